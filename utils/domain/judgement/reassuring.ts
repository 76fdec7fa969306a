import type { Reason, ReasonCode } from './risk-level';

/** Which reasons speak for a session. Without schemas, since the popup uses it. */

const FOR: readonly ReasonCode[] = [
	'sameKind',
	'knownCountry',
	'beenThere',
	'knownNetwork',
	'answered',
	'journey',
	'travelling',
];

/** Whether a reason speaks for the session rather than against it. */
export const isReassuring = ({ code }: Reason): boolean => FOR.includes(code);
