/** A text of the catalogue. `{name}` stands for what is put in when it is said. */
export type Message = string | Plural;

/**
 * A text that counts: a form for each plural category that the language has (CLDR), `other` in any
 * case. Which form is said for its `{count}` is the language's own rule.
 */
export type Plural = { readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
	readonly other: string;
};
