/** The most of a name that is kept: the schema of `nameDevice` allows no more. */
export const NAME_LENGTH = 40;

/** A name as the user typed it; one of nothing but spaces is `null`, which takes the name away. */
export function typedName(text: string): string | null {
	const name = text.replaceAll(/\s+/g, ' ').trim().slice(0, NAME_LENGTH).trim();
	return name === '' ? null : name;
}
