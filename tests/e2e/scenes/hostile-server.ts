import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached a host which none of ours should reach. */
export interface HostileRequest {
	method: string;
	/** Host and port as asked for. */
	host: string;
	path: string;
	cookie: string | null;
	authorization: string | null;
	/** Who asked, as far as the browser says. */
	origin: string | null;
}

/** A server that wishes the extension no good, and remembers who came. */
export interface HostileServer {
	readonly port: number;
	readonly requests: readonly HostileRequest[];
	/** How many of its answers without an end somebody still reads. */
	readonly open: number;
	/** Answers a path from now on: text as a page, an object as JSON, to whoever asks. */
	serve(path: string, body: string | object): void;
	close(): Promise<void>;
}

/** Answers so for as long as somebody reads. */
export const ENDLESS = '/endless';

/** Starts one on a free port of this computer, under whatever name it is asked by. */
export async function startHostileServer(): Promise<HostileServer> {
	const requests: HostileRequest[] = [];
	const bodies = new Map<string, string | object>();
	let open = 0;

	function answerEndlessly(outgoing: ServerResponse): void {
		open += 1;
		outgoing.writeHead(200, { 'content-type': 'text/plain' });
		const timer = setInterval(() => outgoing.write('{"tick":1}\n'), 20);
		outgoing.on('close', () => {
			clearInterval(timer);
			open -= 1;
		});
	}

	function answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
		const { method = 'GET', headers } = incoming;
		const path = (incoming.url ?? '/').split('?')[0] ?? '/';
		requests.push({
			method,
			host: headers.host ?? '',
			path,
			cookie: headers.cookie ?? null,
			authorization: headers.authorization ?? null,
			origin: headers.origin ?? null,
		});
		// Whoever asks may read it.
		outgoing.setHeader('access-control-allow-origin', headers.origin ?? '*');
		outgoing.setHeader('access-control-allow-credentials', 'true');
		outgoing.setHeader('access-control-allow-headers', 'authorization, content-type');
		if (path === ENDLESS) {
			answerEndlessly(outgoing);
			return;
		}
		const body = bodies.get(path);
		const isPage = typeof body === 'string';
		outgoing.writeHead(body === undefined ? 404 : 200, {
			'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
		});
		outgoing.end(isPage ? body : JSON.stringify(body ?? {}));
	}

	const servers = ['127.0.0.1', '::1'].map((host) => ({ host, server: createServer(answer) }));
	let port = 0;
	for (const { host, server } of servers) {
		await new Promise<void>((resolve, reject) => {
			// A computer without IPv6 is reached by the other address.
			server.once('error', (error) => {
				if (port === 0) reject(error);
				else resolve();
			});
			server.listen({ host, port }, resolve);
		});
		port ||= (server.address() as AddressInfo).port;
	}
	return {
		port,
		requests,
		get open() {
			return open;
		},
		serve(path, body) {
			bodies.set(path, body);
		},
		async close() {
			for (const { server } of servers) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
		},
	};
}
