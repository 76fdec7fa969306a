/**
 * What `npm run simulate -- users` plays: people, networks, and situations of daily life and
 * attacks. It is data alone. To add a situation, copy one, give it a name of its own and change
 * its events; the row in the table comes by itself, and `docs/judgement.md` wants the new table.
 *
 * Days count from 0, a day that is a Monday for one run and a Thursday for another. Times are
 * «HH:MM»; each is played some minutes sooner or later, all events of one day by the same.
 */
import type { ServiceTraits } from '../service.ts';
import type { DeviceName, Open, Person, Use } from './people.ts';
import type { AgentName, JOURNEYS, Network } from './world.ts';

/** What a stranger's device says it is: one of the agents, or just what the user's own says. */
export type StrangersAgent = AgentName | 'like the laptop' | 'like the phone' | 'none';

/** What happens. */
export type Happening =
	/** The device goes elsewhere or comes home. A laptop that does not come along stays closed. */
	| { do: 'travel'; to: keyof typeof JOURNEYS; with: readonly DeviceName[] }
	| { do: 'come home' }
	| { do: 'VPN'; on: readonly DeviceName[]; exit: string | null }
	/** The user tells the companion of the journey or the VPN. */
	| { do: 'declare travel'; days: number }
	| { do: 'use'; device: DeviceName; network: string; minutes: number }
	/** The laptop’s browser is opened for a while, and the account used in it. */
	| { do: 'open'; network: string; minutes: number }
	/** The device is put away and is not used any more, or used again. */
	| { do: 'put away'; device: DeviceName }
	| { do: 'take up'; device: DeviceName }
	/** The cookie is lost, while the service goes on listing the session. */
	| { do: 'clear cookies'; device: DeviceName }
	/** One more login of the same browser, that is used for some minutes and then left. */
	| { do: 'private window'; device: DeviceName; network: string; minutes: number }
	/** A login of the user's own with another agent, such as an app's, that is used and then left. */
	| { do: 'log in'; agent: StrangersAgent; network: string; minutes: number }
	/** The device's browser says that it is another, or what it was. */
	| { do: 'appear as'; device: DeviceName; agent: AgentName }
	/** Another network is the person's home, office or mobile network from now on. */
	| { do: 'move'; from: string; to: string }
	/** The service tells other things than it did. */
	| { do: 'change service'; to: Partial<ServiceTraits> }
	/** All of the user's logins are ended at once, or that of one device. */
	| { do: 'end all' }
	| { do: 'end'; login: DeviceName }
	/** Another device takes its place; the old one stays logged in and silent. */
	| { do: 'replace'; device: DeviceName; by: AgentName | 'the same' }
	/** A stranger logs in with the password, and uses the session for some minutes. */
	| { do: 'intrude'; agent: StrangersAgent; network: string; minutes: number }
	/** That stranger goes on in their own login. */
	| { do: 'go on'; agent: StrangersAgent; network: string; minutes: number }
	/** A stranger uses the session of the user's device, for they have its cookie. */
	| {
			do: 'use cookie';
			of: DeviceName;
			/** Whether it is the login that the device had before its cookies were cleared. */
			former?: true;
			/** Whether the service makes a new session of it, as with a stolen refresh token. */
			renews?: true;
			agent: StrangersAgent;
			network: string;
			minutes: number;
	  }
	/** The stranger logs out, or ends all sessions but their own. */
	| { do: 'leave' }
	| { do: 'log the user out' }
	/** What the stranger did can be seen in the list from now on. */
	| { do: 'show' };

export type Event = Happening & {
	day: number;
	at: string;
	/** Again after so many days, and so on. */
	every?: number;
	/** This is the attack that is measured. */
	attack?: true;
};

type Common = {
	name: string;
	/** How the service differs from the usual one. */
	service?: Partial<ServiceTraits>;
	/** Changes each person's networks. */
	networks?: (network: Network, name: string) => Network;
	/** What the laptop's browser is when it is not open, for all people. */
	between?: Person['between'];
	/** What the person has and does besides, each day. */
	devices?: Partial<Record<DeviceName, StrangersAgent>>;
	uses?: readonly Use[];
	/** When the laptop's browser is open instead, each day. */
	laptop?: readonly Open[];
	events: readonly Event[];
};

/** A year of somebody who is never attacked. */
export type DailyLife = Common & {
	kind: 'daily life';
	/** How many journeys a year: each may cost one alarm more. */
	journeys?: number;
	/** Who lives the first year of it: the one whose habits make it hardest. Others follow. */
	first?: Person['name'];
};

/**
 * What a list tells besides which logins there are, from what kind of browser and in which country:
 * - `minutes`: when each was last active, to some minutes
 * - `moment`: where this browser is while it happens, which takes that it is logged in then
 * - `activity`: when each was last active, to some hours
 * - `login`: since when each is logged in
 * - `old login`: that of the user's own device stays listed for days while it is not used
 * - `end`: that a session has ended
 * - `system`: what system a device has, beside its browser
 * - `place`: where each address is
 * - `network`: which network each address is on, beside its country
 * - `change`: where a session is used now, rather than where it began
 */
export type Evidence =
	| 'minutes'
	| 'moment'
	| 'activity'
	| 'login'
	| 'old login'
	| 'end'
	| 'system'
	| 'place'
	| 'network'
	| 'change';

/** What a list can show of an attack; see {@link Attack}. */
export const TRACES = ['yes', 'review', 'notice', 'no'] as const;

/**
 * A few days with one attack.
 *
 * `trace` says what the list of sessions can show of it, from the attack on or from the event
 * «show» on where there is one:
 * - `yes`: the first look that shows it has to raise check or urgent
 * - `review`: it was there before the companion: its risk level has to be so for the review
 * - `notice`: it shows, and the rules ask for no more than a notice
 * - `no`: nothing of it is in the list that the user's own device would not leave there as well
 */
export type Attack = Common & {
	kind: 'attack';
	trace: (typeof TRACES)[number];
	/** Where a check would be too little. */
	wants?: 'urgent';
	/** What the list has to tell for that; a service may hide it. */
	shownBy?: readonly Evidence[];
	days: number;
};

export type Scenario = DailyLife | Attack;
