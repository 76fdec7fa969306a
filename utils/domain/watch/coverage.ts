import type { FailureKind } from './failure';
import { calmLimit, LOOK_PERIOD } from './schedule';
import {
	type BlindStretch,
	type Gap,
	HEARTBEAT,
	type Pulse,
	type Settings,
	type WatchState,
} from './state';

/** When the watch could see and when not. */

/** How late a look may come before somebody must have been away, in milliseconds. */
const LATE = 90 * 1000;
/** The most stretches of one gap that are told apart; a flapping network makes very many. */
const STRETCHES_LIMIT = 40;

/** A stretch in which nobody looked, though nothing had failed. */
export type Absence = BlindStretch & { cause: 'asleep' | 'closed' };

/**
 * The stretch since the last look in which nobody looked: the computer slept, or the browser was
 * closed (or the companion off). `null` where the watch went on.
 *
 * @param pulse what the last look left in memory, which a browser that was closed forgets
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

/** From when a stretch is certain, in milliseconds since 1970: what is stored may be older. */
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
 * The stretches without a good look up to now: those that had ended, the failure that goes on, and
 * an absence.
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
 * The gap that a good look ends; `null` where there was none worth telling.
 *
 * @param found what had changed when we could see again
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

/** What a failed look makes of failure and stretches. The same objects where nothing changed. */
export function failing(
	state: Pick<WatchState, 'blind' | 'failure'>,
	kind: FailureKind,
	absence: Absence | null,
	now: number,
): Pick<WatchState, 'blind' | 'failure'> {
	if (state.failure?.kind === kind && absence === null) return state;
	return { blind: blindUntil(state, absence, now), failure: { kind, since: now } };
}
