import type { CountryNames } from './country';
import { hasName } from './country-name';

/**
 * States, provinces and cantons whose codes or names are also those of countries: «Denver, CO» is in
 * Colorado, «Atlanta, Georgia» mostly not in the Caucasus, and «Bern, BE» not in Belgium. What is
 * meant is decided by the whole list, for a service writes all its places alike.
 */

/** Codes by country, joined: the regions that services write as two or three letters. */
const CODES = {
	US:
		'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM ' +
		'NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
	CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
	AU: 'ACT NSW NT QLD SA TAS VIC WA',
	CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
} as const;

/** Names that only regions have, and that say which country a service writes the regions of. */
const NAMES = {
	US:
		'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|' +
		'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
		'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
		'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
		'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming',
	CA:
		'Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan|' +
		'Newfoundland and Labrador|Prince Edward Island',
	AU: 'New South Wales|Northern Territory|Queensland|South Australia|Tasmania|Victoria|Western Australia',
	CH: 'Aargau|Zürich|Zurich|Ticino|Vaud|Valais|Wallis|Thurgau|Graubünden|Basel-Stadt|Basel-Landschaft',
} as const;

/** Time zones in which a browser is in one of these countries. */
const ZONES: Readonly<Record<RegionCountry, RegExp>> = {
	US: /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Juneau|Sitka|Nome|Adak|Menominee|Indianapolis|Louisville|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+)|Pacific\/Honolulu|US\/.+)$/,
	CA: /^(?:America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton|Montreal|Whitehorse|Yellowknife|Iqaluit)|Canada\/.+)$/,
	AU: /^Australia\/.+$/,
	CH: /^Europe\/(?:Zurich|Busingen)$/,
};

/** A country whose regions services write in the place of it. */
export type RegionCountry = keyof typeof CODES;

/** What the last part of a place means where it may mean two things. */
export type RegionStyle =
	/** A region of this country. */
	| RegionCountry
	/** A country. */
	| 'countries'
	/** It can't be told. */
	| 'undecided';

/** How a list writes its places: two letters and names are decided apart. */
export type RegionStyles = { codes: RegionStyle; names: RegionStyle };

/** Nothing is known of a list: whatever may be a country is one. */
export const COUNTRIES_ONLY: RegionStyles = { codes: 'countries', names: 'countries' };

/** The one name of a region that is the name of a country, too. */
const TWICE_NAMED = /^georgia$/i;

const COUNTRIES = Object.keys(CODES) as RegionCountry[];
/** Two letters, and in Australia three. */
const isCode = (part: string): boolean =>
	/^[A-Z]{2}$/.test(part) || CODES.AU.split(' ').includes(part);

/** The countries that have a region of this code. */
const withCode = (code: string): RegionCountry[] =>
	COUNTRIES.filter((country) => CODES[country].split(' ').includes(code));

/** The countries that have regions of all these codes. */
const countriesWithAll = (codes: readonly string[]): RegionCountry[] =>
	COUNTRIES.filter((country) => codes.every((code) => withCode(code).includes(country)));

const withName = (name: string): RegionCountry[] =>
	COUNTRIES.filter((country) =>
		NAMES[country].split('|').some((region) => region.toLowerCase() === name.toLowerCase()),
	);

/** Whether the last part of a place may mean a region as well as a country. */
export const isAmbiguous = (part: string): boolean =>
	isCode(part) ? withCode(part).length > 0 : TWICE_NAMED.test(part);

/** The last part of a place that has more than one; `null` for any other text. */
export function lastPart(text: string): string | null {
	const parts = text.split(/[,;|·•()/]/u).flatMap((part) => part.trim() || []);
	return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

/** What the browser's own place says: it knows in which country it is by its clock's time zone. */
function byOwnPlace(own: string | null, zone: string | null): RegionStyle {
	if (own === null || zone === null || !isAmbiguous(own)) return 'undecided';
	const regions = isCode(own) ? withCode(own) : (['US'] as const);
	return regions.find((country) => ZONES[country].test(zone)) ?? 'countries';
}

/** What the unambiguous parts say; where they say two things, nothing. */
function decided(votes: ReadonlySet<RegionStyle>, fallback: RegionStyle): RegionStyle {
	if (votes.size === 0) return fallback;
	const [first = fallback] = votes;
	return votes.size === 1 ? first : 'undecided';
}

/**
 * How a list writes its places, by what in it can mean one thing only («Austin, TX», «Vienna, AT»),
 * else by this browser's own place and its time zone.
 *
 * @param texts the places of all sessions
 * @param own the place of this browser's own session, where it is known
 * @param zone this browser's time zone, such as `Europe/Vienna`
 */
export function regionStylesOf(
	texts: readonly string[],
	countryOf: CountryNames,
	own: string | null,
	zone: string | null,
): RegionStyles {
	const codes = new Set<RegionStyle>();
	const names = new Set<RegionStyle>();
	const regionCodes: string[] = [];
	for (const text of texts) {
		const part = lastPart(text);
		if (part === null || isAmbiguous(part)) {
			if (part !== null && isCode(part)) regionCodes.push(part);
			continue;
		}
		const [region] = withName(part);
		if (region !== undefined) names.add(region);
		else if (hasName(countryOf(part))) (isCode(part) ? codes : names).add('countries');
	}
	const [only, ...others] = countriesWithAll(regionCodes);
	// «TX» is no country, so it can mean its region alone.
	const isPlain = regionCodes.some((code) => !hasName(countryOf(code)));
	if (isPlain && only !== undefined && others.length === 0) codes.add(only);
	const last = own === null ? null : lastPart(own);
	const fallback = byOwnPlace(last, zone);
	const isOwnCode = last !== null && isCode(last);
	return {
		codes: decided(codes, isOwnCode ? fallback : 'undecided'),
		names: decided(names, isOwnCode ? 'undecided' : fallback),
	};
}

/**
 * The country that the last part of a place means where it may mean a region.
 *
 * @returns a name or code for it; `null` where it can't be told; the part itself where it is clear
 */
export function countryMeant(part: string, styles: RegionStyles): string | null {
	if (!isAmbiguous(part)) return part;
	const style = isCode(part) ? styles.codes : styles.names;
	if (style === 'countries') return part;
	if (style === 'undecided') return null;
	return isCode(part) && !withCode(part).includes(style) ? null : style;
}

/**
 * The country of a region that is no country's code or name, where the list writes regions.
 *
 * @returns its code; `null` where the part is no such region
 */
export function regionOf(part: string, styles: RegionStyles): RegionCountry | null {
	const style = isCode(part) ? styles.codes : styles.names;
	if (style === 'countries' || style === 'undecided') return null;
	const regions = isCode(part) ? withCode(part) : withName(part);
	return regions.includes(style) ? style : null;
}
