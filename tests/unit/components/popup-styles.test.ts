import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What Chrome lays a popup out at before it knows how large it is to be, in CSS pixels. */
const FIRST_SIZE = 25;

const FILES = [
	...globSync('entrypoints/popup/*.css'),
	...globSync('components/{popup,shared}/*.css').filter((file) => !file.endsWith('steps.css')),
];

test('no rule for little room holds where Chrome measures a popup', () => {
	const conditions = FILES.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/@(?:media|container) ([^{]+)/g)].flatMap(
			([, condition = '']) => condition.split(','),
		),
	);
	const forLittle = conditions.filter((condition) => /max-(?:width|height)/.test(condition));
	expect(forLittle.length).toBeGreaterThan(3);
	for (const condition of forLittle) {
		const [, above = '0'] = /min-(?:width|height): (\d+)rem/.exec(condition) ?? [];
		expect(Number(above) * 16, condition).toBeGreaterThan(FIRST_SIZE);
	}
	expect(conditions.filter((condition) => /[<>]/.test(condition))).toEqual([]);
});
