import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Visitor } from '../accounts.ts';
import type { Env } from '../client.ts';
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
import { isSameSecret, type ListedSession, type Site, uuidOf } from './site.ts';

const CSRF_COOKIE = 'csrf_token';
const MAX_PAGE = 50;

type Variables = Record<string, unknown>;

/** What an operation answers with: its data, or the error that stands in its place. */
type Answer = { data: object } | { code: string; message: string };

function globalId(kind: string, id: string): string {
	return Buffer.from(`${kind}:${uuidOf(id)}`).toString('base64');
}

function toNode(session: ListedSession) {
	return {
		__typename: 'Session',
		id: globalId('Session', session.id),
		isCurrent: session.current,
		ipAddress: session.ipAddress,
		userAgent: session.userAgent,
		location: session.place && { __typename: 'Location', ...session.place },
		createdAt: session.createdAt.toISOString(),
		lastSeenAt: session.lastActiveAt.toISOString(),
	};
}

/** A page of a list, as GraphQL's usual connections have it. */
function connection(sessions: readonly ListedSession[], { first, after }: Variables) {
	const wanted = typeof first === 'number' && first > 0 ? Math.min(first, MAX_PAGE) : MAX_PAGE;
	const edges = sessions.map((session) => ({
		__typename: 'SessionEdge',
		node: toNode(session),
		cursor: Buffer.from(`cursor:${uuidOf(session.id)}`).toString('base64'),
	}));
	const from = edges.findIndex(({ cursor }) => cursor === after) + 1;
	const page = edges.slice(from, from + wanted);
	return {
		__typename: 'SessionConnection',
		edges: page,
		pageInfo: {
			hasNextPage: from + wanted < edges.length,
			endCursor: page.at(-1)?.cursor ?? null,
		},
	};
}

function demanded(demand: Demand): Answer {
	return demand === 'fresh-login'
		? { code: 'REAUTHENTICATION_REQUIRED', message: 'Please log in again' }
		: { code: 'SECOND_FACTOR_REQUIRED', message: 'Please confirm with your second factor' };
}

/**
 * One address for everything. No GraphQL is understood here: operations are known by their names,
 * and answered in full, whatever fields the query asks for.
 */
export function createGraphql(site: Site): ApiFront {
	const app = new Hono<Env>();

	const operations: Readonly<
		Record<string, (me: Visitor, variables: Variables) => Promise<Answer> | Answer>
	> = {
		async SessionsPage(me, variables) {
			const demand = site.demands.of('list');
			if (demand) return demanded(demand);
			const sessions = connection(await site.sessionsOf(me), variables);
			return {
				data: {
					viewer: { __typename: 'Viewer', id: globalId('Viewer', me.userId), sessions },
				},
			};
		},
		async RemoveSession(me, { input }) {
			const demand = site.demands.of('removal');
			if (demand) return demanded(demand);
			const id =
				typeof input === 'object' && input !== null && 'sessionId' in input
					? input.sessionId
					: undefined;
			const sessions = await site.sessionsOf(me);
			const session = sessions.find((each) => globalId('Session', each.id) === id);
			if (!session) return { code: 'NOT_FOUND', message: 'There is no such session' };
			if (session.current) return { code: 'BAD_USER_INPUT', message: 'This is your own session' };
			await site.accounts.end(session.id);
			return { data: { removeSession: { __typename: 'RemoveSessionPayload', removedId: id } } };
		},
		async ViewerProfile(me) {
			const email = await site.accounts.emailOf(me.userId);
			return { data: { viewer: profile(email, await site.sessionsOf(me)) } };
		},
		async LoginHistory(me) {
			const nodes = loginHistory(await site.sessionsOf(me));
			return {
				data: {
					viewer: {
						loginEvents: {
							edges: nodes.map((node) => ({ node, cursor: node.id })),
							pageInfo: { hasNextPage: true, endCursor: nodes.at(-1)?.id ?? null },
						},
					},
				},
			};
		},
		TrustedDevices: () => ({ data: { viewer: { trustedDevices: { nodes: trustedDevices() } } } }),
		Notifications: () => ({ data: { viewer: { notifications: { nodes: notifications() } } } }),
		Prices: () => ({ data: { markets: prices() } }),
		FeatureFlags: () => ({ data: { features: featureFlags() } }),
	};

	function failure(c: Context, status: 200 | 400 | 401 | 403, code: string, message: string) {
		return c.json({ data: null, errors: [{ message, extensions: { code } }] }, status);
	}

	app.post('/graphql', async (c) => {
		const inCookie = new RegExp(`(?:^|; ?)${CSRF_COOKIE}=([\\w-]+)`).exec(
			c.req.header('cookie') ?? '',
		)?.[1];
		const inHeader = c.req.header('x-csrf-token');
		if (!inCookie || !inHeader || !isSameSecret(inCookie, inHeader)) {
			return failure(c, 403, 'CSRF_TOKEN_INVALID', 'The CSRF token is missing or wrong');
		}
		const me = await site.visitor(c);
		if (!me) return failure(c, 401, 'UNAUTHENTICATED', 'Please log in');
		const body = await c.req.json().catch(() => null);
		const name = String(body?.operationName);
		const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
		const isAsked = new RegExp(`^\\s*(?:query|mutation)\\s+${name}\\b`).test(String(body?.query));
		if (!operation || !isAsked) return failure(c, 400, 'BAD_REQUEST', 'Unknown operation');
		const answer = await operation(me, body.variables ?? {});
		// As most do, an error in an operation is no error of HTTP.
		if ('code' in answer) return failure(c, 200, answer.code, answer.message);
		return c.json((name === 'SessionsPage' ? site.asChanged(answer) : answer) as object);
	});

	return {
		onPageHost: app,
		onApiHost: null,
		listPath: '/graphql',
		page: {
			file: 'sessions.html',
			script: 'sessions-graphql.js',
			// Anew with each page; only that a page of the site can read it makes it worth something.
			cookies: () => [
				// Not Secure: Firefox shows an extension such a cookie for https addresses alone.
				`${CSRF_COOKIE}=${randomBytes(18).toString('base64url')}; Path=/; SameSite=Strict`,
			],
		},
		idOf: ({ id }) => globalId('Session', id),
	};
}
