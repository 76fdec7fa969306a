import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';

/** Carries the decided address to better-auth; a client's own header of this name is not passed. */
export const ADDRESS_HEADER = 'x-client-address';

/** Where better-auth answers. */
export const BASE_PATH = '/api/auth';

/** Far cheaper than for passwords that are kept: these end with the process, and tests use many. */
const SCRYPT_COST = { N: 1024, r: 8, p: 1 };

function deriveKey(password: string, salt: Buffer): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		scrypt(password.normalize('NFKC'), salt, 32, SCRYPT_COST, (error, key) => {
			if (error) reject(error);
			else resolve(key);
		});
	});
}

async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	return `${salt.toString('hex')}:${(await deriveKey(password, salt)).toString('hex')}`;
}

async function verifyPassword({
	hash,
	password,
}: {
	hash: string;
	password: string;
}): Promise<boolean> {
	const [salt = '', key = ''] = hash.split(':');
	const derived = await deriveKey(password, Buffer.from(salt, 'hex'));
	return timingSafeEqual(derived, Buffer.from(key, 'hex'));
}

/** better-auth on an empty store in memory. */
export type Auth = Awaited<ReturnType<typeof openAuth>>;

/**
 * Opens better-auth for one site.
 *
 * @param origin the site's own origin, the only one whose state-changing calls are accepted
 */
export async function openAuth(origin: string) {
	const database = new DatabaseSync(':memory:');
	const auth = betterAuth({
		database,
		baseURL: origin,
		basePath: BASE_PATH,
		secret: randomBytes(32).toString('base64url'),
		emailAndPassword: {
			enabled: true,
			autoSignIn: false,
			password: { hash: hashPassword, verify: verifyPassword },
		},
		// Removing a session is allowed at any age of the login: nothing says that Cryptonow asks again.
		session: { freshAge: 0 },
		// Tests log in many times within a second, all from one address.
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
		advanced: {
			// better-auth switches this check off by itself under a test runner.
			disableOriginCheck: false,
			disableCSRFCheck: false,
			useSecureCookies: false,
			cookies: {
				session_token: {
					name: '__Host-session',
					attributes: { secure: true, httpOnly: true, sameSite: 'strict', path: '/' },
				},
			},
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
			// The default of 100 would hide sessions from the list.
			database: { defaultFindManyLimit: 100_000 },
		},
	});
	await (await getMigrations(auth.options)).runMigrations();
	return { origin, database, auth, context: await auth.$context };
}
