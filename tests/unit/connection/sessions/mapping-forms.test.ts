import { expect, test } from 'vitest';
import { timeOf, valueAt } from '@/utils/connection/sessions/mapping';
import { timeInWords } from '@/utils/connection/times/relative-time';

const NOW = Date.UTC(2026, 10, 22, 12);
const at = (value: unknown, ...path: string[]) => valueAt([value], { up: 0, path });

test.each<[string, unknown, unknown]>([
	['a time in parts', [2026, 11, 5, 9, 5, 7, 123], '2026-11-05T09:05:07'],
	['without seconds', [2026, 11, 5, 9, 5], '2026-11-05T09:05:00'],
	['a version', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
	['too few parts', [2026, 11, 5], [2026, 11, 5]],
	['an hour that there is not', [2026, 11, 5, 77, 5], [2026, 11, 5, 77, 5]],
	['texts', ['2026', '11', '5', '9', '5'], ['2026', '11', '5', '9', '5']],
])('%s in an array', (_, value, read) => {
	expect(at({ a: value }, 'a')).toEqual(read);
});

test.each<[string, unknown, unknown]>([
	['its value', [{ name: 'ip', value: 7 }], 7],
	[
		'its value, in capitals',
		[
			{ Name: 'x', Value: 1 },
			{ Name: 'ip', Value: null },
		],
		null,
	],
	[
		'the first of two',
		[
			{ key: 'ip', value: 1 },
			{ key: 'ip', value: 2 },
		],
		1,
	],
	['nothing without a value', [{ name: 'ip' }], undefined],
	['nothing of another name', [{ name: 'IP', value: 7 }], undefined],
	['nothing where the name is none', [{ name: 7, value: 7 }], undefined],
	['nothing of elements that have it', [{ ip: 7 }], undefined],
	['nothing of texts', ['ip'], undefined],
	['nothing of no array', { name: 'ip', value: 7 }, undefined],
])('what an array of names and values says of a name: %s', (_, value, read) => {
	expect(at({ a: value }, 'a', 'ip')).toEqual(read);
});

test('.NET counts in 100 ns since the year 1, whatever the unit is called', () => {
	const ticks = BigInt(NOW) * 10_000n + 621_355_968_000_000_000n;
	const time = (value: unknown) => timeOf(value, 'milliseconds', NOW, { timeInWords });
	expect(time(String(ticks))).toBe(NOW);
	expect(time(Number(ticks))).toBe(NOW);
	expect(time(String(ticks * 2n))).toBeNull();
	expect(timeOf(`${NOW}000000`, 'nanoseconds', NOW, { timeInWords })).toBe(NOW);
});
