import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	FIRST_ROWS,
	firstScreenOf,
	firstScreenPulse,
	fromFirstScreen,
} from '@/utils/domain/watch/first-screen';
import type { Pulse, TrackedSession } from '@/utils/domain/watch/state';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { CONNECTION, removal, state, tracked, view } from '../../fixtures/view-fixtures';

const SHOWN = {
	unfamiliar: FIRST_ROWS,
	notice: FIRST_ROWS,
	unreviewed: FIRST_ROWS,
	mine: FIRST_ROWS,
};

/** What is painted; not what a button does, which waits for the whole state a frame later. */
const painted = (list: TrackedSession[], pulse = pulseOf(list)) =>
	JSON.stringify(view(state(list), { shown: SHOWN }, CONNECTION, { pulse }), (key, value) =>
		key === 'action' ? undefined : value,
	);

/** A pulse that knows each session as active a little later than the list did. */
const pulseOf = (list: readonly TrackedSession[]): Pulse => ({
	goodAt: NOON,
	contactAt: NOON,
	lastActiveAt: list.map(({ session, ref }) => [session.id, NOON - ref * MINUTE]),
	failures: 0,
	retryAt: null,
	look: null,
});

/** What a popup paints first of these sessions. */
const first = (list: TrackedSession[]) => {
	const screen = firstScreenOf(state(list));
	const { tracked } = fromFirstScreen(JSON.parse(JSON.stringify(screen)));
	return painted(tracked, firstScreenPulse(pulseOf(list), screen));
};

/** A kind of session; few kinds, so that there are many of each. */
const kind = fc.record({
	session: fc.constantFrom(OURS, PHONE, STRANGER),
	over: fc.record({
		reviewStatus: fc.constantFrom<TrackedSession['reviewStatus'][]>(
			'unfamiliar',
			'unreviewed',
			'familiar',
			'mine',
			'notMine',
		),
		riskLevel: fc.constantFrom<TrackedSession['riskLevel'][]>(
			'familiar',
			'notice',
			'check',
			'urgent',
		),
		deviceId: fc.constantFrom(null, null, 'laptop'),
		reasons: fc.constantFrom<TrackedSession['reasons'][]>(
			[],
			[{ code: 'listedAgain' }],
			[{ code: 'alreadyThere' }],
		),
		goneAt: fc.constantFrom(null, null, null, NOON - MINUTE),
		removal: fc.constantFrom(null, null, null, removal('removed'), removal('stillThere')),
	}),
});
const some = fc
	.array(kind, { minLength: 1, maxLength: 4 })
	.chain((kinds) =>
		fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(90)), { maxLength: 80, size: 'max' }),
	);

it('the first screen of any sessions is what all of them would give', () => {
	fc.assert(
		fc.property(some, (drawn) => {
			const list = drawn.map(([{ session, over }, minutes], at) =>
				tracked(
					{ ...session, id: `s${at}`, ip: `203.0.113.${at}`, createdAt: NOON - minutes * MINUTE },
					{ ...over, ref: at },
				),
			);
			expect(first(list)).toBe(painted(list));
		}),
		{ numRuns: 200 },
	);
});

it('a thousand sessions of two kinds are kept as seven of each, and counted as a thousand', () => {
	const list = Array.from({ length: 1000 }, (_, at) =>
		tracked(
			{ ...STRANGER, id: `s${at}` },
			{ ref: at, reviewStatus: 'unfamiliar', riskLevel: at % 100 === 50 ? 'urgent' : 'check' },
		),
	);
	const kept = firstScreenOf(state(list));
	expect(kept.state.tracked).toHaveLength(2 * (FIRST_ROWS + 1));
	expect(fromFirstScreen(kept).tracked).toHaveLength(1000);
	expect(firstScreenPulse(pulseOf(list), kept).lastActiveAt).toHaveLength(2 * (FIRST_ROWS + 1));
	expect(first(list)).toBe(painted(list));
});

it('a pulse is whole where the first screen is not known', () => {
	const pulse = pulseOf([tracked(STRANGER)]);
	expect(firstScreenPulse(pulse, null)).toEqual(pulse);
});
