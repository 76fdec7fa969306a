import type { ConnectionProfile } from './profile';

/**
 * The profile of the local Cryptonow's contract (tests/cryptonow/openapi.json). Cryptonow itself
 * publishes no API, so there is none for the real service.
 *
 * @param origin where the local Cryptonow listens, e.g. `http://localhost:4180`
 */
export function localProfile(origin: string): ConnectionProfile {
	return {
		version: 1,
		origin,
		list: {
			method: 'GET',
			path: '/api/account/sessions',
			items: ['sessions'],
			statuses: { '401': 'loggedOut', '403': 'reauthenticate', '429': 'rateLimited' },
			redirect: 'loggedOut',
			fields: {
				id: ['id'],
				current: ['current'],
				userAgent: ['device', 'userAgent'],
				ip: ['ipAddress'],
				city: ['location', 'city'],
				country: ['location', 'country'],
				createdAt: ['createdAt'],
				lastActiveAt: ['lastActiveAt'],
			},
		},
		remove: {
			method: 'DELETE',
			pathBeforeId: '/api/account/sessions/',
			statuses: { '401': 'loggedOut', '403': 'reauthenticate', '429': 'rateLimited' },
		},
		pages: {
			sessions: '/settings/security/sessions',
			password: '/settings/security/password',
			login: '/login',
		},
	};
}

/** Cryptonow's public help article on sessions: the one page that we know of without a profile. */
export const HELP_ARTICLE =
	'https://www.cryptonow.net/en/help/my-account/account-settings/how-do-i-log-out-from-all-devices';

const HELP = 'https://www.cryptonow.net/en/help';

/** Cryptonow's public article on two-factor authentication. */
export const TWO_FACTOR_ARTICLE = `${HELP}/my-account/account-security/how-to-activate-the-two-factor-authentication`;

/** Cryptonow's public article on a new password, where no page of the account is known. */
export const PASSWORD_ARTICLE = `${HELP}/troubleshooting/account-issues/i-forgot-my-password-how-can-i-reset-it`;

/** Cryptonow's public form to its support team. */
export const SUPPORT_FORM = 'https://www.cryptonow.net/en/email-support-form';
