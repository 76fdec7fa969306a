import { NIGHT } from './attack-times.ts';
import { intrude, unmeasured } from './makers.ts';
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
			unmeasured(intrude({ day: 8, at: '20:30', agent: 'chromeOnChromebook', minutes: 10 })),
			intrude({ day: 15, agent: 'chromeOnChromebook', minutes: 10 }),
		],
	},
	{
		name: 'comeback after a removal, from another country',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 20,
		events: [
			unmeasured(
				intrude({
					day: 8,
					at: '20:30',
					agent: 'chromeOnChromebook',
					network: 'lagos',
					minutes: 10,
				}),
			),
			intrude({ day: 15, agent: 'chromeOnChromebook', network: 'hanoi', minutes: 10 }),
		],
	},
	{
		name: "comeback with the phone's browser and system, from abroad",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 20,
		events: [
			unmeasured(intrude({ day: 8, at: '20:30', network: 'lagos', minutes: 10 })),
			intrude({ day: 15, network: 'lagos', minutes: 10 }),
		],
	},
	{
		name: 'waits since before the first look, another device',
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [intrude({ day: 0, at: '00:30', agent: 'chromeOnChromebook', minutes: 10 })],
	},
	{
		// Next to the user's own phone, which the review asks about just so.
		name: "waits since before the first look, the phone's browser and system",
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [intrude({ day: 0, at: '00:30', minutes: 10 })],
	},
	{
		name: "waits since before the first look, the laptop's browser and system",
		kind: 'attack',
		trace: 'review',
		days: 5,
		events: [intrude({ day: 0, at: '00:30', agent: 'like the laptop', minutes: 10 })],
	},
	{
		name: 'during a travel period, another device from abroad',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			intrude({ agent: 'chromeOnChromebook', network: 'lagos' }),
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
			intrude({ ...NIGHT, network: 'lagos' }),
		],
	},
	{
		name: 'logs in at night and logs the user out',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			intrude({ ...NIGHT, agent: 'chromeOnChromebook' }),
			{ ...NIGHT, at: '03:40', do: 'log the user out' },
		],
	},
	{
		name: 'came and went while the laptop was off',
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			intrude({ ...NIGHT, agent: 'chromeOnChromebook', network: 'lagos', minutes: 20 }),
			{ ...NIGHT, at: '03:50', do: 'leave' },
		],
	},
];
