import { describe, expect, it } from 'vitest';
import { lastGoodLook, statusOf } from '@/utils/domain/watch/status';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { DAY, MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import {
	codes,
	looked,
	lookFailed,
	play,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

const recognised = (...ids: string[]): WatchEvent => ({ type: 'recognised', ids, name: null });
const status = ({ state, pulse }: Watched, now = NOON) =>
	statusOf(state, lastGoodLook(state, pulse), now);

describe('the first look', () => {
	it('holds what is there already for unreviewed, judges it, and tells of nothing', () => {
		const watched = play([looked(OURS, PHONE, STRANGER)]);
		expect(tracked(watched, 'ours')).toMatchObject({ reviewStatus: 'mine', riskLevel: 'familiar' });
		expect(tracked(watched, 'phone')).toMatchObject({
			reviewStatus: 'unreviewed',
			riskLevel: 'check',
		});
		expect(tracked(watched, 'stranger')).toMatchObject({
			reviewStatus: 'unreviewed',
			riskLevel: 'urgent',
		});
		expect(codes(watched, 'phone')[0]).toBe('alreadyThere');
		expect(watched.state).toMatchObject({ startedAt: NOON, notices: [] });
	});

	it('is still to come after failures', () => {
		const watched = play([lookFailed('loggedOut'), looked(OURS, PHONE)]);
		expect(tracked(watched, 'phone')).toMatchObject({ reviewStatus: 'unreviewed' });
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
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
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

	it("knows this browser's own new login for what it is, and the old login for ours", () => {
		const again = session('again', { current: true, device: OURS.device });
		const watched = play([looked(OURS), looked({ ...OURS, current: false }, again)]);
		expect(tracked(watched, 'again')).toMatchObject({ reviewStatus: 'mine' });
		expect(tracked(watched, 'ours')).toMatchObject({ reviewStatus: 'mine' });
		expect(watched.state.notices).toEqual([]);
	});

	it('never takes an unfamiliar session back by itself', () => {
		const watched = play([
			looked(OURS),
			looked(OURS, STRANGER),
			looked(OURS),
			looked(OURS, STRANGER),
		]);
		expect(tracked(watched, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			goneAt: null,
		});
		expect(watched.state.notices).toHaveLength(1);
	});

	it('remembers a session that is gone before anyone answered', () => {
		const watched = play([looked(OURS), looked(OURS, STRANGER), looked(OURS)]);
		expect(tracked(watched, 'stranger')).toMatchObject({ reviewStatus: 'unfamiliar' });
		expect(tracked(watched, 'stranger')?.goneAt).not.toBeNull();
		expect(status(watched).kind).toBe('unfamiliar');
	});

	it('takes a session of ours that shows up again for ours', () => {
		const watched = play([
			looked(OURS, PHONE),
			recognised('phone'),
			looked(OURS),
			looked(OURS, PHONE),
		]);
		expect(tracked(watched, 'phone')).toMatchObject({ reviewStatus: 'mine', goneAt: null });
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

describe('later looks', () => {
	/** The user's laptop, known, and a new login of its kind while it is silent. */
	const laptop = session('laptop', { lastActiveAt: NOON - 30 * MINUTE });
	const next = session('next', { createdAt: NOON, ip: '192.0.2.5', lastActiveAt: NOON });
	const settled = play([looked(OURS, laptop), recognised('laptop')]);
	const fitting = step(settled, looked(OURS, laptop, next), NOON + MINUTE);

	it('raise what fitted a device, once that device turns out to be in use', () => {
		expect(tracked(fitting, 'next')).toMatchObject({
			reviewStatus: 'familiar',
			riskLevel: 'familiar',
		});
		expect(fitting.state.notices).toEqual([]);
		const active = { ...laptop, lastActiveAt: NOON + 10 * MINUTE };
		const raised = step(fitting, looked(OURS, active, next), NOON + 11 * MINUTE);
		expect(tracked(raised, 'next')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
		});
		expect(codes(raised, 'next')).toEqual(['secondOne', 'newNetwork', 'knownCountry']);
		expect(raised.state.notices).toHaveLength(1);
	});

	it('raise it to a notice on a network of the user’s', () => {
		const home = { ...next, ip: OURS.ip };
		const first = step(settled, looked(OURS, laptop, home), NOON + MINUTE);
		const active = { ...laptop, lastActiveAt: NOON + 10 * MINUTE };
		const raised = step(first, looked(OURS, active, home), NOON + 11 * MINUTE);
		expect(tracked(raised, 'next')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'notice',
		});
		expect(raised.state.notices).toEqual([]);
		expect(status(raised, NOON + 11 * MINUTE)).toMatchObject({ kind: 'notice', count: 1 });
	});

	it('raise nothing that the user has recognised', () => {
		const said = play([recognised('next')], fitting);
		const active = { ...laptop, lastActiveAt: NOON + 10 * MINUTE };
		const later = step(said, looked(OURS, active, next), NOON + 11 * MINUTE);
		expect(tracked(later, 'next')?.reviewStatus).toBe('mine');
	});

	it('never lower a grade', () => {
		const abroad = step(settled, looked(OURS, laptop, STRANGER), NOON + MINUTE);
		const home = { ...STRANGER, place: OURS.place, ip: OURS.ip };
		const moved = step(abroad, looked(OURS, laptop, home), NOON + 2 * MINUTE);
		expect(tracked(moved, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(moved.state.notices).toHaveLength(1);
	});

	it('ask again where a session that was the user’s own is taken over', () => {
		const other = { ...laptop, device: { ...laptop.device, system: 'macOS' } };
		const taken = step(settled, looked(OURS, other), NOON + MINUTE);
		expect(tracked(taken, 'laptop')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
			deviceId: null,
		});
		expect(codes(taken, 'laptop')).toEqual(['deviceChanged']);
		expect(taken.state.notices).toHaveLength(1);
		const said = play([recognised('laptop')], taken);
		const back = step(said, looked(OURS, laptop), NOON + 3 * MINUTE);
		expect(back.state.notices).toHaveLength(2);
	});

	it('make of very many notices a question', () => {
		const more = Array.from({ length: 10 }, (_, index) =>
			session(`more-${index}`, { device: OURS.device, createdAt: NOON }),
		);
		const nine = step(settled, looked(OURS, laptop, ...more.slice(0, 9)), NOON + MINUTE);
		expect(nine.state.notices).toEqual([]);
		const ten = step(nine, looked(OURS, laptop, ...more), NOON + 2 * MINUTE);
		expect(ten.state.notices).toMatchObject([{ refs: { length: 10 } }]);
		expect(codes(ten, 'more-3')).toContain('many');
	});
});

describe('answers that disagree', () => {
	const asked = play([
		looked(OURS, PHONE),
		looked(OURS, PHONE, STRANGER),
		{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
		looked(OURS, PHONE),
		{ type: 'outcomesRead' },
	]);

	it('an old list that still has what was removed raises no alarm', () => {
		const old = step(asked, looked(OURS, PHONE, STRANGER), NOON + MINUTE);
		expect(old.state.notices).toHaveLength(1);
		expect(status(old, NOON + MINUTE)).toMatchObject({ kind: 'unfamiliar' });
		const gone = step(old, looked(OURS, PHONE), NOON + 2 * MINUTE);
		expect(gone.state.notices).toHaveLength(1);
		expect(tracked(gone, 'stranger')).toMatchObject({ reviewStatus: 'notMine', relistedAt: null });
	});

	it('lists that go on having it do, once', () => {
		let watched = asked;
		for (const minute of [1, 2, 3, 4]) {
			watched = step(watched, looked(OURS, PHONE, STRANGER), NOON + minute * MINUTE);
			expect(watched.state.notices).toHaveLength(minute < 3 ? 1 : 2);
		}
		expect(tracked(watched, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(codes(watched, 'stranger')).toContain('listedAgain');
		expect(watched.state.notices).toHaveLength(2);
	});

	it('a list that shows it active since does at once', () => {
		const active = { ...STRANGER, lastActiveAt: NOON + 30 * MINUTE };
		const watched = step(asked, looked(OURS, PHONE, active), NOON + 31 * MINUTE);
		expect(codes(watched, 'stranger')).toContain('listedAgain');
	});

	it('what the user wanted removed and is still there is no new alarm', () => {
		let watched = play([
			looked(OURS),
			looked(OURS, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
		]);
		for (const minute of [1, 2, 3]) {
			watched = step(watched, looked(OURS, STRANGER), NOON + minute * MINUTE);
		}
		expect(watched.state.notices).toHaveLength(1);
		expect(tracked(watched, 'stranger')).toMatchObject({ reviewStatus: 'notMine' });
	});

	it('a list cut short hides nothing and alarms for nothing', () => {
		const known = play([looked(OURS, PHONE), recognised('phone'), looked(OURS, PHONE, STRANGER)]);
		const cut = step(known, looked(OURS), NOON + MINUTE);
		const whole = step(cut, looked(OURS, PHONE, STRANGER), NOON + 2 * MINUTE);
		expect(whole.state.notices).toHaveLength(1);
		expect(tracked(whole, 'phone')).toMatchObject({ reviewStatus: 'mine', goneAt: null });
		expect(tracked(whole, 'stranger')).toMatchObject({ reviewStatus: 'unfamiliar', goneAt: null });
	});

	it('an id that another login gets is judged as what it is', () => {
		const known = play([looked(OURS, PHONE), recognised('phone')]);
		const reused = { ...STRANGER, id: 'phone', createdAt: NOON + MINUTE };
		const watched = step(known, looked(OURS, reused), NOON + 2 * MINUTE);
		expect(tracked(watched, 'phone')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(watched.state.notices).toHaveLength(1);
	});

	it('a session that nobody has answered for is not hidden by a login that fits', () => {
		const open = play([
			looked(OURS, PHONE),
			recognised('phone'),
			looked(OURS, PHONE, STRANGER),
			looked(OURS),
		]);
		const own = { ...PHONE, id: 'stranger', createdAt: NOON + MINUTE };
		const watched = step(open, looked(OURS, own), NOON + 2 * MINUTE);
		expect(tracked(watched, 'stranger')).toMatchObject({ reviewStatus: 'familiar' });
		const ref = tracked(open, 'stranger')?.ref;
		expect(watched.state.tracked.find((watched) => watched.ref === ref)).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(status(watched, NOON + 2 * MINUTE)).toMatchObject({ kind: 'unfamiliar', count: 1 });
		expect(watched.state.notices).toHaveLength(1);
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

describe('what an attacker tries', () => {
	const at = (minutes: number) => NOON + minutes * MINUTE;
	const phone = { ...PHONE, lastActiveAt: NOON };
	const known = play([looked(OURS, phone), recognised('phone')]);
	/** Someone with the same kind of phone, in the same country, on a network of their own. */
	const alike = (id: string, minutes: number, over: Partial<typeof PHONE> = {}) =>
		session(id, {
			device: PHONE.device,
			ip: '203.0.113.66',
			createdAt: at(minutes),
			lastActiveAt: at(minutes),
			...over,
		});
	const riskLevel = (watched: Watched, id: string) => tracked(watched, id)?.riskLevel;

	it('a device that the user is being asked about is no room for somebody else', () => {
		const vpn = { ...OURS, place: { city: null, country: 'Netherlands' }, ip: '192.0.2.9' };
		const asked = step(known, looked(vpn, phone), at(1));
		expect(tracked(asked, 'ours')?.reviewStatus).toBe('unfamiliar');
		const thief = alike('thief', 2, { device: OURS.device });
		expect(riskLevel(step(asked, looked(vpn, phone, thief), at(3)), 'thief')).not.toBe('familiar');
	});

	it('logins that took each other’s place are one device, in whatever order they are recognised', () => {
		const logins = [1, 2, 3].map((day) =>
			session(`login-${day}`, {
				device: PHONE.device,
				createdAt: NOON - (4 - day) * DAY,
				lastActiveAt: NOON - (4 - day) * DAY + 60 * MINUTE,
			}),
		);
		const old = session('old', {
			device: OURS.device,
			createdAt: NOON - 9 * DAY,
			lastActiveAt: NOON - 8 * DAY,
		});
		const ids = ['login-3', 'login-1', 'login-2', 'old'];
		const all = play([looked(OURS, ...logins, old), recognised(...ids)]);
		expect(all.state.devices).toHaveLength(2);
		const thief = alike('thief', 2, { device: OURS.device });
		const watched = step(all, looked(OURS, ...logins, old, thief), at(3));
		expect(riskLevel(watched, 'thief')).toBe('check');
	});

	it('a second login at home that is recognised is no second device', () => {
		const tab = session('tab', {
			device: OURS.device,
			ip: OURS.ip,
			createdAt: at(1),
			lastActiveAt: at(1),
		});
		const noticed = step(known, looked(OURS, phone, tab), at(2));
		expect(tracked(noticed, 'tab')?.riskLevel).toBe('notice');
		const said = play([recognised('tab')], noticed, at(3));
		expect(said.state.devices).toHaveLength(known.state.devices.length);
		expect(tracked(said, 'tab')).toMatchObject({ reviewStatus: 'mine', deviceId: null });
		const named = play(
			[{ type: 'recognised', ids: ['tab'], name: 'second laptop' }],
			noticed,
			at(3),
		);
		expect(named.state.devices.map(({ name }) => name)).toContain('second laptop');
	});

	it('who came first is asked about too, once the user’s own new login goes on beside it', () => {
		const gone = step(known, looked(OURS), at(1));
		const first = step(gone, looked(OURS, alike('thief', 2)), at(3));
		expect(riskLevel(first, 'thief')).toBe('familiar');
		const own = { ...PHONE, id: 'own', createdAt: at(60), lastActiveAt: at(70) };
		const active = alike('thief', 2, { lastActiveAt: at(70) });
		const both = step(first, looked(OURS, active, own), at(71));
		expect(riskLevel(both, 'thief')).toBe('check');
	});

	it('a login that has left again is still asked about', () => {
		const came = step(known, looked(OURS, phone, alike('thief', 1)), at(2));
		expect(riskLevel(came, 'thief')).toBe('familiar');
		const left = step(came, looked(OURS, { ...phone, lastActiveAt: at(5) }), at(6));
		expect(riskLevel(left, 'thief')).toBe('check');
		expect(left.state.notices).toHaveLength(1);
	});

	it('a network is learned from what has settled, and not from the doubtful', () => {
		const came = step(known, looked(OURS, phone, alike('first', 1)), at(2));
		const left = step(came, looked(OURS, phone), at(20));
		const again = step(left, looked(OURS, phone, alike('second', 30)), at(31));
		const active = { ...phone, lastActiveAt: at(40) };
		const raised = step(again, looked(OURS, active, alike('second', 30)), at(41));
		expect(riskLevel(raised, 'second')).toBe('check');
		expect(raised.state.networks.map(({ network }) => network)).toEqual(['198.51.100.0/24']);
	});

	it('an id used again does not fight with itself', () => {
		const own = { ...phone, createdAt: at(10), lastActiveAt: at(19) };
		const watched = step(known, looked(OURS, own), at(20));
		expect(riskLevel(watched, 'phone')).toBe('familiar');
	});

	it('an id used again hides no alert that is still owed', () => {
		const open = step(known, looked(OURS, phone, STRANGER), at(1));
		const reused = { ...STRANGER, createdAt: at(2) };
		const watched = step(open, looked(OURS, phone, reused), at(3));
		expect(watched.state.notices).toHaveLength(2);
		expect(status(watched, at(3))).toMatchObject({ kind: 'unfamiliar', count: 2 });
	});

	it('an unreviewed session may be the device that another browser told of', () => {
		const told = {
			id: 'other.1',
			family: PHONE.device,
			name: null,
			namedAt: 0,
			here: false,
			source: 'other',
			trust: [{ country: 'AT', givenAt: NOON, seenAt: NOON, knowing: [] }],
		};
		const unreviewed = play([
			looked(OURS, phone),
			{ type: 'synced', items: { devices: [told], revocations: [], forgotten: [] } },
		]);
		const active = { ...phone, lastActiveAt: at(9) };
		const watched = step(unreviewed, looked(OURS, active, alike('thief', 2)), at(10));
		expect(riskLevel(watched, 'thief')).toBe('check');
	});

	it('what is removed as a mere notice is no verdict, unless the user says so', () => {
		const tab = session('tab', {
			device: OURS.device,
			ip: OURS.ip,
			createdAt: at(1),
			lastActiveAt: at(1),
		});
		const noticed = step(known, looked(OURS, phone, tab), at(2));
		const removed = (meant: 'each' | 'notMe') =>
			play([{ type: 'removalAsked', ids: ['tab'], meant }, looked(OURS, phone)], noticed, at(3));
		expect(removed('each').state).toMatchObject({ revocations: [], recovery: null });
		expect(removed('notMe').state.revocations).toHaveLength(1);
		expect(removed('notMe').state.recovery).not.toBeNull();
	});

	it('an old login of this browser that goes on beside its newer login is asked about', () => {
		const again = session('again', {
			current: true,
			device: OURS.device,
			createdAt: at(5),
			lastActiveAt: at(5),
		});
		const old = { ...OURS, current: false };
		const next = step(known, looked(old, again, phone), at(6));
		expect(tracked(next, 'ours')?.reviewStatus).toBe('mine');
		const quiet = step(next, looked({ ...old, lastActiveAt: at(6) }, again, phone), at(8));
		expect(tracked(quiet, 'ours')?.reviewStatus).toBe('mine');
		const home = { ...old, lastActiveAt: at(30) };
		expect(riskLevel(step(next, looked(home, again, phone), at(31)), 'ours')).toBe('notice');
		const away = { ...home, ip: '203.0.113.66' };
		const asked = step(next, looked(away, again, phone), at(31));
		expect(tracked(asked, 'ours')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
		});
		const said = play([recognised('ours')], asked, at(32));
		const more = step(said, looked({ ...away, lastActiveAt: at(60) }, again, phone), at(61));
		expect(tracked(more, 'ours')?.reviewStatus).toBe('mine');
	});
});

describe('another connection', () => {
	const by = (connection: string, ...sessions: Parameters<typeof looked>): WatchEvent => ({
		...(looked(...sessions) as Extract<WatchEvent, { type: 'looked' }>),
		connection,
	});
	const renamed = (old: typeof OURS) => ({ ...old, id: `new-${old.id}` });

	it('that knows sessions by other ids alarms nobody: they are reviewed as after an install', () => {
		const before = play([by('old', OURS, PHONE), recognised('phone')]);
		const { devices } = before.state;
		const after = step(before, by('new', ...[OURS, PHONE, STRANGER].map(renamed)), NOON + MINUTE);
		expect(after.state.notices).toEqual([]);
		expect(tracked(after, 'new-ours')).toMatchObject({ reviewStatus: 'mine' });
		expect(tracked(after, 'new-phone')).toMatchObject({ reviewStatus: 'unreviewed' });
		expect(tracked(after, 'new-stranger')).toMatchObject({ reviewStatus: 'unreviewed' });
		expect(after.state.devices.map(({ id }) => id)).toEqual(devices.map(({ id }) => id));
		expect(after.state.startedAt).toBe(NOON + MINUTE);
		const later = step(
			after,
			by('new', ...[OURS, PHONE].map(renamed), session('late')),
			NOON + 2 * MINUTE,
		);
		expect(tracked(later, 'late')).toMatchObject({ reviewStatus: 'unfamiliar' });
		expect(later.state.notices).toHaveLength(1);
	});

	it('that knows one of them by its id judges strangers as always', () => {
		const before = play([by('old', OURS, PHONE)]);
		const after = step(before, by('new', OURS, STRANGER), NOON + MINUTE);
		expect(tracked(after, 'stranger')).toMatchObject({ reviewStatus: 'unfamiliar' });
		expect(after.state.notices).toHaveLength(1);
	});

	it('proves no removal, and begins no recovery', () => {
		const before = play([
			by('old', OURS, PHONE, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'notMe' },
		]);
		const after = step(before, by('new', renamed(OURS)), NOON + MINUTE);
		expect(tracked(after, 'stranger')?.removal?.outcome).toBe('unreachable');
		expect(after.state.recovery).toBeNull();
	});

	it('of the same name, or of none, changes nothing', () => {
		const before = play([by('old', OURS, PHONE)]);
		for (const event of [by('old', renamed(STRANGER)), looked(renamed(STRANGER))]) {
			expect(step(before, event, NOON + MINUTE).state.startedAt).toBe(NOON);
		}
	});
});
