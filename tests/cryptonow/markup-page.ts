import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { ListedSession, Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';

/** The page that the server makes by itself, with the list in its markup, and forms to remove. */
export const MARKUP_PAGE = '/settings/security/logins';

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

function rowOf(
	{ id, current, userAgent, ipAddress, place, createdAt, lastActiveAt }: ListedSession,
	key: string,
) {
	const where = [place?.city, place?.country].filter(Boolean).join(', ') || 'Unknown';
	const time = (at: Date) => `<time datetime="${at.toISOString()}">${at.toDateString()}</time>`;
	const end = current
		? ''
		: `<form method="post" action="${MARKUP_PAGE}/${id}/end"><input type="hidden" name="form_key" value="${key}"><button type="submit">Sign out</button></form>`;
	return `<tr><td>${escaped(deviceOf(userAgent))}${current ? ' <span class="badge">This device</span>' : ''}</td><td>${escaped(where)}</td><td>${escaped(ipAddress ?? '')}</td><td>${time(createdAt)}</td><td>${time(lastActiveAt)}</td><td>${end}</td></tr>`;
}

/** Adds the page, and what its forms do: a redirect back to it. */
export function addMarkupPage(app: Hono<Env>, site: Site): void {
	const toLogin = (c: Context<Env>) => c.redirect(`/login?next=${MARKUP_PAGE}`);

	app.get(MARKUP_PAGE, async (c) => {
		const me = await site.visitor(c);
		if (me === null) return toLogin(c);
		// A new key with each page: the forms of the page before it are then worth nothing.
		const key = randomBytes(16).toString('hex');
		c.header('set-cookie', `form_key=${key}; Path=/; HttpOnly; SameSite=Lax`);
		const rows = (await site.sessionsOf(me)).map((session) => rowOf(session, key)).join('');
		return c.html(
			`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Logins</title></head><body><main><h1>Security</h1><h2>Where you are logged in</h2><table><thead><tr><th>Device</th><th>Location</th><th>IP address</th><th>Logged in</th><th>Last active</th><th></th></tr></thead><tbody>${rows}</tbody></table></main></body></html>`,
		);
	});

	app.post(`${MARKUP_PAGE}/:id/end`, async (c) => {
		const me = await site.visitor(c);
		if (me === null) return toLogin(c);
		const { form_key: key } = await c.req.parseBody();
		const cookies = `; ${c.req.header('cookie') ?? ''};`;
		if (typeof key !== 'string' || !cookies.includes(`; form_key=${key};`)) {
			return c.html('<!doctype html><title>Page expired</title><h1>Page expired</h1>', 403);
		}
		const session = (await site.sessionsOf(me)).find(({ id }) => id === c.req.param('id'));
		if (session !== undefined && !session.current) {
			await site.accounts.remove(clientOf(c), session);
		}
		return c.redirect(MARKUP_PAGE, 303);
	});
}
