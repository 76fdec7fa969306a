import { describe, expect, it } from 'vitest';
import { lastGoodLook, statusOf } from '@/utils/watch/status';
import type { WatchEvent } from '@/utils/watch/transition';
import { DAY, MINUTE, NOON, OURS, PHONE, STRANGER, session } from './session-fixtures';
import { codes, looked, lookFailed, play, step, tracked, type Watched } from './watch-fixtures';

const recognised = (...ids: string[]): WatchEvent => ({ type: 'recognised', ids, name: null });
const status = ({ state, pulse }: Watched, now = NOON) =>
	statusOf(state, lastGoodLook(state, pulse), now);

describe('the first look', () => {
	it('holds what is there already for unreviewed, judges it, and tells of nothing', () => {
		const watched = play([looked(OURS, PHONE, STRANGER)]);
		expect(tracked(watched, 'ours')).toMatchObject({ standing: 'mine', grade: 'familiar' });
		expect(tracked(watched, 'phone')).toMatchObject({ standing: 'unreviewed', grade: 'check' });
		expect(tracked(watched, 'stranger')).toMatchObject({ standing: 'unreviewed', grade: 'urgent' });
		expect(codes(watched, 'phone')[0]).toBe('alreadyThere');
		expect(watched.state).toMatchObject({ startedAt: NOON, notices: [] });
	});

	it('is still to come after failures', () => {
		const watched = play([lookFailed('loggedOut'), looked(OURS, PHONE)]);
		expect(tracked(watched, 'phone')).toMatchObject({ standing: 'unreviewed' });
	});
});

describe('a later look', () => {
	it('that finds nothing new gives the very same state, so that nothing is written', () => {
		const watched = play([looked(OURS, PHONE)]);
		const later = { ...PHONE, lastActiveAt: NOON + MINUTE };
		expect(step(watched, looked(later, OURS), NOON + MINUTE).state).toBe(watched.state);
	});

	it('renews the stored times now and then, or when the clock was put back', () => {
		const first = play([looked(OURS)]);
		let watched = first;
		for (let minute = 1; minute < 10; minute++) {
			watched = step(watched, looked(OURS), NOON + minute * MINUTE);
			expect(watched.state).toBe(first.state);
		}
		const { state } = step(watched, looked(OURS), NOON + 10 * MINUTE);
		expect(state).toMatchObject({ goodAt: NOON + 10 * MINUTE, contactAt: NOON + 10 * MINUTE });
		expect(step(watched, looked(OURS), NOON - MINUTE).state.goodAt).toBe(NOON - MINUTE);
	});

	it('finds an unfamiliar session, says why, and owes one notification', () => {
		const watched = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER)]);
		expect(tracked(watched, 'stranger')).toMatchObject({
			standing: 'unfamiliar',
			grade: 'urgent',
			reasons: [{ code: 'newDevice' }, { code: 'newCountry', country: 'NG', seenIn: ['AT'] }],
		});
		const ref = tracked(watched, 'stranger')?.ref;
		expect(watched.state.notices).toMatchObject([{ refs: [ref], shownAt: null }]);
	});

	it('combines several at once into one notification', () => {
		const watched = play([looked(OURS), looked(OURS, STRANGER, session('second'))]);
		expect(watched.state.notices).toHaveLength(1);
		expect(watched.state.notices[0]?.refs).toHaveLength(2);
	});

	it("knows this browser's own new login for what it is, and the old one for ours", () => {
		const again = session('again', { current: true, device: OURS.device });
		const watched = play([looked(OURS), looked({ ...OURS, current: false }, again)]);
		expect(tracked(watched, 'again')).toMatchObject({ standing: 'mine' });
		expect(tracked(watched, 'ours')).toMatchObject({ standing: 'mine' });
		expect(watched.state.notices).toEqual([]);
	});

	it('never takes an unfamiliar session back by itself', () => {
		const watched = play([
			looked(OURS),
			looked(OURS, STRANGER),
			looked(OURS),
			looked(OURS, STRANGER),
		]);
		expect(tracked(watched, 'stranger')).toMatchObject({ standing: 'unfamiliar', goneAt: null });
		expect(watched.state.notices).toHaveLength(1);
	});

	it('remembers one that is gone before anyone answered', () => {
		const watched = play([looked(OURS), looked(OURS, STRANGER), looked(OURS)]);
		expect(tracked(watched, 'stranger')).toMatchObject({ standing: 'unfamiliar' });
		expect(tracked(watched, 'stranger')?.goneAt).not.toBeNull();
		expect(status(watched).kind).toBe('unfamiliar');
	});

	it('takes one of ours that shows up again for ours', () => {
		const watched = play([
			looked(OURS, PHONE),
			recognised('phone'),
			looked(OURS),
			looked(OURS, PHONE),
		]);
		expect(tracked(watched, 'phone')).toMatchObject({ standing: 'mine', goneAt: null });
		expect(watched.state.notices).toEqual([]);
	});

	it('forgets in time what is gone and settled, and keeps what is open', () => {
		const watched = play([looked(OURS, PHONE), looked(OURS, STRANGER)]);
		const month = step(watched, looked(OURS), NOON + 31 * DAY);
		expect(tracked(month, 'phone')).toBeUndefined();
		expect(tracked(month, 'stranger')).toBeDefined();
	});

	it('does not grow without end, whoever floods the list', () => {
		let watched = play([looked(OURS)]);
		const flood = (round: number) => {
			const sessions = Array.from({ length: 500 }, (_, index) => session(`f${round}-${index}`));
			watched = step(watched, looked(OURS, ...sessions), NOON + round * 1000);
		};
		for (let round = 1; round < 8; round++) flood(round);
		expect(watched.state.tracked.length).toBeLessThanOrEqual(1 + 500 + 2000 + 500);

		for (let round = 8; round < 40; round++) {
			flood(round);
			const shown = watched.state.notices.find((notice) => notice.shownAt === null);
			if (shown) {
				watched = step(watched, { type: 'noticeShown', id: shown.id }, NOON + round * 1000);
			}
		}
		const named = watched.state.notices.reduce((sum, notice) => sum + notice.refs.length, 0);
		expect(named).toBeLessThan(10_000);
	});
});

describe('a failed look', () => {
	it('keeps the last good list and says since when', () => {
		const { state } = play([looked(OURS, PHONE), lookFailed('offline')]);
		expect(state.tracked).toHaveLength(2);
		expect(state.failure).toEqual({ kind: 'offline', since: NOON + 1000 });
	});

	it('that fails the same way again writes nothing', () => {
		const watched = play([looked(OURS), lookFailed('offline')]);
		expect(step(watched, lookFailed('offline'), NOON + MINUTE).state).toBe(watched.state);
	});
});

describe('a removal', () => {
	const asked = [
		looked(OURS, PHONE),
		looked(OURS, PHONE, STRANGER),
		{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
	] as const satisfies WatchEvent[];

	it('is believed when a new list confirms it, and then asks for a new password', () => {
		const state = play([...asked, looked(OURS, PHONE)]);
		expect(tracked(state, 'stranger')).toMatchObject({
			standing: 'notMine',
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

	it('could not be reached when no list came, and is settled by the next one', () => {
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
		const state = play([looked(other), looked(other)], blind);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('unreachable');
	});

	it('of one of ours that is listed again later is an alarm', () => {
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
		expect(tracked(failing, 'phone')).toMatchObject({ standing: 'unreviewed' });
		expect(play([looked(OURS)], failing).state.recovery).toBeNull();
		const caught = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER), all, looked(OURS)]);
		expect(caught.state.recovery?.removed).toEqual([
			{ device: STRANGER.device, place: STRANGER.place },
		]);
	});

	it('of one of our own asks for no new password', () => {
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

	it('says nothing of one that is there or that is ours', () => {
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
