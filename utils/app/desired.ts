import { newsDueAt } from '@/utils/domain/watch/blindness';
import { dueNotices, openSessions } from '@/utils/domain/watch/notices';
import { alarmFor } from '@/utils/domain/watch/pulse';
import { type Look, SHORTEST_PERIOD } from '@/utils/domain/watch/schedule';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { lastGoodLook, type StatusKind, statusOf } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { type NoticeWords, noticeWords } from '@/utils/i18n/notice-words';
import { toolbarTitle } from '@/utils/i18n/status-words';
import type { DesktopNotification } from '@/utils/platform/alerts';
import type { IconName, ToolbarLook } from '@/utils/platform/toolbar';

/** A notification that is due. `told`: see {@link NoticeWords}. */
export type OwedNotification = DesktopNotification & Pick<NoticeWords, 'told'>;

/** What the world outside should look like. */
export type Desired = {
	toolbar: ToolbarLook;
	notifications: OwedNotification[];
	/** When to look next; `null` for never. */
	look: Look | null;
};

const RED = '#b3261e';
const AMBER = '#8a5a00';
const GREY = '#5f6368';

type Sign = { icon: IconName; badge: string; color: string };

/** A badge of its own for each state; `#` stands for the count. */
const SIGNS: Readonly<Record<StatusKind, Sign>> = {
	unfamiliar: { icon: 'alarm', badge: '#', color: RED },
	recovery: { icon: 'attention', badge: '!', color: AMBER },
	account: { icon: 'attention', badge: 'who?', color: AMBER },
	notice: { icon: 'attention', badge: '?', color: AMBER },
	unreviewed: { icon: 'attention', badge: '#', color: AMBER },
	clear: { icon: 'calm', badge: '', color: GREY },
	checking: { icon: 'blind', badge: '…', color: GREY },
	loggedOut: { icon: 'blind', badge: 'out', color: GREY },
	reauthenticate: { icon: 'blind', badge: 'log', color: GREY },
	secondFactor: { icon: 'blind', badge: '2FA', color: GREY },
	awaitsPage: { icon: 'blind', badge: 'open', color: GREY },
	offline: { icon: 'blind', badge: 'off', color: GREY },
	noAccess: { icon: 'blind', badge: '×', color: AMBER },
	rateLimited: { icon: 'blind', badge: 'wait', color: GREY },
	unavailable: { icon: 'blind', badge: '–', color: GREY },
	unreadable: { icon: 'blind', badge: '?', color: AMBER },
	incomplete: { icon: 'blind', badge: 'part', color: AMBER },
	personCheck: { icon: 'blind', badge: 'you?', color: GREY },
	moved: { icon: 'blind', badge: '→', color: AMBER },
	inContainer: { icon: 'blind', badge: 'box', color: GREY },
	idle: { icon: 'blind', badge: 'idle', color: GREY },
	notConnected: { icon: 'blind', badge: '+', color: GREY },
};

/** An alarm whose stranger is gone: the question is left. */
const GONE: Sign = { icon: 'attention', badge: '#', color: AMBER };

/** The look while the watch itself is broken: storage full or failing, a mistake of ours. */
export const brokenToolbar = ({ say }: Language): ToolbarLook => ({
	icon: 'blind',
	badge: 'ERR',
	color: RED,
	title: say('toolbarBroken'),
});

/** Four letters are the most that a badge shows. */
const countText = (count: number): string => (count > 999 ? '999+' : String(count));

/** The world as the watch knows it. */
export type Knowledge = {
	state: WatchState;
	pulse: Pulse | null;
	/** Whether the browser could not save the state, which lives in memory alone. */
	unsaved: boolean;
};

/** The alarm to set: as planned, but no later than blindness becomes news. */
function alarmAt(state: WatchState, pulse: Pulse | null, now: number): Look | null {
	const look = alarmFor(pulse, state, now);
	const news = newsDueAt(state, now);
	if (look === null || news === null) return look;
	return { ...look, at: Math.min(look.at, Math.max(news, now + SHORTEST_PERIOD)) };
}

/**
 * What the toolbar button should show and which notifications are owed, from what is known alone.
 *
 * @param now milliseconds since 1970
 */
export function desired(
	{ state, pulse, unsaved }: Knowledge,
	now: number,
	language: Language,
): Desired {
	const status = statusOf(state, lastGoodLook(state, pulse), now);
	const sign = status.gone ? GONE : SIGNS[status.kind];
	const title = toolbarTitle(language, status);
	const toolbar: ToolbarLook = {
		icon: sign.icon,
		badge: sign.badge === '#' ? countText(status.count) : sign.badge,
		color: sign.color,
		title: unsaved ? language.say('toolbarUnsaved', { title }) : title,
	};
	return {
		look: alarmAt(state, pulse, now),
		// What nobody but the memory knows must not look as if all were well.
		toolbar:
			unsaved && status.kind === 'clear'
				? { ...toolbar, icon: 'attention', badge: 'ERR', color: AMBER }
				: toolbar,
		notifications: dueNotifications(state, now, language),
	};
}

/**
 * The notifications that are due: one, where what is due has been joined.
 *
 * @param now milliseconds since 1970
 */
export function dueNotifications(
	state: WatchState,
	now: number,
	language: Language,
): OwedNotification[] {
	return dueNotices(state, now).map((notice) => {
		const about = openSessions(notice, state.tracked);
		return { id: notice.id, ...noticeWords(language, about, now, state.settings) };
	});
}
