import { saysItEnds } from '@/utils/connection/names/ending-names';
import { ID_MARK, isAfterKind, KEY_MARK } from '@/utils/connection/profile/marks';
import { isAllowedOrigin } from '@/utils/connection/profile/origins';
import {
	type ConnectionProfile,
	type FieldPath,
	RemovalRequest,
	type RequestPlace,
	type Secret,
} from '@/utils/connection/profile/profile';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import { columnsOf } from '@/utils/learning/detect/columns';
import {
	CHANGING_NAME,
	ID_NAME,
	LIST_NAME,
	SESSION_NAME,
} from '@/utils/learning/detect/field-names';
import { isFormKey } from '@/utils/learning/detect/guess-id';
import { fixedAndSecret } from '@/utils/learning/detect/learned-request';
import { type RequestParts, requestParts } from '@/utils/learning/detect/request-parts';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { withoutPercents } from '@/utils/learning/observe/request-values';
import {
	isIdText,
	isIpAddress,
	isUserAgent,
	timeKind,
	wordsOf,
} from '@/utils/learning/value-kinds';
import { type Spot, spotsInHeaders, spotsOf } from './spots';

/** How the page removed a session, as a profile can hold it. */
export type FoundRemoval = {
	request: RemovalRequest;
	/** The field of the entry that is its key; `null` for the id itself. */
	key: FieldPath | null;
	/** Which of the entries it removed. */
	entry: number;
};

/** A spot that names a session, wholly or among other letters. */
type Hit = {
	spot: Spot;
	at: FieldPath;
	name: string;
	entry: number;
	value: string;
	whole: boolean;
};

/** Whether a value stands in a text as a whole, once, and not as a part of a longer word. */
function standsIn(text: string, value: string): boolean {
	const at = text.indexOf(value);
	if (at === -1 || text.indexOf(value, at + 1) !== -1) return false;
	const isWord = (letter: string | undefined) => letter !== undefined && /[\w-]/.test(letter);
	return !isWord(text[at - 1]) && !isWord(text[at + value.length]);
}

/**
 * Whether a value stands in a text where it can't be by chance: after its kind, or as a whole in a text
 * of a body.
 */
function isWithin({ place, text }: Spot, value: string): boolean {
	if (place.in === 'header') return false;
	if (place.in === 'name') return isTelling(value) && standsIn(text.replace(/_/g, ' '), value);
	const isCalled = isAfterKind(text, (rest) => rest === value);
	if (place.in === 'path') {
		// In brackets, or before what is done to it, a number is a name however short.
		return !text.includes('/') && isCalled && (isTelling(value) || /\)$|:[A-Za-z]+$/.test(text));
	}
	if (!isTelling(value)) return false;
	const mayBeText = place.in === 'json' || /^[[{]/.test(text);
	return isCalled || (mayBeText && standsIn(text, value));
}

/** Whether a value is long enough to be in a request for no other reason. */
const isTelling = (value: string): boolean =>
	/^\d+$/.test(value) ? value.length >= 6 : value.length >= 8;

/** Whether a short value is meant where it stands: by what its place is called, or by its path. */
function isPlausible({ spot, name, value }: Omit<Hit, 'entry' | 'at' | 'whole'>): boolean {
	if (isTelling(value)) return true;
	if (spot.place.in === 'name') return false;
	const words = wordsOf(spot.name);
	if (spot.place.in === 'path') {
		const around = `${spot.words} ${wordsOf(spot.text)}`;
		return LIST_NAME.test(around) || CHANGING_NAME.test(around);
	}
	return spot.name === name || ID_NAME.test(words) || SESSION_NAME.test(words);
}

/** What the sessions are called in requests: the values of all fields that could be a key. */
export function namesOf(entries: readonly Entry[], list: ConnectionProfile['list']): string[] {
	const names = new Set<string>();
	for (const at of keyFields(entries, list)) {
		for (const entry of entries) {
			const value = valueAt(entry, at);
			if ((typeof value === 'string' && value !== '') || typeof value === 'number')
				names.add(String(value));
		}
	}
	return [...names];
}

/** Which of the entries is called so; -1 for none. */
export const entryCalled = (
	name: string,
	entries: readonly Entry[],
	list: ConnectionProfile['list'],
): number => entries.findIndex((entry) => namesOf([entry], list).includes(name));

/** The fields that could be a key: different in each entry, and nothing that tells of anything else. */
function keyFields(entries: readonly Entry[], list: ConnectionProfile['list']): FieldPath[] {
	const known = [list.fields.id.at, ...(list.fields.key === null ? [] : [list.fields.key])];
	const fields = [...known];
	for (const column of columnsOf(entries, list.items)) {
		const { at, known: values, foreign } = column;
		if (
			foreign ||
			isFormKey(column) ||
			known.some((each) => JSON.stringify(each) === JSON.stringify(at))
		)
			continue;
		if (new Set(values).size !== values.length || values.length === 0) continue;
		const isKey = values.every(
			(value) =>
				(typeof value === 'string' &&
					isIdText(value) &&
					!isIpAddress(value) &&
					!isUserAgent(value) &&
					timeKind(value) === null) ||
				(Number.isSafeInteger(value) && timeKind(value) === null),
		);
		if (isKey) fields.push(at);
	}
	return fields;
}

const keyOf = (at: FieldPath): string => at.path.at(-1) ?? '';

const samePlace = (place: Spot['place'], other: RequestPlace): boolean =>
	JSON.stringify(place) === JSON.stringify(other);

/** Whether two paths are the same up to a part: so that it means the same in both. */
const isBelow = (path: string, other: string, part: number): boolean =>
	path.split('/').slice(0, part).join('/') === other.split('/').slice(0, part).join('/');

function hitsOf(
	path: string,
	spots: readonly Spot[],
	entries: readonly Entry[],
	list: ConnectionProfile['list'],
): Hit[] {
	// Ignore what the request for the list has as well: it names the current session.
	const always = list.request.secrets.flatMap(({ to }) =>
		to.in === 'path' && !isBelow(path, list.request.path, to.part) ? [] : [to],
	);
	const open = spots.filter(({ place }) => !always.some((to) => samePlace(place, to)));
	const hits: Hit[] = [];
	for (const at of keyFields(entries, list)) {
		for (const [entry, each] of entries.entries()) {
			const raw = valueAt(each, at);
			if (typeof raw !== 'string' && typeof raw !== 'number') continue;
			const value = String(raw);
			if (value === '') continue;
			for (const spot of open) {
				const whole = spot.text === value;
				if (whole || isWithin(spot, value))
					hits.push({ spot, at, name: keyOf(at), entry, value, whole });
			}
		}
	}
	return hits;
}

/** The request with the mark wherever what it stands for is. */
const marked = (parts: RequestParts, hits: readonly Hit[], mark: string): RequestParts =>
	hits.reduce(
		(all, { spot, value, whole }) =>
			spot.put(all, whole ? mark : spot.text.replace(value, () => mark)),
		parts,
	);

const isNumber = ({ spot, whole }: Hit): boolean => spot.numeric && whole;

/** Whether what stands in JSON is a number in all places or in none. */
function isOfOneKind(hits: readonly Hit[]): boolean {
	const json = hits.filter(({ spot: { place } }) => place.in === 'json');
	return new Set(json.map(isNumber)).size < 2;
}

/** A removal may name a session by its id and by another of its fields, each in places of its own. */
type Named = { keys: Hit[]; ids: Hit[] };

/** The hits of one field, or of the id and one field, in all places that name one; none where others do. */
function hitsInAll(hits: readonly Hit[], { id }: ConnectionProfile['list']['fields']): Named {
	const places = new Set(hits.map(({ spot }) => spot)).size;
	const byField = new Map<FieldPath, Hit[]>();
	for (const hit of hits) byField.set(hit.at, [...(byField.get(hit.at) ?? []), hit]);
	const fields = [...byField.values()];
	const alone = fields.find(({ length }) => length === places);
	// A digest of an id is nothing that a service knows.
	const ids =
		alone || id.hashed
			? []
			: (byField.get(id.at) ?? []).filter(
					({ spot: { place }, whole }) => whole && place.in !== 'name' && place.in !== 'header',
				);
	const taken = new Set(ids.map(({ spot }) => spot));
	const keys =
		alone ??
		fields
			.map((all) => all.filter(({ spot }) => !taken.has(spot)))
			.find(({ length }) => taken.size > 0 && length === places - taken.size) ??
		[];
	return [keys, ids].every(isOfOneKind) ? { keys, ids } : { keys: [], ids: [] };
}

/**
 * Where values were seen, in the pages of any session in place of this one's, such as «Really end it?».
 *
 * @param marks what stands for the names of this session that a profile can say, by the name
 * @param names all that this session is called: a page that has another of them is no other session's
 */
const ofAnySession = (
	sources: ObservedRequest['sources'],
	marks: ReadonlyMap<string, string>,
	names: readonly string[],
): ObservedRequest['sources'] =>
	sources.flatMap((each) => {
		const { source, named } = each;
		if (source.from !== 'meta' && source.from !== 'field') return each;
		const told = (text: string): string => marks.get(withoutPercents(text)) ?? text;
		const path = source.path.split('/').map(told);
		const inQuery = named && told(named[1]);
		if (inQuery === ID_MARK || names.some((name) => [...path, inQuery].includes(name))) return [];
		const session = inQuery === KEY_MARK && named ? { session: named[0] } : {};
		return { ...each, source: { ...source, path: path.join('/'), ...session } };
	});

/** Whether a secret stands in a body, where only the page itself could put it. */
const isUnfillable = ({ to, source }: Secret): boolean =>
	source.from === 'request' && (to.in === 'form' || to.in === 'json');

/** Whether a part of the query can't be kept: without it the request may mean something else. */
const lacksQuery = ({ url }: ObservedRequest, { query }: RequestParts): boolean =>
	[...new URL(url).searchParams].length !== query.length;

/**
 * How a request of the page's removes a session: which session, by which of its fields, and where in the
 * request that stands.
 *
 * @param observed a request that changed something
 * @param entries the sessions as they were listed before it
 * @param list how they were listed
 * @param localOrigin the origin of the local Cryptonow; left out, the list's where that is local
 * @returns `null` for a request that names no session, several sessions, or a session by two fields beside its id
 */
export function findRemoval(
	observed: ObservedRequest,
	entries: readonly Entry[],
	list: ConnectionProfile['list'],
	localOrigin: string | null = isAllowedOrigin(list.request.origin, null)
		? null
		: list.request.origin,
): FoundRemoval | null {
	const { method } = observed;
	if (!/^(?:DELETE|POST|PUT|PATCH|GET)$/.test(method)) return null;
	const parts = requestParts(observed, localOrigin);
	if (parts === null || lacksQuery(observed, parts)) return null;
	const found = (spots: readonly Spot[]) =>
		hitsOf(parts.path, spots, entries, list).filter(isPlausible);
	const spots = spotsOf(parts);
	const inPlaces = found(spots);
	// Headers may name the current session whatever a request does.
	const all = inPlaces.length > 0 ? inPlaces : found(spotsInHeaders(parts));
	const { keys, ids: named } = hitsInAll(all, list.fields);
	const [first] = keys;
	if (first === undefined || new Set(all.map(({ entry }) => entry)).size !== 1) return null;
	// A short number that stands elsewhere as well may be there for any reason.
	const { value } = first;
	const isChance = (hits: readonly Hit[]) =>
		hits.some(
			({ value: short }) =>
				!isTelling(short) &&
				spots.filter(({ text }) => text === short).length !==
					hits.filter(({ whole }) => whole).length,
		);
	if ([keys, named].some(isChance)) return null;

	const ids = new Set(namesOf(entries, list));
	const { id } = list.fields;
	const own = entries[first.entry];
	// Of those fields alone that tell the sessions apart: of one session all would.
	const names = own ? keyFields(entries, list).map((at) => String(valueAt(own, at))) : [];
	const marks = new Map<string, string>();
	if (own && !id.hashed) marks.set(String(valueAt(own, id.at)), ID_MARK);
	marks.set(value, KEY_MARK);
	const sources = ofAnySession(observed.sources, marks, names);
	const changed = marked(marked(parts, keys, KEY_MARK), named, ID_MARK);
	const request = RemovalRequest.safeParse({
		method,
		numeric: keys.some(isNumber),
		...(named.some(isNumber) ? { numericId: true } : {}),
		...fixedAndSecret({ ...observed, sources }, changed, {
			localOrigin,
			now: Number.NaN,
			siblings: [],
			ids,
		}),
	});
	if (!request.success || request.data.secrets.some(isUnfillable)) return null;
	const { path, query } = request.data;
	if (method === 'GET' && ![path, ...query.flat()].some(saysItEnds)) return null;
	const isId = first.at === list.fields.id.at;
	return { request: request.data, key: isId ? null : first.at, entry: first.entry };
}
