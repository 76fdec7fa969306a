import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append, RECORD_AGE, RECORD_LIMIT } from '@/utils/domain/record/bounds';
import { type EvidenceRecord, noted, RecordEntry } from '@/utils/domain/record/record';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { RECORD_BOUNDS, type RecordPart } from '@/utils/pages/options/settings-record';
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

const rowsOf = ({ list }: RecordPart) => list?.days.flatMap(({ rows }) => rows) ?? [];

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
		expect(view(state()).record.about.texts[1]).toContain('2,000 entries of the last 400 days');
	});

	it.each([
		[0, 'It’s empty.', null, 0],
		[1, '1 entry, of 12:59.', 'erase', 0],
		[60, '60 entries since 12:59.', 'erase', 48],
	])('of %i entries', (count, words, erase, hidden) => {
		const record = Array.from(
			{ length: count },
			(_, index): RecordEntry => ({ type: 'recoveryStarted', at: NOON + (index - count) * 1000 }),
		);
		const { record: shown, everything } = view(state(), {}, { record });
		expect(shown.count).toBe(words);
		// Nothing is handed out that holds nothing.
		const exports = count === 0 ? [] : ['export-json', 'export-csv'];
		expect(shown.buttons.map(({ name }) => name)).toEqual(exports);
		expect(shown.care === null).toBe(count === 0);
		expect(everything.record?.name ?? null).toBe(erase);
		expect(rowsOf(shown)).toHaveLength(count - hidden);
		expect(shown.list?.more?.label).toBe(hidden === 0 ? undefined : `Show ${hidden} more`);
		// No empty chart: the picture is there once it is asked for, and where it has something to show.
		expect(shown.picture).toBeNull();
		expect(shown.shown === null).toBe(count === 0);
		const drawn = view(state(), { face: 'timeline' }, { record }).record;
		expect(drawn.picture === null).toBe(count === 0);
		expect(drawn.list).toBeNull();
	});

	it('has a heading for each day, the latest first, with the year where it is another', () => {
		const at = [NOON - 330 * DAY, NOON - DAY, NOON - HOUR, NOON, Number.NaN];
		const record = at.map((ms): RecordEntry => ({ type: 'watchStarted', at: ms }));
		const { list } = view(state(), {}, { record }).record;
		expect(
			list?.days.map(({ title, rows }) => [title, rows.map(({ time }) => time?.text)]),
		).toEqual([
			['No time', [undefined]],
			['Sunday 22 November', ['13:00', '12:00']],
			['Saturday 21 November', ['13:00']],
			['Saturday, 27 December 2025', ['13:00']],
		]);
	});

	it('names the device of what is noted about a session', () => {
		const rows = rowsOf(view(state(), { rows: 50 }, { record: story() }).record);
		const whatOf = (event: string) => rows.find((row) => row.event === event)?.what;
		expect(whatOf('Alert raised')).toBe('Chrome on Linux');
		expect(whatOf('Removal')).toBe('Chrome on Linux: no longer listed by Cryptonow');
	});

	it('shows entries of one sort alone, and says so where there are none', () => {
		const record = story();
		const shown = view(state(), { filter: 'answers', rows: 50 }, { record }).record;
		const events = rowsOf(shown).map(({ event }) => event);
		expect(events).toContain('You said');
		expect(events).not.toContain('Session seen');
		const none = view(
			state(),
			{ filter: 'answers' },
			{ record: [{ type: 'watchStarted', at: NOON }] },
		);
		expect(none.record.list).toMatchObject({ days: [], none: 'It’s empty.' });
	});

	it('has words for each entry, the latest first, and a session’s number but never its id', () => {
		const record = story();
		const rows = rowsOf(view(state(), { rows: 50 }, { record }).record);
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
			const [row] = rowsOf(view(state(), {}, { record: [entry] }).record);
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
		const rows = rowsOf(view(state(), {}, { record: entries }).record);
		expect(rows[0]?.what).toBe('checks every 60 minutes');
		expect(rows[1]?.what).toMatch(/^checks every 15 minutes; /);
	});

	it('asks before it erases, and gives the focus back', () => {
		const record: EvidenceRecord = [{ type: 'watchStarted', at: NOON }];
		const asked = view(state(), { asking: RECORD }, { record }).everything;
		expect(asked.question?.buttons[0]?.action).toMatchObject({ send: { type: 'eraseRecord' } });
		expect(asked.record).toBeNull();
		const back = view(state(), { back: RECORD }, { record }).everything;
		expect(back.record).toMatchObject({ name: 'erase', focus: true });
		expect(view(state(), { asking: RECORD }).everything.question).toBeNull();
	});
});
