import type { CountryNames } from '@/utils/domain/places/country';
import type { Session } from '@/utils/domain/sessions/session';
import { type Failure, type FailureKind, failed, type Result } from '@/utils/domain/watch/failure';
import { type Listed, parseSessions } from '../answer';
import { digest } from '../digest';
import { entriesOf, valueAt, valueIn } from '../mapping';
import { metaContent } from '../meta-tag';
import { originsOf } from '../origins';
import type {
	ConnectionProfile,
	ReadRequest,
	RemovalRequest,
	RequestPlace,
	Secret,
} from '../profile';
import { nextPage, PAGES_LIMIT } from './paging';
import { graphQlRefusal, refusalOf } from './refusal';
import { compose, withKey, withValue } from './request';

/** The most that is read of the answers to one question, in bytes: 10,000 sessions are 3 to 4 MB. */
const BODY_LIMIT = 4.5 * 1024 * 1024;
/** The longest request, in milliseconds. Firefox ends an idle background after 30 s, even in a fetch. */
const TIMEOUT = 12_000;
/** The longest question, in milliseconds: all pages of a list, and what they need. */
const LONGEST_QUESTION = 25_000;
/** The most of a refusal that is read, in bytes. */
const REFUSAL_LIMIT = 64 * 1024;

/** What the client needs of the browser. */
export type ClientDependencies = {
	/** The connection in use; `null` where there is none. */
	connection: () => Promise<ConnectionProfile | null>;
	fetch: typeof fetch;
	/** Whether the browser gives access to the profile's hosts. Without it a fetch fails as if offline. */
	hasAccess: (profile: ConnectionProfile) => Promise<boolean>;
	/** What the browser says of the network. Wrong with some VPNs, so it only names failures. */
	isOnline: () => boolean;
	/** Makes our requests by this profile carry the site's Origin, which careful services check. */
	sendAsSite: (profile: ConnectionProfile) => Promise<void>;
	/** A cookie that the pages at this address may read; `null` where there is none. */
	readCookie: (address: string, name: string) => Promise<string | null>;
	/**
	 * What a page of the site last sent to this origin in this place; `null` where no page has, or the
	 * service has refused the value.
	 */
	readToken: (origin: string, place: RequestPlace) => Promise<string | null>;
	/** Notes that the service has refused a value of {@link ClientDependencies.readToken}. */
	refuseToken: (origin: string, place: RequestPlace, value: string) => Promise<void>;
	countryOf: CountryNames;
	/** Milliseconds since 1970. */
	now: () => number;
};

/**
 * A list, and a name of the connection that gave it: a digest that stays the same for as long as the
 * ids of sessions mean the same.
 */
export type Listing = Result<Session[]> & { connection?: string };

/** Questions to the account, asked with the login that the browser already has. */
export type SessionsClient = {
	/** The active sessions, exactly one of them current. */
	list(): Promise<Listing>;
	/**
	 * The same by a profile that is not in use. Nothing of it is remembered.
	 *
	 * @param profile as `readProfile` gave it
	 */
	listBy(profile: ConnectionProfile): Promise<Result<Session[]>>;
	/**
	 * Asks the service to remove a session. `ok` is the service's word, not a proof: only a new list
	 * is. A session that is already gone counts as removed.
	 */
	remove(id: string): Promise<Result<null>>;
};

/** How much may still be read for a question, in bytes. */
type Budget = { left: number };

/** The text of an answer; `null` where it is not UTF-8, or longer than the budget allows. */
async function readText(response: Response, budget: Budget): Promise<string | null> {
	const reader = response.body?.getReader();
	if (reader === undefined) return null;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		budget.left -= value.byteLength;
		try {
			if (budget.left < 0) throw new RangeError();
			text += decoder.decode(value, { stream: true });
		} catch {
			await reader.cancel();
			return null;
		}
	}
	try {
		return text + decoder.decode();
	} catch {
		return null;
	}
}

async function readBody(response: Response, budget: Budget): Promise<Result<unknown>> {
	const text = await readText(response, budget);
	if (text === null) return failed('unreadable', `no text, or more than ${BODY_LIMIT} bytes`);
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return failed('unreadable', 'not JSON');
	}
}

/** A time as HTTP writes it, in milliseconds since 1970 (RFC 9110 section 5.6.7); or `null`. */
function readHttpDate(text: string): number | null {
	// All three forms begin with the name of the day. `Date.parse` would take «-5» for a date, too.
	if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
	// The oldest form has no zone, and would be read as local time.
	const time = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
	return Number.isNaN(time) ? null : time;
}

/**
 * How long the service asks to wait, in milliseconds, from `Retry-After` (RFC 9110 section 10.2.3:
 * seconds or a date); `null` where it does not say, or it makes no sense.
 *
 * @param now milliseconds since 1970, for an answer that has no `Date`
 */
function readRetryAfter(headers: Headers, now: number): number | null {
	const text = headers.get('retry-after')?.trim() ?? '';
	// More digits than this would be centuries.
	if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
	const until = readHttpDate(text);
	if (until === null) return null;
	return Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now));
}

/** The name in {@link Listing}: from the address, the place of the list, and the field of the id. */
function nameOf({ list }: ConnectionProfile): Promise<string> {
	const { origin, path } = list.request;
	return digest(JSON.stringify([origin, path, list.items, list.fields.id]));
}

/** What answers have told that later requests need. It is kept nowhere else. */
type Memory = {
	/** The profile as JSON. */
	of: string;
	/** The keys of the last list, by session id; they may be secrets. */
	keys: ReadonlyMap<string, string>;
	/** Headers of the last list that requests repeat. */
	headers: Map<string, string>;
};

const newMemory = (of = ''): Memory => ({ of, keys: new Map(), headers: new Map() });

/** A question under way: by which profile, and what it may still cost. */
type Question = {
	profile: ConnectionProfile;
	memory: Memory;
	budget: Budget;
	until: AbortSignal;
	/** The page's own keys that its requests carried. */
	keys: { origin: string; place: RequestPlace; value: string }[];
};

type Failed = { ok: false; failure: Failure };
type Answer = { body: unknown; headers: Headers };
type Statuses = Readonly<Record<string, FailureKind>>;

/** A client for the connection in use; without a connection, every question answers `notConnected`. */
export function createSessionsClient(dependencies: ClientDependencies): SessionsClient {
	let memory = newMemory();

	const unreachable = (detail: string): Failed =>
		failed(dependencies.isOnline() ? 'unavailable' : 'offline', detail);

	const begin = (profile: ConnectionProfile, remembered: Memory): Question => ({
		profile,
		memory: remembered,
		budget: { left: BODY_LIMIT },
		until: AbortSignal.timeout(LONGEST_QUESTION),
		keys: [],
	});

	/** The memory of this profile; that of another profile is dropped. */
	const memoryOf = (profile: ConnectionProfile): Memory => {
		const of = JSON.stringify(profile);
		if (memory.of !== of) memory = newMemory(of);
		return memory;
	};

	const fromStatus = ({ status, headers }: Response, statuses: Statuses): Failed => {
		const named = Object.hasOwn(statuses, String(status)) ? statuses[String(status)] : undefined;
		const kind = named ?? (status >= 500 ? 'unavailable' : 'unreadable');
		const { failure } = failed(kind, `status ${status}`);
		const retryAfter = readRetryAfter(headers, dependencies.now());
		return { ok: false, failure: retryAfter === null ? failure : { ...failure, retryAfter } };
	};

	/** The failure that a refusal stands for, by its words first and by its status second. */
	async function refusal(
		question: Question,
		response: Response,
		statuses: Statuses,
	): Promise<Failed> {
		const { status } = response;
		const byStatus = fromStatus(response, statuses);
		if (status !== 401 && status !== 403) return byStatus;
		const challenge = response.headers.get('www-authenticate') ?? '';
		const text = await readText(response, { left: REFUSAL_LIMIT });
		const kind = refusalOf(text ?? '') ?? refusalOf(challenge);
		if (kind !== null) return failed(kind, `status ${status}`);
		return question.keys.length > 0 ? keyRefused(question, `status ${status}`) : byStatus;
	}

	/** The page's key has run out; the next request of an open page brings a new key. */
	async function keyRefused({ keys }: Question, detail: string): Promise<Failed> {
		for (const { origin, place, value } of keys)
			await dependencies.refuseToken(origin, place, value);
		return failed('awaitsPage', detail);
	}

	/** Sends a request with the browser's own login. Throws as `fetch` does. */
	const send = (url: string, init: RequestInit, { until }: Question): Promise<Response> =>
		dependencies.fetch(url, {
			...init,
			credentials: 'include',
			redirect: 'manual',
			cache: 'no-store',
			referrerPolicy: 'no-referrer',
			// Covers the body too: a stalled answer ends here, not with the background.
			signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), until]),
		});

	/** The HTML or JSON at an address that a secret comes from. */
	async function fetchText(address: string, accept: string, question: Question) {
		const { redirect, statuses } = question.profile.list;
		const response = await send(address, { method: 'GET', headers: { accept } }, question);
		if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
		if (response.status !== 200) return fromStatus(response, statuses);
		const value = await readText(response, question.budget);
		return value === null
			? failed('unreadable', 'no text where a secret should be')
			: { ok: true as const, value };
	}

	/** The value of a secret; `null` where it is not to be had. */
	async function secretValue(
		{ source, to }: Secret,
		request: ReadRequest | RemovalRequest,
		question: Question,
	): Promise<Result<string | null>> {
		const { profile } = question;
		switch (source.from) {
			case 'request':
				return { ok: true, value: await dependencies.readToken(request.origin, to) };
			case 'cookie': {
				const value = await dependencies.readCookie(request.origin + request.path, source.name);
				return { ok: true, value };
			}
			case 'header':
				return { ok: true, value: question.memory.headers.get(source.name) ?? null };
			case 'meta': {
				const page = await fetchText(profile.site + source.path, 'text/html', question);
				return page.ok ? { ok: true, value: metaContent(page.value, source.name) } : page;
			}
			case 'endpoint': {
				const address = source.origin + source.path;
				const answer = await fetchText(address, 'application/json', question);
				if (!answer.ok) return answer;
				try {
					const value = valueIn(JSON.parse(answer.value), source.at);
					return { ok: true, value: typeof value === 'string' ? value : null };
				} catch {
					return failed('unreadable', 'not JSON where a secret should be');
				}
			}
		}
	}

	/** The request with its secrets filled in, but for those that it can do without. */
	async function withSecrets<Request extends ReadRequest | RemovalRequest>(
		request: Request,
		question: Question,
	): Promise<Result<Request>> {
		let filled = request;
		for (const secret of request.secrets) {
			const { source, prefix, to } = secret;
			const found = await secretValue(secret, request, question);
			if (!found.ok) return found;
			// A value that the page sent has its prefix already.
			const whole =
				found.value === null || source.from === 'request' ? found.value : prefix + found.value;
			if (whole === null) {
				// This value comes with the list, so the first request goes without it.
				if (source.from === 'header' && request === question.profile.list.request) continue;
				return failed('awaitsPage', `no value from ${source.from}`);
			}
			const next = whole.startsWith(prefix) ? withValue(filled, to, whole) : null;
			if (next === null) return failed('awaitsPage', `no value that fits from ${source.from}`);
			if (source.from === 'request') {
				question.keys.push({ origin: request.origin, place: to, value: whole });
			}
			filled = next;
		}
		return { ok: true, value: filled };
	}

	async function ask<T>(
		request: ReadRequest | RemovalRequest,
		question: Question,
		read: (response: Response) => Promise<Result<T>>,
	): Promise<Result<T>> {
		const { profile } = question;
		if (!(await dependencies.hasAccess(profile)))
			return failed('noAccess', 'no access to the site');
		if (request.method !== 'GET' || originsOf(profile).length > 1) {
			try {
				await dependencies.sendAsSite(profile);
			} catch {
				return failed('noAccess', 'the browser refused the Origin rule');
			}
		}
		try {
			const filled = await withSecrets(request, question);
			if (!filled.ok) return filled;
			const { url, init } = compose(filled.value);
			return await read(await send(url, init, question));
		} catch (error) {
			return unreachable(error instanceof Error ? error.name : 'fetch failed');
		}
	}

	function askFor(request: ReadRequest, question: Question): Promise<Result<Answer>> {
		const { redirect, statuses } = question.profile.list;
		return ask(request, question, async (response) => {
			if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
			if (response.status !== 200) return refusal(question, response, statuses);
			const body = await readBody(response, question.budget);
			if (!body.ok) return body;
			const kind = graphQlRefusal(body.value);
			if (kind === 'loggedOut' && question.keys.length > 0) {
				return keyRefused(question, 'errors that say so');
			}
			if (kind !== null) return failed(kind, 'errors and no data');
			return { ok: true, value: { body: body.value, headers: response.headers } };
		});
	}

	/** All pages of the list, and the headers of the first page. */
	async function pagesOf(
		question: Question,
	): Promise<Result<{ pages: unknown[]; headers: Headers }>> {
		const { list } = question.profile;
		const pages: unknown[] = [];
		const seen = new Set<string>();
		let first: Headers | null = null;
		let entries = 0;
		let request = list.request;
		const asked = new Set<string>();
		for (;;) {
			const { url, init } = compose(request);
			const whole = `${url}\n${init.body ?? ''}\n${JSON.stringify(request.headers)}`;
			if (asked.has(whole)) return failed('unreadable', 'a page that leads back to itself');
			asked.add(whole);
			const answer = await askFor(request, question);
			if (!answer.ok) return answer;
			const { body, headers } = answer.value;
			first ??= headers;
			pages.push(body);
			if (list.paging === null) return { ok: true, value: { pages, headers: first } };
			const here = entriesOf(body, list.items) ?? [];
			const ids = here.map((entry) => JSON.stringify(valueAt(entry, list.fields.id.at)) ?? '');
			const fresh = ids.filter((id) => !seen.has(id)).length;
			for (const id of ids) seen.add(id);
			entries += here.length;
			const next = nextPage(list.paging, list.request, {
				request,
				body,
				headers,
				pages: pages.length,
				entries,
				fresh,
			});
			if (next.is === 'end') return { ok: true, value: { pages, headers: first } };
			if (next.is === 'lost') return failed('unreadable', 'the next page is nowhere');
			if (pages.length === PAGES_LIMIT)
				return failed('unreadable', `more than ${PAGES_LIMIT} pages`);
			request = next.request;
		}
	}

	async function listed(question: Question): Promise<Result<Listed>> {
		const { list, remove } = question.profile;
		const answer = await pagesOf(question);
		if (!answer.ok) return answer;
		const { pages, headers } = answer.value;
		for (const { source } of [...list.request.secrets, ...(remove?.request.secrets ?? [])]) {
			const value = source.from === 'header' ? headers.get(source.name) : null;
			if (source.from === 'header' && value !== null)
				question.memory.headers.set(source.name, value);
		}
		const reading = { now: dependencies.now(), countryOf: dependencies.countryOf };
		if (list.current.by === 'field') return parseSessions({ pages }, list, reading);
		const current = await askFor(list.current.request, question);
		return current.ok
			? parseSessions({ pages, current: current.value.body }, list, reading)
			: current;
	}

	const sessionsOf = (answer: Result<Listed>): Result<Session[]> =>
		answer.ok ? { ok: true, value: answer.value.sessions } : answer;

	async function listInUse(profile: ConnectionProfile): Promise<Result<Session[]>> {
		const remembered = memoryOf(profile);
		const answer = await listed(begin(profile, remembered));
		if (answer.ok) remembered.keys = answer.value.keys;
		return sessionsOf(answer);
	}

	return {
		async list() {
			const profile = await dependencies.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			return { ...(await listInUse(profile)), connection: await nameOf(profile) };
		},

		async listBy(profile) {
			return sessionsOf(await listed(begin(profile, newMemory())));
		},

		async remove(id) {
			const profile = await dependencies.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			const { remove, list } = profile;
			if (remove === null) return failed('notConnected', 'how to remove is not known');
			const isKey = list.fields.key === null && !list.fields.id.hashed;
			const remembered = memoryOf(profile);
			const misses = remove.request.secrets.some(
				({ source }) => source.from === 'header' && !remembered.headers.has(source.name),
			);
			if (misses || (!isKey && !remembered.keys.has(id))) {
				const answer = await listInUse(profile);
				if (!answer.ok) return answer;
				if (!answer.value.some((session) => session.id === id)) return { ok: true, value: null };
			}
			const key = isKey ? id : remembered.keys.get(id);
			const request = key === undefined ? null : withKey(remove.request, key);
			if (request === null) return failed('unreadable', 'the session has no key that removes it');
			const question = begin(profile, remembered);
			return ask(request, question, async (response) => {
				if (response.status === 404 || response.status === 410) return { ok: true, value: null };
				if (response.type === 'opaqueredirect') return failed('loggedOut', 'a redirect');
				if (!response.ok) return refusal(question, response, remove.statuses);
				const kind = await refusalInAnswer(response);
				return kind === null ? { ok: true, value: null } : failed(kind, 'errors and no data');
			});
		},
	};
}

/** The refusal in an answer to a removal with status 200, as of GraphQL; `null` for none. */
async function refusalInAnswer(response: Response): Promise<FailureKind | null> {
	if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return null;
	const body = await readBody(response, { left: REFUSAL_LIMIT });
	return body.ok ? graphQlRefusal(body.value) : null;
}
