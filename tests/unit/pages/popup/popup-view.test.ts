import { describe, expect, it } from 'vitest';
import { HELP_ARTICLE } from '@/utils/connection/profile/profiles';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { OTHERS, quietUi } from '@/utils/pages/popup/popup-types';
import { brokenPopup, popupView } from '@/utils/pages/popup/popup-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import {
	DAY,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import {
	CONNECTION,
	names,
	only,
	removal,
	rowsOf,
	shared,
	state,
	stranger,
	tracked,
	view,
} from '../../fixtures/view-fixtures';
import { phone } from './popup-view-fixtures';

describe('the headline and what to do next', () => {
	const login = { open: 'http://localhost:4180/login' };
	const sessions = { open: 'http://localhost:4180/settings/security/sessions' };
	const look = { send: { type: 'look' } };
	const failures: [FailureKind, string, object][] = [
		['loggedOut', 'login', login],
		['reauthenticate', 'login', login],
		['secondFactor', 'sessions-page', sessions],
		['awaitsPage', 'sessions-page', sessions],
		['offline', 'look', look],
		['unavailable', 'look', look],
		['rateLimited', 'look', look],
		['noAccess', 'access', { access: { origins: ['http://localhost:4180'], permissions: [] } }],
		['unreadable', 'connect', { open: '/connect.html' }],
		['incomplete', 'sessions-page', sessions],
		['personCheck', 'sessions-page', sessions],
		['moved', 'connect', { open: '/connect.html' }],
		['inContainer', 'login', login],
		['notConnected', 'connect', { open: '/connect.html' }],
	];
	it.each(failures)('%s has the button %s, and is blind', (kind, name, action) => {
		const shown = view(state([tracked(OURS)], { failure: { kind, since: NOON } }));
		expect(shown.status).toBe(kind);
		expect(shown.tone).toBe('blind');
		expect(shown.buttons[0]).toMatchObject({ name, action, kind: 'primary' });
		expect(shown.stale).toMatch(/^This list is from .* It may have changed\.$/);
	});

	it('offers the page that the popup was opened on, as long as connecting is what helps', () => {
		const here = {
			id: 'here',
			tone: 'calm' as const,
			title: 'You are on app.cryptonow.net',
			text: '',
			buttons: [{ name: 'connect-here', label: 'Yes', action: { settings: true as const } }],
		};
		const shown = (kind: FailureKind, banner = here) =>
			view(state([], { failure: { kind, since: NOON } }), { here: banner });
		for (const kind of ['notConnected', 'unreadable', 'moved'] as const) {
			expect(shown(kind)).toMatchObject({ buttons: [], banners: [here] });
		}
		expect(shown('loggedOut').banners).toEqual([]);
		// A warning alone takes nothing away.
		expect(shown('notConnected', { ...here, buttons: [] }).buttons).not.toEqual([]);
	});

	it.each([
		['clear', 'calm', [tracked(OURS), tracked(PHONE)]],
		['unreviewed', 'attention', [tracked(OURS), tracked(PHONE, { reviewStatus: 'unreviewed' })]],
		['unfamiliar', 'alarm', [tracked(OURS), stranger()]],
	] as const)('%s is %s', (status, tone, list) => {
		const shown = view(state([...list]));
		expect(shown).toMatchObject({ status, tone, buttons: [], stale: null, banners: [] });
		expect(shown.looked.text).toBe('Checked 12 seconds ago');
	});

	it.each([
		['waits', NOON + 10 * MINUTE, /asks to wait.* once a minute/, { insist: true }],
		['no longer waits', NOON - MINUTE, /tries again by itself/, {}],
	] as const)('says until when it %s, and lets the user insist', (_, retryAt, detail, insist) => {
		const pulse = {
			goodAt: NOON - HOUR,
			contactAt: NOON,
			lastActiveAt: [],
			failures: 1,
			retryAt,
			look: { at: NOON + 11 * MINUTE, every: MINUTE },
		};
		const failure = { kind: 'rateLimited' as const, since: NOON };
		const stored = { state: state([tracked(OURS)], { failure }), pulse, unsaved: false };
		const shown = popupView(stored, quietUi(), NOON, shared(CONNECTION), ENGLISH);
		expect(shown.detail).toMatch(detail);
		if (retryAt > NOON) expect(shown.detail).toContain(ENGLISH.clock(NOON + 11 * MINUTE, NOON));
		expect(shown.buttons[0]?.action).toEqual({ send: { type: 'look', ...insist } });
	});

	it('is checking where nothing is stored, never calm', () => {
		expect(view(null)).toMatchObject({ status: 'checking', tone: 'checking', sections: [] });
		expect(view(null, {}, null)).toMatchObject({ status: 'notConnected', tone: 'blind' });
	});

	it('leads to the page of the sessions too where they can’t be read, and never says «0»', () => {
		const shown = view(state([tracked(OURS)], { failure: { kind: 'unreadable', since: NOON } }));
		expect(names(shown.buttons)).toEqual(['connect', 'sessions-page']);
		expect(shown.headline).toBe('Your sessions can’t be read any more');
		expect(shown.stale).not.toBeNull();
	});

	it('has nothing to look at where nothing is connected', () => {
		expect(view(null, {}, null).look).toBeNull();
		expect(names(view(null, {}, null).buttons)).toEqual(['connect', 'help']);
		expect(view(state([tracked(OURS)])).look).not.toBeNull();
	});

	it('leads every removal to Cryptonow’s page until it is learned', () => {
		const list = [
			tracked(OURS),
			tracked(PHONE, { ref: 2 }),
			stranger({ ref: 3 }),
			stranger({ ref: 4, session: session('second', { device: STRANGER.device }) }),
		];
		const shown = view(state(list), {}, { ...CONNECTION, remove: null });
		const removals = [
			...rowsOf(shown).flatMap(({ buttons }) => buttons),
			...shown.sections.flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons)),
			...(shown.others ? [shown.others.button] : []),
		].filter(({ name }) => name.startsWith('remove'));
		expect(removals.map(({ name }) => name).sort()).toEqual([
			'remove',
			'remove',
			'remove',
			'remove-all',
			'remove-others',
		]);
		for (const { name, ...button } of removals) {
			const all = 'Log out all others on Cryptonow…';
			expect(button.label).toBe(name === 'remove-others' ? all : 'Remove on Cryptonow…');
			// Whose all others are, that does not say.
			const first = name === 'remove-others' ? [{ type: 'learn' }] : [{ type: 'removeThere' }, {}];
			expect(button.action).toMatchObject({ first, access: { permissions: ['scripting'] } });
		}
	});

	it('says «not me» and has the first removal watched, where it is not learned yet', () => {
		const list = [tracked(OURS), stranger({ ref: 3 })];
		const shown = view(state(list), {}, { ...CONNECTION, remove: null });
		const { buttons } = only(shown, STRANGER.id);
		expect(buttons.find(({ name }) => name === 'remove')?.action).toEqual({
			first: [
				{ type: 'removeThere', ids: [STRANGER.id] },
				{ type: 'learn', of: 'removal', row: STRANGER.ip },
			],
			access: { origins: [CONNECTION.site], permissions: ['scripting'] },
		});
	});

	it('marks a list that is too old, though nothing failed', () => {
		const shown = view(state([tracked(OURS)], { goodAt: NOON - 12 * MINUTE }));
		expect(shown.status).toBe('checking');
		expect(shown.stale).toContain('12 minutes ago');
	});

	it('says beside an unfamiliar device that the watch is blind', () => {
		const shown = view(state([stranger()], { failure: { kind: 'loggedOut', since: NOON } }));
		expect(shown.status).toBe('unfamiliar');
		expect(shown.banners).toMatchObject([
			{ id: 'blind', title: 'You’re logged out of Cryptonow', buttons: [{ name: 'login' }] },
		]);
	});

	it('leads to the help article where no page is known', () => {
		const shown = view(state([], { failure: { kind: 'loggedOut', since: NOON } }), {}, null);
		expect(shown.buttons).toMatchObject([{ name: 'help', action: { open: HELP_ARTICLE } }]);
	});

	it('has words and a way on where the view itself is broken', () => {
		const shown = brokenPopup(ENGLISH);
		expect(shown.tone).toBe('blind');
		expect(names(shown.buttons)).toEqual(['help']);
	});
});

describe('the banners', () => {
	const recovery = { ...beginRecovery(NOON), removed: [STRANGER] };

	it('has the checklist, with the password first, whatever is weightier', () => {
		const alone = view(state([tracked(OURS)], { recovery }));
		expect(alone).toMatchObject({ status: 'recovery', banners: [], buttons: [] });
		const now = (shown: typeof alone) => shown.checklist?.steps.find((one) => one.state === 'now');
		expect(names(now(alone)?.buttons ?? [])).toEqual(['password', 'step-done']);
		const below = view(
			state([tracked(OURS)], { recovery, failure: { kind: 'offline', since: NOON } }),
		);
		expect(below.status).toBe('offline');
		expect(now(below)?.name).toBe('password');
	});

	it('says which removals a new list confirmed', () => {
		const gone = Array.from({ length: 5 }, (_, index) =>
			tracked(session(`g${index}`), { goneAt: NOON, removal: removal('removed') }),
		);
		const { banners, news } = view(state([tracked(OURS), ...gone]));
		expect(banners).toMatchObject([{ id: 'results', buttons: [{ name: 'outcomes-read' }] }]);
		expect(banners[0]?.text).toMatch(
			/^Logged out: .* Cryptonow no longer lists it\.\n(.*\n){2}And 2 more/,
		);
		expect(news).toContain('Logged out: Chrome on Windows');
	});

	it('offers a name for a device that has just become known', () => {
		const device = {
			id: 'test.2',
			source: 'test',
			family: PHONE.device,
			name: null,
			namedAt: 0,
			here: false,
			trust: [],
		};
		const answered = { answered: new Map([['phone', 'recognise' as const]]) };
		const known = state([tracked(PHONE, { deviceId: 'test.2' })], { devices: [device] });
		const shown = view(known, answered);
		expect(shown.banners).toEqual([]);
		expect(only(shown, 'phone')).toMatchObject({ buttons: [{ name: 'name-device' }] });
		expect(only(view(state([tracked(PHONE)]), answered), 'phone').buttons).toEqual([]);
		expect(only(view(known, { ...answered, naming: 'phone' }), 'phone').naming).not.toBeNull();
	});

	it('says that the watch goes on from memory, and that the user travels', () => {
		const travel = { since: NOON, until: NOON + 7 * DAY };
		const shown = popupView(
			{ state: state([tracked(OURS)], { travel }), pulse: null, unsaved: true },
			quietUi(),
			NOON,
			shared(CONNECTION),
			ENGLISH,
		);
		expect(shown.banners.map(({ id }) => id)).toEqual(['unsaved', 'travel']);
		expect(shown.banners[1]).toMatchObject({
			buttons: [{ name: 'travel-end', action: { send: { type: 'travel', days: 0 } } }],
		});
	});

	it('says since when it watches, and when last it could not', () => {
		const lastGap = {
			from: NOON - 9 * HOUR,
			to: NOON - HOUR,
			stretches: [{ cause: 'asleep' as const, from: NOON - 9 * HOUR, to: NOON - HOUR }],
			came: 1,
			went: 0,
			changed: 2,
		};
		const shown = view(state([tracked(OURS)], { lastGap, startedAt: NOON - 5 * DAY }));
		expect(shown.coverage).toMatch(
			/^Monitoring since 17 Nov, \d\d:\d\d\. Not checked \d\d:\d\d–\d\d:\d\d: computer asleep\. Then: 1 new and 2 changed\.$/,
		);
		const old = view(state([tracked(OURS)], { lastGap: { ...lastGap, to: NOON - 25 * HOUR } }));
		expect(old.coverage).not.toContain('Not checked');
		expect(view(null).coverage).toBeNull();
	});

	it('says when the user was logged out, and what that may mean', () => {
		const out = view(state([tracked(OURS)], { failure: { kind: 'loggedOut', since: NOON } }));
		expect(out.detail).toMatch(/^Logged out at \d\d:\d\d\. If it wasn’t you, /);
	});

	it('says that the stored state was rebuilt, and that a command failed', () => {
		const shown = view(state([tracked(OURS)], { rebuiltAt: NOON }), { failed: true });
		expect(shown.banners.map(({ id }) => id)).toEqual(['failed', 'rebuilt']);
	});
});

describe('all other sessions', () => {
	it('can be removed at once where there are two', () => {
		expect(view(state([tracked(OURS), phone('a')])).others).toBeNull();
		const three = state([tracked(OURS), phone('a'), phone('b')]);
		expect(view(three, { asking: OTHERS }).others?.question).toMatchObject({
			text: 'Log out 2 sessions? Only this browser stays logged in.',
			buttons: [{ action: { send: { type: 'removeOthers' } } }, { name: 'cancel' }],
		});
	});
});

describe('what the popup was opened for', () => {
	it('is lit', () => {
		const from = state([stranger({ ref: 7 }), phone('phone', { ref: 8 })]);
		const lit = (spotlight: number[] | null) =>
			rowsOf(view(from, {}, CONNECTION, { spotlight }))
				.filter((row) => row.spotlight)
				.map(({ id }) => id);
		expect(lit(null)).toEqual([]);
		expect(lit([7])).toEqual(['stranger']);
		expect(lit([9])).toEqual([]);
	});
});

describe('who comes back after a removal', () => {
	it.each(['comeback', 'listedAgain'] as const)('is said so in the headline (%s)', (code) => {
		const reasons: TrackedSession['reasons'] =
			code === 'comeback' ? [{ code, removedAt: NOON - HOUR }] : [{ code }];
		const recovery = { ...beginRecovery(NOON - HOUR), cameBackAt: NOON };
		const shown = view(state([stranger({ riskLevel: 'urgent', reasons })], { recovery }));
		expect(shown).toMatchObject({
			status: 'unfamiliar',
			tone: 'alarm',
			headline: 'The removed device is back',
		});
		expect(shown.checklist?.text).toMatch(/^They came back at .* Start again/);
	});
});

describe('what the header says of an alarm', () => {
	it.each([
		['a stranger', [stranger()], 'Unfamiliar device'],
		[
			'strangers of whom some are still there',
			[stranger(), stranger({ goneAt: NOON })],
			'2 unfamiliar devices',
		],
		[
			'a removal that is under way',
			[stranger({ reviewStatus: 'notMine', removal: removal('pending') })],
			'Waiting for Cryptonow to confirm.',
		],
		[
			'a removal that did not work',
			[stranger({ reviewStatus: 'notMine', removal: removal('stillThere') })],
			'You asked to log it out, but Cryptonow still lists it.',
		],
	])('is about %s', (_, list, detail) => {
		expect(view(state(list)).detail).toBe(detail);
	});

	it('ends with the stranger: what is left is a question, and no red', () => {
		const shown = view(state([tracked(OURS), stranger({ goneAt: NOON - MINUTE })]));
		expect(shown).toMatchObject({
			status: 'unfamiliar',
			tone: 'attention',
			icon: 'guard',
			headline: 'Was this you?',
			detail: expect.stringMatching(/^No longer logged in since \d\d:\d\d$/),
		});
		expect(names(only(shown, 'stranger').buttons)).toEqual(['disown', 'recognise']);
	});

	it('asks one question, in the headline', () => {
		expect(view(state([stranger()])).headline).toBe('Was this you?');
		const two = view(state([stranger(), stranger({ session: { ...STRANGER, id: 'second' } })]));
		expect(two.headline).toBe('Were these you?');
		expect(two.sections[0]?.title).toBe('2 unfamiliar devices');
	});

	it('follows the steps after «not me» to their end', () => {
		const far = { ...beginRecovery(NOON), removed: [STRANGER] };
		const at = (over: Partial<typeof far>) =>
			view(state([tracked(OURS)], { recovery: { ...far, ...over } }));
		expect(at({})).toMatchObject({ tone: 'attention', icon: 'guard' });
		expect(at({ passwordAt: NOON }).detail).toBe('2 of 7 steps done');
		const all = { checkedAt: NOON, movedAt: NOON, twoFactorAt: NOON, emailAt: NOON };
		expect(at({ passwordAt: NOON, ...all, supportAt: NOON })).toMatchObject({
			status: 'recovery',
			tone: 'calm',
			headline: 'All steps done',
		});
	});

	it('says nothing is under way in a window where nothing was done', () => {
		expect(view(state([tracked(OURS)])).look).toMatchObject({ busy: false });
	});
});
