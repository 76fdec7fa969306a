import { BlockList, isIP } from 'node:net';
import type { WirePlace } from './wire.ts';

/** A little stand-in for a GeoIP database, with overrides. */
export interface Places {
	/** The place of an IP address; null when none is known. */
	find(ipAddress: string): WirePlace | null;
	/** Sets the place of one address, over the table; any text is allowed, null means unknown. */
	set(ipAddress: string, place: WirePlace | null): void;
}

/** Documentation networks (RFC 5737), which no real device has. */
const NETWORKS: readonly { address: string; prefix: number; place: WirePlace }[] = [
	{ address: '198.51.100.0', prefix: 25, place: { city: 'Vienna', country: 'Austria' } },
	{ address: '198.51.100.128', prefix: 25, place: { city: 'Graz', country: 'Austria' } },
	{ address: '203.0.113.0', prefix: 25, place: { city: 'Lagos', country: 'Nigeria' } },
	{ address: '203.0.113.128', prefix: 25, place: { city: 'Amsterdam', country: 'Netherlands' } },
	{ address: '192.0.2.0', prefix: 24, place: { city: 'Milan', country: 'Italy' } },
];

/** The address that loopback is presented as, so that a person's own browser has a place too. */
export const OWN_ADDRESS = '198.51.100.7';

/** Makes a {@link Places} with the documentation networks in it. */
export function createPlaces(): Places {
	const overrides = new Map<string, WirePlace | null>();
	const networks = NETWORKS.map(({ address, prefix, place }) => {
		const list = new BlockList();
		list.addSubnet(address, prefix, 'ipv4');
		return { list, place };
	});
	return {
		find(ipAddress) {
			const override = overrides.get(ipAddress);
			if (override !== undefined) return override;
			if (isIP(ipAddress) !== 4) return null;
			return networks.find(({ list }) => list.check(ipAddress, 'ipv4'))?.place ?? null;
		},
		set(ipAddress, place) {
			overrides.set(ipAddress, place);
		},
	};
}

/**
 * The address a request is taken to come from: the first of X-Forwarded-For, else the socket's;
 * loopback becomes {@link OWN_ADDRESS}.
 */
export function clientAddress(
	forwardedFor: string | undefined,
	socketAddress: string | undefined,
): string {
	const forwarded = forwardedFor?.split(',')[0]?.trim() ?? '';
	const address = (isIP(forwarded) ? forwarded : (socketAddress ?? '')).replace(/^::ffff:/i, '');
	const isLoopback = address === '' || address === '::1' || address.startsWith('127.');
	return isLoopback ? OWN_ADDRESS : address;
}
