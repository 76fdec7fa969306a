import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** How requests are to be answered wrongly. What is not given stays as it would have been. */
export interface Misbehaviour {
	/** In capitals; any method if not given. */
	method?: string;
	/** The host's name; any if not given. */
	host?: string;
	/** The path without its query: the whole of it, or a pattern that it matches. */
	path: string | RegExp;
	/** Milliseconds to wait before anything else happens. */
	delayMs?: number;
	/** Answers with this status (and `body`) in the site's place. */
	status?: number;
	/** Set on the answer, over its own. */
	headers?: Record<string, string>;
	/** Answers with this body (status 200 if not given): text as HTML, an object as JSON. */
	body?: string | Uint8Array | object;
	/** Answers with a redirect to here (302 if no status is given). */
	redirectTo?: string;
	/** Answers with a redirect for good (301) to the same on the host of this name. */
	redirectToHost?: string;
	/** Answers as by a clock that is off by this: its `Date`, and each time in its JSON. */
	clockAheadMs?: number;
	/** Cuts the connection: with no answer, or after the headers and half of the body. */
	drop?: 'before' | 'midway';
	/** For so many requests; until stopped if not given. */
	times?: number;
}

/** The misbehaviours that are switched on. */
export type Misbehaviours = ReturnType<typeof createMisbehaviours>;

interface Answer {
	status: number;
	headers: Record<string, string | string[]>;
	body: Uint8Array;
}

/** Makes a set with no misbehaviour in it. */
export function createMisbehaviours() {
	const active: { rule: Misbehaviour; left: number }[] = [];
	let closing = new AbortController();

	function take({ method, url }: Request): Misbehaviour | null {
		const { hostname, pathname: path } = new URL(url);
		const found = active.find(
			({ rule }) =>
				(rule.method === undefined || rule.method === method) &&
				(rule.host === undefined || rule.host === hostname) &&
				(typeof rule.path === 'string' ? rule.path === path : path.search(rule.path) !== -1),
		);
		if (!found) return null;
		found.left -= 1;
		if (found.left <= 0) active.splice(active.indexOf(found), 1);
		return found.rule;
	}

	return {
		/** Adds one, behind those already there. @returns a function that takes it away */
		add(rule: Misbehaviour): () => void {
			const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
			if (entry.left > 0) active.push(entry);
			return () => {
				const at = active.indexOf(entry);
				if (at !== -1) active.splice(at, 1);
			};
		},

		/** Takes all away, and lets requests that are being delayed go on at once. */
		clear(): void {
			active.length = 0;
			closing.abort();
			closing = new AbortController();
		},

		/**
		 * Answers a request as the first matching misbehaviour says, or as `respond` would.
		 *
		 * @param respond the site's own answer
		 */
		async apply(
			request: Request,
			{ incoming, outgoing }: HttpBindings,
			respond: () => Promise<Response>,
		): Promise<Response> {
			const rule = take(request);
			if (!rule) return respond();
			if (rule.delayMs !== undefined) {
				await sleep(rule.delayMs, undefined, { signal: closing.signal }).catch(() => undefined);
			}
			if (rule.drop === 'before') {
				incoming.socket.destroy();
				return RESPONSE_ALREADY_SENT;
			}
			// Written past Response, which would refuse a status such as 999 or a body with a 204.
			const answer = synthesize(rule, request.url) ?? (await read(await respond()));
			if (rule.clockAheadMs !== undefined) setClock(answer, rule.clockAheadMs);
			Object.assign(answer.headers, lowerCaseNames(rule.headers));
			await write(outgoing, answer, rule.drop === 'midway');
			return RESPONSE_ALREADY_SENT;
		},
	};
}

/** The answer that a rule gives in the site's place; null if it only changes the site's own. */
function synthesize(rule: Misbehaviour, address: string): Answer | null {
	if (rule.redirectToHost !== undefined) {
		const url = new URL(address);
		url.hostname = rule.redirectToHost;
		return { status: 301, headers: { location: url.href }, body: new Uint8Array() };
	}
	if (rule.status === undefined && rule.body === undefined && rule.redirectTo === undefined) {
		return null;
	}
	const { body } = rule;
	const [bytes, type] =
		body === undefined
			? [new Uint8Array(), null]
			: typeof body === 'string'
				? [new TextEncoder().encode(body), 'text/html; charset=utf-8']
				: body instanceof Uint8Array
					? [body, 'application/octet-stream']
					: [new TextEncoder().encode(JSON.stringify(body)), 'application/json'];
	return {
		status: rule.status ?? (rule.redirectTo === undefined ? 200 : 302),
		headers: {
			...(type === null ? {} : { 'content-type': type }),
			...(rule.redirectTo === undefined ? {} : { location: rule.redirectTo }),
		},
		body: bytes,
	};
}

/** A time as JSON writes it. */
const JSON_TIME = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"/g;

/** Gives an answer the times of a clock that is off. */
function setClock(answer: Answer, aheadMs: number): void {
	answer.headers.date = new Date(Date.now() + aheadMs).toUTCString();
	if (!/\bjson\b/.test(String(answer.headers['content-type']))) return;
	const shifted = new TextDecoder()
		.decode(answer.body)
		.replace(JSON_TIME, (_, time) => JSON.stringify(new Date(Date.parse(time) + aheadMs)));
	answer.body = new TextEncoder().encode(shifted);
}

/** The site's own answer, read to its end. */
async function read(response: Response): Promise<Answer> {
	const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
	const cookies = response.headers.getSetCookie();
	if (cookies.length > 0) headers['set-cookie'] = cookies;
	return {
		status: response.status,
		headers,
		body: new Uint8Array(await response.arrayBuffer()),
	};
}

async function write(outgoing: ServerResponse, answer: Answer, cutMidway: boolean): Promise<void> {
	const { status, headers, body } = answer;
	// A cut inside the announced length: without one, the end of the connection would look right.
	const announced = cutMidway ? Math.max(body.length, 2) : body.length;
	const mayHaveBody = status !== 204 && status !== 304;
	outgoing.writeHead(status, mayHaveBody ? { ...headers, 'content-length': announced } : headers);
	if (!cutMidway) {
		outgoing.end(body);
		return;
	}
	await new Promise<void>((resolve) => {
		outgoing.flushHeaders();
		outgoing.write(body.subarray(0, Math.max(1, Math.floor(body.length / 2))), () => resolve());
	});
	outgoing.destroy();
}

function lowerCaseNames(headers: Record<string, string> = {}): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}
