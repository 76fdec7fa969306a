import { EVENING, NIGHT } from './attack-times.ts';
import { BOTH, goOn, intrude, logInAs, privateWindow, unmeasured, useCookie } from './makers.ts';
import type { Attack, Event } from './scenario.ts';

/** Strangers who choose their moment, come in numbers, or have something of the user's. */

const SHOWN = { ...EVENING, at: '21:25', do: 'show' } as const;

const FLOOD_OF = ['chromeOnChromebook', 'operaOnWindows', 'firefoxOnAndroid', 'script'] as const;

export const PATIENT_ATTACKS: readonly Attack[] = [
	{
		// The old phone was with the user's browser for years, and its login was never ended.
		name: 'who has the user’s old phone, while the next one of its make is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login', 'change', 'place'],
		days: 20,
		events: [
			{ day: 8, at: '10:00', do: 'clear cookies', device: 'phone' },
			useCookie({ at: '22:10', former: true, minutes: 30 }),
		],
	},
	{
		name: 'who has the laptop that was sold three weeks ago, in another city',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login', 'change'],
		days: 34,
		events: [
			{ day: 8, at: '10:00', do: 'clear cookies', device: 'laptop' },
			useCookie({
				day: 29,
				at: '21:30',
				of: 'laptop',
				former: true,
				agent: 'like the laptop',
				network: 'inland',
			}),
		],
	},
	{
		name: 'while the user logs in anew everywhere, one like the laptop',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ ...EVENING, at: '19:58', do: 'end all' },
			intrude({ at: '21:15', agent: 'like the laptop' }),
		],
	},
	{
		name: 'while the user logs in anew everywhere, another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ ...EVENING, at: '19:58', do: 'end all' },
			intrude({ at: '21:15', agent: 'firefoxOnWindows' }),
		],
	},
	{
		name: 'a flood from far away, and one like the phone among it, which is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [
			...Array.from({ length: 20 }, (_, index) =>
				unmeasured(
					intrude({
						at: `21:${String(6 + Math.floor(index / 4)).padStart(2, '0')}`,
						agent: FLOOD_OF[index % 4] ?? 'script',
						network: 'lagos',
						minutes: 1,
					}),
				),
			),
			intrude({ at: '21:12' }),
			SHOWN,
		],
	},
	{
		name: 'in and out again between two looks, another device',
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			intrude({ agent: 'chromeOnChromebook', network: 'lagos', minutes: 1 }),
			{ ...EVENING, do: 'leave' },
		],
	},
	{
		name: 'thrice each night for a minute, while the laptop is off',
		kind: 'attack',
		trace: 'no',
		days: 16,
		events: ['01:00', '03:00', '05:00'].flatMap((at): Event[] => [
			{ ...intrude({ at, minutes: 1, network: 'inland' }), every: 1 },
			{ day: 10, at: at.replace(':00', ':02'), every: 1, do: 'leave' },
		]),
	},
	{
		name: 'as the phone, which is silent; its login is a program’s later',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		service: { agents: 'last' },
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			unmeasured(intrude()),
			goOn({ day: 13, agent: 'script' }),
		],
	},
	{
		name: 'the exchange’s app of the phone’s system, where the user has none',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'appOnAndroid' })],
	},
	{
		name: 'two at once: one like the phone, which is in use, and another device',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			intrude({ at: '21:12' }),
			intrude({ at: '21:14', agent: 'firefoxOnWindows', network: 'inland' }),
			SHOWN,
		],
	},
	{
		name: 'two as the phone, which is silent, at once from two cities',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 14,
		events: [
			{ day: 9, at: '23:30', do: 'put away', device: 'phone' },
			intrude({ at: '21:00', minutes: 60 }),
			intrude({ at: '21:10', network: 'inland', minutes: 60 }),
			SHOWN,
		],
	},
	{
		name: 'removed, and back an hour later as the laptop from elsewhere',
		kind: 'attack',
		trace: 'yes',
		days: 16,
		events: [
			unmeasured(intrude({ day: 8, agent: 'firefoxOnWindows' })),
			intrude({ day: 9, agent: 'like the laptop', network: 'inland' }),
		],
	},
	{
		name: 'removed, and back as another device from elsewhere',
		kind: 'attack',
		trace: 'yes',
		days: 16,
		events: [
			unmeasured(intrude({ day: 8, agent: 'firefoxOnWindows' })),
			intrude({ day: 9, agent: 'chromeOnChromebook', network: 'inland' }),
		],
	},
	{
		name: 'removed, and back as the phone, which is in use, by a third network',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 20,
		events: [
			unmeasured(intrude({ day: 8, agent: 'firefoxOnWindows' })),
			unmeasured(intrude({ day: 9, agent: 'like the laptop', network: 'inland' })),
			intrude({ day: 15, at: '21:12', network: 'cafe' }),
			{ ...SHOWN, day: 15 },
		],
	},
	{
		name: 'twenty minutes after the companion came, another device',
		kind: 'attack',
		trace: 'review',
		days: 4,
		laptop: [['08:30', '22:30', 'home', [['12:30', '12:45']]]],
		events: [intrude({ day: 0, at: '08:50', agent: 'chromeOnChromebook' })],
	},
	{
		name: 'while the laptop is off for a week, another device, for an hour',
		kind: 'attack',
		trace: 'yes',
		days: 24,
		events: [
			{ day: 8, at: '00:10', do: 'put away', device: 'laptop' },
			intrude({ agent: 'chromeOnChromebook', minutes: 60 }),
			{ day: 15, at: '06:00', do: 'take up', device: 'laptop' },
			{ day: 15, at: '22:00', do: 'show' },
		],
	},
	{
		name: 'while the laptop is off for a week, one like the phone, which is used on',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['old login'],
		days: 24,
		events: [
			{ day: 8, at: '00:10', do: 'put away', device: 'laptop' },
			intrude({ minutes: 60 }),
			{ day: 15, at: '06:00', do: 'take up', device: 'laptop' },
			{ day: 15, at: '22:00', do: 'show' },
		],
	},
	{
		name: 'after seven months in which the phone lay in a drawer, one like it',
		kind: 'attack',
		trace: 'yes',
		days: 240,
		events: [{ day: 10, at: '23:30', do: 'put away', device: 'phone' }, intrude({ day: 230 })],
	},
	{
		name: 'among private windows of each evening, one like the laptop from elsewhere',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['network', 'change'],
		days: 30,
		events: [
			privateWindow({ day: 3, at: '21:05', every: 1 }, 'laptop', 'home', 10),
			intrude({ day: 25, agent: 'like the laptop' }),
		],
	},
	{
		name: 'who knows of the user’s second phone, which is on the carrier: one like it',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 30,
		devices: { otherPhone: 'like the phone' },
		uses: [['21:00', '22:00', 'otherPhone', 'home']],
		events: [intrude({ day: 25, at: '21:12' }), { ...SHOWN, day: 25 }],
	},
	{
		name: 'as the user’s app, on the carrier of the user’s phone',
		kind: 'attack',
		trace: 'no',
		days: 30,
		events: [
			logInAs({ day: 2, at: '18:05' }, 'appOnIphone', 'mobile', 10),
			intrude({ day: 20, agent: 'appOnIphone', network: 'mobile' }),
		],
	},
	{
		name: 'a day after a journey was declared that never took place, one like the laptop',
		kind: 'attack',
		trace: 'yes',
		days: 20,
		events: [
			{ day: 9, at: '20:30', do: 'declare travel', days: 10 },
			intrude({ agent: 'like the laptop', network: 'lagos' }),
		],
	},
	{
		name: 'ends the laptop’s login and waits; one like the laptop at night',
		kind: 'attack',
		trace: 'yes',
		days: 16,
		events: [
			{ ...NIGHT, at: '03:00', do: 'end', login: 'laptop' },
			intrude({ ...NIGHT, agent: 'like the laptop' }),
		],
	},
	{
		name: 'with the phone’s number: ends all logins at night, one like the phone stays',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['old login', 'end'],
		days: 50,
		events: [
			{ day: 39, at: '23:30', do: 'put away', device: 'phone' },
			intrude({ ...NIGHT, day: 40, at: '03:00', minutes: 120 }),
			{ ...NIGHT, day: 40, at: '03:10', do: 'log the user out' },
		],
	},
	{
		name: 'one like the phone right after it was put away for good',
		kind: 'attack',
		trace: 'no',
		days: 20,
		events: [{ day: 10, at: '20:00', do: 'put away', device: 'phone' }, intrude()],
	},
	{
		name: 'the tablet’s cookie, used in the same city while the tablet is',
		kind: 'attack',
		trace: 'no',
		days: 14,
		devices: { tablet: 'safariOnIpad' },
		uses: [['21:00', '21:40', 'tablet', 'home']],
		events: [useCookie({ of: 'tablet', agent: 'safariOnIpad', at: '21:20' })],
	},
	{
		name: 'the phone’s cookie, used two hours after the user came home, where they were',
		kind: 'attack',
		trace: 'no',
		days: 24,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'france', with: BOTH },
			{ day: 15, at: '09:00', do: 'come home' },
			useCookie({ day: 15, at: '23:30', network: 'hotelInFrance' }),
		],
	},
];
