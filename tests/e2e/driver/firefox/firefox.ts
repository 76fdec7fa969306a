import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
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
	tagOf,
	USUAL_FONT_SIZE,
} from '../driver.ts';
import { forgetAll } from '../forget.ts';
import {
	type NotificationDaemon,
	startNotificationDaemon,
	userDesktop,
} from '../notification-daemon.ts';
import { OnScreen } from '../on-screen.ts';
import { allPermissions, type Permissions } from '../permissions.ts';
import { parseSetCookie } from '../set-cookie.ts';
import { callSource } from '../surface.ts';
import * as documents from './in-window-documents.ts';
import * as extension from './in-window-extension.ts';
import * as settings from './in-window-settings.ts';
import { UUID } from './preferences.ts';
import { type Run, startRun } from './run.ts';
import { createSurface } from './surface.ts';
import type { FirefoxWindow } from './window.ts';

/**
 * Starts Firefox on a new profile with the extension installed and access to its sites given.
 * The extension is unsigned: only ESR, the Developer Edition and Nightly let it stay installed.
 *
 * Notifications go to the desktop over D-Bus, and not to Firefox's own windows: those vanish after a
 * few seconds, and what vanishes between two looks is missed, whereas the service records each call.
 *
 * @throws if the browser or the notification service does not start, or refuses the extension
 */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
	const manifest = JSON.parse(await readFile(join(options.extensionDir, 'manifest.json'), 'utf8'));
	const daemon = options.desktopNotifications ? userDesktop() : await startNotificationDaemon();
	const profile = await mkdtemp(join(tmpdir(), 'session-companion-firefox-'));
	const firefox = new Firefox(
		options,
		daemon,
		profile,
		manifest.browser_specific_settings.gecko.id,
	);
	try {
		await firefox.start();
		await firefox.install(options.keepWelcome);
		return firefox;
	} catch (error) {
		await firefox.close();
		throw error;
	}
}

class Firefox extends OnScreen implements BrowserUnderTest, TabCloser {
	readonly name = 'firefox';
	readonly extensionOrigin = `moz-extension://${UUID}`;
	readonly #options: LaunchOptions;
	readonly #profile: string;
	readonly #id: string;
	readonly #buttonId: string;
	#run: Run | null = null;
	/** Where the extension is installed from, and what it was allowed then. */
	#extensionDir: string;
	#permissions: Permissions = { permissions: [], origins: [] };
	#language: Language;
	#scheme: 'light' | 'dark' | null = null;
	#offline = false;
	#inPrivateWindows = false;

	constructor(options: LaunchOptions, daemon: NotificationDaemon, profile: string, id: string) {
		super(daemon);
		this.#options = options;
		this.#profile = profile;
		this.#id = id;
		this.#extensionDir = options.extensionDir;
		this.#language = options.language ?? 'en';
		this.#buttonId = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
	}

	get #window(): FirefoxWindow {
		if (!this.#run) throw new Error('Firefox is not running.');
		return this.#run.window;
	}

	async start(): Promise<void> {
		this.#run = await startRun({
			launch: this.#options,
			profile: this.#profile,
			id: this.#id,
			environment: this.daemon.environment,
		});
		await this.#window.call(settings.setLanguage, tagOf(this.#language));
	}

	/** Installs the extension, and waits until it has started and has its toolbar button. */
	async install(keepWelcome = false): Promise<void> {
		const isApart = this.#inPrivateWindows;
		if (isApart) await this.#window.call(extension.letIntoPrivateWindows, this.#id);
		const error = await this.#window.call(extension.installExtension, resolve(this.#extensionDir));
		if (error) throw new Error(`Firefox does not take the extension: ${error}`);
		await this.#waitForBackground();
		if ((await this.#window.call(extension.isInPrivateWindows, this.#id)) !== isApart) {
			throw new Error(
				`Firefox ${isApart ? 'keeps' : 'lets'} the extension ${isApart ? 'out of' : 'into'} private windows.`,
			);
		}
		this.#permissions = await this.inBackground(allPermissions);
		await settleWelcome(this, this.#extensionDir, keepWelcome);
	}

	openPage(url: string): Promise<Surface> {
		return this.#open(url, null);
	}

	openApart(apart: Apart, url: string): Promise<Surface> {
		return this.#open(url, apart);
	}

	async #open(url: string, apart: Apart | null): Promise<Surface> {
		const opened = await this.#window.call(documents.openTab, url, apart);
		if ('failed' in opened) throw new Error(`${url} does not load: ${opened.failed}`);
		return createSurface(this.#window, opened.browserId);
	}

	openExtensionPage(path: string): Promise<Surface> {
		return this.openPage(`${this.extensionOrigin}/${path}`);
	}

	async closeTabOnArrival(url: string): Promise<void> {
		const { browserId } = await poll(`a tab at ${url}`, async () => {
			const open = await this.#window.call(documents.listDocuments);
			return open.find((document) => document.url === url);
		});
		await this.#window.call(documents.closeDocument, browserId);
		await poll('the tab to close', async () => {
			return !(await this.#window.call(documents.isDocumentOpen, browserId));
		});
	}

	async openPopup(quiet = 0): Promise<Surface> {
		await this.#window.call(documents.clickToolbarButton, this.#buttonId);
		await sleep(quiet);
		const browserId = await poll('the popup', () => this.#window.call(documents.openPopupBrowser));
		return this.#loaded(browserId);
	}

	pressToolbarButton(): Promise<Surface> {
		return this.openPopup();
	}

	popupShownAt(): Promise<number | null> {
		return this.#window.call(documents.popupShownAt, this.#buttonId);
	}

	async badge(): Promise<Badge> {
		const button = await this.#window.call(documents.toolbarButton, this.#buttonId);
		if (!button) throw new Error('The extension has no button in the toolbar.');
		const [background = ''] = /background-color: rgba?\([^)]*\)/.exec(button.style) ?? [];
		const channels = (background.match(/\d+/g) ?? ['0', '0', '0']).map(Number);
		return { text: button.badge, title: button.tooltip, color: hexColor(channels) };
	}

	async pages(): Promise<{ url: string }[]> {
		const open = await this.#window.call(documents.listDocuments);
		return open.filter(({ isPopup }) => !isPopup).map(({ url }) => ({ url }));
	}

	async waitForSurface(urlPart: string): Promise<Surface> {
		const found = await poll(
			`a page at ${urlPart}`,
			async () => {
				const open = await this.#window.call(documents.listDocuments);
				return open.findLast(({ url }) => url.includes(urlPart));
			},
			async () => JSON.stringify(await this.#window.call(documents.listDocuments)),
		);
		return this.#loaded(found.browserId);
	}

	async inBackground<A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> {
		const browserId = await poll('the background to run', () =>
			this.#window.call(extension.backgroundBrowser, this.#id),
		);
		return (await this.#window.evaluate(browserId, callSource(fn, args))) as Awaited<R>;
	}

	async killBackground(): Promise<void> {
		await poll('the background to die', async () => {
			// An event that came in meanwhile has called its end off, or begun another life.
			await this.#window.call(extension.terminateBackground, this.#id);
			return !(await this.isBackgroundAlive());
		});
	}

	async isBackgroundAlive(): Promise<boolean> {
		return (await this.#window.call(extension.backgroundState, this.#id)) !== 'stopped';
	}

	async fireAlarm(name: string): Promise<void> {
		const rang = await this.#window.call(extension.ringAlarm, this.#id, name);
		if (!rang) throw new Error(`The extension has set no alarm "${name}".`);
	}

	async setHostAccess(origins: string[], granted: boolean): Promise<void> {
		const changed = { permissions: [], origins };
		await this.#window.call(extension.changePermissions, this.#id, changed, granted);
	}

	async answerPermissionPrompt(allow: boolean): Promise<void> {
		await poll('the permission question', () => this.#window.call(extension.isPermissionAsked));
		await this.#window.call(extension.answerPermission, allow);
		await poll('the permission question to be answered', async () => {
			return !(await this.#window.call(extension.isPermissionAsked));
		});
	}

	async setOffline(offline: boolean): Promise<void> {
		this.#offline = offline;
		await this.#window.call(settings.setOffline, offline);
	}

	userAgent(): Promise<string> {
		return this.#window.call(() => navigator.userAgent);
	}

	async setCookie(origin: string, header: string): Promise<void> {
		const cookie = { ...parseSetCookie(header, Date.now()), domain: new URL(origin).hostname };
		await this.#run?.browser.setCookie(cookie);
	}

	async clearCookies(): Promise<void> {
		await this.#window.call(settings.clearCookies);
	}

	async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
		this.#scheme = scheme;
		await this.#window.call(settings.setSystemScheme, scheme);
	}

	async setForcedColors(forced: boolean): Promise<void> {
		await this.#window.call(settings.setForcedColors, forced);
	}

	async setReducedMotion(reduced: boolean): Promise<void> {
		await this.#window.call(settings.setReducedMotion, reduced);
	}

	async setTextScale(scale: number): Promise<void> {
		await this.#window.call(settings.setFontSize, USUAL_FONT_SIZE * scale);
	}

	async setLanguage(language: Language): Promise<void> {
		this.#language = language;
		await this.#window.call(documents.closeAllDocuments);
		await this.#window.call(settings.setLanguage, tagOf(language));
		await this.#window.call(extension.reloadExtension, this.#id);
		await this.#waitForBackground();
	}

	async restart(): Promise<void> {
		await this.#stop();
		await this.start();
		await this.#window.call(settings.setSystemScheme, this.#scheme);
		if (this.#offline) await this.setOffline(true);
		await this.#waitForExtension();
		// The extension starts before Firefox can be told of a language that it has no pack for.
		if (this.#language !== 'en') await this.setLanguage(this.#language);
	}

	async reset({
		language = this.#options.language ?? 'en',
		keepWelcome = false,
		extensionDir = this.#options.extensionDir,
		inPrivateWindows = false,
		reinstall = keepWelcome || inPrivateWindows !== this.#inPrivateWindows,
	}: ResetOptions = {}): Promise<void> {
		if (!this.#run?.browser.connected) await this.start();
		await this.#window.call(documents.closeAllDocuments);
		const isSame = extensionDir === this.#extensionDir && language === this.#language;
		if (!reinstall && isSame && (await this.#isAsInstalled())) return this.#beginAnew();
		await this.#window.call(extension.uninstallExtension, this.#id);
		this.#inPrivateWindows = inPrivateWindows;
		this.#language = language;
		this.#extensionDir = extensionDir;
		await this.#clean();
		this.daemon.forget();
		await this.install(keepWelcome);
	}

	async #beginAnew(): Promise<void> {
		await this.inBackground(forgetAll);
		await this.#clean();
		await this.killBackground();
		this.daemon.forget();
		await this.inBackground(() => undefined);
	}

	/**
	 * Whether the extension is there and allowed what it was when it was installed. What Firefox tells of
	 * permissions that are taken back could come in the middle of the next test.
	 */
	async #isAsInstalled(): Promise<boolean> {
		if ((await this.#window.call(extension.backgroundState, this.#id)) === null) return false;
		return isDeepStrictEqual(await this.inBackground(allPermissions), this.#permissions);
	}

	/** Removes what sites have stored, and what the user has set. */
	async #clean(): Promise<void> {
		await this.#window.call(settings.useComputer);
		await this.#window.call(settings.clearSites);
		await this.setOffline(false);
		this.#scheme = null;
		await this.#window.call(settings.setSystemScheme, null);
		await this.setForcedColors(false);
		await this.setReducedMotion(this.#options.reducedMotion ?? false);
		await this.setTextScale(1);
		await this.#window.call(settings.setLanguage, tagOf(this.#language));
	}

	closed(): Promise<void> {
		const browser = this.#run?.browser;
		if (!browser) return Promise.resolve();
		return new Promise((resolve) => browser.once('disconnected', () => resolve()));
	}

	async close(): Promise<void> {
		await this.#stop();
		await this.daemon.stop();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
	}

	async #stop(): Promise<void> {
		const browser = this.#run?.browser;
		this.#run = null;
		await browser?.close();
	}

	async #waitForExtension(): Promise<void> {
		await poll('the extension to have its button in the toolbar', () =>
			this.#window.call(documents.toolbarButton, this.#buttonId),
		);
	}

	async #waitForBackground(): Promise<void> {
		await this.#waitForExtension();
		await poll('the background to run', async () => {
			return (await this.#window.call(extension.backgroundState, this.#id)) === 'running';
		});
	}

	async #loaded(browserId: number): Promise<Surface> {
		const surface = createSurface(this.#window, browserId);
		await surface.waitFor('the document to load', () => {
			return document.readyState === 'complete' && location.href !== 'about:blank';
		});
		return surface;
	}
}
