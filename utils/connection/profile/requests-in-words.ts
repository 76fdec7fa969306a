import { KEY_MARK, SECRET_MARK } from './marks';
import type { ConnectionProfile, ReadRequest, RemovalRequest, RequestPlace } from './profile';

/** A request of a profile as a person can read it, whole: what goes out, and where to. */
export type RequestInWords = {
	/** What it is for; `key`: a value that another request needs; `page`: the same, in a page's head. */
	use: 'list' | 'current' | 'key' | 'page' | 'removal';
	method: string;
	/** The host with its scheme, the path and the query; printable ASCII. */
	address: string;
	/** The fixed headers, as `name: value`. */
	headers: string[];
	/** The fixed body as text; `null` for none. */
	body: string | null;
	/** What is put in that the profile does not hold: the names of the places. */
	keys: string[];
};

/** Printable, and each letter as it is: nothing in it can turn around, hide or look like another. */
const printable = (text: string): string =>
	text.replace(
		/[^\x20-\x7e]/g,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

function nameOf(place: RequestPlace): string {
	if (place.in === 'path') return SECRET_MARK;
	return printable(place.in === 'json' ? place.path.join('.') : place.name);
}

function bodyText({ body, method }: ReadRequest | RemovalRequest): string | null {
	if (body === null || method === 'GET') return null;
	if (body.type === 'json') return printable(JSON.stringify(body.value));
	return new URLSearchParams(body.fields).toString();
}

function inWords(use: RequestInWords['use'], request: ReadRequest | RemovalRequest) {
	const { method, origin, path, query, headers, secrets } = request;
	const search = new URLSearchParams(query).toString();
	return {
		use,
		method,
		address: origin + path + (search && `?${search}`),
		headers: headers.map(([name, value]) => `${name}: ${value}`),
		body: bodyText(request),
		keys: secrets.map(({ to }) => nameOf(to)),
	};
}

/** The questions by which the keys of a request are had. */
function keyRequests({ secrets }: ReadRequest | RemovalRequest, site: string): RequestInWords[] {
	const plain = { method: 'GET', headers: [], body: null, keys: [] };
	return secrets.flatMap(({ source }): RequestInWords[] => {
		if (source.from === 'endpoint') {
			return [{ use: 'key', address: source.origin + source.path, ...plain }];
		}
		if (source.from !== 'meta' && source.from !== 'field') return [];
		const search = source.session === undefined ? '' : `?${source.session}=${KEY_MARK}`;
		return [{ use: 'page', address: site + source.path + search, ...plain }];
	});
}

/**
 * All that a profile ever sends, in the order in which it matters, each request once. The further
 * pages of a list are asked for like the first.
 */
export function requestsInWords({ site, list, remove }: ConnectionProfile): RequestInWords[] {
	const requests: [RequestInWords['use'], ReadRequest | RemovalRequest][] = [
		['list', list.request],
		...(list.current.by === 'endpoint' ? [['current', list.current.request] as const] : []),
		...(remove === null ? [] : [['removal', remove.request] as const]),
	].map(
		([use, request]) => [use, request] as [RequestInWords['use'], ReadRequest | RemovalRequest],
	);
	const all = [
		...requests.map(([use, request]) => inWords(use, request)),
		...requests.flatMap(([, request]) => keyRequests(request, site)),
	];
	const seen = new Set<string>();
	return all.filter((request) => {
		const text = JSON.stringify(request);
		return !seen.has(text) && seen.add(text);
	});
}
