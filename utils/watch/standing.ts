import type { TrackedSession } from './state';

/** What a session's standing asks of the user. Free of schemas, for the popup reads it too. */

/** Whether a session asks for the user's judgement: unfamiliar, or «not me» and not yet gone. */
export function needsAnswer(tracked: TrackedSession): boolean {
	if (tracked.standing === 'unfamiliar') return true;
	return tracked.standing === 'notMine' && tracked.goneAt === null;
}

/** Whether a session waits for the review of those that were there before us. */
export const awaitsReview = (one: TrackedSession): boolean =>
	one.standing === 'unreviewed' && one.goneAt === null && !one.session.current;
