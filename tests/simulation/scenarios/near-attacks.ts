import { EVENING, NIGHT } from './attack-times.ts';
import { BOTH, by, goOn, intrude, unmeasured, useCookie } from './makers.ts';
import type { Attack, Event } from './scenario.ts';

/** Strangers who choose their network, or sit close by. */

/** The same provider as at home, in another of its networks. */
const sameProvider: Attack['networks'] = (network, name) =>
	name === 'near' ? { ...network, prefix: '198.51.101' } : network;

const SHOWN = { ...EVENING, at: '21:25', do: 'show' } as const;

export const NEAR_ATTACKS: readonly Attack[] = [
	{
		name: 'by a proxy at the user’s provider, one like the laptop, which is in use',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		networks: sameProvider,
		events: [intrude({ agent: 'like the laptop' })],
	},
	{
		name: 'by a proxy in the user’s home network, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'operaOnWindows', network: 'home' })],
	},
	{
		name: 'on the phone’s carrier, one like the phone, which is in use at home',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [intrude({ at: '21:12', network: 'mobile' }), SHOWN],
	},
	{
		name: 'at home at night, another browser of a guest’s',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'safariOnIpad', network: 'home' })],
	},
	{
		// A guest with the user's kind of computer looks as a private window does.
		name: 'at home at night, one like the laptop, which is off',
		kind: 'attack',
		trace: 'notice',
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'like the laptop', network: 'home' })],
	},
	{
		name: 'in a café’s network, another device, while the laptop is there',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		laptop: [['18:00', '22:30', 'cafe', [['20:00', '20:20']]]],
		events: [intrude({ agent: 'chromeOnChromebook', network: 'cafe' })],
	},
	{
		name: 'in a café’s network, one like the laptop, which is there',
		kind: 'attack',
		trace: 'notice',
		days: 14,
		laptop: [['18:00', '22:30', 'cafe', [['20:00', '20:20']]]],
		events: [intrude({ agent: 'like the laptop', network: 'cafe' })],
	},
	{
		name: 'in the café of yesterday, one like the laptop, which is at home',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			by({ day: 9, at: '19:00' }, ['laptop'], 'cafe'),
			by({ day: 9, at: '23:00' }, ['laptop'], null),
			intrude({ agent: 'like the laptop', network: 'cafe' }),
		],
	},
	{
		name: 'a colleague in the office, one like the laptop, which is there',
		kind: 'attack',
		trace: 'notice',
		days: 14,
		laptop: [['18:00', '22:30', 'office', [['20:00', '20:20']]]],
		events: [intrude({ agent: 'like the laptop', network: 'office' })],
	},
	{
		name: 'at home while the user is abroad, one like the laptop',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, agent: 'like the laptop' }),
			{ day: 16, at: '09:00', do: 'come home' },
		],
	},
	{
		name: 'at home while the user is abroad, one like the phone, which is in use there',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 20,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, at: '21:12' }),
			{ ...SHOWN, day: 12 },
			{ day: 16, at: '09:00', do: 'come home' },
		],
	},
	{
		// Its network was the phone's until the morning.
		name: 'in the hotel that the user has left in the morning, one like the phone',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 24,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			{ day: 15, at: '09:00', do: 'come home' },
			intrude({ day: 15, at: '21:12', network: 'hotelInSpain' }),
			{ ...SHOWN, day: 15 },
		],
	},
	{
		name: 'in the hotel, another device, while the user is there',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 20,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, agent: 'chromeOnChromebook', network: 'hotelInSpain' }),
		],
	},
	{
		name: 'in another hotel of the same country, one like the laptop, which is there',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, agent: 'like the laptop', network: 'mobileInSpain' }),
		],
	},
	{
		name: 'with the exit of the user’s VPN, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			by({ day: 1, at: '06:00' }, ['laptop'], 'vpnNetherlands'),
			intrude({ agent: 'operaOnWindows', network: 'vpnNetherlands' }),
		],
	},
	{
		name: 'with Tor, where the user has Tor: another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			by({ day: 1, at: '06:00' }, ['laptop'], 'torExits'),
			intrude({ agent: 'operaOnWindows', network: 'torExits' }),
		],
	},
	{
		name: 'by Tor, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'firefoxOnWindows', network: 'tor' })],
	},
	{
		name: 'over a slow chain of networks, as the phone, which is silent',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 24,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			unmeasured(intrude()),
			unmeasured(goOn({ day: 13, network: 'inland' })),
			goOn({ day: 16, network: 'prague' }),
		],
	},
	{
		name: 'as the phone, which is silent; two minutes later from the next country',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change'],
		days: 16,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			unmeasured(intrude({ minutes: 1 })),
			goOn({ at: '21:23', network: 'vpnSwitzerland' }),
		],
	},
	{
		name: 'on the phone’s carrier, another browser of its system',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'operaOnAndroid', network: 'mobile' })],
	},
	{
		name: 'where the service can tell no device, on the home network',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'none', network: 'home' })],
	},
	{
		name: 'the phone’s cookie, by a proxy at the user’s provider, by a program later',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change'],
		days: 16,
		service: { agents: 'last' },
		networks: sameProvider,
		events: [unmeasured(useCookie()), useCookie({ day: 11, agent: 'script' })],
	},
	...(['dataCentre', 'near'] as const).map(
		(network): Attack => ({
			name: `a proxy that relays the user’s own login: one like the laptop, ${network === 'near' ? 'in the same city' : 'in a data centre'}`,
			kind: 'attack',
			trace: 'yes',
			days: 14,
			events: [
				{ ...EVENING, at: '21:15', do: 'clear cookies', device: 'laptop' } satisfies Event,
				intrude({ at: '21:18', agent: 'like the laptop', network }),
			],
		}),
	),
];
