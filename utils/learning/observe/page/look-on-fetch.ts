import { isPassedOn, mayHoldJson } from '@/utils/connection/profile/headers';
import { isSuccess } from '@/utils/connection/profile/statuses';
import type { PageRequest } from '../page-request';
import { type Look, lookOnAt, type Place } from './look-on';
import type { Natives } from './natives';
import { isTooLong, readAnswer } from './read-answer';
import { bodyText, describeFetch, type FetchCall, headersIn } from './read-request';

/** The status of an answer that is a redirect which the page did not follow: the browser shows none. */
const REDIRECTED = 204;

/** Takes in an answer to `fetch`, where it is one that may be looked at. */
function takeAnswer(
	natives: Natives,
	asked: FetchCall,
	answer: unknown,
	lookAt: (seen: PageRequest, text: string | null) => void,
): void {
	const { call, getHeader, promiseThen, response } = natives;
	const type = response.type(answer);
	if (type === 'opaque') return;
	// What was redirected was answered at another address: of a change the request still counts.
	const isElsewhere = response.redirected(answer) || type === 'opaqueredirect';
	if (isElsewhere && asked.seen.method === 'GET') return;
	const status = type === 'opaqueredirect' ? REDIRECTED : response.status(answer);
	if (!isSuccess(status)) return;
	const headers = response.headers(answer);
	const responseHeaders = headersIn(natives, headers, isPassedOn);
	const finish = (text: string | null) => {
		const seen = { ...asked.seen, status, responseHeaders };
		if (asked.body === null) {
			lookAt(seen, text);
			return;
		}
		call(
			promiseThen,
			asked.body,
			(body: string) => lookAt({ ...seen, requestBody: bodyText(natives, body) }, text),
			() => lookAt(seen, text),
		);
	};
	const isJson = mayHoldJson(call<string | null>(getHeader, headers, 'content-type') ?? '');
	if (isElsewhere || !isJson || isTooLong(call(getHeader, headers, 'content-length'))) finish(null);
	else readAnswer(natives, call<unknown>(response.clone, answer), finish);
}

/** Looks on at `fetch`. The page gets its own answer; what is looked at is a copy. */
export function lookOnFetch(
	place: Place,
	lookAt: (seen: PageRequest, text: string | null) => void,
): void {
	const { natives, channel, traces } = place;
	const { call, promiseThen } = natives;

	/**
	 * The page's own promise. One that somebody looks at counts as handled: the page would never hear
	 * of one that it has left alone and that fails. So it gets one that nobody has looked at.
	 */
	function passedOn(promise: unknown, answered: (answer: unknown) => void): unknown {
		return new natives.Promise((resolve, reject) => {
			const look = (answer: unknown) => {
				try {
					answered(answer);
				} catch {
					// Ignore answers that cannot be read.
				}
				resolve(answer);
			};
			const fail = (error: unknown) => {
				traces.hide(error);
				reject(error);
			};
			try {
				call(promiseThen, promise, look, fail);
			} catch {
				// The page has put a kind of its own in the place of promises.
				resolve(promise);
			}
		});
	}
	const alone = (promise: unknown) => passedOn(promise, () => undefined);

	const look: Look = (_, args, go) => {
		let asked: FetchCall | null = null;
		try {
			asked = describeFetch(natives, args);
		} catch {
			// Ignore calls that cannot be described.
		}
		const promise = go();
		if (asked === null) return alone(promise);
		const about = asked;
		return passedOn(promise, (answer) => {
			if (channel.isOpen()) takeAnswer(natives, about, answer, lookAt);
		});
	};
	lookOnAt(place, window, 'fetch', look, alone);
}
