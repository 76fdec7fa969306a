import type { Natives } from './natives';

/** How often the relay has to say that it is still there, in milliseconds. */
const BEAT = 2000;
/** How often it may fail to. */
const MISSED_BEATS = 2;

/** The observer's way to the relay, which the page never sees. */
export type Channel = {
	/** Whether anybody listens: no more once the relay is gone, or has said so. */
	isOpen(): boolean;
	/** Passes a report on to the relay. */
	tell(report: object): void;
	/** Calls back when the channel closes. To be called before the page's first line runs. */
	whenClosed(closed: () => void): void;
};

/** A copy that nothing is added to on its way: a page may have given all objects a `toJSON`. */
export function bareCopy(natives: Natives, value: unknown): unknown {
	const { call, isArray, has, setPrototypeOf } = natives;
	if (typeof value !== 'object' || value === null) return value;
	const copy = (call(isArray, null, value) ? [] : {}) as Record<string, unknown>;
	setPrototypeOf(copy, null);
	for (const key in value) {
		if (call(has, null, value, key))
			copy[key] = bareCopy(natives, value[key as keyof typeof value]);
	}
	return copy;
}

/** Hands the relay its end of the channel; `null` where there is no relay. */
function meetRelay({ document }: Natives): MessagePort | null {
	const meeting = document.querySelector('session-companion');
	if (meeting === null) return null;
	const { port1, port2 } = new MessageChannel();
	// First out of the document, where nobody else can be listening on the way.
	meeting.remove();
	meeting.dispatchEvent(new MessageEvent('message', { ports: [port2] }));
	return port1;
}

/**
 * Opens the channel to the relay, which waits beside the page; `null` where there is none. To be
 * called before the page's first line runs.
 *
 * @param named is told what the sessions are called
 */
export function openChannel(
	natives: Natives,
	named: (names: readonly string[]) => void,
): Channel | null {
	const { call, later, post, closePort, dataOf, stringify } = natives;
	const relay = meetRelay(natives);
	if (relay === null) return null;
	const port = relay;
	let isOpen = true;
	let missed = 0;
	const closings: (() => void)[] = [];

	function close() {
		if (!isOpen) return;
		isOpen = false;
		for (let index = 0; index < closings.length; index += 1) closings[index]?.();
		call(closePort, port);
	}

	// An extension that is updated or switched off takes the relay with it, and cannot say so.
	function listenForBeat() {
		missed += 1;
		if (missed > MISSED_BEATS) close();
		else if (isOpen) later(listenForBeat, BEAT);
	}

	port.addEventListener('message', (event) => {
		missed = 0;
		const said = dataOf(event);
		if (said === 'stop') close();
		else if (typeof said === 'string' && said !== 'alive') hearNames(said);
	});
	function hearNames(said: string) {
		try {
			const { names } = natives.parse(said) as { names: string[] };
			if (isOpen) named(names);
		} catch {
			// Not the relay's word.
		}
	}
	port.start();
	later(listenForBeat, BEAT);

	return {
		isOpen: () => isOpen,
		tell(report) {
			if (isOpen) call(post, port, stringify(bareCopy(natives, report)));
		},
		whenClosed(closed) {
			closings[closings.length] = closed;
		},
	};
}
