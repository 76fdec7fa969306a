import {
	isPassedOn,
	LONGEST_HEADER,
	MOST_HEADERS,
	mayHoldJson,
} from '@/utils/connection/profile/headers';
import { isSuccess } from '@/utils/connection/profile/statuses';
import type { PageRequest } from '../page-request';
import { lookOnAt, type Place } from './look-on';
import type { Natives } from './natives';
import { isTooLong } from './read-answer';
import { asSent, bodyText, isPlain } from './read-request';

type Opened = { url: string; method: string; headers: Headers };

const ONCE = { __proto__: null, once: true };

const withoutHash = (url: string): string | undefined => url.split('#')[0];

/** Of the headers of an answer, a text, those that may matter. */
function tellingHeaders(lines: string): [string, string][] {
	const found: [string, string][] = [];
	for (const line of lines.split('\r\n')) {
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
		const value = line.slice(colon + 1).trim();
		const fits = isPassedOn(name) && value.length <= LONGEST_HEADER;
		if (fits && found.length < MOST_HEADERS) found.push([name, value]);
	}
	return found;
}

/** The text of an answer, whatever the page wants it as; `null` where it is none. */
function answerText(natives: Natives, self: unknown): string | null {
	const { call, decode, stringify, xhr } = natives;
	const isJson = mayHoldJson(call<string | null>(xhr.header, self, 'content-type') ?? '');
	if (!isJson || isTooLong(call(xhr.header, self, 'content-length'))) return null;
	const type = xhr.type(self);
	if (type === '' || type === 'text') return xhr.text(self);
	if (type === 'json') return stringify(xhr.response(self)) ?? null;
	if (type !== 'arraybuffer') return null;
	return call<string>(decode, new natives.TextDecoder(), xhr.response(self));
}

/** Whether the answer came from another address: it was redirected. */
const isElsewhere = ({ xhr }: Natives, self: unknown, { url }: PageRequest): boolean =>
	withoutHash(xhr.url(self)) !== withoutHash(url);

/** The request with its answer; `null` for an answer that is not to be looked at. */
function answered(natives: Natives, self: unknown, seen: PageRequest): PageRequest | null {
	const { call, xhr } = natives;
	const status = xhr.status(self);
	if (!isSuccess(status)) return null;
	if (isElsewhere(natives, self, seen) && seen.method === 'GET') return null;
	const responseHeaders = tellingHeaders(call<string>(xhr.allHeaders, self));
	return { ...seen, status, responseHeaders };
}

/** Looks on at `XMLHttpRequest`. Nothing of what the page gave is worked out twice. */
export function lookOnXhr(
	place: Place,
	lookAt: (seen: PageRequest, text: string | null) => void,
): void {
	const { natives } = place;
	const { call, addHeader, getRecord, hrefOf, listen, setRecord } = natives;
	const { prototype } = XMLHttpRequest;
	const opened = new natives.WeakMap<object, Opened>();
	const openedBy = (self: unknown) => call<Opened | undefined>(getRecord, opened, self);

	lookOnAt(place, prototype, 'open', (self, args, go) => {
		const done = go();
		try {
			const how = args[0];
			const address = args[1];
			const url = typeof address === 'string' ? address : hrefOf(address);
			// The page would have to make a text again of anything else.
			const isKnown = typeof how === 'string';
			const record = { url, method: isKnown ? how : 'GET', headers: new natives.Headers() };
			call(setRecord, opened, self, isKnown ? record : undefined);
		} catch {
			// Ignore requests that cannot be described.
		}
		return done;
	});

	lookOnAt(place, prototype, 'setRequestHeader', (self, args, go) => {
		const done = go();
		try {
			const headers = openedBy(self)?.headers;
			if (headers === undefined || !isPlain(args[0]) || !isPlain(args[1])) return done;
			call(addHeader, headers, `${args[0]}`, `${args[1]}`);
		} catch {
			// Ignore headers that cannot be described.
		}
		return done;
	});

	lookOnAt(place, prototype, 'send', (self, args, go) => {
		try {
			const record = openedBy(self);
			if (record !== undefined) {
				const seen = asSent(natives, { ...record, body: bodyText(natives, args[0]) });
				const look = () => {
					try {
						const whole = answered(natives, self, seen);
						if (whole === null) return;
						// Of a change that was redirected only the request counts.
						lookAt(whole, isElsewhere(natives, self, seen) ? null : answerText(natives, self));
					} catch {
						// Ignore answers that cannot be read.
					}
				};
				call(listen, self, 'load', look, ONCE);
			}
		} catch {
			// Ignore requests that cannot be described.
		}
		return go();
	});
}
