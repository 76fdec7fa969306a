import { type Bag, isBag } from '@/utils/connection/decode/loose-values';
import type { KeyPath } from '@/utils/connection/profile/profile';
import { EACH, type Entry, entriesOf } from '@/utils/connection/sessions/mapping';

/** A list that an answer holds. */
export type FoundList = {
	items: KeyPath;
	entries: readonly Entry[];
};

const DEPTH_LIMIT = 12;
const NODE_LIMIT = 40_000;
const LIST_LIMIT = 40;
/** How many elements of a list are looked into for lists inside them. */
const SAMPLE = 50;
const KEY_LIMIT = 128;
/** How deep, and at how many objects, is looked for one that stands by itself. */
const PART_DEPTH = 6;
const PART_LIMIT = 500;
const ALIKE_LIMIT = 3;

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isBag);

/** Whether a program has made a key for a single thing: it is no name of a field. */
const isMadeKey = (key: string): boolean =>
	/^\d+$/.test(key) || (key.length >= 8 && /\d/.test(key) && /^[\w:.-]+$/.test(key));

/** How alike the keys of two objects are: 1 for the same, 0 for none in common. */
function likeness(bag: Bag, other: Bag): number {
	const keys = Object.keys(bag);
	const others = new Set(Object.keys(other));
	const common = keys.filter((key) => others.has(key)).length;
	return common === 0 ? 0 : common / (keys.length + others.size - common);
}

/** Whether a key may name a group of entries: a kind, and not what entries are called together. */
const isGroupName = (key: string): boolean =>
	/^[\w .-]{1,40}$/.test(key) &&
	(!/(?:s|en|list|data|history|meta)$/i.test(key) ||
		/^(?:web|mobile|desktop|tablet|phone|computer|browser|app|other|android|ios|windows|mac ?os|linux|device)[ _-]?(?:s|app|browsers?|apps|sessions|devices|clients)?$/i.test(
			key,
		));

/** An object that is used as a map: its keys name things, and its values are all alike. */
function isMap(bag: Bag): boolean {
	const keys = Object.keys(bag);
	const values = Object.values(bag);
	const first = values[0];
	if (keys.length === 0 || keys.length > 5000) return false;
	const sample = values.slice(0, SAMPLE);
	if (sample.every(isBag)) {
		const alike = sample.every((value) => likeness(first as Bag, value as Bag) >= 0.6);
		return (
			alike &&
			Object.keys(first as Bag).length >= 2 &&
			(keys.length >= 2 ||
				keys.every((key) => isMadeKey(key) || Object.values(first as Bag).includes(key)))
		);
	}
	if (keys.length < 2 && !/^[A-Z]{2}$/.test(keys[0] ?? '')) return false;
	if (!sample.every(Array.isArray)) return false;
	const lists = sample.filter(isList);
	// What is empty today may fill: it is a group, unless its name is that of another list.
	const empty = keys.filter((key) => !isList(bag[key]));
	if (lists.length === 0 || keys.some((key) => key.includes('>'))) return false;
	if (empty.length > 0 && !keys.every(isGroupName)) return false;
	const heads = lists.map((list) => list.find(isBag) as Bag);
	return heads.every((head) => likeness(heads[0] as Bag, head) >= 0.8);
}

/** What an answer to one of several requests says of itself. */
const ANSWER_KEY =
	/^(?:id|status|statusCode|code|headers|jsonrpc|body|response|result|data|error)$/;
const STATUS_KEY = /^(?:status|statusCode|code)$/;

/** Whether it is an answer to one of several requests, and no entry: it tells how it was answered. */
const isAnswer = (value: unknown): boolean =>
	isBag(value) &&
	Object.keys(value).every((key) => ANSWER_KEY.test(key)) &&
	Object.entries(value).some(([key, told]) => key !== 'headers' && typeof told === 'object') &&
	Object.entries(value).some(
		([key, told]) =>
			key === 'jsonrpc' || (STATUS_KEY.test(key) && Number(told) >= 100 && Number(told) < 600),
	);

/** Whether an array has an answer for each part of what was asked, each at a place of its own. */
export const areAnswers = (values: readonly unknown[], isBatch: boolean): boolean =>
	isBatch || (values.length > 0 && values.slice(0, SAMPLE).every(isAnswer));

/** The places in an answer where a list may be, outermost first, with `*` for what repeats. */
function itemsIn(body: unknown, isBatch: boolean): KeyPath[] {
	const found = new Map<string, KeyPath>();
	let nodes = 0;
	const add = (path: KeyPath) => {
		if (path.length <= DEPTH_LIMIT && found.size < LIST_LIMIT)
			found.set(JSON.stringify(path), path);
	};
	const look = (value: unknown, path: KeyPath): void => {
		if (typeof value !== 'object' || value === null) return;
		if (path.length > DEPTH_LIMIT || nodes++ > NODE_LIMIT) return;
		if (Array.isArray(value)) {
			const isParts = areAnswers(value, isBatch && path.length === 0);
			if (isList(value) && !isParts) add([...path, EACH]);
			for (const [index, element] of value.slice(0, SAMPLE).entries()) {
				if (!isParts) look(element, [...path, EACH]);
				// Several operations in one answer stand side by side, and are no group of entries.
				if (isParts || (value.length > 1 && index < 10 && path.length < 2))
					look(element, [...path, String(index)]);
			}
			return;
		}
		const bag = value as Bag;
		const map = isMap(bag);
		if (map && Object.values(bag).every(isBag)) add([...path, EACH]);
		const names = Object.keys(bag);
		if (map) for (const name of names.slice(0, SAMPLE)) look(bag[name], [...path, EACH]);
		const isGroups = map && !Object.values(bag).some(isBag) && names.every(isGroupName);
		if (isGroups || (map && names.every(isMadeKey))) return;
		for (const name of names) {
			if (name !== '' && name !== EACH && name.length <= KEY_LIMIT)
				look(bag[name], [...path, name]);
		}
	};
	look(body, []);
	return [...found.values()];
}

/**
 * The lists of objects that an answer holds: arrays at any depth, objects that are used as maps, and
 * either of them in groups.
 *
 * @param isBatch whether it is an array with an answer for each part of what was asked
 */
export function listsIn(body: unknown, isBatch = false): FoundList[] {
	const lists: FoundList[] = [];
	for (const items of itemsIn(body, isBatch)) {
		const entries = entriesOf(body, items);
		if (entries !== null && entries.length > 0 && entries.every(([own]) => isBag(own))) {
			lists.push({ items, entries });
		}
	}
	// A place in an array by its number is for what has no like beside it.
	const general = new Map(lists.map((list) => [list.items.map(String).join('\n'), list]));
	return lists.filter(({ items, entries }) => {
		const [index] = items.flatMap((key, at) => (/^\d$/.test(key) ? [at] : []));
		if (index === undefined) return true;
		const all = general.get(items.map((key, at) => (at === index ? EACH : key)).join('\n'));
		return all === undefined || all.entries.length < entries.length;
	});
}

/** An object or array of an answer that is in no array, and how to get to it. */
export type Part = { path: KeyPath; value: object };

/** The objects of an answer that are in no array, and the arrays among them, each before what is in it. */
export function partsOf(body: unknown): Part[] {
	const parts: Part[] = [];
	const look = (value: unknown, path: KeyPath): void => {
		if (typeof value !== 'object' || value === null) return;
		if (path.length > PART_DEPTH || parts.length >= PART_LIMIT) return;
		parts.push({ path, value });
		if (Array.isArray(value)) return;
		for (const [key, child] of Object.entries(value))
			if (key !== '' && key !== EACH && key.length <= KEY_LIMIT) look(child, [...path, key]);
	};
	look(body, []);
	return parts;
}

/**
 * The objects in an answer, outside of its lists, whose fields are mostly those of another object.
 */
export function alikeIn(body: unknown, like: unknown): object[] {
	if (!isBag(like)) return [];
	return partsOf(body)
		.flatMap(({ value }) => (isBag(value) ? [value] : []))
		.filter((value) => Object.keys(value).length >= 2 && likeness(value, like) >= 0.6)
		.slice(0, ALIKE_LIMIT);
}
