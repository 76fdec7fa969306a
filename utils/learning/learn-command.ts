import type { FoundField } from './learning';

/** What our pages may ask of what learns a connection. */
export type LearnCommand =
	/** Opens the page in a tab, and watches it for the list of sessions. */
	| { type: 'learn'; of: 'list'; address: string }
	/** The same for a removal, on the connection's own sessions page. */
	| { type: 'learn'; of: 'removal' }
	/** Looks at what the page's workers ask as well; the click has asked the browser. */
	| { type: 'lookDeeper' }
	/** Fills a field in another of the ways that were found, by its place among them. */
	| { type: 'correctField'; field: FoundField; choice: number }
	| { type: 'nextList' }
	/** The user's word; the click has asked the browser for what it needs. */
	| { type: 'confirmFound' }
	/** Also puts away what is done or failed. */
	| { type: 'cancelLearning' }
	/** A profile out of a file. */
	| { type: 'importConnection'; profile: unknown }
	| { type: 'disconnect' };
