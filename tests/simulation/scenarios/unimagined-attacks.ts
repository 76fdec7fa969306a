import { EVENING, NIGHT } from './attack-times.ts';
import { BOTH, by, intrude, logInAs, unmeasured } from './makers.ts';
import type { Attack, Event } from './scenario.ts';

/** Strangers who were thought of without a look at the rules, and played before one was changed. */

const SHOWN = { ...EVENING, at: '21:25', do: 'show' } as const;

const TABLET = {
	devices: { tablet: 'safariOnIpad' },
	uses: [['20:40', '21:50', 'tablet', 'home']],
} as const;

/** An app that tells nothing of itself, which the user has answered for by then. */
const NAMELESS_AT_HOME = [logInAs({ day: 2, at: '20:20', every: 1 }, 'appOnAndroid', 'home', 5)];

export const UNIMAGINED_ATTACKS: readonly Attack[] = [
	{
		// He has gone on by the carrier’s own pool; the old login goes on in the morning.
		name: 'by a proxy on the phone’s carrier at night, one like the phone',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 14,
		events: [intrude({ ...NIGHT, network: 'mobile', minutes: 10 }), SHOWN],
	},
	{
		// The network is the phone’s own carrier: the SIM is the thief’s.
		name: 'a swapped SIM by day: all are logged out, one like the phone on its carrier',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'old login', 'place'],
		days: 20,
		events: [
			{ ...EVENING, day: 15, at: '20:10', do: 'end all' },
			intrude({ day: 15, at: '20:11', network: 'mobile', minutes: 180 }),
			{ ...EVENING, day: 15, at: '21:25', do: 'show' },
		],
	},
	{
		// The tablet is known in the country and was not in use.
		name: 'who moved out and has the tablet that both used, in the same country',
		kind: 'attack',
		trace: 'no',
		days: 40,
		...TABLET,
		events: [
			{ day: 8, at: '10:00', do: 'clear cookies', device: 'tablet' },
			{ day: 8, at: '10:00', do: 'put away', device: 'tablet' },
			intrude({ day: 30, agent: 'safariOnIpad', network: 'inland' }),
		],
	},
	{
		name: 'who moved out and has the tablet that both used, abroad by now',
		kind: 'attack',
		trace: 'yes',
		days: 40,
		...TABLET,
		events: [
			{ day: 8, at: '10:00', do: 'clear cookies', device: 'tablet' },
			{ day: 8, at: '10:00', do: 'put away', device: 'tablet' },
			intrude({ day: 30, agent: 'safariOnIpad', network: 'prague' }),
		],
	},
	{
		name: 'an insider in the office: another browser, while the laptop is there',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		laptop: [['18:00', '22:30', 'office', [['20:00', '20:20']]]],
		events: [intrude({ agent: 'chromeOnChromebook', network: 'office' })],
	},
	{
		// The phone’s login goes on beside each of them in the morning.
		name: 'one like the phone, for two minutes at night, once a month',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login', 'place'],
		days: 80,
		events: [{ ...intrude({ ...NIGHT, network: 'inland', minutes: 2 }), every: 30 }, SHOWN],
	},
	{
		name: 'who imitates a journey: one like the phone a country further, while it is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 20,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, at: '21:12', network: 'mobileInFrance' }),
			{ ...SHOWN, day: 12 },
		],
	},
	{
		// On a confirmed journey, a device of the user’s that is not in use.
		name: 'who waits for a journey: one like the tablet there, which stayed at home',
		kind: 'attack',
		trace: 'notice',
		shownBy: ['system'],
		days: 20,
		...TABLET,
		events: [
			{ day: 8, at: '08:00', do: 'put away', device: 'tablet' },
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 14, agent: 'safariOnIpad', network: 'mobileInSpain' }),
		],
	},
	{
		name: 'who logs the laptop out again and again, and is one like it',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			{ ...EVENING, at: '20:50', do: 'end', login: 'laptop' },
			intrude({ at: '20:52', agent: 'like the laptop', minutes: 60 }),
			{ ...EVENING, at: '21:05', do: 'end', login: 'laptop' },
			{ ...EVENING, at: '21:20', do: 'end', login: 'laptop' },
			SHOWN,
		],
	},
	{
		name: 'where ids change each hour: ends the phone’s login and comes in the same minute',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'old login'],
		days: 14,
		service: { ids: 'hourly' },
		events: [
			{ day: 9, at: '23:00', do: 'end', login: 'phone' },
			intrude({ day: 9, at: '23:00', minutes: 24 * 60 }),
			SHOWN,
		],
	},
	{
		name: 'as the exchange’s app, from abroad, where the user has none',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'appOnIphone', network: 'hanoi' })],
	},
	{
		name: 'as the exchange’s app that the user has, from another city',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['network'],
		days: 30,
		events: [
			logInAs({ day: 3, at: '21:20', every: 6 }, 'appOnAndroid', 'mobile', 10),
			intrude({ day: 20, agent: 'appOnAndroid', network: 'inland' }),
		],
	},
	{
		name: 'as a television’s browser, on the home network',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['system'],
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'samsungOnTv', network: 'home' })],
	},
	{
		name: 'a browser without a window, in a data centre, at night',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ ...NIGHT, agent: 'headlessChrome', network: 'dataCentre', minutes: 2 })],
	},
	{
		// On the network where that computer is used each day: as two profiles of it.
		name: 'a cleaner in the office at night: one like the work computer',
		kind: 'attack',
		trace: 'no',
		days: 14,
		devices: { workComputer: 'edgeOnWindows' },
		uses: [['09:30', '09:50', 'workComputer', 'office']],
		events: [intrude({ ...NIGHT, agent: 'edgeOnWindows', network: 'office', minutes: 5 })],
	},
	{
		name: 'in the journey’s country, declared: one like the phone, which is in use there',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 20,
		events: [
			{ day: 7, at: '20:30', do: 'declare travel', days: 14 },
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			intrude({ day: 12, at: '21:12', network: 'mobileInSpain' }),
			{ ...SHOWN, day: 12 },
		],
	},
	{
		name: 'three like the phone within the hour, at night, on three networks',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 14,
		events: [
			intrude({ ...NIGHT, network: 'proxy1', minutes: 2 }),
			intrude({ ...NIGHT, at: '03:45', network: 'proxy2', minutes: 2 }),
			intrude({ ...NIGHT, at: '04:00', network: 'proxy3', minutes: 2 }),
			SHOWN,
		],
	},
	{
		name: 'while the user flies, one like the phone in the country where they will land',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['login'],
		days: 20,
		events: [
			{ day: 10, at: '16:00', do: 'travel', to: 'thailand', with: BOTH },
			{ day: 10, at: '16:01', do: 'put away', device: 'phone' },
			{ day: 10, at: '16:01', do: 'put away', device: 'laptop' },
			intrude({ day: 10, at: '19:00', network: 'hanoi' }),
			{ day: 11, at: '04:00', do: 'take up', device: 'phone' },
			{ day: 11, at: '04:00', do: 'take up', device: 'laptop' },
		],
	},
	{
		name: 'removed, and back three weeks later as the phone, which is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 40,
		events: [
			unmeasured(intrude({ day: 8, agent: 'chromeOnChromebook', network: 'hanoi' })),
			intrude({ day: 30, at: '21:12' }),
			{ ...SHOWN, day: 30 },
		],
	},
	{
		// The tablet is known in the country and was not in use.
		name: 'who bought the user’s tablet, with the password saved in it',
		kind: 'attack',
		trace: 'no',
		days: 30,
		...TABLET,
		events: [
			{ day: 8, at: '10:00', do: 'end', login: 'tablet' },
			{ day: 8, at: '10:00', do: 'put away', device: 'tablet' },
			intrude({ day: 20, agent: 'safariOnIpad', network: 'near' }),
		],
	},
	{
		name: 'tries ten kinds of browsers in an hour, and stays as the last',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: (
			['script', 'tracker', 'operaOnWindows', 'firefoxOnWindows', 'headlessChrome'] as const
		).flatMap((agent, index): Event[] => [
			intrude({ ...NIGHT, at: `03:${30 + 5 * index}`, agent, minutes: 1 }),
			...(index < 4 ? [{ ...NIGHT, at: `03:${32 + 5 * index}`, do: 'leave' } satisfies Event] : []),
		]),
	},
	{
		name: 'by the user’s own VPN at home, one like the laptop, which is on it',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [
			by({ day: 1, at: '06:00' }, ['laptop'], 'vpnAtHome'),
			intrude({ agent: 'like the laptop', network: 'vpnAtHome' }),
		],
	},
	{
		name: 'one like the phone in the companion’s first days, while the phone is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes'],
		days: 6,
		events: [intrude({ day: 2, at: '21:12' }), { ...SHOWN, day: 2 }],
	},
	{
		name: 'an app of which nothing but the system is told, from the same city',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [intrude({ agent: 'unknownOnMac' })],
	},
	{
		name: 'ends the phone’s login on three evenings, each time one like it comes',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'old login'],
		days: 16,
		events: [
			...[10, 11, 12].flatMap((day): Event[] => [
				{ day, at: '19:00', do: 'end', login: 'phone' },
				intrude({ day, at: '19:02', minutes: 180 }),
			]),
			SHOWN,
		],
	},
	{
		name: 'one like the second phone, until that is used again',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 16,
		devices: { otherPhone: 'like the phone' },
		uses: [['20:55', '21:20', 'otherPhone', 'home']],
		events: [intrude({ ...NIGHT, network: 'inland', minutes: 5 }), SHOWN],
	},
	{
		name: 'first a program that is removed, then the user’s kind of laptop from the office',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['moment', 'change'],
		days: 14,
		events: [
			unmeasured(intrude({ day: 8, agent: 'script', network: 'lagos' })),
			intrude({ agent: 'like the laptop', network: 'office' }),
		],
	},
	{
		name: 'a nameless program from next door, where the user has one at home each day',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['network'],
		days: 16,
		events: [...NAMELESS_AT_HOME, intrude({ ...NIGHT, day: 12, agent: 'appOnAndroid' })],
	},
	{
		name: 'the same, at the phone’s carrier',
		kind: 'attack',
		trace: 'notice',
		shownBy: ['network'],
		days: 16,
		events: [
			...NAMELESS_AT_HOME,
			intrude({ ...NIGHT, day: 12, agent: 'appOnAndroid', network: 'mobile' }),
		],
	},
	{
		// What was answered for there so often is familiar.
		name: 'the same, on the home network',
		kind: 'attack',
		trace: 'no',
		days: 16,
		events: [
			...NAMELESS_AT_HOME,
			intrude({ ...NIGHT, day: 12, agent: 'appOnAndroid', network: 'home' }),
		],
	},
];
