import { describe, expect, it } from 'vitest';
import { WatchCommand } from '@/utils/domain/watch/command';
import type { Pulse, TrackedSession } from '@/utils/domain/watch/state';
import {
	NAME,
	OTHERS,
	type PopupUi,
	type PopupView,
	quietUi,
} from '@/utils/pages/popup/popup-types';
import { popupView } from '@/utils/pages/popup/popup-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
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
import { device, phone } from './popup-view-fixtures';

describe('the rows', () => {
	it('stand by what they ask for, the unfamiliar first', () => {
		const unreviewed = tracked(session('old'), { reviewStatus: 'unreviewed' });
		const shown = view(state([tracked(PHONE), tracked(OURS), unreviewed, stranger()]));
		expect(shown.sections.map(({ name }) => name)).toEqual(['unfamiliar', 'unreviewed', 'mine']);
	});

	it.each([
		['unfamiliar', stranger(), ['remove', 'recognise']],
		['unfamiliar and gone', stranger({ goneAt: NOON - MINUTE }), ['disown', 'recognise']],
		['unreviewed', tracked(PHONE, { reviewStatus: 'unreviewed' }), ['recognise', 'remove']],
		['known', tracked(PHONE), ['remove']],
		['fitting', tracked(PHONE, { reviewStatus: 'familiar' }), ['remove']],
		['this browser', tracked(OURS), []],
		['«not me», still there', stranger({ reviewStatus: 'notMine' }), ['remove', 'recognise']],
		[
			'this browser, unfamiliar',
			stranger({ session: { ...STRANGER, current: true } }),
			['disown', 'recognise'],
		],
	] as const)('%s offers its actions', (_, one, buttons) => {
		const [row] = rowsOf(view(state([one])));
		expect(names(row?.buttons ?? [])).toEqual(buttons);
	});

	it('says device, place, address, type, time and why', () => {
		expect(only(view(state([stranger()])), 'stranger')).toMatchObject({
			device: 'Chrome on Linux',
			facts: [
				{
					label: 'Where',
					value: 'Lagos, Nigeria',
					notes: [
						{ text: '“work laptop” hasn’t been in Nigeria before', kind: 'against' },
						{ text: 'new country, so far only Austria', kind: 'against', short: true },
					],
				},
				{
					label: 'Logged in',
					value: expect.stringMatching(/^1 hour ago, \d\d:\d\d$/),
					notes: [{ text: 'Active 1 minute ago', kind: 'aside' }],
				},
				{
					label: 'Device',
					value: 'Computer',
					notes: [{ text: 'Same browser and system as “work laptop”', kind: 'favour' }],
				},
				{ label: 'IP address', value: '203.0.113.66', notes: [] },
			],
		});
	});

	it('tucks away what can be done with the user’s own, unless it is under way or failed', () => {
		const menu = (over: Partial<TrackedSession>, ui: Partial<PopupUi> = {}) =>
			only(view(state([tracked(PHONE, over)]), ui), 'phone').menu;
		expect(menu({})).toMatchObject({ name: 'menu', open: false });
		expect(menu({}, { menu: 'phone' })).toMatchObject({
			open: true,
			action: { ui: { menu: null } },
		});
		expect(menu({ removal: removal('pending') })).toBeNull();
		expect(menu({ removal: removal('stillThere') })).toBeNull();
		expect(only(view(state([stranger()])), 'stranger').menu).toBeNull();
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
			line: 'Unknown place · Last activity unknown',
		});
		const asked = stranger({ session: { ...nothing, createdAt: null } });
		expect(only(view(state([asked])), 'x')).toMatchObject({
			facts: [
				{ label: 'Where', value: 'Unknown place' },
				{ label: 'Last activity', value: 'Not available', notes: [] },
				{ label: 'Device' },
				{ label: 'IP address', value: 'Not available' },
			],
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
		expect(only(shown, 'phone').line).toContain(`Austria · ${text}`);
	});

	it.each([
		['stillThere', null, /^Couldn’t log it out: Cryptonow didn’t end/, ['sessions-page']],
		// About the removal, never «I can't read your sessions».
		[
			'stillThere',
			'unreadable',
			/^Couldn’t log it out: Cryptonow didn’t end/,
			['connect', 'sessions-page'],
		],
		['stillThere', 'reauthenticate', /^Couldn’t log it out: .*log in again/, ['login']],
		['stillThere', 'rateLimited', /^Couldn’t log it out: .*slow down/, []],
		['unreachable', 'offline', /^Cryptonow didn’t answer/, []],
		['unreachable', 'loggedOut', /^Cryptonow didn’t answer/, ['login']],
	] as const)('says that a removal ended %s (%s)', (outcome, cause, note, more) => {
		const row = only(view(state([tracked(PHONE, { removal: removal(outcome, cause) })])), 'phone');
		expect(row.note).toMatch(note);
		expect(row.buttons[0]?.label).toBe('Try again');
		expect(names(row.buttons)).toEqual(['remove', ...more]);
		// To its row, and what becomes of it there is followed.
		const there = row.buttons.find(({ name }) => name === 'sessions-page');
		const first = [{ type: 'removeThere' }, { type: 'learn', of: 'removal', row: PHONE.ip }];
		if (there !== undefined) expect(there.action).toMatchObject({ first });
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
		expect(here).toMatchObject({ form: 'computer', kind: undefined });
		expect(here?.rows[0]?.here).toBe('This browser');
		expect(named).toMatchObject({ form: 'phone', kind: 'Safari on iOS' });
		expect(named?.rows.map((row) => row.here)).toEqual([false, false]);
		expect(named?.rows[0]?.line).toMatch(/^Vienna, Austria · /);
		expect(other?.rows[0]?.line).toMatch(/^Vienna, Austria · /);
	});

	it('are «This browser» in its own session alone', () => {
		const here = { deviceId: 'test.1' };
		const other = tracked({ ...OURS, id: 'other', current: false }, here);
		const shown = view(state([tracked(OURS, here), other], { devices: [device('test.1')] }));
		expect(only(shown, 'ours').here).toBe('This browser');
		expect(only(shown, 'other').here).toBe(false);
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
					label: 'All 2 were me',
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
			cancel: { name: 'cancel', action: { ui: { naming: null, back: `${NAME}phone` } } },
		});
	});

	it.each([
		['  my   phone ', 'my phone'],
		[' \t ', null],
		['x'.repeat(60), 'x'.repeat(40)],
		[`${'x'.repeat(39)}🇦🇹`, 'x'.repeat(39)],
	])('%j is saved as %j', (text, name) => {
		const action = naming?.saveAs(text);
		// What the background takes of it.
		const send = action && 'send' in action ? WatchCommand.parse(action.send) : null;
		expect(send).toEqual({ type: 'nameDevice', id: 'test.2', name });
	});

	it('gives the focus back to its button', () => {
		const row = only(view(known, { ...ui, back: `${NAME}phone` }), 'phone');
		expect(row.buttons).toMatchObject([{ name: 'name-device', focus: true }]);
	});
});
