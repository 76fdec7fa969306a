import type { DeviceForm } from '@/utils/domain/sessions/session';

/**
 * What `ua-parser-js` 1.x does not know, as data: patterns over a user agent, the more telling ones
 * first. Patterns hold no nested repetition, so that each takes time linear in the text.
 */

/** What a text can be tried with: a pattern, or several. */
export type Pattern = { test: (text: string) => boolean };

/** One pattern for several, so that a table can be read. */
const anyOf = (patterns: readonly RegExp[]): Pattern => ({
	test: (text) => patterns.some((pattern) => pattern.test(text)),
});

/** A name, and what in a user agent says so. */
export type Sign<Name> = readonly [pattern: Pattern, name: Name];

/**
 * Programs that no person sits at. They send the user agent of any browser along, so nothing else
 * that they say of themselves is believed.
 */
export const BOT =
	/(?<!; (?:[A-Z][ _]?|ID |CU|X)|\/CU)bot(?:\b|[/_-])|crawl|spider(?! \d)|slurp|scraper|archiver|\bscan(?:ner)?\b|phantomjs|lighthouse|pagespeed|preview|validator|monitor|uptime|check(?:er|host)|facebookexternalhit|read-aloud|mediapartners|feedfetcher|fetcher\b|assetnote|compatible;[^)]*\+?https?:\/\/(?!bsalsa)|\+https?:\/\/(?!liferea|juice|ranchero)|https?:\/\/[^ )]*\/(?:bot|spider|crawl)|siteimprove|\btest;|like Gecko;(?! Opera)|\bgoogle-[a-z]|\bGoogle (?:Page|Search Console)|DuplexWeb|ImageProxy|\(via |synthetic|catchpoint|\btranscoder|inspect|\w@[a-z]+\.|^mozilla\/.*https?:\/\/(?!bsalsa)|dummy connection|\bcloudflare|mutant|\bnutch|favicon|scanning|agent$|\+\w+\.ai\b|\(unknown; linux x86/i;

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
	[/Snapchat/, 'Snapchat'],
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
	[/\bOculusBrowser\//, 'Meta Quest Browser'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bUC ?Browser\/|\bUBrowser\/|\bUCMobile\/|\bUCWEB\/|\bpr\(UCBrowser/i, 'UC Browser'],
	[/(?<!; )\bBlackBerry|\bBB10;/, 'BlackBerry Browser'],
	[/\bEdg(?:e|A|iOS)?\/|\bEdgW\//, 'Edge'],
	[/\bSilk\//, 'Silk'],
	[/\bVivaldi\//, 'Vivaldi'],
	[/\bOPiOS\/|\bOPT\/|\bOPX\/|\bOPRGX\//, 'Opera'],
	[/\bFxiOS\//, 'Firefox'],
	[/\bCriOS\//, 'Chrome'],
	[/^Safari\/?\d/, 'Safari'],
	// What Firefox was called before its versions were done.
	[/\b(?:BonEcho|GranParadiso|Shiretoko|Namoroka|Minefield|Lorentz)\//, 'Firefox'],
];

/** The products in a user agent that only say how a browser is made, or which version it is like. */
export const COMMON_PRODUCTS: ReadonlySet<string> = new Set(
	(
		'Mozilla AppleWebKit Version Chrome HeadlessChrome MobileSafari Chromium Safari Mobile Gecko Firefox Build OPR Opera Presto ' +
		'Edg EdgA EdgiOS Edge Trident Silk YaBrowser Yowser Yptp SA BroPP SamsungBrowser Vivaldi ' +
		'UBrowser UCBrowser MiuiBrowser XiaoMi HuaweiBrowser HMSCore Brave CriOS FxiOS OPT OPX OPiOS ' +
		'DuckDuckGo Ddg Ecosia AlohaBrowser YandexSearch YandexSearchBrowser YaSearchBrowser YaApp_Android ' +
		'YaApp_iOS Ubuntu Fedora SUSE Debian Kubuntu Focus Klar Likewise U3 UCWEB swan_mibrowser ' +
		'HBPC AlohaBrowserAndroid Puffin TV Tablet GoogleTV like Yandex KAIOS Servo Slackware CentOS ' +
		'Mandriva Hat Aurora Fennec U2 PocketBook'
	)
		.toLowerCase()
		.split(' '),
);

/** Systems that the parser takes for another, or for none. */
export const SYSTEM_SIGNS: readonly Sign<string | null>[] = [
	[
		/\blike Android\b|\bSunOS\b|\bFuchsia\b|\bWear ?OS\b|\bWindows (?:CE|RT)\b|\bPalmOS\b|\bPalmSource\b|\bOculusBrowser\/|\bTicWatch\b|\bSM-R\d{3}/i,
		null,
	],
	[/\bKAI ?OS\b/i, 'KaiOS'],
	[/\bOpenHarmony\b|\bHarmonyOS\b/i, 'HarmonyOS'],
	[/\bChromebook\b|\bPixelbook\b|\bCrOS\b/, 'ChromeOS'],
	[/\bWindows Phone\b|\bWPDesktop\b|; wds \d|\bXBLWP7\b/i, 'Windows Phone'],
	[
		/\b(?:Web0S|webOS|Tizen|VI(?:ZIO|DAA)|NetCast|Roku|WhaleOS|TiVoOS|Opera TV|Zeasn)\b|\bBrightSign\/|\(Linux mips\b|\bMaple ?\d|TV_NT/i,
		null,
	],
	[
		/Android|Andr0id|diordnA|OMDroid|\bDalvik\/|\bFBAN\/FB4A|^Amazon;AFT|smarttv_AFT|\bAdr \d|; KF[A-Z]{2,6} Build/i,
		'Android',
	],
	[
		/\biPhone|\biPad\b|\biPod|\biPadOS\b|\biPad\d|\biP[hd]\d|_iP(?:hone|ad)\d|\bFBAN\/FBIOS|\bios\b/i,
		'iOS',
	],
	[/\bCFNetwork\/[\d.]+ Darwin\/[\d.]+ \((?:x86_64|i386|Power)|-apple-darwin|\(Darwin\)/i, 'macOS'],
	[/\bCFNetwork\/[\d.]+ Darwin\//i, 'iOS'],
	[
		/\bMac ?OS\b|\bOSX\b|\bMac_P|\bMacintosh\b|\bmacOS\b|\bos=Mac\b|\bMac ?mini|\bMDCR_|[_ ]iMac\d/i,
		'macOS',
	],
	[
		/\bWindows\b|\bWin(?:NT|\d\d)?\b|\bwin\d\d? x64|\bCYGWIN_NT|\bMSDW\b|\bMicrosoft-Delivery|\bEdge Update|\bMicrosoft-CryptoAPI\b|\bWindows-Media-Player\b/i,
		'Windows',
	],
	[/\bNetBSD\b/i, 'NetBSD'],
	[/\bOpenBSD\b/i, 'OpenBSD'],
	[/\bFreeBSD\b/i, 'FreeBSD'],
	[/\bLinux\b|\bX11\b|\bUbuntu\b|\bFedora\b|\bDebian\b|\bSUSE\b|\bRed Hat\b/i, 'Linux'],
];

/** The browsers of televisions, which say that they are like Chrome, Opera or Safari. */
export const TELEVISION_BROWSER =
	/\b(?:OMI|Odin|Tbrowser|SRAF|TvBrowser|QtWebEngine)\/|\bLG Browser\b|\bQuick Search TV\b|\bMaple/;

/** What says that a program runs on a television, in all of its user agent. */
export const TELEVISION = anyOf([
	/HbbTV|Smart-?TV|\b(?:(?:Google|Android|Apple|Opera) ?TV|BRAVIA|CrKey|Roku|VIZIO|NetCast|Web0S|VIDAA|OMI\/|Odin\/|TiviMate|VSTVB|Viera|CE-HTML|Coolita OS|Hybridcast|olleh tv)\b|AppleTV\d| TV Safari|Safari\/[\d.]+ TV$|\bwv-atv\b|\bIPTV/i,
	/\bAFT[A-Z0-9]{1,8}\b|BrightSign|\bstbapp|STB\b|LibVLC|\(Astro;|YouView|[,;] ?wire(?:d|less)\)|Sony(?:CE|DTV)|_TV_|FIRETV|Device\/[\d.]+ \(Sky|tclwebkit|\((?:DTV\)|TV;|BDPlayer;)|\(Linux (?:arm|mips)/i,
]);

/** Forms, by what a user agent says of the device itself. */
export const FORM_SIGNS: readonly Sign<DeviceForm>[] = [
	[/\bPlayStation ?(?:\d|Vita|Portable)|\bps[345];|\bXbox|\bNintendo\b/i, 'console'],
	[TELEVISION, 'tv'],
	[
		/\b(?:iPad|iPadOS)\b|(?:\b|_)iPa?d\d|\bFBDV\/iPad|\bPocketBook\/|\bPlayBook\b|\bKindle\/|\bhp-tablet\b|FBID\/tablet|android-tablet\b|\bTablet\d/i,
		'tablet',
	],
	[/(?:\b|_)iPhone|\biPod\b|\biPh\d|other-mobile\b/i, 'phone'],
	[/\bMDCR_|\(Desktop\b|\bSunOS\b/, 'computer'],
	[
		/\bSonos\/|\bWatch\b|\bWear\b|\bSM-R\d{3}|\bVR\b|\byandexstation|\bFamily ?Hub\b|\bBYD AUTO\b|\bDiLink|\bTesla\/|\bQtCarBrowser\b/i,
		'unknown',
	],
	// Phones from before Android, and the smaller ones of today.
	[
		/\bMIDP(?!.*\bAdr\b)|\bCLDC|\bUP\.(?:Browser|Link)|\bWAP|\bSymbian|\bSeries ?[46]0|\bBlackBerry|\bBB10;|\bMAUI\b|\bJ2ME\b|\bDoCoMo|\bPalm|\bWindows CE\b|\bIEMobile\b|\bLumia\b|\bBada\b|\bMaemo\b|; wds \d|\(Mobile;|\bTizen.*\bMobile\b|\bNokia[A-Z]?\d|\bNokia-|SonyEricsson|^JUC|\bwebOS\/[12]\./i,
		'phone',
	],
];

/** Models of Android in televisions, and in the boxes and sticks beside them. */
const TELEVISION_MODEL = anyOf([
	// What makers call them.
	/(?<!tur)box(?:\b|[_\d-]|s\d)|stick|\b(?:box|stream|(?:smart)?_?4K\b)|stb|led[-_]?\d\d|\d\d\w?LE[XD]|\bshell\b|DVB|\bplayer$|cinema4k|ATV\d/i,
	/(?<!-)\bTV\b|(?<![-D ])[Tt]V(?:\b|_|\d\D)/,
	// The size in inches, then the series.
	/(?:^|[^A-Z\d])[A-Z]{0,4}[-_]?(?:2[248]|32|39|4[02389]|5[058]|65|7[057]|8[56])(?:[A-Z]{2,6}[-_]?\d{1,5}|[A-Z][-_]?(?:\d{2,5}[A-Z]|\d{3,5}|[A-Z]{3}\d))/,
	/\b(?:P[TL]|LS?C)\d{3}[A-Z]{2}\d|^(?:32|4[03]|5[05]|65|75)[A-Z]{2}-/,
	// The size in inches, then how fine its picture is.
	/(?:\d\d-?[YKW]?|_)[UF]HD|\bUHD|\bOTT\b|\bneo[- ][xuz]\d|Ozone ?HD|BeyondTV/i,
	// By brand and series.
	/tanix|me-?cool|beelink|\bminix\b|sun[vw]ell|alfawise|wetek|skystream|orbsmart|x-media|hlq\b|youwei|switron|dreamstar|cadena|artline|\bkiii?\b|\btr99|\bsei\d{3}|\bdv?s x\d|\bat[ou]m-?108|\bt95|\bqk9|\bkm22\b|\bkd1\b|andowl|coocaa|iffalcon|skyworth|humax|tuvio|evpad|buzztv|infomir|nvidia shield/i,
	/vontar|polar(?:line)?_|nexon|ugoos|formuler|transpeed|vorke|zidoo|pendoo|iconbit|selenga|movix|\binvin|perfeo|chromecast|yundoo|\bmk\d{3}|\bxds\d|cvte_/i,
	/\b(?:gt-?king|gt1mini|hk1|x9[2689]|(?<!-)h96|a9?5x|m8s|tx[2-9]|(?<!tecno )km[1-9]\b|as_?4k|mag\d{3}|mxq|yndx-00|ct-8\d{3}|tle-\d|dv9\d{3}|vmp-?\d|nv\d{3}w|tox\d|q\d\dy|(?:ip-\d|s[78]0)0 max|netta|rk3\d{3})/i,
]);

/** Builds of Android that makers of televisions and boxes have, which no phone does. */
export const TELEVISION_BUILD =
	/\bBuild\/(?:[P-W]T[TMSGL][A-Z\d]?[.\d]|PPR2\.|NHG47|NMF26Q|QP1A\.191105\.004|RD2A\.211001|TP1A\.220905\.004\.A2|OPR5\.|SP1A\.211105\.004|SBox|tricolor|(?:PI|RT|ST)[;) ])/;

/** Models of Android that are none of the forms: watches, glasses, cars, tills, projectors, speakers. */
const OTHER_MODEL =
	/watch|proj|xgimi|dangbei|jmgo|mobiprint|artidiag|\bidata\b|\bbsp$|\bavaya|\b(?:SM-R\d{3}|LE[MO]-?D?[\dL]|quest (?:\d|pro)|pico\b|PJ\d{3}|SCN\d{3}|YNDX-|AEO[A-Z]{2}\b|XDH?-|IFP\d{4}|NW-|fiio|(?:quad|octa|octopus)-core\b|YT[5-9]\d{3}|MPC-\d|odroid|raspberry|tinker board)/i;

/**
 * Models of Android that are tablets, whatever else their user agents say: many send «Mobile» along.
 * Makers name them alike within a series.
 */
const TABLET_MODEL = anyOf([
	// What makers call them.
	/tab(?:let)?(?:\b|[_\d-]|[A-Z])|(?<!tech ?)\bz?pads?\b|(?<!cool|kli|ev)pad[_\d-]|[a-z](?<!cool|tech|ev)pad\b|slide[_\d]|\bwi-?fi\b|kids?\d*[a-z]?\b|\bmid ?\d|\b(?:iplay|readboy|boox|pocketbook|transformer|nexus (?:7|9|10)\b|pixel c\b)/i,
	// Readers say their language alone.
	/^[a-z]{2}_[A-Z]{2}$/,
	// Samsung, Amazon, Lenovo, LG, Sony, OPPO and OnePlus, Prestigio, TCL and Alcatel.
	/\b(?:sm-[tpx]\d{3}|gt-p\d|kf[a-z]{3,4}\b|[tp]b\d?[-_ ]?[jqxv]?\d|yt\d?-|lg-(?:v\d|p5)|sgp\d|opd\d|pmt\d|[89]\d{3}[XMTGWQZF]\d?(?:_\w+)?\b|(?:808|818|912)\d)/i,
	// Xiaomi, vivo, Infinix, Tecno and itel.
	/\b(?:2\d{3,4}\d?C?RP|i?pa\d{4}\b|infinix x1\d{3}|tecno [pt]\d{3,4}|itel w7)/i,
	// Huawei and Honor, by series; «-W» models have no telephone.
	/\b(?:AG[SR]|BAH|BT[KV]|BRT|BG2|HD[NL]|KOB\w*|Kobe3|BZ[A-Z]|CMR|CPN|DB[RY]|GOT|HEY|J[DM][NS]|K[JR][RJ]|MON|MR[RX]|NDL|ROD|SCMR?|SHT|VRD|WGR|XYAO)\d?-[A-Z]{1,2}\d\d|-W(?:[0-6]\d|9)\b/,
	// The size in inches: «7586_3G», «M1037 4G», «EAGLE_961».
	/(?<!\d)(?:[789]|1[01])\d{1,3}[A-Z]?[_ ][34]G|(?<![A-Z\d])(?:[789]|1[01])\d{1,2}[34]G|\b[A-Z]{1,2}S(?:[789]|1[0-2])\d{2,3}[MPR][LG]\b|\beagle_|_ROW\b|\bTE[OK]\w?\d|^(?:7|8|10)[A-Z_]|(?<!W-)\b[A-Z]\d{2,3}[-_]eea|^(?:M40|T[1-4]0[A-Z]?\b)/i,
	// Others, by series.
	/\b(?:[MPT][1-6]0(?:_?HD|_R|S?\(|_?(?:Plus|Pro|Mini|Air)_)|nomi_c[01]\d{5}|bq(?:ru)?-(?:10|[78](?!068)\d)|tel-\d{2,4}g|tz\d{3}\b|rct\d|plane_?\d|M[789]s?(?:[_-]?3G|_wi|QC|Lite)|t10\d\d|tpc\d{3}|ts\d{4}m[rg]|ptb\d[a-z]|s?pteo\d|btouch\d|psp7\d{3}(?!duo)|archos (?:\w+ )?(?:[789]|1[01])\d?\b|bnt[-vr]|p[82][05](?:t|hd|_|\b)|e01?1\d\b|100[01]\d{5}|EX[78])/i,
	/\b(?:(?:VA|[EHKLNPS])[1-5][78]0i?\b|SMART[_ ][LWG]\d\d|KM(?:0[78]|10)\d\d|al[fb]a_?(?:7|8|10)|superion|joy\d|bdf\b|TDT\d{4}|hope\d|vankyo|[RO]T\d\d?\b|PC-TE|(?:faust|volta|kant|poke)\d)/i,
]);

/**
 * Forms, by the model of an Android device: it tells more than «Mobile», which many tablets and
 * televisions send along, and which many phones leave out.
 */
export const MODEL_SIGNS: readonly Sign<DeviceForm>[] = [
	[
		/\b(?:latitude|aspire|travelmate|inspiron|vostro|satellite|easynote|elitebook|probook|thinkpad|ideapad|lifebook|compaq|chromebook|pixelbook|engage one|surface pro|waydroid|nuc\d|swift (?:3|sf\d+.*))\b/i,
		'computer',
	],
	[
		/^switch(?: (?:oled|lite))?$|\bretroid\b|\bRG ?(?:\d{3}|cube)|\brazer edge\b|\banbernic|\bayaneo|\bayn\b|\bodin2?\b|\bgpd xp|\bsteam ?deck|\bshield portable/i,
		'console',
	],
	[TABLET_MODEL, 'tablet'],
	[TELEVISION_MODEL, 'tv'],
	[OTHER_MODEL, 'unknown'],
];

/** Models of phones that send no «Mobile» along. */
export const PHONE_MODEL =
	/\bpixel \d|\bredmi\b|\bsm-[agjmnsfe]\d{3}|\bmoto\b|\bpe[a-z]{2}\d\d\b|\blg-[a-u]\d|\bcph\d{4}|\brmx\d{4}|\bv\d{4}[a-z]*\b|\bblade\b|\b[a-z]{3}-[alnt][a-z]?\d\d?[a-z]?\b/i;
