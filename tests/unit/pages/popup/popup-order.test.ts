import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RemovalMeaning, WatchEvent } from '@/utils/domain/watch/transition';
import { createPopupModel } from '@/utils/pages/popup/popup-model';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import { rowsOf } from '../../fixtures/view-fixtures';
import { looked, start, step } from '../../fixtures/watch-fixtures';
import { BLANK, PARTS } from './popup-model-fixtures';

describe('the order on screen', () => {
	const KINDS = [
		PHONE.device,
		STRANGER.device,
		{ browser: 'Edge', system: 'Windows', form: 'computer' },
	] as const;
	const PLACES = [PHONE.place, STRANGER.place];
	const login = fc.record({
		kind: fc.nat(KINDS.length - 1),
		place: fc.nat(PLACES.length - 1),
		age: fc.nat(50),
	});
	const button = fc.oneof(
		fc.record({ do: fc.constantFrom('recognise', 'remove', 'refuse'), at: fc.nat(20) } as const),
		fc.record({ do: fc.constantFrom('undo', 'look', 'removeOthers') } as const),
		fc.record({ do: fc.constant('login' as const), login }),
	);

	it('stays, whatever is answered, undone or found: only what has gone goes', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(login, { maxLength: 4 }),
				fc.array(login, { maxLength: 5 }),
				fc.array(button, { minLength: 1, maxLength: 8 }),
				async (there, later, buttons) => {
					let count = 0;
					let now = NOON;
					const made = ({ kind, place, age }: { kind: number; place: number; age: number }) =>
						session(`s${++count}`, {
							...(KINDS[kind] ? { device: KINDS[kind] } : {}),
							...(PLACES[place] ? { place: PLACES[place] } : {}),
							// No two logins share their exact time: the same session would have a new id.
							createdAt: NOON - age * MINUTE - count,
							lastActiveAt: NOON,
						});
					let list = [OURS, ...there.map(made)];
					let watched = step(start(), looked(...list), now);
					list = [...list, ...later.map(made)];
					const read = async () => ({ ...BLANK, ...watched });
					const play = (event: WatchEvent) => {
						now += 1000;
						watched = step(watched, event, now);
					};
					const look = () => play(looked(...list));
					look();
					const remove = (ids: readonly string[], meant: RemovalMeaning, works: boolean) => {
						play({ type: 'removalAsked', ids, meant });
						changed();
						if (works) list = list.filter(({ id, current }) => current || !ids.includes(id));
						look();
					};
					let works = true;
					let changed: () => void = () => undefined;
					const model = createPopupModel({
						...PARTS,
						readCopy: read,
						readStored: read,
						now: () => now,
						onStored: (listener) => {
							changed = listener;
						},
						sendCommand: async (command) => {
							if (command.type === 'recognise') {
								play({ type: 'recognised', ids: command.ids, name: null });
							} else if (command.type === 'remove') {
								remove(command.ids, 'each', works);
							} else if (command.type === 'removeOthers') {
								remove(
									list.flatMap(({ id, current }) => (current ? [] : id)),
									'allOthers',
									true,
								);
							} else if (command.type === 'undo') play({ type: 'undone' });
							else look();
							changed();
							return { ok: true };
						},
					});
					const settled = () => new Promise((resolve) => setImmediate(resolve));
					await model.ready;
					await settled();
					const shown = () => rowsOf(model.view.value);
					for (const one of buttons) {
						const before = shown();
						const asked = before.filter(({ buttons }) =>
							buttons.some(({ name }) => name === 'recognise'),
						);
						if (one.do === 'login') {
							list = [made(one.login), ...list];
							model.run({ send: { type: 'look' } });
						} else if ('at' in one) {
							const rows = one.do === 'recognise' ? asked : before;
							const row = rows[one.at % Math.max(1, rows.length)];
							if (row === undefined) continue;
							works = one.do === 'remove';
							model.run({
								send: {
									type: works ? 'remove' : one.do === 'recognise' ? one.do : 'remove',
									ids: [row.id],
								},
							});
						} else {
							model.run({ send: { type: one.do } });
						}
						// What is painted in between counts as well.
						const painted: Shown[] = [];
						const stop = model.view.subscribe(() => void painted.push(shown()));
						await settled();
						stop();
						for (const after of painted) check(before, after);
						check(before, shown());
					}
				},
			),
			{ numRuns: 100 },
		);
	});

	type Shown = ReturnType<typeof rowsOf>;
	const ALARMING = ['unfamiliar', 'notice'];
	function check(before: Shown, after: Shown): void {
		const ids = new Set(after.map(({ id }) => id));
		const old = new Set(before.map(({ id }) => id));
		// Nothing of these goes by itself: what is removed stays as its outcome.
		expect(before.filter(({ id }) => !ids.has(id))).toEqual([]);
		const sections = new Map(before.map(({ id, section }) => [id, section]));
		// Who has become alarming since is asked about where the user looks first.
		const raised = new Set(
			after.flatMap(({ id, section }) =>
				old.has(id) && section !== sections.get(id) && ALARMING.includes(section) ? [id] : [],
			),
		);
		const order = (rows: Shown) =>
			rows
				.filter(({ id }) => old.has(id) && !raised.has(id))
				.map(({ id, section }) => [id, section]);
		expect(order(after)).toEqual(order(before));
	}
});
