import { describe, expect, it, test } from 'vitest';
import { noted } from '@/utils/domain/record/record';
import { recoverySteps, type StepState } from '@/utils/domain/watch/recovery';
import type { RecoveryStep } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import {
	looked,
	lookFailed,
	play,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

const said = (what: RecoveryStep, done = true): WatchEvent => ({
	type: 'recoveryStep',
	step: what,
	done,
});
const remove = (...ids: string[]): WatchEvent => ({ type: 'removalAsked', ids, meant: 'each' });
/** A stranger was found and is out: the way back begins. */
const out = play([
	looked(OURS, PHONE),
	looked(OURS, PHONE, STRANGER),
	remove('stranger'),
	looked(OURS, PHONE),
]);
const again = { ...STRANGER, id: 'again', createdAt: NOON + 5 * MINUTE };
const steps = ({ state }: Watched) => recoverySteps(state).map(({ state }): StepState => state);
const recovery = ({ state }: Watched) => state.recovery;

describe('the steps', () => {
	it('are none where nobody was removed', () => {
		expect(steps(play([looked(OURS, PHONE)]))).toEqual([]);
	});

	it('come in their order', () => {
		expect(recoverySteps(out.state).map(({ step }) => step)).toEqual([
			'remove',
			'password',
			'look',
			'moved',
			'twoFactor',
			'email',
			'support',
		]);
	});

	test.each<[string, WatchEvent[], StepState[]]>([
		['the stranger is out', [], ['done', 'now', 'later', 'later', 'later', 'later', 'later']],
		[
			'the password is said to be new',
			[said('password')],
			['done', 'done', 'working', 'now', 'later', 'later', 'later'],
		],
		[
			'a look found nobody',
			[said('password'), looked(OURS, PHONE)],
			['done', 'done', 'done', 'now', 'later', 'later', 'later'],
		],
		[
			'a step was done before its turn',
			[said('email')],
			['done', 'now', 'later', 'later', 'later', 'done', 'later'],
		],
		[
			'all is done',
			[
				said('password'),
				said('moved'),
				said('twoFactor'),
				said('email'),
				said('support'),
				looked(OURS, PHONE),
			],
			['done', 'done', 'done', 'done', 'done', 'done', 'done'],
		],
		[
			'a step is not done after all',
			[said('twoFactor'), said('email'), said('twoFactor', false)],
			['done', 'now', 'later', 'later', 'later', 'done', 'later'],
		],
		[
			'another stranger is there',
			[said('password'), looked(OURS, PHONE, again)],
			['now', 'later', 'later', 'later', 'later', 'later', 'later'],
		],
		[
			'and is being removed',
			[looked(OURS, PHONE, again), remove('again')],
			['working', 'now', 'later', 'later', 'later', 'later', 'later'],
		],
		[
			'and is still there',
			[looked(OURS, PHONE, again), remove('again'), looked(OURS, PHONE, again)],
			['now', 'later', 'later', 'later', 'later', 'later', 'later'],
		],
	])('%s', (_, events, states) => {
		expect(steps(play(events, out, NOON + 10 * MINUTE))).toEqual(states);
	});
});

describe('the look after the password', () => {
	const changed = step(out, said('password'), NOON + 10 * MINUTE);
	const at = (watched: Watched) => watched.state.recovery?.checkedAt;

	it('counts once it has found nobody unfamiliar, and is noted', () => {
		const event = looked(OURS, PHONE);
		const after = step(changed, event, NOON + 11 * MINUTE);
		expect(at(after)).toBe(NOON + 11 * MINUTE);
		expect(noted(changed.state, event, after.state, NOON)).toContainEqual({
			type: 'recoveryStep',
			at: NOON,
			step: 'look',
			done: true,
		});
		// And no write at each look that follows.
		expect(step(after, event, NOON + 12 * MINUTE).state).toBe(after.state);
	});

	it('must have begun after it', () => {
		const event = { ...looked(OURS, PHONE), beganAt: NOON + 10 * MINUTE - 1 } as WatchEvent;
		expect(at(step(changed, event, NOON + 11 * MINUTE))).toBeNull();
	});

	it('must be a good look', () => {
		expect(at(step(changed, lookFailed('offline'), NOON + 11 * MINUTE))).toBeNull();
	});

	it('is not before the password was said to be new', () => {
		expect(at(step(out, looked(OURS, PHONE), NOON + 11 * MINUTE))).toBeNull();
	});

	test.each<[string, WatchEvent[]]>([
		['somebody unfamiliar', [looked(OURS, PHONE, session('new'))]],
		['somebody who is to be removed', [looked(OURS, PHONE, session('new')), remove('new')]],
	])('does not count with %s there', (_, events) => {
		const last = looked(OURS, PHONE, session('new'));
		const watched = play([...events, said('password'), last], out, NOON + 11 * MINUTE);
		expect(at(watched)).toBeNull();
		expect(at(step(watched, looked(OURS, PHONE), NOON + 20 * MINUTE))).toBe(
			events.length === 1 ? null : NOON + 20 * MINUTE,
		);
	});

	it('is taken back by a stranger who comes later, and by a password that was not changed', () => {
		const checked = step(changed, looked(OURS, PHONE), NOON + 11 * MINUTE);
		const event = looked(OURS, PHONE, session('new'));
		const later = step(checked, event, NOON + 12 * MINUTE);
		expect(recovery(later)).toMatchObject({ passwordAt: NOON + 10 * MINUTE, checkedAt: null });
		expect(noted(checked.state, event, later.state, NOON)).toContainEqual({
			type: 'recoveryStep',
			at: NOON,
			step: 'look',
			done: false,
		});
		const not = step(checked, said('password', false), NOON + 12 * MINUTE);
		expect(recovery(not)).toMatchObject({ passwordAt: null, checkedAt: null });
	});
});

describe('a word on a step', () => {
	it('is noted once, and changes nothing where it says nothing new', () => {
		const event = said('twoFactor');
		const after = step(out, event, NOON + 10 * MINUTE);
		expect(noted(out.state, event, after.state, NOON)).toEqual([
			{ type: 'recoveryStep', at: NOON, step: 'twoFactor', done: true },
		]);
		expect(step(after, event, NOON + 11 * MINUTE).state).toBe(after.state);
		expect(step(out, said('email', false), NOON).state).toBe(out.state);
		const none = play([looked(OURS)]);
		expect(step(none, event, NOON).state).toBe(none.state);
	});

	it('does not outlive the end of the way back', () => {
		const ended = play([said('password'), { type: 'recoveryEnded' }], out);
		expect(recovery(ended)).toBeNull();
	});
});

describe('a stranger that was removed and comes back', () => {
	const far = play(
		[said('password'), looked(OURS, PHONE), said('twoFactor')],
		out,
		NOON + 6 * MINUTE,
	);
	const NONE = {
		passwordAt: null,
		checkedAt: null,
		movedAt: null,
		twoFactorAt: null,
		emailAt: null,
		supportAt: null,
	};

	it('begins the steps again as soon as it is seen, and the record says so', () => {
		const event = looked(OURS, PHONE, again);
		const back = step(far, event, NOON + 20 * MINUTE);
		expect(tracked(back, 'again')?.reasons.map(({ code }) => code)).toContain('comeback');
		expect(recovery(back)).toMatchObject({ ...NONE, cameBackAt: NOON + 20 * MINUTE });
		expect(recovery(back)).toMatchObject({ since: recovery(far)?.since, removed: [{}] });
		expect(noted(far.state, event, back.state, NOON)).toContainEqual({
			type: 'recoveryStarted',
			at: NOON,
		});
	});

	it('begins them once: what is done between its coming and its going holds', () => {
		const back = play(
			[looked(OURS, PHONE, again), said('twoFactor'), remove('again'), looked(OURS, PHONE)],
			far,
			NOON + 20 * MINUTE,
		);
		expect(recovery(back)).toMatchObject({ twoFactorAt: NOON + 20 * MINUTE + 1000 });
		expect(recovery(back)?.removed).toHaveLength(2);
	});

	it('begins them when it is removed, where the way back had ended before', () => {
		const ended = step(far, { type: 'recoveryEnded' }, NOON + 15 * MINUTE);
		const back = step(ended, looked(OURS, PHONE, again), NOON + 20 * MINUTE);
		expect(recovery(back)).toBeNull();
		const removed = play([remove('again'), looked(OURS, PHONE)], back, NOON + 21 * MINUTE);
		const at = NOON + 21 * MINUTE + 1000;
		expect(recovery(removed)).toMatchObject({ ...NONE, since: at, cameBackAt: at });
	});

	it('is also a session that is listed again under its own name', () => {
		const listed = play(
			[looked(OURS, PHONE, STRANGER), lookFailed('offline')],
			far,
			NOON + 20 * MINUTE,
		);
		expect(recovery(listed)?.twoFactorAt).not.toBeNull();
		const back = step(listed, looked(OURS, PHONE, STRANGER), NOON + 23 * MINUTE);
		expect(tracked(back, 'stranger')?.reasons.map(({ code }) => code)).toContain('listedAgain');
		expect(recovery(back)).toMatchObject({ ...NONE, cameBackAt: NOON + 23 * MINUTE });
	});

	it('is no other stranger', () => {
		const other = session('other', {
			device: { browser: 'Edge', system: 'macOS', form: 'computer' },
		});
		const there = step(far, looked(OURS, PHONE, other), NOON + 20 * MINUTE);
		expect(tracked(there, 'other')?.reviewStatus).toBe('unfamiliar');
		expect(recovery(there)).toMatchObject({ cameBackAt: null });
		expect(recovery(there)?.twoFactorAt).not.toBeNull();
	});
});
