import * as z from 'zod/mini';

/** What a page has to be pressed. */
export const CONTROL_ROLES = ['button', 'link', 'menuitem'] as const;

/** The longest name that a control may have which is pressed, in characters. */
export const CONTROL_NAME_LIMIT = 80;

/** A control of a page, as the user pressed it once: by what it is and what it is called. */
export const PressedControl = z.strictObject({
	role: z.enum(CONTROL_ROLES),
	name: z.string().check(z.minLength(1), z.maxLength(CONTROL_NAME_LIMIT)),
});
export type PressedControl = z.infer<typeof PressedControl>;

/**
 * What is pressed on the page to remove a session, in this order: first a control in the row of exactly
 * that session, then what has appeared by it, such as a question whether it is meant.
 */
export const Presses = z.array(PressedControl).check(z.minLength(1), z.maxLength(4));
export type Presses = z.infer<typeof Presses>;
