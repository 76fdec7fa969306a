import { decode } from '@/utils/connection/decode';
import { HEADER_NAME, mayHoldSecret } from '@/utils/connection/headers';
import type { SecretSource } from '@/utils/connection/profile';
import { ANSWER_LIMIT } from '@/utils/learning/limits';
import { looksRandom } from '@/utils/learning/value-kinds';
import { handsOverSecret } from './hands-over-secret';
import { looksLikeSessions, mayHoldSessions, namesIn, withoutTokens } from './looks-like-sessions';
import type { ObservedRequest, PageReport } from './observed-request';

// It runs in the page: no schemas.

/** A request and its answer, as the page's own code saw both. */
export type Seen = Omit<ObservedRequest, 'number' | 'answer' | 'sources' | 'by'> & {
	/** `document.cookie` when it was sent. */
	cookies: string;
};

/** What the filter needs to know of the document. */
export type PageEdge = {
	report: (report: PageReport) => void;
	/** Name and content of each meta tag, as they are now. */
	metas: () => readonly (readonly [string, string])[];
	/** The path of the document's address. */
	path: () => string;
	/** JSON's own; a page may have put something else in the place of it. */
	parse: (text: string) => unknown;
	stringify: (value: unknown, replace?: (key: string, value: unknown) => unknown) => string;
};

/** Decides what of a page's requests and answers is passed on. */
export type PageFilter = {
	/**
	 * Takes in one answer; all others by `answered(seen, null)`, such as 204 without a text.
	 *
	 * @param text the answer, if it is JSON
	 */
	answered(seen: Seen, text: string | null): void;
};

/** Answers up to so many characters are remembered in the page, where nothing says that they matter. */
const SMALL = 32 * 1024;
/** How many characters, and answers, are remembered. */
const REMEMBERED = 1024 * 1024;
const MOST_REMEMBERED = 200;
/** How much is passed on of one document, whatever it does. */
const MOST_REPORTED = 8 * 1024 * 1024;
const MOST_REPORTS = 200;
/** How many ids and keys of sessions are known at most. */
const MOST_NAMES = 50_000;
/** Values shorter than this are in a page for many reasons. */
const SHORTEST_SECRET = 8;
/** Names shorter than this may be anything else as well. */
const SHORTEST_NAME = 8;
/** A body with no more values than these is about little else. */
const FEW = 3;
const MOST_CANDIDATES = 16;
const LONGEST_VALUE = 8192;

/** What a profile may name; what does not fit is no source. */
const NAME = /^[\w\-.[\]]{1,128}$/;
const PATH = /^\/(?![/\\])[\w\-./~%:@!$,;=+]{0,511}$/;

type Remembered = { seen: Seen; number: number; text: string };

/** The texts and numbers in a value, with the keys that lead to each. */
function leaves(value: unknown): { text: string; at: string[] }[] {
	const found: { text: string; at: string[] }[] = [];
	const walk = (one: unknown, at: string[]) => {
		if (found.length >= 2000 || at.length > 12) return;
		if (typeof one === 'string' || typeof one === 'number') found.push({ text: String(one), at });
		else if (typeof one === 'object' && one !== null) {
			for (const key of Object.keys(one)) walk(one[key as keyof typeof one], [...at, key]);
		}
	};
	walk(value, []);
	return found;
}

const isLong = ({ length }: string): boolean => length >= SHORTEST_NAME;

const addressOf = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** Whether a text looks like a key of its own: long, of one piece, and with digits, or mixed. */
const looksSecret = (text: string): boolean =>
	/^[\w\-.~+/=]{20,}$/.test(text) &&
	(/\d/.test(text) || looksRandom(text)) &&
	!/^\d{4}-\d\d-\d\d/.test(text);

/**
 * A filter for one document. Answers that may hold sessions are passed on, and of all others only
 * those that name one, once it is known what to look for, and without what looks like a key. So
 * answers that hold tokens stay in the page, and so does whatever comes with a password or a code.
 */
export function createPageFilter(edge: PageEdge): PageFilter {
	let number = 0;
	let reports = 0;
	let reported = 0;
	let remembered: Remembered[] = [];
	const names = new Set<string>();
	/** Values of answers' headers that sound like CSRF tokens, with the headers' names. */
	const headerValues = new Map<string, string>();
	/** Values in answers that a plain GET without a query brought. */
	const answerValues = new Map<string, SecretSource>();

	/** The JSON in a request; `undefined` for what is none. */
	const parse = (text: string): unknown => {
		try {
			return edge.parse(text);
		} catch {
			return undefined;
		}
	};

	/** The value of an answer; `undefined` where it has none that is worth a look. */
	const decodedAnswer = (answer: string): unknown => {
		const decoded = decode(answer, null, { limit: ANSWER_LIMIT, parse: edge.parse });
		return decoded.ok ? decoded.value : undefined;
	};

	/** The values in a body: of JSON its texts and numbers, of a form its values. */
	function valuesOf(body: string | null): string[] {
		if (body === null) return [];
		const json = parse(body);
		if (json !== undefined) return leaves(json).map(({ text }) => text);
		return [...new URLSearchParams(body).values()];
	}

	function candidates(seen: Seen): string[] {
		const values: string[] = [];
		for (const [name, value] of seen.requestHeaders) {
			if (!mayHoldSecret(name)) continue;
			values.push(value);
			const word = value.indexOf(' ');
			if (word > 0) values.push(value.slice(word + 1));
		}
		const url = addressOf(seen.url);
		if (url !== null) values.push(...url.searchParams.values());
		values.push(...valuesOf(seen.requestBody));
		const fit = values.filter(({ length }) => length >= SHORTEST_SECRET && length <= LONGEST_VALUE);
		return [...new Set(fit)].slice(0, MOST_CANDIDATES);
	}

	function sourcesOf(seen: Seen): ObservedRequest['sources'] {
		const cookies = seen.cookies.split(/; ?/).flatMap((cookie) => {
			const sign = cookie.indexOf('=');
			const name = cookie.slice(0, Math.max(sign, 0));
			return NAME.test(name) ? [{ name, value: cookie.slice(sign + 1) }] : [];
		});
		const path = edge.path();
		const metas = PATH.test(path) ? edge.metas().filter(([name]) => NAME.test(name)) : [];
		const sourceOf = (value: string): SecretSource | null => {
			const cookie = cookies.find((one) => one.value === value || decoded(one.value) === value);
			if (cookie !== undefined) return { from: 'cookie', name: cookie.name };
			const meta = metas.find(([, content]) => content === value);
			if (meta !== undefined) return { from: 'meta', path, name: meta[0] };
			const header = headerValues.get(value);
			if (header !== undefined) return { from: 'header', name: header };
			return answerValues.get(value) ?? null;
		};
		return candidates(seen).flatMap((value) => {
			const source = sourceOf(value);
			return source === null ? [] : [{ value, source }];
		});
	}

	function pass(type: 'answered' | 'changed', seen: Seen, at: number, answer: string | null) {
		const { cookies: _, ...request } = seen;
		const size = (answer?.length ?? 0) + (seen.requestBody?.length ?? 0);
		if (reports >= MOST_REPORTS || reported + size > MOST_REPORTED) return;
		reports += 1;
		reported += size;
		const observed = { ...request, number: at, answer, sources: sourcesOf(seen), by: 'page' };
		edge.report({ type, observed: observed as ObservedRequest });
	}

	const known = (text: string): boolean => names.has(text);

	/** Whether an answer names a session that is known; short names are in answers of all kinds. */
	const namesOne = (value: unknown): boolean =>
		names.size > 0 && leaves(value).some(({ text }) => text.length >= SHORTEST_NAME && known(text));

	/** Whether a request names a session that is known: as a whole value, or a long name in a text. */
	function asksForOne({ url, requestBody }: Seen): boolean {
		if (names.size === 0) return false;
		const address = addressOf(url);
		const path = address === null ? [] : address.pathname.split('/').map(decoded);
		const values = [...(address?.searchParams.values() ?? []), ...valuesOf(requestBody)];
		// A number such as 3 is in many a body; alone in it, or in the path, it may be a session's.
		const telling = values.length <= FEW ? values : values.filter(isLong);
		if ([...path, ...telling].some(known)) return true;
		const texts = [...path, ...values].filter(isLong);
		return [...names].some((name) => isLong(name) && texts.some((text) => text.includes(name)));
	}

	/** An answer that only names a session: without what looks like a key, unless it is that name. */
	function passNamed({ seen, number: at, text }: Remembered) {
		// Whoever sends a key in the body asks for a new one.
		if (valuesOf(seen.requestBody).some((value) => looksSecret(value) && !known(value))) return;
		const answer = edge.stringify(withoutTokens(decodedAnswer(text)), (_, value: unknown) =>
			typeof value === 'string' && looksSecret(value) && !known(value) ? '' : value,
		);
		pass('answered', seen, at, answer);
	}

	function remember(one: Remembered, value: unknown) {
		const { seen } = one;
		remembered.push(one);
		let size = 0;
		const from = remembered.findLastIndex(({ text }, index) => {
			size += text.length;
			return size > REMEMBERED || remembered.length - index > MOST_REMEMBERED;
		});
		remembered = remembered.slice(from + 1);
		const url = addressOf(seen.url);
		if (seen.method !== 'GET' || url === null || url.search !== '') return;
		if (!PATH.test(url.pathname) || answerValues.size > 5000) return;
		for (const { text, at } of leaves(value)) {
			if (text.length < SHORTEST_SECRET || text.length > LONGEST_VALUE) continue;
			const { origin, pathname } = url;
			answerValues.set(text, { from: 'endpoint', origin, path: pathname, at });
		}
	}

	function learnNames(value: unknown) {
		for (const name of namesIn(value)) if (names.size < MOST_NAMES) names.add(name);
		const waiting = remembered;
		remembered = [];
		for (const one of waiting) {
			if (namesOne(decodedAnswer(one.text))) passNamed(one);
			else remembered.push(one);
		}
	}

	return {
		answered(seen, text) {
			number += 1;
			const isOurs = !handsOverSecret(seen, { isKnown: known, parse });
			const isChange = isOurs && seen.method !== 'GET' && asksForOne(seen);
			if (isOurs && text !== null && text.length <= ANSWER_LIMIT && text.length > 1) {
				const mayHold = mayHoldSessions(text);
				const value = mayHold || text.length <= SMALL ? decodedAnswer(text) : undefined;
				if (mayHold && looksLikeSessions(value)) {
					learnNames(value);
					pass('answered', seen, number, edge.stringify(withoutTokens(value)));
				} else if (typeof value === 'object' && value !== null && text.length <= SMALL) {
					const one = { seen, number, text };
					if (namesOne(value) && !isChange) passNamed(one);
					else remember(one, value);
				}
			}
			if (isChange) pass('changed', seen, number, null);
			for (const [name, value] of seen.responseHeaders) {
				const fits = value.length >= SHORTEST_SECRET && HEADER_NAME.test(name);
				if (fits && name !== 'link' && headerValues.size < 1000) headerValues.set(value, name);
			}
		},
	};
}
