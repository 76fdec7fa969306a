import { Hono } from 'hono';
import { clientOf, type Env } from './client.ts';
import { addDrawnPages } from './drawn-pages.ts';
import { addFrameworkPages } from './framework-pages.ts';
import { addMarkupPages } from './markup-page.ts';
import { withoutWww } from './moved-host.ts';
import { addAccountRoutes, addSessionRoutes } from './plain-api.ts';
import { problem } from './problems.ts';
import { addPages, type FrontParts } from './serve-pages.ts';

const contentSecurityPolicy = (connect: string) =>
	`default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${connect}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Builds the site: the API that `openapi.json` describes, and the pages on top of it. */
export function createFront(parts: FrontParts): Hono<Env> {
	const { site, api } = parts;
	const { origin } = site;
	const app = new Hono<Env>();
	const policy = contentSecurityPolicy(api?.onApiHost ? `'self' ${site.apiOrigin}` : "'self'");

	app.use(async (c, next) => {
		await next();
		c.header('x-content-type-options', 'nosniff');
		// Some pages have policies of their own.
		if (!c.res.headers.has('referrer-policy')) c.header('referrer-policy', 'no-referrer');
		if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
		c.header('cache-control', 'no-store');
	});

	if (api) app.route('/', api.onPageHost);

	app.use(async (c, next) => {
		if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
		const { origin: from, cookie } = clientOf(c);
		// better-auth looks too, but lets a Referer stand in for Origin and does not see every route.
		if (from === null ? cookie !== null : withoutWww(from) !== origin)
			return problem(c, 'invalid-origin');
		return next();
	});

	addAccountRoutes(app, site);
	addSessionRoutes(app, site, api === null);
	addMarkupPages(app, site);
	addFrameworkPages(app, site);
	addDrawnPages(app, parts);
	addPages(app, parts);

	app.notFound((c) => problem(c, 'not-found'));

	app.onError((error, c) => {
		console.error(error);
		return problem(c, 'internal-error');
	});

	return app;
}
