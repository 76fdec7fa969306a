import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DeviceLabel, Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { createCountryNames } from '@/utils/domain/places/country';
import { RECORD_AGE, RECORD_LIMIT, ROUTINE_LIMIT } from '@/utils/domain/record/bounds';
import { NotedSettings, noted, RecordEntry } from '@/utils/domain/record/record';
import { DeviceFamily, Place, type Session } from '@/utils/domain/sessions/session';
import { BlindCause, BlindStretch, emptyState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import { exportFileName, recordAsCsv, recordAsJson } from '@/utils/pages/options/export';
import { RecordExport } from '@/utils/pages/options/record-export';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { ALL, at, DAY, EACH, rowsOf } from './export-fixtures';

/** What a history leaves in the record. */
function realRecord(): RecordEntry[] {
	const reference = { here: OURS.device, countryOf: createCountryNames() };
	const looked = (...sessions: Session[]): WatchEvent => ({
		type: 'looked',
		sessions,
		pulse: null,
	});
	const events: WatchEvent[] = [
		looked(OURS, PHONE),
		{ type: 'recognised', ids: ['phone'], name: 'Pocket' },
		looked(OURS, PHONE, STRANGER),
		{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
		{ type: 'lookFailed', kind: 'offline', pulse: null },
		looked(OURS, PHONE),
		{ type: 'travelSet', days: 7 },
		{ type: 'settingsChanged', settings: { trustDays: 90 } },
		{ type: 'recoveryEnded' },
	];
	let state = emptyState('here');
	return events.flatMap((event, index) => {
		const before = state;
		const now = NOON + index * 5 * MINUTE;
		state = transition(before, event, now, reference);
		return noted(before, event, state, now);
	});
}

describe('the JSON export', () => {
	it('is what the schema says, and reads back as the record', () => {
		const record = realRecord();
		const text = recordAsJson(record, NOON + DAY);
		expect(z.parse(RecordExport, JSON.parse(text))).toEqual({
			format: 'session-companion-record',
			version: 1,
			exportedAt: '2026-11-23T12:00:00.000Z',
			entries: record,
		});
		expect(text).toContain('\n\t"version": 1,\n');
	});

	it('is the same text whatever the order of the fields', () => {
		const turned = ALL.map(
			(entry) => Object.fromEntries(Object.entries(entry).toReversed()) as RecordEntry,
		);
		expect(recordAsJson(turned, NOON)).toBe(recordAsJson(ALL, NOON));
	});

	it('is valid by the published schema, with each type of entry', () => {
		const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': true } });
		const validate = ajv.compile(JSON.parse(readFileSync('docs/record.schema.json', 'utf8')));
		for (const record of [realRecord(), ALL, []]) {
			validate(JSON.parse(recordAsJson(record, NOON)));
			expect(validate.errors).toBeNull();
		}
		const smuggled = { ...EACH.sessionGone, id: 'key' };
		const file = { ...JSON.parse(recordAsJson([], NOON)), entries: [smuggled] };
		expect(validate(file)).toBe(false);
	});
});

describe('both exports', () => {
	it('hold nothing that the schema does not know, even where it got into the storage', () => {
		const token = 'SECRET';
		const device = { ...STRANGER.device, token };
		const reasons = [{ code: 'newDevice', token }];
		const entry = { ...EACH.sessionSeen, id: token, device, reasons } as RecordEntry;
		for (const text of [recordAsJson([entry], NOON), recordAsCsv([entry], NOON, ENGLISH)]) {
			expect(text).not.toContain(token);
			expect(text).toContain('Lagos');
		}
	});

	it('leave out what is too old, and what cannot be read', () => {
		const strange = { type: 'sessionGone', at: 'never', ref: 1 } as unknown as RecordEntry;
		const old: RecordEntry = { type: 'travelEnded', at: NOON - RECORD_AGE - 1 };
		const record = [old, strange, EACH.rebuilt];
		expect(JSON.parse(recordAsJson(record, NOON)).entries).toEqual([EACH.rebuilt]);
		expect(rowsOf(...record)).toHaveLength(1);
	});

	it('have the day in their names', () => {
		expect(exportFileName('csv', NOON)).toBe('session-companion-record-2026-11-22.csv');
		expect(exportFileName('json', NOON)).toBe('session-companion-record-2026-11-22.json');
	});
});

describe('the documents', () => {
	const page = readFileSync('docs/record.md', 'utf8');

	it('have the schema that the code makes (after a change: vitest -u)', async () => {
		const names = z.registry<{ id?: string; title?: string; description?: string }>();
		names.add(RecordExport, {
			title: 'The local record of the Session Companion',
			description:
				'What was seen, judged, said and done, and when the watch could not see; explained in record.md. Times are milliseconds since 1970, UTC.',
		});
		const parts = { RecordEntry, DeviceFamily, DeviceLabel, Place, Grade: RiskLevel, Reason };
		const more = { BlindCause, BlindStretch, Settings: NotedSettings };
		for (const [id, part] of Object.entries({ ...parts, ...more })) names.add(part, { id });
		const schema = z.toJSONSchema(RecordExport, { metadata: names });
		// Formatted as all JSON here is, or the linter would not have the file.
		const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=x.json'];
		const input = JSON.stringify(schema, null, '\t');
		const text = execFileSync(process.execPath, biome, { input, encoding: 'utf8' });
		await expect(text).toMatchFileSnapshot('../../../../docs/record.schema.json');
	});

	it('have what was noted before there were all of the settings', () => {
		const settings = { trustDays: 90, whenIdle: 'seldom', sync: true };
		const old = { type: 'settingsChanged', at, settings };
		expect(RecordEntry.parse(old)).toEqual(old);
	});

	it('name each type of entry with its fields, and no other', () => {
		const told = [...page.matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(([, type, fields = '']) => [
			type,
			[...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field),
		]);
		const made = RecordEntry.def
			.getter()
			.def.options.map(({ shape }) => [
				shape.type.def.values[0],
				Object.keys(shape).filter((field) => field !== 'type' && field !== 'at'),
			]);
		expect(told).toEqual(made);
	});

	it.each(['verdict', 'outcome', 'step'])('name each word that stands in `%s`', (field) => {
		const shapes = RecordEntry.def.getter().def.options.map(({ shape }) => shape);
		const words = shapes.flatMap((shape) => {
			const { [field]: of } = shape as Readonly<Record<string, { def: { entries?: object } }>>;
			return Object.keys(of?.def.entries ?? {});
		});
		expect(words).not.toEqual([]);
		const missing = words.filter((word) => !page.includes(`\`${word}\``));
		expect(missing).toEqual([]);
	});

	it('name the bounds', () => {
		const count = (entries: number) => entries.toLocaleString('en');
		expect(page).toContain(`At most ${count(RECORD_LIMIT)} entries`);
		expect(page).toContain(`At most ${count(ROUTINE_LIMIT)} of them are routine`);
		expect(page).toContain(`longer than ${RECORD_AGE / DAY} days, and a week`);
	});
});
