/** Runs pieces of work one after the other; a piece that fails does not stop the next. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own, empty. */
export function createSerialQueue(): SerialQueue {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work);
		last = turn.catch(() => undefined);
		return turn;
	};
}
