import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import type { PictureOf } from './picture-types';
import {
	type AboutPart,
	aboutOf,
	type ErasePart,
	eraseOf,
	type Installation,
} from './settings-about';
import { type ConnectionPart, connectionOf } from './settings-connection';
import { type DevicesPart, devicesOf } from './settings-devices';
import { type RecordPart, recordOf } from './settings-record';
import { type StatusPart, statusPartOf } from './settings-status';
import { type Choice, changed, type SettingsButton, type SettingsUi } from './settings-ui';
import {
	type NotificationsPart,
	notificationsOf,
	type TravelPart,
	travelOf,
	undoButton,
	type WatchPart,
	watchOf,
} from './settings-watch';

/** The parts of the page, in their order, by what they are about. */
const GROUPS = {
	watching: ['watch', 'notifications', 'travel'],
	yours: ['record', 'devices', 'sync'],
	extension: ['connection', 'about', 'everything'],
} as const;
type GroupId = keyof typeof GROUPS;
export type SectionId = (typeof GROUPS)[GroupId][number];

/** The heading of a part, and the plain sentence below it. */
export type Heading = { id: SectionId; title: string; intro: string };

export type SyncPart = {
	box: Choice;
	failed: string | null;
	/** What goes, and what becomes of it. */
	notes: { title: string; texts: string[] };
};

/** All that the settings page shows: words, times and controls, ready to paint. */
export type SettingsView = {
	/** The document's own title. */
	title: string;
	brand: string;
	page: string;
	/** What the page has to say before all else: nothing stored yet, nothing can be saved. */
	notes: string[];
	/** The parts that are there, by group, for the list of links. */
	nav: { label: string; groups: { id: GroupId; title: string; parts: Heading[] }[] };
	status: StatusPart;
	watch: WatchPart | null;
	notifications: NotificationsPart | null;
	travel: TravelPart | null;
	devices: DevicesPart | null;
	sync: SyncPart | null;
	record: RecordPart;
	connection: ConnectionPart;
	everything: ErasePart;
	about: AboutPart;
	/** What became of the last thing that was done; for the eye and for screen readers. */
	news: { text: string; failed: boolean; button: SettingsButton | null } | null;
};

/** For how long the user is told that something was saved, in milliseconds. */
const NEWS_TIME = 8000;

const syncOf = (
	language: Language,
	{ syncFailedAt }: WatchState,
	sync: boolean,
	now: number,
): SyncPart => ({
	box: {
		value: 'sync',
		label: language.say('setSyncLabel'),
		chosen: sync,
		action: changed(language, { sync: !sync }),
	},
	failed:
		sync && syncFailedAt !== null
			? language.say('setSyncFailed', { clock: language.clock(syncFailedAt, now) })
			: null,
	notes: {
		title: language.say('setSyncAbout'),
		texts: [language.say('setSyncWhat'), language.say('setSyncOff')],
	},
});

const headings = ({ say }: Language): Record<SectionId, Omit<Heading, 'id'>> => ({
	watch: { title: say('setWatch'), intro: say('setWatchIntro') },
	notifications: { title: say('setNotifications'), intro: '' },
	travel: { title: say('setTravel'), intro: say('setTravelIntro') },
	devices: { title: say('setDevices'), intro: say('setDevicesIntro') },
	sync: { title: say('setSync'), intro: say('setSyncIntro') },
	record: { title: say('setRecord'), intro: '' },
	connection: { title: say('setConnection'), intro: '' },
	everything: { title: say('setEverything'), intro: say('setEverythingIntro') },
	about: { title: say('setAbout'), intro: '' },
});

/**
 * What the settings page shows. Pure.
 *
 * @param stored what the background left in storage
 * @param ui what happens in this window
 * @param now milliseconds since 1970
 * @param pictureOf makes the timeline, once it is loaded
 */
export function settingsView(
	stored: {
		state: WatchState | null;
		pulse: Pulse | null;
		unsaved: boolean;
		record: EvidenceRecord;
		connection: SharedConnection | null;
	},
	ui: SettingsUi,
	now: number,
	language: Language,
	installation: Installation,
	pictureOf: PictureOf | null = null,
): SettingsView {
	const { say } = language;
	const { state, pulse, unsaved, record } = stored;
	const settings = state && { ...state.settings, ...ui.choosing };
	const { news } = ui;
	const parts = {
		watch: settings && watchOf(language, settings),
		notifications: settings && notificationsOf(language, settings, ui),
		travel: state && travelOf(language, state, ui, now),
		devices: state && settings && devicesOf(language, state, pulse, settings, ui, now),
		sync: state && settings && syncOf(language, state, settings.sync, now),
		record: recordOf(language, record, state, ui, now, pictureOf),
		connection: connectionOf(language, stored.connection, installation.access, ui, now),
		everything: eraseOf(language, stored.connection, record.length > 0, ui),
		about: aboutOf(language, installation),
	};
	const heads = headings(language);
	const groups = (Object.keys(GROUPS) as GroupId[]).map((id) => ({
		id,
		title: say(`setGroup_${id}`),
		parts: GROUPS[id]
			.filter((part) => parts[part] !== null)
			.map((part) => ({ id: part, ...heads[part] })),
	}));
	const told = news && (news.failed || Math.abs(now - news.at) < NEWS_TIME) ? news : null;
	// Only what is told here: the last word may have been said long before, in the popup.
	const undoable =
		told !== null && !told.failed && state !== null && canUndo(state, now) && state.undo !== null
			? OF_THIS_PAGE.has(state.undo.what) && Math.abs(state.undo.at - told.at) < NEWS_TIME
			: false;
	return {
		title: say('setTitle'),
		brand: say('pageTitle'),
		page: say('setPage'),
		notes: [
			...(state === null ? [say('setNothing')] : []),
			...(unsaved ? [say('setUnsaved')] : []),
		],
		nav: { label: say('setNav'), groups: groups.filter((group) => group.parts.length > 0) },
		status: statusPartOf(language, stored, ui, now),
		...parts,
		news: told && {
			text: told.text,
			failed: told.failed,
			button: undoable ? undoButton(language, ui) : null,
		},
	};
}

const OF_THIS_PAGE: ReadonlySet<NonNullable<WatchState['undo']>['what']> = new Set([
	'devicesForgotten',
	'deviceNamed',
	'travelSet',
]);

/** What is shown where the real view can't be painted. */
export const brokenSettings = ({ say }: Language) => ({
	brand: say('pageTitle'),
	title: say('setBroken'),
	text: say('setBrokenDetail'),
});
export type BrokenSettingsView = ReturnType<typeof brokenSettings>;
