import * as z from 'zod/mini';
import { EvidenceRecord } from '@/utils/domain/record/record';
import { WatchState } from '@/utils/domain/watch/state';

/** What an earlier life of the background could not save, as memory storage has it. */
export const StoredUnsaved = z.object({
	state: WatchState,
	entries: EvidenceRecord,
	aside: z.record(z.string(), z.unknown()),
});
