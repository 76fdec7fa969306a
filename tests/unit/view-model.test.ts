import { describe, expect, it, vi } from 'vitest';
import type { FailureKind } from '@/utils/account/failure';
import { HELP_ARTICLE, localProfile } from '@/utils/account/profiles';
import type { Stored } from '@/utils/browser/stored-view';
import type { Session } from '@/utils/sessions/session';
import { createViewModel, type ViewModelParts } from '@/utils/view-model';
import { brokenView, OTHERS, quietUi, type Ui, viewOf } from '@/utils/views/popup-view';
import type { Command } from '@/utils/watch/command';
import { beginRecovery } from '@/utils/watch/recovery';
import { emptyState, type Pulse, type TrackedSession, type WatchState } from '@/utils/watch/state';
import { ENGLISH } from './language-fixtures';
import { DAY, HOUR, MINUTE, NOON, OURS, PHONE, STRANGER, session } from './session-fixtures';

const CONNECTION = localProfile('http://localhost:4180');

function tracked(one: Session, over: Partial<TrackedSession> = {}): TrackedSession {
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

const stranger = (over: Partial<TrackedSession> = {}) =>
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

const removal = (
	outcome: NonNullable<TrackedSession['removal']>['outcome'],
	cause: FailureKind | null = null,
) => ({ askedAt: NOON, outcome, cause });

function state(list: TrackedSession[], over: Partial<WatchState> = {}): WatchState {
	return { ...emptyState('test'), startedAt: 1, goodAt: NOON - 12_000, tracked: list, ...over };
}

const view = (
	from: WatchState | null,
	ui: Partial<Ui> = {},
	connection: typeof CONNECTION | null = CONNECTION,
) =>
	viewOf(
		{ state: from, pulse: null, unsaved: false },
		{ ...quietUi(), ...ui },
		NOON,
		connection,
		ENGLISH,
	);

const names = (acts: readonly { name: string }[]) => acts.map(({ name }) => name);
const rowsOf = (shown: ReturnType<typeof view>) =>
	shown.sections.flatMap(({ name, groups }) =>
		groups.flatMap(({ rows, ...group }) =>
			rows.map((row) => ({ section: name, device: group.title, group, ...row })),
		),
	);
const only = (shown: ReturnType<typeof view>, id: string) => {
	const row = rowsOf(shown).find((one) => one.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
};

describe('the headline and what to do next', () => {
	const login = { open: 'http://localhost:4180/login' };
	const look = { send: { type: 'look' } };
	const failures: [FailureKind, string, object][] = [
		['loggedOut', 'login', login],
		['reauthenticate', 'login', login],
		['offline', 'look', look],
		['unavailable', 'look', look],
		['rateLimited', 'look', look],
		['noAccess', 'access', { access: 'http://localhost:4180' }],
		['unreadable', 'sessions-page', { open: 'http://localhost:4180/settings/security/sessions' }],
		['notConnected', 'help', { open: HELP_ARTICLE }],
	];
	it.each(failures)('%s has the button %s, and is blind', (kind, name, deed) => {
		const shown = view(state([tracked(OURS)], { failure: { kind, since: NOON } }));
		expect(shown.status).toBe(kind);
		expect(shown.tone).toBe('blind');
		expect(shown.acts).toMatchObject([{ name, deed, kind: 'primary' }]);
		expect(shown.stale).toMatch(/^This list is from .* It may have changed\.$/);
	});

	it.each([
		['clear', 'calm', [tracked(OURS), tracked(PHONE)]],
		['unreviewed', 'attention', [tracked(OURS), tracked(PHONE, { standing: 'unreviewed' })]],
		['unfamiliar', 'alarm', [tracked(OURS), stranger()]],
	] as const)('%s is %s', (status, tone, list) => {
		const shown = view(state([...list]));
		expect(shown).toMatchObject({ status, tone, acts: [], stale: null, banners: [] });
		expect(shown.looked.text).toBe('Looked 12 seconds ago');
	});

	it('is checking where nothing is stored, never calm', () => {
		expect(view(null)).toMatchObject({ status: 'checking', tone: 'checking', sections: [] });
		expect(view(null, {}, null)).toMatchObject({ status: 'notConnected', tone: 'blind' });
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
			{ id: 'blind', title: 'You are logged out of Cryptonow', acts: [{ name: 'login' }] },
		]);
	});

	it('leads to the help article where no page is known', () => {
		const shown = view(state([], { failure: { kind: 'loggedOut', since: NOON } }), {}, null);
		expect(shown.acts).toMatchObject([{ name: 'help', deed: { open: HELP_ARTICLE } }]);
	});

	it('has words and a way on where the view itself is broken', () => {
		const shown = brokenView(CONNECTION, ENGLISH);
		expect(shown.tone).toBe('blind');
		expect(names(shown.acts)).toEqual(['sessions-page']);
	});
});

describe('the rows', () => {
	it('stand by what they ask for, the unfamiliar first', () => {
		const unreviewed = tracked(session('old'), { standing: 'unreviewed' });
		const shown = view(state([tracked(PHONE), tracked(OURS), unreviewed, stranger()]));
		expect(shown.sections.map(({ name }) => name)).toEqual(['unfamiliar', 'unreviewed', 'mine']);
	});

	it.each([
		['unfamiliar', stranger(), ['recognise', 'remove']],
		['unfamiliar and gone', stranger({ goneAt: NOON - MINUTE }), ['recognise', 'disown']],
		['unreviewed', tracked(PHONE, { standing: 'unreviewed' }), ['recognise', 'remove']],
		['known', tracked(PHONE), ['remove']],
		['fitting', tracked(PHONE, { standing: 'familiar' }), ['remove']],
		['this browser', tracked(OURS), []],
		['«not me», still there', stranger({ standing: 'notMine' }), ['recognise', 'remove']],
		[
			'this browser, unfamiliar',
			stranger({ session: { ...STRANGER, current: true } }),
			['recognise', 'disown'],
		],
	] as const)('%s offers its actions', (_, one, acts) => {
		const [row] = rowsOf(view(state([one])));
		expect(names(row?.acts ?? [])).toEqual(acts);
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
		const shown = viewOf(stored, quietUi(), NOON, CONNECTION, ENGLISH);
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
		expect(row.acts[0]?.label).toBe('Try again');
		expect(names(row.acts)).toEqual(['remove', ...more]);
	});

	it.each([
		['the state', { removal: removal('pending') }, {}],
		['a command under way', {}, { busy: new Map([['phone', 'remove']]) }],
		['one for all others', {}, { busy: new Map([[OTHERS, 'removeOthers']]) }],
	] as [string, Partial<TrackedSession>, Partial<Ui>][])(
		'shows a removal from %s',
		(_, over, ui) => {
			const row = only(view(state([tracked(OURS), tracked(PHONE, over)]), ui), 'phone');
			expect(row.acts).toMatchObject([{ label: 'Removing…', busy: true }]);
		},
	);

	it('asks before it removes, and names the device and the place', () => {
		const { question } = only(view(state([stranger()]), { asking: 'stranger' }), 'stranger');
		expect(question?.text).toBe('Log out Chrome on Linux in Lagos, Nigeria?');
		expect(question?.acts).toMatchObject([
			{ name: 'confirm', deed: { send: { type: 'remove', ids: ['stranger'] } } },
			{ name: 'cancel', focus: true },
		]);
	});

	it('asks what «not me» means where nobody had asked', () => {
		const fitting = tracked(PHONE, { standing: 'familiar' });
		const { question } = only(view(state([fitting]), { asking: 'phone' }), 'phone');
		expect(question?.text).toMatch(/^Log out Safari on iOS in Vienna, Austria\?/);
		expect(question?.acts[1]?.deed).toEqual({
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
		expect(names(row.acts)).toEqual(['remove']);
	});
});

describe('the banners', () => {
	const recovery = { ...beginRecovery(NOON), removed: [STRANGER] };

	it('has the checklist, with the password first, whatever is weightier', () => {
		const alone = view(state([tracked(OURS)], { recovery }));
		expect(alone).toMatchObject({ status: 'recovery', banners: [], acts: [] });
		const now = (shown: typeof alone) => shown.checklist?.steps.find((one) => one.state === 'now');
		expect(names(now(alone)?.acts ?? [])).toEqual(['password', 'step-done']);
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
		expect(banners).toMatchObject([{ id: 'results', acts: [{ name: 'outcomes-read' }] }]);
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
		expect(only(shown, 'phone')).toMatchObject({ acts: [{ name: 'name-device' }] });
		expect(only(view(state([tracked(PHONE)]), answered), 'phone').acts).toEqual([]);
		expect(only(view(known, { ...answered, naming: 'phone' }), 'phone').naming).not.toBeNull();
	});

	it('says that the watch goes on from memory, and that the user travels', () => {
		const travel = { since: NOON, until: NOON + 7 * DAY };
		const shown = viewOf(
			{ state: state([tracked(OURS)], { travel }), pulse: null, unsaved: true },
			quietUi(),
			NOON,
			CONNECTION,
			ENGLISH,
		);
		expect(shown.banners.map(({ id }) => id)).toEqual(['unsaved', 'travel']);
		expect(shown.banners[1]).toMatchObject({
			acts: [{ name: 'travel-end', deed: { send: { type: 'travel', days: 0 } } }],
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

describe('the view model', () => {
	function scene(over: Partial<ViewModelParts> = {}) {
		const sent: Command[] = [];
		let stored: Stored = {
			state: state([tracked(OURS), tracked(PHONE)]),
			pulse: null,
			unsaved: false,
			spotlight: null,
			progress: null,
		};
		let changed: () => void = () => {
			throw new Error('nobody listens');
		};
		const model = createViewModel({
			connection: CONNECTION,
			language: ENGLISH,
			readCopy: async () => stored,
			readStored: async () => stored,
			onStored: (listener) => {
				changed = listener;
			},
			clearSpotlight: async () => undefined,
			sendCommand: async (command) => {
				sent.push(command);
				return { ok: true };
			},
			openPage: async () => undefined,
			requestAccess: async () => true,
			openSettings: async () => undefined,
			afterPaint: (painted) => queueMicrotask(painted),
			now: () => NOON,
			onOnline: () => undefined,
			every: () => undefined,
			...over,
		});
		const change = (part: Partial<Stored>) => {
			stored = { ...stored, ...part };
			changed();
		};
		return { model, sent, change };
	}

	it('paints what is stored, asks for a look, and follows storage', async () => {
		const { model, sent, change } = scene();
		await model.ready;
		expect(model.view.value.status).toBe('clear');
		await vi.waitFor(() => expect(sent).toEqual([{ type: 'look' }]));
		change({ state: state([tracked(OURS), stranger()]) });
		await vi.waitFor(() => expect(model.view.value.status).toBe('unfamiliar'));
	});

	it('asks for its look when the first screen is painted, and says so from the start', async () => {
		let painted: () => void = () => undefined;
		const { model, sent } = scene({
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(true));
		expect(sent).toEqual([]);
		painted();
		expect(sent).toEqual([{ type: 'look' }]);
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(false));
	});

	it('rows that no popup has room for come after the first paint', async () => {
		let painted: () => void = () => undefined;
		const many = Array.from({ length: 40 }, (_, index) =>
			tracked({ ...PHONE, id: `phone-${index}` }, { ref: index }),
		);
		const { model } = scene({
			readCopy: async () => ({
				state: state(many),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
			}),
			readStored: async () => ({
				state: state(many),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
			}),
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		expect(rowsOf(model.view.value).length).toBeLessThan(20);
		await vi.waitFor(() => {
			painted();
			expect(rowsOf(model.view.value)).toHaveLength(40);
		});
	});

	it('what is stored takes the place of a copy that was behind', async () => {
		let painted: () => void = () => undefined;
		const { model } = scene({
			readCopy: async () => ({
				state: state([tracked(OURS)]),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
			}),
			readStored: async () => ({
				state: state([stranger()]),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
			}),
			sendCommand: () => new Promise(() => undefined),
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		expect(model.view.value.status).toBe('clear');
		await vi.waitFor(() => {
			painted();
			expect(model.view.value.status).toBe('unfamiliar');
		});
	});

	it('a change that comes in while storage is read is not undone by the answer', async () => {
		const reads: ((stored: Stored) => void)[] = [];
		const reading = () => new Promise<Stored>((resolve) => reads.push(resolve));
		const { model, change } = scene({
			readCopy: reading,
			readStored: reading,
			sendCommand: () => new Promise(() => undefined),
		});
		const as = (list: TrackedSession[]) => ({
			state: state(list),
			pulse: null,
			unsaved: false,
			spotlight: null,
			progress: null,
		});
		change({});
		reads[0]?.(as([tracked(OURS)]));
		reads[1]?.(as([stranger()]));
		await vi.waitFor(() => expect(reads).toHaveLength(3));
		expect(model.view.value.status).toBe('unfamiliar');
		reads[2]?.(as([stranger()]));
		await model.ready;
		expect(model.view.value.status).toBe('unfamiliar');
	});

	it('shows a removal from the click to the answer, and gives the focus back', async () => {
		let answer: (ok: { ok: true }) => void = () => undefined;
		const { model } = scene({
			sendCommand: ({ type }) =>
				type === 'look'
					? Promise.resolve({ ok: true })
					: new Promise((resolve) => {
							answer = resolve;
						}),
		});
		await model.ready;
		const row = () => only(model.view.value, 'phone');
		const press = (act: { deed: Parameters<typeof model.run>[0] } | undefined) => {
			if (!act) throw new Error('no such button');
			model.run(act.deed);
		};
		press(row().acts[0]);
		press(row().question?.acts[1]);
		expect(row()).toMatchObject({ question: null, acts: [{ name: 'remove', focus: true }] });
		press(row().acts[0]);
		press(row().question?.acts[0]);
		expect(row().acts).toMatchObject([{ label: 'Removing…', busy: true, focus: true }]);
		answer({ ok: true });
		await vi.waitFor(() => expect(row().acts).toMatchObject([{ label: 'Remove', busy: false }]));
	});

	it('says that a command did not work', async () => {
		const { model } = scene({ sendCommand: async () => ({ ok: false, error: 'failed' }) });
		await vi.waitFor(() => expect(model.view.value.banners).toMatchObject([{ id: 'failed' }]));
		expect(model.view.value.look?.busy).toBe(false);
	});

	it('asks for access within the click', () => {
		const requestAccess = vi.fn(async () => true);
		scene({ requestAccess }).model.run({ access: 'http://localhost:4180' });
		expect(requestAccess).toHaveBeenCalledExactlyOnceWith('http://localhost:4180');
	});

	it('says so when a page or the question for access fails', async () => {
		const { model } = scene({ openPage: () => Promise.reject(new Error('no tab')) });
		vi.spyOn(console, 'error').mockReturnValue();
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(false));
		model.run({ open: HELP_ARTICLE });
		await vi.waitFor(() => expect(model.view.value.banners).toMatchObject([{ id: 'failed' }]));
	});

	it('is not ready where storage cannot be read', async () => {
		const { model } = scene({ readCopy: () => Promise.reject(new Error('no storage')) });
		await expect(model.ready).rejects.toThrow('no storage');
	});
});
