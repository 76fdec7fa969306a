import { asksForPerson } from './refusal';

// Pages against robots: they come in the place of any answer, with any status, and only a person at
// the service's own page gets past them. The names are those that the makers' own pages carry, and
// that pages which are merely watched by them don't.

/** Headers by which such a page says what it is, with what they then hold. */
const HEADERS: readonly (readonly [string, RegExp])[] = [
	['cf-mitigated', /challenge/i],
	['x-amzn-waf-action', /challenge|captcha/i],
	['x-vercel-mitigated', /challenge/i],
	['x-dd-b', /./],
	['x-kpsdk-ct', /./],
	['x-px-block', /./],
];

/** What only such pages hold, maker by maker. */
const MARKS =
	/_cf_chl_|cf-chl-|cf_chl_opt|challenge-platform\/h\/|\/cdn-cgi\/l\/chk_|captcha-delivery\.com|px-captcha|"blockScript"\s*:|\/captcha\.perimeterx\.net|sec-if-cpt|sec-cp-challenge|cp_challenge|bm-verify=|gokuProps|awsWafCookieDomainList|incapsula incident id|Request unsuccessful\. Incapsula|_Incapsula_Resource\?CWUDNSAI|KPSDK|\/ips\.js\?|bobcmn|sucuri_cloudproxy|\.well-known\/ddos-guard|Vercel Security Checkpoint|Attention Required! \| Cloudflare|perfdrive\.com|validate\.perfdrive|techaro\.lol-anubis|anubis_challenge|__ddg_|geetest_challenge|\/sorry\/index\?continue|Radware (?:Captcha|Bot Manager)|<title>Request Rejected<\/title>|Your support ID is: ?<?\w|Pardon Our Interruption|used Cloudflare to restrict access/i;

/** Makers of checks that ordinary pages use as well, such as those to log in. */
const MAKERS =
	/challenges\.cloudflare\.com|cf-turnstile|hcaptcha\.com|h-captcha|recaptcha|friendlycaptcha|frc-captcha|arkoselabs|funcaptcha|geetest|awswaf\.com|datadome|perimeterx|humansecurity|incapsula|akamai|kasada/i;
/** How such pages speak to a person. */
const WORDS =
	/just a moment|checking (?:if|your) (?:the site|browser|connection)|(?:verify|prove|confirm|check)(?:ing)?[\w ,’']{0,24} (?:human|a robot|not a bot)|not a robot|are you (?:a )?(?:human|robot)|human verification|security check(?:point)?|press (?:&amp;|&|and) hold|unusual (?:traffic|activity)|attention required|enable javascript and cookies to continue|ein mensch sind|kein roboter|sicherheitsüberprüfung|(?:een mens|geen robot)|beveiligingscontrole|(?:un essere umano|non sono un robot|verifica di sicurezza)|pas un robot|no soy un robot|êtes (?:un )?humain|vérification de sécurité|verificación de seguridad|verificação de segurança|<title>[^<]{0,20}(?:moment|instant|attimo|ogenblik|geduld|chwil|okamžik|pillanat|trenut)/i;
/** A page that a person uses for something. */
const IS_USED = /<input[^>]{0,200}\btype\s*=\s*["']?password/i;

/** What a page is called on which somebody logs in, and that draws its form by itself. */
const LOGIN_TITLE =
	/<(?:title|h1)\b[^>]{0,200}>\s{0,80}(?:(?:please |bitte )?(?:log|sign)[ -]?in|anmeld(?:en|ung)|einloggen|inloggen|aanmelden|accedi|accesso|(?:se )?connexion|se connecter|iniciar ses(?:ión|são)|entrar|zaloguj|logowanie|přihlá|prihlás|bejelentkez|prijava|autentificare|conectare|logga in|inloggning|σύνδεση)(?! ?(?:activity|history|log|attempt|session|alert))/i;

/** Whether a page in the place of data is one to log in on: it asks for a password, or is called so. */
export const asksToLogIn = (text: string): boolean => {
	const head = text.slice(0, LONGEST);
	return /^\s*</.test(head) && (IS_USED.test(head) || LOGIN_TITLE.test(head));
};

/** How much of an answer is searched, in characters; such pages are short. */
const LONGEST = 64 * 1024;

/** Whether the headers of an answer say that it is a page against robots. */
export const isPersonCheckByHeaders = (headers: Headers): boolean =>
	HEADERS.some(([name, holds]) => holds.test(headers.get(name) ?? ''));

/**
 * Whether an answer is a page, or a word in JSON, that wants to see that the user is a person. Only
 * for answers that hold no list: a stranger chooses texts of lists.
 */
export function isPersonCheck(headers: Headers, text: string): boolean {
	if (isPersonCheckByHeaders(headers)) return true;
	const head = text.slice(0, LONGEST);
	if (MARKS.test(head) || asksForPerson(head)) return true;
	const isPage = /^\s*</.test(head);
	return isPage && MAKERS.test(head) && WORDS.test(head) && !IS_USED.test(head);
}
