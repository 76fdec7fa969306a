/** The most of a name that is kept: `nameDevice` leaves out the rest. */
export const NAME_LENGTH = 40;

/** A name as the user typed it; one of nothing but spaces is `null`, which takes the name away. */
export function typedName(text: string): string | null {
	const name = text.replaceAll(/\s+/g, ' ').trim();
	return name === '' ? null : name;
}
