import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { iso, type Truth } from '../../fixtures/learning-fixtures';
import type { Tells } from '../../fixtures/learning-shapes';

/** A service as one is, in what learning has to get right of it. */
export type RealService = {
	name: string;
	tells: Tells;
	ask: (sessions: readonly Truth[]) => ObservedRequest[];
	/** What its id is, where that is not `id`. */
	idOf?: (session: Truth) => string;
	/** Whether the id is a live key. */
	hashed?: true;
};

export const ownId = (sessions: readonly Truth[]): string =>
	sessions.find(({ current }) => current)?.id ?? '';

/** Nothing that says whether a session is this browser's. */
export const told = (each: Truth) => ({
	id: each.id,
	ip: each.ip,
	userAgent: each.userAgent,
	createdAt: iso(each.created),
	lastSeenAt: iso(each.lastActive),
});
export const marked = (each: Truth) => ({ ...told(each), current: each.current });

export const ALL: Tells = ['ip', 'device', 'created', 'lastActive'];
export const WITH_PLACE: Tells = [...ALL, 'city', 'country'];
