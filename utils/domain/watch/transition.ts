import { applyList } from '@/utils/domain/judgement/apply-list';
import type { Reference } from '@/utils/domain/judgement/look-context';
import { withRenewedIds } from '@/utils/domain/judgement/renewed-ids';
import { recognise } from '@/utils/domain/judgement/review';
import { isAlarming } from '@/utils/domain/judgement/review-status';
import { withToldActivity } from '@/utils/domain/judgement/session-times';
import { forget, revokeTrust } from '@/utils/domain/judgement/trust';
import type { Session } from '@/utils/domain/sessions/session';
import { accountAnswered, isSurelyAnother, ofAccount } from './account';
import { afterSight, tellingBlindness } from './blindness';
import { absenceBefore, failing } from './coverage';
import type { FailureKind } from './failure';
import { HEARTBEAT } from './heartbeat';
import { joinNotices } from './notices';
import { withStep, withStrangersGone } from './recovery';
import type { Notice, Pulse, RecoveryStep, Settings, TrackedSession, WatchState } from './state';
import { mergeSynced, type Synced } from './sync';
import { undone, withUndo } from './undo';

/**
 * What the user means by a removal:
 * - `each`: these sessions; those that the user was asked about become «not me»
 * - `notMe`: these sessions, and all of them are «not me»
 * - `allOthers`: all other sessions, without judging them
 */
export type RemovalMeaning = 'each' | 'notMe' | 'allOthers';

/** What can happen to the watch. */
export type WatchEvent =
	/**
	 * A look gave a list. `pulse`: what the look before left in memory. `beganAt`: when the list was
	 * requested, by default now. `rest`: why the list goes on behind these sessions; missing where it
	 * was read to its end.
	 */
	| {
			type: 'looked';
			sessions: readonly Session[];
			pulse: Pulse | null;
			beganAt?: number;
			/** The name of the connection that gave the list; missing for unknown. */
			connection?: string | undefined;
			rest?: FailureKind | undefined;
			/** Whether a page was opened for it; missing for unknown. */
			opensPage?: boolean | undefined;
	  }
	/** A look failed. */
	| {
			type: 'lookFailed';
			kind: FailureKind;
			pulse: Pulse | null;
			opensPage?: boolean | undefined;
	  }
	/** The user wants the sessions with these ids removed. */
	| { type: 'removalAsked'; ids: readonly string[]; meant: RemovalMeaning }
	/** The service refused removals, or could not be reached. */
	| { type: 'removalsRefused'; refusals: ReadonlyMap<string, FailureKind> }
	/** The user said «this was me», and may have given the device a name. */
	| { type: 'recognised'; ids: readonly string[]; name: string | null }
	/** The user said «not me» to a session that is gone already, or to this browser's own. */
	| { type: 'disowned'; ids: readonly string[] }
	/** Due notices are about to be shown. `onScreen`: the ids of the notifications on screen. */
	| { type: 'noticesDue'; onScreen: ReadonlySet<string> }
	/** A notification was handed to the system. */
	| { type: 'noticeShown'; id: string; told?: Notice['told'] }
	/** The user has read which removals were confirmed. */
	| { type: 'outcomesRead' }
	/** The user has done all steps of the recovery, or does not need them. */
	| { type: 'recoveryEnded' }
	/** The user said that a step of the recovery is done, or not done after all. */
	| { type: 'recoveryStep'; step: RecoveryStep; done: boolean }
	/** The user takes the last answer back. */
	| { type: 'undone' }
	/** The user said whether the list is another account's. */
	| { type: 'accountAnswered'; isOther: boolean }
	/** The user has read that the stored state was rebuilt. */
	| { type: 'rebuildRead' }
	/** The user gave a known device a name, or took the name away. */
	| { type: 'deviceNamed'; id: string; name: string | null }
	/** The user wants known devices forgotten. */
	| { type: 'devicesForgotten'; ids: readonly string[] }
	/** The user travels, or uses a VPN, for so many days; 0 ends it. */
	| { type: 'travelSet'; days: number }
	| { type: 'settingsChanged'; settings: Partial<Settings> }
	/** Another browser of the user has written to the browser's sync storage. */
	| { type: 'synced'; items: Synced }
	/** The user is about to be told that the watch is blind. `onScreen`: as in `noticesDue`. */
	| { type: 'blindnessDue'; onScreen: ReadonlySet<string> }
	/** That notification was handed to the system. */
	| { type: 'blindnessShown'; id: string }
	/** Writing to sync storage worked, or did not. */
	| { type: 'syncWritten'; ok: boolean };

/** The state with the period that the connection in use has: one that opens pages has its own. */
function withPeriod(state: WatchState, opensPage: boolean | undefined): WatchState {
	const { pageEvery, ...settings } = state.settings;
	if (opensPage === undefined || opensPage === (pageEvery !== undefined)) return state;
	return { ...state, settings: opensPage ? { ...settings, pageEvery: 15 } : settings };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The state for a list of this connection. Another connection may have other ids for the same
 * sessions, or be another account's. Where it knows none of the sessions, the watch begins as after
 * an install, so that sessions that were there all along cause no alarm. Known devices stay.
 */
function ofConnection(
	state: WatchState,
	sessions: readonly Session[],
	connection: string | undefined,
): WatchState {
	if (connection === undefined || connection === state.connection) return state;
	const { renewsIds: _, makesAnew: __, ...rest } = state;
	const named = { ...rest, connection };
	if (state.connection === undefined || state.startedAt === null) return named;
	const ids = new Set(state.tracked.map((watched) => watched.session.id));
	return sessions.some(({ id }) => ids.has(id)) ? named : { ...named, startedAt: null };
}

/**
 * The state after a list, with the memory of the account whose list it is. Where it shows by itself
 * that it is another account's, its sessions are no new logins, but wait for a review.
 */
const applyOwnList: typeof applyList = (state, listed, pulse, beganAt, now, reference, rest) => {
	const sessions = withToldActivity(listed, now);
	// What only has another id is no other account's.
	const renewed = withRenewedIds(state, pulse, sessions, rest == null);
	const own = rest == null ? ofAccount(renewed.state, sessions, now) : renewed.state;
	const isNew = own.question?.since === now && isSurelyAnother(own, sessions);
	const before = isNew ? { ...own, startedAt: null } : own;
	const after = applyList(before, sessions, renewed.pulse, beganAt, now, reference, rest);
	return isNew ? { ...after, startedAt: own.startedAt } : after;
};

function lookFailed(
	state: WatchState,
	kind: FailureKind,
	pulse: Pulse | null,
	now: number,
): WatchState {
	const pending = state.tracked.some((watched) => watched.removal?.outcome === 'pending');
	const sight = failing(state, kind, absenceBefore(state, pulse, now), now);
	const { contactAt } = state;
	const stale = contactAt === null || now < contactAt || now - contactAt >= HEARTBEAT;
	if (sight === state && !pending && !stale) return state;
	return {
		...state,
		blind: sight.blind,
		failure: sight.failure,
		contactAt: now,
		tracked: pending
			? state.tracked.map((watched) =>
					watched.removal?.outcome === 'pending'
						? { ...watched, removal: { ...watched.removal, outcome: 'unreachable', cause: kind } }
						: watched,
				)
			: state.tracked,
	};
}

/** Changes the sessions with these ids; the same state where nothing changed. */
function changeTracked(
	state: WatchState,
	ids: readonly string[],
	change: (watched: TrackedSession) => TrackedSession,
): WatchState {
	const chosen = new Set(ids);
	const tracked = state.tracked.map((watched) =>
		chosen.has(watched.session.id) ? change(watched) : watched,
	);
	return tracked.every((watched, index) => watched === state.tracked[index])
		? state
		: { ...state, tracked };
}

function removalAsked(
	state: WatchState,
	ids: readonly string[],
	meant: RemovalMeaning,
	now: number,
): WatchState {
	const strangers: TrackedSession[] = [];
	const next = changeTracked(state, ids, (watched) => {
		// This browser's own session is never removed from here.
		if (watched.session.current || watched.goneAt !== null) return watched;
		const removal = { askedAt: now, outcome: 'pending', cause: null } as const;
		const asked = isAlarming(watched) || watched.reviewStatus === 'unreviewed';
		const judged =
			meant === 'notMe' ? watched.reviewStatus !== 'notMine' : meant === 'each' && asked;
		if (!judged) return { ...watched, removal, relistedAt: null };
		strangers.push(watched);
		return { ...watched, removal, relistedAt: null, reviewStatus: 'notMine', deviceId: null };
	});
	return next === state ? state : { ...revokeTrust(next, strangers, now), alertAt: now };
}

function disowned(state: WatchState, ids: readonly string[], now: number): WatchState {
	const chosen = new Set(ids);
	const strangers = state.tracked.filter(
		(watched) =>
			chosen.has(watched.session.id) &&
			isAlarming(watched) &&
			(watched.goneAt !== null || watched.session.current),
	);
	if (strangers.length === 0) return state;
	const next = changeTracked(
		state,
		strangers.map((watched) => watched.session.id),
		(watched) =>
			watched.session.current
				? // Somebody else uses this browser's login. It stays the user's: a new password helps.
					{
						...watched,
						reviewStatus: 'mine',
						riskLevel: 'familiar',
						reasons: [],
						// Not `activeWhileAway`: the user wants to hear of it the next time, too.
						accepted: [
							...new Set([
								...watched.accepted,
								...watched.reasons
									.map(({ code }) => code)
									.filter((code) => code !== 'activeWhileAway'),
							]),
						],
					}
				: { ...watched, reviewStatus: 'notMine', deviceId: null },
	);
	const gone = strangers.filter((watched) => !watched.session.current);
	return {
		...revokeTrust(next, gone, now),
		recovery: withStrangersGone(state.recovery, strangers, now),
	};
}

function travelSet(state: WatchState, days: number, now: number): WatchState {
	if (days <= 0) return state.travel === null ? state : { ...state, travel: null };
	const since = state.travel !== null && now < state.travel.until ? state.travel.since : now;
	return { ...state, travel: { since, until: now + days * DAY } };
}

/**
 * The next state. Pure: the same state, event, time and reference always give the same result.
 *
 * @param now milliseconds since 1970
 * @param reference what the rules need from outside
 * @returns the very same object where nothing changed that is worth a write
 */
export const transition = (
	state: WatchState,
	event: WatchEvent,
	now: number,
	reference: Reference,
): WatchState => withUndo(state, event, changed(state, event, now, reference), now);

function changed(
	state: WatchState,
	event: WatchEvent,
	now: number,
	reference: Reference,
): WatchState {
	switch (event.type) {
		case 'looked':
			return afterSight(
				applyOwnList(
					ofConnection(withPeriod(state, event.opensPage), event.sessions, event.connection),
					event.sessions,
					event.pulse,
					event.beganAt ?? now,
					now,
					reference,
					event.rest ?? null,
				),
			);
		case 'lookFailed':
			return lookFailed(withPeriod(state, event.opensPage), event.kind, event.pulse, now);
		case 'removalAsked':
			return removalAsked(state, event.ids, event.meant, now);
		case 'removalsRefused':
			return changeTracked(state, [...event.refusals.keys()], (watched) => {
				const cause = event.refusals.get(watched.session.id) ?? null;
				return watched.removal === null
					? watched
					: { ...watched, removal: { ...watched.removal, cause } };
			});
		case 'recognised':
			return recognise(state, event.ids, event.name, now);
		case 'disowned':
			return disowned(state, event.ids, now);
		case 'noticesDue':
			return joinNotices(state, event.onScreen, now);
		case 'noticeShown': {
			const { id, told } = event;
			const shown = { shownAt: now, ...(told === undefined ? {} : { told }) };
			return {
				...state,
				notices: state.notices.map((notice) =>
					notice.id === id && notice.shownAt === null ? { ...notice, ...shown } : notice,
				),
			};
		}
		case 'blindnessDue':
			return tellingBlindness(state, event.onScreen, now);
		case 'blindnessShown':
			return state.blindTold?.id === event.id
				? { ...state, blindTold: { ...state.blindTold, shownAt: now } }
				: state;
		case 'outcomesRead':
			return {
				...state,
				tracked: state.tracked.map((watched) =>
					watched.removal?.outcome === 'removed' ? { ...watched, removal: null } : watched,
				),
			};
		case 'recoveryEnded':
			return state.recovery === null ? state : { ...state, recovery: null };
		case 'recoveryStep':
			return withStep(state, event.step, event.done, now);
		case 'undone':
			return undone(state, now);
		case 'accountAnswered':
			return accountAnswered(state, event.isOther, now);
		case 'rebuildRead':
			return state.rebuiltAt === null ? state : { ...state, rebuiltAt: null };
		case 'deviceNamed':
			return {
				...state,
				devices: state.devices.map((device) =>
					device.id === event.id ? { ...device, name: event.name, namedAt: now } : device,
				),
			};
		case 'devicesForgotten':
			return forget(state, new Set(event.ids));
		case 'travelSet':
			return travelSet(state, event.days, now);
		case 'settingsChanged':
			return { ...state, settings: { ...state.settings, ...event.settings } };
		case 'synced':
			return mergeSynced(state, event.items);
		case 'syncWritten':
			if (event.ok === (state.syncFailedAt === null)) return state;
			return { ...state, syncFailedAt: event.ok ? null : now };
	}
}
