import type { DeviceFamily, Place, Session } from '@/utils/domain/sessions/session';
import { type Failure, failed, type Result } from '@/utils/domain/watch/failure';
import { OWN_ID } from '../profile/marks';
import type { ConnectionProfile, FieldKey, FieldPath, SessionFields } from '../profile/profile';
import { composedId, twinId } from './composed-id';
import { keptId } from './digest';
import { createLifeReader } from './ended';
import { FIELD_READERS, type FieldValues } from './field-readers';
import { type Entry, entriesOf, Malformed, valueAt, valueIn } from './mapping';
import { saysOwn } from './own-entry';
import type { TextTables } from './text-tables';

type List = ConnectionProfile['list'];

/** The longest key, in characters: it goes into an address or a small body. */
const KEY_LIMIT = 4096;

/** An id can become a part of an address, so it must not change it (`.`, `..`, an empty part). */
const ID = /^(?!\.{1,2}$)[\x21-\x7e]{1,256}$/;

/** All answers that a list is made of: its pages, and what names the current session. */
export type Answers = {
	/** The parsed JSON of each page, in the order of the requests. */
	pages: readonly unknown[];
	/** The parsed JSON of `current.request`; missing where a field marks the current session. */
	current?: unknown;
	/** Whether the pages are all that there are; `true` where it is missing. */
	isWhole?: boolean;
};

/** What is needed to read an answer. */
export type Reading = {
	/** Milliseconds since 1970; times far after it are unknown. */
	now: number;
	tables: TextTables;
	/** This browser's time zone, such as `Europe/Vienna`; see regions.ts. */
	zone?: () => string;
};

/** The sessions of an answer. */
export type Listed = {
	/** All ids differ, and exactly one session is current; of a list with more pages maybe none. */
	sessions: Session[];
	/**
	 * The key that removes each session, by id, where it is not the id itself. Keys may be secrets:
	 * never store or log them.
	 */
	keys: ReadonlyMap<string, string>;
	/** The entries as they were answered, which may hold secrets: never store or log them. */
	entries: readonly Entry[];
	/** Why an entry is in none of the sessions; `null` where each of them is. */
	unread: Failure | null;
};

/**
 * A session as it was read, with the service's own id, the key that removes it, and whether the list
 * says that it has ended.
 */
type KeyedSession = { session: Session; key: string | null; hasEnded: boolean };

/** A text, or a safe integer as text; `null` for anything else. */
function nameIn(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return Number.isSafeInteger(value) ? String(value) : null;
}

/** What `read` gives, or nothing where a value has a wrong type. */
function orNothing<T>(read: () => T): T | undefined {
	const told = orWhy(read);
	return told.ok ? told.value : undefined;
}

/** What `read` gives, or which field is not as the profile says. */
function orWhy<T>(read: () => T): { ok: true; value: T } | { ok: false; why: string } {
	try {
		return { ok: true, value: read() };
	} catch (error) {
		if (!(error instanceof Malformed)) throw error;
		return { ok: false, why: `${error.message} is not as the profile says` };
	}
}

/** What reads the places of a list, as far as they are single texts. */
function placesIn(
	pages: readonly unknown[],
	{ items, fields: { place }, current }: List,
	{ tables, zone }: Reading,
): ((text: string | null) => Place) | undefined {
	if (place?.as !== 'text') return undefined;
	if (place.regions !== undefined) return tables.places({ told: place.regions });
	const entries = pages.flatMap((page) => entriesOf(page, items) ?? []);
	const textOf = (entry: Entry): string[] => {
		const text = valueAt(entry, place.at);
		return typeof text === 'string' ? [text] : [];
	};
	const own = entries.find((entry) => saysOwn(entry, current));
	const [ownText = null] = own === undefined ? [] : textOf(own);
	return tables.places({ texts: entries.flatMap(textOf), own: ownText, zone: zone?.() ?? null });
}

/** Whether a list is in a page's markup. */
const isPageList = ({ items }: List): boolean => items[0] === 'lists';

/** How far a time in words may be off, in milliseconds; `null` for other times. */
function widthOf(
	entry: Entry,
	field: SessionFields['createdAt'],
	{ now, tables }: Reading,
): number | null {
	const value = field?.as === 'relative' ? valueAt(entry, field.at) : null;
	return typeof value === 'string' ? (tables.timeInWords(value, now)?.width ?? null) : null;
}

/** Reads entries, and keeps track of the fields that no entry has. */
function createReader(
	list: List,
	entries: readonly Entry[],
	reading: Reading,
	placeIn: ((text: string | null) => Place) | undefined,
) {
	const { fields, current } = list;
	const { now } = reading;
	/** Many sessions share few user agents, so each is parsed once. */
	const families = new Map<string | null, DeviceFamily>();
	const userAgent = (agent: string | null): DeviceFamily => {
		const family = families.get(agent) ?? reading.tables.userAgent(agent);
		families.set(agent, family);
		return family;
	};
	const tables = { ...reading.tables, userAgent };
	const context = { now, tables, ...(placeIn === undefined ? {} : { placeIn }) };
	/** The fields that were read, and whether any entry has them. */
	const told = new Map<FieldKey, boolean>();

	/** The result of `read`; a wrong type is reported by the field's name, never by its value. */
	const field = <T>(name: string, read: () => T): T => {
		try {
			return read();
		} catch (error) {
			throw error instanceof Malformed ? new Malformed(name) : error;
		}
	};
	const tell = <Key extends FieldKey>(key: Key, entry: Entry): FieldValues[Key] => {
		const reader = FIELD_READERS[key];
		const value = orNothing(() => reader.read(entry, fields[key], context));
		told.set(key, told.get(key) === true || value !== undefined);
		return value === undefined ? reader.unknown : value;
	};
	const isCurrent = (entry: Entry): boolean => saysOwn(entry, current);
	const idOf = (entry: Entry): string => {
		if (fields.id.with !== undefined) return composedId(entry, fields.id, isCurrent(entry));
		const value = valueAt(entry, fields.id.at);
		const isMissing = value === undefined || value === null;
		if (isMissing && fields.id.missing === 'current' && isCurrent(entry)) return OWN_ID;
		const id = nameIn(value);
		const good =
			id !== null && (fields.id.hashed ? id !== '' && id.length <= KEY_LIMIT : ID.test(id));
		if (!good) throw new Malformed();
		return id;
	};
	const keyOf = (entry: Entry, where: FieldPath): string | null => {
		const value = valueAt(entry, where);
		// A session without a key cannot be removed, but it can be watched.
		if (value === null || value === undefined) return null;
		const key = nameIn(value);
		return key === null || key.length > KEY_LIMIT ? null : key;
	};

	const hasEnded = createLifeReader(entries, list, context, isCurrent, (entry) =>
		tell('lastActiveAt', entry),
	);

	return {
		read(entry: Entry): KeyedSession {
			const id = field('id', () => idOf(entry));
			const { key } = fields;
			const createdWithin = widthOf(entry, fields.createdAt, reading);
			const activeWithin = widthOf(entry, fields.lastActiveAt, reading);
			return {
				hasEnded: hasEnded(entry),
				key: key === null ? null : keyOf(entry, key),
				session: {
					id,
					current: isCurrent(entry),
					device: tell('agent', entry),
					place: tell('place', entry),
					ip: tell('ip', entry),
					createdAt: tell('createdAt', entry),
					lastActiveAt: tell('lastActiveAt', entry),
					...(createdWithin === null ? {} : { createdWithin }),
					...(activeWithin === null ? {} : { activeWithin }),
				},
			};
		},
		/** A field that no entry has; `null` where there is none. */
		missing: (): FieldKey | null => [...told].find(([, isTold]) => !isTold)?.[0] ?? null,
	};
}

/** Joins two entries of the same session: the later entry, with the later activity of the two. */
function merge(earlier: KeyedSession, later: KeyedSession): KeyedSession {
	const lastActiveAt =
		Math.max(earlier.session.lastActiveAt ?? 0, later.session.lastActiveAt ?? 0) ||
		later.session.lastActiveAt;
	return { ...later, session: { ...later.session, lastActiveAt } };
}

/** Whether two entries of one page can be the same session; relative times may differ. */
function isSame(a: KeyedSession, b: KeyedSession, relative: boolean): boolean {
	const lasting = ({ session, key }: KeyedSession) => {
		const { lastActiveAt: _, createdAt, ...rest } = session;
		return JSON.stringify([rest, key, relative ? null : createdAt]);
	};
	return lasting(a) === lasting(b);
}

/**
 * A session of a list without ids as one of its own, also where it is like another in all that tells
 * them apart: what is new beside it must not hide behind it.
 */
function apartFrom(here: ReadonlySet<string>, keyed: KeyedSession, { fields }: List): KeyedSession {
	const { session } = keyed;
	if (fields.id.with === undefined || !here.has(session.id)) return keyed;
	return { ...keyed, session: { ...session, id: twinId(session.id, (id) => here.has(id)) } };
}

/** @returns `null` where two sessions would be kept under one id */
async function listed(
	keyed: readonly KeyedSession[],
	{ fields }: List,
): Promise<Pick<Listed, 'sessions' | 'keys'> | null> {
	const keys = new Map<string, string>();
	const sessions: Session[] = [];
	for (const { session, key } of keyed) {
		const id = await keptId(session.id, fields.id.hashed);
		sessions.push(id === session.id ? session : { ...session, id });
		const isKey = fields.key === null && fields.id.hashed && fields.id.with === undefined;
		const removes = isKey ? session.id : key;
		if (removes !== null) keys.set(id, removes);
	}
	const areApart = new Set(sessions.map(({ id }) => id)).size === sessions.length;
	return areApart ? { sessions, keys } : null;
}

/** The sessions of pages by their ids, as far as they can be told apart; `null` where there is no list. */
function readEntries(
	pages: readonly unknown[],
	list: List,
	read: (entry: Entry) => KeyedSession,
): { byId: Map<string, KeyedSession>; unread: Failure | null } | null {
	const byId = new Map<string, KeyedSession>();
	const clashing = new Set<string>();
	const relative = list.fields.createdAt?.as === 'relative';
	let unread: Failure | null = null;
	let index = -1;
	const leaveOut = (why: string): void => {
		unread ??= failed('incomplete', `entry ${index}: ${why}`).failure;
	};
	for (const page of pages) {
		const entries = entriesOf(page, list.items);
		if (entries === null) return null;
		const here = new Set<string>();
		for (const entry of entries) {
			index += 1;
			const told = orWhy(() => read(entry));
			if (!told.ok) {
				leaveOut(told.why);
				continue;
			}
			const keyed = apartFrom(here, told.value, list);
			const { id } = keyed.session;
			const earlier = byId.get(id);
			if (earlier && here.has(id) && (id === OWN_ID || !isSame(earlier, keyed, relative))) {
				leaveOut('an id that another session has too');
				clashing.add(id);
			}
			here.add(id);
			byId.set(id, earlier ? merge(earlier, keyed) : keyed);
		}
	}
	// Which of them is the one that was there before, nobody can tell.
	for (const id of clashing) byId.delete(id);
	return { byId, unread };
}

/**
 * The sessions in an answer, or `unreadable`.
 *
 * An entry without an id of its own is left out, and said to be: the others are judged, for who can
 * make one such entry must not blind the watch, and nothing calm is said, for a session may hide in it.
 * Where there is no other, the answer is unreadable, as it is where no entry has a field: the service
 * has then changed. A field that an entry lacks, or has
 * with a wrong type, is unknown in that session alone: user agents become numbers and `false` on some
 * services, and a stranger chooses theirs. Texts that a stranger can choose (agent, place) never
 * make an answer unreadable: they become short plain text or «unknown», or a stranger could blind
 * the watch with a user agent.
 *
 * Sessions that stay listed after they ended are left out: see `ended.ts`. This browser's own never
 * has.
 *
 * A list that changes while its pages are read can have a session on two pages: the later entry
 * counts. Two entries with the same id on the same page are one only where they are alike.
 */
export async function parseSessions(
	{ pages, current, isWhole = true }: Answers,
	list: List,
	reading: Reading,
): Promise<Result<Listed>> {
	const entries = pages.flatMap((page) => entriesOf(page, list.items) ?? []);
	const reader = createReader(list, entries, reading, placesIn(pages, list, reading));
	const told = readEntries(pages, list, reader.read);
	if (told === null) return failed('unreadable', 'no list where the profile says');
	const { byId, unread } = told;
	if (unread !== null && byId.size === 0) return failed('unreadable', unread.detail);
	const isAll = isWhole && unread === null;

	if (list.current.by === 'endpoint') {
		const by = list.current;
		const own = orWhy(() => currentSession(current, by, pages, list, reader.read, byId));
		if (!own.ok) return failed('unreadable', `the current session: ${own.why}`);
		if (own.value === null && isAll)
			return failed('unreadable', 'the service names a session that is not there');
		if (own.value !== null) {
			const { session } = own.value;
			byId.set(session.id, { ...own.value, session: { ...session, current: true } });
		}
	}

	// In a page our own row may lack what the others have, such as «last active».
	const isOwnAlone = isPageList(list) && [...byId.values()].every(({ session }) => session.current);
	const missing = byId.size > 0 && !isOwnAlone ? reader.missing() : null;
	if (missing !== null) {
		return failed('unreadable', `entry 0: ${missing} is not as the profile says`);
	}
	const all = [...byId.values()].filter(({ session, hasEnded }) => session.current || !hasEnded);
	const own = all.filter(({ session }) => session.current).length;
	// The list was read with a login, so it has to contain that login's session.
	if (own !== 1 && (own > 1 || isAll))
		return failed('unreadable', `${own} sessions are marked as this one`);
	const value = await listed(all, list);
	return value === null
		? failed('unreadable', 'two sessions would be kept under one id')
		: { ok: true, value: { ...value, entries, unread } };
}

/**
 * What the sessions of an answer are called, entry by entry, as the watch calls them; `null` for an entry
 * that can't be read. Entries that are alike in all that tells them apart are called the same.
 */
export async function idsOf(
	page: unknown,
	list: List,
	reading: Reading,
): Promise<(string | null)[]> {
	const entries = entriesOf(page, list.items) ?? [];
	const reader = createReader(list, entries, reading, placesIn([page], list, reading));
	const { hashed } = list.fields.id;
	return Promise.all(
		entries.map(async (entry) => {
			const read = orNothing(() => reader.read(entry));
			return read === undefined ? null : keptId(read.session.id, hashed);
		}),
	);
}

/** The session that the second address names as this browser's own; `null` where there is none. */
function currentSession(
	body: unknown,
	by: Extract<List['current'], { by: 'endpoint' }>,
	pages: readonly unknown[],
	list: List,
	read: (entry: Entry) => KeyedSession,
	byId: ReadonlyMap<string, KeyedSession>,
): KeyedSession | null {
	const name = nameIn(valueIn(body, by.value));
	if (name === null) return null;
	for (const page of pages) {
		for (const entry of entriesOf(page, list.items) ?? []) {
			if (nameIn(valueAt(entry, by.same)) !== name) continue;
			const keyed = orNothing(() => read(entry));
			return keyed === undefined ? null : (byId.get(keyed.session.id) ?? null);
		}
	}
	if (by.session === null) return null;
	const entry: Entry = [valueIn(body, by.session), body];
	// Take only the session that was named, not whatever else is there.
	if (nameIn(valueAt(entry, by.same)) !== name) return null;
	const keyed = read(entry);
	const inList = byId.get(keyed.session.id);
	return inList ? merge(inList, keyed) : keyed;
}
