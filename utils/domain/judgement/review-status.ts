import type { TrackedSession } from '@/utils/domain/watch/state';

/** What a session's review status asks of the user. Free of schemas, for the popup reads it too. */

/** Whether a session is one that a notification is due for: unfamiliar, and more than a notice. */
export const isAlarming = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unfamiliar' &&
	(watched.riskLevel === 'check' || watched.riskLevel === 'urgent');

/** Whether a session asks for the user's judgement: alarming, or «not me» and not yet gone. */
export const needsAnswer = (watched: TrackedSession): boolean =>
	isAlarming(watched) || (watched.reviewStatus === 'notMine' && watched.goneAt === null);

/** Whether a session is worth a look when the user comes by, and no more. */
export const isNotice = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unfamiliar' &&
	watched.riskLevel === 'notice' &&
	watched.goneAt === null;

/** Whether a session waits for the review of those that were there before us. */
export const awaitsReview = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unreviewed' && watched.goneAt === null && !watched.session.current;
