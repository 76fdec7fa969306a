import type { Natives } from './natives';

/** How many fields are looked at. */
const MOST_FIELDS = 500;
const HIDDEN = 'input[type=hidden][name]';
/** Fields that somebody types in. */
const TYPED =
	'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=checkbox]):not([type=radio]):not([type=file]):not([type=image]):not([type=reset]),textarea';

function eachOf(natives: Natives, selector: string, look: (field: unknown) => void): void {
	const { call, select, document } = natives;
	const fields = call<NodeListOf<Element>>(select, document, selector);
	for (let index = 0; index < fields.length && index < MOST_FIELDS; index += 1) look(fields[index]);
}

/** Name and value of each hidden field of the document's forms, as they are now. */
export function hiddenFields(natives: Natives): [string, string][] {
	const found: [string, string][] = [];
	eachOf(natives, HIDDEN, (field) => {
		const name = natives.call<string>(natives.attribute, field, 'name');
		found[found.length] = [name, natives.valueOf(field)];
	});
	return found;
}

/** What stands in the fields of the document that somebody types in. */
export function typedValues(natives: Natives): string[] {
	const found: string[] = [];
	eachOf(natives, TYPED, (field) => {
		try {
			const text = natives.valueOf(field);
			if (text !== '') found[found.length] = text;
		} catch {
			// An element of another kind by that name.
		}
	});
	return found;
}
