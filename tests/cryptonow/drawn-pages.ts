import { createHash, randomUUID, webcrypto } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Hono } from 'hono';
import type { ListedSession, Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';
import { deviceOf } from './markup-page.ts';
import { problem } from './problems.ts';
import { readPage } from './serve-pages.ts';

/**
 * Pages whose list nobody has but the page itself, by how it gets it: in an answer that is sealed with
 * a key in its memory, over a WebSocket, in a frame, from a worker by POST; `shadow`: sealed, and drawn
 * in closed shadows; `question`: sealed, and it asks by the browser's own question before it removes.
 * None of them draws an id.
 */
export const DRAWN_WAYS = ['sealed', 'socket', 'frame', 'worker', 'shadow', 'question'] as const;
/** In a frame of another host, `www` before the page's own: only a service of several hosts has that. */
export const FRAME_ELSEWHERE = 'elsewhere';
export type DrawnWay = (typeof DRAWN_WAYS)[number] | typeof FRAME_ELSEWHERE;

/** The page of a way. */
export const drawnPage = (way: DrawnWay): string => `/settings/security/drawn/${way}`;

const SEALED_API = '/drawn/sealed';
const WORKER_API = '/drawn/list';
const LIVE_API = '/drawn/live';

const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws://localhost:*; img-src 'self' data:; frame-src 'self' http://www.cryptonow.localhost:*; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self' http://cryptonow.localhost:*";

const rowOf = ({ id, current, userAgent, ipAddress, place, createdAt }: ListedSession) => ({
	id,
	current,
	device: deviceOf(userAgent),
	where: [place?.city, place?.country].filter(Boolean).join(', ') || 'Unknown',
	ip: ipAddress ?? '',
	since: createdAt.toISOString(),
});

type Sealed = { key: string; end?: string };

/** Seals an answer with a key that only the page has. */
async function sealed(value: unknown, key: string): Promise<Uint8Array<ArrayBuffer>> {
	const secret = await webcrypto.subtle.importKey(
		'raw',
		Buffer.from(key, 'base64'),
		'AES-GCM',
		false,
		['encrypt'],
	);
	const iv = webcrypto.getRandomValues(new Uint8Array(12));
	const text = new TextEncoder().encode(JSON.stringify(value));
	const body = await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, text);
	return new Uint8Array([...iv, ...new Uint8Array(body)]);
}

/** What the pages stand on; `tickets`: what a WebSocket that has one is answered. */
export type DrawnParts = { site: Site; tickets: Map<string, string> };

/** Adds the pages, and what they ask. */
export function addDrawnPages(app: Hono<Env>, { site, tickets }: DrawnParts): void {
	const listFor = async (cookie: string | null) => {
		const me = await site.accounts.authenticate(cookie);
		return me === null ? null : (await site.sessionsOf(me)).map(rowOf);
	};

	app.get('/settings/security/drawn/:way', async (c) => {
		const way = c.req.param('way');
		if (!['framed', FRAME_ELSEWHERE, ...DRAWN_WAYS].includes(way)) return problem(c, 'not-found');
		c.header('content-security-policy', POLICY);
		const me = await site.visitor(c);
		if (me === null) return c.redirect(`/login?next=${drawnPage(way as DrawnWay)}`);
		return c.html(await readPage('drawn.html'));
	});

	app.post(SEALED_API, async (c) => {
		const { key, end } = await c.req.json<Sealed>();
		const me = await site.visitor(c);
		if (me === null) return problem(c, 'not-logged-in');
		const session = (await site.sessionsOf(me)).find(({ id }) => id === end);
		if (session !== undefined && !session.current) {
			await site.accounts.remove(clientOf(c), session);
		}
		const body = await sealed(await listFor(clientOf(c).cookie), key);
		return c.body(body, 200, { 'content-type': 'application/octet-stream' });
	});

	app.post(`${LIVE_API}/ticket`, async (c) => {
		const list = await listFor(clientOf(c).cookie);
		const ticket = randomUUID();
		tickets.set(ticket, JSON.stringify(list ?? []));
		return c.text(ticket);
	});

	app.post(WORKER_API, async (c) => {
		const list = await listFor(clientOf(c).cookie);
		return list === null ? problem(c, 'not-logged-in') : c.json(list);
	});
}

/** A frame of text, as RFC 6455 has it: whole, and from the server, so without a mask. */
function textFrame(text: string): Buffer {
	const payload = Buffer.from(text);
	const head = Buffer.alloc(4);
	head[0] = 0x81;
	head[1] = 126;
	head.writeUInt16BE(payload.length, 2);
	return Buffer.concat([head, payload]);
}

/**
 * Answers a WebSocket with the list, and ends it. Who asks says so by a ticket: not each browser sends
 * a cookie for TLS alone along to this computer's own sockets.
 */
export function answerLive(
	{ url = '', headers }: IncomingMessage,
	socket: Duplex,
	tickets: Map<string, string>,
): void {
	const { pathname, searchParams } = new URL(url, 'http://localhost');
	const ticket = searchParams.get('ticket') ?? '';
	const list = tickets.get(ticket);
	tickets.delete(ticket);
	socket.on('error', () => socket.destroy());
	if (pathname !== LIVE_API || list === undefined) {
		socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n', () => socket.destroy());
		return;
	}
	const accept = createHash('sha1')
		.update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
		.digest('base64');
	socket.write(
		`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
	);
	// The list, and that it is over; the page says so as well.
	socket.once('data', () => socket.end());
	socket.once('end', () => socket.destroy());
	socket.write(Buffer.concat([textFrame(list), Buffer.from([0x88, 0x00])]));
}
