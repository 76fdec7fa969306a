import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import { HEARTBEAT } from '@/utils/domain/watch/heartbeat';
import { isSettled } from '@/utils/domain/watch/settled';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { looked, play, REFERENCE, step } from '../../fixtures/watch-fixtures';

/** A watch that has looked three times at the same list, and marked so. */
function watching(...sessions: Session[]): { state: WatchState; pulse: Pulse } {
	const { state, pulse } = play([1, 2, 3].map(() => looked(...sessions)));
	if (pulse === null) throw new Error('there was no look');
	const { source, revision } = state;
	return { state, pulse: { ...pulse, settled: { source, revision } } };
}

const LATER = NOON + MINUTE;
const settled = (
	{ state, pulse }: { state: WatchState; pulse: Pulse | null },
	event: WatchEvent,
	now = LATER,
) => isSettled(state, event, pulse, now);

it('needs no rules for the list that they had nothing to say to', () => {
	const watch = watching(OURS, PHONE);
	expect(settled(watch, looked(OURS, PHONE))).toBe(true);
	expect(settled(watch, looked(PHONE, OURS))).toBe(true);
	expect(settled(watch, looked({ ...OURS, lastActiveAt: LATER }, PHONE))).toBe(true);
});

const CHANGES: [what: string, event: WatchEvent][] = [
	['a session is new', looked(OURS, PHONE, STRANGER)],
	['a session is new in the place of another', looked(OURS, STRANGER)],
	['a session is listed twice', looked(OURS, PHONE, PHONE)],
	['a session is gone', looked(OURS)],
	['all are gone', looked()],
	[
		'the list could not be read to its end',
		{ ...looked(OURS, PHONE), rest: 'incomplete' } as WatchEvent,
	],
	['another connection gave it', { ...looked(OURS, PHONE), connection: 'other' } as WatchEvent],
	['a page was opened for it', { ...looked(OURS, PHONE), opensPage: true } as WatchEvent],
	['a look failed', { type: 'lookFailed', kind: 'offline', pulse: null }],
	...(
		[
			['is used', { lastActiveAt: LATER }],
			['has no activity any more', { lastActiveAt: null }],
			['tells its activity in words', { activeWithin: MINUTE }],
			['is on another network', { ip: '203.0.113.77' }],
			['is elsewhere', { place: { city: 'Lima', country: 'Peru' } }],
			['is in another city', { place: { ...PHONE.place, city: 'Elsewhere' } }],
			['is another device', { device: STRANGER.device }],
			['is another login', { createdAt: LATER }],
			['tells its login in words', { createdWithin: MINUTE }],
			['is called this browser', { current: true }],
		] as const
	).map(([what, change]): [string, WatchEvent] => [
		`another session ${what}`,
		looked(OURS, { ...PHONE, ...change }),
	]),
	['this browser is on another network', looked({ ...OURS, ip: '203.0.113.77' }, PHONE)],
];

test.each(CHANGES)('asks the rules where %s', (_, event) => {
	expect(settled(watching(OURS, PHONE), event)).toBe(false);
});

describe('asks the rules', () => {
	const event = looked(OURS, PHONE);
	const watch = watching(OURS, PHONE);
	const of = (change: Partial<WatchState>) => ({ ...watch, state: { ...watch.state, ...change } });
	const ofPulse = (change: Partial<Pulse>) => ({ ...watch, pulse: { ...watch.pulse, ...change } });

	const changed: [when: string, watch: { state: WatchState; pulse: Pulse | null }][] = [
		['after the browser’s start', { ...watch, pulse: null }],
		['where they were not asked at this state', of({ revision: watch.state.revision + 1 })],
		['after all was erased', of({ source: 'another' })],
		['before the first look', of({ startedAt: null })],
		['after a failure', of({ failure: { kind: 'offline', since: NOON } })],
		['after a stretch without looks', of({ blind: [{ cause: 'asleep', from: 0, to: NOON }] })],
		['while it is not known whose list it is', of({ question: { since: NOON, was: 0 } })],
		['where the list was another', ofPulse({ lastActiveAt: [] })],
		['after a sleep', ofPulse({ contactAt: NOON - 60 * MINUTE, look: null })],
		['while an answer can be taken back', of({ undo: {} as WatchState['undo'] })],
		['during a recovery', of({ recovery: {} as WatchState['recovery'] })],
		['when a journey has ended', of({ travel: { since: 0, until: NOON } })],
	];
	const ofFirst: [when: string, change: Partial<TrackedSession>][] = [
		['a session is to be removed', { removal: { askedAt: NOON, outcome: 'pending', cause: null } }],
		[
			'a removed session is listed',
			{ removal: { askedAt: NOON, outcome: 'removed', cause: null } },
		],
		['a stranger may be back', { relistedAt: NOON }],
		['a session was gone', { goneAt: NOON }],
	];
	for (const [when, change] of ofFirst) {
		const [first, ...rest] = watch.state.tracked;
		if (first !== undefined)
			changed.push([`where ${when}`, of({ tracked: [{ ...first, ...change }, ...rest] })]);
	}

	it.each(changed)('%s', (_, after) => {
		expect(settled(after, event)).toBe(false);
	});

	it('when the state is to be written anew, and after the clock was put back', () => {
		expect(settled(watch, event, NOON + HEARTBEAT + MINUTE)).toBe(false);
		expect(settled(watch, event, NOON - MINUTE)).toBe(false);
	});
});

it('never leaves out a look at which the rules would say something', () => {
	const change = fc.record(
		{
			ip: fc.constantFrom('203.0.113.77', OURS.ip, null),
			lastActiveAt: fc.constantFrom(NOON, LATER, NOON - 60 * MINUTE, null),
			createdAt: fc.constantFrom(OURS.createdAt, NOON, null),
			place: fc.constantFrom(OURS.place, STRANGER.place, PHONE.place),
			device: fc.constantFrom(OURS.device, STRANGER.device, PHONE.device),
		},
		{ requiredKeys: [] },
	);
	const list = fc
		.subarray([OURS, PHONE, STRANGER], { minLength: 1 })
		.chain((sessions) =>
			fc.tuple(
				...sessions.map((session) =>
					fc.oneof(fc.constant({}), change).map((by) => ({ ...session, ...by })),
				),
			),
		);
	let times = 0;
	fc.assert(
		fc.property(fc.array(list, { minLength: 2, maxLength: 12 }), fc.nat(20), (lists, from) => {
			let watch = play([]);
			for (const [index, sessions] of lists.flatMap((each) => [each, each, each]).entries()) {
				const now = NOON + (from + index) * MINUTE;
				const event = looked(...sessions);
				const isKnown = isSettled(watch.state, event, watch.pulse, now);
				const { state: before } = watch;
				watch = step(watch, event, now);
				if (isKnown) {
					times += 1;
					expect(watch.state).toBe(before);
				}
				if (watch.state !== before) watch.state = { ...watch.state, revision: before.revision + 1 };
				const isEnd = transition(
					watch.state,
					{ ...event, pulse: null } as WatchEvent,
					now,
					REFERENCE,
				);
				const { source, revision } = watch.state;
				if (watch.pulse !== null && (isKnown || isEnd === watch.state || watch.state === before))
					watch.pulse.settled = { source, revision };
			}
		}),
	);
	expect(times).toBeGreaterThan(100);
});
