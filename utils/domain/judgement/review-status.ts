import type { TrackedSession } from '@/utils/domain/watch/state';

/** What a session asks of the user. Without schemas, since the popup uses it. */

/** Whether a notification is due for a session: it is unfamiliar, and more than a notice. */
export const isAlarming = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unfamiliar' &&
	(watched.riskLevel === 'check' || watched.riskLevel === 'urgent');

/** Whether a session needs the user: it is alarming, or it is «not me» and not gone yet. */
export const needsAnswer = (watched: TrackedSession): boolean =>
	isAlarming(watched) || (watched.reviewStatus === 'notMine' && watched.goneAt === null);

/** Whether a session is only a notice. */
export const isNotice = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unfamiliar' &&
	watched.riskLevel === 'notice' &&
	watched.goneAt === null;

/** Whether a session waits for the first review. */
export const awaitsReview = (watched: TrackedSession): boolean =>
	watched.reviewStatus === 'unreviewed' && watched.goneAt === null && !watched.session.current;
