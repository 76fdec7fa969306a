import { describe, expect, it } from 'vitest';
import { DAY } from '../../fixtures/session-fixtures';
import { start } from '../../fixtures/watch-fixtures';
import {
	at,
	codesOf,
	country,
	IPHONE,
	levelOf,
	login,
	look,
	own,
	tell,
	yes,
} from './lives-fixtures';

/** A service that tells of activity only on which day it was, as midnight in UTC. */

const SPAIN = { ip: '88.27.4.9', ...country('Spain') };

/** A phone that is in Austria an hour after the beginning, and in Spain so many minutes later. */
const moved = (cut: (time: number) => number, later: number) => {
	const mine = (minutes: number) => own(minutes, { lastActiveAt: cut(at(minutes)) });
	const phone = (minutes: number, over = {}) =>
		login('phone', IPHONE, '178.165.160.9', [-600, 0], { lastActiveAt: cut(at(minutes)), ...over });
	const first = look(start(), 0, mine(0), phone(0));
	const known = look(tell(first, 30, yes('phone')), 60, mine(60), phone(60));
	return look(known, 60 + later, mine(60 + later), phone(60 + later, SPAIN));
};
const toDays = (time: number): number => Math.floor(time / DAY) * DAY;

describe('a phone that is in another country later', () => {
	it('on the same day has not travelled too fast, as far as days can tell', () => {
		const later = moved(toDays, 600);
		expect(codesOf(later, 'phone')).toContain('moved');
		expect(levelOf(later, 'phone')).toBe('check');
	});

	it('within minutes has, where times are told exactly', () => {
		expect(
			codesOf(
				moved((time) => time, 17),
				'phone',
			),
		).toContain('tooFast');
	});

	it('within the hour has, where times are cut to hours', () => {
		const toHours = (time: number) => Math.floor(time / (60 * 60_000)) * 60 * 60_000;
		expect(codesOf(moved(toHours, 17), 'phone')).toContain('tooFast');
	});
});
