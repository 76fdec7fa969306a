// In a file without schemas, which are too heavy for our pages.

/** What the current session is called where the service gives it no id. */
export const OWN_ID = 'this-session';

/** The place of the session's key in a removal request. */
export const KEY_MARK = '{key}';

/** The place of a part of a path that is not kept, such as the number of an account. */
export const SECRET_MARK = '{secret}';
