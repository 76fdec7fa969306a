import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import {
	type Badge,
	type BrowserUnderTest,
	callSource,
	DocumentReplaced,
	hexColor,
	type Language,
	type LaunchOptions,
	poll,
	type ResetOptions,
	type ShownNotification,
	type Surface,
	settleWelcome,
	surfaceFrom,
	type TabCloser,
	USUAL_FONT_SIZE,
} from '../driver.ts';
import {
	type NotificationDaemon,
	startNotificationDaemon,
	userDesktop,
} from '../notification-daemon.ts';
import * as inFirefox from './firefox-chrome.ts';

/** The address of the extension's pages; Firefox would otherwise draw it by lot. */
const UUID = '6f1c5e0a-9d0b-4c57-8d2e-3a7b41c0de55';

/** What a Firefox of that language calls its own language. */
const TAGS = { en: 'en-US', de: 'de', nl: 'nl', it: 'it', fr: 'fr' } as const;

/** The part of puppeteer's connection that is used, and not public: raw WebDriver BiDi. */
interface Bidi {
	send(
		method: 'browsingContext.getTree',
		params: { 'moz:scope': 'chrome' },
	): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
	send(
		method: 'script.evaluate',
		params: object,
	): Promise<{
		result:
			| { type: 'success'; result: { value?: string } }
			| { type: 'exception'; exceptionDetails: { text: string } };
	}>;
}

interface Run {
	browser: Browser;
	bidi: Bidi;
	/** The browser's own window, as BiDi names it. */
	window: string;
}

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

class Firefox implements BrowserUnderTest, TabCloser {
	readonly name = 'firefox';
	readonly extensionOrigin = `moz-extension://${UUID}`;
	readonly #options: LaunchOptions;
	readonly #daemon: NotificationDaemon;
	readonly #profile: string;
	readonly #id: string;
	readonly #buttonId: string;
	#run: Run | null = null;
	/** Where the extension is installed from. */
	#extensionDir: string;
	#language: Language;
	#scheme: 'light' | 'dark' | null = null;
	#offline = false;

	constructor(options: LaunchOptions, daemon: NotificationDaemon, profile: string, id: string) {
		this.#options = options;
		this.#daemon = daemon;
		this.#profile = profile;
		this.#id = id;
		this.#extensionDir = options.extensionDir;
		this.#language = options.language ?? 'en';
		this.#buttonId = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
	}

	async start(): Promise<void> {
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: this.#options.executablePath ?? '/usr/bin/firefox-esr',
			headless: this.#options.headless,
			protocolTimeout: 30_000,
			env: {
				...process.env,
				...this.#daemon.environment,
				...(this.#options.managed ? { HOME: await this.#setManaged(this.#options.managed) } : {}),
			},
			// Whoever launches puts things away in its own order, at whatever signal.
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false,
			args: [
				'--remote-allow-system-access',
				'--profile',
				this.#profile,
				'--width=1280',
				'--height=900',
			],
			extraPrefsFirefox: preferences(this.#id, this.#options.proxyPort),
		});
		const bidi = (browser as unknown as { connection: Bidi }).connection;
		const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const window = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
		if (!window) {
			await browser.close();
			throw new Error('Firefox has opened no window.');
		}
		this.#run = { browser, bidi, window: window.context };
		await this.#call(inFirefox.setLanguage, TAGS[this.#language]);
	}

	/** Firefox reads it from the user's home folder, which is then one of its own. @returns that */
	async #setManaged(data: Readonly<Record<string, unknown>>): Promise<string> {
		const home = join(this.#profile, 'home');
		const folder = join(home, '.mozilla', 'managed-storage');
		await mkdir(folder, { recursive: true });
		const manifest = { name: this.#id, description: 'What a test has set', type: 'storage', data };
		await writeFile(join(folder, `${this.#id}.json`), JSON.stringify(manifest));
		return home;
	}

	/** Installs the extension, and waits until it has started and has its toolbar button. */
	async install(keepWelcome = false): Promise<void> {
		const error = await this.#call(inFirefox.installExtension, resolve(this.#extensionDir));
		if (error) throw new Error(`Firefox does not take the extension: ${error}`);
		await this.#waitForBackground();
		await settleWelcome(this, this.#extensionDir, keepWelcome);
	}

	async openPage(url: string): Promise<Surface> {
		const opened = await this.#call(inFirefox.openTab, url);
		if ('failed' in opened) throw new Error(`${url} does not load: ${opened.failed}`);
		return this.#surface(opened.browserId);
	}

	openExtensionPage(path: string): Promise<Surface> {
		return this.openPage(`${this.extensionOrigin}/${path}`);
	}

	async closeTabOnArrival(url: string): Promise<void> {
		const { browserId } = await poll(`a tab at ${url}`, async () => {
			const documents = await this.#call(inFirefox.listDocuments);
			return documents.find((document) => document.url === url);
		});
		await this.#call(inFirefox.closeDocument, browserId);
		await poll('the tab to close', async () => {
			return !(await this.#call(inFirefox.isDocumentOpen, browserId));
		});
	}

	async openPopup(quiet = 0): Promise<Surface> {
		await this.#call(inFirefox.clickToolbarButton, this.#buttonId);
		await sleep(quiet);
		const browserId = await poll('the popup', () => this.#call(inFirefox.openPopupBrowser));
		return this.#loaded(browserId);
	}

	popupShownAt(): Promise<number | null> {
		return this.#call(inFirefox.popupShownAt, this.#buttonId);
	}

	async badge(): Promise<Badge> {
		const button = await this.#call(inFirefox.toolbarButton, this.#buttonId);
		if (!button) throw new Error('The extension has no button in the toolbar.');
		const [background = ''] = /background-color: rgba?\([^)]*\)/.exec(button.style) ?? [];
		const channels = (background.match(/\d+/g) ?? ['0', '0', '0']).map(Number);
		return { text: button.badge, title: button.tooltip, color: hexColor(channels) };
	}

	waitForBadge(what: string, predicate: (badge: Badge) => boolean): Promise<Badge> {
		return poll(
			what,
			async () => {
				const badge = await this.badge();
				return predicate(badge) ? badge : null;
			},
			async () => JSON.stringify(await this.badge()),
		);
	}

	async notifications(): Promise<ShownNotification[]> {
		return this.#daemon.shown();
	}

	waitForNotification(
		what: string,
		predicate: (notification: ShownNotification) => boolean,
	): Promise<ShownNotification> {
		return this.#daemon.waitFor(what, predicate);
	}

	async clickNotification(notification: ShownNotification): Promise<void> {
		this.#daemon.click(notification.id);
	}

	async clickNotificationButton(notification: ShownNotification, index: number): Promise<void> {
		this.#daemon.click(notification.id, index);
	}

	async pages(): Promise<{ url: string }[]> {
		const documents = await this.#call(inFirefox.listDocuments);
		return documents.filter(({ isPopup }) => !isPopup).map(({ url }) => ({ url }));
	}

	async waitForSurface(urlPart: string): Promise<Surface> {
		const found = await poll(
			`a page at ${urlPart}`,
			async () => {
				const documents = await this.#call(inFirefox.listDocuments);
				return documents.findLast(({ url }) => url.includes(urlPart));
			},
			async () => JSON.stringify(await this.#call(inFirefox.listDocuments)),
		);
		return this.#loaded(found.browserId);
	}

	async inBackground<A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> {
		const browserId = await poll('the background to run', () =>
			this.#call(inFirefox.backgroundBrowser, this.#id),
		);
		return (await this.#evaluate(browserId, callSource(fn, args))) as Awaited<R>;
	}

	async killBackground(): Promise<void> {
		await poll('the background to die', async () => {
			// An event that came in meanwhile has called its end off, or begun another life.
			await this.#call(inFirefox.terminateBackground, this.#id);
			return !(await this.isBackgroundAlive());
		});
	}

	async isBackgroundAlive(): Promise<boolean> {
		return (await this.#call(inFirefox.backgroundState, this.#id)) !== 'stopped';
	}

	async fireAlarm(name: string): Promise<void> {
		const rang = await this.#call(inFirefox.ringAlarm, this.#id, name);
		if (!rang) throw new Error(`The extension has set no alarm "${name}".`);
	}

	async setHostAccess(origins: string[], granted: boolean): Promise<void> {
		await this.#call(inFirefox.changeHostAccess, this.#id, origins, granted);
	}

	async answerPermissionPrompt(allow: boolean): Promise<void> {
		await poll('the permission question', () => this.#call(inFirefox.isPermissionAsked));
		await this.#call(inFirefox.answerPermission, allow);
		await poll('the permission question to be answered', async () => {
			return !(await this.#call(inFirefox.isPermissionAsked));
		});
	}

	async setOffline(offline: boolean): Promise<void> {
		this.#offline = offline;
		await this.#call(inFirefox.setOffline, offline);
	}

	async clearCookies(): Promise<void> {
		await this.#call(inFirefox.clearCookies);
	}

	async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
		this.#scheme = scheme;
		await this.#call(inFirefox.setSystemScheme, scheme);
	}

	async setForcedColors(forced: boolean): Promise<void> {
		await this.#call(inFirefox.setForcedColors, forced);
	}

	async setReducedMotion(reduced: boolean): Promise<void> {
		await this.#call(inFirefox.setReducedMotion, reduced);
	}

	async setTextScale(scale: number): Promise<void> {
		await this.#call(inFirefox.setFontSize, USUAL_FONT_SIZE * scale);
	}

	async setLanguage(language: Language): Promise<void> {
		this.#language = language;
		await this.#call(inFirefox.closeAllDocuments);
		await this.#call(inFirefox.setLanguage, TAGS[language]);
		await this.#call(inFirefox.reloadExtension, this.#id);
		await this.#waitForBackground();
	}

	async restart(): Promise<void> {
		await this.#stop();
		await this.start();
		await this.#call(inFirefox.setSystemScheme, this.#scheme);
		if (this.#offline) await this.setOffline(true);
		await this.#waitForExtension();
		// The extension starts before Firefox can be told of a language that it has no pack for.
		if (this.#language !== 'en') await this.setLanguage(this.#language);
	}

	async reset({
		language = this.#options.language ?? 'en',
		keepWelcome = false,
		extensionDir = this.#options.extensionDir,
	}: ResetOptions = {}): Promise<void> {
		if (!this.#run?.browser.connected) await this.start();
		await this.#call(inFirefox.closeAllDocuments);
		await this.#call(inFirefox.uninstallExtension, this.#id);
		await this.#call(inFirefox.clearSites);
		await this.setOffline(false);
		this.#scheme = null;
		await this.#call(inFirefox.setSystemScheme, null);
		await this.setForcedColors(false);
		await this.setReducedMotion(false);
		await this.setTextScale(1);
		this.#language = language;
		await this.#call(inFirefox.setLanguage, TAGS[language]);
		this.#daemon.forget();
		this.#extensionDir = extensionDir;
		await this.install(keepWelcome);
	}

	closed(): Promise<void> {
		const browser = this.#run?.browser;
		if (!browser) return Promise.resolve();
		return new Promise((resolve) => browser.once('disconnected', () => resolve()));
	}

	async close(): Promise<void> {
		await this.#stop();
		await this.#daemon.stop();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
	}

	async #stop(): Promise<void> {
		const browser = this.#run?.browser;
		this.#run = null;
		await browser?.close();
	}

	async #waitForExtension(): Promise<void> {
		await poll('the extension to have its button in the toolbar', () =>
			this.#call(inFirefox.toolbarButton, this.#buttonId),
		);
	}

	async #waitForBackground(): Promise<void> {
		await this.#waitForExtension();
		await poll('the background to run', async () => {
			return (await this.#call(inFirefox.backgroundState, this.#id)) === 'running';
		});
	}

	/** Runs a function in Firefox's own window, with all privileges. */
	async #call<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
		if (!this.#run) throw new Error('Firefox is not running.');
		const { bidi, window } = this.#run;
		const { result } = await bidi.send('script.evaluate', {
			expression: asJson(callSource(fn, args)),
			target: { context: window },
			awaitPromise: true,
		});
		if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
		return JSON.parse(result.result.value ?? 'null');
	}

	/** Evaluates an expression in a document, with the document's own rights. */
	async #evaluate(browserId: number, expression: string): Promise<unknown> {
		const value = await this.#beside(browserId, evaluateScript(asJson(expression)));
		return JSON.parse(value ?? 'null');
	}

	async #beside(browserId: number, script: string): Promise<string | null> {
		const reply = await this.#call(inFirefox.runBesideDocument, browserId, script);
		if ('error' in reply) throw new Error(reply.error);
		if ('value' in reply) return reply.value;
		const open = await this.#call(inFirefox.isDocumentOpen, browserId);
		throw open ? new DocumentReplaced() : new DocumentClosed();
	}

	async #loaded(browserId: number): Promise<Surface> {
		const surface = this.#surface(browserId);
		await surface.waitFor('the document to load', () => {
			return document.readyState === 'complete' && location.href !== 'about:blank';
		});
		return surface;
	}

	#surface(browserId: number): Surface {
		const isOpen = () => this.#call(inFirefox.isDocumentOpen, browserId);
		const act = async (script: string) => {
			await this.#beside(browserId, script).catch((error: unknown) => {
				// A click or a key may close what it was made in, or lead elsewhere.
				if (error instanceof DocumentClosed || error instanceof DocumentReplaced) return;
				throw error;
			});
		};
		const strike = async (keys: string[]) => {
			await this.#call(inFirefox.focusDocument, browserId);
			await act(keyScript(keys));
		};
		return surfaceFrom({
			run: (expression) => this.#evaluate(browserId, expression),
			clickAt: (x, y) => act(clickScript(x, y)),
			typeText: (text) => strike([...text]),
			press: (key) => strike([key]),
			resize: (width) => this.#call(inFirefox.setDocumentWidth, browserId, width),
			screenshot: async (file, { scale = 1 } = {}) => {
				const png = await this.#call(inFirefox.snapshot, browserId, scale);
				await writeFile(file, Buffer.from(png, 'base64'));
			},
			isOpen,
			close: async () => {
				await this.#call(inFirefox.closeDocument, browserId);
				await poll('the document to close', async () => !(await isOpen()));
			},
		});
	}
}

/** An expression for the JSON of what another one comes to; JSON knows no `undefined`. */
function asJson(expression: string): string {
	return `(async () => JSON.stringify((await (${expression})) ?? null))()`;
}

class DocumentClosed extends Error {
	constructor() {
		super('The document is closed.');
	}
}

/**
 * Evaluates in the document's own global, as the developer tools do: the page's security policy does
 * not forbid it, and what the code sets is there for the page.
 */
function evaluateScript(expression: string): string {
	return `
		const { addDebuggerToGlobal } = ChromeUtils.importESModule(
			'resource://gre/modules/jsdebugger.sys.mjs',
		);
		const compartment = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
			freshCompartment: true,
		});
		addDebuggerToGlobal(compartment);
		const page = new compartment.Debugger().makeGlobalObjectReference(content);
		const completion = page.executeInGlobal(${JSON.stringify(expression)});
		if (!completion) throw new Error('The evaluation was ended.');
		if (completion.throw) throw completion.throw.unsafeDereference();
		return await completion.return.unsafeDereference();`;
}

function clickScript(x: number, y: number): string {
	return `
		for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
			content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, buttons, clickCount: 1 }, {});
		}`;
}

function keyScript(keys: string[]): string {
	return `
		const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(
			Ci.nsITextInputProcessor,
		);
		if (!input.beginInputTransactionForTests(content)) throw new Error('No keyboard to be had.');
		for (const key of ${JSON.stringify(keys)}) {
			const flags = key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0;
			const event = new content.KeyboardEvent('', { key });
			input.keydown(event, flags);
			input.keyup(event, flags);
		}`;
}

/** @param proxyPort by default one where nothing listens */
function preferences(id: string, proxyPort = 9): Record<string, unknown> {
	return {
		'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
		'extensions.webextensions.keepUuidOnUninstall': true,
		'xpinstall.signatures.required': false,
		'browser.tabs.closeWindowWithLastTab': false,
		// Firefox blurs a page's clock; the bench holds it against the machine's.
		'privacy.reduceTimerPrecision': false,
		// The delay that keeps a person from answering a question by accident.
		'security.notification_enable_delay': 0,
		// All requests but those to this machine go to a proxy, one that is not there, which holds for
		// whatever Firefox may think of asking for; the rest keeps it from asking in vain.
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': proxyPort,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': proxyPort,
		'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'app.normandy.enabled': false,
		'app.update.disabledForTesting': true,
		'browser.safebrowsing.malware.enabled': false,
		'browser.safebrowsing.phishing.enabled': false,
		'browser.startup.homepage': 'about:blank',
		'browser.newtabpage.enabled': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'extensions.getAddons.cache.enabled': false,
		'extensions.update.enabled': false,
		'services.settings.server': 'data:,',
		'toolkit.telemetry.server': 'data:,',
	};
}
