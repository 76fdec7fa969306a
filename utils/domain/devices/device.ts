import type { DeviceFamily, DeviceForm } from '@/utils/domain/sessions/session';
import { AGENT_LIMIT, COMPUTER_SYSTEMS, deviceFamily, UNKNOWN_DEVICE } from './user-agent';

/** A device by what a service calls it, in words: «Chrome on Windows», or browser and system apart. */

/** Patterns of names as services write them; a longer name comes before the names in it. */
const BROWSER_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:ms)?edg(?:e|a|ios)?\b/i, 'Edge'],
	[/\bopera\b|\bopr\b/i, 'Opera'],
	[/\bsamsung ?(?:internet|browser)\b/i, 'Samsung Internet'],
	[/\bvivaldi\b/i, 'Vivaldi'],
	[/\bbrave\b/i, 'Brave'],
	[/\becosia\b/i, 'Ecosia'],
	[/\baloha\b/i, 'Aloha'],
	[/\bduck ?duck ?go\b/i, 'DuckDuckGo'],
	[/\bya(?:ndex|browser)\b/i, 'Yandex'],
	[/\buc ?browser\b/i, 'UC Browser'],
	[/\bmiui ?browser\b/i, 'MIUI Browser'],
	[/\bhuawei ?browser\b/i, 'Huawei Browser'],
	[/\bsilk\b/i, 'Silk'],
	[/\btelegram\b/i, 'Telegram'],
	[/\bthreads\b/i, 'Threads'],
	[/\binstagram\b/i, 'Instagram'],
	[/\bfacebook messenger\b/i, 'Facebook Messenger'],
	[/\bfacebook\b/i, 'Facebook'],
	[/\bwhatsapp\b/i, 'WhatsApp'],
	[/\b(?:firefox|fxios)\b/i, 'Firefox'],
	[/\binternet explorer\b|\bms ?ie\b|^ie\b/i, 'Internet Explorer'],
	[/\bchromium\b/i, 'Chromium'],
	[/\b(?:headless)?chrome(?:mobile)?\b|\bcrios\b/i, 'Chrome'],
	[/\b(?:mobile)?safari\b/i, 'Safari'],
];

const SYSTEM_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\bwindows ?phone\b/i, 'Windows Phone'],
	[/\bwin(?:dows)?(?: ?(?:nt|xp|vista|\d{1,2}))?\b/i, 'Windows'],
	[/\b(?:open)?harmony ?os\b|\bopenharmony\b/i, 'HarmonyOS'],
	[/\bkai ?os\b/i, 'KaiOS'],
	[/\bipad ?os\b|\bipad\b|\biphone(?: ?os)?\b|\bipod\b|\bios\b/i, 'iOS'],
	[/\bchrom(?:e|ium) ?os\b|\bcros\b|\bchromebook\b/i, 'ChromeOS'],
	[/\bandroid\b|\bpixel\b|\bgalaxy\b|\bredmi\b|\bsm [a-z]\d{3}\w*/i, 'Android'],
	[/\bmac ?os(?: ?x)?\b|\bos ?x\b|\bmac(?:intosh|intel|book)?\b|\bimac\b|\bdarwin\d*\b/i, 'macOS'],
	[/\bfreebsd\b/i, 'FreeBSD'],
	[/\bopenbsd\b/i, 'OpenBSD'],
	[/\bnetbsd\b/i, 'NetBSD'],
	[
		/\blinux\b|\bubuntu\b|\bdebian\b|\bfedora\b|\b(?:open)?suse\b|\bmint\b|\barch\b|\brasp(?:bian|berry ?pi ?os)\b|\bmanjaro\b|\bx11\b/i,
		'Linux',
	],
];

const FORM_WORDS: readonly (readonly [RegExp, DeviceForm])[] = [
	[/\b(?:smart ?)?tv\b|\btelevision\b|\bfernseher\b|\btelevisore\b|\bchromecast\b/i, 'tv'],
	[/\bconsole\b|\bplaystation\b|\bxbox\b|\bnintendo\b|\bspielkonsole\b/i, 'console'],
	[/\btablet\b|\bipad\b|\bipad ?os\b|\bgalaxy tab\b|\bpixel tablet\b|\bsm [tpx]\d{3}/i, 'tablet'],
	[
		/\bmobile?\b|\bchromemobile\b|\bmobilesafari\b|\bmobiel\b|\b(?:smart)?phone\b|\biphone\b|\bhandy\b|\bmobil(?:telefon)?\b/i,
		'phone',
	],
	[/\btelefo(?:on|no)\b|\bcellulare\b|\bpixel\b|\bgalaxy\b|\bredmi\b|\bsm [a-z]\d{3}/i, 'phone'],
	[
		/\bdesktop\b|\bcomputer\b|\blaptop\b|\bpc\b|\bnotebook\b|\bmac(?:intosh|book)?\b|\bimac\b/i,
		'computer',
	],
];

function wordIn<T>(words: readonly (readonly [RegExp, T])[], text: string): T | null {
	return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * A name as words: both «Chrome/140.0» and «Chrome_140» begin with the word `Chrome`. What stands
 * between two names stays between them, or «Browser: Chrome, OS: Windows» would name Chrome OS.
 */
const asWords = (text: string | null): string =>
	(text ?? '')
		.slice(0, AGENT_LIMIT)
		.replace(/[,;:|·•()[\]–—]+/g, ' | ')
		.replace(/[^\p{L}\p{N}|]+/gu, ' ');

/** The text without the names of systems, since «Chrome OS» is no browser. */
const withoutSystem = (text: string): string =>
	SYSTEM_WORDS.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text);

/** How a user agent begins, or what only they hold. */
const USER_AGENT =
	/^(?:mozilla|opera|dalvik)\/\d|\bcfnetwork\/\d|\((?:linux|android|iphone|ipad|windows nt|macintosh);/i;

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
	if (USER_AGENT.test(label.trim())) return deviceFamily(label.trim());
	const words = asWords(label);
	const system = wordIn(SYSTEM_WORDS, words);
	return {
		browser: wordIn(BROWSER_WORDS, withoutSystem(words)),
		system,
		form: formOf(wordIn(FORM_WORDS, words), system),
	};
}
