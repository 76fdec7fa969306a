import type { FieldKey, FieldPath, SessionFields } from '@/utils/connection/profile/profile';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import { FIELD_READERS } from '@/utils/connection/sessions/field-readers';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import type { CountryNames } from '@/utils/domain/places/country';
import { plainText } from '@/utils/domain/sessions/plain-text';
import type { Confidence } from '@/utils/learning/learning';
import type { Column } from './columns';
import type { Guess } from './guess';
import { guessAgent } from './guess-agent';
import { guessIp } from './guess-ip';
import { guessPlace } from './guess-place';
import type { SessionTimes } from './guess-times';
import type { Context } from './proposal';

type Field<Key extends FieldKey> = NonNullable<SessionFields[Key]>;

/** The ways to fill a field, best first, and the way that is taken; `null` for none. */
export type Guessed<Value> = { guesses: Guess<Value>[]; chosen: Guess<Value> | null };

/** What is known of a list's entries when a field is guessed. */
export type Evidence = {
	columns: readonly Column[];
	/** Where the ids are; `null` for a list without. */
	id: FieldPath | null;
	times: SessionTimes;
	countryOf: CountryNames;
	/** What is guessed for another field. */
	guessed<Key extends FieldKey>(key: Key): Guessed<Field<Key>>;
};

type PreviewContext = Pick<Context, 'now' | 'countryOf'>;

/** What the watch would read an entry by. */
const readingBy = ({ now, countryOf }: PreviewContext) => ({
	now,
	tables: createTextTables(countryOf),
});

export type FieldGuesser<Value> = {
	guess(evidence: Evidence): Guessed<Value>;
	/** How sure it is that the service does not tell the field, where there are guesses as well. */
	none: Confidence;
	/** How much a sure guess adds to the score of a list. */
	points(guess: Guess<Value>): number;
	/** What an entry would show: a short text, times as ISO 8601. Throws for a value of a wrong type. */
	preview(entry: Entry, field: Value, context: PreviewContext): string | null;
	/** The fields that a session of its own, outside the list, has too. */
	paths(field: Value): (FieldPath | null)[];
	/** A time can't be two things: taken for one field, it is taken from the other. */
	isTime: boolean;
};

const TEXT_LIMIT = 60;

const taking = <Value>(guesses: Guess<Value>[]): Guessed<Value> => ({
	guesses,
	chosen: guesses[0] ?? null,
});

const textOf = (value: unknown): string | null =>
	typeof value === 'string' || typeof value === 'number'
		? plainText(String(value), TEXT_LIMIT)
		: null;

const joined = (...parts: (string | null | undefined)[]): string | null =>
	parts.filter(Boolean).join(', ') || null;

const agentPaths = (field: Field<'agent'>): (FieldPath | null)[] =>
	field.as === 'parts' ? [field.browser, field.system] : [field.at];

/** The fields that are known to be something else than a place. */
function notPlaces({ id, guessed }: Evidence): FieldPath[] {
	const agents = guessed('agent').guesses.flatMap(({ value }) => [
		...agentPaths(value),
		...(value.as === 'parts' ? [value.form] : []),
	]);
	const ips = guessed('ip').guesses.map(({ value }) => value);
	return [id, ...agents, ...ips].filter((at) => at !== null);
}

type TimeKey = keyof SessionTimes;

const timeGuesser = (key: TimeKey, points: number): FieldGuesser<Field<TimeKey>> => ({
	guess: ({ times }) => times[key],
	// Nothing rather than something that is not borne out.
	none: 'likely',
	// A list inside the entries, or around them, is the right list where it has the times itself.
	points({ value: { at } }) {
		const near = at.up === 0 && !at.path.some((part) => /^\d+$/.test(part));
		return points * (near ? 1 : 0.2);
	},
	preview(entry, field, context) {
		const ms = FIELD_READERS[key].read(entry, field, readingBy(context));
		return ms == null ? null : new Date(ms).toISOString();
	},
	paths: ({ at }) => [at],
	isTime: true,
});

/**
 * How each field of a session is found in a list, and shown for the user to compare. In the order in
 * which the fields are told.
 */
export const FIELD_GUESSERS: { readonly [Key in FieldKey]: FieldGuesser<Field<Key>> } = {
	place: {
		guess: (evidence) =>
			taking(guessPlace(evidence.columns, evidence.countryOf, notPlaces(evidence))),
		none: 'unsure',
		points: () => 1,
		preview(entry, field, context) {
			const reading = readingBy(context);
			const place = FIELD_READERS.place.read(entry, field, reading);
			return joined(place?.city, place?.country);
		},
		paths: (field) => (field.as === 'text' ? [field.at] : [field.city, field.country]),
		isTime: false,
	},
	ip: {
		guess: ({ columns }) => taking(guessIp(columns)),
		none: 'unsure',
		points: () => 2,
		preview: (entry, at) => textOf(valueAt(entry, at)),
		paths: (at) => [at],
		isTime: false,
	},
	agent: {
		guess: ({ columns }) => taking(guessAgent(columns)),
		none: 'unsure',
		points: () => 2,
		preview(entry, field, context) {
			const reading = readingBy(context);
			const device = FIELD_READERS.agent.read(entry, field, reading);
			// Of what we don't know, what the service itself calls it.
			const told = agentPaths(field).map((at) => at && textOf(valueAt(entry, at)));
			return joined(device?.browser, device?.system) ?? joined(...told);
		},
		paths: agentPaths,
		isTime: false,
	},
	lastActiveAt: timeGuesser('lastActiveAt', 1),
	createdAt: timeGuesser('createdAt', 1),
	expiresAt: timeGuesser('expiresAt', 2),
};

/** The fields in the order in which they are told. */
export const fieldKeys = (): FieldKey[] => Object.keys(FIELD_GUESSERS) as FieldKey[];

/** Guesses each field once, when it is first asked for. */
export function createEvidence(known: Omit<Evidence, 'guessed'>): Evidence {
	const guessed: { [Key in FieldKey]?: Guessed<Field<Key>> } = {};
	const evidence: Evidence = {
		...known,
		guessed<Key extends FieldKey>(key: Key): Guessed<Field<Key>> {
			const before = guessed[key];
			if (before !== undefined) return before;
			const now = FIELD_GUESSERS[key].guess(evidence);
			guessed[key] = now as (typeof guessed)[Key];
			return now;
		},
	};
	return evidence;
}
