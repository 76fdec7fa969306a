import type { DeviceName, Person } from '../scenarios/people.ts';
import type { Scenario, StrangersAgent } from '../scenarios/scenario.ts';
import { AGENTS, type AgentName, JOURNEYS } from '../scenarios/world.ts';
import type { Login } from '../service.ts';
import { DAY, MONDAY } from './times.ts';

/** A device of the person's, and what they do with it. */
export type Device = {
	name: DeviceName;
	agent: AgentName;
	login: Login | null;
	/** The login that it had before its cookies were cleared. */
	former: Login | null;
	inUse: boolean;
	/** The network that a VPN leads to. */
	exit: string | null;
	away: keyof typeof JOURNEYS | null;
	/** Until when it is being used, where, milliseconds since 1970. */
	until: number;
	network: string;
};

/** The person's devices, in the order in which they are named. */
export type Devices = {
	all: readonly Device[];
	/** @throws where the person has none of that name */
	named(name: DeviceName): Device;
};

/** Makes the devices of a person, and of a scenario; none of them is logged in. */
export function createDevices(person: Person, scenario: Scenario): Devices {
	const { laptop = 'script', phone = 'script' } = person.devices;
	const likes: Partial<Record<StrangersAgent, AgentName>> = {
		'like the laptop': laptop,
		'like the phone': phone,
	};
	const devices = Object.entries({ ...person.devices, ...scenario.devices });
	const all = (devices as [DeviceName, StrangersAgent][]).map(
		([name, agent]): Device => ({
			name,
			agent: likes[agent] ?? (agent as AgentName),
			login: null,
			former: null,
			inUse: true,
			exit: null,
			away: null,
			until: 0,
			network: 'home',
		}),
	);
	return {
		all,
		named(name) {
			const found = all.find((device) => device.name === name);
			if (found === undefined) throw new Error(`${person.name} has no ${name}`);
			return found;
		},
	};
}

/** The network that stands for a person's own where a device is. */
export function actualNetwork({ exit, away }: Device, network: string): string {
	if (exit !== null) return exit;
	if (away === null) return network;
	return network === 'mobile' ? JOURNEYS[away].mobile : JOURNEYS[away].indoors;
}

/** Says how a browser calls itself at a time: its version grows by one every four weeks. */
export type Spelling = (name: AgentName, now: number) => string;

/** Makes the spelling; what was asked for before is the very same text. */
export function createSpelling(): Spelling {
	const agents = new Map<string, string>();
	return (name, now) => {
		const version = Math.floor((now - MONDAY) / (28 * DAY));
		const key = `${name} ${version}`;
		const known = agents.get(key);
		if (known !== undefined) return known;
		const agent = AGENTS[name].replaceAll('{v}', String(140 + version)).replaceAll('{s}', '26');
		agents.set(key, agent);
		return agent;
	};
}
