import { StoredConnection } from './profile';
import { type ProfileFault, parseProfile } from './read-profile';

/** A connection, or why a value is none. */
export type ConnectionReading =
	| { ok: true; connection: StoredConnection }
	/** `notCompared`: it is out of a file, and nobody has compared its list. */
	| { ok: false; fault: ProfileFault | 'notCompared' };

/**
 * A stored connection whose profile this build may use.
 *
 * @param localOrigin as {@link parseProfile} has it
 */
export function readConnection(value: unknown, localOrigin: string | null): ConnectionReading {
	// The profile alone can be of any shape and size.
	const raw = (value as { profile?: unknown } | null)?.profile;
	const reading = parseProfile(raw, localOrigin);
	if (!reading.ok) return reading;
	const { profile } = reading;
	const stored = StoredConnection.safeParse({ ...(value as object), profile });
	if (!stored.success) return { ok: false, fault: 'notAProfile' };
	const { from, compared } = stored.data;
	return from === 'imported' && compared !== true
		? { ok: false, fault: 'notCompared' }
		: { ok: true, connection: stored.data };
}
