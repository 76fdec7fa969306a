import { COMBINED_LIVES } from './combined-lives.ts';
import { DEVICE_LIVES } from './device-lives.ts';
import { FAR_LIVES } from './far-lives.ts';
import { BOTH, by, privateWindow } from './makers.ts';
import { OTHER_LIVES } from './other-lives.ts';
import { PLACE_LIVES } from './place-lives.ts';
import type { DailyLife } from './scenario.ts';
import { UNIMAGINED_LIVES } from './unimagined-lives.ts';

const HOLIDAY = { day: 200, at: '09:00', do: 'travel', to: 'spain' } as const;
const BACK = { day: 214, at: '16:30', do: 'come home' } as const;

/** Ten days with each of four exits. */
const EXITS = [
	by({ day: 30, at: '17:40' }, BOTH, 'vpnNetherlands'),
	by({ day: 40, at: '17:40' }, BOTH, null),
	by({ day: 80, at: '17:40' }, BOTH, 'vpnSweden'),
	by({ day: 90, at: '17:40' }, BOTH, null),
	by({ day: 150, at: '17:40' }, BOTH, 'vpnSwitzerland'),
	by({ day: 160, at: '17:40' }, BOTH, null),
	by({ day: 260, at: '17:40' }, BOTH, 'vpnUsa'),
	by({ day: 270, at: '17:40' }, BOTH, null),
];

export const DAILY_LIFE: readonly DailyLife[] = [
	...OTHER_LIVES,
	...FAR_LIVES,
	...PLACE_LIVES,
	...DEVICE_LIVES,
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
		events: [privateWindow({ day: 9, at: '21:30', every: 7 }, 'laptop', 'home', 20)],
	},
	{
		name: 'a private window on the phone every month, on a mobile network',
		kind: 'daily life',
		first: 'Ben',
		events: [privateWindow({ day: 9, at: '15:30', every: 30 }, 'phone', 'mobile', 20)],
	},
	{
		name: 'a second computer of the same kind, at home',
		kind: 'daily life',
		events: [privateWindow({ day: 9, at: '20:40', every: 5 }, 'laptop', 'home', 40)],
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
			by({ day: 9, at: '19:00', every: 3 }, ['laptop'], 'vpnNetherlands'),
			by({ day: 10, at: '18:20', every: 3 }, ['laptop'], null),
		],
	},
	{
		name: 'VPN on the phone, one exit, on and off every third day',
		kind: 'daily life',
		events: [
			by({ day: 9, at: '19:00', every: 3 }, ['phone'], 'vpnNetherlands'),
			by({ day: 10, at: '18:20', every: 3 }, ['phone'], null),
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
			privateWindow({ day: 40, at: '21:30', every: 30 }, 'laptop', 'home', 15),
			{ day: 120, at: '15:00', do: 'replace', device: 'phone', by: 'operaOnAndroid' },
			{ ...HOLIDAY, with: ['phone', 'laptop'] },
			BACK,
			{ day: 303, at: '20:30', do: 'declare travel', days: 7 },
			by({ day: 304, at: '17:40' }, ['laptop'], 'vpnSweden'),
			by({ day: 308, at: '17:40' }, ['laptop'], null),
		],
	},
	...UNIMAGINED_LIVES,
	...COMBINED_LIVES,
];
