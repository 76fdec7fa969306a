import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRouter, type Routes } from '@/utils/app/messaging';
import type { ConnectionCommandError } from '@/utils/learning/connection-command';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import { onMessage } from '@/utils/platform/messages';

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
	function router(
		run: (command: Command) => Promise<ConnectionCommandError | undefined>,
		hear: Routes['hear'] = () => Promise.reject(new Error('nobody is observed')),
	) {
		const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
		onMessage(
			createRouter({ watch: async (command) => void (await run(command)), connection: run, hear }),
		);
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

	describe('with a page that is observed', () => {
		const SITE = 'https://www.cryptonow.net';
		const RELAY = {
			id: OWN.id,
			url: `${SITE}/settings/sessions?tab=1`,
			frameId: 0,
			tab: { id: 7 },
		};
		const REPORT = { type: 'looked', answers: 3 };

		it('hands a report on with the tab and the page that it comes from', async () => {
			const hear = vi.fn(async () => true);
			const run = vi.fn(async () => undefined);
			expect(await router(run, hear)(REPORT, RELAY)).toEqual({ ok: true });
			const page = { tabId: 7, origin: SITE, path: '/settings/sessions' };
			expect(hear).toHaveBeenCalledWith(REPORT, page);
			expect(run).not.toHaveBeenCalled();
		});

		it('says so where it is not the page that is being learned from', async () => {
			const answer = await router(
				async () => undefined,
				async () => false,
			)(REPORT, RELAY);
			expect(answer).toEqual({ ok: false, error: 'forbidden' });
		});

		test.each<[string, object]>([
			['a frame in it', { frameId: 3 }],
			['no tab', { tab: undefined }],
			['another extension', { id: 'other' }],
			['a file', { url: 'file:///etc/hosts' }],
			['no address', { url: undefined }],
			['a page in a sandbox, which is nobody’s', { origin: 'null' }],
			['a page that is another site’s', { origin: 'https://evil.example' }],
		])('hears nothing from %s', async (_, change) => {
			const hear = vi.fn(async () => true);
			const answer = await router(async () => undefined, hear)(REPORT, { ...RELAY, ...change });
			expect(answer).toEqual({ ok: false, error: 'forbidden' });
			expect(hear).not.toHaveBeenCalled();
		});

		test.each<[string, unknown]>([
			['a command', { type: 'look' }],
			['a removal', { type: 'remove', ids: ['a'] }],
			['something more in a report', { ...REPORT, url: SITE }],
			['an observed request that is none', { type: 'answered', observed: { url: SITE } }],
		])('does not do %s for it', async (_, message) => {
			const run = vi.fn(async () => undefined);
			const hear = vi.fn(async () => true);
			const answer = await router(run, hear)(message, RELAY);
			expect(answer).toEqual({ ok: false, error: 'unknownCommand' });
			expect(run).not.toHaveBeenCalled();
			expect(hear).not.toHaveBeenCalled();
		});

		it('takes no report from a page of ours', async () => {
			const hear = vi.fn(async () => true);
			const answer = await router(async () => undefined, hear)(REPORT);
			expect(answer).toEqual({ ok: false, error: 'unknownCommand' });
			expect(hear).not.toHaveBeenCalled();
		});
	});

	it('hands on the name of what went wrong', async () => {
		const answer = await router(async () => 'notAProfile')({
			type: 'importConnection',
			profile: null,
		});
		expect(answer).toEqual({ ok: false, error: 'notAProfile' });
	});

	it('says when it failed', async () => {
		const answer = await router(() => Promise.reject(new Error('storage')))({ type: 'look' });
		expect(answer).toEqual({ ok: false, error: 'failed' });
	});
});
