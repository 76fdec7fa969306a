/**
 * What a row of a page says, by names that depend on the row alone, so that it reads the same whatever
 * else is listed.
 */
export type Row = {
	/** The texts that a person reads, by the elements or the column that they stand in. */
	texts: Record<string, string>;
	/** What the row's elements carry beside them. */
	attributes: Record<string, string>;
	/** What its forms send, without what only protects them. */
	fields: Record<string, string>;
	/** Parts of the addresses that its forms and links lead to, by the part before them. */
	links: Record<string, string>;
	/** Whether it has a button, a form or a link that ends a session. */
	removable: boolean;
	/** Whether it has anything that can be pressed, whatever it says. */
	hasActions: boolean;
};

const CELLS_LIMIT = 60;
export const KEY_LIMIT = 100;
/** What is cut out of a text says so at the end of its name, however long that is. */
const SUFFIX_LIMIT = 20;
const VALUE_LIMIT = 600;

export const isFull = (into: Readonly<Record<string, string>>): boolean =>
	Object.keys(into).length >= CELLS_LIMIT;

/** @returns the name under which it was put: a number tells several of one name apart */
export const put = (into: Record<string, string>, key: string, value: string): string => {
	if (value === '' || isFull(into)) return key;
	const short = key.slice(0, KEY_LIMIT + SUFFIX_LIMIT).replaceAll('*', '') || 'text';
	let name = short;
	for (let count = 2; Object.hasOwn(into, name); count++) name = `${short} #${count}`;
	into[name] = value.slice(0, VALUE_LIMIT);
	return name;
};
