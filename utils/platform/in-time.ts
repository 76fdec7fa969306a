/** How long a page may take to answer, in milliseconds: one whose script never rests never answers. */
export const LONGEST_ANSWER = 4000;

/**
 * What something in a page comes to, or `null` where it takes too long: a page that is busy, or is being
 * left, may never answer.
 *
 * @param longest in milliseconds
 */
export async function inTime<T>(work: Promise<T>, longest = LONGEST_ANSWER): Promise<T | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), longest);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** How long the browser itself may take, in milliseconds. */
const LONGEST_OF_BROWSER = 10_000;

/**
 * What the browser answers: nothing that waits for it may wait for ever.
 *
 * @throws where it refuses, or does not answer for 10 s
 */
export async function answered<T>(asked: Promise<T>): Promise<T> {
	const answer = await inTime(
		asked.then((value) => ({ value })),
		LONGEST_OF_BROWSER,
	);
	if (answer === null) throw new Error('no answer');
	return answer.value;
}
