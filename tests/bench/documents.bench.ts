import { expect, test } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { HEAVY_PAGES, sessionsTable } from '../unit/fixtures/heavy-pages';

/** For the longest page that is read, in milliseconds, however it is made. */
const BUDGET = 500;

test('pages that are made to be slow, within their time', () => {
	readDocument(sessionsTable(10));
	for (const [what, html] of HEAVY_PAGES) {
		const cost = (wanted: string | null) => {
			const begin = process.cpuUsage();
			const page = readDocument(html, wanted);
			return { page, took: process.cpuUsage(begin).user / 1000 };
		};
		const learned = cost(null);
		// As at each look: the list alone, and what stands behind it.
		const [name = '> ul > li'] = Object.keys(learned.page?.lists ?? {});
		const looked = cost(name);
		const took = Math.max(learned.took, looked.took);
		const line = `${what}, ${(html.length / 1e6).toFixed(1)} MB: ${learned.took.toFixed(0)} ms to learn from, ${looked.took.toFixed(0)} ms to look at`;
		console.log(line);
		expect(`${line}, within ${BUDGET}: ${took <= BUDGET}`).toContain('true');
	}
}, 120_000);

/** A page around a list, as large as those of settings are. */
const page = (count: number) =>
	sessionsTable(count).replace(
		'<h2>',
		`${'<p>What a page has around a list.</p>'.repeat(1600)}<h2>`,
	);
const answer = (count: number) =>
	JSON.stringify(
		Array.from({ length: count }, (_, id) => ({
			id: `s${id}`,
			ip: `198.51.100.${id % 250}`,
			userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
			lastActive: '2026-11-22T10:00:00Z',
		})),
	);

test.for([5, 100])('what a look reads of %i sessions, by the way it comes', (count) => {
	const html = page(count);
	const json = answer(count);
	const [name = ''] = Object.keys(readDocument(html)?.lists ?? {});
	const ways: [string, string, () => unknown][] = [
		['an answer', json, () => JSON.parse(json)],
		['a page', html, () => readDocument(html, name)],
	];
	for (const [way, text, read] of ways) {
		for (let warm = 0; warm < 20; warm++) read();
		const begin = process.cpuUsage();
		for (let time = 0; time < 50; time++) read();
		const took = process.cpuUsage(begin).user / 1000 / 50;
		console.log(`${way}: ${(text.length / 1024).toFixed(1)} KB, ${took.toFixed(2)} ms`);
		expect(took).toBeLessThan(BUDGET);
	}
});
