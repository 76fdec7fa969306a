import type { FieldKey, FieldPath, SessionFields } from '@/utils/connection/profile/profile';
import { EACH, type Entry, isTicks, valueAt } from '@/utils/connection/sessions/mapping';
import type { Confidence } from '@/utils/learning/learning';
import { wordsOf } from '@/utils/learning/value-kinds';
import { type Column, columnsOf } from './columns';
import { markedRow, ownRowOfPage } from './current-by-field';
import {
	createEvidence,
	type Evidence,
	FIELD_GUESSERS,
	fieldKeys,
	type Guessed,
} from './field-guessers';
import { ID_NAME, THE_SESSION_WORD } from './field-names';
import { composedIdIn } from './guess-composed-id';
import { guessId, type IdGuess } from './guess-id';
import { guessTimes } from './guess-times';
import { alikeIn, type FoundList } from './lists';
import type { Context, FieldSetting } from './proposal';
import { type TimeColumn, timeColumns } from './time-columns';
import { withZones } from './time-zones';

/** A way to fill a field; without a name it is «none of it». */
export type FieldOption = {
	name: string | null;
	confidence: Confidence;
	set: FieldSetting;
	/** See `Choice`. */
	says?: { place: string; country: string };
};

/** What a list's entries hold, field by field. */
export type MappedList = {
	columns: Column[];
	fields: SessionFields;
	/** For each field the ways to fill it, the way that is taken first. */
	options: { field: FieldKey; options: FieldOption[] }[];
	/** The ways to tell sessions apart, the way that is taken first. */
	ids: IdGuess[];
	/** The fields by which another answer may name an entry. */
	names: FieldPath[];
	/** Ids of what sessions have, such as a visitor: only a name that says «current» is of our own. */
	partNames: FieldPath[];
	/** The entry with the last activity of all; `null` where that is not a single entry. */
	newest: number | null;
	/** The entry that is ours by what is known of ourselves; `null` where nothing tells. */
	own: number | null;
	score: number;
};

/** The key under which the lists in a page's markup are. */
const PAGE_LISTS = 'lists';
/** Entries that are looked at to see that ids differ, and which is the current session. */
const ENTRY_LIMIT = 5000;
/** Lists of more entries are not read together with what stands beside them. */
const FEW_ENTRIES = 20;
/** How many other answers are looked at for a session that the list leaves out. */
const ANSWER_LIMIT = 20;
/** How many fields may name an entry. */
const NAME_LIMIT = 4;

/** Below it nothing is taken for an id. */
const LEAST_ID_SCORE = -1;

/** How long ago the page's own look at the list may be, in milliseconds. */
const OWN_LOOK = 2 * 60_000;

const CONFIDENCE_POINTS: Record<Confidence, number> = { sure: 1, likely: 0.7, unsure: 0.3 };

function isUniqueIn(entries: readonly Entry[]): (at: FieldPath, mayLack: boolean) => boolean {
	return (at, mayLack) => {
		const seen = new Set<unknown>();
		let lacking = mayLack ? 1 : 0;
		for (const entry of entries) {
			const value = valueAt(entry, at);
			if (value === undefined && lacking > 0) {
				lacking -= 1;
				continue;
			}
			if (value === undefined || value === null || seen.has(String(value))) return false;
			seen.add(String(value));
		}
		return true;
	};
}

/** Ids may look like times only where they are numbers. */
function idColumns(columns: readonly Column[], times: readonly TimeColumn[]): Column[] {
	const timeFields = new Set(times.map(({ column }) => column));
	const fine = new Set(
		times.flatMap(({ column, as }) =>
			as === 'microseconds' ||
			as === 'nanoseconds' ||
			column.known.every((value) => isTicks(Number(value)))
				? [column]
				: [],
		),
	);
	return columns.filter(
		(column) =>
			!timeFields.has(column) ||
			(!fine.has(column) && column.known.every((value) => typeof value === 'number')),
	);
}

/** An address or a device, and a time or at least some more: less is no session to be watched. */
const isSession = ({ guessed, times }: Evidence): boolean =>
	guessed('ip').chosen !== null ||
	guessed('agent').chosen !== null ||
	(guessed('place').chosen !== null && times.lastActiveAt.chosen !== null);

function optionsFor<Key extends FieldKey>(field: Key, { guessed }: Evidence): FieldOption[] {
	const { guesses, chosen }: Guessed<NonNullable<SessionFields[Key]>> = guessed(field);
	const { none } = FIELD_GUESSERS[field];
	const option = (
		name: string | null,
		confidence: Confidence,
		value: SessionFields[Key] | null,
	) => ({
		name,
		confidence,
		set: { field, value } as FieldSetting,
	});
	const nothing = option(null, none, null);
	const some = guesses.map(({ name, confidence, value }) => option(name, confidence, value));
	return chosen === null ? [nothing, ...some] : [...some, nothing];
}

function pointsFor<Key extends FieldKey>(field: Key, { guessed }: Evidence): number {
	const { chosen } = guessed(field);
	if (chosen === null) return 0;
	return FIELD_GUESSERS[field].points(chosen) * CONFIDENCE_POINTS[chosen.confidence];
}

/** The profile's fields: of each the way that is taken. */
function fieldsOf(id: IdGuess, options: MappedList['options']): SessionFields {
	const chosen = options.map(({ field, options: [first] }) => [field, first?.set.value ?? null]);
	const told = Object.fromEntries(chosen) as Omit<SessionFields, 'id' | 'key'>;
	const missing = id.isMissing ? { missing: 'current' as const } : {};
	const others = id.with === undefined ? {} : { with: [...id.with] };
	return { id: { at: id.value, hashed: id.hashed, ...missing, ...others }, key: null, ...told };
}

/** The last activity of each entry that was looked at; none where it is not told. */
function activeIn({ times }: Evidence, columns: readonly TimeColumn[]): readonly (number | null)[] {
	const { chosen } = times.lastActiveAt;
	return columns.find(({ column }) => column.at === chosen?.value.at)?.times ?? [];
}

/** The entry with the last activity of all. */
function newestOf(active: readonly (number | null)[]): number | null {
	if (active.length === 0) return null;
	const top = Math.max(...active.map((ms) => ms ?? 0));
	return active.filter((ms) => ms === top).length === 1 ? active.indexOf(top) : null;
}

/**
 * The entry that is ours: its last activity is the very look that the page has just taken, or it
 * alone has this browser's user agent.
 */
function ownOf(
	active: readonly (number | null)[],
	{ columns, guessed }: Evidence,
	{ now, userAgent }: Context,
): number | null {
	const rows = active.flatMap((ms, row) => (ms !== null && now - ms < OWN_LOOK ? [row] : []));
	const agent = guessed('agent').chosen?.value;
	const agents =
		userAgent !== undefined && agent?.as === 'userAgent'
			? (columns.find(({ at }) => at === agent.at)?.values ?? [])
			: [];
	const alike = agents.flatMap((text, row) => (text === userAgent ? [row] : []));
	const [only, ...more] = rows.length > 0 ? rows : alike;
	if (only === undefined || more.length > 0) return null;
	return alike.length === 0 || alike.includes(only) ? only : null;
}

/** Whether an id names the session, or is a live key; any other may be of something that it has. */
const isNameOf = ({ score, hashed }: IdGuess, index: number): boolean =>
	index === 0 || score >= 2 || hashed;

/** An id, or a live key: of anything else that differs another answer may speak for any reason. */
const namesOf = (ids: readonly IdGuess[]): FieldPath[] =>
	ids
		.filter(isNameOf)
		.slice(0, NAME_LIMIT)
		.map(({ value }) => value);

/** Whether a list is called sessions, and what it lists nothing: ids that are there twice are of a log. */
const areNameless = (items: FoundList['items'], columns: readonly Column[]): boolean =>
	THE_SESSION_WORD.test(wordsOf(items.findLast((key) => key !== EACH) ?? '')) &&
	!columns.some(({ words, foreign }) => !foreign && ID_NAME.test(words));

/** What a list's entries hold, field by field; `null` for entries that can be no sessions. */
export function mapFields({ entries, items }: FoundList, context: Context): MappedList | null {
	if (entries.length > ENTRY_LIMIT) return null;
	const { now, countryOf } = context;
	const columns = columnsOf(entries, items);
	const lacking = items[0] === PAGE_LISTS ? ownRowOfPage(columns) : null;
	const clock = { now, marked: markedRow(columns) ?? lacking };
	const times = withZones(timeColumns(columns, now), clock);
	const ids = guessId(idColumns(columns, times), isUniqueIn(entries), lacking);
	const found = ids.find(({ score }) => score > LEAST_ID_SCORE) ?? null;
	if (found === null && items[0] !== PAGE_LISTS && !areNameless(items, columns)) return null;
	const otherTimes = times.filter(({ column }) => column.at !== found?.value);
	const evidence = createEvidence({
		columns,
		id: found?.value ?? null,
		times: guessTimes(otherTimes, clock),
		countryOf,
	});
	if (!isSession(evidence)) return null;
	const id = found ?? composedIdIn(entries, evidence);
	if (id === null) return null;
	const options = fieldKeys().map((field) => ({ field, options: optionsFor(field, evidence) }));
	const points = fieldKeys().reduce((sum, field) => sum + pointsFor(field, evidence), 0);
	const active = activeIn(evidence, times);
	return {
		columns,
		fields: fieldsOf(id, options),
		options,
		ids: ids.filter(({ score }) => score > LEAST_ID_SCORE).slice(0, NAME_LIMIT),
		names: found === null ? [] : namesOf(ids),
		partNames: ids
			.filter((each, index) => !isNameOf(each, index))
			.slice(0, NAME_LIMIT)
			.map(({ value }) => value),
		newest: newestOf(active),
		own: ownOf(active, evidence, context),
		score: points + Math.min(1, Math.max(0, id.score / 5)),
	};
}

/** The same where only a session that the list leaves out shows what its fields are. */
export function mapWithOutsider(
	{ entries, items }: FoundList,
	answers: readonly unknown[],
	context: Context,
): MappedList | null {
	if (entries.length > FEW_ENTRIES) return null;
	for (const body of answers.slice(0, ANSWER_LIMIT)) {
		for (const alike of alikeIn(body, entries[0]?.[0])) {
			const mapped = mapFields({ items, entries: [[alike, body], ...entries] }, context);
			if (mapped !== null) return mapped;
		}
	}
	return null;
}
