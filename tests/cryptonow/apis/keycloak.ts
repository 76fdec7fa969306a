import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { UAParser } from 'ua-parser-js';
import type { Visitor } from '../accounts.ts';
import type { Env, VisitorEnv } from '../client.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { ApiFront } from './api-style.ts';
import {
	featureFlags,
	loginHistory,
	notifications,
	prices,
	profile,
	trustedDevices,
} from './decoys.ts';
import type { Demand } from './demands.ts';
import { type ListedSession, type Site, uuidOf } from './site.ts';

/** How long an access token holds, in seconds; also what it says of itself. */
export const KEYCLOAK_TOKEN_SECONDS = 300;

const ACCOUNT = '/realms/cryptonow/account';
const SESSIONS = `${ACCOUNT}/sessions`;

function seconds(time: Date): number {
	return Math.floor(time.getTime() / 1000);
}

function toWire(session: ListedSession) {
	const { browser } = new UAParser(session.userAgent ?? '').getResult();
	const version = browser.version?.split('.').slice(0, 2).join('.');
	return {
		id: uuidOf(session.id),
		ipAddress: session.ipAddress,
		started: seconds(session.createdAt),
		lastAccess: seconds(session.lastActiveAt),
		expires: seconds(session.expiresAt),
		clients: [{ clientId: 'cryptonow-web', clientName: 'Cryptonow', userConsentRequired: false }],
		browser: `${browser.name ?? 'Unknown'}/${version ?? 'Unknown'}`,
		// Keycloak says it of the current one and leaves it out of all others.
		...(session.current ? { current: true } : {}),
	};
}

/** Groups them as Keycloak does: by system, its version, and the kind of device. */
function byDevice(sessions: readonly ListedSession[]) {
	const groups = Map.groupBy(sessions, ({ userAgent }) => {
		const { os, device } = new UAParser(userAgent ?? '').getResult();
		return JSON.stringify({
			os: os.name ?? 'Unknown',
			osVersion: os.version ?? 'Unknown',
			device: device.model ?? 'Other',
			mobile: device.type === 'mobile' || device.type === 'tablet',
		});
	});
	return [...groups].map(([device, members]) => ({
		...JSON.parse(device),
		...(members.some(({ current }) => current) ? { current: true } : {}),
		sessions: members.map(toWire),
	}));
}

function demanded(c: Context, demand: Demand): Response {
	return c.json(
		{
			error: 'insufficient_user_authentication',
			error_description:
				demand === 'fresh-login'
					? 'A more recent authentication is required'
					: 'A second factor is required',
		},
		403,
	);
}

/** Keycloak's account API: grouped by device, times in seconds, for bearers of a token alone. */
export function createKeycloak(site: Site, tokens: AccessTokens): ApiFront {
	const api = new Hono<VisitorEnv>();
	const pages = new Hono<Env>();

	function grant(c: Context<Env>, { id }: Visitor): Response {
		return c.json({
			access_token: tokens.issue(id),
			expires_in: KEYCLOAK_TOKEN_SECONDS,
			refresh_expires_in: 1800,
			refresh_token: tokens.issueRefresh(id),
			token_type: 'Bearer',
			scope: 'openid profile email',
		});
	}

	pages.post('/oauth/token', async (c) => {
		if (c.req.header('origin') !== site.origin) return c.json({ error: 'invalid_request' }, 400);
		const visitor = await site.visitor(c);
		if (!visitor) return c.json({ error: 'invalid_grant', error_description: 'No session' }, 401);
		const form = await c.req.parseBody();
		if (form.grant_type !== 'refresh_token') return grant(c, visitor);
		const refreshed = await tokens.redeem(String(form.refresh_token));
		if (refreshed?.id !== visitor.id) {
			return c.json({ error: 'invalid_grant', error_description: 'Token is not active' }, 400);
		}
		return grant(c, visitor);
	});
	pages.get('/market/prices', (c) => c.json({ prices: prices() }));
	pages.get('/flags.json', (c) => c.json(featureFlags()));

	api.use(
		cors({
			origin: site.origin,
			allowHeaders: ['authorization', 'content-type'],
			allowMethods: ['GET', 'POST', 'DELETE'],
		}),
	);
	api.use(async (c, next) => {
		const visitor = await tokens.visitor(c.req.header('authorization'));
		if (!visitor) return c.json({ error: 'HTTP 401 Unauthorized' }, 401);
		c.set('visitor', visitor);
		return next();
	});
	api.get(`${SESSIONS}/devices`, async (c) => {
		const demand = site.demands.of('list');
		if (demand) return demanded(c, demand);
		const sessions = await site.sessionsOf(c.get('visitor'));
		return c.json(site.asChanged(byDevice(sessions)) as object);
	});
	api.get(SESSIONS, async (c) => {
		const sessions = await site.sessionsOf(c.get('visitor'));
		return c.json(sessions.map(toWire));
	});
	api.delete(`${SESSIONS}/:id`, async (c) => {
		const demand = site.demands.of('removal');
		if (demand) return demanded(c, demand);
		const sessions = await site.sessionsOf(c.get('visitor'));
		const session = sessions.find(({ id }) => uuidOf(id) === c.req.param('id'));
		// An id that nobody has is answered no other.
		if (session) await site.accounts.end(session.id);
		return c.body(null, 204);
	});
	api.get(ACCOUNT, async (c) => {
		const visitor = c.get('visitor');
		const email = await site.accounts.emailOf(visitor.userId);
		return c.json(profile(email, await site.sessionsOf(visitor)));
	});
	api.get(`${ACCOUNT}/credentials`, (c) => c.json(trustedDevices()));
	api.get(`${ACCOUNT}/events`, async (c) =>
		c.json({ events: loginHistory(await site.sessionsOf(c.get('visitor'))) }),
	);
	api.get(`${ACCOUNT}/notifications`, (c) => c.json({ items: notifications(), unread: 2 }));
	api.notFound((c) => c.json({ error: 'HTTP 404 Not Found' }, 404));

	return {
		onPageHost: pages,
		onApiHost: api,
		listPath: `${SESSIONS}/devices`,
		page: { file: 'sessions.html', script: 'sessions-keycloak.js' },
		idOf: ({ id }) => uuidOf(id),
	};
}
