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
