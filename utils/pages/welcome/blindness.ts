import { calmLimit } from '@/utils/domain/watch/schedule';
import { lastGoodLook, type StatusKind, statusOf } from '@/utils/domain/watch/status';
import type { IconShape, WelcomeFacts } from './welcome-types';

type Known = Pick<WelcomeFacts, 'stored' | 'now' | 'connection'>;

/** Why we cannot see the sessions just now; `null` where we can. */
export function blindness({ stored: { state, pulse }, now, connection }: Known): StatusKind | null {
	if (connection === null) return 'notConnected';
	if (state === null) return 'checking';
	if (state.failure !== null) return state.failure.kind;
	const goodAt = lastGoodLook(state, pulse);
	return goodAt !== null && Math.abs(now - goodAt) <= calmLimit(state.settings) ? null : 'checking';
}

/** The shape that the icon has in the toolbar meanwhile: calm only where all is well. */
export function shapeNow(known: Known): IconShape['name'] {
	const { state, pulse } = known.stored;
	const status = state && statusOf(state, lastGoodLook(state, pulse), known.now);
	if (status?.kind === 'unfamiliar') return status.gone ? 'attention' : 'alarm';
	if (blindness(known) !== null) return 'blind';
	return status?.kind === 'clear' ? 'calm' : 'attention';
}
