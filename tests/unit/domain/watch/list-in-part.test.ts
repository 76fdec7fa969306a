import { describe, expect, it } from 'vitest';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import {
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import {
	looked,
	lookedInPart,
	play,
	recognised,
	status,
	step,
	tracked,
} from '../../fixtures/watch-fixtures';

const removal = (id: string): WatchEvent => ({ type: 'removalAsked', ids: [id], meant: 'each' });
/** Two sessions of the user's own, all said so. */
const QUIET = play([looked(OURS, PHONE), recognised('phone')]);

describe('a list that could be read in part', () => {
	it('is judged as far as it was read: a stranger in it alarms', () => {
		const watched = step(QUIET, lookedInPart(OURS, STRANGER), NOON + MINUTE);
		expect(tracked(watched, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(watched.state.notices).toHaveLength(1);
		expect(status(watched, NOON + MINUTE)).toMatchObject({
			kind: 'unfamiliar',
			failure: { kind: 'incomplete' },
		});
	});

	it('is never calm, whatever it has', () => {
		const watched = step(QUIET, lookedInPart(OURS, PHONE), NOON + MINUTE);
		expect(status(watched, NOON + MINUTE).kind).toBe('incomplete');
		expect(status(step(watched, looked(OURS, PHONE), NOON + 2 * MINUTE), NOON).kind).toBe('clear');
	});

	it('says nothing of sessions that it lacks', () => {
		const watched = step(QUIET, lookedInPart(OURS), NOON + MINUTE);
		expect(tracked(watched, 'phone')).toEqual(tracked(QUIET, 'phone'));
	});

	it('may lack the session of this browser', () => {
		const watched = step(QUIET, lookedInPart(STRANGER), NOON + MINUTE);
		expect(tracked(watched, 'ours')).toMatchObject({ goneAt: null, session: { current: true } });
	});

	it('has one session of this browser, also where a login before could not be read', () => {
		const again = { ...OURS, id: 'again', createdAt: NOON + MINUTE };
		const { state } = step(QUIET, lookedInPart(again), NOON + MINUTE);
		const own = state.tracked.filter(({ session }) => session.current);
		expect(own.map(({ session }) => session.id)).toEqual(['again']);
	});

	it('knows a session that has a new id by the exact time of its login, and by nothing less', () => {
		const exact = { ...PHONE, createdAt: NOON - HOUR + 7001 };
		const known = play([looked(OURS, exact), recognised('phone')]);
		const renewed = step(known, lookedInPart(OURS, { ...exact, id: 'new' }), NOON + MINUTE);
		expect(tracked(renewed, 'new')).toMatchObject({ reviewStatus: 'mine' });
		expect(tracked(renewed, 'new')?.ref).toBe(tracked(known, 'phone')?.ref);
		// The phone's own may be in the rest.
		for (const createdAt of [NOON - HOUR, NOON - HOUR + 7002, null]) {
			const other = { ...exact, id: 'new', createdAt };
			const beside = step(known, lookedInPart(OURS, other), NOON + MINUTE);
			expect(tracked(beside, 'phone')).toEqual(tracked(known, 'phone'));
			expect(tracked(beside, 'new')?.ref).not.toBe(tracked(known, 'phone')?.ref);
		}
	});

	it('proves no removal, and disproves one', () => {
		const asked = play([looked(OURS, PHONE, STRANGER), removal('stranger')]);
		const away = step(asked, lookedInPart(OURS, PHONE), NOON + MINUTE);
		expect(tracked(away, 'stranger')).toMatchObject({
			goneAt: null,
			removal: { outcome: 'unreachable', cause: 'incomplete' },
		});
		const there = step(asked, lookedInPart(OURS, STRANGER), NOON + MINUTE);
		expect(tracked(there, 'stranger')?.removal?.outcome).toBe('stillThere');
		const gone = step(away, looked(OURS, PHONE), NOON + 2 * MINUTE);
		expect(tracked(gone, 'stranger')?.removal?.outcome).toBe('removed');
	});

	it('is no good list: its time is no time of a good look, and blindness goes on', () => {
		const watched = step(QUIET, lookedInPart(OURS, PHONE), NOON + MINUTE);
		expect(watched.state.goodAt).toBe(QUIET.state.goodAt);
		expect(watched.pulse?.goodAt).toBe(QUIET.pulse?.goodAt);
		const still = step(watched, lookedInPart(OURS, PHONE), NOON + 2 * MINUTE);
		const after = step(still, looked(OURS, PHONE), NOON + 40 * MINUTE);
		const causes = after.state.lastGap?.stretches.map(({ cause }) => cause);
		expect(causes).toContain('incomplete');
	});

	it('that is the same again writes nothing', () => {
		const first = step(QUIET, lookedInPart(OURS, PHONE), NOON + MINUTE);
		expect(step(first, lookedInPart(OURS, PHONE), NOON + 2 * MINUTE).state).toBe(first.state);
	});

	it('fills no disk with the sessions that it lacks, and forgets none of few', () => {
		let watched = QUIET;
		const counts: number[] = [];
		for (let hour = 1; hour <= 40; hour += 1) {
			const at = NOON + hour * HOUR;
			const flood = Array.from({ length: 100 }, (_, index) => {
				const over = { createdAt: at, ip: `203.0.${index}.9`, device: STRANGER.device };
				return session(`flood ${hour} ${index}`, over);
			});
			watched = step(watched, lookedInPart(OURS, ...flood), at + MINUTE);
			counts.push(watched.state.tracked.length);
		}
		expect(counts[8]).toBe(902);
		expect(Math.max(...counts)).toBeLessThan(2700);
		expect(tracked(watched, 'phone')).toMatchObject({ goneAt: null });
	});

	it('keeps what was known of activities in the rest', () => {
		const active = { ...PHONE, lastActiveAt: NOON };
		const first = step(QUIET, looked(OURS, active), NOON);
		const { pulse } = step(first, lookedInPart(OURS), NOON + MINUTE);
		expect(pulse?.lastActiveAt).toContainEqual(['phone', NOON]);
	});
});
