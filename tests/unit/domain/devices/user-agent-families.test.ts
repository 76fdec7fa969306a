import { describe, expect, test } from 'vitest';
import { deviceFamily } from '@/utils/domain/devices/user-agent';

/** A user agent of Chrome on an Android device of this model. */
const android = (model: string, mobile = 'Mobile ', more = ''): string =>
	`Mozilla/5.0 (Linux; Android 13; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 ${mobile}Safari/537.36${more}`;

describe('the form, by how makers call their models', () => {
	test.each([
		// Tablets that say «Mobile» as phones do.
		['SM-X306B', 'tablet'],
		['Lenovo TB-8506X', 'tablet'],
		['Lenovo PB-6505M', 'tablet'],
		['2407FRPAC', 'phone'],
		['2405CRPEDG', 'tablet'],
		['24075RPD3G', 'tablet'],
		['Infinix X1102B', 'tablet'],
		['TECNO P905', 'tablet'],
		['BRT-W19', 'tablet'],
		['AGS3-W09HN', 'tablet'],
		['P30HD_ROW', 'tablet'],
		['T50Pro_ROW', 'tablet'],
		['OPTIMA_7025_3G', 'tablet'],
		['VIVA_1003_4G', 'tablet'],
		['PLANE 1516S 3G PS1147MG', 'tablet'],
		['8092T', 'tablet'],
		['100043279', 'tablet'],
		['Readboy_C30', 'tablet'],
		['bq-7055L', 'tablet'],
		['RCT6603W47', 'tablet'],
		// Phones whose names are like those.
		['SM-A326B', 'phone'],
		['SM-F907N', 'phone'],
		['Redmi K60 Ultra', 'phone'],
		['M2003J15SC', 'phone'],
		['2201123C', 'phone'],
		['RMX3624', 'phone'],
		['LG-H960', 'phone'],
		['TECNO KM5', 'phone'],
		['W-K360-TV', 'phone'],
		['moto g(30)', 'phone'],
		['Pixel 9 Pro XL', 'phone'],
		['K', 'phone'],
	] as const)('%s, on which Chrome says «Mobile»: %s', (model, form) => {
		expect(deviceFamily(android(model)).form).toBe(form);
	});

	test.each([
		['BRAVIA 4K VH21', 'tv'],
		['MiTV-AYFR0', 'tv'],
		['AFTKM', 'tv'],
		['Chromecast', 'tv'],
		['55UHD8500', 'tv'],
		['LE-43ZTHS25', 'tv'],
		['HTY-50U11B-VD', 'tv'],
		['POLAR_K_P50U51T2CSM', 'tv'],
		['H96 Max V58', 'tv'],
		['X96_Max_Plus', 'tv'],
		['TX6s', 'tv'],
		['MECOOL KM2', 'tv'],
		['Smart TV 4K', 'tv'],
		['CANAL PLUS BOX 2', 'tv'],
		['Nokia Streaming Box 8010', 'tv'],
		['TV STICK PRO', 'tv'],
		['Acme_Stick', 'tv'],
		['Acme Shell V500DJ7', 'tv'],
		['ELED-65SMART', 'tv'],
		['T55SLED-B1', 'tv'],
		['Acme65_UHD', 'tv'],
		['MediaBox_FHD', 'tv'],
		['NEO U9-H', 'tv'],
		['Acme ATV1200', 'tv'],
		['Dream Player', 'tv'],
		['TV350_ISDB DVB', 'tv'],
		['EVPAD-5P', 'tv'],
		// Tablets and phones whose names are like those.
		['Aquaris M10 FHD', 'tablet'],
		['Galaxy Player 50', 'tablet'],
		['Cinemax 3', 'tablet'],
		['SM-R890', 'unknown'],
		['TicWatch Pro 5', 'unknown'],
		['Quest 3', 'unknown'],
		['YT5760C', 'unknown'],
		['Retroid Pocket 5', 'console'],
		['RG405V', 'console'],
		['ThinkPad X1', 'computer'],
		['K', 'tablet'],
	] as const)('%s, on which Chrome says no «Mobile»: %s', (model, form) => {
		expect(deviceFamily(android(model, '')).form).toBe(form);
	});
});

describe('a television, by what its makers and apps leave in a user agent', () => {
	const built = (build: string, more = 'Mobile Safari/537.36'): string =>
		`Mozilla/5.0 (Linux; Android 11; X55 Build/${build}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/113.0.5672.163 ${more}`;

	test.each([
		['a build of Android TV', built('RTT2.220103.001'), 'tv'],
		['a build of Google TV', built('QTG1.200720.002'), 'tv'],
		['a Linux without a desktop', 'Opera/9.80 (Linux armv7l; Acme-40) Presto/2.12.407', 'tv'],
		['Japanese television', 'Hybridcast/1.0 (;008045;ACMETV1;2;2;)', 'tv'],
		['a digital television', 'Mozilla/5.0 (DTV) AppleWebKit/531.2+ (KHTML, like Gecko)', 'tv'],
		[
			'a computer of that kind with a desktop',
			'Mozilla/5.0 (X11; Linux armv7l) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/113.0.0.0 Safari/537.36',
			'computer',
		],
		['a later build of Android TV', built('STTC.220803.001'), 'tv'],
		['a build for boards in televisions', built('PPR2.180905.006.A1'), 'tv'],
		['a build for boxes', built('NHG47L'), 'tv'],
		['a build that phones have', built('RP1A.200720.011'), 'phone'],
		['another', built('TP1A.220624.014'), 'phone'],
		[
			'the browser for televisions',
			built('RP1A.200720.011', 'YaBrowser/24.1.2.86 (lite) TV Safari/537.36'),
			'tv',
		],
		['a size with its picture', android('HIBERG43YUHD-R'), 'tv'],
		['a maker of boxes', android('Mecool-BB2', ''), 'tv'],
		['the version that boxes have', android('IPC002', '').replace('13', '7.1.2'), 'tv'],
		['the same in a phone', android('IPC002').replace('13', '7.1.2'), 'phone'],
		['an app on Apple TV', 'XBMC/11.0 (iOS; 11.0.0 AppleTV2,1; http://www.xbmc.org)', 'tv'],
		['a small console', android('RG505'), 'console'],
		['another small console', android('Razer Edge 5G'), 'console'],
		['a projector', android('HAVIT PJ209 PRO', ''), 'unknown'],
		['a car', android('DiLink5.0 For BYD AUTO'), 'unknown'],
		[
			'an app that says what it runs on',
			'SM-T970 (compatible; Tablet2.0) News 5.1 / Android 33',
			'tablet',
		],
	] as const)('%s', (_, agent, form) => {
		expect(deviceFamily(agent).form).toBe(form);
	});
});

describe('user agents of televisions', () => {
	test.each([
		[
			'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/94.0.4606.128 Safari/537.36 HbbTV/1.6.1 (+DRM; LGE; 55NANO;)',
			'Chrome',
			null,
		],
		[
			'Opera/9.80 (Linux mips; ) Presto/2.12.407 Version/12.51 MB99/0.41 (MAKER, Mxl662L32, wired) VSTVB_MB99 SmartTvA/3.0.0',
			'Opera',
			null,
		],
		[
			'Mozilla/5.0 (Linux armv7l) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/84.0.4147.140 Safari/537.36 OPR/46.0 OMI/4.21.4 Model/Maker-MT9602 VIDAA/5.0',
			null,
			null,
		],
		[
			android('AFTKA', 'Mobile ', ' cordova-amazon-fireos/3.4.0 AmazonWebAppPlatform/3.4.0'),
			'Chrome',
			'Android',
		],
	] as const)('%s', (agent, browser, system) => {
		expect(deviceFamily(agent)).toEqual({ browser, system, form: 'tv' });
	});
});

describe('user agents of phones that are not Android’s nor Apple’s', () => {
	test.each([
		[
			'Mozilla/5.0 (Mobile; Maker_F1_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5.4',
			'Firefox',
			'KaiOS',
		],
		['Nokia225/2.0 Profile/MIDP-2.1 Configuration/CLDC-1.1', null, null],
		[
			'UCWEB/2.0 (MIDP-2.0; U; Adr 4.4.2; en-US; Model_1) U2/1.0.0 UCBrowser/10.7 U2/1.0.0 Mobile',
			'UC Browser',
			'Android',
		],
		['dv(iPh14,2);pr(UCBrowser/13.9.8);ov(15_4_1);ss(375x667);', 'UC Browser', 'iOS'],
		[
			'UCWEB/2.0 (Windows; U; wds 8.10; de-DE; NOKIA; RM-1045) U2/1.0.0 UCBrowser/4.2.1 Mobile',
			'UC Browser',
			'Windows Phone',
		],
	] as const)('%s', (agent, browser, system) => {
		expect(deviceFamily(agent)).toEqual({ browser, system, form: 'phone' });
	});
});

describe('programs without a person', () => {
	const chrome = (more: string): string =>
		`Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko${more}`;
	test.each([
		chrome('; Google-Some-Verifier) Chrome/120.0.0.0 Safari/537.36'),
		chrome(') Chrome/120.0.0.0 Safari/537.36 (https://example.org/measurement)'),
		chrome(') Chrome/120.0.0.0 Safari/537.36; mail@example.org'),
		chrome(') Chrome/120.0.0.0 Safari/537.36 (via proxy.example)'),
		chrome(') HeadlessChrome/120.0.0.0 Safari/537.36 Synthetics'),
		'Mozilla/5.0 (Linux; Android 11; moto g) AppleWebKit/537.36 Chrome/119.0.0.0 Mobile Safari/537.36 CloudflareObservatory/1.0',
	])('%s', (agent) => {
		expect(deviceFamily(agent)).toEqual({ browser: null, system: null, form: 'unknown' });
	});

	test.each([
		['FeedReader/4.5 (http://www.example.com/; Microsoft Windows)', 'Windows', 'computer'],
		[android('VIA F30 Plus'), 'Android', 'phone'],
		[android('M_bot_60'), 'Android', 'phone'],
		[android('Spider 8', ''), 'Android', 'tablet'],
	] as const)('not %s', (agent, system, form) => {
		expect(deviceFamily(agent)).toMatchObject({ system, form });
	});
});

describe('what is not the browser that it is like', () => {
	test.each([
		[
			'Mozilla/5.0 (Linux; U; Android 8.1.0; en-us; Model) Version/4.0 Mobile Safari/534.30',
			'Android Browser',
		],
		[
			'Mozilla/5.0 (Linux; Android 13; Model; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36',
			'Chrome',
		],
		[
			'Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/32.1 SamsungBrowser/4.0 Chrome/122.0.0.0 VR Safari/537.36',
			'Meta Quest Browser',
		],
		['Safari/18615.1 CFNetwork/1406.0.2 Darwin/22.4.0 (x86_64)', 'Safari'],
		[android('Model', 'Mobile ', 'Snapchat12.0.0.31 (Model; Android 13; gzip; )'), 'Snapchat'],
	] as const)('%s is %s', (agent, browser) => {
		expect(deviceFamily(agent).browser).toBe(browser);
	});
});

describe('what a user agent leaves out, or has in small letters', () => {
	const family = (agent: string) => {
		const { browser, system, form } = deviceFamily(agent);
		return [browser, system, form];
	};
	/** A view within an app, of Android. */
	const view = (model: string, end: string) =>
		`Mozilla/5.0 (Linux; Android 11; ${model} Build/RP1A.200720.011; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/113.0.0.0${end}`;

	test.each([
		['a tablet’s view', view('C37', ' Safari/537.36'), ['Chrome', 'Android', 'tablet']],
		['a phone’s view', view('C37', ' Mobile Safari/537.36'), ['Chrome', 'Android', 'phone']],
		['the same with no space', view('C37', 'Mobile Safari/537.36'), ['Chrome', 'Android', 'phone']],
		['a view that is cut off', view('C37', ''), ['Chrome', 'Android', 'phone']],
		['all in small letters', android('armor_x6').toLowerCase(), ['Chrome', 'Android', 'phone']],
		[
			'a tablet in small letters',
			android('mediapad', '').toLowerCase(),
			['Chrome', 'Android', 'tablet'],
		],
		[
			'another product in small letters',
			android('armor_x6', 'Mobile ', ' SomeApp/1.0').toLowerCase(),
			[null, 'Android', 'phone'],
		],
		[
			'a tablet, by a browser that shortens «Android»',
			'UCWEB/2.0 (MIDP-2.0; U; Adr 4.1.2; en-US; SM-T211) U2/1.0.0 UCBrowser/9.4.0.460 U2/1.0.0 Mobile',
			['UC Browser', 'Android', 'tablet'],
		],
		[
			'a phone with Linux',
			'UCWEB/2.0 (Linux; U; Opera Mini/7.1; en-US; Model_1) U2/1.0.0 UCBrowser/8.8.1.359 Mobile',
			['UC Browser', 'Linux', 'phone'],
		],
		[
			'a maker’s services behind the model',
			android('GRL-LX9; HMSCore 6.15.4.312', '', ' HuaweiBrowser/14.0.5'),
			['Huawei Browser', 'Android', 'phone'],
		],
		[
			'UC Browser on a BlackBerry',
			'UCWEB/2.0(BlackBerry; U; 5.2.0.57; en-us; 9000) U2/1.0.0 UCBrowser/8.1.0.216 U2/1.0.0 Mobile',
			['UC Browser', null, 'phone'],
		],
		[
			'a system that has no name here',
			'Mozilla/5.0 (X11; U; SunOS i86pc; en-US; rv:1.9.1.9) Gecko/20100525 Firefox/3.5.9',
			['Firefox', null, 'computer'],
		],
		[
			'a reader',
			'Mozilla/5.0 (Linux like Android; en_US) AppleWebKit/534.34 PocketBook/640 Mobile',
			[null, null, 'tablet'],
		],
		[
			'a watch that says «Mobile»',
			'Mozilla/5.0 (Linux; Tizen 5.5; SAMSUNG SM-R840) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/2.0 Chrome/69.0.3497.106 Mobile Safari/537.36',
			['Samsung Internet', null, 'unknown'],
		],
		['a phone named like a box', android('TurboX_Ray'), ['Chrome', 'Android', 'phone']],
		[
			'a phone named like a television’s browser',
			android('Maple III'),
			['Chrome', 'Android', 'phone'],
		],
	] as const)('%s', (_, agent, read) => {
		expect(family(agent)).toEqual(read);
	});
});
