import type { ConnectionProfile, FieldPath, KeyPath } from '../profile/profile';
import { writtenTime } from '../times/written-time';
import {
	END,
	flagIn,
	isIn,
	isLiveWord,
	isOfElse,
	isOfSession,
	isOut,
	isOverWord,
	isRestingWord,
	isStateName,
	plainWords,
	saysOver,
} from './ended-words';
import { type Entry, endOf, type InWords, valueAt, valueIn } from './mapping';

// Services keep sessions listed that have ended, and say so in a field: a time, a flag, or a word for
// the session's state. It is told by its name and its value together, and only where the service
// itself writes: in the entry, or beside the session's own times. What a stranger chooses (user
// agent, place, names of devices) stands in none of these.

type List = ConnectionProfile['list'];
/** What times are read by: milliseconds since 1970, and what knows times in words. */
type Clock = { now: number; tables: InWords };
/** What a member of an entry says of its session; `null` for nothing. */
type Life = 'ended' | 'live' | null;

/** A time in whichever way it is written; `null` for anything else. */
function timeIn(value: unknown, { now, tables }: Clock): number | null {
	if (typeof value === 'string') {
		if (/^\d{10}$/.test(value)) return endOf(value, 'seconds', now, tables);
		if (/^\d{13}$/.test(value)) return endOf(value, 'milliseconds', now, tables);
		return /^\d{4}-\d\d-\d\d/.test(value) || /^[A-Z][a-z]{2}, \d/.test(value)
			? endOf(value, 'iso', now, tables)
			: (tables.timeInWords(value, now)?.at ?? null);
	}
	if (typeof value !== 'number') return null;
	return endOf(value, value > 1e11 ? 'milliseconds' : 'seconds', now, tables);
}

/** How far two clocks may differ, in milliseconds. */
const SLACK = 10 * 60 * 1000;

/** What a time at which a session ends says of it. */
function lifeByEnd(end: number, now: number, lastActiveAt: number | null): Life {
	if (end > now - SLACK) return end > now + SLACK ? 'live' : null;
	// What was in use after its end has not ended.
	return lastActiveAt !== null && lastActiveAt > end + SLACK ? null : 'ended';
}

const UNTIL = /^(?:until|till|bis|tot|fino|hasta)$/;
/** Whether a name is of the time until which a session holds. */
const isUntil = (words: readonly string[]): boolean =>
	words.some(isLiveWord) &&
	words.some((word) => UNTIL.test(word)) &&
	isOfSession(words, (word) => isLiveWord(word) || UNTIL.test(word));

/** Names of the end that is always behind: a revocation, and no expiry. */
const isPast = (words: readonly string[]): boolean =>
	!isUntil(words) &&
	!words.some((word) =>
		/^(?:expir|exp$|ablauf|caduc|scadenza|end$|ende$|einde|fin$|fine$)/.test(word),
	);

/** How far a time may be off that does not say its zone, in milliseconds. */
const ANY_ZONE = 14 * 60 * 60 * 1000;

/** What a time that people read says, where its name is of an end that is behind. */
function lifeByText(value: unknown, now: number, lastActiveAt: number | null): Life {
	if (typeof value !== 'string' || !/\d/.test(value)) return null;
	const times = [false, true].flatMap(
		(monthFirst) => writtenTime(value, now, { zone: 0, monthFirst }) ?? [],
	);
	if (times.length === 0) return null;
	const latest = Math.max(...times);
	if (latest > now + ANY_ZONE) return null;
	return lastActiveAt !== null && lastActiveAt > latest + ANY_ZONE ? null : 'ended';
}

/** What a member of an entry says by its name and its value. */
function lifeBy(name: string, value: unknown, clock: Clock, lastActiveAt: number | null): Life {
	const words = plainWords(name);
	if (value === undefined || isOfElse(words)) return null;
	if (isStateName(words)) return typeof value === 'string' && saysOver(value) ? 'ended' : null;
	const isOver = isOut(words) || words.some(isOverWord);
	if (!isOfEnd(words) && !isUntil(words)) return null;
	// How long it still holds: `expires_in: -500`. By -1 databases say that it holds for ever.
	if (words.includes('in') && typeof value === 'number') return value < -1 ? 'ended' : null;
	const end = timeIn(value, clock);
	if (end !== null) return lifeByEnd(end, clock.now, lastActiveAt);
	// `logoutAt: true`; without its time, «logout» may be what can be done.
	const isEnded = isOver || (isPast(words) && words.some((word) => TIME_KEYS.includes(word)));
	const flag = isEnded ? flagIn(value) : null;
	if (flag !== null) return flag ? 'ended' : 'live';
	return isPast(words) ? lifeByText(value, clock.now, lastActiveAt) : null;
}

/** What services put an entry's times into. */
const OF_TIMES: KeyPath[] = [['dates'], ['times'], ['timestamps'], ['lifecycle']];

/** The places in an entry where the service itself writes: the entry, and what holds its times. */
function placesOf({ fields }: Pick<List, 'fields'>): KeyPath[] {
	const times = [fields.createdAt, fields.lastActiveAt, fields.expiresAt].flatMap((time) =>
		time !== null && time.at.up === 0 ? [time.at.path.slice(0, -1)] : [],
	);
	const places = new Map([[], ...times, ...OF_TIMES].map((path) => [JSON.stringify(path), path]));
	return [...places.values()];
}

const sameField = (one: FieldPath, other: FieldPath): boolean =>
	one.up === other.up && one.path.join('\n') === other.path.join('\n');

/** The fields that the profile has another use for. */
function usedFields({ fields, current }: Pick<List, 'fields' | 'current'>): FieldPath[] {
	const { id, key, ip, place, agent, createdAt, lastActiveAt } = fields;
	const inPlace = place === null ? [] : place.as === 'text' ? [place.at] : Object.values(place);
	const inAgent = agent === null ? [] : Object.values(agent);
	const all: unknown[] = [id.at, key, ip, createdAt?.at, lastActiveAt?.at, ...inPlace, ...inAgent];
	if (current.by === 'field') all.push(current.at);
	return all.filter((at): at is FieldPath => typeof at === 'object' && at !== null && 'path' in at);
}

const isEndWord = (word: string): boolean => isOverWord(word) || END.has(word);
/** Whether words are a name of a session's end: `revoked`, `logged_out_at`, `logout`. */
const isOfEnd = (words: readonly string[]): boolean =>
	(isOut(words) || words.some(isEndWord)) &&
	isOfSession(
		words.filter((word) => !CAUSE.test(word)),
		(word) => isEndWord(word) || OF_OUT.test(word),
	);

const OF_OUT = /^(?:logged|signed|log|sign|timed|out|off)$/;
const CAUSE = /^(?:by|reason|cause|type|method)$/;

/** Names of how long a session still holds. */
const isLeft = (words: readonly string[]): boolean =>
	/^(?:ttl|expires? in|remaining(?: (?:seconds|minutes|time))?|(?:seconds|time) (?:left|remaining))$/.test(
		words.join(' '),
	);

/** Names of why or by whom a session was ended, which stand open until then. */
const isCause = (words: readonly string[]): boolean =>
	words.length <= 3 && isOfEnd(words) && words.some((word) => CAUSE.test(word));

/** Whether a name can say anything of a session's end. */
function mayTell(name: string): boolean {
	const words = plainWords(name);
	if (isCause(words) || isLeft(words)) return true;
	if (isOfElse(words)) return false;
	return isOfEnd(words) || isStateName(words) || isIn(words) || words.some(isLiveWord);
}

type Member = { at: FieldPath; name: string; value: unknown };

/** Finds the members of an entry that can say whether it has ended; names are judged once. */
function createMemberFinder(list: Pick<List, 'fields' | 'current'>): (entry: Entry) => Member[] {
	const used = usedFields(list);
	const places = placesOf(list).map((path) => ({ path, telling: new Map<string, boolean>() }));
	const isTelling = ({ path, telling }: (typeof places)[number], name: string): boolean => {
		const known = telling.get(name);
		if (known !== undefined) return known;
		const at: FieldPath = { up: 0, path: [...path, name] };
		const tells = mayTell(name) && !used.some((other) => sameField(other, at));
		telling.set(name, tells);
		return tells;
	};
	return (entry) =>
		places.flatMap((place) => {
			const holder = valueIn(entry[0], place.path);
			if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return [];
			const names = Object.keys(holder).filter((name) => isTelling(place, name));
			return names.map((name): Member => {
				const value = (holder as Record<string, unknown>)[name];
				return { at: { up: 0, path: [...place.path, name] }, name, value: innerOf(name, value) };
			});
		});
}

const STATE_KEYS = ['code', 'name', 'value', 'type', 'label', 'text', 'state', 'status'];
const TIME_KEYS = ['at', 'time', 'timestamp', 'date', 'on', 'when', 'am', 'il', 'op'];

/** What an object says for a member: `status: {code: 'revoked'}`, `revocation: {at: …}`. */
function innerOf(name: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.length === 1 ? value[0] : undefined;
	const isWanted = isOfEnd(plainWords(name))
		? (inner: unknown) => typeof inner === 'string' || typeof inner === 'number'
		: (inner: unknown) => typeof inner === 'string';
	return (isOfEnd(plainWords(name)) ? TIME_KEYS : STATE_KEYS)
		.map((key) => valueIn(value, [key]))
		.find(isWanted);
}

/** Whether a name is of a flag that is set, or of a number that stays, while a session goes on. */
const saysLife = (name: string): boolean => {
	const words = plainWords(name);
	return !isOfElse(words) && (isIn(words) || words.some(isLiveWord));
};
const isState = (name: string): boolean => {
	const words = plainWords(name);
	return !isOfElse(words) && isStateName(words);
};

/** The most fields of which a profile keeps what they are while a session goes on. */
const LIFE_LIMIT = 4;
/** For how long a session was not in use that is surely no longer «online», in milliseconds. */
const IDLE = 60 * 60 * 1000;

/** Whether a word of a few is such, and not its contrary. */
function isWordOf(is: (word: string) => boolean, value: unknown): boolean {
	const said = typeof value === 'string' ? plainWords(value) : [];
	return (
		said.length <= 2 && !/^(?:not|nicht|niet|non|pas|no)$/.test(said[0] ?? '') && said.some(is)
	);
}

const isFilled = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false && value !== 0;

/** Whether a value is what a flag or a state has while a session goes on. */
function isLive(name: string, value: unknown): boolean {
	if (isState(name)) return isWordOf(isLiveWord, value);
	const words = plainWords(name);
	if (isLeft(words)) return typeof value === 'number' && value > 0;
	if (isCause(words)) return value !== undefined && !isFilled(value);
	return saysLife(name) && flagIn(value) === true;
}
/** Whether it is what they have for one that has ended, or only rests. */
function isResting(name: string, value: unknown): boolean {
	if (isState(name)) return isWordOf(isRestingWord, value);
	const words = plainWords(name);
	if (isLeft(words)) return value === 0;
	if (isCause(words)) return isFilled(value);
	return saysLife(name) && value !== '' && flagIn(value) === false;
}

/**
 * The fields whose value says only by comparison that a session has ended (`active: true`,
 * `status: 1`), with the value that they have in sessions that go on: the same in all of at least
 * two. Empty where the entries bear nothing out.
 */
export function liveFieldsOf(
	entries: readonly Entry[],
	list: Pick<List, 'fields' | 'current'>,
): NonNullable<List['live']> {
	const [first] = entries;
	if (first === undefined || entries.length < 2) return [];
	const found: NonNullable<List['live']> = [];
	for (const { at, name, value } of createMemberFinder(list)(first)) {
		const isKind = isState(name) || saysLife(name);
		const may = isKind && (isLive(name, value) || (isState(name) && typeof value === 'number'));
		if (!may || found.length === LIFE_LIMIT) continue;
		if (entries.every((entry) => valueAt(entry, at) === value)) {
			found.push({ at, equals: value as boolean | number | string });
		}
	}
	return found;
}

/** Whether a profile says by comparison that an entry has ended. */
const isOtherwise = (entry: Entry, live: List['live'] = []): boolean =>
	live.some(({ at, equals }) => {
		const value = valueAt(entry, at);
		// A number of a state is only ever compared; a word has to mean it.
		if (typeof equals !== 'string') return typeof value === typeof equals && value !== equals;
		return isWordOf(isRestingWord, value) || (flagIn(equals) === true && flagIn(value) === false);
	});

/**
 * Tells which entries of a list are sessions that have ended. This browser's own never has: it asks.
 *
 * A flag such as `active: false` can also mean «not online». It means an end where an idle session
 * of the same list is still `active: true`, or where all were when the profile was learned.
 */
export function createLifeReader(
	entries: readonly Entry[],
	list: List,
	clock: Clock,
	isCurrent: (entry: Entry) => boolean,
	lastActiveOf: (entry: Entry) => number | null,
): (entry: Entry) => boolean {
	const { now } = clock;
	const membersOf = createMemberFinder(list);
	const idleLives = new Map<string, boolean>();
	const isBorneOut = (at: FieldPath, name: string): boolean => {
		const key = at.path.join('\n');
		const known = idleLives.get(key);
		if (known !== undefined) return known;
		const found = entries.some((entry) => {
			const active = lastActiveOf(entry);
			return active !== null && active < now - IDLE && isLive(name, valueAt(entry, at));
		});
		idleLives.set(key, found);
		return found;
	};

	return (entry) => {
		if (isCurrent(entry)) return false;
		if (isOtherwise(entry, list.live)) return true;
		for (const { at, name, value } of membersOf(entry)) {
			if (lifeBy(name, value, clock, lastActiveOf(entry)) === 'ended') return true;
			if (isResting(name, value) && isBorneOut(at, name)) return true;
		}
		return false;
	};
}
