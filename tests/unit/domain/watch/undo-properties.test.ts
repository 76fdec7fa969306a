import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlarming } from '@/utils/domain/judgement/review-status';
import type { Session } from '@/utils/domain/sessions/session';
import { WatchState } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import {
	DAY,
	HERE,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import { essence, LATER, UNDONE } from '../../fixtures/undo-fixtures';
import { looked, lookFailed, play, start, step } from '../../fixtures/watch-fixtures';

describe('whatever happens', () => {
	const ids = ['s0', 's1', 's2', 's3', 's4', 's5'];
	const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
	const anySession = fc
		.record({
			id: fc.constantFrom(...ids),
			device: fc.constantFrom(HERE, PHONE.device, STRANGER.device, {
				browser: null,
				system: null,
				form: 'unknown' as const,
			}),
			place: fc.constantFrom(OURS.place, STRANGER.place, { city: null, country: null }),
			ip: fc.constantFrom('198.51.100.7', '203.0.113.66', null),
			createdAt: fc.constantFrom(NOON - DAY, NOON - MINUTE, null),
			lastActiveAt: fc.constantFrom(NOON, NOON + MINUTE, null),
		})
		.map(({ id, ...over }) => session(id, over));
	const list = fc
		.uniqueArray(anySession, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
		.map((sessions) => sessions.map((it, index): Session => ({ ...it, current: index === 0 })));
	const look = list.map((sessions) => looked(...sessions));
	const device = fc.nat(12).map((serial) => `test.${serial}`);
	const name = fc.option(fc.constantFrom('Desk', 'Pocket'));
	const word: fc.Arbitrary<WatchEvent> = fc.oneof(
		fc.tuple(some, name).map(([ids, name]): WatchEvent => ({ type: 'recognised', ids, name })),
		some.map((ids): WatchEvent => ({ type: 'disowned', ids })),
		fc.array(device).map((ids): WatchEvent => ({ type: 'devicesForgotten', ids })),
		fc.tuple(device, name).map(([id, name]): WatchEvent => ({ type: 'deviceNamed', id, name })),
		fc.constantFrom<WatchEvent>({ type: 'recoveryEnded' }, { type: 'travelSet', days: 0 }),
	);
	const event: fc.Arbitrary<WatchEvent> = fc.oneof(
		{ weight: 4, arbitrary: look },
		word,
		some.map((ids): WatchEvent => ({ type: 'removalAsked', ids, meant: 'each' })),
		fc.constantFrom<WatchEvent>(
			lookFailed('offline'),
			UNDONE,
			{ type: 'travelSet', days: 7 },
			{ type: 'recoveryStep', step: 'password', done: true },
		),
	);
	const history = fc
		.array(event, { maxLength: 20 })
		.map((events) => play(events, start()))
		// Here alone a number can be forgotten before a device has it.
		.filter(({ state }) => state.devices.every(({ id }) => !state.forgotten.includes(id)));

	it('a word and its undoing leave the state as it was, and no session is told of twice', () => {
		let counted = 0;
		fc.assert(
			fc.property(history, word, (before, said) => {
				const undo = { state: { ...before.state, undo: null }, pulse: before.pulse };
				const after = step(undo, said, LATER);
				if (after.state.undo === null) return;
				counted++;
				expect(WatchState.parse(after.state)).toEqual(after.state);
				const back = step(after, UNDONE, LATER + 1000);
				expect(essence(back.state)).toEqual(essence(before.state));
				const there = back.state.tracked.filter(({ goneAt }) => goneAt === null);
				const next = step(back, looked(...there.map(({ session }) => session)), LATER + 2000);
				const known = new Set(back.state.notices.map(({ id }) => id));
				const named = next.state.notices.flatMap(({ id, refs }) => (known.has(id) ? [] : refs));
				const asked = before.state.tracked.filter(isAlarming).map(({ ref }) => ref);
				expect(named.filter((ref) => asked.includes(ref))).toEqual([]);
			}),
			{ numRuns: 600 },
		);
		expect(counted).toBeGreaterThan(100);
	});

	it('with looks in between, nothing of the others is undone', () => {
		let counted = 0;
		fc.assert(
			fc.property(
				history,
				word,
				fc.array(look, { minLength: 1, maxLength: 4 }),
				(before, said, looks) => {
					const after = step(before, said, LATER);
					const { undo } = after.state;
					if (undo === null || after.state === before.state) return;
					const between = play(looks, after, LATER + MINUTE);
					const back = step(between, UNDONE, LATER + 2 * MINUTE);
					// A list that looks like another account's ends what could be undone in the first.
					if (between.state.undo === null) {
						expect(back.state).toEqual(between.state);
						return;
					}
					counted++;
					const chosen = new Set(undo.sessions.map(({ was }) => was.ref));
					const learned = new Set([
						...undo.devices.made,
						...undo.devices.changed.flatMap(({ id, trust }) => (trust.length > 0 ? id : [])),
					]);
					for (const [index, watched] of between.state.tracked.entries()) {
						const is = back.state.tracked[index];
						// What looks bring stays, of whomever.
						expect(is).toMatchObject({
							ref: watched.ref,
							session: watched.session,
							goneAt: watched.goneAt,
							firstSeenAt: watched.firstSeenAt,
						});
						if (chosen.has(watched.ref)) continue;
						const letIn = watched.firstSeenAt >= undo.at && learned.has(watched.deviceId ?? '');
						if (letIn) expect(is?.reviewStatus).not.toBe('familiar');
						else expect(is).toEqual(watched);
					}
					expect(back.state.goodAt).toBe(between.state.goodAt);
					expect(back.state.notices).toEqual(between.state.notices);
					// No device is named that is not there.
					const devices = new Set(back.state.devices.map(({ id }) => id));
					for (const { deviceId } of back.state.tracked) {
						if (deviceId !== null) expect(devices).toContain(deviceId);
					}
				},
			),
			{ numRuns: 1200 },
		);
		expect(counted).toBeGreaterThan(100);
	});
});
