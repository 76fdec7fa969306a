/**
 * `npm run pictures`: the README's and the stores' pictures, from the real popup, settings and welcome
 * page in both browsers.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/driver/chromium.ts';
import { launchFirefox } from '../browser/driver/firefox.ts';
import { startCryptonow } from '../cryptonow/server.ts';
import { buildExtension, type Target } from './build.ts';
import { compose } from './pictures/compose.ts';
import { useCommonFont, useEveningTime } from './pictures/looks.ts';
import { productPictures } from './pictures/product.ts';
import { SHOT_SCALE, type Shots, takeShots } from './pictures/shots.ts';
import { resolveLikeTheBundler } from './resolve-like-the-bundler.ts';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
const temp = await mkdtemp(join(tmpdir(), 'session-companion-pictures-'));

async function shotsIn(target: Target): Promise<Shots> {
	const [launch, executablePath] =
		target === 'chrome' ? [launchChromium, CHROMIUM_PATH] : [launchFirefox, FIREFOX_PATH];
	const cryptonow = await startCryptonow();
	try {
		const browser = await launch({
			extensionDir: await buildExtension(target, cryptonow.origin, temp),
			headless: true,
			screenScale: SHOT_SCALE,
			...(executablePath ? { executablePath } : {}),
		});
		try {
			// Firefox changes its language without losing its login.
			const languages = target === 'firefox' ? (['de', 'nl', 'it'] as const) : [];
			return await takeShots(browser, cryptonow, temp, languages);
		} finally {
			await browser.close();
		}
	} finally {
		await cryptonow.close();
	}
}

try {
	resolveLikeTheBundler();
	useEveningTime();
	await useCommonFont(temp);
	const chromium = await shotsIn('chrome');
	const firefox = await shotsIn('firefox');
	await compose(await productPictures({ chromium, firefox }), temp);
} finally {
	await rm(temp, { recursive: true, force: true });
}
