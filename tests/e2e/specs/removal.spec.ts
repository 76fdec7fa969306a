import { expect } from 'vitest';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import { openPopup, type Popup } from '../pages/popup.ts';
import { type Scene, test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';

async function strangerInPopup(scene: Scene): Promise<{ popup: Popup; stranger: DeviceLogin }> {
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('unfamiliar');
	return { popup, stranger };
}

test('Remove logs the stranger out, and the prompt for a new password stays', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const page = await scene.logIn();
	const { popup, stranger } = await strangerInPopup(scene);
	expect((await stranger.request(SESSIONS)).status).toBe(200);

	await popup.remove(stranger);
	await popup.waitForStatus('recovery');
	expect((await stranger.request(SESSIONS)).status).toBe(401);
	expect(await page.evaluate((path) => fetch(path).then(({ status }) => status), SESSIONS)).toBe(
		200,
	);
	await scene.waitForText(popup, 'Change your password');
	const removal = cryptonow.requests.findLast(({ method }) => method === 'DELETE');
	expect(removal).toMatchObject({ origin: cryptonow.origin, status: 204 });

	await popup.close();
	await browser.killBackground();
	await browser.restart();
	await scene.logIn();
	const again = await openPopup(browser);
	await again.waitForStatus('recovery');
	await again.password.click();
	const password = await browser.waitForSurface(`${cryptonow.origin}/settings/security/password`);
	await scene.waitForText(password, /password/i);

	const last = await openPopup(browser);
	await last.endRecovery.click();
	await last.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('Remove asks first, and «Keep» keeps', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	const row = popup.row(stranger);
	await row.remove.click();
	await scene.waitForText(popup, /Log out Chrome on Windows in Lagos, Nigeria\?/);
	await row.keep.click();
	await row.confirm.waitUntilGone();
	expect((await stranger.request(SESSIONS)).status).toBe(200);
	expect(scene.cryptonow.requests.filter(({ method }) => method === 'DELETE')).not.toContainEqual(
		expect.objectContaining({ path: `${SESSIONS}/${stranger.sessionId}` }),
	);
});

test('all others are logged out together, and this browser is not', async ({ scene }) => {
	const { logins } = await scene.settle('phone', 'laptop');
	const page = await scene.logIn();
	const { popup, stranger } = await strangerInPopup(scene);
	await popup.removeOthers();
	await popup.waitForStatus('recovery');
	for (const login of [...logins, stranger]) {
		expect((await login.request(SESSIONS)).status).toBe(401);
	}
	expect(await page.evaluate((path) => fetch(path).then(({ status }) => status), SESSIONS)).toBe(
		200,
	);
});

test('the current session offers no Remove, and a forged command does not remove it', async ({
	scene,
}) => {
	await scene.settle('phone');
	const page = await scene.logIn();
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('clear');
	const current = await popup.currentSession();
	expect(await popup.row(current).remove.isThere()).toBe(false);
	const answer = await popup.evaluate(async (id) => {
		type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
		const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
		return (browser ?? chrome).runtime.sendMessage({ type: 'remove', ids: [id] });
	}, current);
	expect(answer).toEqual({ ok: true });
	expect(scene.cryptonow.requests.filter(({ path }) => path === `${SESSIONS}/${current}`)).toEqual(
		[],
	);
	await scene.lookWith(popup);
	await popup.waitForStatus('clear');
	expect(await page.evaluate((path) => fetch(path).then(({ status }) => status), SESSIONS)).toBe(
		200,
	);
});

test('a service that says yes and does nothing is not believed', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	scene.cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, status: 204 });
	await popup.remove(stranger);
	await scene.waitForText(popup, /Couldn’t log it out/);
	await popup.waitForStatus('unfamiliar');
	scene.cryptonow.stopMisbehaving();
	await popup.remove(stranger);
	await popup.waitForStatus('recovery');
	expect((await stranger.request(SESSIONS)).status).toBe(401);
});

test('a removal that could not be reached is said, and settled by the next good list', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	await popup.row(stranger).remove.click();
	await cryptonow.down();
	// A look of its own would move what is to be clicked: it has failed before.
	await browser.fireAlarm('look');
	await scene.waitForText(popup, /Cryptonow doesn’t answer/);
	await popup.row(stranger).confirm.click();
	await scene.waitForText(popup, /it’s unclear whether this session has ended/);
	expect((await browser.badge()).text).toBe('1');
	await cryptonow.up();
	await scene.look();
	await scene.waitForText(popup, /Couldn’t log it out/);
});
