import { expect } from 'vitest';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import type { Surface } from '../driver/driver.ts';
import { type Scene, test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';

async function strangerInPopup(scene: Scene): Promise<{ popup: Surface; stranger: DeviceLogin }> {
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await scene.browser.openPopup();
	await scene.waitForStatus(popup, 'unfamiliar');
	return { popup, stranger };
}

async function remove(popup: Surface, { sessionId }: DeviceLogin): Promise<void> {
	await popup.click(`[data-session="${sessionId}"] [data-action=remove]`);
	await popup.click(`[data-session="${sessionId}"] [data-action=confirm]`);
}

test('Remove logs the stranger out, and the prompt for a new password stays', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	const { page } = await scene.settle('phone');
	const { popup, stranger } = await strangerInPopup(scene);
	expect((await stranger.request(SESSIONS)).status).toBe(200);

	await remove(popup, stranger);
	await scene.waitForStatus(popup, 'recovery');
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
	const again = await browser.openPopup();
	await scene.waitForStatus(again, 'recovery');
	await again.click('[data-action=password]');
	const password = await browser.waitForSurface(`${cryptonow.origin}/settings/security/password`);
	await scene.waitForText(password, /password/i);

	const last = await browser.openPopup();
	await last.click('[data-action=recovery-end]');
	await scene.waitForStatus(last, 'clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('Remove asks first, and «Keep» keeps', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	const row = `[data-session="${stranger.sessionId}"]`;
	await popup.click(`${row} [data-action=remove]`);
	await scene.waitForText(popup, /Log out Chrome on Windows in Lagos, Nigeria\?/);
	await popup.click(`${row} [data-action=cancel]`);
	await popup.waitFor(
		'the question to go',
		(selector: string) => !document.querySelector(selector),
		`${row} [data-action=confirm]`,
	);
	expect((await stranger.request(SESSIONS)).status).toBe(200);
	expect(scene.cryptonow.requests.filter(({ method }) => method === 'DELETE')).not.toContainEqual(
		expect.objectContaining({ path: `${SESSIONS}/${stranger.sessionId}` }),
	);
});

test('all others are logged out together, and this browser is not', async ({ scene }) => {
	const { page, logins } = await scene.settle('phone', 'laptop');
	const { popup, stranger } = await strangerInPopup(scene);
	await popup.click('[data-action=remove-others]');
	await popup.click('[data-action=confirm]');
	await scene.waitForStatus(popup, 'recovery');
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
	const popup = await scene.browser.openPopup();
	await scene.waitForStatus(popup, 'clear');
	const current = await popup.evaluate(() => {
		const rows = [...document.querySelectorAll<HTMLElement>('[data-session]')];
		// What marks it stands with its device, which has one session here.
		const row = rows.find((one) =>
			one.parentElement?.closest<HTMLElement>('li')?.innerText.includes('This browser'),
		);
		return {
			id: row?.dataset.session,
			actions: row?.querySelectorAll('[data-action=remove]').length,
		};
	});
	expect(current.id).toBeTruthy();
	expect(current.actions).toBe(0);
	const answer = await popup.evaluate(async (id) => {
		type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
		const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
		return (browser ?? chrome).runtime.sendMessage({ type: 'remove', ids: [id] });
	}, current.id);
	expect(answer).toEqual({ ok: true });
	expect(
		scene.cryptonow.requests.filter(({ path }) => path === `${SESSIONS}/${current.id}`),
	).toEqual([]);
	await scene.waitForStatus(popup, 'clear');
});

test('a service that says yes and does nothing is not believed', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	scene.cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, status: 204 });
	await remove(popup, stranger);
	await scene.waitForText(popup, /Still logged in/);
	await scene.waitForStatus(popup, 'unfamiliar');
	scene.cryptonow.stopMisbehaving();
	await remove(popup, stranger);
	await scene.waitForStatus(popup, 'recovery');
	expect((await stranger.request(SESSIONS)).status).toBe(401);
});

test('a removal that could not be reached is said, and settled by the next good list', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	await popup.click(`[data-session="${stranger.sessionId}"] [data-action=remove]`);
	await cryptonow.down();
	await popup.click(`[data-session="${stranger.sessionId}"] [data-action=confirm]`);
	await scene.waitForText(popup, /Could not reach Cryptonow/);
	expect((await browser.badge()).text).toBe('1');
	await cryptonow.up();
	await scene.look();
	await scene.waitForText(popup, /Still logged in/);
});
