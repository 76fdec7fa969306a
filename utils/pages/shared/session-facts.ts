import type { Reason } from '@/utils/domain/judgement/risk-level';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { placeText } from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';

/** What of a session is shown, on whichever page. */
export type SessionFacts = {
	id: string;
	place: string;
	ip: string;
	/** The last activity in words, and in milliseconds since 1970; 0 where it is not known. */
	activity: { text: string; at: number };
};

/**
 * The facts of a session.
 *
 * @param activity what the pulse has, by session
 * @param now milliseconds since 1970
 */
export function sessionFacts(
	language: Language,
	watched: TrackedSession,
	activity: ReadonlyMap<string, number>,
	now: number,
): SessionFacts {
	const { say } = language;
	const { id, ip, place } = watched.session;
	return {
		id,
		place: placeText(language, place),
		ip: ip === null ? say('noIp') : say('ip', { ip }),
		activity: activityOf(language, watched, activity, now),
	};
}

/** The reasons that are worth telling: they are about a session that the user is asked about. */
export function toldReasons({ reviewStatus, riskLevel, reasons }: TrackedSession): Reason[] {
	// At the first review nothing is known yet, and all that is the user's own looks new.
	const asked =
		reviewStatus === 'unfamiliar' || (reviewStatus === 'unreviewed' && riskLevel === 'urgent');
	return asked ? reasons.filter(({ code }) => code !== 'alreadyThere') : [];
}

/** When a session was last active, in words and exactly. What the pulse has is newer. */
export function activityOf(
	language: Language,
	{ session: { id, lastActiveAt } }: TrackedSession,
	activity: ReadonlyMap<string, number>,
	now: number,
): SessionFacts['activity'] {
	const lastActive = Math.max(activity.get(id) ?? 0, lastActiveAt ?? 0);
	return {
		at: lastActive,
		text:
			lastActive === 0
				? language.say('noActivity')
				: language.say('active', { ago: language.ago(lastActive, now) }),
	};
}

/** When a session began, as far as is known, in milliseconds since 1970. */
export const loginTime = ({ session, firstSeenAt }: TrackedSession): number =>
	session.createdAt ?? firstSeenAt;

/** Whether a session is logged in and not this browser's own. */
export const isOtherSession = ({ goneAt, session }: TrackedSession): boolean =>
	goneAt === null && !session.current;

/** How a removal that did not work ended; `null` for any other. */
export type FailedRemoval = { outcome: 'stillThere' | 'unreachable'; cause: FailureKind | null };

/** How the removal of a session failed; `null` where it has not. */
export function failedRemoval({ removal }: TrackedSession): FailedRemoval | null {
	const isFailed = removal?.outcome === 'stillThere' || removal?.outcome === 'unreachable';
	return isFailed ? (removal as FailedRemoval) : null;
}

/** How a removal that did not work reads. */
export function removalFailedText(language: Language, { outcome, cause }: FailedRemoval): string {
	const { say } = language;
	if (outcome === 'unreachable') return say('removalUnknown');
	// About the removal, not about the list, which is right above.
	const isOwn = cause === null || cause === 'unreadable';
	const why = isOwn ? say('notEnded') : statusWords(language, cause, 0).headline;
	return say('stillThere', { why });
}
