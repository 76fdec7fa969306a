import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { createCountryNames } from '@/utils/domain/places/country';
import {
	append,
	EvidenceRecord,
	noted,
	RECORD_AGE,
	RECORD_LIMIT,
	type RecordEntry,
	ROUTINE_LIMIT,
} from '@/utils/domain/record/record';
import type { Session } from '@/utils/domain/sessions/session';
import { FailureKind } from '@/utils/domain/watch/failure';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import { emptyState, type WatchState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';

const HOUR = 60 * MINUTE;
const reference = { here: OURS.device, countryOf: createCountryNames() };

/** The state after events, a minute apart, and what each of them was worth noting. */
function play(events: readonly WatchEvent[], from = emptyState('here'), start = NOON) {
	let state: WatchState = from;
	const steps = events.map((event, index) => {
		const at = start + index * MINUTE;
		const before = state;
		state = transition(before, event, at, reference);
		return noted(before, event, state, at);
	});
	return { state, steps, last: steps.at(-1) ?? [], record: steps.flat() };
}

const looked = (...sessions: Session[]): WatchEvent => ({ type: 'looked', sessions, pulse: null });
const failed = (kind: FailureKind): WatchEvent => ({ type: 'lookFailed', kind, pulse: null });
const recognised = (...ids: string[]): WatchEvent => ({ type: 'recognised', ids, name: null });
const remove = (...ids: string[]): WatchEvent => ({ type: 'removalAsked', ids, meant: 'each' });
const types = (entries: readonly RecordEntry[]) => entries.map(({ type }) => type);

/** The stranger comes, after a first look at our own sessions. */
const STRANGER_COMES = [looked(OURS, PHONE), looked(OURS, PHONE, STRANGER)];
const refOf = (state: WatchState, id: string) =>
	state.tracked.find((watched) => watched.session.id === id)?.ref;
const STRANGERS_REF = refOf(play(STRANGER_COMES).state, 'stranger');

describe('a session', () => {
	it('is noted when it is first seen, with grade and reasons', () => {
		const { steps } = play(STRANGER_COMES);
		expect(types(steps[0] ?? [])).toEqual([
			'watchStarted',
			'sessionSeen',
			'sessionSeen',
			'deviceKnown',
		]);
		expect(steps[0]).toContainEqual(
			expect.objectContaining({ type: 'sessionSeen', current: true, grade: 'familiar' }),
		);
		expect(steps[0]).toContainEqual(
			expect.objectContaining({
				reasons: expect.arrayContaining([{ code: 'alreadyThere' }]),
			}),
		);
		expect(steps[1]).toEqual([
			{
				type: 'sessionSeen',
				at: NOON + MINUTE,
				ref: STRANGERS_REF,
				device: STRANGER.device,
				place: STRANGER.place,
				ip: STRANGER.ip,
				current: false,
				loggedInAt: STRANGER.createdAt,
				grade: 'urgent',
				reasons: [{ code: 'newDevice' }, { code: 'newCountry', country: 'NG', seenIn: ['AT'] }],
			},
			{ type: 'alerted', at: NOON + MINUTE, refs: [STRANGERS_REF] },
		]);
	});

	it('that stays as it is is worth nothing, whatever its activity', () => {
		const active = { ...PHONE, lastActiveAt: NOON + MINUTE };
		expect(play([looked(OURS, PHONE), looked(OURS, active)]).last).toEqual([]);
		const { state } = play([looked(OURS, PHONE)]);
		const at = NOON + 11 * MINUTE;
		const contactAt = at - MINUTE;
		const pulse = { goodAt: contactAt, contactAt, lastActiveAt: [] };
		const event: WatchEvent = {
			type: 'looked',
			sessions: [OURS, active],
			pulse: { ...pulse, failures: 0, retryAt: null, look: null },
		};
		const renewed = transition(state, event, at, reference);
		expect(renewed).not.toBe(state);
		expect(noted(state, event, renewed, at)).toEqual([]);
	});

	test.each([
		['another address', { ip: '198.51.100.200' }, ['sessionChanged']],
		['another city', { place: { city: 'Graz', country: 'Austria' } }, ['sessionChanged']],
		[
			'another country, too fast',
			{ place: { city: 'Lagos', country: 'Nigeria' }, ip: '203.0.113.66' },
			['sessionChanged', 'gradeRaised', 'alerted'],
		],
		['another device', { device: STRANGER.device }, ['sessionChanged', 'gradeRaised', 'alerted']],
	])('that has %s is noted', (_, change, expected) => {
		const { last } = play([
			looked(OURS, PHONE),
			recognised('phone'),
			looked(OURS, { ...PHONE, ...change }),
		]);
		expect(types(last)).toEqual(expected);
		expect(last[0]).toMatchObject({ device: PHONE.device, place: PHONE.place, ...change });
	});

	it('goes, and is listed again', () => {
		const { last, state } = play([looked(OURS, PHONE), looked(OURS)]);
		const ref = refOf(state, 'phone');
		expect(last).toEqual([{ type: 'sessionGone', at: NOON + MINUTE, ref }]);
		const back = play([looked(OURS, PHONE), looked(OURS), looked(OURS, PHONE)]);
		expect(back.last).toEqual([{ type: 'sessionBack', at: NOON + 2 * MINUTE, ref }]);
	});

	it('that is gone is not gone once more when it is forgotten', () => {
		const before = play([looked(OURS, PHONE), recognised('phone'), looked(OURS)]).state;
		const { state, last } = play([looked(OURS)], before, NOON + 40 * 24 * HOUR);
		expect(refOf(state, 'phone')).toBeUndefined();
		expect(types(last)).toEqual(['gap']);
	});

	it('that was removed and is listed again is judged anew, though it was «urgent» before', () => {
		const { steps } = play([
			...STRANGER_COMES,
			remove('stranger'),
			looked(OURS, PHONE),
			looked(OURS, PHONE, STRANGER),
			looked(OURS, PHONE, STRANGER),
			looked(OURS, PHONE, STRANGER),
		]);
		expect(types(steps[4] ?? [])).toEqual(['sessionBack', 'removalEnded']);
		expect(steps[4]?.[1]).toMatchObject({ outcome: 'stillThere' });
		expect(steps[6]).toContainEqual({
			type: 'gradeRaised',
			at: NOON + 6 * MINUTE,
			ref: STRANGERS_REF,
			grade: 'urgent',
			reasons: [{ code: 'listedAgain' }],
		});
	});

	it('whose id becomes another login is gone, and the other login is seen', () => {
		const again = { ...PHONE, createdAt: NOON + 30 * MINUTE };
		const { last } = play([looked(OURS, PHONE), looked(OURS, again)]);
		expect(types(last)).toEqual(['sessionGone', 'sessionSeen', 'alerted']);
		expect(last[0]).not.toHaveProperty('ref', (last[1] as { ref: number }).ref);
	});

	it('whose id becomes another login keeps its own number, and stays open', () => {
		const ours = { ...OURS, device: PHONE.device };
		const mine = session('second', { device: OURS.device });
		const phone = session('reused', { createdAt: NOON - HOUR, device: STRANGER.device });
		const again = { ...phone, createdAt: NOON + MINUTE, device: OURS.device };
		const { last, state } = play([
			looked(ours, mine),
			recognised('second'),
			looked(ours, mine, phone),
			looked(ours, again),
		]);
		const ref = refOf(state, 'reused');
		const old = state.tracked.find((watched) => watched.session.id.startsWith('reused#'));
		expect(old).toMatchObject({ reviewStatus: 'unfamiliar', riskLevel: 'check' });
		expect(last).toContainEqual({ type: 'sessionGone', at: NOON + 3 * MINUTE, ref: old?.ref });
		expect(last.filter((entry) => 'ref' in entry && entry.ref === ref)).toMatchObject([
			{ type: 'sessionSeen', device: OURS.device, loggedInAt: again.createdAt },
		]);
	});
});

describe('what the user says', () => {
	it('«this was me» is a review, and makes the device known', () => {
		const { last } = play([
			...STRANGER_COMES,
			{ type: 'recognised', ids: ['stranger'], name: 'Study' },
		]);
		expect(last).toEqual([
			{ type: 'reviewed', at: NOON + 2 * MINUTE, ref: STRANGERS_REF, verdict: 'mine' },
			{
				type: 'deviceKnown',
				at: NOON + 2 * MINUTE,
				device: expect.stringMatching(/^here\.\d+$/),
				family: STRANGER.device,
				name: 'Study',
			},
		]);
	});

	it('«not me» of a session that is gone already is a review, and a new password is due', () => {
		const { last } = play([
			...STRANGER_COMES,
			looked(OURS, PHONE),
			{ type: 'disowned', ids: ['stranger'] },
		]);
		expect(last).toEqual([
			{ type: 'reviewed', at: NOON + 3 * MINUTE, ref: STRANGERS_REF, verdict: 'notMine' },
			{ type: 'recoveryStarted', at: NOON + 3 * MINUTE },
		]);
	});

	it("«not me» of this browser's own session is noted as that, though it stays ours", () => {
		const elsewhere = { ...OURS, device: STRANGER.device };
		const { last, state } = play([looked(elsewhere), { type: 'disowned', ids: ['ours'] }]);
		expect(state.tracked).toMatchObject([{ reviewStatus: 'mine' }]);
		expect(types(last)).toEqual(['reviewed', 'recoveryStarted']);
		expect(last[0]).toMatchObject({ verdict: 'notMine' });
	});

	it('to forget a device is no verdict on its sessions', () => {
		const before = play([looked(OURS, PHONE), recognised('phone')]).state;
		const id = before.tracked.find((watched) => watched.session.id === 'phone')?.deviceId ?? '';
		const forget = play([{ type: 'devicesForgotten', ids: [id] }], before);
		expect(forget.last).toEqual([{ type: 'deviceForgotten', at: NOON, device: id }]);
		const synced: WatchEvent = {
			type: 'synced',
			items: { devices: [], revocations: [], forgotten: [id] },
		};
		expect(types(play([synced], before).last)).toEqual(['deviceForgotten']);
	});

	it('a name for a device, a journey, settings and a new password are noted, once', () => {
		const before = play([looked(OURS)]).state;
		const device = before.devices[0]?.id ?? '';
		const name: WatchEvent = { type: 'deviceNamed', id: device, name: 'Desk' };
		expect(play([name], before).last).toEqual([
			{ type: 'deviceNamed', at: NOON, device, name: 'Desk' },
		]);
		expect(play([name, name], before).last).toEqual([]);

		const travel: WatchEvent = { type: 'travelSet', days: 7 };
		expect(play([travel], before).last).toEqual([
			{ type: 'travelStarted', at: NOON, until: NOON + 7 * 24 * HOUR },
		]);
		expect(types(play([travel, { type: 'travelSet', days: 14 }], before).last)).toEqual([
			'travelStarted',
		]);
		expect(types(play([travel, { type: 'travelSet', days: 0 }], before).last)).toEqual([
			'travelEnded',
		]);
		const { state } = play([travel], before);
		expect(types(play([looked(OURS)], state, NOON + 8 * 24 * HOUR).last)).toContain('travelEnded');

		const settings: WatchEvent = { type: 'settingsChanged', settings: { trustDays: 90 } };
		expect(play([settings], before).last).toEqual([
			{ type: 'settingsChanged', at: NOON, settings: { ...before.settings, trustDays: 90 } },
		]);
		expect(play([settings, settings], before).last).toEqual([]);

		const recovering = { ...before, recovery: beginRecovery(NOON) };
		expect(play([{ type: 'recoveryEnded' }], recovering).last).toEqual([
			{ type: 'recoveryEnded', at: NOON },
		]);
	});

	it('that something was read is worth nothing', () => {
		const read: WatchEvent[] = [{ type: 'outcomesRead' }, { type: 'rebuildRead' }];
		const { state } = play(STRANGER_COMES);
		expect(play(read, { ...state, rebuiltAt: NOON }).record).toEqual([]);
	});
});

describe('a notification', () => {
	it('is noted when it is due and when it is shown, once each', () => {
		const { state, record } = play(STRANGER_COMES);
		expect(types(record).filter((type) => type === 'alerted')).toHaveLength(1);
		const shown: WatchEvent = { type: 'noticeShown', id: state.notices[0]?.id ?? '' };
		expect(play([shown, shown], state).record).toEqual([
			{ type: 'alertShown', at: NOON, refs: [STRANGERS_REF] },
		]);
	});
});

describe('a removal', () => {
	const asked = [...STRANGER_COMES, remove('stranger')];
	const at = NOON + 3 * MINUTE;
	const ended = (outcome: string, cause: string | null, when = at) => ({
		type: 'removalEnded',
		at: when,
		ref: STRANGERS_REF,
		outcome,
		cause,
	});

	it('is a verdict where it was meant for this session, and none where all others were', () => {
		expect(types(play(asked).last)).toEqual(['reviewed', 'removalAsked']);
		const { last } = play([
			...STRANGER_COMES,
			{ type: 'removalAsked', ids: ['stranger', 'phone'], meant: 'allOthers' },
		]);
		expect(types(last)).toEqual(['removalAsked', 'removalAsked']);
	});

	it('ends when a list no longer has the session', () => {
		const { last } = play([...asked, looked(OURS, PHONE)]);
		expect(last).toContainEqual(ended('removed', null));
		expect(types(last)).toEqual(['sessionGone', 'removalEnded', 'recoveryStarted']);
	});

	it('of all others is no verdict when it ends either', () => {
		const { last } = play([
			looked(OURS, PHONE),
			{ type: 'removalAsked', ids: ['phone'], meant: 'allOthers' },
			looked(OURS),
		]);
		expect(types(last)).toEqual(['sessionGone', 'removalEnded']);
	});

	it('ends when a list still has it, with what the service said', () => {
		const refused: WatchEvent = {
			type: 'removalsRefused',
			refusals: new Map([['stranger', 'reauthenticate']]),
		};
		const { steps } = play([...asked, refused, looked(OURS, PHONE, STRANGER)]);
		expect(steps[3]).toEqual([]);
		expect(steps[4]).toEqual([ended('stillThere', 'reauthenticate', at + MINUTE)]);
	});

	it('that nobody could answer is noted as such, and again when more is known', () => {
		const { steps } = play([...asked, failed('offline'), looked(OURS, PHONE)]);
		expect(steps[3]).toContainEqual(ended('unreachable', 'offline'));
		expect(steps[4]).toContainEqual(ended('removed', 'offline', at + MINUTE));
	});

	it('has not ended again because the session has changed otherwise', () => {
		const still = looked(OURS, PHONE, STRANGER);
		const { last } = play([...asked, still, looked(OURS, PHONE, { ...STRANGER, ip: null })]);
		expect(types(last)).toEqual(['sessionChanged']);
	});

	it('can be asked for again', () => {
		const { steps } = play([...asked, looked(OURS, PHONE, STRANGER), remove('stranger')]);
		expect(types(steps[4] ?? [])).toEqual(['removalAsked']);
	});
});

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

	it('keep the newest entries, in the order in which they came', () => {
		const many = Array.from({ length: RECORD_LIMIT }, (_, ref) => gone(ref));
		const kept = append(many, [gone(-1), gone(-2)], NOON);
		expect(kept).toHaveLength(RECORD_LIMIT);
		expect(kept[0]).toEqual(gone(2));
		expect(kept.slice(-2)).toEqual([gone(-1), gone(-2)]);
	});

	it('drop what is too old', () => {
		const record = [gone(1, NOON - RECORD_AGE - 1), gone(2, NOON - RECORD_AGE)];
		expect(append(record, [gone(3)], NOON)).toEqual([gone(2, NOON - RECORD_AGE), gone(3)]);
		expect(append(record, [], NOON)).toEqual([gone(2, NOON - RECORD_AGE)]);
	});

	it('let no flapping network push out what was seen', () => {
		const day = Array.from({ length: 720 }, (_, index) => gap(NOON + index * 2 * MINUTE));
		const week = Array.from({ length: 7 }, () => day);
		const kept = week.reduce((record, flaps) => append(record, flaps, NOON), [gone(1)]);
		expect(kept[0]).toEqual(gone(1));
		expect(kept).toHaveLength(1 + ROUTINE_LIMIT);
		expect(kept.at(-1)).toEqual(day.at(-1));
	});

	it('give the very same record where nothing came and nothing has to go', () => {
		const record = [gone(1)];
		expect(append(record, [], NOON)).toBe(record);
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
				const kept = append(record, entries, NOON);
				expect(kept.length).toBeLessThanOrEqual(RECORD_LIMIT);
				expect(kept.filter(({ type }) => type === 'lookFailed').length).toBeLessThanOrEqual(
					ROUTINE_LIMIT,
				);
				const all = [...record, ...entries];
				const places = kept.map((entry) => all.indexOf(entry));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				expect(kept.every((entry) => entry.at >= NOON - RECORD_AGE)).toBe(true);
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
