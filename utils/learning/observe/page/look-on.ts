import type { Channel } from './channel';
import type { Method, Natives } from './natives';

/**
 * Looks on at a call of the page's.
 *
 * @param go calls the native with just what the page gave
 * @returns what the page gets
 */
export type Look = (self: unknown, args: unknown[], go: () => unknown) => unknown;

/**
 * Puts a look before a native method, until the channel closes. To be called before the page's first
 * line runs.
 */
export function lookOnAt(
	natives: Natives,
	channel: Channel,
	owner: object,
	name: string,
	look: Look,
): void {
	const { apply, defineProperty, getOwnPropertyDescriptor, setPrototypeOf } = natives;
	const before = getOwnPropertyDescriptor(owner, name);
	if (typeof before?.value !== 'function') return;
	setPrototypeOf(before, null);
	const handler: ProxyHandler<Method> = {
		apply: (native, self, args: unknown[]) => {
			const go = () => apply(native, self, args);
			return channel.isOpen() ? look(self, args, go) : go();
		},
	};
	setPrototypeOf(handler, null);
	const wrapped = new natives.Proxy(before.value as Method, handler);
	const changed = { ...before, value: wrapped };
	setPrototypeOf(changed, null);
	defineProperty(owner, name, changed);
	channel.whenClosed(() => {
		// Something that the page put over it stays; what is ours then only passes on.
		if (getOwnPropertyDescriptor(owner, name)?.value === wrapped)
			defineProperty(owner, name, before);
	});
}
