import { isAlarming } from '@/utils/domain/judgement/review-status';
import { isQuiet } from './quiet-hours';
import type { Notice, Settings, TrackedSession, WatchState } from './state';

/**
 * How many sessions the remembered settled notices may name together. Settled: shown, or about no
 * session that is still open.
 */
const NOTICED_LIMIT = 1000;

/** The notices that are still to be shown: about at least one session without an answer. */
export function owedNotices(state: {
	notices: readonly Notice[];
	tracked: readonly TrackedSession[];
}): Notice[] {
	const waiting = state.notices.filter((notice) => notice.shownAt === null);
	if (waiting.length === 0) return [];
	const open = new Set(state.tracked.filter(isAlarming).map((watched) => watched.ref));
	return waiting.filter((notice) => notice.refs.some((ref) => open.has(ref)));
}

/** Whether a session is told of in quiet hours: an account that holds money can't wait for the morning. */
const isPressing = (
	{ riskLevel, reasons }: TrackedSession,
	{ quietForNew }: Pick<Settings, 'quietForNew'>,
): boolean =>
	riskLevel === 'urgent' ||
	(!quietForNew && reasons.some(({ code }) => code === 'newDevice' || code === 'deviceUnknown'));

/**
 * The owed notices that may be shown now: none where the user wants no notifications; in quiet hours
 * only what is urgent, and new devices unless they wait as well. The rest stays owed.
 *
 * @param now milliseconds since 1970
 */
export function dueNotices(
	state: Pick<WatchState, 'notices' | 'tracked' | 'settings'>,
	now: number,
): Notice[] {
	const { notifications } = state.settings;
	const owed = notifications ? owedNotices(state) : [];
	if (owed.length === 0 || !isQuiet(state.settings, now)) return owed;
	const pressing = new Set(
		state.tracked
			.filter((watched) => isAlarming(watched) && isPressing(watched, state.settings))
			.map((watched) => watched.ref),
	);
	return owed.filter((notice) => notice.refs.some((ref) => pressing.has(ref)));
}

/**
 * Joins the due notices into a single notice, so that a night's notices are one notification and not
 * a dozen. Notices that are on screen already, but not noted as shown because the background died,
 * are noted now and not joined: what joined them would never be shown.
 *
 * @param onScreen the ids of the notifications that are on screen
 * @param now milliseconds since 1970
 * @returns the same state where there is nothing to do
 */
export function joinNotices(
	state: WatchState,
	onScreen: ReadonlySet<string>,
	now: number,
): WatchState {
	const isSeen = ({ id, shownAt }: Notice) => shownAt === null && onScreen.has(id);
	const unseen = { ...state, notices: state.notices.filter((notice) => !isSeen(notice)) };
	const [first, ...others] = dueNotices(unseen, now);
	if (others.length === 0 && unseen.notices.length === state.notices.length) return state;
	const due = new Set(others);
	return {
		...state,
		notices: state.notices
			.filter((notice) => !due.has(notice))
			.map((notice) => {
				if (isSeen(notice)) return { ...notice, shownAt: now };
				if (notice !== first || others.length === 0) return notice;
				const refs = [first, ...others].flatMap((each) => each.refs);
				return { ...notice, refs: [...new Set(refs)] };
			}),
	};
}

/** The sessions of a notice that are still alarming. */
export function openSessions(
	{ refs }: Notice,
	tracked: readonly TrackedSession[],
): TrackedSession[] {
	const named = new Set(refs);
	return tracked.filter((watched) => named.has(watched.ref) && isAlarming(watched));
}

/**
 * The sessions that became alarming between two states, and those of which a check became urgent: an
 * unanswered question that turns out to be a takeover is news. Each is owed an alert.
 */
export function newlyAlarming(
	before: readonly TrackedSession[],
	after: readonly TrackedSession[],
): TrackedSession[] {
	const alarming = after.filter(isAlarming);
	if (alarming.length === 0) return [];
	const known = new Map(
		before.filter(isAlarming).map(({ ref, riskLevel }) => [ref, riskLevel] as const),
	);
	return alarming.filter(({ ref, riskLevel }) => {
		const was = known.get(ref);
		return was === undefined || (was !== 'urgent' && riskLevel === 'urgent');
	});
}

/** The notices to remember: all open notices, and the newest of the settled notices. */
export function rememberedNotices(
	notices: readonly Notice[],
	tracked: readonly TrackedSession[],
): Notice[] {
	const open = new Set(owedNotices({ notices, tracked }));
	let named = 0;
	return notices
		.toReversed()
		.filter((notice) => {
			if (open.has(notice)) return true;
			named += notice.refs.length;
			return named <= NOTICED_LIMIT;
		})
		.toReversed();
}
