import type { Person } from '../scenarios/people.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { type Network, WORLD } from '../scenarios/world.ts';
import type { Address } from '../service.ts';
import { DAY } from './times.ts';

/** Gives the address that a network of this name has for whoever is on it at a time. */
export type Networks = (name: string, now: number) => Address;

/** Makes the networks of a person's life; the person's own come before those of the world. */
export function createNetworks(person: Person, scenario: Scenario, random: () => number): Networks {
	const daily = new Map<string, string>();
	const number = (below: number) => Math.floor(random() * below);
	const networkOf = (name: string): Network => {
		const found = person.networks[name] ?? WORLD[name];
		if (found === undefined) throw new Error(`no network is called ${name}`);
		return scenario.networks?.(found, name) ?? found;
	};
	/** One address a day: that of another network takes its place. */
	const keptToday = (name: string, now: number, make: () => string): string => {
		const today = `${name} ${Math.floor(now / DAY)}`;
		const ip = daily.get(today) ?? make();
		daily.clear();
		daily.set(today, ip);
		return ip;
	};
	const drawIp = ({ addresses, prefix }: Network, name: string, now: number): string => {
		switch (addresses) {
			case 'steady':
				return prefix === '' ? '' : `${prefix}.7`;
			case 'daily':
				return keptToday(name, now, () => `${prefix}.${number(256)}`);
			case 'each time':
				return `${prefix}.${number(256)}.${number(256)}`;
			case 'IPv6 daily':
				return keptToday(name, now, () => `${prefix}:${number(65536).toString(16)}::1`);
			case 'IPv4 or IPv6':
				return random() < 0.5
					? keptToday(name, now, () => `${prefix}.${number(256)}`)
					: `2001:dba:${number(2)}::1`;
			case 'IPv6 each time':
				return `${prefix}:${(4096 + number(61440)).toString(16)}::1`;
		}
	};
	return (name, now) => {
		const network = networkOf(name);
		const ip = drawIp(network, name, now);
		const cities = [network.city, ...(network.alsoSeemsIn ?? [])];
		const city = cities[number(cities.length)] ?? network.city;
		const { takenFor, alsoIn } = network;
		const countries = [network.country, ...(alsoIn ?? [])];
		const drawn = alsoIn === undefined ? network.country : countries[number(countries.length)];
		const country = drawn === 'at home' ? (person.networks.home?.country ?? '') : (drawn ?? '');
		return takenFor !== undefined && random() < 0.2
			? { ip, city: '', country: takenFor }
			: { ip, city, country };
	};
}
