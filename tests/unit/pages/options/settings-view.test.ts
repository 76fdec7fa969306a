import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedConnection } from '@/utils/connection/profile/origins';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { RecordEntry } from '@/utils/domain/record/record';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { eraseOf } from '@/utils/pages/options/settings-about';
import { connectionOf } from '@/utils/pages/options/settings-connection';
import {
	ALL_DEVICES,
	CONNECTION,
	EVERYTHING,
	LOOK,
	quietSettingsUi,
	type SettingsUi,
} from '@/utils/pages/options/settings-ui';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { DAY, HOUR, MINUTE, NOON, OURS, STRANGER } from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';
import { looked, play } from '../../fixtures/watch-fixtures';
import {
	BUILT,
	buttons,
	device,
	type Given,
	isCommand,
	LOCAL,
	state,
	view,
} from './settings-fixtures';

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});

afterEach(() => {
	vi.unstubAllEnvs();
});

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
		expect([shown.watch, shown.travel, shown.devices, shown.sync]).toEqual(Array(4).fill(null));
	});

	it('says where the browser not saving', () => {
		expect(view(state(), {}, { unsaved: true }).notes.join()).toContain('can’t save');
		expect(view(state()).notes).toEqual([]);
	});
});

describe('the watch', () => {
	it('tells since when, and when it looked last', () => {
		const { status } = view(state());
		expect(status).toMatchObject({ tone: 'calm', headline: 'All clear', blind: null });
		expect(status.facts[0]?.text).toBe('Monitoring since 13 Nov, 13:00');
		expect(status.facts[1]?.text).toBe('Last checked just now');
	});

	it('takes the later of the two times that are known', () => {
		const pulse = { ...(play([looked(OURS)]).pulse as Pulse), goodAt: NOON - 3 * MINUTE };
		const { status } = view(state({ goodAt: NOON - 9 * MINUTE }), {}, { pulse });
		expect(status.facts[1]?.text).toBe('Last checked 3 minutes ago');
	});

	it('never looks calm while it cannot see', () => {
		const failure = { kind: 'loggedOut', since: NOON - HOUR } as const;
		const { status } = view(state({ failure }));
		expect(status.tone).toBe('blind');
		expect(status.blind).toMatch(/^Can’t check since .*: logged out$/);
		expect(status.facts[1]?.text).toMatch(/^Last successful check/);
	});

	it('lists the last ten gaps of the record, the latest first and apart', () => {
		const record = Array.from({ length: 14 }, (_, index) =>
			gap(NOON - (20 - index) * DAY, NOON - (20 - index) * DAY + 8 * HOUR),
		);
		const { gaps } = view(state(), {}, { record }).status;
		expect(gaps?.title).toBe('Last interruption: 15 Nov, 13:00–21:00');
		expect(gaps?.rows[0]?.what).toBe('computer asleep; nothing had changed');
		expect(gaps?.rows).toHaveLength(10);
	});

	it('still knows the last gap where the record was erased, and tells it once', () => {
		const last = { from: NOON - 5 * HOUR, to: NOON - HOUR, came: 2, went: 0, changed: 1 };
		const lastGap = { ...last, stretches: [{ cause: 'closed' as const, ...last }] };
		const alone = view(state({ lastGap })).status.gaps?.rows;
		expect(alone?.map(({ what }) => what)).toEqual(['browser closed; then: 2 new and 1 changed']);
		const record = [gap(NOON - 2 * DAY, NOON - 2 * DAY + HOUR), gap(last.from, last.to)];
		expect(view(state({ lastGap }), {}, { record }).status.gaps?.rows).toHaveLength(2);
		expect(view(state()).status.gaps).toBeNull();
	});

	it.each([
		['the same day', 5 * HOUR, HOUR, '08:00–12:00'],
		['over one night', 30 * HOUR, 10 * HOUR, '21 Nov, 07:00–03:00'],
		['over days', 9 * DAY, 5 * DAY, '13 Nov, 13:00–17 Nov, 13:00'],
		['over days, until today', 9 * DAY, HOUR, '13 Nov, 13:00–22 Nov, 12:00'],
	])('dates a gap so that its days are sure: %s', (_, from, to, expected) => {
		const { status } = view(state(), {}, { record: [gap(NOON - from, NOON - to)] });
		expect(status.gaps?.rows[0]?.when).toBe(expected);
	});
});

describe('the status', () => {
	const failed = (kind: FailureKind) => state({ failure: { kind, since: NOON - HOUR } });
	const namesOf = (of: WatchState | null, given: Given = {}) =>
		view(of, {}, given).status.buttons.map(({ name }) => name);

	it('offers what helps, and another look wherever there can be one', () => {
		expect(namesOf(state())).toEqual(['look']);
		expect(namesOf(failed('offline'))).toEqual(['look']);
		expect(namesOf(failed('loggedOut'))).toEqual(['login', 'look']);
		expect(namesOf(failed('awaitsPage'))).toEqual(['sessions', 'look']);
		expect(namesOf(failed('unreadable'))).toEqual(['connect', 'look']);
		expect(namesOf(failed('noAccess'))).toEqual(['access', 'look']);
		expect(namesOf(null, { connection: null })).toEqual(['connect']);
	});

	it('is the popup’s answer, and leads there where that asks something', () => {
		const asked = play([looked(OURS), looked(OURS, STRANGER)], play([looked(OURS)]));
		const { status } = view(asked.state);
		expect(status).toMatchObject({ tone: 'alarm', headline: 'This doesn’t look like you' });
		expect(status.buttons[0]).toMatchObject({ name: 'review', action: { open: '/popup.html' } });
	});

	it('is no alarm any more where nobody asked about is logged in, and still asks', () => {
		const gone = play([looked(OURS, STRANGER), looked(OURS)], play([looked(OURS)]));
		const { status } = view(gone.state);
		expect(status.tone).toBe('attention');
		expect(status.detail).toMatch(/^It’s no longer logged in\. Was it you\?/);
	});

	it('says before the first list that nothing is watched', () => {
		const { status } = view(null, {}, { connection: null });
		expect(status).toMatchObject({ tone: 'blind', headline: 'Not watching yet' });
	});

	it('is busy while it looks', () => {
		const [look] = view(state(), { busy: new Set([LOOK]) }).status.buttons;
		expect(look).toMatchObject({ busy: true, label: 'Checking…' });
	});
});

describe('how often it looks', () => {
	it('is one choice, with what it costs', () => {
		const every = view(state()).watch?.every;
		expect(every?.choices.map(({ value, chosen }) => [value, chosen])).toEqual([
			['1', true],
			['2', false],
			['5', false],
			['15', false],
		]);
		expect(every?.choices[0]?.detail).toContain('60 requests an hour');
	});

	it('is another where each look opens a page, with what that costs', () => {
		const { settings } = state();
		const every = view(state({ settings: { ...settings, pageEvery: 15 } })).watch?.every;
		expect(every?.choices.map(({ value }) => value)).toEqual(['5', '15', '30', '60']);
		expect(every?.choices.find(({ chosen }) => chosen)?.detail).toBe(
			'Alerts within 15 minutes. A page opens in the background 4 times an hour.',
		);
		expect(every?.choices.at(-1)?.detail).toContain('once an hour');
		expect(every?.help).toContain('in a background tab');
	});
});

describe('while you are away', () => {
	it.each(['look', 'seldom', 'never'] as const)('shows and sends the choice %s', (whenIdle) => {
		const from = state();
		const choices = view({ ...from, settings: { ...from.settings, whenIdle } }).watch?.away.choices
			.choices;
		expect(choices?.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual([whenIdle]);
		for (const { value, detail, action } of choices ?? []) {
			expect(detail).not.toBe('');
			expect(action).toMatchObject({
				send: { type: 'changeSettings', settings: { whenIdle: value } },
			});
		}
	});

	it('shows what was just chosen before it is stored', () => {
		const choices = view(state(), { choosing: { whenIdle: 'never' } }).watch?.away.choices.choices;
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
			...(shown.watch?.away.choices.choices ?? []),
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
		expect(shown.facts[1]).toContain('isn’t set up yet');
		expect(shown.hosts.map(({ host, granted, button }) => [host, granted, button?.name])).toEqual([
			['app.cryptonow.net', true, 'give-back'],
			['api.cryptonow.net', false, 'access'],
		]);
		expect(namesOf(shown.buttons)).toEqual(['connect', 'learn-removal', 'disconnect']);
		expect(part(learned(true)).facts[1]).toContain('directly');
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
		['managed', true],
		['learned', false],
	] as const)('says all that is asked, at once where it is %s: %s', (from, open) => {
		const { requests } = part({ ...learned(), from });
		expect(requests?.open).toBe(open);
		expect(requests?.rows.map(({ name }) => name)).toContain(
			`GET ${learned().profile.list.request.origin}/api/account/sessions`,
		);
	});

	it.each([
		['learned', 1],
		['imported', 1],
		['managed', 0],
		['build', 0],
	] as const)('goes with everything else where it is %s: %i', (from, lines) => {
		const ui = { ...quietSettingsUi(), asking: EVERYTHING };
		const { dialog } = eraseOf(ENGLISH, { ...learned(), from }, false, ui);
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
