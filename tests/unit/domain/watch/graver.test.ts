import { describe, expect, it } from 'vitest';
import { owedNotices } from '@/utils/domain/watch/notices';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { HOUR, MINUTE, NOON, OURS, PHONE, session } from '../../fixtures/session-fixtures';
import { looked, play, step, tracked, type Watched } from '../../fixtures/watch-fixtures';

const known = play([looked(OURS, PHONE), { type: 'recognised', ids: ['phone'], name: null }]);
/** A login that the user is asked about: «check». */
const asked = session('asked', {
	device: { browser: 'Edge', system: 'Windows', form: 'computer' },
	createdAt: NOON,
	lastActiveAt: NOON,
});
const shown = (watched: Watched, now: number): Watched =>
	watched.state.notices.reduce((seen, { id }) => {
		const event: WatchEvent = { type: 'noticeShown', id };
		return step(seen, event, now);
	}, watched);
const waiting = shown(step(known, looked(OURS, PHONE, asked), NOON + MINUTE), NOON + MINUTE);

describe('a session that waits for an answer and becomes graver', () => {
	it('was shown once', () => {
		expect(tracked(waiting, 'asked')?.riskLevel).toBe('check');
		expect(waiting.state.notices).toHaveLength(1);
		expect(owedNotices(waiting.state)).toEqual([]);
	});

	it.each([
		[
			'another device',
			{ device: { browser: 'Chrome', system: 'Android', form: 'phone' } as const },
		],
		['elsewhere too soon', { place: { city: 'Lagos', country: 'Nigeria' }, ip: '203.0.113.66' }],
	])('is owed another alert: %s', (_, change) => {
		const taken = { ...asked, ...change, lastActiveAt: NOON + 2 * MINUTE };
		const after = step(waiting, looked(OURS, PHONE, taken), NOON + 3 * MINUTE);
		expect(tracked(after, 'asked')?.riskLevel).toBe('urgent');
		const [owed, ...others] = owedNotices(after.state);
		expect(others).toEqual([]);
		expect(owed?.refs).toEqual([tracked(after, 'asked')?.ref]);
		// Once for each: going to and fro makes no noise.
		const told = shown(after, NOON + 3 * MINUTE);
		const back = step(told, looked(OURS, PHONE, asked), NOON + 4 * MINUTE);
		const again = step(back, looked(OURS, PHONE, taken), NOON + 5 * MINUTE);
		expect(again.state.notices.length).toBeLessThanOrEqual(2);
	});

	it('is owed none for what is no graver', () => {
		const moved = { ...asked, ip: '198.51.100.99', lastActiveAt: NOON + HOUR };
		const after = step(waiting, looked(OURS, PHONE, moved), NOON + HOUR);
		expect(owedNotices(after.state)).toEqual([]);
	});
});
