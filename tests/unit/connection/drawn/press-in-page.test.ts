import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPagePresser } from '@/utils/connection/drawn/press-in-page';

/** An element as far as the presser looks at it. */
class Made {
	readonly nodeType = 1;
	readonly attributes: { name: string; value: string }[] = [];
	readonly log: string[] = [];
	isShown = true;
	parent: Made | null = null;
	childNodes: unknown[];
	ownerDocument: unknown = null;
	readonly localName: string;
	readonly textContent: string;
	constructor(localName: string, textContent: string, children: Made[] = []) {
		this.localName = localName;
		this.textContent = textContent;
		for (const child of children) child.parent = this;
		this.childNodes = children.length > 0 ? children : [{ nodeType: 3, nodeValue: textContent }];
	}
	hasAttribute = () => false;
	getAttribute = () => null;
	getRootNode = () => ({});
	checkVisibility = () => this.isShown;
	closest(): Made | null {
		return this.localName === 'button' ? this : (this.parent?.closest() ?? null);
	}
	dispatchEvent = ({ type }: { type: string }) => this.log.push(type);
	click = () => this.log.push('click');
}

class Happened {
	readonly type: string;
	constructor(type: string) {
		this.type = type;
	}
}

let heard: (event: unknown) => void;
const button = (name: string) => new Made('button', name);

function page(children: Made[], shadowOf: (element: unknown) => unknown = () => null) {
	const root = new Made('body', '', children);
	root.ownerDocument = {
		addEventListener: (_: string, listener: typeof heard) => {
			heard = listener;
		},
		removeEventListener: () => {
			heard = () => undefined;
		},
	};
	const presser = createPagePresser(root as unknown as Element, {
		shadowOf: shadowOf as (element: Element) => ShadowRoot | null,
	});
	return { root, presser };
}
const click = (element: Made, isTrusted = true) =>
	heard({ type: 'click', isTrusted, composedPath: () => [element], clientX: 0, clientY: 0 });

beforeEach(() => {
	vi.stubGlobal('PointerEvent', Happened);
	vi.stubGlobal('MouseEvent', Happened);
	return () => vi.unstubAllGlobals();
});

describe('a page that is pressed', () => {
	it('has marks on its elements, in their order', () => {
		const { presser } = page([button('Remove')]);
		expect(presser.read().html).toBe(
			'<!doctype html><body sc-ref="0"><button sc-ref="1 shown">Remove</button></body>',
		);
	});

	it('is pressed as a pointer does', () => {
		const remove = button('Remove');
		const { presser } = page([remove]);
		presser.read();
		expect(presser.press(1)).toBe(true);
		expect(remove.log).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
	});

	it('is not pressed where it has changed since it was read, or was never read', () => {
		const remove = button('Remove');
		const { presser, root } = page([remove]);
		expect(presser.press(1)).toBe(false);
		presser.read();
		root.childNodes = [new Made('p', 'Somebody else'), remove];
		expect(presser.press(1)).toBe(false);
		// What says the same may be another.
		root.childNodes = [button('Remove')];
		expect(presser.press(1)).toBe(false);
		expect(presser.press(9)).toBe(false);
		expect(remove.log).toEqual([]);
	});

	it('tells what has appeared since', () => {
		const [remove, keep] = [button('Remove'), button('Keep')];
		keep.isShown = false;
		const { presser } = page([remove, keep]);
		presser.read();
		presser.press(1);
		keep.isShown = true;
		expect(presser.read().html).toContain('sc-ref="2 shown new"');
		expect(presser.read().html).toContain('sc-ref="1 shown"');
	});
});

describe('what the user presses', () => {
	it('is noted with the page as it was, once', () => {
		const remove = button('Remove');
		const { presser } = page([remove]);
		presser.read();
		click(remove);
		const [press, ...others] = presser.read().presses;
		expect(others).toEqual([]);
		expect(press).toMatchObject({ ref: 1 });
		expect(press?.html).toContain('Remove');
		expect(presser.read().presses).toEqual([]);
	});

	it('is noted no more once nobody has read the page for a while', () => {
		const remove = button('Remove');
		const { presser } = page([remove]);
		presser.read();
		const later = performance.now() + 31_000;
		const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
		click(remove);
		clock.mockRestore();
		click(remove);
		expect(presser.read().presses).toEqual([]);
		click(remove);
		expect(presser.read().presses).toHaveLength(1);
	});

	it('is found in a closed shadow, by a pointer where it is, by a key where the focus is', () => {
		for (const detail of [0, 1]) {
			const [remove, other] = [button('Remove'), button('Keep')];
			const host = new Made('session-list', '');
			const shadow = {
				childNodes: [remove, other],
				activeElement: detail === 0 ? remove : other,
				elementFromPoint: () => (detail === 0 ? other : remove),
				contains: () => true,
			};
			const { presser } = page([host], (element) => (element === host ? shadow : null));
			presser.read();
			heard({ type: 'click', isTrusted: true, detail, composedPath: () => [host] });
			const [press] = presser.read().presses;
			expect(press?.html).toContain(`sc-ref="${press?.ref} shown">Remove`);
		}
	});

	it('is nothing beside a control, and nothing that a script did', () => {
		const [remove, text] = [button('Remove'), new Made('p', 'Text')];
		const { presser } = page([remove, text]);
		presser.read();
		click(text);
		click(remove, false);
		expect(presser.read().presses).toEqual([]);
	});
});
