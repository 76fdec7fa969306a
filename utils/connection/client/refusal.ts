import type { FailureKind } from '@/utils/domain/watch/failure';
import { decode } from '../decode';

// What a service's refusal means. Services have no common form for it, but they use few words.

/** The words of a text, whatever the spelling: `mfaRequired`, `MFA_REQUIRED`, «MFA required». */
const wordsOf = (text: string): string =>
	` ${text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const SECOND_FACTOR = / (?:2fa|mfa|otp|totp|aal2|(?:second|two|2|multi) ?factor|step ?up) /;
const FRESH_LOGIN =
	/ (?:re ?auth(?:enticat(?:e|ion)|enticated)?|recent(?:ly)?|fresh|stale|sudo|session refresh|insufficient user authentication|login too old) /;
const LOGGED_OUT =
	/ (?:unauthenticated|unauthori[sz]ed|not (?:logged|signed) in|not authenticated|authentication required|login required|(?:please|must|have to|need to) (?:log|sign) in|(?:log|sign) in (?:first|again|to continue)|session (?:has )?expired|no (?:active )?session|auth(?:entication|orization)? (?:is )?(?:required|needed|missing)|(?:invalid|expired|unknown) (?:session|token|login)|token (?:has |is )?(?:expired|invalid)|session (?:has |is )?(?:timed out|invalid|ended|over)|not logged on|log in required|bitte (?:melden sie sich|erneut|zuerst|loggen)|melden sie sich (?:bitte )?an|nicht (?:angemeldet|eingeloggt|authentifiziert)|anmeldung erforderlich|sitzung (?:ist )?abgelaufen|niet (?:ingelogd|aangemeld)|log (?:eerst )?in om|sessie (?:is )?verlopen|effettua (?:il login|l accesso)|non (?:hai effettuato l accesso|autenticato|connesso)|accesso richiesto|sessione scaduta|veuillez vous (?:connecter|identifier)|non (?:connecté|authentifié)|session expirée|inici[ae] sesión|no (?:ha|has) iniciado sesión|no autenticado|sesión (?:caducada|expirada)|faça login|não autenticado|sessão expirada|zaloguj się|nie (?:jesteś )?zalogowan[ya]|sesja wygasła|přihlaste se|nepřihlášen|relace vypršela|prihláste sa|jelentkezz(?:en)? be|nincs bejelentkezve|prijavite se|autentificați vă|logga in|inte inloggad|συνδεθείτε) /;
const TOO_MANY =
	/ (?:too many requests|rate limit(?:ed|ing)?(?: exceeded)?|slow down|throttled|quota exceeded|zu viele (?:anfragen|versuche)|te veel (?:verzoeken|aanvragen|pogingen)|troppe richieste|trop de (?:requêtes|demandes|tentatives)|demasiadas (?:solicitudes|peticiones)|(?:muitos|demasiados) pedidos|zbyt wiele (?:żądań|prób)|příliš mnoho|príliš veľa|túl sok|preveč zahtev|previše zahtjeva|prea multe|för många|πάρα πολλά) /;
/** That an account has a second factor is a fact, and asks for nothing. */
const HAS_FACTOR =
	/ (?:2fa|mfa|otp|totp|(?:second|two|2|multi) ?factor(?: auth(?:entication)?)?) (?:is )?(?:enabled|active|configured|verified|methods?|status|setup) /g;

/** How deep, how many texts, and how much of each text of an answer is read. */
const DEPTH = 6;
const MOST = 500;

/** The texts of an answer, and the names of its members that are not `false`, `null` or 0. */
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

/** All words of an answer, its texts kept apart by `|`. */
const said = (value: unknown): string => textsIn(value).map(wordsOf).join('|');

/**
 * Whether a refusal asks for a second factor, a fresh login or fewer requests, which its status does
 * not say.
 *
 * @param text the answer's body, JSON or plain text, and maybe its `WWW-Authenticate`
 * @returns `null` where it asks for none of them
 */
export function refusalOf(text: string): 'secondFactor' | 'reauthenticate' | 'rateLimited' | null {
	const decoded = decode(text, null);
	// A page of HTML has too many words to take any of them for an answer.
	if (!decoded.ok && /^\s*</.test(text)) return null;
	const words = said(decoded.ok ? decoded.value : text).replace(HAS_FACTOR, ' ');
	if (TOO_MANY.test(words)) return 'rateLimited';
	if (SECOND_FACTOR.test(words)) return 'secondFactor';
	return FRESH_LOGIN.test(words) ? 'reauthenticate' : null;
}

/** The most texts of an answer that is a word to the user, and not a list. */
const MESSAGE_TEXTS = 12;

/**
 * Whether an answer with status 200 says nothing but that nobody is logged in, as in
 * `{"error": "Please log in first"}`. Anything with a list in it is no such word: a stranger chooses
 * texts of lists.
 */
export function saysLoggedOut(body: unknown): boolean {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
	if (Object.values(body).some((inside) => Array.isArray(inside) && inside.length > 0))
		return false;
	const texts = textsIn(body);
	return (
		texts.length <= MESSAGE_TEXTS &&
		(isMarkedSo(body) || LOGGED_OUT.test(texts.map(wordsOf).join('|')))
	);
}

/** Names of what says whether somebody is logged in, and of a status within an answer. */
const LOGIN_FLAG = /^(?:is_?)?(?:logged_?in|authenticated|signed_?in|authorized)$/i;
const STATUS_NAME = /^(?:code|status|status_?code|error_?code)$/i;

/** Whether a member says that nobody is logged in: `loggedIn: false`, `code: 401`. */
const isMarkedSo = (body: object): boolean =>
	Object.entries(body).some(
		([name, value]) =>
			(LOGIN_FLAG.test(name) && value === false) ||
			(STATUS_NAME.test(name) && (value === 401 || value === '401')),
	);

/**
 * What the `errors` of a GraphQL answer with status 200 mean; `null` where it has data, or is not such
 * an answer.
 */
export function graphQlRefusal(body: unknown): FailureKind | null {
	if (typeof body !== 'object' || body === null) return null;
	const { errors, data } = body as { errors?: unknown; data?: unknown };
	if (!Array.isArray(errors) || errors.length === 0 || !isEmpty(data)) return null;
	const kind = refusalOf(JSON.stringify(errors.slice(0, 20)));
	if (kind !== null) return kind;
	return LOGGED_OUT.test(said(errors)) ? 'loggedOut' : 'unreadable';
}

/** Whether data is missing, `null`, or an object of `null`s: GraphQL nulls what it could not get. */
const isEmpty = (data: unknown): boolean =>
	data === undefined ||
	data === null ||
	(typeof data === 'object' && Object.values(data).every((part) => part === null));
