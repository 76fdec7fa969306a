import type { Reason } from '@/utils/domain/judgement/risk-level';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { statusWords } from '@/utils/i18n/status-words';

/** What of a session is shown, on whichever page. */

/** The reasons that are worth telling: they are about a session that the user is asked about. */
export function toldReasons({ reviewStatus, riskLevel, reasons }: TrackedSession): Reason[] {
	// At the first review nothing is known yet, and all that is the user's own looks new.
	const asked =
		reviewStatus === 'unfamiliar' || (reviewStatus === 'unreviewed' && riskLevel === 'urgent');
	return asked ? reasons.filter(({ code }) => code !== 'alreadyThere') : [];
}

/**
 * When a session was last active, milliseconds since 1970; `null` where nobody knows.
 *
 * @param activity what the pulse has, which is newer than what is stored
 */
export function lastActivity(
	{ session: { id, lastActiveAt } }: TrackedSession,
	activity: ReadonlyMap<string, number>,
): number | null {
	const seen = activity.get(id);
	return seen !== undefined && seen > (lastActiveAt ?? 0) ? seen : lastActiveAt;
}

/** How a removal that did not work reads. */
export function removalFailed(
	language: Language,
	outcome: 'stillThere' | 'unreachable',
	cause: FailureKind | null,
): string {
	const { say } = language;
	if (outcome === 'unreachable') return say('removalUnknown');
	const why = cause === null ? say('notEnded') : statusWords(language, cause, 0).headline;
	return say('stillThere', { why });
}
