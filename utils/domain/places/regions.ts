import type { CountryNames } from './country';
import { hasName, UNKNOWN } from './country-name';
import { REGION_COUNTRIES as COUNTRIES, type RegionCountry } from './region-countries';
import { CODES, GEORGIAN_TOWNS, NAMES, OFTEN } from './region-tables';

/**
 * States, provinces and cantons whose codes or names are also those of countries: «Denver, CO» is in
 * Colorado, «Atlanta, Georgia» mostly not in the Caucasus, and «Bern, BE» not in Belgium. What is
 * meant is decided by the whole list, for a service writes all its places alike.
 */

/** What the last part of a place means where it may mean two things. */
export type RegionStyle =
	/** A region of this country. */
	| RegionCountry
	/** A country. */
	| 'countries'
	/** It can't be told. */
	| 'undecided';

/** What the user can say of a list: whose regions it writes, or that it writes countries alone. */
export type RegionWord = RegionCountry | 'countries';

/** How a list writes its places: two letters and names are decided apart. */
export type RegionStyles = {
	codes: RegionStyle;
	names: RegionStyle;
	/** A name that stands alone, without a town. */
	alone: RegionStyle;
	/** Where a country's name stands; `null` where nothing tells, as in «Lebanon, Pennsylvania». */
	order: 'first' | 'last' | null;
	/** Whether codes are of a country that is in no table, so that none of them tells anything. */
	foreign: boolean;
	/** The countries whose regions stand before them, «Atlanta, GA, US». */
	spelt: readonly RegionCountry[];
	/** The countries that a code in this list may be a region of. */
	thoughtOf: readonly RegionCountry[];
	/** Codes that are decided by themselves, whatever the others are. */
	known: ReadonlyMap<string, RegionCountry>;
	/** Towns that are surely not in the country whose regions the list writes. */
	abroad: ReadonlySet<string>;
};

/** Nothing is known of a list: whatever may be a country is one. */
export const COUNTRIES_ONLY: RegionStyles = {
	codes: 'countries',
	names: 'countries',
	alone: 'countries',
	order: null,
	foreign: false,
	spelt: [],
	thoughtOf: OFTEN,
	known: new Map(),
	abroad: new Set(),
};

const GEORGIA = /^georgia$/i;

const has = (country: RegionCountry, code: string): boolean =>
	CODES[country].split(' ').includes(code);

/** Two letters; of some countries three or four. */
const isCode = (part: string): boolean =>
	/^[A-Z]{2}$/.test(part) ||
	(/^[A-Z]{3,4}$/.test(part) && COUNTRIES.some((country) => has(country, part)));

const isShort = (part: string): boolean => /^\p{Lu}{1,3}$/u.test(part);

const withName = (name: string): RegionCountry | undefined =>
	COUNTRIES.find((country) =>
		NAMES[country]?.split('|').some((region) => region.toLowerCase() === name.toLowerCase()),
	);

const isAmbiguous = (code: string, thoughtOf: readonly RegionCountry[]): boolean =>
	thoughtOf.some((country) => has(country, code));

/** The parts of a place: «Denver, CO», and where no comma is between them, «Denver CO». */
export function partsOf(text: string): string[] {
	const parts = text.split(/[,;|·•()/]|\s[-–—]\s/u).flatMap((part) => part.trim() || []);
	const [whole = ''] = parts;
	const [, city, code] = /^(.*\p{Ll}\S*) ([A-Z]{2,4})$/u.exec(whole) ?? [];
	if (parts.length === 1)
		return city !== undefined && code !== undefined && isCode(code) ? [city, code] : parts;
	// «denver, co»: two letters are a code however they are written.
	return parts.map((part, at) =>
		at === parts.length - 1 && /^[a-z]{2}$/i.test(part) ? part.toUpperCase() : part,
	);
}

type Last = { city: string; part: string };

/** The last part of a place that has more than one, with the first. */
function lastOf(text: string | null): Last | null {
	// «Vienna, N/A» ends with no code.
	const parts = text === null ? [] : partsOf(text.replace(/\bn\/a$/i, ''));
	return parts.length > 1 ? { city: parts[0] ?? '', part: parts.at(-1) ?? '' } : null;
}

/** What the unambiguous parts say; where they say two things, nothing. */
function decided(votes: ReadonlySet<RegionStyle>, fallback: RegionStyle): RegionStyle {
	if (votes.size === 0) return fallback;
	const [first = fallback] = votes;
	return votes.size === 1 ? first : 'undecided';
}

/** What browsers know of a country: Chrome since 99, since 130 with a `get`; Firefox of late. */
type LocaleWithZones = { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/** The zones of a country, as the browser spells them; `undefined` where it can't say. */
function zonesOf(country: string): string[] | undefined {
	if (!/^[A-Z]{2}$/.test(country)) return [];
	const locale: LocaleWithZones = new Intl.Locale('und', { region: country });
	return locale.getTimeZones?.() ?? locale.timeZones;
}

const inZone = (zone: string | null) => (country: string) =>
	zone !== null && zonesOf(country)?.includes(zone) === true;

/** Clocks that are nowhere, as browsers have them that hide where they are. */
const NOWHERE = /^(?:UTC|GMT|Etc\/.+)$/;

/**
 * This browser's clock, as it spells that zone itself; `null` where it tells nothing, or where the
 * browser does not know which zones a country has.
 */
function knownZone(zone: string | null): string | null {
	if (zone === null || NOWHERE.test(zone) || zonesOf('AT') === undefined) return null;
	return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

/**
 * Whether this browser's own code is no country where its clock can be, nor is any other of the list:
 * then they are states («Santa Ana, SA» in El Salvador), or it is behind a VPN. Nobody can tell.
 */
function isElsewhere(
	own: string,
	codes: readonly string[],
	zone: string | null,
	isCountry: (code: string) => boolean,
): boolean {
	if (zone === null) return false;
	if (COUNTRIES.some((country) => has(country, own) && inZone(zone)(country))) return false;
	return !codes.some((code) => isCountry(code) && inZone(zone)(code));
}

const asTown = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase();

/**
 * The towns after which time zones are named, except those in the zones of a country: «Bogotá, CO»
 * is not in Colorado.
 */
function townsOutside(country: RegionCountry): ReadonlySet<string> {
	const inside = new Set(zonesOf(country));
	return new Set(
		Intl.supportedValuesOf('timeZone')
			.filter((zone) => !inside.has(zone))
			.map((zone) => asTown(zone.slice(zone.lastIndexOf('/') + 1))),
	);
}

type Codes = Pick<RegionStyles, 'codes' | 'thoughtOf' | 'known' | 'abroad'>;

/** Short codes that neither a country has nor a region in the tables: «Stockholm, AB», «Linz, OÖ». */
const isForeign = (part: string, countryOf: CountryNames): boolean =>
	isShort(part) && countryOf(part)?.startsWith(UNKNOWN) === true && !isAmbiguous(part, COUNTRIES);

/** The country whose region stands before it: «Atlanta, GA, US». */
function speltIn(text: string, countryOf: CountryNames): RegionCountry | undefined {
	const parts = partsOf(text);
	const country = countryOf(parts.at(-1) ?? '');
	const region = parts.length > 2 ? (parts.at(-2) ?? '') : '';
	return COUNTRIES.find(
		(each) => each === country && (has(each, region) || withName(region) === each),
	);
}

/** Where a list writes its countries, by the places in which only one part can be of a country. */
function orderOf(texts: readonly string[], countryOf: CountryNames): RegionStyles['order'] {
	const orders = new Set<'first' | 'last'>();
	for (const text of texts) {
		const [first = '', ...others] = partsOf(text);
		const last = others.at(-1);
		if (last === undefined) continue;
		const [atFirst, atLast] = [first, last].map(
			(part) => isCode(part) || hasName(countryOf(part)) || withName(part) !== undefined,
		);
		if (atFirst !== atLast) orders.add(atFirst ? 'first' : 'last');
	}
	const [order = null] = orders;
	return orders.size === 1 ? order : null;
}

const abroadOf = (country: RegionStyle): ReadonlySet<string> =>
	country === 'countries' || country === 'undecided' ? new Set() : townsOutside(country);

/** How a list writes its places by the user's own word. */
export const toldStyles = (told: RegionWord): RegionStyles =>
	told === 'countries'
		? COUNTRIES_ONLY
		: {
				...COUNTRIES_ONLY,
				codes: told,
				names: told,
				alone: told,
				thoughtOf: [...new Set([...OFTEN, told])],
				abroad: abroadOf(told),
			};

/** @param all the codes in the list, @param own that of this browser's own place */
function codeStyle(
	all: readonly string[],
	own: string | null,
	zone: string | null,
	isCountry: (code: string) => boolean,
): Codes {
	// «TX» is no country, so it can mean its region alone.
	const plain = all.filter((code) => !isCountry(code) && isAmbiguous(code, COUNTRIES));
	const here = COUNTRIES.filter(inZone(zone));
	const bySelf = COUNTRIES.filter(
		(country) => plain.length > 0 && plain.every((code) => has(country, code)),
	);
	const thoughtOf = [...new Set([...OFTEN, ...here, ...bySelf])];
	const regions = all.filter((code) => isAmbiguous(code, thoughtOf));
	const votes = new Set<RegionStyle>();
	if (all.some((code) => !regions.includes(code) && isCountry(code))) votes.add('countries');
	const [only, ...others] = thoughtOf.filter((country) =>
		regions.every((code) => has(country, code)),
	);
	// Whose own place is a region of a rarer country while the clock is elsewhere tells of neither.
	const isDenied = own !== null && zone !== null && plain.includes(own) && here.length > 0;
	const isAlone =
		plain.length > 0 &&
		only !== undefined &&
		others.length === 0 &&
		(OFTEN.includes(only) || here.includes(only) || !isDenied);
	// Between them the rarer ones have nearly all codes, so one of them needs this browser's word.
	const isSure = isAlone && (OFTEN.includes(only) || here.includes(only));
	if (isSure) votes.add(only);
	const home = own === null ? undefined : here.find((country) => has(country, own));
	const known = new Map<string, RegionCountry>();
	if (isAlone && !isSure) for (const code of plain) known.set(code, only);
	if (own !== null && home !== undefined) known.set(own, home);
	const isOwnCountry = own !== null && home === undefined && isAmbiguous(own, thoughtOf);
	const fallback = home ?? (isOwnCountry && zone !== null ? 'countries' : 'undecided');
	const codes = decided(votes, fallback);
	// This browser is surely where its clock says, so the list writes regions, too.
	const isMixed = home !== undefined && codes === 'countries';
	return {
		codes: isMixed ? 'undecided' : codes,
		thoughtOf,
		known,
		abroad: abroadOf(home ?? codes),
	};
}

function nameStyle(
	all: readonly Last[],
	own: Last | null,
	zone: string | null,
	countryOf: CountryNames,
): RegionStyle {
	const votes = new Set<RegionStyle>();
	for (const { part } of all) {
		const region = withName(part);
		if (region !== undefined) votes.add(region);
		// «Rome, Italy» says nothing of Georgia: states are written beside countries. Only a list that
		// names the country of the states does not name the states.
		else if (countryOf(part) === 'US') votes.add('countries');
		else if (hasName(countryOf(part)) && !GEORGIA.test(part)) votes.add('undecided');
	}
	const isOwn = own !== null && zone !== null && GEORGIA.test(own.part);
	const fallback = isOwn ? (inZone(zone)('US') ? 'US' : 'countries') : 'undecided';
	return votes.size === 1 && votes.has('undecided') ? fallback : decided(votes, fallback);
}

/**
 * How a list writes its places, by what in it can mean one thing only («Austin, TX», «Vienna, AT»),
 * else by this browser's own place and its time zone.
 *
 * @param texts the places of all sessions
 * @param own the place of this browser's own session, where it is known
 * @param clock this browser's time zone, such as `Europe/Vienna`
 */
export function regionStylesOf(
	texts: readonly string[],
	countryOf: CountryNames,
	own: string | null,
	clock: string | null,
): RegionStyles {
	const zone = knownZone(clock);
	const all = texts.flatMap((text) => lastOf(text) ?? []);
	const codes = [...new Set(all.map(({ part }) => part).filter(isCode))];
	const last = lastOf(own);
	const isOwnCode = last !== null && isCode(last.part);
	const isCountry = (code: string) => hasName(countryOf(code));
	const alone = (text: string): Last[] =>
		partsOf(text).length === 1 ? [{ city: '', part: text.trim() }] : [];
	const names = texts.flatMap(alone);
	const isOfCountries =
		names.some(({ part }) => !GEORGIA.test(part) && hasName(countryOf(part))) &&
		names.every(({ part }) => withName(part) === undefined);
	return {
		...codeStyle(codes, isOwnCode ? last.part : null, zone, isCountry),
		foreign:
			all.some(({ part }) => isForeign(part, countryOf)) ||
			(isOwnCode && isElsewhere(last.part, codes, zone, isCountry)),
		spelt: texts.flatMap((text) => speltIn(text, countryOf) ?? []),
		order: orderOf(texts, countryOf),
		alone: isOfCountries
			? 'countries'
			: nameStyle(names, own === null ? null : (alone(own)[0] ?? null), zone, countryOf),
		names: nameStyle(
			all.filter(({ part }) => !isCode(part)),
			isOwnCode ? null : last,
			zone,
			countryOf,
		),
	};
}

/** A place that may be in several countries, and what says that it is in which. */
export type RegionQuestion = { place: string; answers: { country: string; word: RegionWord }[] };

/**
 * What only the user can tell of a list: the first place in it that may be in several countries.
 *
 * @param own the place of this browser's own session
 * @returns `null` where nothing is to be asked
 */
export function regionQuestion(
	texts: readonly string[],
	countryOf: CountryNames,
	own: string | null,
	zone: string | null,
): RegionQuestion | null {
	const styles = regionStylesOf(texts, countryOf, own, zone);
	for (const text of texts) {
		const last = lastOf(text);
		if (last === null) continue;
		const { part, city } = last;
		const key = countryOf(part);
		const isClear = isCode(part)
			? !isAmbiguous(part, styles.thoughtOf) || regionOf(part, styles) !== null
			: !GEORGIA.test(part);
		if (isClear || (hasName(key) && countryMeant(part, city, styles) !== null)) continue;
		const regions = isCode(part)
			? styles.thoughtOf.filter((each) => has(each, part))
			: (['US'] as const);
		const answers: RegionQuestion['answers'] = regions.map((word) => ({ country: word, word }));
		if (hasName(key)) answers.unshift({ country: key, word: 'countries' });
		if (answers.length > (styles.foreign ? 0 : 1)) return { place: text, answers };
	}
	return null;
}

/**
 * The country that the last part of a place means where it may mean a region.
 *
 * @param city the first part of the place; empty where the part stands alone
 * @returns a name or code for it; `null` where it can't be told; the part itself where it is clear
 */
export function countryMeant(part: string, city: string, styles: RegionStyles): string | null {
	if (!isCode(part)) {
		const style = city === '' ? styles.alone : styles.names;
		if (!GEORGIA.test(part)) return styles.foreign && isShort(part) ? null : part;
		if (style === 'countries' || GEORGIAN_TOWNS.test(city)) return part;
		return style === 'US' ? 'US' : null;
	}
	const { codes, thoughtOf, known, abroad, foreign, spelt } = styles;
	if (foreign) return known.get(part) ?? null;
	if (isAmbiguous(part, spelt)) return null;
	if (codes === 'countries' || !isAmbiguous(part, thoughtOf)) return part;
	const decided = known.get(part);
	if (abroad.has(asTown(city))) return null;
	if (decided !== undefined || codes === 'undecided') return decided ?? null;
	return has(codes, part) ? codes : null;
}

/**
 * The country of a region that is no country's code or name, where the list writes regions.
 *
 * @returns its code; `null` where the part is no such region
 */
export function regionOf(part: string, styles: RegionStyles): RegionCountry | null {
	if (!isCode(part)) return withName(part) ?? null;
	const { codes, known, foreign } = styles;
	const decided = known.get(part);
	if (decided !== undefined || foreign || codes === 'countries' || codes === 'undecided')
		return decided ?? null;
	return has(codes, part) ? codes : null;
}
