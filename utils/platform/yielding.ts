/** The longest that one piece of work holds up its thread, in milliseconds. */
const PIECE = 20;

/**
 * A pause to be offered between pieces of long work: it lets others have their turn where the work
 * has had its own for long enough, and is nothing otherwise.
 *
 * @param clock milliseconds, from any beginning
 * @param turn settles when all others that waited have had theirs
 */
export function createPauses(
	clock: () => number,
	turn: () => Promise<void>,
): () => Promise<void> | undefined {
	let until: number | null = null;
	return () => {
		const now = clock();
		until ??= now + PIECE;
		if (now < until) return undefined;
		until = null;
		return turn();
	};
}
