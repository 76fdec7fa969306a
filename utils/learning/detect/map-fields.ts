import { type Entry, valueAt } from '@/utils/connection/mapping';
import type { FieldKey, FieldPath, SessionFields } from '@/utils/connection/profile';
import type { Confidence } from '@/utils/learning/learning';
import { type Column, columnsOf } from './columns';
import {
	createEvidence,
	type Evidence,
	FIELD_GUESSERS,
	fieldKeys,
	type Guessed,
} from './field-guessers';
import { guessId, type IdGuess } from './guess-id';
import { guessTimes } from './guess-times';
import { alikeIn, type FoundList } from './lists';
import type { Context, FieldSetting } from './proposal';
import { type TimeColumn, timeColumns } from './time-columns';

/** A way to fill a field; without a name it is «none of it». */
export type FieldOption = { name: string | null; confidence: Confidence; set: FieldSetting };

/** What a list's entries hold, field by field. */
export type MappedList = {
	columns: Column[];
	fields: SessionFields;
	/** For each field the ways to fill it, the way that is taken first. */
	options: { field: FieldKey; options: FieldOption[] }[];
	/** The fields by which another answer may name an entry. */
	names: FieldPath[];
	/** The entry with the last activity of all; `null` where that is not a single entry. */
	newest: number | null;
	score: number;
};

/** Entries that are looked at to see that ids differ, and which is the current session. */
const ENTRY_LIMIT = 5000;
/** Lists of more entries are not read together with what stands beside them. */
const FEW_ENTRIES = 20;
/** How many other answers are looked at for a session that the list leaves out. */
const ANSWER_LIMIT = 20;
/** How many fields may name an entry. */
const NAME_LIMIT = 4;

const CONFIDENCE_POINTS: Record<Confidence, number> = { sure: 1, likely: 0.7, unsure: 0.3 };

function isUniqueIn(entries: readonly Entry[]): (at: FieldPath) => boolean {
	return (at) => {
		const seen = new Set<unknown>();
		for (const entry of entries) {
			const value = valueAt(entry, at);
			if (value === undefined || value === null || seen.has(String(value))) return false;
			seen.add(String(value));
		}
		return true;
	};
}

/** Ids may look like times only where they are numbers. */
function idColumns(columns: readonly Column[], times: readonly TimeColumn[]): Column[] {
	const timeFields = new Set(times.map(({ column }) => column));
	return columns.filter(
		(column) => !timeFields.has(column) || column.known.every((value) => typeof value === 'number'),
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
	return { id: { at: id.value, hashed: id.hashed }, key: null, ...told };
}

/** The entry with the last activity of all. */
function newestOf({ times }: Evidence, columns: readonly TimeColumn[]): number | null {
	const { chosen } = times.lastActiveAt;
	if (chosen === null) return null;
	const active = columns.find(({ column }) => column.at === chosen.value.at)?.times ?? [];
	const top = Math.max(...active.map((ms) => ms ?? 0));
	return active.filter((ms) => ms === top).length === 1 ? active.indexOf(top) : null;
}

/** An id, or a live key: of anything else that differs another answer may speak for any reason. */
const namesOf = (ids: readonly IdGuess[]): FieldPath[] =>
	ids
		.filter(({ score, hashed }, index) => index === 0 || score >= 2 || hashed)
		.slice(0, NAME_LIMIT)
		.map(({ value }) => value);

/** What a list's entries hold, field by field; `null` for entries that can be no sessions. */
export function mapFields(
	{ entries, items }: FoundList,
	{ now, countryOf }: Context,
): MappedList | null {
	if (entries.length > ENTRY_LIMIT) return null;
	const columns = columnsOf(entries, items);
	const times = timeColumns(columns, now);
	const ids = guessId(idColumns(columns, times), isUniqueIn(entries));
	const id = ids.find(({ score }) => score > -1);
	if (id === undefined) return null;
	const otherTimes = times.filter(({ column }) => column.at !== id.value);
	const evidence = createEvidence({
		columns,
		id: id.value,
		times: guessTimes(otherTimes, now),
		countryOf,
	});
	if (!isSession(evidence)) return null;
	const options = fieldKeys().map((field) => ({ field, options: optionsFor(field, evidence) }));
	const points = fieldKeys().reduce((sum, field) => sum + pointsFor(field, evidence), 0);
	return {
		columns,
		fields: fieldsOf(id, options),
		options,
		names: namesOf(ids),
		newest: newestOf(evidence, times),
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
