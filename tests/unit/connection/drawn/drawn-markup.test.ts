import { describe, expect, it } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { drawnMarkup } from '@/utils/connection/drawn/drawn-markup';

type Made = {
	nodeType: number;
	nodeValue: string | null;
	localName: string;
	attributes: { name: string; value: string }[];
	childNodes: Made[];
	hasAttribute: (name: string) => boolean;
	getAttribute: (name: string) => string | null;
	shadow: Made | null;
	assignedNodes?: () => Made[];
	contentDocument?: { body: Made };
};

/** An element as far as the walk looks at it. */
function made(tag: string, attributes: Record<string, string>, children: (Made | string)[]): Made {
	const all = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const text = (value: string): Made => ({ ...made('', {}, []), nodeType: 3, nodeValue: value });
	return {
		nodeType: 1,
		nodeValue: null,
		localName: tag,
		attributes: all,
		childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
		hasAttribute: (name) => name in attributes,
		getAttribute: (name) => attributes[name] ?? null,
		shadow: null,
	};
}

const drawn = (root: Made): string | null =>
	drawnMarkup(root as unknown as Element, {
		shadowOf: (element) => (element as unknown as Made).shadow as unknown as ShadowRoot | null,
	});

describe('what a page has drawn, as markup', () => {
	it('has the texts, and the attributes that tell something', () => {
		const row = made('li', { 'data-id': 'a"b', style: 'color: red', onfocus: 'x()' }, [
			'1 < 2 & 3',
		]);
		expect(drawn(made('html', {}, [made('ul', { class: 'list' }, [row])]))).toBe(
			'<!doctype html><html><ul class="list"><li data-id="a&quot;b">1 &lt; 2 &amp; 3</li></ul></html>',
		);
	});

	it('has nothing that the user types, and no scripts', () => {
		const fields = [
			made('input', { type: 'hidden', name: 'id', value: '7' }, []),
			made('input', { name: 'mail', value: 'anna@example.at' }, []),
			made('input', { type: 'password', value: 'correct horse' }, []),
			made('textarea', {}, ['a letter']),
			made('script', {}, ['const key = 1']),
		];
		expect(drawn(made('html', {}, fields))).toBe(
			'<!doctype html><html><input type="hidden" name="id" value="7"><input name="mail"><input type="password"></html>',
		);
	});

	it('has what stands in shadows, slots and frames of the same site in its place', () => {
		const slot = made('slot', {}, ['nobody']);
		const told = made('b', {}, ['Firefox on Linux']);
		slot.assignedNodes = () => [told];
		const host = made('session-row', {}, [told]);
		host.shadow = made('', {}, [made('i', {}, ['in the shadow']), slot]);
		const frame = made('iframe', {}, []);
		frame.contentDocument = { body: made('body', {}, ['in the frame']) };
		const other = made('iframe', {}, []);
		Object.defineProperty(other, 'contentDocument', {
			get() {
				throw new Error('of another site');
			},
		});
		expect(drawn(made('html', {}, [host, frame, other]))).toBe(
			'<!doctype html><html><session-row><i>in the shadow</i><slot><b>Firefox on Linux</b></slot></session-row><div>in the frame</div><div></div></html>',
		);
	});

	it('leaves out what is put away by its own word', () => {
		const badge = (style: string) => made('em', { style }, ['This device']);
		const rows = [
			made('p', { hidden: '' }, ['gone']),
			badge('display:none'),
			badge('color:red; DISPLAY : none'),
			badge('display: block'),
		];
		expect(drawn(made('html', {}, rows))).toBe('<!doctype html><html><em>This device</em></html>');
	});

	it('is none of a page that is larger or deeper than is read', () => {
		expect(drawn(made('html', {}, ['x'.repeat(3_000_000)]))).toBeNull();
		let deep = made('div', {}, []);
		for (let level = 0; level < 500; level++) deep = made('div', {}, [deep]);
		expect(drawn(deep)).toBeNull();
		const many = Array.from({ length: 90_000 }, () => made('i', {}, []));
		expect(drawn(made('html', {}, many))).toBeNull();
	});

	it('reads like the page that a server makes', () => {
		const rows = ['Chrome on Windows', 'Safari on iOS'].map((device, index) =>
			made('tr', { 'data-id': `id-${index}` }, [
				made('td', {}, [device]),
				made('td', {}, [`192.0.2.${index + 1}`]),
			]),
		);
		const html = drawn(made('html', {}, [made('table', {}, [made('tbody', {}, rows)])])) ?? '';
		const [list = []] = Object.values(readDocument(html)?.lists ?? {});
		expect(list.map(({ attributes }) => attributes)).toEqual([{ id: 'id-0' }, { id: 'id-1' }]);
	});
});
