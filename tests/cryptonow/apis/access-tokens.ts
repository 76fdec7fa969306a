import { createHmac, randomBytes } from 'node:crypto';
import type { Accounts, Visitor } from '../accounts.ts';

/** Tokens that stand for a session in place of its cookie. */
export type AccessTokens = ReturnType<typeof createAccessTokens>;

/**
 * Makes a store in which no token has been issued.
 *
 * @param lifetimeSeconds how long a token holds
 */
export function createAccessTokens(
	accounts: Pick<Accounts, 'visit' | 'end'>,
	lifetimeSeconds: number,
) {
	const key = randomBytes(32);
	const issued = new Map<string, { sessionId: string; expiresAt: number }>();
	const refreshes = new Map<string, { sessionId: string; used: boolean }>();

	return {
		/** A new token for a session, in the form of a JWT. */
		issue(sessionId: string): string {
			const now = Date.now();
			const [header, payload] = [
				{ alg: 'HS256', typ: 'JWT' },
				{
					iat: Math.floor(now / 1000),
					exp: Math.floor(now / 1000) + lifetimeSeconds,
					jti: randomBytes(9).toString('base64url'),
					typ: 'Bearer',
				},
			].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
			const signature = createHmac('sha256', key)
				.update(`${header}.${payload}`)
				.digest('base64url');
			const token = `${header}.${payload}.${signature}`;
			issued.set(token, { sessionId, expiresAt: now + lifetimeSeconds * 1000 });
			return token;
		},

		/** A new refresh token for a session, which can be used once. */
		issueRefresh(sessionId: string): string {
			const token = randomBytes(32).toString('base64url');
			refreshes.set(token, { sessionId, used: false });
			return token;
		},

		/**
		 * Uses a refresh token up. One that comes a second time was stolen, as far as a service can
		 * tell: its session ends.
		 *
		 * @returns whose it was; null if it is unknown, used, or of a session that was ended
		 */
		async redeem(refresh: string): Promise<Visitor | null> {
			const found = refreshes.get(refresh);
			if (!found) return null;
			if (found.used) {
				await accounts.end(found.sessionId);
				return null;
			}
			found.used = true;
			return accounts.visit(found.sessionId);
		},

		/** Whoever an Authorization header's token was issued to; null if it holds no longer. */
		async visitor(authorization: string | undefined): Promise<Visitor | null> {
			const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
			const found = issued.get(token);
			if (!found || found.expiresAt <= Date.now()) return null;
			return accounts.visit(found.sessionId);
		},

		/** Lets all tokens issued so far run out; refresh tokens go on. */
		expire(): void {
			issued.clear();
		},
	};
}
