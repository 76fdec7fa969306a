import { EVENING, NIGHT } from './attack-times.ts';
import type { Attack } from './scenario.ts';

/** Strangers who use a session of the user's own, by its cookie. */
export const COOKIE_ATTACKS: readonly Attack[] = [
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
];
