import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { looked, lookFailed } from '../../fixtures/watch-fixtures';
import {
	ANDROID,
	at,
	CHROMEBOOK,
	codesOf,
	HOME,
	IPHONE,
	levelOf,
	login,
	look,
	own,
	STRANGE,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** All of a service's sessions with new ids, made within seconds in the night after the first day. */
const anew = (seconds: number, { id, ...session }: Session, night = 1140): Session => ({
	...session,
	id: `${id}-anew`,
	createdAt: at(night) + seconds * 1000,
	lastActiveAt: at(night) + seconds * 1000,
});

describe('sessions that a service makes anew, all at once', () => {
	const { phone, known: withoutTablet } = withPhone();
	const tablet = login('tablet', ANDROID, HOME, [40, 50]);
	const asked = look(withoutTablet, 60, own(60), phone, tablet);
	const known = tell(asked, 61, yes('tablet'));
	const evening = look(known, 700, own(700), phone, tablet);
	const night = [anew(4, own(0)), anew(9, phone), anew(12, tablet)];

	it('are those that were there: nobody asks whose list it is, or who they are', () => {
		const morning = look(evening, 1440, ...night);
		expect(morning.state.question).toBeNull();
		expect(levelOf(morning, 'phone-anew')).toBe('familiar');
		expect(morning.state.tracked.map(({ session }) => session.id)).not.toContain('phone');
	});

	it('may be another account’s where one alone is alike, until the user says that they are not', () => {
		const two = look(withoutTablet, 700, own(700), phone);
		const morning = look(two, 1440, anew(4, own(0)), anew(9, phone));
		expect(morning.state.question).not.toBeNull();
		const same = tell(morning, 1450, { type: 'accountAnswered', isOther: false });
		const later = anew(9, { ...phone, id: 'later' }, 2580);
		const next = look(same, 2880, anew(4, { ...own(0), id: 'mine' }, 2580), later);
		expect(next.state.question).toBeNull();
		expect(next.state.tracked.map(({ session }) => session.id)).not.toContain('phone-anew');
		expect(next.state.notices).toHaveLength(same.state.notices.length);
	});

	it('are asked about again where another connection tells of them', () => {
		const asked = look(look(withoutTablet, 700, own(700), phone), 1440, own(700, { id: 'new' }));
		const same = tell(asked, 1450, { type: 'accountAnswered', isOther: false });
		expect(same.state.makesAnew).toBe(true);
		const by = { ...looked(own(1451, { id: 'new' })), connection: 'another' } as WatchEvent;
		expect(tell(same, 1451, by).state.makesAnew).toBeUndefined();
	});

	it('are another account’s that has been here before', () => {
		const their = [
			{ ...own(701), id: 'theirs' },
			{ ...anew(9, phone, 701), id: 'p' },
			{ ...anew(12, tablet, 701), id: 't', ip: STRANGE },
		];
		const other = tell(look(evening, 702, ...their), 703, {
			type: 'accountAnswered',
			isOther: true,
		});
		const mine = look(look(other, 710, ...their), 720, own(700), phone, tablet);
		expect(mine.state.account).toBe(0);
		const back = [
			{ ...own(721), id: 'theirs-2', createdAt: at(721) },
			{ ...phone, id: 'p', createdAt: at(721) + 1000 },
			{ ...tablet, id: 't', createdAt: at(721) + 2000 },
		];
		expect(look(mine, 730, ...back).state.account).toBe(1);
	});

	it.each([0, 60])('are none where their times are to the hour or far apart (%s min)', (apart) => {
		const times = [at(1140), at(1140 + apart), at(1140 + 2 * apart)];
		const others = night.map((session, index) => ({ ...session, createdAt: times[index] ?? 0 }));
		expect(look(evening, 1440, ...others).state.question).not.toBeNull();
	});

	it('keep what waits for an answer, and without a second notification', () => {
		const stranger = login('x', CHROMEBOOK, STRANGE, [690, 699]);
		const asked = look(evening, 701, own(701), phone, tablet, stranger);
		expect(levelOf(asked, 'x')).toBe('check');
		const morning = look(asked, 1440, ...night, anew(14, stranger));
		expect(levelOf(morning, 'x-anew')).toBe('check');
		expect(morning.state.notices).toHaveLength(asked.state.notices.length);
	});

	it('hide nobody who comes in the same night', () => {
		const one = login('x', CHROMEBOOK, STRANGE, [1139, 1141]);
		expect(levelOf(look(evening, 1440, ...night, one), 'x')).toBe('check');
		const like = login('x', IPHONE, '105.112.3.4', [1140, 1141], {
			place: { city: null, country: 'Nigeria' },
		});
		expect(levelOf(look(evening, 1440, ...night, like), 'x')).not.toBe('familiar');
	});

	it('leave the phone free for one more login, which is asked about once both are in use', () => {
		const twin = login('twin', IPHONE, phone.ip ?? '', [1140, 1140]);
		const [mine, , other] = night;
		const morning = look(evening, 1440, ...night, twin);
		const both = [anew(9, phone), twin].map((one) => ({ ...one, lastActiveAt: at(1449) }));
		const later = look(morning, 1450, mine as Session, ...both, other as Session);
		for (const id of ['phone-anew', 'twin']) expect(levelOf(later, id)).not.toBe('familiar');
	});

	it('are those that were there, though this browser was logged out since', () => {
		const out = tell(evening, 1400, lookFailed('loggedOut'));
		const mine = { ...own(1439), id: 'mine', createdAt: at(1439) };
		const others = [
			anew(4, phone),
			anew(6, tablet),
			anew(9, login('x', CHROMEBOOK, STRANGE, [690, 699])),
		];
		const morning = look(out, 1440, mine, ...others);
		expect(morning.state.question).toBeNull();
		expect(morning.state.tracked.map(({ session }) => session.id)).not.toContain('phone');
		expect(levelOf(morning, 'x-anew')).toBe('check');
	});

	it('are none that was gone before', () => {
		const gone = look(known, 600, own(600));
		const morning = look(look(gone, 700, own(700)), 1440, ...night);
		expect(morning.state.tracked.map(({ session }) => session.id)).toContain('phone');
	});

	it.each([
		['after all of them were ended, and all log in anew', true, 0],
		['where they were made hours apart', false, 300 * 60],
	] as const)('are others %s', (_, isOut, later) => {
		const before = isOut ? tell(evening, 1000, lookFailed('loggedOut')) : evening;
		const morning = look(before, 1440, anew(4, own(0), 1139), anew(9 + later, phone, 1139));
		expect(morning.state.tracked.map(({ session }) => session.id)).toContain('phone');
	});
});

describe('a service that tells no activity but that of the login', () => {
	const DAY = 1440;
	const phone = login('phone', IPHONE, '178.165.160.9', [-600, -600]);
	const here = own(0);

	it('tells none: a second login of the phone is asked about', () => {
		const { known } = withPhone();
		const days = look(known, 3 * DAY, here, phone);
		const twin = login('twin', IPHONE, STRANGE, [3 * DAY + 9, 3 * DAY + 9]);
		const watched = look(days, 3 * DAY + 10, here, phone, twin);
		expect(codesOf(watched, 'twin')).toContain('useUnknown');
		expect(levelOf(watched, 'twin')).toBe('check');
	});

	it('lets no device fade that is listed all the time', () => {
		const { known } = withPhone();
		let watched = known;
		for (let day = 1; day < 200; day += 1) watched = look(watched, day * DAY, here, phone);
		const next = login('next', IPHONE, phone.ip ?? '', [200 * DAY, 200 * DAY]);
		expect(codesOf(look(watched, 200 * DAY + 1, here, next), 'next')).not.toContain('faded');
	});

	it('tells it as soon as one session was used later', () => {
		const { known } = withPhone();
		const later = { ...here, lastActiveAt: at(3 * DAY) };
		const days = look(known, 3 * DAY, later, phone);
		const next = login('next', IPHONE, '178.165.160.9', [3 * DAY + 9, 3 * DAY + 9]);
		expect(levelOf(look(days, 3 * DAY + 10, later, phone, next), 'next')).toBe('familiar');
	});
});
