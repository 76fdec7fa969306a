/** `npm run pictures`: the README's pictures, from the real popup in both browsers. */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/driver/chromium.ts';
import { launchFirefox } from '../browser/driver/firefox.ts';
import { logInOnPage } from '../browser/log-in-on-page.ts';
import { DEMO_ACCOUNT } from '../cryptonow/devices.ts';
import { startCryptonow } from '../cryptonow/server.ts';
import { buildExtension } from './build.ts';
import { playStory } from './story.ts';

const INTO = 'docs/pictures';
/** Of the story's pictures, those that the README shows. */
const CHOSEN = { '3-unfamiliar.png': 'unfamiliar.png', '5-password.png': 'password.png' } as const;

await mkdir(INTO, { recursive: true });
const temp = await mkdtemp(join(tmpdir(), 'session-companion-pictures-'));
try {
	for (const [target, launch, executablePath] of [
		['chrome', launchChromium, process.env.CHROMIUM_PATH],
		['firefox', launchFirefox, process.env.FIREFOX_PATH],
	] as const) {
		const cryptonow = await startCryptonow();
		await cryptonow.seedDemo();
		const extensionDir = await buildExtension(target, cryptonow.origin, temp);
		const browser = await launch({
			extensionDir,
			headless: true,
			screenScale: 2,
			...(executablePath ? { executablePath } : {}),
		});
		try {
			await logInOnPage(await browser.openPage(`${cryptonow.origin}/login`), DEMO_ACCOUNT);
			const pictures = join(temp, browser.name);
			await mkdir(pictures);
			await playStory({ cryptonow, browser, account: DEMO_ACCOUNT, pictures });
			for (const [from, to] of Object.entries(CHOSEN)) {
				await copyFile(join(pictures, from), join(INTO, `${browser.name}-${to}`));
			}
		} finally {
			await browser.close();
			await cryptonow.close();
		}
	}
} finally {
	await rm(temp, { recursive: true, force: true });
}
