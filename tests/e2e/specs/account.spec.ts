import { expect } from 'vitest';
import type { Surface } from '../driver/driver.ts';
import { openPopup } from '../pages/popup.ts';
import { createScene, type Scene, test } from '../scenes/scene.ts';

const logOut = (page: Surface): Promise<number> =>
	page.evaluate(() => fetch('/api/logout', { method: 'POST' }).then(({ status }) => status));

/** The scene of another account in the same browser. */
async function anotherAccount({ cryptonow, browser }: Scene): Promise<Scene> {
	const account = {
		email: `berta-${crypto.randomUUID()}@example.at`,
		password: 'correct horse battery staple',
	};
	await cryptonow.createAccount(account);
	return createScene(cryptonow, browser, account);
}

test('another account in the same browser is asked about, and has no trust of the first', async ({
	scene,
}) => {
	const { browser } = scene;
	const { logins } = await scene.settle('phone');
	const page = await scene.logIn();
	const other = await anotherAccount(scene);
	await other.logInFrom('phone');
	expect(await logOut(page)).toBe(204);
	const own = await other.logIn();
	await other.look();
	await browser.waitForBadge('the question', ({ text }) => text === 'who?' || text === '1');
	const popup = await openPopup(browser);
	await popup.accountOther.click();
	await popup.waitForStatus('unreviewed');
	// The next look learns this browser's own session anew.
	await other.lookWith(popup);
	expect(await popup.sessions()).toHaveLength(2);
	expect(await popup.sessions()).not.toContain(logins[0]?.sessionId);
	await popup.close();

	// The first one is known by its sessions, and needs no question.
	expect(await logOut(own)).toBe(204);
	await scene.logIn();
	await scene.look();
	await browser.waitForBadge('all clear', ({ text }) => text === '');
});
