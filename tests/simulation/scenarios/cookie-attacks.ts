import { NIGHT } from './attack-times.ts';
import { useCookie } from './makers.ts';
import type { Attack } from './scenario.ts';

/** Strangers who use a session of the user's own, by its cookie. */
export const COOKIE_ATTACKS: readonly Attack[] = [
	{
		name: "the phone's cookie, used from far away within the hour",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		wants: 'urgent',
		days: 14,
		events: [useCookie({ network: 'lagos' })],
	},
	{
		name: "the phone's cookie, used from the next country",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		events: [useCookie({ network: 'prague' })],
	},
	{
		name: "the phone's cookie, used on another device, service shows the last agent",
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		days: 14,
		service: { agents: 'last' },
		events: [useCookie({ agent: 'chromeOnChromebook' })],
	},
	{
		name: "the phone's cookie, used in the same country as if on the phone",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [useCookie()],
	},
	{
		name: "the laptop's cookie while the browser is closed; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 14,
		between: 'closed',
		service: { looksCount: false },
		events: [useCookie({ ...NIGHT, of: 'laptop', agent: 'like the laptop', minutes: 30 })],
	},
	{
		name: "the laptop's cookie while it sleeps; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['activity', 'old login'],
		days: 14,
		between: 'asleep',
		service: { looksCount: false },
		events: [useCookie({ ...NIGHT, of: 'laptop', agent: 'like the laptop', minutes: 30 })],
	},
	{
		// The look itself is activity, from our own address, before the list is made.
		name: "the laptop's cookie while it is off; our looks are activity",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			useCookie({
				...NIGHT,
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			}),
		],
	},
	{
		name: "the laptop's cookie while it is in use; our looks are activity",
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [
			useCookie({
				at: '21:20',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			}),
		],
	},
	{
		name: "the laptop's cookie while it is in use, from abroad; our looks are no activity",
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		service: { looksCount: false },
		events: [
			useCookie({
				at: '21:20',
				of: 'laptop',
				agent: 'like the laptop',
				network: 'lagos',
				minutes: 30,
			}),
		],
	},
];
