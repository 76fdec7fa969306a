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

/** Reasons against a session before the reasons for it. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => [
	...reasons.filter((reason) => !isReassuring(reason)),
	...reasons.filter(isReassuring),
];
