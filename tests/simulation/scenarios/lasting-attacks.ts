import { goOn, intrude, unmeasured, useCookie } from './makers.ts';
import type { Attack } from './scenario.ts';

/** Attacks that last, or that come in numbers. */
export const LASTING_ATTACKS: readonly Attack[] = [
	{
		name: 'six like the laptop in ten minutes push the others out of a list of the last five',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		service: { listed: 5 },
		events: [20, 21, 22, 23, 24, 27].map((minute) =>
			intrude({ at: `21:${minute}`, agent: 'like the laptop' }),
		),
	},
	{
		name: 'one like the phone at night, which waits a month and goes on while the phone is in use',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['minutes', 'activity', 'old login', 'login'],
		days: 44,
		events: [
			unmeasured(intrude({ day: 10, at: '03:30', minutes: 2 })),
			goOn({ day: 38, at: '21:25', minutes: 20 }),
		],
	},
	{
		name: 'the tablet’s cookie over the border, three hours after it was used at home',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		devices: { tablet: 'safariOnIpad' },
		uses: [['21:00', '21:40', 'tablet', 'home']],
		events: [
			useCookie({ day: 11, at: '01:00', of: 'tablet', agent: 'safariOnIpad', network: 'prague' }),
		],
	},
];
