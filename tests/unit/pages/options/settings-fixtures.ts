import type { SharedConnection } from '@/utils/connection/profile/origins';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import { WatchCommand } from '@/utils/domain/watch/command';
import { emptyState, type Pulse, type WatchState } from '@/utils/domain/watch/state';
import { ConnectionCommand } from '@/utils/learning/connection-command';
import type { Installation } from '@/utils/pages/options/settings-about';
import { pictureOf } from '@/utils/pages/options/settings-picture';
import {
	quietSettingsUi,
	type SettingsButton,
	type SettingsUi,
} from '@/utils/pages/options/settings-ui';
import { settingsView } from '@/utils/pages/options/settings-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { DAY, NOON } from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';

export const isCommand = (sent: unknown): boolean =>
	WatchCommand.safeParse(sent).success || ConnectionCommand.safeParse(sent).success;

export const device = (id: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
	id,
	family: { browser: 'Safari', system: 'iOS', form: 'phone' },
	name: null,
	namedAt: 0,
	here: false,
	source: 'test',
	trust: [{ country: 'AT', givenAt: NOON - 9 * DAY, seenAt: NOON - 2 * DAY, knowing: [] }],
	...over,
});

export const state = (over: Partial<WatchState> = {}): WatchState => ({
	...emptyState('test'),
	startedAt: NOON - 9 * DAY,
	goodAt: NOON - 20_000,
	...over,
});

export const LOCAL = 'http://localhost:4180';
export const BUILT = shared(localProfile(LOCAL));

export type Given = {
	connection?: SharedConnection | null;
	pulse?: Pulse | null;
	unsaved?: boolean;
	record?: EvidenceRecord;
};

export const INSTALLED: Installation = {
	access: new Map([[LOCAL, true]]),
	version: '1.2.3',
};

export const view = (from: WatchState | null, ui: Partial<SettingsUi> = {}, given: Given = {}) =>
	settingsView(
		{ state: from, pulse: null, unsaved: false, record: [], connection: BUILT, ...given },
		{ ...quietSettingsUi(), ...ui },
		NOON,
		ENGLISH,
		INSTALLED,
		pictureOf,
	);

/** All buttons of a view, wherever they stand. */
export function buttons(of: unknown): SettingsButton[] {
	if (typeof of !== 'object' || of === null) return [];
	const own = 'action' in of && 'name' in of ? [of as SettingsButton] : [];
	return [...own, ...Object.values(of).flatMap(buttons)];
}
