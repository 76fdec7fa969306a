import * as z from 'zod/mini';
import { RecordEntry } from '@/utils/domain/record/record';

/** What the JSON export holds; apart from what writes it, which needs no schema of the whole. */
export const RecordExport = z.object({
	format: z.literal('session-companion-record'),
	version: z.literal(1),
	exportedAt: z.iso.datetime(),
	entries: z.array(RecordEntry),
});
export type RecordExport = z.infer<typeof RecordExport>;
