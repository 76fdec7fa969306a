import { EVENING, NIGHT } from './attack-times.ts';
import type { Attack } from './scenario.ts';

/** Strangers who come back, were there first, or choose their time. */
export const TIMED_ATTACKS: readonly Attack[] = [
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
