import type { FieldPath, SessionFields } from '@/utils/connection/profile/profile';
import type { CountryNames } from '@/utils/domain/places/country';
import { hasName } from '@/utils/domain/places/country-name';
import { placeFromText } from '@/utils/domain/places/place';
import { namesBrowser, namesSystem } from '@/utils/learning/value-kinds';
import {
	allTexts,
	distinct,
	isNamed,
	isNothing,
	isWords,
	lateness,
	share,
	texts,
} from './column-values';
import type { Column } from './columns';
import * as names from './field-names';
import { bestFirst, type Guess, type ScoredGuess } from './guess';

type PlaceField = NonNullable<SessionFields['place']>;
type PlaceGuess = ScoredGuess<PlaceField>;

/** How many values are looked up in the names of countries, which takes long. */
const LOOKED_UP = 12;

/** Whether each value of a column goes with a single value of the other: a city is in one country. */
function decides(column: Column, other: Column): boolean {
	const seen = new Map<unknown, unknown>();
	for (const [row, value] of column.values.entries()) {
		const second = other.values[row];
		if (value == null) continue;
		if (seen.has(value) && seen.get(value) !== second) return false;
		seen.set(value, second);
	}
	return true;
}

/** Whether two capitals are a country's code; without the tables of names that a lookup would need. */
const isCode = (text: string): boolean =>
	new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined;

type CountryKind = 'name' | 'code';

/** Whether a field holds countries, by names or by codes. */
function countryKind(column: Column, countryOf: CountryNames): CountryKind | null {
	if (!allTexts(column) || isNamed(column, names.LANGUAGE_NAME)) return null;
	const known = [...new Set(texts(column))].slice(0, LOOKED_UP).filter((text) => !isNothing(text));
	if (known.length === 0 || known.some((text) => text.length > 60)) return null;
	const named = isNamed(column, names.COUNTRY_NAME);
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

/** Whether a column may hold the cities of these countries, by its values. */
function mayBeCity(column: Column, country: Column): boolean {
	const isCapitalized = texts(column).every(
		(text) => isWords(text) && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text),
	);
	if (!isCapitalized) return false;
	if (!decides(column, country) || distinct(column.known) < distinct(country.known)) return false;
	// A word that stays while the country changes is no city; where nothing changes, only a near one.
	return distinct(country.known) > 1 || Math.abs(column.order - country.order) === 1;
}

/** Whether two fields have the same last key, as in `city.names.en` and `country.names.en`. */
const isBeside = (one: Column, other: Column): boolean =>
	one.at.path.length > 1 && one.at.path.at(-1) === other.at.path.at(-1);

/** Whether a field holds codes by its name: they read worse than what is beside them. */
const isCodeName = ({ words }: Column): boolean => /\bcode\b|\biso\b|\bid\b/.test(words);

/** The field that may hold the cities that belong to a country. */
function cityBeside(
	country: Column,
	columns: readonly Column[],
): { column: Column; named: boolean } | null {
	const beside = columns.filter(
		(column) =>
			column !== country &&
			column.parent === country.parent &&
			allTexts(column) &&
			!isNamed(column, names.COUNTRY_NAME) &&
			!isNamed(column, names.REGION_NAME) &&
			!isNamed(column, names.LANGUAGE_NAME),
	);
	// In several languages: in that of the country.
	const named = beside
		.filter((column) => isNamed(column, names.CITY_NAME) && !isCodeName(column))
		.sort((one, other) => Number(isBeside(other, country)) - Number(isBeside(one, country)))[0];
	if (named !== undefined) return { column: named, named: true };
	const distance = ({ order }: Column) => Math.abs(order - country.order);
	const [nearest] = beside
		.filter((column) => mayBeCity(column, country))
		.sort((one, other) => distance(one) - distance(other));
	return nearest === undefined ? null : { column: nearest, named: false };
}

/** The columns that hold countries, with how they say them. */
function countriesIn(
	columns: readonly Column[],
	countryOf: CountryNames,
): Map<Column, CountryKind | null> {
	const byName = columns.filter((column) => isNamed(column, names.COUNTRY_NAME));
	const kinds = new Map(byName.map((column) => [column, countryKind(column, countryOf)]));
	// To ask of any word whether it is a country takes all the tables of names.
	if (![...kinds.values()].some((kind) => kind !== null)) {
		for (const column of columns) {
			if (!byName.includes(column)) kinds.set(column, countryKind(column, countryOf));
		}
	}
	return kinds;
}

/** A country, with the city and the region that stand beside it. */
function guessParts(country: Column, kind: CountryKind, columns: readonly Column[]): PlaceGuess[] {
	const named = isNamed(country, names.COUNTRY_NAME);
	const city = cityBeside(country, columns);
	const region = columns.find(
		(column) => column.parent === country.parent && isNamed(column, names.REGION_NAME),
	);
	const parts = { city: city?.column.at ?? null, region: region?.at ?? null, country: country.at };
	const sure = named || kind === 'name';
	const whole: PlaceGuess = {
		value: { as: 'parts', ...parts },
		name: [city?.column.name, country.name].filter(Boolean).join(', '),
		confidence: sure && (city === null || city.named) ? 'sure' : sure ? 'likely' : 'unsure',
		// A name reads better than a code, where there are both.
		score:
			(named ? 3 : 1) +
			(kind === 'name' ? 1 : 0) +
			(city?.named ? 2 : city ? 1 : 0) +
			0.4 * lateness(country) +
			(country.at.path.at(-1) === 'en' ? 0.1 : 0),
	};
	if (city === null || city.named) return [whole];
	const withoutCity: PlaceGuess = {
		value: { as: 'parts', ...parts, city: null },
		name: country.name,
		confidence: 'unsure',
		score: 0.5,
	};
	return [whole, withoutCity];
}

/** Whether a text is a place with its country, such as «Vienna, Austria». */
function isWholePlace(text: string, countryOf: CountryNames): boolean {
	const { city, country } = placeFromText(text.slice(0, 120), countryOf);
	const isOther = namesBrowser(text) || namesSystem(text);
	return !isOther && city !== null && hasName(countryOf(country));
}

/** A single text that holds the place; `null` for a column that does not. */
function guessText(
	column: Column,
	countryOf: CountryNames,
	hasBetter: () => boolean,
): PlaceGuess | null {
	const values = texts(column).filter((text) => !isNothing(text));
	if (values.length === 0) return null;
	const whole = share(values.slice(0, LOOKED_UP), (text) => isWholePlace(text, countryOf));
	const isPlace = isNamed(column, names.PLACE_NAME);
	const isCity = isNamed(column, names.CITY_NAME);
	const named = isPlace || isCity;
	const asText: PlaceField = { as: 'text', at: column.at };
	if (whole >= 0.75) {
		return {
			value: asText,
			name: column.name,
			confidence: named || whole === 1 ? 'sure' : 'likely',
			score: 3 + (named ? 2 : 0) + 0.4 * lateness(column),
		};
	}
	if (!named || share(values, isWords) < 0.6 || hasBetter()) return null;
	const asCity: PlaceField = { as: 'parts', city: column.at, region: null, country: null };
	return {
		value: isCity && !isPlace ? asCity : asText,
		name: column.name,
		confidence: whole > 0 ? 'likely' : 'unsure',
		score: 1.5,
	};
}

/**
 * Where a session is: parts that belong together, or one text.
 *
 * @param taken fields that are something else
 */
export function guessPlace(
	columns: readonly Column[],
	countryOf: CountryNames,
	taken: readonly FieldPath[],
): Guess<PlaceField>[] {
	const own = columns.filter(
		(column) => !column.foreign && !taken.includes(column.at) && allTexts(column),
	);
	const guesses: PlaceGuess[] = [];
	for (const [country, kind] of countriesIn(own, countryOf)) {
		if (kind !== null) guesses.push(...guessParts(country, kind, own));
	}
	for (const column of own) {
		const text = guessText(column, countryOf, () => guesses.some(({ score }) => score >= 3));
		if (text !== null) guesses.push(text);
	}
	return bestFirst(guesses);
}
