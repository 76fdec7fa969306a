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

it('all logins that are ended each night are what the answers say: a notice after three', () => {
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
		const ip = `178.165.${day}.9`;
		const again = login(`phone${day}`, IPHONE, ip, [out + 5, out + 20]);
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
	expect(levels).toEqual(['check', 'check', 'check', 'notice', 'notice']);
});
