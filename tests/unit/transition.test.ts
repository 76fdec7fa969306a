import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/sessions/session';
import { emptyState, type WatchState } from '@/utils/watch/state';
import { statusOf } from '@/utils/watch/status';
import { owedNotices, transition, type WatchEvent } from '@/utils/watch/transition';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from './session-fixtures';

const play = (events: readonly WatchEvent[], from: WatchState = emptyState()) =>
	events.reduce((state, event, index) => transition(state, event, NOON + index * 1000), from);
const looked = (...sessions: Session[]): WatchEvent => ({ type: 'looked', sessions });
const tracked = (state: WatchState, id: string) =>
	state.tracked.find((one) => one.session.id === id);

describe('the first look', () => {
	it('holds what is there already for unreviewed, and this browser for ours', () => {
		const state = play([looked(OURS, PHONE)]);
		expect(tracked(state, 'ours')).toMatchObject({ standing: 'mine' });
		expect(tracked(state, 'phone')).toMatchObject({
			standing: 'unreviewed',
			reasons: ['alreadyThere'],
		});
		expect(state).toMatchObject({ startedAt: NOON, notices: [] });
	});

	it('is still to come after failures', () => {
		const state = play([{ type: 'lookFailed', kind: 'loggedOut' }, looked(OURS, PHONE)]);
		expect(tracked(state, 'phone')).toMatchObject({ standing: 'unreviewed' });
	});
});

describe('a later look', () => {
	it('that finds nothing new gives the very same state, so that nothing is written', () => {
		const state = play([looked(OURS, PHONE)]);
		const later = { ...PHONE, lastActiveAt: NOON + MINUTE };
		expect(transition(state, looked(later, OURS), NOON + MINUTE)).toBe(state);
	});

	it('renews the stored times now and then, or when the clock was put back', () => {
		const state = play([looked(OURS)]);
		expect(transition(state, looked(OURS), NOON + 10 * MINUTE).goodAt).toBe(NOON + 10 * MINUTE);
		expect(transition(state, looked(OURS), NOON - MINUTE).goodAt).toBe(NOON - MINUTE);
	});

	it('finds an unfamiliar session, says why, and owes one notification', () => {
		const state = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER)]);
		expect(tracked(state, 'stranger')).toMatchObject({
			standing: 'unfamiliar',
			reasons: ['newLogin', 'newDevice', 'newCountry'],
		});
		expect(state.notices).toMatchObject([{ sessionIds: ['stranger'], shownAt: null }]);
	});

	it('combines several at once into one notification', () => {
		const second = session('second');
		const state = play([looked(OURS), looked(OURS, STRANGER, second)]);
		expect(state.notices).toMatchObject([{ sessionIds: ['stranger', 'second'] }]);
	});

	it("knows this browser's own new login for what it is, and the old one for ours", () => {
		const again = session('again', { current: true });
		const state = play([looked(OURS), looked({ ...OURS, current: false }, again)]);
		expect(tracked(state, 'again')).toMatchObject({ standing: 'mine' });
		expect(tracked(state, 'ours')).toMatchObject({ standing: 'mine' });
		expect(state.notices).toEqual([]);
	});

	it('never takes an unfamiliar session back by itself', () => {
		const state = play([
			looked(OURS),
			looked(OURS, STRANGER),
			looked(OURS),
			looked(OURS, STRANGER),
		]);
		expect(tracked(state, 'stranger')).toMatchObject({ standing: 'unfamiliar', goneAt: null });
		expect(state.notices).toHaveLength(1);
	});

	it('remembers one that is gone before anyone answered', () => {
		const state = play([looked(OURS), looked(OURS, STRANGER), looked(OURS)]);
		expect(tracked(state, 'stranger')).toMatchObject({ standing: 'unfamiliar' });
		expect(tracked(state, 'stranger')?.goneAt).not.toBeNull();
		expect(statusOf(state, state.goodAt, NOON).kind).toBe('unfamiliar');
	});

	it('takes one of ours that shows up again for ours', () => {
		const state = play([
			looked(OURS, PHONE),
			{ type: 'recognised', ids: ['phone'] },
			looked(OURS),
			looked(OURS, PHONE),
		]);
		expect(tracked(state, 'phone')).toMatchObject({ standing: 'mine', goneAt: null });
		expect(state.notices).toEqual([]);
	});

	it('forgets in time what is gone and settled, and keeps what is open', () => {
		const state = play([looked(OURS, PHONE), looked(OURS, STRANGER)]);
		const month = transition(state, looked(OURS), NOON + 31 * 24 * 60 * MINUTE);
		expect(tracked(month, 'phone')).toBeUndefined();
		expect(tracked(month, 'stranger')).toBeDefined();
	});

	it('does not grow without end, whoever floods the list', () => {
		let state = play([looked(OURS)]);
		for (let round = 0; round < 8; round++) {
			const flood = Array.from({ length: 500 }, (_, index) => session(`f${round}-${index}`));
			state = transition(state, looked(OURS, ...flood), NOON + round);
		}
		expect(state.tracked.length).toBeLessThanOrEqual(1 + 500 + 2000 + 500);

		for (let round = 8; round < 40; round++) {
			const flood = Array.from({ length: 500 }, (_, index) => session(`f${round}-${index}`));
			state = transition(state, looked(OURS, ...flood), NOON + round);
			const shown = state.notices.find((notice) => notice.shownAt === null);
			if (shown) state = transition(state, { type: 'noticeShown', id: shown.id }, NOON + round);
		}
		const named = state.notices.reduce((sum, notice) => sum + notice.sessionIds.length, 0);
		expect(named).toBeLessThan(10_000);
	});
});

describe('a failed look', () => {
	it('keeps the last good list and says since when', () => {
		const state = play([looked(OURS, PHONE), { type: 'lookFailed', kind: 'offline' }]);
		expect(state.tracked).toHaveLength(2);
		expect(state.failure).toEqual({ kind: 'offline', since: NOON + 1000 });
	});

	it('that fails the same way again writes nothing', () => {
		const state = play([looked(OURS), { type: 'lookFailed', kind: 'offline' }]);
		expect(transition(state, { type: 'lookFailed', kind: 'offline' }, NOON + MINUTE)).toBe(state);
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
		expect(state.recovery?.removed).toEqual([{ device: STRANGER.device, place: STRANGER.place }]);
	});

	it('is «still there» when the new list still has it', () => {
		const state = play([...asked, looked(OURS, PHONE, STRANGER)]);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('stillThere');
		expect(state.recovery).toBeNull();
		expect(statusOf(state, state.goodAt, NOON).kind).toBe('unfamiliar');
	});

	it('could not be reached when no list came, and is settled by the next one', () => {
		const blind = play([...asked, { type: 'lookFailed', kind: 'unavailable' }]);
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
			{ type: 'lookFailed', kind: 'offline' },
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			{ type: 'lookFailed', kind: 'offline' },
		]);
		expect(tracked(blind, 'phone')?.removal?.outcome).toBe('unreachable');
		expect(blind.failure?.since).toBe(NOON + 1000);
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
		expect(statusOf(state, state.goodAt, NOON)).toMatchObject({ kind: 'unfamiliar', count: 1 });
	});

	it('of the current session does not happen', () => {
		const state = play([looked(OURS, PHONE)]);
		expect(transition(state, { type: 'removalAsked', ids: ['ours'], meant: 'each' }, NOON)).toBe(
			state,
		);
	});

	it('that ended in the dark asks for a new password too, once the stranger is gone', () => {
		const blind = play([
			...asked,
			{ type: 'lookFailed', kind: 'unavailable' },
			{ type: 'outcomesRead' },
		]);
		expect(tracked(blind, 'stranger')?.removal?.outcome).toBe('unreachable');
		expect(play([looked(OURS, PHONE)], blind).recovery).not.toBeNull();
		const refused = play([...asked, looked(OURS, STRANGER), { type: 'outcomesRead' }]);
		expect(play([looked(OURS)], refused).recovery).not.toBeNull();
		const back = play([
			...asked,
			looked(OURS),
			{ type: 'outcomesRead' },
			{ type: 'recoveryEnded' },
		]);
		expect(play([looked(OURS, STRANGER), looked(OURS)], back).recovery).not.toBeNull();
	});

	it("is not proved by a list that may be another account's", () => {
		const blind = play([...asked, { type: 'lookFailed', kind: 'loggedOut' }]);
		const other = session('other', { current: true });
		const state = play([looked(other), looked(other)], blind);
		expect(tracked(state, 'stranger')?.removal?.outcome).toBe('unreachable');
	});

	it('of one of ours that is listed again later is an alarm', () => {
		const state = play([
			looked(OURS, PHONE),
			{ type: 'recognised', ids: ['phone'] },
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			looked(OURS),
			{ type: 'outcomesRead' },
			looked(OURS, PHONE),
		]);
		expect(statusOf(state, state.goodAt, NOON)).toMatchObject({ kind: 'unfamiliar', count: 1 });
	});

	it('of all others judges none of them by itself', () => {
		const all = { type: 'removalAsked', ids: ['phone', 'stranger'], meant: 'allOthers' } as const;
		const failing = play([looked(OURS, PHONE), all, { type: 'lookFailed', kind: 'offline' }]);
		expect(tracked(failing, 'phone')).toMatchObject({ standing: 'unreviewed' });
		expect(play([looked(OURS)], failing).recovery).toBeNull();
		const caught = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER), all, looked(OURS)]);
		expect(caught.recovery?.removed).toEqual([{ device: STRANGER.device, place: STRANGER.place }]);
	});

	it('of one of our own asks for no new password', () => {
		const state = play([
			looked(OURS, PHONE),
			{ type: 'recognised', ids: ['phone'] },
			{ type: 'removalAsked', ids: ['phone'], meant: 'each' },
			looked(OURS),
		]);
		expect(tracked(state, 'phone')?.removal?.outcome).toBe('removed');
		expect(state.recovery).toBeNull();
	});

	it('is read once', () => {
		const state = play([...asked, looked(OURS), { type: 'outcomesRead' }]);
		expect(tracked(state, 'stranger')?.removal).toBeNull();
		expect(state.recovery).not.toBeNull();
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
		expect(state.recovery).not.toBeNull();
		expect(statusOf(state, state.goodAt, NOON).kind).toBe('recovery');
	});

	it('says nothing of one that is there or that is ours', () => {
		const state = play([looked(OURS), looked(OURS, STRANGER)]);
		expect(transition(state, { type: 'disowned', ids: ['stranger', 'ours', 'x'] }, NOON)).toBe(
			state,
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
			{ type: 'lookFailed', kind: 'loggedOut' },
			{ type: 'outcomesRead' },
			looked(OURS),
		]);
		expect(removed.recovery?.since).toBe(NOON + 3000);
		expect(play([{ type: 'recoveryEnded' }], removed).recovery).toBeNull();
	});
});

describe('any history', () => {
	const ids = ['a', 'b', 'c', 'd'];
	const someIds = fc.subarray(ids);
	const event: fc.Arbitrary<WatchEvent> = fc.oneof(
		{
			weight: 4,
			arbitrary: someIds.map((present) =>
				looked(OURS, ...present.filter((id) => id !== 'ours').map((id) => session(id))),
			),
		},
		fc
			.constantFrom('offline', 'loggedOut', 'unreadable')
			.map((kind): WatchEvent => ({ type: 'lookFailed', kind }) as WatchEvent),
		someIds.map(
			(some): WatchEvent => ({ type: 'removalAsked', ids: [...some, 'ours'], meant: 'each' }),
		),
		someIds.map((some): WatchEvent => ({ type: 'recognised', ids: some })),
		someIds.map((some): WatchEvent => ({ type: 'disowned', ids: some })),
		fc.constant<WatchEvent>({ type: 'outcomesRead' }),
		fc.constant<WatchEvent>({ type: 'recoveryEnded' }),
	);

	it('names each unfamiliar session in exactly one notification', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 30 }), (history) => {
				let state = play([looked(OURS)]);
				const unfamiliar = new Set<string>();
				for (const [index, next] of history.entries()) {
					state = transition(state, next, NOON + index * 1000);
					for (const one of state.tracked) {
						if (one.standing === 'unfamiliar') unfamiliar.add(one.session.id);
					}
				}
				const named = state.notices.flatMap((notice) => notice.sessionIds);
				expect([...named].sort()).toEqual([...unfamiliar].sort());
			}),
		);
	});

	it('never removes ours, never is calm while a stranger is listed, never lies about a removal', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 30 }), (history) => {
				let state = play([looked(OURS)]);
				let listed = new Set<string>();
				const recognised = new Set<string>();
				const notMineGone = new Set<string>();
				const wasMine = new Set<string>();
				for (const [index, next] of history.entries()) {
					const now = NOON + index * 1000;
					const known = new Set(state.tracked.map((one) => one.session.id));
					state = transition(state, next, now);
					if (next.type === 'looked') listed = new Set(next.sessions.map(({ id }) => id));
					if (next.type === 'recognised') {
						for (const id of next.ids) if (known.has(id)) recognised.add(id);
					}
					expect(tracked(state, 'ours')?.removal).toBeNull();
					const strangers = [...listed].filter((id) => id !== 'ours' && !recognised.has(id));
					if (strangers.length > 0) {
						expect(statusOf(state, state.goodAt, now).kind).toBe('unfamiliar');
					}
					for (const one of state.tracked) {
						if (one.removal?.outcome === 'removed') expect(listed.has(one.session.id)).toBe(false);
						if (one.standing !== 'notMine' || one.goneAt === null)
							notMineGone.delete(one.session.id);
						else if (!notMineGone.has(one.session.id)) {
							// A stranger has just gone: the prompt for a new password has to be there.
							notMineGone.add(one.session.id);
							if (!wasMine.has(one.session.id)) expect(state.recovery).not.toBeNull();
						}
						if (one.standing === 'mine') wasMine.add(one.session.id);
					}
				}
			}),
		);
	});

	it('owes nothing about sessions that all have their answer', () => {
		const state = play([
			looked(OURS),
			looked(OURS, STRANGER),
			{ type: 'recognised', ids: ['stranger'] },
		]);
		expect(owedNotices(state)).toEqual([]);
	});
});
