import { describe, expect, it, test } from 'vitest';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import { findLists } from '@/utils/learning/detect/find-list';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { API, CONTEXT, observed } from '../../fixtures/learning-fixtures';
import { ID, LIST, NO, ROWS, removalOf, TOKEN } from './removal-fixtures';

const OTHER = ROWS[2][0];

describe('a removal is learned with its key', () => {
	test.each<[string, Parameters<typeof removalOf>, object]>([
		['in the path', [`/sessions/${ID}`, { method: 'DELETE' }], { path: '/sessions/{key}' }],
		[
			'in brackets, as OData has it',
			[`/odata/Sessions(${ID})`, { method: 'DELETE' }],
			{ path: '/odata/Sessions({key})' },
		],
		['within the path', [`/sessions/${ID}/revoke`], { path: '/sessions/{key}/revoke' }],
		[
			'in the query',
			[`/end?sitzung=${ID}&v=2`],
			{
				query: [
					['sitzung', '{key}'],
					['v', '2'],
				],
			},
		],
		[
			'in a form',
			['/end', { requestBody: `id=${ID}&why=user` }],
			{
				body: {
					type: 'form',
					fields: [
						['id', '{key}'],
						['why', 'user'],
					],
				},
			},
		],
		[
			'in JSON',
			['/end', { requestBody: { input: { sessionId: ID } } }],
			{ body: { type: 'json', value: { input: { sessionId: '{key}' } } } },
		],
		[
			'in a list of one',
			['/end', { requestBody: { ids: [ID] } }],
			{ body: { type: 'json', value: { ids: ['{key}'] } } },
		],
		[
			'inside a text',
			['/graphql', { requestBody: { query: `mutation { end(id: "${ID}") { ok } }` } }],
			{ body: { type: 'json', value: { query: 'mutation { end(id: "{key}") { ok } }' } } },
		],
		[
			'in the name of a field',
			['/end', { requestBody: `keys%5B${ID}%5D=1&why=user` }],
			{
				body: {
					type: 'form',
					fields: [
						['keys[{key}]', '1'],
						['why', 'user'],
					],
				},
			},
		],
		[
			'in the name of a button',
			['/end', { requestBody: `revoke_${ID}=Revoke` }],
			{ body: { type: 'form', fields: [['revoke_{key}', 'Revoke']] } },
		],
		['as the name in a query', [`/end?${ID}`, { method: 'DELETE' }], { query: [['{key}', '']] }],
		[
			'in the name of a member',
			['/end', { requestBody: { end: [{ [ID]: true }] } }],
			{ body: { type: 'json', value: { end: [{ '{key}': true }] } } },
		],
		[
			'in a header',
			['/session', { method: 'DELETE', requestHeaders: [['x-session', ID]] }],
			{ headers: [['x-session', '{key}']] },
		],
		[
			'in the path and in the body',
			[`/sessions/${ID}`, { method: 'DELETE', requestBody: { id: ID } }],
			{ path: '/sessions/{key}', body: { type: 'json', value: { id: '{key}' } } },
		],
		[
			'after a kind in the path',
			[`/sessions/session_${ID}`, { method: 'DELETE' }],
			{ path: '/sessions/session_{key}' },
		],
		[
			'before what is done to it',
			[`/v1/sessions/${ID}:revoke`],
			{ path: '/v1/sessions/{key}:revoke' },
		],
		[
			'after a kind and before what is done to it',
			[`/v1/session-${ID}:end`],
			{ path: '/v1/session-{key}:end' },
		],
		[
			'after two kinds, as URNs have it',
			[`/sessions/urn:session:${ID}`, { method: 'DELETE' }],
			{ path: '/sessions/urn:session:{key}' },
		],
		[
			'as a GUID of OData’s',
			[`/odata/Sessions(guid'${ID}')`, { method: 'DELETE' }],
			{ path: "/odata/Sessions(guid'{key}')" },
		],
		[
			'after a name in brackets',
			[`/odata/Sessions(SessionId=${ID})`, { method: 'DELETE' }],
			{ path: '/odata/Sessions(SessionId={key})' },
		],
		[
			'after an operator in the query',
			[`/sessions?id=eq.${ID}`, { method: 'DELETE' }],
			{ query: [['id', 'eq.{key}']] },
		],
		[
			'after a kind in a form',
			['/end', { requestBody: `target=session:${ID}` }],
			{ body: { type: 'form', fields: [['target', 'session:{key}']] } },
		],
		[
			'after a kind in JSON',
			['/end', { requestBody: { gid: `UserSession/${ID}` } }],
			{ body: { type: 'json', value: { gid: 'UserSession/{key}' } } },
		],
		[
			'in JSON in a query',
			[`/end?input=${encodeURIComponent(JSON.stringify({ json: { id: ID } }))}`],
			{ query: [['input', '{"json":{"id":"{key}"}}']] },
		],
		[
			'in JSON in a form',
			['/end', { requestBody: `data=${encodeURIComponent(JSON.stringify({ end: ID }))}` }],
			{ body: { type: 'form', fields: [['data', '{"end":"{key}"}']] } },
		],
	])('%s', (_, call, request) => {
		expect(removalOf(...call)).toMatchObject({
			key: null,
			entry: 1,
			request: { numeric: false, ...request },
		});
	});

	it('as what a server action is given, which is called by its name alone', () => {
		const action = '40d1b2c3d4e5f60718293a4b5c6d7e8f901a2b3c4d';
		const found = removalOf('/settings/sessions', {
			requestHeaders: [
				['next-action', action],
				['accept', 'text/x-component'],
				['content-type', 'text/plain;charset=UTF-8'],
				['next-router-state-tree', '%5B%22%22%5D'],
			],
			requestBody: [ID],
		});
		expect(found?.request).toMatchObject({
			body: { type: 'json', value: ['{key}'] },
			secrets: [],
		});
		// Else another action of the page's could take its place.
		expect(found?.request.headers).toContainEqual(['next-action', action]);
	});

	it('with the name of an action in the query', () => {
		const form = { requestBody: `id=${ID}` };
		expect(removalOf('/settings/sessions?/end', form)?.request.query).toEqual([['/end', '']]);
		// What can't be kept may be what tells it from another action.
		expect(removalOf('/settings/sessions?act%20ion=end', form)).toBeNull();
	});

	it('where the list has the number of an account in its own path', () => {
		const listed = observed(`/users/${TOKEN}x9/sessions`, LIST);
		const [proposal] = findLists([listed], CONTEXT);
		if (proposal === undefined) throw new Error('the list was not found');
		expect(proposal.list.request.path).toBe('/users/{secret}/sessions');
		const entries = entriesOf(LIST, proposal.list.items) ?? [];
		const removal = (path: string) =>
			findRemoval(observed(path, null, { method: 'DELETE' }), entries, proposal.list)?.request.path;
		expect(removal(`/sessions/${ID}`)).toBe('/sessions/{key}');
		expect(removal(`/users/${ID}`)).toBeUndefined();
	});

	it('as another field of the session, and never the value itself', () => {
		const found = removalOf('/end', { requestBody: { token: TOKEN } });
		expect(found).toMatchObject({ key: { up: 0, path: ['token'] }, entry: 1 });
		expect(JSON.stringify(found)).not.toContain(TOKEN);
	});

	it('as a short number, where the place is called as in the list, or speaks of sessions', () => {
		const body = { type: 'json', value: { no: '{key}', retries: 3 } };
		expect(removalOf('/end', { requestBody: { no: NO, retries: 3 } })).toMatchObject({
			key: { up: 0, path: ['no'] },
			request: { numeric: true, body },
		});
		expect(removalOf(`/odata/UserSessions(${NO})/Default.Revoke`)).toMatchObject({
			key: { up: 0, path: ['no'] },
			request: { path: '/odata/UserSessions({key})/Default.Revoke' },
		});
		expect(removalOf(`/odata/Orders(${NO})/Default.Show`)).toBeNull();
		expect(removalOf(`/odata/Sessions(No=${NO})`, { method: 'DELETE' })).not.toBeNull();
		expect(removalOf(`/v1/sessions/${NO}:end`)?.request.path).toBe('/v1/sessions/{key}:end');
		expect(removalOf(`/v1/sessions/page-${NO}`)).toBeNull();
		expect(removalOf(`/sessions/${NO}`, { method: 'DELETE' })).toMatchObject({
			entry: 1,
			request: { numeric: false },
		});
	});

	it('wherever a header names a session', () => {
		const requestHeaders: [string, string][] = [['x-own', ROWS[0][0]]];
		const found = removalOf(`/sessions/${ID}`, { method: 'DELETE', requestHeaders });
		expect(found).toMatchObject({ entry: 1, request: { path: '/sessions/{key}' } });
		expect(JSON.stringify(found)).not.toContain(ROWS[0][0]);
	});

	it('with keys of the page’s by their place alone', () => {
		const key = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
		const found = removalOf(`/sessions/${ID}`, {
			method: 'DELETE',
			requestHeaders: [
				['authorization', `Bearer ${key}`],
				['x-csrf-token', 'c9f2a7d84be1460f'],
				['x-app', 'web'],
			],
			sources: [{ value: 'c9f2a7d84be1460f', source: { from: 'cookie', name: 'csrf' } }],
		});
		expect(found?.request.headers).toEqual([['x-app', 'web']]);
		expect(found?.request.secrets).toEqual([
			{
				to: { in: 'header', name: 'authorization' },
				prefix: 'Bearer ',
				source: { from: 'request' },
			},
			{
				to: { in: 'header', name: 'x-csrf-token' },
				prefix: '',
				source: { from: 'cookie', name: 'csrf' },
			},
		]);
		expect(JSON.stringify(found)).not.toContain(key);
	});
});

describe('a key against forgery is read from', () => {
	const key = 'c9f2a7d84be1460f';
	const sent = (path: string) => ({
		requestHeaders: [['content-type', 'application/x-www-form-urlencoded']] as [string, string][],
		requestBody: `form_key=${key}`,
		sources: [{ value: key, source: { from: 'field' as const, path, name: 'form_key' } }],
	});
	const sourceOf = (path: string) =>
		removalOf(`/sessions/${ID}/end`, sent(path))?.request.secrets[0]?.source;

	it('the page of the list', () => {
		expect(sourceOf('/sessions')).toMatchObject({ from: 'field', path: '/sessions' });
	});

	it('the page that asks once more, of whichever session it is', () => {
		const path = '/sessions/{key}/end';
		expect(sourceOf(`/sessions/${ID}/end`)).toMatchObject({ from: 'field', path });
		expect(
			JSON.stringify(removalOf(`/sessions/${ID}/end`, sent(`/sessions/${ID}/end`))),
		).not.toMatch(ID);
	});

	it('the page that asks once more, with the session in its query', () => {
		const [told] = sent('/sessions/end').sources;
		const named = { ...sent('/sessions/end'), sources: [{ ...told, named: ['session', ID] }] };
		const found = removalOf(`/sessions/${ID}/end`, named as Parameters<typeof removalOf>[1]);
		const other = { ...named, sources: [{ ...told, named: ['step', '2'] }] };
		const without = removalOf(`/sessions/${ID}/end`, other as Parameters<typeof removalOf>[1]);
		expect(without?.request.secrets[0]?.source).not.toHaveProperty('session');
		expect(found?.request.secrets[0]?.source).toEqual({
			from: 'field',
			path: '/sessions/end',
			name: 'form_key',
			session: 'session',
		});
		expect(sourceOf('/sessions/end')).not.toHaveProperty('session');
	});

	it('no page that names the session twice', () => {
		expect(sourceOf(`/sessions/${ID}/${ID}`)).toBeUndefined();
	});
});

describe('no removal is learned from', () => {
	test.each<[string, Parameters<typeof removalOf>]>([
		['a question', [`/sessions/${ID}`, { method: 'GET' }]],
		['a request that names none', ['/sessions/others', { method: 'DELETE' }]],
		['one that names several', ['/end', { requestBody: { ids: [ID, OTHER] } }]],
		['one that names two in two places', [`/sessions/${ID}`, { requestBody: { keep: OTHER } }]],
		[
			'one that names a session by two fields beside its id',
			[`/sessions/${ID}`, { requestBody: { token: TOKEN, no: NO, sid: NO } }],
		],
		[
			'a short number in a place of another name',
			['/feedback', { requestBody: { stars: NO, page: 1 } }],
		],
		['a short number that stands there twice', ['/end', { requestBody: { no: NO, limit: NO } }]],
		[
			'a part of a longer word',
			['/graphql', { requestBody: { query: `mutation { x(id: "a${ID}b") }` } }],
		],
		['a part of a longer word in a form', ['/end', { requestBody: `id=a${ID}b` }]],
		['one after what may be an account', ['/end', { requestBody: `id=user4711:${ID}` }]],
		['one behind a slash in a part', [`/sessions/a%2F${ID}`, { method: 'DELETE' }]],
		[
			'another host',
			[`https://api.cryptonow.net.evil.example/sessions/${ID}`, { method: 'DELETE' }],
		],
		['one in a longer word of a name', ['/end', { requestBody: `keys%5Ba${ID}%5D=1` }]],
		['a short number in a name', ['/end', { requestBody: `keys%5B${NO}%5D=1` }]],
		['a number that is a text elsewhere', ['/end', { requestBody: { no: NO, sid: String(NO) } }]],
		['a text that is no form', ['/end', { requestBody: ID }]],
		['a body that can’t be told', [`/end/${ID}`, { requestBody: '<xml/>' }]],
		...[
			['pw', 'hunter2'],
			['psw', 'Sommer'],
			['pswd', 'correct horse'],
			['secret', 'hunter2'],
			['senha', 'segredo'],
			['mot_de_passe', 'azerty'],
			['contraseña', 'hola'],
			['gauth', '123456'],
			['google_auth', '123456'],
			['2step', '123456'],
			['proof', 'hunter2'],
			['x', '123 456'],
		].flatMap(([name = '', value = '']): [string, Parameters<typeof removalOf>][] => [
			[`${name} in JSON`, ['/end', { requestBody: { id: ID, [name]: value } }]],
			[`${name} deep in JSON`, ['/end', { requestBody: { id: ID, a: [{ [name]: value }] } }]],
			[
				`${name} in a form`,
				['/end', { requestBody: `id=${ID}&${name}=${encodeURIComponent(value)}` }],
			],
			[
				`${name} in a text`,
				['/end', { requestBody: { query: `mutation { end(id: "${ID}", a: "${value}") }` } }],
			],
		]),
	])('%s', (_, call) => {
		expect(removalOf(...call)).toBeNull();
	});

	it('the plain address of the service', () => {
		expect(removalOf(`${API}/`)).toBeNull();
	});
});
