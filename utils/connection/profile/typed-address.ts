import { isAllowedOrigin, isCompanyHost } from './origins';

/** The verdict on an address that the user typed or pasted. */
export type TypedAddress =
	| { type: 'empty' }
	| {
			type: 'fine';
			/** The address to open, without a user name and password. */
			address: string;
			origin: string;
			host: string;
			/** Whether it is the site's first page, which has no list. */
			home: boolean;
	  }
	| { type: 'refused'; why: AddressFault; host: string };

/**
 * - `notAnAddress`: not the address of a page
 * - `notEncrypted`: Cryptonow's, but with `http`
 * - `port`: Cryptonow's host, with a port
 * - `lookAlike`: another site, whose name can be mistaken for Cryptonow's
 * - `otherSite`: any other site
 */
export type AddressFault = 'notAnAddress' | 'notEncrypted' | 'port' | 'lookAlike' | 'otherSite';

const NAME = 'cryptonow';
/** Digits that deceptive names use for letters. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's' };

/** Whether `a` becomes `b` by adding, dropping or changing a letter, or by swapping two letters. */
function isNear(a: string, b: string): boolean {
	let from = 0;
	while (from < a.length && a[from] === b[from]) from++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
	return (
		(left.length <= 1 && right.length <= 1) ||
		(left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
	);
}

/** Whether a host can be mistaken for Cryptonow's. */
function looksLikeCryptonow(host: string): boolean {
	return host.split('.').some((part) => {
		// Of a name with letters of other scripts (punycode), take the Latin letters.
		const plain = part.startsWith('xn--') ? part.slice(4).replace(/-[^-]*$/, '') : part;
		const letters = plain.replaceAll('-', '').replace(/\d/g, (digit) => DIGITS[digit] ?? digit);
		return letters.includes(NAME) || isNear(letters, NAME);
	});
}

/**
 * Checks a typed address of the sessions page. Only what {@link isAllowedOrigin} allows is ever
 * opened.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function typedAddress(text: string, localOrigin: string | null): TypedAddress {
	const typed = text.trim();
	if (typed === '') return { type: 'empty' };
	const local = localOrigin === null ? null : new URL(localOrigin).hostname;
	const isLocal = (host: string) =>
		host === local || (local !== null && host.endsWith(`.${local}`));
	const scheme = isLocal(typed.split(/[:/]/)[0] ?? '') ? 'http' : 'https';
	const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed);
	const whole = hasScheme ? typed : `${scheme}://${typed}`;
	const nothing: TypedAddress = { type: 'refused', why: 'notAnAddress', host: '' };
	if (!URL.canParse(whole)) return nothing;
	const url = new URL(whole);
	// A single word is no address, unless it has a scheme.
	const named = hasScheme || url.hostname.includes('.') || isLocal(url.hostname);
	if (!/^https?:$/.test(url.protocol) || !named) return nothing;
	const { origin, host, hostname, pathname, search, hash } = url;
	if (isAllowedOrigin(origin, localOrigin)) {
		return {
			type: 'fine',
			address: origin + pathname + search + hash,
			origin,
			host,
			home: pathname === '/' && hash.length <= 1,
		};
	}
	const why = (): AddressFault => {
		if (!isCompanyHost(hostname)) {
			return looksLikeCryptonow(hostname) ? 'lookAlike' : 'otherSite';
		}
		return url.protocol === 'http:' ? 'notEncrypted' : 'port';
	};
	return { type: 'refused', why: why(), host };
}
