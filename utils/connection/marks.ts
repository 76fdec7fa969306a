// In a file without schemas, which are too heavy for our pages.

/** The place of the session's key in a removal request. */
export const KEY_MARK = '{key}';
