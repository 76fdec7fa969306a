import type { FieldPath, KeyPath } from '@/utils/connection/profile/profile';
import {
	EACH,
	type Entry,
	isInParts,
	LAST_PART,
	lastPartOf,
	pairOf,
	valueAt,
} from '@/utils/connection/sessions/mapping';
import { wordsOf } from '@/utils/learning/value-kinds';
import { FOREIGN_NAME } from './field-names';

/** One field through all the entries of a list. */
export type Column = {
	at: FieldPath;
	/** As a person would write it: `latest_activity.city`. */
	name: string;
	/**
	 * The words of its own key, after those of the keys around it where its own says little
	 * (`country.names.en`); and of all keys that lead to it.
	 */
	words: string;
	allWords: string;
	/** In which object the thing is that its words name. */
	parent: string;
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
export const ROW_LIMIT = 24;
const COLUMN_LIMIT = 120;
const DEPTH_LIMIT = 6;
const KEY_LIMIT = 128;

/** Whether a value is the address of the entry itself, of which the last part is what it is called. */
const isOwnAddress = (value: unknown, path: KeyPath): boolean =>
	typeof value === 'string' &&
	/^(?:.* )?self(?: (?:href|url|uri))?$|^(?:href|self)$/i.test(path.join(' ')) &&
	lastPartOf(value) !== undefined;

/** The paths of all single values in a value. Of an array only the first element belongs to it. */
function leafPaths(value: unknown, skip: string | null, arrays: boolean): KeyPath[] {
	const paths: KeyPath[] = [];
	const look = (here: unknown, path: KeyPath): void => {
		if (paths.length >= COLUMN_LIMIT) return;
		if (typeof here !== 'object' || here === null) {
			if (path.length > 0) paths.push(path);
			if (isOwnAddress(here, path)) paths.push([...path, LAST_PART]);
			return;
		}
		if (path.length >= DEPTH_LIMIT) return;
		if (isInParts(here)) {
			paths.push(path);
			return;
		}
		if (Array.isArray(here)) {
			const pairs = here.map(pairOf);
			if (arrays && here.length > 0 && !pairs.includes(null)) {
				for (const pair of pairs) look(pair?.value, [...path, pair?.name ?? '']);
				return;
			}
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

/** Keys that say little of what they hold: its form. */
const GENERIC_KEY =
	/^(?:names?|values?|labels?|texts?|titles?|codes?|iso(?: ?code)?|display(?: ?name)?|formatted|raw|short|long|translations?|i18n|times?|dates?|date ?time|timestamp|ts|at|when)$/;
/** Languages, as keys of what has a name in each. */
const LANGUAGE_KEY =
	/^(?:en|de|fr|it|nl|es|pt|ru|ja|zh|pl|cs|sv|da|fi|tr|uk|ko|hu|ro|(?:en|de|fr|pt|zh|es) (?:us|gb|de|at|ch|br|cn|tw|es|fr))$/;
const NAMED_IN_LANGUAGES =
	/^(?:names?|labels?|titles?|translations?|i18n|city|town|country|region|place|location|ort|land|stadt)$/;

/** Keys that name the type of the value in them alone: Firestore's, DynamoDB's, MongoDB's. */
const TYPE_KEY =
	/^(?:(?:string|integer|boolean|double|timestamp|number|date|bool|long|int|text) value|oid|number (?:long|int|decimal)|s|n|bool)$/;

/** The keys without those that name a type. */
function withoutTypes(keys: readonly string[]): readonly string[] {
	const at = keys.findLastIndex((words) => !TYPE_KEY.test(words));
	return at < 0 ? keys : keys.slice(0, at + 1);
}

/** How many of a path's keys say together what is there: the last that says something, and those after it. */
function tellingKeys(keys: readonly string[]): number {
	const isLanguage =
		LANGUAGE_KEY.test(keys.at(-1) ?? '') && NAMED_IN_LANGUAGES.test(keys.at(-2) ?? '');
	const named = isLanguage ? keys.slice(0, -1) : keys;
	const at = named.findLastIndex((words) => !GENERIC_KEY.test(words));
	return keys.length - Math.max(0, at);
}

/** How a path is shown. */
export const nameOf = (path: KeyPath): string =>
	path.reduce(
		(name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
		'',
	);

const isKnown = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && typeof value !== 'object';

/**
 * What is known of a field. Where most values are texts, anything else says that nothing is known:
 * services write `false`, or a number, for a device that they could not tell.
 */
function knownOf(values: readonly unknown[]): unknown[] {
	const known = values.filter(isKnown);
	const texts = known.filter((value) => typeof value === 'string');
	return texts.length * 2 >= known.length && texts.length > 0 ? texts : known;
}

/** Whether a field is a text in a row of a page. */
const isOfPage = ({ up, path }: FieldPath): boolean => up === 0 && path[0] === 'texts';

/** What is cut out of a text of a page, and is mostly all of it. */
const CUT_OUT = / ip$/;

/**
 * Whether a page's text was there before: as the text that it is cut out of, or under its label.
 *
 * @param texts the names of the texts so far, by their values
 */
function isAgain(name: string, values: readonly unknown[], texts: Map<string, string>): boolean {
	const same = JSON.stringify(values);
	const before = texts.get(same);
	if (before === undefined) texts.set(same, name);
	else if (CUT_OUT.test(name)) return true;
	else return nearestIn(name) !== name && nearestIn(before) === before;
	return false;
}

/**
 * What the name of a page's text says of it: of the elements that lead to it, the nearest. What is
 * around it («dl.signed-in-devices») says more of the page than of the text.
 */
function nearestIn(key: string): string {
	const [, path = '', rest = ''] =
		/^((?:[a-z][a-z\d]*(?:\.[\w-]+)?(?: |$))+)((?:#?\d+(?!\d)|tail|head|ip|note|title|datetime| )*)$/.exec(
			key,
		) ?? [];
	if (!path.includes('.')) return key;
	return `${path.trim().split(' ').at(-1) ?? ''} ${rest}`;
}

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
	for (const up of rows[0]?.names?.keys() ?? []) {
		if (rows[0]?.names?.[up] != null) fields.set(`${up}*`, { up, path: [EACH] });
	}
	const columns: Column[] = [];
	const texts = new Map<string, string>();
	for (const at of fields.values()) {
		if (columns.length >= COLUMN_LIMIT) break;
		const values = rows.map((entry) => valueAt(entry, at));
		if (isOfPage(at) && isAgain(at.path[1] ?? '', values, texts)) continue;
		// Ignore fields that are mostly an object; an empty one may stand for what is not known.
		const objects = values.filter((value) => typeof value === 'object' && value !== null);
		if (objects.length * 2 >= values.length) continue;
		const named = at.path
			.filter((key) => !/^(?:\d+|\*)$/.test(key))
			.map((key) => (key === LAST_PART ? 'id' : wordsOf(isOfPage(at) ? nearestIn(key) : key)));
		const keys = withoutTypes(named);
		const telling = tellingKeys(keys);
		columns.push({
			at,
			name: nameOf(at.path),
			words: keys.slice(-telling).join(' '),
			allWords: keys.join(' '),
			parent: JSON.stringify([at.up, at.path.slice(0, -telling)]),
			values,
			known: knownOf(values),
			foreign: FOREIGN_NAME.test(keys.join(' ')),
			order: columns.length,
		});
	}
	return columns;
}
