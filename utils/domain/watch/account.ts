import { sameFamily } from '@/utils/domain/devices/same-family';
import type { Session } from '@/utils/domain/sessions/session';
import type { AccountMemory, TrackedSession, WatchState } from './state';

/**
 * Whose list it is. Another account in the same browser has other sessions, and what the user trusts
 * of one account says nothing of another.
 */

const HOUR = 60 * 60 * 1000;
/** How far a service's clock may be off, in milliseconds. */
const SLACK = 10 * 60 * 1000;
/** The most accounts beside the one that is watched; the one that was seen longest ago goes first. */
const ACCOUNTS_LIMIT = 4;

const isListed = ({ goneAt }: TrackedSession): boolean => goneAt === null;

/** The same login under another id: some services renew ids. Times to the hour are no proof. */
const isSameLogin = ({ session: was }: TrackedSession, is: Session): boolean =>
	was.createdAt !== null &&
	was.createdAt % HOUR !== 0 &&
	was.createdAt === is.createdAt &&
	sameFamily(was.device, is.device);

/** Whether a list has one of these sessions. */
function knows(tracked: readonly TrackedSession[], sessions: readonly Session[]): boolean {
	const ids = new Set(sessions.map(({ id }) => id));
	return tracked.some(
		(watched) =>
			ids.has(watched.session.id) || sessions.some((session) => isSameLogin(watched, session)),
	);
}

const memoryOf = (state: WatchState, now: number): AccountMemory => {
	const { account, startedAt, tracked, devices, revocations, networks } = state;
	const { notices, recovery, travel, thrownOutAt } = state;
	const of = { account, startedAt, tracked, devices, revocations, networks };
	const out = thrownOutAt === undefined ? {} : { thrownOutAt };
	return { ...of, notices, recovery, travel, ...out, seenAt: now };
};

/** An account that nothing is known of. */
const unknownAccount = (account: number, now: number): AccountMemory => ({
	account,
	startedAt: null,
	tracked: [],
	devices: [],
	revocations: [],
	networks: [],
	notices: [],
	recovery: null,
	travel: null,
	seenAt: now,
});

const withMemory = (
	{ thrownOutAt: _, ...state }: WatchState,
	{ seenAt: __, ...memory }: AccountMemory,
): WatchState => ({ ...state, ...memory, undo: null, question: null });

const remembered = (accounts: readonly AccountMemory[]): AccountMemory[] =>
	accounts.toSorted((a, b) => b.seenAt - a.seenAt).slice(0, ACCOUNTS_LIMIT);

/** What another account than before is known by: its listed sessions, which wait for the first review. */
function asNewAccount(state: WatchState, now: number): AccountMemory {
	const before = new Set(
		state.accounts
			.find(({ account }) => account === state.question?.was)
			?.tracked.map(({ ref }) => ref),
	);
	// This browser's own session is learned anew at the next look, with its device.
	const tracked = state.tracked
		.filter((watched) => isListed(watched) && !watched.session.current && !before.has(watched.ref))
		.map(
			(watched): TrackedSession => ({
				...watched,
				reviewStatus: 'unreviewed',
				riskLevel: 'check',
				reasons: [{ code: 'alreadyThere' }],
				deviceId: null,
				accepted: [],
				removal: null,
				relistedAt: null,
			}),
		);
	return { ...unknownAccount(state.account, now), tracked };
}

/** Whether a session was there at the last look, which did not list it: then the account is another. */
const wasUnlisted = ({ goodAt }: WatchState, { createdAt, current }: Session): boolean =>
	!current && createdAt !== null && goodAt !== null && createdAt < goodAt - SLACK;

/**
 * Whether a list without any known session is nothing to ask about: there was no session but this
 * browser's own, the user has logged in anew, and all that is there came since.
 */
function isLoginAnew(state: WatchState, sessions: readonly Session[]): boolean {
	const others = state.tracked.filter(
		(watched) => isListed(watched) && !watched.session.current && watched.removal === null,
	);
	const cameSince = (session: Session) =>
		session.current || (session.createdAt !== null && !wasUnlisted(state, session));
	return others.length === 0 && sessions.every(cameSince);
}

/**
 * The state to apply a list to: that of the account whose list it is, or one that asks whose it is.
 *
 * @param sessions all of the list; a part of it says nothing
 * @param now milliseconds since 1970
 * @returns the same state for the same account
 */
export function ofAccount(
	state: WatchState,
	sessions: readonly Session[],
	now: number,
): WatchState {
	const { question, accounts } = state;
	const last = state.tracked.filter(isListed);
	const back = accounts.find(({ tracked }) => knows(tracked.filter(isListed), sessions));
	const isFirst = state.startedAt === null || last.length === 0;
	if (sessions.length === 0 || (back === undefined && isFirst)) return state;
	if (knows(last, sessions)) {
		// What was there before is there beside it: it was the same account all along.
		return question !== null && back?.account === question.was ? sameAccount(state) : state;
	}
	if (back !== undefined) {
		const left = question === null ? memoryOf(state, now) : asNewAccount(state, now);
		const others = accounts.filter(({ account }) => account !== back.account);
		return { ...withMemory(state, back), accounts: remembered([left, ...others]) };
	}
	if (question !== null || knows(state.tracked, sessions)) return state;
	if (isLoginAnew(state, sessions)) return state;
	const account = Math.max(state.account, ...accounts.map((other) => other.account)) + 1;
	return {
		...state,
		account,
		accounts: remembered([memoryOf(state, now), ...accounts]),
		question: { since: now, was: state.account },
		undo: null,
	};
}

/** Whether sessions of the list show by themselves that it is another account's, and no new logins. */
export const isSurelyAnother = (state: WatchState, sessions: readonly Session[]): boolean =>
	state.question !== null && sessions.some((session) => wasUnlisted(state, session));

/** The state where the user said, or a list showed, that it is the same account after all. */
function sameAccount(state: WatchState): WatchState {
	const was = state.question?.was ?? state.account;
	const accounts = state.accounts.filter(({ account }) => account !== was);
	return { ...state, account: was, accounts, question: null };
}

/**
 * The state after the user's answer to «Another account?».
 *
 * @param now milliseconds since 1970
 * @returns the same state where nothing was asked
 */
export function accountAnswered(state: WatchState, isOther: boolean, now: number): WatchState {
	if (state.question === null) return state;
	if (isOther) return withMemory(state, asNewAccount(state, now));
	return { ...sameAccount(state), makesAnew: true };
}

/** Whether the user's other browsers are told: the first account's, so that no two are mixed. */
export const mayBeSynced = ({ account, question }: WatchState): boolean =>
	account === 0 && question === null;
