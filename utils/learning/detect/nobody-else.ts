import { type Bag, isBag } from '@/utils/connection/decode/loose-values';
import type { KeyPath } from '@/utils/connection/profile/profile';
import { EACH } from '@/utils/connection/sessions/mapping';
import { wordsOf } from '@/utils/learning/value-kinds';
import type { AnsweredRequest, ListCandidate, RequestGroup } from './answered-requests';
import { saysOwn } from './current';
import {
	FOREIGN_NAME,
	ID_NAME,
	LIST_NAME,
	NOT_OWN_NAME,
	THE_OTHERS,
	THE_SESSION_NAME,
	THE_SESSION_WORD,
} from './field-names';
import { type Part, partsOf } from './lists';
import type { Pieces } from './pieces';

// Services that tell of the own session apart answer a user who is logged in nowhere else with an empty
// list. What it would be a list of, only names can say; so they have to say it of both.

/** What may be the own session. */
type Own = { group: RequestGroup; path: KeyPath; value: Bag };

const LISTS_LIMIT = 8;
/** How many objects are paired with lists: a page can make as many as it likes. */
const OWN_LIMIT = 40;
/** Keys of what holds an answer, and says nothing of it. */
const WRAPPER = /^(?:data|items|results?|list)$/i;
/** Whose session it is, and no session. */
const PERSON_NAME = /\b(?:me|self)\b/;
/** What persons have, and sessions do not. */
const PERSON_FIELD = /mail|(?:user|last) ?name/;

type Kind = 'session' | 'device';

/** What a name is of, as far as it says so; «logins» may be a log. */
function kindIn(words: string): Kind | null {
	if (THE_SESSION_WORD.test(words) || words === 'whoami') return 'session';
	return /device|geraet|browser/.test(words) ? 'device' : null;
}

/** The words of keys, or where they only wrap an answer, of the end of what was asked. */
function wordsBy(keys: KeyPath, { parts: { path } }: AnsweredRequest): string {
	const own = keys.filter((key) => !WRAPPER.test(key));
	return (own.length > 0 ? own : path.split('/').filter(Boolean).slice(-1)).map(wordsOf).join(' ');
}

/**
 * Whether names say of one thing that it is the own session, and of a list that it has the others.
 *
 * @param asked the words of what was asked for the list, and of where in the answer it is
 */
function areApart(own: string, list: string, asked: string): boolean {
	if ([FOREIGN_NAME, PERSON_NAME, NOT_OWN_NAME].some((name) => name.test(own))) return false;
	const isOthers = THE_OTHERS.test(list);
	const [ownKind, listKind] = [kindIn(own), kindIn(list)];
	if (listKind === null && (!isOthers || !LIST_NAME.test(`${own} ${asked}`))) return false;
	if (!isOthers && ownKind !== null && ownKind !== listKind) return false;
	// A list of sessions in which not even our own is has only others.
	return saysOwn(own) || (ownKind !== null && (isOthers || ownKind === 'session'));
}

/** Whether one address is of the same thing as another: beside it, or below it. */
function areRelated(list: AnsweredRequest, own: AnsweredRequest): boolean {
	const [one, other] = [list.parts, own.parts];
	const around = (path: string) => path.slice(0, path.lastIndexOf('/'));
	return (
		one.origin === other.origin &&
		(around(one.path) === around(other.path) || other.path.startsWith(`${one.path}/`))
	);
}

/** Whether an object only holds another one, or without an id what is called the session. */
const isWrapper = (bag: Bag): boolean => {
	const members = Object.entries(bag);
	const holds = members.filter(([, value]) => isBag(value));
	const isSession = holds.some(([name]) => THE_SESSION_NAME.test(wordsOf(name)));
	const hasId = members.some(([name, value]) => !isBag(value) && ID_NAME.test(wordsOf(name)));
	return holds.length === 1 && (members.length === 1 || (isSession && !hasId));
};

/** Whether an object is somebody, and no session. */
const isPerson = (bag: Bag): boolean =>
	Object.keys(bag).some((key) => PERSON_FIELD.test(wordsOf(key)));

/** Two paths without what they begin with both; `null` where one is inside the other. */
function parted(one: KeyPath, other: KeyPath): [KeyPath, KeyPath] | null {
	const at = one.findIndex((key, index) => key !== other[index]);
	return at === -1 || at >= other.length ? null : [one.slice(at), other.slice(at)];
}

/** Whether a list has nobody in it. Of «edges» nothing shows where in them sessions are. */
const isNobody = ({ path, value }: Part): boolean =>
	Array.isArray(value) && value.length === 0 && path.at(-1) !== 'edges';

/** What stands by itself and may be the own session, as far as any name says so. */
const ownsIn = (group: RequestGroup): Own[] =>
	partsOf(group.first.body).flatMap(({ path, value }): Own[] => {
		if (!isBag(value) || isWrapper(value) || isPerson(value)) return [];
		const words = `${path.map(wordsOf).join(' ')} ${wordsBy([], group.first)}`.trim();
		return saysOwn(words) || kindIn(words) !== null ? [{ group, path, value }] : [];
	});

/** The empty lists of an answer that may have all others in them; none where several may. */
function emptyListsIn(answer: AnsweredRequest): KeyPath[] {
	const empty = partsOf(answer.body).filter(isNobody).slice(0, LISTS_LIMIT);
	const lists = empty.map(({ path }) => path);
	const others = lists.filter((path) => THE_OTHERS.test(path.map(wordsOf).join(' ')));
	if (others.length > 1) return [];
	return others.length > 0 ? others : lists;
}

/** A list with the own session in each way in which names pair them. */
function apartFrom(list: KeyPath, group: RequestGroup, owns: readonly Own[]): ListCandidate[] {
	const answer = group.first;
	const asked = [answer.words, ...list.map(wordsOf)].join(' ');
	return owns.flatMap(({ group: other, path: session, value }): ListCandidate[] => {
		const isSame = other === group;
		if (!isSame && !areRelated(answer, other.first)) return [];
		const [own, rest] = (isSame ? parted(session, list) : [session, list]) ?? [];
		if (own === undefined || rest === undefined) return [];
		if (!areApart(wordsBy(own, other.first), wordsBy(rest, answer), asked)) return [];
		const found = { items: [...list, EACH], entries: [[value, other.first.body]] };
		return [{ ...group, list: found, own: { group: other, session } }];
	});
}

/**
 * The empty lists of a page's answers that are said to be of all other sessions, each with what is said to
 * be the own session, outermost first; none of an answer in which several lists may have the others.
 */
export function* listsOfNobody(groups: readonly RequestGroup[]): Pieces<ListCandidate[]> {
	const owns: Own[] = [];
	for (const group of groups) {
		yield;
		owns.push(...ownsIn(group).slice(0, OWN_LIMIT - owns.length));
	}
	const found: ListCandidate[] = [];
	for (const group of groups) {
		yield;
		const apart = emptyListsIn(group.first).map((list) => apartFrom(list, group, owns));
		const [first = [], ...others] = apart.filter(({ length }) => length > 0);
		if (others.length === 0) found.push(...first);
	}
	return found.slice(0, LISTS_LIMIT);
}
