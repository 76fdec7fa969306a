import type { Needs, SharedConnection } from '@/utils/connection/profile/origins';
import type { Session } from '@/utils/domain/sessions/session';
import type { Command } from '@/utils/platform/command';

/** Commands, and what the browser is asked for in the same click. */
export type Leading = { first: Command[]; access: Needs };

/**
 * Leads to the page where sessions are removed, to the row of the first, and watches how that is done.
 *
 * @param sessions those that the user means; none where that says nothing of whose they are
 */
export function leadThere({ profile }: SharedConnection, sessions: readonly Session[]): Leading {
	const ids = sessions.map(({ id }) => id);
	return {
		first: [
			...(ids.length > 0 ? [{ type: 'removeThere' as const, ids }] : []),
			{ type: 'learn', of: 'removal', row: sessions[0]?.ip ?? '' },
		],
		access: { origins: [profile.site], permissions: ['scripting'] },
	};
}
