import { boundedText } from '@/utils/domain/bounds';

/**
 * Texts from a server can contain anything: a stranger chooses their own user agent, and a place
 * name is what some database says. Texts from this file are short, in a single line, and cannot
 * change how the text around them reads.
 */

/**
 * Control, format (bidi marks, zero width, tags), private-use and unassigned characters, and all that
 * is drawn as nothing: what Unicode says may be ignored, and the empty pattern of Braille.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** What can be seen by itself; a mark needs a letter. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Ends of lines and paragraphs, by which a text could pretend to be the next line of an alert. */
const BREAKS = /[\p{Zl}\p{Zp}\r\n\t\v\f]/gu;
/** More than two marks on a letter: no language needs that, and it paints over other letters. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * A short line of plain text.
 *
 * @param text any text from a server
 * @param limit the most letters (code points) to keep; a longer text ends in «…»
 * @returns the cleaned text; `null` where nothing readable is left
 */
export function plainText(text: string, limit: number): string | null {
	// More cannot be within the limit, and a text of 10 MB need not be normalised for that.
	const head = text.slice(0, limit * 8);
	const clean = head
		.replace(BREAKS, ' ')
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.replace(STACKED_MARKS, '$1')
		.replace(/\s+/gu, ' ')
		.trim();
	if (!VISIBLE.test(clean)) return null;
	return [...clean].length > limit ? `${boundedText(clean, limit - 1).trimEnd()}…` : clean;
}

/** Letters, marks, blanks and the signs that place names are spelt with. */
const PLACE_NAME = /^\p{L}[\p{L}\p{M} '’()\-,]*(?:\.(?= |$)[\p{L}\p{M} '’()\-,]*)*$/u;
const PLACE_WORDS = 3;
const PLACE_LIMIT = 40;

/**
 * A text that reads like a place name, or `null`. Stricter than {@link plainText}, for desktop
 * notifications: an alert is read in a fright, and outside our own window. What passes is no address
 * and no telephone number, and too short for an instruction; whether it is a real place nobody can
 * tell. The price: a longer name is «unknown» in notifications.
 */
export function placeName(text: string | null): string | null {
	if (text === null || text.length > PLACE_LIMIT || !PLACE_NAME.test(text)) return null;
	return text.split(/[ ,]+/u).filter(Boolean).length > PLACE_WORDS ? null : text;
}
