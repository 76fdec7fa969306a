import axe from 'axe-core';
import { expect } from 'vitest';
import type { Surface } from '../driver/driver.ts';
import { test } from '../scenes/scene.ts';

/**
 * axe and a question to it as one function: the popup's own policy lets no text become a script, so
 * the driver takes the whole source along.
 */
const runAxe = new Function(`${axe.source};
	return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
		violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
`) as () => Promise<string[]>;

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in any state of the popup (${scheme})`, async ({ scene }) => {
		const { browser, cryptonow } = scene;
		await browser.setColorScheme(scheme);
		const checked = async (popup: Surface, status: string) => {
			await scene.waitForStatus(popup, status);
			expect(await popup.evaluate(runAxe), status).toEqual([]);
		};

		const out = await browser.openPopup();
		await checked(out, 'loggedOut');
		await out.close();

		const phone = await scene.logInFrom('phone');
		await scene.logIn();
		const popup = await browser.openPopup();
		await checked(popup, 'unreviewed');
		await popup.click(`[data-session="${phone.sessionId}"] [data-action=recognise]`);
		await checked(popup, 'clear');

		const stranger = await scene.logInFrom('stranger');
		await popup.click('[data-action=look]:not([aria-disabled])');
		await checked(popup, 'unfamiliar');
		const stop = cryptonow.misbehave({ path: '/api/account/sessions', body: 'no list' });
		await popup.click('[data-action=look]:not([aria-disabled])');
		await scene.waitForText(popup, 'I can’t read your sessions any more');
		await checked(popup, 'unfamiliar');
		stop();
		await popup.click(`[data-session="${stranger.sessionId}"] [data-action=remove]`);
		await popup.waitFor('the question', () => document.querySelector('[data-action=confirm]'));
		await checked(popup, 'unfamiliar');
		await popup.click(`[data-session="${stranger.sessionId}"] [data-action=confirm]`);
		await checked(popup, 'recovery');
		await popup.click('[data-action=recovery-end]');
		await scene.waitForStatus(popup, 'clear');

		cryptonow.misbehave({ path: '/api/account/sessions', status: 503 });
		await popup.click('[data-action=look]:not([aria-disabled])');
		await checked(popup, 'unavailable');
	});
}
