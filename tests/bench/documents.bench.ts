import { expect, test } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { HEAVY_PAGES, sessionsTable } from '../unit/fixtures/heavy-pages';

/** For the longest page that is read, in milliseconds, however it is made. */
const BUDGET = 500;

test('pages that are made to be slow, within their time', () => {
	readDocument(sessionsTable(10));
	for (const [what, html] of HEAVY_PAGES) {
		const begin = process.cpuUsage();
		readDocument(html);
		const took = process.cpuUsage(begin).user / 1000;
		const line = `${what}, ${(html.length / 1e6).toFixed(1)} MB: ${took.toFixed(0)} ms`;
		console.log(line);
		expect(`${line}, within ${BUDGET}: ${took <= BUDGET}`).toContain('true');
	}
}, 120_000);
