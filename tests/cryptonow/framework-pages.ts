import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { ListedSession, Site } from './apis/site.ts';
import { clientOf, type Env } from './client.ts';

/** What frameworks make of a list: each a page whose script asks for it in that form. */
export const FRAMEWORKS = ['server-components', 'devalue', 'turbo-stream', 'inertia'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const frameworkPage = (framework: Framework): string => `/settings/${framework}`;

/** What a request that changes something has to repeat from its cookie. */
const XSRF = randomBytes(16).toString('base64');

/** Has the pages built anew: what their actions are called is then another. */
export const DEPLOY = '/settings/deploy';

const newAction = (): string => randomBytes(21).toString('hex');

type Told = Record<string, unknown>;

const told = ({
	id,
	current,
	ipAddress,
	userAgent,
	place,
	createdAt,
	lastActiveAt,
}: ListedSession) => ({
	id,
	current,
	ip: ipAddress,
	userAgent,
	city: place?.city ?? null,
	country: place?.country ?? null,
	createdAt,
	lastActiveAt,
});

/** A value as a flat list of values that point at each other. */
function flattened(
	root: unknown,
	keyOf: (add: (value: unknown) => number, key: string) => string,
	dateOf: (date: Date) => unknown,
) {
	const values: unknown[] = [];
	const add = (value: unknown): number => {
		const at = values.push(null) - 1;
		if (value instanceof Date) values[at] = dateOf(value);
		else if (Array.isArray(value)) values[at] = value.map(add);
		else if (typeof value === 'object' && value !== null) {
			values[at] = Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [keyOf(add, key), add(inner)]),
			);
		} else values[at] = value;
		return at;
	};
	add(root);
	return values;
}

const devalued = (root: unknown): unknown[] =>
	flattened(
		root,
		(_, key) => key,
		(date) => ['Date', date.toISOString()],
	);
const turbo = (root: unknown): unknown[] =>
	flattened(
		root,
		(add, key) => `_${add(key)}`,
		(date) => ['D', date.getTime()],
	);

/** React's rows: what is a date has a mark, and the list is what a component is given. */
function rows(sessions: readonly Told[]): string {
	const list = JSON.stringify(sessions, (_, value) =>
		typeof value === 'string' && /^\d{4}-.*Z$/.test(value) ? `$D${value}` : value,
	);
	return `1:"$Sreact.fragment"\n2:I["app/sessions",["/assets/framework.js"],"default"]\n0:{"b":"build","f":["$","$1","c",{"children":["$","$L2",null,{"sessions":${list}}]}]}\n`;
}

/** The list as each framework sends it. */
const ANSWERS: Readonly<
	Record<Framework, { type: string; body: (sessions: readonly Told[]) => string }>
> = {
	'server-components': { type: 'text/x-component', body: rows },
	devalue: {
		type: 'application/json',
		body: (sessions) =>
			JSON.stringify({
				type: 'data',
				nodes: [null, { type: 'data', data: devalued({ user: { plan: 'pro' }, sessions }) }],
			}),
	},
	'turbo-stream': {
		type: 'text/x-script',
		body: (sessions) => JSON.stringify(turbo({ 'routes/settings': { data: { sessions } } })),
	},
	inertia: {
		type: 'application/json',
		body: (sessions) =>
			JSON.stringify({
				component: 'Settings/Sessions',
				props: { errors: {}, auth: { user: { name: 'Anna' } }, sessions },
				url: frameworkPage('inertia'),
				version: '1',
			}),
	},
};

/** Where the list is asked for, and how a request says that it wants data. */
const ASKED: Readonly<Record<Framework, { suffix: string; header: string | null }>> = {
	'server-components': { suffix: '', header: 'rsc' },
	devalue: { suffix: '/__data.json', header: null },
	'turbo-stream': { suffix: '.data', header: null },
	inertia: { suffix: '', header: 'x-inertia' },
};

const html = (framework: Framework, action: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sessions</title><script type="module" src="/assets/framework.js"></script></head><body data-framework="${framework}" data-action="${action}"><main><h1>Sessions</h1><table><tbody id="sessions"></tbody></table></main></body></html>`;

/** Adds a page for each framework, its answers, and what its «Remove» does. */
export function addFrameworkPages(app: Hono<Env>, site: Site): void {
	/** What the pages' build calls the action that ends a session. */
	let action = newAction();
	app.post(DEPLOY, (c) => {
		action = newAction();
		return c.text('built anew');
	});
	const visitor = (c: Context<Env>) => site.visitor(c);
	/** Ends the session that a request names. @returns whether somebody was logged in */
	async function end(c: Context<Env>, id: unknown): Promise<boolean> {
		const me = await visitor(c);
		if (me === null) return false;
		const session = (await site.sessionsOf(me)).find((each) => each.id === id);
		if (session !== undefined && !session.current) await site.accounts.remove(clientOf(c), session);
		return true;
	}

	for (const framework of FRAMEWORKS) {
		const path = frameworkPage(framework);
		const { suffix, header } = ASKED[framework];
		const { type, body } = ANSWERS[framework];
		const answer = async (c: Context<Env>) => {
			const me = await visitor(c);
			if (me === null) return c.redirect(`/login?next=${path}`);
			if (suffix === '' && header !== null && c.req.header(header) === undefined) {
				if (framework === 'inertia')
					c.header('set-cookie', `XSRF-TOKEN=${encodeURIComponent(XSRF)}; Path=/`);
				return c.html(html(framework, action));
			}
			const sessions = (await site.sessionsOf(me)).map(told);
			// For the page's own script, which need not read what it asks for.
			c.header(
				'x-ids',
				sessions
					.filter(({ current }) => !current)
					.map(({ id }) => id)
					.join(),
			);
			return c.body(body(sessions), 200, { 'content-type': type });
		};
		app.get(path + suffix, answer);
		if (suffix !== '') {
			app.get(path, async (c) =>
				(await visitor(c)) === null
					? c.redirect(`/login?next=${path}`)
					: c.html(html(framework, action)),
			);
		}
	}

	const components = frameworkPage('server-components');
	app.post(components, async (c) => {
		if (c.req.header('next-action') !== action) return c.text('Server action not found.', 404);
		const [id] = await c.req.json();
		return (await end(c, id))
			? c.body('0:{"a":"$@1"}\n1:{"ok":true}\n', 200, { 'content-type': 'text/x-component' })
			: c.redirect(`/login?next=${components}`, 303);
	});
	app.post(frameworkPage('devalue'), async (c) => {
		if (c.req.query('/end') === undefined) return c.json({ type: 'error', status: 404 }, 404);
		await end(c, (await c.req.parseBody()).id);
		return c.json({ type: 'success', status: 204 });
	});
	app.post(`${frameworkPage('turbo-stream')}.data`, async (c) => {
		await end(c, (await c.req.parseBody()).id);
		return c.body('[{"_1":2},"data",true]', 202, { 'content-type': 'text/x-script' });
	});
	app.delete(`${frameworkPage('inertia')}/:id`, async (c) => {
		if (c.req.header('x-xsrf-token') !== XSRF) return c.text('Page expired', 403);
		await end(c, c.req.param('id'));
		return c.redirect(frameworkPage('inertia'), 303);
	});
}
