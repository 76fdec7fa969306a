// In a file without schemas, which are too heavy for our pages.

/** What the current session is called where the service gives it no id. */
export const OWN_ID = 'this-session';

/** The place of the session's key in a removal request. */
export const KEY_MARK = '{key}';

/** The place of the session's id in a removal that names its key as well; always a whole value. */
export const ID_MARK = '{session-id}';

/** What may stand before a name: a kind, and a sign after it, `session:` or `Sessions('`. Never an id. */
const KIND_BEFORE = /^(?:\w+\('?|[A-Za-z_.:;=('$/-]+[_.:;=('/-])$/;
const KIND_LIMIT = 64;

/** What may stand after one: the bracket that its kind opened, and what is done to it (`…:revoke`). */
const AFTER_NAME = /'?\)$|:[A-Za-z]{2,32}$/;

/**
 * Whether a text is a name after what kind of thing has it: `session:…`, `eq.…`, `Sessions('…')`; or
 * before what is done to it.
 *
 * @param isName whether the rest of it is such a name
 */
export function isAfterKind(text: string, isName: (rest: string) => boolean): boolean {
	if (/:[A-Za-z]/.test(text) && isName(text.replace(AFTER_NAME, ''))) return true;
	for (let at = 2; at < Math.min(text.length, KIND_LIMIT); at++) {
		if (KIND_BEFORE.test(text.slice(0, at)) && isName(text.slice(at).replace(AFTER_NAME, '')))
			return true;
	}
	return false;
}

/** Whether the mark stands in a text after its kind. */
export const hasMarkAfterKind = (text: string): boolean =>
	isAfterKind(text, (rest) => rest === KEY_MARK);

/** The place of a part of a path that is not kept, such as the number of an account. */
export const SECRET_MARK = '{secret}';
