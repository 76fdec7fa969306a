import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import { DAY, MINUTE } from '../../fixtures/session-fixtures';
import { looked, lookFailed, step, tracked, type Watched } from '../../fixtures/watch-fixtures';
import {
	at,
	CARRIER,
	codesOf,
	country,
	HOME,
	IPHONE,
	LAPTOP,
	levelOf,
	login,
	look,
	own,
	PROGRAM,
	STRANGE,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** A device is in one place at a time, a login is of one program, and an answer lasts. */

const DAYS = DAY / MINUTE;
const HOTEL = '88.27.4.9';

/** The phone was in a hotel in Spain for two days, and is at home again. */
function afterSpain(): { phone: Session; known: Watched } {
	const { phone, known } = withPhone();
	const there = { ...phone, ...country('Spain'), ip: HOTEL, lastActiveAt: at(DAYS) };
	const asked = look(known, DAYS, own(DAYS), there);
	const answered = tell(asked, DAYS + 1, yes('phone'));
	const stays = { ...there, lastActiveAt: at(2.5 * DAYS) };
	const settled = look(answered, 2.5 * DAYS, own(2.5 * DAYS), stays);
	const home = { ...phone, lastActiveAt: at(3 * DAYS) };
	return { phone: home, known: look(settled, 3 * DAYS, own(3 * DAYS), home) };
}

describe('a device is in one place', () => {
	it('so its network of yesterday, in another country, says nothing while it is in use', () => {
		const { phone, known } = afterSpain();
		const began = 3 * DAYS + 10;
		const twin = login('twin', IPHONE, HOTEL, [began, began + 1], country('Spain'));
		const first = look(known, began + 1, own(began + 1), phone, twin);
		expect(levelOf(first, 'twin')).toBe('familiar');
		const used = { ...phone, lastActiveAt: at(began + 9) };
		const seen = look(first, began + 9, own(began + 9), used, twin);
		expect(levelOf(seen, 'twin')).toBe('check');
		expect(codesOf(seen, 'twin')).toContain('secondOne');
		expect(codesOf(seen, 'twin')).not.toContain('knownNetwork');
	});

	it('so to be elsewhere too soon says that it moved as well', () => {
		const { phone, known } = withPhone();
		const spain = { ...phone, ip: HOTEL, ...country('Spain'), lastActiveAt: at(600) };
		const asked = look(known, 600, own(600), spain);
		expect(codesOf(asked, 'phone')).toContain('moved');
		const far = { ...phone, ip: STRANGE, ...country('Vietnam'), lastActiveAt: at(605) };
		const gone = look(asked, 605, own(605), far);
		expect(codesOf(gone, 'phone')).toContain('tooFast');
		expect(codesOf(gone, 'phone')).not.toContain('moved');
		// It says so once.
		expect(look(gone, 606, own(606), far).state.tracked).toEqual(gone.state.tracked);
	});

	it('so a login wakes elsewhere in other hands once a later login has taken its place', () => {
		const { phone, known } = withPhone();
		const next = login('next', IPHONE, HOME, [100, 105]);
		const seen = look(known, 106, own(106), phone, next);
		const used = { ...next, lastActiveAt: at(400) };
		const later = look(seen, 400, own(400), phone, used);
		const woken = { ...phone, ip: STRANGE, lastActiveAt: at(500) };
		const stolen = look(later, 500, own(500), woken, used);
		expect(levelOf(stolen, 'phone')).toBe('check');
		expect(levelOf(stolen, 'next')).toBe('familiar');
		// Where the later was but a private window, the phone's own login goes on.
		const goesOn = look(seen, 500, own(500), woken, next);
		expect(levelOf(goesOn, 'phone')).toBe('familiar');
	});

	it('so it wakes elsewhere, too, where days in words say when it was used', () => {
		const { phone, known } = withPhone();
		const next = login('next', IPHONE, HOME, [100, 105]);
		const rough = { ...phone, activeWithin: DAY, lastActiveAt: at(1200) };
		const seen = look(known, 106, own(106), phone, next);
		const later = look(seen, 2 * DAYS, own(2 * DAYS), rough, { ...next, lastActiveAt: at(400) });
		const woken = {
			...phone,
			ip: STRANGE,
			lastActiveAt: at(2.5 * DAYS),
			activeWithin: MINUTE,
		};
		const used = { ...next, lastActiveAt: at(2 * DAYS) };
		expect(levelOf(look(later, 2.5 * DAYS, own(2.5 * DAYS), woken, used), 'phone')).toBe('check');
	});

	it('so of two that may be it, both are asked about once both are in use', () => {
		const { known } = withPhone();
		const travelling = tell(known, 31, { type: 'travelSet', days: 14 });
		const left = look(travelling, 300, own(300));
		const hotel = login('hotel', IPHONE, HOTEL, [500, 505], country('Spain'));
		const twin = login('twin', IPHONE, '105.112.3.4', [520, 521], country('Nigeria'));
		const came = look(left, 521, own(521), hotel, twin);
		expect([levelOf(came, 'hotel'), levelOf(came, 'twin')]).toEqual(['notice', 'notice']);
		const both = look(came, 540, own(540), { ...hotel, lastActiveAt: at(539) }, twin);
		expect([levelOf(both, 'hotel'), levelOf(both, 'twin')]).toEqual(['check', 'check']);
		expect(both.state.notices).toHaveLength(1);
	});

	it('so on a network of its own it is the map that is elsewhere', () => {
		const { phone, known } = withPhone();
		const window = login('window', LAPTOP, HOME, [59, 60], country('Germany'));
		expect(levelOf(look(known, 60, own(60), phone, window), 'window')).toBe('notice');
		const stranger = { ...window, ip: STRANGE };
		expect(levelOf(look(known, 60, own(60), phone, stranger), 'window')).toBe('urgent');
	});
});

describe('a login is of one program', () => {
	it('and asked about where it becomes another’s, though it stays where it was', () => {
		const { phone, known } = withPhone();
		const twin = login('twin', IPHONE, STRANGE, [59, 60]);
		const fits = look(known, 60, own(60), phone, twin);
		expect(levelOf(fits, 'twin')).toBe('familiar');
		const program = { ...twin, device: PROGRAM, lastActiveAt: at(90) };
		expect(levelOf(look(fits, 90, own(90), phone, program), 'twin')).toBe('check');
	});

	it('and asked about where no network is told', () => {
		const { phone, known } = withPhone();
		const program = { ...phone, device: PROGRAM, ip: null, lastActiveAt: at(90) };
		const seen = look(known, 90, own(90), program);
		expect(codesOf(seen, 'phone')).toEqual(['deviceChanged', 'networkUnknown']);
	});

	it('of which a service may tell less one day: a notice on its network', () => {
		const { phone, known } = withPhone();
		const vague = { browser: 'Safari', system: null, form: 'unknown' } as const;
		const next = login('next', vague, CARRIER, [59, 60]);
		expect(levelOf(look(known, 60, own(60), phone, next), 'next')).toBe('notice');
		const stranger = { ...next, ip: STRANGE };
		const asked = look(known, 60, own(60), phone, stranger);
		expect(levelOf(asked, 'next')).toBe('check');
		// An answer says it once and for all.
		const answered = look(tell(asked, 61, yes('next')), 62, own(62), phone, stranger);
		const last = login('last', vague, STRANGE, [99, 100]);
		expect(levelOf(look(answered, 100, own(100), phone, stranger, last), 'last')).toBe('familiar');
	});

	it('of which a service tells no less where it is a television’s', () => {
		const { phone, known } = withPhone();
		const television = { browser: 'Safari', system: null, form: 'tv' } as const;
		const guest = login('guest', television, CARRIER, [59, 60]);
		expect(levelOf(look(known, 60, own(60), phone, guest), 'guest')).toBe('check');
	});
});

describe('a service that tells no networks', () => {
	const bare = { ip: null };

	it('lets an answer about a second login last longer than that login', () => {
		const { phone, known } = withPhone();
		const mine = { ...phone, ...bare };
		const window = login('window', LAPTOP, '', [59, 60], bare);
		const asked = look(known, 60, own(60, bare), mine, window);
		expect(levelOf(asked, 'window')).toBe('check');
		const answered = tell(asked, 61, yes('window'));
		const gone = look(answered, 70, own(70, bare), mine);
		const later = 100 * DAYS;
		const seen = look(gone, later, own(later, bare), mine);
		expect(tracked(seen, 'window')).toMatchObject({ answeredOn: '' });
	});

	it('has nothing but the country to lose', () => {
		const { phone, known } = withPhone();
		const mine = { ...phone, ...bare };
		const there = look(known, 60, own(60, bare), mine);
		const hidden = { ...mine, ...country(null), lastActiveAt: at(70) };
		const seen = look(there, 70, own(70, bare), hidden);
		expect(codesOf(seen, 'phone')).toEqual(['placeUnknown', 'networkUnknown']);
		expect(levelOf(seen, 'phone')).toBe('check');
	});

	it('knows an app by its kind and country, once it has stopped telling them', () => {
		const app = { browser: null, system: 'iOS', form: 'phone' } as const;
		const { phone, known } = withPhone(app);
		const mine = { ...phone, ...bare };
		const next = login('next', app, '', [59, 60], bare);
		expect(levelOf(look(known, 60, own(60, bare), mine, next), 'next')).toBe('familiar');
		// One that alone hides it is asked about.
		expect(levelOf(look(known, 60, own(60), phone, next), 'next')).toBe('check');
	});
});

describe('a phone that is in use at home', () => {
	const { phone, known } = withPhone();
	const home = (minutes: number) => ({ ...phone, ip: HOME, lastActiveAt: at(minutes) });
	const evening = look(known, 300, own(300), home(300));
	/** What becomes of a login on its carrier, once the phone was used again. */
	const besides = (began: number, again: number, ip = CARRIER) => {
		const twin = login('twin', IPHONE, ip, [began, began + 1]);
		const before = look(evening, began + 1, own(began + 1), home(300), twin);
		return look(before, again, own(again), home(again), twin);
	};

	it('is not on its carrier at the same time', () => {
		expect(levelOf(besides(310, 314), 'twin')).toBe('check');
	});

	it('may have been there for a while', () => {
		expect(levelOf(besides(500, 800), 'twin')).toBe('notice');
	});

	it('may be there by another version of the protocol', () => {
		const v6 = '2001:db8:7::1';
		const there = look(known, 100, own(100), { ...phone, ip: v6, lastActiveAt: at(100) });
		const twin = login('twin', IPHONE, v6, [310, 311]);
		const before = look(there, 300, own(300), home(300));
		const seen = look(before, 311, own(311), home(300), twin);
		expect(levelOf(look(seen, 314, own(314), home(314), twin), 'twin')).toBe('notice');
	});
});

describe('what this browser’s own login outlived', () => {
	it('tells that all logins were ended before their time', () => {
		const { phone, known } = withPhone();
		const reopened = (watched: Watched, minutes: number, ...sessions: Session[]): Watched =>
			step({ ...watched, pulse: null }, looked(...sessions), at(minutes));
		const used = (minutes: number) => ({ ...phone, lastActiveAt: at(minutes) });
		const thrownOut = (watched: Watched, since: number): Watched => {
			const out = step({ ...watched, pulse: null }, lookFailed('loggedOut'), at(since + 480));
			const again = own(since + 490, { id: 'again', createdAt: at(since + 489) });
			return look(
				out,
				since + 490,
				again,
				login('twin', IPHONE, STRANGE, [since + 9, since + 400]),
			);
		};
		const slept = reopened(known, 600, own(600), used(595));
		expect(codesOf(thrownOut(slept, 600), 'twin')).toContain('thrownOut');
		// Without such an absence it may have been unused for too long.
		const never = look(known, 60, own(60), used(55));
		expect(codesOf(thrownOut(never, 60), 'twin')).not.toContain('thrownOut');
	});
});

describe('the oldest login of all', () => {
	/** What becomes of a twin that came in the night in which all logins were ended, days after the first. */
	const afterNight = (days: number): string[] | undefined => {
		const { phone, known } = withPhone();
		const evening = days * DAYS;
		const before = step(
			{ ...known, pulse: null },
			looked(own(evening), { ...phone, lastActiveAt: at(evening - 5) }),
			at(evening),
		);
		const out = step({ ...before, pulse: null }, lookFailed('loggedOut'), at(evening + 1200));
		const again = own(evening + 1210, { id: 'again', createdAt: at(evening + 1209) });
		const twin = login('twin', IPHONE, STRANGE, [evening + 9, evening + 400]);
		return codesOf(look(out, evening + 1210, again, twin), 'twin');
	};

	it('was ended by somebody at an age at which no service ends any', () => {
		expect(afterNight(40)).toContain('thrownOut');
	});

	it('may have ended by itself at an age of whole weeks or months', () => {
		expect(afterNight(29.5)).not.toContain('thrownOut');
		// A service may look for them once a day.
		expect(afterNight(29)).not.toContain('thrownOut');
	});
});

describe('a list whose ids are all new', () => {
	it('has the login that moved in the same moment', () => {
		const { phone, known } = withPhone();
		const rough = { createdWithin: DAY, createdAt: at(-600) };
		const app = login('app', PROGRAM, CARRIER, [-301, -200]);
		const before = look(known, 60, own(60), { ...phone, ...rough }, app);
		const renewed = own(70, { id: 'own.2' });
		const home = { ...phone, ...rough, id: 'phone.2', ip: '192.0.2.9', lastActiveAt: at(69) };
		const seen = look(before, 70, renewed, home, { ...app, id: 'app.2' });
		expect(seen.state.tracked).toHaveLength(3);
		expect(levelOf(seen, 'phone.2')).toBe('familiar');
	});
});
