import { digest } from '@/utils/connection/sessions/digest';
import { isSameData } from './same-data';

type Area = {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
};

/** A stored value by its digest, and what parsing has made of it where that is other data. */
type Kept = { of: string; as?: unknown };

/**
 * Parses a stored value, or gives what parsing the very same value has given before.
 *
 * @param parse loads what it needs; resolves to `null` for what can't be read, which is never kept
 */
export type ParsedBefore = <T>(
	stored: unknown,
	parse: () => T | null | Promise<T | null>,
) => Promise<T | null>;

/**
 * Remembers in memory storage what was last parsed, so that a background that wakes to the same value
 * loads no schemas for it. The browser empties that storage when it ends and when the extension is
 * updated, so no other version has ever parsed what is found there.
 *
 * @param key a name in memory storage, of its own for each kind of value
 */
export function createParsedBefore(session: Area, key: string): ParsedBefore {
	let kept: Promise<Kept | undefined> | null = null;
	const read = async (): Promise<Kept | undefined> => {
		try {
			return (await session.get(key))[key] as Kept | undefined;
		} catch {
			return undefined;
		}
	};
	return async <T>(stored: unknown, parse: () => T | null | Promise<T | null>) => {
		kept ??= read();
		const [before, of] = await Promise.all([kept, digest(JSON.stringify(stored))]);
		if (before?.of === of) return ('as' in before ? before.as : stored) as T;
		const value = await parse();
		if (value === null) return null;
		const now: Kept = isSameData(value, stored) ? { of } : { of, as: value };
		kept = Promise.resolve(now);
		// Without it, the next background parses once more.
		await session.set({ [key]: now }).catch(() => undefined);
		return value;
	};
}
