/**
 * What `npm run simulate -- users` plays: people, networks, and situations of daily life and
 * attacks. It is data alone. To add a situation, copy one, give it a name of its own and change
 * its events; the row in the table comes by itself, and `docs/judgement.md` wants the new table.
 *
 * Days count from 0, a day that is a Monday for one run and a Thursday for another. Times are
 * «HH:MM»; each is played some minutes sooner or later, all events of one day by the same.
 */
import type { ServiceTraits } from './service.ts';

/** How a network gives out addresses: one for good, one a day, or another each time. */
export type Network = {
	city: string;
	country: string;
	addresses: 'steady' | 'daily' | 'each time' | 'IPv6 daily' | 'IPv6 each time';
	/** What all its addresses begin with: three octets, two for «each time», or IPv6 groups. */
	prefix: string;
	/** Other cities that the addresses seem to be in, as with a mobile carrier. */
	alsoSeemsIn?: readonly string[];
	/** The country that a fifth of the addresses seem to be in, where the map is wrong. */
	takenFor?: string;
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
} as const;
export type AgentName = keyof typeof AGENTS;

/** The laptop is the one that runs the companion. */
export type DeviceName = 'laptop' | 'phone' | 'workComputer';

/** From, to, on which device, on which of the person's networks. */
export type Use = readonly [
	from: string,
	to: string,
	device: Exclude<DeviceName, 'laptop'>,
	network: string,
];

/** From when to when the laptop's browser is open, where, and when the account is used in it. */
export type Open = readonly [
	from: string,
	to: string,
	network: string,
	uses: readonly (readonly [from: string, to: string])[],
];

type Day = { laptop: readonly Open[]; others: readonly Use[] };

/** Someone with an account. */
export type Person = {
	name: string;
	devices: Partial<Record<DeviceName, AgentName>>;
	networks: Readonly<Record<string, Network>>;
	workday: Day;
	weekend: Day;
	/** What the laptop's browser is when it is not open. */
	between: 'asleep' | 'closed';
	/** How many minutes after an alert the person answers it, if the laptop is on then. */
	answersAfter: number;
	/** Whether the person also answers what is only a notice. */
	readsNotices: boolean;
};

export const PEOPLE: readonly Person[] = [
	{
		name: 'Anna',
		devices: { laptop: 'chromeOnWindows', phone: 'safariOnIphone' },
		networks: {
			home: { city: 'Vienna', country: 'Austria', addresses: 'daily', prefix: '198.51.100' },
			office: { city: 'Linz', country: 'Austria', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Vienna',
				country: 'Austria',
				addresses: 'each time',
				prefix: '10.20',
				alsoSeemsIn: ['Graz', 'Salzburg'],
			},
			/** A stranger in the same city, and one elsewhere in the country. */
			near: { city: 'Vienna', country: 'Austria', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Innsbruck', country: 'Austria', addresses: 'steady', prefix: '10.21.1' },
		},
		workday: {
			laptop: [
				['08:30', '17:00', 'office', [['12:30', '12:45']]],
				['19:30', '22:30', 'home', [['20:15', '20:50']]],
			],
			others: [
				['07:10', '07:25', 'phone', 'mobile'],
				['18:00', '18:20', 'phone', 'mobile'],
				['21:10', '21:50', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['10:30', '22:30', 'home', [['11:15', '11:40']]]],
			others: [
				['13:00', '13:10', 'phone', 'mobile'],
				['21:10', '21:50', 'phone', 'home'],
			],
		},
		between: 'asleep',
		answersAfter: 15,
		readsNotices: false,
	},
	{
		name: 'Ben',
		devices: { laptop: 'firefoxOnLinux', phone: 'chromeOnAndroid' },
		networks: {
			home: { city: 'Berlin', country: 'Germany', addresses: 'IPv6 daily', prefix: '2001:db8:10' },
			office: { city: 'Berlin', country: 'Germany', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Frankfurt',
				country: 'Germany',
				addresses: 'IPv6 each time',
				prefix: '2001:db8',
				alsoSeemsIn: ['Berlin', 'Hamburg'],
			},
			near: { city: 'Berlin', country: 'Germany', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Munich', country: 'Germany', addresses: 'steady', prefix: '10.31.1' },
		},
		workday: {
			laptop: [
				['09:00', '16:30', 'office', [['15:00', '15:20']]],
				['19:00', '23:00', 'home', [['19:45', '20:10']]],
			],
			others: [
				['12:20', '12:30', 'phone', 'mobile'],
				['20:50', '21:55', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['18:30', '23:00', 'home', [['19:45', '20:10']]]],
			others: [
				['12:20', '12:40', 'phone', 'mobile'],
				['20:50', '21:55', 'phone', 'home'],
			],
		},
		between: 'closed',
		// Puts it off to the next day.
		answersAfter: 20 * 60,
		readsNotices: false,
	},
	{
		name: 'Carla',
		devices: { laptop: 'chromeOnMac', phone: 'samsungOnAndroid', workComputer: 'edgeOnWindows' },
		networks: {
			home: { city: 'Milan', country: 'Italy', addresses: 'daily', prefix: '198.51.100' },
			office: { city: 'Turin', country: 'Italy', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Rome',
				country: 'Italy',
				addresses: 'each time',
				prefix: '10.40',
				alsoSeemsIn: ['Milan', 'Turin'],
			},
			near: { city: 'Milan', country: 'Italy', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Naples', country: 'Italy', addresses: 'steady', prefix: '10.41.1' },
		},
		workday: {
			// The laptop stays at home.
			laptop: [['19:15', '22:45', 'home', [['19:50', '20:20']]]],
			others: [
				['07:30', '07:40', 'phone', 'mobile'],
				['09:30', '09:50', 'workComputer', 'office'],
				['21:05', '21:50', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['09:30', '22:45', 'home', [['16:00', '16:30']]]],
			others: [['21:05', '21:50', 'phone', 'home']],
		},
		between: 'closed',
		answersAfter: 40,
		readsNotices: true,
	},
];

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
	/** Where the service can tell neither. */
	nowhere: { city: '', country: '', addresses: 'steady', prefix: '' },
};

/** Somewhere that a person goes: which network stands for home and office there, which for mobile. */
export const JOURNEYS = {
	spain: { indoors: 'hotelInSpain', mobile: 'mobileInSpain' },
	thailand: { indoors: 'hotelInThailand', mobile: 'mobileInThailand' },
} as const;

/** What a stranger's device says it is: one of the agents, or just what the user's own says. */
export type StrangersAgent = AgentName | 'like the laptop' | 'like the phone' | 'none';

/** What happens. */
export type UserAction =
	/** The device goes elsewhere or comes home. A laptop that does not come along stays closed. */
	| { do: 'travel'; to: keyof typeof JOURNEYS; with: readonly DeviceName[] }
	| { do: 'come home' }
	| { do: 'VPN'; on: readonly DeviceName[]; exit: string | null }
	/** The user tells the companion of the journey or the VPN. */
	| { do: 'declare travel'; days: number }
	| { do: 'use'; device: DeviceName; network: string; minutes: number }
	/** The device is put away and is not used any more, or used again. */
	| { do: 'put away'; device: DeviceName }
	| { do: 'take up'; device: DeviceName }
	/** The cookie is lost, while the service goes on listing the session. */
	| { do: 'clear cookies'; device: DeviceName }
	/** One more login of the same browser, that is used for some minutes and then left. */
	| { do: 'private window'; device: DeviceName; network: string; minutes: number }
	/** Another device takes its place; the old one stays logged in and silent. */
	| { do: 'replace'; device: DeviceName; by: AgentName | 'the same' }
	/** A stranger logs in with the password, and uses the session for some minutes. */
	| { do: 'intrude'; agent: StrangersAgent; network: string; minutes: number }
	/** A stranger uses the session of the user's device, for they have its cookie. */
	| { do: 'use cookie'; of: DeviceName; agent: StrangersAgent; network: string; minutes: number }
	/** The stranger logs out, or ends all sessions but their own. */
	| { do: 'leave' }
	| { do: 'log the user out' }
	/** What the stranger did can be seen in the list from now on. */
	| { do: 'show' };

export type Event = UserAction & {
	day: number;
	at: string;
	/** Again after so many days, and so on. */
	every?: number;
	/** This is the attack that is measured. */
	attack?: true;
};

type Common = {
	name: string;
	/** How the service differs from the usual one. */
	service?: Partial<ServiceTraits>;
	/** Changes each person's networks. */
	networks?: (network: Network, name: string) => Network;
	/** What the laptop's browser is when it is not open, for all people. */
	between?: Person['between'];
	events: readonly Event[];
};

/** A year of somebody who is never attacked. */
export type DailyLife = Common & {
	kind: 'daily life';
	/** How many journeys a year: each may cost one alarm more. */
	journeys?: number;
	/** Who lives the first year of it: the one whose habits make it hardest. Others follow. */
	first?: Person['name'];
};

/**
 * A few days with one attack.
 *
 * `trace` says what the list of sessions can show of it, from the attack on or from the event
 * «show» on where there is one:
 * - `yes`: the first look that shows it has to raise check or urgent
 * - `review`: it was there before the companion: its risk level has to be so for the review
 * - `notice`: it shows, and the rules ask for no more than a notice
 * - `no`: nothing of it is in the list that the user's own device would not leave there as well
 */
export type Attack = Common & {
	kind: 'attack';
	trace: 'yes' | 'review' | 'notice' | 'no';
	/** Where a check would be too little. */
	wants?: 'urgent';
	days: number;
};

export type Scenario = DailyLife | Attack;

const HOLIDAY = { day: 200, at: '09:00', do: 'travel', to: 'spain' } as const;
const BACK = { day: 214, at: '16:30', do: 'come home' } as const;

const BOTH = ['laptop', 'phone'] as const;
/** Ten days with each of four exits. */
const EXITS = [
	{ day: 30, at: '17:40', do: 'VPN', on: BOTH, exit: 'vpnNetherlands' },
	{ day: 40, at: '17:40', do: 'VPN', on: BOTH, exit: null },
	{ day: 80, at: '17:40', do: 'VPN', on: BOTH, exit: 'vpnSweden' },
	{ day: 90, at: '17:40', do: 'VPN', on: BOTH, exit: null },
	{ day: 150, at: '17:40', do: 'VPN', on: BOTH, exit: 'vpnSwitzerland' },
	{ day: 160, at: '17:40', do: 'VPN', on: BOTH, exit: null },
	{ day: 260, at: '17:40', do: 'VPN', on: BOTH, exit: 'vpnUsa' },
	{ day: 270, at: '17:40', do: 'VPN', on: BOTH, exit: null },
] as const;

export const DAILY_LIFE: readonly DailyLife[] = [
	{
		// Home and office, addresses and cities that change, updates, a new login every 30 days.
		name: 'ordinary weeks',
		kind: 'daily life',
		events: [],
	},
	{
		name: 'sessions end 12 hours after the login',
		kind: 'daily life',
		service: { expiry: { hours: 12, since: 'login' } },
		events: [],
	},
	{
		name: 'sessions end after 7 days without use',
		kind: 'daily life',
		service: { expiry: { hours: 7 * 24, since: 'use' } },
		events: [],
	},
	{
		// What was logged in before stays listed, silent.
		name: 'cookies cleared every week, on laptop and phone',
		kind: 'daily life',
		events: [
			{ day: 13, at: '19:15', every: 7, do: 'clear cookies', device: 'laptop' },
			{ day: 13, at: '19:15', every: 7, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'a private window on the laptop every week, at home',
		kind: 'daily life',
		events: [
			{
				day: 9,
				at: '21:30',
				every: 7,
				do: 'private window',
				device: 'laptop',
				network: 'home',
				minutes: 20,
			},
		],
	},
	{
		name: 'a private window on the phone every month, on a mobile network',
		kind: 'daily life',
		first: 'Ben',
		events: [
			{
				day: 9,
				at: '15:30',
				every: 30,
				do: 'private window',
				device: 'phone',
				network: 'mobile',
				minutes: 20,
			},
		],
	},
	{
		name: 'a second computer of the same kind, at home',
		kind: 'daily life',
		events: [
			{
				day: 9,
				at: '20:40',
				every: 5,
				do: 'private window',
				device: 'laptop',
				network: 'home',
				minutes: 40,
			},
		],
	},
	{
		// It is a new device: the one alarm of the year is meant for it.
		name: 'a new phone of another make',
		kind: 'daily life',
		events: [{ day: 90, at: '15:00', do: 'replace', device: 'phone', by: 'operaOnAndroid' }],
	},
	{
		name: 'a new phone of the same make',
		kind: 'daily life',
		events: [{ day: 90, at: '15:00', do: 'replace', device: 'phone', by: 'the same' }],
	},
	{
		name: 'a phone that lay in a drawer for seven months',
		kind: 'daily life',
		events: [
			{ day: 30, at: '23:30', do: 'put away', device: 'phone' },
			{ day: 250, at: '06:00', do: 'take up', device: 'phone' },
		],
	},
	{
		name: 'VPN on the laptop, one exit, on and off every third day',
		kind: 'daily life',
		first: 'Ben',
		events: [
			{ day: 9, at: '19:00', every: 3, do: 'VPN', on: ['laptop'], exit: 'vpnNetherlands' },
			{ day: 10, at: '18:20', every: 3, do: 'VPN', on: ['laptop'], exit: null },
		],
	},
	{
		name: 'VPN on the phone, one exit, on and off every third day',
		kind: 'daily life',
		events: [
			{ day: 9, at: '19:00', every: 3, do: 'VPN', on: ['phone'], exit: 'vpnNetherlands' },
			{ day: 10, at: '18:20', every: 3, do: 'VPN', on: ['phone'], exit: null },
		],
	},
	{
		// Each exit in a country where the user never was is like a journey there.
		name: 'VPN on laptop and phone, four exits, nothing declared',
		kind: 'daily life',
		first: 'Ben',
		journeys: 4,
		events: [...EXITS],
	},
	{
		name: 'VPN on laptop and phone, four exits, declared',
		kind: 'daily life',
		events: [{ day: 29, at: '20:30', do: 'declare travel', days: 245 }, ...EXITS],
	},
	{
		name: 'holiday abroad with the phone, the laptop stays at home',
		kind: 'daily life',
		journeys: 1,
		events: [{ ...HOLIDAY, with: ['phone'] }, BACK],
	},
	{
		name: 'holiday abroad with phone and laptop',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [{ ...HOLIDAY, with: ['phone', 'laptop'] }, BACK],
	},
	{
		name: 'holiday abroad with phone and laptop, sessions end after 12 hours',
		kind: 'daily life',
		journeys: 1,
		service: { expiry: { hours: 12, since: 'login' } },
		events: [{ ...HOLIDAY, with: ['phone', 'laptop'] }, BACK],
	},
	{
		name: 'holiday far away with phone and laptop',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [{ ...HOLIDAY, to: 'thailand', with: ['phone', 'laptop'] }, BACK],
	},
	{
		name: 'holiday abroad with phone and laptop, declared',
		kind: 'daily life',
		events: [
			{ day: 199, at: '20:30', do: 'declare travel', days: 17 },
			{ ...HOLIDAY, with: ['phone', 'laptop'] },
			BACK,
		],
	},
	{
		name: 'an IPv6 network that is another one every day',
		kind: 'daily life',
		networks: (network, name) =>
			name === 'home' ? { ...network, addresses: 'IPv6 each time', prefix: '2001:db8' } : network,
		events: [],
	},
	{
		// Half of the time in its own language.
		name: 'the service spells the country in other languages by turns',
		kind: 'daily life',
		service: { spelling: 'by turns' },
		events: [],
	},
	{
		name: 'the service takes every fifth mobile address for a neighbouring country',
		kind: 'daily life',
		first: 'Ben',
		networks: (network, name) =>
			name === 'mobile' ? { ...network, takenFor: 'Switzerland' } : network,
		events: [],
	},
	{
		name: 'a service that shows the place of the login alone',
		kind: 'daily life',
		service: { places: 'login' },
		events: [],
	},
	{
		name: 'a service without places',
		kind: 'daily life',
		first: 'Anna',
		service: { places: 'none' },
		events: [],
	},
	{
		name: 'a service without times of activity',
		kind: 'daily life',
		service: { activity: null },
		events: [],
	},
	{
		name: 'a service without times of activity, cookies cleared twice a year',
		kind: 'daily life',
		service: { activity: null },
		events: [
			{ day: 100, at: '19:10', every: 180, do: 'clear cookies', device: 'phone' },
			{ day: 100, at: '19:10', every: 180, do: 'clear cookies', device: 'laptop' },
		],
	},
	{
		name: 'a service whose times of activity are whole hours',
		kind: 'daily life',
		service: { activity: 60 },
		events: [],
	},
	{
		name: 'a service where our own looks are no activity',
		kind: 'daily life',
		service: { looksCount: false },
		events: [],
	},
	{
		// One year with all of it.
		name: 'a year with all of it',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		service: { expiry: { hours: 14 * 24, since: 'login' }, spelling: 'by turns' },
		events: [
			{ day: 20, at: '19:10', every: 60, do: 'clear cookies', device: 'laptop' },
			{ day: 50, at: '15:30', every: 90, do: 'clear cookies', device: 'phone' },
			{
				day: 40,
				at: '21:30',
				every: 30,
				do: 'private window',
				device: 'laptop',
				network: 'home',
				minutes: 15,
			},
			{ day: 120, at: '15:00', do: 'replace', device: 'phone', by: 'operaOnAndroid' },
			{ ...HOLIDAY, with: ['phone', 'laptop'] },
			BACK,
			{ day: 303, at: '20:30', do: 'declare travel', days: 7 },
			{ day: 304, at: '17:40', do: 'VPN', on: ['laptop'], exit: 'vpnSweden' },
			{ day: 308, at: '17:40', do: 'VPN', on: ['laptop'], exit: null },
		],
	},
];

/** In the evening of the tenth day all people are at home, with the laptop open. */
const EVENING = { day: 10, at: '21:20' } as const;
const NIGHT = { day: 10, at: '03:30' } as const;

export const ATTACKS: readonly Attack[] = [
	{
		name: 'stolen password, from abroad, another device',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: 'stolen password, from abroad, at night while the laptop is off',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: "from abroad, the laptop's browser and system",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: "from abroad, the phone's browser and system",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'prague',
				minutes: 30,
			},
		],
	},
	{
		name: 'from the same city, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 30,
			},
		],
	},
	{
		name: 'from the same city, a program that is no browser',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ ...EVENING, attack: true, do: 'intrude', agent: 'script', network: 'near', minutes: 5 },
		],
	},
	{
		name: 'another device, on a service without places',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		service: { places: 'none' },
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 5,
			},
		],
	},
	{
		name: 'neither device nor place can be told',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ ...EVENING, attack: true, do: 'intrude', agent: 'none', network: 'nowhere', minutes: 5 },
		],
	},
	{
		name: "from the same city, the laptop's browser and system, laptop in use",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the laptop',
				network: 'near',
				minutes: 30,
			},
		],
	},
	{
		name: "from the same city, the laptop's browser and system, at night while it is off",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'like the laptop',
				network: 'near',
				minutes: 30,
			},
		],
	},
	{
		// A flatmate, a guest in the Wi-Fi, malware on another machine at home.
		name: "on the user's own network, the laptop's browser and system",
		kind: 'attack',
		trace: 'notice',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the laptop',
				network: 'home',
				minutes: 30,
			},
		],
	},
	{
		// The phone goes on being used: that there are two shows once it was active after the login.
		name: "from the same city, the phone's browser and system, phone in use",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'near',
				minutes: 30,
			},
			{ ...EVENING, at: '21:23', do: 'show' },
		],
	},
	{
		name: "from the same country, the phone's browser and system, phone silent for good",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'inland',
				minutes: 30,
			},
		],
	},
	{
		name: 'the same, until the phone is used again two days later',
		kind: 'attack',
		trace: 'yes',
		days: 16,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'inland',
				minutes: 30,
			},
			{ day: 12, at: '20:30', do: 'use', device: 'phone', network: 'home', minutes: 20 },
			{ day: 12, at: '20:30', do: 'show' },
		],
	},
	{
		name: "the phone's cookie, used from far away within the hour",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [
			{
				day: 10,
				at: '22:10',
				attack: true,
				do: 'use cookie',
				of: 'phone',
				agent: 'like the phone',
				network: 'lagos',
				minutes: 15,
			},
		],
	},
	{
		name: "the phone's cookie, used from the next country",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				day: 10,
				at: '22:10',
				attack: true,
				do: 'use cookie',
				of: 'phone',
				agent: 'like the phone',
				network: 'prague',
				minutes: 15,
			},
		],
	},
	{
		name: "the phone's cookie, used on another device, service shows the last agent",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		service: { agents: 'last' },
		events: [
			{
				day: 10,
				at: '22:10',
				attack: true,
				do: 'use cookie',
				of: 'phone',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 15,
			},
		],
	},
	{
		name: "the phone's cookie, used in the same country as if on the phone",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{
				day: 10,
				at: '22:10',
				attack: true,
				do: 'use cookie',
				of: 'phone',
				agent: 'like the phone',
				network: 'near',
				minutes: 15,
			},
		],
	},
	{
		name: "the laptop's cookie while the browser is closed; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		between: 'closed',
		service: { looksCount: false },
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'use cookie',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'near',
				minutes: 30,
			},
		],
	},
	{
		name: "the laptop's cookie while it sleeps; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		between: 'asleep',
		service: { looksCount: false },
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'use cookie',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'near',
				minutes: 30,
			},
		],
	},
	{
		// The look itself is activity, from our own address, before the list is made.
		name: "the laptop's cookie while it is off; our looks are activity",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'use cookie',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: "the laptop's cookie while it is in use; our looks are activity",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{
				...EVENING,
				attack: true,
				do: 'use cookie',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: "the laptop's cookie while it is in use, from abroad; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		service: { looksCount: false },
		events: [
			{
				...EVENING,
				attack: true,
				do: 'use cookie',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: 'comeback after a removal, same place',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 20,
		events: [
			{
				day: 8,
				at: '20:30',
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 10,
			},
			{
				day: 15,
				at: '21:20',
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 10,
			},
		],
	},
	{
		name: 'comeback after a removal, from another country',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 20,
		events: [
			{
				day: 8,
				at: '20:30',
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 10,
			},
			{
				day: 15,
				at: '21:20',
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'hanoi',
				minutes: 10,
			},
		],
	},
	{
		name: "comeback with the phone's browser and system, from abroad",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 20,
		events: [
			{
				day: 8,
				at: '20:30',
				do: 'intrude',
				agent: 'like the phone',
				network: 'lagos',
				minutes: 10,
			},
			{
				day: 15,
				at: '21:20',
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'lagos',
				minutes: 10,
			},
		],
	},
	{
		name: 'waits since before the first look, another device',
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [
			{
				day: 0,
				at: '00:30',
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 10,
			},
		],
	},
	{
		// Next to the user's own phone, which the review asks about just so.
		name: "waits since before the first look, the phone's browser and system",
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [
			{
				day: 0,
				at: '00:30',
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'near',
				minutes: 10,
			},
		],
	},
	{
		name: "waits since before the first look, the laptop's browser and system",
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [
			{
				day: 0,
				at: '00:30',
				attack: true,
				do: 'intrude',
				agent: 'like the laptop',
				network: 'near',
				minutes: 10,
			},
		],
	},
	{
		name: 'during a travel period, another device from abroad',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			{
				...EVENING,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		// What a travel period is for: the phone of a traveller looks just so.
		name: "during a travel period, the phone's browser and system from abroad",
		kind: 'attack',
		trace: 'notice',
		days: 14,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'like the phone',
				network: 'lagos',
				minutes: 30,
			},
		],
	},
	{
		name: 'logs in at night and logs the user out',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'near',
				minutes: 30,
			},
			{ ...NIGHT, at: '03:40', do: 'log the user out' },
		],
	},
	{
		name: 'came and went while the laptop was off',
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{
				...NIGHT,
				attack: true,
				do: 'intrude',
				agent: 'chromeOnChromebook',
				network: 'lagos',
				minutes: 20,
			},
			{ ...NIGHT, at: '03:50', do: 'leave' },
		],
	},
];
