import { parseArgs } from 'node:util';
import { type Account, DEMO_ACCOUNT, DEVICES, type Device, isDeviceName } from './devices.ts';
import { fetchLocal } from './fetch-local.ts';
import type { WireSession } from './wire.ts';

/** A login of one device, as that device holds it. */
export interface DeviceLogin {
	device: Device;
	/** The value of its Cookie header. */
	cookie: string;
	/** The id of its session, as the API lists it. */
	sessionId: string;
	/**
	 * A request from this device, with its cookie, agent and address. Other than GET and HEAD carry
	 * the site's own Origin, as its pages would send it; `init.headers` go over all of these.
	 * Redirects are not followed.
	 */
	request(path: string, init?: RequestInit): Promise<Response>;
	/** What this device sees listed. @throws if the answer is anything but 200 */
	list(): Promise<WireSession[]>;
}

/** A login was answered, but with a refusal. */
export class LoginRefused extends Error {
	override readonly name = 'LoginRefused';
	readonly status: number;
	constructor(status: number, email: string) {
		super(`The login of ${email} was refused with status ${status}`);
		this.status = status;
	}
}

const DEFAULT_ORIGIN = 'http://localhost:4180';

/**
 * Logs in over HTTP, by a request with these headers.
 *
 * @returns the cookies that are set, as their headers say it
 * @throws {LoginRefused} if the server says no
 * @throws {TypeError} if the server is not reached
 */
export async function logInWith(
	origin: string,
	account: Account,
	headers: Readonly<Record<string, string>>,
): Promise<string[]> {
	const response = await fetchLocal(`${origin}/api/login`, {
		method: 'POST',
		headers: { ...headers, origin, 'content-type': 'application/json' },
		body: JSON.stringify({ email: account.email, password: account.password }),
	});
	if (response.status !== 204) throw new LoginRefused(response.status, account.email);
	return response.headers.getSetCookie();
}

/**
 * Logs in over HTTP as `device` would, and keeps its cookie.
 *
 * @throws {LoginRefused} if the server says no
 * @throws {TypeError} if the server is not reached
 */
export async function logInAs(
	origin: string,
	account: Account,
	device: Device,
): Promise<DeviceLogin> {
	const headersOfDevice = { 'user-agent': device.userAgent, 'x-forwarded-for': device.ipAddress };
	const setCookies = await logInWith(origin, account, headersOfDevice);
	const cookie = setCookies.map((line) => line.split(';', 1)[0]).join('; ');

	async function request(path: string, init: RequestInit = {}): Promise<Response> {
		const isRead = init.method === undefined || /^(get|head)$/i.test(init.method);
		const headers = new Headers({ ...headersOfDevice, cookie, ...(isRead ? {} : { origin }) });
		new Headers(init.headers).forEach((value, name) => {
			headers.set(name, value);
		});
		return fetchLocal(new URL(path, origin), { redirect: 'manual', ...init, headers });
	}

	async function list(): Promise<WireSession[]> {
		const answer = await request('/api/account/sessions');
		if (answer.status !== 200) throw new Error(`The list was answered with ${answer.status}`);
		const { sessions } = (await answer.json()) as { sessions: WireSession[] };
		return sessions;
	}

	const own = (await list()).find(({ current }) => current);
	if (!own) throw new Error('The list has no current session');
	return { device, cookie, sessionId: own.id, request, list };
}

/** The command `log-in-as <device> [--origin http://…]`. @returns the exit code */
async function main(args: string[]): Promise<number> {
	const known = Object.keys(DEVICES).join(', ');
	const usage = `Usage: log-in-as <device> [--origin ${DEFAULT_ORIGIN}]\nDevices: ${known}`;
	let name: string;
	let origin: string;
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { origin: { type: 'string', default: DEFAULT_ORIGIN } },
		});
		if (positionals.length !== 1 || positionals[0] === undefined)
			throw new Error('Name one device.');
		name = positionals[0];
		origin = new URL(values.origin).origin;
	} catch (error) {
		console.error(`${(error as Error).message}\n${usage}`);
		return 2;
	}
	if (!isDeviceName(name)) {
		console.error(`There is no device “${name}”. Devices: ${known}`);
		return 2;
	}
	try {
		const { sessionId, list } = await logInAs(origin, DEMO_ACCOUNT, DEVICES[name]);
		const own = (await list()).find(({ id }) => id === sessionId);
		const place = [own?.location?.city, own?.location?.country].filter(Boolean).join(', ');
		console.log(
			`${name} is logged in as ${DEMO_ACCOUNT.email}: ${DEVICES[name].label}, ${own?.ipAddress}${place && ` (${place})`}`,
		);
		return 0;
	} catch (error) {
		if (error instanceof LoginRefused) console.error(`${error.message}.`);
		else if (error instanceof TypeError) {
			console.error(`Nothing answers at ${origin}. Is the local Cryptonow running?`);
		} else console.error(String(error));
		return 1;
	}
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
