import type { Channel } from './channel';
import type { Method, Natives } from './natives';
import type { Traces } from './traces';

/**
 * Looks on at a call of the page's.
 *
 * @param go calls the native with just what the page gave
 * @returns what the page gets
 */
export type Look = (self: unknown, args: unknown[], go: () => unknown) => unknown;

/** What looks need beside what they look on at. */
export type Place = { natives: Natives; channel: Channel; traces: Traces };

/**
 * Puts a look before a native method, until the channel closes. To be called before the page's first
 * line runs.
 *
 * @param passing what becomes of the native's own outcome where nobody looks on any more: a page may
 *   have kept what stood before it
 */
export function lookOnAt(
	{ natives, channel, traces }: Place,
	owner: object,
	name: string,
	look: Look,
	passing: (outcome: unknown) => unknown = (outcome) => outcome,
): void {
	const { apply, defineProperty, getOwnPropertyDescriptor, setPrototypeOf } = natives;
	const before = getOwnPropertyDescriptor(owner, name);
	if (typeof before?.value !== 'function') return;
	setPrototypeOf(before, null);
	const handler: ProxyHandler<Method> = {
		apply: (native, self, args: unknown[]) => {
			const go = () => apply(native, self, args);
			try {
				return channel.isOpen() ? look(self, args, go) : passing(go());
			} catch (error) {
				traces.hide(error);
				throw error;
			}
		},
	};
	setPrototypeOf(handler, null);
	const wrapped = new natives.Proxy(before.value as Method, handler);
	traces.standsFor(wrapped, before.value);
	const changed = { ...before, value: wrapped };
	setPrototypeOf(changed, null);
	defineProperty(owner, name, changed);
	channel.whenClosed(() => {
		// Something that the page put over it stays; what is ours then only passes on.
		if (getOwnPropertyDescriptor(owner, name)?.value === wrapped)
			defineProperty(owner, name, before);
	});
}

/** Lets natives that are looked on at be written as they are, with their names. */
export function lookOnNames(place: Place): void {
	const { natives, traces } = place;
	const { call, functionPrototype } = natives;
	const write = natives.functionToString;
	lookOnAt(place, functionPrototype, 'toString', (self, _, go) => {
		const native = traces.nativeOf(self);
		return native === self ? go() : call(write, native);
	});
}

/**
 * Hides the observer in errors that pass by nobody: the browser calls the page's own listeners in the
 * midst of a call that is looked on at, and reports itself what they throw. To be called before the
 * page's first line runs, so that the page's listeners for errors come after.
 */
export function lookOnErrors({ natives, traces }: Place): void {
	const { call, event, listen } = natives;
	const hear = (name: string, of: (reported: unknown) => unknown) =>
		call(
			listen,
			window,
			name,
			(reported: unknown) => {
				try {
					traces.hide(of(reported));
				} catch {
					// An event of another kind has no error.
				}
			},
			true,
		);
	hear('error', event.error);
	hear('unhandledrejection', event.reason);
}
