import type { Natives } from './natives';

/**
 * What would tell of the observer in the page's own error tracker: its address in the stack of an
 * error that passed by it, and a native without its name. The page is not to be deceived about being
 * watched, it may find out; but nothing of it is to be sent to others by what the page does anyway.
 */
export type Traces = {
	/** Takes the observer's own frames out of an error's stack, as if it were not there. */
	hide(error: unknown): void;
	/** Remembers what stands in the place of which native. */
	standsFor(wrapped: object, native: object): void;
	/** The native that something stands for; itself where it stands for none. */
	nativeOf(fn: unknown): unknown;
};

/** Where an extension's own code is, as it stands in a stack: Firefox gives it no address. */
const OWN_ADDRESS = /[a-z]+-extension:\/\/[^/\s]+\/|@<anonymous code>:/;

/** Whether a text has another in it, by nothing that a page could have changed. */
function holds(text: string, part: string): boolean {
	for (let from = 0; from + part.length <= text.length; from += 1) {
		let at = 0;
		while (at < part.length && text[from + at] === part[at]) at += 1;
		if (at === part.length) return true;
	}
	return false;
}

/** A stack without the lines that name an address. */
export function stackWithout(stack: string, address: string): string {
	let kept = '';
	let line = '';
	for (let at = 0; at <= stack.length; at += 1) {
		const letter = stack[at];
		if (letter !== undefined && letter !== '\n') line += letter;
		else {
			const end = letter ?? '';
			if (!holds(line, address)) kept += line + end;
			line = '';
		}
	}
	// The last line has gone, and with it what ended the one before.
	return kept !== '' && kept[kept.length - 1] === '\n' && stack[stack.length - 1] !== '\n'
		? kept.slice(0, -1)
		: kept;
}

type StackProperty = {
	get?: (() => unknown) | undefined;
	set?: ((to: unknown) => void) | undefined;
};

/** To be called before the page's first line runs. */
export function createTraces(natives: Natives): Traces {
	const { apply, call, defineProperty, getOwnPropertyDescriptor, getRecord, setRecord } = natives;
	const sample = new natives.Error();
	const [address] = OWN_ADDRESS.exec(sample.stack ?? '') ?? [];
	const wrappers = new natives.WeakMap<object, object>();

	/** The browser's own ways to a stack, whether errors have it themselves or inherit it. */
	const own = getOwnPropertyDescriptor(sample, 'stack') as StackProperty | undefined;
	const inherited: (StackProperty | undefined)[] = [
		getOwnPropertyDescriptor(natives.errorPrototype, 'stack') as StackProperty | undefined,
		getOwnPropertyDescriptor(natives.exceptionPrototype, 'stack') as StackProperty | undefined,
	];

	function hideIn(error: object, from: string): void {
		const there = getOwnPropertyDescriptor(error, 'stack');
		if (there !== undefined && there.get === undefined) {
			if (typeof there.value !== 'string' || !holds(there.value, from)) return;
			defineProperty(error, 'stack', {
				__proto__: null,
				value: stackWithout(there.value, from),
				writable: there.writable,
				enumerable: there.enumerable,
				configurable: there.configurable,
			} as PropertyDescriptor);
			return;
		}
		const ways = there === undefined ? inherited : [own];
		for (let at = 0; at < ways.length; at += 1) {
			const get = ways[at]?.get;
			const set = ways[at]?.set;
			// A getter that the page has put there is its own business.
			if (get === undefined || set === undefined) continue;
			if (there !== undefined && there.get !== get) continue;
			const stack = readStack(error, get);
			if (stack !== null && holds(stack, from)) {
				apply(set, error, [stackWithout(stack, from)]);
				return;
			}
		}
	}

	function readStack(error: object, get: () => unknown): string | null {
		try {
			const stack: unknown = apply(get, error, []);
			return typeof stack === 'string' ? stack : null;
		} catch {
			return null;
		}
	}

	return {
		hide(error) {
			if (address === undefined || typeof error !== 'object' || error === null) return;
			try {
				hideIn(error, address);
			} catch {
				// An error that the page has closed stays as it is.
			}
		},
		standsFor: (wrapped, native) => void call(setRecord, wrappers, wrapped, native),
		nativeOf: (fn) =>
			(typeof fn === 'function' && call<object | undefined>(getRecord, wrappers, fn)) || fn,
	};
}
