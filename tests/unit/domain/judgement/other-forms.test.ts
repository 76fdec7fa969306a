import { expect, test } from 'vitest';
import { DAY, NOON, OURS, session } from '../../fixtures/session-fixtures';
import { looked, start, step } from '../../fixtures/watch-fixtures';

test.each([
	['Safari', 'macOS', 'iOS'],
	['Chrome', 'Linux', 'Android'],
	['Chrome', 'Windows', 'Android'],
])(
	'a phone is no form of a computer with the same browser: %s on %s, then on %s',
	(browser, system, other) => {
		const mine = session('computer', {
			device: { browser, system, form: 'computer' },
			createdAt: NOON - 9 * DAY,
		});
		const phone = session('phone', {
			device: { browser, system: other, form: 'phone' },
			createdAt: NOON + 2500,
			lastActiveAt: NOON + 2600,
		});
		let watched = step(start(), looked(OURS, mine), NOON);
		watched = step(watched, { type: 'recognised', ids: ['computer'], name: 'mine' }, NOON + 1000);
		watched = step(watched, looked(OURS, mine, phone), NOON + 3000);
		const tracked = watched.state.tracked.find(({ session: { id } }) => id === 'phone');
		expect(tracked?.riskLevel).toBe('check');
	},
);
