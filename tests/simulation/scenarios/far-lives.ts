import { BOTH, by, logInAs, privateWindow } from './makers.ts';
import type { DailyLife } from './scenario.ts';

/** Lives that the rules were not made beside: each was played before a rule was changed for it. */

/** Six countries, each for a week of work, in turn. */
const TOURS = (['france', 'spain', 'croatia', 'montenegro', 'greece', 'turkey'] as const).map(
	(to, index) => ({
		day: 14 + 4 * index,
		at: '05:00',
		every: 24,
		do: 'travel' as const,
		to,
		with: BOTH,
	}),
);

/** Trips of three days, each over many hours of the clock. */
const TRIPS = (['thailand', 'spain', 'thailand', 'turkey', 'thailand', 'france'] as const).flatMap(
	(to, index) => [
		{ day: 40 + 50 * index, at: '04:00', do: 'travel' as const, to, with: BOTH },
		{ day: 43 + 50 * index, at: '23:00', do: 'come home' as const },
	],
);

export const FAR_LIVES: readonly DailyLife[] = [
	{
		name: 'a student abroad, two terms a year',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			{ day: 50, at: '09:00', do: 'travel', to: 'france', with: BOTH },
			{ day: 160, at: '09:00', do: 'come home' },
			{ day: 230, at: '09:00', do: 'travel', to: 'france', with: BOTH },
			{ day: 330, at: '09:00', do: 'come home' },
		],
	},
	{
		name: 'shift work, with the laptop at night',
		kind: 'daily life',
		first: 'Ben',
		laptop: [
			['00:30', '04:30', 'office', [['02:00', '02:20']]],
			['15:00', '18:00', 'home', [['15:30', '15:40']]],
		],
		uses: [['05:10', '05:30', 'phone', 'mobile']],
		events: [],
	},
	{
		// Three tours of two countries, which are three journeys.
		name: 'a truck driver, six countries in turn',
		kind: 'daily life',
		first: 'Anna',
		journeys: 3,
		events: TOURS,
	},
	{
		name: 'a tablet that the family shares, and a partner’s phone of the same kind',
		kind: 'daily life',
		first: 'Anna',
		devices: { tablet: 'safariOnIpad', otherPhone: 'like the phone' },
		uses: [
			['16:00', '16:30', 'tablet', 'home'],
			['21:00', '21:40', 'tablet', 'home'],
			['07:15', '07:40', 'otherPhone', 'mobile'],
			['21:15', '22:10', 'otherPhone', 'home'],
		],
		events: [],
	},
	{
		name: 'a partner’s phone of the same kind that comes later',
		kind: 'daily life',
		first: 'Anna',
		events: [
			logInAs({ day: 30, at: '21:20' }, 'like the phone', 'home', 30),
			logInAs({ day: 31, at: '18:05', every: 3 }, 'like the phone', 'mobile', 30),
		],
	},
	{
		// One of five exits is in another country.
		name: 'an office behind a proxy whose exits rotate',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		networks: (network, name) =>
			name === 'office'
				? { ...network, addresses: 'each time', prefix: '10.97', takenFor: 'Netherlands' }
				: network,
		events: [],
	},
	{
		name: 'at home by satellite, with other cities and at times another country',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		networks: (network, name) =>
			name === 'home'
				? {
						...network,
						addresses: 'each time',
						prefix: '10.98',
						alsoSeemsIn: ['Graz', ''],
						takenFor: 'Germany',
					}
				: network,
		events: [],
	},
	{
		name: 'a phone with two SIMs, one of them of the next country',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			by({ day: 8, at: '12:00', every: 4 }, ['phone'], 'mobileInFrance'),
			by({ day: 10, at: '06:00', every: 4 }, ['phone'], null),
		],
	},
	{
		name: 'a relay that hides the phone’s addresses and cities, on and off',
		kind: 'daily life',
		first: 'Anna',
		events: [
			by({ day: 8, at: '12:00', every: 4 }, ['phone'], 'relay'),
			by({ day: 10, at: '06:00', every: 4 }, ['phone'], null),
			{
				day: 12,
				at: '20:00',
				every: 20,
				do: 'clear cookies',
				device: 'phone',
			},
		],
	},
	{
		name: 'IPv4 and IPv6 by turns, at home and in the office, private window each month',
		kind: 'daily life',
		networks: (network, name) =>
			name === 'home' || name === 'office'
				? {
						...network,
						addresses: 'IPv4 or IPv6',
						prefix: name === 'home' ? '198.51.100' : '203.0.113',
					}
				: network,
		events: [privateWindow({ day: 12, at: '20:30', every: 30 }, 'laptop', 'home', 20)],
	},
	{
		name: 'VPN for the browser of the laptop alone, private window each week beside it',
		kind: 'daily life',
		first: 'Anna',
		events: [
			by({ day: 1, at: '08:00' }, ['laptop'], 'vpnAtHome'),
			logInAs({ day: 12, at: '20:30', every: 7 }, 'like the laptop', 'home', 20),
		],
	},
	{
		// Each is asked about once.
		name: 'a new phone and a new computer within a month, the old used beside for a week',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		events: [
			...[0, 1, 2, 3, 4, 5, 6].map((after) => ({
				day: 100 + after,
				at: '21:12',
				do: 'log in' as const,
				agent: 'safariOnIphone' as const,
				network: after % 2 === 0 ? 'home' : 'mobile',
				minutes: 15,
			})),
			{ day: 107, at: '15:00', do: 'replace', device: 'phone', by: 'safariOnIphone' },
			{ day: 125, at: '15:00', do: 'replace', device: 'workComputer', by: 'chromeOnWindows' },
		],
	},
	{
		name: 'the next phone of the same make, both used for some days',
		kind: 'daily life',
		first: 'Anna',
		devices: { otherPhone: 'like the phone' },
		events: [
			{ day: 1, at: '00:10', do: 'put away', device: 'otherPhone' },
			{ day: 100, at: '20:00', do: 'take up', device: 'otherPhone' },
			{ day: 100, at: '21:15', do: 'use', device: 'otherPhone', network: 'home', minutes: 30 },
			{ day: 101, at: '18:05', do: 'use', device: 'otherPhone', network: 'mobile', minutes: 30 },
			{ day: 102, at: '18:05', do: 'use', device: 'otherPhone', network: 'mobile', minutes: 30 },
			{
				day: 103,
				at: '21:15',
				every: 1,
				do: 'use',
				device: 'otherPhone',
				network: 'home',
				minutes: 30,
			},
			{ day: 104, at: '10:00', do: 'put away', device: 'phone' },
		],
	},
	{
		// Two browsers are tried in turn: each is asked about once.
		name: 'the phone’s browser is another one each half-year',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			{ day: 60, at: '10:00', do: 'replace', device: 'phone', by: 'firefoxOnAndroid' },
			{ day: 220, at: '10:00', do: 'replace', device: 'phone', by: 'samsungOnAndroid' },
			{ day: 240, at: '10:00', do: 'replace', device: 'phone', by: 'firefoxOnAndroid' },
		],
	},
	{
		name: 'remote desktop: the work computer from home, and a computer in a data centre',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		uses: [['21:00', '21:45', 'workComputer', 'office']],
		events: [logInAs({ day: 20, at: '20:30', every: 6 }, 'edgeOnWindows', 'dataCentre', 30)],
	},
	{
		name: 'six trips for work, far away and back in three days',
		kind: 'daily life',
		first: 'Anna',
		journeys: 4,
		events: TRIPS,
	},
	{
		name: 'a house abroad, each second weekend with laptop and phone',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		events: [
			{ day: 18, at: '17:00', every: 14, do: 'travel', to: 'france', with: BOTH },
			{ day: 20, at: '20:00', every: 14, do: 'come home' },
		],
	},
	{
		name: 'cookies are cleared each day on laptop and phone',
		kind: 'daily life',
		first: 'Anna',
		events: [
			{ day: 2, at: '06:00', every: 1, do: 'clear cookies', device: 'laptop' },
			{ day: 2, at: '06:00', every: 1, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'all sessions logged out each month, by the user',
		kind: 'daily life',
		first: 'Anna',
		events: [{ day: 20, at: '22:00', every: 30, do: 'end all' }],
	},
	{
		name: 'three months without the laptop, cookies cleared meanwhile',
		kind: 'daily life',
		first: 'Ben',
		events: [
			{ day: 60, at: '00:10', do: 'put away', device: 'laptop' },
			{ day: 80, at: '15:00', every: 20, do: 'clear cookies', device: 'phone' },
			{ day: 150, at: '06:00', do: 'take up', device: 'laptop' },
		],
	},
	{
		// The aeroplane’s network is one journey, the country another.
		name: 'a flight with its own network, then abroad, then home the same way',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		events: [
			by({ day: 100, at: '10:00' }, BOTH, 'inFlight'),
			by({ day: 100, at: '21:30' }, BOTH, null),
			{ day: 100, at: '21:30', do: 'travel', to: 'thailand', with: BOTH },
			by({ day: 114, at: '08:00' }, BOTH, 'inFlight'),
			by({ day: 114, at: '20:00' }, BOTH, null),
			{ day: 114, at: '20:00', do: 'come home' },
		],
	},
	{
		name: 'the laptop on the train by the phone’s network, each workday',
		kind: 'daily life',
		first: 'Anna',
		laptop: [
			['07:00', '08:00', 'mobile', [['07:30', '07:40']]],
			['09:00', '16:00', 'office', [['12:30', '12:40']]],
			['19:30', '22:30', 'home', [['20:15', '20:30']]],
		],
		events: [privateWindow({ day: 12, at: '07:20', every: 14 }, 'laptop', 'mobile', 10)],
	},
	{
		// Seven countries, each new: seven journeys.
		name: 'no home at all: another country each month',
		kind: 'daily life',
		first: 'Ben',
		journeys: 7,
		events: (
			['spain', 'france', 'greece', 'turkey', 'croatia', 'montenegro', 'thailand'] as const
		).map((to, index) => ({
			day: 20 + 30 * index,
			at: '10:00',
			do: 'travel' as const,
			to,
			with: BOTH,
		})),
	},
];
