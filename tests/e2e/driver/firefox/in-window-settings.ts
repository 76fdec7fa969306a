/**
 * What a user sets, and what sites have stored.
 *
 * Each function travels as source text into Firefox's own window: it may use its arguments and the
 * globals below, nothing else.
 */
import type { Contracts, FirefoxServices, Interfaces } from './internals.ts';

declare const Services: FirefoxServices;
declare const Ci: Interfaces;
declare const Cc: Contracts;

/**
 * Makes Firefox one of this language (a BCP 47 tag), but for the words of its own windows, which
 * would need a language pack. Holds until it ends; an extension that runs already keeps its own.
 */
export function setLanguage(tag: string): void {
	Services.locale.availableLocales = [...new Set(['en-US', tag])];
	Services.locale.requestedLocales = [tag];
	Services.prefs.setStringPref(
		'intl.accept_languages',
		[...new Set([tag, 'en-US', 'en'])].join(', '),
	);
}

/** Firefox's own offline mode spares this machine's servers, so those go to the dead proxy as well. */
export function setOffline(offline: boolean): void {
	Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', offline);
	Services.prefs.setStringPref(
		'network.proxy.no_proxies_on',
		offline ? '' : 'localhost, .localhost, 127.0.0.1',
	);
	Services.io.offline = offline;
}

/** Somebody is at the computer: what comes from a driver is no input to Firefox, nor is there a screen. */
export function useComputer(): void {
	Cc['@mozilla.org/widget/useridleservice;1']
		?.getService(Ci.nsIUserIdleServiceInternal)
		.resetIdleTimeOut(0);
}

/** Removes all that sites have stored, cookies, caches and permissions too. */
export function clearSites(): Promise<void> {
	return new Promise((resolve, reject) => {
		Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, {
			onDataDeleted: (failed) => (failed ? reject(new Error(`not cleared: ${failed}`)) : resolve()),
		});
	});
}

export function clearCookies(): void {
	Services.cookies.removeAll();
}

/** What the system's colour scheme is said to be; null: as it is. */
export function setSystemScheme(scheme: 'light' | 'dark' | null): void {
	const name = 'ui.systemUsesDarkTheme';
	if (scheme === null) Services.prefs.clearUserPref(name);
	else Services.prefs.setIntPref(name, scheme === 'dark' ? 1 : 0);
}

/** «Override the colors specified by the page»: always, or as it is at first. */
export function setForcedColors(forced: boolean): void {
	const name = 'browser.display.document_color_use';
	const always = 2;
	if (forced) Services.prefs.setIntPref(name, always);
	else Services.prefs.clearUserPref(name);
}

/** Whether the system is said to ask for less motion. */
export function setReducedMotion(reduced: boolean): void {
	Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
}

/** «Fonts»: the size, in CSS pixels. */
export function setFontSize(size: number): void {
	for (const script of ['x-western', 'x-unicode']) {
		Services.prefs.setIntPref(`font.size.variable.${script}`, size);
		Services.prefs.setIntPref(`font.size.monospace.${script}`, Math.round((size * 13) / 16));
	}
}
