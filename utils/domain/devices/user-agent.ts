import { UAParser } from 'ua-parser-js';
import type { DeviceFamily, DeviceForm } from '@/utils/domain/sessions/session';
import { UNKNOWN_DEVICE } from './unknown-device';
import {
	BOT,
	BROWSER_SIGNS,
	COMMON_PRODUCTS,
	FORM_SIGNS,
	MODEL_SIGNS,
	PHONE_MODEL,
	type Sign,
	SYSTEM_SIGNS,
	TELEVISION,
	TELEVISION_BROWSER,
	TELEVISION_BUILD,
} from './user-agent-tables';

/**
 * The names that may come out of a user agent. The parser copies some names out of the text that it
 * reads, which a stranger may have written. A name that is not in these tables is «unknown». Their keys
 * are in small letters, as some services send the whole agent.
 */
const BROWSERS: Readonly<Record<string, string>> = {
	'android browser': 'Android Browser',
	brave: 'Brave',
	chrome: 'Chrome',
	'chrome headless': 'Chrome',
	'chrome webview': 'Chrome',
	chromium: 'Chromium',
	duckduckgo: 'DuckDuckGo',
	edge: 'Edge',
	firefox: 'Firefox',
	'firefox focus': 'Firefox',
	'firefox reality': 'Firefox',
	'huawei browser': 'Huawei Browser',
	ie: 'Internet Explorer',
	iemobile: 'Internet Explorer',
	'miui browser': 'MIUI Browser',
	'mobile chrome': 'Chrome',
	'mobile firefox': 'Firefox',
	'mobile safari': 'Safari',
	opera: 'Opera',
	'opera gx': 'Opera',
	'opera mini': 'Opera',
	'opera mobi': 'Opera',
	'opera touch': 'Opera',
	safari: 'Safari',
	'samsung internet': 'Samsung Internet',
	'samsung browser': 'Samsung Internet',
	silk: 'Silk',
	ucbrowser: 'UC Browser',
	vivaldi: 'Vivaldi',
	yandex: 'Yandex',
};

/** The systems of computers alone. */
export const COMPUTER_SYSTEMS: ReadonlySet<string> = new Set([
	'Windows',
	'macOS',
	'Linux',
	'ChromeOS',
	'FreeBSD',
	'NetBSD',
	'OpenBSD',
]);

/** How much of a user agent is read, in characters: the rest says nothing more, and costs time. */
export const AGENT_LIMIT = 512;

const signOf = <Name>(signs: readonly Sign<Name>[], agent: string): Name | undefined =>
	signs.find(([pattern]) => pattern.test(agent))?.[1];

/** Whether some program names itself behind the browser that it says it is like. */
const namesAnotherProduct = (agent: string): boolean =>
	[...agent.replace(/\([^)]*\)?/g, ' ').matchAll(/([A-Za-z][\w.-]*)\/v?\d/g)].some(
		([, product = '']) => !COMMON_PRODUCTS.has(product.toLowerCase()),
	);

/** Whether the program is another than the browser that it says it is. */
const isAnother = (agent: string): boolean =>
	TELEVISION.test(agent) ? TELEVISION_BROWSER.test(agent) : namesAnotherProduct(agent);

function browserOf(agent: string): string | null {
	const sign = signOf(BROWSER_SIGNS, agent);
	if (sign !== undefined) return sign;
	// Every browser begins so, for the sake of pages of long ago; what begins otherwise is an app.
	if (!/^(?:Mozilla|Opera)\/\d/i.test(agent)) return null;
	const name = new UAParser(agent).getBrowser().name?.toLowerCase();
	// A view within an app says «Version» as Android's own browser did.
	if (name === 'android browser' && /\bChrome\/\d/i.test(agent))
		return isAnother(agent) ? null : 'Chrome';
	const browser = name !== undefined && Object.hasOwn(BROWSERS, name) ? BROWSERS[name] : undefined;
	return browser === undefined || isAnother(agent) ? null : browser;
}

/** The model of an Android device: what stands behind the version and, in older ones, the language. */
function modelOf(agent: string): string {
	const [, rest = ''] =
		/(?:Android|Adr)(?: [\d.]+)?[;,)/ ] ?(?:[a-z]{2}-[a-z]{2}; )?(.*)/i.exec(agent) ?? [];
	return rest.split(/ Build\/|; \w+Core |\) |AppleWebKit/i)[0] ?? '';
}

function androidForm(agent: string): DeviceForm {
	const model = modelOf(agent);
	const sign = signOf(MODEL_SIGNS, model);
	if (sign !== undefined) return sign;
	if (TELEVISION_BUILD.test(agent)) return 'tv';
	// So Yandex says that it is on a tablet.
	if (/\/apad\b/.test(agent)) return 'tablet';
	if (/Mobile\b/i.test(agent) || PHONE_MODEL.test(model)) return 'phone';
	// Browsers of tablets leave «Mobile» out. Apps never say it, and what is cut off could not.
	if (!/^Mozilla\/5\.0.*Safari/i.test(agent)) return 'phone';
	// This version is that of boxes, above all.
	return /Android 7\.1\.2\b/i.test(agent) ? 'tv' : 'tablet';
}

function formOf(agent: string, system: string | null): DeviceForm {
	const sign = signOf(FORM_SIGNS, agent);
	if (sign !== undefined) return sign;
	if (system === 'Android' || system === 'HarmonyOS') {
		return /\(PC;/.test(agent) ? 'computer' : androidForm(agent);
	}
	if (system === 'iOS' || system === 'KaiOS' || system === 'Windows Phone') return 'phone';
	if (system === 'Linux' && /\bMobile\b/.test(agent)) return 'phone';
	return system !== null && COMPUTER_SYSTEMS.has(system) ? 'computer' : 'unknown';
}

/**
 * The device family that a user agent claims. It is only a claim: a thief can send any user agent.
 * A program without a person at it is unknown, whatever browser it says it is like.
 *
 * @param agent the raw `User-Agent`; `null` where the service has none
 */
export function deviceFamily(agent: string | null): DeviceFamily {
	// For an empty text the parser would describe this browser.
	if (!agent) return UNKNOWN_DEVICE;
	const read = agent.slice(0, AGENT_LIMIT);
	if (BOT.test(read)) return UNKNOWN_DEVICE;
	const system = signOf(SYSTEM_SIGNS, read) ?? null;
	return { browser: browserOf(read), system, form: formOf(read, system) };
}
