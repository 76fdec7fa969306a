import { describe, expect, it, test, vi } from 'vitest';
import type { WatchState } from '@/utils/domain/watch/state';
import { createWelcomeModel } from '@/utils/pages/welcome/welcome-model';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/store/stored-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { NOON, OURS, PHONE } from '../../fixtures/session-fixtures';
import { blind, CONNECTION, LINUX, state, step, tracked } from './welcome-fixtures';

describe('the page', () => {
	function page(from: WatchState, answer: CommandAnswer = { ok: true }) {
		const sent: Command[] = [];
		let changed = () => {};
		let returned = () => {};
		let stored: Stored = {
			state: from,
			pulse: null,
			unsaved: false,
			spotlight: null,
			progress: null,
			connection: CONNECTION,
		};
		const openPage = vi.fn(async () => undefined);
		const model = createWelcomeModel({
			language: ENGLISH,
			platform: LINUX,
			readStored: async () => stored,
			onStored: (listener) => {
				changed = listener;
			},
			sendCommand: async (command) => {
				sent.push(command);
				return answer;
			},
			openPage,
			requestAccess: async () => true,
			openSettings: async () => undefined,
			isPinned: async () => true,
			now: () => NOON,
			onReturn: (listener) => {
				returned = listener;
			},
			isSeen: () => true,
			every: () => undefined,
		});
		return {
			model,
			sent,
			openPage,
			comeBack: () => returned(),
			store(next: WatchState) {
				stored = { ...stored, state: next };
				changed();
			},
		};
	}
	const settled = () => new Promise((resolve) => setTimeout(resolve));

	it('asks for nothing by being opened, and follows what is stored', async () => {
		const { model, sent, store } = page(blind('loggedOut'));
		await model.ready;
		expect(sent).toEqual([]);
		expect(step(model.view.value, 'login').state).toBe('todo');
		store(state([tracked(OURS)]));
		await settled();
		expect(step(model.view.value, 'login').state).toBe('done');
	});

	it('looks when somebody comes back who may have logged in, and only then', async () => {
		const out = page(blind('loggedOut'));
		await out.model.ready;
		out.comeBack();
		out.comeBack();
		expect(out.sent).toEqual([{ type: 'look' }]);
		const fine = page(state([tracked(OURS)]));
		await fine.model.ready;
		fine.comeBack();
		expect(fine.sent).toEqual([]);
	});

	it('opens the login page and waits for it', async () => {
		const { model, openPage } = page(blind('loggedOut'));
		await model.ready;
		model.run({ login: 'http://localhost:4180/login' });
		expect(openPage).toHaveBeenCalledWith('http://localhost:4180/login');
		expect(step(model.view.value, 'login').state).toBe('doing');
	});

	test.each<[CommandAnswer, string]>([
		[{ ok: true }, 'Did you see it?'],
		[{ ok: false, error: 'failed' }, 'The browser couldn’t show it.'],
	])('tells how the test notification went: %o', async (answer, title) => {
		const { model } = page(state([tracked(OURS)]), answer);
		await model.ready;
		model.run({ send: { type: 'testNotification' } });
		await settled();
		expect(step(model.view.value, 'notify').aside?.title).toBe(title);
	});

	it('says when a command failed', async () => {
		const { model } = page(state([tracked(PHONE)]), { ok: false, error: 'failed' });
		await model.ready;
		model.run({ send: { type: 'recognise', ids: ['phone'] } });
		expect(model.view.value.review.rows[0]?.buttons[0]?.busy).toBe(true);
		await settled();
		expect(model.view.value.failed?.title).toBe('That didn’t work');
		expect(model.view.value.review.rows[0]?.buttons[0]?.busy).toBe(false);
	});
});
