import type { FailureKind } from '@/utils/domain/watch/failure';

// What a service says where it answers with a refusal. Services agree on no form for it, but their
// words are few.

/** Words that stand apart, whatever the spelling: `mfaRequired`, `MFA_REQUIRED`, «MFA required». */
const wordsOf = (text: string): string =>
	` ${text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const SECOND_FACTOR = / (?:2fa|mfa|otp|totp|aal2|(?:second|two|2|multi) ?factor|step ?up) /;
const FRESH_LOGIN =
	/ (?:re ?auth(?:enticat(?:e|ion)|enticated)?|recent(?:ly)?|fresh|stale|sudo|session refresh|insufficient user authentication|login too old) /;
const LOGGED_OUT =
	/ (?:unauthenticated|unauthori[sz]ed|not (?:logged|signed) in|not authenticated|authentication required|login required) /;

/** How deep and how much of an answer is read for words. */
const DEPTH = 6;
const MOST = 500;

/** The texts of an answer, and the names of what is not «no». */
function textsIn(value: unknown): string[] {
	const texts: string[] = [];
	const walk = (here: unknown, depth: number) => {
		if (texts.length >= MOST || depth > DEPTH) return;
		if (typeof here === 'string') texts.push(here.slice(0, MOST));
		if (typeof here !== 'object' || here === null) return;
		for (const [name, inside] of Object.entries(here)) {
			if (!Array.isArray(here) && inside !== false && inside !== null && inside !== 0) {
				texts.push(name);
			}
			walk(inside, depth + 1);
		}
	};
	walk(value, 0);
	return texts;
}

/** Names of members say little by themselves, so that their values are looked at as a whole. */
const said = (value: unknown): string => textsIn(value).map(wordsOf).join('|');

/**
 * What a refusal says that its status does not: that a second factor or a fresh login is wanted.
 *
 * @param text the answer's body, JSON or plain text, and maybe its `WWW-Authenticate`
 * @returns `null` where it says neither
 */
export function refusalOf(text: string): 'secondFactor' | 'reauthenticate' | null {
	let value: unknown = text;
	try {
		value = JSON.parse(text);
	} catch {
		// A page is made of too many words to take one of them for an answer.
		if (/^\s*</.test(text)) return null;
	}
	const words = said(value);
	if (SECOND_FACTOR.test(words)) return 'secondFactor';
	return FRESH_LOGIN.test(words) ? 'reauthenticate' : null;
}

/**
 * What a GraphQL answer that came with status 200 says by its `errors`; `null` where it has data, or
 * is no such answer.
 */
export function graphQlRefusal(body: unknown): FailureKind | null {
	if (typeof body !== 'object' || body === null) return null;
	const { errors, data } = body as { errors?: unknown; data?: unknown };
	if (!Array.isArray(errors) || errors.length === 0 || !isEmpty(data)) return null;
	const kind = refusalOf(JSON.stringify(errors.slice(0, 20)));
	if (kind !== null) return kind;
	return LOGGED_OUT.test(said(errors)) ? 'loggedOut' : 'unreadable';
}

/** `null`, missing, or an object of nothing else: GraphQL nulls what it could not answer. */
const isEmpty = (data: unknown): boolean =>
	data === undefined ||
	data === null ||
	(typeof data === 'object' && Object.values(data).every((part) => part === null));
