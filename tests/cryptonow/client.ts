import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ClientHeaders, Visitor } from './accounts.ts';
import { clientAddress } from './places.ts';

/** What hono knows of a request beside itself. */
export type Env = { Bindings: HttpBindings };

/** The same, once it is known who asks. */
export type VisitorEnv = Env & { Variables: { visitor: Visitor } };

/** What tells who asks, in either. */
export type Asked = Pick<Context<Env>, 'req' | 'env'>;

/** Who asks, as far as the request's headers and connection tell. */
export function clientOf(c: Asked): ClientHeaders {
	return {
		cookie: c.req.header('cookie') ?? null,
		origin: c.req.header('origin') ?? null,
		userAgent: c.req.header('user-agent') ?? null,
		ipAddress: clientAddress(
			c.req.header('x-forwarded-for'),
			c.env.incoming.socket.remoteAddress ?? undefined,
		),
	};
}
