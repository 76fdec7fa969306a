import type { Catalogue } from '@/utils/i18n/message';
import type { Message } from '@/utils/i18n/text';

const PLAIN = 'AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåÇçĎďÉéĜĝĤĥÎîĶķĻļÑñÖöŘřŠšŤťÛûŴŵÝýŽž';
const ACCENTS = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));
/** How much longer a text becomes, its brackets not counted. */
const LONGER = 0.4;
/** What the longer texts are filled up with, in words that can wrap. */
const FILLING = 'łôñĝëř ';

const shown = (text: string): number => [...text.replaceAll(/\{\w+\}/g, '')].length;

function pseudoText(text: string): string {
	const accented = text
		.split(/(\{\w+\})/)
		.map((part) =>
			/^\{\w+\}$/.test(part) ? part : [...part].map((one) => ACCENTS.get(one) ?? one).join(''),
		)
		.join('');
	const more = Math.max(1, Math.ceil(shown(text) * LONGER));
	const filling = FILLING.repeat(Math.ceil(more / FILLING.length)).slice(0, more);
	return `[${accented} ${filling.trimEnd()}]`;
}

/** Letters from right to left, each text by itself; what is put in keeps its own way. */
const mirroredText = (text: string): string =>
	text
		.split(/(\{\w+\})/)
		.map((part) => (part === '' || /^\{\w+\}$/.test(part) ? part : `\u202e${part}\u202c`))
		.join('');

/** A catalogue in which every text is what `change` makes of it, in the language of `locale`. */
function changed(
	catalogue: Catalogue,
	locale: string,
	change: (text: string) => string,
): Catalogue {
	const entries = Object.entries<Message>(catalogue).map(([key, message]) => {
		// No text: it is the name of a language.
		if (key === 'locale') return [key, locale];
		if (typeof message === 'string') return [key, change(message)];
		const forms = Object.entries(message).map(([form, text]) => [form, change(text)]);
		return [key, Object.fromEntries(forms)];
	});
	return Object.fromEntries(entries) as Catalogue;
}

/**
 * A catalogue that no language has: every letter that can have an accent has one, every text is at
 * least a third longer and stands in brackets. What is on a page without them is not from the
 * catalogue, what is cut has lost its bracket. What stands in braces is kept.
 */
export const pseudoOf = (catalogue: Catalogue): Catalogue =>
	changed(catalogue, catalogue.locale, pseudoText);

/**
 * A catalogue that is written from right to left: no such language ships, and what a page would look
 * like in it is looked at all the same.
 */
export const mirroredOf = (catalogue: Catalogue): Catalogue =>
	changed(catalogue, 'he', mirroredText);
