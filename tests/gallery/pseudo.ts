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

/**
 * A catalogue that no language has: every letter that can have an accent has one, every text is at
 * least a third longer and stands in brackets. What is on a page without them is not from the
 * catalogue, what is cut has lost its bracket. What stands in braces is kept.
 */
export function pseudoOf(catalogue: Catalogue): Catalogue {
	const entries = Object.entries<Message>(catalogue).map(([key, message]) => {
		// No text: it is the name of a language.
		if (key === 'locale') return [key, message];
		return [
			key,
			typeof message === 'string'
				? pseudoText(message)
				: Object.fromEntries(
						Object.entries(message).map(([form, text]) => [form, pseudoText(text)]),
					),
		];
	});
	return Object.fromEntries(entries) as Catalogue;
}
