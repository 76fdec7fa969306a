import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import { alarmFor, pulseAfter } from '@/utils/domain/watch/pulse';
import {
	ALERT_TIME,
	type Circumstances,
	calmLimit,
	LONGEST_WAIT,
	LOOK_PERIOD,
	nextLook,
} from '@/utils/domain/watch/schedule';
import { emptyState } from '@/utils/domain/watch/state';

const NOW = Date.UTC(2026, 3, 1, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const SHORTEST = 30 * SECOND;
const CALM: Circumstances = {
	failure: null,
	failures: 0,
	retryAt: null,
	alertAt: null,
	seldom: false,
	period: LOOK_PERIOD,
	last: null,
};

/** How long until the next look, in seconds. */
const wait = (over: Partial<Circumstances>, random: number) =>
	((nextLook({ ...CALM, ...over }, NOW, random)?.at ?? Number.NaN) - NOW) / SECOND;

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const clock = fc.integer({ min: -100 * 24 * 60 * MINUTE, max: 100 * 24 * 60 * MINUTE });
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
	failure: fc.option(fc.constantFrom(...FailureKind.options)),
	failures: fc.nat({ max: 2000 }),
	retryAt: fc.option(clock.map((offset) => NOW + offset)),
	alertAt: fc.option(clock.map((offset) => NOW + offset)),
	seldom: fc.boolean(),
	period: fc.constantFrom(1, 2, 5, 15).map((minutes) => minutes * MINUTE),
	last: fc.option(
		fc.record({
			at: clock.map((offset) => NOW + offset),
			every: fc.constantFrom(SHORTEST, LOOK_PERIOD, LONGEST_WAIT, 100_123),
		}),
	),
});

describe('the next look', () => {
	test.each<[string, Partial<Circumstances>, number, number, number]>([
		// What, from what, and then in seconds: the soonest, the latest and the period.
		['the first of a life', {}, 30, 90, 60],
		['an alert', { alertAt: NOW - MINUTE }, 30, 60, 30],
		['an alert just now', { alertAt: NOW }, 30, 60, 30],
		['an alert that is over', { alertAt: NOW - ALERT_TIME }, 30, 90, 60],
		['an alert from a clock that was ahead', { alertAt: NOW + 1 }, 30, 90, 60],
		['an idle computer', { seldom: true }, 30, 930, 900],
		['an alert, and nobody is there', { seldom: true, alertAt: NOW }, 30, 930, 900],
		['no network', { failure: 'offline', failures: 3 }, 30, 60, 30],
		['every two minutes', { period: 2 * MINUTE }, 30, 150, 120],
		['every five minutes', { period: 5 * MINUTE }, 30, 330, 300],
		['every quarter of an hour', { period: 15 * MINUTE }, 30, 930, 900],
		['an alert in a quarter of an hour', { period: 15 * MINUTE, alertAt: NOW }, 30, 60, 30],
		['an idle computer, every five minutes', { period: 5 * MINUTE, seldom: true }, 30, 930, 900],
		['an idle computer, no more often', { period: 20 * MINUTE, seldom: true }, 30, 1230, 1200],
		['no network, every five minutes', { period: 5 * MINUTE, failure: 'offline' }, 30, 60, 30],
		[
			'nobody logged in, every five minutes',
			{ period: 5 * MINUTE, failure: 'loggedOut', failures: 9 },
			30,
			330,
			300,
		],
		['nobody logged in', { failure: 'loggedOut', failures: 500 }, 30, 90, 60],
		['no access', { failure: 'noAccess', failures: 500 }, 30, 90, 60],
	])('%s', (_, given, soonest, latest, every) => {
		expect(wait(given, 0)).toBe(soonest);
		expect(wait(given, 1 - 2 ** -32)).toBeCloseTo(latest, 1);
		expect(nextLook({ ...CALM, ...given }, NOW, 0.5)?.every).toBe(every * SECOND);
	});

	test.each<[number, number, number]>([
		// Failures in a row, and the soonest and the latest next look in seconds.
		[1, 30, 90],
		[2, 60, 180],
		[3, 120, 360],
		[4, 240, 720],
		[5, 300, 900],
		[6, 300, 900],
		[2000, 300, 900],
	])('after %i failures in a row', (failures, soonest, latest) => {
		for (const failure of ['unavailable', 'rateLimited', 'unreadable'] as const) {
			expect(wait({ failure, failures }, 0)).toBe(soonest);
			expect(wait({ failure, failures }, 0.5)).toBe((soonest + latest) / 2);
			expect(wait({ failure, failures }, 1 - 2 ** -32)).toBeCloseTo(latest, 1);
			// More looks after an alert would be at the service's cost.
			expect(wait({ failure, failures, alertAt: NOW }, 0)).toBe(soonest);
		}
	});

	it('is told by nothing but the failure where the service asks for no time', () => {
		// An alert makes the wait much shorter than the user's period.
		const given = { failure: 'unavailable', failures: 1, period: 15 * MINUTE } as const;
		expect(wait({ ...given, alertAt: NOW - MINUTE }, 0.9)).toBe(84);
		expect(wait({ ...given, alertAt: NOW - MINUTE, retryAt: NOW + 1 }, 0.9)).toBeCloseTo(810, 0);
	});

	test.each<[string, number, number, number]>([
		// What the service asks for, in seconds, and the soonest and the latest look.
		['less than we wait anyway', 5, 30, 90],
		['two minutes', 120, 120, 180],
		['ten minutes', 600, 600, 660],
		['an hour', 3600, 900, 960],
		['what is over', -5, 30, 90],
	])('the service asks for %s', (_, asked, soonest, latest) => {
		const given = { failures: 1, retryAt: NOW + asked * SECOND };
		expect(wait({ ...given, failure: 'unavailable' }, 0)).toBe(soonest);
		expect(wait({ ...given, failure: 'rateLimited' }, 1 - 2 ** -32)).toBeCloseTo(latest, 1);
	});

	it('honours what the service asks for, whatever the failure', () => {
		const retryAt = NOW + 10 * MINUTE;
		expect(wait({ failure: 'reauthenticate', failures: 1, retryAt }, 0)).toBe(600);
		expect(wait({ failure: 'offline', failures: 2, retryAt }, 0)).toBe(600);
		expect(wait({ failure: null, retryAt }, 0)).toBe(30);
	});

	it('is not longer away for idleness on top of failures', () => {
		expect(wait({ failure: 'unavailable', failures: 1, seldom: true }, 0)).toBe(300);
		expect(wait({ failure: 'unavailable', failures: 9, seldom: true }, 0)).toBe(300);
	});

	test.each<[number, number, number, number]>([
		// The period in minutes, failures in a row, and the soonest and the latest look in seconds.
		[2, 1, 60, 180],
		[5, 1, 150, 450],
		[5, 2, 300, 900],
		[15, 1, 450, 1350],
		[15, 9, 450, 1350],
	])('every %i minutes, after %i failures in a row', (minutes, failures, soonest, latest) => {
		const given = { failure: 'unavailable', failures, period: minutes * MINUTE } as const;
		expect(wait(given, 0)).toBe(soonest);
		expect(wait(given, 1 - 2 ** -32)).toBeCloseTo(latest, 1);
	});

	it('spreads those who were told one moment over the user’s period', () => {
		const told = { failure: 'rateLimited', failures: 1, retryAt: NOW + 10 * MINUTE } as const;
		expect(wait({ ...told, period: 15 * MINUTE }, 0)).toBe(600);
		expect(wait({ ...told, period: 15 * MINUTE }, 1 - 2 ** -32)).toBeCloseTo(1500, 1);
	});

	test.each<[string, number, number, number]>([
		// The period, how long after the last beat a look ended, and when the next one is.
		['the beat itself', 60, 0.3, 59.7],
		['a slow answer', 60, 12, 48],
		['a look of the user halfway', 60, 25, 35],
		['a look of the user just before the beat', 60, 55, 65],
		['a look of the user before the planned first beat', 60, -20, 80],
		['a background that slept for an hour', 60, 3610, 50],
		['a beat in a quarter of an hour', 900, 0.3, 899.7],
		['a look of the user in a quarter of an hour', 900, 400, 500],
		['the beat of an alert', 30, 0.3, 30],
		['a slow answer in an alert', 30, 12, 30],
		['a look of the user in an alert', 30, 20, 40],
	])('%s keeps the rhythm', (_, every, since, next) => {
		const last = { at: NOW - since * SECOND, every: every * SECOND };
		const alertAt = every === 30 ? NOW : null;
		const period = every === 30 ? LOOK_PERIOD : every * SECOND;
		const look = nextLook({ ...CALM, alertAt, period, last }, NOW, 0.123);
		expect(look).toEqual({ at: NOW + next * SECOND, every: last.every });
	});
});

describe('for whatever there is', () => {
	it('is not there without a connection, and else in its bounds', () => {
		fc.assert(
			fc.property(circumstances, random, (given, chance) => {
				const look = nextLook(given, NOW, chance);
				if (given.failure === 'notConnected') {
					expect(look).toBeNull();
					return;
				}
				if (look === null) throw new Error('no look');
				expect(look.at - NOW).toBeGreaterThanOrEqual(SHORTEST);
				expect(look.at - NOW).toBeLessThanOrEqual(LONGEST_WAIT + given.period);
				expect(look.at - NOW).toBeLessThanOrEqual(look.every + SHORTEST);
				expect(look.every).toBeGreaterThanOrEqual(SHORTEST);
				expect(Number.isInteger(look.at)).toBe(true);
			}),
		);
	});

	it('leaves a failing service alone for as long as it asks, up to the limit', () => {
		fc.assert(
			fc.property(circumstances, fc.nat(2 * LONGEST_WAIT), random, (given, asked, chance) => {
				fc.pre(given.failure !== null && given.failure !== 'notConnected');
				const look = nextLook({ ...given, retryAt: NOW + asked }, NOW, chance);
				expect((look?.at ?? 0) - NOW).toBeGreaterThanOrEqual(Math.min(asked, LONGEST_WAIT));
			}),
		);
	});

	it('keeps its rhythm through any looks in between', () => {
		const pauses = fc.array(fc.integer({ min: 0, max: 10 * MINUTE }), { minLength: 1 });
		fc.assert(
			fc.property(pauses, random, (waits, chance) => {
				let now = NOW;
				const first = nextLook(CALM, now, chance);
				let last = first;
				for (const pause of waits) {
					now += pause;
					last = nextLook({ ...CALM, last }, now, 1 - chance);
				}
				expect(((last?.at ?? 0) - (first?.at ?? 0)) % LOOK_PERIOD).toBe(0);
				expect((last?.at ?? 0) - now).toBeLessThan(LOOK_PERIOD + SHORTEST);
			}),
		);
	});

	it('looks every 30 s in an alert, however late within reason its alarms are', () => {
		const lates = fc.array(fc.integer({ min: 0, max: 12 * SECOND }), { minLength: 1 });
		fc.assert(
			fc.property(lates, random, (delays, chance) => {
				let look = nextLook({ ...CALM, alertAt: NOW }, NOW, chance);
				for (const late of delays) {
					const now = (look?.at ?? 0) + late;
					look = nextLook({ ...CALM, alertAt: now, last: look }, now, chance);
					expect((look?.at ?? 0) - now).toBe(SHORTEST);
				}
			}),
		);
	});

	it('makes a plan for the new time when the clock was changed, and keeps to the minute', () => {
		fc.assert(
			fc.property(clock, random, (jump, chance) => {
				const last = nextLook(CALM, NOW, chance);
				const now = NOW + jump;
				const look = nextLook({ ...CALM, last }, now, chance);
				expect((look?.at ?? 0) - now).toBeGreaterThanOrEqual(SHORTEST);
				expect((look?.at ?? 0) - now).toBeLessThan(LOOK_PERIOD + SHORTEST);
			}),
		);
	});
});

describe('calm', () => {
	test.each([
		[1, 3],
		[2, 5],
		[5, 12.5],
		[15, 37.5],
	] as const)('with a look each %i minutes lasts for %f minutes', (lookEvery, minutes) => {
		expect(calmLimit({ lookEvery })).toBe(minutes * MINUTE);
	});

	test.each([1, 2, 5, 15] as const)(
		'never lasts past its limit for want of an alarm, each %i minutes',
		(lookEvery) => {
			const { settings } = emptyState('test');
			const state = { ...emptyState('test'), settings: { ...settings, lookEvery } };
			const outcome = { ok: true as const, sessions: [] };
			fc.assert(
				fc.property(fc.boolean(), random, fc.option(fc.nat(ALERT_TIME)), (seldom, chance, ago) => {
					const alertAt = ago === null ? null : NOW - ago;
					const pulse = pulseAfter(null, outcome, { ...state, alertAt }, seldom, NOW, chance);
					const alarm = alarmFor(pulse, state, NOW);
					expect((alarm?.at ?? Number.NaN) - NOW).toBeLessThan(calmLimit({ lookEvery }));
					expect(alarm?.every).toBeLessThanOrEqual(lookEvery * MINUTE);
				}),
			);
		},
	);
});
