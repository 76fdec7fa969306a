import { describe, expect, it } from 'vitest';
import { networkOf } from '@/utils/domain/places/network';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { DAY, MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import {
	codes,
	looked,
	lookFailed,
	play,
	recognised,
	status,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

describe('a removal', () => {
	const asked = [
		looked(OURS, PHONE),
		looked(OURS, PHONE, STRANGER),
		{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
	] as const satisfies WatchEvent[];

	it('is believed when a new list confirms it, and then asks for a new password', () => {
		const state = play([...asked, looked(OURS, PHONE)]);
		expect(tracked(state, 'stranger')).toMatchObject({
			reviewStatus: 'notMine',
			removal: { outcome: 'removed' },
		});
		expect(state.state.recovery?.removed).toEqual([
			{ device: STRANGER.device, place: STRANGER.place },
		]);
	});

	it('is «still there» when the new list still has it', () => {
		const state = play([...asked, looked(OURS, PHONE, STRANGER)]);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('stillThere');
		expect(state.state.recovery).toBeNull();
		expect(status(state).kind).toBe('unfamiliar');
	});

	it('could not be reached when no list came, and is settled by the next list', () => {
		const blind = play([...asked, lookFailed('unavailable')]);
		expect(tracked(blind, 'stranger')?.removal).toMatchObject({
			outcome: 'unreachable',
			cause: 'unavailable',
		});
		expect(tracked(play([looked(OURS)], blind), 'stranger')?.removal?.outcome).toBe('removed');
		expect(tracked(play([looked(OURS, STRANGER)], blind), 'stranger')?.removal?.outcome).toBe(
			'stillThere',
		);
	});

	it('could not be reached also when the watch was blind the same way before', () => {
		const blind = play([
			looked(OURS, PHONE),
			lookFailed('offline'),
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			lookFailed('offline'),
		]);
		expect(tracked(blind, 'phone')?.removal?.outcome).toBe('unreachable');
		expect(blind.state.failure?.since).toBe(NOON + 1000);
	});

	it('keeps what the service said to it', () => {
		const state = play([
			...asked,
			{ type: 'removalsRefused', refusals: new Map([['stranger', 'reauthenticate']]) },
			looked(OURS, STRANGER),
		]);
		expect(tracked(state, 'stranger')?.removal).toMatchObject({
			outcome: 'stillThere',
			cause: 'reauthenticate',
		});
	});

	it('of a session that shows up again afterwards was none', () => {
		const state = play([...asked, looked(OURS), looked(OURS, STRANGER)]);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('stillThere');
		expect(status(state)).toMatchObject({ kind: 'unfamiliar', count: 1 });
	});

	it('of the current session does not happen', () => {
		const state = play([looked(OURS, PHONE)]);
		expect(step(state, { type: 'removalAsked', ids: ['ours'], meant: 'each' }, NOON).state).toBe(
			state.state,
		);
	});

	it('that ended in the dark asks for a new password too, once the stranger is gone', () => {
		const blind = play([...asked, lookFailed('unavailable'), { type: 'outcomesRead' }]);
		expect(tracked(blind, 'stranger')?.removal?.outcome).toBe('unreachable');
		expect(play([looked(OURS, PHONE)], blind).state.recovery).not.toBeNull();
		const refused = play([...asked, looked(OURS, STRANGER), { type: 'outcomesRead' }]);
		expect(play([looked(OURS)], refused).state.recovery).not.toBeNull();
		const back = play([
			...asked,
			looked(OURS),
			{ type: 'outcomesRead' },
			{ type: 'recoveryEnded' },
		]);
		expect(play([looked(OURS, STRANGER), looked(OURS)], back).state.recovery).not.toBeNull();
	});

	it("is not proved by a list that may be another account's", () => {
		const blind = play([...asked, lookFailed('loggedOut')]);
		const other = session('other', { current: true });
		const state = play([looked(other), looked(other)], blind, NOON + MINUTE);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('unreachable');
	});

	it('is proved by a later list of the same account, where the first was none', () => {
		const again = session('again', { current: true, device: OURS.device });
		const unproved = play([...asked, looked(again)]);
		expect(tracked(unproved, 'stranger')?.removal?.outcome).toBe('unreachable');
		const proved = step(unproved, looked(again, PHONE), NOON + MINUTE);
		expect(tracked(proved, 'stranger')).toMatchObject({
			reviewStatus: 'notMine',
			removal: { outcome: 'removed' },
		});
	});

	it('of a session of ours that is listed again later is an alarm', () => {
		const state = play([
			looked(OURS, PHONE),
			recognised('phone'),
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			looked(OURS),
			{ type: 'outcomesRead' },
			looked(OURS, PHONE),
		]);
		expect(status(state)).toMatchObject({ kind: 'unfamiliar', count: 1 });
	});

	it('of all others judges none of them by itself', () => {
		const all = { type: 'removalAsked', ids: ['phone', 'stranger'], meant: 'allOthers' } as const;
		const failing = play([looked(OURS, PHONE), all, lookFailed('offline')]);
		expect(tracked(failing, 'phone')).toMatchObject({ reviewStatus: 'unreviewed' });
		expect(play([looked(OURS)], failing).state.recovery).toBeNull();
		const caught = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER), all, looked(OURS)]);
		expect(caught.state.recovery?.removed).toEqual([
			{ device: STRANGER.device, place: STRANGER.place },
		]);
	});

	it('of a session of our own asks for no new password', () => {
		const state = play([
			looked(OURS, PHONE),
			recognised('phone'),
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			looked(OURS),
		]);
		expect(tracked(state, 'phone')?.removal?.outcome).toBe('removed');
		expect(state.state.recovery).toBeNull();
	});

	it('is read once', () => {
		const state = play([...asked, looked(OURS), { type: 'outcomesRead' }]);
		expect(tracked(state, 'stranger')?.removal).toBeNull();
		expect(state.state.recovery).not.toBeNull();
	});
});

describe('«not me» of a session that is gone', () => {
	it('asks for a new password', () => {
		const state = play([
			looked(OURS),
			looked(OURS, STRANGER),
			looked(OURS),
			{ type: 'disowned', ids: ['stranger'] },
		]);
		expect(state.state.recovery).not.toBeNull();
		expect(status(state).kind).toBe('recovery');
	});

	it('says nothing of a session that is there or that is ours', () => {
		const state = play([looked(OURS), looked(OURS, STRANGER)]);
		expect(step(state, { type: 'disowned', ids: ['stranger', 'ours', 'x'] }, NOON).state).toBe(
			state.state,
		);
	});
});

describe('the password prompt', () => {
	it('stays until the user ends it', () => {
		const removed = play([
			looked(OURS),
			looked(OURS, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
			looked(OURS),
			lookFailed('loggedOut'),
			{ type: 'outcomesRead' },
			looked(OURS),
		]);
		expect(removed.state.recovery?.since).toBe(NOON + 3000);
		expect(play([{ type: 'recoveryEnded' }], removed).state.recovery).toBeNull();
	});
});

describe('what the user says', () => {
	const laptop = session('laptop');
	const again = (id: string, at: number, over: Partial<typeof laptop> = {}) =>
		session(id, { createdAt: at, lastActiveAt: at, ...over });

	it('«this was me» makes the device known there, by its name, and its next login familiar', () => {
		const said = play([
			looked(OURS),
			looked(OURS, laptop),
			{ type: 'recognised', ids: ['laptop'], name: 'work laptop' },
			looked(OURS),
		]);
		expect(said.state.devices[1]).toMatchObject({
			name: 'work laptop',
			trust: [{ country: 'AT' }],
		});
		const home = step(said, looked(OURS, again('next', NOON + MINUTE)), NOON + 2 * MINUTE);
		expect(tracked(home, 'next')).toMatchObject({ reviewStatus: 'familiar' });
		const abroad = again('abroad', NOON + MINUTE, { place: STRANGER.place, ip: STRANGER.ip });
		const away = step(said, looked(OURS, abroad), NOON + 2 * MINUTE);
		expect(tracked(away, 'abroad')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
		});
		expect(tracked(away, 'abroad')?.reasons).toContainEqual({
			code: 'sameKind',
			device: { name: 'work laptop', family: laptop.device },
		});
	});

	it('«this was me» leaves a login on the device that it fitted, where others are free as well', () => {
		const second = again('second', NOON + MINUTE, { lastActiveAt: NOON + MINUTE });
		const busy = { ...laptop, lastActiveAt: NOON + 10 * MINUTE };
		const first = play([looked(OURS, laptop), recognised('laptop')]);
		const both = step(first, looked(OURS, busy, second), NOON + 10 * MINUTE);
		const named = { type: 'recognised', ids: ['second'], name: 'the other laptop' } as const;
		const known = play([named, looked(OURS)], both, NOON + 11 * MINUTE);
		expect(known.state.devices).toHaveLength(3);
		const now = NOON + 20 * MINUTE;
		const fits = step(known, looked(OURS, again('next', now)), now);
		const device = tracked(fits, 'next')?.deviceId;
		expect(device).not.toBeNull();
		const said = play([recognised('next')], fits, now + MINUTE);
		expect(tracked(said, 'next')).toMatchObject({ reviewStatus: 'mine', deviceId: device });
		expect(said.state.devices).toHaveLength(3);
	});

	it('«not me» withdraws the trust of its kind, and the next session like it is a comeback', () => {
		const thief = session('thief', { ip: '203.0.113.9', createdAt: NOON });
		const watched = play([
			looked(OURS, laptop),
			recognised('laptop'),
			// It fits: the laptop is silent. But the user knows better.
			looked(OURS, laptop, thief),
			{ type: 'removalAsked', ids: ['thief'], meant: 'notMe' },
			looked(OURS),
		]);
		expect(tracked(watched, 'thief')?.reviewStatus).toBe('notMine');
		expect(watched.state.recovery).not.toBeNull();
		const next = step(watched, looked(OURS, again('next', NOON + MINUTE)), NOON + 2 * MINUTE);
		expect(tracked(next, 'next')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(codes(next, 'next')[0]).toBe('comeback');
		// The user knows of the trust revocation, and says that it was them all the same.
		const said = play([recognised('next')], next, NOON + 3 * MINUTE);
		const later = step(
			step(said, looked(OURS), NOON + 4 * MINUTE),
			looked(OURS, again('later', NOON + 5 * MINUTE)),
			NOON + 6 * MINUTE,
		);
		expect(tracked(later, 'later')).toMatchObject({ reviewStatus: 'familiar' });
	});

	it('trust fades where a device was not seen for so long', () => {
		const said = play([looked(OURS, laptop), recognised('laptop'), looked(OURS)]);
		const at = (days: number) => {
			const now = NOON + days * DAY;
			return tracked(step(said, looked(OURS, again('next', now)), now), 'next');
		};
		expect(at(179)?.riskLevel).toBe('familiar');
		expect(at(182)?.riskLevel).toBe('check');
		expect(at(182)?.reasons[0]?.code).toBe('faded');
	});

	it('trust does not fade while the device is seen', () => {
		let watched = play([looked(OURS, laptop), recognised('laptop')]);
		for (let day = 1; day <= 200; day++) {
			const active = { ...laptop, lastActiveAt: NOON + day * DAY };
			watched = step(watched, looked(OURS, active), NOON + day * DAY);
		}
		const now = NOON + 201 * DAY;
		const next = step(watched, looked(OURS, again('next', now)), now);
		expect(tracked(next, 'next')?.riskLevel).toBe('familiar');
	});

	it('what is forgotten is neither trusted nor forgotten in silence', () => {
		const said = play([looked(OURS, laptop), recognised('laptop')]);
		const id = tracked(said, 'laptop')?.deviceId ?? '';
		const watched = play([{ type: 'devicesForgotten', ids: [id] }], said, NOON + MINUTE);
		expect(tracked(watched, 'laptop')).toMatchObject({
			reviewStatus: 'unreviewed',
			deviceId: null,
		});
		expect(watched.state.devices.map((device) => device.id)).not.toContain(id);
		const next = step(watched, looked(OURS, again('next', NOON + MINUTE)), NOON + 2 * MINUTE);
		expect(tracked(next, 'next')?.reviewStatus).toBe('unfamiliar');
	});

	it('what is forgotten takes along what has no device of its own, and is of its kind', () => {
		const second = session('second', { device: OURS.device });
		const said = play([looked(OURS, second), recognised('second')]);
		expect(tracked(said, 'second')).toMatchObject({ reviewStatus: 'mine', deviceId: null });
		const ids = said.state.devices.map(({ id }) => id);
		const watched = play([{ type: 'devicesForgotten', ids }], said, NOON + MINUTE);
		expect(tracked(watched, 'second')?.reviewStatus).toBe('unreviewed');
		expect(tracked(watched, 'ours')?.reviewStatus).toBe('mine');
	});

	it('what is forgotten takes its networks along, and nothing of other devices', () => {
		const away = { ...laptop, ip: '203.0.113.9' };
		const said = play([looked(OURS, PHONE, away), recognised('laptop'), recognised('phone')]);
		const both = step(said, looked(OURS, PHONE, away), NOON + MINUTE);
		const networks = ({ state }: Watched) => state.networks.map(({ network }) => network);
		expect(networks(both)).toHaveLength(2);
		const id = tracked(both, 'laptop')?.deviceId ?? '';
		const watched = play([{ type: 'devicesForgotten', ids: [id] }], both, NOON + 2 * MINUTE);
		expect(networks(watched)).toEqual([networkOf(OURS.ip)]);
		for (const other of ['ours', 'phone']) {
			expect(tracked(watched, other)).toEqual(tracked(both, other));
		}
	});

	it('a travel period lowers a new country alone, and ends by itself', () => {
		const known = play([looked(OURS, laptop), recognised('laptop'), looked(OURS)]);
		const travelling = play([{ type: 'travelSet', days: 7 }], known, NOON + MINUTE);
		const abroad = (id: string, now: number) =>
			looked(OURS, again(id, now, { place: STRANGER.place, ip: STRANGER.ip }));
		const now = NOON + 2 * MINUTE;
		expect(tracked(step(travelling, abroad('a', now), now), 'a')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'notice',
		});
		expect(tracked(step(travelling, looked(OURS, STRANGER), now), 'stranger')?.riskLevel).toBe(
			'check',
		);
		const later = step(travelling, looked(OURS), NOON + 8 * DAY);
		expect(later.state.travel).toBeNull();
		expect(tracked(step(later, abroad('b', now), NOON + 8 * DAY + MINUTE), 'b')?.riskLevel).toBe(
			'check',
		);
		const ended = play([{ type: 'travelSet', days: 0 }], travelling, now);
		expect(ended.state.travel).toBeNull();
	});

	it('a place by another name or language is the same place', () => {
		const said = play([looked(OURS, laptop), recognised('laptop'), looked(OURS)]);
		for (const country of ['AT', 'Austria', 'Österreich', 'Oostenrijk', 'austria ']) {
			const login = again('next', NOON + MINUTE, { place: { city: 'Wien', country } });
			const next = step(said, looked(OURS, login), NOON + 2 * MINUTE);
			expect(`${country}: ${tracked(next, 'next')?.riskLevel}`).toBe(`${country}: familiar`);
		}
	});
});
