import { wordsOf } from '@/utils/learning/value-kinds';

// It runs in the page: no schemas.

/** What a request says, as far as a secret may be in it. */
type Said = {
	url: string;
	requestHeaders: readonly (readonly [string, string])[];
	requestBody: string | null;
};

/** Names of what proves who somebody is: passwords, codes of a second factor, keys for new keys. */
const SECRET =
	/passw|passcode|\bp?swd?\b|\bpw\b|senha|mot de passe|contrasen|g ?auth\b|google ?auth|(?:2|two) ?step|passphrase|kennwort|wachtwoord|parola|\bpass\b|\bpwd\b|\bpin\b|\b[ht]?otp\b|\botp ?code|\btan\b|\bmfa\b|\b(?:2|two) ?fa\b|(?:two|second) ?factor|zweit(?:er )?faktor|one ?time|einmal|authenticator|recovery|backup ?code|refresh ?token|seed ?phrase|mnemonic|private ?key/;
/** Names of what may be such a code, if it looks like one. */
const MAY_BE_CODE = /code$|\btoken\b|verif|confirm|bestaetig|\bsms\b|factor/;
const OTHER_CODE = /post|zip|plz|countr|land|area|dial|currenc|lang|error|status/;
const CODE = /^\d[\d -]{2,8}\d$/;
/** In a text such as a question of GraphQL: where a value begins, and the name right before it. */
const INLINE_VALUE = /[:=]\s{0,8}(?:["'][^"']|\d)/g;
const INLINE_BEFORE = /(\w{1,64})["']?\s{0,8}$/;
const BEFORE_LIMIT = 80;
const INLINE_NAME = /passw|kennwort|wachtwoord|otp|^(?:pwd|pin|tan|mfa\w*|refresh_?token)$/i;
const LEAF_LIMIT = 2000;
const DEPTH_LIMIT = 16;

function isSecret(name: string, value: string): boolean {
	if (value === '') return false;
	const words = wordsOf(name);
	if (SECRET.test(words)) return true;
	return CODE.test(value) && MAY_BE_CODE.test(words) && !OTHER_CODE.test(words);
}

/** Whether a text has such a name in it, with a value. Linear in its length. */
function hasInline(text: string): boolean {
	for (const { index } of text.matchAll(INLINE_VALUE)) {
		const before = text.slice(Math.max(0, index - BEFORE_LIMIT), index);
		const name = INLINE_BEFORE.exec(before)?.[1] ?? '';
		if (INLINE_NAME.test(name) || SECRET.test(wordsOf(name))) return true;
	}
	return false;
}

/**
 * Whether a request hands over a password, a code of a second factor or the like: whatever else it
 * names, it is none of ours.
 *
 * @param isKnown whether a text is what a session is called: no code then, however it looks
 * @param parse reads JSON; `undefined` for what is none
 */
export function handsOverSecret(
	said: Said,
	{ isKnown, parse }: { isKnown: (text: string) => boolean; parse: (text: string) => unknown },
): boolean {
	let leaves = 0;
	/** Whether a secret is in a value under this name; a name counts for all that is inside. */
	const inValue = (value: unknown, names: string, depth: number): boolean => {
		if (leaves > LEAF_LIMIT || depth > DEPTH_LIMIT) return false;
		if (typeof value === 'string' || typeof value === 'number') {
			leaves += 1;
			const text = String(value);
			if (!isKnown(text) && isSecret(names, text)) return true;
			return typeof value === 'string' && inText(value, depth + 1);
		}
		if (typeof value !== 'object' || value === null) return false;
		return Object.entries(value).some(([name, inside]) =>
			inValue(inside, `${names.slice(-64)} ${wordsOf(name)}`.slice(-64), depth + 1),
		);
	};
	const inText = (text: string, depth: number): boolean => {
		if (hasInline(text)) return true;
		return /^\s*[[{]/.test(text) && inValue(parse(text), '', depth);
	};
	const inPairs = (pairs: Iterable<readonly [string, string]>): boolean =>
		[...pairs].some(([name, value]) => inValue(value, wordsOf(name), 0));
	const { url, requestHeaders, requestBody } = said;
	if (requestHeaders.some(([name, value]) => name === 'authorization' && /^basic /i.test(value)))
		return true;
	if (inPairs(requestHeaders)) return true;
	if (URL.canParse(url) && inPairs(new URL(url).searchParams)) return true;
	if (requestBody === null) return false;
	if (inText(requestBody, 0)) return true;
	return !/^\s*[[{]/.test(requestBody) && inPairs(new URLSearchParams(requestBody));
}
