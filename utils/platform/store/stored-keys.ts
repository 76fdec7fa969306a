/** Names in the browser's storage; apart from the store, for the popup reads without its schemas. */
export const STATE_KEY = 'watch';
export const RECORD_KEY = 'record';
export const PULSE_KEY = 'pulse';
/** In memory storage: the notice that a page of ours is opened for. */
export const SPOTLIGHT_KEY = 'spotlight';
/** In memory storage: how far removals that are under way have come. */
export const PROGRESS_KEY = 'removal.progress';
/** In memory storage: where learning a connection stands. */
export const LEARNING_KEY = 'learning';
/** In memory storage: what the learner alone needs meanwhile. */
export const LEARNING_NOTES_KEY = 'learning.seen';
/** In memory storage: that a background has run since the browser or the extension began. */
export const BEGUN_KEY = 'begun';
/** In memory storage: the state that could not be saved to the disk. */
export const UNSAVED_KEY = 'watch.unsaved';
/** In memory storage: `FirstScreen` as JSON, which the popup has long before the disk has answered. */
export const COPY_KEY = 'watch.copy';
/** In memory storage: the pulse with no more than the sessions of that copy. */
export const PULSE_COPY_KEY = 'pulse.copy';
/**
 * The connection: on the disk as the user has confirmed it, in managed storage as an administrator
 * has set it, in memory storage the one in use, `null` for none.
 */
export const CONNECTION_KEY = 'connection';
/** In memory storage, and nowhere else: keys that the page's own requests carry. */
export const TOKENS_KEY = 'tokens';
/** In memory storage: the tabs that are open for a page to be read, by their ids. */
export const READING_TABS_KEY = 'reading.tabs';
/** In memory storage: what was last parsed of the state, a connection, or those texts; see `ParsedBefore`. */
export const PARSED_KEYS = {
	state: 'watch.parsed',
	confirmed: 'connection.parsed',
	managed: 'connection.managed.parsed',
	texts: 'texts.parsed',
} as const;
/** In memory storage: what was read of a list's texts, such as user agents. */
export const TEXTS_KEY = 'texts';
