/**
 * `npm start`: a local Cryptonow, the extension built for it, and a browser with both and the demo
 * account logged in. With a display it is yours to use; without one it plays the story by itself.
 *
 *   npm start -- [--firefox] [--headless] [--port 4180] [--api keycloak]
 *
 * With an API other than the plain one, the extension is not connected yet, as in production: it has
 * to learn how this Cryptonow exposes its sessions.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import { parseArgs } from 'node:util';
import { API_STYLES, isApiStyle } from '../tests/cryptonow/apis/api-style.ts';
import {
	type Account,
	DEMO_ACCOUNT,
	DEVICES,
	type DeviceName,
} from '../tests/cryptonow/devices.ts';
import { logInAs } from '../tests/cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../tests/cryptonow/server.ts';
import { launchChromium } from '../tests/e2e/driver/chromium/chromium.ts';
import type { BrowserUnderTest } from '../tests/e2e/driver/driver.ts';
import { launchFirefox } from '../tests/e2e/driver/firefox/firefox.ts';
import { logInOnPage } from '../tests/e2e/scenes/log-in-on-page.ts';
import { buildExtension } from './build.ts';
import { playStory } from './story.ts';

const { values: options } = parseArgs({
	options: {
		firefox: { type: 'boolean', default: false },
		headless: { type: 'boolean', default: false },
		port: { type: 'string', default: '4180' },
		api: { type: 'string', default: 'plain' },
	},
});
if (!isApiStyle(options.api)) {
	console.error(`There is no API “${options.api}”. There are: ${API_STYLES.join(', ')}.`);
	process.exit(2);
}
const api = options.api;
const target = options.firefox ? 'firefox' : 'chrome';
const hasDisplay =
	process.platform !== 'linux' ||
	Boolean(process.env.DISPLAY) ||
	Boolean(process.env.WAYLAND_DISPLAY);
const headless = options.headless || !hasDisplay;

/** What has to be put away at the end, last first, however the end comes. */
const endings: (() => Promise<unknown>)[] = [];
let ending: Promise<void> | null = null;
function end(code: number): Promise<void> {
	ending ??= (async () => {
		for (const put of endings.reverse()) await put().catch(() => undefined);
		process.exit(code);
	})();
	return ending;
}
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
process.on('SIGHUP', () => void end(0));

/** Does a piece of the set-up, saying what and how long it took. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
	process.stdout.write(`${what}… `);
	const started = performance.now();
	const result = await work();
	console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
	return result;
}

async function startServer(): Promise<Cryptonow> {
	try {
		return await startCryptonow({ port: Number(options.port), api });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`\nPort ${options.port} is taken. Choose another: npm start -- --port 4190`);
		return end(1).then(() => Promise.reject(error));
	}
}

function launch(extensionDir: string): Promise<BrowserUnderTest> {
	const executablePath = process.env[options.firefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'];
	return (options.firefox ? launchFirefox : launchChromium)({
		extensionDir,
		headless,
		...(headless ? { screenScale: 2 } : {}),
		desktopNotifications: !headless,
		keepWelcome: !headless,
		...(executablePath ? { executablePath } : {}),
	});
}

/** Keys in the terminal log devices in, for a person who plays with the window. */
function listenToKeys(origin: string, account: Account): void {
	const keys: Record<string, DeviceName> = { s: 'stranger', a: 'attacker2', t: 'tablet' };
	const what =
		api === 'plain'
			? `Look at the shield in the toolbar: it watches ${account.email} on ${origin}.
It asks you to go through the two devices that are logged in already.`
			: `You are logged in as ${account.email} on ${origin}, and the companion is not connected yet.
«Connect» on its welcome page shows it ${origin}/settings/security/sessions.`;
	console.log(`
${what}

  s   a stranger logs in: ${DEVICES.stranger.label}, from Lagos
  a   another one: ${DEVICES.attacker2.label}, from Amsterdam
  t   a tablet: ${DEVICES.tablet.label}, from Milan
  q   stop (so does Ctrl-C)

The badge follows within a minute, or at once when you open the popup.`);
	if (!process.stdin.isTTY) {
		const command = `npm run log-in-as -- stranger --origin ${origin}`;
		console.log(`No keyboard here; from another terminal: ${command}`);
		return;
	}
	emitKeypressEvents(process.stdin);
	process.stdin.setRawMode(true);
	process.stdin.on('keypress', (_, key: { name?: string; ctrl?: boolean }) => {
		if (key.name === 'q' || (key.ctrl && key.name === 'c')) return void end(0);
		const name = key.name ? keys[key.name] : undefined;
		if (name === undefined) return;
		logInAs(origin, account, DEVICES[name]).then(
			() => console.log(`${DEVICES[name].label} has logged in.`),
			(error: unknown) => console.error(`${DEVICES[name].label} could not log in: ${error}`),
		);
	});
}

async function main(): Promise<void> {
	const cryptonow = await step('Starting the local Cryptonow', startServer);
	endings.push(() => cryptonow.close());
	await cryptonow.seedDemo();

	const temp = await mkdtemp(join(tmpdir(), 'session-companion-start-'));
	endings.push(() => rm(temp, { recursive: true, force: true }));
	const extension = await step(`Building the extension for ${target}`, () =>
		// A build knows its local Cryptonow by the port; `origin` may be a name under «localhost».
		buildExtension(target, `http://localhost:${cryptonow.port}`, temp, {
			learn: api !== 'plain',
		}),
	);

	const launching = launch(extension);
	// Also where Ctrl-C comes before it is up: what has begun to start is still there to be closed.
	endings.push(async () => (await launching).close());
	const browser = await step(
		`Starting ${options.firefox ? 'Firefox' : 'Chromium'}`,
		() => launching,
	);
	await step(`Logging in as ${DEMO_ACCOUNT.email}`, async () => {
		await logInOnPage(await browser.openPage(`${cryptonow.origin}/login`), DEMO_ACCOUNT);
	});

	if (api !== 'plain')
		return headless ? showWhatIsLearned(cryptonow, browser) : play(cryptonow, browser);
	if (headless) {
		console.log('No display here, so the story plays by itself:\n');
		const pictures = join('.pictures', `story-${browser.name}`);
		await rm(pictures, { recursive: true, force: true });
		await mkdir(pictures, { recursive: true });
		await playStory({ cryptonow, browser, account: DEMO_ACCOUNT, pictures });
		console.log(`\nPictures of it: ${pictures}`);
		return end(0);
	}
	await browser.fireAlarm('look');
	return play(cryptonow, browser);
}

/** Leaves the window to the person in front of it. */
async function play(cryptonow: Cryptonow, browser: BrowserUnderTest): Promise<void> {
	listenToKeys(cryptonow.origin, DEMO_ACCOUNT);
	await browser.closed();
	return end(0);
}

/** The story needs a connection that was learned: without a display there is the page to learn from. */
async function showWhatIsLearned(cryptonow: Cryptonow, browser: BrowserUnderTest): Promise<void> {
	await logInAs(cryptonow.origin, DEMO_ACCOUNT, DEVICES.stranger);
	const page = await browser.openPage(`${cryptonow.origin}/settings/security/sessions`);
	await page.waitFor('the sessions', () => document.querySelector('tr[data-session]'));
	const pictures = join('.pictures', `api-${api}-${browser.name}`);
	await rm(pictures, { recursive: true, force: true });
	await mkdir(pictures, { recursive: true });
	await page.screenshot(join(pictures, 'sessions.png'));
	console.log(`No display here, and the extension is not connected yet. Its page: ${pictures}`);
	return end(0);
}

await main().catch((error: unknown) => {
	// What is cut short by Ctrl-C complains, and that says nothing to anyone.
	if (ending === null) console.error(error);
	return end(1);
});
