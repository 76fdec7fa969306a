// Apart from the schemas, which are too heavy for our pages.

/** Stands in a removal where the session's key goes. */
export const KEY_MARK = '{key}';
