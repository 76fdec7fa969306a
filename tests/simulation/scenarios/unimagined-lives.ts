import { BOTH, by, logInAs, privateWindow } from './makers.ts';
import type { DailyLife, Event } from './scenario.ts';

/**
 * Lives of people who were thought of without a look at the rules, and played before a rule was
 * changed for them. What is right for each is its allowance: one alarm a year, one for each new
 * country and each new device or program.
 */
export const UNIMAGINED_LIVES: readonly DailyLife[] = [
	{
		name: 'an ambulance driver, a week of nights and a week of days by turns',
		kind: 'daily life',
		first: 'Anna',
		laptop: [['14:00', '17:00', 'home', [['14:30', '14:45']]]],
		events: [
			...[8, 9, 10, 11, 12].flatMap((day): Event[] => [
				{ day, at: '01:30', every: 14, do: 'open', network: 'hospital', minutes: 90 },
				{ day, at: '03:40', every: 14, do: 'use', device: 'phone', network: 'mobile', minutes: 15 },
			]),
			{ day: 30, at: '13:00', every: 60, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		// The library’s computer is a new device.
		name: 'a student: the campus network, the phone’s hotspot, a library’s computer each month',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		laptop: [
			['09:00', '12:00', 'campus', [['10:15', '10:30']]],
			['13:00', '16:30', 'mobile', [['14:00', '14:10']]],
			['20:00', '23:00', 'home', [['21:00', '21:20']]],
		],
		uses: [['10:40', '10:55', 'phone', 'campus']],
		events: [
			logInAs({ day: 14, at: '11:10', every: 30 }, 'chromeOnWindows', 'campus', 15),
			privateWindow({ day: 12, at: '10:40', every: 14 }, 'laptop', 'campus', 10),
		],
	},
	{
		// The embassy’s network leads out at home.
		name: 'a diplomat: two hundred days abroad, by day in the embassy’s network',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		events: [
			{ day: 60, at: '09:00', do: 'travel', to: 'thailand', with: BOTH },
			by({ day: 62, at: '08:00', every: 1 }, ['laptop'], 'vpnAtHome'),
			by({ day: 62, at: '18:30', every: 1 }, ['laptop'], null),
			{ day: 260, at: '09:00', do: 'come home' },
		],
	},
	{
		name: 'a tablet in the living room, from which somebody logs out each weekend',
		kind: 'daily life',
		first: 'Carla',
		devices: { tablet: 'safariOnIpad' },
		uses: [['18:40', '19:30', 'tablet', 'home']],
		events: [
			{ day: 6, at: '22:00', every: 7, do: 'end', login: 'tablet' },
			{ day: 6, at: '22:01', every: 7, do: 'clear cookies', device: 'tablet' },
		],
	},
	{
		name: 'a local SIM abroad, with the home carrier’s roaming every second day',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'thailand', with: BOTH },
			by({ day: 101, at: '06:00', every: 2 }, ['phone'], 'mobile'),
			by({ day: 102, at: '06:00', every: 2 }, ['phone'], null),
			{ day: 130, at: '16:30', do: 'come home' },
		],
	},
	{
		// The new provider’s addresses are another country’s.
		name: 'a cheap eSIM that leads out abroad, for phone and hotspot, from one day on',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		networks: (network, name) =>
			name === 'newHome' ? { ...network, country: 'Ireland' } : network,
		events: [
			{ day: 50, at: '06:00', do: 'move', from: 'mobile', to: 'newHome' },
			by({ day: 60, at: '12:00', every: 10 }, ['laptop'], 'newHome'),
			by({ day: 61, at: '12:00', every: 10 }, ['laptop'], null),
		],
	},
	{
		name: 'a relay for all that Apple’s browsers do, on phone and tablet, always',
		kind: 'daily life',
		first: 'Anna',
		devices: { tablet: 'safariOnIpad' },
		uses: [['20:10', '20:40', 'tablet', 'home']],
		events: [
			by({ day: 1, at: '06:00' }, ['phone', 'tablet'], 'relay'),
			privateWindow({ day: 15, at: '21:20', every: 30 }, 'phone', 'home', 10),
		],
	},
	{
		// Three countries, in the company’s cloud.
		name: 'a company’s zero-trust proxy, whose exits are in three countries, by day',
		kind: 'daily life',
		first: 'Carla',
		journeys: 3,
		events: [
			by({ day: 1, at: '09:00', every: 1 }, ['workComputer'], 'vpnByTurns'),
			by({ day: 1, at: '18:00', every: 1 }, ['workComputer'], null),
		],
		devices: { workComputer: 'edgeOnWindows' },
		uses: [['14:10', '14:30', 'workComputer', 'office']],
	},
	{
		// The satellite and three countries.
		name: 'a summer on a sailing boat: a satellite at sea, harbours of three countries',
		kind: 'daily life',
		first: 'Ben',
		journeys: 4,
		events: [
			{ day: 150, at: '09:00', do: 'travel', to: 'croatia', with: BOTH },
			by({ day: 155, at: '09:00', every: 40 }, BOTH, 'inFlight'),
			by({ day: 158, at: '19:00', every: 40 }, BOTH, null),
			{ day: 170, at: '09:00', do: 'travel', to: 'montenegro', with: BOTH },
			{ day: 185, at: '09:00', do: 'travel', to: 'greece', with: BOTH },
			{ day: 215, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'two profiles of one browser, open side by side each evening',
		kind: 'daily life',
		first: 'Anna',
		devices: { otherPhone: 'like the laptop' },
		uses: [['20:00', '21:30', 'otherPhone', 'home']],
		events: [{ day: 25, at: '19:50', every: 45, do: 'clear cookies', device: 'otherPhone' }],
	},
	{
		name: 'a Linux that becomes another one, and its browser says so',
		kind: 'daily life',
		first: 'Ben',
		events: [
			{ day: 100, at: '12:00', do: 'appear as', device: 'laptop', agent: 'firefoxOnUbuntu' },
			{ day: 200, at: '12:00', do: 'appear as', device: 'laptop', agent: 'firefoxOnFedora' },
			{ day: 230, at: '18:00', do: 'clear cookies', device: 'laptop' },
		],
	},
	{
		name: 'the browser of a game console, at home, on rainy weekends',
		kind: 'daily life',
		first: 'Anna',
		events: [logInAs({ day: 20, at: '21:20', every: 21 }, 'consoleBrowser', 'home', 30)],
	},
	{
		name: 'a computer in the cloud, each workday, from another country',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		devices: { workComputer: 'edgeOnWindows' },
		uses: [['14:10', '15:30', 'workComputer', 'office']],
		events: [
			by({ day: 1, at: '06:00' }, ['workComputer'], 'dataCentre'),
			{ day: 20, at: '05:00', every: 5, do: 'clear cookies', device: 'workComputer' },
		],
	},
	{
		name: 'all others are logged out from the laptop each Sunday, on purpose',
		kind: 'daily life',
		first: 'Anna',
		events: [
			{ day: 6, at: '21:55', every: 7, do: 'end', login: 'phone' },
			privateWindow({ day: 9, at: '20:30', every: 21 }, 'laptop', 'home', 15),
		],
	},
	{
		// A program, and the data centre of another country.
		name: 'a developer: a browser without a window at home, and the same in the cloud',
		kind: 'daily life',
		first: 'Ben',
		journeys: 2,
		events: [
			logInAs({ day: 9, at: '19:40', every: 3 }, 'headlessChrome', 'home', 2),
			logInAs({ day: 9, at: '19:44', every: 3 }, 'headlessChrome', 'home', 2),
			logInAs({ day: 30, at: '12:00', every: 2 }, 'headlessChrome', 'dataCentreInUsa', 2),
		],
	},
	{
		name: 'a grandmother whose grandchild helps with a phone of another make',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		laptop: [['09:30', '12:00', 'home', [['10:00', '10:30']]]],
		events: [
			logInAs({ day: 20, at: '13:30', every: 21 }, 'chromeOnAndroid', 'home', 20),
			logInAs({ day: 24, at: '13:30', every: 42 }, 'chromeOnAndroid', 'inland', 10),
		],
	},
	{
		name: 'a partner’s laptop of the same kind, weekdays in another city',
		kind: 'daily life',
		first: 'Anna',
		devices: { otherPhone: 'like the laptop' },
		uses: [
			['12:20', '12:40', 'otherPhone', 'inland'],
			['20:30', '21:00', 'otherPhone', 'inland'],
		],
		events: [
			by({ day: 5, at: '06:00', every: 7 }, ['otherPhone'], 'home'),
			by({ day: 7, at: '06:00', every: 7 }, ['otherPhone'], null),
		],
	},
	{
		name: 'a cabin at weekends whose satellite leads out in another country',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			by({ day: 12, at: '17:30', every: 7 }, BOTH, 'proxyAbroad'),
			by({ day: 14, at: '17:30', every: 7 }, BOTH, null),
			privateWindow({ day: 13, at: '19:30', every: 28 }, 'laptop', 'home', 10),
		],
	},
	{
		name: 'a phone’s browser that forgets all whenever it is closed, thrice a day',
		kind: 'daily life',
		first: 'Carla',
		uses: [['13:00', '13:10', 'phone', 'mobile']],
		events: ['06:00', '12:00', '20:50'].map((at) => ({
			day: 2,
			at,
			every: 1,
			do: 'clear cookies',
			device: 'phone',
		})),
	},
	{
		// Another browser, and its exit abroad.
		name: 'another browser on the phone with a VPN built in, each month',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [logInAs({ day: 15, at: '20:55', every: 30 }, 'operaOnAndroid', 'vpnSweden', 15)],
	},
	{
		name: 'a pilot: nights in three countries by turns with the phone, the laptop at home',
		kind: 'daily life',
		first: 'Carla',
		journeys: 3,
		events: (['spain', 'greece', 'turkey'] as const).flatMap((to, index): Event[] => [
			{ day: 9 + 5 * index, at: '06:00', every: 15, do: 'travel', to, with: ['phone'] },
			{ day: 11 + 5 * index, at: '15:00', every: 15, do: 'come home' },
		]),
	},
	{
		name: 'a daughter who studies abroad and uses the account on her tablet',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		devices: { tablet: 'safariOnIpad' },
		uses: [['19:30', '20:40', 'tablet', 'mobileInFrance']],
		events: [
			{ day: 20, at: '06:00', every: 20, do: 'clear cookies', device: 'tablet' },
			by({ day: 180, at: '06:00' }, ['tablet'], 'home'),
			by({ day: 240, at: '06:00' }, ['tablet'], null),
		],
	},
	{
		name: 'an office whose filter takes the browser’s name away',
		kind: 'daily life',
		first: 'Anna',
		events: [logInAs({ day: 14, at: '12:35', every: 7 }, 'none', 'office', 15)],
	},
	{
		name: 'one computer with two systems, the other one at weekends and at times in the office',
		kind: 'daily life',
		first: 'Anna',
		events: [
			logInAs({ day: 13, at: '21:20', every: 7 }, 'firefoxOnLinux', 'home', 60),
			logInAs({ day: 30, at: '12:35', every: 28 }, 'firefoxOnLinux', 'office', 30),
		],
	},
	{
		// A friend’s phone and the new one.
		name: 'the phone dies: a friend’s for one evening, then another make',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			{ day: 100, at: '12:00', do: 'put away', device: 'phone' },
			logInAs({ day: 101, at: '20:40' }, 'samsungOnAndroid', 'near', 10),
			{ day: 103, at: '12:00', do: 'replace', device: 'phone', by: 'chromeOnAndroid' },
			{ day: 103, at: '12:10', do: 'take up', device: 'phone' },
		],
	},
	{
		name: 'a router that falls back to a mobile network, with a private window each time',
		kind: 'daily life',
		first: 'Ben',
		events: [
			by({ day: 12, at: '18:00', every: 14 }, BOTH, 'hospital'),
			privateWindow({ day: 12, at: '19:30', every: 14 }, 'laptop', 'home', 10),
			by({ day: 13, at: '22:50', every: 14 }, BOTH, null),
		],
	},
	{
		// The café’s computers are one new kind.
		name: 'an internet café each week, any of its computers, all of one kind',
		kind: 'daily life',
		first: 'Ben',
		events: [
			logInAs({ day: 16, at: '12:40', every: 7 }, 'chromeOnWindows', 'cafe', 30),
			logInAs({ day: 44, at: '12:50', every: 28 }, 'chromeOnWindows', 'cafe', 30),
		],
	},
	{
		// Each evening by the exit of another country.
		name: 'a journalist who takes a browser with Tor each month',
		kind: 'daily life',
		first: 'Anna',
		journeys: 6,
		events: [logInAs({ day: 15, at: '21:10', every: 30 }, 'firefoxOnWindows', 'torExits', 20)],
	},
	{
		// The app, a new kind.
		name: 'the exchange’s app logs in anew thrice a day, on the way and at home',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: ['07:30', '12:25', '21:00'].map((at) =>
			logInAs({ day: 9, at, every: 1 }, 'appOnAndroid', at === '21:00' ? 'home' : 'mobile', 5),
		),
	},
	{
		// The bot, and the country that it moves to.
		name: 'a trading bot whose server moves to another country in May',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		events: [
			...Array.from({ length: 12 }, (_, index) =>
				logInAs({ day: 10 + 10 * index, at: '12:40' }, 'tracker', 'dataCentre', 5),
			),
			...Array.from({ length: 20 }, (_, index) =>
				logInAs({ day: 132 + 10 * index, at: '12:40' }, 'tracker', 'vpnSweden', 5),
			),
		],
	},
	{
		// Two countries on the way and the one where it ends.
		name: 'a night train through three countries, with the phone in use',
		kind: 'daily life',
		first: 'Carla',
		journeys: 2,
		events: [
			{ day: 100, at: '21:00', do: 'travel', to: 'france', with: BOTH },
			{ day: 100, at: '23:00', do: 'use', device: 'phone', network: 'mobile', minutes: 30 },
			{ day: 101, at: '03:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 101, at: '03:10', do: 'use', device: 'phone', network: 'mobile', minutes: 20 },
			{ day: 115, at: '16:30', do: 'come home' },
		],
	},
	{
		// The journey, the phone and its new country.
		name: 'a new phone that is bought abroad',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 105, at: '12:00', do: 'replace', device: 'phone', by: 'samsungOnAndroid' },
			{ day: 114, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'all are logged out each night, on purpose',
		kind: 'daily life',
		first: 'Anna',
		events: [{ day: 8, at: '22:20', every: 1, do: 'end all' }],
	},
	{
		// Two programs, which tell nothing of themselves.
		name: 'a script at home each week, and another',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			logInAs({ day: 9, at: '19:50', every: 7 }, 'script', 'home', 2),
			logInAs({ day: 12, at: '19:50', every: 7 }, 'tracker', 'home', 2),
		],
	},
	{
		// The exit of the company, in another country.
		name: 'the laptop by the company’s exit abroad on workdays, cookies cleared each month',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			by({ day: 7, at: '08:00', every: 7 }, ['laptop'], 'vpnNetherlands'),
			by({ day: 11, at: '17:30', every: 7 }, ['laptop'], null),
			{ day: 30, at: '12:00', every: 30, do: 'clear cookies', device: 'laptop' },
		],
	},
];
