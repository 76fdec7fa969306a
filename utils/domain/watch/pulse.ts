import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from './failure';
import { LOOK_PERIOD, type Look, lookPeriod, nextLook } from './schedule';
import type { Pulse, WatchState } from './state';

/** Why a look gave no list, or not all of it. */
type Wanting = { kind: FailureKind; retryAfter: number | null };

/** How a look ended; `rest`: why the list goes on behind the sessions that were read. */
export type Outcome =
	| { ok: true; sessions: readonly Session[]; rest?: Wanting | null }
	| ({ ok: false } & Wanting);

/** The last activities after a look; of what could not be read, those before it. */
function activitiesAfter(before: Pulse['lastActiveAt'], outcome: Outcome): Pulse['lastActiveAt'] {
	if (!outcome.ok) return before;
	const read = outcome.sessions.flatMap(({ id, lastActiveAt }): Pulse['lastActiveAt'] =>
		lastActiveAt === null ? [] : [[id, lastActiveAt]],
	);
	return (outcome.rest ?? null) === null ? read : [...new Map([...before, ...read])];
}

/**
 * What a look leaves in memory, whether or not the state changed: its time, the last activities, and
 * when to look next.
 *
 * @param before the pulse of the look before
 * @param state the state after the look
 * @param seldom whether the user wants fewer looks just now
 * @param now milliseconds since 1970
 * @param random at least 0 and less than 1
 */
export function pulseAfter(
	before: Pulse | null,
	outcome: Outcome,
	state: Pick<WatchState, 'alertAt' | 'settings'>,
	seldom: boolean,
	now: number,
	random: number,
): Pulse {
	const wanting = outcome.ok ? (outcome.rest ?? null) : outcome;
	const failures = wanting === null ? 0 : (before?.failures ?? 0) + 1;
	const retryAt = wanting === null || wanting.retryAfter === null ? null : now + wanting.retryAfter;
	return {
		goodAt: wanting === null ? now : (before?.goodAt ?? null),
		contactAt: now,
		lastActiveAt: activitiesAfter(before?.lastActiveAt ?? [], outcome),
		failures,
		retryAt,
		look: nextLook(
			{
				failure: wanting?.kind ?? null,
				failures,
				retryAt,
				alertAt: state.alertAt,
				seldom,
				period: lookPeriod(state.settings),
				opensPage: state.settings.pageEvery !== undefined,
				last: before?.look ?? null,
			},
			now,
			random,
		),
	};
}

/**
 * The alarm to set: the planned look, but not later than the user's period, or the icon would stay
 * calm for too long. `null` where there is nothing to look at.
 *
 * @param now milliseconds since 1970
 */
export function alarmFor(
	pulse: Pulse | null,
	state: Pick<WatchState, 'failure' | 'settings'>,
	now: number,
): Look | null {
	// Before the background's first look: a safety net, should it die during that look.
	if (pulse === null) return { at: now + LOOK_PERIOD, every: LOOK_PERIOD };
	const { look } = pulse;
	const every = lookPeriod(state.settings);
	if (look === null || state.failure !== null || look.every <= every) return look;
	return { at: pulse.contactAt + every, every };
}
