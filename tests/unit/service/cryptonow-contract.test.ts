// @vitest-environment node
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import contract from '../../cryptonow/openapi.json' with { type: 'json' };
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';

interface DocumentedResponse {
	$ref?: string;
	headers?: Record<string, { required?: boolean }>;
	content?: Record<string, unknown>;
}

type Operations = Record<string, { responses: Record<string, DocumentedResponse> }>;

const account = { email: 'anna@example.at', password: 'a long enough one' };
const paths = contract.paths as Record<string, Operations>;

let server: Cryptonow;
let phone: DeviceLogin;

beforeAll(async () => {
	server = await startCryptonow();
	await server.createAccount(account);
	phone = await logInAs(server.origin, account, DEVICES.phone);
});
afterAll(() => server.close());

/** Validators are looked up by JSON pointer, so that `$ref`s resolve inside the whole document. */
function validatorAt(ajv: Ajv2020, pointer: string[]): ValidateFunction {
	const escaped = pointer.map((part) =>
		encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
	);
	const validate = ajv.getSchema(`contract#/${escaped.join('/')}`);
	if (!validate) throw new Error(`No schema at ${pointer.join(' → ')}`);
	return validate;
}

it('is kept by each answer, and each documented answer is given', async () => {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	ajv.addSchema(contract, 'contract');
	const given = new Set<string>();

	async function check(response: Response, method: string, path: string): Promise<void> {
		const status = String(response.status);
		const answer = `${method} ${path} ${status}`;
		let pointer = ['paths', path, method, 'responses', status];
		let documented = paths[path]?.[method]?.responses[status];
		if (!documented) throw new Error(`${answer} is not documented`);
		if (documented.$ref) {
			pointer = documented.$ref.split('/').slice(1);
			const name = pointer.at(-1) as keyof typeof contract.components.responses;
			documented = contract.components.responses[name] as DocumentedResponse;
		}
		for (const [name, header] of Object.entries(documented.headers ?? {})) {
			if (header.required) expect(response.headers.has(name), `${answer}: ${name}`).toBe(true);
		}
		const text = await response.text();
		const types = Object.keys(documented.content ?? {});
		if (types.length === 0) expect(text, answer).toBe('');
		else {
			const type = response.headers.get('content-type')?.split(';')[0] ?? '';
			expect(types, answer).toContain(type);
			const validate = validatorAt(ajv, [...pointer, 'content', type, 'schema']);
			validate(JSON.parse(text));
			expect(validate.errors, `${answer}: ${text}`).toBeNull();
		}
		given.add(answer);
	}

	async function call(
		method: string,
		path: string,
		{ id = '', body, ...init }: { id?: string; body?: unknown; headers?: HeadersInit } = {},
	): Promise<void> {
		const headers = new Headers(init.headers);
		if (body !== undefined) headers.set('content-type', 'application/json');
		const response = await phone.request(path.replace('{id}', encodeURIComponent(id)), {
			method: method.toUpperCase(),
			headers,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		await check(response, method, path);
	}

	const list = '/api/account/sessions';
	const one = '/api/account/sessions/{id}';
	const password = '/api/account/password';
	const login = '/api/login';
	const logout = '/api/logout';
	const loggedOut = { headers: { cookie: '' } };
	const foreign = { headers: { origin: 'moz-extension://00000000-0000-4000-8000-000000000000' } };

	const stranger = await logInAs(server.origin, account, DEVICES.stranger);
	await server.plantSession(account.email, { userAgent: '', ipAddress: '' });
	await server.plantSession(account.email, { userAgent: 'curl', ipAddress: '2001:db8::1' });
	server.places.set('192.0.2.200', { city: null, country: null });
	await server.plantSession(account.email, { userAgent: '\u0000', ipAddress: '192.0.2.200' });

	await call('get', list);
	await call('get', list, loggedOut);
	await call('delete', one, { id: stranger.sessionId, ...foreign });
	await call('delete', one, { id: stranger.sessionId, ...loggedOut });
	await call('delete', one, { id: stranger.sessionId });
	await call('delete', one, { id: stranger.sessionId });
	await call('delete', one, { id: phone.sessionId });

	const newPassword = 'quite another one';
	const currentPassword = account.password;
	await call('post', password, { body: { currentPassword, newPassword }, ...foreign });
	await call('post', password, { body: { currentPassword, newPassword }, ...loggedOut });
	await call('post', password, { body: { currentPassword: 'a guess', newPassword } });
	await call('post', password, { body: { currentPassword, newPassword: 'short' } });
	await call('post', password, { body: { currentPassword, newPassword: 'x'.repeat(500) } });
	await call('post', password, { body: { currentPassword } });
	await call('post', password, { body: { currentPassword, newPassword } });

	await call('post', login, { body: account, ...loggedOut });
	await call('post', login, { body: { ...account, password: newPassword }, ...foreign });
	await call('post', login, { body: { email: account.email }, ...loggedOut });
	await call('post', login, { body: { ...account, password: newPassword }, ...loggedOut });

	await call('post', logout, foreign);
	await call('post', logout);

	const documented = Object.entries(paths).flatMap(([path, operations]) =>
		Object.entries(operations).flatMap(([method, { responses }]) =>
			Object.keys(responses).map((status) => `${method} ${path} ${status}`),
		),
	);
	expect([...given].sort()).toEqual(documented.sort());
});

it('names every route of the API, and no other', () => {
	const registered = server.routes
		.filter(({ path }) => path.startsWith('/api/'))
		.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
	const documented = Object.entries(paths).flatMap(([path, operations]) =>
		Object.keys(operations).map((method) => `${method} ${path}`),
	);
	expect(registered.sort()).toEqual(documented.sort());
});
