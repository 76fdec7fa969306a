import { describe, expect, it } from 'vitest';
import { start } from '../../fixtures/watch-fixtures';
import {
	APP,
	at,
	CARRIER,
	codesOf,
	country,
	HOME,
	IPHONE,
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

describe('an open question about a journey', () => {
	const { phone, known } = withPhone();
	const spain = { ip: '88.27.4.9', ...country('Spain') };
	const asked = look(known, 600, own(600), { ...phone, ...spain, lastActiveAt: at(600) });
	const gone = look(asked, 1200, own(1200));
	const arrivedAt = (minutes: number) => look(gone, minutes, own(minutes, spain));

	it('is enough for the next device there, though its session has ended since', () => {
		expect(levelOf(asked, 'phone')).toBe('check');
		expect(levelOf(arrivedAt(1900), 'own')).toBe('notice');
	});

	it('is not for days on end', () => {
		expect(levelOf(arrivedAt(1200 + 3 * 1440), 'own')).toBe('check');
	});
});

describe('an answer', () => {
	it('holds for the network on which it was asked, though the session is home again', () => {
		const { known } = withPhone(APP);
		const spain = { ip: '88.27.4.9', ...country('Spain') };
		const app = login('app', APP, spain.ip, [59, 60], spain);
		const asked = look(known, 60, own(60), app);
		expect(levelOf(asked, 'app')).toBe('check');
		const home = { ...app, ip: HOME, ...country('Austria'), lastActiveAt: at(300) };
		const answered = tell(look(asked, 300, own(300), home), 301, yes('app'));
		const later = look(answered, 302, own(302), home);
		const next = login('next', APP, spain.ip, [899, 900], spain);
		expect(levelOf(look(later, 900, own(900), home, next), 'next')).toBe('familiar');
		const elsewhere = { ...next, ip: STRANGE };
		expect(levelOf(look(later, 900, own(900), home, elsewhere), 'next')).toBe('check');
	});

	it('keeps no network known for as long as the session is on another', () => {
		const { known } = withPhone(APP);
		const app = login('app', APP, STRANGE, [59, 60]);
		const asked = look(known, 60, own(60), app);
		const home = (minutes: number) => ({ ...app, ip: HOME, lastActiveAt: at(minutes) });
		let watched = tell(look(asked, 300, own(300), home(300)), 301, yes('app'));
		const seenOn = () =>
			watched.state.networks.find(({ network }) => network.startsWith('91.118.7'))?.seenAt;
		watched = look(watched, 302, own(302), home(302));
		const seenAt = seenOn();
		expect(seenAt).toBe(at(302));
		watched = look(watched, 9000, own(9000), home(9000));
		expect(seenOn()).toBe(seenAt);
	});
});

describe('where a service tells no networks', () => {
	it('an app that the user has is a notice in the country where this browser is', () => {
		const none = { ip: null };
		const { phone, known } = withPhone();
		const app = login('app', APP, HOME, [40, 41], none);
		const bare = { ...phone, ...none };
		const confirmed = tell(look(known, 41, own(41, none), bare, app), 42, yes('app'));
		const there = { ...none, ...country('Spain') };
		const asked = look(confirmed, 900, own(900, there), bare, app);
		const moved = look(tell(asked, 901, yes('own')), 902, own(902, there), bare, app);
		const levelIn = (name: string) => {
			const next = login('next', APP, HOME, [909, 910], { ...none, ...country(name) });
			return levelOf(look(moved, 910, own(910, there), bare, app, next), 'next');
		};
		expect(levelIn('Spain')).toBe('notice');
		expect(levelIn('Portugal')).toBe('check');
	});

	it('a program that the user has abroad alone is asked about at home', () => {
		const none = { ip: null };
		const { known } = withPhone();
		const server = login('server', PROGRAM, HOME, [40, 41], { ...none, ...country('Germany') });
		const asked = look(known, 41, own(41, none), server);
		const answered = look(tell(asked, 42, yes('server')), 43, own(43, none), server);
		const thief = login('thief', PROGRAM, HOME, [59, 60], none);
		expect(levelOf(look(answered, 60, own(60, none), server, thief), 'thief')).toBe('check');
	});
});

describe('a program in the phone’s session, on the same network', () => {
	const WEEK = 7 * 24 * 60;

	it('is asked about where no session was ever seen to change its network', () => {
		const { phone, known } = withPhone();
		const program = { ...phone, device: PROGRAM, lastActiveAt: at(WEEK) };
		const asked = look(known, WEEK, own(WEEK), program);
		expect(levelOf(asked, 'phone')).toBe('check');
		expect(codesOf(asked, 'phone')).toContain('networkUnknown');
		// Nothing could be seen of that on the first day.
		expect(levelOf(look(known, 60, own(60), program), 'phone')).toBe('familiar');
		// Where networks are those of now, it is the phone’s own.
		const home = look(known, 40, own(40), { ...phone, ip: HOME, lastActiveAt: at(40) });
		const same = look(home, WEEK, own(WEEK), { ...program, ip: HOME });
		expect(levelOf(same, 'phone')).toBe('familiar');
		const away = look(home, WEEK, own(WEEK), { ...program, ip: STRANGE });
		expect(levelOf(away, 'phone')).toBe('check');
	});

	it('is asked about once, as a phone that hides what it is', () => {
		const { phone, known } = withPhone();
		const program = { ...phone, device: PROGRAM, lastActiveAt: at(WEEK) };
		const said = tell(look(known, WEEK, own(WEEK), program), WEEK + 1, yes('phone'));
		const own_ = (minutes: number) => own(WEEK + minutes);
		const back = look(said, WEEK + 9, own_(9), {
			...phone,
			device: IPHONE,
			lastActiveAt: at(WEEK + 9),
		});
		const again = look(back, WEEK + 20, own_(20), { ...program, lastActiveAt: at(WEEK + 20) });
		expect(levelOf(again, 'phone')).toBe('familiar');
	});
});

describe('a device of which no country was ever told', () => {
	const nowhere = country(null);
	/** All of the user's is where the service's map has a hole. */
	const begun = () => {
		const phone = login('phone', IPHONE, HOME, [-600, -60], nowhere);
		const first = look(start(), 0, own(0, nowhere), phone);
		const known = look(tell(first, 30, yes('phone')), 30, own(30, nowhere), phone);
		return { phone, known };
	};

	it('is known where the user is, once that is told', () => {
		const { phone, known } = begun();
		const told = look(known, 60, own(60), phone);
		const out = { ...phone, ip: CARRIER, lastActiveAt: at(90), ...country('Austria') };
		const there = look(told, 90, own(90), out);
		const next = login('next', IPHONE, '178.165.7.9', [199, 200]);
		expect(levelOf(look(there, 200, own(200), out, next), 'next')).toBe('familiar');
		// Where nothing is known of anywhere, the phone's own session tells.
		const alone = look(known, 90, own(90, nowhere), out);
		expect(levelOf(look(alone, 200, own(200, nowhere), out, next), 'next')).toBe('familiar');
	});

	it('is asked about, and learned nowhere, where the user never was', () => {
		const { phone, known } = begun();
		const told = look(known, 60, own(60), phone);
		const far = { ...phone, ip: STRANGE, lastActiveAt: at(90), ...country('Nigeria') };
		const asked = look(told, 90, own(90), far);
		expect(levelOf(asked, 'phone')).toBe('check');
		expect(codesOf(asked, 'phone')).toEqual(['newCountry']);
		expect(
			asked.state.devices.flatMap(({ trust }) => trust.map(({ country }) => country)),
		).not.toContain('NG');
		const travelling = tell(told, 61, { type: 'travelSet', days: 14 });
		expect(levelOf(look(travelling, 90, own(90), far), 'phone')).toBe('notice');
		// On a network of the user's it is the map.
		expect(levelOf(look(told, 90, own(90), { ...far, ip: HOME }), 'phone')).toBe('familiar');
	});
});
