import { lookPeriod } from './schedule';
import type { WatchState } from './state';
import { type StatusKind, statusOf } from './status';
import { owedNotices } from './transition';
import { noticeWords, toolbarTitle } from './words';

/** The four drawings of the toolbar icon, told apart by shape and not by colour alone. */
export type IconName = 'calm' | 'attention' | 'alarm' | 'blind';

export type ToolbarLook = { icon: IconName; badge: string; color: string; title: string };
export type OwedNotification = { id: string; title: string; message: string };

/** What the world outside should look like. */
export type Desired = {
	toolbar: ToolbarLook;
	notifications: OwedNotification[];
	/** Milliseconds between two looks; `null` for none. */
	period: number | null;
};

const RED = '#b3261e';
const AMBER = '#8a5a00';
const GREY = '#5f6368';

type Sign = { icon: IconName; badge: string; color: string };

/** A badge of its own for each state; `#` stands for the count. */
const SIGNS: Readonly<Record<StatusKind, Sign>> = {
	unfamiliar: { icon: 'alarm', badge: '#', color: RED },
	recovery: { icon: 'attention', badge: '!', color: AMBER },
	unreviewed: { icon: 'attention', badge: '#', color: AMBER },
	clear: { icon: 'calm', badge: '', color: GREY },
	checking: { icon: 'blind', badge: '…', color: GREY },
	loggedOut: { icon: 'blind', badge: 'out', color: GREY },
	reauthenticate: { icon: 'blind', badge: 'log', color: GREY },
	offline: { icon: 'blind', badge: 'off', color: GREY },
	noAccess: { icon: 'blind', badge: '×', color: AMBER },
	rateLimited: { icon: 'blind', badge: 'wait', color: GREY },
	unavailable: { icon: 'blind', badge: '–', color: GREY },
	unreadable: { icon: 'blind', badge: '?', color: AMBER },
	notConnected: { icon: 'blind', badge: '+', color: GREY },
};

/** The look while the watch itself is broken: storage full or failing, a mistake of ours. */
export const BROKEN: ToolbarLook = {
	icon: 'blind',
	badge: 'ERR',
	color: RED,
	title: 'Session Companion: not watching, because something went wrong in the browser',
};

/** Four letters are the most that a badge shows. */
const countText = (count: number): string => (count > 999 ? '999+' : String(count));

/**
 * What the toolbar button should show and which notifications are owed, from the state alone.
 *
 * @param goodAt when the last good list came
 * @param now milliseconds since 1970
 * @param locale BCP 47, for times
 */
export function desired(
	state: WatchState,
	goodAt: number | null,
	now: number,
	locale: string,
): Desired {
	const status = statusOf(state, goodAt, now);
	const sign = SIGNS[status.kind];
	const byId = new Map(state.tracked.map((one) => [one.session.id, one]));
	return {
		period: lookPeriod(state),
		toolbar: {
			icon: sign.icon,
			badge: sign.badge === '#' ? countText(status.count) : sign.badge,
			color: sign.color,
			title: toolbarTitle(status),
		},
		notifications: owedNotices(state).map((notice) => {
			const about = notice.sessionIds.flatMap((id) => byId.get(id) ?? []);
			const sessions = about.map(({ session, firstSeenAt }) => ({
				device: session.device,
				place: session.place,
				since: session.createdAt ?? firstSeenAt,
			}));
			return { id: notice.id, ...noticeWords(sessions, now, locale) };
		}),
	};
}
