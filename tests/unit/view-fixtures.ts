import type { FailureKind } from '@/utils/account/failure';
import { needsOf, type SharedConnection } from '@/utils/account/origins';
import type { ConnectionProfile } from '@/utils/account/profile';
import { localProfile } from '@/utils/account/profiles';
import type { Session } from '@/utils/sessions/session';
import {
	type PopupStored,
	type PopupView,
	quietUi,
	type Ui,
	viewOf,
} from '@/utils/views/popup-view';
import { emptyState, type TrackedSession, type WatchState } from '@/utils/watch/state';
import { ENGLISH } from './language-fixtures';
import { MINUTE, NOON, STRANGER } from './session-fixtures';

/** A local Cryptonow's pages. */
export const CONNECTION = localProfile('http://localhost:4180');

/** A connection as our pages read it; by default the build's. */
export const shared = (
	profile: ConnectionProfile,
	over: Partial<SharedConnection> = {},
): SharedConnection => ({ profile, from: 'build', since: null, needs: needsOf(profile), ...over });

/** A session as it is tracked; the user's own since an hour ago. */
export function tracked(one: Session, over: Partial<TrackedSession> = {}): TrackedSession {
	return {
		ref: 1,
		session: one,
		country: 'AT',
		firstSeenAt: NOON - 60 * MINUTE,
		standing: 'mine',
		grade: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		goneAt: null,
		relistedAt: null,
		removal: null,
		...over,
	};
}

/** Someone's session that is asked about. */
export const stranger = (over: Partial<TrackedSession> = {}) =>
	tracked(STRANGER, {
		standing: 'unfamiliar',
		grade: 'check',
		reasons: [
			{ code: 'newHere', device: { name: 'work laptop', family: STRANGER.device }, country: 'NG' },
			{ code: 'newCountry', country: 'NG', seenIn: ['AT'] },
			{ code: 'sameKind', device: { name: 'work laptop', family: STRANGER.device } },
		],
		...over,
	});

export const removal = (
	outcome: NonNullable<TrackedSession['removal']>['outcome'],
	cause: FailureKind | null = null,
) => ({ askedAt: NOON, outcome, cause });

/** A state with these sessions, looked at twelve seconds ago. */
export function state(list: TrackedSession[], over: Partial<WatchState> = {}): WatchState {
	return { ...emptyState('test'), startedAt: 1, goodAt: NOON - 12_000, tracked: list, ...over };
}

/** What the popup shows at noon. */
export const view = (
	from: WatchState | null,
	ui: Partial<Ui> = {},
	connection: ConnectionProfile | null = CONNECTION,
	stored: Partial<PopupStored> = {},
): PopupView =>
	viewOf(
		{ state: from, pulse: null, unsaved: false, ...stored },
		{ ...quietUi(), ...ui },
		NOON,
		connection && shared(connection),
		ENGLISH,
	);

export const names = (acts: readonly { name: string }[]) => acts.map(({ name }) => name);
export const rowsOf = (shown: PopupView) =>
	shown.sections.flatMap(({ name, groups }) =>
		groups.flatMap(({ rows, ...group }) =>
			rows.map((row) => ({ section: name, device: group.title, group, ...row })),
		),
	);
export const only = (shown: PopupView, id: string) => {
	const row = rowsOf(shown).find((one) => one.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
};
