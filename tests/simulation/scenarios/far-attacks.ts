import { EVENING, NIGHT } from './attack-times.ts';
import { intrude, unmeasured, useCookie } from './makers.ts';
import type { Attack, Event } from './scenario.ts';

/** Attacks that the rules were not made beside: each was played before a rule was changed for it. */

/** By then everybody has used the phone and is at the laptop again. */
const NEXT_EVENING = { day: 11, at: '21:25', do: 'show' } as const;

export const FAR_ATTACKS: readonly Attack[] = [
	{
		name: "the phone's cookie, replayed on the phone's own carrier",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [useCookie({ at: '22:10', network: 'mobile', minutes: 20 })],
	},
	{
		name: 'by a proxy in the user’s home, one like the laptop, while the laptop is in the office',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		laptop: [['09:00', '22:30', 'office', [['12:00', '12:10']]]],
		events: [intrude({ at: '15:00', agent: 'like the laptop', network: 'home' })],
	},
	{
		name: "the phone's cookie drifts: same city, inland, then the next country, days apart",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 20,
		events: [
			unmeasured(useCookie({ day: 9, at: '22:10', minutes: 20 })),
			unmeasured(useCookie({ day: 11, at: '22:10', network: 'inland', minutes: 20 })),
			useCookie({ day: 13, at: '22:10', network: 'prague', minutes: 20 }),
		],
	},
	{
		name: 'five logins that each differ a bit, on five evenings',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: (
			[
				'chromeOnChromebook',
				'firefoxOnAndroid',
				'operaOnAndroid',
				'firefoxOnWindows',
				'script',
			] as const
		).map((agent, index) => intrude({ day: 9 + index, agent, network: `proxy${index}` })),
	},
	{
		name: 'one like the phone while the user sleeps, silent for weeks after',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 30,
		events: [intrude({ ...NIGHT, network: 'inland', minutes: 5 }), { ...NEXT_EVENING, day: 10 }],
	},
	{
		name: 'ends the phone’s login first, then comes as the phone',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 14,
		events: [
			{ ...EVENING, at: '04:00', do: 'end', login: 'phone' },
			intrude({ at: '04:02', minutes: 24 * 60 }),
			{ ...NEXT_EVENING, day: 10 },
		],
	},
	{
		name: 'one like the laptop by the user’s VPN, while the laptop is on it',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ day: 8, at: '19:00', do: 'VPN', on: ['laptop'], exit: 'vpnNetherlands' },
			intrude({ agent: 'like the laptop', network: 'vpnNetherlands' }),
		],
	},
	{
		name: 'one like the phone by the user’s VPN, while the phone is in use at home',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [
			{ day: 3, at: '19:00', do: 'VPN', on: ['phone'], exit: 'vpnNetherlands' },
			{ day: 6, at: '19:00', do: 'VPN', on: ['phone'], exit: null },
			intrude({ at: '21:12', network: 'vpnNetherlands' }),
			{ ...EVENING, at: '21:23', do: 'show' },
		],
	},
	{
		name: 'on the day of a journey, one like the phone from elsewhere, while the phone is in use',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ day: 10, at: '10:00', do: 'travel', to: 'spain', with: ['phone', 'laptop'] },
			intrude({ at: '21:12', network: 'lagos' }),
			{ ...EVENING, at: '21:23', do: 'show' },
		],
	},
	{
		name: 'on the day of a journey, another device in that country',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		events: [
			{ day: 10, at: '10:00', do: 'travel', to: 'spain', with: ['phone', 'laptop'] },
			intrude({ agent: 'chromeOnChromebook', network: 'hotelInSpain' }),
		],
	},
	{
		name: 'on a confirmed journey, one like the laptop, which is at home',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: [
			{ day: 8, at: '10:00', do: 'travel', to: 'spain', with: ['phone'] },
			{ day: 12, at: '10:00', do: 'come home' },
			intrude({ day: 13, agent: 'like the laptop', network: 'hotelInSpain' }),
		],
	},
	{
		name: 'right after a new password, one like the phone, which is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [
			{ day: 10, at: '19:58', do: 'end all' },
			intrude({ at: '20:40', minutes: 90 }),
			{ day: 10, at: '21:25', do: 'show' },
		],
	},
	{
		name: 'malware on the laptop: another browser of the same system, on the same network',
		kind: 'attack',
		trace: 'yes',
		// It may be the laptop's own browser, of another system.
		shownBy: ['system'],
		days: 14,
		events: [intrude({ agent: 'firefoxOnWindows', network: 'home' })],
	},
	{
		name: 'from each network that the user has, in turn, as the laptop',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['moment', 'change'],
		days: 14,
		events: [
			intrude({ day: 9, at: '21:10', agent: 'like the laptop', network: 'office', minutes: 3 }),
			intrude({ day: 10, at: '21:15', agent: 'like the laptop', network: 'mobile', minutes: 3 }),
		],
	},
	{
		name: 'as the phone for five minutes each evening and out again, for a week',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['old login'],
		days: 20,
		events: [
			...[9, 10, 11, 12, 13, 14, 15].flatMap((day): Event[] => [
				intrude({ day, at: '22:09', minutes: 5 }),
				{ day, at: '22:16', do: 'leave' },
			]),
			{ ...NEXT_EVENING, day: 10 },
		],
	},
	{
		name: 'an old login of the laptop, whose cookie was copied before it was cleared',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'change', 'login'],
		days: 14,
		events: [
			{ day: 8, at: '20:00', do: 'clear cookies', device: 'laptop' },
			useCookie({
				at: '21:20',
				of: 'laptop',
				former: true,
				agent: 'like the laptop',
				network: 'near',
				minutes: 20,
			}),
		],
	},
	{
		name: 'by Tor, one like the phone, which is silent',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['place'],
		days: 14,
		events: [{ day: 9, at: '23:30', do: 'put away', device: 'phone' }, intrude({ network: 'tor' })],
	},
	{
		name: 'a program in a data centre, for a minute at night',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'script', network: 'dataCentre', minutes: 1 })],
	},
	{
		name: 'another device, an hour after the companion came',
		kind: 'attack',
		trace: 'yes',
		days: 5,
		events: [intrude({ day: 1, agent: 'chromeOnChromebook', network: 'near', minutes: 5 })],
	},
	{
		name: 'during a travel period, one like the laptop from abroad, at night',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			intrude({ ...NIGHT, agent: 'like the laptop', network: 'lagos' }),
		],
	},
	{
		name: 'from over the border that the user crosses each week, as the phone, which is at home',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 40,
		events: [
			{ day: 8, at: '06:30', every: 7, do: 'travel', to: 'france', with: ['phone'] },
			{ day: 10, at: '18:30', every: 7, do: 'come home' },
			intrude({ day: 32, at: '21:12', network: 'hotelInFrance' }),
			{ ...EVENING, day: 32, at: '21:23', do: 'show' },
		],
	},
	{
		name: 'the laptop’s cookie, by a program, while the laptop is in use; service shows the last agent',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change'],
		days: 14,
		service: { agents: 'last', looksCount: false },
		events: [
			useCookie({ at: '21:20', of: 'laptop', agent: 'script', network: 'near', minutes: 20 }),
		],
	},
	{
		name: 'the work computer’s kind, from the same city, until that is used again',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['old login', 'place'],
		days: 18,
		events: [intrude({ agent: 'edgeOnWindows' }), { ...EVENING, day: 14, at: '21:25', do: 'show' }],
	},
];
