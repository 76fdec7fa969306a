import { describe, expect, it, test } from 'vitest';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { noted } from '@/utils/domain/record/record';
import { owedNotices } from '@/utils/domain/watch/notices';
import { WatchState } from '@/utils/domain/watch/state';
import { syncChanges, syncedItems } from '@/utils/domain/watch/sync';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { canUndo, forOthers, UNDO_TIME } from '@/utils/domain/watch/undo';
import {
	HERE,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import { essence, LATER, UNDONE } from '../../fixtures/undo-fixtures';
import {
	looked,
	lookFailed,
	play,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

const recognised = (id: string, name: string | null = null): WatchEvent => ({
	type: 'recognised',
	ids: [id],
	name,
});
/** The phone is known; a stranger is there, another is gone unanswered, and a way back is open. */
const EVERYTHING: Watched = play([
	looked(OURS, PHONE, session('tablet')),
	recognised('phone', 'Pocket'),
	looked(OURS, PHONE, session('tablet'), STRANGER),
	{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
	looked(OURS, PHONE, session('tablet')),
	looked(
		OURS,
		PHONE,
		session('tablet'),
		session('second', { device: HERE, place: { city: 'Lima', country: 'Peru' }, ip: '192.0.2.7' }),
		session('gone', { device: { browser: 'Edge', system: 'macOS', form: 'computer' } }),
	),
	looked(
		OURS,
		PHONE,
		session('tablet'),
		session('second', { device: HERE, place: { city: 'Lima', country: 'Peru' }, ip: '192.0.2.7' }),
	),
	{ type: 'recoveryStep', step: 'twoFactor', done: true },
	{ type: 'travelSet', days: 7 },
]);
const [, phone] = EVERYTHING.state.devices;
if (phone === undefined) throw new Error('the phone is not known');

const WORDS: Record<string, WatchEvent> = {
	'«this was me»': recognised('second'),
	'«this was me» with a name': recognised('tablet', 'Kitchen'),
	'«this was me» of a session that is gone': recognised('gone'),
	'«not me» of a session that is gone': { type: 'disowned', ids: ['gone'] },
	'a forgotten device': { type: 'devicesForgotten', ids: [phone.id] },
	'all devices forgotten': {
		type: 'devicesForgotten',
		ids: EVERYTHING.state.devices.map(({ id }) => id),
	},
	'the end of the way back': { type: 'recoveryEnded' },
	'a name': { type: 'deviceNamed', id: phone.id, name: 'Phone' },
	'a name taken away': { type: 'deviceNamed', id: phone.id, name: null },
	'the end of a journey': { type: 'travelSet', days: 0 },
};

describe('what can be undone', () => {
	test.each(Object.entries(WORDS))('%s, and the state is as it was', (_, word) => {
		const after = step(EVERYTHING, word, LATER);
		expect(essence(after.state)).not.toEqual(essence(EVERYTHING.state));
		expect(canUndo(after.state, LATER)).toBe(true);
		expect(WatchState.parse(after.state)).toEqual(after.state);
		const back = step(after, UNDONE, LATER + 1000);
		expect(essence(back.state)).toEqual(essence(EVERYTHING.state));
		expect(back.state.undo).toBeNull();
		// Once.
		expect(step(back, UNDONE, LATER + 2000).state).toBe(back.state);
		expect(noted(after.state, UNDONE, back.state, NOON)[0]).toEqual({
			type: 'undone',
			at: NOON,
			what: word.type,
		});
	});

	test.each<[string, WatchEvent]>([
		['what looks bring', looked(OURS, PHONE)],
		['a look that fails', lookFailed('offline')],
		['a word on a step', { type: 'recoveryStep', step: 'email', done: true }],
		['settings', { type: 'settingsChanged', settings: { trustDays: 90 } }],
		['the beginning of a journey', { type: 'travelSet', days: 14 }],
		['what changes nothing', recognised('phone')],
		['the name that it has', { type: 'deviceNamed', id: phone.id, name: 'Pocket' }],
		[
			'news of other browsers',
			{ type: 'synced', items: { devices: [], revocations: [], forgotten: ['x'] } },
		],
	])('is not %s, which leaves what can be', (_, event) => {
		expect(
			step({ ...EVERYTHING, state: { ...EVERYTHING.state, undo: null } }, event, LATER).state.undo,
		).toBeNull();
		const said = step(EVERYTHING, recognised('second'), LATER);
		expect(step(said, event, LATER).state.undo).toEqual(said.state.undo);
	});

	it('is the last word alone', () => {
		const two = play([recognised('second'), recognised('tablet')], EVERYTHING, LATER);
		const back = step(two, UNDONE, LATER + MINUTE);
		expect(tracked(back, 'second')?.reviewStatus).toBe('mine');
		expect(tracked(back, 'tablet')?.reviewStatus).toBe('unreviewed');
	});

	it('is nothing after a removal', () => {
		const removed = play(
			[recognised('tablet'), { type: 'removalAsked', ids: ['second'], meant: 'each' }],
			EVERYTHING,
			LATER,
		);
		expect(removed.state.undo).toBeNull();
		expect(step(removed, UNDONE, LATER).state).toBe(removed.state);
	});

	it.each([
		[UNDO_TIME - 1, true],
		[UNDO_TIME, false],
		[-1, false],
	])('is there after %i ms: %s', (elapsed, there) => {
		const said = step(EVERYTHING, recognised('second'), LATER);
		expect(canUndo(said.state, LATER + elapsed)).toBe(there);
		const back = step(said, UNDONE, LATER + elapsed);
		expect(back.state !== said.state).toBe(there);
	});

	it('is not kept for longer: what was forgotten is', () => {
		const said = step(EVERYTHING, WORDS['a forgotten device'] ?? UNDONE, LATER);
		const soon = step(said, lookFailed('offline'), LATER + UNDO_TIME - 1);
		expect(JSON.stringify(soon.state.undo)).toContain('Pocket');
		const later = step(said, lookFailed('offline'), LATER + UNDO_TIME);
		expect(JSON.stringify(later.state)).not.toContain('Pocket');
	});
});

describe('«this was me» taken back', () => {
	const before = play([looked(OURS, PHONE), recognised('phone'), looked(OURS, PHONE, STRANGER)]);
	const said = step(before, recognised('stranger', 'Not really'), LATER);
	const all = looked(OURS, PHONE, STRANGER);

	it('asks about the session again, without a second notification', () => {
		const shown = step(
			before,
			{ type: 'noticeShown', id: before.state.notices[0]?.id ?? '' },
			NOON + MINUTE,
		);
		const back = play([recognised('stranger'), all, UNDONE, all, all], shown, LATER);
		expect(tracked(back, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'urgent',
		});
		expect(back.state.notices).toEqual(shown.state.notices);
		expect(owedNotices(back.state)).toEqual([]);
	});

	it('still owes the alert that was not shown yet', () => {
		expect(owedNotices(said.state)).toEqual([]);
		expect(owedNotices(step(said, UNDONE, LATER).state)).toEqual(before.state.notices);
	});

	it('takes the device along, from sync storage too, and tells those who have heard of it', () => {
		const synced = step(said, { type: 'settingsChanged', settings: { sync: true } }, LATER);
		const made = said.state.devices.at(-1) as KnownDevice;
		const there = syncedItems(forOthers(synced.state, LATER));
		expect(there).toHaveProperty([`device.${made.id}`]);
		const back = step(synced, UNDONE, LATER + MINUTE);
		expect(back.state.devices.map(({ id }) => id)).not.toContain(made.id);
		expect(back.state.forgotten).toEqual([made.id]);
		const changes = syncChanges(forOthers(back.state, LATER + MINUTE), there);
		expect(changes.remove).toContain(`device.${made.id}`);
		expect(changes.set).toHaveProperty([`forgotten.${made.id}`]);
	});

	it('does not hide what was found of it since', () => {
		const elsewhere = {
			...STRANGER,
			device: { browser: 'Edge', system: 'macOS', form: 'computer' },
		} as const;
		const changed = step(said, looked(OURS, PHONE, elsewhere), LATER + MINUTE);
		expect(tracked(changed, 'stranger')).toMatchObject({ reviewStatus: 'unfamiliar' });
		const back = step(changed, UNDONE, LATER + 2 * MINUTE);
		expect(tracked(back, 'stranger')).toMatchObject({
			reviewStatus: 'unfamiliar',
			reasons: tracked(changed, 'stranger')?.reasons,
			deviceId: null,
		});
	});

	it('asks about whoever was let in on it', () => {
		const gone = step(said, looked(OURS, PHONE), LATER + 5000);
		const next = { ...STRANGER, id: 'next', createdAt: LATER + 10_000 };
		const letIn = step(gone, looked(OURS, PHONE, next), LATER + MINUTE);
		expect(tracked(letIn, 'next')?.reviewStatus).toBe('familiar');
		const back = step(letIn, UNDONE, LATER + 2 * MINUTE);
		expect(tracked(back, 'next')).toMatchObject({ reviewStatus: 'unreviewed', deviceId: null });
		expect(tracked(back, 'phone')?.reviewStatus).toBe('mine');
	});
});

describe('a forgotten device that comes back', () => {
	const word: WatchEvent = { type: 'devicesForgotten', ids: [phone.id] };
	const synced = step(EVERYTHING, { type: 'settingsChanged', settings: { sync: true } }, NOON);
	const there = syncedItems(synced.state);
	const said = step(synced, word, LATER);

	it('was not taken from other browsers while that could be undone, and is then', () => {
		expect(syncChanges(forOthers(said.state, LATER), there)).toEqual({ set: {}, remove: [] });
		const later = syncChanges(forOthers(said.state, LATER + UNDO_TIME), there);
		expect(later.remove).toEqual([`device.${phone.id}`]);
		expect(Object.keys(later.set)).toEqual([`forgotten.${phone.id}`]);
		const next = step(said, recognised('second'), LATER);
		expect(syncChanges(forOthers(next.state, LATER), there).remove).toEqual([`device.${phone.id}`]);
	});

	it('has its number, and stays', () => {
		const items = { devices: [], revocations: [], forgotten: [] };
		const back = play([UNDONE, { type: 'synced', items }], said, LATER);
		expect(back.state.devices.map(({ id }) => id)).toContain(phone.id);
		expect(syncChanges(forOthers(back.state, LATER), there)).toEqual({ set: {}, remove: [] });
		expect(tracked(back, 'phone')).toMatchObject({ reviewStatus: 'mine', deviceId: phone.id });
	});

	it('does not, where another browser of the user’s forgot it too', () => {
		const two = step(EVERYTHING, WORDS['all devices forgotten'] ?? UNDONE, LATER);
		const { state } = step(two, UNDONE, LATER);
		expect(state.devices).toHaveLength(2);
		const named = step(EVERYTHING, { type: 'deviceNamed', id: phone.id, name: 'X' }, LATER);
		const items = { devices: [], revocations: [], forgotten: [phone.id] };
		const back = play([{ type: 'synced', items }, UNDONE], named, LATER);
		expect(back.state.devices.map(({ id }) => id)).not.toContain(phone.id);
		expect(tracked(back, 'phone')?.deviceId).toBeNull();
	});
});

describe('a name taken back', () => {
	it('is given anew for other browsers, but not over a newer name of theirs', () => {
		const named = step(EVERYTHING, { type: 'deviceNamed', id: phone.id, name: 'X' }, LATER);
		const back = step(named, UNDONE, LATER + MINUTE).state.devices.find(
			({ id }) => id === phone.id,
		);
		expect(back).toMatchObject({ name: 'Pocket', namedAt: LATER + MINUTE });

		const theirs: KnownDevice = {
			id: 'other.1',
			family: HERE,
			name: 'A',
			namedAt: NOON,
			here: false,
			source: 'other',
			trust: [],
		};
		const arrives = (name: string, namedAt: number): WatchEvent => ({
			type: 'synced',
			items: { devices: [{ ...theirs, name, namedAt }], revocations: [], forgotten: [] },
		});
		const mixed = play(
			[
				arrives('A', NOON),
				{ type: 'deviceNamed', id: 'other.1', name: 'Mine' },
				arrives('Theirs', LATER + 2 * MINUTE),
				UNDONE,
			],
			EVERYTHING,
			LATER,
		);
		expect(mixed.state.devices.find(({ id }) => id === 'other.1')?.name).toBe('Theirs');
	});
});
