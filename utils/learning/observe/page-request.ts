import type { ObservedRequest } from './observed-request';

/** A request and its answer, as the page's own code saw both. */
export type PageRequest = Omit<
	ObservedRequest,
	'number' | 'answer' | 'sources' | 'repeated' | 'by'
> & {
	/** `document.cookie` when it was sent. */
	cookies: string;
	/** What stood in the fields of the document then, of a request that changes something. */
	typed?: readonly string[];
};
