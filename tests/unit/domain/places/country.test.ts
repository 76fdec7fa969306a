import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { countryName } from '@/utils/domain/places/country-name';
import { countryCodes } from '@/utils/domain/places/country-points';

const LANGUAGES =
	'en de nl it fr es pt pl cs sk hu sl hr ro tr da sv nb fi et lv lt el bg sr uk ru ja zh ko ar he';

const countryKey = createCountryNames();

describe('createCountryNames', () => {
	test.each([
		['AT', 'AT at Austria AUSTRIA Österreich Oesterreich Oostenrijk Autriche AUT Rakousko'],
		[
			'AT',
			'Rakúsko Ausztria Avstrija Austrija Avusturya Áustria Австрия Αυστρία オーストリア 奥地利',
		],
		['AU', 'AU Australia Australien Australië Australie Austrália Avstralija AUS'],
		['NE', 'NE Niger Níger NER'],
		['NG', 'NG Nigeria Nigéria NGA'],
		['GN', 'GN Guinea Guinée GIN'],
		['GW', 'GW Guinea-Bissau Guinea_Bissau Guinée-Bissau'],
		['GQ', 'GQ Equatorial_Guinea Äquatorialguinea Guinea_Ecuatorial'],
		['PG', 'PG Papua_New_Guinea Papua-Neuguinea'],
		['GE', 'GE Georgia Georgien Gruzja'],
		['GS', 'South_Georgia_&_South_Sandwich_Islands South_Georgia_and_the_South_Sandwich_Islands'],
		['DM', 'DM Dominica'],
		['DO', 'DO Dominican_Republic Dominikanische_Republik República_Dominicana'],
		[
			'US',
			'us USA U.S.A. United_States United_States_of_America Vereinigte_Staaten Verenigde_Staten',
		],
		['GB', 'GB UK uk Great_Britain England United_Kingdom Vereinigtes_Königreich Royaume-Uni GBR'],
		['CZ', 'Czechia Czech_Republic Tschechien Česko'],
		['NL', 'Netherlands The_Netherlands Netherlands_(the) Holland Niederlande Nederland'],
		['RU', 'Russia Russian_Federation Russland Rusland Россия'],
		['KR', 'South_Korea Republic_of_Korea Korea,_Republic_of Korea_(the_Republic_of) Südkorea'],
		['KP', "North_Korea Korea,_Democratic_People's_Republic_of Nordkorea PRK"],
		['VN', 'Vietnam Viet_Nam'],
		['IR', 'Iran Iran_(Islamic_Republic_of) Iran,_Islamic_Republic_of'],
		['TR', 'Turkey Türkei Türkiye Turkiye Turkije TUR'],
		['CI', 'Ivory_Coast Côte_d’Ivoire Cote_d_Ivoire Ivoorkust Elfenbeinküste'],
		['MK', 'Macedonia North_Macedonia Nordmazedonien'],
		['SZ', 'Swaziland Eswatini'],
		['MM', 'Burma Myanmar'],
		['CV', 'Cape_Verde Cabo_Verde'],
		['MD', 'Moldova Moldova,_Republic_of'],
		['TW', 'Taiwan Taiwan,_Province_of_China'],
		['TZ', 'Tanzania Tanzania,_United_Republic_of'],
		['BO', 'Bolivia Bolivia_(Plurinational_State_of)'],
		['VE', 'Venezuela Venezuela,_Bolivarian_Republic_of'],
		['SY', 'Syria Syrian_Arab_Republic'],
		['LA', "Laos Lao_People's_Democratic_Republic Lao_People’s_Democratic_Republic"],
		['BN', 'Brunei Brunei_Darussalam'],
		['HK', 'Hong_Kong Hongkong Hong_Kong_SAR_China'],
		['MO', 'Macao Macau'],
		['PS', 'Palestine State_of_Palestine Palestine,_State_of'],
		['VA', 'Vatican Holy_See Vatican_City Vatikanstadt'],
		['CG', 'Congo Republic_of_the_Congo Congo_(Brazzaville) Kongo-Brazzaville COG'],
		['CD', 'DR_Congo Congo,_the_Democratic_Republic_of_the Congo_-_Kinshasa Kongo-Kinshasa DRC'],
		['GM', 'Gambia The_Gambia Gambia_(the)'],
		['LC', 'St._Lucia St_Lucia Saint_Lucia'],
		['BY', 'Belarus Weißrussland Weissrussland'],
		['SS', 'South_Sudan SS'],
		['SD', 'Sudan'],
		['WS', 'Samoa'],
		['AS', 'American_Samoa'],
		['XK', 'Kosovo XK'],
	])('%s: %s', (code, texts) => {
		for (const text of texts.split(' ')) {
			expect(countryKey(text.replaceAll('_', ' ')), text).toBe(code);
		}
	});

	test.each([null, '', ' ', '?', ' - ', '…'])('%j says nothing', (text) => {
		expect(countryKey(text)).toBeNull();
	});

	test.each([
		['Atlantis', '~atlantis'],
		['The  Atlantis!', '~atlantis'],
		['The', '~the'],
		['__proto__', '~proto'],
		['constructor', '~constructor'],
		['toString', '~tostring'],
		['ZZ', null],
		['Unknown', null],
		['n/a', null],
		['ß', '~ss'],
		['~', null],
	])('%j is unknown: %j', (text, key) => {
		expect(countryKey(text)).toBe(key);
	});

	/** Names that are another country's code, or another's name in a language that comes first. */
	const taken: Readonly<Record<string, string>> = {
		'es GB RU': 'RU',
		'nb CD Kongo': 'CG',
	};

	test.each(LANGUAGES.split(' '))('maps every name in %s back to its code', (language) => {
		for (const style of ['long', 'short'] as const) {
			const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
			for (const code of countryCodes()) {
				const name = names.of(code);
				const expected = taken[`${language} ${code} ${name}`] ?? code;
				expect(name, code).toBeDefined();
				expect(countryKey(name ?? null), name).toBe(expected);
				expect(countryKey(`  ${name?.toUpperCase()} `), name).toBe(expected);
			}
		}
	});

	it('knows every code in any case, and an alpha-3 code for each', () => {
		for (const code of countryCodes()) {
			expect(countryKey(code)).toBe(code);
			expect(countryKey(` ${code.toLowerCase()} `)).toBe(code);
		}
	});

	it('gives the same whatever was asked before', () => {
		for (const text of ['Kongo', 'Guinea', 'Dominica', 'Atlantis']) {
			expect(createCountryNames()(text)).toBe(countryKey(text));
		}
	});

	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom('ß', 'İ', 'ı', 'ſ', 'K', 'Å', 'ﬀ', 'Σ', 'ό', '\u0301') }),
		fc
			.array(fc.constantFrom('the', 'st', '&', '~', 'at', '.', '\ud800', '\u0000', '🇦🇹'))
			.map((words) => words.join(' ')),
		fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'valueOf'),
	);

	it('never throws, and a key is its own key', () => {
		fc.assert(
			fc.property(text, (name) => {
				const key = countryKey(name);
				if (key === null) return;
				expect(key).toMatch(/^[A-Z]{2}$|^~/);
				expect(countryKey(key)).toBe(key);
			}),
		);
	});
});

describe('countryName', () => {
	test.each([
		['AT', 'en', 'Austria'],
		['AT', 'de', 'Österreich'],
		['AT', 'de-AT', 'Österreich'],
		['NL', 'nl', 'Nederland'],
		['~atlantis', 'de', 'atlantis'],
		['~', 'de', ''],
		['', 'de', ''],
		['AT', 'not a locale', 'AT'],
		['AT', '', 'AT'],
		['__proto__', 'de', '__proto__'],
	])('%s in %s: %s', (key, locale, name) => {
		expect(countryName(key, locale)).toBe(name);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (key, locale) => {
				expect(typeof countryName(key, locale)).toBe('string');
				expect(typeof countryName(key, 'en')).toBe('string');
				expect(typeof countryName('AT', locale)).toBe('string');
			}),
		);
	});
});

it.each([
	'EU',
	'UE',
	'U.E.',
	'k. A.',
	'N/D',
	'n.b.',
	'b. d.',
	'A1',
	'A2',
	'AP',
	'T1',
	'XX',
	'Europe',
	'Asia/Pacific Region',
	'Anonymous Proxy',
	'Satellite Provider',
	'Antarctica region',
	'Polar Region',
	'Northern Europe region',
	'EU-West',
	'us-east-1',
	'Atlantic Ocean',
])('%s is no country', (text) => {
	expect(createCountryNames()(text)).toBeNull();
});

it.each([
	'South Korea',
	'Central African Republic',
	'British Indian Ocean Territory',
	'East Timor',
])('%s is a country, though it names a part of something', (text) => {
	expect(createCountryNames()(text)).toMatch(/^[A-Z]{2}$/);
});
