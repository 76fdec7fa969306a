import type { Session } from '@/utils/sessions/session';
import { parseSessions } from './answer';
import { type Failure, type FailureKind, failed, type Result } from './failure';
import type { ConnectionProfile } from './profile';

/** The most of an answer that is read, in bytes: 10,000 sessions are 3 to 4 MB. */
const BODY_LIMIT = 4.5 * 1024 * 1024;
/** Well under the 30 s after which Firefox ends an idle background page, fetch or no fetch. */
const TIMEOUT = 12_000;

/** What the client needs from the browser; handed in, so that the client has none of its own. */
export type ClientEdge = {
	fetch: typeof fetch;
	/** Whether the browser lets us ask the site. Without it a fetch fails as if offline. */
	hasAccess: () => Promise<boolean>;
	/** What the browser thinks of the network; with some VPNs it is wrong, so it only names failures. */
	isOnline: () => boolean;
	/** Makes our changing requests carry the site's own Origin, which it checks. */
	sendAsSite: (origin: string, pathPrefix: string) => Promise<void>;
	/** Milliseconds since 1970. */
	now: () => number;
};

/** Questions to the account, asked with the login that the browser already has. */
export type AccountClient = {
	/** The active sessions, exactly one of them current. */
	list(): Promise<Result<Session[]>>;
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

/**
 * A client for one connection profile.
 *
 * @param profile `null` in a build that is not connected: every question then answers
 * `notConnected` without asking anyone
 */
export function createAccountClient(
	profile: ConnectionProfile | null,
	edge: ClientEdge,
): AccountClient {
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
		connection: ConnectionProfile,
		path: string,
		method: string,
		read: (response: Response) => Promise<Result<T>>,
	): Promise<Result<T>> {
		if (!(await edge.hasAccess())) return failed('noAccess', 'no access to the site');
		try {
			const response = await edge.fetch(connection.origin + path, {
				method,
				credentials: 'include',
				redirect: 'manual',
				cache: 'no-store',
				referrerPolicy: 'no-referrer',
				headers: { accept: 'application/json' },
				// Covers the body too, so a stalled answer ends here and not with the worker.
				signal: AbortSignal.timeout(TIMEOUT),
			});
			return await read(response);
		} catch (error) {
			return unreachable(error instanceof Error ? error.name : 'fetch failed');
		}
	}

	return {
		async list() {
			if (profile === null) return failed('notConnected', 'no connection profile');
			const { list } = profile;
			return ask(profile, list.path, list.method, async (response) => {
				if (response.type === 'opaqueredirect') return failed(list.redirect, 'a redirect');
				if (response.status !== 200) return fromStatus(response, list.statuses);
				const body = await readBody(response);
				return body.ok ? parseSessions(body.value, list, edge.now()) : body;
			});
		},

		async remove(id) {
			if (profile === null) return failed('notConnected', 'no connection profile');
			const { remove } = profile;
			try {
				await edge.sendAsSite(profile.origin, remove.pathBeforeId);
			} catch {
				return failed('noAccess', 'the browser refused the Origin rule');
			}
			const path = remove.pathBeforeId + encodeURIComponent(id);
			return ask(profile, path, remove.method, async (response) => {
				if (response.ok || response.status === 404) return { ok: true, value: null };
				if (response.type === 'opaqueredirect') return failed('loggedOut', 'a redirect');
				return fromStatus(response, remove.statuses);
			});
		},
	};
}
