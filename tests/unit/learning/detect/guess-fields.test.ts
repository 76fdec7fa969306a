import { describe, expect, test } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { type Column, columnsOf } from '@/utils/learning/detect/columns';
import type { Guess } from '@/utils/learning/detect/guess';
import { guessAgent } from '@/utils/learning/detect/guess-agent';
import { guessId } from '@/utils/learning/detect/guess-id';
import { guessIp } from '@/utils/learning/detect/guess-ip';
import { guessPlace } from '@/utils/learning/detect/guess-place';

const countryOf = createCountryNames();

/** The columns of entries, by the values of each field. */
function columnsIn(fields: Record<string, readonly unknown[]>): Column[] {
	const [first] = Object.values(fields);
	const rows = (first ?? []).map((_, row) =>
		Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values[row]])),
	);
	return columnsOf(
		rows.map((row) => [row, rows]),
		['*'],
	);
}

const told = (guesses: readonly Guess<unknown>[]) =>
	guesses.map(({ name, confidence }) => `${name}: ${confidence}`);

const IPS = ['198.51.100.7', '203.0.113.5', '2001:db8::1'];
const OTHER_IPS = ['198.51.100.8', '203.0.113.6', '2001:db8::2'];
const CHROME =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('IP addresses', () => {
	test.each<[string, Record<string, readonly unknown[]>, string[]]>([
		['alone', { x: IPS }, ['x: sure']],
		['by name', { x: IPS, ip: OTHER_IPS }, ['ip: sure', 'x: unsure']],
		['without names', { x: IPS, y: OTHER_IPS }, ['x: likely', 'y: unsure']],
		[
			'of the beginning come last',
			{ created_ip: IPS, last_ip: OTHER_IPS },
			['last_ip: sure', 'created_ip: unsure'],
		],
		['of which some are unknown', { x: [...IPS.slice(1), 'unknown'] }, ['x: sure']],
		['of which none is known', { x: ['unknown', '-', 'n/a'] }, []],
		['with another text among them', { x: [...IPS.slice(1), 'Vienna'] }, []],
		['of the account', { 'account.ip': IPS }, []],
	])('%s', (_, fields, guesses) => {
		expect(told(guessIp(columnsIn(fields)))).toEqual(guesses);
	});
});

describe('places', () => {
	const COUNTRIES = ['Austria', 'Austria', 'Germany'];
	const CITIES = ['Vienna', 'Graz', 'Berlin'];
	test.each<[string, Record<string, readonly unknown[]>, string[]]>([
		['by names', { country: COUNTRIES, city: CITIES }, ['city, country: sure']],
		['by values', { y: CITIES, x: COUNTRIES }, ['y, x: likely', 'x: unsure']],
		[
			'a name before a code',
			{ country_code: ['AT', 'AT', 'DE'], country: COUNTRIES },
			['country: sure', 'country_code: sure'],
		],
		[
			'fewer words than countries are no cities',
			{ x: ['Home', 'Home', 'Home'], y: COUNTRIES },
			['y: sure'],
		],
		[
			'words that are in two countries are no cities',
			{ x: ['Home', 'Work', 'Home'], y: COUNTRIES },
			['y: sure'],
		],
		[
			'words in small letters are no cities',
			{ x: ['vienna', 'graz', 'berlin'], y: COUNTRIES },
			['y: sure'],
		],
		['in a text', { x: ['Vienna, Austria', 'Graz, Austria', 'Berlin, Germany'] }, ['x: sure']],
		['in a text by its name', { location: ['Vienna', 'Graz', 'Berlin'] }, ['location: unsure']],
		['a language is no country', { language: ['de', 'de', 'it'], locale: ['AT', 'AT', 'IT'] }, []],
		['of the account', { 'account.country': COUNTRIES }, []],
	])('%s', (_, fields, guesses) => {
		expect(told(guessPlace(columnsIn(fields), countryOf, []))).toEqual(guesses);
	});

	test('are nothing that is taken', () => {
		const columns = columnsIn({ country: COUNTRIES });
		const taken = columns.map(({ at }) => at);
		expect(guessPlace(columns, countryOf, taken)).toEqual([]);
	});
});

describe('devices', () => {
	const BROWSERS = ['Chrome', 'Firefox', 'Safari'];
	const SYSTEMS = ['Windows', 'Linux', 'iOS'];
	const LABELS = ['Chrome on Windows', 'Firefox on Linux', 'Safari on iOS'];
	test.each<[string, Record<string, readonly unknown[]>, string[]]>([
		['raw', { x: [CHROME, CHROME, 'curl/8'] }, ['x: sure']],
		['raw, mostly made up', { x: ['a', 'b', CHROME] }, ['x: likely']],
		['in parts', { x: BROWSERS, y: SYSTEMS }, ['x, y: sure']],
		['of which one part is told', { x: BROWSERS }, ['x: likely']],
		[
			'raw before parts, and parts before a label',
			{ l: LABELS, x: BROWSERS, y: SYSTEMS, ua: [CHROME, CHROME, CHROME] },
			['ua: sure', 'x, y: sure', 'l: sure'],
		],
		['a label before a single part', { y: SYSTEMS, l: LABELS }, ['l: sure', 'y: likely']],
		[
			'the system by its name',
			{ y: SYSTEMS, os: SYSTEMS },
			['os: likely', 'y: unsure', 'y: unsure'],
		],
		['a label of which some are unknown', { l: [...LABELS, 'unknown'] }, ['l: sure']],
		['addresses are none', { x: IPS }, []],
	])('%s', (_, fields, guesses) => {
		expect(told(guessAgent(columnsIn(fields)))).toEqual(guesses);
	});

	test('have a form, as a text or a boolean', () => {
		const formOf = (fields: Record<string, readonly unknown[]>) => {
			const [first] = guessAgent(columnsIn({ x: BROWSERS, ...fields }));
			return first?.value.as === 'parts' ? first.value.form?.path : undefined;
		};
		expect(formOf({ mobile: [true, false, true] })).toEqual(['mobile']);
		expect(formOf({ k: ['desktop', 'phone', 'tablet'] })).toEqual(['k']);
		expect(formOf({ trusted: [true, false, true] })).toBeUndefined();
	});
});

describe('ids', () => {
	const UUIDS = ['a', 'b', 'c'].map((end) => `0f8fad5b-d9cb-469f-a165-70867728950${end}`);
	const OTHERS = ['a', 'b', 'c'].map((end) => `7c9e6679-7425-40de-944b-e07fc1f90ae${end}`);
	const idsIn = (fields: Record<string, readonly unknown[]>) =>
		guessId(columnsIn(fields), () => true).map(
			({ name, hashed }) => name + (hashed ? ' hashed' : ''),
		);
	test.each<[string, Record<string, readonly unknown[]>, string[]]>([
		['by name and values', { id: UUIDS }, ['id']],
		['by values', { x: UUIDS }, ['x']],
		['the name comes first', { x: UUIDS, id: [7, 9, 12] }, ['id', 'x']],
		['of the session come first', { id: UUIDS, session_id: OTHERS }, ['session_id', 'id']],
		['of the user come last', { user_id: UUIDS, x: OTHERS }, ['x', 'user_id']],
		['of the application come last', { client_id: UUIDS, x: OTHERS }, ['client_id', 'x']],
		['live keys are hashed', { token: UUIDS }, ['token hashed']],
		['that are the same in two entries are none', { id: [1, 2, 2] }, []],
		['that an entry lacks are none', { id: [1, 2, null] }, []],
		['addresses are none', { id: IPS }, []],
		['texts with blanks are none', { id: ['a b', 'c d', 'e f'] }, []],
		['negative numbers are none', { id: [-1, 2, 3] }, []],
	])('%s', (_, fields, ids) => {
		expect(idsIn(fields)).toEqual(ids);
	});

	test('of a part of the session come after the id beside it', () => {
		const rows = UUIDS.map((id, row) => ({ id: 1000 + row * 7, device: { id } }));
		const columns = columnsOf(
			rows.map((row) => [row, rows]),
			['*'],
		);
		const guesses = guessId(columns, () => true);
		expect(guesses.map(({ name }) => name)).toEqual(['id', 'device.id']);
		expect((guesses[0]?.score ?? 0) - (guesses[1]?.score ?? 0)).toBeGreaterThan(1);
	});

	test('have to differ in all entries', () => {
		expect(guessId(columnsIn({ id: UUIDS }), () => false)).toEqual([]);
	});
});
