import { describe, expect, it } from 'vitest';
import type { TrackedSession, Undo } from '@/utils/domain/watch/state';
import {
	MESSAGE,
	OTHERS,
	type PopupUi,
	type PopupView,
	type SectionName,
	type Spot,
} from '@/utils/pages/popup/popup-types';
import type { Command } from '@/utils/platform/command';
import { MINUTE, NOON, OURS, STRANGER } from '../../fixtures/session-fixtures';
import {
	CONNECTION,
	names,
	only,
	removal,
	rowsOf,
	state,
	tracked,
	view,
} from '../../fixtures/view-fixtures';
import { device, phone } from './popup-view-fixtures';

/** An answer that can be undone, and changed nothing yet. */
const undoOfNothing = (): Undo => ({
	at: NOON - MINUTE,
	what: 'recognised',
	sessions: [],
	devices: { made: [], lost: [], changed: [] },
	revocations: [],
	forgotten: [],
	networks: [],
	recovery: null,
	travel: null,
});

const undoSession = (ref: number): Undo['sessions'][number] => ({
	was: {
		ref,
		reviewStatus: 'unreviewed',
		riskLevel: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		relistedAt: null,
		removal: null,
	},
	left: { reviewStatus: 'mine', riskLevel: 'familiar' },
});

describe('an answer in this window', () => {
	const held = (id: string, section: SectionName, group: string, index = 0) =>
		new Map<string, Spot>([[id, { section, group, index }]]);
	const answered = (id: string, how: Command['type']) => ({ answered: new Map([[id, how]]) });
	const GROUP = 'Safari\niOS\nphone';
	const mine = state([tracked(OURS), phone('phone', { deviceId: 'test.2' })], {
		devices: [device('test.2')],
	});

	it('leaves the row where it was, with its outcome and a way back', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const shown = view(
			{ ...mine, tracked: [phone('phone', { deviceId: 'test.2' })], undo },
			{ ...answered('phone', 'recognise'), spots: held('phone', 'unreviewed', GROUP) },
		);
		expect(shown.sections).toMatchObject([{ name: 'unreviewed', title: 'Answered just now' }]);
		expect(only(shown, 'phone')).toMatchObject({
			done: 'Marked as yours. This device is now known.',
			group: { id: GROUP },
			buttons: [{ name: 'undo', action: { send: { type: 'undo' } } }, { name: 'name-device' }],
		});
		// It is said in one place.
		expect(shown.undo).toBeNull();
	});

	it('can be undone below the list where no row says so', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const shown = view({ ...mine, tracked: [phone('phone')], undo });
		expect(shown.undo).toMatchObject({
			text: 'Marked as yours: Safari on iOS, Vienna, Austria.',
			buttons: [{ name: 'undo' }],
		});
		const later = view({ ...mine, undo: { ...undo, at: NOON - 11 * MINUTE } });
		expect(later.undo).toBeNull();
	});

	it.each([
		['devicesForgotten', /forgotten/],
		['recoveryEnded', /You closed the safety checklist/],
	] as const)('tells what «Undo» takes back: %s', (what, text) => {
		const shown = view({ ...mine, undo: { ...undoOfNothing(), what } });
		expect(shown.undo?.text).toMatch(text);
	});

	it('moves the focus to no button: Enter pressed twice takes nothing back', () => {
		const undo = { ...undoOfNothing(), sessions: [undoSession(1)] };
		const from = { ...mine, tracked: [phone('phone')], undo };
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'notice', GROUP) };
		for (const busy of [new Map([['phone', 'recognise' as const]]), new Map()]) {
			const { buttons } = only(view(from, { ...ui, busy }), 'phone');
			expect(names(buttons)).toContain('undo');
			expect(buttons.filter(({ focus }) => focus)).toEqual([]);
		}
	});

	it.each([
		['being removed', { removal: removal('pending') }, { mark: 'You asked to log this out' }],
		[
			'gone',
			{ removal: removal('removed'), goneAt: NOON },
			{ done: 'Logged out. Cryptonow no longer lists it.', buttons: [], mark: null },
		],
		[
			'still there',
			{ removal: removal('stillThere') },
			{ note: expect.stringMatching(/^Couldn’t log it out/) },
		],
	] as [string, Partial<TrackedSession>, object][])(
		'keeps an unreviewed session in its section: %s',
		(_, over, row) => {
			const from = state([tracked(OURS), phone('phone', { reviewStatus: 'notMine', ...over })]);
			const ui = { ...answered('phone', 'remove'), spots: held('phone', 'unreviewed', GROUP) };
			expect(only(view(from, ui), 'phone')).toMatchObject({ section: 'unreviewed', ...row });
			// While the command is under way too: no question flashes up in between.
			const busy = new Map([['phone', 'remove' as const]]);
			const buttons = names(only(view(from, { ...ui, busy }), 'phone').buttons);
			if (over.goneAt) expect(buttons).toEqual([]);
		},
	);

	it('of the user’s own that went unproved asks nothing', () => {
		const gone = phone('phone', { removal: removal('unreachable'), goneAt: NOON });
		const ui = { ...answered('phone', 'remove'), spots: held('phone', 'mine', GROUP) };
		expect(only(view(state([gone]), ui), 'phone')).toMatchObject({
			buttons: [],
			mark: expect.stringMatching(/^No longer logged in since/),
		});
	});

	it('holds nobody who is alarming since', () => {
		const over = { reviewStatus: 'unfamiliar', riskLevel: 'urgent' } as const;
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'mine', 'test.2') };
		const changed = tracked({ ...STRANGER, id: 'phone' }, over);
		const row = only(view(state([tracked(OURS), changed]), ui), 'phone');
		expect(row).toMatchObject({ section: 'unfamiliar', device: 'Chrome on Linux' });
		expect(names(row.buttons)).toEqual(['remove', 'recognise']);
	});

	it('says of each what it was, to a screen reader too', () => {
		const ui = { ...answered('phone', 'recognise'), spots: held('phone', 'unreviewed', GROUP) };
		expect(view(mine, ui).news).toBe('All clear. Marked as yours. This device is now known.');
	});
});

describe('the focus', () => {
	const from = state([tracked(OURS), phone('a'), phone('b')]);
	const focused = (shown: PopupView) =>
		[
			...shown.buttons,
			...shown.ways,
			...rowsOf(shown).flatMap(({ buttons, question }) => [
				...buttons,
				...(question?.buttons ?? []),
			]),
			...(shown.others ? [shown.others.button, ...(shown.others.question?.buttons ?? [])] : []),
		].flatMap((button) => (button.focus ? `${button.name}: ${button.about ?? ''}` : []));

	it.each([
		['nowhere at first', {}, []],
		['on the safe answer', { asking: 'a' }, ['cancel: ']],
		[
			'back on the button that asked',
			{ back: 'a' },
			['remove: Safari on iOS, Vienna, Austria, 198.51.100.7'],
		],
		['on the safe answer for all others', { asking: OTHERS }, ['cancel: ']],
		['back on that button', { back: OTHERS }, ['remove-others: ']],
		['back from the panel', { back: MESSAGE }, ['message: ']],
	] as [string, Partial<PopupUi>, string[]][])('is %s', (_, ui, where) => {
		expect(focused(view(from, ui))).toEqual(where);
	});
});

describe('several removals', () => {
	it('tell how far each has come, and all of them together', () => {
		const pending = { removal: removal('pending') };
		const from = state([tracked(OURS), phone('a', pending), phone('b', pending)]);
		const ui = { busy: new Map([[OTHERS, 'removeOthers' as const]]) };
		const progress = { asked: 2, answered: ['a'] };
		const shown = view(from, ui, CONNECTION, { progress });
		expect(only(shown, 'a').buttons).toMatchObject([{ label: 'Checking…', busy: true }]);
		expect(only(shown, 'b').buttons).toMatchObject([{ label: 'Removing…', busy: true }]);
		expect(shown.others?.button).toMatchObject({ label: 'Removing: 1 of 2…', busy: true });
	});
});
