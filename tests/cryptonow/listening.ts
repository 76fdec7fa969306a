import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Browsers try ::1 first for «localhost», so both have to be this server. */
const IPV4_LOOPBACK = '127.0.0.1';
const IPV6_LOOPBACK = '::1';

/**
 * Listens on both loopback addresses with one port, or on IPv4 alone where there is no IPv6.
 *
 * @returns the port
 */
export async function listenOnBoth(
	[ipv4, ipv6]: [Server, Server],
	wantedPort: number,
): Promise<number> {
	for (let attempt = 1; ; attempt += 1) {
		await listen(ipv4, wantedPort, IPV4_LOOPBACK);
		const { port } = ipv4.address() as AddressInfo;
		try {
			await listen(ipv6, port, IPV6_LOOPBACK);
			return port;
		} catch (error) {
			// Taken on ::1 by somebody else: browsers would reach them, not us.
			if (!isPortTaken(error)) return port;
			await stopListening(ipv4);
			if (wantedPort !== 0 || attempt === 10) throw error;
		}
	}
}

function listen(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ port, host }, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

function isPortTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Stops listening, and cuts all connections. */
export function stopListening(server: Server): Promise<void> {
	if (!server.listening) return Promise.resolve();
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
