import { expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import { lookFailed, type Watched } from '../../fixtures/watch-fixtures';
import {
	at,
	CARRIER,
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

it('a program of which nothing is known, is what its answers say', () => {
	const { known } = withPhone(PROGRAM);
	const DAY_LONG = 24 * 60;
	/** A login a day, which is used for two minutes. */
	const program = (day: number, ip = CARRIER, over: Partial<Session> = {}) =>
		login(`p${day}`, PROGRAM, ip, [day * DAY_LONG, day * DAY_LONG + 2], over);
	const on = (watched: Watched, day: number, ...sessions: Session[]) =>
		look(watched, day * DAY_LONG + 3, own(day * DAY_LONG + 3), ...sessions);
	const answeredOn = (days: number) =>
		Array.from({ length: days }, (_, day) => day + 1).reduce(
			(watched, day) => tell(on(watched, day, program(day)), day * DAY_LONG + 4, yes(`p${day}`)),
			known,
		);
	expect(levelOf(on(answeredOn(1), 2, program(2)), 'p2')).toBe('notice');
	const answered = answeredOn(3);
	expect(levelOf(on(answered, 4, program(4)), 'p4')).toBe('familiar');
	// The rest of the provider stays a notice, and no number of them is worth a question.
	const many = Array.from({ length: 12 }, (_, index) => program(4 + index / 4, '178.165.33.1'));
	const waiting = on(answered, 7, ...many);
	expect(new Set(many.map(({ id }) => levelOf(waiting, id)))).toEqual(new Set(['notice']));
	expect(waiting.state.notices).toEqual(answered.state.notices);
	// Where fewer answers were given it is.
	const asked = on(answeredOn(1), 7, ...many);
	expect(asked.state.notices.length).toBeGreaterThan(answeredOn(1).state.notices.length);
	for (const other of [
		program(4, STRANGE),
		program(4, CARRIER, country('Germany')),
		program(4, STRANGE, country('Germany')),
	]) {
		expect(levelOf(on(answered, 4, other), 'p4')).not.toBe('familiar');
	}
	// Beside one that is in use it is one more.
	const busy = program(4, CARRIER, { lastActiveAt: at(5 * DAY_LONG) });
	const beside = on(on(answered, 4, busy), 5, busy, program(4.5, CARRIER));
	expect(levelOf(beside, 'p4.5')).not.toBe('familiar');
});

it('of logins of an unknown kind, one question waits at a time', () => {
	const { known, phone } = withPhone();
	const program = (count: number, ip = CARRIER) =>
		login(`p${count}`, PROGRAM, ip, [60 + count, 61 + count]);
	const first = look(known, 62, own(62), phone, program(0, STRANGE));
	const both = look(first, 64, own(64), phone, program(0, STRANGE), program(2, '91.118.9.1'));
	expect([levelOf(both, 'p0'), levelOf(both, 'p2')]).toEqual(['check', 'notice']);
	expect(both.state.notices).toHaveLength(1);
	// Another provider, country or kind is another question.
	for (const other of [
		program(2, '90.1.1.1'),
		{ ...program(2, STRANGE), ...country('Germany') },
		{ ...program(2, STRANGE), device: { ...PROGRAM, system: 'Windows' } },
	]) {
		const asked = look(first, 64, own(64), phone, program(0, STRANGE), other);
		expect(levelOf(asked, 'p2')).toBe('check');
	}
	// «Not me» is an answer about both.
	const removed = tell(both, 65, notMe('p0'));
	const after = look(removed, 66, own(66), phone, program(2, '91.118.9.1'));
	expect(levelOf(after, 'p2')).toBe('urgent');
	expect(after.state.notices).toHaveLength(2);
	const answered = tell(both, 65, yes('p0'));
	const calm = look(answered, 66, own(66), phone, program(0, STRANGE), program(2, '91.118.9.1'));
	expect(levelOf(calm, 'p2')).toBe('notice');
});

/** How the phone's login is judged on five days on which all logins are ended, each time on such an address. */
function levelsOfNights(addressOn: (day: number) => string): unknown[] {
	const NIGHT = 24 * 60;
	const { known, phone } = withPhone();
	/** Days on which nothing ended, so that an end in the evening is no limit of the service's. */
	const before = look(known, 4 * NIGHT, own(4 * NIGHT), { ...phone, lastActiveAt: at(60) });
	const levels: unknown[] = [];
	let watched: Watched = before;
	for (let day = 4; day < 9; day += 1) {
		const out = day * NIGHT + 67;
		watched = tell(watched, out, lookFailed('loggedOut'));
		const back = login(`own${day}`, LAPTOP, HOME, [out + 20, out + 21], { current: true });
		const again = login(`phone${day}`, IPHONE, addressOn(day), [out + 5, out + 20]);
		watched = look(watched, out + 21, back, again);
		levels.push(levelOf(watched, again.id));
		watched = tell(watched, out + 22, yes(again.id));
		const on = out + 400;
		watched = look(
			watched,
			on,
			{ ...back, lastActiveAt: at(on) },
			{ ...again, lastActiveAt: at(on) },
		);
	}
	return levels;
}

it.each([
	['at the same provider: a notice after one', (day: number) => `178.165.${day}.9`, 1],
	['at many providers: a notice after three', (day: number) => `91.${day}.1.9`, 3],
])('all logins that are ended each night are what the answers say, %s', (_, addressOn, asked) => {
	const levels = levelsOfNights(addressOn);
	expect(levels).toEqual(levels.map((_level, index) => (index < asked ? 'check' : 'notice')));
});
