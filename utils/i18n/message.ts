import type { en } from '@/utils/i18n/catalogues/en';
import type { Message, Plural } from './text';

/** The English catalogue is the source: the other languages have its keys, no more and no less. */
export type Catalogue = {
	readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural;
};

export type MessageKey = keyof typeof en;
export type PluralKey = {
	[Key in MessageKey]: (typeof en)[Key] extends string ? never : Key;
}[MessageKey];
export type TextKey = Exclude<MessageKey, PluralKey>;

/** The names in braces in a text: `'a' | 'b'` for `'{a} in {b}'`. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | Names<Rest>
	: never;
type NamesOf<Key extends MessageKey> = (typeof en)[Key] extends string
	? Names<(typeof en)[Key]>
	: Exclude<Names<(typeof en)[Key][keyof (typeof en)[Key]]>, 'count'>;

/** What has to be given with a key: nothing where its text has no names in braces. */
export type Values<Key extends MessageKey> = [NamesOf<Key>] extends [never]
	? []
	: [values: Readonly<Record<NamesOf<Key>, string>>];

/** The text of each form by the name under which the browser's own catalogue has it. */
export function messagesOf(catalogue: Catalogue): Record<string, string> {
	return Object.fromEntries(
		Object.entries<Message>(catalogue).flatMap(([key, message]) =>
			typeof message === 'string'
				? [[key, message]]
				: Object.entries(message).map(([form, text]) => [`${key}_${form}`, text]),
		),
	);
}
