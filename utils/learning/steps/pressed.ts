import type { Presses } from '@/utils/connection/profile/pressed';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes } from '@/utils/learning/notes';
import { STOP } from './endings';
import {
	type LearnerState,
	type LearningEvent,
	liveOf,
	type Outcome,
	type Surroundings,
	stay,
} from './event';

/** The profile with what is pressed to remove; `null` where it may not be a profile. */
export const withPresses = (
	profile: ConnectionProfile,
	press: Presses,
	{ localOrigin }: Surroundings,
): ConnectionProfile | null => readProfile({ ...profile, remove: null, press }, localOrigin);

/** The user has pressed something in a session's row, and the list was read after it. */
export function pressed(
	state: LearnerState,
	{ profile, press, outcome }: Extract<LearningEvent, { type: 'pressed' }>,
	surroundings: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning?.of !== 'removal' || learning.step.type !== 'watching') return stay(state);
	const { notRemoved: _, unclear: __, ...rest } = learning;
	if (outcome !== 'removed') {
		const told =
			outcome === 'notRemoved' ? { notRemoved: true as const } : { unclear: 'othersToo' as const };
		return stay({ ...state, learning: { ...rest, ...told } });
	}
	if (withPresses(profile, press, surroundings) === null) return stay(state);
	return {
		next: {
			learning: {
				...rest,
				step: {
					type: 'removalFound',
					method: 'GET',
					address: profile.site + profile.list.request.path,
					whole: [],
					pressed: press.map(({ name }) => name),
					needs: { origins: [], permissions: [] },
				},
			},
			notes: { ...emptyNotes(), pressed: press },
		},
		effects: [
			...STOP,
			{ type: 'limitTime', at: learning.since + LONGEST_LEARNING },
			{ type: 'look' },
		],
	};
}
