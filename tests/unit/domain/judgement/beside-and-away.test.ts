import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import { HOUR } from '../../fixtures/session-fixtures';
import { lookFailed, start, tracked, type Watched } from '../../fixtures/watch-fixtures';
import {
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
	own,
	PROGRAM,
	STRANGE,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** What a session is told by: which others it was beside, and where this browser was. */

const DAY = 24 * 60;

/** One more login of this browser at home, which the user has answered for. */
function withWindow(): { phone: Session; opened: Session; known: Watched } {
	const { phone, known } = withPhone();
	const opened = login('opened', LAPTOP, HOME, [60, 66]);
	const seen = look(known, 66, own(66), phone, opened);
	expect(levelOf(seen, 'opened')).toBe('notice');
	return { phone, opened, known: tell(seen, 67, yes('opened')) };
}

describe('one more login of this browser', () => {
	it('is asked about on a strange network, though it was accepted at home', () => {
		const { phone, opened, known } = withWindow();
		const goesOn = { ...opened, lastActiveAt: at(300) };
		expect(levelOf(look(known, 300, own(300), phone, goesOn), 'opened')).toBe('familiar');
		const stolen = { ...goesOn, ip: STRANGE };
		const seen = look(known, 300, own(300), phone, stolen);
		expect(levelOf(seen, 'opened')).toBe('check');
		expect(codesOf(seen, 'opened')).toContain('newNetwork');
	});

	it('is not asked about because this browser is elsewhere now', () => {
		const { phone, opened, known } = withWindow();
		const office = own(300, { ip: '203.0.113.7' });
		expect(levelOf(look(known, 300, office, phone, opened), 'opened')).toBe('familiar');
	});
});

describe("this browser's own session", () => {
	it('is asked about where a program uses it from a strange network', () => {
		const { phone, known } = withPhone();
		const stolen = own(60, { device: PROGRAM, ip: STRANGE });
		expect(levelOf(look(known, 60, stolen, phone), 'own')).toBe('check');
		expect(levelOf(look(known, 60, own(60, { device: PROGRAM }), phone), 'own')).toBe('familiar');
	});

	it('is this browser’s where the service names the browser alone', () => {
		const vague = { browser: LAPTOP.browser, system: null, form: 'unknown' } as const;
		const first = look(start(), 0, own(0, { device: vague }));
		expect(first.state.devices).toMatchObject([{ here: true, family: vague }]);
		// The country that was confirmed is known to its next login as well.
		const spain = { ...country('Spain'), ip: STRANGE, device: vague };
		const asked = look(first, DAY, own(DAY, spain));
		expect(levelOf(asked, 'own')).toBe('check');
		const home = look(tell(asked, DAY + 1, yes('own')), 2 * DAY, own(2 * DAY, { device: vague }));
		const next = own(3 * DAY, { device: vague, id: 'next', createdAt: at(3 * DAY) });
		const again = look(home, 3 * DAY, next);
		const back = { ...next, ...spain, lastActiveAt: at(4 * DAY) };
		expect(levelOf(look(again, 4 * DAY, back), 'next')).toBe('familiar');
	});
});

describe('two of a kind in use at once', () => {
	const laterOf = (minutes: number) => login('later', IPHONE, '192.0.2.33', [70, minutes]);

	it('are asked about in one alarm', () => {
		const { phone, known } = withPhone();
		const gone = look(known, 40, own(40));
		const first = login('first', IPHONE, STRANGE, [50, 68]);
		const one = look(gone, 70, own(70), first);
		const two = look(one, 71, own(71), first, laterOf(71));
		// The one may have taken the place of the other.
		expect([levelOf(two, 'first'), levelOf(two, 'later')]).toEqual(['familiar', 'familiar']);
		const both = look(two, 80, own(80), { ...first, lastActiveAt: at(79) }, laterOf(79));
		expect([levelOf(both, 'first'), levelOf(both, 'later')]).toEqual(['check', 'check']);
		expect(both.state.notices).toHaveLength(1);
		expect(phone.id).toBe('phone');
	});

	it('are asked about but for the first, where that was with this browser', () => {
		const { known } = withPhone();
		const gone = look(known, 40, own(40));
		const home = login('first', IPHONE, HOME, [50, 68]);
		const met = look(gone, 70, own(70), home);
		expect(tracked(met, 'first')).toMatchObject({ metHere: true });
		const out = { ...home, ip: STRANGE, lastActiveAt: at(79) };
		const both = look(met, 80, own(80), out, laterOf(79));
		expect([levelOf(both, 'first'), levelOf(both, 'later')]).toEqual(['familiar', 'check']);
	});
});

describe('a phone', () => {
	it('is expected in a country that this browser is in, and knows', () => {
		const { phone, known } = withPhone();
		const spain = { ...country('Spain'), ip: '80.1.1.1' };
		const first = look(known, DAY, own(DAY, spain), phone);
		const trusted = tell(first, DAY + 1, yes('own'));
		const home = look(trusted, 2 * DAY, own(2 * DAY), phone);
		// More than a journey later.
		const later = 40 * DAY;
		const phoneThere = { ...phone, ...spain, lastActiveAt: at(later) };
		const alone = look(home, later, own(later), phoneThere);
		expect(levelOf(alone, 'phone')).toBe('check');
		const together = look(home, later, own(later, spain), phoneThere);
		expect(levelOf(together, 'phone')).toBe('notice');
	});

	it('is on its journey for as long as that moves on', () => {
		const { phone, known } = withPhone();
		const in_ = (name: string, days: number) => ({
			...phone,
			ip: `80.${days}.1.1`,
			...country(name),
			lastActiveAt: at(days * DAY),
		});
		const italy = look(known, 40 * DAY, own(40 * DAY), in_('Italy', 40));
		let watched = tell(italy, 40 * DAY + 10, yes('phone'));
		for (const [days, name] of [
			[50, 'Greece'],
			[60, 'Turkey'],
			[70, 'Cyprus'],
			[80, 'Israel'],
		] as const) {
			watched = look(watched, days * DAY, own(days * DAY), in_(name, days));
			expect(`${name}: ${levelOf(watched, 'phone')}`).toBe(`${name}: notice`);
		}
		expect(watched.state.notices).toHaveLength(1);
	});

	it('is the one that it was where its id and its form change at once', () => {
		const { phone, known } = withPhone();
		const desktop = { browser: 'Safari', system: 'macOS', form: 'computer' } as const;
		const renewed = { ...phone, id: 'renewed', device: desktop, createdWithin: HOUR };
		const seen = look(known, 60, own(60), renewed);
		expect(tracked(seen, 'renewed')?.ref).toBe(tracked(known, 'phone')?.ref);
		const other = look(known, 60, own(60), { ...renewed, device: CHROMEBOOK });
		expect(tracked(other, 'renewed')?.ref).not.toBe(tracked(known, 'phone')?.ref);
	});

	it('is no thief where logins ended by themselves, and times are told in words', () => {
		const words = { createdWithin: HOUR, activeWithin: HOUR };
		const phone = login('phone', IPHONE, CARRIER, [-90, -60], words);
		const first = look(start(), 0, own(0, words), phone);
		const known = look(tell(first, 30, yes('phone')), 690, own(690, words), phone);
		const out = tell(known, 700, lookFailed('loggedOut'));
		const again = own(720, { id: 'again', createdAt: at(719) });
		const next = login('next', IPHONE, STRANGE, [705, 718]);
		expect(levelOf(look(out, 720, again, next), 'next')).toBe('familiar');
	});

	it('is asked about once where nobody can tell whether its other login is in use', () => {
		const silent = { lastActiveAt: null };
		const phone = login('phone', IPHONE, CARRIER, [-600, -60], silent);
		const first = look(start(), 0, own(0, silent), phone);
		const known = look(tell(first, 30, yes('phone')), 30, own(30, silent), phone);
		const next = login('next', IPHONE, '178.165.9.9', [DAY - 1, DAY], silent);
		const asked = look(known, DAY, own(DAY, silent), phone, next);
		expect(levelOf(asked, 'next')).toBe('check');
		const answered = tell(asked, DAY + 1, yes('next'));
		const third = login('third', IPHONE, '178.165.77.9', [2 * DAY - 1, 2 * DAY], silent);
		const seen = look(answered, 2 * DAY, own(2 * DAY, silent), phone, next, third);
		expect(levelOf(seen, 'third')).toBe('notice');
		const strange = { ...third, ip: STRANGE };
		const elsewhere = look(answered, 2 * DAY, own(2 * DAY, silent), phone, next, strange);
		expect(levelOf(elsewhere, 'third')).toBe('check');
	});
});

describe('a service that tells little', () => {
	const safari = { browser: 'Safari', system: null, form: 'unknown' } as const;

	it('names browsers alone: a session that becomes another browser’s is asked about', () => {
		const { phone, known } = withPhone(safari);
		const as = (browser: string | null, ip: string): Session => ({
			...phone,
			ip,
			device: { ...safari, browser },
			lastActiveAt: at(60),
		});
		expect(levelOf(look(known, 60, own(60), as('Chrome', STRANGE)), 'phone')).toBe('check');
		expect(levelOf(look(known, 60, own(60), as(null, STRANGE)), 'phone')).toBe('check');
		expect(levelOf(look(known, 60, own(60), as('Safari', STRANGE)), 'phone')).toBe('familiar');
		expect(levelOf(look(known, 60, own(60), as('Chrome', CARRIER)), 'phone')).toBe('familiar');
	});

	it('names browsers alone, and no places: a confirmed one is a notice', () => {
		const nowhere = country(null);
		const phone = { ...login('phone', safari, '', [-600, -60], nowhere), ip: null };
		const here = (minutes: number) => own(minutes, { ...nowhere, ip: null });
		const first = look(start(), 0, here(0), phone);
		const known = look(tell(first, 30, yes('phone')), 30, here(30));
		const next = { ...phone, id: 'next', createdAt: at(59), lastActiveAt: at(60) };
		expect(levelOf(look(known, 60, here(60), next), 'next')).toBe('notice');
		const other = { ...next, device: { ...safari, browser: 'Chrome' } };
		expect(levelOf(look(known, 60, here(60), other), 'next')).toBe('check');
	});

	it('knows no place of some addresses, this browser’s among them: that is no hiding', () => {
		const { phone, known } = withPhone();
		const hidden = { ...phone, ...country(null), ip: STRANGE, lastActiveAt: at(2 * DAY) };
		const told = look(known, 2 * DAY, own(2 * DAY), hidden);
		expect(codesOf(told, 'phone')).toContain('placeUnknown');
		const again = { id: 'again', createdAt: at(DAY - 1), ...country(null), ip: '203.0.113.7' };
		const lost = look(known, DAY, own(DAY, again), phone);
		const back = look(lost, 2 * DAY, own(2 * DAY, { ...again, ...country('Austria') }), hidden);
		expect(levelOf(back, 'phone')).toBe('familiar');
	});

	it('names an app’s browser alone: who has confirmed one has others', () => {
		const app = (browser: string) => ({ browser, system: null, form: 'unknown' }) as const;
		const { phone, known } = withPhone(app('Instagram'));
		const next = login('next', app('Telegram'), STRANGE, [59, 60]);
		expect(levelOf(look(known, 60, own(60), phone, next), 'next')).toBe('notice');
		const other = { ...next, device: app('Opera') };
		expect(levelOf(look(known, 60, own(60), phone, other), 'next')).toBe('check');
	});
});

describe('an answer about a second login', () => {
	it('is remembered for a year after that is gone, and undone with its word', () => {
		const { known } = withWindow();
		const answered = tracked(known, 'opened');
		expect(answered?.answeredOn).toBe('198.51.100.0/24');
		const undone = tell(known, 68, { type: 'undone' });
		expect(tracked(undone, 'opened')?.answeredOn).toBeUndefined();
		let later: Watched = known;
		for (const days of [2, 100, 300]) later = look(later, days * DAY, own(days * DAY));
		expect(tracked(later, 'opened')).toBeDefined();
		expect(tracked(look(later, 400 * DAY, own(400 * DAY)), 'opened')).toBeUndefined();
	});
});
