/** What scenarios have in common, so that each says only what is its own. */
import { EVENING } from './attack-times.ts';
import type { DeviceName } from './people.ts';
import type { Event, StrangersAgent } from './scenario.ts';

export const BOTH = ['laptop', 'phone'] as const;

type Of<Name extends Event['do']> = Extract<Event, { do: Name }>;

/** A stranger logs in, on the tenth evening from the same city as if on the phone. */
export const intrude = (over: Partial<Of<'intrude'>> = {}): Event => ({
	...EVENING,
	attack: true,
	do: 'intrude',
	agent: 'like the phone',
	network: 'near',
	minutes: 30,
	...over,
});

/** A stranger uses the phone's login, on the tenth evening from the same city. */
export const useCookie = (over: Partial<Of<'use cookie'>> = {}): Event => ({
	...EVENING,
	at: '22:10',
	attack: true,
	do: 'use cookie',
	of: 'phone',
	agent: 'like the phone',
	network: 'near',
	minutes: 15,
	...over,
});

/** A stranger goes on in their own login. */
export const goOn = (over: Partial<Of<'go on'>> = {}): Event => ({
	...EVENING,
	attack: true,
	do: 'go on',
	agent: 'like the phone',
	network: 'near',
	minutes: 10,
	...over,
});

/** What leads to an attack and leaves no trace yet. */
export const unmeasured = ({ attack: _, ...event }: Event): Event => event;

/** The days of an event; again after so many, where that is said. */
type When = { day: number; at: string; every?: number };

/** One more login of a device's browser, which is used for some minutes and then left. */
export const privateWindow = (
	when: When,
	device: DeviceName,
	network: string,
	minutes: number,
): Event => ({ ...when, do: 'private window', device, network, minutes });

/** A login of the user's own with another agent. */
export const logInAs = (
	when: When,
	agent: StrangersAgent,
	network: string,
	minutes: number,
): Event => ({ ...when, do: 'log in', agent, network, minutes });

/** The way of some devices leads by another network from a time on; `null`: no more. */
export const by = (when: When, on: readonly DeviceName[], exit: string | null): Event => ({
	...when,
	do: 'VPN',
	on,
	exit,
});
