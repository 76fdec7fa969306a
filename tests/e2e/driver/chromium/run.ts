import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { type Language, type LaunchOptions, tagOf } from '../driver.ts';
import { allPermissions, type Permissions } from '../permissions.ts';
import type { PrivilegedChrome } from './privileged.ts';
import { evaluateIn, openHidden } from './sessions.ts';

declare const chrome: PrivilegedChrome;

/** All that lives as long as one run of the browser. */
export interface Run {
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
	/** The scopes of all service workers that are registered, sites' too, by registration. */
	scopes: Map<string, string>;
	/** What the extension was allowed when it was installed. */
	permissions: Permissions;
	/** Whether since then the user has answered a question about a permission, or changed its access. */
	isAnswered: boolean;
	/** Holds the network down while the browser is offline. */
	offline: CDPSession | null;
}

/** Where a run keeps its data, and what differs from run to run. */
export interface RunOptions {
	launch: LaunchOptions;
	/** Where the extension is installed from. */
	extensionDir: string;
	/** The folder of all that this browser writes. */
	home: string;
	/** Added to the environment of the browser. */
	environment: Readonly<Record<string, string>>;
	language: Language;
	/** Whether the extension is let into private windows. */
	inPrivateWindows: boolean;
}

/** Starts Chromium and installs the extension. @throws if either fails */
export async function startRun(options: RunOptions): Promise<Run> {
	const browser = await launch(options);
	try {
		const root = await browser.target().createCDPSession();
		const extension = await install(browser, root, options);
		const language = await evaluateIn(extension.probe, () => chrome.i18n.getUILanguage());
		if (language !== tagOf(options.language)) {
			throw new Error(
				`Chromium speaks ${language}, not ${tagOf(options.language)}: is chromium-l10n installed?`,
			);
		}
		return { browser, root, ...extension, offline: null };
	} catch (error) {
		await browser.close();
		throw error;
	}
}

/** Installs the extension of a folder, with access to its sites given, and watches its workers. */
export async function install(
	browser: Browser,
	root: CDPSession,
	{ extensionDir, inPrivateWindows }: Pick<RunOptions, 'extensionDir' | 'inPrivateWindows'>,
): Promise<Omit<Run, 'browser' | 'root' | 'offline'>> {
	const extensionId = await browser.installExtension(extensionDir, {
		enabledInIncognito: inPrivateWindows,
	});
	const probe = await openHidden(root, `chrome-extension://${extensionId}/manifest.json`);
	const workers = new Map<string, string>();
	probe.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
		for (const version of versions) {
			if (version.scriptURL.startsWith(`chrome-extension://${extensionId}/`)) {
				workers.set(version.versionId, version.runningStatus);
			}
		}
	});
	const scopes = new Map<string, string>();
	probe.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
		for (const { registrationId, scopeURL, isDeleted } of registrations) {
			if (isDeleted) scopes.delete(registrationId);
			else scopes.set(registrationId, scopeURL);
		}
	});
	await probe.send('ServiceWorker.enable');
	const permissions = await evaluateIn(probe, allPermissions);
	return { extensionId, probe, workers, scopes, permissions, isAnswered: false };
}

/** The origin of the extension's own documents. */
export const originOf = ({ extensionId }: Pick<Run, 'extensionId'>) =>
	`chrome-extension://${extensionId}`;

async function launch({ launch, home, environment, language }: RunOptions): Promise<Browser> {
	const tools = await withoutDesktop(home);
	return puppeteer.launch({
		browser: 'chrome',
		executablePath: launch.executablePath ?? '/usr/bin/chromium',
		headless: launch.headless,
		pipe: true,
		enableExtensions: true,
		userDataDir: profileIn(home),
		// A viewport of its own would be forced upon the popup, too, and hide its real size.
		defaultViewport: null,
		protocolTimeout: 30_000,
		env: {
			...process.env,
			PATH: `${tools}${delimiter}${process.env.PATH}`,
			...environment,
			// A system's language, from which it takes its own.
			LANGUAGE: tagOf(language).replace('-', '_'),
		},
		// Whoever launches puts things away in its own order, at whatever signal.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: argumentsFor(launch),
	});
}

/**
 * Chromium tells the desktop of each extension that goes, by scripts that take longer than the rest of
 * it. The user's own desktop is not to hear of a test's anyway. @returns a folder of scripts in their
 * place that do nothing
 */
async function withoutDesktop(home: string): Promise<string> {
	const folder = join(home, 'tools');
	await mkdir(folder, { recursive: true });
	for (const script of ['xdg-desktop-menu', 'xdg-icon-resource']) {
		await writeFile(join(folder, script), '#!/bin/true\n', { mode: 0o755 });
	}
	return folder;
}

function argumentsFor(launch: LaunchOptions): string[] {
	const { screenScale: scale = 1, proxyPort, reducedMotion } = launch;
	return [
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
		...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
		...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
		// Chromium's permission question is no web page. Only this tool for its own windows
		// reaches it, and may click in it.
		'--enable-ui-devtools=0',
		'--enable-features=ui-debug-tools-enable-synthetic-events',
	];
}

/** Where Chromium keeps the user's data, and says where its tool for its own windows listens. */
export const profileIn = (home: string) => join(home, 'profile');
