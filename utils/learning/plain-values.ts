import { isJwt, looksRandom, wordsOf } from './value-kinds';

// What of a request tells of nobody and opens nothing, so that it may leave the page and be kept as it
// is. It says what may stay: a password or a key has no form of its own, and any name may be its name.
// It runs in the page: no schemas, and no expression that could take long.

/** The largest number that counts: a limit, a page, a choice. Codes and numbers of accounts are larger. */
const SMALL = 1000;
/** The longest text of words, and the longest question. */
const WORDS_LIMIT = 200;
const QUESTION_LIMIT = 16 * 1024;
const PIECE_LIMIT = 60;
/** How many texts of a JSON text are looked at. */
const TEXTS_LIMIT = 500;

/** Words of three letters and more that requests are made of, in the languages of programmers: of nobody and of everybody. */
const REQUEST_WORD = new RegExp(
	`^(?:${[
		'abgemeldet|abmelden|accessed|accounts?|actions?|active|activities|activity|address|addresses|admin|afmelden',
		'after|agents?|ajax|aktion|aktiv|aktives?|aktiven|aktiver|all|alle|and|andere|android|angemeldet|anmeldung',
		'anmeldungen|any|api|apps?|apparato?|apparaten?|apparati|application|args|arguments|art|asc|ascending|auth',
		'authentication|authorization|back|backend|basic|batch|beeindig|beeindigen|beenden|beendet|before|benutzer',
		'beta|block|body|brief|browsers?|bulk|buttons?|call|cancel|cerrar|changed|channel|chiudi|city|clear|click',
		'clicked|clients?|closed?|collections?|command|compact|components?|context|controllers?|cookie|count|country',
		'creates?|created|creation|crypto|cryptonow|csrf|currencies|currency|current|cursor|customer|dashboard|data',
		'dates?|deauthorize|deconnecter|default|deleted?|deletion|deny|desc|descending|desktop|destroy|details?',
		'devices?|disabled|disconnect|dispatch|dispositivis?|dispositivos?|drop|each|edges?|einstellungen|elements?',
		'elenco|eliminar?|enabled|end|entfernen|entfernt|entries|entry|events?|evict|execute|expand|expired?|extended',
		'external|false|felder|fermer|fetch|fiat|fields?|filters?|find|first|for|forget|form|format|from|front',
		'frontend|full|geloescht|geo|geraet|geraete|get|global|gmt|graph|graphql|grund|hal|handle|has|hash|health',
		'html|https?|ids|inactive|includes?|info|information|initiated|input|internal|invalidate|invoke|ios|ips',
		'items?|json|jsonapi|keys?|kill|kinds?|konto|kunde|kwargs|lang|languages?|last|latest|lijst|limit|lists?',
		'listen?|load|local|locale|locations?|loeschen|logs?|logged|loggen|logins?|logoff|logon|logouts?|loguit|lost',
		'main|managed?|management|manual|manually|master|messages?|meta|metadata|methods?|mine|minimal|mobil|mobile',
		'mode|models?|modified|modules?|monitor|more|msg|mutations?|names?|named|nein|newest|next|nodes?|none|not',
		'null|nutzer|objects?|off|offline|offset|oldest|online|only|open|operations?|order|orderby|ordered|origin|ort',
		'orte|others?|out|output|overview|own|pages?|params?|patch|payload|per|phone|place|plain|platforms?|portal',
		'post|preferences|prev|previous|privacy|process|prod|production|profil|profile|public|put|pwa|queries|query',
		'read|reason|recent|recently|records?|region|reject|removal|removed?|request|requested|resources?|response',
		'rest|results?|revocar?|revocation|revoked?|revoquer|rimuovi|rows?|rpc|run|schliessen|scope|search|security',
		'seen|seiten?|select|self|servers?|services?|sessies?|sessions?|sessiones?|sessioni|settings?|short|show',
		'sicherheit|sign|signed|signin|signout|simple|since|single|site|sitzung|sitzungen|size|skip|sort|sorted',
		'sorting|source|spa|spot|stable|staging|standard|standort|start|states?|status|stolen|submit|subscription',
		'summary|supprimer|suspicious|systems?|tabs?|tablet|take|target|termina|terminated?|termination|test|testing',
		'text|the|this|times?|timestamps?|tokens?|top|total|trennen|true|trusted|types?|uebersicht|uitloggen',
		'undefined|unknown|unlink|unrecognised|unrecognized|until|updates?|updated|used|users?|utc|uuid|valid|values?',
		'versions?|verwalten|verwaltung|verwijder|verwijderen|views?|visited|web|webapp|webclient|website|widerruf',
		'widerrufen|with|without|xhr|xml|xmlhttprequest|xmlrpc|yes',
	].join('|')})$`,
);

/** Names of what says which of several questions is asked, however its value looks. */
const OPERATION_NAME =
	/^(?:next )?action(?: (?:id|name))?$|(?:^| )(?:operation|query|persisted query) (?:id|hash|name)$|^(?:operation|op|method|methode|procedure|command)(?: name)?$|^sha ?256 ?hash$/;
const OPERATION = /^[\w.:/#-]{1,128}$/;
const VERSION_NAME = /\bversion|\bbuild\b|\brelease\b|\brevision\b|^v$/;
const VERSION = /^[\w.-]{1,64}$/;

/** A tag such as `de`, `de-AT` or `zh_Hant_TW`; short words are of nobody. */
const TAG = /^[a-zA-Z]{1,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/;
const LANGUAGES =
	/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?(?:, ?[a-z*]{1,3}(?:-[A-Za-z]{2,4})?(?:;q=[01](?:\.\d{1,3})?)?){0,8}$/;
const ZONE =
	/^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Za-z_+/\d-]{2,40}$/;
const MEDIA =
	/^(?:application|text|image|multipart|\*)\/[\w.+*-]{1,64}(?: ?[;,] ?[\w.+*/-]{1,64}(?:=[\w.+-]{1,32})?){0,8}$/;
const NUMBERS = /^-?\d{1,3}(?:\.\d{1,3}){0,2}$/;
const PHRASE = /^[A-Za-z$_@#+-][\w .:/,$*@#()[\]+|='-]*$/;
const TOKEN = /^[A-Za-z_][\w.:/#-]*$/;
/** Names of what proves who somebody is, or tells it: nothing under them is plain but yes and no. */
const OWN_NAME =
	/pass|pwd|\bp?sw[d]?\b|\bpw\b|senha|secret|geheim|kennwort|wachtwoord|parola|contrasen|mot de|\bpin\b|\botp\b|\btan\b|(?<!(?:country|post|postal|zip|area|lang|language|currency|status|error|dial|land) )\bcode\b|\b(?:m|2|two) ?fa\b|gauth|e? ?mail|\bphone|\b(?:user|first|last|full|nick|sur) ?name\b|vorname|nachname|birth|\bpan\b|iban|has[lł]o|heslo|jelsz|lozink|\bgeslo|l.{0,2}senord|senkod|salasana|\bparol|sifre|κωδικ|\bclave|\bcle\b|credential|mnemonic|\bseed\b|\brecovery|\bbackup\b|\banswer|antwort|risposta|antwoord|reponse|respuesta|\bsms\b|\bcodigo|\bcodice|\bkod\b|(?<!post)\bkode\b|\bunlock\b|\b\w{0,12}(?:pin|pass|code|pw)\d\b|\b(?:sms|e?mail|auth|login|log|trade|trading|fund|confirm(?:ation)?|verif\w{0,12}|security|access|old|new|my|user|app|otp)(?:pin|code|pw|tan)\b|\botp\w{1,8}\b|\btfa\b|authenticator|\bcv[cv]\b|\bsig(?:nature)?\b|\bhmac\b|\bsalt\b|\bnonce\b|\bproof\b|\bchallenge\b|\bverif(?:y|ication)\b(?! (?:type|method|mode))|\bapproval\b|\bhint\b|\bpet\b|maiden|\bphrase\b|\bwords\b|losung|loesung|\bww\b|\bkood\b|\btajn|\bkennung\b|\buser ?id\b|\buid\b|\bcustomer(?: (?:id|no|number))?\b|\baccount (?:id|no|nr|number)\b|\bapi key\b|\bsession key\b|\bcookie\b|\bwallet\b/;

/** Names in other letters: no list of ours would have all that a password is called in them. */
const OTHER_LETTERS = /[^\0-\u024f]/;

/** The parts of a text, each as words: `konto.abmelden`, `RevokeSession`. */
function partsOf(text: string): string[] {
	const pieces = text.split(/[^\p{L}\p{N}_-]+/u);
	// Of longer pieces only the beginning would be looked at.
	if (pieces.some(({ length }) => length > PIECE_LIMIT)) return [];
	return pieces.flatMap((piece) => wordsOf(piece).split(' ')).filter(Boolean);
}

/** Whether a word can be spoken: it has a vowel, and no letters in a row that nobody says. */
const isSpoken = (word: string): boolean =>
	word.length <= 4 ||
	REQUEST_WORD.test(word) ||
	(word.length <= 24 &&
		(!/^[a-z]+$/.test(word) ||
			(/[aeiouy]/.test(word) && !/[^aeiouy]{6}|[aeiou]{5}|(.)\1\1/.test(word))));

/** Whether words are of a language, and not letters that were drawn. */
function areWords(words: readonly string[]): boolean {
	if (words.length === 0 || words.length > 10) return false;
	const letters = words.join('').replace(/\d/g, '');
	if (words.length > 3 && letters.length < words.length * 3) return false;
	return words.every(
		(word) =>
			/^(?:\p{L}+\d{0,2}|\d{1,3}\p{L}{0,2})$/u.test(word) && isSpoken(word.replace(/\d/g, '')),
	);
}

/** Words, and versions beside them: what programs call themselves. */
const areSteadyWords = (words: readonly string[]): boolean =>
	areWords(words) && words.every((word) => !/\p{L}\d|\d\p{L}/u.test(word));

const isRequestWord = (word: string): boolean =>
	word.length <= 3
		? /^(?:[a-z]{1,3}|\d{1,3})$/.test(word)
		: REQUEST_WORD.test(word.replace(/\d$/, ''));

/**
 * Whether a part of a path reads as a word: `sessions`, `list-all`, `v1`, `oauth2`, `2024-10`.
 *
 * @param part decoded
 */
export function readsAsWord(part: string): boolean {
	if (/^v?\d{1,3}(?:\.\d{1,3}){0,2}$/.test(part)) return true;
	if (/^20\d\d-[01]\d(?:-[0-3]\d)?$/.test(part)) return true;
	// Letters and digits of a code: «AX7Q», «deadbeef».
	if (/^(?=.*\d)(?=.*[A-Z])[A-Z\d]{3,}$|^[\da-f]{8,}$/.test(part)) return false;
	if (part.length > 80 || !/^[\p{L}\p{N}_.~:$!,;=+*()-]+$/u.test(part) || looksRandom(part))
		return false;
	return /^[_.~-]{1,2}$/.test(part) || areWords(partsOf(part));
}

/** Whether all of a text is made of words that requests are made of. */
function isOfRequestWords(text: string): boolean {
	if (text.length > WORDS_LIMIT || !PHRASE.test(text)) return false;
	const words = partsOf(text);
	if (words.length === 0 || looksRandom(text)) return false;
	if (words.every(isRequestWord)) return true;
	// A name that a programmer made: several words in one piece, and one of them is such a word.
	return (
		words.length > 1 &&
		TOKEN.test(text) &&
		areSteadyWords(words) &&
		words.some((word) => word.length > 3 && REQUEST_WORD.test(word))
	);
}

/** What is known of a page beside the value itself. */
export type PlainContext = {
	/** Whether a text is what a session is called, or the mark in the place of it. */
	isKnown: (text: string) => boolean;
	/** Whether a word was the same in two requests. */
	isRepeated: (text: string) => boolean;
	/** Reads JSON; `undefined` for what is none. */
	parse: (text: string) => unknown;
};

/** What names a function of the service's that a framework calls: it is in the code, and no key. */
const FUNCTION_NAME =
	/^(?:next action|rsc action(?: id)?|x (?:server )?action(?: id)?|x server (?:fn )?id)$/;
const FUNCTION = /^[\da-f]{32,64}$/;

const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;

/** Whether a text is a question of GraphQL in which nothing stands that may not stay. */
function isPlainQuestion(text: string, context: PlainContext): boolean {
	if (text.length > QUESTION_LIMIT || !/^\s*(?:query|mutation|subscription|fragment|\{)/.test(text))
		return false;
	for (const [, double, single] of text.matchAll(QUOTED)) {
		if (!isPlainText('', double ?? single ?? '', context)) return false;
	}
	const rest = text.replace(QUOTED, ' ');
	if (!/^[\w\s{}()[\]:,$!@|&=.#*-]*$/.test(rest)) return false;
	// Numbers that stand by themselves, and not in a name.
	return (rest.match(/(?<![\w$])-?\d+/g) ?? []).every(
		(digits) => Math.abs(Number(digits)) <= SMALL,
	);
}

/** Whether all values of a text of JSON are plain. */
function isPlainJson(text: string, context: PlainContext): boolean {
	let left = TEXTS_LIMIT;
	const isPlainIn = (name: string, value: unknown): boolean => {
		left -= 1;
		if (left < 0) return false;
		if (typeof value === 'string' || typeof value === 'number')
			return isPlainValue(name, value, context);
		if (typeof value !== 'object' || value === null) return true;
		return Object.entries(value).every(([inner, child]) =>
			isPlainIn(Array.isArray(value) ? name : inner, child),
		);
	};
	const value = context.parse(text);
	return value !== undefined && isPlainIn('', value);
}

/** Whether a name is of what proves who somebody is, or tells it. */
export const isOwnName = (name: string): boolean =>
	OTHER_LETTERS.test(name) || OWN_NAME.test(wordsOf(name));

function isPlainText(name: string, text: string, context: PlainContext): boolean {
	if (text === '' || context.isKnown(text)) return true;
	if (text.length > QUESTION_LIMIT || isJwt(text)) return false;
	const words = wordsOf(name);
	if (isOwnName(name)) return /^(?:true|false)$/.test(text);
	if (NUMBERS.test(text) || text === String(SMALL)) return true;
	if (TAG.test(text) || MEDIA.test(text) || ZONE.test(text) || LANGUAGES.test(text)) return true;
	if (OPERATION_NAME.test(words) && OPERATION.test(text)) return true;
	if (VERSION_NAME.test(words) && VERSION.test(text)) return true;
	if (FUNCTION_NAME.test(words) && FUNCTION.test(text)) return true;
	if (/^\s*\[|^\s*\{\s*["}]/.test(text)) return isPlainJson(text, context);
	if (isOfRequestWords(text) || isPlainQuestion(text, context)) return true;
	return context.isRepeated(text) && TOKEN.test(text) && areSteadyWords(partsOf(text));
}

/**
 * Whether a value of a request may leave the page and be kept: yes or no, a small number, a word that
 * requests are made of or that was the same in two requests, a name of an operation, a question.
 *
 * @param name what its place is called
 */
export function isPlainValue(
	name: string,
	value: string | number | boolean | null,
	context: PlainContext,
): boolean {
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value === 'string') return isPlainText(name, value, context);
	return context.isKnown(String(value)) || (Math.abs(value) <= SMALL && !isOwnName(name));
}
