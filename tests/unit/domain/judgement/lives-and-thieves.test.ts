import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import { DAY, HOUR, MINUTE } from '../../fixtures/session-fixtures';
import { looked, lookFailed, start, step, tracked } from '../../fixtures/watch-fixtures';
import {
	ANDROID,
	APP,
	at,
	CARRIER,
	CHROMEBOOK,
	codesOf,
	country,
	HOME,
	IPHONE,
	LAPTOP,
	levelOf,
	login,
	look,
	notMe,
	own,
	PROGRAM,
	STRANGE,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** The smallest lists that tell a life from a thief, from Monday morning on. */

describe('a thief', () => {
	it('alike to this browser is asked about on a network that only the phone was on', () => {
		const { phone, known } = withPhone();
		const moved = { ...phone, ip: '178.165.170.9', lastActiveAt: at(40) };
		const there = look(known, 41, own(41), moved);
		const twin = login('twin', LAPTOP, '178.165.170.200', [59, 60]);
		expect(levelOf(look(there, 60, own(60), moved, twin), 'twin')).toBe('check');
		const tab = login('tab', LAPTOP, HOME, [59, 60]);
		expect(levelOf(look(there, 60, own(60), moved, tab), 'tab')).toBe('notice');
	});

	it('who came while all logins were ended before their time is asked about', () => {
		const { known } = withPhone();
		const out = tell(known, 60, lookFailed('loggedOut'));
		const again = own(80, { id: 'again', createdAt: at(79) });
		const twin = login('twin', IPHONE, STRANGE, [60, 78]);
		const back = look(out, 80, again, twin);
		expect(codesOf(back, 'twin')).toEqual(['thrownOut', 'newNetwork']);
		expect(back.state.notices).toHaveLength(1);
		// Where the phone was, it is the phone.
		const home = { ...twin, ip: CARRIER };
		expect(levelOf(look(out, 80, again, home), 'twin')).toBe('familiar');
	});

	it('who came while logins ended by themselves is not', () => {
		const { phone, known } = withPhone();
		const out = tell(known, 60, lookFailed('loggedOut'));
		const again = own(80, { id: 'again', createdAt: at(79) });
		const next = login('next', IPHONE, STRANGE, [60, 78]);
		// The phone's old login goes on: this browser's alone was ended.
		expect(levelOf(look(out, 80, again, phone, next), 'next')).toBe('familiar');
		// All were ended as old as sessions become here.
		const late = tell(known, 30 + 12 * 60, lookFailed('loggedOut'));
		const morning = own(800, { id: 'again', createdAt: at(799) });
		const fresh = login('next', IPHONE, STRANGE, [790, 798]);
		expect(levelOf(look(late, 800, morning, fresh), 'next')).toBe('familiar');
	});

	it('who left again is asked about once the old login goes on, days later', () => {
		const { phone, known } = withPhone();
		const twin = login('twin', IPHONE, STRANGE, [59, 60]);
		const came = look(known, 60, own(60), phone, twin);
		expect(levelOf(came, 'twin')).toBe('familiar');
		const left = look(came, 120, own(120), phone);
		const later = 3 * 24 * 60;
		const goesOn = { ...phone, lastActiveAt: at(later) };
		expect(codesOf(look(left, later, own(later), goesOn), 'twin')).toContain('secondOne');
	});

	it('who is a notice in a travel period is asked about once the phone is in use elsewhere', () => {
		const { phone, known } = withPhone();
		const travelling = tell(known, 31, { type: 'travelSet', days: 14 });
		const spain = { ...phone, ip: '88.27.4.9', ...country('Spain'), lastActiveAt: at(500) };
		const there = look(travelling, 500, own(500), spain);
		const twin = login('twin', IPHONE, '105.112.3.4', [520, 521], country('Nigeria'));
		const came = look(there, 521, own(521), spain, twin);
		expect(levelOf(came, 'twin')).toBe('notice');
		const both = look(came, 540, own(540), { ...spain, lastActiveAt: at(539) }, twin);
		expect(levelOf(both, 'twin')).toBe('check');
		expect(both.state.notices).toHaveLength(1);
	});

	it('who comes back under another name on the network that they were removed from', () => {
		const { phone, known } = withPhone();
		const thief = login('thief', CHROMEBOOK, STRANGE, [59, 60]);
		const came = look(known, 60, own(60), phone, thief);
		const removed = look(tell(came, 61, notMe('thief')), 62, own(62), phone);
		const again = login('again', IPHONE, '91.118.7.41', [599, 600]);
		const back = look(removed, 600, own(600), phone, again);
		expect(levelOf(back, 'again')).toBe('check');
		expect(codesOf(back, 'again')).toContain('strangersNetwork');
	});

	it('who logs in anew within the very minute of a login that was removed', () => {
		const { phone, known } = withPhone();
		const thief = login('thief', CHROMEBOOK, STRANGE, [59, 60]);
		const came = look(known, 60, own(60), phone, thief);
		const removed = look(tell(came, 61, notMe('thief')), 61, own(61), phone);
		const again = login('again', ANDROID, '91.118.9.40', [59, 62], country('Peru'));
		const back = look(removed, 62, own(62), phone, again);
		expect(tracked(back, 'again')?.reviewStatus).toBe('unfamiliar');
		expect(levelOf(back, 'again')).toBe('urgent');
	});

	it('who turns the phone’s session into a program, or hides its place, on a strange network', () => {
		const { phone, known } = withPhone();
		const moved = { ...phone, ip: STRANGE, lastActiveAt: at(60) };
		const program = look(known, 60, own(60), { ...moved, device: PROGRAM });
		expect(levelOf(program, 'phone')).toBe('check');
		const windows = { ...PROGRAM, system: 'Windows' };
		expect(levelOf(look(known, 60, own(60), { ...moved, device: windows }), 'phone')).toBe(
			'urgent',
		);
		const hidden = look(known, 60, own(60), { ...moved, ...country(null) });
		expect(codesOf(hidden, 'phone')).toEqual(['placeUnknown', 'newNetwork']);
		// Once confirmed, it need not be asked again.
		const said = tell(hidden, 61, yes('phone'));
		const back = look(said, 70, own(70), { ...moved, lastActiveAt: at(70) });
		const again = look(back, 80, own(80), { ...moved, ip: '185.220.101.4', ...country(null) });
		expect(levelOf(again, 'phone')).toBe('familiar');
	});

	it('who was removed and goes on all the same is told of again', () => {
		const { phone, known } = withPhone();
		const thief = login('thief', CHROMEBOOK, STRANGE, [59, 60]);
		let watched = tell(look(known, 60, own(60), phone, thief), 60, notMe('thief'));
		for (let minute = 62; minute < 90; minute += 1) {
			const active = { ...thief, lastActiveAt: at(minute) };
			watched = look(watched, minute, own(minute), phone, active);
			expect(watched.state.notices).toHaveLength(minute <= 65 ? 1 : 2);
		}
		expect(levelOf(watched, 'thief')).toBe('urgent');
	});

	it('who logs in very often on many networks is asked about after a few', () => {
		const { phone, known } = withPhone();
		const logins: Session[] = [];
		let watched = known;
		for (let count = 0; count < 30; count += 1) {
			const minute = 60 + count * 2;
			logins.push(login(`x${count}`, IPHONE, `91.${count}.7.4`, [minute, minute + 1]));
			watched = look(watched, minute + 2, own(minute), phone, ...logins);
			const asked = watched.state.tracked.filter(({ reasons }) =>
				reasons.some(({ code }) => code === 'many'),
			);
			expect(asked).toHaveLength(count < 3 ? 0 : count + 1);
		}
		// The later ones are still asked about, in few notifications.
		expect(
			watched.state.tracked.filter(({ reviewStatus }) => reviewStatus === 'unfamiliar'),
		).toHaveLength(30);
	});

	it('who was let in by the trust that «not me» to another has withdrawn', () => {
		const { phone, known } = withPhone();
		const first = login('first', IPHONE, STRANGE, [59, 64]);
		const both = look(look(known, 60, own(60), phone, first), 66, own(66), phone, first);
		const second = login('second', IPHONE, '192.0.2.33', [65, 66]);
		const came = look(both, 67, own(67), phone, first, second);
		expect(levelOf(came, 'first')).toBe('familiar');
		const removed = look(tell(came, 68, notMe('second')), 69, own(69), phone, first);
		expect(tracked(removed, 'first')?.reviewStatus).toBe('unfamiliar');
		expect(removed.state.notices.at(-1)?.refs).toContain(tracked(removed, 'first')?.ref);
		expect(tracked(removed, 'phone')?.reviewStatus).toBe('mine');
	});
});

describe('a life', () => {
	it('with the service’s own app, which is known once it was confirmed', () => {
		const { known } = withPhone(APP);
		const home = login('next', APP, HOME, [59, 60]);
		expect(levelOf(look(known, 60, own(60), home), 'next')).toBe('familiar');
		const carrier = login('next', APP, '178.165.33.1', [59, 60]);
		expect(levelOf(look(known, 60, own(60), carrier), 'next')).toBe('familiar');
		const strange = look(known, 60, own(60), login('next', APP, STRANGE, [59, 60]));
		expect(levelOf(strange, 'next')).toBe('check');
		expect(codesOf(strange, 'next')).toContain('newNetwork');
		const abroad = login('next', APP, CARRIER, [59, 60], country('Nigeria'));
		expect(levelOf(look(known, 60, own(60), abroad), 'next')).toBe('check');
	});

	it('with an app on the carrier of another device, or abroad where this browser is: a notice', () => {
		const { phone, known } = withPhone();
		const app = login('app', APP, HOME, [40, 41]);
		const confirmed = tell(look(known, 41, own(41), phone, app), 42, yes('app'));
		const onCarrier = login('next', APP, '178.165.33.1', [59, 60]);
		expect(levelOf(look(confirmed, 60, own(60), phone, app, onCarrier), 'next')).toBe('notice');
		const there = { ip: '88.27.4.9', ...country('Spain') };
		const asked = look(confirmed, 900, own(900, there), phone, app);
		const moved = look(tell(asked, 901, yes('own')), 902, own(902, there), phone, app);
		const abroad = login('next', APP, there.ip, [909, 910], there);
		expect(levelOf(look(moved, 910, own(910, there), phone, app, abroad), 'next')).toBe('notice');
	});

	it('with private windows of which the browser alone is told', () => {
		const vague = { browser: 'Firefox', system: null, form: 'unknown' } as const;
		const here = (minutes: number) => own(minutes, { device: vague });
		const windows = (count: number) =>
			Array.from({ length: count }, (_, day) =>
				login(`w${day}`, vague, HOME, [60 + day * 1440, 70 + day * 1440]),
			);
		const { known, phone } = withPhone();
		const first = look(known, 40, here(40), phone);
		const asked = look(first, 60 + 3 * 1440, here(60 + 3 * 1440), phone, ...windows(3));
		expect(levelOf(asked, 'w2')).toBe('notice');
		const answered = tell(asked, 61 + 3 * 1440, yes('w0', 'w1', 'w2'));
		const next = look(answered, 70 + 3 * 1440, here(70 + 3 * 1440), phone, ...windows(4));
		expect(levelOf(next, 'w3')).toBe('familiar');
	});

	it('with a program of which nothing is known, which stays a notice', () => {
		const { known } = withPhone(PROGRAM);
		const next = login('next', PROGRAM, '178.165.33.1', [59, 60]);
		expect(levelOf(look(known, 60, own(60), next), 'next')).toBe('notice');
	});

	it('with a phone that is unfolded, or asks for the desktop site', () => {
		const { phone, known } = withPhone(ANDROID);
		const wide = {
			...phone,
			device: { ...ANDROID, form: 'tablet' as const },
			lastActiveAt: at(60),
		};
		const desktop = { ...wide, device: { ...ANDROID, system: 'Linux', form: 'computer' as const } };
		for (const changed of [wide, desktop]) {
			expect(levelOf(look(known, 60, own(60), changed), 'phone')).toBe('familiar');
		}
		const away = look(known, 60, own(60), { ...wide, ip: STRANGE });
		expect(levelOf(away, 'phone')).toBe('check');
		const said = tell(away, 61, yes('phone'));
		const back = look(said, 62, own(62), { ...phone, ip: '91.119.1.1' });
		expect(levelOf(look(back, 70, own(70), { ...wide, ip: '91.120.1.1' }), 'phone')).toBe(
			'familiar',
		);
	});

	it('on a service that tells times in words', () => {
		const { known } = withPhone();
		const told = (minutes: number) =>
			login('phone', IPHONE, CARRIER, [0, 0], {
				createdAt: at(minutes) - 11 * HOUR,
				createdWithin: HOUR,
				lastActiveAt: at(minutes) - HOUR,
				activeWithin: HOUR,
			});
		const first = look(known, 60, own(60), told(60));
		expect(look(first, 61, own(61), told(61)).state).toBe(first.state);
		expect(tracked(look(first, 200, own(200), told(200)), 'phone')?.reviewStatus).toBe('mine');
		// «1 hour ago» is up to two hours ago: the new login may have taken its place.
		const next = login('next', IPHONE, CARRIER, [150, 151]);
		expect(levelOf(look(first, 200, own(200), told(200), next), 'next')).toBe('familiar');
		const recent = { ...told(205), lastActiveAt: at(204), activeWithin: MINUTE };
		expect(levelOf(look(first, 205, own(205), recent, next), 'next')).toBe('notice');
	});

	it('on a service that cuts activity to days in another zone', () => {
		const day = (minutes: number) => Math.floor((at(minutes) + HOUR) / DAY) * DAY - HOUR;
		const cut = (minutes: number) => own(0, { lastActiveAt: day(minutes) });
		let watched = step(start(), looked(cut(0)), at(0));
		for (const minutes of [14 * 60, 24 * 60]) {
			watched = step({ ...watched, pulse: null }, looked(cut(minutes)), at(minutes));
		}
		expect(tracked(watched, 'own')?.reviewStatus).toBe('mine');
		// Where times have seconds, it was used at that time.
		const exact = step(start(), looked(own(0, { lastActiveAt: at(0) + 7_000 })), at(0));
		const asleep = step(
			{ ...exact, pulse: null },
			looked(own(0, { lastActiveAt: at(600) + 7_000 })),
			at(1440),
		);
		expect(codesOf(asleep, 'own')).toContain('activeWhileAway');
	});

	it('across a border, whose notices nobody answers', () => {
		const home = country('Switzerland');
		const seen = (name: string, minutes: number) =>
			login('phone', IPHONE, `178.197.${name.length}.9`, [-600, minutes], country(name));
		const first = look(start(), 0, own(0, home), seen('France', -60));
		let watched = look(tell(first, 30, yes('phone')), 60, own(60, home), seen('Switzerland', 60));
		expect(tracked(watched, 'phone')?.riskLevel).toBe('notice');
		for (let day = 1; day < 190; day += 1) {
			const minutes = 60 + day * 1440;
			const name = day % 2 === 0 ? 'Switzerland' : 'France';
			watched = look(watched, minutes, own(minutes, home), seen(name, minutes));
		}
		const end = 60 + 191 * 1440;
		const next = login('next', IPHONE, '178.197.6.9', [end - 1, end], country('France'));
		expect(levelOf(look(watched, end, own(end, home), next), 'next')).toBe('familiar');
	});

	it('with a private window each evening, once its answers say what they are', () => {
		const { phone, known } = withPhone();
		const windows = (days: number) =>
			Array.from({ length: days }, (_, day) =>
				login(`w${day}`, LAPTOP, HOME, [60 + day * 1440, 70 + day * 1440]),
			);
		let watched = known;
		for (let day = 1; day <= 20; day += 1) {
			const minutes = 61 + (day - 1) * 1440;
			watched = look(watched, minutes, own(minutes), phone, ...windows(day));
			if (day === 10) watched = tell(watched, minutes + 1, yes(...windows(10).map(({ id }) => id)));
		}
		expect(watched.state.notices).toEqual([]);
		expect(levelOf(watched, 'w9')).toBe('familiar');
		expect(levelOf(watched, 'w19')).toBe('familiar');
		const elsewhere = login('twin', LAPTOP, STRANGE, [28_900, 28_901]);
		const twin = look(watched, 28_902, own(28_902), phone, ...windows(20), elsewhere);
		expect(levelOf(twin, 'twin')).toBe('check');
	});

	it('on a service that gives all sessions new ids', () => {
		const { phone, known } = withPhone();
		const renewed = (count: number) => [
			own(60 + count, { id: `own.${count}` }),
			{ ...phone, id: `phone.${count}` },
		];
		const once = look(known, 61, ...renewed(1));
		const twice = look(once, 62, ...renewed(2));
		expect(tracked(twice, 'phone.2')).toMatchObject({
			reviewStatus: 'mine',
			ref: tracked(known, 'phone')?.ref,
		});
		expect(twice.state.tracked.filter(({ goneAt }) => goneAt === null)).toHaveLength(2);
		expect(twice.state.notices).toEqual([]);
		// Beside the phone, alike in all but the time of its login, it is another login.
		const twin = { ...phone, id: 'twin', createdAt: at(62), lastActiveAt: at(63) };
		const beside = look(once, 64, ...renewed(1), twin);
		expect(beside.state.tracked.filter(({ goneAt }) => goneAt === null)).toHaveLength(3);
	});

	it('on a journey that was confirmed and moves on', () => {
		const { phone, known } = withPhone();
		const day = (days: number) => days * 1440;
		const in_ = (name: string, days: number) => ({
			...phone,
			ip: `80.${days}.1.1`,
			...country(name),
			lastActiveAt: at(day(days)),
		});
		const italy = look(known, day(40), own(day(40)), in_('Italy', 40));
		expect(levelOf(italy, 'phone')).toBe('check');
		let watched = tell(italy, day(40) + 10, yes('phone'));
		for (const [days, name] of [
			[43, 'Greece'],
			[46, 'Turkey'],
			[50, 'Cyprus'],
			[53, 'Israel'],
		] as const) {
			watched = look(watched, day(days), own(day(days)), in_(name, days));
			expect(`${name}: ${levelOf(watched, 'phone')}`).toBe(`${name}: notice`);
		}
		expect(watched.state.notices).toHaveLength(1);
		const home = look(watched, day(60), own(day(60)), { ...phone, lastActiveAt: at(day(60)) });
		const far = look(home, day(90), own(day(90)), in_('Spain', 90));
		expect(far.state.notices).toHaveLength(2);
	});
});
