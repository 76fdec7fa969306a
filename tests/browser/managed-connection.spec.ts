/**
 * A connection that an administrator has set, read by the browser itself. Firefox alone: it reads
 * what is set for an extension from the user's home folder, too, which can be one of the test's own.
 * Chromium reads its policies from a folder of the machine's (`/etc/chromium/policies`), which no
 * option leads elsewhere; what we make of what it says is in tests/unit/connection-store.test.ts.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import { localProfile } from '@/utils/account/profiles';
import { startCryptonow } from '../cryptonow/server.ts';
import { createScene, launchBrowser, required } from './scene.ts';

const ID = 'session-companion@cryptonow.example';

const test = base.extend<{ home: string }>({
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
	home: async ({}, use) => {
		const home = await mkdtemp(join(tmpdir(), 'session-companion-home-'));
		await use(home);
		await rm(home, { recursive: true, force: true, maxRetries: 10 });
	},
});

test.runIf(process.env.BROWSER_UNDER_TEST === 'firefox')(
	'a connection that an administrator has set is in use once the user gives access',
	async ({ home }) => {
		await using cleanup = new AsyncDisposableStack();
		const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')) });
		cleanup.defer(cryptonow.close);
		const profile = localProfile(cryptonow.origin);
		const folder = join(home, '.mozilla', 'managed-storage');
		await mkdir(folder, { recursive: true });
		await writeFile(
			join(folder, `${ID}.json`),
			JSON.stringify({
				name: ID,
				description: 'The connection of an organisation',
				type: 'storage',
				data: { connection: profile },
			}),
		);
		const browser = await launchBrowser(required('LEARN_DIR'), { home });
		cleanup.defer(() => browser.close());
		const account = { email: 'anna@example.at', password: 'correct horse battery staple' };
		await cryptonow.createAccount(account);
		const scene = createScene(cryptonow, browser, account);
		await scene.logIn();

		await browser.waitForBadge('access to be missing', ({ text }) => text === '×');
		const settings = await browser.openExtensionPage('options.html');
		await scene.waitForText(settings, 'Set by the administrator of this browser.');
		// What is set is not the user's to change.
		for (const action of ['connect', 'disconnect', 'import-connection']) {
			const there = await settings.evaluate(
				(name) => document.querySelector(`#connection button[data-action=${name}]`) !== null,
				action,
			);
			expect(there, action).toBe(false);
		}
		await settings.click('#connection [data-action=access]');
		await browser.answerPermissionPrompt(true);
		await browser.waitForBadge('nothing to do', ({ text }) => text === '');
		await scene.logInFrom('stranger');
		await scene.look();
		await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	},
);
