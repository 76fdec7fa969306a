import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { append, RECORD_AGE, RECORD_LIMIT, ROUTINE_LIMIT } from '@/utils/domain/record/bounds';
import { EvidenceRecord, noted, type RecordEntry } from '@/utils/domain/record/record';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { failed, looked, play, recognised, types } from '../../fixtures/noting-fixtures';
import {
	DAY,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';

describe('what could not be seen', () => {
	it('is noted when looks begin to fail, and when they fail in another way', () => {
		const { steps } = play([
			looked(OURS),
			failed('offline'),
			failed('offline'),
			failed('loggedOut'),
		]);
		expect(steps.slice(1)).toEqual([
			[{ type: 'lookFailed', at: NOON + MINUTE, kind: 'offline' }],
			[],
			[{ type: 'lookFailed', at: NOON + 3 * MINUTE, kind: 'loggedOut' }],
		]);
	});

	it('is a gap once we see again, with what had changed', () => {
		const before = play([looked(OURS, PHONE)]).state;
		const { last } = play([looked(OURS, STRANGER)], before, NOON + HOUR);
		expect(last).toContainEqual({
			type: 'gap',
			at: NOON + HOUR,
			from: NOON,
			stretches: [{ cause: 'closed', from: NOON, to: NOON + HOUR }],
			came: 1,
			went: 1,
			changed: 0,
		});
	});

	it('is told once: the gap stays in the state', () => {
		const before = play([looked(OURS)]).state;
		const { steps } = play([looked(OURS), looked(OURS, PHONE)], before, NOON + HOUR);
		expect(types(steps[0] ?? [])).toEqual(['gap']);
		expect(types(steps[1] ?? [])).not.toContain('gap');
	});
});

describe('the bounds', () => {
	const gone = (ref: number, at = NOON): RecordEntry => ({ type: 'sessionGone', at, ref });
	const gap = (at: number): RecordEntry => ({ type: 'lookFailed', at, kind: 'offline' });

	/** Midnight before noon, and an entry on each of the days before. */
	const MIDNIGHT = NOON - 12 * HOUR;
	const days = (count: number) =>
		Array.from({ length: count }, (_, day) => gone(100 + day, MIDNIGHT - (count - day) * DAY));

	it('keep the newest entries, in the order in which they came', () => {
		const many = Array.from({ length: RECORD_LIMIT }, (_, ref) => gone(ref));
		const kept = append(many, [gone(-1), gone(-2)]);
		expect(kept).toHaveLength(RECORD_LIMIT);
		expect(kept[0]).toEqual(gone(2));
		expect(kept.slice(-2)).toEqual([gone(-1), gone(-2)]);
	});

	it('drop what is too old', () => {
		const begin = MIDNIGHT - 6 * DAY - RECORD_AGE;
		const record = [gone(1, begin - 1), gone(2, begin), ...days(6)];
		expect(append(record, [gone(3)])).toEqual([gone(2, begin), ...days(6), gone(3)]);
		expect(append([...record, gone(3)], [])).toEqual([gone(2, begin), ...days(6), gone(3)]);
	});

	it('drop nothing because a clock has jumped ahead, and once more', () => {
		const record = [gone(1), ...days(30), gone(2)];
		const ahead = [401, 500, 900].map((day) => gone(day, NOON + day * DAY));
		const jumped = ahead.reduce((told, entry) => append(told, [entry]), record);
		expect(jumped).toEqual([...record, ...ahead]);
		expect(append(jumped, [gone(3)])).toEqual([...jumped, gone(3)]);
	});

	it('let no flapping network push out what was seen', () => {
		const day = Array.from({ length: 720 }, (_, index) => gap(NOON + index * 2 * MINUTE));
		const week = Array.from({ length: 7 }, () => day);
		const kept = week.reduce((record, flaps) => append(record, flaps), [gone(1)]);
		expect(kept[0]).toEqual(gone(1));
		expect(kept).toHaveLength(1 + ROUTINE_LIMIT);
		expect(kept.at(-1)).toEqual(day.at(-1));
	});

	it('give the very same record where nothing came and nothing has to go', () => {
		const record = [gone(1)];
		expect(append(record, [])).toBe(record);
	});

	it('hold for whatever is added', () => {
		const entry = fc.tuple(fc.boolean(), fc.integer({ min: -2, max: 1 })).map(([routine, age]) => {
			const at = NOON + (age * RECORD_AGE) / 2 - 1;
			return routine ? gap(at) : gone(age, at);
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 50 }), fc.nat(3000), (entries, more) => {
				const record = Array.from({ length: more }, (_, index) =>
					index % 2 === 0 ? gap(NOON) : gone(index),
				);
				const kept = append(record, entries);
				expect(kept.length).toBeLessThanOrEqual(RECORD_LIMIT);
				expect(kept.filter(({ type }) => type === 'lookFailed').length).toBeLessThanOrEqual(
					ROUTINE_LIMIT,
				);
				const all = [...record, ...entries];
				const places = kept.map((entry) => all.indexOf(entry));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('whatever happens', () => {
	const MARK = 'SECRET';
	const ids = Array.from({ length: 6 }, (_, index) => `${MARK}${index}`);
	const id = fc.constantFrom(...ids);
	const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
	const kind = fc.constantFrom(...FailureKind.options);
	const device = fc.constantFrom(OURS.device, PHONE.device, STRANGER.device, {
		browser: null,
		system: null,
		form: 'unknown' as const,
	});
	const place = fc.constantFrom(OURS.place, STRANGER.place, { city: null, country: null });
	const anySession = fc
		.record({
			id,
			device,
			place,
			ip: fc.constantFrom('198.51.100.7', '203.0.113.66', null),
			createdAt: fc.constantFrom(NOON - HOUR, NOON, null),
			lastActiveAt: fc.constantFrom(NOON, NOON + HOUR, null),
		})
		.map(({ id, ...over }) => session(id, over));
	const list = fc
		.uniqueArray(anySession, { minLength: 1, selector: ({ id }) => id })
		.map((sessions) => sessions.map((it, index) => ({ ...it, current: index === 0 })));
	const event: fc.Arbitrary<WatchEvent> = fc.oneof(
		{ weight: 4, arbitrary: list.map((sessions) => looked(...sessions)) },
		kind.map(failed),
		fc.record({
			type: fc.constant('removalAsked' as const),
			ids: someIds,
			meant: fc.constantFrom('each' as const, 'allOthers' as const),
		}),
		fc.tuple(someIds, kind).map(
			([refused, why]): WatchEvent => ({
				type: 'removalsRefused',
				refusals: new Map(refused.map((each) => [each, why])),
			}),
		),
		someIds.map((chosen) => recognised(...chosen)),
		someIds.map((ids): WatchEvent => ({ type: 'disowned', ids })),
		fc.constantFrom<WatchEvent>(
			{ type: 'outcomesRead' },
			{ type: 'recoveryEnded' },
			{ type: 'travelSet', days: 7 },
			{ type: 'travelSet', days: 0 },
			{ type: 'devicesForgotten', ids: ['here.2'] },
			{ type: 'deviceNamed', id: 'here.2', name: 'Desk' },
		),
	);
	const history = fc.array(event, { maxLength: 25 });

	it('no entry holds the id of a session, nor anything else than the schema has', () => {
		fc.assert(
			fc.property(history, (events) => {
				const { record, state } = play(events);
				expect(JSON.stringify(record)).not.toContain(MARK);
				// What the schema does not know would be missing here.
				expect(z.parse(EvidenceRecord, record)).toEqual(record);
				if (events.some(({ type }) => type === 'looked')) {
					expect(JSON.stringify(state)).toContain(MARK);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('the record tells what the state has come to', () => {
		fc.assert(
			fc.property(history, (events) => {
				const { record, state } = play(events);
				const about = (ref: number, ...wanted: RecordEntry['type'][]) =>
					record.filter(
						(entry) => 'ref' in entry && entry.ref === ref && wanted.includes(entry.type),
					);
				for (const { ref, session, goneAt, removal, riskLevel, reasons } of state.tracked) {
					const presence = about(ref, 'sessionSeen', 'sessionBack', 'sessionGone').at(-1);
					expect(presence?.type === 'sessionGone').toBe(goneAt !== null);
					const { device, place, ip } = session;
					expect(about(ref, 'sessionSeen', 'sessionChanged').at(-1)).toMatchObject({
						device,
						place,
						ip,
					});
					if (riskLevel !== 'familiar') {
						const judged = about(ref, 'sessionSeen', 'gradeRaised').at(-1);
						expect(judged).toMatchObject({ grade: riskLevel, reasons });
					}
					if (removal === null) continue;
					const last = about(ref, 'removalAsked', 'removalEnded').at(-1);
					if (removal.outcome === 'pending') {
						expect(last).toMatchObject({ type: 'removalAsked', at: removal.askedAt });
					} else expect(last).toMatchObject({ type: 'removalEnded', outcome: removal.outcome });
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('what left the state nothing new leaves the record nothing new', () => {
		fc.assert(
			fc.property(history, event, (events, next) => {
				const { state } = play(events);
				expect(noted(state, next, state, NOON)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});
