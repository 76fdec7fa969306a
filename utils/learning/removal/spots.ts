import type { RequestPlace } from '@/utils/connection/profile/profile';
import {
	type Json,
	namesIn,
	type RequestParts,
	renamedIn,
	replacedIn,
	textsIn,
} from '@/utils/learning/detect/request-parts';
import { withoutPercents } from '@/utils/learning/observe/request-values';
import { wordsOf } from '@/utils/learning/value-kinds';

/** A text in a request, and where it stands. */
export type Spot = {
	/** `name`: it is what a place is called, such as `keys[4711]`. */
	place: RequestPlace | { in: 'path'; part: number } | { in: 'name' };
	/** What its place is called, in words. */
	words: string;
	/** The last of the keys that lead to it. */
	name: string;
	text: string;
	numeric: boolean;
	/** The request with another text there. */
	put: (parts: RequestParts, text: string) => RequestParts;
};

type Pairs = RequestParts['query'];

/** The names and values of a query or a form. */
function spotsInPairs(
	pairs: Pairs,
	kind: 'query' | 'form',
	put: (parts: RequestParts, change: (pairs: Pairs) => [string, string][]) => RequestParts,
): Spot[] {
	const at =
		(index: number, change: (pair: readonly [string, string]) => [string, string]) =>
		(all: Pairs) =>
			all.map(([name, value], each): [string, string] =>
				each === index ? change([name, value]) : [name, value],
			);
	return pairs.flatMap(([name, text], index): Spot[] => [
		{
			place: { in: kind, name },
			words: wordsOf(name),
			name,
			text,
			numeric: false,
			put: (parts, to) =>
				put(
					parts,
					at(index, ([same]) => [same, to]),
				),
		},
		{
			place: { in: 'name' },
			words: '',
			name: '',
			text: name,
			numeric: false,
			put: (parts, to) =>
				put(
					parts,
					at(index, ([, same]) => [to, same]),
				),
		},
	]);
}

/** The texts, numbers and names of members of a JSON body. */
function spotsInJson(body: Json): Spot[] {
	const put = (parts: RequestParts, change: (value: Json) => Json): RequestParts =>
		parts.body?.type === 'json'
			? { ...parts, body: { type: 'json', value: change(parts.body.value as Json) } }
			: parts;
	const texts = [...textsIn(body)].map(
		([path, value]): Spot => ({
			place: { in: 'json', path },
			words: path.map(wordsOf).join(' '),
			name: [...path].reverse().find((key) => !/^\d+$/.test(key)) ?? '',
			text: String(value),
			numeric: typeof value === 'number',
			put: (parts, to) => put(parts, (json) => replacedIn(json, path, to)),
		}),
	);
	const names = [...namesIn(body)].map(
		([path, name]): Spot => ({
			place: { in: 'name' },
			words: '',
			name: '',
			text: name,
			numeric: false,
			put: (parts, to) => put(parts, (json) => renamedIn(json, path, to)),
		}),
	);
	return [...texts, ...names];
}

/** The headers of a request, each whole. */
export const spotsInHeaders = ({ headers }: RequestParts): Spot[] =>
	headers.map(
		([name, text]): Spot => ({
			place: { in: 'header', name },
			words: wordsOf(name),
			name,
			text,
			numeric: false,
			put: (parts, to) => ({
				...parts,
				headers: parts.headers.map(([each, old]) => [each, each === name ? to : old]),
			}),
		}),
	);

/** The places in a request that may name a session, but for its headers. */
export function spotsOf({ path, query, body }: RequestParts): Spot[] {
	const parts = path.split('/');
	const inPath = [...parts.entries()].flatMap(([part, text]): Spot[] =>
		text === ''
			? []
			: [
					{
						place: { in: 'path', part },
						words: parts
							.filter((_, index) => index !== part)
							.map(wordsOf)
							.join(' '),
						name: '',
						text: withoutPercents(text),
						numeric: false,
						put: (all, to) => ({
							...all,
							path: all.path
								.split('/')
								.map((each, index) => (index === part ? to : each))
								.join('/'),
						}),
					},
				],
	);
	const inQuery = spotsInPairs(query, 'query', (all, change) => ({
		...all,
		query: change(all.query),
	}));
	if (body === null) return [...inPath, ...inQuery];
	const inBody =
		body.type === 'json'
			? spotsInJson(body.value as Json)
			: spotsInPairs(body.fields, 'form', (all, change) =>
					all.body?.type === 'form'
						? { ...all, body: { type: 'form', fields: change(all.body.fields) } }
						: all,
				);
	return [...inPath, ...inQuery, ...inBody];
}
