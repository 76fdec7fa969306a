import { expect, test } from 'vitest';
import { launchBrowser } from './scene.ts';

test('a production build is not connected, says so, and leads to the help article', async () => {
	const build = process.env.PRODUCTION_DIR;
	if (!build) throw new Error('PRODUCTION_DIR is not set: run the browser tests by «npm test»');
	const browser = await launchBrowser(build);
	try {
		await browser.waitForBadge(
			'not connected',
			({ text, title }) => text === '+' && title.includes('Not connected to Cryptonow'),
		);
		const popup = await browser.openPopup();
		await popup.waitFor(
			'the state',
			() => document.querySelector('main')?.getAttribute('data-status') === 'notConnected',
		);
		await popup.waitFor('a way on', () => document.querySelector('[data-action=help]'));
		expect(await popup.text()).toContain('«Settings» → «Security» → «Sessions»');
		expect(await browser.notifications()).toEqual([]);
	} finally {
		await browser.close();
	}
});
