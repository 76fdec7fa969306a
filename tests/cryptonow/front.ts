import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Outcome, StoredSession, Visitor } from './accounts.ts';
import type { ApiFront } from './apis/api-style.ts';
import type { Demanded } from './apis/demands.ts';
import type { Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';
import type { WireSession } from './wire.ts';

/** What sends the sessions page's requests: its own code, or a worker that it leaves them to. */
export type Asker = 'page' | 'worker' | 'service-worker';

/** What the front stands on. */
export interface FrontParts {
	site: Site;
	/** How the sessions are exposed to the site's own page; null for the plain way, which HTTP
	 * clients always have. */
	api: ApiFront | null;
	from: Asker;
}

/** The codes that problem answers carry, with status and title. */
const PROBLEMS = {
	'invalid-request': [400, 'The request is not understood'],
	'wrong-password': [400, 'The current password is wrong'],
	'password-too-short': [400, 'The new password is too short'],
	'password-too-long': [400, 'The new password is too long'],
	'not-logged-in': [401, 'Not logged in'],
	'wrong-credentials': [401, 'Wrong email or password'],
	'fresh-login-required': [403, 'Log in again to do this'],
	'second-factor-required': [403, 'A second factor is needed to do this'],
	'invalid-origin': [403, 'Requests from this origin are refused'],
	'no-such-session': [404, 'There is no such session'],
	'not-found': [404, 'Not found'],
	'current-session': [409, 'The current session cannot be removed'],
	'internal-error': [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

type ProblemCode = keyof typeof PROBLEMS;

const contentSecurityPolicy = (connect: string) =>
	`default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${connect}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Pages for people who are logged in, by path. */
const PAGES: Readonly<Record<string, string>> = {
	'/settings': 'settings.html',
	'/settings/security': 'security.html',
	'/settings/security/sessions': 'sessions.html',
	'/settings/security/password': 'password.html',
};

const SESSIONS_PAGE = '/settings/security/sessions';

/** The plain list. */
export const SESSIONS_API = '/api/account/sessions';

/** The only files that are served, so no path can reach another. */
const ASSETS: Readonly<Record<string, string>> = {
	'site.css': 'text/css; charset=utf-8',
	'icon.svg': 'image/svg+xml',
	'login.js': 'text/javascript; charset=utf-8',
	'log-out.js': 'text/javascript; charset=utf-8',
	'sessions.js': 'text/javascript; charset=utf-8',
	'sessions-keycloak.js': 'text/javascript; charset=utf-8',
	'sessions-better-auth.js': 'text/javascript; charset=utf-8',
	'sessions-clerk.js': 'text/javascript; charset=utf-8',
	'sessions-graphql.js': 'text/javascript; charset=utf-8',
	'sessions-kurz.js': 'text/javascript; charset=utf-8',
	'sessions-kratos.js': 'text/javascript; charset=utf-8',
	'ask-elsewhere.js': 'text/javascript; charset=utf-8',
	'asks.js': 'text/javascript; charset=utf-8',
	'session-table.js': 'text/javascript; charset=utf-8',
	'service-change.js': 'text/javascript; charset=utf-8',
	'password.js': 'text/javascript; charset=utf-8',
};

const MAX_BODY_BYTES = 64 * 1024;

function problem(c: Context<Env>, code: ProblemCode): Response {
	const [status, title] = PROBLEMS[code];
	return c.body(JSON.stringify({ type: 'about:blank', title, status, code }), status, {
		'content-type': 'application/problem+json',
	});
}

/** What better-auth refused, in the site's own words. */
function refusal(c: Context<Env>, { status, code }: Outcome, otherwise: ProblemCode): Response {
	if (status === 403) return problem(c, 'invalid-origin');
	if (code === 'PASSWORD_TOO_SHORT') return problem(c, 'password-too-short');
	if (code === 'PASSWORD_TOO_LONG') return problem(c, 'password-too-long');
	return problem(c, otherwise);
}

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

/** Path and query of `next` if it stays on the site, else the sessions page. */
function pathOnSite(next: string | undefined, origin: string): string {
	if (!next?.startsWith('/') || !URL.canParse(next, origin)) return SESSIONS_PAGE;
	const url = new URL(next, origin);
	// «//evil.example» and «/\evil.example» begin with a slash too, and a path of «//» would be
	// read as another host once more when it is sent as a Location.
	if (url.origin !== origin || url.pathname.startsWith('//')) return SESSIONS_PAGE;
	return url.pathname + url.search;
}

/** Builds the site: the API that `openapi.json` describes, and the pages on top of it. */
export function createFront({ site, api, from }: FrontParts): Hono<Env> {
	const { origin, accounts, places, overrides } = site;
	const app = new Hono<Env>();
	const policy = contentSecurityPolicy(api?.onApiHost ? `'self' ${site.apiOrigin}` : "'self'");

	/** The sessions page of the style, with what it has to know of the service. */
	async function sessionsPage(c: Context<Env>, visitor: Visitor): Promise<Response> {
		const change = site.change();
		const metas = {
			...(from === 'page' ? {} : { asker: from }),
			...(api?.onApiHost ? { 'api-origin': site.apiOrigin } : {}),
			...(change
				? { 'service-change': JSON.stringify({ ...change, from: api?.listPath ?? SESSIONS_API }) }
				: {}),
			...api?.page.metas?.(visitor),
		};
		for (const cookie of api?.page.cookies?.(visitor) ?? []) {
			c.header('set-cookie', cookie, { append: true });
		}
		const page = await readPage(api?.page.file ?? 'sessions.html');
		return c.html(
			page
				.replace('/assets/sessions.js', `/assets/${api?.page.script ?? 'sessions.js'}`)
				// Before every script of the page's own.
				.replace(
					'<script',
					`${from === 'page' ? '' : '<script src="/assets/ask-elsewhere.js"></script>'}<script`,
				)
				.replace('</head>', `${Object.entries(metas).map(metaTag).join('')}</head>`),
		);
	}

	// Where the site's own page goes another way, the plain one is for tests alone: always open to
	// them, and never changed.
	const plainDemand = (what: Demanded) => (api ? null : site.demands.of(what));
	const asChangedPlain = (body: unknown) => (api ? body : site.asChanged(body));

	function toWire(session: StoredSession, currentId: string): WireSession {
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

	app.use(async (c, next) => {
		await next();
		c.header('x-content-type-options', 'nosniff');
		c.header('referrer-policy', 'no-referrer');
		c.header('content-security-policy', policy);
		c.header('cache-control', 'no-store');
	});

	if (api) app.route('/', api.onPageHost);

	app.use(async (c, next) => {
		if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
		const { origin: from, cookie } = clientOf(c);
		// better-auth looks too, but lets a Referer stand in for Origin and does not see every route.
		if (from === null ? cookie !== null : from !== origin) return problem(c, 'invalid-origin');
		return next();
	});

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

	app.get(SESSIONS_API, async (c) => {
		const me = await accounts.authenticate(clientOf(c).cookie);
		if (!me) return problem(c, 'not-logged-in');
		const demand = plainDemand('list');
		if (demand) return problem(c, `${demand}-required`);
		const sessions = (await accounts.list(me.userId)).map((session) => toWire(session, me.id));
		return c.json(asChangedPlain({ sessions }) as object);
	});

	app.delete(`${SESSIONS_API}/:id`, async (c) => {
		const client = clientOf(c);
		const me = await accounts.authenticate(client.cookie);
		if (!me) return problem(c, 'not-logged-in');
		const demand = plainDemand('removal');
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

	app.get('/', async (c) => {
		const me = await accounts.authenticate(clientOf(c).cookie);
		return c.redirect(me ? SESSIONS_PAGE : '/login');
	});

	app.get('/login', async (c) => {
		const me = await accounts.authenticate(clientOf(c).cookie);
		if (me) return c.redirect(pathOnSite(c.req.query('next'), origin));
		return c.html(await readPage('login.html'));
	});

	for (const [path, file] of Object.entries(PAGES)) {
		app.get(path, async (c) => {
			const me = await accounts.authenticate(clientOf(c).cookie);
			if (me) return path === SESSIONS_PAGE ? sessionsPage(c, me) : c.html(await readPage(file));
			const { pathname, search } = new URL(c.req.url);
			const next = encodeURIComponent(pathname + search).replaceAll('%2F', '/');
			return c.redirect(`/login?next=${next}`);
		});
	}

	app.get('/assets/:file', async (c) => {
		const file = c.req.param('file');
		const type = Object.hasOwn(ASSETS, file) ? ASSETS[file] : undefined;
		if (type === undefined) return problem(c, 'not-found');
		return c.body(await readPage(file), 200, { 'content-type': type });
	});

	app.notFound((c) => problem(c, 'not-found'));

	app.onError((error, c) => {
		console.error(error);
		return problem(c, 'internal-error');
	});

	return app;
}

function metaTag([name, content]: [string, string]): string {
	const escaped = content.replace(
		/[&<>"]/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
	);
	return `<meta name="${name}" content="${escaped}">`;
}

/** Read at each request, so that a change to a page shows without a restart. */
function readPage(file: string): Promise<string> {
	return readFile(new URL(`./pages/${file}`, import.meta.url), 'utf8');
}
