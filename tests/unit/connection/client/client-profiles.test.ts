import { describe, expect, it, test } from 'vitest';
import { API, good, profileWith, service } from './client-fixtures';

describe('a request as the profile says', () => {
	it('has method, query, fixed headers and JSON body', async () => {
		const { ids, asked } = service(
			{
				request: {
					method: 'POST',
					path: '/rpc',
					query: [['op', 'ü&']],
					headers: [['x-client', 'web']],
					body: { type: 'json', value: { query: '{ sessions }', variables: {} } },
				},
			},
			() => good,
		);
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked[0]).toMatchObject({ method: 'POST', path: `${API}/rpc`, query: '?op=%C3%BC%26' });
		expect(asked[0]?.headers.get('x-client')).toBe('web');
		expect(asked[0]?.headers.get('content-type')).toBe('application/json');
		expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ query: '{ sessions }' });
	});

	it('has a form', async () => {
		const body = { type: 'form', fields: [['a', '1 2']] };
		const { ids, asked } = service({ request: { method: 'POST', body } }, () => good);
		await ids();
		expect(asked[0]?.body).toBe('a=1+2');
		expect(asked[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
	});
});

describe('a refusal', () => {
	test.each<[number, unknown, string]>([
		[401, { error: { id: 'session_aal2_required' } }, 'secondFactor'],
		[403, { code: 'MFA_REQUIRED' }, 'secondFactor'],
		[403, { mfaRequired: true }, 'secondFactor'],
		[403, { message: 'Enter your 2FA code' }, 'secondFactor'],
		[403, { code: 1015 }, 'rateLimited'],
		[403, { error: { error_code: '1015' } }, 'rateLimited'],
		[403, { message: 'error code: 1015' }, 'rateLimited'],
		[403, { status: 429 }, 'rateLimited'],
		[403, { code: 1016, amount: 1015 }, 'reauthenticate'],
		[401, { detail: 'Please confirm your second factor' }, 'secondFactor'],
		[403, { error: 'step_up_required' }, 'secondFactor'],
		[403, { code: 'SESSION_NOT_FRESH' }, 'reauthenticate'],
		[401, { error: 'reauth_required' }, 'reauthenticate'],
		[401, { message: 'Requires a recent login' }, 'reauthenticate'],
		[403, { reason: 'sudo mode' }, 'reauthenticate'],
		[401, { code: 'session_refresh_required' }, 'reauthenticate'],
		[401, { message: 'No session' }, 'loggedOut'],
		[401, { mfa: false, message: 'Please log in' }, 'loggedOut'],
		[403, { message: 'refreshing' }, 'reauthenticate'],
		[500, { code: 'MFA_REQUIRED' }, 'unavailable'],
	])('%i %j', async (status, body, kind) => {
		const { ids, client } = service({}, () => ({ status, body }));
		expect(await ids()).toBe(kind);
		const removal = await client.remove('two');
		expect(removal.ok ? null : removal.failure.kind).toBe(kind);
	});

	it('is read from plain text too, but not from a page', async () => {
		const saying = (text: string) => service({}, () => ({ status: 401, text })).ids();
		expect(await saying('otp required')).toBe('secondFactor');
		expect(await saying('<p>Fresh offers! 2FA for everyone</p>')).toBe('loggedOut');
		expect(await saying('x'.repeat(1_000_000))).toBe('loggedOut');
	});

	it('is read from the challenge', async () => {
		const headers = { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' };
		expect(await service({}, () => ({ status: 401, body: {}, headers })).ids()).toBe(
			'reauthenticate',
		);
	});

	test.each<[unknown, string]>([
		[{ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }, 'loggedOut'],
		[{ errors: [{ message: 'You are not logged in' }] }, 'loggedOut'],
		[
			{ data: { viewer: null }, errors: [{ extensions: { code: 'REAUTH_REQUIRED' } }] },
			'reauthenticate',
		],
		[{ data: null, errors: [{ message: 'mfa required' }] }, 'secondFactor'],
		[{ data: null, errors: [{ message: 'boom' }] }, 'unreadable'],
	])('with status 200: %j', async (body, kind) => {
		expect(await service({}, () => ({ body })).ids()).toBe(kind);
		const headers = { 'content-type': 'application/json' };
		const { client } = service({}, () => ({ body, headers }));
		const removal = await client.remove('two');
		expect(removal.ok ? null : removal.failure.kind).toBe(kind);
	});

	it('is not in an answer that has the list, whatever else it could not get', async () => {
		const items = ['data', 'sessions', '*'];
		const data = { sessions: good.body.sessions, offers: null };
		const body = { data, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
		expect(await service({ list: { items } }, () => ({ body })).ids()).toEqual(['one', 'two']);
	});
});

describe('a removal', () => {
	const removed = async (remove: Record<string, unknown>, id: string) => {
		const { client, asked } = service({ remove }, () => ({ status: 204 }));
		const result = await client.remove(id);
		return result.ok ? asked[0] : result.failure.kind;
	};
	const post = { method: 'POST', path: '/end' };
	const json = (value: unknown) => ({ ...post, body: { type: 'json', value } });

	it('has the key in its path, query, form or JSON', async () => {
		const id = 'a/b?c&d=e"f\\g';
		expect(await removed({ path: '/s/{key}/end' }, id)).toMatchObject({
			path: `${API}/s/${encodeURIComponent(id)}/end`,
		});
		expect(await removed({ ...post, query: [['id', '{key}']] }, id)).toMatchObject({
			query: `?${new URLSearchParams({ id })}`,
		});
		const form = { type: 'form', fields: [['id', '{key}']] };
		expect(await removed({ ...post, body: form }, id)).toMatchObject({
			body: new URLSearchParams({ id }).toString(),
		});
		expect(await removed(json({ a: [{ id: '{key}' }] }), id)).toMatchObject({
			body: JSON.stringify({ a: [{ id }] }),
		});
	});

	it('among other letters has no key that could mean more', async () => {
		const query = 'mutation { end(id: "{key}") }';
		expect(await removed(json({ query }), 'a-1')).toMatchObject({
			body: JSON.stringify({ query: 'mutation { end(id: "a-1") }' }),
		});
		expect(await removed(json({ query }), '1")}x{(a:"')).toBe('unreadable');
	});

	it('by a number has none that is another number', async () => {
		const numeric = { ...json({ id: '{key}' }), numeric: true };
		expect(await removed(numeric, '12')).toMatchObject({ body: '{"id":12}' });
		for (const id of ['012', '1e3', '9007199254740993', 'x']) {
			expect(await removed(numeric, id)).toBe('unreadable');
		}
	});

	it('that is gone already is done', async () => {
		for (const status of [404, 410]) {
			const { client } = service({}, () => ({ status, body: {} }));
			expect(await client.remove('two')).toEqual({ ok: true, value: 'notThere' });
		}
	});

	it('that nobody knows how to do is never asked for', async () => {
		const profile = { ...profileWith({}), remove: null };
		const { client, asked } = service({}, () => good, { connection: async () => profile });
		expect(await client.remove('two')).toMatchObject({ failure: { kind: 'notConnected' } });
		expect(asked).toEqual([]);
	});
});

describe('a profile that is not in use', () => {
	it('is asked by, and leaves nothing behind', async () => {
		const { client, profile } = service({}, () => good, { connection: async () => null });
		expect(await client.listBy(profile)).toMatchObject({ ok: true });
		expect(await client.list()).toMatchObject({ failure: { kind: 'notConnected' } });
	});
});
