import { saysItChanges } from '../names/changing-names';
import { decoded } from '../names/ending-names';
import { readsAsList, spread } from '../names/list-names';
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

/** What moves money, or hands out keys, wherever in a path it stands. */
const MOVES_MONEY =
	/(?:^|[^a-z])(?:withdraw(?:als?)?|transfers?|payouts?|payments?|api-?keys?|orders?-?place)(?:$|[^a-z])/i;

/** How many of a path's last parts say what it is for: before them stands whose it is. */
const TELLING_PARTS = 2;

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

/** Whether a request is a plain question for a list of logins, by all that it says. */
const readsAsQuestion = ({ method, path, query }: ReadRequest): boolean =>
	method === 'GET' &&
	readsAsList(
		path,
		query.map(([name]) => name),
	);

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
		[...parts, ...searchParams.values()].some((text) => saysItChanges(decoded(text) ?? text)) ||
		MOVES_MONEY.test(spread(pathname))
	);
}
