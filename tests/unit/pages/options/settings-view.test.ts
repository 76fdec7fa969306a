import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedConnection } from '@/utils/connection/origins';
import { localProfile } from '@/utils/connection/profiles';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import {
	append,
	type EvidenceRecord,
	noted,
	RECORD_AGE,
	RECORD_LIMIT,
	RecordEntry,
} from '@/utils/domain/record/record';
import { WatchCommand } from '@/utils/domain/watch/command';
import { emptyState, type Pulse, type WatchState } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { ConnectionCommand } from '@/utils/learning/connection-command';
import { eraseOf, type Installation } from '@/utils/pages/options/settings-about';
import { connectionOf } from '@/utils/pages/options/settings-connection';
import { NAME_LENGTH, saveName } from '@/utils/pages/options/settings-devices';
import {
	createSettingsModel,
	type SettingsModelDependencies,
} from '@/utils/pages/options/settings-model';
import { RECORD_BOUNDS } from '@/utils/pages/options/settings-record';
import {
	ALL_DEVICES,
	CONNECTION,
	EVERYTHING,
	quietSettingsUi,
	RECORD,
	type SettingsButton,
	type SettingsUi,
} from '@/utils/pages/options/settings-ui';
import { settingsView } from '@/utils/pages/options/settings-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import {
	DAY,
	HERE,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
} from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';
import { looked, play, start, step } from '../../fixtures/watch-fixtures';

const isCommand = (sent: unknown): boolean =>
	WatchCommand.safeParse(sent).success || ConnectionCommand.safeParse(sent).success;

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

const device = (id: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
	id,
	family: { browser: 'Safari', system: 'iOS', form: 'phone' },
	name: null,
	namedAt: 0,
	here: false,
	source: 'test',
	trust: [{ country: 'AT', givenAt: NOON - 9 * DAY, seenAt: NOON - 2 * DAY, knowing: [] }],
	...over,
});

const state = (over: Partial<WatchState> = {}): WatchState => ({
	...emptyState('test'),
	startedAt: NOON - 9 * DAY,
	goodAt: NOON - 20_000,
	...over,
});

const LOCAL = 'http://localhost:4180';
const BUILT = shared(localProfile(LOCAL));

type Given = {
	connection?: SharedConnection | null;
	pulse?: Pulse | null;
	unsaved?: boolean;
	record?: EvidenceRecord;
};

const INSTALLED: Installation = {
	access: new Map([[LOCAL, true]]),
	version: '1.2.3',
};

const view = (from: WatchState | null, ui: Partial<SettingsUi> = {}, given: Given = {}) =>
	settingsView(
		{ state: from, pulse: null, unsaved: false, record: [], connection: BUILT, ...given },
		{ ...quietSettingsUi(), ...ui },
		NOON,
		ENGLISH,
		INSTALLED,
	);

/** All buttons of a view, wherever they stand. */
function buttons(of: unknown): SettingsButton[] {
	if (typeof of !== 'object' || of === null) return [];
	const own = 'action' in of && 'name' in of ? [of as SettingsButton] : [];
	return [...own, ...Object.values(of).flatMap(buttons)];
}

const gap = (from: number, to: number): RecordEntry => ({
	type: 'gap',
	at: to,
	from,
	stretches: [{ cause: 'asleep', from, to }],
	came: 0,
	went: 0,
	changed: 0,
});

describe('before anything is stored', () => {
	it('says so, and offers no control that would change it', () => {
		const shown = view(null);
		expect(shown.notes).toHaveLength(1);
		expect([shown.watch, shown.away, shown.travel, shown.devices, shown.sync]).toEqual(
			Array(5).fill(null),
		);
	});

	it('says where the browser cannot save', () => {
		expect(view(state(), {}, { unsaved: true }).notes.join()).toContain('cannot save');
		expect(view(state()).notes).toEqual([]);
	});
});

describe('the watch', () => {
	it('tells since when, and when it looked last', () => {
		const { watch } = view(state());
		expect(watch?.facts[0]?.text).toBe('Watching since 13 Nov, 13:00');
		expect(watch?.facts[1]?.text).toBe('Last looked just now');
		expect(watch?.blind).toBeNull();
	});

	it('takes the later of the two times that are known', () => {
		const pulse = { ...(play([looked(OURS)]).pulse as Pulse), goodAt: NOON - 3 * MINUTE };
		const { watch } = view(state({ goodAt: NOON - 9 * MINUTE }), {}, { pulse });
		expect(watch?.facts[1]?.text).toBe('Last looked 3 minutes ago');
	});

	it('never looks calm while it cannot see', () => {
		const failure = { kind: 'loggedOut', since: NOON - HOUR } as const;
		const { watch } = view(state({ failure }));
		expect(watch?.blind).toMatch(/^Cannot look since .*: logged out$/);
		expect(watch?.facts[1]?.text).toMatch(/^Last list/);
	});

	it('lists the last ten gaps of the record, the latest first and apart', () => {
		const record = Array.from({ length: 14 }, (_, index) =>
			gap(NOON - (20 - index) * DAY, NOON - (20 - index) * DAY + 8 * HOUR),
		);
		const { watch } = view(state(), {}, { record });
		expect(watch?.lastGap.gap?.when).toBe('15 Nov, 13:00–21:00');
		expect(watch?.lastGap.gap?.what).toBe('computer asleep; nothing had changed');
		expect(watch?.earlier?.gaps).toHaveLength(9);
	});

	it('still knows the last gap where the record was erased, and tells it once', () => {
		const last = { from: NOON - 5 * HOUR, to: NOON - HOUR, came: 2, went: 0, changed: 1 };
		const lastGap = { ...last, stretches: [{ cause: 'closed' as const, ...last }] };
		const alone = view(state({ lastGap })).watch;
		expect(alone?.lastGap.gap?.what).toBe('browser closed; found after it: 2 new and 1 changed');
		expect(alone?.earlier).toBeNull();
		const record = [gap(NOON - 2 * DAY, NOON - 2 * DAY + HOUR), gap(last.from, last.to)];
		expect(view(state({ lastGap }), {}, { record }).watch?.earlier?.gaps).toHaveLength(1);
	});

	it.each([
		['the same day', 5 * HOUR, HOUR, '08:00–12:00'],
		['over one night', 30 * HOUR, 10 * HOUR, '21 Nov, 07:00–03:00'],
		['over days', 9 * DAY, 5 * DAY, '13 Nov, 13:00–17 Nov, 13:00'],
		['over days, until today', 9 * DAY, HOUR, '13 Nov, 13:00–22 Nov, 12:00'],
	])('dates a gap so that its days are sure: %s', (_, from, to, expected) => {
		const { watch } = view(state(), {}, { record: [gap(NOON - from, NOON - to)] });
		expect(watch?.lastGap.gap?.when).toBe(expected);
	});
});

describe('while you are away', () => {
	it.each(['look', 'seldom', 'never'] as const)('shows and sends the choice %s', (whenIdle) => {
		const from = state();
		const choices = view({ ...from, settings: { ...from.settings, whenIdle } }).away?.choices;
		expect(choices?.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual([whenIdle]);
		for (const { value, detail, action } of choices ?? []) {
			expect(detail).not.toBe('');
			expect(action).toMatchObject({
				send: { type: 'changeSettings', settings: { whenIdle: value } },
			});
		}
	});

	it('shows what was just chosen before it is stored', () => {
		const choices = view(state(), { choosing: { whenIdle: 'never' } }).away?.choices;
		expect(choices?.find(({ chosen }) => chosen)?.value).toBe('never');
	});
});

describe('travel or VPN', () => {
	it.each([
		['none', null, null],
		['one that runs', { since: NOON - DAY, until: NOON + 6 * DAY }, 'travel-end'],
		['one that has run out', { since: NOON - 8 * DAY, until: NOON - DAY }, null],
	])('ends only what there is: %s', (_, travel, end) => {
		const shown = view(state({ travel })).travel;
		expect(shown?.end?.name ?? null).toBe(end);
		expect(shown?.text.includes('until')).toBe(end !== null);
		expect(shown?.choices.map(({ action }) => 'send' in action && action.send)).toEqual(
			[7, 14, 30].map((days) => ({ type: 'travel', days })),
		);
	});
});

describe('known devices', () => {
	const devices = (over: Partial<WatchState>, ui: Partial<SettingsUi> = {}) => {
		const shown = view(state(over), ui).devices;
		if (shown === null) throw new Error('no devices');
		return shown;
	};

	it('has this browser first, then its own, then those of other browsers; the latest first', () => {
		const seen = (seenAt: number) => [{ country: 'AT', givenAt: 1, seenAt, knowing: [] }];
		const { rows } = devices({
			devices: [
				device('far', { source: 'other', trust: seen(NOON) }),
				device('old', { trust: seen(NOON - 9 * DAY) }),
				device('new', { trust: seen(NOON - DAY) }),
				device('ours', { here: true, family: HERE, trust: seen(NOON - 5 * DAY) }),
			],
		});
		expect(rows.map(({ id }) => id)).toEqual(['ours', 'new', 'old', 'far']);
		expect(rows.map(({ marks }) => marks)).toEqual([
			['This browser'],
			[],
			[],
			['Known from another browser of yours'],
		]);
		expect(rows.map((row) => row.buttons.map(({ name }) => name))).toEqual([
			...Array(3).fill(['rename', 'forget']),
			['forget'],
		]);
	});

	it('tells name and kind, where it is trusted and when it was seen', () => {
		const trust = [
			{ country: null, givenAt: 1, seenAt: NOON - 3 * DAY, knowing: [] },
			{ country: 'AT', givenAt: 1, seenAt: NOON - 2 * DAY, knowing: [] },
			{ country: 'IT', givenAt: 1, seenAt: NOON - 200 * DAY, knowing: [] },
		];
		const [row] = devices({ devices: [device('one', { name: 'Work phone', trust })] }).rows;
		expect(row).toMatchObject({ title: 'Work phone', family: 'Safari on iOS' });
		expect(row?.places).toBe(
			'Trusted in Austria, an unknown place and Italy (too long ago: asks again)',
		);
		expect(row?.seen?.time.text).toBe('2 days ago');
	});

	it('counts no trust that «not me» took away', () => {
		const one = device('one');
		const revocations = [
			{ id: 'w', family: one.family, country: 'AT', network: null, at: NOON - DAY },
		];
		expect(devices({ devices: [one], revocations }).rows[0]?.places).toMatch(/^Trusted nowhere/);
	});

	it('says of one that is logged in when it was active, as exactly as is known', () => {
		const watched = play([looked(OURS, PHONE), { type: 'recognised', ids: ['phone'], name: null }]);
		const later = step(
			watched,
			looked(OURS, { ...PHONE, lastActiveAt: NOON + MINUTE }),
			NOON + MINUTE,
		);
		const { rows } =
			settingsView(
				{ ...later, unsaved: false, record: [], connection: BUILT },
				quietSettingsUi(),
				NOON + 5 * MINUTE,
				ENGLISH,
				INSTALLED,
			).devices ?? {};
		const row = rows?.find(({ form }) => form === 'phone');
		expect(row?.marks).toEqual(['Logged in']);
		expect(row?.seen?.time.text).toBe('4 minutes ago');
	});

	it('writes a name in place, and takes it back', () => {
		const one = device('one', { name: 'Phone' });
		const [row] = devices({ devices: [one] }, { naming: 'one' }).rows;
		expect(row?.naming?.value).toBe('Phone');
		expect(row?.naming?.cancel.action).toEqual({ ui: { naming: null, back: 'one' } });
		const [back] = devices({ devices: [one] }, { back: 'one' }).rows;
		expect(back?.buttons.find(({ focus }) => focus)?.name).toBe('rename');
	});

	it.each([
		['  Anna’s \n phone ', 'Anna’s phone'],
		['   ', null],
		['', null],
		['x'.repeat(60), 'x'.repeat(NAME_LENGTH)],
	])('saves the name %j as %j', (text, name) => {
		const action = saveName(ENGLISH, 'one', text);
		expect(action).toMatchObject({ send: { type: 'nameDevice', id: 'one', name } });
		expect('send' in action && isCommand(action.send)).toBe(true);
	});

	it('asks before it forgets all', () => {
		const two = [device('one'), device('two', { source: 'other' })];
		expect(devices({ devices: two }).question).toBeNull();
		const { question } = devices({ devices: two }, { asking: ALL_DEVICES });
		expect(question?.buttons[0]?.action).toMatchObject({
			send: { type: 'forgetDevices', ids: ['one', 'two'] },
		});
		expect(question?.buttons.find(({ focus }) => focus)?.action).toEqual(question?.cancel);
		expect(devices({ devices: two }, { back: ALL_DEVICES }).forgetAll?.focus).toBe(true);
		expect(devices({ devices: [] }, { asking: ALL_DEVICES }).question).toBeNull();
	});

	it.each([
		[180, ['30', '90', '180', '365']],
		[730, ['30', '90', '180', '365', '730']],
	])('offers trust times, also the one that is set: %i', (trustDays, values) => {
		const { settings } = state();
		const { trustTime } = devices({ settings: { ...settings, trustDays } });
		expect(trustTime.choices.map(({ value }) => value)).toEqual(values);
		expect(trustTime.choices.find(({ chosen }) => chosen)?.value).toBe(String(trustDays));
	});
});

describe('sync', () => {
	it.each([
		[false, null, false],
		[true, null, false],
		[true, NOON - HOUR, true],
		// A failure of long ago says nothing of what is switched off.
		[false, NOON - HOUR, false],
	])('on: %s, failed at %s', (sync, syncFailedAt, told) => {
		const { settings } = state();
		const shown = view(state({ settings: { ...settings, sync }, syncFailedAt })).sync;
		expect(shown?.box.chosen).toBe(sync);
		expect(shown?.box.action).toMatchObject({
			send: { type: 'changeSettings', settings: { sync: !sync } },
		});
		expect(shown?.failed !== null).toBe(told);
	});
});

describe('the record', () => {
	/** A story with every kind of entry that a transition notes. */
	function story(): EvidenceRecord {
		const events: WatchEvent[] = [
			looked(OURS, PHONE),
			{ type: 'recognised', ids: ['phone'], name: 'My phone' },
			looked(OURS, PHONE, STRANGER),
			{ type: 'lookFailed', kind: 'offline', pulse: null },
			looked(OURS, PHONE, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
			looked(OURS, PHONE),
			{ type: 'recoveryEnded' },
			{ type: 'travelSet', days: 7 },
			{ type: 'travelSet', days: 0 },
			{ type: 'settingsChanged', settings: { whenIdle: 'never' } },
		];
		let watched = start();
		let record: EvidenceRecord = [];
		for (const [index, event] of events.entries()) {
			const at = NOON - DAY + index * 5 * MINUTE;
			const after = step(watched, event, at);
			record = append(record, noted(watched.state, event, after.state, at), at);
			watched = after;
		}
		const forgotten: WatchEvent = {
			type: 'devicesForgotten',
			ids: watched.state.devices.map(({ id }) => id),
		};
		const last = step(watched, forgotten, NOON - HOUR);
		return append(record, noted(watched.state, forgotten, last.state, NOON - HOUR), NOON);
	}

	it('says its bounds as they are', () => {
		expect(RECORD_BOUNDS).toEqual({ entries: RECORD_LIMIT, days: RECORD_AGE / DAY });
		expect(view(state()).record.bounds).toContain('2,000 entries of the last 400 days');
	});

	it.each([
		[0, 'It is empty just now.', ['export-json', 'export-csv'], 0],
		[1, '1 entry, of 12:59.', ['export-json', 'export-csv', 'erase'], 0],
		[60, '60 entries since 12:59.', ['export-json', 'export-csv', 'erase'], 10],
	])('of %i entries', (count, words, names, hidden) => {
		const record = Array.from(
			{ length: count },
			(_, index): RecordEntry => ({ type: 'recoveryStarted', at: NOON + (index - count) * 1000 }),
		);
		const shown = view(state(), {}, { record }).record;
		expect(shown.count).toBe(words);
		expect(shown.buttons.map(({ name }) => name)).toEqual(names);
		expect(shown.picture === null).toBe(count === 0);
		expect(shown.table?.rows.length ?? 0).toBe(count - hidden);
		expect(shown.table?.more?.label).toBe(hidden === 0 ? undefined : `Show ${hidden} more`);
	});

	it('has words for each entry, the latest first, and a session’s number but never its id', () => {
		const record = story();
		const rows = view(state(), {}, { record }).record.table?.rows ?? [];
		expect(rows).toHaveLength(record.length);
		for (const { event, session, what } of rows) {
			expect(event).not.toBe('');
			expect(`${session} ${what}`).not.toMatch(/undefined|null|\[object/);
		}
		expect(rows[0]?.event).toBe('Device forgotten');
		expect(rows.some(({ what }) => what.includes('Lagos, Nigeria, IP\u00a0203.0.113.66'))).toBe(
			true,
		);
		expect(rows.some(({ session }) => /^no\.\u00a0\d/.test(session))).toBe(true);
		expect(JSON.stringify(rows)).not.toContain('"stranger"');
	});

	it.each(RecordEntry.def.options.map((option) => option.shape.type.def.values[0]))(
		'can say %s',
		(type) => {
			const entry = {
				type,
				at: NOON,
				ref: 3,
				refs: [3, 4],
				device: type === 'sessionSeen' || type === 'sessionChanged' ? HERE : 'test.1',
				family: HERE,
				name: null,
				place: { city: null, country: null },
				ip: null,
				current: false,
				loggedInAt: null,
				grade: 'urgent',
				reasons: [{ code: 'newDevice' }],
				verdict: 'notMine',
				outcome: 'stillThere',
				cause: null,
				kind: 'offline',
				from: NOON - HOUR,
				stretches: [],
				came: 0,
				went: 0,
				changed: 0,
				until: NOON + DAY,
				step: 'email',
				what: 'recognised',
				done: true,
				settings: state().settings,
			} as unknown as RecordEntry;
			const [row] = view(state(), {}, { record: [entry] }).record.table?.rows ?? [];
			expect(row?.event).toMatch(/^[A-Z]/);
			expect(row?.what).not.toMatch(/undefined|null|\[object/);
		},
	);

	it('asks before it erases, and gives the focus back', () => {
		const record: EvidenceRecord = [{ type: 'watchStarted', at: NOON }];
		const { question } = view(state(), { asking: RECORD }, { record }).record;
		expect(question?.buttons[0]?.action).toMatchObject({ send: { type: 'eraseRecord' } });
		const back = view(state(), { back: RECORD }, { record }).record.buttons;
		expect(back.find(({ focus }) => focus)?.name).toBe('erase');
		expect(view(state(), { asking: RECORD }).record.question).toBeNull();
	});
});

describe('every control', () => {
	it('sends a command that the background takes', () => {
		const shown = view(
			state({
				travel: { since: NOON, until: NOON + DAY },
				devices: [device('one'), device('two')],
			}),
			{ asking: ALL_DEVICES },
			{ record: [{ type: 'watchStarted', at: NOON }] },
		);
		const choices = [
			...(shown.away?.choices ?? []),
			...(shown.watch?.every.choices ?? []),
			...(shown.devices?.trustTime.choices ?? []),
			...[
				shown.notifications?.show,
				shown.notifications?.private,
				shown.notifications?.quiet,
			].flatMap((one) => one ?? []),
			...(shown.sync ? [shown.sync.box] : []),
		];
		const actions = [...buttons(shown), ...choices].map(({ action }) => action);
		const sent = actions.flatMap((action) => ('send' in action ? [action.send] : []));
		expect(sent.length).toBeGreaterThan(10);
		for (const command of sent) {
			expect(isCommand(command), JSON.stringify(command)).toBe(true);
		}
	});

	it('is busy for as long as its command is under way', () => {
		const shown = view(
			state({ travel: { since: NOON, until: NOON + DAY }, devices: [device('one')] }),
			{ busy: new Set(['one', '.travel']) },
		);
		expect(
			buttons(shown)
				.filter(({ busy }) => busy)
				.map(({ name }) => name),
		).toEqual(['travel-7', 'travel-14', 'travel-30', 'travel-end', 'forget']);
	});
});

describe('what became of it', () => {
	it.each([
		[{ text: 'Saved.', failed: false, at: NOON - 2000 }, true],
		[{ text: 'Saved.', failed: false, at: NOON - 60_000 }, false],
		// What failed stays until something else is done.
		[{ text: 'That did not work.', failed: true, at: NOON - 60_000 }, true],
	])('%j', (news, told) => {
		expect(view(state(), { news }).news !== null).toBe(told);
	});
});

describe('the connection', () => {
	const API = 'https://api.cryptonow.net';
	const SITE = 'https://app.cryptonow.net';
	const profile = localProfile(SITE);
	const learned = (remove = false) =>
		shared(
			{
				...profile,
				list: { ...profile.list, request: { ...profile.list.request, origin: API } },
				remove: remove ? profile.remove : null,
			},
			{ from: 'learned', since: NOON - DAY },
		);
	const part = (
		connection: SharedConnection | null,
		ui: Partial<SettingsUi> = {},
		access: [string, boolean][] = [],
	) => connectionOf(ENGLISH, connection, new Map(access), { ...quietSettingsUi(), ...ui }, NOON);
	const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);

	it('says to which hosts, since when and from what, each with a way to give it back', () => {
		const shown = part(learned(), {}, [
			[SITE, true],
			[API, false],
		]);
		expect(shown.text).toBe('Connected to app.cryptonow.net and api.cryptonow.net.');
		expect(shown.facts[0]).toMatch(/^Learned from your sessions page: 21 Nov, \d\d:00\.$/);
		expect(shown.facts[1]).toContain('not learned yet');
		expect(shown.hosts.map(({ host, granted, button }) => [host, granted, button?.name])).toEqual([
			['app.cryptonow.net', true, 'give-back'],
			['api.cryptonow.net', false, 'access'],
		]);
		expect(namesOf(shown.buttons)).toEqual(['connect', 'learn-removal', 'disconnect']);
		expect(part(learned(true)).facts[1]).toContain('by itself');
	});

	it('says nothing of an access that is not known', () => {
		expect(part(learned()).hosts[0]).toMatchObject({ granted: null, button: null, text: '' });
	});

	it('can’t be changed here where an administrator or the build has set it', () => {
		const managed = part({ ...learned(), from: 'managed' });
		expect(managed.buttons).toEqual([]);
		expect(managed.file.importFile).toBeNull();
		const built = part(BUILT, {}, [[LOCAL, true]]);
		expect(namesOf(built.buttons)).toEqual(['connect', 'learn-removal']);
		expect(built.hosts[0]?.button).toBeNull();
	});

	it.each([
		['learned', 1],
		['imported', 1],
		['managed', 0],
		['build', 0],
	] as const)('goes with everything else where it is %s: %i', (from, lines) => {
		const ui = { ...quietSettingsUi(), asking: EVERYTHING };
		const { dialog } = eraseOf(ENGLISH, { ...learned(), from }, ui);
		const list = dialog?.goes.list ?? [];
		expect(list.filter((line) => line.includes('connection'))).toHaveLength(lines);
	});

	it('is offered where there is none', () => {
		const shown = part(null);
		expect(shown.buttons).toMatchObject([{ name: 'connect', kind: 'primary' }]);
		expect(shown.file.save).toBeNull();
		expect(shown.file.importFile).not.toBeNull();
	});

	it('ends after a question', () => {
		const asked = part(learned(), { asking: CONNECTION });
		expect(namesOf(asked.buttons)).not.toContain('disconnect');
		expect(asked.question?.buttons[0]?.action).toMatchObject({ send: { type: 'disconnect' } });
	});

	it('goes into a file as the data that it is', () => {
		const { save } = part(learned()).file;
		if (!save || !('file' in save.action)) throw new Error('no file');
		expect(JSON.parse(save.action.file.text)).toEqual(learned().profile);
	});
});

describe('the model', () => {
	function scene(
		over: Partial<SettingsModelDependencies> = {},
		connection: SharedConnection | null = null,
	) {
		let told = () => {};
		let kept = state({ devices: [device('one')] });
		const record: EvidenceRecord = [{ type: 'watchStarted', at: NOON }];
		const parts = {
			readStored: async () => ({
				state: kept,
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection,
			}),
			readRecord: async () => record,
			onStored: (changed: () => void) => {
				told = changed;
			},
			onRecord: () => {},
			sendCommand: vi.fn(async () => ({ ok: true as const })),
			loadExporter: async () => ({
				recordAsJson: () => '[]',
				recordAsCsv: () => 'a,b',
				exportFileName: (kind: string) => `record.${kind}`,
			}),
			download: vi.fn(),
			hasAccess: async () => true,
			giveBackAccess: async () => true,
			openPage: async () => {},
			requestAccess: async () => true,
			onAccessChanged: () => {},
			version: '1.2.3',
			language: ENGLISH,
			now: () => NOON,
			every: () => {},
			...over,
		};
		return {
			model: createSettingsModel(parts),
			parts,
			store(next: Partial<WatchState>) {
				kept = { ...kept, ...next };
				told();
			},
		};
	}

	it('follows what is stored', async () => {
		const { model, store } = scene();
		await model.ready;
		expect(model.view.value.devices?.rows).toHaveLength(1);
		store({ devices: [] });
		await vi.waitFor(() => expect(model.view.value.devices?.rows).toEqual([]));
	});

	it('shows a choice at once, and takes it back where it could not be saved', async () => {
		let answer: (value: { ok: false; error: 'failed' }) => void = () => {};
		const { model } = scene({ sendCommand: () => new Promise((resolve) => (answer = resolve)) });
		await model.ready;
		const box = () => model.view.value.sync?.box;
		model.run(box()?.action ?? { ui: {} });
		expect(box()?.chosen).toBe(true);
		answer({ ok: false, error: 'failed' });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
		expect(box()?.chosen).toBe(false);
	});

	it.each([true, false])('closes the field of a name once it is saved: %s', async (ok) => {
		const { model } = scene({
			sendCommand: async () => (ok ? { ok } : { ok: false, error: 'failed' }),
		});
		await model.ready;
		model.run({ ui: { naming: 'one' } });
		model.run(saveName(ENGLISH, 'one', 'Phone'));
		await vi.waitFor(() => expect(model.view.value.news).not.toBeNull());
		expect(model.view.value.news?.failed).toBe(!ok);
		expect(model.view.value.devices?.rows[0]?.naming === null).toBe(ok);
	});

	it('hands the record over as a file', async () => {
		const { model, parts } = scene();
		await model.ready;
		model.run({ save: 'csv' });
		await vi.waitFor(() => expect(parts.download).toHaveBeenCalled());
		expect(parts.download).toHaveBeenCalledWith('record.csv', 'text/csv', 'a,b');
		model.run({ save: 'json' });
		await vi.waitFor(() => expect(parts.download).toHaveBeenCalledTimes(2));
		expect(parts.download).toHaveBeenLastCalledWith('record.json', 'application/json', '[]');
	});

	it('says where a file could not be made', async () => {
		const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
		const { model } = scene({ loadExporter: () => Promise.reject(new Error('no')) });
		await model.ready;
		model.run({ save: 'csv' });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
		expect(model.view.value.record.buttons.some(({ busy }) => busy)).toBe(false);
		quiet.mockRestore();
	});

	it('asks for each host by itself whether it may', async () => {
		const { model } = scene(
			{ hasAccess: async ({ origins }) => origins[0] === LOCAL },
			{ ...BUILT, needs: { origins: [LOCAL, 'http://api.localhost'], permissions: [] } },
		);
		await model.ready;
		await vi.waitFor(() =>
			expect(model.view.value.connection.hosts.map(({ granted }) => granted)).toEqual([
				true,
				false,
			]),
		);
	});

	it('hands what is in a file to the background, and says that it was refused', async () => {
		const sendCommand = vi.fn(async () => ({ ok: false, error: 'failed' }) as const);
		const { model } = scene({ sendCommand });
		await model.ready;
		model.run({ importFile: '{"version":2}' });
		await vi.waitFor(() => expect(model.view.value.news?.text).toContain('holds no connection'));
		model.run({ importFile: 'no JSON' });
		await vi.waitFor(() => expect(sendCommand).toHaveBeenCalledTimes(2));
		expect(sendCommand.mock.calls).toEqual([
			[{ type: 'importConnection', profile: { version: 2 } }],
			[{ type: 'importConnection', profile: null }],
		]);
	});

	it('says of a file that only a later release can read how to go on', async () => {
		const sendCommand = vi.fn(async () => ({ ok: false, error: 'newerProfile' }) as const);
		const { model } = scene({ sendCommand });
		await model.ready;
		model.run({ importFile: '{"version":77}' });
		await vi.waitFor(() =>
			expect(model.view.value.news?.text).toContain('made by a later version of the companion'),
		);
	});

	it('gives access back, and says so where the browser does not take it', async () => {
		let gone = true;
		const { model } = scene({ giveBackAccess: async () => gone }, BUILT);
		await model.ready;
		model.run({ giveBack: LOCAL });
		await vi.waitFor(() =>
			expect(model.view.value.news?.text).toBe('The access to localhost:4180 is given back.'),
		);
		gone = false;
		model.run({ giveBack: LOCAL });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
	});

	it('fails where storage cannot be read', async () => {
		const { model } = scene({ readStored: () => Promise.reject(new Error('no')) });
		await expect(model.ready).rejects.toThrow('no');
	});
});
