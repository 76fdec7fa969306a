import { looksRandom } from '@/utils/learning/value-kinds';

// What is in a request or an answer. It runs in the page: no schemas.

/** A text or number in a value, with the keys that lead to it. */
export type LeafText = { text: string; at: string[] };

const LEAF_LIMIT = 2000;
const DEPTH_LIMIT = 12;
/** Names shorter than this may be anything else as well. */
const SHORTEST_NAME = 8;

/** The texts and numbers in a value. */
export function leavesOf(value: unknown): LeafText[] {
	const found: LeafText[] = [];
	const walk = (here: unknown, at: string[]) => {
		if (found.length >= LEAF_LIMIT || at.length > DEPTH_LIMIT) return;
		if (typeof here === 'string' || typeof here === 'number') {
			found.push({ text: String(here), at });
		} else if (typeof here === 'object' && here !== null) {
			for (const key of Object.keys(here)) walk(here[key as keyof typeof here], [...at, key]);
		}
	};
	walk(value, []);
	return found;
}

/** The values in a request's body: of JSON its texts and numbers, of a form its values. */
export function valuesInBody(
	body: string | null,
	parse: (text: string) => unknown | undefined,
): string[] {
	if (body === null) return [];
	const json = parse(body);
	if (json !== undefined) return leavesOf(json).map(({ text }) => text);
	return [...new URLSearchParams(body).values()];
}

/** Whether a name is long enough to be in a text for no other reason. */
export const isLongName = ({ length }: string): boolean => length >= SHORTEST_NAME;

/** An address taken apart; `null` for what is none. */
export const addressOf = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** A text without percent-encoding; as it is where the encoding is broken. */
export const withoutPercents = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** Whether a text looks like a key: long, of one piece, and with digits, or mixed. */
export const looksSecret = (text: string): boolean =>
	/^[\w\-.~+/=]{20,}$/.test(text) &&
	(/\d/.test(text) || looksRandom(text)) &&
	!/^\d{4}-\d\d-\d\d/.test(text);
