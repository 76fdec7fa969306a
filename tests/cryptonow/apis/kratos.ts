import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../client.ts';
import type { ApiFront } from './api-style.ts';
import {
	featureFlags,
	loginHistory,
	notifications,
	prices,
	profile,
	snakeCase,
	trustedDevices,
} from './decoys.ts';
import type { Demand } from './demands.ts';
import { type ListedSession, type Site, uuidOf } from './site.ts';

/** So few that a handful of sessions makes several pages; Kratos itself begins with 250. */
const DEFAULT_PAGE_SIZE = 2;

const COUNTRY_CODES: Readonly<Record<string, string>> = {
	Austria: 'AT',
	Italy: 'IT',
	Netherlands: 'NL',
	Nigeria: 'NG',
};

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

function toWire(session: ListedSession) {
	const country = session.place?.country ?? null;
	const code = country === null ? null : (COUNTRY_CODES[country] ?? country);
	const id = uuidOf(session.id);
	return {
		id,
		active: true,
		expires_at: session.expiresAt.toISOString(),
		authenticated_at: session.createdAt.toISOString(),
		authenticator_assurance_level: 'aal1',
		authentication_methods: [
			{ method: 'password', aal: 'aal1', completed_at: session.createdAt.toISOString() },
		],
		issued_at: session.createdAt.toISOString(),
		devices: [
			{
				id: uuidOf(`device of ${session.id}`),
				ip_address: session.ipAddress ?? '',
				user_agent: session.userAgent ?? '',
				location: [session.place?.city, code].filter(Boolean).join(', '),
			},
		],
	};
}

function refusal(
	c: Context<Env>,
	code: ContentfulStatusCode,
	status: string,
	reason: string,
	id?: string,
): Response {
	return c.json(
		{ error: { ...(id === undefined ? {} : { id }), code, status, reason, message: reason } },
		code,
	);
}

function demanded(c: Context<Env>, demand: Demand): Response {
	return demand === 'fresh-login'
		? refusal(
				c,
				403,
				'Forbidden',
				'The login session is too old and thus not allowed to update these fields. Please re-authenticate.',
				'session_refresh_required',
			)
		: refusal(
				c,
				403,
				'Forbidden',
				'Session does not fulfill the requested Authenticator Assurance Level',
				'session_aal2_required',
			);
}

function notLoggedIn(c: Context<Env>): Response {
	return refusal(c, 401, 'Unauthorized', 'No valid session cookie found.', 'session_inactive');
}

/** Ory Kratos: the current session is elsewhere, the others come in pages, last activity never. */
export function createKratos(site: Site): ApiFront {
	const app = new Hono<Env>();

	app.get('/sessions', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return notLoggedIn(c);
		const demand = site.demands.of('list');
		if (demand) return demanded(c, demand);
		const others = (await site.sessionsOf(visitor)).filter(({ current }) => !current);
		const asked = Number(c.req.query('page_size') ?? DEFAULT_PAGE_SIZE);
		const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 500) : DEFAULT_PAGE_SIZE;
		const token = c.req.query('page_token') ?? '';
		const from = token === '' ? 0 : others.findIndex(({ id }) => pageToken(id) === token) + 1;
		const page = others.slice(from, from + size);
		const last = page.at(-1);
		const path = site.pathNow('/sessions');
		const links = [`<${path}?page_size=${size}&page_token=>; rel="first"`];
		if (last && from + size < others.length) {
			links.push(`<${path}?page_size=${size}&page_token=${pageToken(last.id)}>; rel="next"`);
		}
		c.header('link', links.join(','));
		return c.json(site.asChanged(page.map(toWire)) as object);
	});

	app.get('/sessions/whoami', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return notLoggedIn(c);
		const own = (await site.sessionsOf(visitor)).find(({ current }) => current);
		if (!own) return notLoggedIn(c);
		const email = await site.accounts.emailOf(visitor.userId);
		return c.json(
			site.asChanged({
				...toWire(own),
				identity: {
					id: uuidOf(visitor.userId),
					schema_id: 'default',
					state: 'active',
					traits: { email },
					created_at: '2026-01-12T09:30:11Z',
					updated_at: '2026-03-02T18:04:55Z',
				},
			}) as object,
		);
	});

	app.delete('/sessions/:id', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return notLoggedIn(c);
		const demand = site.demands.of('removal');
		if (demand) return demanded(c, demand);
		const id = c.req.param('id');
		if (!UUID.test(id)) return refusal(c, 400, 'Bad Request', 'The session id is no UUID');
		const session = (await site.sessionsOf(visitor)).find((each) => uuidOf(each.id) === id);
		if (session?.current) {
			return refusal(c, 400, 'Bad Request', 'Cannot revoke current session. Use the logout flow.');
		}
		if (session) await site.accounts.end(session.id);
		return c.body(null, 204);
	});

	app.get('/api/me', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return notLoggedIn(c);
		const email = await site.accounts.emailOf(visitor.userId);
		return c.json(snakeCase(profile(email, await site.sessionsOf(visitor))) as object);
	});
	app.get('/api/activity', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return notLoggedIn(c);
		const entries = snakeCase(loginHistory(await site.sessionsOf(visitor)));
		return c.json({ entries, next_cursor: 'bG9naW5zOjIw', total: 212 });
	});
	app.get('/api/devices', (c) => c.json({ data: snakeCase(trustedDevices()) }));
	app.get('/api/notifications', (c) => c.json({ data: snakeCase(notifications()) }));
	app.get('/api/prices', (c) => c.json(snakeCase(prices()) as object));
	app.get('/api/features', (c) => c.json(snakeCase(featureFlags()) as object));

	return {
		onPageHost: app,
		onApiHost: null,
		listPath: '/sessions',
		page: { file: 'sessions.html', script: 'sessions-kratos.js' },
		idOf: ({ id }) => uuidOf(id),
	};
}

/** Opaque to clients; it names the last session of the page before. */
function pageToken(id: string): string {
	return Buffer.from(`{"id":"${uuidOf(id)}","v":1}`).toString('base64url');
}
