import { saysItChanges } from './ending-names';
import { isDrawn } from './origins';
import type { ConnectionProfile, ReadRequest } from './profile';
import { requestsInWords } from './requests-in-words';
import { USUAL_MEANINGS } from './statuses';

/**
 * What of a profile out of a file may come into use. Whoever wrote the file may want something else
 * with the user's login than to list sessions.
 */

/** How long all that such a profile sends may be, in characters: a person has to read it. */
const LONGEST_SHOWN = 4000;

/** Names by which a plain question can be made to mean another method. */
const METHOD_NAME = /^_method$|method[_-]?override/i;

/** Words of questions that change, start or end something when they are only asked. */
const CHANGING =
	/(?:^|[^a-z])(?:log-?out|sign-?out|log-?off|sign-?off|end-?session|revoke|remove|delete|destroy|terminate|cancel|withdraw|withdrawals?|transfers?|send|pay|payments?|buy|sell|swap|convert|approve|authori[sz]e|confirm|verify|activate|deactivate|enable|disable|reset|refresh|rotate|renew|create|add|update|set|change|edit|invite|subscribe|unsubscribe|api-?keys?|mutation|post|put|patch|abmelden|loeschen|widerrufen|afmelden|uitloggen|verwijderen|disconnetti|esci|elimina|revoca)(?:$|[^a-z])/i;

/** What moves money, or hands out keys, wherever in a path it stands. */
const MOVES_MONEY =
	/(?:^|[^a-z])(?:withdraw(?:als?)?|transfers?|payouts?|payments?|api-?keys?|orders?-?place)(?:$|[^a-z])/i;

/** How many of a path's last parts say what it is for: before them stands whose it is. */
const TELLING_PARTS = 2;

/** A name as words, with what is written together taken apart. */
const spread = (text: string): string =>
	decoded(text)
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replace(/_/g, '-');

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** All questions that a profile asks by itself, again and again. */
const questions = ({ list }: ConnectionProfile): ReadRequest[] => [
	list.request,
	...(list.current.by === 'endpoint' ? [list.current.request] : []),
];

/**
 * The questions of a profile that may change something, for all that their words say: each POST, and
 * each GET that does not read as a list of logins. They have to be seen first, as the page asks them.
 */
export const questionsToSee = (profile: ConnectionProfile): ReadRequest[] =>
	questions(profile).filter((request) => !readsAsQuestion(request));

/** What lists of logins are lists of, and what tells who is logged in; in the product's languages. */
const NOUN =
	/^(?:(?:login|logon|device|session|auth|client|browser)s?(?:list|history|log|logs|activity|activities|info|status)?|logged(?:in)?|activity|activities|security|connections?|access|me|whoami|user|profile|account|sitzung(?:en)?|geraete?|anmeldungen|sessies?|apparaten|dispositiv[io]|sessioni|accessi|appareils?|connexions?|sesion(?:es)?|accesos|sesso(?:es)?|sessoes|acessos|sesj[ae]|urzadzenia|relace|zarizeni|relacie|zariadenia|munkamenetek|eszkozok|seje|naprave|sesije|uredaji|sesiuni|dispozitive|sessioner|enheter)$/;
/** What stands beside them and asks for nothing: which of them, and in which form. */
const NEUTRAL =
	/^(?:lists?|liste|lijst|elenco|all|alle|active|aktive?|activ[eo]s?|current|my|own|mine|self|history|histories|index|recent|open|get|fetch|find|load|read|show|view|query|user|users|account|accounts|data|info|details?|page|items|entries|logs?|overview|status|safety|and|of|the|for|in|where|you|are|api|v\d{1,2}|json|php|html|aspx|do|action|web|app|mobile|x)$/;
/** Parameters that say which of the entries, how many, and in which order and form. */
const HARMLESS_NAME =
	/^(?:limit|per|page|size|offset|cursor|first|last|max|min|count|take|skip|start|from|to|since|until|before|after|sort|order|by|dir|direction|asc|desc|type|types|kind|status|state|active|include|includes|exclude|fields?|expand|filter|where|q|search|lang|language|locale|country|region|currency|tz|timezone|zone|time|timestamp|ts|t|r|rnd|v|version|format|output|view|details?|full|all|current|my|own|with|total|totals|number|no|num|index|platform|client|app|device|devices|session|sessions|results|top|orderby|select|web|source|id|user)$/;
/** The most words of a path's end. */
const WORDS_LIMIT = 8;

const wordsIn = (text: string): string[] =>
	spread(text)
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Whether the end of a path is made of nothing but nouns of lists, and words that ask for nothing. */
function endsAsList(path: string): boolean {
	const [last = '', before = ''] = path.split('/').filter(Boolean).toReversed();
	const words = wordsIn(last);
	if (words.length === 0 || words.length > WORDS_LIMIT) return false;
	if (!words.every((word) => NOUN.test(word) || NEUTRAL.test(word))) return false;
	return words.some((word) => NOUN.test(word)) || wordsIn(before).some((word) => NOUN.test(word));
}

/** Whether a request is a plain question for a list of logins, by all that it says. */
const readsAsQuestion = ({ method, path, query }: ReadRequest): boolean =>
	method === 'GET' &&
	endsAsList(path) &&
	query.every(([name]) => wordsIn(name).every((word) => HARMLESS_NAME.test(word)));

/**
 * A profile out of a file, as it is offered to the user: without how to remove, which is learned or
 * confirmed here; without what would leave sessions out; and with the usual meanings of statuses, so
 * that no file makes the watch quiet.
 *
 * What may change something for all that its words say is offered, too, but is not asked before the
 * page was seen to ask it: see {@link questionsToSee}.
 *
 * @returns `null` for one that is too long to be read by a person, whose plain questions say that
 *   they change something, or that would open pages
 */
export function offeredProfile(profile: ConnectionProfile): ConnectionProfile | null {
	// Whose scripts run in a tab of the user's, the user has seen themselves.
	if (isDrawn(profile)) return null;
	const { list } = profile;
	const offered: ConnectionProfile = {
		...profile,
		list: {
			...list,
			fields: { ...list.fields, key: null },
			// What ends a session could be whatever a stranger's session has.
			live: undefined,
			statuses: { ...USUAL_MEANINGS },
			redirect: 'loggedOut',
		},
		remove: null,
	};
	const shown = requestsInWords(offered);
	if (JSON.stringify(shown).length > LONGEST_SHOWN) return null;
	const asked = questions(offered);
	const names = asked.flatMap(({ query, headers }) => [...query, ...headers].map(([name]) => name));
	if (names.some((name) => METHOD_NAME.test(name))) return null;
	// A POST has to be seen first anyway.
	const plain = shown.filter(({ method }) => method === 'GET');
	return plain.some(({ address }) => saysChange(address)) ? null : offered;
}

/** Whether an address says that to ask for it changes something. */
function saysChange(address: string): boolean {
	const { pathname, searchParams } = new URL(address);
	const parts = pathname.split('/').slice(-TELLING_PARTS);
	return (
		[...parts, ...searchParams.values()].some(
			(text) => CHANGING.test(spread(text)) || saysItChanges(decoded(text)),
		) || MOVES_MONEY.test(spread(pathname))
	);
}
