import type { DeviceForm } from '@/utils/domain/sessions/session';

/**
 * What `ua-parser-js` 1.x does not know, as data: patterns over a user agent, the more telling ones
 * first. Patterns hold no nested repetition, so that each takes time linear in the text.
 */

/** One pattern for several, so that a table can be read. */
const anyOf = (patterns: readonly RegExp[]) => ({
	test: (text: string): boolean => patterns.some((pattern) => pattern.test(text)),
});

/** A name, and what in a user agent says so. */
export type Sign<Name> = readonly [pattern: RegExp, name: Name];

/**
 * Programs that no person sits at. They send the user agent of any browser along, so nothing else
 * that they say of themselves is believed.
 */
export const BOT =
	/(?<!; (?:[A-Z] ?|CU|X))bot(?:\b|[/_-])|crawl|spider|slurp|scraper|archiver|\bscan(?:ner)?\b|phantomjs|lighthouse|pagespeed|preview|validator|monitor|uptime|check(?:er|host)|facebookexternalhit|read-aloud|mediapartners|feedfetcher|fetcher\b|assetnote|compatible;[^)]*\+?https?:\/\/|\+https?:\/\/(?!liferea|juice|ranchero)|https?:\/\/[^ )]*\/(?:bot|spider|crawl)|siteimprove|\btest;/i;

/** In-app browsers, and browsers that say of themselves that they are another. */
export const BROWSER_SIGNS: readonly Sign<string>[] = [
	[/\bBarcelona /, 'Threads'],
	[/\bInstagram /, 'Instagram'],
	[
		/\bFBAN\/Messenger|FB_IAB\/(?:Orca|MESSENGER)|\bMessengerForiOS|\bFBAN\/Orca/i,
		'Facebook Messenger',
	],
	[/\bFBAN\/EMA|\bFBLite/, 'Facebook Lite'],
	[/\bFB4?A?_IAB\/FB4A|\bFBAN\/|\bFBAV\/|\bFB_IAB\//, 'Facebook'],
	[/\bTwitter(?:Android| for )/i, 'Twitter'],
	[/\bMicroMessenger\//i, 'WeChat'],
	[/\blite baiduboxapp\//i, 'Baidu Box App Lite'],
	[/\bbaiduboxapp\//i, 'Baidu Box App'],
	[/\bMQQBrowser\//, 'QQ Browser'],
	[/\bQQ\/\d/, 'QQ'],
	[/\bQuark\//, 'Quark'],
	[/\bVivoBrowser\//i, 'vivo Browser'],
	[/\bHeyTapBrowser\//, 'HeyTapBrowser'],
	[/\bPHX\//, 'Phoenix Browser'],
	[/\bTelegram(?:-Android|Bot)?\b/i, 'Telegram'],
	[/\bSnapchat\b/i, 'Snapchat'],
	[/\bPinterest\//i, 'Pinterest'],
	[/\bmusical_ly|\bTikTok|\bBytedanceWebview|\btrill_/i, 'TikTok'],
	[/\bLinkedInApp\b/i, 'LinkedIn'],
	[/\bWhatsApp\//, 'WhatsApp'],
	[/\bKAKAOTALK\b/i, 'KakaoTalk'],
	[/\bNAVER\(/, 'Naver'],
	[/ Line\/\d/, 'Line'],
	[/\bGSA\/|\bGoogleApp\//, 'Google Search App'],
	[/\bMicrosoft Outlook\b/, 'Microsoft Outlook'],
	[/\bBingSapphire\/|\bBingWeb\//, 'Microsoft Bing'],
	[/\bEcosia /i, 'Ecosia'],
	[/\bAlohaBrowser\//i, 'Aloha'],
	[/\bBrave\/|\bBrave /i, 'Brave'],
	[/\bDuckDuckGo\/|\bDdg\//i, 'DuckDuckGo'],
	[/\bYa(?:Browser|SearchBrowser|App_)|\bYandexSearch(?:Browser)?\//, 'Yandex'],
	[/\bMiuiBrowser\//, 'MIUI Browser'],
	[/\bHuaweiBrowser\/|\bHBPC\//, 'Huawei Browser'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bUC ?Browser\/|\bUBrowser\/|\bUCWEB\//i, 'UC Browser'],
	[/\bEdg(?:e|A|iOS)?\/|\bEdgW\//, 'Edge'],
	[/\bSilk\//, 'Silk'],
	[/\bVivaldi\//, 'Vivaldi'],
	[/\bOPiOS\/|\bOPT\/|\bOPX\/|\bOPRGX\//, 'Opera'],
	[/\bFxiOS\//, 'Firefox'],
	[/\bCriOS\//, 'Chrome'],
];

/** The products in a user agent that only say how a browser is made, or which version it is like. */
export const COMMON_PRODUCTS: ReadonlySet<string> = new Set(
	(
		'Mozilla AppleWebKit Version Chrome HeadlessChrome MobileSafari Chromium Safari Mobile Gecko Firefox Build OPR Opera Presto ' +
		'Edg EdgA EdgiOS Edge Trident Silk YaBrowser Yowser Yptp SA BroPP SamsungBrowser Vivaldi ' +
		'UBrowser UCBrowser MiuiBrowser XiaoMi HuaweiBrowser HMSCore Brave CriOS FxiOS OPT OPX OPiOS ' +
		'DuckDuckGo Ddg Ecosia AlohaBrowser YandexSearch YandexSearchBrowser YaSearchBrowser YaApp_Android ' +
		'YaApp_iOS Ubuntu Fedora SUSE Debian Kubuntu Focus Klar Likewise U3 UCWEB swan_mibrowser ' +
		'HBPC AlohaBrowserAndroid Puffin TV Tablet GoogleTV like Ddg Yandex'
	).split(' '),
);

/** Systems that the parser takes for another, or for none. */
export const SYSTEM_SIGNS: readonly Sign<string | null>[] = [
	[/\blike Android\b|\bFuchsia\b|\bWear ?OS\b/i, null],
	[/\bKAI ?OS\b/i, 'KaiOS'],
	[/\bOpenHarmony\b|\bHarmonyOS\b/i, 'HarmonyOS'],
	[/\bChromebook\b|\bPixelbook\b|\bCrOS\b/, 'ChromeOS'],
	[/\bWindows Phone\b|\bWPDesktop\b/i, 'Windows Phone'],
	[/\b(?:Web0S|webOS|Tizen|VIDAA|VI(?:ZIO|DAA)|NetCast|Roku|WhaleOS|TiVoOS)\b/i, null],
	[/\b(?:Android|Andr0id)\b|\bDalvik\/|\bFBAN\/FB4A|^Amazon;AFT/i, 'Android'],
	[/\b(?:iPhone|iPad|iPod)\b|\biPadOS\b|\biP(?:hone|ad)\d|\bFBAN\/FBIOS|\bios\b/i, 'iOS'],
	[/\bCFNetwork\/[\d.]+ Darwin\/[\d.]+ \((?:x86_64|i386|Power)|-apple-darwin|\(Darwin\)/i, 'macOS'],
	[/\bCFNetwork\/[\d.]+ Darwin\//i, 'iOS'],
	[/\bMac ?OS\b|\bMacintosh\b|\bmacOS\b|\bos=Mac\b|\bMac ?mini|\biMac\d/i, 'macOS'],
	[/\bWindows\b|\bWin(?:NT|32|64)\b|\bMicrosoft-CryptoAPI\b|\bWindows-Media-Player\b/i, 'Windows'],
	[/\bNetBSD\b/i, 'NetBSD'],
	[/\bOpenBSD\b/i, 'OpenBSD'],
	[/\bFreeBSD\b/i, 'FreeBSD'],
	[/\bLinux\b|\bX11\b|\bUbuntu\b|\bFedora\b|\bDebian\b|\bSUSE\b|\bRed Hat\b/i, 'Linux'],
];

/** Forms, by what a user agent says of the device itself. */
export const FORM_SIGNS: readonly Sign<DeviceForm>[] = [
	[/\bPlayStation (?:\d|Vita|Portable)|\bps[345];|\bXbox\b|\bNintendo\b/i, 'console'],
	[
		/\bHbbTV\b|\bSmart-?TV|\bSmartTvA?\b|\bGoogle ?TV\b|\bAndroid ?TV\b|\bApple ?TV\b|\bAppleCoreMedia\b.*\bTV\b|\bBRAVIA\b|\bCrKey\b|\bRoku\b|\bVIZIO\b|\bViziOS\b|\bNetCast\b|\bWeb0S\b|\bVIDAA\b|\bNETTV\b|\bDTV\b|\bwv-atv\b|\bMiTV|\bMIBOX|\bMi ?Box\b|\bAFT[A-Z0-9]{1,8}\b|\bOMI\/|\bOdin\/|\bTiviMate\b|\bShield Android\b|\bVSTVB\b|\b[A-Z]{2,4}-LED\d\d|LED\d\d[A-Z]|TV(?:\b|_)|\bTVBOX|TV ?Box\b|\b(?:Smart|Orange|Vontar|EV) ?BOX\b|\bOTT\b|\bQ(?:B|J)OX|\bX9[268][a-z]*|\bH96|\bA95X|\bT95|\bMECOOL|\bTranspeed\b|\d\dLEX/i,
		'tv',
	],
	// A model that begins with its size in inches, as televisions do.
	[
		/; (?:[A-Z]{1,6}[-_]?)?(?:24|28|32|39|40|42|43|49|50|55|58|65|70|75|77|85|86)[A-Z]{1,5}[-_]?[A-Z]?\d{2,5}\w*(?: Build|\)|;)/,
		'tv',
	],
	// Yandex says «apad» on tablets of Android.
	[/\b(?:iPad|iPadOS)\b|\biPad\d|\bFBDV\/iPad|\/apad\b|\bTablet\d?\b|FBID\/tablet/i, 'tablet'],
	[/\biPhone\b|\biPod\b|\biphone\d/i, 'phone'],
	[/\bSonos\/|\bWatch\b|\bWear\b|\bVR\b|\bProjector\b|\byandexstation|\bYNDX-/i, 'unknown'],
];

/**
 * Models of Android that are tablets, whatever else their user agents say: many send «Mobile» along.
 * Makers name them alike within a series.
 */
export const TABLET_MODEL = anyOf([
	// What makers call them.
	/tab(?:let)?(?:\b|[_\d-]|[A-Z])|_tab|\bz?pads?\b|(?<!cool)pad[_\d-]|[a-z](?<!cool)pad\b|\bslate\b|\bslide\b/i,
	/\bwi-?fi\b|kids?\d?[a-z]?\b|\bmid\b|\biplay|\bplay(?:tab)?\d\d|\bnexus (?:7|9|10)\b|\bpixel c\b|\bxoom\b|\bvenue\b/i,
	// Samsung, Amazon, Lenovo, LG, Sony, OPPO and OnePlus, Prestigio, TCL and Alcatel.
	/\bsm-[tpx]\d{3}|\bgt-p\d|\bkf[a-z]{3,4}\b|\btb\d?[-_ ]?[jqxv]?\d|\byt\d?-|\blg-v\d|\bvk\d{3}\b|\bsgp\d|\bopd\d|\bpmt\d/i,
	/\b(?:8|9)\d{3}[XMTGW]\d?(?:_\w+)?\b/,
	// Huawei and Honor, by series; «-W» models have no telephone.
	/\b(?:AGS|AGR|BAH|BTK|BTV|BZ[A-Z]|CMR|CPN|DBR|DBY|EBG|ELN|GOT|HEY|JDN|JMS|KJR|KOB|KRJ|MON|MRR|MRX|ROD|SCM|SCMR|SHT|VRD|WGR|XYAO)\d?-[A-Z]{1,2}\d\d/,
	/-W[0-6]\d\b/,
	// Others, by series.
	/\b(?:TS|PS|NS|HS)(?:7|8|9|1[0-2])\d{2,3}[PM][LG]\b|\bnomi_c[01]\d{5}|\btpc[_\d]|\bbq-(?:10|8)\d|\btel-\d{4}g|\btz\d{3}\b/i,
	/\barchos 1?\d\d|\bbnt[vr]|\bteclast|\bt1?\d0hd|\bp[82][05](?:t|hd|_|\b)|\bk10[a-z]?\b|\bm-t\d|\be01?1\d\b|\bpa\d{4}\b/i,
]);

/** Models that are neither phone nor tablet: computers on which Android runs. */
export const COMPUTER_MODEL =
	/\b(?:latitude|aspire|travelmate|inspiron|vostro|satellite|easynote|elitebook|probook|thinkpad|ideapad|swift|chromebook|pixelbook|engage one|surface pro)\b/i;

/** Models of phones that send no «Mobile» along. */
export const PHONE_MODEL =
	/\bpixel \d|\bredmi\b|\bsm-[agjmnsfe]\d{3}|\bmoto\b|\bpe[a-z]{2}\d\d\b|\blg-[a-u]\d|\bcph\d{4}|\brmx\d{4}|\bv\d{4}[a-z]*\b|\bblade\b|\b[a-z]{3}-[alnt][a-z]?\d\d[a-z]?\b/i;
