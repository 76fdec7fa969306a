/** What the user does with the account. */
import type { Address, Login } from '../service.ts';
import { type Course, lookClosely } from './course.ts';
import { actualNetwork, type Device } from './devices.ts';
import { LOGIN_TIME } from './times.ts';

/** The address that a device has on one of the person's networks, where the person is. */
export function connect(
	{ addressOn, moved, now }: Course,
	device: Device,
	network: string,
): Address {
	return addressOn(actualNetwork(device, moved.get(network) ?? network), now);
}

/** Logs a device in. */
export function logIn(course: Course, device: Device, address: Address): Login {
	const { service, spelled, now } = course;
	const login = service.logIn(now, spelled(device.agent, now), address, false);
	device.login = login;
	lookClosely(course);
	return login;
}

/** Uses the account on a device until a time, and logs in for that where it is needed. */
export function useAccount(course: Course, device: Device, network: string, until: number): void {
	const { service, spelled, agenda, open, now } = course;
	if (!device.inUse || until <= now) return;
	const isLaptop = device === course.laptop;
	if (isLaptop && open === null) return;
	const address = isLaptop && open !== null ? open.address : connect(course, device, network);
	const login =
		device.login !== null && service.isOpen(device.login, now)
			? device.login
			: logIn(course, device, address);
	service.use(login, { agent: spelled(device.agent, now), address, until });
	device.until = until;
	device.network = network;
	lookClosely(course);
	// Where the session ends in the midst of it, the user logs in again.
	const ends = Math.min(service.endsAt(login), until);
	if (ends < until) {
		agenda.plan(ends + LOGIN_TIME, () => useAccount(course, device, network, until));
	}
}
