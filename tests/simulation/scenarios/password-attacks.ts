import { EVENING, NIGHT } from './attack-times.ts';
import { intrude } from './makers.ts';
import type { Attack } from './scenario.ts';

/** Strangers who log in with the user's password. */
export const PASSWORD_ATTACKS: readonly Attack[] = [
	{
		name: 'stolen password, from abroad, another device',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [intrude({ agent: 'chromeOnChromebook', network: 'lagos' })],
	},
	{
		name: 'stolen password, from abroad, at night while the laptop is off',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'chromeOnChromebook', network: 'lagos' })],
	},
	{
		name: "from abroad, the laptop's browser and system",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		events: [intrude({ agent: 'like the laptop', network: 'lagos' })],
	},
	{
		name: "from abroad, the phone's browser and system",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ ...NIGHT, network: 'prague' })],
	},
	{
		name: 'from the same city, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'chromeOnChromebook' })],
	},
	{
		name: 'from the same city, a program that is no browser',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'script', minutes: 5 })],
	},
	{
		name: 'another device, on a service without places',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		service: { places: 'none' },
		events: [intrude({ agent: 'chromeOnChromebook', network: 'lagos', minutes: 5 })],
	},
	{
		name: 'neither device nor place can be told',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'none', network: 'nowhere', minutes: 5 })],
	},
	{
		name: "from the same city, the laptop's browser and system, laptop in use",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'like the laptop' })],
	},
	{
		name: "from the same city, the laptop's browser and system, at night while it is off",
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'like the laptop' })],
	},
	{
		// A flatmate, a guest in the Wi-Fi, malware on another machine at home.
		name: "on the user's own network, the laptop's browser and system",
		kind: 'attack',
		trace: 'notice',
		days: 14,
		events: [intrude({ agent: 'like the laptop', network: 'home' })],
	},
	{
		// The phone goes on being used: that there are two shows once it was active after the login.
		name: "from the same city, the phone's browser and system, phone in use",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [intrude(), { ...EVENING, at: '21:23', do: 'show' }],
	},
	{
		name: "from the same country, the phone's browser and system, phone silent for good",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			intrude({ network: 'inland' }),
		],
	},
	{
		name: 'the same, until the phone is used again two days later',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['old login'],
		days: 16,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			intrude({ network: 'inland' }),
			{ day: 12, at: '20:30', do: 'use', device: 'phone', network: 'home', minutes: 20 },
			{ day: 12, at: '20:30', do: 'show' },
		],
	},
];
