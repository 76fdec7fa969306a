import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLooking } from '@/utils/browser/alarms';
import { showNotification } from '@/utils/browser/alerts';
import { routeCommands } from '@/utils/browser/commands';
import { openPopupOrTab } from '@/utils/browser/toolbar';
import type { Command, CommandAnswer } from '@/utils/watch/command';

const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
		(path: string) => `chrome-extension://${OWN.id}${path}`,
	);
});

describe('the message router', () => {
	/** Registers the router and returns what it answers to a message. */
	function router(run: (command: Command) => Promise<void>) {
		const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
		routeCommands(run);
		const listener = add.mock.calls[0]?.[0] as (
			message: unknown,
			sender: object,
			respond: (answer: CommandAnswer) => void,
		) => boolean;
		return (message: unknown, sender: object = OWN) =>
			new Promise<CommandAnswer>((resolve) => {
				expect(listener(message, sender, resolve)).toBe(true);
			});
	}

	it('runs what our own pages ask', async () => {
		const run = vi.fn(async () => undefined);
		expect(await router(run)({ type: 'remove', ids: ['a'] })).toEqual({ ok: true });
		expect(run).toHaveBeenCalledWith({ type: 'remove', ids: ['a'] });
	});

	test.each([
		['another extension', { id: 'other', url: OWN.url }],
		['a web page', { id: OWN.id, url: 'https://www.cryptonow.net/' }],
		[
			'a look-alike of our address',
			{ id: OWN.id, url: `chrome-extension://${OWN.id}x/popup.html` },
		],
		['nobody', {}],
	])('refuses %s', async (_, sender) => {
		const run = vi.fn(async () => undefined);
		expect(await router(run)({ type: 'look' }, sender)).toEqual({ ok: false, error: 'forbidden' });
		expect(run).not.toHaveBeenCalled();
	});

	test.each<[string, unknown]>([
		['nothing', null],
		['a text', 'look'],
		['an unknown type', { type: 'eval' }],
		['no ids', { type: 'remove', ids: [] }],
		['ids that are no texts', { type: 'remove', ids: [1] }],
		['something more', { type: 'look', url: 'https://evil.example' }],
	])('does not know %s', async (_, message) => {
		const run = vi.fn(async () => undefined);
		expect(await router(run)(message)).toEqual({ ok: false, error: 'unknownCommand' });
		expect(run).not.toHaveBeenCalled();
	});

	it('says when it failed', async () => {
		const answer = await router(() => Promise.reject(new Error('storage')))({ type: 'look' });
		expect(answer).toEqual({ ok: false, error: 'failed' });
	});
});

describe('the alarm', () => {
	it('is set once, and not put off by each wake', async () => {
		const create = vi.spyOn(fakeBrowser.alarms, 'create');
		await keepLooking(60_000, Date.now());
		await keepLooking(60_000, Date.now());
		expect(create).toHaveBeenCalledOnce();
		expect((await fakeBrowser.alarms.get('look'))?.periodInMinutes).toBe(1);
	});

	it('follows another period, and goes where there is nothing to look at', async () => {
		await keepLooking(60_000, Date.now());
		await keepLooking(30_000, Date.now());
		expect((await fakeBrowser.alarms.get('look'))?.periodInMinutes).toBe(0.5);
		await keepLooking(null, Date.now());
		expect(await fakeBrowser.alarms.get('look')).toBeUndefined();
	});

	test.each([
		['back', -2],
		['forward', 2],
	])('is set anew when the clock was put %s', async (_, hours) => {
		const create = vi.spyOn(fakeBrowser.alarms, 'create');
		await keepLooking(60_000, Date.now());
		await keepLooking(60_000, Date.now() + hours * 3_600_000);
		expect(create).toHaveBeenCalledTimes(2);
	});
});

describe('a notification', () => {
	const owed = { id: 'sessions:a:1', title: 'New login', message: 'Chrome' };

	it('that is on screen is not shown again', async () => {
		const create = vi.spyOn(fakeBrowser.notifications, 'create');
		await showNotification(owed);
		await showNotification(owed);
		expect(create).toHaveBeenCalledOnce();
	});

	it('asks for nothing that Firefox refuses', async () => {
		const create = vi.spyOn(fakeBrowser.notifications, 'create');
		await showNotification(owed);
		const options = create.mock.calls[0]?.[1] as object;
		expect(Object.keys(options).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
	});
});

describe('opening the popup', () => {
	const url = `chrome-extension://${OWN.id}/popup.html`;

	it('falls back to a tab where the browser will not, and brings it to the front', async () => {
		Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no window')) });
		const create = vi.fn(async () => ({ windowId: 7 }));
		const update = vi.fn(async () => ({}));
		Object.assign(fakeBrowser.tabs, { create });
		Object.assign(fakeBrowser.windows, { update });
		await openPopupOrTab();
		expect(create).toHaveBeenCalledWith({ url });
		expect(update).toHaveBeenCalledWith(7, { focused: true });
	});

	it('opens a window where there is none', async () => {
		Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no window')) });
		Object.assign(fakeBrowser.tabs, { create: () => Promise.reject(new Error('no window')) });
		const create = vi.fn(async () => ({}));
		Object.assign(fakeBrowser.windows, { create });
		await openPopupOrTab();
		expect(create).toHaveBeenCalledWith({ url });
	});
});
