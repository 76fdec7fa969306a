import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { type Accounts, openAccounts } from './accounts.ts';
import type { ApiStyle } from './apis/api-style.ts';
import { createApi, hasHostOfItsOwn } from './apis/create-api.ts';
import { createDemands, type Demand, type Demanded } from './apis/demands.ts';
import { pathBeforeChange, type ServiceChange } from './apis/service-change.ts';
import { createSite } from './apis/site.ts';
import { type Account, DEMO_ACCOUNT, DEVICES, type Device } from './devices.ts';
import { answerLive } from './drawn-pages.ts';
import { createFront } from './front.ts';
import { listenOnBoth, stopListening } from './listening.ts';
import { type DeviceLogin, logInAs } from './log-in-as.ts';
import { createMisbehaviours, type Misbehaviour } from './misbehaviour.ts';
import { withoutWww } from './moved-host.ts';
import { createPlaces, type Places } from './places.ts';
import { SESSIONS_API } from './plain-api.ts';
import { createRequestLog, type LoggedRequest, type RequestLog } from './request-log.ts';
import type { Asker } from './serve-pages.ts';
import type { WireSession } from './wire.ts';

/** A running local Cryptonow. */
export interface Cryptonow {
	/** How it exposes its sessions. */
	readonly api: ApiStyle;
	/**
	 * Where the pages are, and the only origin that may change anything: `http://localhost:PORT`, or
	 * `http://cryptonow.localhost:PORT` for styles whose API has a host of its own.
	 */
	readonly origin: string;
	/** Where the API is: `origin`, or `http://api.cryptonow.localhost:PORT`. */
	readonly apiOrigin: string;
	readonly port: number;
	/** Every route that is registered, for comparing with `openapi.json`. */
	readonly routes: readonly { method: string; path: string }[];
	/** The requests so far, oldest first (the last 10,000). */
	readonly requests: readonly LoggedRequest[];
	/** Which place an IP address is said to be in; takes effect on the next list. */
	readonly places: Pick<Places, 'set'>;

	/** Makes an account. @throws if the email is taken or the password too short (8 characters) */
	createAccount(account: Account): Promise<void>;
	/** Makes {@link DEMO_ACCOUNT}, logged in on a phone and a laptop some days ago. */
	seedDemo(): Promise<{ account: Account; phone: DeviceLogin; laptop: DeviceLogin }>;
	/** Plants a session without a login, for tests that need very many. @returns its id */
	plantSession(email: string, device: Omit<Device, 'label'>): Promise<string>;
	/**
	 * Shows other values for a session in the list, of any kind, until set anew; null takes them
	 * back. `current` as shown does not change which session is the current one.
	 *
	 * @throws if no session has this id
	 */
	overrideSession(
		id: string,
		fields: Partial<WireSession> | Readonly<Record<string, unknown>> | null,
	): void;
	/**
	 * What the style's list and page call a session: `data-session` of its row. The session's id
	 * itself in the plain style. Also of sessions that have ended. @throws if none had this id
	 */
	listedId(sessionId: string): string;
	/** Lets all access tokens issued so far run out; without effect where only cookies count. */
	expireTokens(): void;
	/**
	 * Asks for a fresh login or a second factor before the list or a removal is answered, in the
	 * style's own words, until set to null. The plain API of other styles asks for nothing.
	 */
	demand(what: Demanded, demand: Demand | null): void;
	/**
	 * Changes the list's answers, or where it is, from now on; null undoes it. The sessions page
	 * follows when it is loaded anew. The plain API of other styles stays as it is.
	 */
	changeService(change: ServiceChange | null): void;
	/** Ends a session from inside, as a time-out would. @returns whether there was one */
	endSession(id: string): Promise<boolean>;

	/** Answers matching requests wrongly, first registered first. @returns a function that stops it */
	misbehave(rule: Misbehaviour): () => void;
	/** Stops all misbehaviour; requests that are being delayed go on at once. */
	stopMisbehaving(): void;
	/**
	 * Waits for the next request that `predicate` takes and whose answer has ended, counted from the
	 * call, or from `after`. @throws after `timeoutMs` milliseconds (5000 if not given)
	 */
	waitForRequest(
		predicate: (request: LoggedRequest) => boolean,
		options?: { timeoutMs?: number; after?: Date },
	): Promise<LoggedRequest>;

	/** Stops listening and cuts all connections; accounts and sessions stay. */
	down(): Promise<void>;
	/** Listens again, on the same port. */
	up(): Promise<void>;
	/** Ends it for good and leaves nothing open. */
	close(): Promise<void>;
}

/** Room for a user agent of 10,000 characters beside everything else. */
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * Two hosts of one site. Browsers take every name under «localhost» for this machine, but
 * «localhost» itself and one under it are two sites.
 */
const PAGE_HOST = 'cryptonow.localhost';
const API_HOST = `api.${PAGE_HOST}`;

const HOUR_MS = 3_600_000;

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Starts a local stand-in for Cryptonow on loopback: real accounts and sessions, in memory.
 *
 * @param port 0 for a free one
 * @param api how it exposes its sessions; HTTP clients have the plain way in any case
 * @param from what sends the sessions page's requests
 * @param quiet false prints a line for each API request
 * @throws with code EADDRINUSE if the port is taken
 */
export async function startCryptonow({
	port: wantedPort = 0,
	quiet = true,
	api: style = 'plain',
	from = 'page',
}: {
	port?: number;
	api?: ApiStyle;
	from?: Asker;
	quiet?: boolean;
} = {}): Promise<Cryptonow> {
	const log = createRequestLog();
	const misbehaviours = createMisbehaviours();
	// The site needs to know its port before it can be built, so the first request may have to wait.
	const built = Promise.withResolvers<Answerer>();
	const servers = createServers((incoming, outgoing) => {
		built.promise.then((answer) => answer(incoming, outgoing));
	});
	const port = await listenOnBoth(servers, wantedPort);
	const service = await createService(style, from, port);
	const { origin, accounts } = service;
	const listener = getRequestListener(
		async (request, env) => {
			const bindings = env as HttpBindings;
			return misbehaviours.apply(request, bindings, async () => service.answer(request, bindings));
		},
		// Without this, hono's own Request would replace the one of the process that runs the tests.
		{ overrideGlobalObjects: false },
	);
	for (const server of servers) {
		server.on('upgrade', (incoming, socket) => answerLive(incoming, socket, service.tickets));
	}
	built.resolve((incoming, outgoing) => {
		logRequest(log, origin, quiet, incoming, outgoing);
		void listener(incoming, outgoing);
	});
	const listening = createSwitch(servers, port);
	return {
		...service.controls,
		port,
		requests: log.requests,
		createAccount: accounts.createAccount,
		seedDemo: () => seedDemo(accounts, origin),
		plantSession: accounts.plant,
		endSession: accounts.end,
		misbehave: misbehaviours.add,
		stopMisbehaving: misbehaviours.clear,
		waitForRequest: log.waitFor,
		...listening,
		async close() {
			misbehaviours.clear();
			log.close();
			await listening.down();
			accounts.close();
		},
	};
}

function createServers(answer: Answerer): [Server, Server] {
	const create = () => createServer({ maxHeaderSize: MAX_HEADER_BYTES }, answer);
	return [create(), create()];
}

/** The service behind the port: its site, and what a test may change about it. */
async function createService(style: ApiStyle, from: Asker, port: number) {
	const places = createPlaces();
	const overrides = new Map<string, Readonly<Record<string, unknown>>>();
	const twoHosts = hasHostOfItsOwn(style);
	const origin = `http://${twoHosts ? PAGE_HOST : 'localhost'}:${port}`;
	const apiOrigin = twoHosts ? `http://${API_HOST}:${port}` : origin;
	const accounts = await openAccounts(origin);
	const demands = createDemands();
	let change: ServiceChange | null = null;
	const site = createSite({
		origin,
		apiOrigin,
		accounts,
		places,
		overrides,
		demands,
		change: () => change,
	});
	const { front: api, tokens } = createApi(style, site);
	const live = new Map<string, string>();
	const front = createFront({ site, api, from, tickets: live });
	const listPath = api?.listPath ?? SESSIONS_API;

	function answer(request: Request, bindings: HttpBindings): Response | Promise<Response> {
		const url = new URL(request.url);
		const before = pathBeforeChange(url.pathname, listPath, change);
		const atApi = api?.onApiHost && withoutWww(url.hostname) === API_HOST;
		const app = atApi ? api.onApiHost : front;
		if (before === null) return Response.json({ error: 'Not found' }, { status: 404 });
		if (before === url.pathname) return (app ?? front).fetch(request, bindings);
		url.pathname = before;
		return (app ?? front).fetch(new Request(url, request), bindings);
	}

	const controls = {
		api: style,
		origin,
		apiOrigin,
		places,
		routes: front.routes
			.filter(({ method }) => method !== 'ALL')
			.map(({ method, path }) => ({ method, path })),
		overrideSession(id: string, fields: object | null) {
			if (!accounts.has(id)) throw new Error(`There is no session ${id}`);
			if (fields === null) overrides.delete(id);
			else overrides.set(id, { ...fields });
		},
		listedId(sessionId: string) {
			if (api === null) return sessionId;
			const rowId = accounts.rowIdOf(sessionId);
			if (rowId === null) throw new Error(`There is no session ${sessionId}`);
			return api.idOf({ id: sessionId, rowId });
		},
		expireTokens: () => tokens?.expire(),
		demand: demands.set,
		changeService(next: ServiceChange | null) {
			change = next;
		},
	};
	return { origin, accounts, tickets: live, answer, controls };
}

/** Notes a request when its answer has ended, and prints it unless `quiet`. */
function logRequest(
	log: RequestLog,
	origin: string,
	quiet: boolean,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
): void {
	const at = new Date();
	const { pathname, search } = new URL(incoming.url ?? '/', origin);
	outgoing.once('close', () => {
		const request: LoggedRequest = {
			method: incoming.method ?? 'GET',
			host: incoming.headers.host ?? '',
			path: pathname,
			search,
			status: outgoing.headersSent ? outgoing.statusCode : null,
			origin: incoming.headers.origin ?? null,
			userAgent: incoming.headers['user-agent'] ?? null,
			at,
		};
		log.add(request);
		if (!quiet && !/^\/(assets|settings|login)\b|^\/$/.test(pathname)) {
			console.log(describe(request));
		}
	});
}

/** Stops listening, and listens again on the same port. */
function createSwitch(servers: [Server, Server], port: number): Pick<Cryptonow, 'down' | 'up'> {
	let isUp = true;
	return {
		async down() {
			if (!isUp) return;
			isUp = false;
			await Promise.all(servers.map(stopListening));
		},
		async up() {
			if (isUp) return;
			await listenOnBoth(servers, port);
			isUp = true;
		},
	};
}

/** Makes the demo account, which a phone and a laptop are logged in to since some days. */
async function seedDemo(accounts: Accounts, origin: string): ReturnType<Cryptonow['seedDemo']> {
	await accounts.createAccount(DEMO_ACCOUNT);
	const phone = await logInAs(origin, DEMO_ACCOUNT, DEVICES.phone);
	const laptop = await logInAs(origin, DEMO_ACCOUNT, DEVICES.laptop);
	const now = Date.now();
	await accounts.backdate(phone.sessionId, {
		createdAt: new Date(now - 6 * 24 * HOUR_MS),
		lastActiveAt: new Date(now - 2 * HOUR_MS),
	});
	await accounts.backdate(laptop.sessionId, {
		createdAt: new Date(now - 3 * 24 * HOUR_MS),
		lastActiveAt: new Date(now - 26 * HOUR_MS),
	});
	return { account: DEMO_ACCOUNT, phone, laptop };
}

function describe({ at, method, path, status, origin }: LoggedRequest): string {
	const time = at.toTimeString().slice(0, 8);
	return `${time}  ${method.padEnd(6)} ${path}  ${status ?? 'cut'}${origin ? `  (from ${origin})` : ''}`;
}
