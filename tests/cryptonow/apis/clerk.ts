import { createHash, randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { UAParser } from 'ua-parser-js';
import type { Visitor } from '../accounts.ts';
import { clientOf, type Env, type VisitorEnv } from '../client.ts';
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
import type { ListedSession, Site } from './site.ts';

const SITE_COOKIE = '__Host-session';
const CLIENT_COOKIE = '__client';

/** Stable, and telling nothing of what it is made of. */
function objectId(kind: string, of: string): string {
	const hash = createHash('sha256').update(`${kind} ${of}`).digest('base64');
	return `${kind}_${hash.replace(/[^\dA-Za-z]/g, '').slice(0, 27)}`;
}

function toWire(session: ListedSession) {
	const { browser, os, device } = new UAParser(session.userAgent ?? '').getResult();
	return {
		object: 'session',
		id: objectId('sess', session.id),
		status: 'active',
		expire_at: session.expiresAt.getTime(),
		abandon_at: session.expiresAt.getTime() + 23 * 24 * 3_600_000,
		last_active_at: session.lastActiveAt.getTime(),
		latest_activity: {
			object: 'session_activity',
			id: objectId('sess_activity', session.id),
			browser_name: browser.name ?? null,
			browser_version: browser.version ?? null,
			city: session.place?.city ?? null,
			country: session.place?.country ?? null,
			device_type: device.model ?? os.name ?? null,
			ip_address: session.ipAddress,
			is_mobile: device.type === 'mobile' || device.type === 'tablet',
		},
		actor: null,
		created_at: session.createdAt.getTime(),
		updated_at: session.lastActiveAt.getTime(),
	};
}

function refusal(c: Context, status: 400 | 401 | 403 | 404 | 415, code: string, message: string) {
	return c.json({ errors: [{ message, long_message: message, code }] }, status);
}

function demanded(c: Context, demand: Demand): Response {
	return c.json(
		{
			errors: [
				{
					message: 'Additional verification required',
					long_message: 'You need to verify again before you can do this.',
					code: 'session_reverification_required',
					meta: { level: demand === 'fresh-login' ? 'first_factor' : 'second_factor' },
				},
			],
		},
		403,
	);
}

/** Clerk's frontend API: another host with a cookie of its own, and removal by a form. */
export function createClerk(site: Site): ApiFront {
	const pages = new Hono<Env>();
	const api = new Hono<VisitorEnv>();
	/** What lets a login on the pages' host begin on the API's, once each. */
	const tickets = new Map<string, string>();

	/** The cookie's value is the site's own, so that both end with the session. */
	function visitor(c: Context): Promise<Visitor | null> {
		const value = cookieValue(clientOf(c).cookie, CLIENT_COOKIE);
		return site.accounts.authenticate(value === null ? null : `${SITE_COOKIE}=${value}`);
	}

	pages.post('/api/client-ticket', async (c) => {
		const { cookie, origin } = clientOf(c);
		if (origin !== site.origin) return c.json({ error: 'Wrong origin' }, 403);
		const value = cookieValue(cookie, SITE_COOKIE);
		if (value === null || !(await site.visitor(c))) return c.json({ error: 'Not logged in' }, 401);
		const ticket = randomBytes(24).toString('base64url');
		tickets.set(ticket, value);
		return c.json({ ticket });
	});
	pages.get('/api/prices', (c) => c.json({ data: snakeCase(prices()) }));

	api.use(
		cors({
			origin: site.origin,
			credentials: true,
			allowHeaders: ['content-type'],
			allowMethods: ['GET', 'POST'],
		}),
	);
	api.use(async (c, next) => {
		const { origin } = clientOf(c);
		const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
		if (origin === site.origin || (isRead && origin === null)) return next();
		return refusal(c, 400, 'origin_invalid', 'Invalid HTTP Origin header');
	});

	api.get('/v1/environment', (c) => c.json(snakeCase(featureFlags()) as object));

	api.get('/v1/client', async (c) => {
		const me = await visitor(c);
		return c.json(me ? await clientOfVisitor(site, me) : NO_CLIENT);
	});

	api.post('/v1/client/sign_ins', async (c) => {
		const { strategy, ticket } = await c.req.parseBody();
		const value = tickets.get(String(ticket));
		tickets.delete(String(ticket));
		if (strategy !== 'ticket' || value === undefined) {
			return refusal(c, 400, 'ticket_invalid', 'The ticket is not valid');
		}
		c.header('set-cookie', `${CLIENT_COOKIE}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`);
		return c.json({ response: { object: 'sign_in_attempt', status: 'complete' }, client: null });
	});

	api.use('/v1/me/*', async (c, next) => {
		const me = await visitor(c);
		if (!me) return refusal(c, 401, 'authentication_invalid', 'Invalid authentication');
		c.set('visitor', me);
		return next();
	});
	addSessionCalls(api, site);
	addOtherCalls(api, site);
	api.notFound((c) => refusal(c, 404, 'resource_not_found', 'not found'));

	return {
		onPageHost: pages,
		onApiHost: api,
		listPath: '/v1/me/sessions/active',
		page: {
			file: 'sessions.html',
			script: 'sessions-clerk.js',
			metas: ({ id }) => ({ 'session-id': objectId('sess', id) }),
		},
		idOf: ({ id }) => objectId('sess', id),
	};
}

function cookieValue(header: string | null, name: string): string | null {
	for (const pair of header?.split(';') ?? []) {
		const [key, value] = pair.trim().split(/=(.*)/s);
		if (key === name) return value ?? null;
	}
	return null;
}

/** What is answered to whoever is not logged in. */
const NO_CLIENT = { response: null, client: null };

/** The browser as Clerk lists it, with the session that asks. */
async function clientOfVisitor(site: Site, me: Visitor): Promise<object> {
	const sessions = await site.sessionsOf(me);
	const own = sessions.find(({ current }) => current);
	if (!own) return NO_CLIENT;
	const email = await site.accounts.emailOf(me.userId);
	const { latest_activity: _, ...session } = toWire(own);
	return {
		response: {
			object: 'client',
			id: objectId('client', own.id),
			sessions: [
				{
					...session,
					user: {
						object: 'user',
						id: objectId('user', me.userId),
						email_addresses: [{ id: objectId('idn', me.userId), email_address: email }],
						two_factor_enabled: false,
					},
				},
			],
			sign_in: null,
			sign_up: null,
			last_active_session_id: session.id,
			created_at: own.createdAt.getTime(),
			updated_at: own.lastActiveAt.getTime(),
		},
		client: null,
	};
}

/** The list and the removal. */
function addSessionCalls(api: Hono<VisitorEnv>, site: Site): void {
	api.get('/v1/me/sessions/active', async (c) => {
		const demand = site.demands.of('list');
		if (demand) return demanded(c, demand);
		const sessions = await site.sessionsOf(c.get('visitor'));
		return c.json(site.asChanged(sessions.map(toWire)) as object);
	});
	api.post('/v1/me/sessions/:id/revoke', async (c) => {
		const demand = site.demands.of('removal');
		if (demand) return demanded(c, demand);
		const type = c.req.header('content-type') ?? '';
		if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
			return refusal(c, 415, 'unsupported_content_type', 'Send a form');
		}
		const sessions = await site.sessionsOf(c.get('visitor'));
		const session = sessions.find(({ id }) => objectId('sess', id) === c.req.param('id'));
		if (!session) return refusal(c, 404, 'resource_not_found', 'not found');
		await site.accounts.end(session.id);
		return c.json({ response: { ...toWire(session), status: 'revoked' }, client: null });
	});
}

/** What else the site's own page asks for: calls that look like the list and are none. */
function addOtherCalls(api: Hono<VisitorEnv>, site: Site): void {
	api.get('/v1/me/profile', async (c) => {
		const me = c.get('visitor');
		const email = await site.accounts.emailOf(me.userId);
		return c.json(snakeCase(profile(email, await site.sessionsOf(me))) as object);
	});
	api.get('/v1/me/audit_log', async (c) => {
		const entries = loginHistory(await site.sessionsOf(c.get('visitor')));
		const data = entries.map(({ at, ...entry }) => ({ ...entry, created_at: Date.parse(at) }));
		return c.json({ data: snakeCase(data), total_count: data.length });
	});
	api.get('/v1/me/passkeys', (c) => c.json({ data: snakeCase(trustedDevices()) }));
	api.get('/v1/me/notifications', (c) => c.json({ data: snakeCase(notifications()) }));
}
