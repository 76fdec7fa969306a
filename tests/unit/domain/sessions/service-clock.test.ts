import { expect, it } from 'vitest';
import { onOurClock } from '@/utils/domain/sessions/service-clock';
import { DAY, HOUR, MINUTE, NOON, session } from '../../fixtures/session-fixtures';

const told = session('told', { createdAt: NOON + 7_001, lastActiveAt: NOON + 8_001 });

it('times are moved by as many minutes as the clocks differ', () => {
	expect(onOurClock([told], NOON + 6 * MINUTE + 900, NOON)[0]).toEqual({
		...told,
		createdAt: NOON + 7_001 - 6 * MINUTE,
		lastActiveAt: NOON + 8_001 - 6 * MINUTE,
	});
	expect(onOurClock([told], NOON - HOUR, NOON)[0]?.lastActiveAt).toBe(NOON + 8_001 + HOUR);
});

it('an answer that took some seconds is no other clock, nor is one without a time', () => {
	const sessions = [told];
	expect(onOurClock(sessions, NOON + 20_000, NOON)).toBe(sessions);
	expect(onOurClock(sessions, undefined, NOON)).toBe(sessions);
});

it('times in words are by our own clock already, and unknown times stay so', () => {
	const words = session('words', { createdWithin: HOUR, activeWithin: HOUR });
	const unknown = session('unknown', { createdAt: null, lastActiveAt: null });
	expect(onOurClock([words, unknown], NOON + HOUR, NOON)).toEqual([words, unknown]);
});

it('a time that may be cut stays as coarse as it was', () => {
	const cut = session('cut', { lastActiveAt: NOON });
	expect(onOurClock([cut], NOON + 6 * MINUTE, NOON)[0]?.activeWithin).toBe(DAY);
});
