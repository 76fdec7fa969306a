import { randomUUID } from 'node:crypto';
import { type Account, DEVICES } from '../../cryptonow/devices.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../cryptonow/server.ts';

export const PLAIN = '/api/account/sessions';
export const PAGE = '/settings/security/sessions';
export const EXTENSION = 'moz-extension://6f0b7a5e-0000-4000-8000-000000000000';
export const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An account, logged in on the phone that asks and on others. */
export async function logInAll(server: Cryptonow) {
	const account: Account = {
		email: `user-${randomUUID()}@example.at`,
		password: 'a long enough one',
	};
	await server.createAccount(account);
	const phone = await logInAs(server.origin, account, DEVICES.phone);
	const laptop = await logInAs(server.origin, account, DEVICES.laptop);
	const stranger = await logInAs(server.origin, account, DEVICES.stranger);
	return { account, phone, laptop, stranger };
}

/** The sessions page as it is sent, by which it knows what it needs. */
export async function metaOf({ request }: DeviceLogin, name: string): Promise<string> {
	const html = await (await request(PAGE)).text();
	const content = new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1];
	return (content ?? '').replaceAll('&quot;', '"');
}

export async function isLoggedIn({ request }: DeviceLogin): Promise<boolean> {
	return (await request(PLAIN)).status === 200;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by what is expected of them
export async function json(response: Response): Promise<any> {
	return response.json();
}
