import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_ACCOUNT, DEVICES } from '../../tests/cryptonow/devices.ts';
import { logInAs } from '../../tests/cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../tests/cryptonow/server.ts';
import type { BrowserUnderTest } from '../../tests/e2e/driver/driver.ts';
import { logInOnPage } from '../../tests/e2e/scenes/log-in-on-page.ts';
import { SHOT_SCALE } from './shots.ts';

const SESSIONS = '/settings/security/sessions';

const MINUTE = 60_000;

/** Who is logged in besides, since how many days, and how many minutes ago they were active. */
const DEVICES_THERE = [
	[DEVICES.phone, 14, 4],
	[DEVICES.laptop, 27, 190],
	[DEVICES.tablet, 11, 51],
] as const;

/**
 * Photographs the page «Connect» with a list that it has just found on the sessions page.
 *
 * @param browser one with a build that is not connected
 * @returns the picture's file
 */
export async function shootConnect(
	browser: BrowserUnderTest,
	cryptonow: Cryptonow,
	into: string,
): Promise<string> {
	await mkdir(into, { recursive: true });
	await cryptonow.createAccount(DEMO_ACCOUNT);
	for (const [device, days, minutes] of DEVICES_THERE) {
		const { sessionId } = await logInAs(cryptonow.origin, DEMO_ACCOUNT, device);
		cryptonow.overrideSession(sessionId, {
			createdAt: new Date(Date.now() - (days * 24 * 60 + 3 * minutes) * MINUTE).toISOString(),
			lastActiveAt: new Date(Date.now() - minutes * MINUTE).toISOString(),
		});
	}
	const login = await browser.openPage(`${cryptonow.origin}/login`);
	await logInOnPage(login, DEMO_ACCOUNT);
	await login.close();

	const page = await browser.openExtensionPage('connect.html');
	await page.waitFor('the field for the address', () => document.querySelector('#address'));
	// A local build suggests an address.
	await page.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>('#address');
		if (field) field.value = '';
		field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await page.type('#address', cryptonow.origin + SESSIONS);
	await page.click('[data-action=watch]');
	await browser.answerPermissionPrompt(true);
	await page.waitFor('the list', () => document.querySelectorAll('.found tbody tr').length === 4);
	await page.setWidth(1080);
	await page.evaluate(() => document.querySelector('[data-step]')?.scrollIntoView());
	const file = join(into, 'connect.png');
	await page.screenshot(file, { scale: SHOT_SCALE });
	return file;
}
