import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { needsAnswer } from '@/utils/domain/judgement/review-status';
import { createCountryNames } from '@/utils/domain/places/country';
import { migrate, rebuild } from '@/utils/domain/watch/migrate';
import { owedNotices } from '@/utils/domain/watch/notices';
import { WatchState } from '@/utils/domain/watch/state';
import { transition } from '@/utils/domain/watch/transition';
import { STATE_VERSION } from '@/utils/domain/watch/version';
import { HERE, MINUTE, NOON, OURS, PHONE, session } from '../../fixtures/session-fixtures';
import { looked, step, tracked } from '../../fixtures/watch-fixtures';

const parts = { source: 'new', countryOf: createCountryNames() };
const stored = (version: number): unknown =>
	JSON.parse(readFileSync(`tests/unit/fixtures/stored/version-${version}.json`, 'utf8'));
const migrated = (version: number): WatchState => {
	const state = migrate(stored(version), parts);
	if (state === null) throw new Error(`version ${version} can't be read`);
	return state;
};

describe('stored states', () => {
	const versions = Array.from({ length: STATE_VERSION }, (_, index) => index + 1);

	it('of each version are kept as they were written', () => {
		expect(readdirSync('tests/unit/fixtures/stored').sort()).toEqual(
			versions.map((version) => `version-${version}.json`),
		);
	});

	test.each(versions)('of version %i can be read', (version) => {
		const state = migrated(version);
		expect(WatchState.safeParse(state).success).toBe(true);
		expect(state.startedAt).not.toBeNull();
		expect(migrate(state, parts)).toEqual(state);
	});

	test.each(versions)(
		'of version %i go on: nothing is alarmed anew, nothing forgotten',
		(version) => {
			const state = migrated(version);
			const there = state.tracked
				.filter((watched) => watched.goneAt === null)
				.map(({ session }) => session);
			const reference = {
				here: there.find(({ current }) => current)?.device ?? HERE,
				countryOf: parts.countryOf,
			};
			const next = transition(state, looked(...there), NOON + 60 * MINUTE, reference);
			const open = (of: WatchState) =>
				of.tracked.filter(needsAnswer).map(({ session }) => session.id);
			expect(open(next)).toEqual(open(state));
			expect(owedNotices(next)).toEqual(owedNotices(state));
			expect(next.devices.map(({ id }) => id)).toEqual(state.devices.map(({ id }) => id));
		},
	);
});

describe('version 1', () => {
	const state = migrated(1);
	const trackedBy = (id: string) => tracked({ state }, id);

	it('keeps what each session was', () => {
		expect(state.tracked.map(({ session, reviewStatus }) => [session.id, reviewStatus])).toEqual([
			['late', 'unfamiliar'],
			['stranger', 'notMine'],
			['unknown', 'unfamiliar'],
			['ours', 'mine'],
			['phone', 'mine'],
			['tablet', 'unreviewed'],
		]);
		expect(trackedBy('stranger')?.removal?.outcome).toBe('removed');
		expect(state.recovery).not.toBeNull();
		expect(state.failure?.kind).toBe('offline');
	});

	it('keeps what is owed, and what was shown', () => {
		expect(owedNotices(state).map(({ refs }) => refs)).toEqual([[trackedBy('late')?.ref]]);
		expect(state.notices).toHaveLength(2);
	});

	it('makes known devices of what was the user’s own, and one of them this browser', () => {
		expect(state.devices).toMatchObject([
			{ here: true, source: 'new', trust: [{ country: 'AT' }] },
			{ here: false, family: PHONE.device, trust: [{ country: 'AT' }] },
		]);
		expect(trackedBy('phone')?.deviceId).toBe(state.devices[1]?.id);
		const again = session('again', { device: PHONE.device, createdAt: NOON + 60 * MINUTE });
		const next = step({ state, pulse: null }, looked(OURS, again), NOON + 61 * MINUTE);
		expect(tracked(next, 'again')).toMatchObject({ reviewStatus: 'familiar' });
	});

	it('remembers what was removed as «not me»', () => {
		expect(state.revocations).toMatchObject([
			{ family: trackedBy('stranger')?.session.device, country: 'NG' },
		]);
	});

	it('gives numbers that no session shares', () => {
		const refs = state.tracked.map(({ ref }) => ref);
		expect(new Set(refs).size).toBe(refs.length);
		expect(state.serial).toBeGreaterThanOrEqual(Math.max(...refs));
	});
});

/** A state of today without what came after version 4. */
const without5 = (given: WatchState): object => {
	const { blindTold, account, accounts, question, ...state } = given;
	const { tellBlind, quietForNew, ...settings } = state.settings;
	expect(quietForNew).toBe(false);
	expect([blindTold, tellBlind, account, accounts, question]).toEqual([null, true, 0, [], null]);
	return { ...state, version: 4, settings };
};

/** A state of today by the names that three things had until version 3, as JSON has it. */
const namedAsIn3 = (state: object): unknown =>
	JSON.parse(JSON.stringify(state), (_, value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		const { reviewStatus, riskLevel, revocations, ...rest } = value;
		return {
			...rest,
			...(reviewStatus === undefined ? {} : { standing: reviewStatus }),
			...(riskLevel === undefined ? {} : { grade: riskLevel }),
			...(revocations === undefined ? {} : { withdrawals: revocations }),
		};
	});

describe('version 2', () => {
	const old = stored(2) as WatchState;
	const state = migrated(2);

	it('goes on as it looked and told: once a minute, of all, at any hour', () => {
		expect(state.settings).toEqual({
			...old.settings,
			lookEvery: 1,
			notifications: true,
			tellBlind: true,
			privateNotifications: false,
			quietHours: null,
			quietForNew: false,
		});
	});

	it('has its recovery where it was: what was removed is out, and no step was said to be done', () => {
		expect(state.recovery).toEqual({
			...old.recovery,
			passwordAt: null,
			checkedAt: null,
			movedAt: null,
			twoFactorAt: null,
			emailAt: null,
			supportAt: null,
			cameBackAt: null,
		});
		expect(migrate({ ...old, recovery: null }, parts)?.recovery).toBeNull();
	});

	it('has nothing to undo, and all else as it was', () => {
		const { settings, recovery, undo, ...rest } = without5(state) as WatchState;
		expect(undo).toBeNull();
		expect(namedAsIn3({ ...rest, version: 2 })).toEqual({
			...old,
			settings: undefined,
			recovery: undefined,
		});
	});
});

describe('version 3', () => {
	it('has other names for three things, also in what can be undone, and all else as it was', () => {
		const old = stored(3) as { undo: unknown };
		expect(old.undo).not.toBeNull();
		expect(namedAsIn3({ ...without5(migrated(3)), version: 3 })).toEqual(old);
	});

	it('that can’t be read keeps what was removed as «not me»', () => {
		const { withdrawals } = stored(3) as { withdrawals: unknown[] };
		expect(withdrawals.length).toBeGreaterThan(0);
		expect(rebuild({ ...(stored(3) as object), tracked: 7 }, 'fresh', NOON).revocations).toEqual(
			withdrawals,
		);
	});
});

describe('version 4', () => {
	it('has blindness told, as notifications are, a single account, and all else as it was', () => {
		expect(without5(migrated(4))).toEqual(stored(4));
	});

	it.each([
		{ lookEvery: 3 },
		{ quietHours: { from: 60, to: 60 } },
		{ quietHours: { from: -1, to: 60 } },
		{ quietHours: { from: 0, to: 1440 } },
		{ quietHours: { from: 0.5, to: 60 } },
	])('has no settings like %j', (wrong) => {
		const state = migrated(3);
		const having = (more: object) => ({ ...state, settings: { ...state.settings, ...more } });
		expect(migrate(having({}), parts)).not.toBeNull();
		expect(migrate(having(wrong), parts)).toBeNull();
	});
});

describe('version 5', () => {
	it('is read as it was written', () => {
		expect(migrated(5)).toEqual(stored(5));
	});
});

describe('a state that can’t be read', () => {
	const broken = { ...migrated(3), tracked: 'nonsense', version: 77 };
	const rebuilt = rebuild(broken, 'fresh', NOON);

	it('is none of ours', () => {
		for (const value of [
			broken,
			null,
			'text',
			7,
			[],
			{ version: 1 },
			{ version: 2 },
			{ version: 3 },
		]) {
			expect(migrate(value, parts)).toBeNull();
		}
	});

	it('leaves known devices known, and trusted in nothing', () => {
		const { devices } = migrated(3);
		expect(devices.length).toBeGreaterThan(0);
		expect(rebuilt.devices.map(({ id, name }) => [id, name])).toEqual(
			devices.map(({ id, name }) => [id, name]),
		);
		expect(rebuilt.devices.every(({ trust, here }) => trust.length === 0 && !here)).toBe(true);
		expect(rebuilt).toMatchObject({ rebuiltAt: NOON, tracked: [], startedAt: null });
		const next = step({ state: rebuilt, pulse: null }, looked(OURS, PHONE), NOON);
		expect(tracked(next, 'phone')).toMatchObject({ reviewStatus: 'unreviewed' });
		expect(tracked(next, 'phone')?.riskLevel).not.toBe('familiar');
	});

	it('keeps what was removed as «not me»', () => {
		expect(rebuilt.revocations).toEqual(migrated(3).revocations);
		expect(rebuilt.revocations.length).toBeGreaterThan(0);
	});

	it('can be anything', () => {
		for (const value of [null, undefined, 'text', 7, [], { devices: [1, null, {}] }]) {
			expect(rebuild(value, 'fresh', NOON)).toMatchObject({ devices: [], rebuiltAt: NOON });
		}
	});
});
