// The words by which services say that a session has ended, or goes on.

/** The words of a name or value: `loggedOutAt`, `logged_out_at` and «Logged out at» are the same. */
export const plainWords = (text: string): string[] =>
	text
		.slice(0, 64)
		.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.replace(/ł/g, 'l')
		.replace(/đ/g, 'd')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const whole = (words: string): RegExp =>
	new RegExp(`^(?:${words.trim().replace(/\s+/g, '|').replaceAll('~', '\\p{L}')})$`, 'u');

/** What is over, as a whole word of a name or as a whole value; in the languages of the product. */
const OVER = whole(`
	revoked terminated ended closed invalidated killed deleted removed disabled cancell?ed destroyed
	deactivated expired finished loggedout signedout dead deauthori[sz]ed deauthenticated superseded
	blacklisted archived lapsed
	widerrufen beendet geschlossen geloescht abgemeldet ausgeloggt abgelaufen ungueltig entfernt
	ingetrokken beeindigd gesloten verwijderd uitgelogd verlopen ongeldig afgemeld
	termina[dt][ao] chius[ao] rimoss[ao] scadut[ao] disconness[ao] revoquee? terminee? fermee? expiree?
	deconnectee? supprimee? cerrad[ao] caducad[ao] expirad[ao] desconect~{2,3} eliminad[ao] encerrad[ao]
	revogad[ao] desligad[ao] removid[ao] wylogowan~ wygasl[aoy] zakonczo~{2} usuniet~ uniewazni~{2,3}
	odhlase~{1,2} ukonce~{2} zrusen~ vyprsel~? kijelentkezve kijelentkezett lejart lezar(?:t|va|ult)
	megszunt visszavon~{1,2} odjavljen~? potekl?~ koncan~? istek~{1,2} zavrsen~? zakljucen~? preklican~?
	opozvan~? deconectat[ao]? revocat[ao]? anulat[ao]? expirat[ao]? i?nchis[ae]? incheiat[ao]? utloggade?
	avslut(?:a|at|ad|ade) utgange?n stangd aterkallad αποσυνδε~+ ε?ληξε ληξη ληγμενη κλειστη τερματισ~+
`);
/** Whether a word is of what is over. */
export const isOverWord = (word: string): boolean => OVER.test(word);
/** Nouns of the same, which are a name of a time alone. */
export const END = set(`
	end logout signout logoff signoff revocation termination deletion invalidation expiration expiry
	expires exp abmeldung abmelde ende ablauf widerruf uitlog einde intrekking disconnessione scadenza
	revoca fine deconnexion fin cierre
`);
/** «logged out», as names in two words have it. */
export const isOut = (words: readonly string[]): boolean =>
	words.some(
		(word, at) =>
			/^(?:logged|signed|log|sign|timed)$/.test(word) && /^(?:out|off)$/.test(words[at + 1] ?? ''),
	);
/** Words beside these in a name that is of the session: when, whether, and what it is called. */
const BESIDE = whole(`
	~ \\d+ in is was has been already at on since when time date day timestamp ts utc ms epoch iso unix flag
	am um il op le el la em na dne kl datum zeit tijd ora fecha hora data heure valid idle absolute hard max
	session login logon device sitzung geraet sessie sessione sesion sesja sesje relace munkamenet seja
	sesija sesiune
`);
/**
 * Whether all words of a name but some are of the session: what else is closed, or deleted, or at its
 * end (`closedTabs`, `trial_end`), says nothing of a login.
 */
export const isOfSession = (
	words: readonly string[],
	isKnown: (word: string, at: number) => boolean,
): boolean => words.every((word, at) => isKnown(word, at) || BESIDE.test(word));

/** Such names are of something else than the session, or of what could be done. */
const ELSE = set(`
	can may could is_able allow allowed able if when by will auto user account token access refresh
	id ids count number link url uri href path action reason others all message text label title
	password email mfa otp api key device product previous last
`);
/** Names of the state of a session. */
const STATE = set(`
	status state lifecycle phase zustand sitzungsstatus sessionstatus sessionstate stato statut estado
	toestand
`);
/** Names of texts, which are of the state where they stand beside such a name: `statusText`. */
const TEXTS = set('text label title message name code description');

/** Whether words are a name of something else than the session, or of what could be done. */
export const isOfElse = (words: readonly string[]): boolean => {
	const isOfState = words.some((word) => STATE.has(word));
	return words.some((word) => ELSE.has(word) && !(isOfState && TEXTS.has(word)));
};
/** Whether words are a name of the state of a session. */
export const isStateName = (words: readonly string[]): boolean =>
	words.some((word) => STATE.has(word));

/** What is over as a word of a state, and may be anything in a name. */
const OVER_AS_STATE = /^(?:historic(?:al)?|past|replaced|rotated|void|voided|unauthenticated)$/;
/** Words with which a state is not yet, not any more, or only may be. */
const NOT =
	/^(?:not|never|no|nicht|nie|niet|non|pas|will|can|may|soon|wird|kann|bald|yet|if|when|to|almost|nearly)$/;
/** The most words of a text that is a state. */
const STATE_WORDS = 6;

/** Whether a text of a state says that the session is over. */
export function saysOver(text: string): boolean {
	const words = plainWords(text);
	if (words.length > STATE_WORDS) return false;
	const isOver = (word: string) => isOverWord(word) || OVER_AS_STATE.test(word);
	// «no longer valid», «nicht mehr aktiv»
	if (/(?:^| )(?:no longer|nicht mehr|not any ?more|niet meer|non piu|plus) /.test(words.join(' ')))
		return isLiveWord(words.at(-1) ?? '');
	if (words.length === 2 && /^(?:not|nicht|niet)$/.test(words[0] ?? ''))
		return isLiveWord(words[1] ?? '');
	return (isOut(words) || words.some(isOver)) && !words.some((word) => NOT.test(word));
}

const LIVE_STEM =
	'(?:aktiv|activ|aktyw|aktif|attiv|ενεργ|valid|gueltig|geldig)(?:e|a|o|i|y|s|es|an|na|no|ni|ny|ne|nu|en|er|et|t|ated|ata|ado|ada|at|η|ος|ο)?';
const LIVE = new RegExp(
	`^(?:${LIVE_STEM}|actief|actif|alive|live|enabled|open|authenticated|authorized|running|ongoing|eingeloggt|angemeldet)$`,
	'u',
);
const RESTING = new RegExp(
	`^(?:(?:in|un|ne|nie|non|an|αν)(?:${LIVE_STEM}|actief|actif|authenticated)|idle|closed|ausgeloggt)$`,
	'u',
);

/** Whether a word is of a session that goes on; of its name or its state. */
export const isLiveWord = (word: string): boolean => LIVE.test(word);
/** Whether a word is of a session that has ended, or only rests. */
export const isRestingWord = (word: string): boolean => RESTING.test(word);
/** «logged in», as names in two words have it. */
export const isIn = (words: readonly string[]): boolean =>
	words.some(
		(word, at) => /^(?:logged|signed)$/.test(word) && /^(?:in|on)$/.test(words[at + 1] ?? ''),
	);

const MEANS_YES = /^(?:true|t|yes|y|1|on|x|ja|j|si|oui|sim|tak|ano|igen|da|ναι|✓|✔)$/;
const MEANS_NO = /^(?:false|f|no|n|0|off|nein|nee|non|nao|nie|ne|nem|nu|nej|οχι|-|)$/;
const bare = (text: string): string =>
	text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** What a flag says, in whichever form; `null` for what is none. */
export function flagIn(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (value === 0 || value === 1) return value === 1;
	if (typeof value !== 'string' || value.length > 8) return null;
	const text = bare(value);
	return MEANS_YES.test(text) ? true : MEANS_NO.test(text) ? false : null;
}
