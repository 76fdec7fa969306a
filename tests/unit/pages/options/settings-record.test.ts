import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append, RECORD_AGE, RECORD_LIMIT } from '@/utils/domain/record/bounds';
import { type EvidenceRecord, noted, RecordEntry } from '@/utils/domain/record/record';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { RECORD_BOUNDS } from '@/utils/pages/options/settings-record';
import { RECORD } from '@/utils/pages/options/settings-ui';
import {
	DAY,
	HERE,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
} from '../../fixtures/session-fixtures';
import { looked, start, step } from '../../fixtures/watch-fixtures';
import { state, view } from './settings-fixtures';

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the record', () => {
	/** A story with every kind of entry that a transition notes. */
	function story(): EvidenceRecord {
		const events: WatchEvent[] = [
			looked(OURS, PHONE),
			{ type: 'recognised', ids: ['phone'], name: 'My phone' },
			looked(OURS, PHONE, STRANGER),
			{ type: 'lookFailed', kind: 'offline', pulse: null },
			looked(OURS, PHONE, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
			looked(OURS, PHONE),
			{ type: 'recoveryEnded' },
			{ type: 'travelSet', days: 7 },
			{ type: 'travelSet', days: 0 },
			{ type: 'settingsChanged', settings: { whenIdle: 'never' } },
		];
		let watched = start();
		let record: EvidenceRecord = [];
		for (const [index, event] of events.entries()) {
			const at = NOON - DAY + index * 5 * MINUTE;
			const after = step(watched, event, at);
			record = append(record, noted(watched.state, event, after.state, at));
			watched = after;
		}
		const forgotten: WatchEvent = {
			type: 'devicesForgotten',
			ids: watched.state.devices.map(({ id }) => id),
		};
		const last = step(watched, forgotten, NOON - HOUR);
		return append(record, noted(watched.state, forgotten, last.state, NOON - HOUR));
	}

	it('says its bounds as they are', () => {
		expect(RECORD_BOUNDS).toEqual({ entries: RECORD_LIMIT, days: RECORD_AGE / DAY });
		expect(view(state()).record.bounds).toContain('2,000 entries of the last 400 days');
	});

	it.each([
		[0, 'It’s empty.', ['export-json', 'export-csv'], 0],
		[1, '1 entry, of 12:59.', ['export-json', 'export-csv', 'erase'], 0],
		[60, '60 entries since 12:59.', ['export-json', 'export-csv', 'erase'], 10],
	])('of %i entries', (count, words, names, hidden) => {
		const record = Array.from(
			{ length: count },
			(_, index): RecordEntry => ({ type: 'recoveryStarted', at: NOON + (index - count) * 1000 }),
		);
		const shown = view(state(), {}, { record }).record;
		expect(shown.count).toBe(words);
		expect(shown.buttons.map(({ name }) => name)).toEqual(names);
		expect(shown.picture === null).toBe(count === 0);
		expect(shown.table?.rows.length ?? 0).toBe(count - hidden);
		expect(shown.table?.more?.label).toBe(hidden === 0 ? undefined : `Show ${hidden} more`);
	});

	it('has words for each entry, the latest first, and a session’s number but never its id', () => {
		const record = story();
		const rows = view(state(), {}, { record }).record.table?.rows ?? [];
		expect(rows).toHaveLength(record.length);
		for (const { event, session, what } of rows) {
			expect(event).not.toBe('');
			expect(`${session} ${what}`).not.toMatch(/undefined|null|\[object/);
		}
		expect(rows[0]?.event).toBe('Device forgotten');
		expect(rows.some(({ what }) => what.includes('Lagos, Nigeria, IP\u00a0203.0.113.66'))).toBe(
			true,
		);
		expect(rows.some(({ session }) => /^no\.\u00a0\d/.test(session))).toBe(true);
		expect(JSON.stringify(rows)).not.toContain('"stranger"');
	});

	it.each(RecordEntry.def.getter().def.options.map((option) => option.shape.type.def.values[0]))(
		'can say %s',
		(type) => {
			const entry = {
				type,
				at: NOON,
				ref: 3,
				refs: [3, 4],
				device: type === 'sessionSeen' || type === 'sessionChanged' ? HERE : 'test.1',
				family: HERE,
				name: null,
				place: { city: null, country: null },
				ip: null,
				current: false,
				loggedInAt: null,
				grade: 'urgent',
				reasons: [{ code: 'newDevice' }],
				verdict: 'notMine',
				outcome: 'stillThere',
				cause: null,
				kind: 'offline',
				from: NOON - HOUR,
				stretches: [],
				came: 0,
				went: 0,
				changed: 0,
				until: NOON + DAY,
				step: 'email',
				what: 'recognised',
				done: true,
				settings: state().settings,
			} as unknown as RecordEntry;
			const [row] = view(state(), {}, { record: [entry] }).record.table?.rows ?? [];
			expect(row?.event).toMatch(/^[A-Z]/);
			expect(row?.what).not.toMatch(/undefined|null|\[object/);
		},
	);

	it('tells how often a page is opened, of a connection that opens pages', () => {
		const settings = { ...state().settings, pageEvery: 15 } as const;
		const entries: RecordEntry[] = [
			{ type: 'settingsChanged', at: NOON - HOUR, settings },
			{ type: 'settingsChanged', at: NOON, settings: { ...settings, pageEvery: 60 } },
		];
		const rows = view(state(), {}, { record: entries }).record.table?.rows ?? [];
		expect(rows[0]?.what).toBe('checks every 60 minutes');
		expect(rows[1]?.what).toMatch(/^checks every 15 minutes; /);
	});

	it('asks before it erases, and gives the focus back', () => {
		const record: EvidenceRecord = [{ type: 'watchStarted', at: NOON }];
		const { question } = view(state(), { asking: RECORD }, { record }).record;
		expect(question?.buttons[0]?.action).toMatchObject({ send: { type: 'eraseRecord' } });
		const back = view(state(), { back: RECORD }, { record }).record.buttons;
		expect(back.find(({ focus }) => focus)?.name).toBe('erase');
		expect(view(state(), { asking: RECORD }).record.question).toBeNull();
	});
});
