import type { TrackedSession } from '@/utils/domain/watch/state';
import { needsAnswer } from './review-status';

/** How long a session is remembered after it is gone, in milliseconds: a service may list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most gone sessions that are remembered; the oldest are dropped first. */
const GONE_LIMIT = 500;
/** The same for sessions that wait for an answer: a flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;

/** All sessions, but for gone sessions that need not be remembered any more. */
export function rememberedSessions(
	tracked: readonly TrackedSession[],
	now: number,
): TrackedSession[] {
	const latestFirst = tracked
		.filter((watched) => watched.goneAt !== null)
		.sort((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((watched) => !needsAnswer(watched));
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter(
			(watched, index) => index >= GONE_LIMIT || (watched.goneAt ?? 0) < now - GONE_FOR,
		),
	]);
	return tracked.filter((watched) => !forgotten.has(watched));
}
