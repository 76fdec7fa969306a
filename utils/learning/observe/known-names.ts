import { saysItEnds } from '@/utils/connection/names/ending-names';
import type { PageRequest } from './page-request';
import { addressOf, isLongName, leavesOf, valuesInBody, withoutPercents } from './request-values';

// What the sessions of a page are called. It runs in the page: no schemas.

/** How many names are known at most. */
const MOST_NAMES = 50_000;
/** A body with no more values than these is about little else. */
const FEW_VALUES = 3;

/** The ids and keys of the sessions that a page was told. */
export type KnownNames = {
	add(names: readonly string[]): void;
	has(text: string): boolean;
	/** Whether nobody has said yet what the sessions are called. */
	isEmpty(): boolean;
	/** Whether an answer names a session; short names are in answers of all kinds. */
	isInAnswer(value: unknown): boolean;
	/**
	 * What a request names a session by: a whole value, or a long name in a text, of what ends something
	 * also as a header; `null` for none.
	 */
	inRequest(request: PageRequest): string | null;
};

/** @param parse reads JSON; `undefined` for what is none */
export function createKnownNames(parse: (text: string) => unknown): KnownNames {
	const names = new Set<string>();
	const has = (text: string): boolean => names.has(text);
	return {
		add(more) {
			for (const name of more) if (names.size < MOST_NAMES) names.add(name);
		},
		has,
		isEmpty: () => names.size === 0,
		isInAnswer: (value) =>
			names.size > 0 && leavesOf(value).some(({ text }) => isLongName(text) && has(text)),
		inRequest({ url, method, requestHeaders, requestBody }) {
			if (names.size === 0) return null;
			const address = addressOf(url);
			// `Sessions(4711)` and `4711:revoke` name one as well.
			const path =
				address === null
					? []
					: address.pathname
							.split('/')
							.map(withoutPercents)
							.flatMap((part) => [
								part,
								...(/(?:^|\((?:\w+=)?'?)([\w-]+)(?:'?\)|:[A-Za-z]+)$/.exec(part)?.slice(1) ?? []),
							]);
			const inQuery = address === null ? [] : [...address.searchParams.values()];
			const values = [...inQuery, ...valuesInBody(requestBody, parse)];
			// A number such as 3 is in many a body; alone in it, or in the path, it may be a session's.
			const telling = values.length <= FEW_VALUES ? values : values.filter(isLongName);
			const whole = [...path, ...telling].find(has);
			if (whole !== undefined) return whole;
			// It may be in what a field is called, too: `keys[4711]`.
			const fields = [address?.search ?? '', requestBody ?? ''].map(withoutPercents);
			const texts = [...path, ...values, ...fields].filter(isLongName);
			const isIn = (name: string) => isLongName(name) && texts.some((text) => text.includes(name));
			const named = [...names].find(isIn);
			if (named !== undefined) return named;
			const mayEnd = method === 'DELETE' || saysItEnds(url);
			const inHeader = ([, text]: readonly [string, string]) => isLongName(text) && has(text);
			return (mayEnd ? requestHeaders.find(inHeader)?.[1] : undefined) ?? null;
		},
	};
}
