import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_ACCOUNT, DEVICES } from '../../tests/cryptonow/devices.ts';
import { logInAs } from '../../tests/cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../tests/cryptonow/server.ts';
import type {
	Badge,
	BrowserUnderTest,
	Language,
	ShownNotification,
	Surface,
} from '../../tests/e2e/driver/driver.ts';
import { settleDown } from './life.ts';

/** Device pixels per CSS pixel of all that is photographed. */
export const SHOT_SCALE = 2;

/** What was photographed in one browser, what its button showed then, and how it told of it. */
export type Shots = {
	/** Holds `NAME-light.png` and `NAME-dark.png`. */
	folder: string;
	badges: Record<'clear' | 'alarm' | 'recovery', Badge>;
	notification: ShownNotification;
};

const waitForStatus = (popup: Surface, status: string) =>
	popup.waitFor(
		`status ${status}`,
		(wanted: string) => document.querySelector('main')?.getAttribute('data-status') === wanted,
		status,
	);

/** Waits until nothing is under way in the popup any more. */
const waitForRest = (popup: Surface) =>
	popup.waitFor('the look to have ended', () =>
		document.querySelector('[data-action=look]:not([aria-disabled])'),
	);

/** The languages besides English in which the alarm is photographed: a picture has room for four. */
export const ALARM_LANGUAGES = ['de', 'fr', 'pl'] as const satisfies readonly Language[];

/**
 * Photographs the real popup, settings and welcome page of a browser that was just started, through
 * one evening: all clear, the record, a stranger, and the way back.
 *
 * @param languages in which the alarm is photographed besides English
 */
export async function takeShots(
	browser: BrowserUnderTest,
	cryptonow: Cryptonow,
	into: string,
	languages: readonly Language[],
): Promise<Shots> {
	const folder = join(into, browser.name);
	await mkdir(folder, { recursive: true });
	const shoot = (surface: Surface, name: string) =>
		surface.screenshot(join(folder, `${name}.png`), { scale: SHOT_SCALE });
	const inBoth = async (name: string, open: () => Promise<Surface>) => {
		for (const scheme of ['dark', 'light'] as const) {
			await browser.setColorScheme(scheme);
			const surface = await open();
			await shoot(surface, `${name}-${scheme}`);
			await surface.close();
		}
	};
	const popupAt = (status: string) => async () => {
		const popup = await browser.openPopup();
		await waitForStatus(popup, status);
		await waitForRest(popup);
		return popup;
	};

	await settleDown(browser, cryptonow);
	await inBoth('clear', popupAt('clear'));
	const clear = await browser.badge();
	await inBoth('welcome', async () => {
		const page = await browser.openExtensionPage('welcome.html');
		await page.waitFor('the steps', () => document.querySelectorAll('[data-state]').length >= 3);
		await page.setWidth(1080);
		return page;
	});
	await inBoth('record', async () => {
		const page = await browser.openExtensionPage('options.html');
		await page.setWidth(1080);
		// The week in which somebody came, came back and was gone for good.
		await page.click('[name=face][value=timeline]');
		await page.click('.stranger [data-mark]');
		await page.evaluate(() => document.querySelector('#record')?.scrollIntoView());
		return page;
	});

	const stranger = await logInAs(cryptonow.origin, DEMO_ACCOUNT, DEVICES.stranger);
	await browser.fireAlarm('look');
	const alarm = await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	for (const language of languages) {
		await browser.setLanguage(language);
		await inBoth(`alarm-${language}`, popupAt('unfamiliar'));
	}
	await browser.setLanguage('en');
	await inBoth('alarm', popupAt('unfamiliar'));

	const popup = await browser.openPopup();
	await waitForStatus(popup, 'unfamiliar');
	const row = `[data-session="${stranger.sessionId}"]`;
	await popup.click(`${row} [data-action=remove]`);
	await popup.click(`${row} [data-action=confirm]`);
	await waitForStatus(popup, 'recovery');
	await popup.click('[data-step=password] [data-action=step-done]');
	await popup.waitFor('the look of its own', () => document.querySelector('[data-step=look].done'));
	await popup.close();
	const next = await browser.openPopup();
	await next.click('[data-action=outcomes-read]');
	await next.close();
	await inBoth('recovery', popupAt('recovery'));
	const recovery = await browser.badge();
	return { folder, badges: { clear, alarm, recovery }, notification };
}
