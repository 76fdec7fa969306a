import { describe, expect, it } from 'vitest';
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
} from '../../fixtures/watch-fixtures';

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
