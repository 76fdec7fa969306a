import type { FailureKind } from '@/utils/account/failure';
import { whyUnfamiliar } from '@/utils/sessions/familiarity';
import type { Session } from '@/utils/sessions/session';
import { needsAnswer } from './standing';
import { HEARTBEAT, type Notice, type Pulse, type TrackedSession, type WatchState } from './state';

/** What can happen to the watch. */
export type WatchEvent =
	/** A look gave the list. */
	| { type: 'looked'; sessions: readonly Session[] }
	/** A look failed. */
	| { type: 'lookFailed'; kind: FailureKind }
	/** The user wants all sessions with these ids removed: each one, or all others as a whole. */
	| { type: 'removalAsked'; ids: readonly string[]; meant: 'each' | 'allOthers' }
	/** The service refused removals, or could not be asked. */
	| { type: 'removalsRefused'; refusals: ReadonlyMap<string, FailureKind> }
	/** The user said «this was me». */
	| { type: 'recognised'; ids: readonly string[] }
	/** The user said «not me» of a session that is gone already. */
	| { type: 'disowned'; ids: readonly string[] }
	/** A notification was handed to the system. */
	| { type: 'noticeShown'; id: string }
	/** The user has read which removals were confirmed. */
	| { type: 'outcomesRead' }
	/** The user has changed the password, or says that there is no need. */
	| { type: 'recoveryEnded' }
	/** The user has read that the stored state was rebuilt. */
	| { type: 'rebuildRead' };

/** How long a session that is gone is remembered, should the service list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most sessions remembered that are gone; the oldest go first. */
const GONE_LIMIT = 500;
/** The same for those that the user has not judged yet. A flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;
/**
 * The most sessions named by the notices that are remembered though they are settled: shown, or
 * about nothing that is still open.
 */
const NOTICED_LIMIT = 1000;
/** The most removed sessions that the password prompt names. */
const RECOVERY_LIMIT = 20;

/** Everything but the last activity, which changes all the time and says nothing new. */
function looksAlike(a: Session, b: Session): boolean {
	const withoutTime = (session: Session) => JSON.stringify({ ...session, lastActiveAt: null });
	return withoutTime(a) === withoutTime(b);
}

function remembered(tracked: readonly TrackedSession[], now: number): TrackedSession[] {
	const latestFirst = tracked
		.filter((one) => one.goneAt !== null)
		.sort((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((one) => !needsAnswer(one));
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter((one, index) => index >= GONE_LIMIT || (one.goneAt ?? 0) < now - GONE_FOR),
	]);
	return tracked.filter((one) => !forgotten.has(one));
}

function rememberedNotices(
	notices: readonly Notice[],
	tracked: readonly TrackedSession[],
): Notice[] {
	const open = new Set(owedNotices({ notices, tracked }));
	let named = 0;
	return notices
		.toReversed()
		.filter((notice) => {
			if (open.has(notice)) return true;
			named += notice.sessionIds.length;
			return named <= NOTICED_LIMIT;
		})
		.toReversed();
}

/** The notices that are still to be shown: about at least one session that needs an answer. */
export function owedNotices(state: {
	notices: readonly Notice[];
	tracked: readonly TrackedSession[];
}): Notice[] {
	const waiting = state.notices.filter((notice) => notice.shownAt === null);
	if (waiting.length === 0) return [];
	const open = new Set(state.tracked.filter(needsAnswer).map((one) => one.session.id));
	return waiting.filter((notice) => notice.sessionIds.some((id) => open.has(id)));
}

function withRecovery(
	state: WatchState,
	strangers: readonly TrackedSession[],
	now: number,
): WatchState['recovery'] {
	if (strangers.length === 0) return state.recovery;
	const named = strangers.map(({ session: { device, place } }) => ({ device, place }));
	return {
		since: state.recovery?.since ?? now,
		removed: [...(state.recovery?.removed ?? []), ...named].slice(-RECOVERY_LIMIT),
	};
}

function oweNotice(fresh: readonly TrackedSession[]): Notice[] {
	const ids = fresh.map((one) => one.session.id);
	const [first] = ids;
	if (first === undefined) return [];
	return [{ id: `sessions:${first}:${ids.length}`, sessionIds: ids, shownAt: null }];
}

function looked(state: WatchState, sessions: readonly Session[], now: number): WatchState {
	const listed = new Map(sessions.map((session) => [session.id, session]));
	const own = [
		...state.tracked.filter((one) => one.standing === 'mine').map((one) => one.session),
		...sessions.filter((session) => session.current),
	];
	const firstLook = state.startedAt === null;
	const stale = state.goodAt === null || now < state.goodAt || now - state.goodAt >= HEARTBEAT;

	// A list that shares nothing with the last one may be another account's, and proves no removal.
	const proves = state.tracked.some((one) => one.goneAt === null && listed.has(one.session.id));

	const met = new Set<string>();
	const strangersGone: TrackedSession[] = [];
	const kept = state.tracked.map((one): TrackedSession => {
		const session = listed.get(one.session.id);
		if (session === undefined) {
			if (one.goneAt !== null) return one;
			const wanted = one.standing === 'unfamiliar' && one.removal !== null;
			if (wanted || one.standing === 'notMine') strangersGone.push(one);
			if (one.removal === null || !proves) return { ...one, goneAt: now };
			// Should it ever be listed again, it is no longer one of ours.
			return {
				...one,
				goneAt: now,
				standing: 'notMine',
				removal: { ...one.removal, outcome: 'removed' },
			};
		}
		met.add(session.id);
		const standing = session.current && one.standing === 'unreviewed' ? 'mine' : one.standing;
		const removal =
			one.removal !== null && one.removal.outcome !== 'stillThere'
				? { ...one.removal, outcome: 'stillThere' as const }
				: one.removal;
		const same =
			!stale &&
			one.goneAt === null &&
			standing === one.standing &&
			removal === one.removal &&
			looksAlike(one.session, session);
		return same ? one : { ...one, session, standing, removal, goneAt: null };
	});

	const added = sessions
		.filter((session) => !met.has(session.id))
		.map((session): TrackedSession => {
			const known = { session, firstSeenAt: now, goneAt: null, removal: null };
			if (session.current) return { ...known, standing: 'mine', reasons: [] };
			if (firstLook) return { ...known, standing: 'unreviewed', reasons: ['alreadyThere'] };
			return { ...known, standing: 'unfamiliar', reasons: whyUnfamiliar(session, own) };
		});

	const unchanged =
		!firstLook &&
		!stale &&
		state.failure === null &&
		added.length === 0 &&
		kept.every((one, index) => one === state.tracked[index]);
	if (unchanged) return state;

	const owed = oweNotice(added.filter((one) => one.standing === 'unfamiliar'));
	const tracked = remembered([...added, ...kept], now);
	return {
		...state,
		startedAt: state.startedAt ?? now,
		goodAt: now,
		failure: null,
		tracked,
		notices: rememberedNotices([...state.notices, ...owed], tracked),
		recovery: withRecovery(state, strangersGone, now),
	};
}

function lookFailed(state: WatchState, kind: FailureKind, now: number): WatchState {
	const pending = state.tracked.some((one) => one.removal?.outcome === 'pending');
	if (state.failure?.kind === kind && !pending) return state;
	return {
		...state,
		failure: state.failure?.kind === kind ? state.failure : { kind, since: now },
		tracked: state.tracked.map((one) =>
			one.removal?.outcome === 'pending'
				? { ...one, removal: { ...one.removal, outcome: 'unreachable', cause: kind } }
				: one,
		),
	};
}

/** Applies a change to the sessions with these ids; the same state where none has changed. */
function changeTracked(
	state: WatchState,
	ids: readonly string[],
	change: (one: TrackedSession) => TrackedSession,
): WatchState {
	const chosen = new Set(ids);
	const tracked = state.tracked.map((one) => (chosen.has(one.session.id) ? change(one) : one));
	return tracked.every((one, index) => one === state.tracked[index])
		? state
		: { ...state, tracked };
}

/**
 * The next state. Pure: the same state, event and time always give the same result.
 *
 * @param now milliseconds since 1970
 * @returns the very same object where nothing changed that is worth a write
 */
export function transition(state: WatchState, event: WatchEvent, now: number): WatchState {
	switch (event.type) {
		case 'looked':
			return looked(state, event.sessions, now);
		case 'lookFailed':
			return lookFailed(state, event.kind, now);
		case 'removalAsked':
			return changeTracked(state, event.ids, (one) => {
				// The current session logs out on the site, never from here.
				if (one.session.current || one.goneAt !== null) return one;
				// To log out all others is no judgement on each of them.
				const judged = event.meant === 'each' && one.standing !== 'mine';
				return {
					...one,
					standing: judged ? 'notMine' : one.standing,
					removal: { askedAt: now, outcome: 'pending', cause: null },
				};
			});
		case 'removalsRefused':
			return changeTracked(state, [...event.refusals.keys()], (one) => {
				const cause = event.refusals.get(one.session.id) ?? null;
				return one.removal === null ? one : { ...one, removal: { ...one.removal, cause } };
			});
		case 'recognised':
			return changeTracked(state, event.ids, (one) =>
				one.standing === 'mine' ? one : { ...one, standing: 'mine', reasons: [] },
			);
		case 'disowned': {
			const chosen = new Set(event.ids);
			const strangers = state.tracked.filter(
				(one) => chosen.has(one.session.id) && one.goneAt !== null && needsAnswer(one),
			);
			if (strangers.length === 0) return state;
			const next = changeTracked(
				state,
				strangers.map((one) => one.session.id),
				(one) => ({ ...one, standing: 'notMine' }),
			);
			return { ...next, recovery: withRecovery(state, strangers, now) };
		}
		case 'noticeShown':
			return {
				...state,
				notices: state.notices.map((notice) =>
					notice.id === event.id && notice.shownAt === null ? { ...notice, shownAt: now } : notice,
				),
			};
		case 'outcomesRead':
			return {
				...state,
				tracked: state.tracked.map((one) =>
					one.removal?.outcome === 'removed' ? { ...one, removal: null } : one,
				),
			};
		case 'recoveryEnded':
			return state.recovery === null ? state : { ...state, recovery: null };
		case 'rebuildRead':
			return state.rebuiltAt === null ? state : { ...state, rebuiltAt: null };
	}
}

/** What the look itself leaves behind in memory, whether or not the state changed. */
export function pulseOf(sessions: readonly Session[], now: number): Pulse {
	return {
		goodAt: now,
		lastActiveAt: sessions.flatMap(({ id, lastActiveAt }) =>
			lastActiveAt === null ? [] : [[id, lastActiveAt] as [string, number]],
		),
	};
}
