import { type Json, replacedIn } from '@/utils/learning/detect/request-parts';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';

/** How many sessions a request may name at once. */
const MOST_NAMED = 16;

type Pairs = readonly (readonly [string, string])[];

/** An array that holds nothing but names of sessions, and how to get to it; `null` for none, or several. */
function namesIn(
	body: Json,
	isName: (value: Json) => boolean,
): { path: string[]; names: Json[] } | null {
	const found: { path: string[]; names: Json[] }[] = [];
	const walk = (here: Json, path: string[]): void => {
		if (typeof here !== 'object' || here === null || path.length > 8 || found.length > 1) return;
		if (Array.isArray(here) && here.length > 1 && here.every(isName)) {
			found.push({ path, names: here });
			return;
		}
		for (const [key, value] of Object.entries(here)) walk(value, [...path, key]);
	};
	walk(body, []);
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The same pairs, with only one of the names in the place of all; `null` where they don't stand in one. */
function pairsAlone(pairs: Pairs, isName: (value: string) => boolean): [string, string][][] | null {
	/** What a pair's place is called without what is counted or named in it: `ids[0]`, `keys[4711]`. */
	const placeOf = ([name]: Pairs[number]) =>
		name
			.split(/(?=[[\].:])|(?<=[[.:])/)
			.filter((part) => !isName(part) && !/^\d{1,4}$/.test(part))
			.join('');
	const named = pairs.filter(
		([name, value]) => isName(value) || name.split(/[[\].:]/).some(isName),
	);
	const [place] = named.map(placeOf);
	if (named.length > 1 && named.every((pair) => placeOf(pair) === place)) {
		return named.map((only) =>
			pairs.filter((pair) => pair === only || placeOf(pair) !== place).map(([a, b]) => [a, b]),
		);
	}
	// Several in one value: `ids=a,b`.
	const joined = pairs.filter(([, value]) => {
		const parts = value.split(',');
		return parts.length > 1 && parts.every(isName);
	});
	const [list] = joined;
	if (named.length > 0 || joined.length !== 1 || list === undefined) return null;
	return list[1]
		.split(',')
		.map((part) => pairs.map((pair) => [pair[0], pair === list ? part : pair[1]]));
}

function parsed(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}

/**
 * A request that names several sessions in one place, such as `{"ids": […]}` or `?id=a&id=b`, as it would be
 * for each of them alone; none for any other.
 *
 * @param names what the sessions are called
 */
export function eachAlone(observed: ObservedRequest, names: readonly string[]): ObservedRequest[] {
	const known = new Set(names);
	const isText = (value: string) => known.has(value);
	const { requestBody: body } = observed;
	const url = new URL(observed.url);
	const inQuery = pairsAlone([...url.searchParams], isText);
	if (inQuery !== null) {
		return inQuery.slice(0, MOST_NAMED).map((pairs) => {
			const alone = new URL(url);
			alone.search = new URLSearchParams(pairs).toString();
			return { ...observed, url: alone.href };
		});
	}
	if (body === null || observed.method === 'GET') return [];
	const json = parsed(body);
	if (json === undefined) {
		const inForm = pairsAlone([...new URLSearchParams(body)], isText) ?? [];
		return inForm
			.slice(0, MOST_NAMED)
			.map((pairs) => ({ ...observed, requestBody: new URLSearchParams(pairs).toString() }));
	}
	const isName = (value: Json) =>
		(typeof value === 'string' || typeof value === 'number') && known.has(String(value));
	const list = namesIn(json, isName);
	return (list?.names ?? []).slice(0, MOST_NAMED).map((name) => ({
		...observed,
		requestBody: JSON.stringify(replacedIn(json, list?.path ?? [], [name])),
	}));
}
