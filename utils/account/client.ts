import type { CountryNames } from '@/utils/sessions/country';
import type { Session } from '@/utils/sessions/session';
import { type Listed, parseSessions } from './answer';
import { digest } from './digest';
import { type Failure, type FailureKind, failed, type Result } from './failure';
import type { ConnectionProfile, ReadRequest, RemovalRequest } from './profile';
import { compose, withKey } from './request';

/** The most of an answer that is read, in bytes: 10,000 sessions are 3 to 4 MB. */
const BODY_LIMIT = 4.5 * 1024 * 1024;
/** Well under the 30 s after which Firefox ends an idle background page, fetch or no fetch. */
const TIMEOUT = 12_000;

/** What the client needs from the browser; handed in, so that the client has none of its own. */
export type ClientEdge = {
	/** The connection in use; `null` where there is none. */
	connection: () => Promise<ConnectionProfile | null>;
	fetch: typeof fetch;
	/** Whether the browser lets us ask as the profile says. Without it a fetch fails as if offline. */
	hasAccess: (profile: ConnectionProfile) => Promise<boolean>;
	/** What the browser thinks of the network; with some VPNs it is wrong, so it only names failures. */
	isOnline: () => boolean;
	/** Makes our own requests carry the site's Origin, which a careful service checks. */
	sendAsSite: (profile: ConnectionProfile) => Promise<void>;
	countryOf: CountryNames;
	/** Milliseconds since 1970. */
	now: () => number;
};

/**
 * A list, and by which connection it came: a name that is the same for as long as the same sessions
 * have the same ids, and tells nothing.
 */
export type Listing = Result<Session[]> & { connection?: string };

/** Questions to the account, asked with the login that the browser already has. */
export type AccountClient = {
	/** The active sessions, exactly one of them current. */
	list(): Promise<Listing>;
	/**
	 * The same by a profile that is not in use, or not yet. Leaves nothing behind.
	 *
	 * @param profile one that `readProfile` has let through
	 */
	listBy(profile: ConnectionProfile): Promise<Result<Session[]>>;
	/**
	 * Asks the service to remove one session. «ok» is its word, not a proof: only a new list is.
	 * A session that is already gone counts as removed.
	 */
	remove(id: string): Promise<Result<null>>;
};

async function readBody(response: Response): Promise<Result<unknown>> {
	const reader = response.body?.getReader();
	if (reader === undefined) return failed('unreadable', 'no body');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.byteLength;
		if (size > BODY_LIMIT) {
			await reader.cancel();
			return failed('unreadable', `more than ${BODY_LIMIT} bytes`);
		}
		try {
			text += decoder.decode(value, { stream: true });
		} catch {
			await reader.cancel();
			return failed('unreadable', 'not UTF-8');
		}
	}
	try {
		return { ok: true, value: JSON.parse(text + decoder.decode()) };
	} catch {
		return failed('unreadable', 'not JSON');
	}
}

/** A time as HTTP writes it, in milliseconds since 1970 (RFC 9110 section 5.6.7); or `null`. */
function readHttpDate(text: string): number | null {
	// All three forms begin with the day's name; `Date.parse` alone takes «-5» for a date as well.
	if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
	// The oldest form names no zone, and would be read as the user's own.
	const time = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
	return Number.isNaN(time) ? null : time;
}

/**
 * For how long the service asks to be left alone, in milliseconds, from `Retry-After` (RFC 9110
 * section 10.2.3: seconds or a date); `null` where it does not say, or says nonsense.
 *
 * @param now the user's clock, which stands in where the answer has no `Date` of its own
 */
function readRetryAfter(headers: Headers, now: number): number | null {
	const text = headers.get('retry-after')?.trim() ?? '';
	// More digits than this would be centuries.
	if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
	const until = readHttpDate(text);
	if (until === null) return null;
	return Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now));
}

/** See {@link Listing}: whom it asks, for what, and what it knows a session by. */
function nameOf({ list }: ConnectionProfile): Promise<string> {
	const { origin, path } = list.request;
	return digest(JSON.stringify([origin, path, list.items, list.fields.id]));
}

/** A client for the connection in use; without one, every question answers `notConnected`. */
export function createAccountClient(edge: ClientEdge): AccountClient {
	/** What removes the sessions of the last list, where that is not their id: maybe secrets. */
	let keys: ReadonlyMap<string, string> = new Map();

	const unreachable = (detail: string): { ok: false; failure: Failure } =>
		failed(edge.isOnline() ? 'unavailable' : 'offline', detail);

	const fromStatus = (
		{ status, headers }: Response,
		statuses: Readonly<Record<string, FailureKind>>,
	): { ok: false; failure: Failure } => {
		const named = Object.hasOwn(statuses, String(status)) ? statuses[String(status)] : undefined;
		const kind = named ?? (status >= 500 ? 'unavailable' : 'unreadable');
		const { failure } = failed(kind, `status ${status}`);
		const retryAfter = readRetryAfter(headers, edge.now());
		return { ok: false, failure: retryAfter === null ? failure : { ...failure, retryAfter } };
	};

	async function ask<T>(
		profile: ConnectionProfile,
		request: ReadRequest | RemovalRequest,
		read: (response: Response) => Promise<Result<T>>,
	): Promise<Result<T>> {
		if (!(await edge.hasAccess(profile))) return failed('noAccess', 'no access to the site');
		if (request.method !== 'GET') {
			try {
				await edge.sendAsSite(profile);
			} catch {
				return failed('noAccess', 'the browser refused the Origin rule');
			}
		}
		const { url, init } = compose(request);
		try {
			const response = await edge.fetch(url, {
				...init,
				credentials: 'include',
				redirect: 'manual',
				cache: 'no-store',
				referrerPolicy: 'no-referrer',
				// Covers the body too, so a stalled answer ends here and not with the worker.
				signal: AbortSignal.timeout(TIMEOUT),
			});
			return await read(response);
		} catch (error) {
			return unreachable(error instanceof Error ? error.name : 'fetch failed');
		}
	}

	function askFor(profile: ConnectionProfile, request: ReadRequest): Promise<Result<unknown>> {
		const { redirect, statuses } = profile.list;
		return ask(profile, request, async (response) => {
			if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
			return response.status === 200 ? readBody(response) : fromStatus(response, statuses);
		});
	}

	async function listed(profile: ConnectionProfile): Promise<Result<Listed>> {
		const { list } = profile;
		const page = await askFor(profile, list.request);
		if (!page.ok) return page;
		const pages = [page.value];
		const reading = { now: edge.now(), countryOf: edge.countryOf };
		if (list.current.by === 'field') return parseSessions({ pages }, list, reading);
		const current = await askFor(profile, list.current.request);
		return current.ok ? parseSessions({ pages, current: current.value }, list, reading) : current;
	}

	const sessionsOf = (answer: Result<Listed>): Result<Session[]> =>
		answer.ok ? { ok: true, value: answer.value.sessions } : answer;

	async function listInUse(profile: ConnectionProfile): Promise<Result<Session[]>> {
		const answer = await listed(profile);
		if (answer.ok) keys = answer.value.keys;
		return sessionsOf(answer);
	}

	return {
		async list() {
			const profile = await edge.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			return { ...(await listInUse(profile)), connection: await nameOf(profile) };
		},

		async listBy(profile) {
			return sessionsOf(await listed(profile));
		},

		async remove(id) {
			const profile = await edge.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			const { remove, list } = profile;
			if (remove === null) return failed('notConnected', 'how to remove is not known');
			const isKey = list.fields.key === null && !list.fields.id.hashed;
			if (!isKey && !keys.has(id)) {
				const answer = await listInUse(profile);
				if (!answer.ok) return answer;
				if (!answer.value.some((one) => one.id === id)) return { ok: true, value: null };
			}
			const key = isKey ? id : keys.get(id);
			const request = key === undefined ? null : withKey(remove.request, key);
			if (request === null) return failed('unreadable', 'the session has no key that removes it');
			return ask(profile, request, async (response) => {
				if (response.ok || response.status === 404 || response.status === 410) {
					return { ok: true, value: null };
				}
				if (response.type === 'opaqueredirect') return failed('loggedOut', 'a redirect');
				return fromStatus(response, remove.statuses);
			});
		},
	};
}
