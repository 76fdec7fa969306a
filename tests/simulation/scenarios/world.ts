/** Networks and user agents of the simulation. */

/** How a network gives out addresses: one for good, one a day, or another each time. */
export type Network = {
	city: string;
	country: string;
	addresses: 'steady' | 'daily' | 'each time' | 'IPv6 daily' | 'IPv6 each time' | 'IPv4 or IPv6';
	/** What all its addresses begin with: three octets, two for «each time», or IPv6 groups. */
	prefix: string;
	/** Other cities that the addresses seem to be in, as with a mobile carrier. */
	alsoSeemsIn?: readonly string[];
	/** The country that a fifth of the addresses seem to be in, where the map is wrong. */
	takenFor?: string;
	/** Other countries that it leads out in, by turns of chance. */
	alsoIn?: readonly string[];
};

/** «{v}» grows by one every four weeks, as browsers do; «{s}» is the system's, and stays. */
export const AGENTS = {
	chromeOnWindows:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36',
	edgeOnWindows:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36 Edg/{v}.0.0.0',
	chromeOnMac:
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36',
	chromeOnChromebook:
		'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36',
	firefoxOnLinux: 'Mozilla/5.0 (X11; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0',
	safariOnIphone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS {s}_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{s}.1 Mobile/15E148 Safari/604.1',
	chromeOnAndroid:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Mobile Safari/537.36',
	samsungOnAndroid:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/{s}.0 Chrome/{v}.0.0.0 Mobile Safari/537.36',
	operaOnAndroid:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Mobile Safari/537.36 OPR/{v}.0.0.0',
	script: 'curl/8.5.0',
	tracker: 'python-requests/2.31.0',
	appOnIphone: 'Cryptonow/412 CFNetwork/1494.0.7 Darwin/23.4.0',
	appOnAndroid: 'okhttp/4.12.0',
	desktopSiteOnAndroid:
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36',
	unfoldedAndroid:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36',
	desktopSiteOnIphone:
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{s}.1 Safari/605.1.15',
	instagramOnIphone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS {s}_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 380.0.0.28.102 (iPhone15,2; iOS {s}_1; en_US; scale=3.00; 1179x2556; 1)',
	telegramOnIphone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS {s}_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{s}.1 Mobile/15E148 Safari/604.1 Telegram-iOS/11.2',
	facebookOnIphone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS {s}_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.38.109;FBBV/640000000;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/{s}.1]',
	firefoxOnAndroid: 'Mozilla/5.0 (Android 15; Mobile; rv:{v}.0) Gecko/{v}.0 Firefox/{v}.0',
	operaOnWindows:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36 OPR/{v}.0.0.0',
	samsungOnTv:
		'Mozilla/5.0 (SMART-TV; LINUX; Tizen 7.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/6.0 Chrome/94.0.4606.31 TV Safari/537.36',
	headlessChrome:
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/{v}.0.0.0 Safari/537.36',
	unknownOnMac: 'Quotes/3.1 (Macintosh; Intel Mac OS X 10_15_7)',
	safariOnIpad:
		'Mozilla/5.0 (iPad; CPU OS {s}_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{s}.1 Mobile/15E148 Safari/604.1',
	firefoxOnUbuntu: 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0',
	firefoxOnFedora: 'Mozilla/5.0 (X11; Fedora; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0',
	consoleBrowser:
		'Mozilla/5.0 (PlayStation; PlayStation 5/8.20) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0 Safari/605.1.15',
	firefoxOnWindows:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0',
} as const;
export type AgentName = keyof typeof AGENTS;

/** Networks of the world; a person's own come first. */
export const WORLD: Readonly<Record<string, Network>> = {
	lagos: { city: 'Lagos', country: 'Nigeria', addresses: 'steady', prefix: '10.90.1' },
	hanoi: { city: 'Hanoi', country: 'Vietnam', addresses: 'steady', prefix: '10.91.1' },
	prague: { city: 'Prague', country: 'Czechia', addresses: 'steady', prefix: '10.92.1' },
	hotelInSpain: { city: 'Palma', country: 'Spain', addresses: 'daily', prefix: '10.60.1' },
	mobileInSpain: { city: 'Madrid', country: 'Spain', addresses: 'each time', prefix: '10.61' },
	hotelInThailand: { city: 'Phuket', country: 'Thailand', addresses: 'daily', prefix: '10.62.1' },
	mobileInThailand: {
		city: 'Bangkok',
		country: 'Thailand',
		addresses: 'each time',
		prefix: '10.63',
	},
	vpnNetherlands: {
		city: 'Amsterdam',
		country: 'Netherlands',
		addresses: 'each time',
		prefix: '10.70',
	},
	vpnSweden: { city: 'Malmö', country: 'Sweden', addresses: 'each time', prefix: '10.71' },
	vpnSwitzerland: {
		city: 'Zürich',
		country: 'Switzerland',
		addresses: 'each time',
		prefix: '10.72',
	},
	vpnUsa: { city: 'New York', country: 'United States', addresses: 'each time', prefix: '10.73' },
	mobileInFrance: { city: 'Lyon', country: 'France', addresses: 'each time', prefix: '10.64' },
	hotelInFrance: { city: 'Nice', country: 'France', addresses: 'daily', prefix: '10.65.1' },
	hotelInGreece: { city: 'Athens', country: 'Greece', addresses: 'daily', prefix: '10.66.1' },
	hotelInTurkey: { city: 'Izmir', country: 'Turkey', addresses: 'daily', prefix: '10.67.1' },
	hotelInCroatia: { city: 'Split', country: 'Croatia', addresses: 'daily', prefix: '10.68.1' },
	hotelInMontenegro: {
		city: 'Kotor',
		country: 'Montenegro',
		addresses: 'daily',
		prefix: '10.69.1',
	},
	vpnAtHome: {
		city: 'Graz',
		country: 'at home',
		addresses: 'each time',
		prefix: '10.74',
		alsoSeemsIn: ['Linz', 'Ulm', 'Bari'],
	},
	/** Another one in each city: a relay that hides addresses, but not the country. */
	relay: {
		city: '',
		country: 'at home',
		addresses: 'IPv6 each time',
		prefix: '2001:db9',
	},
	inFlight: { city: '', country: 'United States', addresses: 'each time', prefix: '10.75' },
	ship: { city: '', country: 'Panama', addresses: 'each time', prefix: '10.76' },
	/** The exit of a company’s proxy, which is in another country than the company. */
	proxyAbroad: { city: 'Rotterdam', country: 'Netherlands', addresses: 'daily', prefix: '10.77.1' },
	base: { city: '', country: 'United States', addresses: 'daily', prefix: '10.78.1' },
	hospital: { city: '', country: 'at home', addresses: 'each time', prefix: '10.79' },
	cafe: { city: '', country: 'at home', addresses: 'steady', prefix: '10.80.1' },
	otherCafe: { city: '', country: 'at home', addresses: 'steady', prefix: '10.81.1' },
	campus: { city: '', country: 'at home', addresses: 'each time', prefix: '10.82' },
	newHome: { city: '', country: 'at home', addresses: 'IPv6 daily', prefix: '2001:dbb' },
	eduroam: { city: '', country: 'at home', addresses: 'each time', prefix: '10.86' },
	dormitory: { city: '', country: 'at home', addresses: 'daily', prefix: '10.87.1' },
	/** A satellite whose ground stations are in three countries. */
	camperVan: {
		city: '',
		country: 'Italy',
		addresses: 'each time',
		prefix: '10.88',
		alsoIn: ['Germany', 'Spain'],
	},
	torExits: {
		city: '',
		country: 'Germany',
		addresses: 'each time',
		prefix: '10.83',
		alsoIn: ['Netherlands', 'Sweden', 'France', 'Switzerland', 'United States'],
	},
	vpnByTurns: {
		city: '',
		country: 'Netherlands',
		addresses: 'each time',
		prefix: '10.84',
		alsoIn: ['Sweden', 'Switzerland'],
	},
	dataCentreInUsa: {
		city: 'Ashburn',
		country: 'United States',
		addresses: 'each time',
		prefix: '10.85',
	},
	dataCentre: { city: 'Falkenstein', country: 'Germany', addresses: 'each time', prefix: '10.95' },
	tor: { city: '', country: '', addresses: 'each time', prefix: '10.96' },
	/** One after the other, thirty of them. */
	...Object.fromEntries(
		Array.from({ length: 30 }, (_, index): [string, Network] => [
			`proxy${index}`,
			{ city: 'Graz', country: 'at home', addresses: 'steady', prefix: `10.${100 + index}.1` },
		]),
	),
	/** Where the service can tell neither. */
	nowhere: { city: '', country: '', addresses: 'steady', prefix: '' },
};

/** Somewhere that a person goes: which network stands for home and office there, which for mobile. */
export const JOURNEYS = {
	spain: { indoors: 'hotelInSpain', mobile: 'mobileInSpain' },
	france: { indoors: 'hotelInFrance', mobile: 'mobileInFrance' },
	greece: { indoors: 'hotelInGreece', mobile: 'hotelInGreece' },
	turkey: { indoors: 'hotelInTurkey', mobile: 'hotelInTurkey' },
	croatia: { indoors: 'hotelInCroatia', mobile: 'hotelInCroatia' },
	montenegro: { indoors: 'hotelInMontenegro', mobile: 'hotelInMontenegro' },
	thailand: { indoors: 'hotelInThailand', mobile: 'mobileInThailand' },
} as const;
