import { type Context, Hono } from 'hono';
import { clientOf, type Env } from '../client.ts';
import type { ApiFront } from './api-style.ts';
import {
	featureFlags,
	loginHistory,
	notifications,
	prices,
	profile,
	trustedDevices,
} from './decoys.ts';
import type { Demanded } from './demands.ts';
import type { ListedSession, Site } from './site.ts';

const BASE = '/api/auth';

/** What better-auth lists of a session, as far as we touch it. */
interface WireRow {
	token: string;
}

/** better-auth as it comes, unwrapped: its list holds the very tokens that log in. */
export function createBetterAuth(site: Site): ApiFront {
	const app = new Hono<Env>();

	const answer = (c: Context<Env>) => site.accounts.answer(c.req.raw, clientOf(c));

	/** The answer of better-auth, or that more is asked for first. */
	function demanded(c: Context<Env>, what: Demanded): Response | null {
		const demand = site.demands.of(what);
		if (demand === null) return null;
		return demand === 'fresh-login'
			? c.json({ code: 'SESSION_NOT_FRESH', message: 'Session is not fresh' }, 403)
			: c.json({ code: 'TWO_FACTOR_REQUIRED', message: 'Two factor verification required' }, 403);
	}

	app.get(`${BASE}/get-session`, answer);

	app.get(`${BASE}/list-sessions`, async (c) => {
		const refused = demanded(c, 'list');
		if (refused) return refused;
		const response = await answer(c);
		const visitor = response.ok ? await site.visitor(c) : null;
		if (!visitor) return response;
		const rows: WireRow[] = await response.json();
		const known = new Map(
			(await site.sessionsOf(visitor)).map((session) => [session.token, session]),
		);
		return c.json(site.asChanged(rows.map((row) => planted(row, known.get(row.token)))) as object);
	});

	app.post(`${BASE}/revoke-session`, async (c) => demanded(c, 'removal') ?? answer(c));

	app.get('/api/user/profile', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return c.json({ message: 'Unauthorized' }, 401);
		const email = await site.accounts.emailOf(visitor.userId);
		return c.json(profile(email, await site.sessionsOf(visitor)));
	});
	app.get('/api/user/login-history', async (c) => {
		const visitor = await site.visitor(c);
		if (!visitor) return c.json({ message: 'Unauthorized' }, 401);
		return c.json(loginHistory(await site.sessionsOf(visitor)));
	});
	app.get('/api/user/devices', (c) => c.json(trustedDevices()));
	app.get('/api/notifications', (c) => c.json(notifications()));
	app.get('/api/prices', (c) => c.json(prices()));
	app.get('/api/flags', (c) => c.json(featureFlags()));

	return {
		onPageHost: app,
		onApiHost: null,
		listPath: `${BASE}/list-sessions`,
		page: { file: 'sessions.html', script: 'sessions-better-auth.js' },
		idOf: ({ rowId }) => rowId,
	};
}

/** A row as better-auth lists it, with what tests planted over it. */
function planted(row: WireRow, session: ListedSession | undefined): object {
	if (!session) return row;
	return {
		...row,
		ipAddress: session.ipAddress ?? '',
		userAgent: session.userAgent ?? '',
		createdAt: session.createdAt.toISOString(),
		updatedAt: session.lastActiveAt.toISOString(),
	};
}
