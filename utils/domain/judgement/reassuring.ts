import type { Reason, ReasonCode } from './risk-level';

/** Which reasons speak for a session. Free of schemas, for the popup reads it too. */

const FOR: readonly ReasonCode[] = [
	'sameKind',
	'knownCountry',
	'beenThere',
	'knownNetwork',
	'travelling',
];

/** Whether a reason speaks for the session rather than against it. */
export const isReassuring = ({ code }: Reason): boolean => FOR.includes(code);
