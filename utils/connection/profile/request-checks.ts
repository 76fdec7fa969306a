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

type KeyPlaces = {
	path: string;
	query: readonly (readonly [string, string])[];
	body: { type: 'json'; value: unknown } | { type: 'form'; fields: [string, string][] } | null;
	numeric: boolean;
};

/** Whether a value is the mark, or the mark after its kind, or holds it in a text of JSON. */
const isKeyIn = (value: string): boolean =>
	value === KEY_MARK ||
	hasMarkAfterKind(value) ||
	(/^[[{]/.test(value) && value.includes(`"${KEY_MARK}"`));

/** Whether the mark is in exactly one place where it may be, and in no name. */
export function hasOnePlaceForKey({ path, query, body, numeric }: KeyPlaces): boolean {
	const keysIn = (text: string) => text.split(KEY_MARK).length - 1;
	const pairs = [...query, ...(body?.type === 'form' ? body.fields : [])];
	const inPairs = pairs.filter(([, value]) => isKeyIn(value)).length;
	const json = body?.type === 'json' ? JSON.stringify(body.value) : '';
	const marks = keysIn(path) + keysIn(JSON.stringify(pairs)) + keysIn(json);
	if (marks !== 1) return false;
	if (keysIn(json) === 0) return !numeric && (keysIn(path) === 1 || inPairs === 1);
	const texts = textsIn(body?.type === 'json' ? body.value : null);
	return texts.some((text) => (numeric ? text === KEY_MARK : text.includes(KEY_MARK)));
}

/** The texts in a JSON value, without names of members. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
