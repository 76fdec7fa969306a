import { type Bag, isBag, put } from '@/utils/connection/decode/loose-values';
import {
	isIdText,
	isIpAddress,
	isJwt,
	isUserAgent,
	namesBrowser,
	namesSystem,
	timeKind,
	wordsOf,
} from '@/utils/learning/value-kinds';

// Runs inside the page, on every answer that it gets: small, quick, and without dependencies.

/** The most of a tree that is looked at, in values; a list of sessions is far smaller. */
const NODE_LIMIT = 20_000;
const DEPTH_LIMIT = 12;
/** How much of an object is looked at, and how deep, to tell whether it is a session. */
const LEAF_LIMIT = 60;
const LEAF_DEPTH = 4;
const NAME_LIMIT = 2000;
/** How many elements of a list are looked at to see what it is a list of. */
const SAMPLE = 20;
/** The most of an answer that is looked at, in characters; the same as in `limits.ts`. */
const TEXT_LIMIT = 512 * 1024;

const DEVICE =
	/Mozilla\/|Chrome|Firefox|Safari|Windows|Android|i(?:Phone|Pad|OS)|mac ?OS|Mac OS|Linux/;
const SESSION = /[sS]ess(?:ion|ie)|SESSION|[sS]itzung/;
/** The end of an IPv4 address. */
const IPV4 = /\.[\dx*X]{1,3}\.[\dx*X]{1,3}["/\\<]/;
/** What no text but an IPv6 address has: four colons, or two at once. By itself it is half the work. */
const IPV6 = /[\da-fA-F]:(?:[\da-fA-F]{1,4}:){3}|[\da-fA-F"]::/;
/** How the text of an answer begins that can be read. */
const BEGINNING =
	/^\uFEFF?\s{0,16}(?:[[{]|<[?\w]|[0-9a-f]{0,6}:|(?:data|event|id|retry):|\)\]\}|for ?\(;;|while ?\(|throw 1|&&&|(?:\/\*\*\/)?[\w$.]{1,80}\()/;
/** JSON in base64. */
const HIDDEN = /"(?:eyJ|eyA|W3s|W1t)[\w+/-]{80}/;

const TOKEN_NAME =
	/^(?:access|refresh|id|auth|bearer) ?token$|^(?:accesstoken|refreshtoken|idtoken)$/;
const SECRET_NAME =
	/passw|kennwort|wachtwoord|passphrase|\bpin\b|\b[th]?otp\b|secret|geheim|private key|recovery|backup code|seed phrase|mnemonic/;
const SESSION_WORD = /sess(?:ion|ie)|sitzung|\bsid\b/;
const SESSION_ID = /(?:sess(?:ion|ie)[a-z]?|sitzungs?) ?(?:id|key|kennung|token)$|^sid$/;

/**
 * Whether an answer is worth parsing: a quick look for what sessions have that little else has, the
 * name of a device, an IP address, or the word itself.
 *
 * @param text the answer as it arrived
 */
export function mayHoldSessions(text: string): boolean {
	if (text.length < 12 || text.length > TEXT_LIMIT) return false;
	if (!BEGINNING.test(text)) return false;
	return [HIDDEN, DEVICE, SESSION, IPV4, IPV6].some((sign) => sign.test(text));
}

type Signs = { id: boolean; ip: boolean; agent: boolean; time: boolean };

function signsOf(bag: Bag): Signs {
	const signs: Signs = { id: false, ip: false, agent: false, time: false };
	let leaves = 0;
	const look = (value: unknown, depth: number): void => {
		if (leaves >= LEAF_LIMIT) return;
		if (typeof value === 'object' && value !== null) {
			if (depth >= LEAF_DEPTH) return;
			// A list inside belongs to something else, but for the first: the device that was used last.
			if (Array.isArray(value)) look(value[0], depth + 1);
			else for (const key in value) look((value as Bag)[key], depth + 1);
			return;
		}
		leaves++;
		if (timeKind(value) !== null) signs.time = true;
		else if (typeof value === 'number') signs.id ||= Number.isInteger(value) && value > 0;
		if (typeof value !== 'string' || value === '') return;
		if (isIpAddress(value)) signs.ip = true;
		else if (isUserAgent(value) || namesBrowser(value) || namesSystem(value)) signs.agent = true;
		else if (isIdText(value)) signs.id = true;
	};
	look(bag, 0);
	return signs;
}

/** Whether it is a row of a page: what people read has no ids. */
const isRow = (bag: Bag): boolean => isBag(bag.texts) && typeof bag.removable === 'boolean';

/**
 * Whether an object may be a session, by its values. `named`: its key speaks of sessions; `isNamedByKey`:
 * its key may be its id.
 */
function mayBeSession(bag: Bag, named: boolean, isNamedByKey: boolean): boolean {
	const { id, ip, agent, time } = signsOf(bag);
	return (id || isNamedByKey || isRow(bag)) && (ip || agent || (named && time));
}

const isTokenAnswer = (bag: Bag): boolean =>
	Object.keys(bag).some((key) => TOKEN_NAME.test(wordsOf(key)));

/** Whether a program has made a key for a single thing: it is no name of a field. */
const isMadeKey = (key: string): boolean =>
	/^\d+$/.test(key) || (key.length >= 8 && /\d/.test(key) && /^[\w:.-]+$/.test(key));

type Visit = {
	/** Objects that may be sessions: the outermost of each branch. */
	sessions: Bag[];
	/** The keys that such objects have in an object that is a list of them. */
	keys: string[];
	/** Whether any of them is in a list. */
	listed: boolean;
	/** Whether there is a name for one session, such as the id of the current one. */
	pointed: boolean;
	/** Whether it hands out keys for other requests. */
	tokens: boolean;
};

function visit(root: unknown, sample: number): Visit {
	const found: Visit = { sessions: [], keys: [], listed: false, pointed: false, tokens: false };
	let nodes = 0;
	const look = (
		value: unknown,
		depth: number,
		named: boolean,
		listed: boolean,
		isNamedByKey = false,
	): void => {
		if (typeof value !== 'object' || value === null) return;
		if (depth > DEPTH_LIMIT || nodes++ > NODE_LIMIT) return;
		if (Array.isArray(value)) {
			for (const element of value.slice(0, sample)) look(element, depth + 1, named, true);
			return;
		}
		const bag = value as Bag;
		if (!listed && isTokenAnswer(bag)) found.tokens = true;
		if (mayBeSession(bag, named, isNamedByKey)) {
			found.sessions.push(bag);
			found.listed ||= listed;
		}
		for (const key in bag) {
			const child = bag[key];
			const isSession = SESSION_WORD.test(wordsOf(key));
			if (isSession && typeof child === 'string' && SESSION_ID.test(wordsOf(key))) {
				found.pointed = true;
			}
			const before = found.sessions.length;
			const isMade = isMadeKey(key);
			look(child, depth + 1, isSession, listed, isMade);
			if (isMade && found.sessions[before] === child) found.keys.push(key);
		}
	};
	look(root, 0, false, false);
	return found;
}

/**
 * Whether an answer may be the list of sessions, or tell of one session, or of which one is the
 * current. Answers that hand out tokens, as at login, are none.
 *
 * @param value the answer's JSON, parsed
 */
export function looksLikeSessions(value: unknown): boolean {
	const { sessions, listed, pointed, tokens } = visit(value, SAMPLE);
	if (tokens && !listed) return false;
	return sessions.length > 0 || pointed;
}

/**
 * What a removal may name: the values in an answer's sessions that could be an id or a key, as
 * texts. Far too many rather than too few.
 *
 * @param value an answer that looks like sessions
 */
export function namesIn(value: unknown): string[] {
	const names = new Set<string>();
	const look = (here: unknown, depth: number): void => {
		if (names.size >= NAME_LIMIT || depth > LEAF_DEPTH + 2) return;
		if (typeof here === 'object' && here !== null) {
			for (const key in here) look((here as Bag)[key], depth + 1);
		} else if (typeof here === 'number') {
			if (Number.isSafeInteger(here) && here >= 0) names.add(String(here));
		} else if (typeof here === 'string' && here !== '' && isIdText(here)) {
			if (!isIpAddress(here) && timeKind(here) !== 'iso') names.add(here);
			// Of the address of a session, its last part may be what it is called.
			const [, part = ''] = /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(here) ?? [];
			if (/\d/.test(part)) names.add(part);
		}
	};
	const { sessions, keys } = visit(value, NAME_LIMIT);
	for (const session of sessions) look(session, 0);
	for (const key of keys) if (names.size < NAME_LIMIT) names.add(key);
	return [...names];
}

/** Whether all that is known of a list's elements at one key is a different token each. */
function isOwnKey(key: string, among: readonly unknown[]): boolean {
	if (TOKEN_NAME.test(wordsOf(key))) return false;
	const values = among.map((each) => (isBag(each) ? each[key] : undefined));
	return (
		values.every((value) => typeof value === 'string') && new Set(values).size === values.length
	);
}

/**
 * A copy of an answer without the keys that it hands out: what is called an access, refresh or id
 * token, a password or a secret, and every JSON web token, is an empty text. What stays is the
 * session's own key in a list, since a removal may have to name it.
 *
 * @param value an answer's JSON, parsed; deeper than any list of sessions it is cut off
 */
export function withoutTokens(value: unknown): unknown {
	const copy = (here: unknown, depth: number, among: readonly unknown[] | null): unknown => {
		if (typeof here === 'string') return isJwt(here) ? '' : here;
		if (typeof here !== 'object' || here === null) return here;
		if (depth > DEPTH_LIMIT + LEAF_DEPTH) return null;
		if (Array.isArray(here)) return here.map((each) => copy(each, depth + 1, here));
		const without: Bag = {};
		for (const [key, child] of Object.entries(here)) {
			const words = wordsOf(key);
			const blank = TOKEN_NAME.test(words) || SECRET_NAME.test(words);
			let kept: unknown;
			if (blank) kept = typeof child === 'object' ? null : '';
			else if (typeof child === 'string' && isJwt(child)) {
				kept = among !== null && isOwnKey(key, among) ? child : '';
			} else kept = copy(child, depth + 1, null);
			put(without, key, kept);
		}
		return without;
	};
	return copy(value, 0, null);
}
