import {
	HEADER_NAME,
	isOfTheAnswer,
	LONGEST_HEADER,
	mayHoldSecret,
} from '@/utils/connection/profile/headers';
import type { SecretSource } from '@/utils/connection/profile/profile';
import { readsAsWord } from '@/utils/learning/plain-values';
import type { ObservedRequest } from './observed-request';
import type { PageRequest } from './page-request';
import { addressOf, leavesOf, valuesInBody, withoutPercents } from './request-values';

// Where a page has what its requests carry. It runs in the page: no schemas.

/** Values shorter than this are in a page for many reasons. */
const SHORTEST_SECRET = 8;
const MOST_CANDIDATES = 16;
const MOST_HEADER_VALUES = 1000;
const MOST_ANSWER_VALUES = 5000;

/** What a profile may name; what does not fit is no source. */
const NAME = /^[\w\-.[\]]{1,128}$/;
const PATH = /^\/(?![/\\])[\w\-./~%:@!$,;=+]{0,511}$/;

export type SourcesDependencies = {
	/** Name and content of each meta tag, as they are now. */
	metas: () => readonly (readonly [string, string])[];
	/** Name and value of each hidden field of a form, as they are now. */
	fields?: () => readonly (readonly [string, string])[];
	/** The path of the document's address. */
	path: () => string;
	/** The query of the document's address; left out, none is known. */
	search?: () => string;
	/** Reads JSON; `undefined` for what is none. */
	parse: (text: string) => unknown;
};

/** Remembers what answers told, to say where a request's values came from. */
export type SecretSources = {
	/** Notes the values of an answer's headers. */
	noteHeaders(request: PageRequest): void;
	/** Notes the values of an answer, if it can be asked for again. */
	noteAnswer(request: PageRequest, value: unknown): void;
	/** Whether the page has a value of the request elsewhere as well. */
	has(request: PageRequest, value: string): boolean;
	/** Where values of the request are in the page as well. */
	sourcesOf(request: PageRequest): ObservedRequest['sources'];
};

const isSecretSize = (text: string): boolean =>
	(text.length >= SHORTEST_SECRET || /^\d{5,}$/.test(text)) && text.length <= LONGEST_HEADER;

/** The values of a request that may be secrets. */
function candidatesIn(request: PageRequest, parse: (text: string) => unknown): string[] {
	const values: string[] = [];
	for (const [name, value] of request.requestHeaders) {
		if (!mayHoldSecret(name)) continue;
		values.push(value);
		// What comes after a scheme such as «Bearer».
		const blank = value.indexOf(' ');
		if (blank > 0) values.push(value.slice(blank + 1));
	}
	const url = addressOf(request.url);
	if (url !== null) {
		values.push(...url.searchParams.values());
		// Parts of the path that are no words, such as the number of an account.
		values.push(
			...url.pathname
				.split('/')
				.map(withoutPercents)
				.filter((part) => !readsAsWord(part)),
		);
	}
	values.push(...valuesInBody(request.requestBody, parse));
	return [...new Set(values.filter(isSecretSize))].slice(0, MOST_CANDIDATES);
}

type Cookie = { name: string; value: string };

const cookiesIn = (cookies: string): Cookie[] =>
	cookies.split(/; ?/).flatMap((cookie) => {
		const sign = cookie.indexOf('=');
		const name = cookie.slice(0, Math.max(sign, 0));
		return NAME.test(name) ? [{ name, value: cookie.slice(sign + 1) }] : [];
	});

export function createSecretSources({
	metas,
	fields,
	path,
	search,
	parse,
}: SourcesDependencies): SecretSources {
	/** The names of answers' headers, by their values. */
	const headerValues = new Map<string, string>();
	/** Values in answers that a plain GET without a query brought. */
	const answerValues = new Map<string, SecretSource>();

	/** Finds where a value of the request is in the page as well. */
	function finderFor(request: PageRequest): (value: string) => SecretSource | null {
		const cookies = cookiesIn(request.cookies);
		const page = path();
		const tags = PATH.test(page) ? metas().filter(([name]) => NAME.test(name)) : [];
		return (value) => {
			const cookie = cookies.find((each) => each.value === value);
			if (cookie !== undefined) return { from: 'cookie', name: cookie.name };
			const written = cookies.find((each) => withoutPercents(each.value) === value);
			if (written !== undefined) return { from: 'cookie', name: written.name, decoded: true };
			const tag = tags.find(([, content]) => content === value);
			if (tag !== undefined) return { from: 'meta', path: page, name: tag[0] };
			const field = PATH.test(page) ? fieldsOf().find(([, each]) => each === value) : undefined;
			if (field !== undefined) return { from: 'field', path: page, name: field[0] };
			const header = headerValues.get(value);
			if (header !== undefined) return { from: 'header', name: header };
			return answerValues.get(value) ?? null;
		};
	}
	/** What the page's query says, if it is one value and the request has it too. */
	function namedIn({ url, requestBody }: PageRequest): [string, string] | null {
		const [only, another] = new URLSearchParams(search?.() ?? '');
		const isSent = only !== undefined && `${url}\n${requestBody}`.includes(only[1]);
		return isSent && another === undefined && NAME.test(only[0]) ? only : null;
	}
	const fieldsOf = () => (fields?.() ?? []).filter(([name]) => NAME.test(name));

	return {
		noteHeaders({ responseHeaders }) {
			for (const [name, value] of responseHeaders) {
				const fits = value.length >= SHORTEST_SECRET && HEADER_NAME.test(name);
				const isRoom = headerValues.size < MOST_HEADER_VALUES;
				if (fits && !isOfTheAnswer(name) && isRoom) headerValues.set(value, name);
			}
		},

		noteAnswer({ method, url }, value) {
			const address = addressOf(url);
			if (method !== 'GET' || address === null || address.search !== '') return;
			const { origin, pathname } = address;
			if (!PATH.test(pathname) || answerValues.size > MOST_ANSWER_VALUES) return;
			for (const { text, at } of leavesOf(value)) {
				if (!isSecretSize(text)) continue;
				answerValues.set(text, { from: 'endpoint', origin, path: pathname, at });
			}
		},

		has: (request, value) => isSecretSize(value) && finderFor(request)(value) !== null,

		sourcesOf(request) {
			const sourceOf = finderFor(request);
			const named = namedIn(request);
			return candidatesIn(request, parse).flatMap((value) => {
				const source = sourceOf(value);
				if (source === null) return [];
				const isOfPage = source.from === 'meta' || source.from === 'field';
				return [isOfPage && named !== null ? { value, source, named } : { value, source }];
			});
		},
	};
}
