import type { FailureKind } from '@/utils/domain/watch/failure';

// What HTTP statuses mean, in one place and without schemas.

/** What a service means by its statuses: failures by status. */
export type StatusMeanings = Readonly<Record<string, FailureKind>>;

/**
 * What statuses mean in HTTP, for connections that are learned. A service that means something else
 * is «unreadable», never «all clear».
 */
export const USUAL_MEANINGS = {
	'401': 'loggedOut',
	'403': 'reauthenticate',
	'429': 'rateLimited',
} as const satisfies StatusMeanings;

/** What some services and their proxies answer beside what HTTP defines. */
const UNOFFICIAL: StatusMeanings = {
	'408': 'unavailable',
	// A login that ran out, as frameworks and servers of two makers say it.
	'419': 'loggedOut',
	'440': 'loggedOut',
	'498': 'loggedOut',
	// A teapot: what services put up against programs, and during maintenance.
	'418': 'unavailable',
	'420': 'rateLimited',
	'425': 'unavailable',
	'430': 'rateLimited',
};

/** The failure that a status stands for, where it is no answer. */
export function failureOfStatus(status: number, meanings: StatusMeanings): FailureKind {
	const named = Object.hasOwn(meanings, String(status)) ? meanings[String(status)] : undefined;
	return named ?? UNOFFICIAL[String(status)] ?? (status >= 500 ? 'unavailable' : 'unreadable');
}

/** Whether the service did what it was asked to do. */
export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** Whether an answer holds what was asked for: no other success has a list in it. */
export const hasContent = (status: number): boolean => status === 200;

/** Whether the service refuses for want of a login, of rights, or of a key. */
export const isRefusal = (status: number): boolean => status === 401 || status === 403;

/** Whether what was to be removed is not there. */
export const isGone = (status: number): boolean => status === 404 || status === 410;
