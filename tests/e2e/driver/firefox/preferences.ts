import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from '../driver.ts';

/** The address of the extension's pages; Firefox would otherwise draw it by lot. */
export const UUID = '6f1c5e0a-9d0b-4c57-8d2e-3a7b41c0de55';

/**
 * What Firefox is started with.
 *
 * @param id the extension's
 * @param launch its proxy is by default at a port where nothing listens
 */
export function preferences(id: string, launch: LaunchOptions): Record<string, unknown> {
	const { proxyPort = 9, reducedMotion = false } = launch;
	return {
		'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
		'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
		'extensions.webextensions.keepUuidOnUninstall': true,
		'xpinstall.signatures.required': false,
		'browser.tabs.closeWindowWithLastTab': false,
		'privacy.userContext.enabled': true,
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

/**
 * Sets what an administrator sets for an extension. Firefox reads it from the user's home folder,
 * which is then one in the profile. @returns that
 */
export async function setManaged(
	profile: string,
	id: string,
	data: Readonly<Record<string, unknown>>,
): Promise<string> {
	const home = join(profile, 'home');
	const folder = join(home, '.mozilla', 'managed-storage');
	await mkdir(folder, { recursive: true });
	const manifest = { name: id, description: 'What a test has set', type: 'storage', data };
	await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
	return home;
}
