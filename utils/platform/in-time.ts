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
