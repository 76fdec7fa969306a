/** What happened before the popup is opened, for its states in the gallery. */

import { seldom } from '@/components/popup/Seldom';
import type { SharedConnection } from '@/utils/connection/profile/origins';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import type { StatusKind } from '@/utils/domain/watch/status';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import {
	type PopupStored,
	type PopupUi,
	quietUi,
	type Spot,
} from '@/utils/pages/popup/popup-types';
import {
	DAY,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../unit/fixtures/session-fixtures';
import { shared } from '../unit/fixtures/view-fixtures';
import { looked, lookFailed, play, step, type Watched } from '../unit/fixtures/watch-fixtures';

/** A state of the popup, as data: what is stored, what happens in its window, and when. */
export type PopupState = {
	/** Says what it shows, and stands in its address. */
	name: string;
	/** The answer that it has to give. */
	status: StatusKind;
	stored: PopupStored;
	ui: PopupUi;
	/** Milliseconds since 1970. */
	now: number;
	connection: SharedConnection | null;
	/** Shows what stands where the view itself can't be painted. */
	broken?: boolean;
};

const CONNECTION = shared(localProfile('https://www.cryptonow.net'));
/** The same, before it is learned how a session is removed. */
export const WITHOUT_REMOVAL = shared({ ...CONNECTION.profile, remove: null });
/** When every popup is opened. All that happened before is a minute and more ago, or a few seconds. */
export const NOW = NOON + 2 * MINUTE;

const SECOND = 1000;
export const LAPTOP = session('laptop', {
	device: { browser: 'Edge', system: 'Windows', form: 'computer' },
	place: { city: 'Graz', country: 'Austria' },
	ip: '192.0.2.14',
	lastActiveAt: NOON - 3 * HOUR,
});
export const TABLET = session('tablet', {
	device: { browser: 'Safari', system: 'iPadOS', form: 'tablet' },
	lastActiveAt: NOON - 2 * DAY,
});
/** Like the user's phone, in a country of its own. */
export const PHONE_AWAY = session('phone-away', {
	device: PHONE.device,
	place: { city: 'Lisbon', country: 'Portugal' },
	ip: '203.0.113.21',
	createdAt: NOON - 5 * MINUTE,
});
export const NEW_PHONE = session('new-phone', {
	device: { browser: 'Firefox', system: 'Android', form: 'phone' },
	createdAt: NOON - 5 * MINUTE,
});
export const UNKNOWN = session('unknown', {
	device: { browser: null, system: null, form: 'unknown' },
	place: { city: null, country: null },
	ip: null,
	createdAt: null,
	lastActiveAt: null,
});
export const LONG_PLACE = session('long-place', {
	device: STRANGER.device,
	place: {
		city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
		country: 'The United Kingdom of Great Britain and Northern Ireland',
	},
	ip: '2001:0db8:85a3:08d3:1319:8a2e:0370:7348',
});
const LATE_STRANGER = session('late-stranger', {
	...STRANGER,
	createdAt: NOON - 2 * MINUTE,
	lastActiveAt: NOON - 10 * SECOND,
});
const MANY_PLACES = [
	['Vienna', 'Austria'],
	['Lagos', 'Nigeria'],
	['São Paulo', 'Brazil'],
	['Kuala Lumpur', 'Malaysia'],
	['Rotterdam', 'Netherlands'],
] as const;
const MANY_DEVICES = [STRANGER.device, PHONE.device, LAPTOP.device, TABLET.device] as const;

/** So many sessions, on several devices in several places. */
export const many = (count: number): Session[] =>
	Array.from({ length: count }, (_, at) => {
		const [city, country] = MANY_PLACES[at % MANY_PLACES.length] ?? MANY_PLACES[0];
		return session(`many-${at}`, {
			device: MANY_DEVICES[at % MANY_DEVICES.length] ?? STRANGER.device,
			place: { city, country },
			ip: `198.51.100.${at % 256}`,
			createdAt: NOON - at * MINUTE,
		});
	});

const ids = (...sessions: Session[]) => sessions.map(({ id }) => id);
const recognised = (...sessions: Session[]): WatchEvent => ({
	type: 'recognised',
	ids: ids(...sessions),
	name: null,
});
export const removal = (...sessions: Session[]): WatchEvent => ({
	type: 'removalAsked',
	ids: ids(...sessions),
	meant: 'each',
});
export const refused = (kind: FailureKind, ...sessions: Session[]): WatchEvent => ({
	type: 'removalsRefused',
	refusals: new Map(ids(...sessions).map((id) => [id, kind])),
});
export const recoveryStep = (
	name: 'password' | 'moved' | 'twoFactor' | 'email' | 'support',
): WatchEvent => ({
	type: 'recoveryStep',
	step: name,
	done: true,
});

/** All sessions that are there are the user's, watched for weeks. */
export function settled(...sessions: Session[]): Watched {
	const all = [OURS, ...sessions];
	const { state, pulse } = play([looked(...all), recognised(...all)], undefined, NOON - MINUTE);
	return { state: { ...state, startedAt: NOON - 40 * DAY, undo: null }, pulse };
}

/** Plays on, a second apart, so that the last event is some seconds before the popup opens. */
export const after = (from: Watched, ...events: WatchEvent[]): Watched =>
	play(events, from, NOW - (events.length + 4) * SECOND);

/** Watched for weeks, this login and the phone the user's. */
export const CALM = after(settled(PHONE), looked(OURS, PHONE));
/** The user has given a session's device a name. */
function named(watched: Watched, id: string, name: string): Watched {
	const tracked = watched.state.tracked.find(({ session }) => session.id === id);
	return after(watched, { type: 'deviceNamed', id: tracked?.deviceId ?? '', name });
}

export const URGENT = after(settled(PHONE), looked(OURS, PHONE, STRANGER));
/** An alarm over four devices of the user's own, one of which has a name. */
export const AMONG_FOUR = after(
	named(settled(PHONE, LAPTOP, TABLET), PHONE.id, 'Anna’s phone'),
	looked(OURS, PHONE, LAPTOP, TABLET, STRANGER),
);
const REMOVED = after(
	settled(PHONE),
	looked(OURS, PHONE, STRANGER),
	removal(STRANGER),
	looked(OURS, PHONE),
	{ type: 'outcomesRead' },
);
/** As after {@link REMOVED}, with these steps of the way back behind. */
export const onTheWay = (...events: WatchEvent[]): Watched => {
	const { state, pulse } = REMOVED;
	const before = { state, pulse };
	return play(events, before, NOW - (events.length + 1) * SECOND);
};
export const look = looked(OURS, PHONE);
/** Two strangers, and the list after one of them is gone. */
export const TWO = after(settled(PHONE), looked(OURS, PHONE, STRANGER, NEW_PHONE));
export const lookedAtOne = looked(OURS, PHONE, NEW_PHONE);

type Rest = Partial<Omit<PopupState, 'name' | 'status' | 'ui' | 'stored'>> & {
	ui?: Partial<PopupUi>;
	stored?: Partial<PopupStored>;
};

export function popup(
	name: string,
	status: StatusKind,
	watched: Watched | null,
	{ ui, stored, ...rest }: Rest = {},
): PopupState {
	return {
		name,
		status,
		now: NOW,
		connection: CONNECTION,
		...rest,
		stored: {
			state: watched?.state ?? null,
			pulse: watched?.pulse ?? null,
			unsaved: false,
			...stored,
		},
		ui: { ...quietUi(), seldom, ...ui },
	};
}

/** The same watch, its stored state changed where no event of a test makes it so at once. */
export const but = ({ state, pulse }: Watched, over: Partial<WatchState>): Watched => ({
	state: { ...state, ...over },
	pulse,
});
export const butSession = (from: Watched, id: string, over: Partial<TrackedSession>): Watched =>
	but(from, {
		tracked: from.state.tracked.map((one) => (one.session.id === id ? { ...one, ...over } : one)),
	});

export const failing = (kind: FailureKind, from: Watched = CALM): Watched =>
	step(from, lookFailed(kind), NOW - 2 * SECOND);

export const refOf = ({ state }: Watched, { id }: Session): number[] =>
	state.tracked.flatMap((one) => (one.session.id === id ? [one.ref] : []));

export const groupOf = ({ device }: Session) =>
	[device.browser, device.system, device.form].join('\n');
export const spot = (section: Spot['section'], one: Session, index: number): [string, Spot] => [
	one.id,
	{ section, group: groupOf(one), index },
];

/** A phone that the user has given the longest name there can be. */
export const longNames = (): Watched =>
	after(
		named(settled(PHONE, LONG_PLACE), PHONE.id, 'W'.repeat(40)),
		looked(OURS, PHONE, LONG_PLACE),
	);

const TWICE = session('stranger-2', {
	...STRANGER,
	place: { city: 'Abuja', country: 'Nigeria' },
	ip: '203.0.113.99',
});
export const TWO_STRANGERS = after(settled(PHONE), looked(OURS, PHONE, STRANGER, TWICE));
const REVIEW = [PHONE, LAPTOP, TABLET, session('laptop-2', { ...LAPTOP, ip: '192.0.2.15' })];
export const UNREVIEWED = after({ state: play([]).state, pulse: null }, looked(OURS, ...REVIEW));
export const PENDING = after(settled(PHONE), looked(OURS, PHONE, STRANGER), removal(STRANGER));
export const COMEBACK = after(
	settled(PHONE),
	looked(OURS, PHONE, STRANGER),
	removal(STRANGER),
	looked(OURS, PHONE),
	{ type: 'outcomesRead' },
	looked(OURS, PHONE, LATE_STRANGER),
);
export const RECOGNISED = after(
	settled(PHONE),
	looked(OURS, PHONE, NEW_PHONE),
	recognised(NEW_PHONE),
);
export const DISOWNED = after(settled(PHONE), looked(OURS, PHONE, STRANGER), looked(OURS, PHONE), {
	type: 'disowned',
	ids: [STRANGER.id],
});
export const REMOVED_HERE = after(
	settled(PHONE),
	looked(OURS, PHONE, STRANGER),
	removal(STRANGER),
	look,
);
