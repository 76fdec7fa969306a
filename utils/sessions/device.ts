import { UAParser } from 'ua-parser-js';
import type { DeviceFamily, DeviceForm } from './session';

/**
 * The names that may come out of a user agent. The parser copies some names out of the text it
 * reads, which a stranger writes; a name that is not in these lists is «unknown».
 */
const BROWSERS: Readonly<Record<string, string>> = {
	Brave: 'Brave',
	Chrome: 'Chrome',
	'Chrome Headless': 'Chrome',
	'Chrome WebView': 'Chrome',
	Chromium: 'Chromium',
	DuckDuckGo: 'DuckDuckGo',
	Edge: 'Edge',
	Firefox: 'Firefox',
	'Firefox Focus': 'Firefox',
	'Firefox Reality': 'Firefox',
	'Huawei Browser': 'Huawei Browser',
	IE: 'Internet Explorer',
	'MIUI Browser': 'MIUI Browser',
	'Mobile Chrome': 'Chrome',
	'Mobile Firefox': 'Firefox',
	'Mobile Safari': 'Safari',
	Opera: 'Opera',
	'Opera GX': 'Opera',
	'Opera Mini': 'Opera',
	'Opera Mobi': 'Opera',
	'Opera Touch': 'Opera',
	Safari: 'Safari',
	'Samsung Internet': 'Samsung Internet',
	'Samsung Browser': 'Samsung Internet',
	Silk: 'Silk',
	UCBrowser: 'UC Browser',
	Vivaldi: 'Vivaldi',
	Yandex: 'Yandex',
};

const SYSTEMS: Readonly<Record<string, string>> = {
	Android: 'Android',
	'Android-x86': 'Android',
	'Chrome OS': 'ChromeOS',
	'Chromium OS': 'ChromeOS',
	Debian: 'Linux',
	Fedora: 'Linux',
	FreeBSD: 'FreeBSD',
	HarmonyOS: 'HarmonyOS',
	iOS: 'iOS',
	KaiOS: 'KaiOS',
	Linux: 'Linux',
	'Mac OS': 'macOS',
	OpenBSD: 'OpenBSD',
	Ubuntu: 'Linux',
	Windows: 'Windows',
	'Windows Phone': 'Windows Phone',
};

const FORMS: Readonly<Record<string, DeviceForm>> = { mobile: 'phone', tablet: 'tablet' };
const COMPUTER_SYSTEMS = new Set(['Windows', 'macOS', 'Linux', 'ChromeOS', 'FreeBSD', 'OpenBSD']);
/** A user agent longer than this says nothing more, and long texts are slow to match. */
const AGENT_LIMIT = 512;

/** A device that nothing is known of. */
export const UNKNOWN_DEVICE: DeviceFamily = { browser: null, system: null, form: 'unknown' };

const own = (table: Readonly<Record<string, string>>, name: string | undefined): string | null =>
	name !== undefined && Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/**
 * The family of device that a user agent claims to be. It is a claim: a thief can write any agent.
 *
 * @param agent the raw `User-Agent`, or `null` where the service has none
 */
export function deviceFamily(agent: string | null): DeviceFamily {
	// The parser takes an empty text for a question about this very browser.
	if (!agent) return UNKNOWN_DEVICE;
	const read = new UAParser(agent.slice(0, AGENT_LIMIT)).getResult();
	const browser = own(BROWSERS, read.browser.name);
	const system = own(SYSTEMS, read.os.name);
	const type = read.device.type;
	const form: DeviceForm =
		(type !== undefined && Object.hasOwn(FORMS, type) ? FORMS[type] : undefined) ??
		(system !== null && COMPUTER_SYSTEMS.has(system) ? 'computer' : 'unknown');
	return { browser, system, form };
}

/**
 * The family of device where the service tells browser and system apart, with or without versions.
 *
 * @param form such as «mobile», or whether it is mobile
 */
export function deviceFromParts(
	_browser: string | null,
	_system: string | null,
	_form: string | boolean | null,
): DeviceFamily {
	return UNKNOWN_DEVICE;
}

/** The family of device in one text such as «Chrome on Windows». */
export function deviceFromLabel(_label: string | null): DeviceFamily {
	return UNKNOWN_DEVICE;
}
