import type { TrackedSession } from '@/utils/domain/watch/state';

/** What a session's review status asks of the user. Free of schemas, for the popup reads it too. */

/** Whether a session is one that a notification is due for: unfamiliar, and more than a notice. */
export const isAlarming = (one: TrackedSession): boolean =>
	one.reviewStatus === 'unfamiliar' && (one.riskLevel === 'check' || one.riskLevel === 'urgent');

/** Whether a session asks for the user's judgement: alarming, or «not me» and not yet gone. */
export const needsAnswer = (one: TrackedSession): boolean =>
	isAlarming(one) || (one.reviewStatus === 'notMine' && one.goneAt === null);

/** Whether a session is worth a look when the user comes by, and no more. */
export const isNotice = (one: TrackedSession): boolean =>
	one.reviewStatus === 'unfamiliar' && one.riskLevel === 'notice' && one.goneAt === null;

/** Whether a session waits for the review of those that were there before us. */
export const awaitsReview = (one: TrackedSession): boolean =>
	one.reviewStatus === 'unreviewed' && one.goneAt === null && !one.session.current;
