import type { FailureKind } from '@/utils/domain/watch/failure';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { MESSAGE, OTHERS } from '@/utils/pages/popup/popup-types';
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
import { looked, play } from '../unit/fixtures/watch-fixtures';
import {
	AMONG_FOUR,
	after,
	but,
	butSession,
	CALM,
	COMEBACK,
	DISOWNED,
	failing,
	groupOf,
	LAPTOP,
	LONG_PLACE,
	longNames,
	look,
	lookedAtOne,
	many,
	NEW_PHONE,
	NOW,
	onTheWay,
	PENDING,
	PHONE_AWAY,
	type PopupState,
	popup,
	RECOGNISED,
	REMOVED_HERE,
	recoveryStep,
	refOf,
	refused,
	removal,
	settled,
	spot,
	TABLET,
	TWO,
	TWO_STRANGERS,
	UNKNOWN,
	UNREVIEWED,
	URGENT,
	WITHOUT_REMOVAL,
} from './popup-lives';

/** The password is changed and nobody else is there, and so many of the steps after that are done. */
const way = (done: number): WatchEvent[] => [
	recoveryStep('password'),
	look,
	...(['moved', 'twoFactor', 'email', 'support'] as const).slice(0, done).map(recoveryStep),
];

const FORTY = after(settled(...many(39)), looked(OURS, ...many(39)));

const calm: PopupState[] = [
	popup('clear', 'clear', CALM),
	popup('clear-alone', 'clear', after(settled(), looked(OURS))),
	popup(
		'clear-five',
		'clear',
		after(
			settled(PHONE, LAPTOP, TABLET, PHONE_AWAY),
			looked(OURS, PHONE, LAPTOP, TABLET, PHONE_AWAY),
		),
	),
	popup(
		'another-account',
		'account',
		after(settled(PHONE), looked({ ...OURS, id: 'other' }, { ...TABLET, id: 'other-tablet' })),
	),
	popup('clear-no-sessions', 'clear', after(settled(), looked())),
	popup('clear-hundred', 'clear', after(settled(...many(99)), looked(OURS, ...many(99)))),
	popup('clear-forty', 'clear', FORTY),
	popup('clear-forty-found', 'clear', FORTY, {
		ui: { find: { text: 'lagos', order: 'activity' } },
	}),
	popup('clear-forty-nothing-found', 'clear', FORTY, {
		ui: { find: { text: 'atlantis', order: 'place' } },
	}),
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
		after({ state: play([]).state, pulse: null }, looked(OURS, UNKNOWN)),
	),
	popup('asking-to-remove-own-device', 'clear', CALM, { ui: { asking: PHONE.id } }),
	popup(
		'asking-to-remove-all-others',
		'clear',
		after(settled(PHONE, LAPTOP), looked(OURS, PHONE, LAPTOP)),
		{ ui: { asking: OTHERS } },
	),
	popup(
		'removing-all-others',
		'clear',
		after(settled(PHONE, LAPTOP, TABLET), looked(OURS, PHONE, LAPTOP, TABLET)),
		{
			ui: { busy: new Map([[OTHERS, 'removeOthers']]) },
			stored: { progress: { asked: 3, answered: [PHONE.id] } },
		},
	),
];

const asked: PopupState[] = [
	popup('unfamiliar-urgent', 'unfamiliar', URGENT),
	popup('unfamiliar-among-four', 'unfamiliar', AMONG_FOUR),
	popup('unfamiliar-check', 'unfamiliar', after(settled(PHONE), looked(OURS, PHONE, NEW_PHONE))),
	popup(
		'unfamiliar-known-kind-elsewhere',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, PHONE_AWAY)),
	),
	popup(
		'unfamiliar-several',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, STRANGER, NEW_PHONE, LONG_PLACE)),
	),
	popup('unfamiliar-two-of-one-device', 'unfamiliar', TWO_STRANGERS),
	popup(
		'unfamiliar-and-searched',
		'unfamiliar',
		after(settled(...many(30)), looked(OURS, ...many(30), NEW_PHONE)),
		{ ui: { find: { text: 'vienna', order: 'login' } } },
	),
	popup(
		'unfamiliar-hundred',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, ...many(100))),
	),
	popup(
		'unfamiliar-unknown-device',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, UNKNOWN)),
	),
	popup(
		'unfamiliar-gone-already',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, STRANGER), look),
	),
	popup('unfamiliar-comeback', 'unfamiliar', COMEBACK),
	popup('unfamiliar-while-blind', 'unfamiliar', failing('loggedOut', URGENT)),
	popup(
		'unfamiliar-spotlight',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, NEW_PHONE, STRANGER)),
		{
			stored: {
				spotlight: refOf(
					after(settled(PHONE), looked(OURS, PHONE, NEW_PHONE, STRANGER)),
					NEW_PHONE,
				),
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
		after(PENDING, looked(OURS, PHONE, STRANGER), refused('unavailable', STRANGER)),
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
		butSession(after(settled(PHONE), looked(OURS, PHONE, PHONE_AWAY)), PHONE_AWAY.id, {
			riskLevel: 'notice',
		}),
	),
	popup('unreviewed-none-answered', 'unreviewed', UNREVIEWED),
	popup(
		'unreviewed-thousand',
		'unreviewed',
		after({ state: play([]).state, pulse: null }, looked(OURS, ...many(999))),
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
	popup('answered-removed', 'recovery', REMOVED_HERE, {
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
	popup('results', 'recovery', REMOVED_HERE),
	popup(
		'recovery-remove',
		'unfamiliar',
		after(TWO, removal(STRANGER), lookedAtOne, removal(NEW_PHONE), lookedAtOne),
	),
	popup(
		'recovery-remove-on-cryptonow',
		'unfamiliar',
		after(TWO, lookedAtOne, { type: 'disowned', ids: [STRANGER.id] }),
		{ connection: WITHOUT_REMOVAL },
	),
	popup('urgent-remove-on-cryptonow', 'unfamiliar', URGENT, { connection: WITHOUT_REMOVAL }),
	popup('clear-remove-on-cryptonow', 'clear', CALM, { connection: WITHOUT_REMOVAL }),
	popup('recovery-password', 'recovery', onTheWay(look)),
	popup('recovery-looking-again', 'recovery', onTheWay(look, recoveryStep('password'))),
	popup('recovery-moved', 'recovery', onTheWay(...way(0))),
	popup('recovery-two-factor', 'recovery', onTheWay(...way(1))),
	popup('recovery-email', 'recovery', onTheWay(...way(2))),
	popup('recovery-support', 'recovery', onTheWay(...way(3))),
	popup('recovery-finished', 'recovery', onTheWay(...way(4))),
	popup(
		'recovery-removing',
		'unfamiliar',
		after(TWO, removal(STRANGER), lookedAtOne, { type: 'outcomesRead' }, removal(NEW_PHONE)),
	),
];

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
	incomplete: true,
	personCheck: true,
	moved: true,
	inContainer: true,
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
	popup('banner-travel', 'clear', after(settled(PHONE), { type: 'travelSet', days: 7 }, look)),
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
		after(settled(), looked(session('ours', { ...OURS, createdAt: NOON - 30 * DAY }))),
		{ ui: { message: { lookedAt: NOW } } },
	),
	popup('message-own-login', 'clear', CALM, { ui: { message: { lookedAt: NOW } } }),
	popup('message-stranger', 'unfamiliar', URGENT, { ui: { message: { lookedAt: NOW } } }),
	popup(
		'message-stranger-gone',
		'unfamiliar',
		after(settled(PHONE), looked(OURS, PHONE, STRANGER), look),
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
