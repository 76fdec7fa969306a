import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from '../driver.ts';
import { preferences, setManaged } from './preferences.ts';
import { type FirefoxWindow, findWindow } from './window.ts';

/** All that lives as long as one run of the browser. */
export interface Run {
	browser: Browser;
	window: FirefoxWindow;
}

/** Where a run keeps its data, and what differs from run to run. */
export interface RunOptions {
	launch: LaunchOptions;
	profile: string;
	/** The extension's. */
	id: string;
	/** Added to the environment of the browser. */
	environment: Readonly<Record<string, string>>;
}

/** Starts Firefox. @throws if it does not start, or opens no window */
export async function startRun({ launch, profile, id, environment }: RunOptions): Promise<Run> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: launch.executablePath ?? '/usr/bin/firefox-esr',
		headless: launch.headless,
		protocolTimeout: 30_000,
		env: {
			...process.env,
			...environment,
			...(launch.managed ? { HOME: await setManaged(profile, id, launch.managed) } : {}),
		},
		// Whoever launches puts things away in its own order, at whatever signal.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: ['--remote-allow-system-access', '--profile', profile, '--width=1280', '--height=900'],
		extraPrefsFirefox: preferences(id, launch),
	});
	try {
		return { browser, window: await findWindow(browser) };
	} catch (error) {
		await browser.close();
		throw error;
	}
}
