import { type Entry, endOf, valueAt, valueIn } from './mapping';
import type { ConnectionProfile, FieldPath, KeyPath } from './profile';
import { relativeTime } from './relative-time';

// Services keep sessions listed that have ended, and say so in a field: a time, a flag, or a word for
// the session's state. It is told by its name and its value together, and only where the service
// itself writes: in the entry, or beside the session's own times. What a stranger chooses (user
// agent, place, names of devices) stands in none of these.

type List = ConnectionProfile['list'];
/** What a member of an entry says of its session; `null` for nothing. */
type Life = 'ended' | 'live' | null;

/** The words of a name or value: `loggedOutAt`, `logged_out_at` and «Logged out at» are the same. */
const wordsIn = (text: string): string[] =>
	text
		.slice(0, 64)
		.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is over, as a whole word of a name or as a whole value. */
const OVER = set(`
	revoked terminated ended closed invalidated killed deleted removed disabled cancelled canceled
	destroyed deactivated expired finished loggedout signedout dead
	widerrufen beendet geschlossen geloescht abgemeldet abgelaufen ungueltig entfernt gesperrt
	ingetrokken beeindigd gesloten verwijderd uitgelogd verlopen ongeldig afgemeld
	revocata revocato terminata terminato chiusa chiuso rimossa rimosso scaduta scaduto disconnessa
	disconnesso
	revoquee revoque terminee termine fermee ferme expiree expire deconnectee deconnecte supprimee
	revocada revocado terminada terminado cerrada cerrado caducada expirada desconectada eliminada
	encerrada encerrado revogada revogado desligada removida wylogowano wylogowana wylogowany wygasla
	zakonczona zakonczono usunieta odhlaseno odhlasen odhlasena ukoncena ukonceno zrusena vyprsela
	odhlasene ukoncene kijelentkezve kijelentkezett lejart megszunt odjavljen odjavljena odjavljeno
	potekla koncana istekla zavrsena deconectat deconectata expirat expirata incheiata utloggad
	avslutad utgangen aterkallad αποσυνδεθηκε εληξε τερματιστηκε
`);
/** Nouns of the same, which are a name of a time alone. */
const END = set(`
	end logout signout logoff signoff revocation termination deletion invalidation expiration expiry
	expires exp abmeldung abmelde ende ablauf widerruf uitlog einde intrekking disconnessione scadenza
	revoca fine deconnexion fin cierre
`);
/** «logged out», as names in two words have it. */
const isOut = (words: readonly string[]): boolean =>
	words.some(
		(word, at) =>
			/^(?:logged|signed|log|sign|timed)$/.test(word) && /^(?:out|off)$/.test(words[at + 1] ?? ''),
	);
/** Such names are of something else than the session, or of what could be done. */
const ELSE = set(`
	can may could is_able allow allowed able if when by will auto user account token access refresh
	id ids count number link url uri href path action reason others all message text label title
	password email mfa otp api key device product previous last
`);
/** Names of the state of a session. */
const STATE = set(`
	status state lifecycle phase zustand sitzungsstatus sessionstatus sessionstate stato statut estado
	toestand
`);
/** Flags that are set while a session goes on. */
const LIVE = set(`
	active alive valid live enabled aktiv gueltig attiva attivo valida valido actief geldig activa
	activo valide
`);
/** Words for sessions that have ended, or only rest. */
const RESTING = set('inactive inaktiv inactief inattiva inattivo inactiva inactivo invalid idle');

const MEANS_YES = /^(?:true|yes|y|1)$/i;
const MEANS_NO = /^(?:false|no|n|0|)$/i;

const isFlag = (value: unknown): boolean =>
	typeof value === 'boolean' || value === 0 || value === 1;

/** A time in whichever way it is written; `null` for anything else. */
function timeIn(value: unknown, now: number): number | null {
	if (typeof value === 'string') {
		if (/^\d{10}$/.test(value)) return endOf(value, 'seconds', now);
		if (/^\d{13}$/.test(value)) return endOf(value, 'milliseconds', now);
		return /^\d{4}-\d\d-\d\d/.test(value) || /^[A-Z][a-z]{2}, \d/.test(value)
			? endOf(value, 'iso', now)
			: relativeTime(value, now);
	}
	if (typeof value !== 'number') return null;
	return endOf(value, value > 1e11 ? 'milliseconds' : 'seconds', now);
}

/** How far two clocks may differ, in milliseconds. */
const SLACK = 10 * 60 * 1000;

/** What a time at which a session ends says of it. */
function lifeByEnd(end: number, now: number, lastActiveAt: number | null): Life {
	if (end > now - SLACK) return end > now + SLACK ? 'live' : null;
	// What was in use after its end has not ended.
	return lastActiveAt !== null && lastActiveAt > end + SLACK ? null : 'ended';
}

/** What a value of a state says; an unknown word says nothing. */
function lifeByState(value: unknown): Life {
	if (typeof value !== 'string') return null;
	const words = wordsIn(value);
	if (words.length > 3) return null;
	if (isOut(words) || words.some((word) => OVER.has(word))) {
		return words.some((word) => word === 'not' || word === 'nicht') ? null : 'ended';
	}
	return null;
}

/** Whether a name is of the time until which a session holds. */
const isUntil = (words: readonly string[]): boolean =>
	words.some((word) => LIVE.has(word)) &&
	words.some((word) => /^(?:until|till|bis|tot|fino|hasta)$/.test(word));

/** What a member of an entry says by its name and its value. */
function lifeBy(name: string, value: unknown, now: number, lastActiveAt: number | null): Life {
	const words = wordsIn(name);
	if (value === undefined || words.some((word) => ELSE.has(word))) return null;
	if (words.some((word) => STATE.has(word))) return lifeByState(value);
	const isOver = isOut(words) || words.some((word) => OVER.has(word));
	if (!isOver && !isUntil(words) && !words.some((word) => END.has(word))) return null;
	// How long it still holds: `expires_in: -500`.
	if (words.includes('in') && typeof value === 'number') return value < 0 ? 'ended' : null;
	const end = timeIn(value, now);
	if (end !== null) return lifeByEnd(end, now, lastActiveAt);
	if (!isOver) return null;
	if (typeof value === 'string') {
		if (MEANS_YES.test(value)) return 'ended';
		return MEANS_NO.test(value) ? 'live' : null;
	}
	if (!isFlag(value)) return null;
	return value ? 'ended' : 'live';
}

/** The places in an entry where the service itself writes: the entry, and what holds its times. */
function placesOf({ fields }: Pick<List, 'fields'>): KeyPath[] {
	const times = [fields.createdAt, fields.lastActiveAt, fields.expiresAt].flatMap((time) =>
		time !== null && time.at.up === 0 ? [time.at.path.slice(0, -1)] : [],
	);
	const places = new Map([[], ...times].map((path) => [JSON.stringify(path), path]));
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

/** Whether a name can say anything of a session's end. */
function mayTell(name: string): boolean {
	const words = wordsIn(name);
	if (words.some((word) => ELSE.has(word))) return false;
	return (
		isOut(words) ||
		words.some((word) => OVER.has(word) || END.has(word) || STATE.has(word) || LIVE.has(word))
	);
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
				// `status: {code: 'revoked'}`
				const inner = typeof value === 'object' && value !== null ? stateIn(value) : value;
				return { at: { up: 0, path: [...place.path, name] }, name, value: inner };
			});
		});
}

const stateIn = (value: object): unknown =>
	['code', 'name', 'value', 'type']
		.map((key) => valueIn(value, [key]))
		.find((inner) => typeof inner === 'string');

/** Whether a name is of a flag that is set, or of a number that stays, while a session goes on. */
const saysLife = (name: string): boolean => {
	const words = wordsIn(name);
	return !words.some((word) => ELSE.has(word)) && words.some((word) => LIVE.has(word));
};
const isState = (name: string): boolean => {
	const words = wordsIn(name);
	return !words.some((word) => ELSE.has(word)) && words.some((word) => STATE.has(word));
};

/** The most fields of which a profile keeps what they are while a session goes on. */
const LIFE_LIMIT = 4;
/** For how long a session was not in use that is surely no longer «online», in milliseconds. */
const IDLE = 60 * 60 * 1000;

const isWordOf = (words: ReadonlySet<string>, value: unknown): boolean =>
	typeof value === 'string' && isOneOf(words, wordsIn(value));

/** Whether a word of a few is one of these, and not their contrary: «not active» rests. */
const isOneOf = (words: ReadonlySet<string>, said: readonly string[]): boolean =>
	said.length <= 2 &&
	(/^(?:not|nicht|niet|non|pas|no)$/.test(said[0] ?? '')
		? words === RESTING && LIVE.has(said[1] ?? '')
		: said.some((word) => words.has(word)));

/** Whether a value is what a flag or a state has while a session goes on. */
const isLive = (name: string, value: unknown): boolean =>
	isState(name)
		? isWordOf(LIVE, value)
		: saysLife(name) && (value === true || value === 1 || /^(?:y|yes|true)$/i.test(String(value)));
/** Whether it is what they have for one that has ended, or only rests. */
const isResting = (name: string, value: unknown): boolean =>
	isState(name)
		? isWordOf(RESTING, value)
		: saysLife(name) && (value === false || value === 0 || /^(?:n|no|false)$/i.test(String(value)));

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
		const may = isLive(name, value) || (isState(name) && typeof value === 'number');
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
		return isWordOf(RESTING, value);
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
	now: number,
	isCurrent: (entry: Entry) => boolean,
	lastActiveOf: (entry: Entry) => number | null,
): (entry: Entry) => boolean {
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
			if (lifeBy(name, value, now, lastActiveOf(entry)) === 'ended') return true;
			if (isResting(name, value) && isBorneOut(at, name)) return true;
		}
		return false;
	};
}
