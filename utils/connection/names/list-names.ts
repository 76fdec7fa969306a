import { addressChanges, saysItChanges } from './changing-names';
import { decoded } from './ending-names';

// Names of plain questions for lists of logins. Whatever else a question is for, its name says so in
// words that are none of these; no list of verbs would ever have them all.

/** A name as words, with what is written together taken apart. */
export const spread = (text: string): string =>
	(decoded(text) ?? text).replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/_/g, '-');

/** What lists of logins are lists of, and what tells who is logged in; in the product's languages. */
const NOUN =
	/^(?:(?:login|logon|sign[io]n|device|session|auth|client|browser)s?(?:list|history|log|logs|activity|activities|info|status)?|logged(?:in)?|activity|activities|security|connections?|access|me|whoami|user|profile|account|sitzung(?:en)?|geraete?|anmeldungen|sessies?|apparaten|dispositiv(?:[io]|os)|sessioni|accessi|appareils?|connexions?|sesion(?:es)?|accesos|sesso(?:es)?|sessoes|acessos|sesj[ae]|urzadzenia|relace|zarizeni|relacie|zariadenia|munkamenetek|eszkozok|seje|naprave|sesije|uredaji|sesiuni|dispozitive|sessioner|enheter|tokens|grants|authori[sz]ations)$/;
/** What stands beside them and asks for nothing: which of them, and in which form. */
const NEUTRAL =
	/^(?:accounts|action|actives?|activos?|aktive?|alle?|and|api|app|are|aspx|connected|current|data|details?|do|elenco|entries|fetch|find|for|get|histories|history|html|in|index|info|items|json|known|lijst|linked|lists?|liste|load|logs?|management|manager|mine|mobile|my|of|open|overview|own|page|personal|php|query|read|recent|remembered|safety|saved|self|show|status|the|trusted|users|v\d{1,2}|view|web|where|x|you)$/;
/** Words that may mean that what is named before is done, or marked, and no list of it. */
const MAY_DO = /^(?:read|open|load|do|action)$/;
/** Parameters that name what is asked for, where one address answers everything. */
const NAMES_QUESTION =
	/^(?:method|action|op|operation(?:name)?|route|do|cmd|command|call|procedure)$/i;
/** What goes with such a name. */
const WITH_QUESTION = /^(?:query|variables|extensions|params|args|input|jsonrpc)$/i;
/** Parameters that say which of the entries, how many, and in which order and form. */
const HARMLESS_NAME =
	/^(?:active|after|all|app|asc|before|build|by|cache|cb|client|count|country|currency|current|cursor|desc|details?|devices?|dir|direction|exclude|expand|fields?|filter|first|format|from|full|ids?|includes?|index|kind|lang|language|last|limit|locale|max|min|my|new|no|nonce|num|number|offset|order|orderby|org|output|own|page|per|platform|q|r|ref|region|request|results|rnd|search|select|sessions?|since|site|size|skip|sort|source|start|state|status|t|tab|take|tenant|time|timestamp|timezone|to|top|totals?|trace|ts|types?|tz|until|user|v|version|view|web|where|with|zone)$/;
/** The most words of a path's end. */
const WORDS_LIMIT = 8;

/** The words of a part of an address, or of a parameter; «log-in» is one word. */
const addressWords = (text: string): string[] =>
	spread(text)
		.toLowerCase()
		.replace(/(?<![a-z])(log|sign)[-_ ](in|on)/g, '$1$2')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Whether the end of a path is made of nothing but nouns of lists, and words that ask for nothing. */
function endsAsList(path: string): boolean {
	const [last = '', before = ''] = path.split('/').filter(Boolean).toReversed();
	const words = addressWords(last);
	if (words.length === 0 || words.length > WORDS_LIMIT) return false;
	if (!words.every((word) => NOUN.test(word) || NEUTRAL.test(word))) return false;
	if (words.some((word) => NOUN.test(word))) return true;
	return (
		!words.some((word) => MAY_DO.test(word)) && addressWords(before).some((word) => NOUN.test(word))
	);
}

/**
 * Whether a parameter says which entries, or in which form: by all of its words, or by the last one
 * where none is of a change.
 */
function isHarmless(name: string): boolean {
	const words = addressWords(name);
	const known = words.filter((word) => HARMLESS_NAME.test(word));
	if (known.length === words.length) return true;
	return known.includes(words.at(-1) ?? '') && !saysItChanges(words.join(' '));
}

/**
 * Whether a plain question is for a list of logins, or for whose login this is, by all that it says.
 *
 * @param names those of the query's parameters
 */
export const readsAsList = (path: string, names: readonly string[]): boolean =>
	endsAsList(path) && names.every(isHarmless);

/**
 * Whether an address may be asked for again: it reads as a list, or names one where all questions have
 * one address; and nothing in it says that it changes something.
 */
export function mayAskAgain(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const url = new URL(address);
	if (addressChanges(url)) return false;
	const names = [...url.searchParams.keys()];
	if (readsAsList(url.pathname, names)) return true;
	const asked = names.filter((name) => NAMES_QUESTION.test(name));
	const [question = ''] = url.searchParams.getAll(asked[0] ?? '');
	const others = names.filter((name) => !NAMES_QUESTION.test(name) && !WITH_QUESTION.test(name));
	return asked.length === 1 && readsAsList(question.replace(/[.:]/g, '/'), others);
}
