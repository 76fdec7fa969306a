import { describe, expect, it, test } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { placeFromText } from '@/utils/domain/places/place';
import { regionStylesOf } from '@/utils/domain/places/regions';

const countryOf = createCountryNames();

/** The country of each place in a list, as a key. */
const countriesOf = (texts: readonly string[], own: string | null = null, zone = 'UTC') => {
	const styles = regionStylesOf(texts, countryOf, own, zone);
	return texts.map((text) => countryOf(placeFromText(text, countryOf, styles).country));
};

describe('a code or name that a region has as well as a country', () => {
	test.each<[string, string[], (string | null)[]]>([
		['beside states that are nothing else', ['Denver, CO', 'Austin, TX'], ['US', 'US']],
		['of several states', ['Chicago, IL', 'Seattle, WA', 'Wilmington, DE'], ['US', 'US', 'US']],
		['beside countries that are nothing else', ['Bogotá, CO', 'Lagos, NG'], ['CO', 'NG']],
		['by its full name, beside states', ['Atlanta, Georgia', 'Austin, Texas'], ['US', 'US']],
		['by its full name, beside countries', ['Tbilisi, Georgia', 'Vienna, Austria'], ['GE', 'AT']],
		['of a canton, beside cantons', ['Bern, BE', 'Winterthur, ZH'], ['CH', 'CH']],
		['of a province, beside provinces', ['Toronto, ON', 'St. John’s, NL'], ['CA', 'CA']],
		[
			'with its country behind it',
			['Denver, CO, US', 'Atlanta, Georgia, United States'],
			['US', 'US'],
		],
		['of an Australian state', ['Perth, WA', 'Sydney, NSW'], ['AU', 'AU']],
		['that two countries have', ['Perth, WA'], [null]],
		['alone', ['Denver, CO'], [null]],
		['with nothing that tells', ['Denver, CO', 'Chicago, IL'], [null, null]],
		[
			'where states and countries are mixed',
			['Austin, TX', 'Lagos, NG', 'Denver, CO'],
			[null, 'NG', null],
		],
		['without a comma', ['Denver CO', 'Austin TX'], ['US', 'US']],
		['that is a country without a comma', ['Vienna AT', 'New York NY'], ['AT', null]],
		['of Italian provinces', ['Milano, MI', 'Roma, RM'], ['IT', 'IT']],
		['of two countries’ regions', ['Milano, MI', 'Como, CO'], [null, null]],
		['of Brazilian states', ['São Paulo, SP', 'Rio de Janeiro, RJ'], ['BR', 'BR']],
		['of Mexican states', ['Guadalajara, JAL', 'Monterrey, NLE'], ['MX', 'MX']],
		['of Indian states', ['Mumbai, MH', 'Kolkata, WB', 'Bengaluru, KA'], [null, 'IN', 'IN']],
		['of German Länder', ['Köln, NRW', 'Hamburg, HH'], ['DE', 'DE']],
		['by names of Länder', ['München, Bayern', 'Dresden, Saxony'], ['DE', 'DE']],
		['by names of two countries', ['Austin, Texas', 'München, Bavaria'], ['US', 'DE']],
		['of a nation of the United Kingdom', ['Leeds, ENG', 'Cardiff, Wales'], ['GB', 'GB']],
		['beside a country that has no such state', ['Rome, Georgia', 'Rome, Italy'], [null, 'IT']],
		[
			'beside the country of the states',
			['Senaki, Georgia', 'Austin, United States'],
			['GE', 'US'],
		],
		['with small letters', ['denver, co', 'austin, tx'], ['US', 'US']],
		['beside one whose country is written', ['Atlanta, GA, US', 'Denver, CO'], ['US', null]],
		[
			'beside one whose country is written, of which it is no region',
			['Atlanta, GA, US', 'Lagos, NG'],
			['US', 'NG'],
		],
		[
			'beside codes that nothing in the tables has',
			['Uppsala, C', 'Stockholm, AX', 'Tartu, GA'],
			[null, null, null],
		],
		[
			'beside codes of three letters that nothing in the tables has',
			['Antwerpen, VAN', 'Brussel, BRU', 'Mons, MHL'],
			[null, null, null],
		],
		[
			'beside what stands for nothing',
			['Vienna, AT', 'Lagos, NG', 'Paris, N/A'],
			['AT', 'NG', null],
		],
		['beside what is no country', ['Vienna, AT', 'Lagos, NG', 'Oslo, EU'], ['AT', 'NG', null]],
		['of provinces of China', ['Hangzhou, ZJ', 'Guangzhou, GD', 'Nanjing, JS'], ['CN', null, 'CN']],
		['of a town that is called like a country', ['Lebanon, Pennsylvania'], [null]],
		[
			'of towns that are called like countries, beside a town that is not',
			['Peru, Indiana', 'Cuba, New York', 'Austin, Texas'],
			['US', 'US', 'US'],
		],
		[
			'of a town that is called like a state, where countries come first',
			['Seychelles, Victoria', 'Austria, Vienna'],
			['SC', 'AT'],
		],
		['of a town that is called like a state', ['Seychelles, Victoria'], [null]],
		['without a town', ['Georgia', 'Texas'], ['US', null]],
		['without a town, beside countries', ['Georgia', 'Austria'], ['GE', 'AT']],
		['of a town that is in the country', ['Batumi, Georgia', 'Austin, Texas'], ['GE', 'US']],
	])('%s', (_, texts, countries) => {
		expect(countriesOf(texts)).toEqual(countries);
	});

	it.each<[string[], string, (string | null)[]]>([
		[['Denver, CO', 'Chicago, IL'], 'America/Denver', ['US', 'US']],
		// The town is known by its own time zone, which is not in Colorado.
		[['Denver, CO', 'Bogotá, CO'], 'America/Denver', ['US', null]],
		[['Denver, CO', 'Berlin, DE'], 'America/Denver', ['US', null]],
		[['Denver, CO', 'Vienna, AT', 'Frankfurt, DE'], 'America/Denver', ['US', 'AT', null]],
		[['Torino, TO', 'Napoli, NA'], 'Europe/Rome', ['IT', 'IT']],
		[['Salvador, BA', 'Belém, PA'], 'America/Bahia', ['BR', 'BR']],
		[['München, BY', 'Berlin, BE'], 'Europe/Berlin', ['DE', 'DE']],
		[['Pune, MH', 'Chennai, TN'], 'Asia/Kolkata', ['IN', 'IN']],
		[['Vienna, AT', 'Paris, FR'], 'Europe/Vienna', ['AT', 'FR']],
		[['Cork, CO'], 'Europe/Dublin', ['IE']],
		[['Groningen, GR', 'Maastricht, LI'], 'Europe/Amsterdam', ['NL', 'NL']],
		[['Kraków, MA', 'Lublin, LU'], 'Europe/Warsaw', ['PL', 'PL']],
		[['Kraków, MA', 'Casablanca, MA'], 'Europe/Warsaw', ['PL', null]],
		[['Iași, IS', 'Arad, AR', 'Bacău, BC'], 'Europe/Bucharest', ['RO', 'RO', 'RO']],
		[['Salta, SA', 'Tucumán, TM'], 'America/Argentina/Salta', ['AR', 'AR']],
		[['Durban, NL', 'Pretoria, GP'], 'Africa/Johannesburg', ['ZA', 'ZA']],
		[['Lagos, LA', 'Benin City, ED'], 'Africa/Lagos', ['NG', 'NG']],
		[['Graz, ST', 'Salzburg, SA'], 'Europe/Vienna', ['AT', 'AT']],
		[['Graz, ST', 'Linz, OÖ'], 'Europe/Vienna', ['AT', null]],
		[['Valparaíso, VS', 'Santiago, RM'], 'America/Santiago', ['CL', 'CL']],
		[['Shanghai, SH', 'Beijing, BJ', 'Chengdu, SC'], 'Asia/Shanghai', ['CN', 'CN', 'CN']],
		[['Szeged, CS', 'Pécs, BA'], 'Europe/Budapest', [null, null]],
		[['Jakarta, JK', 'Bandung, JB', 'Denpasar, BA'], 'Asia/Jakarta', [null, null, null]],
		[['Dubai, DU', 'Abu Dhabi, AZ'], 'Asia/Dubai', [null, null]],
		[['Bratislava, BL', 'Košice, KI'], 'Europe/Bratislava', [null, null]],
		[['Montevideo, MO', 'Salto, SA'], 'America/Montevideo', [null, null]],
		[['San Salvador, SS', 'Santa Ana, SA'], 'America/El_Salvador', [null, null]],
		[['Moscow, MOW', 'Kazan, TA', 'Ufa, BA'], 'Europe/Moscow', [null, null, null]],
		[['Stockholm, AB', 'Luleå, BD'], 'Europe/Stockholm', [null, null]],
		[['Medellín, ANT', 'Bogotá, DC', 'Cali, VAC'], 'America/Bogota', [null, null, null]],
		[['Georgia', 'Georgia'], 'America/New_York', ['US', 'US']],
		// Through somebody else's network this browser is not where its clock is.
		[['Denver, CO', 'Denver, CO'], 'Europe/Vienna', [null, null]],
		[['Frankfurt, DE', 'Vienna, AT'], 'Europe/Vienna', ['DE', 'AT']],
		[['Georgia', 'Georgia'], 'Asia/Tbilisi', ['GE', 'GE']],
		[['Wien, AT', 'Frankfurt, DE', 'Riyadh, SA'], 'Europe/Vienna', ['AT', 'DE', 'SA']],
		[['Budapest, HU', 'Berlin, DE', 'Zagreb, HR'], 'Europe/Budapest', ['HU', 'DE', 'HR']],
		[['Beijing, CN', 'Singapore, SG'], 'Asia/Shanghai', ['CN', 'SG']],
		// Those who write countries there are understood as before.
		[['Amsterdam, NL', 'Paris, FR', 'Athens, GR'], 'Europe/Amsterdam', ['NL', 'FR', 'GR']],
		[['Warsaw, PL', 'Casablanca, MA'], 'Europe/Warsaw', ['PL', 'MA']],
		[['Johannesburg, ZA', 'Amsterdam, NL'], 'Africa/Johannesburg', ['ZA', 'NL']],
	])('%j, the first of them this browser’s, in %s', (texts, zone, countries) => {
		expect(countriesOf(texts, texts[0], zone)).toEqual(countries);
	});

	it.each([
		['Denver, CO', 'America/Denver', 'US'],
		['Bogotá, CO', 'America/Bogota', 'CO'],
		['Berlin, DE', 'Europe/Berlin', 'DE'],
		['Wilmington, DE', 'America/New_York', 'US'],
		['Bern, BE', 'Europe/Zurich', 'CH'],
		['Brussels, BE', 'Europe/Brussels', 'BE'],
		['Atlanta, Georgia', 'America/New_York', 'US'],
		['Tbilisi, Georgia', 'Asia/Tbilisi', 'GE'],
	])('%s of this browser in %s is in %s', (own, zone, country) => {
		expect(countriesOf([own], own, zone)).toEqual([country]);
	});

	it('leaves no thief’s country to chance: what can’t be told is unknown, and asked about', () => {
		const [home, thief] = countriesOf(['Denver, CO', 'Bogotá, CO']);
		expect([home, thief]).toEqual([null, null]);
	});

	it('leaves the text as it is where its country can’t be told', () => {
		const styles = regionStylesOf(['Denver, CO'], countryOf, null, null);
		expect(placeFromText('Denver, CO', countryOf, styles)).toEqual({
			city: 'Denver, CO',
			country: null,
		});
	});
});
