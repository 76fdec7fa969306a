import { isOfLogin, saysItEnds } from '@/utils/connection/names/ending-names';
import type { RemovalRequest } from '@/utils/connection/profile/profile';
import {
	isLiveWord,
	isOverWord,
	isStateName,
	plainWords,
	saysOver,
} from '@/utils/connection/sessions/ended-words';
import { type Json, textsIn } from '@/utils/learning/detect/request-parts';

/** A request that named a session before it was gone; `removal`: `null` for one that stayed in the page. */
export type Suspect<Removal> = { id: string; removal: Removal | null };

/** Why no request is taken for the one that removed a session. */
export type Unclear =
	/** None of the sessions that were named is gone. */
	| 'notRemoved'
	/** More than the sessions that were named are gone. */
	| 'othersToo'
	/** Several requests could be it, or nothing tells it from one that only ends all others. */
	| 'unclear'
	/** It has something in it that may be typed, such as a password. */
	| 'heldBack';

export type Verdict<Removal> =
	| { type: 'removal'; removal: Removal }
	| { type: 'none'; why: Unclear };

/** Paths to what only takes note of what is done, whatever it is told. */
const REPORTS =
	/telemetr|analytic|(?<![a-z])(?:track(?:ing|er)?|clicks?|metrics?|beacons?|events?|logs?(?![-_]?(?:out|off|in|on))|logging|collect|hits?|impressions?|audit|stats|rum|sentry|pixel|feedback|survey)(?![a-z])/i;

/**
 * A DELETE of what logins are called, what says that it ends something, any other DELETE, what stayed in
 * the page, anything, a link, what only reports. A link comes last of what may end a session: where a
 * form follows, the link has only led to it.
 */
const RANK = {
	deletesLogin: 6,
	ends: 5,
	deletes: 4,
	heldBack: 3,
	other: 2,
	link: 1,
	reports: 0,
} as const;

/** The texts by which a request says what it does: its path, what its query, body and headers hold. */
function textsOf({ path, query, headers, body }: RemovalRequest): string[] {
	const pairs = [...query, ...headers, ...(body?.type === 'form' ? body.fields : [])];
	const json = body?.type === 'json' ? [...textsIn(body.value as Json)] : [];
	return [
		path,
		...pairs.map(([name, value]) => `${name}.${value}`),
		...json.map(([at, value]) => [...at, value].join('.')),
	];
}

/** Whether a member of a body sets a session to what one is that has ended: `revoked: true`. */
function setsEnded([name, value]: [string, unknown]): boolean {
	const words = plainWords(name);
	if (typeof value === 'string') return isStateName(words) && saysOver(value);
	return value === true ? words.some(isOverWord) : value === false && words.some(isLiveWord);
}

const setsAnEnd = ({ body }: RemovalRequest): boolean => {
	if (body?.type === 'form') return body.fields.some(setsEnded);
	const value = body?.value;
	return typeof value === 'object' && value !== null && Object.entries(value).some(setsEnded);
};

function rankOf(removal: { request: RemovalRequest } | null): number {
	if (removal === null) return RANK.heldBack;
	const { request } = removal;
	if (REPORTS.test(request.path)) return RANK.reports;
	const texts = textsOf(request);
	if (request.method === 'DELETE') return texts.some(isOfLogin) ? RANK.deletesLogin : RANK.deletes;
	const ends = texts.some(saysItEnds) || setsAnEnd(request);
	if (request.method === 'GET') return ends ? RANK.link : RANK.reports;
	if (ends) return RANK.ends;
	return RANK.other;
}

/**
 * Which of the requests that named sessions has removed them: the one whose method or name says so,
 * and only where exactly the sessions that it named are gone.
 *
 * @param gone the ids of the sessions that are no longer listed
 * @param others how many sessions beside this browser's own are still listed
 */
export function whichRemoved<Removal extends { request: RemovalRequest; key: unknown }>(
	suspects: readonly Suspect<Removal>[],
	gone: readonly string[],
	others: number,
): Verdict<Removal> {
	const none = (why: Unclear): Verdict<Removal> => ({ type: 'none', why });
	const isGone = new Set(gone);
	const named = suspects.filter(({ id }) => isGone.has(id));
	const best = Math.max(...named.map(({ removal }) => rankOf(removal)));
	const likely = named.filter(({ removal }) => rankOf(removal) === best);
	const [first] = likely;
	if (first === undefined) return none('notRemoved');
	const ways = new Set(
		likely.map(({ removal }) => removal && JSON.stringify([removal.request, removal.key])),
	);
	if (ways.size > 1) return none('unclear');
	if (gone.some((id) => !likely.some((suspect) => suspect.id === id))) return none('othersToo');
	if (first.removal === null) return none('heldBack');
	// Nothing says that it ends a session: it may end all but one, and then others have to be witnesses.
	const saysSo = best >= RANK.deletes || best === RANK.link;
	if (!saysSo && others === 0) return none('unclear');
	return { type: 'removal', removal: first.removal };
}
