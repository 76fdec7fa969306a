import { boundedCount, boundedTime } from '@/utils/domain/bounds';
import type { Pulse } from './state';

/** What {@link readPulse} has found to be no pulse. */
class NoPulse extends Error {}

function number(value: unknown): number {
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new NoPulse();
	return value;
}
const time = (value: unknown): number => boundedTime(number(value));
const count = (value: unknown): number => boundedCount(number(value));
function text(value: unknown): string {
	if (typeof value !== 'string') throw new NoPulse();
	return value;
}
function object(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoPulse();
	return value as Record<string, unknown>;
}
const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
	value === null ? null : read(value);

function activities(value: unknown): Pulse['lastActiveAt'] {
	if (!Array.isArray(value)) throw new NoPulse();
	return value.map((pair: unknown) => {
		if (!Array.isArray(pair) || pair.length !== 2) throw new NoPulse();
		return [text(pair[0]), time(pair[1])];
	});
}

/**
 * The pulse in a stored value; `null` where it is none. Without schemas: each look reads it, and for
 * nothing else does a look that finds nothing new need them.
 */
export function readPulse(stored: unknown): Pulse | null {
	try {
		const pulse = object(stored);
		const settled = pulse.settled === undefined ? undefined : object(pulse.settled);
		return {
			goodAt: orNull(pulse.goodAt, time),
			contactAt: time(pulse.contactAt),
			lastActiveAt: activities(pulse.lastActiveAt),
			failures: count(pulse.failures),
			retryAt: orNull(pulse.retryAt, time),
			look: orNull(pulse.look, (look) => {
				const { at, every } = object(look);
				return { at: time(at), every: time(every) };
			}),
			...(settled && {
				settled: { source: text(settled.source), revision: count(settled.revision) },
			}),
		};
	} catch (error) {
		if (error instanceof NoPulse) return null;
		throw error;
	}
}
