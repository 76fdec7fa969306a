import { describe, expect, it, test } from 'vitest';
import { offeredProfile, questionsToSee } from '@/utils/connection/profile/offered-profile';
import type { ConnectionProfile, ReadRequest } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { requestsInWords } from '@/utils/connection/profile/requests-in-words';
import { USUAL_MEANINGS } from '@/utils/connection/profile/statuses';

const SITE = 'https://app.cryptonow.net';
const API = 'https://api.cryptonow.net';

const base = localProfile(SITE);
/** A profile as a file could have it: the schema lets it through. */
function fileWith(
	request: Partial<ReadRequest>,
	change: Partial<ConnectionProfile['list']> = {},
): ConnectionProfile {
	const { list } = base;
	const profile = {
		...base,
		list: { ...list, ...change, request: { ...list.request, ...request } },
	};
	const read = readProfile(profile, null);
	if (read === null) throw new Error('no profile');
	return read;
}
const endpoint = (path: string): ReadRequest['secrets'] => [
	{
		to: { in: 'header', name: 'x-csrf' },
		prefix: '',
		source: { from: 'endpoint', origin: API, path, at: ['token'] },
	},
];

describe('what a file may bring', () => {
	it('is how to list, and never how to remove', () => {
		const evil = {
			...base,
			remove: base.remove && {
				...base.remove,
				request: { ...base.remove.request, method: 'POST' as const, path: '/api/api-keys/{key}' },
			},
		};
		expect(offeredProfile(evil)?.remove).toBeNull();
		expect(offeredProfile(fileWith({}))?.list.fields.key).toBeNull();
	});

	it('is not what statuses mean: no file makes the watch quiet', () => {
		const quiet = fileWith({}, { statuses: { '401': 'offline', '500': 'idle' }, redirect: 'idle' });
		const offered = offeredProfile(quiet);
		expect(offered?.list.statuses).toEqual(USUAL_MEANINGS);
		expect(offered?.list.redirect).toBe('loggedOut');
	});

	it('is not which sessions are left out', () => {
		const blind = fileWith({}, { live: [{ at: { up: 0, path: ['country'] }, equals: 'Austria' }] });
		expect(offeredProfile(blind)?.list.live).toBeUndefined();
	});

	it('is no page that would be opened in a tab', () => {
		expect(offeredProfile(fileWith({ headers: [], as: 'page' }))).toBeNull();
	});

	it('is a POST only once it was seen', () => {
		expect(questionsToSee(base)).toEqual([]);
		const body = { type: 'json' as const, value: { amount: 1 } };
		const post = fileWith({ method: 'POST', path: '/api/withdrawals', body });
		expect(questionsToSee(post)).toEqual([post.list.request]);
		const current = fileWith(
			{},
			{
				current: {
					by: 'endpoint',
					request: { ...base.list.request, method: 'POST' },
					value: ['id'],
					same: { up: 0, path: ['id'] },
					session: null,
				},
			},
		);
		expect(questionsToSee(current)).toHaveLength(1);
	});

	test.each(
		`/api/affiliate/join|/api/earn/flexible/7|/api/promo/SPRING|/api/user/vip|/api/account/freeze|
		/api/account/lockdown|/api/user/pause-trading|/api/newsletter/out|/api/limits|/api/lightning/invoice|
		/api/faucet|/api/vote/1|/api/margin/on|/api/autoinvest/go|/api/loan/7/topup|/api/panic|
		/api/sessions/panic|/api/devices/42|/api/overview|/api/sessions?action=killall|
		/api/devices?approve=all|/api/sessions?revoke=others|/api/sessions?logoutOthers=true|
		/api/address-book?whitelist=bc1|/api/sessions?limit=5&panic=1|/graphql?operationName=Sessions`
			.split('|')
			.map((address) => address.trim()),
	)('is not asked before the page was seen to: %s', (address) => {
		const { pathname, searchParams } = new URL(address, SITE);
		const offered = offeredProfile(fileWith({ path: pathname, query: [...searchParams] }));
		if (offered !== null) expect(questionsToSee(offered)).toHaveLength(1);
	});

	test.each<[string, ConnectionProfile]>([
		['logs out', fileWith({ path: '/api/logout' })],
		['logs out, written together', fileWith({ path: '/auth/signOut' })],
		['logs out, encoded', fileWith({ path: '/api/%6cogout' })],
		['ends sessions', fileWith({ path: '/oidc/end_session' })],
		['withdraws', fileWith({ path: '/api/v1/withdrawals/new' })],
		['makes a key', fileWith({ path: '/api/api-keys/create' })],
		['says in the query what it does', fileWith({ path: '/rpc', query: [['call', 'sendMoney']] })],
		['mutates', fileWith({ path: '/graphql', query: [['query', 'mutation { withdraw }']] })],
		['takes another method by a name', fileWith({ query: [['_method', 'x']] })],
		['takes another method by a header', fileWith({ headers: [['x-http-method-overrides', 'x']] })],
		['takes another method by a value', fileWith({ query: [['m', 'DELETE']] })],
		['renews a key', fileWith({ secrets: endpoint('/auth/refresh') })],
		['is too long to be read', fileWith({ query: [['a', 'x'.repeat(4001)]] })],
		[
			'hides it in what tells the current session',
			fileWith(
				{},
				{
					current: {
						by: 'endpoint',
						request: { ...base.list.request, path: '/api/account/delete' },
						value: ['id'],
						same: { up: 0, path: ['id'] },
						session: null,
					},
				},
			),
		],
	])('is none that %s by a plain question', (_, profile) => {
		expect(offeredProfile(profile)).toBeNull();
	});

	test.each(
		[
			'/api/account/sessions',
			'/realms/cryptonow/account/sessions/devices',
			'/v1/me/sessions/active',
			'/settings/security/sessions.json',
			'/api/auth/list-sessions',
			'/trade/update-service/v1/account/sessions',
			'/api/users/current/logins',
		].map((path) => [path]),
	)('is a list at %s', (path) => {
		expect(offeredProfile(fileWith({ path }))).not.toBeNull();
		expect(questionsToSee(fileWith({ path }))).toEqual([]);
	});

	test.each(
		`/api/v2/devices?limit=50|/rest/login-history?page%5Bsize%5D=20|/api/security/activity?lang=de|
		/bapi/accounts/v1/private/account/device/list|/api/user/loggedin-devices|/user/sitzungen|
		/api/account/security|/api/account|/api/where-you-are-logged-in|/account/getActiveSessions|
		/api/sessions?sort=lastActive&status=active&_t=17|/api/me|/users/7/loginHistory|
		/settings/dispositivi?$top=50&$orderby=date`
			.split('|')
			.map((address) => address.trim()),
	)('is asked at once at %s', (address) => {
		const { pathname, searchParams } = new URL(address, SITE);
		const profile = fileWith({ path: pathname, query: [...searchParams] });
		expect(offeredProfile(profile)).not.toBeNull();
		expect(questionsToSee(profile)).toEqual([]);
	});
});

describe('requests in words', () => {
	it('say all that goes out, each once', () => {
		const secrets: ReadRequest['secrets'] = [
			...endpoint('/csrf'),
			{ to: { in: 'json', path: ['a', 'b'] }, prefix: '', source: { from: 'request' } },
			{
				to: { in: 'query', name: 't' },
				prefix: '',
				source: { from: 'meta', path: '/x', name: 'm' },
			},
		];
		const words = requestsInWords(
			fileWith({
				method: 'POST',
				origin: API,
				path: '/graphql',
				query: [['v', 'ä b']],
				headers: [['x-client', 'web']],
				secrets,
				body: { type: 'json', value: { query: '{ s }', bidi: '\u202e', a: { b: '' } } },
			}),
		);
		expect(words).toEqual([
			{
				use: 'list',
				method: 'POST',
				address: `${API}/graphql?v=%C3%A4+b`,
				headers: ['x-client: web'],
				body: '{"query":"{ s }","bidi":"\\u202e","a":{"b":""}}',
				keys: ['x-csrf', 'a.b', 't'],
			},
			{
				use: 'removal',
				method: 'DELETE',
				address: `${SITE}/api/account/sessions/{key}`,
				headers: [],
				body: null,
				keys: [],
			},
			{ use: 'key', method: 'GET', address: `${API}/csrf`, headers: [], body: null, keys: [] },
			{ use: 'page', method: 'GET', address: `${SITE}/x`, headers: [], body: null, keys: [] },
		]);
		for (const word of words) expect(JSON.stringify(word)).toMatch(/^[\x20-\x7e]*$/);
	});
});
