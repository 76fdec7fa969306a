import { describe, expect, test } from 'vitest';
import { isDocument, readDocument } from '@/utils/connection/document/read-document';
import { HEAVY_PAGES, sessionsTable } from '../../fixtures/heavy-pages';

describe('what is a page', () => {
	test.each([
		['<!DOCTYPE html><p>', true],
		['  <html lang="en">', true],
		['<!-- made by --> <!doctype html>', true],
		['{"a": 1}', false],
		['<?xml version="1.0"?><feed/>', false],
		['', false],
	])('%s', (text, is) => {
		expect(isDocument(text)).toBe(is);
	});
});

describe('a page', () => {
	test('is a value whose lists are called by their heading and their elements', () => {
		const { lists } = readDocument(sessionsTable(2)) ?? {};
		expect(Object.keys(lists ?? {})).toEqual(['Sessions > table > tr']);
		expect(Object.values(lists ?? {})[0]?.[1]).toEqual({
			texts: {
				Device: 'Chrome on Windows',
				Place: 'Vienna, Austria',
				IP: '198.51.100.1',
				'IP ip': '198.51.100.1',
				'Active time': 'lately',
				'Active time datetime': '2026-11-22T10:00:00Z',
			},
			attributes: { id: 's1' },
			fields: {},
			links: { 'sessions id': '1001' },
			removable: true,
			hasActions: true,
		});
	});

	test.each([
		['<a href="#" onclick="end(1)"><i class="x" title="End session"></i></a>', true, true],
		['<a href="#" onclick="show(1)"><i class="x" title="Details"></i></a>', false, false],
		['<input type="checkbox" name="ids" value="4711">', false, true],
		['<input type="checkbox" name="ids" value="4711" disabled>', false, false],
		['<input type="checkbox" name="notify" value="on">', false, false],
	])('knows what can be done with a row: %s', (control, removable, hasActions) => {
		const row = `<tr><td>Chrome on Windows</td><td>198.51.100.7</td><td>${control}</td></tr>`;
		const [rows] = Object.values(
			readDocument(`<!doctype html><table>${row}${row}</table>`)?.lists ?? {},
		);
		expect(rows?.[0]).toMatchObject({ removable, hasActions });
	});

	test('that asks for a password says so', () => {
		expect(readDocument('<!doctype html><form><input type="password"></form>')).toMatchObject({
			lists: {},
			asksPassword: true,
		});
	});

	test('has no list of what nobody sees', () => {
		for (const tag of ['template', 'noscript', 'style', 'svg']) {
			const html = sessionsTable(2)
				.replace('<table>', `<${tag}><table>`)
				.replace('</table>', `</table></${tag}>`);
			expect(readDocument(html)?.lists).toEqual({});
		}
		expect(readDocument(`<!doctype html><!--${sessionsTable(2)}-->`)?.lists).toEqual({});
	});

	test.each<[string, string]>([
		['longer than is read', `<!doctype html>${'x'.repeat(2 * 1024 * 1024)}`],
		['no markup', 'x'.repeat(100)],
	])('%s is none', (_, html) => {
		expect(readDocument(html)).toBeNull();
	});
});

describe('what is cut out of a text', () => {
	test('says so at the end of its name, however long that is', () => {
		const deep = Array.from(
			{ length: 12 },
			(_, at) => `<b class="some-part-${'abcdefghijkl'[at]}">`,
		);
		const line = '1 minute ago · this session';
		const row = `<li><p>Firefox</p>${deep.join('')}${line}${'</b>'.repeat(12)}</li>`;
		const value = readDocument(`<!doctype html><ul>${row}${row}</ul>`);
		const [texts = {}] = Object.values(value?.lists ?? {}).map(([first]) => first?.texts ?? {});
		const named = Object.entries(texts).filter(([, text]) => text === 'this session');
		expect(named.length).toBeGreaterThan(0);
		for (const [name] of named) expect(name).toMatch(/ (?:tail 1|note)$/);
	});
});

test('parts of a table with several sessions each are no rows', () => {
	const row = (ip: number) =>
		`<tr><td>Firefox on Linux</td><td>198.51.100.${ip}</td><td><a href="/end/${ip}">End</a></td></tr>`;
	const part = (ip: number) => `<tbody>${row(ip)}${row(ip + 1)}</tbody>`;
	const value = readDocument(`<!doctype html><table>${part(1)}${part(3)}</table>`);
	expect(Object.keys(value?.lists ?? {}).every((name) => name.endsWith(' tr'))).toBe(true);
});

/** What they cost is in `tests/bench/documents.bench.ts`. */
describe('any page is read, however it is made', () => {
	test.each(HEAVY_PAGES)('%s', (_, html) => {
		const read = readDocument(html);
		const lists = Object.keys(read?.lists ?? {});
		expect(lists.length).toBeLessThan(1000);
		readDocument(html, lists[0] ?? '> ul > li');
	});
});
