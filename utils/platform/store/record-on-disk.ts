import * as z from 'zod/mini';
import { append } from '@/utils/domain/record/bounds';
import { EvidenceRecord, RecordEntry } from '@/utils/domain/record/record';
import type { Area } from './areas';
import { RECORD_KEY } from './stored-keys';

/** Where a record that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'record.unreadable';

/**
 * What to write for the record to have more entries, and what of it could not be read; nothing where
 * there are none.
 *
 * @throws where storage can't be read
 */
export async function recordWith(
	local: Area,
	entries: readonly RecordEntry[],
): Promise<Record<string, unknown>> {
	if (entries.length === 0) return {};
	const stored = (await local.get(RECORD_KEY))[RECORD_KEY] ?? [];
	const record = z.safeParse(EvidenceRecord, stored);
	if (record.success) return { [RECORD_KEY]: append(record.data, entries) };
	// What can be read stays, and all of it is kept aside.
	const readable = (Array.isArray(stored) ? stored : []).flatMap((raw: unknown) => {
		const entry = z.safeParse(RecordEntry, raw);
		return entry.success ? [entry.data] : [];
	});
	return { [RECORD_KEY]: append(readable, entries), [ASIDE_KEY]: stored };
}

/** Empties the record, what was kept aside of it included. */
export const eraseRecord = (local: Area): Promise<void> => local.remove([RECORD_KEY, ASIDE_KEY]);
