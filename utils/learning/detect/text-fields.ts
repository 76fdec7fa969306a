import type { FieldPath, SessionFields } from '@/utils/connection/profile';
import type { CountryNames } from '@/utils/domain/places/country';
import { hasName } from '@/utils/domain/places/country-name';
import type { Confidence } from '@/utils/learning/learning';
import {
	isIdText,
	isIpAddress,
	isJwt,
	isUserAgent,
	looksRandom,
	namesBrowser,
	namesSystem,
	timeKind,
} from '@/utils/learning/value-kinds';
import type { Column } from './columns';
import * as names from './field-names';

/** A way to fill a field; best first wherever several are given. */
export type Guess<T> = { value: T; name: string; confidence: Confidence };

type PlaceField = NonNullable<SessionFields['place']>;
type AgentField = NonNullable<SessionFields['agent']>;

const texts = (column: Column): string[] =>
	column.known.filter((value) => typeof value === 'string');

const allTexts = (column: Column): boolean =>
	column.known.length > 0 && column.known.every((value) => typeof value === 'string');

const share = (values: readonly string[], is: (text: string) => boolean): number =>
	values.length === 0 ? 0 : values.filter(is).length / values.length;

const isNothing = (text: string): boolean =>
	/^(?:unknown|other|none|null|n\/a|-|–|\?|unbekannt|andere[rs]?|onbekend|sconosciuto|altro)$/i.test(
		text.trim(),
	);

/** How wide apart the values are. */
const distinct = (values: readonly unknown[]): number => new Set(values).size;

/** An IP address must be one in every entry: no stranger writes it. */
export function guessIp(columns: readonly Column[]): Guess<FieldPath>[] {
	const found = columns.filter(
		(column) =>
			!column.foreign &&
			allTexts(column) &&
			texts(column).every((text) => isIpAddress(text) || isNothing(text)) &&
			texts(column).some(isIpAddress),
	);
	const hint = (column: Column) => Number(names.IP_NAME.test(column.words));
	const plain = (column: Column) => Number(!/creat|start|first|login|erst/.test(column.words));
	const sorted = [...found].sort(
		(one, other) => hint(other) - hint(one) || plain(other) - plain(one) || one.order - other.order,
	);
	return sorted.map((column, index) => ({
		value: column.at,
		name: column.name,
		confidence:
			found.length === 1 ? 'sure' : index > 0 ? 'unsure' : hint(column) > 0 ? 'sure' : 'likely',
	}));
}

const isWords = (text: string): boolean =>
	/^\p{L}[\p{L}\p{M} .'’()-]{1,59}$/u.test(text) && !namesBrowser(text) && !namesSystem(text);

const parentOf = ({ at }: Column): string => JSON.stringify([at.up, at.path.slice(0, -1)]);

/** Whether each value of the one has but one value of the other: a city is in one country. */
function decides(one: Column, other: Column): boolean {
	const seen = new Map<unknown, unknown>();
	for (const [row, value] of one.values.entries()) {
		const second = other.values[row];
		if (value == null) continue;
		if (seen.has(value) && seen.get(value) !== second) return false;
		seen.set(value, second);
	}
	return true;
}

const aliasOf = ({ words }: Column, name: RegExp): boolean => name.test(words);

/** Whether two capitals are a country's code; without the tables of names that a lookup would need. */
const isCode = (text: string): boolean =>
	new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined;

/** Whether a field holds countries, by names or by codes. */
function countryKind(column: Column, countryOf: CountryNames): 'name' | 'code' | null {
	if (!allTexts(column) || aliasOf(column, names.LANGUAGE_NAME)) return null;
	const known = [...new Set(texts(column))].slice(0, 12).filter((text) => !isNothing(text));
	if (known.length === 0 || known.some((text) => text.length > 60)) return null;
	const named = aliasOf(column, names.COUNTRY_NAME);
	const isShort = (text: string) => /^(?:[A-Z]{2,3}|[a-z]{2,3})$/.test(text);
	if (named && known.every((text) => isShort(text) && hasName(countryOf(text)))) return 'code';
	if (known.every((text) => /^[A-Z]{2}$/.test(text))) return known.every(isCode) ? 'code' : null;
	if (!named && !known.every((text) => /^\p{Lu}\P{Lu}/u.test(text))) return null;
	const found = share(
		known,
		(text) => text.length > 3 && isWords(text) && hasName(countryOf(text)),
	);
	return found === 1 || (named && found >= 0.5) ? 'name' : null;
}

/** The field that may hold the cities that belong to a country. */
function cityBeside(
	country: Column,
	columns: readonly Column[],
): { column: Column; named: boolean } | null {
	const beside = columns.filter(
		(column) =>
			column !== country &&
			parentOf(column) === parentOf(country) &&
			allTexts(column) &&
			!aliasOf(column, names.COUNTRY_NAME) &&
			!aliasOf(column, names.REGION_NAME) &&
			!aliasOf(column, names.LANGUAGE_NAME),
	);
	const named = beside.find((column) => aliasOf(column, names.CITY_NAME));
	if (named !== undefined) return { column: named, named: true };
	const fits = (column: Column): boolean => {
		const cities = texts(column);
		const capital = cities.every(
			(text) => isWords(text) && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text),
		);
		if (!capital) return false;
		if (!decides(column, country) || distinct(column.known) < distinct(country.known)) return false;
		// A word that stays while the country changes is no city; where nothing changes, only a near one.
		return distinct(country.known) > 1 || Math.abs(column.order - country.order) === 1;
	};
	const near = beside
		.filter(fits)
		.sort(
			(one, other) => Math.abs(one.order - country.order) - Math.abs(other.order - country.order),
		);
	const [nearest] = near;
	return nearest === undefined ? null : { column: nearest, named: false };
}

/** Where a session is: parts that belong together, or one text. */
export function guessPlace(
	columns: readonly Column[],
	countryOf: CountryNames,
	taken: readonly FieldPath[],
): Guess<PlaceField>[] {
	const own = columns.filter(
		(column) => !column.foreign && !taken.includes(column.at) && allTexts(column),
	);
	const guesses: (Guess<PlaceField> & { score: number })[] = [];
	const byName = own.filter((column) => aliasOf(column, names.COUNTRY_NAME));
	const kinds = new Map(byName.map((column) => [column, countryKind(column, countryOf)]));
	// To ask of any word whether it is a country takes all the tables of names.
	if (![...kinds.values()].some((kind) => kind !== null)) {
		for (const column of own) {
			if (!byName.includes(column)) kinds.set(column, countryKind(column, countryOf));
		}
	}
	for (const [country, kind] of kinds) {
		if (kind === null) continue;
		const named = byName.includes(country);
		const city = cityBeside(country, own);
		const region = own.find(
			(column) => parentOf(column) === parentOf(country) && aliasOf(column, names.REGION_NAME),
		);
		const parts = {
			city: city?.column.at ?? null,
			region: region?.at ?? null,
			country: country.at,
		};
		const sure = named || kind === 'name';
		guesses.push({
			value: { as: 'parts', ...parts },
			name: [city?.column.name, country.name].filter(Boolean).join(', '),
			confidence: sure && (city === null || city.named) ? 'sure' : sure ? 'likely' : 'unsure',
			// A name reads better than a code, where there are both.
			score: (named ? 3 : 1) + (kind === 'name' ? 1 : 0) + (city?.named ? 2 : city ? 1 : 0),
		});
		if (city !== null && !city.named) {
			guesses.push({
				value: { as: 'parts', city: null, region: region?.at ?? null, country: country.at },
				name: country.name,
				confidence: 'unsure',
				score: 0.5,
			});
		}
	}
	for (const column of own) {
		const values = texts(column).filter((text) => !isNothing(text));
		if (values.length === 0) continue;
		const inOne = share(values.slice(0, 12), (text) => {
			const parts = text
				.slice(0, 120)
				.split(/[,;|·•()/]|\s[-–—]\s/u)
				.map((part) => part.trim())
				.filter(Boolean);
			return (
				parts.length >= 2 &&
				parts.length <= 5 &&
				parts.every((part) => !namesBrowser(part) && !namesSystem(part)) &&
				[parts.at(-1), parts[0]].some(
					(part) => part !== undefined && /^\p{L}/u.test(part) && hasName(countryOf(part)),
				)
			);
		});
		const named = aliasOf(column, names.PLACE_NAME) || aliasOf(column, names.CITY_NAME);
		if (inOne >= 0.75) {
			guesses.push({
				value: { as: 'text', at: column.at },
				name: column.name,
				confidence: named || inOne === 1 ? 'sure' : 'likely',
				score: 3 + (named ? 2 : 0),
			});
		} else if (named && share(values, isWords) >= 0.6 && guesses.every(({ score }) => score < 3)) {
			const city = aliasOf(column, names.CITY_NAME) && !aliasOf(column, names.PLACE_NAME);
			guesses.push({
				value: city
					? { as: 'parts', city: column.at, region: null, country: null }
					: { as: 'text', at: column.at },
				name: column.name,
				confidence: inOne > 0 ? 'likely' : 'unsure',
				score: 1.5,
			});
		}
	}
	return guesses
		.sort((one, other) => other.score - one.score)
		.map(({ score: _, ...guess }) => guess);
}

const isForm = (text: string): boolean =>
	/^(?:desktop|computer|pc|laptop|mobile|mobil|phone|smartphone|handy|tablet|tv|smarttv|wearable|console|bot|browser|web|app)$/i.test(
		text,
	);

/** What device a session is on. Strangers write it, so a part of the values must do. */
export function guessAgent(columns: readonly Column[]): Guess<AgentField>[] {
	const own = columns.filter((column) => !column.foreign || names.BROWSER_NAME.test(column.words));
	const guesses: (Guess<AgentField> & { score: number })[] = [];
	const add = (value: AgentField, name: string, confidence: Confidence, score: number) =>
		guesses.push({ value, name, confidence, score });
	const candidates = own.filter((column) => allTexts(column) && !texts(column).every(isIpAddress));

	const isProgram = (text: string) => /^[A-Za-z][\w.-]{1,40}\/\d/.test(text);
	const raw = candidates.filter(
		(column) =>
			texts(column).some(isUserAgent) ||
			(aliasOf(column, names.AGENT_NAME) && texts(column).some(isProgram)),
	);
	for (const column of raw) {
		const named = aliasOf(column, names.AGENT_NAME);
		const most = share(texts(column), isUserAgent) >= 0.5;
		add(
			{ as: 'userAgent', at: column.at },
			column.name,
			named || most ? 'sure' : 'likely',
			6 + Number(named) - column.at.path.length * 0.1,
		);
	}

	const rest = candidates.filter((column) => !raw.includes(column));
	const of = (column: Column, is: (text: string) => boolean) =>
		share(
			texts(column).filter((text) => !isNothing(text)),
			is,
		);
	const isBrowser = (text: string) =>
		namesBrowser(text) && !namesSystem(text.replace(/[/ ][\d.]+.*$/, ''));
	const isSystem = (text: string) => namesSystem(text) && !namesBrowser(text);
	const isBoth = (text: string) => namesBrowser(text) && namesSystem(text);
	const browsers = rest.filter(
		(column) => of(column, isBrowser) >= 0.5 && of(column, isBoth) < 0.5,
	);
	const systems = rest.filter((column) => of(column, isSystem) >= 0.5);
	const byName = (hint: RegExp) => (one: Column, other: Column) =>
		Number(hint.test(other.words)) - Number(hint.test(one.words)) || one.order - other.order;
	const [browser] = browsers.sort(byName(/browser/));
	const [system] = systems.sort(byName(names.SYSTEM_NAME));
	const form =
		own.find(
			(column) =>
				names.MOBILE_NAME.test(column.words) &&
				column.known.length > 0 &&
				column.known.every((value) => typeof value === 'boolean'),
		) ?? rest.find((column) => texts(column).every(isForm));
	if (browser !== undefined || system !== undefined) {
		const both = browser !== undefined && system !== undefined;
		add(
			{
				as: 'parts',
				browser: browser?.at ?? null,
				system: system?.at ?? null,
				form: form?.at ?? null,
			},
			[browser?.name, system?.name].filter(Boolean).join(', '),
			both ? 'sure' : 'likely',
			both ? 4 : 2,
		);
		for (const other of systems.slice(1, 4)) {
			const parts = { browser: browser?.at ?? null, system: other.at, form: form?.at ?? null };
			add(
				{ as: 'parts', ...parts },
				[browser?.name, other.name].filter(Boolean).join(', '),
				'unsure',
				1,
			);
		}
	}
	for (const column of rest) {
		const both = of(column, isBoth);
		const either = of(column, (text) => namesBrowser(text) || namesSystem(text));
		if (both >= 0.5)
			add({ as: 'label', at: column.at }, column.name, both === 1 ? 'sure' : 'likely', 3.5);
		else if (either >= 0.5 && column !== browser && column !== system) {
			add({ as: 'label', at: column.at }, column.name, 'unsure', 1);
		}
	}
	return guesses
		.sort((one, other) => other.score - one.score)
		.map(({ score: _, ...guess }) => guess);
}

/** More than what an id's form can make up for: a part may change while the session lasts. */
const PART_POINTS = 3;

export type IdGuess = Guess<FieldPath> & { hashed: boolean; score: number };

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is drawn at random, as far as can be seen; a long one has no digit now and then. */
const isOpaque = (text: string): boolean =>
	UUID.test(text) ||
	(text.length >= 8 && /\d/.test(text) && /[a-zA-Z]/.test(text)) ||
	/[\da-zA-Z]{16}/.test(text);

/** Whether an id is of what a session has: its device's, its last activity's. */
function isOfAPart({ at, allWords, words }: Column, ids: readonly Column[]): boolean {
	const parent = allWords.slice(0, -words.length).trim();
	if (names.THE_SESSION_NAME.test(parent)) return false;
	return ids.some(
		({ at: nearer }) =>
			nearer.up === at.up &&
			nearer.path.length < at.path.length &&
			nearer.path.slice(0, -1).every((key, index) => key === at.path[index]),
	);
}

function idScore(column: Column, rows: number): number {
	const values = column.values;
	const strings = values.every((value) => typeof value === 'string');
	const numbers = values.every((value) => Number.isSafeInteger(value) && (value as number) >= 0);
	if (!strings && !numbers) return Number.NEGATIVE_INFINITY;
	const named = names.ID_NAME.test(column.words);
	const secret = names.SECRET_NAME.test(column.words);
	let score = named ? 4 : 0;
	if (named && names.SESSION_NAME.test(column.words)) score += 1;
	if (column.foreign) score -= 6;
	// The application's, not the session's.
	if (/(?:^| )clients? /.test(`${column.allWords} `) && named) score -= 3;
	if (secret) score -= 2;
	// Of a list inside the entry: then that list is the one.
	if (column.at.path.some((key) => /^\d+$/.test(key))) return Number.NEGATIVE_INFINITY;
	score -= 0.6 * (column.at.path.length - 1) + 2 * column.at.up + 0.01 * column.order;
	if (numbers) {
		const ordered = values.every((value, index) => value === index || value === index + 1);
		if (ordered && !(named && rows === 1)) score -= named ? 2 : 5;
		if (!named && values.every((value) => timeKind(value) !== null)) score -= 4;
		return score + (values.every((value) => (value as number) > 1000) ? 0.7 : 0.2);
	}
	const all = values as string[];
	if (!all.every(isIdText)) return Number.NEGATIVE_INFINITY;
	if (all.some((text) => isIpAddress(text) || isUserAgent(text) || timeKind(text) === 'iso')) {
		return Number.NEGATIVE_INFINITY;
	}
	if (all.some((text) => namesBrowser(text) || namesSystem(text) || isForm(text))) score -= 5;
	const opaque = all.every(isOpaque);
	// Words, and versions, are what somebody called something.
	if (
		!named &&
		!opaque &&
		all.every((text) => /^[\p{L}'’-]{1,30}$/u.test(text) && !/[a-z][A-Z]/.test(text))
	)
		score -= 3;
	if (!named && all.every((text) => /^\d{1,4}(?:\.\d{1,6}){0,3}$/.test(text))) score -= 2;
	if (!named && all.every((text) => timeKind(text) !== null)) score -= 4;
	if (!named && all.some((text) => /^(?:https?:|\/)/.test(text) || text.includes('@'))) score -= 5;
	return score + (opaque ? 2.5 : all.every((text) => text.length >= 6) ? 0.8 : 0);
}

/** Whether values are live keys by themselves: whoever has one is logged in with it. */
function isLiveKey(column: Column): boolean {
	const all = texts(column);
	if (names.SECRET_NAME.test(column.words) || all.some(isJwt)) return true;
	if (names.ID_NAME.test(column.words)) return false;
	// Unnamed, and as long and mixed as no id needs to be.
	return (
		all.length > 0 &&
		all.every(
			(text) =>
				text.length >= 28 &&
				!UUID.test(text) &&
				/[A-Z]/.test(text) &&
				/[a-z]/.test(text) &&
				looksRandom(text),
		)
	);
}

/**
 * What tells sessions apart: different in each, and of a form that lasts.
 *
 * @param isUnique whether it is different in all entries, also those that were not looked at
 */
export function guessId(
	columns: readonly Column[],
	isUnique: (at: FieldPath) => boolean,
): IdGuess[] {
	const guesses: IdGuess[] = [];
	const apart = columns.filter(
		({ values, known }) => values.length === known.length && distinct(values) === values.length,
	);
	const named = apart.filter(
		(column) =>
			!column.foreign &&
			names.ID_NAME.test(column.words) &&
			Number.isFinite(idScore(column, column.values.length)) &&
			isUnique(column.at),
	);
	for (const column of apart) {
		const score =
			idScore(column, column.values.length) - (isOfAPart(column, named) ? PART_POINTS : 0);
		if (score < -3 || !isUnique(column.at)) continue;
		guesses.push({
			value: column.at,
			name: column.name,
			confidence: score >= 4 ? 'sure' : score >= 2 ? 'likely' : 'unsure',
			hashed: isLiveKey(column),
			score,
		});
	}
	return guesses.sort((one, other) => other.score - one.score);
}
