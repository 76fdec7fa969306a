import type { FailureKind } from '@/utils/domain/watch/failure';
import type { StatusKind } from '@/utils/domain/watch/status';

/**
 * What the user can do about a failure:
 * - `connect`: connect for the first time
 * - `connectAgain`: learn anew where the sessions are
 * - `login`: log in on Cryptonow's page
 * - `openSessions`: open Cryptonow's page with the sessions
 * - `allow`: let the browser give access
 * - `look`: have the companion look again
 */
export type Remedy = 'connect' | 'connectAgain' | 'login' | 'openSessions' | 'allow' | 'look';

const REMEDIES: Readonly<Record<FailureKind, Remedy>> = {
	notConnected: 'connect',
	unreadable: 'connectAgain',
	moved: 'connectAgain',
	loggedOut: 'login',
	inContainer: 'login',
	reauthenticate: 'login',
	secondFactor: 'openSessions',
	awaitsPage: 'openSessions',
	personCheck: 'openSessions',
	incomplete: 'openSessions',
	noAccess: 'allow',
	offline: 'look',
	unavailable: 'look',
	rateLimited: 'look',
	idle: 'look',
};

/** What helps where a status is a failure; `undefined` for any other. */
export const remedyFor = (status: StatusKind): Remedy | undefined =>
	(REMEDIES as Partial<Record<StatusKind, Remedy>>)[status];
