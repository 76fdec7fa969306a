/** The bits of a network: what a household or office usually keeps while its address changes. */
const IPV4_NETWORK_BITS = 24;
const IPV6_NETWORK_BITS = 48;
/** The bits before an IPv4 address inside IPv6 (`::ffff:198.51.100.7`, RFC 4291). */
const MAPPED_BITS = 96;

/** The longest text in which an address is looked for, in characters. */
const LONGEST = 200;

/** A part of an address: its number, or `null` where it is masked. */
type Part = number | null;

/** An octet in decimal, without leading zeros: some programs read those as octal. */
function octet(text: string): Part | undefined {
	if (/^(?:0|[1-9]\d{0,2})$/.test(text)) return Number(text) <= 255 ? Number(text) : undefined;
	return /^\d{0,2}[*x]{1,3}$/i.test(text) ? null : undefined;
}

/** A group of up to four hexadecimal digits. */
function group(text: string): Part | undefined {
	if (/^[\da-f]{1,4}$/i.test(text)) return Number.parseInt(text, 16);
	return /^[\da-f]{0,3}[*x]{1,4}$/i.test(text) ? null : undefined;
}

function allParts(
	texts: readonly string[],
	read: (text: string) => Part | undefined,
): Part[] | null {
	const parts: Part[] = [];
	for (const text of texts) {
		const part = read(text);
		if (part === undefined) return null;
		parts.push(part);
	}
	return parts;
}

function ipv4Parts(text: string): Part[] | null {
	const texts = text.split('.');
	return texts.length === 4 ? allParts(texts, octet) : null;
}

/** Groups of an IPv6 address; a dotted IPv4 address at the end is two groups. */
function groups(text: string): Part[] | null {
	if (text === '') return [];
	const texts = text.split(':');
	const last = texts.at(-1) ?? '';
	if (!last.includes('.')) return allParts(texts, group);
	const head = allParts(texts.slice(0, -1), group);
	const octets = ipv4Parts(last);
	if (head === null || octets === null) return null;
	const [a, b, c, d] = octets;
	return [...head, joined(a, b), joined(c, d)];
}

const joined = (high: Part | undefined, low: Part | undefined): Part =>
	high == null || low == null ? null : high * 256 + low;

function ipv6Parts(text: string): Part[] | null {
	const halves = text.split('::');
	if (halves.length > 2) return null;
	const head = groups(halves[0] ?? '');
	if (head === null || (halves.length === 1 && head.length === 0)) return null;
	if (halves.length === 1) {
		// A mask at the end can stand for all further groups: «2001:db8:1:*».
		const cut = head.length < 8 && head.at(-1) === null && !text.includes('.');
		if (cut) return [...head, ...Array<Part>(8 - head.length).fill(null)];
		return head.length === 8 ? head : null;
	}
	// Dotted IPv4 is allowed at the very end only, and here `::` follows it.
	if (halves[0]?.includes('.')) return null;
	const tail = groups(halves[1] ?? '');
	if (tail === null || head.length + tail.length > 7) return null;
	return [...head, ...Array<Part>(8 - head.length - tail.length).fill(0), ...tail];
}

function ipv4Network(octets: readonly Part[], bits: number): string | null {
	const known = octets.slice(0, 3);
	if (bits < IPV4_NETWORK_BITS || known.includes(null)) return null;
	return `${known.join('.')}.0/${IPV4_NETWORK_BITS}`;
}

/** In the canonical form of RFC 5952; the zeros at the end are always the longest run. */
function ipv6Network(all: readonly Part[], bits: number): string | null {
	const known: number[] = [];
	for (const part of all.slice(0, 3)) {
		if (part === null) return null;
		known.push(part);
	}
	if (bits < IPV6_NETWORK_BITS) return null;
	while (known.at(-1) === 0) known.pop();
	return `${known.map((part) => part.toString(16)).join(':')}::/${IPV6_NETWORK_BITS}`;
}

/**
 * The address in a text that may name a port beside it (`198.51.100.7:50123`, `[2001:db8::1]:443`) or
 * an interface (`fe80::1%eth0`): neither is part of where a session is, and a port changes at each
 * connection. What services write around an address goes, too: a label, quotation marks, a place in
 * brackets. Of several addresses none is taken: who connects may write the first ones.
 */
export function withoutPort(text: string): string {
	const bare = text
		.trim()
		.slice(0, LONGEST)
		.replace(/^(?:[\p{L} -]{0,20}\bip(?:v[46])?\b[\p{L} -]{0,20}|addr(?:ess)?|for) ?[:=] ?/iu, '')
		.replace(/^[a-z]{2,8}:\/\/([^/]*)\/?$|^\//i, '$1')
		.replace(/ (?:\([^()]*\)|\[[^[\]:]*\])$/, '')
		.replace(/ [-–—·|] [^\d:]*$/, '')
		.replace(/(?:[ ,;]+port ?:? ?|[;|#] ?)\d{1,5}$/i, '')
		.replace(/^["'(<«„“]([^"'()<>«»„“”]*)["')>»“”]$/, '$1');
	const [, inBrackets] = /^\[([^\]]+)\](?: ?:(?:\d{1,5}|\*))?$/.exec(bare) ?? [];
	const [, beforePort] =
		/^((?:::ffff:)?\d[\d.*x]*\.[\d*x]+) ?:(?:\d{1,5}|\*)$/i.exec(bare) ??
		// As systems without brackets write it: «2001:db8::1.443».
		/^([\da-f:]+:[\da-f]*)\.\d{1,5}$/i.exec(bare) ??
		[];
	return (inBrackets ?? beforePort ?? bare).replace(/%[\w.-]+$/, '');
}

/**
 * The network of an address: the /24 of an IPv4 address, the /48 of an IPv6 address. An IPv4 address
 * inside IPv6 counts as IPv4. A masked address (`198.51.100.*`, `2001:db8:1:*`, `198.51.100.0/24`)
 * has a network if that part is not masked.
 *
 * @param ip any text that a service gives as an address
 * @returns such as `198.51.100.0/24` or `2001:db8:1::/48` (RFC 5952); `null` where there is none
 */
export function networkOf(ip: string | null): string | null {
	const [, address, , prefix] =
		/^([\da-fx:.*]{2,64})(\/(\d{1,3}))?$/i.exec(withoutPort(ip?.trim() ?? '')) ?? [];
	if (address === undefined) return null;
	const bits = (whole: number): number => (prefix === undefined ? whole : Number(prefix));
	if (!address.includes(':')) {
		const octets = ipv4Parts(address);
		return octets === null || bits(32) > 32 ? null : ipv4Network(octets, bits(32));
	}
	const all = ipv6Parts(address);
	if (all === null || bits(128) > 128) return null;
	const begins = (...parts: Part[]) => parts.every((part, at) => all[at] === part);
	// The others are how networks without IPv4 write it (RFC 6052, RFC 2765).
	const mapped =
		begins(0, 0, 0, 0, 0, 0xffff) ||
		begins(0x64, 0xff9b, 0, 0, 0, 0) ||
		begins(0, 0, 0, 0, 0xffff, 0);
	if (!mapped) return ipv6Network(all, bits(128));
	// Read dotted octets by themselves: one masked octet must not mask the other of its group.
	const dotted = address.slice(address.lastIndexOf(':') + 1);
	const octets = dotted.includes('.') ? ipv4Parts(dotted) : all.slice(6).flatMap(split);
	return octets === null ? null : ipv4Network(octets, bits(128) - MAPPED_BITS);
}

const split = (part: Part): Part[] => (part === null ? [null, null] : [part >> 8, part & 255]);

/**
 * Networks that are not in the world: inside a house or a data centre, a machine itself, nobody, or
 * many at once.
 */
const INSIDE =
	/^(?:0\.|10\.|127\.|2(?:2[4-9]|[345]\d)\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::\/|f[cdf][\da-f]{2}:|fe[89a-f][\da-f]:)/;

/**
 * Whether an address is of no network in the world, as a service gives it that only sees its own
 * proxy: it would be the same for everybody, and say of a stranger that they are at home.
 */
export const isInside = (ip: string): boolean => INSIDE.test(networkOf(ip) ?? '');

/**
 * What a network is a part of: about what a provider or a data centre has. The /16 of an IPv4 network,
 * the /32 of an IPv6 network.
 *
 * @param network as {@link networkOf} gives it
 */
export const providerOf = (network: string): string =>
	network.includes(':')
		? network.split(':').slice(0, 2).join(':')
		: network.split('.').slice(0, 2).join('.');
