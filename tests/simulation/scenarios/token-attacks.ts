import { EVENING, NIGHT } from './attack-times.ts';
import { useCookie } from './makers.ts';
import type { Attack } from './scenario.ts';

/** Strangers with a session of the user's own; thought of as those of unimagined-attacks.ts. */

const TABLET = {
	devices: { tablet: 'safariOnIpad' },
	uses: [['20:40', '21:50', 'tablet', 'home']],
} as const;

export const TOKEN_ATTACKS: readonly Attack[] = [
	{
		// A phone goes to and fro between two networks as well.
		name: 'the phone’s cookie by a proxy in the same city, while the phone is in use',
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [useCookie({ at: '21:20', minutes: 10 })],
	},
	{
		name: 'an infostealer’s loot at night: the tablet’s cookie from abroad',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		...TABLET,
		events: [
			useCookie({ ...NIGHT, of: 'tablet', agent: 'safariOnIpad', network: 'vpnNetherlands' }),
		],
	},
	{
		name: 'an infostealer’s loot: each device’s cookie within ten minutes, from abroad',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		...TABLET,
		events: [
			useCookie({ at: '22:10', network: 'hanoi' }),
			useCookie({ at: '22:14', of: 'tablet', agent: 'safariOnIpad', network: 'hanoi' }),
		],
	},
	{
		// The café’s network is the laptop’s own while it is there.
		name: 'an evil twin of the café’s network: the laptop’s cookie, on that network',
		kind: 'attack',
		trace: 'no',
		days: 14,
		laptop: [['18:00', '22:30', 'cafe', [['20:00', '20:20']]]],
		events: [useCookie({ at: '21:20', of: 'laptop', agent: 'like the laptop', network: 'cafe' })],
	},
	{
		// Through the laptop itself: the very session, the very network.
		name: 'a program that works the laptop from afar',
		kind: 'attack',
		trace: 'no',
		days: 14,
		events: [useCookie({ at: '21:20', of: 'laptop', agent: 'like the laptop', network: 'home' })],
	},
	{
		// The thief knew the session’s key before the phone logged in with it.
		name: 'a planted session: the phone’s fresh login is used from abroad at once',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['change', 'place'],
		days: 14,
		events: [
			{ ...EVENING, at: '20:40', do: 'clear cookies', device: 'phone' },
			{ ...EVENING, at: '22:06', do: 'use', device: 'phone', network: 'home', minutes: 3 },
			useCookie({ at: '22:11', network: 'vpnSwitzerland' }),
		],
	},
	{
		name: 'a stolen refresh token: the phone’s session gets a new id abroad',
		kind: 'attack',
		trace: 'yes',
		shownBy: ['place'],
		days: 14,
		events: [useCookie({ at: '22:10', network: 'vpnNetherlands', minutes: 40, renews: true })],
	},
	{
		name: 'a stolen refresh token: the phone’s session gets a new id in a program',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		events: [useCookie({ at: '22:10', agent: 'script', minutes: 40, renews: true })],
	},
	{
		name: 'the phone’s session becomes a browser without a window, on the home network',
		kind: 'attack',
		trace: 'yes',
		wants: 'urgent',
		shownBy: ['change', 'system'],
		days: 14,
		service: { agents: 'last' },
		devices: { phone: 'safariOnIphone' },
		events: [useCookie({ at: '22:10', agent: 'headlessChrome', network: 'home' })],
	},
	{
		// Without a window or as a «desktop site», such a phone’s browser calls itself Chrome on Linux.
		name: 'the same, where the phone’s own browser calls itself so for «desktop site»',
		kind: 'attack',
		trace: 'no',
		days: 14,
		service: { agents: 'last' },
		devices: { phone: 'chromeOnAndroid' },
		events: [useCookie({ at: '22:10', agent: 'headlessChrome', network: 'home' })],
	},
	{
		// The list says what it says of any holiday.
		name: 'goes on in the user’s own journey: the tablet’s cookie in the hotel, after they left',
		kind: 'attack',
		trace: 'no',
		days: 24,
		...TABLET,
		events: [
			{ day: 8, at: '09:00', do: 'travel', to: 'spain', with: ['laptop', 'phone', 'tablet'] },
			{ day: 13, at: '09:00', do: 'come home' },
			useCookie({
				day: 15,
				at: '22:10',
				of: 'tablet',
				agent: 'safariOnIpad',
				network: 'hotelInSpain',
			}),
		],
	},
	{
		name: 'the phone’s cookie, by a program abroad; the last agent is shown, and the first place',
		kind: 'attack',
		trace: 'yes',
		days: 14,
		service: { places: 'login', agents: 'last' },
		events: [useCookie({ agent: 'script', network: 'lagos' })],
	},
];
