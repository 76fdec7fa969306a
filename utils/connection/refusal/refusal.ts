import type { FailureKind } from '@/utils/domain/watch/failure';
import { decodeJson } from '../decode/decode-json';
import { failureOfStatus, type StatusMeanings } from '../profile/statuses';

// What a service's refusal means. Services have no common form for it, but they use few words.

/** The words of a text, whatever the spelling: `mfaRequired`, `MFA_REQUIRED`, «MFA required». */
const wordsOf = (text: string): string =>
	` ${text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** One of these words, among the words of a text; within them `\p{L}*` stands for any ending. */
const words = (...kinds: string[]): RegExp => new RegExp(` (?:${kinds.join('|')}) `, 'u');
/** Up to so many other words of the same text. */
const upTo = (count: number): string => `(?: [\\p{L}\\p{N}]+){0,${count}} `;

const SECOND_FACTOR = words(
	'2fa|mfa|otp|totp|aal2|(?:second|two|2|multi) ?(?:factor|step)|step ?up|(?:zwei|zweiter) ?(?:faktor|stufen)\\p{L}*',
	'(?:deux|dos|due|dois|duas|doi|două) (?:facteurs|étapes|pasos|factores|fattori|passaggi|fatores|passos|etapas|factori|etape)',
	'twee(?:staps|factor)\\p{L}*|dwu(?:etap|skład|stop)\\p{L}*|dvo[uj]?(?:fakt|fáz|krok|stop)\\p{L}*|két(?:fakt|lépcs)\\p{L}*|två(?:fakt|steg)\\p{L}*',
);
const FRESH_LOGIN =
	/ (?:re ?auth(?:enticat(?:e|ion)|enticated)?|recent(?:ly)?|fresh|stale|sudo|session refresh|insufficient user authentication|login too old) /;

/** What a login lives in, and how it is said that this has come to its end. */
const SESSION =
	'(?:session|sitzung|sessie|sessione|sesi[oó]n|sess[aã]o|sesj[ae]|sesij[ae]|seja|sesiunea|relac[ei]|relácia|munkamenet\\p{L}*|συνεδρία|сессия|token|jwt|login|credentials|auth(?:entication|orization)?)';
const OVER =
	'(?:expir(?:ed|é\\p{L}{0,2}|[aoó]\\p{L}{0,3})|abgelaufen|ungültig|nicht mehr gültig|caducad[oa]|scadut[oa]|wygas\\p{L}+|vyprš\\p{L}+|lejárt|löpt ut|έληξε|istekla|potekla|истекла|verlopen|not (?:found|provided|valid)|timed out|invalid|ended|over|revoked|missing|required|erforderlich|needed|failed|closed)';
const PLEASE =
	'(?:bitte|veuillez|per favore|por favor|proszę|prosím|kérjük|molimo|prosimo|rugăm|vänligen|παρακαλώ)';
const LOG_IN =
	'(?:anmelden|einloggen|inloggen|acced\\p{L}+|(?:re)?connect\\p{L}+|identifi\\p{L}+|inici\\p{L}+|entr[ea]r?|zalog\\p{L}+|př?ihl\\p{L}+|prihl\\p{L}+|jelentkez\\p{L}+|prijav\\p{L}+|autentific\\p{L}+|conect\\p{L}+|logga in|συνδ\\p{L}+)';
const LOGGED_OUT = words(
	`${SESSION}${upTo(3)}${OVER}`,
	`(?:invalid|expired|unknown|bad|missing) (?:session|token|login|auth|credentials)|no (?:active |valid )?(?:session|token|auth|credentials)`,
	`${PLEASE}${upTo(3)}${LOG_IN}`,
	'unauthenticated|unauthori[sz]ed|not (?:(?:log|sign)(?:ged|ed)? ?[io]n|auth(?:enticat)?ed)|(?:please|must|have to|needs?|requires?)(?: to)? (?:login|(?:log|sign) in)|(?:log|sign) in (?:first|again|required|to continue)',
	'(?:logged|signed) (?:out|off)(?! (?:at|on|since|by|devices))|abgemeldet|ausgeloggt|uitgelogd|afgemeld|disconness[oa]|déconnectée?|desconectad[oa]|wylogowan\\p{L}+|odhlá[sš]en\\p{L}?|kijelentkez\\p{L}+|odjavljen\\p{L}?|deconectat|utloggad|αποσυνδ\\p{L}+',
	'bitte (?:erneut|zuerst|loggen)|melden sie sich|log (?:eerst )?in om|(?:effettua(?:to)?|richiesto) (?:il login|l accesso)|accesso richiesto|inici[ae] sesión|faça login|zaloguj się|p[rř]ihl[aá]ste|nepřihlášen|jelentkezz(?:en)?|prijavite se|autentificați|συνδεθείτε',
	`(?:nicht|niet|non|no|não|nie|nincs|inte)${upTo(1)}(?:angemeldet|eingeloggt|authenti\\p{L}+|ingelogd|aangemeld|autentica[dt]o|connesso|connecté|iniciado|zalogowan[ya]|bejelentkezve|inloggad)`,
	'необходимо (?:войти|авторизоваться)|войдите|\\p{L}*[请未重]\\p{L}{0,3}登[录入]\\p{L}*|\\p{L}*ログインして\\p{L}*',
);
const LIMIT = '(?:\\p{L}*limit\\p{L}*|límite|rate|quota|kvót\\p{L}*)';
const PASSED =
	'(?:exceeded|reached|hit|überschritten|erreicht|overschreden|bereikt|superat[oa]|raggiunt[oa]|atteinte?|dépassée?|excedid[oa]|alcanzad[oa]|superad[oa]|atingid[oa]|(?:przekrocz|p[rř]ekroč|prekorač|presež|depăș|overskr|överskr|túllép)\\p{L}+)';
const TOO_MANY = words(
	`${LIMIT}${upTo(3)}${PASSED}`,
	`${PASSED}${upTo(2)}${LIMIT}`,
	// What a service tells of its limits is no refusal: `rateLimit: {limit: 100}`.
	'rate limit(?:ed|ing)?(?! \\| (?:limit|remaining|max|reset|total|used|window) )',
	'error code 1015|too many (?:requests|visits|attempts|tries|calls)(?: exception)?|slow down|throttl(?:ed|ing)',
	'zu viele|te veel|troppe richieste|trop de|demasiad[ao]s|muitos pedidos|zbyt wiele|příliš mnoho|príliš veľa|túl sok|preveč|previše|prea multe|för många|πάρα πολλά',
);
/** That an account has a second factor is a fact, and asks for nothing. */
const HAS_FACTOR =
	/ (?:2fa|mfa|otp|totp|(?:second|two|2|multi) ?factor(?: auth(?:entication)?)?) (?:is )?(?:enabled|active|configured|verified|methods?|status|setup) /g;

/** When a service is away, which is not now: `nextMaintenance`. */
const OTHER_TIMES = / (?:next|last|upcoming|previous) maintenances?(?= )/g;

/** That the service is not there for anybody for a while. */
const AWAY =
	/ (?:maintenance|maintenances|under maintenance|wartung|wartungs?(?:arbeiten|modus|pause)|onderhoud|onderhoudswerkzaamheden|manutenzione|mantenimiento|manutenção|manutencao|konserwacja|konserwacji|prace techniczne|przerwa techniczna|údržba|údržbu|údržby|odstávka|karbantartás|vzdrževanje|vzdrževalna|održavanje|održavanju|mentenanță|întreținere|underhåll|συντήρηση|συντήρησης|temporarily (?:unavailable|down|offline|out of service)|service (?:is )?(?:temporarily )?unavailable|(?:we|ll|will) be (?:right )?back (?:soon|shortly)|vorübergehend nicht (?:verfügbar|erreichbar)|gleich (?:wieder da|zurück)|internal (?:server )?error|server side exception|upstream connect error|e ?service unavailable|bad gateway|gateway timeout|server (?:is )?(?:overloaded|too busy|down)) /;
/** That somebody has to show that they are a person. */
const PERSON = words(
	'(?:re|h)?captcha|turnstile|human verification|(?:verify|confirm|prove) (?:that )?you (?:are|re) (?:a )?human|bot (?:detected|check|challenge|protection)|ein mensch',
	`(?:no|not|keine?|geen|pas|non|não|nie|nem|inte|nu|δεν|ne?jste|niste)${upTo(2)}(?:robot\\p{L}*|robô|ρομπότ)`,
);
/** That something is asked for, and not only told of. */
const ASKS =
	/ (?:required|require|requires|needed|need|needs|must|please|enter|provide|challenge|pending|expected|missing|first|again|verify|confirm|prompt|erforderlich|nötig|bitte|verplicht|vereist|richiest[ao]|requis[e]?|requerid[ao]) /;

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

/** Codes of «too many»: that of HTTP, and Cloudflare's. */
const LIMIT_CODE = /^(?:429|1015)$/;

/** Whether a refusal has such a code, whatever its own status: `{"error": {"code": 1015}}`. */
function hasLimitCode(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(
		([name, inside]) =>
			(STATUS_NAME.test(name) && LIMIT_CODE.test(String(inside))) ||
			(HOLDERS.has(name) && hasLimitCode(inside)),
	);
}

/**
 * Whether a refusal asks for a second factor, a fresh login or fewer requests, which its status does
 * not say.
 *
 * @param text the answer's body, JSON or plain text, and maybe its `WWW-Authenticate`
 * @returns `null` where it asks for none of them
 */
export function refusalOf(text: string): 'secondFactor' | 'reauthenticate' | 'rateLimited' | null {
	const decoded = decodeJson(text, null);
	// A page of HTML has too many words to take any of them for an answer.
	if (!decoded.ok && /^\s*</.test(text)) return null;
	const told = said(decoded.ok ? decoded.value : text).replace(HAS_FACTOR, ' ');
	if (TOO_MANY.test(told) || (decoded.ok && hasLimitCode(decoded.value))) return 'rateLimited';
	if (SECOND_FACTOR.test(told)) return 'secondFactor';
	return FRESH_LOGIN.test(told) ? 'reauthenticate' : null;
}

/** The most texts of an answer that is a word to the user, and not a list. */
const MESSAGE_TEXTS = 12;

/** What holds words to the user, one or several. */
const WORDS_NAME = /^(?:errors?|messages?|details?|reasons?)$/i;

/** Whether a member is a list of something, and not of words to the user. */
const isSomeList = ([name, value]: readonly [string, unknown]): boolean =>
	Array.isArray(value) &&
	value.length > 0 &&
	!(WORDS_NAME.test(name) && value.every((each) => typeof each === 'string'));

/**
 * What an answer with status 200 means that has no list, as in `{"error": "Please log in first"}` or
 * `{"maintenance": true}`; `null` where it says nothing. Anything with a list in it is no such word: a
 * stranger chooses texts of lists.
 */
export function meaningOfWord(body: unknown, meanings: StatusMeanings): FailureKind | null {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
	if (Object.entries(body).some(isSomeList)) return null;
	const texts = textsIn(body);
	if (texts.length > MESSAGE_TEXTS) return null;
	return meaningOfWords(texts.map(wordsOf).join('|')) ?? meaningOfMarks(body, meanings);
}

function meaningOfWords(all: string): FailureKind | null {
	const told = all.replace(HAS_FACTOR, ' ').replace(OTHER_TIMES, ' ');
	if (PERSON.test(told)) return 'personCheck';
	if (TOO_MANY.test(told)) return 'rateLimited';
	const asks = ASKS.test(told);
	if (asks && SECOND_FACTOR.test(told)) return 'secondFactor';
	if (LOGGED_OUT.test(told)) return 'loggedOut';
	if (asks && FRESH_LOGIN.test(told)) return 'reauthenticate';
	return AWAY.test(told) ? 'unavailable' : null;
}

/** Whether a word of JSON, whatever its status, asks for a person. */
export function asksForPerson(text: string): boolean {
	const decoded = decodeJson(text, null);
	if (!decoded.ok || typeof decoded.value !== 'object') return false;
	const texts = textsIn(decoded.value);
	return texts.length <= MESSAGE_TEXTS && PERSON.test(texts.map(wordsOf).join('|'));
}

/** What of a page is read to know what it is. */
const HEADLINES = /<(title|h1|h2)\b[^>]{0,200}>([^<]{1,200})/gi;

/** Whether a page says in its headlines that the service is away for a while. */
export function isAwayPage(text: string): boolean {
	if (!/^\s*</.test(text)) return false;
	const lines = [...text.slice(0, 32 * 1024).matchAll(HEADLINES)].slice(0, 8);
	return lines.some(([, , line = '']) => AWAY.test(wordsOf(line)));
}

/** Names of what says whether somebody is logged in, of a status within an answer, and of a way on. */
const LOGIN_FLAG = /^(?:is_?)?(?:logged_?in|authenticated|signed_?in|authorized)$/i;
const STATUS_NAME = /^(?:ret_?|http_?|error_?|status_?)?(?:code|status)$/i;
const WAY_NAME =
	/^(?:redirect(?:_?(?:to|url|uri))?|location|goto|next|url|(?:log_?in|sign_?in)_?(?:url|uri|page))$/i;
/** Where somebody logs in. */
const LOGIN_PATH =
	/^(?:https?:\/\/[^/]+)?\/(?:[\w-]+\/){0,4}(?:log-?in|sign-?in|anmelden|inloggen|accedi|connexion)(?:[/?#]|$)/i;
/** Statuses that a body repeats where the answer itself has 200. */
const TOLD_STATUS = /^(?:401|403|419|429|440|5\d\d)$/;
/** What holds them, beside the body itself. */
const HOLDERS = new Set(['error', 'meta', 'status', 'response', 'result']);

/** What single members say: `loggedIn: false`, `code: 401`, `redirect: "/login"`. */
function meaningOfMarks(body: object, meanings: StatusMeanings): FailureKind | null {
	for (const [name, value] of Object.entries(body)) {
		if (LOGIN_FLAG.test(name) && value === false) return 'loggedOut';
		if (WAY_NAME.test(name) && typeof value === 'string' && LOGIN_PATH.test(value))
			return 'loggedOut';
		const isStatus = STATUS_NAME.test(name) && TOLD_STATUS.test(String(value));
		if (isStatus) return failureOfStatus(Number(value), meanings);
		if (HOLDERS.has(name) && typeof value === 'object' && value !== null) {
			const inner = meaningOfMarks(value, meanings);
			if (inner !== null) return inner;
		}
	}
	return null;
}

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
