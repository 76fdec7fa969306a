import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../fixtures/session-fixtures';
import { looked, lookFailed, step } from '../../fixtures/watch-fixtures';
import {
	at,
	CARRIER,
	codesOf,
	HOME,
	IPHONE,
	LAPTOP,
	levelOf,
	login,
	look,
	own,
	STRANGE,
	tell,
	withPhone,
} from './lives-fixtures';

/** All logins that end at once: by themselves, or by somebody. */

const DAYS = DAY / MINUTE;

describe('logins of different ages', () => {
	/**
	 * What becomes of a twin that came in the night in which all logins were ended: this browser's an age
	 * at which services end them, and the phone's, which logged in so many days after it.
	 */
	const afterNight = (later: number): string[] | undefined => {
		const { known } = withPhone();
		const evening = 29.5 * DAYS;
		const phone = login('younger', IPHONE, CARRIER, [later * DAYS, evening - 5]);
		const before = step(
			{ ...known, pulse: null },
			looked(own(evening), later === 0 ? { ...phone, id: 'phone' } : phone),
			at(evening),
		);
		const out = step({ ...before, pulse: null }, lookFailed('loggedOut'), at(evening + 1200));
		const again = own(evening + 1210, { id: 'again', createdAt: at(evening + 1209) });
		const twin = login('twin', IPHONE, STRANGE, [evening + 9, evening + 400]);
		return codesOf(look(out, evening + 1210, again, twin), 'twin');
	};

	it('do not end by themselves in one night', () => {
		expect(afterNight(17)).toContain('thrownOut');
	});

	it('may, where all are of an age at which services end them', () => {
		expect(afterNight(0)).not.toContain('thrownOut');
	});
});

describe('a login that waits as a notice', () => {
	const { phone, known } = withPhone();
	const window = login('window', LAPTOP, HOME, [59, 60]);
	const again = own(80, { id: 'again', createdAt: at(79) });
	const twin = login('twin', IPHONE, STRANGE, [61, 78]);

	it('shows by its end as well that all of them were ended', () => {
		const before = look(known, 60, own(60), window);
		expect(levelOf(before, 'window')).toBe('notice');
		const out = tell(before, 61, lookFailed('loggedOut'));
		expect(codesOf(look(out, 80, again, twin), 'twin')).toEqual(['thrownOut', 'newNetwork']);
	});

	it('says nothing where another goes on', () => {
		const before = look(known, 60, own(60), phone, window);
		const out = tell(before, 61, lookFailed('loggedOut'));
		expect(codesOf(look(out, 80, again, phone, twin), 'twin')).not.toContain('thrownOut');
	});
});

describe('a login that comes when the user is back in', () => {
	const { known } = withPhone();
	const out = tell(known, 60, lookFailed('loggedOut'));
	const again = (minutes: number) =>
		own(minutes, { id: 'again', createdAt: at(79), lastActiveAt: at(minutes) });
	const back = look(out, 80, again(80));
	const withNext = (minutes: number, ip: string) => {
		const next = login('next', IPHONE, ip, [minutes - 1, minutes]);
		return look(back, minutes, again(minutes), next);
	};

	it('is asked about as one that came before it', () => {
		expect(codesOf(withNext(85, STRANGE), 'next')).toEqual(['thrownOut', 'newNetwork']);
		expect(withNext(85, STRANGE).state.notices).toHaveLength(1);
	});

	it('is so as well where the user was out for less than a look', () => {
		const before = look(known, 79, own(79), login('phone', IPHONE, CARRIER, [-600, 70]));
		const soon = look(before, 80, again(80));
		const next = login('next', IPHONE, STRANGE, [84, 85]);
		expect(codesOf(look(soon, 85, again(85), next), 'next')).toEqual(['thrownOut', 'newNetwork']);
	});

	it('is not where that look came hours later: all may have moved, and have new ids', () => {
		const before = look(known, 79, own(79), login('phone', IPHONE, CARRIER, [-600, 70]));
		const mine = (minutes: number) =>
			own(minutes, { id: 'anew', createdAt: at(600), lastActiveAt: at(minutes) });
		const moved = login('anew.2', IPHONE, STRANGE, [601, 700]);
		const lived = { age: 40 * DAY, idle: 40 * DAY };
		const asleep = { state: { ...before.state, lived }, pulse: null };
		const later = step(asleep, looked(mine(800), moved), at(800));
		expect(codesOf(later, 'anew.2')).not.toContain('thrownOut');
	});

	it('is not where the device was before, wherever it goes then', () => {
		const phone = withNext(85, CARRIER);
		expect(levelOf(phone, 'next')).toBe('familiar');
		const moved = login('next', IPHONE, STRANGE, [84, 200]);
		expect(levelOf(look(phone, 200, again(200), moved), 'next')).toBe('familiar');
	});

	it('is not on the day after', () => {
		expect(levelOf(withNext(80 + DAYS + 1, STRANGE), 'next')).toBe('familiar');
	});

	it('is not where nobody was thrown out', () => {
		const next = login('next', IPHONE, STRANGE, [84, 85]);
		expect(levelOf(look(look(known, 80, own(80)), 85, own(85), next), 'next')).toBe('familiar');
	});
});
