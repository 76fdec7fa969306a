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

/** The questions of a profile that are no plain ones: they may change something. */
export const postsOf = (profile: ConnectionProfile): ReadRequest[] =>
	questions(profile).filter(({ method }) => method !== 'GET');

/**
 * A profile out of a file, as it is offered to the user: without how to remove, which is learned or
 * confirmed here; without what would leave sessions out; and with the usual meanings of statuses, so
 * that no file makes the watch quiet.
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
