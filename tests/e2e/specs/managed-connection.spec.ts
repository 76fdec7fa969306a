/** A connection that an administrator has set, read by the browser itself. */
import { expect, onTestFinished, test } from 'vitest';
import { localProfile } from '@/utils/connection/profile/profiles';
import { startCryptonow } from '../../cryptonow/server.ts';
import { openSettings } from '../pages/settings.ts';
import { launchBrowser, required } from '../scenes/kept-browser.ts';
import { createScene } from '../scenes/scene.ts';

test('a connection that an administrator has set is in use once the user gives access', async () => {
	await using cleanup = new AsyncDisposableStack();
	const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')) });
	// Also where the test hangs: the next one needs its port.
	onTestFinished(cryptonow.close);
	const browser = await launchBrowser(required('LEARN_DIR'), {
		managed: { connection: localProfile(cryptonow.origin) },
	});
	cleanup.defer(() => browser.close());
	const account = { email: 'anna@example.at', password: 'correct horse battery staple' };
	await cryptonow.createAccount(account);
	const scene = createScene(cryptonow, browser, account);
	await scene.logIn();

	await browser.waitForBadge('access to be missing', ({ text }) => text === '×');
	const settings = await openSettings(browser);
	await scene.waitForText(settings, 'Set by the administrator of this browser.');
	// Nobody has compared it, so all that it asks stands there.
	await scene.waitForText(settings, `GET ${cryptonow.origin}/api/account/sessions`);
	await scene.waitForText(settings, `DELETE ${cryptonow.origin}/api/account/sessions/{key}`);
	// What is set is not the user's to change.
	for (const control of ['connect', 'askToDisconnect', 'importConnection'] as const) {
		expect(await settings[control].isThere(), control).toBe(false);
	}
	await settings.access.click();
	await browser.answerPermissionPrompt(true);
	await browser.waitForBadge('nothing to do', ({ text }) => text === '');
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
});
