import { describe, expect, it } from 'vitest';
import { HELP_ARTICLE } from '@/utils/connection/profiles';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import type { Pulse, TrackedSession, Undo } from '@/utils/domain/watch/state';
import {
	MESSAGE,
	OTHERS,
	type PopupUi,
	type PopupView,
	quietUi,
	type SectionName,
	type Spot,
} from '@/utils/pages/popup/popup-types';
import { brokenPopup, popupView } from '@/utils/pages/popup/popup-view';
import type { Command } from '@/utils/platform/command';
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
		['notConnected', 'connect', { open: '/connect.html' }],
	];
	it.each(failures)('%s has the button %s, and is blind', (kind, name, action) => {
		const shown = view(state([tracked(OURS)], { failure: { kind, since: NOON } }));
		expect(shown.status).toBe(kind);
		expect(shown.tone).toBe('blind');
		expect(shown.buttons[0]).toMatchObject({ name, action, kind: 'primary' });
		expect(shown.stale).toMatch(/^This list is from .* It may have changed\.$/);
	});

	it.each([
		['clear', 'calm', [tracked(OURS), tracked(PHONE)]],
		['unreviewed', 'attention', [tracked(OURS), tracked(PHONE, { reviewStatus: 'unreviewed' })]],
		['unfamiliar', 'alarm', [tracked(OURS), stranger()]],
	] as const)('%s is %s', (status, tone, list) => {
		const shown = view(state([...list]));
		expect(shown).toMatchObject({ status, tone, buttons: [], stale: null, banners: [] });
		expect(shown.looked.text).toBe('Looked 12 seconds ago');
	});

	it('is checking where nothing is stored, never calm', () => {
		expect(view(null)).toMatchObject({ status: 'checking', tone: 'checking', sections: [] });
		expect(view(null, {}, null)).toMatchObject({ status: 'notConnected', tone: 'blind' });
	});

	it('leads to the page of the sessions too where they can’t be read, and never says «0»', () => {
		const shown = view(state([tracked(OURS)], { failure: { kind: 'unreadable', since: NOON } }));
		expect(names(shown.buttons)).toEqual(['connect', 'sessions-page']);
		expect(shown.headline).toBe('I can’t read your sessions any more');
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
		for (const button of removals) {
			expect(button).toMatchObject({ label: 'Remove on Cryptonow…', action: sessions });
		}
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
			{ id: 'blind', title: 'You are logged out of Cryptonow', buttons: [{ name: 'login' }] },
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

describe('the rows', () => {
	it('stand by what they ask for, the unfamiliar first', () => {
		const unreviewed = tracked(session('old'), { reviewStatus: 'unreviewed' });
		const shown = view(state([tracked(PHONE), tracked(OURS), unreviewed, stranger()]));
		expect(shown.sections.map(({ name }) => name)).toEqual(['unfamiliar', 'unreviewed', 'mine']);
	});

	it.each([
		['unfamiliar', stranger(), ['recognise', 'remove']],
		['unfamiliar and gone', stranger({ goneAt: NOON - MINUTE }), ['recognise', 'disown']],
		['unreviewed', tracked(PHONE, { reviewStatus: 'unreviewed' }), ['recognise', 'remove']],
		['known', tracked(PHONE), ['remove']],
		['fitting', tracked(PHONE, { reviewStatus: 'familiar' }), ['remove']],
		['this browser', tracked(OURS), []],
		['«not me», still there', stranger({ reviewStatus: 'notMine' }), ['recognise', 'remove']],
		[
			'this browser, unfamiliar',
			stranger({ session: { ...STRANGER, current: true } }),
			['recognise', 'disown'],
		],
	] as const)('%s offers its actions', (_, one, buttons) => {
		const [row] = rowsOf(view(state([one])));
		expect(names(row?.buttons ?? [])).toEqual(buttons);
	});

	it('says device, place, address, type, time and why', () => {
		expect(only(view(state([stranger()])), 'stranger')).toMatchObject({
			device: 'Chrome on Linux',
			place: 'Lagos, Nigeria',
			ip: 'IP\u00a0203.0.113.66',
			group: { kind: 'Computer' },
			activity: {
				time: { text: '1 minute ago', iso: new Date(NOON - MINUTE).toISOString() },
			},
			why: [
				'«work laptop» was not in Nigeria before',
				'New country: Nigeria. You have been seen in Austria only',
			],
			but: ['Same browser and system as «work laptop»'],
		});
	});

	it('says what is not known', () => {
		const nothing = session('x', {
			device: { browser: null, system: null, form: 'unknown' },
			place: { city: null, country: null },
			ip: null,
			lastActiveAt: null,
		});
		expect(only(view(state([tracked(nothing)])), 'x')).toMatchObject({
			device: 'Unknown device',
			place: 'Unknown place',
			ip: 'IP address unknown',
			activity: { text: 'Last activity unknown', time: null },
		});
	});

	it.each([
		['newer', NOON - 10_000, 'just now'],
		['older', NOON - 30 * MINUTE, '1 minute ago'],
	])('takes the pulse’s last activity where it is %s', (_, at, text) => {
		const pulse: Pulse = {
			goodAt: NOON,
			contactAt: NOON,
			lastActiveAt: [['phone', at]],
			failures: 0,
			retryAt: null,
			look: null,
		};
		const stored = { state: state([tracked(PHONE)]), pulse, unsaved: false };
		const shown = popupView(stored, quietUi(), NOON, shared(CONNECTION), ENGLISH);
		expect(only(shown, 'phone').activity.time?.text).toBe(text);
	});

	it.each([
		['stillThere', null, /^Still logged in\. Cryptonow did not end/, ['sessions-page']],
		['stillThere', 'reauthenticate', /^Still logged in\. .*log in again/, ['login']],
		['stillThere', 'rateLimited', /^Still logged in\. .*wait/, []],
		['unreachable', 'offline', /^Could not reach Cryptonow/, []],
		['unreachable', 'loggedOut', /^Could not reach Cryptonow/, ['login']],
	] as const)('says that a removal ended %s (%s)', (outcome, cause, note, more) => {
		const row = only(view(state([tracked(PHONE, { removal: removal(outcome, cause) })])), 'phone');
		expect(row.note).toMatch(note);
		expect(row.buttons[0]?.label).toBe('Try again');
		expect(names(row.buttons)).toEqual(['remove', ...more]);
	});

	it.each([
		['the state', { removal: removal('pending') }, {}],
		['a command under way', {}, { busy: new Map([['phone', 'remove']]) }],
		['one for all others', {}, { busy: new Map([[OTHERS, 'removeOthers']]) }],
	] as [string, Partial<TrackedSession>, Partial<PopupUi>][])(
		'shows a removal from %s',
		(_, over, ui) => {
			const row = only(view(state([tracked(OURS), tracked(PHONE, over)]), ui), 'phone');
			expect(row.buttons).toMatchObject([{ label: 'Removing…', busy: true }]);
		},
	);

	it('asks before it removes, and names the device and the place', () => {
		const { question } = only(view(state([stranger()]), { asking: 'stranger' }), 'stranger');
		expect(question?.text).toBe('Log out Chrome on Linux in Lagos, Nigeria?');
		expect(question?.buttons).toMatchObject([
			{ name: 'confirm', action: { send: { type: 'remove', ids: ['stranger'] } } },
			{ name: 'cancel', focus: true },
		]);
	});

	it('asks what «not me» means where nobody had asked', () => {
		const fitting = tracked(PHONE, { reviewStatus: 'familiar' });
		const { question } = only(view(state([fitting]), { asking: 'phone' }), 'phone');
		expect(question?.text).toMatch(/^Log out Safari on iOS in Vienna, Austria\?/);
		expect(question?.buttons[1]?.action).toEqual({
			send: { type: 'remove', ids: ['phone'], notMe: true },
		});
	});

	it('never asks about this browser’s own session', () => {
		expect(only(view(state([tracked(OURS)]), { asking: 'ours' }), 'ours').question).toBeNull();
		expect(view(state([tracked(OURS)])).others).toBeNull();
	});

	it('shows 10,000 sessions a piece at a time', () => {
		const many = Array.from({ length: 10_000 }, (_, index) => tracked(session(`s${index}`)));
		const [section] = view(state(many)).sections;
		expect(section).toMatchObject({ count: 10_000, more: { label: 'Show 100 more' } });
		expect(section?.groups[0]?.rows).toHaveLength(50);
		const [longer] = view(state(many), { shown: { mine: 150 } }).sections;
		expect(longer?.groups[0]?.rows).toHaveLength(150);
	});

	it('takes ids as they come', () => {
		const row = only(view(state([tracked(session('__proto__'))])), '__proto__');
		expect(names(row.buttons)).toEqual(['remove']);
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
			/^Logged out: .* Confirmed by a new list\.\n(.*\n){2}And 2 more/,
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
			/^Watching since 17 Nov, \d\d:\d\d\. Not looking \d\d:\d\d–\d\d:\d\d: computer asleep\. Found after it: 1 new and 2 changed\.$/,
		);
		const old = view(state([tracked(OURS)], { lastGap: { ...lastGap, to: NOON - 25 * HOUR } }));
		expect(old.coverage).not.toContain('Not looking');
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

const device = (id: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
	id,
	source: 'test',
	family: PHONE.device,
	name: null,
	namedAt: 0,
	here: false,
	trust: [],
	...over,
});
const phone = (id: string, over: Partial<TrackedSession> = {}) => tracked({ ...PHONE, id }, over);
const titles = (shown: PopupView) =>
	shown.sections.flatMap(({ groups }) =>
		groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)]),
	);

describe('the devices', () => {
	it('have the user’s own name, and each known one its own card', () => {
		const devices = [device('test.1', { name: 'my phone' }), device('test.2')];
		const shown = view(
			state(
				[
					tracked(OURS),
					phone('a', { deviceId: 'test.1' }),
					phone('b', { deviceId: 'test.2' }),
					phone('c', { deviceId: 'test.1' }),
				],
				{ devices },
			),
		);
		expect(titles(shown)).toEqual([
			['Firefox on Linux', ['ours']],
			['my phone', ['a', 'c']],
			['Safari on iOS', ['b']],
		]);
		const [here, named, other] = shown.sections[0]?.groups ?? [];
		expect(here).toMatchObject({ mark: 'This browser', count: null, kind: 'Computer' });
		expect(named).toMatchObject({ mark: null, count: '2 sessions', kind: 'Safari on iOS · Phone' });
		expect(other).toMatchObject({ count: null, kind: 'Phone' });
	});

	it('that nobody knows are one card for all that look alike', () => {
		const shown = view(
			state([
				stranger(),
				stranger({ session: { ...STRANGER, id: 'second' } }),
				stranger({ session: { ...PHONE, id: 'third' } }),
			]),
		);
		expect(titles(shown)).toEqual([
			['Chrome on Linux', ['stranger', 'second']],
			['Safari on iOS', ['third']],
		]);
	});

	it('stand with what is urgent first, then with the latest login', () => {
		const at = (id: string, minutes: number, over: Partial<TrackedSession> = {}) =>
			stranger({
				session: session(id, {
					device: { ...STRANGER.device, browser: id },
					createdAt: NOON - minutes * MINUTE,
				}),
				...over,
			});
		const list = [at('old', 30), at('new', 1), at('urgent', 40, { riskLevel: 'urgent' })];
		expect(rowsOf(view(state(list))).map(({ id }) => id)).toEqual(['urgent', 'new', 'old']);
	});

	it('are shown up to 50 sessions, whatever the device, and then more', () => {
		const many = Array.from({ length: 120 }, (_, index) =>
			tracked(
				session(`s${index}`, {
					createdAt: NOON - index * MINUTE,
					device: { browser: `B${index % 7}`, system: 'Windows', form: 'computer' },
				}),
			),
		);
		const shown = view(state(many));
		expect(rowsOf(shown)).toHaveLength(50);
		expect(shown.sections[0]).toMatchObject({ count: 120, more: { label: 'Show 70 more' } });
		// A card says how many there are, not how many of them are shown.
		expect(shown.sections[0]?.groups[0]?.count).toBe('18 sessions');
		const action = shown.sections[0]?.more?.action;
		if (action === undefined || !('ui' in action)) throw new Error('no way to see more');
		const all = view(state(many), action.ui);
		expect(rowsOf(all)).toHaveLength(120);
		expect(all.sections[0]?.more).toBeNull();
		const before = rowsOf(shown).map(({ id }) => id);
		const after = rowsOf(all).map(({ id }) => id);
		expect(after.slice(0, 50)).toEqual(before);
	});

	it('shows what a notification leads to first, however many there are', () => {
		const many = Array.from({ length: 80 }, (_, index) =>
			stranger({ ref: index, session: { ...STRANGER, id: `s${index}` } }),
		);
		const shown = rowsOf(view(state(many), {}, CONNECTION, { spotlight: [79] }));
		expect(shown[0]).toMatchObject({ id: 's79', spotlight: true });
	});

	describe('with several sessions that are asked about', () => {
		const two = state([
			stranger(),
			stranger({ session: { ...STRANGER, id: 'second' } }),
			stranger({ session: { ...STRANGER, id: 'gone' }, goneAt: NOON }),
		]);
		const card = (ui: Partial<PopupUi> = {}) => view(two, ui).sections[0]?.groups[0];

		it('are not taken for the user’s own at once while some are not shown', () => {
			const shown = { unfamiliar: 1 };
			expect(card({ shown })?.buttons).toMatchObject([
				{ name: 'recognise-all', off: true },
				{ name: 'remove-all', off: false },
			]);
		});

		it('are not taken for the user’s own at once where one looks like someone else’s', () => {
			const urgent = stranger({ session: { ...STRANGER, id: 'second' }, riskLevel: 'urgent' });
			const [section] = view(state([stranger(), urgent])).sections;
			expect(names(section?.groups[0]?.buttons ?? [])).toEqual(['remove-all']);
		});

		it('can be answered at once, but for what has gone', () => {
			const ids = ['stranger', 'second'];
			expect(card()?.buttons).toMatchObject([
				{
					name: 'recognise-all',
					label: 'These 2 were me',
					about: 'Chrome on Linux',
					action: { send: { type: 'recognise', ids } },
				},
				{ name: 'remove-all', label: 'Remove these 2' },
			]);
			const id = card()?.id ?? '';
			expect(card({ askingGroup: id })?.question).toMatchObject({
				text: 'Log out 2 sessions of Chrome on Linux?',
				buttons: [
					{ name: 'confirm', kind: 'danger', action: { send: { type: 'remove', ids } } },
					{ name: 'cancel', focus: true },
				],
				cancel: { ui: { askingGroup: null, back: id } },
			});
			expect(card({ back: id })?.buttons[1]).toMatchObject({ name: 'remove-all', focus: true });
		});

		it('wait while one of them is answered', () => {
			const busy = new Map([['second', 'remove' as const]]);
			expect(card({ busy })?.buttons).toMatchObject([{ off: true }, { off: true }]);
		});

		it('are not removed at once where nobody asks about them', () => {
			const known = view(state([phone('a'), phone('b')])).sections[0]?.groups[0];
			expect(known).toMatchObject({ buttons: [], question: null });
		});
	});
});

/** An answer that can be undone, and changed nothing yet. */
const undoOfNothing = (): Undo => ({
	at: NOON - MINUTE,
	what: 'recognised',
	sessions: [],
	devices: { made: [], lost: [], changed: [] },
	revocations: [],
	forgotten: [],
	networks: [],
	recovery: null,
	travel: null,
});
const undoSession = (ref: number): Undo['sessions'][number] => ({
	was: {
		ref,
		reviewStatus: 'unreviewed',
		riskLevel: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		relistedAt: null,
		removal: null,
	},
	left: { reviewStatus: 'mine', riskLevel: 'familiar' },
});

describe('an answer in this window', () => {
	const held = (id: string, section: SectionName, group: string, index = 0) =>
		new Map<string, Spot>([[id, { section, group, index }]]);
	const answered = (id: string, how: Command['type']) => ({ answered: new Map([[id, how]]) });
	const GROUP = 'Safari\niOS\nphone';
	const mine = state([tracked(OURS), phone('phone', { deviceId: 'test.2' })], {
		devices: [device('test.2')],
	});

	it('leaves the row where it was, with its outcome and a way back', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const shown = view(
			{ ...mine, tracked: [phone('phone', { deviceId: 'test.2' })], undo },
			{ ...answered('phone', 'recognise'), spots: held('phone', 'unreviewed', GROUP) },
		);
		expect(shown.sections).toMatchObject([{ name: 'unreviewed', title: 'Answered just now' }]);
		expect(only(shown, 'phone')).toMatchObject({
			done: 'Yours. Its device is known from now on.',
			group: { id: GROUP },
			buttons: [{ name: 'undo', action: { send: { type: 'undo' } } }, { name: 'name-device' }],
		});
		// It is said in one place.
		expect(shown.undo).toBeNull();
	});

	it('can be undone below the list where no row says so', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const shown = view({ ...mine, tracked: [phone('phone')], undo });
		expect(shown.undo).toMatchObject({
			text: 'You said «This was me»: Safari on iOS, Vienna, Austria.',
			buttons: [{ name: 'undo' }],
		});
		const later = view({ ...mine, undo: { ...undo, at: NOON - 11 * MINUTE } });
		expect(later.undo).toBeNull();
	});

	it.each([
		['devicesForgotten', /forgotten/],
		['recoveryEnded', /You closed the list/],
	] as const)('tells what «Undo» takes back: %s', (what, text) => {
		const shown = view({ ...mine, undo: { ...undoOfNothing(), what } });
		expect(shown.undo?.text).toMatch(text);
	});

	it('gives the keyboard its way back while it is saved, to one row alone', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const from = { ...mine, tracked: [phone('phone')], undo };
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'notice', GROUP) };
		const busy = (...ids: string[]) => new Map(ids.map((id) => [id, 'recognise' as const]));
		const focus = (over: Partial<PopupUi>) =>
			only(view(from, { ...ui, ...over }), 'phone').buttons[0]?.focus;
		expect(focus({ busy: busy('phone') })).toBe(true);
		expect(focus({ busy: busy('phone', 'other') })).toBe(false);
		expect(focus({})).toBe(false);
	});

	it.each([
		['being removed', { removal: removal('pending') }, { mark: 'You wanted this logged out' }],
		[
			'gone',
			{ removal: removal('removed'), goneAt: NOON },
			{ done: 'Logged out. Confirmed by a new list.', buttons: [], mark: null },
		],
		[
			'still there',
			{ removal: removal('stillThere') },
			{ note: expect.stringMatching(/^Still logged in/) },
		],
	] as [string, Partial<TrackedSession>, object][])(
		'keeps an unreviewed session in its section: %s',
		(_, over, row) => {
			const from = state([tracked(OURS), phone('phone', { reviewStatus: 'notMine', ...over })]);
			const ui = { ...answered('phone', 'remove'), spots: held('phone', 'unreviewed', GROUP) };
			expect(only(view(from, ui), 'phone')).toMatchObject({ section: 'unreviewed', ...row });
			// While the command is under way too: no question flashes up in between.
			const busy = new Map([['phone', 'remove' as const]]);
			const buttons = names(only(view(from, { ...ui, busy }), 'phone').buttons);
			if (over.goneAt) expect(buttons).toEqual([]);
		},
	);

	it('of the user’s own that went unproved asks nothing', () => {
		const gone = phone('phone', { removal: removal('unreachable'), goneAt: NOON });
		const ui = { ...answered('phone', 'remove'), spots: held('phone', 'mine', GROUP) };
		expect(only(view(state([gone]), ui), 'phone')).toMatchObject({
			buttons: [],
			mark: expect.stringMatching(/^No longer logged in since/),
		});
	});

	it('holds nobody who is alarming since', () => {
		const over = { reviewStatus: 'unfamiliar', riskLevel: 'urgent' } as const;
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'mine', 'test.2') };
		const changed = tracked({ ...STRANGER, id: 'phone' }, over);
		const row = only(view(state([tracked(OURS), changed]), ui), 'phone');
		expect(row).toMatchObject({ section: 'unfamiliar', device: 'Chrome on Linux' });
		expect(names(row.buttons)).toEqual(['recognise', 'remove']);
	});

	it('says of each what it was, to a screen reader too', () => {
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'unreviewed', GROUP) };
		expect(view(mine, ui).news).toBe('All clear. Yours. Its device is known from now on.');
	});
});

describe('a name for a device', () => {
	const known = state([phone('phone', { deviceId: 'test.2' })], {
		devices: [device('test.2', { name: 'old name' })],
	});
	const ui = { answered: new Map([['phone', 'recognise' as const]]) };
	const naming = only(view(known, { ...ui, naming: 'phone' }), 'phone').naming;

	it('is asked for in place, with the one it has', () => {
		expect(naming).toMatchObject({
			label: 'Your name for Safari on iOS',
			value: 'old name',
			maxLength: 40,
			save: { name: 'save-name', kind: 'primary' },
			cancel: { name: 'cancel', action: { ui: { naming: null, back: 'phone' } } },
		});
	});

	it.each([
		['  my   phone ', 'my phone'],
		[' \t ', null],
		['x'.repeat(60), 'x'.repeat(40)],
	])('%j is saved as %j', (text, name) => {
		expect(naming?.saveAs(text)).toEqual({ send: { type: 'nameDevice', id: 'test.2', name } });
	});

	it('gives the focus back to its button', () => {
		const row = only(view(known, { ...ui, back: 'phone' }), 'phone');
		expect(row.buttons).toMatchObject([{ name: 'name-device', focus: true }]);
	});
});

describe('the focus', () => {
	const from = state([tracked(OURS), phone('a'), phone('b')]);
	const focused = (shown: PopupView) =>
		[
			...shown.buttons,
			...shown.ways,
			...rowsOf(shown).flatMap(({ buttons, question }) => [
				...buttons,
				...(question?.buttons ?? []),
			]),
			...(shown.others ? [shown.others.button, ...(shown.others.question?.buttons ?? [])] : []),
		].flatMap((button) => (button.focus ? `${button.name}: ${button.about ?? ''}` : []));

	it.each([
		['nowhere at first', {}, []],
		['on the safe answer', { asking: 'a' }, ['cancel: ']],
		['back on the button that asked', { back: 'a' }, ['remove: Safari on iOS, Vienna, Austria']],
		['on the safe answer for all others', { asking: OTHERS }, ['cancel: ']],
		['back on that button', { back: OTHERS }, ['remove-others: ']],
		['back from the panel', { back: MESSAGE }, ['message: ']],
	] as [string, Partial<PopupUi>, string[]][])('is %s', (_, ui, where) => {
		expect(focused(view(from, ui))).toEqual(where);
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
		expect(shown).toMatchObject({ status: 'unfamiliar', tone: 'alarm', headline: 'It is back' });
		expect(shown.checklist?.text).toMatch(/^It came back at .* Begin again/);
	});
});

describe('several removals', () => {
	it('tell how far each has come, and all of them together', () => {
		const pending = { removal: removal('pending') };
		const from = state([tracked(OURS), phone('a', pending), phone('b', pending)]);
		const ui = { busy: new Map([[OTHERS, 'removeOthers' as const]]) };
		const progress = { asked: 2, answered: ['a'] };
		const shown = view(from, ui, CONNECTION, { progress });
		expect(only(shown, 'a').buttons).toMatchObject([{ label: 'Checking…', busy: true }]);
		expect(only(shown, 'b').buttons).toMatchObject([{ label: 'Removing…', busy: true }]);
		expect(shown.others?.button).toMatchObject({ label: 'Removing: 1 of 2…', busy: true });
	});
});

describe('what the header says of an alarm', () => {
	it.each([
		['a stranger', [stranger()], 'A login that you have not confirmed. Was this you?'],
		[
			'a removal that is under way',
			[stranger({ reviewStatus: 'notMine', removal: removal('pending') })],
			'Cryptonow was asked to, and a new list will tell.',
		],
		[
			'a removal that did not work',
			[stranger({ reviewStatus: 'notMine', removal: removal('stillThere') })],
			'You wanted it logged out, and no list has confirmed that.',
		],
	])('is about %s', (_, list, detail) => {
		expect(view(state(list)).detail).toBe(detail);
	});

	it('says nothing is under way in a window where nothing was done', () => {
		expect(view(state([tracked(OURS)])).look).toMatchObject({ busy: false });
	});
});
