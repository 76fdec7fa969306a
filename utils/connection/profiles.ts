import type { ConnectionProfile, PageName } from './profile';

/**
 * The profile of the local Cryptonow's contract (tests/cryptonow/openapi.json). Cryptonow itself
 * publishes no API, so there is none for the real service.
 *
 * @param origin where the local Cryptonow listens, e.g. `http://localhost:4180`
 */
export function localProfile(origin: string): ConnectionProfile {
	const statuses = { '401': 'loggedOut', '403': 'reauthenticate', '429': 'rateLimited' } as const;
	const nothingElse = { query: [], headers: [], secrets: [], body: null };
	const own = (...path: string[]) => ({ up: 0, path });
	return {
		version: 2,
		site: origin,
		list: {
			request: { method: 'GET', origin, path: '/api/account/sessions', ...nothingElse },
			paging: null,
			items: ['sessions', '*'],
			fields: {
				id: { at: own('id'), hashed: false },
				key: null,
				ip: own('ipAddress'),
				place: {
					as: 'parts',
					city: own('location', 'city'),
					region: null,
					country: own('location', 'country'),
				},
				agent: { as: 'userAgent', at: own('device', 'userAgent') },
				createdAt: { at: own('createdAt'), as: 'iso' },
				lastActiveAt: { at: own('lastActiveAt'), as: 'iso' },
				expiresAt: null,
			},
			current: { by: 'field', at: own('current'), equals: true },
			statuses,
			redirect: 'loggedOut',
		},
		remove: {
			request: {
				method: 'DELETE',
				origin,
				path: '/api/account/sessions/{key}',
				numeric: false,
				...nothingElse,
			},
			statuses,
		},
		pages: {
			sessions: '/settings/security/sessions',
			password: '/settings/security/password',
			login: '/login',
		},
	};
}

/** Cryptonow's own site, from which everybody finds the way. */
export const SITE = 'https://www.cryptonow.net';
const HELP = `${SITE}/en/help`;

/** Cryptonow's public help article on sessions: the one page that we know of without a profile. */
export const HELP_ARTICLE = `${HELP}/my-account/account-settings/how-do-i-log-out-from-all-devices`;

/** Cryptonow's public article on two-factor authentication. */
export const TWO_FACTOR_ARTICLE = `${HELP}/my-account/account-security/how-to-activate-the-two-factor-authentication`;

/** Cryptonow's public article on a new password, where no page of the account is known. */
export const PASSWORD_ARTICLE = `${HELP}/troubleshooting/account-issues/i-forgot-my-password-how-can-i-reset-it`;

/** Cryptonow's public form to its support team. */
export const SUPPORT_FORM = `${SITE}/en/email-support-form`;

/**
 * The address of one of the service's pages; where it is not known, of the one that comes nearest:
 * the sessions page leads to the login whoever is not logged in, and the help says how to get a new
 * password.
 */
export function pageAddress({ site, pages }: ConnectionProfile, where: PageName): string {
	const path = pages[where];
	if (path !== null) return site + path;
	return where === 'password' ? PASSWORD_ARTICLE : site + pages.sessions;
}
