import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
	type Browser,
	type CDPSession,
	type KeyInput,
	type MediaFeature,
	type Page,
	type Target,
} from 'puppeteer-core';
import {
	type Badge,
	type BrowserUnderTest,
	callSource,
	DocumentReplaced,
	hexColor,
	type Language,
	type LaunchOptions,
	poll,
	type ShownNotification,
	type Surface,
	settleWelcome,
	surfaceFrom,
	USUAL_FONT_SIZE,
} from '../driver.ts';
import {
	type NotificationDaemon,
	startNotificationDaemon,
	userDesktop,
} from '../notification-daemon.ts';

type Scheme = 'light' | 'dark';

/** What Chromium calls the languages, and a system from which it takes its own. */
const TAGS = { en: 'en-US', de: 'de', nl: 'nl', it: 'it', fr: 'fr' } as const;

interface Alarm {
	name: string;
	scheduledTime: number;
	periodInMinutes?: number;
}

const SETTINGS = 'chrome://settings/appearance';

/** The few privileged calls the driver makes inside Chromium's own or the extension's documents. */
declare const chrome: {
	action: {
		openPopup(): Promise<void>;
		getBadgeText(details: object): Promise<string>;
		getTitle(details: object): Promise<string>;
		getBadgeBackgroundColor(details: object): Promise<number[]>;
	};
	alarms: {
		get(name: string): Promise<Alarm | undefined>;
		create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
		onAlarm: {
			addListener(listener: (alarm: Alarm) => void): void;
			removeListener(listener: (alarm: Alarm) => void): void;
		};
	};
	i18n: { getUILanguage(): string };
	permissions: { getAll(): Promise<{ origins?: string[] }> };
	/** A message of one of Chromium's own pages; the first of the arguments names the answer. */
	send(message: string, args: unknown[]): void;
	storage: { managed: { get(keys: null): Promise<object> } };
	settingsPrivate: { setPref(name: string, value: unknown): Promise<boolean> };
	runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> };
	developerPrivate: {
		updateExtensionConfiguration(update: {
			extensionId: string;
			hostAccess?: 'ON_CLICK';
			pinnedToToolbar?: boolean;
		}): Promise<void>;
		addHostPermission(extensionId: string, host: string): Promise<void>;
	};
};

/** All that lives as long as one run of the browser. */
interface Run {
	browser: Browser;
	/** A session with the browser itself. */
	root: CDPSession;
	extensionId: string;
	/**
	 * The manifest, opened as a hidden document of the extension: it has the extension's APIs, runs
	 * none of its code, is in no tab, and asking it does not wake the worker.
	 */
	probe: CDPSession;
	/** The states of the extension's workers, by version, as the browser reports them. */
	workers: Map<string, string>;
	/** Holds the network down while the browser is offline. */
	offline: CDPSession | null;
}

/**
 * Starts Chromium on a new profile with the extension installed and access to its sites given.
 *
 * @throws if the browser or the notification service does not start
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
	const daemon = options.desktopNotifications ? userDesktop() : await startNotificationDaemon();
	const profile = await mkdtemp(join(tmpdir(), 'session-companion-chromium-'));
	try {
		const chromium = new Chromium(options, daemon, profile, await readPopupPath(options));
		await chromium.start(options.keepWelcome);
		if (!options.headless || options.pinned) await chromium.pin();
		return chromium;
	} catch (error) {
		await daemon.stop();
		await rm(profile, { recursive: true, force: true });
		throw error;
	}
}

async function readPopupPath(options: LaunchOptions): Promise<string> {
	const manifest = JSON.parse(await readFile(join(options.extensionDir, 'manifest.json'), 'utf8'));
	return manifest.action.default_popup;
}

class Chromium implements BrowserUnderTest {
	readonly name = 'chromium';
	readonly #options: LaunchOptions;
	readonly #daemon: NotificationDaemon;
	readonly #profile: string;
	readonly #popupPath: string;
	#run: Run | null = null;
	#language: Language;
	#scheme: Scheme | null = null;
	#forcedColors = false;
	#reducedMotion = false;

	constructor(
		options: LaunchOptions,
		daemon: NotificationDaemon,
		profile: string,
		popupPath: string,
	) {
		this.#options = options;
		this.#daemon = daemon;
		this.#profile = profile;
		this.#popupPath = popupPath;
		this.#language = options.language ?? 'en';
	}

	get extensionOrigin(): string {
		return `chrome-extension://${this.#running.extensionId}`;
	}

	get #running(): Run {
		if (!this.#run) throw new Error('Chromium is not running.');
		return this.#run;
	}

	async start(keepWelcome = false): Promise<void> {
		const { screenScale: scale = 1, proxyPort } = this.#options;
		const browser = await puppeteer.launch({
			browser: 'chrome',
			executablePath: this.#options.executablePath ?? '/usr/bin/chromium',
			headless: this.#options.headless,
			pipe: true,
			enableExtensions: true,
			userDataDir: this.#profile,
			// A viewport of its own would be forced upon the popup, too, and hide its real size.
			defaultViewport: null,
			protocolTimeout: 30_000,
			env: {
				...process.env,
				...this.#daemon.environment,
				LANGUAGE: TAGS[this.#language].replace('-', '_'),
			},
			// Whoever launches puts things away in its own order, at whatever signal.
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false,
			args: [
				'--no-sandbox',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--window-size=1280,900',
				// Headless, the screen would be so small that the popup is cut off.
				`--screen-info={${1920 * scale}x${1200 * scale} devicePixelRatio=${scale}}`,
				`--force-device-scale-factor=${scale}`,
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
				...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
				// Chromium's permission question is no web page. Only this tool for its own windows
				// reaches it, and may click in it.
				'--enable-ui-devtools=0',
				'--enable-features=ui-debug-tools-enable-synthetic-events',
			],
		});
		try {
			const root = await browser.target().createCDPSession();
			const extensionId = await browser.installExtension(this.#options.extensionDir);
			const probe = await openHidden(root, `chrome-extension://${extensionId}/manifest.json`);
			const workers = new Map<string, string>();
			probe.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
				for (const version of versions) {
					if (version.scriptURL.startsWith(`chrome-extension://${extensionId}/`)) {
						workers.set(version.versionId, version.runningStatus);
					}
				}
			});
			await probe.send('ServiceWorker.enable');
			const language = await evaluateIn(probe, () => chrome.i18n.getUILanguage());
			if (language !== TAGS[this.#language]) {
				throw new Error(
					`Chromium speaks ${language}, not ${TAGS[this.#language]}: is chromium-l10n installed?`,
				);
			}
			this.#run = { browser, root, extensionId, probe, workers, offline: null };
			if (this.#options.managed) await this.#setManaged(this.#options.managed);
			await settleWelcome(this, this.#options.extensionDir, keepWelcome);
		} catch (error) {
			this.#run = null;
			await browser.close();
			throw error;
		}
	}

	/**
	 * Chromium reads its policies from a folder of the machine's, which no option leads elsewhere; its
	 * own page for trying policies sets them for this profile, in memory.
	 */
	async #setManaged(data: Readonly<Record<string, unknown>>): Promise<void> {
		const { root, probe, extensionId } = this.#running;
		const [PLATFORM, MACHINE, MANDATORY] = [4, 1, 1];
		const policies = Object.entries(data).map(([name, value]) => ({
			namespace: extensionId,
			name,
			value: typeof value === 'string' ? value : JSON.stringify(value),
			source: PLATFORM,
			scope: MACHINE,
			level: MANDATORY,
		}));
		const page = await openHidden(root, 'chrome://policy/test');
		try {
			await evaluateIn(
				page,
				(text) => chrome.send('setLocalTestPolicies', ['set', text, '']),
				JSON.stringify(policies),
			);
			await poll('the policies to be set', () =>
				evaluateIn(
					probe,
					async (names) => {
						const values = await chrome.storage.managed.get(null);
						return names.every((name) => name in values);
					},
					Object.keys(data),
				),
			);
		} finally {
			await detach(root, page);
		}
	}

	/** Puts the button where a person sees it: a new extension's is behind the puzzle piece. */
	async pin(): Promise<void> {
		const { extensionId } = this.#running;
		await this.#inExtensionsPage(
			(id) =>
				chrome.developerPrivate.updateExtensionConfiguration({
					extensionId: id,
					pinnedToToolbar: true,
				}),
			extensionId,
		);
	}

	async openPage(url: string): Promise<Surface> {
		const page = await this.#running.browser.newPage();
		try {
			await page.goto(url);
		} catch (error) {
			await page.close();
			throw error;
		}
		return this.#surface(page);
	}

	openExtensionPage(path: string): Promise<Surface> {
		return this.openPage(`${this.extensionOrigin}/${path}`);
	}

	async openPopup(quiet = 0): Promise<Surface> {
		const { browser, probe } = this.#running;
		const before = new Set(browser.targets());
		await evaluateIn(probe, () => chrome.action.openPopup());
		await sleep(quiet);
		const url = `${this.extensionOrigin}/${this.#popupPath}`;
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

	async inBackground<A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> {
		const { root, probe, workers } = this.#running;
		if (!(await this.isBackgroundAlive())) {
			await probe.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
		}
		await poll('the worker to run', async () => [...workers.values()].includes('running'));
		const targetId = await poll('the worker as a target', () => this.#workerTargetId());
		const worker = await attach(root, targetId);
		try {
			return await evaluateIn(worker, fn, ...args);
		} finally {
			// An attached worker would never be put to sleep, and would wait for the tool when it wakes.
			await detach(root, worker);
		}
	}

	async killBackground(): Promise<void> {
		const { probe, workers } = this.#running;
		await poll('the worker to die', async () => {
			for (const [versionId, status] of workers) {
				// An event that came in while it was dying starts it again at once.
				if (status === 'running' || status === 'starting') {
					await probe.send('ServiceWorker.stopWorker', { versionId });
				}
			}
			return !(await this.isBackgroundAlive());
		});
	}

	async isBackgroundAlive(): Promise<boolean> {
		const statuses = [...this.#running.workers.values()];
		const stopped = statuses.every((status) => status === 'stopped');
		return !stopped || (await this.#workerTargetId()) !== null;
	}

	async fireAlarm(name: string): Promise<void> {
		const { probe } = this.#running;
		const rang = await evaluateIn(
			probe,
			async (alarmName) => {
				const alarm = await chrome.alarms.get(alarmName);
				if (!alarm) return false;
				const { periodInMinutes } = alarm;
				const ring = () => {
					const when = Date.now();
					return chrome.alarms.create(
						alarmName,
						periodInMinutes === undefined ? { when } : { when, periodInMinutes },
					);
				};
				const rung = new Promise<void>((resolve) => {
					const listener = ({ name: which }: Alarm) => {
						if (which !== alarmName) return;
						chrome.alarms.onAlarm.removeListener(listener);
						clearInterval(watching);
						resolve();
					};
					chrome.alarms.onAlarm.addListener(listener);
					// The background may be planning its next look at this very moment, and its alarm
					// then takes the place of this one, which never goes off.
					const watching = setInterval(async () => {
						const planned = await chrome.alarms.get(alarmName);
						if (planned && planned.scheduledTime > Date.now()) await ring();
					}, 500);
				});
				await ring();
				await rung;
				return true;
			},
			name,
		);
		if (!rang) throw new Error(`The extension has set no alarm "${name}".`);
	}

	async setHostAccess(origins: string[], granted: boolean): Promise<void> {
		const current = await this.#grantedOrigins();
		const changed = new Set(origins);
		if (granted) {
			await this.#giveHostAccess(origins.filter((origin) => !current.includes(origin)));
			return;
		}
		await this.#takeAllHostAccess();
		await this.#giveHostAccess(current.filter((origin) => !changed.has(origin)));
	}

	async answerPermissionPrompt(allow: boolean): Promise<void> {
		const port = await readFile(join(this.#profile, 'UIDevToolsActivePort'), 'utf8');
		const windows = await connectToWindows(Number.parseInt(port, 10));
		try {
			const label = allow ? 'Allow' : 'Deny';
			await poll(`the permission question with "${label}"`, () => windows.findButton(label));
			// It ignores clicks in its first half second, and so soon after another: nobody can have read it.
			// No state tells when it listens, so click, and again only where that was too early.
			let clickedAt = 0;
			await poll('the permission question to be answered', async () => {
				const button = await windows.findButton(label);
				if (button !== null && Date.now() - clickedAt > 1000) {
					await windows.click(button);
					clickedAt = Date.now();
				}
				return button === null;
			});
		} finally {
			windows.close();
		}
	}

	async setOffline(offline: boolean): Promise<void> {
		const run = this.#running;
		if (offline === (run.offline !== null)) return;
		if (!offline) {
			await run.offline?.detach();
			run.offline = null;
			return;
		}
		const session = await run.browser.target().createCDPSession();
		run.offline = session;
		// The network is cut per document or worker, so those to come wait until theirs is, too.
		session.on('sessionattached', (child: CDPSession) => {
			const cut = () => {
				cutNetwork(child).catch(() => {
					// It closed before it was cut off.
				});
			};
			// A worker that is born again keeps its session, but waits, and has the network, anew.
			child.on('Inspector.targetReloadedAfterCrash', cut);
			cut();
		});
		await session.send('Target.setAutoAttach', {
			autoAttach: true,
			waitForDebuggerOnStart: true,
			flatten: true,
			filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
		});
	}

	async clearCookies(): Promise<void> {
		await this.#running.root.send('Storage.clearCookies');
	}

	async setColorScheme(scheme: Scheme): Promise<void> {
		this.#scheme = scheme;
		await this.#emulateEverywhere();
	}

	async setForcedColors(forced: boolean): Promise<void> {
		this.#forcedColors = forced;
		await this.#emulateEverywhere();
	}

	async setReducedMotion(reduced: boolean): Promise<void> {
		this.#reducedMotion = reduced;
		await this.#emulateEverywhere();
	}

	async setTextScale(scale: number): Promise<void> {
		const { root } = this.#running;
		// Out of sight, as others are opened, this page would end the browser: it is behind instead.
		const { targetId } = await root.send('Target.createTarget', {
			url: SETTINGS,
			background: true,
		});
		const page = await attach(root, targetId);
		await pageLoaded(page, SETTINGS);
		await evaluateIn(
			page,
			async (size, monospace) => {
				await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', size);
				await chrome.settingsPrivate.setPref('webkit.webprefs.default_fixed_font_size', monospace);
			},
			USUAL_FONT_SIZE * scale,
			Math.round(13 * scale),
		);
		await root.send('Target.closeTarget', { targetId });
		await poll('the settings to close', async () => {
			const { targetInfos } = await root.send('Target.getTargets');
			return !targetInfos.some((target) => target.targetId === targetId);
		});
	}

	async setLanguage(language: Language): Promise<void> {
		this.#language = language;
		await this.restart();
	}

	async restart(): Promise<void> {
		const offline = this.#running.offline !== null;
		const origins = await this.#grantedOrigins();
		await this.#stop();
		await this.start();
		// Chromium forgets an extension that was installed over its protocol, though not its data: it is
		// installed again, with all access given. What the user had taken is taken again.
		const regained = await this.#grantedOrigins();
		if (regained.some((origin) => !origins.includes(origin))) {
			await this.#takeAllHostAccess();
			await this.#giveHostAccess(origins);
		}
		if (offline) await this.setOffline(true);
	}

	async reset({
		language = this.#options.language ?? 'en',
		keepWelcome = false,
	}: {
		language?: Language;
		keepWelcome?: boolean;
	} = {}): Promise<void> {
		// Removing an extension clears its storage behind the scenes, which can hit the next install. A
		// new profile is as quick and cannot.
		await this.#stop();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
		this.#daemon.forget();
		this.#language = language;
		this.#scheme = null;
		this.#forcedColors = false;
		this.#reducedMotion = false;
		await this.start(keepWelcome);
	}

	closed(): Promise<void> {
		const { browser } = this.#running;
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

	async #workerTargetId(): Promise<string | null> {
		const { targetInfos } = await this.#running.root.send('Target.getTargets');
		const worker = targetInfos.find((target) => {
			return target.type === 'service_worker' && target.url.startsWith(this.extensionOrigin);
		});
		return worker?.targetId ?? null;
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
		await this.#emulate(page);
		let chosenWidth = 0;
		let opening: Promise<CDPSession> | undefined;
		// Sizes hold as long as the session by which they were set, and only its own pictures know them.
		const measure = async (scale: number) => {
			opening ??= page.createCDPSession();
			const session = await opening;
			if (chosenWidth === 0 && scale === 0) {
				await session.send('Emulation.clearDeviceMetricsOverride');
			} else {
				await session.send('Emulation.setDeviceMetricsOverride', {
					width: chosenWidth,
					height: 0,
					deviceScaleFactor: scale,
					mobile: false,
				});
			}
			return session;
		};
		const { root } = this.#running;
		const isOpen = async () => {
			// An answer from the browser comes after all it had to tell until then.
			await root.send('Browser.getVersion');
			return !page.isClosed();
		};
		return surfaceFrom({
			async run(expression) {
				try {
					return await page.evaluate(expression);
				} catch (error) {
					if (isNavigation(error) && (await isOpen())) throw new DocumentReplaced();
					throw error;
				}
			},
			async clickAt(x, y) {
				await page.mouse.click(x, y).catch((error: unknown) => {
					// A click may close what it was made in.
					if (!page.isClosed()) throw error;
				});
			},
			typeText: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key as KeyInput),
			async screenshot(file, { scale = 1 } = {}) {
				// Enlarging the picture would blur it: the document is drawn anew, as for such a screen. The
				// popup cannot be, and must be as the screen is.
				const redrawn = scale !== (await page.evaluate(() => devicePixelRatio));
				const session = await measure(redrawn ? scale : 0);
				const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
				await writeFile(file, Buffer.from(data, 'base64'));
				if (redrawn) await measure(0);
			},
			async resize(width) {
				chosenWidth = width;
				await measure(0);
			},
			isOpen,
			async close() {
				if (!(await isOpen())) return;
				await page.close().catch(async (error: unknown) => {
					if (await isOpen()) throw error;
				});
			},
		});
	}

	async #emulateEverywhere(): Promise<void> {
		for (const target of this.#running.browser.targets()) {
			const page = target.type() === 'page' ? await target.asPage() : null;
			if (page) await this.#emulate(page);
		}
	}

	/** Tells a document of the wishes that a user states in the system, which there is none of here. */
	async #emulate(page: Page): Promise<void> {
		const features: MediaFeature[] = [];
		if (this.#scheme) features.push({ name: 'prefers-color-scheme', value: this.#scheme });
		if (this.#forcedColors) features.push({ name: 'forced-colors', value: 'active' });
		if (this.#reducedMotion) features.push({ name: 'prefers-reduced-motion', value: 'reduce' });
		await page.emulateMediaFeatures(features);
	}

	async #grantedOrigins(): Promise<string[]> {
		const { origins } = await evaluateIn(this.#running.probe, () => chrome.permissions.getAll());
		return origins ?? [];
	}

	async #takeAllHostAccess(): Promise<void> {
		const { extensionId } = this.#running;
		await this.#inExtensionsPage(
			(id) =>
				chrome.developerPrivate.updateExtensionConfiguration({
					extensionId: id,
					hostAccess: 'ON_CLICK',
				}),
			extensionId,
		);
		await poll('the access to be taken', async () => (await this.#grantedOrigins()).length === 0);
	}

	async #giveHostAccess(origins: string[]): Promise<void> {
		const { extensionId } = this.#running;
		for (const origin of origins) {
			await this.#inExtensionsPage(
				(id, host) => chrome.developerPrivate.addHostPermission(id, host),
				extensionId,
				origin,
			);
		}
		await poll(`the access to ${origins.join(', ')}`, async () => {
			const current = await this.#grantedOrigins();
			return origins.every((origin) => current.includes(origin));
		});
	}

	async #inExtensionsPage<A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> {
		const { root } = this.#running;
		const page = await openHidden(root, 'chrome://extensions/');
		try {
			return await evaluateIn(page, fn, ...args);
		} finally {
			await detach(root, page);
		}
	}
}

function isNavigation(error: unknown): boolean {
	return (
		error instanceof Error &&
		/Execution context was destroyed|Cannot find context/.test(error.message)
	);
}

async function cutNetwork(session: CDPSession): Promise<void> {
	const none = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
	// All at once: a worker answers the first two only when the third has let it go on.
	await Promise.all([
		session.send('Network.enable'),
		session.send('Network.emulateNetworkConditions', { offline: true, ...none }),
		session.send('Network.overrideNetworkState', { offline: true, ...none }),
		session.send('Runtime.runIfWaitingForDebugger'),
	]);
}

async function attach(root: CDPSession, targetId: string): Promise<CDPSession> {
	const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
	const session = root.connection()?.session(sessionId);
	if (!session) throw new Error(`Chromium gave no session for ${targetId}.`);
	return session;
}

/** Ends a session from `attach`. The session has to be asked for it that it was opened through. */
async function detach(root: CDPSession, session: CDPSession): Promise<void> {
	// It is gone already if what it was attached to is.
	if (session.detached) return;
	await root.send('Target.detachFromTarget', { sessionId: session.id() });
}

/** Opens a document in no tab. It goes when the session with it ends. */
async function openHidden(root: CDPSession, url: string): Promise<CDPSession> {
	const { targetId } = await root.send('Target.createTarget', { url, hidden: true });
	const session = await attach(root, targetId);
	await pageLoaded(session, url);
	return session;
}

async function pageLoaded(session: CDPSession, url: string): Promise<void> {
	await poll(`${url} to load`, () =>
		evaluateIn(session, (at) => location.href === at && document.readyState === 'complete', url),
	);
}

async function evaluateIn<A extends unknown[], R>(
	session: CDPSession,
	fn: (...args: A) => R,
	...args: A
): Promise<Awaited<R>> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression: callSource(fn, args),
		awaitPromise: true,
		returnByValue: true,
	});
	if (exceptionDetails) {
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	}
	return result.value;
}

interface WindowNode {
	nodeId: number;
	attributes?: string[];
	children?: WindowNode[];
}

interface Windows {
	/** The button of the extension dialog with this label; null if there is none to be clicked. */
	findButton(label: string): Promise<number | null>;
	click(nodeId: number): Promise<void>;
	close(): void;
}

/** Connects to Chromium's tool for its own windows (chrome://inspect#native-ui). */
async function connectToWindows(port: number): Promise<Windows> {
	const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve, { once: true });
		socket.addEventListener('error', () => reject(new Error('No window tool')), { once: true });
	});
	let lastId = 0;
	const call = <T>(method: string, params: object = {}): Promise<T> => {
		lastId += 1;
		const id = lastId;
		return new Promise((resolve, reject) => {
			const onMessage = (event: MessageEvent) => {
				const answer = JSON.parse(event.data);
				if (answer.id !== id) return;
				socket.removeEventListener('message', onMessage);
				if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
				else resolve(answer.result);
			};
			socket.addEventListener('message', onMessage);
			socket.send(JSON.stringify({ id, method, params }));
		});
	};
	await call('DOM.enable');
	await call('CSS.enable');

	const buttonsBelow = (node: WindowNode, inDialog: boolean): WindowNode[] => {
		const names = node.attributes ?? [];
		const inside = inDialog || names.includes('ExtensionInstallDialogView');
		const below = (node.children ?? []).flatMap((child) => buttonsBelow(child, inside));
		return inside && names.includes('MdTextButton') ? [node, ...below] : below;
	};
	return {
		async findButton(label) {
			const { root } = await call<{ root: WindowNode }>('DOM.getDocument');
			for (const { nodeId } of buttonsBelow(root, false)) {
				const { matchedCSSRules } = await call<{
					matchedCSSRules: {
						rule: { style: { cssProperties: { name: string; value: string }[] } };
					}[];
				}>('CSS.getMatchedStylesForNode', { nodeId });
				const properties = matchedCSSRules.flatMap((match) => match.rule.style.cssProperties);
				const has = (name: string, value: string) =>
					properties.some((property) => property.name === name && property.value === value);
				if (has('Text', label) && has('Enabled', 'true')) return nodeId;
			}
			return null;
		},
		async click(nodeId) {
			for (const type of ['mousePressed', 'mouseReleased']) {
				const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
				await call('DOM.dispatchMouseEvent', { nodeId, event });
			}
		},
		close: () => socket.close(),
	};
}
