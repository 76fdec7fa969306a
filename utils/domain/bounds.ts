/** The first and the last time that a date can be, in milliseconds from 1970. */
const LAST_TIME = 8.64e15;
/** The largest number that counts something: adding to it still makes another number. */
const LAST_COUNT = 2 ** 52;

/** A time that a date can be: the nearest. Without schemas, since pages use it. */
export const boundedTime = (ms: number): number => Math.max(-LAST_TIME, Math.min(LAST_TIME, ms));

/** A whole number that can be counted on from: the nearest. */
export const boundedCount = (count: number): number =>
	Math.max(0, Math.min(LAST_COUNT, Math.trunc(count)));

/**
 * The beginning of a text, cut between what readers take for letters: a flag, or a letter with its
 * marks, is kept whole or not at all.
 *
 * @param limit the most code points
 */
export function boundedText(text: string, limit: number): string {
	if (text.length <= limit) return text;
	let cut = '';
	let left = limit;
	for (const { segment } of new Intl.Segmenter().segment(text.slice(0, limit * 8))) {
		left -= [...segment].length;
		if (left < 0) break;
		cut += segment;
	}
	// Nobody writes a letter that long.
	return cut === '' ? [...text.slice(0, limit * 2)].slice(0, limit).join('') : cut;
}

/** The same value with every number in it within what a date can be. */
export function boundedNumbers<T>(value: T): T {
	return JSON.parse(JSON.stringify(value), (_, part) =>
		typeof part === 'number' ? boundedTime(part) : part,
	);
}
