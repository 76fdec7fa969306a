import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { StoredSession, Visitor } from '../accounts.ts';
import type { Env } from '../client.ts';

/**
 * How the local Cryptonow exposes its sessions. `plain` is its own contract (`openapi.json`); the
 * others are fronts over the same sessions, shaped after real services and, in `kurz`, after none.
 *
 * | style | list | this browser's own | removal | who may |
 * | --- | --- | --- | --- | --- |
 * | plain | `GET /api/account/sessions` | a field | `DELETE …/{id}` | cookie; Origin |
 * | keycloak | `GET …/account/sessions/devices`, by device, on a host of its own | a field | `DELETE …/sessions/{id}` | bearer in memory |
 * | kratos | `GET /sessions`, pages by `Link` | left out; `GET /sessions/whoami` | `DELETE /sessions/{id}` | cookie |
 * | better-auth | `GET /api/auth/list-sessions`, a bare array | `GET …/get-session` | `POST …/revoke-session {token}` | cookie; Origin |
 * | clerk | `GET /v1/me/sessions/active` on a host of its own | `GET /v1/client` | `POST …/{id}/revoke`, a form | cookie of that host; Origin |
 * | graphql | `POST /graphql`, pages by cursor | a field | a mutation with variables | cookie; CSRF from a cookie |
 * | kurz | `POST /rpc/konto.sitzungen`, pages by number | a field | `POST /rpc/konto.abmelden?nr=` | bearer in localStorage; CSRF from a meta tag |
 */
export const API_STYLES = [
	'plain',
	'keycloak',
	'kratos',
	'better-auth',
	'clerk',
	'graphql',
	'kurz',
] as const;

/** The name of one of {@link API_STYLES}. */
export type ApiStyle = (typeof API_STYLES)[number];

/** Whether `name` is one of {@link API_STYLES}. */
export function isApiStyle(name: string): name is ApiStyle {
	return (API_STYLES as readonly string[]).includes(name);
}

/** One style, mounted on a site. */
export interface ApiFront {
	/** Answered on the pages' host, before all else there. */
	onPageHost: Hono<Env>;
	/** Answered on the API's host; null where that is the pages'. */
	onApiHost: {
		fetch(request: Request, bindings: HttpBindings): Response | Promise<Response>;
	} | null;
	/** Where the list is asked for, on whichever host. */
	listPath: string;
	/** The sessions page of the style. */
	page: {
		/** The document, in `pages/`. */
		file: string;
		/** What it runs, in `pages/`. */
		script: string;
		/** Its meta tags beside those that every page has, by name. */
		metas?: (visitor: Visitor) => Record<string, string>;
		/** Cookies that come with it. */
		cookies?: (visitor: Visitor) => string[];
	};
	/** What the style's list calls a session. */
	idOf(session: Pick<StoredSession, 'id' | 'rowId'>): string;
}
