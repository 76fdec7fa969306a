import * as z from 'zod/mini';
import { FieldPath, RemovalRequest, SitePath } from '@/utils/connection/profile';
import { Exchange } from '@/utils/learning/observe/observed-request';
import { FoundField } from './learning';

/** Of what a page was seen to do, the most that is kept, in characters and in number. */
const MOST_KEPT = 2 * 1024 * 1024;
const MOST_EXCHANGES = 60;

const Noted = z.strictObject({
	exchange: Exchange,
	/** The path of the page that it was seen in; `null` for one that no profile may name. */
	path: z.nullable(SitePath),
});

/** What the learner alone needs while it learns; in memory storage, and gone when learning ends. */
export const Notes = z.strictObject({
	exchanges: z.array(Noted),
	/** How many exchanges came so far; they are numbered anew across documents. */
	count: z.int(),
	/** Which of the proposals is shown. */
	shown: z.int(),
	/** What was corrected in it, in order. */
	corrections: z.array(z.tuple([FoundField, z.int()])),
	/** How a session was seen to be removed. */
	removal: z.nullable(
		z.strictObject({ request: RemovalRequest, key: z.nullable(FieldPath), exchange: Exchange }),
	),
});
export type Notes = z.infer<typeof Notes>;

export const emptyNotes = (): Notes => ({
	exchanges: [],
	count: 0,
	shown: 0,
	corrections: [],
	removal: null,
});

const sizeOf = ({ answer, requestBody }: Exchange): number =>
	(answer?.length ?? 0) + (requestBody?.length ?? 0);

/** The notes with one more exchange; the oldest make room for it. */
export function note(notes: Notes, exchange: Exchange, path: string | null): Notes {
	const number = notes.count + 1;
	const safePath = SitePath.safeParse(path);
	const all = [
		...notes.exchanges,
		{ exchange: { ...exchange, number }, path: safePath.success ? safePath.data : null },
	];
	let size = 0;
	const from = all.findLastIndex((one, index) => {
		size += sizeOf(one.exchange);
		return size > MOST_KEPT || all.length - index > MOST_EXCHANGES;
	});
	return { ...notes, count: number, exchanges: all.slice(from + 1) };
}
