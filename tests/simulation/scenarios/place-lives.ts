import { BOTH, by, logInAs, privateWindow } from './makers.ts';
import type { DailyLife } from './scenario.ts';

/** Lives whose networks and countries are further from the usual. */
export const PLACE_LIVES: readonly DailyLife[] = [
	{
		name: 'a nurse: the phone at night in the hospital’s network, laptop by day',
		kind: 'daily life',
		first: 'Anna',
		laptop: [['14:00', '18:00', 'home', [['15:00', '15:20']]]],
		uses: [
			['01:10', '01:20', 'phone', 'hospital'],
			['04:30', '04:50', 'phone', 'hospital'],
		],
		events: [
			privateWindow({ day: 12, at: '15:30', every: 30 }, 'laptop', 'home', 15),
			{ day: 20, at: '04:00', every: 45, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		// Two voyages; the ship’s network seems to be in a third country.
		name: 'a seafarer, months on a ship’s network and days in ports',
		kind: 'daily life',
		first: 'Ben',
		journeys: 3,
		events: [
			{ day: 29, at: '12:00', do: 'travel', to: 'spain', with: BOTH },
			by({ day: 30, at: '12:00' }, BOTH, 'ship'),
			by({ day: 80, at: '09:00' }, BOTH, null),
			by({ day: 82, at: '18:00' }, BOTH, 'ship'),
			by({ day: 150, at: '09:00' }, BOTH, null),
			{ day: 152, at: '12:00', do: 'come home' },
			{ day: 220, at: '12:00', do: 'travel', to: 'greece', with: BOTH },
			by({ day: 221, at: '12:00' }, BOTH, 'ship'),
			by({ day: 330, at: '09:00' }, BOTH, null),
			{ day: 331, at: '12:00', do: 'come home' },
		],
	},
	{
		name: 'cafés in turn, with a private window each week in one of them',
		kind: 'daily life',
		first: 'Anna',
		laptop: [
			['08:30', '12:00', 'cafe', [['09:30', '09:45']]],
			['13:00', '17:00', 'otherCafe', [['14:30', '14:45']]],
			['19:30', '22:30', 'home', [['20:15', '20:50']]],
		],
		events: [
			privateWindow({ day: 9, at: '10:30', every: 7 }, 'laptop', 'cafe', 15),
			privateWindow({ day: 12, at: '15:30', every: 14 }, 'laptop', 'otherCafe', 15),
		],
	},
	{
		// Three countries, each of which is like a journey.
		name: 'VPN always on, on laptop and phone, exits in three countries by turns',
		kind: 'daily life',
		first: 'Anna',
		journeys: 3,
		events: [by({ day: 1, at: '06:00' }, BOTH, 'vpnByTurns')],
	},
	{
		name: 'the same, declared',
		kind: 'daily life',
		first: 'Ben',
		events: [
			by({ day: 1, at: '06:00' }, BOTH, 'vpnByTurns'),
			{ day: 1, at: '20:30', every: 90, do: 'declare travel', days: 91 },
		],
	},
	{
		// Six countries.
		name: 'Tor by habit, in the laptop’s browser alone',
		kind: 'daily life',
		first: 'Anna',
		journeys: 6,
		events: [by({ day: 1, at: '06:00' }, ['laptop'], 'torExits')],
	},
	{
		name: 'a relay on the phone that leads out in the next country at times',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		networks: (network, name) =>
			name === 'relay' ? { ...network, alsoIn: ['at home', 'at home', 'Germany'] } : network,
		events: [
			by({ day: 8, at: '12:00' }, ['phone'], 'relay'),
			{ day: 12, at: '20:00', every: 20, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'a holiday with a travel SIM that leads out in a third country',
		kind: 'daily life',
		first: 'Anna',
		journeys: 2,
		networks: (network, name) =>
			name === 'mobileInSpain' ? { ...network, country: 'United Kingdom', city: '' } : network,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 114, at: '16:30', do: 'come home' },
			{ day: 250, at: '09:00', do: 'travel', to: 'spain', with: ['phone'] },
			{ day: 260, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'roaming: abroad the phone’s own carrier leads out at home',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		networks: (network, name) =>
			name === 'mobileInSpain' ? { ...network, country: 'at home', prefix: '10.86' } : network,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 121, at: '16:30', do: 'come home' },
		],
	},
	{
		name: 'moving house: five days on the phone’s network, then another provider',
		kind: 'daily life',
		first: 'Anna',
		events: [
			{ day: 100, at: '06:00', do: 'move', from: 'home', to: 'mobile' },
			{ day: 105, at: '06:00', do: 'move', from: 'home', to: 'newHome' },
			{ day: 106, at: '06:00', do: 'clear cookies', device: 'phone' },
			privateWindow({ day: 12, at: '20:30', every: 20 }, 'laptop', 'home', 15),
		],
	},
	{
		name: 'moving abroad for good: the phone first, the laptop two months later',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			{ day: 100, at: '06:00', do: 'put away', device: 'laptop' },
			{ day: 100, at: '09:00', do: 'travel', to: 'france', with: ['phone'] },
			{ day: 160, at: '06:00', do: 'take up', device: 'laptop' },
			{ day: 160, at: '06:10', do: 'travel', to: 'france', with: ['laptop'] },
		],
	},
	{
		name: 'an office behind a proxy in another country, at home without it',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [{ day: 1, at: '06:00', do: 'move', from: 'office', to: 'proxyAbroad' }],
	},
	{
		name: 'a flight each week with the aeroplane’s network, there and back',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			by({ day: 8, at: '06:30', every: 7 }, BOTH, 'inFlight'),
			by({ day: 8, at: '09:00', every: 7 }, BOTH, null),
			by({ day: 10, at: '18:30', every: 7 }, BOTH, 'inFlight'),
			by({ day: 10, at: '21:00', every: 7 }, BOTH, null),
		],
	},
	{
		name: 'a soldier: weeks on a base whose network is another country’s',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [
			by({ day: 10, at: '06:30', every: 14 }, BOTH, 'base'),
			by({ day: 19, at: '17:30', every: 14 }, BOTH, null),
		],
	},
	{
		name: 'a job over the border: the work computer stays there, the phone comes along',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		events: [
			by({ day: 1, at: '06:00' }, ['workComputer'], 'hotelInFrance'),
			by({ day: 1, at: '06:50', every: 1 }, ['phone'], 'mobileInFrance'),
			by({ day: 1, at: '18:50', every: 1 }, ['phone'], null),
		],
	},
	{
		// The map’s country is one where the user never was.
		name: 'the map gives a steady address to the next country, and back, by turns',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		networks: (network, name) =>
			name === 'home' || name === 'office'
				? { ...network, addresses: 'steady', takenFor: 'Germany' }
				: network,
		events: [privateWindow({ day: 12, at: '20:30', every: 30 }, 'laptop', 'home', 15)],
	},
	{
		name: 'a home provider whose IPv6 prefix rotates, private window each week',
		kind: 'daily life',
		first: 'Anna',
		networks: (network, name) =>
			name === 'home' ? { ...network, addresses: 'IPv6 daily', prefix: '2001:db8' } : network,
		events: [
			privateWindow({ day: 12, at: '20:30', every: 7 }, 'laptop', 'home', 15),
			{ day: 20, at: '20:40', every: 30, do: 'clear cookies', device: 'phone' },
		],
	},
	{
		name: 'abroad with a VPN that leads home, on the laptop alone',
		kind: 'daily life',
		first: 'Anna',
		journeys: 1,
		events: [
			{ day: 60, at: '09:00', do: 'travel', to: 'thailand', with: BOTH },
			by({ day: 60, at: '18:00' }, ['laptop'], 'vpnAtHome'),
			by({ day: 120, at: '06:00' }, ['laptop'], null),
			{ day: 121, at: '09:00', do: 'come home' },
		],
	},
	{
		name: 'a flight from home: four countries in four days, with the phone alone',
		kind: 'daily life',
		first: 'Carla',
		journeys: 2,
		events: [
			{ day: 100, at: '05:00', do: 'travel', to: 'croatia', with: ['phone'] },
			{ day: 101, at: '12:00', do: 'travel', to: 'montenegro', with: ['phone'] },
			{ day: 102, at: '19:00', do: 'travel', to: 'greece', with: ['phone'] },
			{ day: 103, at: '12:00', do: 'travel', to: 'turkey', with: ['phone'] },
			{ day: 200, at: '12:00', do: 'travel', to: 'greece', with: BOTH },
		],
	},
	{
		// Each lobby’s computer is a new device in a new country.
		name: 'the computers in the lobbies of two hotels',
		kind: 'daily life',
		first: 'Ben',
		journeys: 3,
		events: [
			{ day: 100, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			logInAs({ day: 102, at: '21:15' }, 'chromeOnWindows', 'home', 15),
			logInAs({ day: 104, at: '21:15' }, 'chromeOnWindows', 'home', 15),
			{ day: 110, at: '16:30', do: 'come home' },
			{ day: 200, at: '09:00', do: 'travel', to: 'greece', with: BOTH },
			logInAs({ day: 202, at: '21:15' }, 'edgeOnWindows', 'home', 15),
			{ day: 210, at: '16:30', do: 'come home' },
		],
	},
];
