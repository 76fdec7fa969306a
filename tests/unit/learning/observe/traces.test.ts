import { describe, expect, it, test } from 'vitest';
import type { Natives } from '@/utils/learning/observe/page/natives';
import { createTraces, stackWithout } from '@/utils/learning/observe/page/traces';

const OURS = 'chrome-extension://abcdefgh/';
const frame = (where: string) => `    at run (${where}:1:2)`;
const PAGE = frame('https://app.cryptonow.net/app.js');
const OBSERVER = frame(`${OURS}page-observer.js`);

test.each<[string, string[], string[]]>([
	['ours alone', ['TypeError: no', OBSERVER, PAGE], ['TypeError: no', PAGE]],
	['several of ours', ['TypeError: no', OBSERVER, OBSERVER, PAGE], ['TypeError: no', PAGE]],
	['ours last', ['TypeError: no', PAGE, OBSERVER], ['TypeError: no', PAGE]],
	['ours between the page’s', ['Error', PAGE, OBSERVER, PAGE], ['Error', PAGE, PAGE]],
	['none of ours', ['Error', PAGE], ['Error', PAGE]],
	['nothing else', [OBSERVER], []],
	[
		'another extension’s',
		['Error', frame('chrome-extension://other/a.js')],
		['Error', frame('chrome-extension://other/a.js')],
	],
])('a stack with %s', (_, lines, left) => {
	expect(stackWithout(lines.join('\n'), OURS)).toBe(left.join('\n'));
	// As Firefox ends each line.
	const ended = (all: string[]) => all.map((line) => `${line}\n`).join('');
	expect(stackWithout(ended(lines), OURS)).toBe(ended(left));
});

describe('the observer', () => {
	/** An engine whose errors say that the observer has made them. */
	class OwnError extends Error {
		constructor() {
			super();
			this.stack = `Error\n${OBSERVER}`;
		}
	}
	const natives = {
		apply: Reflect.apply,
		call: (fn: () => unknown, self: unknown, ...args: []) => Reflect.apply(fn, self, args),
		defineProperty: Reflect.defineProperty,
		getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
		getRecord: WeakMap.prototype.get,
		setRecord: WeakMap.prototype.set,
		WeakMap,
		Error: OwnError,
		errorPrototype: Error.prototype,
		exceptionPrototype: DOMException.prototype,
	} as unknown as Natives;
	const traces = createTraces(natives);
	const failed = (...lines: string[]) => {
		const error = new TypeError('Failed to fetch');
		error.stack = ['TypeError: Failed to fetch', ...lines].join('\n');
		return error;
	};

	it('leaves its address in no error that passed by it', () => {
		const error = failed(OBSERVER, PAGE);
		traces.hide(error);
		expect(error.stack).toBe(`TypeError: Failed to fetch\n${PAGE}`);
		expect(Object.keys(error)).toEqual([]);
	});

	it('changes nothing else, and asks nothing of what the page made', () => {
		const error = failed(PAGE);
		const before = Object.getOwnPropertyDescriptor(error, 'stack');
		traces.hide(error);
		expect(Object.getOwnPropertyDescriptor(error, 'stack')).toEqual(before);
		let asked = 0;
		const trap = Object.defineProperty({}, 'stack', { get: () => (asked += 1) });
		for (const thrown of [trap, Object.freeze(failed(OBSERVER)), null, undefined, 'text', 7]) {
			traces.hide(thrown);
		}
		expect(asked).toBe(0);
	});

	it('knows which native stands behind what', () => {
		const wrapped = new Proxy(fetch, {});
		traces.standsFor(wrapped, fetch);
		expect(traces.nativeOf(wrapped)).toBe(fetch);
		expect(traces.nativeOf(parseInt)).toBe(parseInt);
		expect(traces.nativeOf('text')).toBe('text');
	});
});
