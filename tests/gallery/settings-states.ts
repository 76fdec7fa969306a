import type { SharedConnection } from '@/utils/connection/profile/origins';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { Settings, WatchState } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import type { Installation } from '@/utils/pages/options/settings-about';
import {
	ALL_DEVICES,
	CONNECTION,
	EVERYTHING,
	quietSettingsUi,
	RECORD,
	type SettingsUi,
} from '@/utils/pages/options/settings-ui';
import type { settingsView } from '@/utils/pages/options/settings-view';
import { fullRecord, lifeOf } from '../unit/fixtures/record-fixtures';
import { DAY, HOUR, MINUTE, NOON, STRANGER } from '../unit/fixtures/session-fixtures';
import { shared } from '../unit/fixtures/view-fixtures';
import { looked, lookFailed, step, type Watched } from '../unit/fixtures/watch-fixtures';

type SettingsStored = Parameters<typeof settingsView>[0];

/** A state of the settings page, as data. */
export type SettingsState = {
	name: string;
	stored: SettingsStored;
	ui: SettingsUi;
	/** Milliseconds since 1970. */
	now: number;
	installation: Installation;
	/** Shows what stands where the view itself can't be painted. */
	broken?: boolean;
};

const INSTALLATION: Installation = {
	access: new Map([['https://www.cryptonow.net', true]]),
	version: '1.2.3',
};
const LIFE = lifeOf(NOON);
const LATER = NOON + MINUTE;
const OURS_AND_STRANGER = [
	...LIFE.state.tracked.filter(({ goneAt }) => goneAt === null).map(({ session }) => session),
	{ ...STRANGER, id: 'stranger-now', createdAt: NOON },
];

const BUILT = shared(localProfile('https://www.cryptonow.net'));
const APART = localProfile('https://app.cryptonow.net');
const API = 'https://api.cryptonow.net';
/** Learned, with its list on a host of its own and its removal unknown. */
const LEARNED = shared(
	{
		...APART,
		list: { ...APART.list, request: { ...APART.list.request, origin: API } },
		remove: null,
	},
	{ from: 'learned', since: NOON - 3 * DAY },
);

type Rest = {
	connection?: SharedConnection | null;
	record?: EvidenceRecord;
	ui?: Partial<SettingsUi>;
	unsaved?: boolean;
	installation?: Partial<Installation>;
	broken?: boolean;
};

const settings = (
	name: string,
	watched: Watched | null = LIFE,
	{
		record = LIFE.record,
		ui,
		unsaved = false,
		installation,
		connection = BUILT,
		...rest
	}: Rest = {},
): SettingsState => ({
	name,
	now: LATER,
	stored: {
		state: watched?.state ?? null,
		pulse: watched?.pulse ?? null,
		unsaved,
		connection,
		record: watched === null ? [] : record,
	},
	ui: { ...quietSettingsUi(), ...ui },
	installation: { ...INSTALLATION, ...installation },
	...rest,
});

const but = (over: Partial<WatchState>): Watched => ({
	state: { ...LIFE.state, ...over },
	pulse: LIFE.pulse,
});
const after = (...events: WatchEvent[]): Watched =>
	events.reduce<Watched>((watched, event) => step(watched, event, NOON + 30_000), LIFE);
const set = (over: Partial<Settings>) => after({ type: 'settingsChanged', settings: over });
const [FIRST] = LIFE.state.devices;

/** Every state of the settings page. */
export const SETTINGS_STATES: readonly SettingsState[] = [
	settings('four-weeks'),
	settings('first-time', null),
	settings('broken', null, { broken: true }),
	settings('timeline', LIFE, { ui: { face: 'timeline' } }),
	settings('full-record', LIFE, {
		record: fullRecord(NOON),
		ui: { face: 'timeline', shown: { span: 365 * DAY, until: null } },
	}),
	settings('empty-record', LIFE, { record: [] }),
	settings('history-filtered', LIFE, { ui: { filter: 'answers', rows: 60 } }),
	settings('opens-pages', but({ settings: { ...LIFE.state.settings, pageEvery: 15 } })),
	settings('alarm', after(looked(...OURS_AND_STRANGER))),
	settings('blind', after(lookFailed('loggedOut'))),
	settings('unsaved', LIFE, { unsaved: true }),
	settings('notifications-off', set({ notifications: false })),
	settings(
		'private-in-quiet-hours',
		set({ privateNotifications: true, quietHours: { from: 22 * 60, to: 7 * 60 } }),
	),
	settings('looks-seldom', set({ lookEvery: 15, whenIdle: 'never' })),
	settings('travelling', after({ type: 'travelSet', days: 7 })),
	settings('no-devices', but({ devices: [] })),
	settings(
		'device-with-longest-name',
		after({
			type: 'deviceNamed',
			id: FIRST?.id ?? '',
			name: 'W'.repeat(40),
		}),
	),
	settings('naming', LIFE, { ui: { naming: FIRST?.id ?? null } }),
	settings('asking-to-forget-one', LIFE, { ui: { asking: FIRST?.id ?? null } }),
	settings('asking-to-forget-all', LIFE, { ui: { asking: ALL_DEVICES } }),
	settings('asking-to-erase-record', LIFE, { ui: { asking: RECORD } }),
	settings('asking-to-erase-everything', LIFE, { ui: { asking: EVERYTHING } }),
	settings('forgotten-with-undo', after({ type: 'devicesForgotten', ids: [FIRST?.id ?? ''] })),
	settings('sync-on', set({ sync: true })),
	settings('sync-failed', {
		...LIFE,
		state: {
			...LIFE.state,
			settings: { ...LIFE.state.settings, sync: true },
			syncFailedAt: NOON - HOUR,
		},
	}),
	settings('saved', LIFE, { ui: { news: { text: 'Saved.', failed: false, at: LATER } } }),
	settings('save-failed', LIFE, {
		ui: { news: { text: 'That did not work.', failed: true, at: LATER } },
	}),
	settings('access-refused', LIFE, {
		installation: { access: new Map([['https://www.cryptonow.net', false]]) },
	}),
	settings('not-connected', LIFE, { connection: null }),
	settings('connection-learned', LIFE, {
		connection: LEARNED,
		installation: {
			access: new Map([
				['https://app.cryptonow.net', true],
				[API, false],
			]),
		},
	}),
	settings('connection-imported', LIFE, {
		connection: shared(APART, { from: 'imported', since: NOON - HOUR }),
	}),
	settings('connection-managed', LIFE, { connection: shared(APART, { from: 'managed' }) }),
	settings('asking-to-disconnect', LIFE, { connection: LEARNED, ui: { asking: CONNECTION } }),
];
