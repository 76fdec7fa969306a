import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deviceFromLabel, deviceFromParts } from '@/utils/domain/devices/device';
import { sameFamily } from '@/utils/domain/devices/same-family';
import { deviceFamily } from '@/utils/domain/devices/user-agent';

const CHROME_WINDOWS =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('deviceFamily', () => {
	test.each([
		[CHROME_WINDOWS, 'Chrome', 'Windows', 'computer'],
		[CHROME_WINDOWS.replace('Chrome/', 'HeadlessChrome/'), 'Chrome', 'Windows', 'computer'],
		[`${CHROME_WINDOWS} Edg/140.0.0.0`, 'Edge', 'Windows', 'computer'],
		[
			'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
			'Firefox',
			'Linux',
			'computer',
		],
		[
			'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
			'Safari',
			'macOS',
			'computer',
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
			'Safari',
			'iOS',
			'phone',
		],
		[
			'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
			'Chrome',
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
			'Chrome',
			'ChromeOS',
			'computer',
		],
		[
			'Mozilla/5.0 (Linux; Android 9; LG-M700) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/102.0.5005.125 Mobile Safari/537.36',
			'Chrome',
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (Linux; Android 12; Lenovo TB-X306F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
			'Chrome',
			'Android',
			'tablet',
		],
		[
			'Mozilla/5.0 (Linux; Android 14; SM-S911B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 Instagram 350.0.0.40.98 Android',
			'Instagram',
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/500.0;FBDV/iPad14,3;FBMD/iPad;FBSN/iPadOS]',
			'Facebook',
			'iOS',
			'tablet',
		],
		// A browser or an app that nobody here has heard of is not Chrome, whatever it is like.
		[
			'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 Unheard/4.2',
			null,
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36',
			'Chrome',
			null,
			'tv',
		],
		[
			'Mozilla/5.0 (Linux; Android 9; BRAVIA 4K UR2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
			'Chrome',
			'Android',
			'tv',
		],
		[
			'Mozilla/5.0 (PlayStation; PlayStation 5/8.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Safari/605.1.15',
			'Safari',
			null,
			'console',
		],
		['Exchange/88 CFNetwork/1490.0.4 Darwin/23.2.0', null, 'iOS', 'phone'],
		['Exchange/88 CFNetwork/1121.2.2 Darwin/19.6.0 (x86_64)', null, 'macOS', 'computer'],
		[
			'Dalvik/2.1.0 (Linux; U; Android 14; SM-S911B Build/UP1A.231005.007)',
			null,
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
			null,
			null,
			'unknown',
		],
		[
			`${CHROME_WINDOWS} (compatible; ExampleBot/1.0; +https://example.org/bot)`,
			null,
			null,
			'unknown',
		],
		['curl/8.5.0', null, null, 'unknown'],
		['', null, null, 'unknown'],
		[null, null, null, 'unknown'],
	] as const)('%s', (agent, browser, system, form) => {
		expect(deviceFamily(agent)).toEqual({ browser, system, form });
	});

	it('is the same after an update', () => {
		expect(deviceFamily(CHROME_WINDOWS.replace('140', '199'))).toEqual(
			deviceFamily(CHROME_WINDOWS),
		);
	});

	it('never gives a name that a stranger could have written', () => {
		const known = /^[A-Zv][A-Za-z ]{1,20}$|^iOS$|^macOS$/;
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => CHROME_WINDOWS.replace('Chrome', text)),
					fc
						.string()
						.map((text) => `Mozilla/5.0 (${text}) ${text}/1.0 Mobile Version/1 ${text}Browser/2`),
					fc
						.constantFrom('__proto__', 'constructor', 'toString')
						.map((name) => `${name}/1.0 (${name})`),
				),
				(agent) => {
					const { browser, system } = deviceFamily(agent);
					for (const name of [browser, system]) {
						if (name !== null) expect(name).toMatch(known);
					}
				},
			),
		);
	});

	it('stays quick on a text made to be slow', () => {
		for (const piece of ['a', ' ', '/', 'Mobile ', '(', 'Chrome/', ';']) {
			expect(deviceFamily(piece.repeat(10_000)).form).toBeDefined();
		}
	});
});

describe('sameFamily', () => {
	it('holds unknown for like nothing', () => {
		const unknown = deviceFamily(null);
		expect(sameFamily(unknown, unknown)).toBe(false);
		expect(sameFamily(deviceFamily(CHROME_WINDOWS), deviceFamily(CHROME_WINDOWS))).toBe(true);
	});
});

describe('deviceFromParts', () => {
	test.each<[string | null, string | null, string | boolean | null, string]>([
		['Chrome/140.0.0', 'Windows', false, 'Chrome Windows computer'],
		['Chrome', 'Windows 11', null, 'Chrome Windows computer'],
		['Google Chrome', 'Win32', null, 'Chrome Windows computer'],
		['Microsoft Edge', 'Windows 10', null, 'Edge Windows computer'],
		['Firefox/142.0', 'Mac OS X', null, 'Firefox macOS computer'],
		['Mobile Safari', 'iOS 18', true, 'Safari iOS phone'],
		['Safari', null, 'iPhone', 'Safari iOS phone'],
		['Safari', null, 'iPad', 'Safari iOS tablet'],
		['Chrome', null, 'Macintosh', 'Chrome macOS computer'],
		['Chrome', 'Android', 'mobile', 'Chrome Android phone'],
		['Chrome', 'Android', 'tablet', 'Chrome Android tablet'],
		['Chrome', 'Android', false, 'Chrome Android unknown'],
		['Samsung Internet', 'Android 15', 'Smartphone', 'Samsung Internet Android phone'],
		['Chrome', 'Chrome OS', 'desktop', 'Chrome ChromeOS computer'],
		['Other', 'Other', 'Other', '- - unknown'],
		['"Google Chrome";v="131"', '"Android"', '?1', 'Chrome Android phone'],
		['"Google Chrome";v="131"', '"Windows"', '?0', 'Chrome Windows computer'],
		['Chrome', 'Android', 'Galaxy Tab', 'Chrome Android tablet'],
		[null, null, null, '- - unknown'],
		['<img src=x>', 'javascript:', 'x'.repeat(10_000), '- - unknown'],
	])('%s, %s, %s', (browser, system, form, family) => {
		const read = deviceFromParts(browser, system, form);
		expect(`${read.browser ?? '-'} ${read.system ?? '-'} ${read.form}`).toBe(family);
	});
});

describe('deviceFromLabel', () => {
	test.each<[string | null, string]>([
		['Chrome on Windows', 'Chrome Windows computer'],
		['Chrome 140 auf Windows 11', 'Chrome Windows computer'],
		['Firefox (macOS)', 'Firefox macOS computer'],
		['Safari on iPhone', 'Safari iOS phone'],
		['Mobile Safari, iPad', 'Safari iOS tablet'],
		['Chrome op Android', 'Chrome Android unknown'],
		['Chrome OS', '- ChromeOS computer'],
		['Chrome on Chrome OS', 'Chrome ChromeOS computer'],
		['Edge su Windows', 'Edge Windows computer'],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
			'Chrome Windows computer',
		],
		['Browser: Chrome, OS: Windows', 'Chrome Windows computer'],
		['Chrome, OS X', 'Chrome macOS computer'],
		['Chrome · Win10', 'Chrome Windows computer'],
		['ChromeMobile (Android)', 'Chrome Android phone'],
		['MSEdge on Windows', 'Edge Windows computer'],
		['Safari / MacIntel', 'Safari macOS computer'],
		['Darwin', '- macOS computer'],
		['firefox darwin22', 'Firefox macOS computer'],
		['Edwin’s darwinian browser', '- - unknown'],
		['Chrome on Pixel 9', 'Chrome Android phone'],
		['Samsung Internet, Galaxy S24', 'Samsung Internet Android phone'],
		['Chrome on Galaxy Tab S9', 'Chrome Android tablet'],
		['Redmi Note 12, Chrome', 'Chrome Android phone'],
		['SM-S911B', '- Android phone'],
		['Chrome, SM-X716B', 'Chrome Android tablet'],
		['Firefox on openSUSE', 'Firefox Linux computer'],
		['Firefox on Linux Mint', 'Firefox Linux computer'],
		['Chromium, Arch', 'Chromium Linux computer'],
		['Chromium on Raspbian', 'Chromium Linux computer'],
		['Firefox on NetBSD', 'Firefox NetBSD computer'],
		['Huawei Browser on OpenHarmony', 'Huawei Browser HarmonyOS unknown'],
		['Brave on iOS', 'Brave iOS unknown'],
		['Ecosia, iPhone', 'Ecosia iOS phone'],
		['DuckDuckGo on Android', 'DuckDuckGo Android unknown'],
		['Aloha on Android', 'Aloha Android unknown'],
		['Yandex (Windows)', 'Yandex Windows computer'],
		['Telegram on Android', 'Telegram Android unknown'],
		['Threads, iPhone', 'Threads iOS phone'],
		['Instagram on iPhone', 'Instagram iOS phone'],
		['Chrome on Smart TV', 'Chrome - tv'],
		['PlayStation 5', '- - console'],
		['Chrome 120 on Windows 11 (Desktop)', 'Chrome Windows computer'],
		['Chrome unter Windows', 'Chrome Windows computer'],
		['Safari su iPhone', 'Safari iOS phone'],
		['Chrome w systemie Windows', 'Chrome Windows computer'],
		['Chrome στα Windows', 'Chrome Windows computer'],
		['téléphone Android', '- Android phone'],
		['teléfono móvil, Chrome', 'Chrome - phone'],
		['počítač, Firefox', 'Firefox - computer'],
		['Chrome auf Android-Telefon', 'Chrome Android phone'],
		['Chrome120', 'Chrome - unknown'],
		['IE11 Win7', 'Internet Explorer Windows computer'],
		['iPhone15,2', '- iOS phone'],
		['MacBookPro18,3', '- macOS computer'],
		['Chrome OS X 10.15', 'Chrome macOS computer'],
		['Motorola Edge 40', '- Android phone'],
		['Edge on Galaxy S7 edge', 'Edge Android phone'],
		['Galaxy Book, Chrome', 'Chrome Windows computer'],
		['Redmi Pad SE', '- Android tablet'],
		['Fairphone 5, Firefox', 'Firefox Android phone'],
		['Firefox on CentOS', 'Firefox Linux computer'],
		['Pop!_OS', '- Linux computer'],
		['Mi Browser on Android', 'MIUI Browser Android unknown'],
		['WeChat, iPhone', 'WeChat iOS phone'],
		['Line 13 (iPhone)', 'Line iOS phone'],
		['online, Chrome', 'Chrome - unknown'],
		['Harmony, Huawei Browser', 'Huawei Browser HarmonyOS unknown'],
		['Tor Browser on Windows', 'Tor Browser Windows computer'],
		['"Google Chrome";v="131", "Chromium";v="131", "Not_A Brand";v="24"', 'Chrome - unknown'],
		['"Chromium";v="131", "Microsoft Edge";v="131"', 'Edge - unknown'],
		['"Chrome OS"', '- ChromeOS computer'],
		['Chrome na Androidu', 'Chrome Android unknown'],
		['Telefon z Androidem, Chrome', 'Chrome Android phone'],
		['Chrome Windowson', 'Chrome Windows computer'],
		['Chromem na Windowsie', 'Chrome Windows computer'],
		['Firefoxem na Linuksie', 'Firefox Linux computer'],
		['Safari na iPhonie', 'Safari iOS phone'],
		['Safari v iPadu', 'Safari iOS tablet'],
		['Safari na Macu', 'Safari macOS computer'],
		['Androidea', '- - unknown'],
		['Safarian’s phone', '- - phone'],
		['Windowsill tablet', '- - tablet'],
		['Chroma, macaroni', '- - unknown'],
		['Fire TV Stick', '- Android tv'],
		['Kindle Fire HD 10, Silk', 'Silk Android tablet'],
		['Chrome on Steam Deck', 'Chrome Linux console'],
		['PS5', '- - console'],
		['Smartphone Samsung', '- Android phone'],
		['Samsung Smart TV', '- - tv'],
		['GalaxyTab A8', '- Android tablet'],
		['CPH2581', '- Android phone'],
		['Lenovo Tab P11', '- Android tablet'],
		['Tab A8', '- - tablet'],
		['Roku Ultra', '- - tv'],
		['ZTE Blade V50', '- Android phone'],
		['Xiaomi Mi Box', '- Android tv'],
		['Firefox, tab 3', 'Firefox - unknown'],
		['Chrome on macOS 14 (Mac)', 'Chrome macOS computer'],
		['iPhone 15 Pro · iOS 17', '- iOS phone'],
		['SmartTV WebOS', '- - tv'],
		['', '- - unknown'],
		[null, '- - unknown'],
	])('%s', (label, family) => {
		const read = deviceFromLabel(label);
		expect(`${read.browser ?? '-'} ${read.system ?? '-'} ${read.form}`).toBe(family);
	});
});
