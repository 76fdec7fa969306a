import { describe, expect, it } from 'vitest';
import { statusOf } from '@/utils/domain/watch/status';
import {
	HERE,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import {
	codes,
	looked,
	lookFailed,
	play,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

/** One good look each minute. */
function watching(minutes: number, from = play([looked(OURS, PHONE)]), since = NOON): Watched {
	let watched = from;
	for (let minute = 1; minute <= minutes; minute++) {
		watched = step(watched, looked(OURS, PHONE), since + minute * MINUTE);
	}
	return watched;
}
const recognise = (watched: Watched, ...ids: string[]) =>
	step(watched, { type: 'recognised', ids, name: null }, NOON);
const gapOf = ({ state }: Watched) => state.lastGap;

describe('the record of when we could see', () => {
	it('has no gap while each look is good', () => {
		expect(gapOf(watching(30))).toBeNull();
	});

	it('tells a computer that slept, from the last look on', () => {
		const watched = step(watching(5), looked(OURS, PHONE), NOON + 8 * HOUR);
		expect(gapOf(watched)).toEqual({
			from: NOON + 5 * MINUTE,
			to: NOON + 8 * HOUR,
			stretches: [{ cause: 'asleep', from: NOON + 5 * MINUTE, to: NOON + 8 * HOUR }],
			came: 0,
			went: 0,
			changed: 0,
		});
	});

	it('tells a browser that was closed, which forgets its memory', () => {
		const closed = { ...watching(5), pulse: null };
		const watched = step(closed, looked(OURS, PHONE), NOON + 8 * HOUR);
		expect(gapOf(watched)?.stretches).toMatchObject([{ cause: 'closed', to: NOON + 8 * HOUR }]);
	});

	it('tells one cause after the other', () => {
		let watched = watching(5);
		for (const [minute, kind] of [
			[6, 'offline'],
			[7, 'offline'],
			[20, 'loggedOut'],
		] as const) {
			watched = step(watched, lookFailed(kind), NOON + minute * MINUTE);
		}
		watched = step(watched, looked(OURS, PHONE), NOON + 21 * MINUTE);
		expect(
			gapOf(watched)?.stretches.map(({ cause, from, to }) => [
				cause,
				(from - NOON) / MINUTE,
				(to - NOON) / MINUTE,
			]),
		).toEqual([
			['offline', 6, 7],
			['asleep', 7, 20],
			['loggedOut', 20, 21],
		]);
	});

	it('says what had changed when we could see again', () => {
		const watched = step(
			watching(5),
			looked(OURS, { ...PHONE, ip: '203.0.113.9' }, STRANGER),
			NOON + 8 * HOUR,
		);
		expect(gapOf(watched)).toMatchObject({ came: 1, went: 0, changed: 1 });
	});

	it('counts a short failure for none', () => {
		const watched = step(watching(5), lookFailed('unavailable'), NOON + 6 * MINUTE);
		const back = step(watched, looked(OURS, PHONE), NOON + 7 * MINUTE);
		expect(gapOf(back)).toBeNull();
		expect(back.state.blind).toEqual([]);
	});

	it('does not grow with a network that comes and goes', () => {
		let watched = watching(1);
		for (let minute = 2; minute < 500; minute++) {
			const kind = minute % 2 === 0 ? 'offline' : 'unavailable';
			watched = step(watched, lookFailed(kind), NOON + minute * MINUTE);
		}
		expect(watched.state.blind.length).toBeLessThanOrEqual(40);
		const back = step(watched, looked(OURS, PHONE), NOON + 500 * MINUTE);
		expect(gapOf(back)?.from).toBe(NOON + 2 * MINUTE);
		expect(gapOf(back)?.stretches.at(-1)?.to).toBe(NOON + 500 * MINUTE);
	});

	it('makes nothing of a clock that was put back', () => {
		const watched = step(watching(30), looked(OURS, PHONE), NOON - 8 * HOUR);
		expect(gapOf(watched)).toBeNull();
		expect(step(watched, looked(OURS, PHONE), NOON - 8 * HOUR + MINUTE).state.failure).toBeNull();
	});

	describe.each([2, 5, 15] as const)('with a look each %i minutes', (lookEvery) => {
		const begin = step(
			play([looked(OURS, PHONE)]),
			{ type: 'settingsChanged', settings: { lookEvery } },
			NOON,
		);
		const every = lookEvery * MINUTE;
		/** Looks in that rhythm, each at the end of its period. */
		const rhythm = (looks: number, from = begin, since = NOON) => {
			let watched = from;
			for (let look = 1; look <= looks; look++) {
				watched = step(watched, looked(OURS, PHONE), since + look * every);
			}
			return watched;
		};

		it('the time between two looks is no gap, nor is one look that failed', () => {
			const watched = rhythm(6);
			expect(gapOf(watched)).toBeNull();
			const failed = step(watched, lookFailed('unavailable'), NOON + 7 * every);
			expect(gapOf(rhythm(1, failed, NOON + 7 * every))).toBeNull();
		});

		it('a night is one', () => {
			const night = step(rhythm(6), looked(OURS, PHONE), NOON + 6 * every + 8 * HOUR);
			expect(gapOf(night)).toMatchObject({ from: NOON + 6 * every });
			expect(gapOf(night)?.stretches.map(({ cause }) => cause)).toEqual(['asleep']);
		});

		it('is calm until the second look in a row is missing, and no longer', () => {
			const { state } = recognise(rhythm(1), 'phone');
			const at = (ms: number) => statusOf(state, NOON, NOON + ms).kind;
			expect(at(2 * every + 30_000)).toBe('clear');
			expect(at(Math.max(3 * MINUTE, 2.5 * every))).toBe('clear');
			expect(at(Math.max(3 * MINUTE, 2.5 * every) + 1)).toBe('checking');
		});

		it('does not take the user’s own last clicks before a night for somebody else’s', () => {
			const watched = rhythm(6);
			const last = NOON + 6 * every;
			const wake = (activeAt: number) =>
				step(watched, looked({ ...OURS, lastActiveAt: activeAt }, PHONE), last + 8 * HOUR);
			expect(tracked(wake(last + every + 17_000), 'ours')?.reviewStatus).toBe('mine');
			expect(tracked(wake(last + 3 * HOUR + 17_000), 'ours')?.reviewStatus).toBe('unfamiliar');
		});
	});

	it('is never calm when the last good look is older than three periods', () => {
		const { state } = recognise(watching(1), 'phone');
		const goodAt = state.goodAt ?? 0;
		expect(statusOf(state, goodAt, goodAt + 3 * MINUTE).kind).toBe('clear');
		expect(statusOf(state, goodAt, goodAt + 3 * MINUTE + 1).kind).toBe('checking');
	});
});

describe('a login that is used while this browser is not', () => {
	const asleep = (activeAt: number, from = watching(5)) =>
		step(from, looked({ ...OURS, lastActiveAt: activeAt }, PHONE), NOON + 8 * HOUR);

	it('is worth checking, and never more', () => {
		const watched = asleep(NOON + 3 * HOUR + 17_000);
		expect(tracked(watched, 'ours')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
		});
		expect(codes(watched, 'ours')).toEqual(['activeWhileAway']);
		expect(watched.state.notices).toHaveLength(1);
	});

	it.each([
		['our own last look', NOON + 5 * MINUTE],
		['the user’s last clicks', NOON + 7 * MINUTE],
		['the user’s first clicks', NOON + 8 * HOUR - 2 * MINUTE],
		['the look itself', NOON + 8 * HOUR],
	])('is not seen in %s', (_, activeAt) => {
		expect(tracked(asleep(activeAt), 'ours')?.reviewStatus).toBe('mine');
	});

	it('is not seen in a time that the service has cut to a whole number', () => {
		const oneHour = step(
			watching(5),
			looked({ ...OURS, lastActiveAt: NOON + HOUR }, PHONE),
			NOON + HOUR + 10 * MINUTE,
		);
		expect(tracked(oneHour, 'ours')?.reviewStatus).toBe('mine');
	});

	it('is not seen in an old activity, when the clock was put forward', () => {
		const back = play([looked(OURS, PHONE)], watching(5), NOON - 10 * HOUR);
		const forward = step(back, looked(OURS, PHONE), NOON + HOUR);
		expect(tracked(forward, 'ours')?.reviewStatus).toBe('mine');
	});

	it('is seen after the browser was closed, less what the disk may not know', () => {
		const closed = { ...watching(5), pulse: null };
		expect(tracked(asleep(NOON + 3 * HOUR + 17_000, closed), 'ours')?.riskLevel).toBe('check');
		expect(tracked(asleep(NOON + 12 * MINUTE + 17_000, closed), 'ours')?.riskLevel).toBe(
			'familiar',
		);
	});

	it('is seen after the user was logged out', () => {
		let watched = watching(5);
		for (let minute = 6; minute < 60; minute++) {
			watched = step(watched, lookFailed('loggedOut'), NOON + minute * MINUTE);
		}
		const back = looked({ ...OURS, lastActiveAt: NOON + 30 * MINUTE + 17_000 }, PHONE);
		expect(codes(step(watched, back, NOON + 60 * MINUTE), 'ours')).toEqual(['activeWhileAway']);
	});

	it('is not asked about again once the user has said «this was me»', () => {
		const said = recognise(asleep(NOON + 3 * HOUR + 17_000), 'ours');
		expect(tracked(said, 'ours')?.reviewStatus).toBe('mine');
		const again = step(
			said,
			looked({ ...OURS, lastActiveAt: NOON + 12 * HOUR + 17_000 }, PHONE),
			NOON + 20 * HOUR,
		);
		expect(tracked(again, 'ours')?.reviewStatus).toBe('mine');
	});

	it('leads to a new password where the user says «not me», and stays this browser’s own', () => {
		const watched = step(
			asleep(NOON + 3 * HOUR + 17_000),
			{ type: 'disowned', ids: ['ours'] },
			NOON + 8 * HOUR,
		);
		expect(watched.state.recovery).not.toBeNull();
		expect(tracked(watched, 'ours')?.reviewStatus).toBe('mine');
		expect(watched.state.revocations).toEqual([]);
		// The thief has not heard of it: the next night is told of again.
		const again = step(
			watched,
			looked({ ...OURS, lastActiveAt: NOON + 12 * HOUR + 17_000 }, PHONE),
			NOON + 20 * HOUR,
		);
		expect(codes(again, 'ours')).toEqual(['activeWhileAway']);
	});

	it('is seen in any of the stretches, not the last alone', () => {
		let watched = watching(5);
		for (let minute = 6; minute < 60; minute++) {
			watched = step(watched, lookFailed('loggedOut'), NOON + minute * MINUTE);
		}
		watched = step(watched, lookFailed('offline'), NOON + 60 * MINUTE);
		const back = looked({ ...OURS, lastActiveAt: NOON + 30 * MINUTE + 17_000 }, PHONE);
		expect(codes(step(watched, back, NOON + 61 * MINUTE), 'ours')).toEqual(['activeWhileAway']);
	});
});

describe('this browser’s own session', () => {
	const other = {
		...OURS,
		device: { browser: 'Edge', system: 'Windows', form: 'computer' } as const,
	};

	it('that is listed as another browser is worth checking, and never more', () => {
		const watched = step(watching(1), looked(other, PHONE), NOON + 2 * MINUTE);
		expect(tracked(watched, 'ours')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
			reasons: [{ code: 'notThisBrowser', here: HERE }],
		});
	});

	it('is asked about once', () => {
		let watched = step(watching(1), looked(other, PHONE), NOON + 2 * MINUTE);
		for (let minute = 3; minute < 9; minute++) {
			const before = watched.state;
			watched = step(watched, looked(other, PHONE), NOON + minute * MINUTE);
			expect(watched.state).toBe(before);
		}
		expect(watched.state.notices).toHaveLength(1);
		watched = step(recognise(watched, 'ours'), looked(other, PHONE), NOON + 9 * MINUTE);
		expect(tracked(watched, 'ours')?.reviewStatus).toBe('mine');
	});

	it('is not asked about again once a login under that name was the user’s', () => {
		const login = (id: string, minute: number) => ({
			...other,
			id,
			createdAt: NOON + minute * MINUTE,
		});
		const asked = step(watching(1), looked(login('again', 1), PHONE), NOON + 2 * MINUTE);
		expect(tracked(asked, 'again')?.reasons).toMatchObject([{ code: 'notThisBrowser' }]);
		const known = recognise(asked, 'again');
		const next = step(known, looked(login('later', 3), PHONE), NOON + 4 * MINUTE);
		expect(tracked(next, 'later')).toMatchObject({ reviewStatus: 'mine', reasons: [] });
	});

	it('is not doubted where the service names no agent', () => {
		const nameless = { browser: null, system: null, form: 'unknown' } as const;
		const watched = play([looked(session('ours', { current: true, device: nameless }))]);
		expect(tracked(watched, 'ours')?.reviewStatus).toBe('mine');
	});
});
