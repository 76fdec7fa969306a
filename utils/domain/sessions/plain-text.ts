/**
 * Texts from a server are text, whatever they contain: a stranger chooses their own user agent,
 * and a place name is whatever a database says. What leaves this file is short, on one line, and
 * cannot change how the text around it reads.
 */

/**
 * Control, format (bidi marks, zero width, tags), private-use and unassigned characters, and the
 * letters and signs that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]/gu;
/** Lines and paragraphs end here, so a text could pretend to be the next line of an alert. */
const BREAKS = /[\p{Zl}\p{Zp}\r\n\t\v\f]/gu;
/** More than two marks on one letter is no language's spelling; it paints over its neighbours. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * One short line of plain text.
 *
 * @param text anything a server sent
 * @param limit the most letters (code points) to keep; a longer text ends in «…»
 * @returns the cleaned text, or `null` when nothing readable is left
 */
export function plainText(text: string, limit: number): string | null {
	// Nothing beyond this can survive the limit, and 10 MB need not be normalised to find out.
	const head = text.slice(0, limit * 8);
	const clean = head
		.normalize('NFC')
		.replace(BREAKS, ' ')
		.replace(INVISIBLE, '')
		.replace(STACKED_MARKS, '$1')
		.replace(/\s+/gu, ' ')
		.trim();
	if (clean === '') return null;
	const letters = [...clean];
	return letters.length > limit
		? `${letters
				.slice(0, limit - 1)
				.join('')
				.trimEnd()}…`
		: clean;
}

/** Letters, marks, blanks and the signs that names of places are spelt with. */
const PLACE_NAME = /^\p{L}[\p{L}\p{M} '’()\-,]*(?:\.(?= |$)[\p{L}\p{M} '’()\-,]*)*$/u;
const PLACE_WORDS = 3;
const PLACE_LIMIT = 40;

/**
 * A text that looks like the name of a place, or `null`. Stricter than {@link plainText}, for
 * desktop notifications: an alert is read in a fright and outside our own window. What passes is
 * no address and no telephone number, and too short for much of an instruction; that it is a
 * place's name nobody can tell. The price: a longer name is «unknown» there.
 */
export function placeName(text: string | null): string | null {
	if (text === null || text.length > PLACE_LIMIT || !PLACE_NAME.test(text)) return null;
	return text.split(/[ ,]+/u).filter(Boolean).length > PLACE_WORDS ? null : text;
}
