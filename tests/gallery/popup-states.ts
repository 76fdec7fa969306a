import type { SharedConnection } from '@/utils/connection/origins';
import { localProfile } from '@/utils/connection/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import type { StatusKind } from '@/utils/domain/watch/status';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import {
	MESSAGE,
	OTHERS,
	type PopupStored,
	quietUi,
	type Spot,
	type Ui,
} from '@/utils/pages/popup/popup-view';
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
	ui: Ui;
	/** Milliseconds since 1970. */
	now: number;
	connection: SharedConnection | null;
	/** Shows what stands where the view itself can't be painted. */
	broken?: boolean;
};

const CONNECTION = shared(localProfile('https://www.cryptonow.net'));
/** The same, before it is learned how a session is removed. */
const WITHOUT_REMOVAL = shared({ ...CONNECTION.profile, remove: null });
/** When every popup is opened. All that happened before is a minute and more ago, or a few seconds. */
const NOW = NOON + 2 * MINUTE;

const SECOND = 1000;
const LAPTOP = session('laptop', {
	device: { browser: 'Edge', system: 'Windows', form: 'computer' },
	place: { city: 'Graz', country: 'Austria' },
	ip: '192.0.2.14',
	lastActiveAt: NOON - 3 * HOUR,
});
const TABLET = session('tablet', {
	device: { browser: 'Safari', system: 'iPadOS', form: 'tablet' },
	lastActiveAt: NOON - 2 * DAY,
});
/** Like the user's phone, in a country of its own. */
const PHONE_AWAY = session('phone-away', {
	device: PHONE.device,
	place: { city: 'Lisbon', country: 'Portugal' },
	ip: '203.0.113.21',
	createdAt: NOON - 5 * MINUTE,
});
const NEW_PHONE = session('new-phone', {
	device: { browser: 'Firefox', system: 'Android', form: 'phone' },
	createdAt: NOON - 5 * MINUTE,
});
const UNKNOWN = session('unknown', {
	device: { browser: null, system: null, form: 'unknown' },
	place: { city: null, country: null },
	ip: null,
	createdAt: null,
	lastActiveAt: null,
});
const LONG_PLACE = session('long-place', {
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
const many = (count: number): Session[] =>
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
const removal = (...sessions: Session[]): WatchEvent => ({
	type: 'removalAsked',
	ids: ids(...sessions),
	meant: 'each',
});
const refused = (kind: FailureKind, ...sessions: Session[]): WatchEvent => ({
	type: 'removalsRefused',
	refusals: new Map(ids(...sessions).map((id) => [id, kind])),
});
const recoveryStep = (name: 'password' | 'twoFactor' | 'email' | 'support'): WatchEvent => ({
	type: 'recoveryStep',
	step: name,
	done: true,
});

/** All sessions that are there are the user's, watched for weeks. */
function settled(...sessions: Session[]): Watched {
	const all = [OURS, ...sessions];
	const { state, pulse } = play([looked(...all), recognised(...all)], undefined, NOON - MINUTE);
	return { state: { ...state, startedAt: NOON - 40 * DAY, undo: null }, pulse };
}

/** Plays on, a second apart, so that the last event is some seconds before the popup opens. */
const then = (from: Watched, ...events: WatchEvent[]): Watched =>
	play(events, from, NOW - (events.length + 4) * SECOND);

/** Watched for weeks, this login and the phone the user's. */
const CALM = then(settled(PHONE), looked(OURS, PHONE));
const URGENT = then(settled(PHONE), looked(OURS, PHONE, STRANGER));
const REMOVED = then(
	settled(PHONE),
	looked(OURS, PHONE, STRANGER),
	removal(STRANGER),
	looked(OURS, PHONE),
	{ type: 'outcomesRead' },
);
/** As after {@link REMOVED}, with these steps of the way back behind. */
const onTheWay = (...events: WatchEvent[]): Watched => {
	const { state, pulse } = REMOVED;
	const before = { state, pulse };
	return play(events, before, NOW - (events.length + 1) * SECOND);
};
const look = looked(OURS, PHONE);
/** Two strangers, and the list after one of them is gone. */
const TWO = then(settled(PHONE), looked(OURS, PHONE, STRANGER, NEW_PHONE));
const lookedAtOne = looked(OURS, PHONE, NEW_PHONE);

type Rest = Partial<Omit<PopupState, 'name' | 'status' | 'ui' | 'stored'>> & {
	ui?: Partial<Ui>;
	stored?: Partial<PopupStored>;
};

function popup(
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
		ui: { ...quietUi(), ...ui },
	};
}

/** The same watch, its stored state changed where no event of a test makes it so at once. */
const but = ({ state, pulse }: Watched, over: Partial<WatchState>): Watched => ({
	state: { ...state, ...over },
	pulse,
});
const butSession = (from: Watched, id: string, over: Partial<TrackedSession>): Watched =>
	but(from, {
		tracked: from.state.tracked.map((one) => (one.session.id === id ? { ...one, ...over } : one)),
	});

const failing = (kind: FailureKind, from: Watched = CALM): Watched =>
	step(from, lookFailed(kind), NOW - 2 * SECOND);

const refOf = ({ state }: Watched, { id }: Session): number[] =>
	state.tracked.flatMap((one) => (one.session.id === id ? [one.ref] : []));

const groupOf = ({ device }: Session) => [device.browser, device.system, device.form].join('\n');
const spot = (section: Spot['section'], one: Session, index: number): [string, Spot] => [
	one.id,
	{ section, group: groupOf(one), index },
];

/** A phone that the user has given the longest name there can be. */
function longNames(): Watched {
	const watched = settled(PHONE, LONG_PLACE);
	const device = watched.state.tracked.find((one) => one.session.id === PHONE.id)?.deviceId ?? '';
	return then(
		watched,
		{ type: 'deviceNamed', id: device, name: 'W'.repeat(40) },
		looked(OURS, PHONE, LONG_PLACE),
	);
}

const TWICE = session('stranger-2', {
	...STRANGER,
	place: { city: 'Abuja', country: 'Nigeria' },
	ip: '203.0.113.99',
});
const TWO_STRANGERS = then(settled(PHONE), looked(OURS, PHONE, STRANGER, TWICE));
const REVIEW = [PHONE, LAPTOP, TABLET, session('laptop-2', { ...LAPTOP, ip: '192.0.2.15' })];
const UNREVIEWED = then({ state: play([]).state, pulse: null }, looked(OURS, ...REVIEW));
const PENDING = then(settled(PHONE), looked(OURS, PHONE, STRANGER), removal(STRANGER));
const COMEBACK = then(
	settled(PHONE),
	looked(OURS, PHONE, STRANGER),
	removal(STRANGER),
	looked(OURS, PHONE),
	{ type: 'outcomesRead' },
	looked(OURS, PHONE, LATE_STRANGER),
);
const RECOGNISED = then(settled(PHONE), looked(OURS, PHONE, NEW_PHONE), recognised(NEW_PHONE));
const DISOWNED = then(settled(PHONE), looked(OURS, PHONE, STRANGER), looked(OURS, PHONE), {
	type: 'disowned',
	ids: [STRANGER.id],
});

const calm: PopupState[] = [
	popup('clear', 'clear', CALM),
	popup('clear-alone', 'clear', then(settled(), looked(OURS))),
	popup(
		'clear-five',
		'clear',
		then(
			settled(PHONE, LAPTOP, TABLET, PHONE_AWAY),
			looked(OURS, PHONE, LAPTOP, TABLET, PHONE_AWAY),
		),
	),
	popup('clear-no-sessions', 'clear', then(settled(), looked())),
	popup('clear-hundred', 'clear', then(settled(...many(99)), looked(OURS, ...many(99)))),
	popup(
		'clear-after-gap',
		'clear',
		but(CALM, {
			lastGap: {
				from: NOON - 9 * HOUR,
				to: NOON - HOUR,
				stretches: [
					{ cause: 'asleep', from: NOON - 9 * HOUR, to: NOON - 2 * HOUR },
					{ cause: 'offline', from: NOON - 2 * HOUR, to: NOON - HOUR },
				],
				came: 1,
				went: 2,
				changed: 0,
			},
		}),
	),
	popup('looking', 'clear', CALM, { ui: { looking: true } }),
	popup('long-names', 'clear', longNames()),
	popup(
		'unknown-device',
		'unreviewed',
		then({ state: play([]).state, pulse: null }, looked(OURS, UNKNOWN)),
	),
	popup('asking-to-remove-own-device', 'clear', CALM, { ui: { asking: PHONE.id } }),
	popup(
		'asking-to-remove-all-others',
		'clear',
		then(settled(PHONE, LAPTOP), looked(OURS, PHONE, LAPTOP)),
		{ ui: { asking: OTHERS } },
	),
	popup(
		'removing-all-others',
		'clear',
		then(settled(PHONE, LAPTOP, TABLET), looked(OURS, PHONE, LAPTOP, TABLET)),
		{
			ui: { busy: new Map([[OTHERS, 'removeOthers']]) },
			stored: { progress: { asked: 3, answered: [PHONE.id] } },
		},
	),
];

const asked: PopupState[] = [
	popup('unfamiliar-urgent', 'unfamiliar', URGENT),
	popup('unfamiliar-check', 'unfamiliar', then(settled(PHONE), looked(OURS, PHONE, NEW_PHONE))),
	popup(
		'unfamiliar-known-kind-elsewhere',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, PHONE_AWAY)),
	),
	popup(
		'unfamiliar-several',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, STRANGER, NEW_PHONE, LONG_PLACE)),
	),
	popup('unfamiliar-two-of-one-device', 'unfamiliar', TWO_STRANGERS),
	popup(
		'unfamiliar-hundred',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, ...many(100))),
	),
	popup(
		'unfamiliar-unknown-device',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, UNKNOWN)),
	),
	popup(
		'unfamiliar-gone-already',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, STRANGER), look),
	),
	popup('unfamiliar-comeback', 'unfamiliar', COMEBACK),
	popup('unfamiliar-while-blind', 'unfamiliar', failing('loggedOut', URGENT)),
	popup(
		'unfamiliar-spotlight',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, NEW_PHONE, STRANGER)),
		{
			stored: {
				spotlight: refOf(then(settled(PHONE), looked(OURS, PHONE, NEW_PHONE, STRANGER)), NEW_PHONE),
			},
		},
	),
	popup('asking-to-remove', 'unfamiliar', URGENT, { ui: { asking: STRANGER.id } }),
	popup('asking-to-remove-group', 'unfamiliar', TWO_STRANGERS, {
		ui: { askingGroup: groupOf(STRANGER) },
	}),
	popup('saving-this-was-me', 'unfamiliar', URGENT, {
		ui: { busy: new Map([[STRANGER.id, 'recognise']]) },
	}),
	popup('removing', 'unfamiliar', PENDING, { ui: { busy: new Map([[STRANGER.id, 'remove']]) } }),
	popup('removing-asked', 'unfamiliar', PENDING, {
		ui: { busy: new Map([[STRANGER.id, 'remove']]) },
		stored: { progress: { asked: 1, answered: [STRANGER.id] } },
	}),
	popup(
		'removal-still-there',
		'unfamiliar',
		then(PENDING, looked(OURS, PHONE, STRANGER), refused('unavailable', STRANGER)),
	),
	popup(
		'removal-wants-new-login',
		'unfamiliar',
		butSession(URGENT, STRANGER.id, {
			reviewStatus: 'notMine',
			removal: { askedAt: NOON, outcome: 'stillThere', cause: 'reauthenticate' },
		}),
	),
	popup(
		'removal-not-confirmed',
		'unfamiliar',
		butSession(failing('unavailable', PENDING), STRANGER.id, {
			reviewStatus: 'notMine',
			removal: { askedAt: NOON, outcome: 'unreachable', cause: null },
		}),
	),
	popup(
		'notice',
		'notice',
		butSession(then(settled(PHONE), looked(OURS, PHONE, PHONE_AWAY)), PHONE_AWAY.id, {
			riskLevel: 'notice',
		}),
	),
	popup('unreviewed-none-answered', 'unreviewed', UNREVIEWED),
	popup(
		'unreviewed-thousand',
		'unreviewed',
		then({ state: play([]).state, pulse: null }, looked(OURS, ...many(999))),
	),
	popup('asking-to-remove-unreviewed-group', 'unreviewed', UNREVIEWED, {
		ui: { askingGroup: groupOf(LAPTOP) },
	}),
];

const afterwards: PopupState[] = [
	popup('answered-this-was-me', 'clear', RECOGNISED, {
		ui: {
			answered: new Map([[NEW_PHONE.id, 'recognise']]),
			spots: new Map([spot('unfamiliar', NEW_PHONE, 0)]),
		},
	}),
	popup('answered-removed', 'recovery', REMOVED_HERE(), {
		ui: {
			answered: new Map([[STRANGER.id, 'remove']]),
			spots: new Map([spot('unfamiliar', STRANGER, 0)]),
		},
	}),
	popup('answered-not-me', 'recovery', DISOWNED, {
		ui: {
			answered: new Map([[STRANGER.id, 'disown']]),
			spots: new Map([spot('unfamiliar', STRANGER, 0)]),
		},
	}),
	popup('naming', 'clear', RECOGNISED, {
		ui: {
			answered: new Map([[NEW_PHONE.id, 'recognise']]),
			spots: new Map([spot('unfamiliar', NEW_PHONE, 0)]),
			naming: NEW_PHONE.id,
		},
	}),
	popup('undo-this-was-me', 'clear', RECOGNISED),
	popup('undo-not-me', 'recovery', DISOWNED),
	popup('undo-recovery-ended', 'clear', onTheWay(look, { type: 'recoveryEnded' })),
	popup('results', 'recovery', REMOVED_HERE()),
	popup(
		'recovery-remove',
		'unfamiliar',
		then(TWO, removal(STRANGER), lookedAtOne, removal(NEW_PHONE), lookedAtOne),
	),
	popup(
		'recovery-remove-on-cryptonow',
		'unfamiliar',
		then(TWO, lookedAtOne, { type: 'disowned', ids: [STRANGER.id] }),
		{ connection: WITHOUT_REMOVAL },
	),
	popup('urgent-remove-on-cryptonow', 'unfamiliar', URGENT, { connection: WITHOUT_REMOVAL }),
	popup('clear-remove-on-cryptonow', 'clear', CALM, { connection: WITHOUT_REMOVAL }),
	popup('recovery-password', 'recovery', onTheWay(look)),
	popup('recovery-looking-again', 'recovery', onTheWay(look, recoveryStep('password'))),
	popup('recovery-two-factor', 'recovery', onTheWay(recoveryStep('password'), look)),
	popup(
		'recovery-email',
		'recovery',
		onTheWay(recoveryStep('password'), look, recoveryStep('twoFactor')),
	),
	popup(
		'recovery-support',
		'recovery',
		onTheWay(recoveryStep('password'), look, recoveryStep('twoFactor'), recoveryStep('email')),
	),
	popup(
		'recovery-finished',
		'recovery',
		onTheWay(
			recoveryStep('password'),
			look,
			recoveryStep('twoFactor'),
			recoveryStep('email'),
			recoveryStep('support'),
		),
	),
	popup(
		'recovery-removing',
		'unfamiliar',
		then(TWO, removal(STRANGER), lookedAtOne, { type: 'outcomesRead' }, removal(NEW_PHONE)),
	),
];

function REMOVED_HERE(): Watched {
	return then(settled(PHONE), looked(OURS, PHONE, STRANGER), removal(STRANGER), look);
}

const FAILURES: Readonly<Record<FailureKind, true>> = {
	notConnected: true,
	idle: true,
	noAccess: true,
	offline: true,
	loggedOut: true,
	reauthenticate: true,
	secondFactor: true,
	awaitsPage: true,
	rateLimited: true,
	unavailable: true,
	unreadable: true,
};

const blind: PopupState[] = [
	popup('first-time', 'checking', null),
	popup('checking-old-list', 'checking', CALM, { now: NOW + 20 * MINUTE, ui: { looking: true } }),
	...(Object.keys(FAILURES) as FailureKind[]).map((kind) =>
		popup(
			`failure-${kind}`,
			kind,
			failing(kind),
			kind === 'notConnected' ? { connection: null } : {},
		),
	),
	popup('not-connected-first-time', 'notConnected', null, { connection: null }),
	popup('logged-out-first-time', 'loggedOut', failing('loggedOut', play([]))),
	popup('broken', 'unreadable', null, { broken: true }),
];

const said: PopupState[] = [
	popup('banner-unsaved', 'clear', CALM, { stored: { unsaved: true } }),
	popup('banner-rebuilt', 'clear', but(CALM, { rebuiltAt: NOON })),
	popup('banner-travel', 'clear', then(settled(PHONE), { type: 'travelSet', days: 7 }, look)),
	popup('banner-failed', 'clear', CALM, { ui: { failed: true } }),
	popup(
		'banners-all',
		'unfamiliar',
		but(failing('unavailable', URGENT), {
			rebuiltAt: NOON,
			travel: { since: NOON, until: NOON + 7 * DAY },
		}),
		{ ui: { failed: true }, stored: { unsaved: true } },
	),
	popup('message', 'clear', CALM, { ui: { message: { lookedAt: null } } }),
	popup('message-looking', 'clear', CALM, { ui: { message: { lookedAt: null }, looking: true } }),
	popup(
		'message-no-login',
		'clear',
		then(settled(), looked(session('ours', { ...OURS, createdAt: NOON - 30 * DAY }))),
		{ ui: { message: { lookedAt: NOW } } },
	),
	popup('message-own-login', 'clear', CALM, { ui: { message: { lookedAt: NOW } } }),
	popup('message-stranger', 'unfamiliar', URGENT, { ui: { message: { lookedAt: NOW } } }),
	popup(
		'message-stranger-gone',
		'unfamiliar',
		then(settled(PHONE), looked(OURS, PHONE, STRANGER), look),
		{ ui: { message: { lookedAt: NOW } } },
	),
	popup('message-blind', 'loggedOut', failing('loggedOut'), { ui: { message: { lookedAt: NOW } } }),
	popup('message-closed-again', 'clear', CALM, { ui: { back: MESSAGE } }),
];

/** Every state of the popup, the calm ones first. */
export const POPUP_STATES: readonly PopupState[] = [
	...calm,
	...asked,
	...afterwards,
	...blind,
	...said,
];
