import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import {
	type Apart,
	type Badge,
	type BrowserUnderTest,
	hexColor,
	type Language,
	type LaunchOptions,
	poll,
	type ResetOptions,
	type Surface,
	settleWelcome,
	type TabCloser,
} from '../driver.ts';
import {
	type NotificationDaemon,
	startNotificationDaemon,
	userDesktop,
} from '../notification-daemon.ts';
import { OnScreen } from '../on-screen.ts';
import { parseSetCookie } from '../set-cookie.ts';
import { clean, cleanInPlace, isAsInstalled } from './cleaning.ts';
import { setOffline } from './network.ts';
import {
	answerPermissionPrompt,
	grantedOrigins,
	keepHostAccess,
	setHostAccess,
} from './permissions.ts';
import type { PrivilegedChrome } from './privileged.ts';
import { install, originOf, profileIn, type Run, startRun } from './run.ts';
import { evaluateIn } from './sessions.ts';
import { pin, setManaged, setTextScale } from './settings.ts';
import { createSurface, emulate, type SystemWishes } from './surface.ts';
import { openPrivateTab, openTab, pressAction } from './tabs.ts';
import { fireAlarm, inWorker, isWorkerAlive, killWorker } from './worker.ts';

declare const chrome: PrivilegedChrome;

const NO_WISHES: SystemWishes = { scheme: null, forcedColors: false, reducedMotion: null };

/**
 * Starts Chromium on a new profile with the extension installed and access to its sites given.
 *
 * @throws if the browser or the notification service does not start
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
	const daemon = options.desktopNotifications ? userDesktop() : await startNotificationDaemon();
	const home = await mkdtemp(join(tmpdir(), 'session-companion-chromium-'));
	try {
		const chromium = new Chromium(options, daemon, home);
		await chromium.start(options.keepWelcome);
		if (!options.headless || options.pinned) await chromium.pin();
		return chromium;
	} catch (error) {
		await daemon.stop();
		await rm(home, { recursive: true, force: true });
		throw error;
	}
}

class Chromium extends OnScreen implements BrowserUnderTest, TabCloser {
	readonly name = 'chromium';
	readonly #options: LaunchOptions;
	/** The folder of all that this browser writes. */
	readonly #home: string;
	#run: Run | null = null;
	/** Where the extension is installed from, and what that is a copy of. */
	#extensionDir: string;
	#source: string;
	#resets = 0;
	#inPrivateWindows = false;
	#language: Language;
	#textScale = 1;
	#wishes: SystemWishes = NO_WISHES;

	constructor(options: LaunchOptions, daemon: NotificationDaemon, home: string) {
		super(daemon);
		this.#options = options;
		this.#home = home;
		this.#extensionDir = options.extensionDir;
		this.#source = options.extensionDir;
		this.#language = options.language ?? 'en';
	}

	get extensionOrigin(): string {
		return originOf(this.#running);
	}

	get #running(): Run {
		if (!this.#run) throw new Error('Chromium is not running.');
		return this.#run;
	}

	async start(keepWelcome = false): Promise<void> {
		this.#run = await startRun({
			launch: this.#options,
			extensionDir: this.#extensionDir,
			home: this.#home,
			environment: this.daemon.environment,
			language: this.#language,
			inPrivateWindows: this.#inPrivateWindows,
		});
		try {
			await this.#settle(keepWelcome);
		} catch (error) {
			await this.#stop();
			throw error;
		}
	}

	/** What is still to be done once the extension is installed. */
	async #settle(keepWelcome: boolean): Promise<void> {
		if (this.#options.managed) await setManaged(this.#running, this.#options.managed);
		await settleWelcome(this, this.#extensionDir, keepWelcome);
	}

	pin(): Promise<void> {
		return pin(this.#running);
	}

	async openPage(url: string): Promise<Surface> {
		return this.#surface(await openTab(this.#running, url));
	}

	async openApart(apart: Apart, url: string): Promise<Surface> {
		if (apart === 'container') throw new Error('Chromium has no containers.');
		return this.#surface(await openPrivateTab(this.#running, url));
	}

	openExtensionPage(path: string): Promise<Surface> {
		return this.openPage(`${this.extensionOrigin}/${path}`);
	}

	async closeTabOnArrival(url: string): Promise<void> {
		const { root } = this.#running;
		const find = async () => {
			const { targetInfos } = await root.send('Target.getTargets');
			return targetInfos.find((target) => target.type === 'page' && target.url === url);
		};
		const { targetId } = await poll(`a tab at ${url}`, find);
		await root.send('Target.closeTarget', { targetId });
		await poll('the tab to close', async () => !(await find()));
	}

	async openPopup(quiet = 0): Promise<Surface> {
		return this.#popupAfter(async () => {
			await evaluateIn(this.#running.probe, () => chrome.action.openPopup());
			await sleep(quiet);
		});
	}

	pressToolbarButton(): Promise<Surface> {
		return this.#popupAfter(() => pressAction(this.#running));
	}

	async #popupAfter(open: () => Promise<void>): Promise<Surface> {
		const { browser } = this.#running;
		const manifest = await readFile(join(this.#extensionDir, 'manifest.json'), 'utf8');
		const before = new Set(browser.targets());
		await open();
		const url = `${this.extensionOrigin}/${JSON.parse(manifest).action.default_popup}`;
		return this.#waitForTarget('the popup', (target) => {
			return !before.has(target) && target.url().startsWith(url);
		});
	}

	async popupShownAt(): Promise<number | null> {
		return null;
	}

	async badge(): Promise<Badge> {
		const [text, title, color] = await evaluateIn(this.#running.probe, () =>
			Promise.all([
				chrome.action.getBadgeText({}),
				chrome.action.getTitle({}),
				chrome.action.getBadgeBackgroundColor({}),
			]),
		);
		return { text, title, color: hexColor(color) };
	}

	async pages(): Promise<{ url: string }[]> {
		const { browser, probe } = this.#running;
		const urls = browser
			.targets()
			.filter((target) => target.type() === 'page')
			.map((target) => target.url());
		const popups = await evaluateIn(probe, () =>
			chrome.runtime.getContexts({ contextTypes: ['POPUP'] }),
		);
		// The protocol lists the popup as one more page.
		for (const popup of popups) {
			const index = urls.lastIndexOf(popup.documentUrl ?? '');
			if (index >= 0) urls.splice(index, 1);
		}
		return urls.map((url) => ({ url }));
	}

	waitForSurface(urlPart: string): Promise<Surface> {
		return this.#waitForTarget(`a page at ${urlPart}`, (target) => target.url().includes(urlPart));
	}

	inBackground<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
		return inWorker(this.#running, fn, ...args);
	}

	killBackground(): Promise<void> {
		return killWorker(this.#running);
	}

	isBackgroundAlive(): Promise<boolean> {
		return isWorkerAlive(this.#running);
	}

	fireAlarm(name: string): Promise<void> {
		return fireAlarm(this.#running, name);
	}

	setHostAccess(origins: string[], granted: boolean): Promise<void> {
		this.#running.isAnswered = true;
		return setHostAccess(this.#running, origins, granted);
	}

	answerPermissionPrompt(allow: boolean): Promise<void> {
		this.#running.isAnswered = true;
		return answerPermissionPrompt(this.#home, allow);
	}

	setOffline(offline: boolean): Promise<void> {
		return setOffline(this.#running, offline);
	}

	userAgent(): Promise<string> {
		return evaluateIn(this.#running.probe, () => navigator.userAgent);
	}

	async setCookie(origin: string, header: string): Promise<void> {
		const cookie = { ...parseSetCookie(header, Date.now()), url: origin };
		await this.#running.root.send('Storage.setCookies', { cookies: [cookie] });
	}

	async clearCookies(): Promise<void> {
		await this.#running.root.send('Storage.clearCookies');
	}

	setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
		return this.#wish({ scheme });
	}

	setForcedColors(forcedColors: boolean): Promise<void> {
		return this.#wish({ forcedColors });
	}

	setReducedMotion(reducedMotion: boolean): Promise<void> {
		return this.#wish({ reducedMotion });
	}

	async setTextScale(scale: number): Promise<void> {
		if (scale === this.#textScale) return;
		await setTextScale(this.#running, scale);
		this.#textScale = scale;
	}

	async setLanguage(language: Language): Promise<void> {
		this.#language = language;
		await this.restart();
	}

	async restart(): Promise<void> {
		const offline = this.#running.offline !== null;
		const origins = await grantedOrigins(this.#running);
		await this.#stop();
		await this.start();
		// Chromium forgets an extension that was installed over its protocol, though not its data: it is
		// installed again, with all access given. What the user had taken is taken again.
		await keepHostAccess(this.#running, origins);
		if (offline) await this.setOffline(true);
	}

	async reset({
		language = this.#options.language ?? 'en',
		keepWelcome = false,
		extensionDir = this.#options.extensionDir,
		inPrivateWindows = false,
		reinstall = keepWelcome || inPrivateWindows !== this.#inPrivateWindows,
	}: ResetOptions = {}): Promise<void> {
		this.#wishes = NO_WISHES;
		this.#inPrivateWindows = inPrivateWindows;
		const run = this.#run;
		if (run?.browser.connected && language === this.#language) {
			if (!reinstall && extensionDir === this.#source && (await isAsInstalled(run))) {
				await this.setTextScale(1);
				await cleanInPlace(run, () => this.daemon.forget());
				return;
			}
			await clean(run);
			await this.setTextScale(1);
			this.daemon.forget();
			await this.#copyExtension(extensionDir);
			const installed = { extensionDir: this.#extensionDir, inPrivateWindows };
			Object.assign(run, await install(run.browser, run.root, installed));
			await this.#settle(keepWelcome);
			return;
		}
		await this.#stop();
		await rm(profileIn(this.#home), { recursive: true, force: true, maxRetries: 10 });
		this.daemon.forget();
		this.#language = language;
		this.#textScale = 1;
		await this.#copyExtension(extensionDir);
		await this.start(keepWelcome);
	}

	/**
	 * Chromium takes a new folder for another extension. One that is removed has its storage cleared
	 * behind the scenes, which could hit the same extension when it is installed again.
	 */
	async #copyExtension(from: string): Promise<void> {
		const before = this.#extensionDir;
		this.#source = from;
		this.#resets += 1;
		this.#extensionDir = join(this.#home, `extension-${this.#resets}`);
		await cp(from, this.#extensionDir, { recursive: true });
		if (before !== this.#options.extensionDir) await rm(before, { recursive: true, force: true });
	}

	closed(): Promise<void> {
		const { browser } = this.#running;
		return new Promise((resolve) => browser.once('disconnected', () => resolve()));
	}

	async close(): Promise<void> {
		await this.#stop();
		await this.daemon.stop();
		await rm(this.#home, { recursive: true, force: true, maxRetries: 10 });
	}

	async #stop(): Promise<void> {
		const browser = this.#run?.browser;
		this.#run = null;
		await browser?.close();
	}

	async #waitForTarget(what: string, predicate: (target: Target) => boolean): Promise<Surface> {
		const { browser } = this.#running;
		const target = await poll(
			what,
			async () => browser.targets().findLast((it) => it.type() === 'page' && predicate(it)),
			async () => JSON.stringify(browser.targets().map((it) => it.url())),
		);
		const surface = await this.#surface(await target.asPage());
		await surface.waitFor('the document to load', () => document.readyState === 'complete');
		return surface;
	}

	async #surface(page: Page): Promise<Surface> {
		await emulate(page, this.#wishes);
		return createSurface(page, this.#running.root);
	}

	async #wish(wishes: Partial<SystemWishes>): Promise<void> {
		this.#wishes = { ...this.#wishes, ...wishes };
		for (const target of this.#running.browser.targets()) {
			const page = target.type() === 'page' ? await target.asPage() : null;
			if (page) await emulate(page, this.#wishes);
		}
	}
}
