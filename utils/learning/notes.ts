import * as z from 'zod/mini';
import { Presses } from '@/utils/connection/profile/pressed';
import {
	ConnectionProfile,
	FieldPath,
	RemovalRequest,
	SitePath,
} from '@/utils/connection/profile/profile';
import { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { CorrectableField } from './learning';

/** Of what a page was seen to do, the most that is kept, in characters and in number. */
const MOST_KEPT = 2 * 1024 * 1024;
const MOST_EXCHANGES = 60;

const Noted = z.strictObject({
	observed: ObservedRequest,
	/** The path of the page that it was seen in; `null` for a path that no profile may name. */
	path: z.nullable(SitePath),
});

const Removal = z.strictObject({
	request: RemovalRequest,
	key: z.nullable(FieldPath),
	observed: ObservedRequest,
});

/** What the learner alone needs while it learns; in memory storage, and gone when learning ends. */
export const Notes = z.strictObject({
	observedRequests: z.array(Noted),
	/** How many observed requests came so far; they are numbered anew across documents. */
	count: z.int(),
	/** Which of the proposals is shown. */
	shown: z.int(),
	/** What was corrected in it, in order. */
	corrections: z.array(z.tuple([CorrectableField, z.int()])),
	/** The profile out of a file that is offered. */
	offered: z.nullable(ConnectionProfile),
	/** How a session was seen to be removed. */
	removal: z.nullable(Removal),
	/** The same by what was pressed on the page. */
	pressed: z.optional(Presses),
	/** The sessions as we listed them ourselves when it began, to know by what they are named. */
	entries: z.array(z.array(z.unknown())),
	/** Which sessions were seen to be gone since then, as answered. */
	gone: z.array(z.string()),
	/** Requests that named a session since the list was last read; `id`: the session's, as answered. */
	suspects: z.array(z.strictObject({ id: z.string(), removal: z.nullable(Removal) })),
});
export type Notes = z.infer<typeof Notes>;

export const emptyNotes = (): Notes => ({
	observedRequests: [],
	count: 0,
	shown: 0,
	corrections: [],
	offered: null,
	removal: null,
	entries: [],
	gone: [],
	suspects: [],
});

const sizeOf = ({ answer, requestBody }: ObservedRequest): number =>
	(answer?.length ?? 0) + (requestBody?.length ?? 0);

/** Whether two are the same page as it was drawn at two times: the earlier is worth nothing then. */
const isRedrawn = (one: ObservedRequest, other: ObservedRequest): boolean =>
	one.by === 'drawn' &&
	other.by === 'drawn' &&
	one.url === other.url &&
	one.frame?.origin === other.frame?.origin;

/** The notes with one more observed request; the oldest make room for it. */
export function note(notes: Notes, observed: ObservedRequest, path: string | null): Notes {
	const number = notes.count + 1;
	const safePath = SitePath.safeParse(path);
	const all = [
		...notes.observedRequests.filter((noted) => !isRedrawn(noted.observed, observed)),
		{ observed: { ...observed, number }, path: safePath.success ? safePath.data : null },
	];
	let size = 0;
	const from = all.findLastIndex(({ observed: each }, index) => {
		size += sizeOf(each);
		return size > MOST_KEPT || all.length - index > MOST_EXCHANGES;
	});
	return { ...notes, count: number, observedRequests: all.slice(from + 1) };
}
