import { BOTH, by, logInAs, privateWindow } from './makers.ts';
import type { DailyLife } from './scenario.ts';

/** Lives whose devices, logins and services are further from the usual. */
export const DEVICE_LIVES: readonly DailyLife[] = [
	{
		name: 'the phone is mended for three weeks, with a borrowed one meanwhile',
		kind: 'daily life',
		first: 'Anna',
		devices: { otherPhone: 'samsungOnAndroid' },
		uses: [['21:05', '21:40', 'otherPhone', 'home']],
		events: [
			{ day: 1, at: '00:10', do: 'put away', device: 'otherPhone' },
			{ day: 100, at: '12:00', do: 'put away', device: 'phone' },
			{ day: 101, at: '12:00', do: 'clear cookies', device: 'otherPhone' },
			{ day: 101, at: '12:00', do: 'take up', device: 'otherPhone' },
			{ day: 121, at: '12:00', do: 'put away', device: 'otherPhone' },
			{ day: 121, at: '12:10', do: 'take up', device: 'phone' },
		],
	},
	{
		name: 'the old phone is a child’s now, and still opens the account at home',
		kind: 'daily life',
		first: 'Anna',
		devices: { otherPhone: 'like the phone' },
		uses: [['16:30', '16:50', 'otherPhone', 'home']],
		events: [
			{ day: 1, at: '00:10', do: 'put away', device: 'otherPhone' },
			{ day: 100, at: '12:00', do: 'take up', device: 'otherPhone' },
		],
	},
	{
		name: 'two phones of the same make, a private and a work phone, from the first day',
		kind: 'daily life',
		first: 'Ben',
		devices: { otherPhone: 'like the phone' },
		uses: [
			['09:20', '09:40', 'otherPhone', 'office'],
			['20:55', '21:20', 'otherPhone', 'home'],
		],
		events: [{ day: 20, at: '20:30', every: 25, do: 'clear cookies', device: 'otherPhone' }],
	},
	{
		name: 'one day the service tells browsers alone',
		kind: 'daily life',
		first: 'Anna',
		events: [{ day: 100, at: '03:00', do: 'change service', to: { labels: 'browser alone' } }],
	},
	{
		name: 'one day the service tells countries alone',
		kind: 'daily life',
		first: 'Ben',
		events: [
			{ day: 100, at: '03:00', do: 'change service', to: { placesTell: 'country alone' } },
			privateWindow({ day: 12, at: '20:30', every: 30 }, 'laptop', 'home', 15),
		],
	},
	{
		name: 'one day the service tells times in words, and gives new ids each hour',
		kind: 'daily life',
		first: 'Anna',
		events: [
			{ day: 100, at: '03:00', do: 'change service', to: { times: 'in words', ids: 'hourly' } },
		],
	},
	{
		name: 'one day the service shows the last agent and place, where it showed the first',
		kind: 'daily life',
		first: 'Carla',
		service: { agents: 'login', places: 'login' },
		events: [
			{ day: 100, at: '03:00', do: 'change service', to: { agents: 'last', places: 'last' } },
		],
	},
	{
		name: 'a service that tells countries alone, private window each week',
		kind: 'daily life',
		first: 'Anna',
		service: { placesTell: 'country alone' },
		events: [privateWindow({ day: 12, at: '20:30', every: 7 }, 'laptop', 'home', 15)],
	},
	{
		name: 'an accountant in another city logs in each month',
		kind: 'daily life',
		first: 'Ben',
		events: [logInAs({ day: 12, at: '19:50', every: 30 }, 'edgeOnWindows', 'inland', 40)],
	},
	{
		name: 'a spouse abroad, with the same kind of phone, each week',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [logInAs({ day: 12, at: '21:20', every: 7 }, 'like the phone', 'mobileInFrance', 20)],
	},
	{
		// Three countries.
		name: 'a bot that logs in from the data centres of three countries by turns',
		kind: 'daily life',
		first: 'Anna',
		journeys: 3,
		events: [
			logInAs({ day: 9, at: '12:00', every: 3 }, 'tracker', 'dataCentre', 1),
			logInAs({ day: 10, at: '12:00', every: 3 }, 'tracker', 'dataCentreInUsa', 1),
			logInAs({ day: 11, at: '12:00', every: 3 }, 'tracker', 'vpnSweden', 1),
		],
	},
	{
		name: 'a tax tool that logs in twice a year, from a data centre far away',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		events: [logInAs({ day: 60, at: '20:30', every: 200 }, 'headlessChrome', 'dataCentreInUsa', 5)],
	},
	{
		name: 'the browser of the television at home, each week',
		kind: 'daily life',
		first: 'Anna',
		events: [logInAs({ day: 12, at: '21:20', every: 7 }, 'samsungOnTv', 'home', 20)],
	},
	{
		name: 'all are logged out twice a year by the service, once while abroad',
		kind: 'daily life',
		first: 'Ben',
		journeys: 2,
		events: [
			{ day: 60, at: '10:00', do: 'end all' },
			{ day: 200, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 205, at: '10:00', do: 'end all' },
			{ day: 214, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'a new password in a hotel abroad, which ends all logins',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'greece', with: BOTH },
			{ day: 103, at: '20:20', do: 'end all' },
			{ day: 114, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'a list of the last three, cookies cleared each week',
		kind: 'daily life',
		first: 'Anna',
		service: { listed: 3 },
		events: BOTH.map((device) => ({
			day: 13,
			at: '19:15',
			every: 7,
			do: 'clear cookies',
			device,
		})),
	},
	{
		name: 'sessions end after 15 minutes without use',
		kind: 'daily life',
		first: 'Carla',
		service: { expiry: { hours: 0.25, since: 'use' } },
		events: [privateWindow({ day: 12, at: '20:30', every: 7 }, 'laptop', 'home', 10)],
	},
	{
		name: 'sessions that last for ever, cookies cleared each day on the phone',
		kind: 'daily life',
		first: 'Ben',
		service: { expiry: { hours: 1e6, since: 'login' } },
		events: [
			{ day: 2, at: '06:00', every: 1, do: 'clear cookies', device: 'phone' },
			{ day: 2, at: '06:00', every: 7, do: 'clear cookies', device: 'laptop' },
		],
	},
	{
		name: 'a login ends the one before it of its kind; the partner’s phone is of the same',
		kind: 'daily life',
		first: 'Anna',
		service: { perKind: 'one' },
		devices: { otherPhone: 'like the phone' },
		uses: [['20:15', '20:40', 'otherPhone', 'home']],
		events: [],
	},
	{
		name: 'a tablet with a keyboard, whose browser is a desktop’s on some days',
		kind: 'daily life',
		first: 'Ben',
		service: { agents: 'last' },
		devices: { tablet: 'unfoldedAndroid' },
		uses: [['21:00', '21:40', 'tablet', 'home']],
		events: [
			{
				day: 9,
				at: '12:00',
				every: 4,
				do: 'appear as',
				device: 'tablet',
				agent: 'desktopSiteOnAndroid',
			},
			{
				day: 11,
				at: '12:00',
				every: 4,
				do: 'appear as',
				device: 'tablet',
				agent: 'unfoldedAndroid',
			},
		],
	},
	{
		name: 'a child’s Chromebook, every second month, at home and at a friend’s',
		kind: 'daily life',
		first: 'Anna',
		events: [
			logInAs({ day: 20, at: '21:15', every: 60 }, 'chromeOnChromebook', 'home', 20),
			logInAs({ day: 50, at: '13:05', every: 60 }, 'chromeOnChromebook', 'near', 20),
		],
	},
	{
		name: 'a browser that hides what it is, in private windows',
		kind: 'daily life',
		first: 'Ben',
		events: [
			logInAs({ day: 12, at: '21:15', every: 14 }, 'firefoxOnWindows', 'home', 20),
			logInAs({ day: 19, at: '12:25', every: 14 }, 'firefoxOnWindows', 'mobile', 5),
		],
	},
	{
		name: 'an app on the computer of which no browser is told, at home and in the office',
		kind: 'daily life',
		first: 'Carla',
		events: [
			logInAs({ day: 12, at: '21:15', every: 7 }, 'unknownOnMac', 'home', 20),
			logInAs({ day: 15, at: '09:40', every: 7 }, 'unknownOnMac', 'office', 20),
		],
	},
	{
		name: 'a pensioner: the phone every sixth week, the laptop once a week',
		kind: 'daily life',
		first: 'Anna',
		laptop: [],
		events: [
			{ day: 1, at: '00:10', do: 'put away', device: 'phone' },
			{ day: 40, at: '12:00', every: 42, do: 'take up', device: 'phone' },
			{ day: 42, at: '12:00', every: 42, do: 'put away', device: 'phone' },
			{ day: 1, at: '09:00', every: 7, do: 'open', network: 'home', minutes: 90 },
		],
	},
	{
		name: 'the laptop on Saturdays alone, the phone each day with cookies cleared each week',
		kind: 'daily life',
		first: 'Anna',
		laptop: [],
		events: [
			{ day: 1, at: '10:00', every: 7, do: 'open', network: 'home', minutes: 240 },
			{ day: 3, at: '06:00', every: 2, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'twelve private windows in an evening, four times a year',
		kind: 'daily life',
		first: 'Anna',
		events: Array.from({ length: 12 }, (_, index) =>
			privateWindow(
				{ day: 20, at: `21:${String(10 + 4 * index).padStart(2, '0')}`, every: 90 },
				'laptop',
				'home',
				3,
			),
		),
	},
	{
		name: 'another browser on the phone beside the first, by turns, at home and on the way',
		kind: 'daily life',
		first: 'Ben',
		events: [
			logInAs({ day: 20, at: '21:15', every: 5 }, 'firefoxOnAndroid', 'home', 10),
			logInAs({ day: 22, at: '12:25', every: 5 }, 'firefoxOnAndroid', 'mobile', 10),
			{ day: 40, at: '12:00', every: 30, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'a laptop whose browser has no network of its own by day: three phones’ hotspots',
		kind: 'daily life',
		first: 'Carla',
		events: [
			by({ day: 8, at: '12:00', every: 3 }, ['laptop'], 'hospital'),
			by({ day: 9, at: '12:00', every: 3 }, ['laptop'], 'mobile'),
			by({ day: 10, at: '12:00', every: 3 }, ['laptop'], null),
			privateWindow({ day: 12, at: '20:30', every: 10 }, 'laptop', 'home', 15),
		],
	},
];
