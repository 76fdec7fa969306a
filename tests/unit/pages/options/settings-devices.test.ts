import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchState } from '@/utils/domain/watch/state';
import { NAME_LENGTH, saveName } from '@/utils/pages/options/settings-devices';
import { ALL_DEVICES, quietSettingsUi, type SettingsUi } from '@/utils/pages/options/settings-ui';
import { settingsView } from '@/utils/pages/options/settings-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { DAY, HERE, MINUTE, NOON, OURS, PHONE } from '../../fixtures/session-fixtures';
import { looked, play, step } from '../../fixtures/watch-fixtures';
import { BUILT, device, INSTALLED, isCommand, state, view } from './settings-fixtures';

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});

afterEach(() => {
	vi.unstubAllEnvs();
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
			['Known from another of your browsers'],
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
		expect(devices({ devices: [one], revocations }).rows[0]?.places).toMatch(/^No longer trusted/);
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
		[`${'x'.repeat(NAME_LENGTH - 1)}🇦🇹`, 'x'.repeat(NAME_LENGTH - 1)],
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
