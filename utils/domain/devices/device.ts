import type { DeviceFamily, DeviceForm } from '@/utils/domain/sessions/session';
import { UNKNOWN_DEVICE } from './unknown-device';
import { AGENT_LIMIT, COMPUTER_SYSTEMS, deviceFamily } from './user-agent';

/** A device by what a service calls it, in words: «Chrome on Windows», or browser and system apart. */

/** Any of these names, as words of their own in any script. Made when it is first tried: it costs. */
function named(names: string): () => RegExp {
	let pattern: RegExp | null = null;
	return () => {
		pattern ??= new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');
		return pattern;
	};
}

/** What is named by words, and how it is called here. */
type Words<T> = readonly (readonly [pattern: () => RegExp, name: T])[];

/** How languages with cases end a name: «na Androidu», «Windowson», «w Linuksie». */
const ENDING = '(?:z?ie|em?|ima|om|[ae]ch|[aou]|on)?';

const IPHONE = 'iphon(?:e(?: ?os|m)?|ie|u|a)';
const IPAD = `ipad(?: ?os)?${ENDING}`;

/** Phones of Android by their makers' names; some are called «edge», as a browser is. */
const PHONES =
	'pixel|galaxy(?: s\\d+)?(?: edge)?|redmi|xiaomi|poco|huawei(?! ?browser)|honor (?:magic|\\d+|pad)|oneplus|oppo|vivo [a-z]\\d+|realme|moto(?:rola)?(?: edge)?|fairphone|nothing phone|xperia|infinix|tecno|zte|(?:cph|rmx) \\d{4}|sm [a-z]\\d{3}\\w*';

/** Patterns of names as services write them; a longer name comes before the names in it. */
const BROWSER_WORDS: Words<string> = [
	[named('(?:ms)?edg(?:e|a|ios)?'), 'Edge'],
	[named('opera|opr'), 'Opera'],
	[named('samsung ?(?:internet|browser)'), 'Samsung Internet'],
	[named('duck ?duck ?go'), 'DuckDuckGo'],
	[named('ya(?:ndex|browser)'), 'Yandex'],
	[named('uc ?browser'), 'UC Browser'],
	[named('mi(?:ui)? ?browser'), 'MIUI Browser'],
	[named('huawei ?browser'), 'Huawei Browser'],
	[named('qq ?browser'), 'QQ Browser'],
	[named('wechat|micromessenger'), 'WeChat'],
	[named('line(?= (?:\\d|app)| \\||$)'), 'Line'],
	[named('gsa|google (?:search )?app'), 'Google Search App'],
	// By their own names.
	...'Vivaldi|Brave|Ecosia|Aloha|Silk|Telegram|Threads|Instagram|Facebook Messenger|Facebook|WhatsApp|Snapchat|TikTok|LinkedIn|KakaoTalk|Naver|Quark|Tor Browser|LibreWolf|Waterfox|Pale Moon|SeaMonkey'
		.split('|')
		.map((name) => [named(name), name] as const),
	[named(`firefox${ENDING}|fxios`), 'Firefox'],
	[named('internet explorer|ms ?ie|ie ?mobile|ie(?= \\d)|^ie'), 'Internet Explorer'],
	[named('google chrome'), 'Chrome'],
	[named('chromium'), 'Chromium'],
	[named('(?:headless|mobile)?chrom(?:e(?:mobile|m)?|ie|u)|crios'), 'Chrome'],
	[named('(?:mobile)?safari'), 'Safari'],
];

const SYSTEM_WORDS: Words<string> = [
	[named('windows ?phone'), 'Windows Phone'],
	[
		named(
			`win(?:dows${ENDING})?(?: ?(?:nt|xp|vista|\\d{1,2}))?|galaxy book|surface (?:pro|go|laptop|book)`,
		),
		'Windows',
	],
	[named('(?:open)?harmony(?: ?os)?'), 'HarmonyOS'],
	[named('kai ?os'), 'KaiOS'],
	[named(`${IPAD}|${IPHONE}|ipod|ios`), 'iOS'],
	// «Chrome OS X» is Chrome on a Mac.
	[named('chrom(?:e|ium) ?os(?! ?x)|cros|chromebook'), 'ChromeOS'],
	[
		named(
			`android${ENDING}|(?:kindle )?fire ?(?:os|tv|hd|max)|${PHONES}|(?:samsung|(?:galaxy|lenovo) ?tab)(?! ?(?:(?:smart ?)?tv|internet|browser))`,
		),
		'Android',
	],
	[
		named('mac ?os(?: ?x)?|os ?x|mac(?:u|ie|em|intosh|intel|book(?:pro|air)?|mini)?|imac|darwin'),
		'macOS',
	],
	[named('freebsd'), 'FreeBSD'],
	[named('openbsd'), 'OpenBSD'],
	[named('netbsd'), 'NetBSD'],
	[
		named(
			`linu(?:x${ENDING}|ksie|ksa)|rhel|[klx]?ubuntu|debian|fedora|(?:open)?suse|mint|arch|rasp(?:bian|berry ?pi ?os)|manjaro|x11|centos|gentoo|red ?hat|elementary os|zorin(?: os)?|pop os|steam ?(?:os|deck)|kali|slackware|nixos`,
		),
		'Linux',
	],
];

const FORM_WORDS: Words<DeviceForm> = [
	[
		named(
			'(?:smart ?)?tv|roku|mi box|television|fernseher|televisore|televisor|télévision|τηλεόραση|chromecast',
		),
		'tv',
	],
	[
		named('console|playstation|ps(?= [1-5])|steam ?deck|xbox|nintendo|spielkonsole|konsole'),
		'console',
	],
	[
		named(
			`tablet|tablette|tableta|tabletă|táblagép|surfplatta|${IPAD}|tab(?= \\p{L}\\d)|galaxy ?tab|fire ?(?:hd|max)|pixel tablet|(?:mate|media|redmi |xiaomi |mi |poco |honor |oppo |oneplus |realme )pad|sm [tpx]\\d{3}\\w*`,
		),
		'tablet',
	],
	[
		named(
			`mobile?|mobiel|mobil(?:telefon|gerät|ni|ný)?|móvil|téléphone|teléfono|telemóvel|celular|chromemobile|mobile(?:safari|chrome)|(?:smart)?phone|${IPHONE}|ipod|handy|telefo(?:n|on|no)|cellulare|okostelefon|κινητό`,
		),
		'phone',
	],
	[
		named(
			'galaxy book|desktop|computer|laptop|pc|notebook|rechner|ordinateur|ordenador|computador|komputer|počítač|számítógép|računalnik|računalo|dator|υπολογιστής|mac(?:intosh|book(?:pro|air)?|mini)?|imac|thinkpad',
		),
		'computer',
	],
	[named(`nokia|${PHONES}`), 'phone'],
];

function wordIn<T>(words: Words<T>, text: string): T | null {
	return words.find(([pattern]) => pattern().test(text))?.[1] ?? null;
}

/**
 * A name as words: both «Chrome/140.0» and «Chrome_140» begin with the word `Chrome`. What stands
 * between two names stays between them, or «Browser: Chrome, OS: Windows» would name Chrome OS.
 */
const asWords = (text: string | null): string =>
	(text ?? '')
		.slice(0, AGENT_LIMIT)
		.replace(/[,;:|·•()[\]–—]+/g, ' | ')
		.replace(/[^\p{L}\p{N}|]+/gu, ' ')
		// «Chrome120», «IE11», «iPhone15»
		.replace(/(\p{L}{2})(?=\p{N})/gu, '$1 ')
		.trim();

/** The text without the names of systems, since «Chrome OS» is no browser. */
const withoutSystem = (text: string): string =>
	SYSTEM_WORDS.reduce((rest, [pattern]) => rest.replace(pattern(), ' '), text);

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
	// Not mobile is not yet a computer: the form then follows from the system. «?1» is a client hint.
	const isMobile =
		typeof form === 'string' ? /^(?:\?1|1|true|yes)$/i.test(form.trim()) : form === true;
	const told = isMobile
		? 'phone'
		: (wordIn(FORM_WORDS, formText) ?? wordIn(FORM_WORDS, asWords(system)));
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
