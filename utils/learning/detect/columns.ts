import { type Entry, valueAt } from '@/utils/connection/mapping';
import type { FieldPath, KeyPath } from '@/utils/connection/profile';
import { wordsOf } from '@/utils/learning/value-kinds';
import { FOREIGN_NAME } from './field-names';

/** One field through all the entries of a list. */
export type Column = {
	at: FieldPath;
	/** As a person would write it: `latest_activity.city`. */
	name: string;
	/** The words of its own key, and of all keys that lead to it. */
	words: string;
	allWords: string;
	/** A value for each entry; `undefined` where it is missing. */
	values: readonly unknown[];
	/** Those that are neither missing nor `null` nor empty. */
	known: readonly unknown[];
	/** Whether its keys name something that isn't the session, such as its user. */
	foreign: boolean;
	/** In which order it came. */
	order: number;
};

/** How many entries are looked at to see what a field holds. */
const ROW_LIMIT = 24;
const COLUMN_LIMIT = 120;
const DEPTH_LIMIT = 6;
const KEY_LIMIT = 128;

/** The paths of all single values in a value. Of an array only the first element belongs to it. */
function leafPaths(value: unknown, skip: string | null, arrays: boolean): KeyPath[] {
	const paths: KeyPath[] = [];
	const look = (here: unknown, path: KeyPath): void => {
		if (paths.length >= COLUMN_LIMIT) return;
		if (typeof here !== 'object' || here === null) {
			if (path.length > 0) paths.push(path);
			return;
		}
		if (path.length >= DEPTH_LIMIT) return;
		if (Array.isArray(here)) {
			if (arrays && here.length > 0) look(here[0], [...path, '0']);
			return;
		}
		for (const key of Object.keys(here)) {
			if (key === '' || key === '*' || key.length > KEY_LIMIT) continue;
			if (path.length === 0 && key === skip) continue;
			look((here as Record<string, unknown>)[key], [...path, key]);
		}
	};
	look(value, []);
	return paths;
}

/** How a path is shown. */
export const nameOf = (path: KeyPath): string =>
	path.reduce(
		(name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
		'',
	);

const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * The fields of a list's entries, and of the groups that they are listed in.
 *
 * @param items where the list is; tells what of a group is the list itself
 */
export function columnsOf(entries: readonly Entry[], items: KeyPath): Column[] {
	const rows = entries.slice(0, ROW_LIMIT);
	const fields = new Map<string, FieldPath>();
	const levels = items.filter((key) => key === '*').length;
	const starts = items.flatMap((key, index) => (key === '*' ? [index] : [])).reverse();
	for (let up = 0; up < Math.min(levels, 5); up++) {
		const seen = new Set<unknown>();
		const start = starts[up] ?? 0;
		const skip = up === 0 ? null : (items[start + 1] ?? null);
		for (const entry of rows) {
			const value = entry[up];
			if (seen.has(value) || fields.size >= COLUMN_LIMIT * 2) continue;
			seen.add(value);
			for (const path of leafPaths(value, skip, up === 0)) {
				fields.set(`${up}${JSON.stringify(path)}`, { up, path });
			}
		}
	}
	const columns: Column[] = [];
	for (const at of fields.values()) {
		if (columns.length >= COLUMN_LIMIT) break;
		const values = rows.map((entry) => valueAt(entry, at));
		// Ignore fields that are an object in some entries and a value in others.
		if (values.some((value) => typeof value === 'object' && value !== null)) continue;
		const keys = at.path.filter((key) => !/^\d+$/.test(key)).map(wordsOf);
		columns.push({
			at,
			name: nameOf(at.path),
			words: keys.at(-1) ?? '',
			allWords: keys.join(' '),
			values,
			known: values.filter(isKnown),
			foreign: FOREIGN_NAME.test(keys.join(' ')),
			order: columns.length,
		});
	}
	return columns;
}
