// What a value may be, by itself. Runs in the page as well: no imports, and no expression that
// could take long over a text that somebody else wrote.

/** Longer texts are no address, no time and no name; a user agent says enough in so many letters. */
const TEXT_LIMIT = 512;

const IPV4 = /^[12]?\d{1,2}(?:\.(?:[012]?\d{1,2}|\d{0,2}[*xX]{1,3})){3}(?:\/\d{1,2})?$/;
const IPV6 = /^[\da-fA-F:*xX.]{3,45}(?:\/\d{1,3})?$/;
const IPV6_GROUP = /^(?:[\da-fA-F]{0,4}|[\da-fA-F]{0,3}[*xX]{1,4}|\d{1,3}(?:\.\d{1,3}){3})$/;

/**
 * Whether a text is an IP address, v4 or v6, masked or whole. `140.0.0.0` is none: it is how
 * browsers write their versions.
 */
export function isIpAddress(text: string): boolean {
	if (text.length > 64) return false;
	if (IPV4.test(text)) {
		const parts = text.split('/')[0]?.split('.') ?? [];
		return (
			parts.every((part) => !/^\d+$/.test(part) || Number(part) <= 255) &&
			parts[0] !== '0' &&
			!(parts.slice(1).every((part) => part === '0') && !text.includes('/'))
		);
	}
	if (!IPV6.test(text)) return false;
	const groups = (text.split('/')[0] ?? '').split(':');
	if (groups.length < 3 || groups.length > 9 || !groups.every((group) => IPV6_GROUP.test(group))) {
		return false;
	}
	// «12:30:45» is a time: all eight groups, or a sign that some are left out.
	return groups.length === 8 || text.includes('::') || /[*xX]$/.test(text);
}

const ISO =
	/^\d{4}-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** How mails and HTTP write a time; without its zone it would be anybody's. */
const RFC_2822 =
	/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/;

/** How .NET writes a time in JSON. */
const DOT_NET = /^\\?\/Date\(\d{12,13}(?:[+-]\d{4})?\)\\?\/$/;

/** ISO 8601 without what separates, as calendars and clouds write it. */
const COMPACT = /^\d{8}T\d{6}(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/;
/** How C and JavaScript print a time. */
const PRINTED =
	/^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d (?:GMT)?[+-]\d{4}(?: \d{4}| \([\w ]{1,50}\))?$/;

/** Bitcoin began in 2009: no exchange has a session from before. */
const EARLIEST = 1_230_940_800;
/** No session lasts until here. */
const LATEST = 4_102_444_800;

/** How a value may tell a time, without a look at the clock; `null` for what is none. */
export function timeKind(value: unknown): 'iso' | 'seconds' | 'milliseconds' | null {
	if (typeof value === 'string') {
		if (value.length > 90 || value.length < 10) return null;
		if (/^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/.test(value)) return timeKind(Number(value));
		return [ISO, RFC_2822, DOT_NET, COMPACT, PRINTED].some((form) => form.test(value))
			? 'iso'
			: null;
	}
	if (typeof value !== 'number') return null;
	if (value >= EARLIEST && value <= LATEST) return 'seconds';
	return value >= EARLIEST * 1000 && value <= LATEST * 1000 ? 'milliseconds' : null;
}

/** Whether a text is surely a raw `User-Agent`: what browsers send, or a program of like form. */
export function isUserAgent(text: string): boolean {
	const head = text.slice(0, TEXT_LIMIT);
	return (
		/^(?:Mozilla|Opera)\/\d/.test(head) || /^[A-Za-z][\w.-]{1,40}\/\d[\w.]{0,20} \(/.test(head)
	);
}

const CHROME_SYSTEM = /\bchrom(?:e|ium) ?os\b/gi;
const BROWSER =
	/\b(?:chrome|chromium|firefox|safari|edge|opera|brave|vivaldi|samsung (?:internet|browser)|duckduckgo|internet explorer|yandex|webview|uc ?browser|silk|miui browser|librewolf|tor browser|huawei browser)\b/i;
const SYSTEM =
	/\b(?:windows|mac ?os|macintosh|macbook|imac|os x|ios|ipados|iphone|ipad|android|linux|ubuntu|debian|fedora|chrom(?:e|ium) ?os|freebsd|openbsd|harmonyos|kaios)\b/i;

/** Whether a text names a browser. */
export const namesBrowser = (text: string): boolean =>
	BROWSER.test(text.slice(0, TEXT_LIMIT).replace(CHROME_SYSTEM, ' '));

/** Whether a text names an operating system, or a device that has only one. */
export const namesSystem = (text: string): boolean => SYSTEM.test(text.slice(0, TEXT_LIMIT));

/** Whether a text is a JSON web token (RFC 7519), whole. */
export const isJwt = (text: string): boolean =>
	/^eyJ[\w-]{4,}\.[\w-]{4,}\.[\w-]*$/.test(text.length > 8192 ? text.slice(0, 8192) : text);

/** Whether a text was made by chance, and to be hard to guess. */
export function looksRandom(text: string): boolean {
	if (isJwt(text)) return true;
	if (text.length < 16 || text.length > 8192 || !/^[\w+/=.~-]+$/.test(text)) return false;
	const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
	if (kinds < 2) return false;
	// Words in a row have few figures; random letters have one in four, or in hexadecimal more.
	const digits = text.replace(/\D/g, '').length;
	const parts = text.split(/[-_./=~+]/).filter(Boolean);
	const longest = Math.max(...parts.map((part) => part.length));
	// And words have few capitals.
	const capitals = text.replace(/[^A-Z]/g, '').length;
	const isWords =
		digits * 12 < text.length &&
		capitals * 3 < text.length &&
		parts.every((part) => /^[A-Za-z]?[a-z]*(?:[A-Z][a-z]+)*\d{0,4}$/.test(part));
	return !isWords && (longest >= 12 || digits * 6 > text.length) && new Set(text).size >= 8;
}

/** Whether a text could be an identifier: printable, without blanks, and no way to elsewhere. */
export const isIdText = (text: string): boolean =>
	text.length <= 256 && /^(?!\.{1,2}$)[\x21-\x7e]+$/.test(text);

/**
 * A name as words in lower case: `lastActiveAt`, `last_active_at` and `LAST-ACTIVE-AT` are the same,
 * and letters with marks are written as people without them would.
 */
export function wordsOf(name: string): string {
	// Most names are one word.
	if (/^[a-z]{1,64}$/.test(name)) return name;
	if (/^[\x20-\x7e]*$/.test(name)) {
		return name
			.slice(0, 64)
			.replace(/([a-z\d])([A-Z])/g, '$1 $2')
			.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
			.toLowerCase()
			.replace(/[^a-z\d]+/g, ' ')
			.trim();
	}
	return name
		.slice(0, 64)
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
