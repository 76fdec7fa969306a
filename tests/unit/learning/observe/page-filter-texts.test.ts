import { expect, test } from 'vitest';
import { pageFilter, seen } from './page-filter-fixtures';

const ONE = 'f3a1c9d27b604e58';
const OTHER = '0b77e2a4c1d94f60';

/** What is passed on of an answer. */
function passedOn(contentType: string, text: string): unknown[] {
	const { reports, filter } = pageFilter();
	filter.answered(seen({ responseHeaders: [['content-type', contentType]] }), text);
	return reports.map((report) =>
		'observed' in report ? JSON.parse(report.observed.answer ?? '') : report,
	);
}

const inXml = (id: string) =>
	`<session id="${id}"><ip>198.51.100.7</ip><created>2026-11-20T10:00:00Z</created></session>`;
const told = (id: string) => ({ id, ip: '198.51.100.7', created: '2026-11-20T10:00:00Z' });

test('a list in XML leaves the page as JSON, and a page in its place does not', () => {
	const xml = `<sessions>${inXml(ONE)}${inXml(OTHER)}</sessions>`;
	const value = { sessions: [{ session: [told(ONE), told(OTHER)] }] };
	expect(passedOn('application/xml', `<?xml version="1.0"?>${xml}`)).toEqual([value]);
	expect(passedOn('text/xml', xml)).toEqual([value]);
	expect(passedOn('text/plain', `<html><body>${xml}</body></html>`)).toEqual([]);
});

test.each([
	['session:', true],
	['urn:app:session:', true],
	['eq.', true],
	['hunter2:', false],
	['x', false],
])('a session’s name in a form behind «%s» may leave: %s', (kind, may) => {
	const { reports, filter } = pageFilter();
	filter.answered(seen(), JSON.stringify({ sessions: [told(ONE), told(OTHER)] }));
	filter.answered(seen({ method: 'POST', requestBody: `to=${kind}${OTHER}` }), '{}');
	expect(reports.map(({ type }) => type)).toEqual(['answered', may ? 'changed' : 'heldBack']);
});
