import { describe, expect, it } from 'vitest';
import { noted } from '@/utils/domain/record/record';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import {
	DAY,
	HERE,
	HOUR,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import {
	codes,
	looked,
	lookFailed,
	play,
	recognised,
	status,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

const kindOf = (watched: Watched, now: number) => status(watched, now).kind;
const answer = (isOther: boolean): WatchEvent => ({ type: 'accountAnswered', isOther });

/** A: this browser and a phone of hers. */
const known = play([looked(OURS, PHONE), recognised('phone')]);
const at = (minutes: number) => NOON + minutes * MINUTE;
/** B: the same browser, and a phone of the same kind that was logged in for long. */
const own = (id: string, minutes: number): Session =>
	session(id, { current: true, device: HERE, createdAt: at(minutes), lastActiveAt: at(minutes) });
const B = own('b', 5);
const PHONE_OF_B = session('b-phone', {
	device: PHONE.device,
	ip: '203.0.113.9',
	createdAt: NOON - 9 * DAY,
	lastActiveAt: at(4),
});
const statusesOf = ({ state }: Watched) =>
	Object.fromEntries(
		state.tracked
			.filter(({ goneAt }) => goneAt === null)
			.map(({ session: { id }, reviewStatus }) => [id, reviewStatus]),
	);

describe('a list that shares no session with the last one', () => {
	const asked = step(known, looked(B, PHONE_OF_B), at(6));

	it('is asked about, and is not all clear', () => {
		expect(kindOf(asked, at(6))).toBe('account');
		expect(kindOf(step(known, looked(B), at(6)), at(6))).toBe('account');
		const out = step(known, lookFailed('loggedOut'), at(4));
		expect(kindOf(step(out, looked(B), at(6)), at(6))).toBe('account');
	});

	it('goes on being asked about', () => {
		expect(kindOf(step(asked, looked(B, PHONE_OF_B), at(7)), at(7))).toBe('account');
	});

	it('makes no alarm of sessions that were there all along, and trusts none of them', () => {
		expect(asked.state.notices).toEqual([]);
		expect(tracked(asked, 'b-phone')?.reviewStatus).toBe('unreviewed');
	});

	it('still alarms of a new login: a stranger may have logged all others out', () => {
		const stranger = { ...STRANGER, createdAt: at(5) };
		const thrownOut = step(known, looked(own('ours-2', 5), stranger), at(6));
		expect(tracked(thrownOut, 'stranger')?.riskLevel).toBe('urgent');
		expect(thrownOut.state.notices).toHaveLength(1);
		expect(kindOf(thrownOut, at(6))).toBe('unfamiliar');
	});

	describe('of another account', () => {
		const other = step(step(asked, answer(true), at(7)), looked(B, PHONE_OF_B), at(8));

		it('is reviewed from the start, by no trust of the first', () => {
			expect(statusesOf(other)).toEqual({ b: 'mine', 'b-phone': 'unreviewed' });
			expect(kindOf(other, at(8))).toBe('unreviewed');
			expect(other.state.devices.every(({ here }) => here)).toBe(true);
			const later = session('b-tablet', {
				device: PHONE.device,
				ip: PHONE.ip,
				createdAt: at(60),
				lastActiveAt: at(60),
			});
			const came = step(other, looked(B, PHONE_OF_B, later), at(61));
			expect(tracked(came, 'b-tablet')?.reviewStatus).not.toBe('familiar');
		});

		it('is never calm in between', () => {
			expect(kindOf(step(asked, answer(true), at(7)), at(7))).not.toBe('clear');
		});

		it('leaves the first as it was, which is known again without a question', () => {
			const back = step(other, looked(OURS, PHONE), at(90));
			expect(statusesOf(back)).toEqual({ ours: 'mine', phone: 'mine' });
			expect(back.state.devices).toEqual(known.state.devices);
			expect(back.state.notices).toEqual([]);
			expect(kindOf(back, at(90))).toBe('clear');
			const again = step(back, looked(B, PHONE_OF_B), at(120));
			expect(statusesOf(again)).toEqual({ b: 'mine', 'b-phone': 'unreviewed' });
			expect(again.state.question).toBeNull();
		});

		it('has not been thrown out where the first was, which still has', () => {
			const state = { ...asked.state, thrownOutAt: at(6) };
			const then = { ...known.state, thrownOutAt: at(4) };
			const answered = step({ ...asked, state }, answer(true), at(7));
			expect(answered.state.thrownOutAt).toBeUndefined();
			const later = step({ ...known, state: then }, looked(B, PHONE_OF_B), at(6));
			const left = step(later, answer(true), at(7));
			expect(left.state.thrownOutAt).toBeUndefined();
			expect(step(left, looked(OURS, PHONE), at(90)).state.thrownOutAt).toBe(at(4));
		});

		it('is noted as what it has become meanwhile', () => {
			const event = looked(OURS, { ...PHONE, ip: '192.0.2.77' });
			const back = step(other, event, at(90));
			const ref = tracked(back, 'phone')?.ref;
			const entries = noted(other.state, event, back.state, at(90));
			const types = entries.flatMap((entry) =>
				'ref' in entry && entry.ref === ref ? [entry.type] : [],
			);
			expect(types).toEqual(['sessionChanged', 'sessionBack']);
		});

		it('notes what went and what is back, and no device as forgotten', () => {
			const event = looked(OURS, PHONE);
			const back = step(other, event, at(90));
			const types = noted(other.state, event, back.state, at(90)).map(({ type }) => type);
			const told = types.filter((type) => type !== 'gap').sort();
			expect(told).toEqual(['sessionBack', 'sessionBack', 'sessionGone', 'sessionGone']);
			const said = noted(asked.state, answer(true), step(asked, answer(true), at(7)).state, at(7));
			expect(said.filter(({ type }) => type === 'deviceForgotten')).toEqual([]);
		});
	});

	describe('of the same account', () => {
		it('goes on with what is known', () => {
			const same = step(asked, answer(false), at(7));
			expect(same.state.devices).toEqual(asked.state.devices);
			expect(same.state).toMatchObject({ account: 0, accounts: [], question: null });
			expect(kindOf(same, at(7))).toBe('unreviewed');
		});

		it('needs no answer once the list shows both', () => {
			const both = step(asked, looked(B, PHONE_OF_B, PHONE), at(8));
			expect(both.state).toMatchObject({ account: 0, accounts: [], question: null });
			expect(tracked(both, 'phone')?.goneAt).toBeNull();
		});

		it('needs none where the last list comes back: the other was a mistake', () => {
			const back = step(asked, looked(OURS, PHONE), at(8));
			expect(back.state.question).toBeNull();
			expect(statusesOf(back)).toEqual({ ours: 'mine', phone: 'mine' });
		});
	});
});

describe('no question', () => {
	const alone = play([looked(OURS)]);

	it('is asked of who logs in again, and had no other session', () => {
		const out = step(alone, lookFailed('loggedOut'), at(30));
		for (const before of [out, alone]) {
			const anew = step(before, looked(own('again', 60)), at(61));
			expect(kindOf(anew, at(61))).toBe('clear');
		}
		const stranger = { ...STRANGER, createdAt: at(50) };
		const met = step(out, looked(own('again', 60), stranger), at(61));
		expect(tracked(met, 'stranger')?.riskLevel).toBe('urgent');
		expect(codes(met, 'stranger')).not.toContain('alreadyThere');
	});

	it('is asked where a known session is there, or a part of the list was read', () => {
		expect(step(known, looked(), at(6)).state.question).toBeNull();
		expect(step(known, looked(PHONE, own('b', 5)), at(6)).state.question).toBeNull();
		const part: WatchEvent = {
			type: 'looked',
			sessions: [B, PHONE_OF_B],
			pulse: null,
			rest: 'incomplete',
		};
		expect(step(known, part, at(6)).state.question).toBeNull();
	});

	it('is asked where a login has another id, and nothing else is new', () => {
		const login = { ...OURS, createdAt: NOON - HOUR - 1234 };
		const before = play([looked(login)]);
		expect(step(before, looked({ ...login, id: 'renewed' }), at(1)).state.question).toBeNull();
	});

	it('is answered where none is asked', () => {
		expect(step(known, answer(true), at(1)).state).toBe(known.state);
	});
});

describe('a login anew that shows a session of an unknown age', () => {
	it('is asked about, and alarms', () => {
		const unknown = { ...STRANGER, createdAt: null };
		const anew = step(play([looked(OURS)]), looked(own('again', 60), unknown), at(61));
		expect(anew.state.question).not.toBeNull();
		expect(anew.state.notices).toHaveLength(1);
	});
});

describe('a login anew that shows an older session', () => {
	it('is asked about: that session would have been there', () => {
		const out = step(play([looked(OURS)]), lookFailed('loggedOut'), at(30));
		const anew = step(out, looked(own('again', 60), PHONE_OF_B), at(61));
		expect(kindOf(anew, at(61))).toBe('account');
	});
});
