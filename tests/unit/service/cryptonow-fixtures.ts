import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { type Account, DEVICES } from '../../cryptonow/devices.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../cryptonow/server.ts';

export const SESSIONS = '/api/account/sessions';

export async function makeAccount(server: Cryptonow): Promise<Account> {
	const account = { email: `user-${randomUUID()}@example.at`, password: 'a long enough one' };
	await server.createAccount(account);
	return account;
}

export async function makeLogin(
	server: Cryptonow,
): Promise<{ account: Account; phone: DeviceLogin }> {
	const account = await makeAccount(server);
	return { account, phone: await logInAs(server.origin, account, DEVICES.phone) };
}

export function remove(login: DeviceLogin, id: string, headers: Record<string, string> = {}) {
	return login.request(`${SESSIONS}/${encodeURIComponent(id)}`, { method: 'DELETE', headers });
}

export async function codeOf(response: Response): Promise<unknown> {
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	return ((await response.json()) as { code: unknown }).code;
}
