// Apart from the schemas, which are too heavy for what runs in a page.

/** The most of an answer that is looked at, in characters: hundreds of sessions. */
export const ANSWER_LIMIT = 512 * 1024;
/** The most of a request's body that is looked at, in characters. */
export const BODY_LIMIT = 64 * 1024;
/** For how long a page is watched at most, in milliseconds. */
export const LONGEST_LEARNING = 10 * 60 * 1000;

/** After how long it is said why nothing is found, and what helps, in milliseconds. */
export const STUCK_AFTER = 5000;
