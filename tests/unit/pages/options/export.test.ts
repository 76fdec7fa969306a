import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { DeviceLabel, Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { createCountryNames } from '@/utils/domain/places/country';
import {
	NotedSettings,
	noted,
	RECORD_AGE,
	RECORD_LIMIT,
	RecordEntry,
	ROUTINE_LIMIT,
} from '@/utils/domain/record/record';
import { DeviceFamily, Place, type Session } from '@/utils/domain/sessions/session';
import { BlindCause, BlindStretch, defaultSettings, emptyState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import {
	exportFileName,
	RecordExport,
	recordAsCsv,
	recordAsJson,
} from '@/utils/pages/options/export';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';

type Entry<Type extends RecordEntry['type']> = Extract<RecordEntry, { type: Type }>;

const at = NOON;
const DAY = 24 * 60 * MINUTE;
const SEEN = { device: STRANGER.device, place: STRANGER.place, ip: STRANGER.ip };

/** One of each type; the compiler sees to it that none is missing. */
const EACH: { [Type in RecordEntry['type']]: Entry<Type> } = {
	watchStarted: { type: 'watchStarted', at },
	sessionSeen: {
		type: 'sessionSeen',
		at,
		ref: 3,
		...SEEN,
		current: false,
		loggedInAt: NOON - MINUTE,
		grade: 'urgent',
		reasons: [{ code: 'newDevice' }, { code: 'newCountry', country: 'NG', seenIn: ['AT', 'DE'] }],
	},
	sessionChanged: { type: 'sessionChanged', at, ref: 3, ...SEEN, ip: null },
	gradeRaised: {
		type: 'gradeRaised',
		at,
		ref: 3,
		grade: 'urgent',
		reasons: [{ code: 'listedAgain' }],
	},
	sessionGone: { type: 'sessionGone', at, ref: 3 },
	sessionBack: { type: 'sessionBack', at, ref: 3 },
	alerted: { type: 'alerted', at, refs: [3, 4] },
	alertShown: { type: 'alertShown', at, refs: [3] },
	reviewed: { type: 'reviewed', at, ref: 3, verdict: 'notMine' },
	removalAsked: { type: 'removalAsked', at, ref: 3 },
	removalEnded: { type: 'removalEnded', at, ref: 3, outcome: 'stillThere', cause: 'rateLimited' },
	recoveryStarted: { type: 'recoveryStarted', at },
	recoveryEnded: { type: 'recoveryEnded', at },
	recoveryStep: { type: 'recoveryStep', at, step: 'twoFactor', done: true },
	undone: { type: 'undone', at, what: 'recognised' },
	lookFailed: { type: 'lookFailed', at, kind: 'offline' },
	gap: {
		type: 'gap',
		at,
		from: NOON - 10 * MINUTE,
		stretches: [
			{ cause: 'offline', from: NOON - 10 * MINUTE, to: NOON - 8 * MINUTE },
			{ cause: 'asleep', from: NOON - 8 * MINUTE, to: NOON },
		],
		came: 2,
		went: 1,
		changed: 0,
	},
	deviceKnown: { type: 'deviceKnown', at, device: 'a.1', family: PHONE.device, name: null },
	deviceNamed: { type: 'deviceNamed', at, device: 'a.1', name: 'Müllers Gerät' },
	deviceForgotten: { type: 'deviceForgotten', at, device: 'a.1' },
	travelStarted: { type: 'travelStarted', at, until: NOON + 7 * DAY },
	travelEnded: { type: 'travelEnded', at },
	settingsChanged: { type: 'settingsChanged', at, settings: defaultSettings() },
	rebuilt: { type: 'rebuilt', at },
};
const ALL: RecordEntry[] = Object.values(EACH);

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

/**
 * A strict reader of RFC 4180 in which every field is quoted. It knows nothing of the writer.
 */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let here = text.startsWith('\uFEFF') ? 1 : 0;
	while (here < text.length) {
		if (text[here] !== '"') throw new Error(`no quote at ${here}`);
		let field = '';
		for (here += 1; ; here += 1) {
			if (here >= text.length) throw new Error('a field without an end');
			if (text[here] === '"') {
				if (text[here + 1] !== '"') break;
				here += 1;
			}
			field += text[here];
		}
		row.push(field);
		here += 1;
		if (text.startsWith('\r\n', here)) {
			rows.push(row);
			row = [];
			here += 2;
		} else if (text[here] === ',') here += 1;
		else throw new Error(`neither a separator nor an end at ${here}`);
	}
	if (row.length > 0) throw new Error('a row without an end');
	return rows;
}

const rowsOf = (...entries: RecordEntry[]) => readCsv(recordAsCsv(entries, NOON, ENGLISH)).slice(1);

/** What a spreadsheet may skip before it decides what a cell is, and what makes it a formula. */
const looksLikeFormula = (cell: string) =>
	/^[\s"\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r＝＋－＠]/u.test(cell);

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

describe('the CSV export', () => {
	it('begins with a mark for UTF-8 and the names of the columns, and ends its lines with CRLF', () => {
		expect(recordAsCsv([], NOON, ENGLISH)).toBe(
			'\uFEFF"Time","Event","Session","Device","Place","IP address","Judged","What"\r\n',
		);
		expect(recordAsCsv([EACH.deviceNamed], NOON, ENGLISH)).toContain('Müllers Gerät');
	});

	it('says each entry in words', () => {
		const rows = rowsOf(...ALL);
		expect(rows.every(([time]) => time === '2026-11-22T12:00:00.000Z')).toBe(true);
		const [lagos, chrome, phone] = ['Lagos, Nigeria', 'Chrome on Linux', 'Safari on iOS'];
		const ip = '203.0.113.66';
		expect(rows.map((row) => row.slice(1))).toEqual([
			['Watch began', '', '', '', '', '', ''],
			[
				'Session seen',
				'3',
				chrome,
				lagos,
				ip,
				'does not look like you',
				'logged in at 2026-11-22T11:59:00.000Z. New device: you have none of this kind. New country: Nigeria. You have been seen in Austria and Germany only',
			],
			['Session changed', '3', chrome, lagos, '', '', `before: ${chrome}, ${lagos}, ${ip}`],
			[
				'Judged anew',
				'3',
				chrome,
				lagos,
				'',
				'does not look like you',
				'You removed it, and Cryptonow lists it again: they may still be in',
			],
			['No longer logged in', '3', chrome, lagos, '', '', ''],
			['Listed again', '3', chrome, lagos, '', '', ''],
			['Notification due', '3 4', '', '', '', '', ''],
			['Notification shown', '3', chrome, lagos, '', '', ''],
			['You said', '3', chrome, lagos, '', '', '«Not me»'],
			['Removal asked for', '3', chrome, lagos, '', '', ''],
			['Removal', '3', chrome, lagos, '', '', 'still logged in. cause: Cryptonow asked us to wait'],
			['New password advised', '', '', '', '', '', ''],
			['New password: settled', '', '', '', '', '', ''],
			['Step to a safe account', '', '', '', '', '', 'Switch on two-factor authentication'],
			['Taken back', '', '', '', '', '', '«This was me»'],
			['Look failed', '', '', '', '', '', 'cause: offline'],
			[
				'Nobody looked',
				'',
				'',
				'',
				'',
				'',
				'from 2026-11-22T11:50:00.000Z to 2026-11-22T12:00:00.000Z. 2026-11-22T11:50:00.000Z to 2026-11-22T11:52:00.000Z: offline. 2026-11-22T11:52:00.000Z to 2026-11-22T12:00:00.000Z: computer asleep. found after it: 2 new, 1 gone and 0 changed',
			],
			['Device known', '', phone, '', '', '', 'no name'],
			['Device named', '', phone, '', '', '', '«Müllers Gerät»'],
			['Device forgotten', '', phone, '', '', '', ''],
			['Travel or VPN set', '', '', '', '', '', 'until 2026-11-29T12:00:00.000Z'],
			['Travel or VPN ended', '', '', '', '', '', ''],
			[
				'Settings changed',
				'',
				'',
				'',
				'',
				'',
				'a trust holds for 180 days. while idle: Look as always. sync: off. a look every minute. notifications: on. private notifications: off. quiet hours: off',
			],
			['Watch began anew', '', '', '', '', '', 'what was stored could not be read'],
		]);
	});

	it('does not take a number for the session that had it before the watch began anew', () => {
		const [, , row] = rowsOf(EACH.sessionSeen, EACH.rebuilt, EACH.sessionGone);
		expect(row).toEqual([expect.anything(), 'No longer logged in', '3', '', '', '', '', '']);
	});

	const inCity = (city: string) =>
		rowsOf({ ...EACH.sessionChanged, place: { city, country: null } })[0]?.[4];

	test.each([
		['=1+1', "'=1+1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@SUM(A1)', "'@SUM(A1)"],
		["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
		['\t=1', "' =1"],
		['\rx', "' x"],
		['\0x', "' x"],
		['  =1', "'  =1"],
		['\x01=1', "' =1"],
		['\u200B\u2060=1', "'\u200B\u2060=1"],
		['"=1', '\'"=1'],
		["'=1", "''=1"],
		['＝1', "'＝1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠x', "'＠x"],
		// For spreadsheets that separate by another sign.
		['x;=1', "x;'=1"],
		['x"; "=1', 'x"; "\'=1'],
		['x,\u00A0@y', "x,\u00A0'@y"],
		['x|-1', "x|'-1"],
		['x\t=1', "x '=1"],
		['x\r\n=1', "x '=1"],
		// And what is none stays as it is.
		['Wien, Österreich', 'Wien, Österreich'],
		['Baden-Baden', 'Baden-Baden'],
		['a = b', 'a = b'],
		['x"y', 'x"y'],
		['1", "2', '1", "2'],
	])('writes %j as %j', (name, written) => {
		expect(inCity(name)).toBe(written);
	});

	const SIGNS = [
		...'=+-@＝＋－＠\t\r\n\0"\',;| aü\u200B\u00A0\u2028\uFEFF\u3164',
		'cmd|',
		'\r\n',
		'""',
	];
	const nasty = fc.oneof(
		fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join('')),
		fc.string({ unit: 'binary' }),
	);
	const device = fc.record({
		browser: fc.option(nasty),
		system: fc.option(nasty),
		form: fc.constantFrom('computer' as const, 'unknown' as const),
	});
	const place = fc.record({ city: fc.option(nasty), country: fc.option(nasty) });
	const label = fc.record({ name: fc.option(nasty), family: device });
	const reason: fc.Arbitrary<Reason> = fc.oneof(
		fc.record({
			code: fc.constant('newCountry' as const),
			country: nasty.map((text) => `~${text}`),
			seenIn: fc.array(nasty.map((text) => `~${text}`)),
		}),
		fc.record({ code: fc.constant('sameKind' as const), device: label }),
		fc.record({ code: fc.constant('deviceChanged' as const), was: device }),
	);
	const entry: fc.Arbitrary<RecordEntry> = fc.oneof(
		fc
			.record({ device, place, ip: fc.option(nasty), reasons: fc.array(reason, { maxLength: 3 }) })
			.map((over): RecordEntry => ({ ...EACH.sessionSeen, ...over })),
		fc
			.record({ device, place, ip: fc.option(nasty) })
			.map((over): RecordEntry => ({ ...EACH.sessionChanged, ...over })),
		fc
			.record({ family: device, name: fc.option(nasty) })
			.map((over): RecordEntry => ({ ...EACH.deviceKnown, ...over })),
		nasty.map((name): RecordEntry => ({ ...EACH.deviceNamed, name })),
		fc.constantFrom(...ALL),
	);

	it('has its rows and cells whatever the names hold, and no cell is a formula', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 6 }), (record) => {
				const rows = readCsv(recordAsCsv(record, NOON, ENGLISH));
				expect(rows).toHaveLength(record.length + 1);
				for (const row of rows) {
					expect(row).toHaveLength(8);
					expect(row.filter(looksLikeFormula)).toEqual([]);
					expect(row.filter((text) => /[\p{Cc}\u2028\u2029]/u.test(text))).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('has no formula for a program that separates otherwise and heeds no quotes either', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 6 }), (record) => {
				const text = recordAsCsv(record, NOON, ENGLISH);
				for (const separator of [',', ';', '\t', '|']) {
					const cells = text.split(/[\r\n]+/).flatMap((line) => line.split(separator));
					expect(cells.filter(looksLikeFormula)).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
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
		const made = RecordEntry.def.options.map(({ shape }) => [
			shape.type.def.values[0],
			Object.keys(shape).filter((field) => field !== 'type' && field !== 'at'),
		]);
		expect(told).toEqual(made);
	});

	it('name the bounds', () => {
		const count = (entries: number) => entries.toLocaleString('en');
		expect(page).toContain(`At most ${count(RECORD_LIMIT)} entries`);
		expect(page).toContain(`At most ${count(ROUTINE_LIMIT)} of them are routine`);
		expect(page).toContain(`longer than ${RECORD_AGE / DAY} days`);
	});
});
