import type { Context, Hono } from 'hono';
import type { StoredSession } from './accounts.ts';
import type { Demanded } from './apis/demands.ts';
import type { Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';
import { problem, refusal } from './problems.ts';
import type { WireSession } from './wire.ts';

/** The plain list. */
export const SESSIONS_API = '/api/account/sessions';

const MAX_BODY_BYTES = 64 * 1024;

/** The named strings of a JSON body, or null if it is anything else. */
async function readStrings<Name extends string>(
	c: Context<Env>,
	names: readonly Name[],
): Promise<Record<Name, string> | null> {
	// Only JSON: a form of another site can send text/plain or urlencoded without asking.
	if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return null;
	// Without an announced length nothing would bound what is read.
	const length = Number(c.req.header('content-length') ?? Number.NaN);
	if (!(length <= MAX_BODY_BYTES)) return null;
	const body: unknown = await c.req.json().catch(() => null);
	if (typeof body !== 'object' || body === null) return null;
	const record = body as Record<string, unknown>;
	const strings: Partial<Record<Name, string>> = {};
	for (const name of names) {
		const value = record[name];
		if (typeof value !== 'string') return null;
		strings[name] = value;
	}
	return strings as Record<Name, string>;
}

/** Adds login, logout and a new password. */
export function addAccountRoutes(app: Hono<Env>, { accounts }: Site): void {
	app.post('/api/login', async (c) => {
		const credentials = await readStrings(c, ['email', 'password']);
		if (!credentials) return problem(c, 'invalid-request');
		const outcome = await accounts.logIn(clientOf(c), credentials);
		if (outcome.status !== 200) return refusal(c, outcome, 'wrong-credentials');
		for (const cookie of outcome.setCookie) c.header('set-cookie', cookie, { append: true });
		return c.body(null, 204);
	});

	app.post('/api/logout', async (c) => {
		const outcome = await accounts.logOut(clientOf(c));
		if (outcome.status !== 200) return refusal(c, outcome, 'internal-error');
		for (const cookie of outcome.setCookie) c.header('set-cookie', cookie, { append: true });
		return c.body(null, 204);
	});

	app.post('/api/account/password', async (c) => {
		const client = clientOf(c);
		if (!(await accounts.authenticate(client.cookie))) return problem(c, 'not-logged-in');
		const passwords = await readStrings(c, ['currentPassword', 'newPassword']);
		if (!passwords) return problem(c, 'invalid-request');
		const outcome = await accounts.changePassword(client, passwords);
		if (outcome.status !== 200) return refusal(c, outcome, 'wrong-password');
		return c.body(null, 204);
	});
}

/**
 * Adds the plain list and removal.
 *
 * @param isOwnWay whether the site's own page goes this way; where it goes another, this is for tests
 *   alone: always open to them, and never changed
 */
export function addSessionRoutes(app: Hono<Env>, site: Site, isOwnWay: boolean): void {
	const { accounts } = site;
	const demandOf = (what: Demanded) => (isOwnWay ? site.demands.of(what) : null);
	const asChanged = (body: unknown) => (isOwnWay ? site.asChanged(body) : body);
	const toWire = (session: StoredSession, currentId: string) => wireOf(site, session, currentId);

	app.get(SESSIONS_API, async (c) => {
		const me = await accounts.authenticate(clientOf(c).cookie);
		if (!me) return problem(c, 'not-logged-in');
		const demand = demandOf('list');
		if (demand) return problem(c, `${demand}-required`);
		const sessions = (await accounts.list(me.userId)).map((session) => toWire(session, me.id));
		return c.json(asChanged({ sessions }) as object);
	});

	app.delete(`${SESSIONS_API}/:id`, async (c) => {
		const client = clientOf(c);
		const me = await accounts.authenticate(client.cookie);
		if (!me) return problem(c, 'not-logged-in');
		const demand = demandOf('removal');
		if (demand) return problem(c, `${demand}-required`);
		const sessions = await accounts.list(me.userId);
		// By the id as listed, so that one which a test planted can be removed as well.
		const session = sessions.find((each) => toWire(each, me.id).id === c.req.param('id'));
		if (!session) return problem(c, 'no-such-session');
		if (session.id === me.id) return problem(c, 'current-session');
		const outcome = await accounts.remove(client, session);
		if (outcome.status !== 200) return refusal(c, outcome, 'internal-error');
		return c.body(null, 204);
	});
}

/** A session as the plain API writes it, with what tests planted. */
function wireOf(
	{ places, overrides }: Site,
	session: StoredSession,
	currentId: string,
): WireSession {
	const wire: WireSession = {
		id: session.id,
		current: session.id === currentId,
		device: { userAgent: session.userAgent },
		ipAddress: session.ipAddress,
		location: session.ipAddress === null ? null : places.find(session.ipAddress),
		createdAt: session.createdAt.toISOString(),
		lastActiveAt: session.lastActiveAt.toISOString(),
	};
	return { ...wire, ...overrides.get(session.id) };
}
