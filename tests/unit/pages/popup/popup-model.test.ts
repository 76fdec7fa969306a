import { describe, expect, it, vi } from 'vitest';
import { HELP_ARTICLE } from '@/utils/connection/profile/profiles';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { createPopupModel, type PopupModelDependencies } from '@/utils/pages/popup/popup-model';
import type { Command } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/store/stored-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { NOON, OURS, PHONE } from '../../fixtures/session-fixtures';
import {
	CONNECTION,
	only,
	removal,
	rowsOf,
	shared,
	state,
	stranger,
	tracked,
} from '../../fixtures/view-fixtures';
import { BLANK, PARTS } from './popup-model-fixtures';

describe('the view model', () => {
	function scene(over: Partial<PopupModelDependencies> = {}) {
		const sent: Command[] = [];
		let stored: Stored = {
			state: state([tracked(OURS), tracked(PHONE)]),
			pulse: null,
			unsaved: false,
			spotlight: null,
			progress: null,
			connection: shared(CONNECTION),
		};
		let changed: () => void = () => {
			throw new Error('nobody listens');
		};
		const model = createPopupModel({
			...PARTS,
			readCopy: async () => stored,
			readStored: async () => stored,
			onStored: (listener) => {
				changed = listener;
			},
			sendCommand: async (command) => {
				sent.push(command);
				return { ok: true };
			},
			...over,
		});
		const change = (part: Partial<Stored>) => {
			stored = { ...stored, ...part };
			changed();
		};
		return { model, sent, change };
	}

	it('tells the background before the browser asks, since the popup may close then', async () => {
		const did: string[] = [];
		const { model } = scene({
			sendCommand: async ({ type }) => {
				did.push(type);
				return { ok: true };
			},
			requestAccess: async () => {
				did.push('ask');
				return true;
			},
		});
		await model.ready;
		await vi.waitFor(() => expect(did).toEqual(['look']));
		const access = { origins: ['https://app.cryptonow.net'], permissions: ['scripting' as const] };
		model.run({ first: [{ type: 'learn', of: 'list' }], access });
		// Both in the click itself.
		expect(did).toEqual(['look', 'learn', 'ask']);
	});

	it('finds out on which page it was opened where connecting is what helps', async () => {
		let asked = 0;
		const here = { id: 'here', tone: 'calm' as const, title: '', text: '', buttons: [] };
		const { model } = scene({
			readCopy: async () => ({ ...BLANK, connection: null }),
			readStored: async () => ({ ...BLANK, connection: null }),
			loadHere: async () => {
				asked += 1;
				return here;
			},
		});
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.banners).toEqual([here]));
		expect(asked).toBe(1);
	});

	it('paints what is stored, asks for a look, and follows storage', async () => {
		const { model, sent, change } = scene();
		await model.ready;
		expect(model.view.value.status).toBe('clear');
		await vi.waitFor(() => expect(sent).toEqual([{ type: 'look' }]));
		change({ state: state([tracked(OURS), stranger()]) });
		await vi.waitFor(() => expect(model.view.value.status).toBe('unfamiliar'));
	});

	it('makes no view before there is something to paint', async () => {
		const say = vi.fn(ENGLISH.say);
		const { model } = scene({ language: { ...ENGLISH, say } as typeof ENGLISH });
		await model.ready;
		expect(say).not.toHaveBeenCalled();
		expect(model.view.value.status).toBe('clear');
		expect(say).toHaveBeenCalled();
	});

	it('asks for its look when the first screen is painted, and says so from the start', async () => {
		let painted: () => void = () => undefined;
		const { model, sent } = scene({
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(true));
		expect(sent).toEqual([]);
		painted();
		await vi.waitFor(() => expect(sent).toEqual([{ type: 'look' }]));
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(false));
	});

	it('looks once it has what it would ask with: nothing moves under a hand that answers', async () => {
		let loaded: () => void = () => undefined;
		const loading = new Promise<void>((resolve) => {
			loaded = resolve;
		});
		let painted: () => void = () => undefined;
		const { model, sent } = scene({
			afterPaint: (then) => {
				painted = then;
			},
			loadSeldom: () => loading.then(PARTS.loadSeldom),
		});
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(true));
		painted();
		await new Promise((resolve) => setImmediate(resolve));
		expect(sent).toEqual([]);
		loaded();
		await vi.waitFor(() => expect(sent).toEqual([{ type: 'look' }]));
	});

	it('never calls a message a false alarm where the look for it failed', async () => {
		const { model } = scene({ sendCommand: async () => ({ ok: false, error: 'failed' }) });
		await model.ready;
		model.run({ ui: { message: { lookedAt: null } } });
		model.run({ message: true });
		await vi.waitFor(() =>
			expect(model.view.value.message?.answer).toMatchObject({ tone: 'blind' }),
		);
	});

	it('rows that no popup has room for come after the first paint', async () => {
		let painted: () => void = () => undefined;
		const many = Array.from({ length: 40 }, (_, index) =>
			tracked({ ...PHONE, id: `phone-${index}` }, { ref: index }),
		);
		const { model } = scene({
			readCopy: async () => ({
				state: state(many),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection: shared(CONNECTION),
			}),
			readStored: async () => ({
				state: state(many),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection: shared(CONNECTION),
			}),
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		expect(rowsOf(model.view.value).length).toBeLessThan(20);
		await vi.waitFor(() => {
			painted();
			expect(rowsOf(model.view.value)).toHaveLength(40);
		});
	});

	it('what is stored takes the place of a copy that was behind', async () => {
		let painted: () => void = () => undefined;
		const { model } = scene({
			readCopy: async () => ({
				state: state([tracked(OURS)]),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection: shared(CONNECTION),
			}),
			readStored: async () => ({
				state: state([stranger()]),
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection: shared(CONNECTION),
			}),
			sendCommand: () => new Promise(() => undefined),
			afterPaint: (then) => {
				painted = then;
			},
		});
		await model.ready;
		expect(model.view.value.status).toBe('clear');
		await vi.waitFor(() => {
			painted();
			expect(model.view.value.status).toBe('unfamiliar');
		});
	});

	it('a change that comes in while storage is read is not undone by the answer', async () => {
		const reads: ((stored: Stored) => void)[] = [];
		const reading = () => new Promise<Stored>((resolve) => reads.push(resolve));
		const { model, change } = scene({
			readCopy: reading,
			readStored: reading,
			sendCommand: () => new Promise(() => undefined),
		});
		const as = (list: TrackedSession[]) => ({
			state: state(list),
			pulse: null,
			unsaved: false,
			spotlight: null,
			progress: null,
			connection: shared(CONNECTION),
		});
		change({});
		reads[0]?.(as([tracked(OURS)]));
		reads[1]?.(as([stranger()]));
		await vi.waitFor(() => expect(reads).toHaveLength(3));
		expect(model.view.value.status).toBe('unfamiliar');
		reads[2]?.(as([stranger()]));
		await model.ready;
		expect(model.view.value.status).toBe('unfamiliar');
	});

	it('shows a removal from the click to the answer, and gives the focus back', async () => {
		let answer: (ok: { ok: true }) => void = () => undefined;
		const { model } = scene({
			sendCommand: ({ type }) =>
				type === 'look'
					? Promise.resolve({ ok: true })
					: new Promise((resolve) => {
							answer = resolve;
						}),
		});
		await model.ready;
		const row = () => only(model.view.value, 'phone');
		const press = (button: { action: Parameters<typeof model.run>[0] } | undefined) => {
			if (!button) throw new Error('no such button');
			model.run(button.action);
		};
		press(row().buttons[0]);
		press(row().question?.buttons[1]);
		expect(row()).toMatchObject({ question: null, buttons: [{ name: 'remove', focus: true }] });
		press(row().buttons[0]);
		press(row().question?.buttons[0]);
		expect(row().buttons).toMatchObject([{ label: 'Removing…', busy: true, focus: true }]);
		answer({ ok: true });
		await vi.waitFor(() => expect(row().buttons).toMatchObject([{ label: 'Remove', busy: false }]));
	});

	it('says that a command did not work', async () => {
		const { model } = scene({ sendCommand: async () => ({ ok: false, error: 'failed' }) });
		await vi.waitFor(() => expect(model.view.value.banners).toMatchObject([{ id: 'failed' }]));
		expect(model.view.value.look?.busy).toBe(false);
	});

	it('asks for access within the click', () => {
		const requestAccess = vi.fn(async () => true);
		const access = { origins: ['http://localhost:4180'], permissions: [] };
		scene({ requestAccess }).model.run({ access });
		expect(requestAccess).toHaveBeenCalledExactlyOnceWith(access);
	});

	it('says so when a page or the question for access fails', async () => {
		const { model } = scene({ openPage: () => Promise.reject(new Error('no tab')) });
		vi.spyOn(console, 'error').mockReturnValue();
		await model.ready;
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(false));
		model.run({ open: HELP_ARTICLE });
		await vi.waitFor(() => expect(model.view.value.banners).toMatchObject([{ id: 'failed' }]));
	});

	it('is not ready where storage cannot be read', async () => {
		const { model } = scene({ readCopy: () => Promise.reject(new Error('no storage')) });
		await expect(model.ready).rejects.toThrow('no storage');
	});

	it('keeps what a notification opened it for lit, and asks for it once', async () => {
		const cleared = vi.fn(async () => undefined);
		let spotlight: number[] | null = [7];
		const paints: (() => void)[] = [];
		const { model, change } = scene({
			afterPaint: (painted) => void paints.push(painted),
			readCopy: async () => ({ ...BLANK, state: state([stranger({ ref: 7 })]), spotlight }),
			readStored: async () => ({ ...BLANK, state: state([stranger({ ref: 7 })]), spotlight }),
			clearSpotlight: () => {
				spotlight = null;
				return cleared();
			},
		});
		await model.ready;
		await vi.waitFor(() => expect(paints).toHaveLength(2));
		expect(cleared).not.toHaveBeenCalled();
		for (const painted of paints) painted();
		expect(cleared).toHaveBeenCalled();
		await vi.waitFor(() => expect(model.view.value.look?.busy).toBe(false));
		cleared.mockClear();
		change({});
		await Promise.resolve();
		expect(only(model.view.value, 'stranger').spotlight).toBe(true);
		expect(cleared).not.toHaveBeenCalled();
	});

	it('gives the focus back to the button for a name once the name is saved', async () => {
		const device = {
			id: 'test.2',
			source: 'test',
			family: PHONE.device,
			name: null,
			namedAt: 0,
			here: false,
			trust: [],
		};
		const { model, sent, change } = scene();
		change({ state: state([tracked(PHONE, { deviceId: 'test.2' })], { devices: [device] }) });
		await model.ready;
		model.run({ send: { type: 'recognise', ids: ['phone'] } });
		const row = () => only(model.view.value, 'phone');
		await vi.waitFor(() => expect(row().buttons).toMatchObject([{ name: 'name-device' }]));
		const [name] = row().buttons;
		if (name) model.run(name.action);
		await vi.waitFor(() => expect(row().naming).not.toBeNull());
		const action = row().naming?.saveAs('my phone');
		if (action) model.run(action);
		await vi.waitFor(() => expect(row().buttons).toMatchObject([{ focus: true }]));
		expect(sent).toContainEqual({ type: 'nameDevice', id: 'test.2', name: 'my phone' });
	});

	it('keeps all rows in their places while all other sessions are removed', async () => {
		const list = [
			tracked(OURS),
			tracked(PHONE, { ref: 2 }),
			tracked({ ...PHONE, id: 'x' }, { ref: 3 }),
		];
		const { model, change } = scene();
		change({ state: state(list) });
		await model.ready;
		model.run({ send: { type: 'removeOthers' } });
		change({
			state: state(
				list.map((one) =>
					one.session.current
						? one
						: { ...one, reviewStatus: 'notMine', goneAt: NOON, removal: removal('removed') },
				),
			),
		});
		await vi.waitFor(() =>
			expect(rowsOf(model.view.value)).toMatchObject([
				{ id: 'ours', done: null },
				{ id: 'phone', done: expect.stringMatching(/^Logged out/) },
				{ id: 'x', done: expect.stringMatching(/^Logged out/) },
			]),
		);
		expect(model.view.value.banners).toEqual([]);
	});
});
