import type { ConnectionProfile, PageName } from './profile';
import { USUAL_MEANINGS } from './statuses';

/**
 * The profile of the local Cryptonow (tests/cryptonow/openapi.json). The real Cryptonow publishes no
 * API, so there is no profile of it.
 *
 * @param origin where the local Cryptonow listens, e.g. `http://localhost:4180`
 */
export function localProfile(origin: string): ConnectionProfile {
	const nothingElse = { query: [], headers: [], secrets: [], body: null };
	const own = (...path: string[]) => ({ up: 0, path });
	return {
		version: 3,
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
			statuses: USUAL_MEANINGS,
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
			statuses: USUAL_MEANINGS,
		},
		pages: {
			sessions: '/settings/security/sessions',
			password: '/settings/security/password',
			login: '/login',
		},
	};
}

/** Cryptonow's public site. */
export const SITE = 'https://www.cryptonow.net';
const HELP = `${SITE}/en/help`;

/** Cryptonow's public help article on sessions. */
export const HELP_ARTICLE = `${HELP}/my-account/account-settings/how-do-i-log-out-from-all-devices`;

/** Cryptonow's public article on two-factor authentication. */
export const TWO_FACTOR_ARTICLE = `${HELP}/my-account/account-security/how-to-activate-the-two-factor-authentication`;

/** Cryptonow's public article on a new password, for profiles that know no page for it. */
export const PASSWORD_ARTICLE = `${HELP}/troubleshooting/account-issues/i-forgot-my-password-how-can-i-reset-it`;

/** Cryptonow's public form to its support team. */
export const SUPPORT_FORM = `${SITE}/en/email-support-form`;

/**
 * The address of a page of the service. For a page that is not known, the nearest page that is: the
 * sessions page asks users to log in, and a help article says how to get a new password.
 */
export function pageAddress({ site, pages }: ConnectionProfile, where: PageName): string {
	const path = pages[where];
	if (path !== null) return site + path;
	return where === 'password' ? PASSWORD_ARTICLE : site + pages.sessions;
}
