import { EVENING } from './attack-times.ts';
import { intrude, unmeasured, useCookie } from './makers.ts';
import type { Attack, Event } from './scenario.ts';

/** Strangers who know what the companion looks for. */

export const SLY_ATTACKS: readonly Attack[] = [
	{
		name: 'all logins are ended, and one like the phone comes',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'old login', 'end'],
		days: 20,
		events: [
			{ ...EVENING, day: 15, at: '19:55', do: 'end all' },
			intrude({ day: 15, at: '20:01', minutes: 180 }),
		],
	},
	{
		name: 'one like the laptop, on the network that the phone has',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'like the laptop', network: 'mobile' })],
	},
	{
		name: 'one like the laptop in the office, while the laptop is at home',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['moment', 'change'],
		days: 14,
		events: [intrude({ agent: 'like the laptop', network: 'office' })],
	},
	{
		name: 'one like the laptop, on last week’s VPN',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: [
			{ day: 8, at: '19:00', do: 'VPN', on: ['laptop'], exit: 'vpnNetherlands' },
			{ day: 9, at: '18:20', do: 'VPN', on: ['laptop'], exit: null },
			intrude({ day: 16, agent: 'like the laptop', network: 'vpnNetherlands' }),
		],
	},
	{
		name: 'one like the phone for a night, gone before it is used again',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'old login'],
		days: 14,
		between: 'asleep',
		events: [
			{ day: 9, at: '23:00', do: 'put away', device: 'phone' },
			intrude({ day: 10, at: '21:05', minutes: 5 }),
			{ day: 10, at: '21:20', do: 'leave' },
			{ day: 10, at: '21:45', do: 'use', device: 'phone', network: 'home', minutes: 20 },
			{ day: 10, at: '21:52', do: 'show' },
		],
	},
	{
		name: 'back as the phone, on the network that they were removed from',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['network'],
		days: 20,
		events: [
			unmeasured(intrude({ day: 8, agent: 'chromeOnChromebook', minutes: 10 })),
			intrude({ day: 15 }),
		],
	},
	{
		name: "the phone's cookie, used by a program from elsewhere, service shows the last agent",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change'],
		days: 14,
		service: { agents: 'last' },
		events: [useCookie({ agent: 'script' })],
	},
	{
		name: "the phone's cookie, used where no place is known",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		events: [useCookie({ network: 'tor' })],
	},
	{
		name: 'thirty like the phone in an hour, each on its own network',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			...Array.from(
				{ length: 30 },
				(_, index): Event =>
					intrude({
						day: 10,
						at: `22:${String(index).padStart(2, '0')}`,
						network: `proxy${index}`,
						minutes: 1,
					}),
			),
			{ day: 10, at: '22:04', do: 'show' },
		],
	},
	{
		name: 'during a travel period, one like the phone, while the phone is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			intrude({ at: '21:12', network: 'lagos' }),
			{ ...EVENING, at: '21:23', do: 'show' },
		],
	},
	{
		name: 'from abroad, an app of a kind that the user has',
		kind: 'attack',
		trace: 'yes',
		days: 30,
		events: [
			{ day: 2, at: '18:05', do: 'log in', agent: 'appOnIphone', network: 'mobile', minutes: 10 },
			intrude({ day: 20, agent: 'appOnIphone', network: 'lagos' }),
		],
	},
	{
		name: 'from the same city, a program of a kind that the user has',
		kind: 'attack',
		trace: 'yes',
		// Of a program nothing but its network tells one from another.
		shownBy: ['network'],
		days: 30,
		events: [
			{ day: 2, at: '20:25', do: 'log in', agent: 'tracker', network: 'dataCentre', minutes: 10 },
			intrude({ day: 20, agent: 'tracker', network: 'near' }),
		],
	},
	{
		name: 'an app’s own browser, from the same city',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'instagramOnIphone' })],
	},
	{
		name: 'the «desktop site» of the user’s kind of phone, from the same city',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'desktopSiteOnIphone' })],
	},
];
