import { readFile } from 'node:fs/promises';
import type { Context, Hono } from 'hono';
import type { Visitor } from './accounts.ts';
import type { ApiFront } from './apis/api-style.ts';
import type { Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';
import { SESSIONS_API } from './plain-api.ts';
import { problem } from './problems.ts';

/** What sends the sessions page's requests: its own code, or a worker that it leaves them to. */
export type Asker = 'page' | 'worker' | 'service-worker';

/** What the front stands on. */
export interface FrontParts {
	site: Site;
	/** How the sessions are exposed to the site's own page; null for the plain way, which HTTP
	 * clients always have. */
	api: ApiFront | null;
	from: Asker;
	/** What a WebSocket is answered that has such a ticket. */
	tickets: Map<string, string>;
}

/** Pages for people who are logged in, by path. */
const PAGES: Readonly<Record<string, string>> = {
	'/settings': 'settings.html',
	'/settings/security': 'security.html',
	'/settings/security/sessions': 'sessions.html',
	'/settings/security/password': 'password.html',
};

const SESSIONS_PAGE = '/settings/security/sessions';

/** The only files that are served, so no path can reach another. */
const ASSETS: Readonly<Record<string, string>> = {
	'site.css': 'text/css; charset=utf-8',
	'tables.css': 'text/css; charset=utf-8',
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
	'data-method.js': 'text/javascript; charset=utf-8',
	'framework.js': 'text/javascript; charset=utf-8',
	'drawn.js': 'text/javascript; charset=utf-8',
	'drawn-worker.js': 'text/javascript; charset=utf-8',
	'password.js': 'text/javascript; charset=utf-8',
};

/** Path and query of `next` if it stays on the site, else the sessions page. */
function pathOnSite(next: string | undefined, origin: string): string {
	if (!next?.startsWith('/') || !URL.canParse(next, origin)) return SESSIONS_PAGE;
	const url = new URL(next, origin);
	// «//evil.example» and «/\evil.example» begin with a slash too, and a path of «//» would be
	// read as another host once more when it is sent as a Location.
	if (url.origin !== origin || url.pathname.startsWith('//')) return SESSIONS_PAGE;
	return url.pathname + url.search;
}

/** Adds the pages for people, and the files that they need. */
export function addPages(app: Hono<Env>, parts: FrontParts): void {
	const { accounts, origin } = parts.site;

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
			if (me)
				return path === SESSIONS_PAGE
					? sessionsPage(c, parts, me)
					: c.html(await framed(file, path));
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
}

/** Deeper than any page is read as it is drawn: what is learned of it is what its workers ask. */
const TOO_DEEP = `${'<div>'.repeat(401)}${'</div>'.repeat(401)}`;

/** The sessions page of the style, with what it has to know of the service. */
async function sessionsPage(
	c: Context<Env>,
	{ site, api, from }: FrontParts,
	visitor: Visitor,
): Promise<Response> {
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
	const page = await framed(api?.page.file ?? 'sessions.html', SESSIONS_PAGE);
	return c.html(
		page
			.replace('/assets/sessions.js', `/assets/${api?.page.script ?? 'sessions.js'}`)
			// Before every script of the page's own.
			.replace(
				'<script',
				`${from === 'page' ? '' : '<script src="/assets/ask-elsewhere.js"></script>'}<script`,
			)
			.replace('</head>', `${Object.entries(metas).map(metaTag).join('')}</head>`)
			.replace('</body>', `${from === 'page' ? '' : TOO_DEEP}</body>`),
	);
}

function metaTag([name, content]: [string, string]): string {
	const escaped = content.replace(
		/[&<>"]/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
	);
	return `<meta name="${name}" content="${escaped}">`;
}

/** A page within what all pages have around them, in its language: `PAGE-de.html` is in `frame-de.html`. */
async function framed(file: string, path: string): Promise<string> {
	const frame = await readPage(file.includes('-de.') ? 'frame-de.html' : 'frame.html');
	const page = await readPage(file);
	const content = page.indexOf('<main');
	return frame
		.replace('<!-- head -->', page.slice(0, content))
		.replace('<!-- content -->', page.slice(content))
		.replace(`href="${path}"`, `$& aria-current="page"`);
}

/** Read at each request, so that a change to a page shows without a restart. */
export function readPage(file: string): Promise<string> {
	return readFile(new URL(`./pages/${file}`, import.meta.url), 'utf8');
}
