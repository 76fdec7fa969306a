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
