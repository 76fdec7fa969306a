import { describe, expect, test } from 'vitest';
import { isDocument, readDocument } from '@/utils/connection/document/read-document';

const row = (id: number) =>
	`<tr data-id="s${id}"><td>Chrome on Windows</td><td>Vienna, Austria</td><td>198.51.100.${id % 250}</td><td><time datetime="2026-11-22T10:00:00Z">lately</time></td><td><form method="post" action="/sessions/${1000 + id}/revoke"><input type="hidden" name="csrf" value="x${id}"><button>Revoke</button></form></td></tr>`;
const table = (count: number) =>
	`<!doctype html><h2>Sessions</h2><table><tr><th>Device</th><th>Place</th><th>IP</th><th>Active</th><th></th></tr>${Array.from({ length: count }, (_, id) => row(id)).join('')}</table>`;

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
		const { lists } = readDocument(table(2)) ?? {};
		expect(Object.keys(lists ?? {})).toEqual(['Sessions > table > tr']);
		expect(Object.values(lists ?? {})[0]?.[1]).toEqual({
			texts: {
				Device: 'Chrome on Windows',
				Place: 'Vienna, Austria',
				IP: '198.51.100.1',
				'Active time': 'lately',
				'Active time datetime': '2026-11-22T10:00:00Z',
			},
			attributes: { id: 's1' },
			fields: {},
			links: { 'sessions id': '1001' },
			removable: true,
		});
	});

	test('that asks for a password says so', () => {
		expect(readDocument('<!doctype html><form><input type="password"></form>')).toMatchObject({
			lists: {},
			asksPassword: true,
		});
	});

	test('has no list of what nobody sees', () => {
		for (const tag of ['template', 'noscript', 'style', 'svg']) {
			const html = table(2)
				.replace('<table>', `<${tag}><table>`)
				.replace('</table>', `</table></${tag}>`);
			expect(readDocument(html)?.lists).toEqual({});
		}
		expect(readDocument(`<!doctype html><!--${table(2)}-->`)?.lists).toEqual({});
	});

	test.each<[string, string]>([
		['longer than is read', `<!doctype html>${'x'.repeat(2 * 1024 * 1024)}`],
		['no markup', 'x'.repeat(100)],
	])('%s is none', (_, html) => {
		expect(readDocument(html)).toBeNull();
	});
});

describe('no page costs much, however it is made', () => {
	const SIZE = 1_900_000;
	const filled = (part: string, end = ''): string =>
		`<!doctype html>${part.repeat(Math.floor((SIZE - end.length) / part.length))}${end}`;
	const nested = (tag: string, depth: number) =>
		`<!doctype html>${`<${tag}>`.repeat(depth)}Chrome 198.51.100.7${`</${tag}>`.repeat(depth)}`;

	test.each<[string, string]>([
		['sessions', table(4500)],
		['deep elements', nested('div', 150_000)],
		['deep lists', nested('ul><li', 100_000)],
		[
			'lists in lists',
			filled(
				'<ul><li>Chrome 198.51.100.7</li><li>Firefox 198.51.100.8<ul><li>x</li></ul></li></ul>',
			),
		],
		['siblings', filled('<div>Chrome</div>')],
		['sections of siblings', filled('<div><p>Chrome on Linux</p><p>Firefox on iOS</p></div>')],
		['open tags', filled('<b ')],
		['open quotes', filled('<a href="')],
		['attributes', `<!doctype html><div ${'a=b '.repeat(400_000)}>`],
		['classes', filled('<p class="a b c d e f g h chrome firefox">Chrome</p>')],
		['signs', filled('<')],
		['comments', filled('<!--')],
		['entities', filled('&amp;&#x1F600;&notanentity')],
		['a script of braces', `<!doctype html><script>a = ${'{'.repeat(SIZE)}</script>`],
		['a script of assignments', `<!doctype html><script>${'a = [ '.repeat(SIZE / 6)}</script>`],
		[
			'a script of quotes',
			`<!doctype html><script>${'a = JSON.parse("'.repeat(SIZE / 16)}</script>`,
		],
		['many scripts', filled('<script>a = {"b": [1]}</script>')],
		['many scripts of JSON', filled('<script type="application/json">{"b": [1, 2, 3]}</script>')],
		['attributes with JSON', filled(`<i data-x='[1,2,3,4,5,6,7,8,9,0,1]'></i>`)],
		['pushes', filled('<script>self.__next_f.push([1,"a"])</script>')],
		[
			'dots and colons',
			filled('<li>1.2.3.4.5.6 a:b::c:d Chrome</li><li>:::::::::::::::::::::</li>'),
		],
		['separators', filled(`<li>Chrome${' · '.repeat(50)}</li><li>Safari</li>`)],
		['headings', filled('<h2>Sessions</h2><div><h3>Chrome</h3></div>')],
		['labels', filled('<li><b>IP:</b> 198.51.100.7 <b>Browser:</b> Chrome</li>')],
	])('%s', (_, html) => {
		readDocument(table(10));
		const begin = process.cpuUsage();
		readDocument(html);
		const took = process.cpuUsage(begin).user / 1000;
		expect(took).toBeLessThan(500);
	});
});
