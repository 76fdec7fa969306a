import type { SessionFields } from '../profile/profile';
import { type Entry, valueAt } from './mapping';

/** How long each value may be that tells a session apart with others, in characters. */
const VALUE_LIMIT = 300;

/**
 * What a session is called whose list has no ids: by the values that tell it apart together. This
 * browser's own is marked, so that no other session can ever be taken for it. A value that an entry
 * lacks is part of the name as well: a stranger who is called nothing must not blind the watch.
 */
export function composedId(
	entry: Entry,
	{ at, with: others = [] }: SessionFields['id'],
	isOwn: boolean,
): string {
	const values = [at, ...others].map((path) => {
		const value = valueAt(entry, path);
		if (typeof value === 'string') return value.slice(0, VALUE_LIMIT);
		return typeof value === 'number' || typeof value === 'boolean' ? value : null;
	});
	return JSON.stringify(isOwn ? [...values, 'own'] : values);
}

/** The name of one more session that is like others in all that tells sessions apart. */
export const twinId = (id: string, isTaken: (id: string) => boolean): string => {
	let number = 2;
	while (isTaken(`${id} ${number}`)) number += 1;
	return `${id} ${number}`;
};
