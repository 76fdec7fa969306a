import { describe, expect, test } from 'vitest';
import { columnsOf } from '@/utils/learning/detect/columns';
import { guessTimes } from '@/utils/learning/detect/guess-times';
import { timeColumns } from '@/utils/learning/detect/time-columns';
import { iso } from '../../fixtures/learning-fixtures';
import { DAY, HOUR, MINUTE, NOON } from '../../fixtures/session-fixtures';

/** The columns of entries that are listed at the top. */
const columnsIn = (rows: readonly object[]) =>
	columnsOf(
		rows.map((row) => [row, rows]),
		['*'],
	);

const timesIn = (rows: readonly object[]) =>
	timeColumns(columnsIn(rows), NOON).map(({ column, as }) => [column.name, as]);

/** What is taken for each time, and how sure that is. */
function chosenIn(rows: readonly object[]) {
	const { createdAt, lastActiveAt, expiresAt } = guessTimes(timeColumns(columnsIn(rows), NOON), {
		now: NOON,
		marked: null,
	});
	return [createdAt, lastActiveAt, expiresAt].map(({ chosen }) =>
		chosen === null ? null : `${chosen.value.at.path.join('.')} ${chosen.confidence}`,
	);
}

describe('a column of times', () => {
	test.each<[string, unknown[], string | null]>([
		['ISO 8601', [iso(NOON), iso(NOON - DAY)], 'iso'],
		['seconds', [NOON / 1000, NOON / 1000 - 7], 'seconds'],
		['milliseconds', [NOON, NOON - 7], 'milliseconds'],
		['words', ['3 hours ago', 'just now'], 'relative'],
		['some unknown', [iso(NOON), null, ''], 'iso'],
		['none known', [null, ''], null],
		['a few words that nobody knows', ['3 hours ago', 'an hour ago', 'dunno'], 'relative'],
		['too many words that nobody knows', ['3 hours ago', 'dunno', 'whenever'], null],
		['a text that is no time', [iso(NOON), 'yesterday'], null],
		['seconds and milliseconds', [NOON / 1000, NOON], null],
		// It may be a number of seconds, and no session ends so late.
		['a number after any session', [4_102_444_000, 4_102_444_001], null],
		['a number that changes its kind', [NOON / 1000, 7], null],
	])('%s', (_, values, as) => {
		const found = timesIn(values.map((at) => ({ at })));
		expect(found).toEqual(as === null ? [] : [['at', as]]);
	});

	test('with a number in words is none', () => {
		expect(timesIn([{ at: '3 hours ago' }, { at: 7 }])).toEqual([]);
	});
});

describe('the times of sessions', () => {
	const spread = (from: number) => [0, 1, 2].map((row) => from - row * DAY);
	const rows = (fields: Record<string, readonly (number | null)[]>) =>
		[0, 1, 2].map((row) =>
			Object.fromEntries(
				Object.entries(fields).map(([name, times]) => [
					name,
					times[row] == null ? null : iso(times[row]),
				]),
			),
		);

	test.each<[string, Record<string, readonly (number | null)[]>, unknown[]]>([
		[
			'by names and order',
			{
				createdAt: spread(NOON - 9 * DAY),
				lastActiveAt: spread(NOON),
				expiresAt: spread(NOON + 9 * DAY),
			},
			['createdAt sure', 'lastActiveAt sure', 'expiresAt sure'],
		],
		[
			'by order alone',
			{ b: spread(NOON), a: spread(NOON - 9 * DAY), c: spread(NOON + 9 * DAY) },
			['a likely', 'b likely', 'c likely'],
		],
		['by a name alone', { seen: spread(NOON - HOUR) }, [null, 'seen sure', null]],
		['a single time that is not now', { a: spread(NOON - HOUR) }, ['a unsure', null, null]],
		[
			'by names that the order contradicts',
			{ created: spread(NOON), used: spread(NOON - 9 * DAY) },
			[null, 'used likely', null],
		],
		[
			'«last login» is a beginning',
			{ lastLogin: spread(NOON - HOUR) },
			['lastLogin sure', null, null],
		],
		[
			'of something else',
			{ passwordChangedAt: spread(NOON - HOUR), userCreated: spread(NOON - 9 * DAY) },
			[null, null, null],
		],
		[
			'two ends',
			{ a: spread(NOON + 9 * DAY), b: spread(NOON + 19 * DAY) },
			[null, null, 'a unsure'],
		],
		[
			'two ends by name',
			{ a: spread(NOON + 9 * DAY), expires: spread(NOON + 19 * DAY) },
			[null, null, 'expires sure'],
		],
		[
			'ends of which some are over',
			{ expires: spread(NOON + DAY), seen: spread(NOON - HOUR) },
			[null, 'seen sure', 'expires unsure'],
		],
		['times of which some are to come', { a: spread(NOON + DAY) }, [null, null, null]],
		[
			'a clock that is a little fast',
			{ a: spread(NOON - 9 * DAY), seen: [NOON + 5 * MINUTE, NOON, NOON] },
			['a likely', 'seen sure', null],
		],
		[
			'a clock that is fast',
			{ a: spread(NOON - 9 * DAY), seen: [NOON + 15 * MINUTE, NOON, NOON] },
			['a unsure', null, null],
		],
		// Two columns with the same times tell nothing of each other.
		[
			'the same twice',
			{ a: spread(NOON - HOUR), b: spread(NOON - HOUR) },
			['a unsure', null, null],
		],
		// Neither before all others nor after them.
		[
			'mixed',
			{ a: [NOON - DAY, NOON - 4 * DAY, null], b: [NOON - 2 * DAY, NOON - 3 * DAY, null] },
			['a unsure', null, null],
		],
		[
			'before some and mixed with others',
			{
				a: spread(NOON - 9 * DAY),
				b: spread(NOON - 2 * DAY),
				c: [NOON - 8 * DAY, NOON - 9.5 * DAY, NOON - 12 * DAY],
			},
			[null, 'b likely', null],
		],
		['the same in all entries', { a: [1, 1, 1].map(() => NOON - HOUR) }, [null, null, null]],
		[
			'the same in all entries, by its name',
			{ created: [1, 1, 1].map(() => NOON - HOUR), a: spread(NOON) },
			['created likely', null, null],
		],
	])('%s', (_, fields, chosen) => {
		expect(chosenIn(rows(fields))).toEqual(chosen);
	});

	test('that are alone are what our own session says, whatever else is listed', () => {
		const rowsFrom = (...ages: number[]) => ages.map((age) => ({ a: iso(NOON - age) }));
		const alone = (list: readonly object[], marked: number | null) => {
			const { lastActiveAt, createdAt } = guessTimes(timeColumns(columnsIn(list), NOON), {
				now: NOON,
				marked,
			});
			return [createdAt.chosen?.name, lastActiveAt.chosen?.name];
		};
		expect(alone(rowsFrom(5_000, DAY), 0)).toEqual([undefined, 'a']);
		expect(alone(rowsFrom(5_000), 0)).toEqual([undefined, 'a']);
		// A stranger has just logged in.
		expect(alone(rowsFrom(5_000, DAY), 1)).toEqual(['a', undefined]);
		expect(alone(rowsFrom(DAY, 2 * DAY), 1)).toEqual(['a', undefined]);
		expect(alone(rowsFrom(5_000, 7_000), null)).toEqual(['a', undefined]);
	});

	test('without a zone may be off by hours', () => {
		const local = (ms: number) => iso(ms).slice(0, 19);
		const entries = spread(NOON).map((ms) => ({ a: local(ms - 9 * DAY), b: local(ms + 3 * HOUR) }));
		expect(chosenIn(entries)).toEqual(['a unsure', 'b unsure', null]);
	});

	test('of the entry come before those of its group', () => {
		const group = { created: iso(NOON - DAY), sessions: [] as object[] };
		const entries = spread(NOON - HOUR).map((ms) => [{ at: iso(ms) }, group, [group]]);
		const columns = columnsOf(entries, ['*', 'sessions', '*']);
		const { createdAt } = guessTimes(timeColumns(columns, NOON), { now: NOON, marked: null });
		expect(createdAt.chosen?.value.at).toEqual({ up: 0, path: ['at'] });
	});
});
