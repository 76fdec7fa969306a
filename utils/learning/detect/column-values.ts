import { namesBrowser, namesSystem } from '@/utils/learning/value-kinds';
import type { Column } from './columns';
import { FIRST_NAME, LATEST_NAME } from './field-names';

// What the guessers ask of a column's values.

/** The values that are texts. */
export const texts = (column: Column): string[] =>
	column.known.filter((value) => typeof value === 'string');

/** Whether a column has values, and all of them are texts. */
export const allTexts = (column: Column): boolean =>
	column.known.length > 0 && column.known.every((value) => typeof value === 'string');

/** The share of the texts for which something holds, from 0 to 1. */
export const share = (values: readonly string[], is: (text: string) => boolean): number =>
	values.length === 0 ? 0 : values.filter(is).length / values.length;

/** Whether a text says that nothing is known. */
export const isNothing = (text: string): boolean =>
	/^(?:unknown|other|none|null|n\/a|-|–|\?|unbekannt|andere[rs]?|onbekend|sconosciuto|altro)$/i.test(
		text.trim(),
	);

/** How many different values there are. */
export const distinct = (values: readonly unknown[]): number => new Set(values).size;

/** Whether a text is made of words that name no browser and no system. */
export const isWords = (text: string): boolean =>
	/^\p{L}[\p{L}\p{M} .'’()-]{1,59}$/u.test(text) && !namesBrowser(text) && !namesSystem(text);

/** Whether a text names the form of a device, and nothing else. */
export const isForm = (text: string): boolean =>
	/^(?:desktop|computer|pc|laptop|mobile|mobil|phone|smartphone|handy|tablet|tv|smarttv|wearable|console|bot|browser|web|app)$/i.test(
		text,
	);

/** Whether the column's own key sounds like something. */
export const isNamed = ({ words }: Column, name: RegExp): boolean => name.test(words);

/** 1 for what is called the latest of its kind, -1 for the first, 0 for what does not say. */
export const lateness = ({ allWords }: Column): number =>
	LATEST_NAME.test(allWords) ? 1 : FIRST_NAME.test(allWords) ? -1 : 0;
