import { hasMarkAfterKind, KEY_MARK } from './marks';

// What a request of a profile may be, beyond what each of its parts may be.

type OpenedParts = {
	as?: string | undefined;
	method: string;
	headers: readonly unknown[];
	secrets: readonly unknown[];
	body: unknown;
	hash?: string | undefined;
	frame?: unknown;
};

/** What a tab opens is an address and nothing else: it can carry no body, no header and no secret. */
export function isPlainWhereOpened({
	as,
	method,
	headers,
	secrets,
	body,
	hash,
	frame,
}: OpenedParts): boolean {
	if (as !== 'page') return hash === undefined && frame === undefined;
	return method === 'GET' && headers.length === 0 && secrets.length === 0 && body === null;
}

type Pairs = readonly (readonly [string, string])[];

type KeyPlaces = {
	path: string;
	query: Pairs;
	headers: Pairs;
	body: { type: 'json'; value: unknown } | { type: 'form'; fields: Pairs } | null;
	numeric: boolean;
};

/** Whether a value is the mark, or the mark after its kind, or holds it in a text of JSON. */
const isKeyIn = (value: string): boolean =>
	value === KEY_MARK ||
	hasMarkAfterKind(value) ||
	(/^[[{]/.test(value) && value.includes(`"${KEY_MARK}"`));

const holdsMark = (text: string): boolean => text.includes(KEY_MARK);

/**
 * Whether the mark is in the request, wherever it is in a place where it may be, and once in each text:
 * in a name of the query or the body among other letters.
 */
export function hasPlaceForKey({ path, query, headers, body, numeric }: KeyPlaces): boolean {
	const pairs = [...query, ...(body?.type === 'form' ? body.fields : [])];
	const json = body?.type === 'json' ? textsIn(body.value) : { names: [], texts: [] };
	const told = json.texts.filter(holdsMark);
	const marked = [path, ...pairs.flat(), ...headers.flat(), ...json.names, ...told].filter(
		holdsMark,
	);
	return (
		marked.length > 0 &&
		marked.every((text) => text.split(KEY_MARK).length === 2) &&
		pairs.every(([, value]) => !holdsMark(value) || isKeyIn(value)) &&
		headers.every(([, value]) => !holdsMark(value) || value === KEY_MARK) &&
		(!numeric || (told.length > 0 && told.every((text) => text === KEY_MARK)))
	);
}

/** The texts in a JSON value, and the names of its members. */
function textsIn(root: unknown): { names: string[]; texts: string[] } {
	const found = { names: [] as string[], texts: [] as string[] };
	const walk = (value: unknown): void => {
		if (typeof value === 'string') found.texts.push(value);
		if (typeof value !== 'object' || value === null) return;
		if (!Array.isArray(value)) found.names.push(...Object.keys(value));
		for (const inner of Object.values(value)) walk(inner);
	};
	walk(root);
	return found;
}
