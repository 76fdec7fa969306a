import { UAParser } from 'ua-parser-js';
import type { DeviceFamily, DeviceForm } from '@/utils/domain/sessions/session';

/**
 * The names that may come out of a user agent. The parser copies some names out of the text that it
 * reads, which a stranger may have written. A name that is not in these tables is «unknown».
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
/** How much of a user agent is read, in characters: the rest says nothing more, and costs time. */
const AGENT_LIMIT = 512;

/** A device that nothing is known of. */
export const UNKNOWN_DEVICE: DeviceFamily = { browser: null, system: null, form: 'unknown' };

const own = (table: Readonly<Record<string, string>>, name: string | undefined): string | null =>
	name !== undefined && Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/**
 * The device family that a user agent claims. It is only a claim: a thief can send any user agent.
 *
 * @param agent the raw `User-Agent`; `null` where the service has none
 */
export function deviceFamily(agent: string | null): DeviceFamily {
	// For an empty text the parser would describe this browser.
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

/** Patterns of names as services write them; a longer name comes before the names in it. */
const BROWSER_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\bedg(?:e|a|ios)?\b/i, 'Edge'],
	[/\bopera\b|\bopr\b/i, 'Opera'],
	[/\bsamsung ?(?:internet|browser)\b/i, 'Samsung Internet'],
	[/\bvivaldi\b/i, 'Vivaldi'],
	[/\bbrave\b/i, 'Brave'],
	[/\bduckduckgo\b/i, 'DuckDuckGo'],
	[/\bya(?:ndex|browser)\b/i, 'Yandex'],
	[/\buc ?browser\b/i, 'UC Browser'],
	[/\bmiui ?browser\b/i, 'MIUI Browser'],
	[/\bhuawei ?browser\b/i, 'Huawei Browser'],
	[/\bsilk\b/i, 'Silk'],
	[/\b(?:firefox|fxios)\b/i, 'Firefox'],
	[/\binternet explorer\b|\bms ?ie\b|^ie\b/i, 'Internet Explorer'],
	[/\bchromium\b/i, 'Chromium'],
	[/\b(?:headless)?chrome\b|\bcrios\b/i, 'Chrome'],
	[/\bsafari\b/i, 'Safari'],
];

const SYSTEM_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\bwindows ?phone\b/i, 'Windows Phone'],
	[/\bwin(?:dows|32|64|nt)?\b|\bwindows ?(?:nt|xp|\d)/i, 'Windows'],
	[/\bipad ?os\b|\bipad\b|\biphone(?: ?os)?\b|\bipod\b|\bios\b/i, 'iOS'],
	[/\bandroid\b/i, 'Android'],
	[/\bchrom(?:e|ium) ?os\b|\bcros\b|\bchromebook\b/i, 'ChromeOS'],
	[/\bmac ?os(?: ?x)?\b|\bos ?x\b|\bmac(?:intosh|book)?\b|\bimac\b/i, 'macOS'],
	[/\bharmony ?os\b/i, 'HarmonyOS'],
	[/\bkai ?os\b/i, 'KaiOS'],
	[/\bfreebsd\b/i, 'FreeBSD'],
	[/\bopenbsd\b/i, 'OpenBSD'],
	[/\blinux\b|\bubuntu\b|\bdebian\b|\bfedora\b/i, 'Linux'],
];

const FORM_WORDS: readonly (readonly [RegExp, DeviceForm])[] = [
	[/\btablet\b|\bipad\b|\bipad ?os\b/i, 'tablet'],
	[
		/\bmobile?\b|\bmobiel\b|\b(?:smart)?phone\b|\biphone\b|\bhandy\b|\bmobil(?:telefon)?\b/i,
		'phone',
	],
	[/\btelefo(?:on|no)\b|\bcellulare\b/i, 'phone'],
	[
		/\bdesktop\b|\bcomputer\b|\blaptop\b|\bpc\b|\bnotebook\b|\bmac(?:intosh|book)?\b|\bimac\b/i,
		'computer',
	],
];

function wordIn<T>(words: readonly (readonly [RegExp, T])[], text: string): T | null {
	return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A name as words: both «Chrome/140.0» and «Chrome_140» begin with the word `Chrome`. */
const asWords = (text: string | null): string =>
	(text ?? '').slice(0, AGENT_LIMIT).replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The text without the names of systems, since «Chrome OS» is no browser. */
const withoutSystem = (text: string): string =>
	SYSTEM_WORDS.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text);

function formOf(told: DeviceForm | null, system: string | null): DeviceForm {
	if (told !== null) return told;
	return system !== null && COMPUTER_SYSTEMS.has(system) ? 'computer' : 'unknown';
}

/**
 * The device family from separate texts for browser and system, with or without versions.
 *
 * @param form a text such as «mobile» or «iPhone», or whether the device is mobile
 */
export function deviceFromParts(
	browser: string | null,
	system: string | null,
	form: string | boolean | null,
): DeviceFamily {
	const formText = typeof form === 'string' ? asWords(form) : '';
	const known = wordIn(SYSTEM_WORDS, asWords(system)) ?? wordIn(SYSTEM_WORDS, formText);
	// `false` says only that it is not mobile: the form then follows from the system.
	const told =
		form === true ? 'phone' : (wordIn(FORM_WORDS, formText) ?? wordIn(FORM_WORDS, asWords(system)));
	return {
		browser: wordIn(BROWSER_WORDS, asWords(browser)),
		system: known,
		form: formOf(told, known),
	};
}

/** The device family from a single text such as «Chrome on Windows», or from a raw user agent. */
export function deviceFromLabel(label: string | null): DeviceFamily {
	if (label === null) return UNKNOWN_DEVICE;
	if (/^mozilla\/\d/i.test(label.trim())) return deviceFamily(label);
	const words = asWords(label);
	const system = wordIn(SYSTEM_WORDS, words);
	return {
		browser: wordIn(BROWSER_WORDS, withoutSystem(words)),
		system,
		form: formOf(wordIn(FORM_WORDS, words), system),
	};
}
