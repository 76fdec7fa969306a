import { describe, expect, it, test } from 'vitest';
import { noted } from '@/utils/domain/record/record';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import {
	failed,
	looked,
	play,
	recognised,
	reference,
	refOf,
	remove,
	STRANGER_COMES,
	STRANGERS_REF,
	types,
} from '../../fixtures/noting-fixtures';
import {
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';

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

describe('the word that the watch is blind', () => {
	it('is noted when it is shown, once each time', () => {
		const blind: WatchEvent[] = [
			...STRANGER_COMES,
			{ type: 'lookFailed', kind: 'unreadable', pulse: null },
			{ type: 'blindnessDue', onScreen: new Set() },
		];
		const due = play(blind).state;
		const shown: WatchEvent = { type: 'blindnessShown', id: due.blindTold?.id ?? '' };
		expect(play([shown, shown], due).record).toEqual([
			{ type: 'blindnessTold', at: NOON, kind: 'unreadable', attack: true },
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
