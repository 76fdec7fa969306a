import { calmLimit } from '@/utils/domain/watch/schedule';
import { lastGoodLook, type StatusKind } from '@/utils/domain/watch/status';
import type { WelcomeFacts } from './welcome-types';

/** Why we cannot see the sessions just now; `null` where we can. */
export function blindness({
	stored: { state, pulse },
	now,
	connection,
}: Pick<WelcomeFacts, 'stored' | 'now' | 'connection'>): StatusKind | null {
	if (connection === null) return 'notConnected';
	if (state === null) return 'checking';
	if (state.failure !== null) return state.failure.kind;
	const goodAt = lastGoodLook(state, pulse);
	return goodAt !== null && Math.abs(now - goodAt) <= calmLimit(state.settings) ? null : 'checking';
}
