import { kindKey } from '@/utils/domain/devices/same-family';
import { providerOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { needsAnswer } from './review-status';

/** How long a session is remembered after it is gone, in milliseconds: a service may list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most gone sessions that are remembered; the oldest are dropped first. */
const GONE_LIMIT = 500;
/** The same for sessions that wait for an answer: a flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;

/** How long an answer that counts for later logins is remembered after its session is gone, in milliseconds. */
const ANSWER_FOR = 365 * 24 * 60 * 60 * 1000;
/** How many of these are remembered of a kind at a provider, and at most. */
const ANSWERS = 3;
const ANSWER_LIMIT = 100;

/** The latest answers that count for later logins, of each kind at each provider: they need not be asked for again. */
function answersOf(latestFirst: readonly TrackedSession[], now: number): Set<TrackedSession> {
	const count = new Map<string, number>();
	const answers = new Set<TrackedSession>();
	for (const watched of latestFirst) {
		const { answeredOn, reviewStatus, session, goneAt } = watched;
		if (answeredOn === undefined || reviewStatus !== 'mine') continue;
		if (answers.size >= ANSWER_LIMIT || (goneAt ?? 0) < now - ANSWER_FOR) break;
		const key = `${kindKey(session.device)} ${providerOf(answeredOn)}`;
		const known = count.get(key) ?? 0;
		if (known >= ANSWERS) continue;
		count.set(key, known + 1);
		answers.add(watched);
	}
	return answers;
}

/**
 * All sessions, but for those that need not be remembered any more: gone ones, and the oldest of very
 * many that may be in the rest of a list. Who makes a list unreadable in part must not fill the disk.
 *
 * @param isUnread whether a session is neither in the list nor known to be gone
 */
export function rememberedSessions(
	tracked: readonly TrackedSession[],
	now: number,
	isUnread: (watched: TrackedSession) => boolean = () => false,
): TrackedSession[] {
	const lastAt = ({ goneAt, firstSeenAt }: TrackedSession) => goneAt ?? firstSeenAt;
	const latestFirst = tracked
		.filter((watched) => watched.goneAt !== null || isUnread(watched))
		.sort((a, b) => lastAt(b) - lastAt(a));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((watched) => !needsAnswer(watched));
	const answers = answersOf(settled, now);
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter(
			(watched, index) =>
				!answers.has(watched) &&
				!watched.session.current &&
				(index >= GONE_LIMIT || (watched.goneAt ?? now) < now - GONE_FOR),
		),
	]);
	return tracked.filter((watched) => !forgotten.has(watched));
}
