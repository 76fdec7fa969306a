import type {
	LookEvery,
	PageEvery,
	Settings,
	WatchState,
	WhenIdle,
} from '@/utils/domain/watch/state';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import { timeOfDay } from './entry-words';
import {
	type Choice,
	type Choices,
	changed,
	type SettingsAction,
	type SettingsButton,
	type SettingsUi,
	UNDO,
} from './settings-ui';

/** The settings page on when to look and when to speak up. */

/** How often to look, and how often while nobody is at the computer. */
export type WatchPart = {
	every: Choices;
	away: { title: string; intro: string; choices: Choices };
};

export type NotificationsPart = {
	show: Choice;
	blind: Choice;
	private: Choice;
	quiet: Choice;
	/** The two times of the quiet hours, while there are any. */
	times:
		| { label: string; name: string; value: string; deedOf(text: string): SettingsAction }[]
		| null;
	/** Whether new devices wait as well, while there are quiet hours. */
	quietForNew: Choice | null;
	test: SettingsButton;
	none: { title: string; hints: string[] };
};

/** A last word on this part that can be taken back. */
export type UndoLine = { text: string; button: SettingsButton };

export type TravelPart = {
	text: string;
	end: SettingsButton | null;
	before: string;
	choices: SettingsButton[];
	undo: UndoLine | null;
};

const TRAVEL = '.travel';
const TEST = '.test';
const LOOK_CHOICES: readonly LookEvery[] = [1, 2, 5, 15];
const PAGE_CHOICES: readonly PageEvery[] = [5, 15, 30, 60];
const TRAVEL_CHOICES = [7, 14, 30] as const;
const IDLE_CHOICES: readonly WhenIdle[] = ['look', 'seldom', 'never'];
/** The quiet hours that are offered first: a night. */
const NIGHT = { from: 22 * 60, to: 7 * 60 } as const;

/** The button that takes the last word back. */
export const undoButton = ({ say }: Language, ui: SettingsUi, about?: string): SettingsButton => ({
	name: 'undo',
	label: say('undo'),
	...(about === undefined ? {} : { about }),
	busy: ui.busy.has(UNDO),
	action: { send: { type: 'undo' }, about: UNDO, said: say('setUndone') },
});

/** How often to look; where each look opens a page, how often to open it. With what that costs. */
function everyOf(language: Language, { lookEvery, pageEvery }: Settings): Choices {
	const { say, count: counted } = language;
	const choice = <Minutes extends number>(
		minutes: Minutes,
		chosen: boolean,
		detail: string,
		settings: Partial<Settings>,
	): Choice => ({
		value: String(minutes),
		label: counted('setMinutes', minutes),
		detail,
		chosen,
		action: changed(language, settings),
	});
	return {
		name: 'look-every',
		legend: say('setLookEvery'),
		help: say(pageEvery === undefined ? 'setLookEveryHelp' : 'connectNeed_scripting_detail'),
		choices:
			pageEvery === undefined
				? LOOK_CHOICES.map((minutes) =>
						choice(minutes, minutes === lookEvery, say(`setMinutes_${minutes}`), {
							lookEvery: minutes,
						}),
					)
				: PAGE_CHOICES.map((minutes) =>
						choice(
							minutes,
							minutes === pageEvery,
							counted('setPages', 60 / minutes, { minutes: language.number(minutes) }),
							{ pageEvery: minutes },
						),
					),
	};
}

/** How often it looks: one choice, and another for the time in which nobody is there. */
export function watchOf(language: Language, settings: Settings): WatchPart {
	const { say } = language;
	const { whenIdle } = settings;
	return {
		every: everyOf(language, settings),
		away: {
			title: `${say('setAway')}: ${say(`setIdle_${whenIdle}`)}`,
			intro: say('setAwayIntro'),
			choices: {
				name: 'when-idle',
				legend: say('setAwayLegend'),
				choices: IDLE_CHOICES.map((value) => ({
					value,
					label: say(`setIdle_${value}`),
					detail: say(`setIdle_${value}_cost`),
					chosen: value === whenIdle,
					action: changed(language, { whenIdle: value }),
				})),
			},
		},
	};
}

/** Minutes since midnight of what a field for a time holds; `null` where it holds none. */
function minutesOf(text: string): number | null {
	const match = /^(\d\d):(\d\d)/.exec(text);
	if (match === null) return null;
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return minutes < 24 * 60 ? minutes : null;
}

/** Whether and how desktop notifications come. */
export function notificationsOf(
	language: Language,
	settings: Settings,
	ui: SettingsUi,
): NotificationsPart {
	const { say } = language;
	const { notifications, tellBlind, privateNotifications, quietHours, quietForNew } = settings;
	const off = !notifications;
	const field = (which: 'from' | 'to', quiet: NonNullable<Settings['quietHours']>) => ({
		label: say(which === 'from' ? 'setQuietFrom' : 'setQuietTo'),
		name: `quiet-${which}`,
		value: timeOfDay(quiet[which]),
		deedOf(text: string): SettingsAction {
			const minutes = minutesOf(text);
			// A field that is being written holds nothing for a moment.
			if (minutes === null) return { ui: {} };
			const next = { ...quiet, [which]: minutes };
			return next.from === next.to
				? { refuse: say('setQuietSame') }
				: changed(language, { quietHours: next });
		},
	});
	return {
		show: {
			value: 'notifications',
			label: say('setNotify'),
			detail: say('setNotifyHelp'),
			chosen: notifications,
			action: changed(language, { notifications: !notifications }),
		},
		blind: {
			value: 'tell-blind',
			label: say('setTellBlind'),
			detail: say('setTellBlindHelp'),
			chosen: tellBlind,
			off,
			action: changed(language, { tellBlind: !tellBlind }),
		},
		private: {
			value: 'private',
			label: say('setPrivate'),
			detail: say('setPrivateHelp'),
			chosen: privateNotifications,
			off,
			action: changed(language, { privateNotifications: !privateNotifications }),
		},
		quiet: {
			value: 'quiet',
			label: say('setQuiet'),
			detail: say('setQuietHelp'),
			chosen: quietHours !== null,
			off,
			action: changed(language, { quietHours: quietHours === null ? NIGHT : null }),
		},
		times: quietHours && !off ? [field('from', quietHours), field('to', quietHours)] : null,
		quietForNew:
			quietHours && !off
				? {
						value: 'quiet-for-new',
						label: say('setQuietForNew'),
						detail: say('setQuietForNewHelp'),
						chosen: quietForNew,
						action: changed(language, { quietForNew: !quietForNew }),
					}
				: null,
		test: {
			name: 'test-notification',
			label: say('setTest'),
			busy: ui.busy.has(TEST),
			off,
			action: { send: { type: 'testNotification' }, about: TEST, said: say('setTested') },
		},
		none: {
			title: say('setTestNone'),
			hints: [
				say('setTestNone_quiet'),
				say('setTestNone_windows'),
				say('setTestNone_mac'),
				say('setTestNone_linux'),
			],
		},
	};
}

/** A time in which a new country alone is no alarm. */
export function travelOf(
	language: Language,
	state: WatchState,
	ui: SettingsUi,
	now: number,
): TravelPart {
	const { say, count: counted } = language;
	const until = state.travel && now < state.travel.until ? state.travel.until : null;
	const busy = ui.busy.has(TRAVEL);
	return {
		text:
			until === null
				? say('setTravelNone')
				: say('setTravelLasts', { clock: language.clock(until, now) }),
		before: say(until === null ? 'setTravelStart' : 'setTravelAnew'),
		choices: TRAVEL_CHOICES.map((days) => ({
			name: `travel-${days}`,
			label: counted('setDays', days),
			about: say('setTravelAbout'),
			busy,
			action: {
				send: { type: 'travel', days },
				about: TRAVEL,
				said: counted('setTravelStarted', days),
			},
		})),
		end:
			until === null
				? null
				: {
						name: 'travel-end',
						label: say('travelEnd'),
						about: say('setTravel'),
						busy,
						action: {
							send: { type: 'travel', days: 0 },
							about: TRAVEL,
							said: say('setTravelEnded'),
						},
					},
		undo:
			state.undo?.what === 'travelSet' && canUndo(state, now)
				? { text: say('setTravelUndo'), button: undoButton(language, ui, say('setTravelUndo')) }
				: null,
	};
}
