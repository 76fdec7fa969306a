import type { KeyPath, Paging, RequestPlace } from '@/utils/connection/profile';
import { wordsOf } from '@/utils/learning/value-kinds';
import type { Json, Parts } from './learned-request';

const NEXT = /\bnext\b|naechst|weiter|volgend|success|prossim|suivant|\bmore\b|mehr/;
const CURSOR =
	/cursor|\bnext\b|token|after|continu|marker|naechst|zeiger|seitenmarke|bookmark|volgend|prossim/;
const MORE = /(?:has|is|more|next|weiter|mehr|naechst|meer|altr)/;
const PAGE = /^(?:page|page ?(?:number|no|index|nr)|seite|seitennr|pagina|p|pg)$/;
const OFFSET =
	/^(?:offset|skip|start|from|first|first ?result|ab|versatz|start ?index|verschiebung)$/;
const TOTAL = /total|count|gesamt|anzahl|totaal|aantal|totale/;
const PAGES = /pages|seiten|pagine/;
const CURSOR_PARAM = /cursor|after|token|page|start|marker|next|continu|zeiger|marke/;

type Page = {
	parts: Parts;
	body: unknown;
	/** How many entries it has. */
	count: number;
	responseHeaders: readonly (readonly [string, string])[];
};

type Slot = { to: RequestPlace; name: string; value: string | number | null };

/** Each value of a request, and where it stands. */
function slotsOf({ query, body }: Parts): Slot[] {
	const slots: Slot[] = query.map(([name, value]) => ({ to: { in: 'query', name }, name, value }));
	if (body?.type === 'form') {
		for (const [name, value] of body.fields) slots.push({ to: { in: 'form', name }, name, value });
	}
	if (body?.type === 'json') {
		const look = (value: Json, path: KeyPath): void => {
			if (path.length > 12) return;
			const name = path.at(-1) ?? '';
			if (value === null || typeof value === 'string' || typeof value === 'number') {
				if (path.length > 0) slots.push({ to: { in: 'json', path }, name, value });
			} else if (typeof value === 'object') {
				for (const [key, inner] of Object.entries(value)) {
					if (key !== '' && key.length <= 128) look(inner, [...path, key]);
				}
			}
		};
		look(body.value as Json, []);
	}
	return slots;
}

type Leaf = { path: KeyPath; words: string; value: unknown };

/** The single values of an answer that are not in its list. */
function outside(body: unknown, items: KeyPath): Leaf[] {
	const leaves: Leaf[] = [];
	const inner = items.slice(0, items.indexOf('*'));
	const look = (value: unknown, path: KeyPath): void => {
		if (leaves.length >= 400 || path.length > 8) return;
		if (typeof value !== 'object' || value === null) {
			leaves.push({ path, words: path.map(wordsOf).join(' '), value });
			return;
		}
		if (Array.isArray(value)) return;
		if (path.length === inner.length && path.every((key, index) => key === inner[index])) return;
		for (const [key, child] of Object.entries(value)) {
			if (key !== '' && key !== '*' && key.length <= 128) look(child, [...path, key]);
		}
	};
	look(body, []);
	return leaves.filter(({ path }) => path.length > 0);
}

/** The place in which two requests differ, where it is but one. */
function difference(
	one: Parts,
	other: Parts,
): { slot: Slot; after: string | number | null } | null {
	const key = ({ to }: Slot) => JSON.stringify(to);
	const first = new Map(slotsOf(one).map((slot) => [key(slot), slot]));
	const differing: { slot: Slot; after: string | number | null }[] = [];
	for (const slot of slotsOf(other)) {
		const before = first.get(key(slot));
		if (before !== undefined && before.value === slot.value) continue;
		// What stays out of a learned request anyhow is no place for a page.
		if (/^\d{13}$/.test(String(slot.value))) continue;
		differing.push({ slot: before ?? { ...slot, value: null }, after: slot.value });
	}
	return differing.length === 1 ? (differing[0] ?? null) : null;
}

const isInt = (value: unknown): value is string | number =>
	(typeof value === 'number' && Number.isInteger(value)) ||
	(typeof value === 'string' && /^\d{1,6}$/.test(value));

/** Whether an address is the same as the request's but for its query. */
function isNextAddress(value: unknown, { origin, path, query }: Parts): boolean {
	if (typeof value !== 'string' || value === '' || value.length > 4096) return false;
	const base = origin + path;
	if (!/^(?:https?:\/\/|\/|\?)/.test(value) || !URL.canParse(value, base)) return false;
	const url = new URL(value, base);
	if (url.origin !== origin || url.pathname !== path) return false;
	return (
		url.search !== '' &&
		url.search !== `?${new URLSearchParams(query.map(([a, b]) => [a, b])).toString()}`
	);
}

const lowFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a next page's mark is called in a request, by what it is called in an answer. */
function askedAs(key: string): string {
	const bare = key.replace(/^(?:next|end)[_-]?/i, '');
	return bare === '' ? key : lowFirst(bare);
}

/**
 * How the rest of a list is asked for: by what the page itself asked next, or else by what the
 * answer and the request say of pages.
 *
 * @param pages the answers to the same question, in the order in which the page asked; the first is
 * the one that is learned
 */
export function pagingOf(pages: readonly Page[], items: KeyPath): Paging | null {
	const [first] = pages;
	if (first === undefined) return null;
	const link = first.responseHeaders.find(([name]) => name === 'link')?.[1] ?? '';
	if (/<[^>]{1,2048}>[^,<]{0,200}\brel="?next\b/i.test(link)) return { by: 'link' };
	const leaves = outside(first.body, items);
	const next = leaves.find(
		({ words, value }) => NEXT.test(words) && isNextAddress(value, first.parts),
	);
	if (next !== undefined) return { by: 'next', at: next.path };

	const more =
		leaves.find(
			({ words, value }) => typeof value === 'boolean' && MORE.test(words) && !/prev/.test(words),
		) ?? null;
	const total = leaves.find(
		({ path, value }) =>
			isInt(value) &&
			TOTAL.test(wordsOf(path.at(-1) ?? '')) &&
			!PAGES.test(wordsOf(path.at(-1) ?? '')),
	);
	const isMore = more?.value === true || (total !== undefined && Number(total.value) > first.count);
	const cursor = (leaf: Leaf, to: RequestPlace): Paging => ({
		by: 'cursor',
		at: leaf.path,
		to,
		more: more?.path ?? null,
	});

	for (const later of pages.slice(1)) {
		const found = difference(first.parts, later.parts);
		if (found === null) continue;
		const { slot, after: then } = found;
		const mark = leaves.find(
			({ value }) => value === then && typeof value === 'string' && value !== '',
		);
		if (mark !== undefined) return cursor(mark, slot.to);
		if (!isInt(then) || (slot.value !== null && !isInt(slot.value))) continue;
		const step = Number(then) - Number(slot.value ?? 0);
		const words = wordsOf(slot.name);
		if (slot.value !== null && step === 1 && (first.count !== 1 || PAGE.test(words))) {
			return { by: 'page', to: slot.to, first: Number(slot.value) };
		}
		if (step === first.count || (OFFSET.test(words) && step > 1))
			return { by: 'offset', to: slot.to };
		if (slot.value === null && (then === 2 || then === '2'))
			return { by: 'page', to: slot.to, first: 1 };
		if (slot.value === null && (then === 1 || then === '1'))
			return { by: 'page', to: slot.to, first: 0 };
	}

	const slots = slotsOf(first.parts);
	const marks = leaves.filter(
		({ path, value }) =>
			CURSOR.test(wordsOf(path.at(-1) ?? '')) &&
			!/prev|start|first|zurueck/.test(wordsOf(path.at(-1) ?? '')) &&
			(value === null || typeof value === 'string') &&
			!isNextAddress(value, first.parts),
	);
	for (const mark of marks) {
		const key = mark.path.at(-1) ?? '';
		const open = slots.find(
			({ name, value }) => (value === null || value === '') && CURSOR_PARAM.test(wordsOf(name)),
		);
		if (open !== undefined) return cursor(mark, open.to);
		const goesOn = typeof mark.value === 'string' && mark.value !== '' && (isMore || more === null);
		const name = askedAs(key);
		// Where nothing says that there is more, a mark may be for anything.
		if (goesOn && /^[\w\-.]{1,128}$/.test(name) && first.parts.body === null) {
			return cursor(mark, { in: 'query', name });
		}
	}
	// A page too many costs a request; one too few would hide a session.
	for (const { to, name, value } of slots) {
		if (!isInt(value)) continue;
		if (PAGE.test(wordsOf(name)) && Number(value) <= 1)
			return { by: 'page', to, first: Number(value) };
		if (OFFSET.test(wordsOf(name)) && Number(value) === 0) return { by: 'offset', to };
	}
	if (!isMore || first.parts.body !== null) return null;
	for (const { path, value } of leaves) {
		const key = path.at(-1) ?? '';
		if (!isInt(value) || !/^[\w\-.]{1,128}$/.test(key)) continue;
		const to: RequestPlace = { in: 'query', name: key };
		if (PAGE.test(wordsOf(key)) && Number(value) <= 1)
			return { by: 'page', to, first: Number(value) };
		if (OFFSET.test(wordsOf(key)) && Number(value) === 0) return { by: 'offset', to };
	}
	return null;
}
