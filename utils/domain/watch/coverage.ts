import type { FailureKind } from './failure';
import { HEARTBEAT } from './heartbeat';
import { calmLimit, LOOK_PERIOD } from './schedule';
import type { BlindStretch, Gap, Pulse, Settings, WatchState } from './state';

/** When the watch could see, and when it could not. */

/** How late a look may come before it means that the computer slept, in milliseconds. */
const LATE = 90 * 1000;
/** The most stretches of a gap; a network that comes and goes makes very many. */
const STRETCHES_LIMIT = 40;

/** A stretch in which there was no look at all. */
export type Absence = BlindStretch & { cause: 'asleep' | 'closed' };

/**
 * The stretch without looks since the last look: the computer slept, or the browser was closed (or the
 * extension was off). `null` where the watch went on.
 *
 * @param pulse what the last look left in memory; a browser forgets it when it is closed
 * @param now milliseconds since 1970
 */
export function absenceBefore(
	state: Pick<WatchState, 'contactAt'>,
	pulse: Pulse | null,
	now: number,
): Absence | null {
	if (pulse === null) {
		if (state.contactAt === null || now <= state.contactAt) return null;
		return { cause: 'closed', from: state.contactAt, to: now };
	}
	const due = pulse.look?.at ?? pulse.contactAt + LOOK_PERIOD;
	if (now <= Math.max(due, pulse.contactAt) + LATE) return null;
	return { cause: 'asleep', from: pulse.contactAt, to: now };
}

/** The certain beginning of a stretch, in milliseconds since 1970: the stored time may be too early. */
export const certainFrom = ({ cause, from }: BlindStretch): number =>
	cause === 'closed' ? from + HEARTBEAT : from;

function append(stretches: readonly BlindStretch[], next: BlindStretch): BlindStretch[] {
	if (next.to <= next.from) return [...stretches];
	const last = stretches.at(-1);
	if (last?.cause === next.cause) {
		return [...stretches.slice(0, -1), { ...last, to: next.to }];
	}
	const [first, second, ...rest] = stretches;
	if (first === undefined || second === undefined || stretches.length < STRETCHES_LIMIT) {
		return [...stretches, next];
	}
	const longer = second.to - second.from > first.to - first.from ? second : first;
	return [{ cause: longer.cause, from: first.from, to: second.to }, ...rest, next];
}

/**
 * All stretches without a good look up to now: the ended stretches, the present failure, and an
 * absence.
 */
export function blindUntil(
	state: Pick<WatchState, 'blind' | 'failure'>,
	absence: Absence | null,
	now: number,
): BlindStretch[] {
	const { failure } = state;
	const failing = failure
		? append(state.blind, { cause: failure.kind, from: failure.since, to: absence?.from ?? now })
		: state.blind;
	return absence ? append(failing, absence) : [...failing];
}

/**
 * The gap that a good look ends; `null` where it was too short to matter.
 *
 * @param found how many sessions came, went and changed meanwhile
 */
export function gapOf(
	stretches: readonly BlindStretch[],
	settings: Pick<Settings, 'lookEvery'>,
	now: number,
	found: Pick<Gap, 'came' | 'went' | 'changed'>,
): Gap | null {
	const [first] = stretches;
	if (first === undefined || now - first.from <= calmLimit(settings)) return null;
	return { from: first.from, to: now, stretches: [...stretches], ...found };
}

/** Failure and stretches after a failed look; the same objects where nothing changed. */
export function failing(
	state: Pick<WatchState, 'blind' | 'failure'>,
	kind: FailureKind,
	absence: Absence | null,
	now: number,
): Pick<WatchState, 'blind' | 'failure'> {
	// What began later than now began by a clock that was put back since.
	const isSame = state.failure?.kind === kind && state.failure.since <= now;
	if (isSame && absence === null) return state;
	return { blind: blindUntil(state, absence, now), failure: { kind, since: now } };
}
