import { describe, expect, it, test } from 'vitest';
import { isPlainValue, readsAsWord } from '@/utils/learning/plain-values';

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};
const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const context = {
	isKnown: (text: string) => text === ID,
	isRepeated: (text: string) => text === 'kingfisher' || text === 'hunter2' || text === '123456',
	parse,
};
const isPlain = (name: string, value: string | number | boolean | null) =>
	isPlainValue(name, value, context);

describe('may leave the page and be kept', () => {
	test.each<[string, string | number | boolean | null]>([
		['all', true],
		['after', null],
		['limit', 50],
		['limit', '50'],
		['per_page', '1000'],
		['jsonrpc', '2.0'],
		['x-client', 'web'],
		['x-app', 'cryptonow-web'],
		['x-requested-with', 'XMLHttpRequest'],
		['accept', 'application/json, text/plain, */*'],
		['content-type', 'application/json; charset=utf-8'],
		['lang', 'de_DE'],
		['accept-language', 'de-AT,de;q=0.9,en;q=0.5'],
		['tz', 'Europe/Vienna'],
		['sort', '-createdAt'],
		['fields', 'id,ip,userAgent,last_seen'],
		['$filter', 'IsRevoked eq false'],
		['$expand', 'sessions($select=id)'],
		['method', 'konto.abmelden'],
		['model', 'res.device'],
		['operationName', 'RevokeSession'],
		['sha256Hash', 'a4f6b1c0d2e84f6b1c0d2e8a4f6b1c0d2e8a4f6b1c0d2e8a4f6b1c0d2e8a4f6b'],
		['next-action', '7f3a9c1be2d04f6a8b5c7d9e1f2a3b4c5d6e7f80'],
		['x-inertia-version', '6f1ed002ab5595859014ebf0951522d9'],
		['reason', 'user'],
		['session', ID],
		['tag', 'kingfisher'],
		['query', 'query Sessions($first: Int!) { me { sessions(first: $first) { id ip } } }'],
		['query', `mutation { revoke(id: "${ID}", reason: "user") { ok } }`],
		['query', '{ me { sessions(first: 20) { id } } }'],
		['variables', `{"id":"${ID}","first":20}`],
	])('%s: %s', (name, value) => {
		expect(isPlain(name, value)).toBe(true);
	});
});

describe('may not', () => {
	test.each<[string, string | number]>([
		['pw', 'hunter2'],
		['x', 'hunter2'],
		['x', 'correct horse battery staple'],
		['x', 'Sommer'],
		['x', '123456'],
		['x', 123456],
		['x', '123 456'],
		['x', 4711],
		['gauth', '123456'],
		['pin', '123'],
		['pin', 123],
		['code', 'abc'],
		['mot_de_passe', 'user'],
		['contraseña', 'web'],
		['x-user-email', 'web'],
		['mail', 'anna@example.at'],
		['user', 'anna.mueller'],
		['apiKey', ID.replace('7', '8')],
		['token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'],
		['x', 'kJ3vXb9QmT7wLr2ZcY8nHs4PfD6gAe1U'],
		['x', 'kJvXbQmTwLrZcYnHsPfDgAeUqRtz'],
		['x', '198.51.100.7'],
		['x', '2001:db8::1'],
		['x', 'session '.repeat(40)],
		['x', `session${'A'.repeat(80)}`],
		['query', `mutation { revoke(id: "${ID}", pw: "hunter2") { ok } }`],
		['query', `mutation { revoke(id: "${ID}", x: 123456) { ok } }`],
		['query', `mutation { revoke(id: "${ID}", x: "hunter2) { ok } }`],
		['data', `{"id":"${ID}","x":"hunter2"}`],
		['data', `{"id":"${ID}","x":{"code":123456}}`],
	])('%s: %s', (name, value) => {
		expect(isPlain(name, value)).toBe(false);
	});

	it('repeat itself into being kept, unless it is a word', () => {
		expect(isPlain('x', 'kingfisher')).toBe(true);
		expect(isPlainValue('x', 'kingfisher', { ...context, isRepeated: () => false })).toBe(false);
	});
});

describe('a part of a path', () => {
	test.each([
		'sessions',
		'list-all',
		'v1',
		'v59.0',
		'oauth2',
		'2fa',
		'2024-10',
		'Konto.aspx',
		'api.php',
		'geräte',
		'html',
		'admin-ajax.php',
		'session.revoke,session.list',
		'__data.json',
		'xmlrpc',
		'realms',
		'einstellungen',
		'list-sessions',
		'graphql',
		'.well-known',
	])('reads as a word: %s', (part) => {
		expect(readsAsWord(part)).toBe(true);
	});
	test.each([
		ID,
		'48213',
		'anna@example.at',
		'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
		'f3a1c9d27b604e58',
		'YypPlPkqvNwd6UQsZM5fhX',
		'MeaqyOFBBvXINsBmcVzOan',
		'PUclhsqldgZfSMOOFXVoiZ',
		'01HZX3K9QW5T7M2B8N4C6V0D1E',
		'usr_2aB3cD4eF5',
		'198.51.100.7',
		'ckv9x2p1d0000',
		'cjld2cjxh0000qzrmn831i7rn',
	])('does not: %s', (part) => {
		expect(readsAsWord(part)).toBe(false);
	});
});

test.each<[string, (size: number) => string]>([
	['letters', (size) => 'a'.repeat(size)],
	['words', (size) => 'session '.repeat(size / 8)],
	['quotes', (size) => `{${'"'.repeat(size)}`],
	['backslashes', (size) => `{"${'\\'.repeat(size)}`],
	['numbers', (size) => `{${'1 '.repeat(size / 2)}`],
	['languages', (size) => 'de,'.repeat(size / 3)],
])('neither is plain nor reads as a word: %s', (_, of) => {
	const text = of(32 * 1024);
	expect(isPlain('query', text)).toBe(false);
	expect(readsAsWord(text)).toBe(false);
});
