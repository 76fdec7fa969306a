import { join } from 'node:path';
import { type Account, DEVICES } from '../tests/cryptonow/devices.ts';
import { logInAs } from '../tests/cryptonow/log-in-as.ts';
import type { Cryptonow } from '../tests/cryptonow/server.ts';
import type { BrowserUnderTest, Surface } from '../tests/e2e/driver/driver.ts';

const SESSIONS = '/api/account/sessions';

type Stage = {
	cryptonow: Cryptonow;
	browser: BrowserUnderTest;
	/** Logged in already in the browser, and on a phone and a laptop. */
	account: Account;
	/** The folder that takes the pictures. */
	pictures: string;
};

const waitForStatus = (popup: Surface, status: string) =>
	popup.waitFor(
		`status ${status}`,
		(wanted: string) => document.querySelector('main')?.getAttribute('data-status') === wanted,
		status,
	);

/**
 * Plays the whole story in a real browser: the devices that are there are reviewed, a stranger logs
 * in, is noticed, and is logged out.
 *
 * @throws where anything goes otherwise than it should
 */
export async function playStory({ cryptonow, browser, account, pictures }: Stage): Promise<void> {
	const started = performance.now();
	let count = 0;
	const tell = (text: string) =>
		console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);
	const picture = async (surface: Surface, name: string) => {
		await surface.waitFor('the look to have ended', () =>
			document.querySelector('[data-action=look]:not([aria-disabled])'),
		);
		await surface.screenshot(join(pictures, `${++count}-${name}.png`), { scale: 2 });
	};

	const first = await browser.openPopup();
	await waitForStatus(first, 'unreviewed');
	tell('The popup asks to review the devices that are logged in already.');
	await picture(first, 'review');
	for (;;) {
		const button = await first.evaluate(
			() => document.querySelectorAll('[data-action=recognise]').length,
		);
		if (button === 0) break;
		await first.click('[data-action=recognise]');
		await first.waitFor(
			'the answer to arrive',
			(before: number) => document.querySelectorAll('[data-action=recognise]').length < before,
			button,
		);
	}
	await waitForStatus(first, 'clear');
	tell('«This was me», for both: all clear.');
	await picture(first, 'all-clear');
	await first.close();

	const stranger = await logInAs(cryptonow.origin, account, DEVICES.stranger);
	tell(`A stranger logs in with the password: ${DEVICES.stranger.label}, Lagos.`);
	await browser.fireAlarm('look');
	// Firefox paints a button's words a moment after its badge.
	const badge = await browser.waitForBadge(
		'the stranger',
		({ text, title }) => text === '1' && title.includes('This doesn’t look like you'),
	);
	tell(`The badge shows «${badge.text}»; the button says «${badge.title}».`);
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	tell(`A notification: «${notification.title}. ${notification.body.replaceAll('\n', ' ')}»`);

	await browser.clickNotification(notification);
	const popup = await browser.waitForSurface(`${browser.extensionOrigin}/popup.html`);
	await waitForStatus(popup, 'unfamiliar');
	tell('A click on it opens the popup, which shows the stranger first and says why.');
	await picture(popup, 'unfamiliar');

	const row = `[data-session="${stranger.sessionId}"]`;
	await popup.click(`${row} [data-action=remove]`);
	await popup.waitFor('the question', () => document.querySelector('[data-action=confirm]'));
	await picture(popup, 'confirm');
	await popup.click(`${row} [data-action=confirm]`);
	await waitForStatus(popup, 'recovery');
	const { status } = await stranger.request(SESSIONS);
	if (status !== 401) throw new Error(`the stranger still gets ${status}`);
	tell("Remove: the stranger's own cookie now gets 401.");
	tell('The popup asks to change the password.');
	await picture(popup, 'password');
}
