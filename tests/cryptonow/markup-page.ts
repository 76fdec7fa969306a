import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { ListedSession, Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';

/**
 * Pages that the server makes by itself, with the list in their markup, by how they remove: a form in
 * each row; a button that says where the form around all rows is sent; a link of which a script makes a
 * form; a link to a page that asks once more.
 */
export const MARKUP_WAYS = ['form', 'button', 'script', 'confirmation'] as const;
export type MarkupWay = (typeof MARKUP_WAYS)[number];

/** The page of a way. */
export const markupPage = (way: MarkupWay): string => `/settings/security/logins-by-${way}`;

const escaped = (text: string): string =>
	text.replace(
		/[&<>"]/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
	);

/** What a page calls a device. */
export function deviceOf(agent: string | null): string {
	if (agent === null) return 'Unknown device';
	const browser = /Firefox|Edg|Chrome|Safari/.exec(agent)?.[0] ?? null;
	const system = /Android|iPhone|Windows|Mac OS X|Linux/.exec(agent)?.[0] ?? null;
	return browser === null || system === null ? agent : `${browser} on ${system}`;
}

/** A row without what ends the session: a page of each way puts that into the last cell. */
function rowOf(session: ListedSession, end: string) {
	const { current, userAgent, ipAddress, place, createdAt, lastActiveAt } = session;
	const where = [place?.city, place?.country].filter(Boolean).join(', ') || 'Unknown';
	const time = (at: Date) => `<time datetime="${at.toISOString()}">${at.toDateString()}</time>`;
	return `<tr><td>${escaped(deviceOf(userAgent))}${current ? ' <span class="badge">This device</span>' : ''}</td><td>${escaped(where)}</td><td>${escaped(ipAddress ?? '')}</td><td>${time(createdAt)}</td><td>${time(lastActiveAt)}</td><td>${current ? '' : end}</td></tr>`;
}

const field = (key: string) => `<input type="hidden" name="form_key" value="${key}">`;

/** What stands in a row to end its session, and what the page has around and beside the table. */
type Way = {
	end: (address: string, key: string) => string;
	around?: (table: string, key: string) => string;
	head?: (key: string) => string;
};

const WAYS: Readonly<Record<MarkupWay, Way>> = {
	form: {
		end: (address, key) =>
			`<form method="post" action="${address}/end">${field(key)}<button type="submit">Sign out</button></form>`,
	},
	button: {
		end: (address) => `<button formaction="${address}/end">Sign out</button>`,
		around: (table, key) =>
			`<form method="post" action="/settings/security/all">${field(key)}${table}</form>`,
	},
	script: {
		end: (address) => `<a href="${address}" data-method="delete">Sign out</a>`,
		head: (key) =>
			`<meta name="form_key" content="${key}"><script src="/assets/data-method.js"></script>`,
	},
	confirmation: { end: (address) => `<a href="${address}/end">Sign out</a>` },
};

const page = (title: string, head: string, main: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>Security</h1>${main}</main></body></html>`;

/** Adds a page for each way, and what its forms do: a redirect back to it. */
export function addMarkupPages(app: Hono<Env>, site: Site): void {
	for (const way of MARKUP_WAYS) addMarkupPage(app, site, way);
}

function addMarkupPage(app: Hono<Env>, site: Site, way: MarkupWay): void {
	const path = markupPage(way);
	const { end, around = (table) => table, head = () => '' } = WAYS[way];
	const toLogin = (c: Context<Env>) => c.redirect(`/login?next=${path}`);
	/** A new key with each page: the forms of the page before it are then worth nothing. */
	const withKey = (c: Context<Env>, html: (key: string) => string) => {
		const key = randomBytes(16).toString('hex');
		c.header('set-cookie', `form_key=${key}; Path=/; HttpOnly; SameSite=Lax`);
		// Without it no browser says from where a form is sent.
		c.header('referrer-policy', 'same-origin');
		return c.html(html(key));
	};

	app.get(path, async (c) => {
		const me = await site.visitor(c);
		if (me === null) return toLogin(c);
		const sessions = await site.sessionsOf(me);
		return withKey(c, (key) => {
			const rows = sessions.map((each) => rowOf(each, end(`${path}/${each.id}`, key))).join('');
			const table = `<table><thead><tr><th>Device</th><th>Location</th><th>IP address</th><th>Logged in</th><th>Last active</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
			return page('Logins', head(key), `<h2>Where you are logged in</h2>${around(table, key)}`);
		});
	});

	app.get(`${path}/:id/end`, async (c) => {
		if ((await site.visitor(c)) === null) return toLogin(c);
		if (way !== 'confirmation') return c.redirect(path);
		return withKey(c, (key) =>
			page(
				'Sign out?',
				'',
				`<h2>Really end this session?</h2><form method="post">${field(key)}<button>End it</button></form>`,
			),
		);
	});

	const remove = async (c: Context<Env>) => {
		const me = await site.visitor(c);
		if (me === null) return toLogin(c);
		const { form_key: key, _method: method } = await c.req.parseBody();
		const cookies = `; ${c.req.header('cookie') ?? ''};`;
		const isMeant = way !== 'script' || method === 'delete';
		if (!isMeant || typeof key !== 'string' || !cookies.includes(`; form_key=${key};`)) {
			return c.html('<!doctype html><title>Page expired</title><h1>Page expired</h1>', 403);
		}
		const session = (await site.sessionsOf(me)).find(({ id }) => id === c.req.param('id'));
		if (session !== undefined && !session.current) {
			await site.accounts.remove(clientOf(c), session);
		}
		return c.redirect(path, 303);
	};
	app.post(way === 'script' ? `${path}/:id` : `${path}/:id/end`, remove);
}
