/**
 * `npm run pictures`: the README's and the stores' pictures, from the real popup, settings, welcome
 * page and «Connect» in both browsers, and the sheets of the toolbar icons. `-- icons` makes those alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cryptonow, startCryptonow } from '../tests/cryptonow/server.ts';
import { launchChromium } from '../tests/e2e/driver/chromium/chromium.ts';
import type { BrowserUnderTest } from '../tests/e2e/driver/driver.ts';
import { launchFirefox } from '../tests/e2e/driver/firefox/firefox.ts';
import { buildExtension, type Target } from './build.ts';
import { compose } from './pictures/compose.ts';
import { shootConnect } from './pictures/connect.ts';
import { shootIcons } from './pictures/icons.ts';
import { useCommonFont, useEveningTime } from './pictures/looks.ts';
import { productPictures } from './pictures/product.ts';
import { ALARM_LANGUAGES, SHOT_SCALE, type Shots, takeShots } from './pictures/shots.ts';
import { resolveLikeTheBundler } from './resolve-like-the-bundler.ts';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
const temp = await mkdtemp(join(tmpdir(), 'session-companion-pictures-'));

/** @param learn whether the build has to learn its connection first */
async function inBrowser<Taken>(
	target: Target,
	learn: boolean,
	take: (browser: BrowserUnderTest, cryptonow: Cryptonow) => Promise<Taken>,
): Promise<Taken> {
	const [launch, executablePath] =
		target === 'chrome' ? [launchChromium, CHROMIUM_PATH] : [launchFirefox, FIREFOX_PATH];
	const cryptonow = await startCryptonow();
	try {
		const browser = await launch({
			extensionDir: await buildExtension(target, cryptonow.origin, temp, { learn }),
			headless: true,
			screenScale: SHOT_SCALE,
			...(executablePath ? { executablePath } : {}),
		});
		try {
			return await take(browser, cryptonow);
		} finally {
			await browser.close();
		}
	} finally {
		await cryptonow.close();
	}
}

const shotsIn = (target: Target): Promise<Shots> =>
	inBrowser(target, false, async (browser, cryptonow) => {
		// Firefox changes its language without losing its login.
		const languages = target === 'firefox' ? ALARM_LANGUAGES : [];
		return takeShots(browser, cryptonow, temp, languages);
	});

/** Everything but the icons. */
async function shootProduct(): Promise<void> {
	useEveningTime();
	await useCommonFont(temp);
	const chromium = await shotsIn('chrome');
	const firefox = await shotsIn('firefox');
	const connect = await inBrowser('chrome', true, (browser, cryptonow) =>
		shootConnect(browser, cryptonow, temp),
	);
	await compose(await productPictures({ chromium, firefox, connect }), temp);
}

try {
	resolveLikeTheBundler();
	await shootIcons('docs/icons');
	if (!process.argv.includes('icons')) await shootProduct();
} finally {
	await rm(temp, { recursive: true, force: true });
}
