import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Reason } from '@/utils/domain/judgement/risk-level';
import type { RecordEntry } from '@/utils/domain/record/record';
import { recordAsCsv } from '@/utils/pages/options/export';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import { ALL, EACH, readCsv, rowsOf } from './export-fixtures';

/** What a spreadsheet may skip before it decides what a cell is, and what makes it a formula. */
const looksLikeFormula = (cell: string) =>
	/^[\s"\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r＝＋－＠]/u.test(cell);

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
			['Monitoring started', '', '', '', '', '', ''],
			[
				'Session seen',
				'3',
				chrome,
				lagos,
				ip,
				'doesn’t look like you',
				'logged in at 2026-11-22T11:59:00.000Z. New device: none of yours is like it. New country: Nigeria. So far only Austria and Germany',
			],
			[
				'Many logins',
				'',
				'',
				'',
				'',
				'doesn’t look like you',
				'from 2026-11-22T11:50:00.000Z to 2026-11-22T12:00:00.000Z. 312 logins from 198.51.100.0/24',
			],
			['Session changed', '3', chrome, lagos, '', '', `before: ${chrome}, ${lagos}, ${ip}`],
			[
				'Judged again',
				'3',
				chrome,
				lagos,
				'',
				'doesn’t look like you',
				'You removed it, but it’s listed again: they may still have access',
			],
			['No longer logged in', '3', chrome, lagos, '', '', ''],
			['Listed again', '3', chrome, lagos, '', '', ''],
			['Alert raised', '3 4', '', '', '', '', ''],
			['Notification shown', '3', chrome, lagos, '', '', ''],
			['You said', '3', chrome, lagos, '', '', '“Not me”'],
			['Removal asked for', '3', chrome, lagos, '', '', ''],
			[
				'Removal',
				'3',
				chrome,
				lagos,
				'',
				'',
				'still logged in. cause: Cryptonow asked to slow down',
			],
			['Safety checklist opened', '', '', '', '', '', ''],
			['Safety checklist closed', '', '', '', '', '', ''],
			['Safety checklist', '', '', '', '', '', 'Turn on two-factor authentication'],
			['Undone', '', '', '', '', '', '“It was me”'],
			['Check failed', '', '', '', '', '', 'cause: offline'],
			[
				'Told that checking stopped',
				'',
				'',
				'',
				'',
				'',
				'sessions could not be read. Someone may be causing this: check your sessions on Cryptonow’s own page.',
			],
			[
				'Not checked',
				'',
				'',
				'',
				'',
				'',
				'from 2026-11-22T11:50:00.000Z to 2026-11-22T12:00:00.000Z. 2026-11-22T11:50:00.000Z to 2026-11-22T11:52:00.000Z: offline. 2026-11-22T11:52:00.000Z to 2026-11-22T12:00:00.000Z: computer asleep. then: 2 new, 1 gone and 0 changed',
			],
			['Device known', '', phone, '', '', '', 'no name'],
			['Device named', '', phone, '', '', '', '“Müllers Gerät”'],
			['Device forgotten', '', phone, '', '', '', ''],
			['Travel mode on', '', '', '', '', '', 'until 2026-11-29T12:00:00.000Z'],
			['Travel mode off', '', '', '', '', '', ''],
			[
				'Settings changed',
				'',
				'',
				'',
				'',
				'',
				'asks again after 180 days. while idle: Check as usual. sync: off. checks every minute. notifications: on. told when checking stops: on. details hidden in notifications: off. quiet hours: off. new devices wait in quiet hours: off',
			],
			['Monitoring started over', '', '', '', '', '', 'saved data couldn’t be read'],
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
