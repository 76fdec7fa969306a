import { isAfterKind } from '@/utils/connection/profile/marks';
import {
	isOwnName,
	isPlainValue,
	type PlainContext,
	readsAsWord,
} from '@/utils/learning/plain-values';
import { looksRandom, timeKind } from '@/utils/learning/value-kinds';
import type { PageRequest } from './page-request';
import { addressOf, leavesOf, looksSecret, withoutPercents } from './request-values';

// Which requests may leave the page: those of which each value is plain, a session's name, or came to
// the page from the service. What somebody has typed is neither. It runs in the page: no schemas.

const MOST_HEARD = 20_000;
const LONGEST_HEARD = 256;
const MOST_REPEATED = 64;
const LEAF_LIMIT = 2000;
const DEPTH_LIMIT = 12;
/** What stands for a place that has no name, as a part of the path. */
const NAMELESS = '…';

/** A value of a request, with what its place is called. */
type Named = { name: string; value: string | number; counts?: boolean };

export type LeavingDependencies = {
	/** Whether a text is what a session is called. */
	isKnown: (text: string) => boolean;
	/** Whether the page has a value in a cookie, a tag, a header or an answer. */
	hasSource: (request: PageRequest, text: string) => boolean;
	/** Reads JSON; `undefined` for what is none. */
	parse: (text: string) => unknown;
};

/** Remembers what a page was told, and so what of its requests nobody typed. */
export type Leaving = {
	/** Notes the values of an answer. */
	noteAnswer(value: unknown): void;
	/** Notes the values of a request that only asks: by GET, or for what is passed on. */
	noteRequest(request: PageRequest, isPassedOn?: boolean): void;
	/** Those values of a request that an earlier request, which only asked, had as well. */
	repeatedIn(request: PageRequest): string[];
	/**
	 * What the place of a value is called that may not leave the page; `null` where all may.
	 *
	 * @param isChange whether the request changes something: else its headers may leave, and of a GET all,
	 *   into the memory in which the page's keys are held
	 */
	heldBackIn(request: PageRequest, isChange: boolean): string | null;
};

const isLeaf = (value: unknown): value is string | number =>
	typeof value === 'string' || typeof value === 'number';

/** The values of a JSON body; `null` where there are too many, or they are too deep. */
function namedIn(root: unknown): Named[] | null {
	const found: Named[] = [];
	const walk = (here: unknown, name: string, depth: number, counts: boolean): boolean => {
		if (isLeaf(here)) {
			found.push({ name, value: here, counts });
			return found.length <= LEAF_LIMIT;
		}
		if (typeof here !== 'object' || here === null) return true;
		if (depth > DEPTH_LIMIT) return false;
		const isList = Array.isArray(here);
		const isRpc = !isList && ('jsonrpc' in here || ('method' in here && 'params' in here));
		return Object.entries(here).every(([key, inner]) =>
			walk(inner, isList ? name : key, depth + 1, isRpc && key === 'id'),
		);
	};
	return walk(root, '', 0, false) ? found : null;
}

function inBody(body: string | null, parse: LeavingDependencies['parse']): Named[] | null {
	if (body === null || body === '') return [];
	const json = parse(body);
	if (json !== undefined) return namedIn(json);
	if (!body.includes('=')) return [{ name: '', value: body }];
	return [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }));
}

/** What stands after a scheme such as «Bearer». */
const bareOf = (text: string): string => text.replace(/^[A-Za-z]{1,15} (?=\S)/, '');

/** Whether a text is a key that a program made, and nobody could have typed. */
const isMade = (text: string): boolean => looksSecret(text) || looksRandom(text);

export function createLeaving({ isKnown, hasSource, parse }: LeavingDependencies): Leaving {
	/** What answers told, and what requests that only ask had. */
	const told = new Set<string>();
	const asked = new Set<string>();
	const headers = new Set<string>();
	const add = (texts: Set<string>, text: string) => {
		if (texts.size < MOST_HEARD && text !== '' && text.length <= LONGEST_HEARD) texts.add(text);
	};
	const plain: PlainContext = {
		isKnown: (text) => isKnown(text) || isAfterKind(text, isKnown),
		isRepeated: (text) => asked.has(text),
		parse,
	};
	const partsOf = (url: URL) => url.pathname.split('/').map(withoutPercents);

	/** Whether a value in the body or the address of a request may leave. */
	function mayLeave(request: PageRequest, { name, value, counts = false }: Named): boolean {
		if (counts || isPlainValue(name, value, plain)) return true;
		const text = String(value);
		if (isOwnName(name) || request.typed?.includes(text)) return false;
		return told.has(text) || asked.has(text) || hasSource(request, text);
	}

	function heldBackInHeaders(request: PageRequest): string | null {
		for (const [name, text] of request.requestHeaders) {
			const bare = bareOf(text);
			const isPages = headers.has(`${name}: ${text}`) || hasSource(request, bare);
			if (isPages || mayLeave(request, { name, value: text })) continue;
			if (request.typed?.includes(bare) || !isMade(bare)) return name;
		}
		return null;
	}

	function heldBackInAddress(request: PageRequest): string | null {
		const url = addressOf(request.url);
		if (url === null) return NAMELESS;
		for (const part of partsOf(url)) {
			const isWord = part === '' || readsAsWord(part) || isMade(part);
			if (!isWord && !mayLeave(request, { name: '', value: part })) return NAMELESS;
		}
		for (const [name, value] of url.searchParams) {
			const isMoment = timeKind(value) !== null;
			if (!isMoment && !isMade(value) && !mayLeave(request, { name, value })) return name;
		}
		return null;
	}

	return {
		noteAnswer(value) {
			for (const { text } of leavesOf(value)) add(told, text);
		},

		noteRequest(request, isPassedOn = false) {
			const url = addressOf(request.url);
			if ((request.method !== 'GET' && !isPassedOn) || url === null) return;
			for (const part of partsOf(url)) add(asked, part);
			for (const value of url.searchParams.values()) add(asked, value);
			for (const [name, text] of request.requestHeaders) {
				add(asked, text);
				if (headers.size < MOST_HEARD) headers.add(`${name}: ${text}`);
			}
		},

		repeatedIn({ url, requestHeaders, requestBody }) {
			const address = addressOf(url);
			const texts = [
				...(address === null ? [] : address.searchParams.values()),
				...requestHeaders.map(([, text]) => text),
				...(inBody(requestBody, parse) ?? []).map(({ value }) => String(value)),
			];
			return [...new Set(texts.filter((text) => asked.has(text)))].slice(0, MOST_REPEATED);
		},

		heldBackIn(request, isChange) {
			const body = inBody(request.requestBody, parse);
			if (body === null) return NAMELESS;
			const held = body.find((each) => !mayLeave(request, each));
			if (held !== undefined) return held.name || NAMELESS;
			if (request.method === 'GET' && !isChange) return null;
			return heldBackInAddress(request) ?? (isChange ? heldBackInHeaders(request) : null);
		},
	};
}
