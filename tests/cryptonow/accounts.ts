import { createHmac, randomBytes } from 'node:crypto';
import { ADDRESS_HEADER, type Auth, BASE_PATH, openAuth } from './auth.ts';
import type { Account, Device } from './devices.ts';

/** One session in the store. `token` is its secret: it never leaves this process in a body. */
export interface StoredSession {
	/** Opaque public id: an HMAC of the token under a key of this start. */
	id: string;
	token: string;
	/** The store's own key of it, which better-auth lists as `id`. */
	rowId: string;
	userAgent: string | null;
	ipAddress: string | null;
	createdAt: Date;
	lastActiveAt: Date;
	expiresAt: Date;
}

/** A living session that asks: its public id, and whose it is. */
export interface Visitor {
	id: string;
	userId: string;
}

/** What a state-changing call passes on of the browser's request. */
export interface ClientHeaders {
	cookie: string | null;
	origin: string | null;
	userAgent: string | null;
	/** The client's address, already decided (see `clientAddress`). */
	ipAddress: string;
}

/** better-auth's answer to a state-changing call, reduced to what the front needs. */
export interface Outcome {
	status: number;
	/** better-auth's own error code, if it refused. */
	code: string | null;
	setCookie: string[];
}

/** Accounts and sessions, kept by better-auth in memory. */
export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

/**
 * Opens an empty store of accounts and sessions for one site.
 *
 * @param origin the site's own origin, the only one whose state-changing calls are accepted
 */
export async function openAccounts(origin: string) {
	const auth = await openAuth(origin);
	const ids = createIds(auth);
	return {
		...callsOf(auth),
		...visitsOf(auth, ids),
		...listsOf(auth, ids),
		...controlsOf(auth, ids),

		/** Closes the database. Nothing may be called afterwards. */
		close(): void {
			auth.database.close();
		},
	};
}

type Ids = ReturnType<typeof createIds>;

/** The public ids of sessions: those that leave this process. */
function createIds({ database }: Auth) {
	const publicIdKey = randomBytes(32);
	const publicId = (token: string): string =>
		createHmac('sha256', publicIdKey).update(token).digest('base64url');
	return {
		publicId,
		/** The secret of a living session by its public id. */
		tokenOf(id: string): string | null {
			const rows = database.prepare('SELECT token FROM session').all();
			const row = rows.find(({ token }) => publicId(String(token)) === id);
			return row ? String(row.token) : null;
		},
	};
}

/** What a client may ask for. */
function callsOf({ auth, origin }: Auth) {
	/** Goes through better-auth's HTTP handler, not its direct API, so that its Origin check runs. */
	async function post(path: string, client: ClientHeaders, body: unknown): Promise<Outcome> {
		const headers = new Headers({
			'content-type': 'application/json',
			[ADDRESS_HEADER]: client.ipAddress,
		});
		if (client.cookie !== null) headers.set('cookie', client.cookie);
		if (client.origin !== null) headers.set('origin', client.origin);
		if (client.userAgent !== null) headers.set('user-agent', client.userAgent);
		const response = await auth.handler(
			new Request(`${origin}${BASE_PATH}${path}`, {
				method: 'POST',
				headers,
				body: JSON.stringify(body),
			}),
		);
		const answer: unknown = await response.json().catch(() => null);
		const code =
			typeof answer === 'object' && answer !== null && 'code' in answer
				? String(answer.code)
				: null;
		return { status: response.status, code, setCookie: response.headers.getSetCookie() };
	}

	return {
		/** Makes an account. @throws if the email is taken or the password too short (8 characters). */
		async createAccount({ email, password }: Account): Promise<void> {
			await auth.api.signUpEmail({ body: { email, password, name: email } });
		},

		/** Logs in; on success `setCookie` holds the session cookie. */
		logIn(client: ClientHeaders, { email, password }: Account): Promise<Outcome> {
			return post('/sign-in/email', client, { email, password });
		},

		/** Ends the session of the cookie, if there is one, and clears the cookie. */
		logOut(client: ClientHeaders): Promise<Outcome> {
			return post('/sign-out', client, {});
		},

		/** Changes the password of the cookie's account; other sessions stay. */
		changePassword(
			client: ClientHeaders,
			passwords: { currentPassword: string; newPassword: string },
		): Promise<Outcome> {
			return post('/change-password', client, { ...passwords, revokeOtherSessions: false });
		},

		/** Ends another session of the cookie's account. */
		remove(client: ClientHeaders, session: StoredSession): Promise<Outcome> {
			return post('/revoke-session', client, { token: session.token });
		},

		/** A request as better-auth itself answers it, below its own path `/api/auth`. */
		async answer(request: Request, { ipAddress }: ClientHeaders): Promise<Response> {
			const headers = new Headers(request.headers);
			headers.set(ADDRESS_HEADER, ipAddress);
			// Made anew: the server's own kind of request is not quite the platform's.
			const { method, url } = request;
			const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
			return auth.handler(new Request(url, { method, headers, body }));
		},
	};
}

/** Who asks. */
function visitsOf({ auth, context }: Auth, { publicId, tokenOf }: Ids) {
	return {
		/**
		 * The session that a Cookie header belongs to, marked as active now.
		 *
		 * @returns null when the cookie is missing, forged, expired or of a session that was ended
		 */
		async authenticate(cookie: string | null): Promise<Visitor | null> {
			if (cookie === null) return null;
			const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
			if (!found) return null;
			const { token, userId } = found.session;
			await context.internalAdapter.updateSession(token, { updatedAt: new Date() });
			return { id: publicId(token), userId };
		},

		/**
		 * The session with this public id, marked as active now: for those who ask by a token that was
		 * issued for it. @returns null when it was ended
		 */
		async visit(id: string): Promise<Visitor | null> {
			const token = tokenOf(id);
			if (token === null) return null;
			const found = await context.internalAdapter.findSession(token);
			if (!found || found.session.expiresAt < new Date()) return null;
			await context.internalAdapter.updateSession(token, { updatedAt: new Date() });
			return { id, userId: found.session.userId };
		},

		/** The email address of an account. @throws if there is no such account */
		async emailOf(userId: string): Promise<string> {
			const user = await context.internalAdapter.findUserById(userId);
			if (!user) throw new Error(`There is no account ${userId}`);
			return user.email;
		},
	};
}

/** What sessions there are. */
function listsOf({ context, database }: Auth, { publicId, tokenOf }: Ids) {
	/** Outlives the sessions, for those who ask what one that ended was called. */
	const listedRows = new Map<string, string>();
	return {
		/** All living sessions of an account, the newest login first. */
		async list(userId: string): Promise<StoredSession[]> {
			const sessions = await context.internalAdapter.listSessions(userId, {
				onlyActiveSessions: true,
			});
			for (const { token, id } of sessions) listedRows.set(publicId(token), id);
			return sessions
				.map((session) => ({
					id: publicId(session.token),
					token: session.token,
					rowId: session.id,
					userAgent: session.userAgent || null,
					ipAddress: session.ipAddress || null,
					createdAt: session.createdAt,
					lastActiveAt: session.updatedAt,
					expiresAt: session.expiresAt,
				}))
				.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
		},

		/**
		 * The store's own key of a session that lives, or that did when it was last listed.
		 *
		 * @returns null when there was none with this public id
		 */
		rowIdOf(id: string): string | null {
			const token = tokenOf(id);
			const row = token && database.prepare('SELECT id FROM session WHERE token = ?').get(token);
			return row ? String(row.id) : (listedRows.get(id) ?? null);
		},

		/** Whether a session with this public id lives, of whichever account. */
		has(id: string): boolean {
			return tokenOf(id) !== null;
		},
	};
}

/** What is done from inside, as no client could. */
function controlsOf({ context }: Auth, { publicId, tokenOf }: Ids) {
	async function ownerOf(email: string): Promise<string> {
		const found = await context.internalAdapter.findUserByEmail(email);
		if (!found) throw new Error(`There is no account ${email}`);
		return found.user.id;
	}

	return {
		/** Ends a session from inside, as a time-out would. @returns whether there was one */
		async end(id: string): Promise<boolean> {
			const token = tokenOf(id);
			if (token === null) return false;
			await context.internalAdapter.deleteSession(token);
			return true;
		},

		/** Plants a session without a login (no password hash, so a thousand take no time). */
		async plant(email: string, device: Omit<Device, 'label'>): Promise<string> {
			const session = await context.internalAdapter.createSession(await ownerOf(email), false, {
				userAgent: device.userAgent,
				ipAddress: device.ipAddress,
			});
			return publicId(session.token);
		},

		/** Moves a session's times; its next request makes it active again. */
		async backdate(id: string, times: { createdAt: Date; lastActiveAt: Date }): Promise<void> {
			const token = tokenOf(id);
			if (token === null) throw new Error(`There is no session ${id}`);
			await context.internalAdapter.updateSession(token, {
				createdAt: times.createdAt,
				updatedAt: times.lastActiveAt,
			});
		},
	};
}
