import { UNKNOWN_DEVICE } from '@/utils/domain/devices/unknown-device';
import { placeFromParts } from '@/utils/domain/places/place-parts';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import { isBag } from '../decode/loose-values';
import type { FieldPath, KeyPath, SessionFields, TimeAs } from '../profile/profile';
import { programTime, type Writing, writtenTime } from '../times/written-time';
import type { TextTables } from './text-tables';

// How values in an answer become fields of a session. The watch reads sessions with it, and learning
// uses it to show what the watch would read.

/**
 * In `items`: each element of an array, or each value of an object. As the whole path of a field: the
 * key that such a value has in its object.
 */
export const EACH = '*';

/** Bitcoin began in 2009, so no session is older. */
const EARLIEST = Date.UTC(2009, 0, 3);
/** How far in the future a time may be, in milliseconds: a day covers every mix-up of time zones. */
const CLOCK_SLACK = 24 * 60 * 60 * 1000;
/** The longest life of a session, in milliseconds: ten years. */
const LONGEST_SESSION = 10 * 365 * 24 * 60 * 60 * 1000;

/**
 * An entry of the list: its own value, then the group that it is in, and so on outwards; the last
 * value is the whole answer. `names`: the key of each of them, where it is a value of an object.
 */
export type Entry = readonly unknown[] & { readonly names?: readonly (string | null)[] };

/** A value has a type that its field may not have. Thrown and caught within `utils/connection`. */
export class Malformed extends Error {}

/** A name and its value, as an array has them in the place of an object; `null` for anything else. */
export function pairOf(element: unknown): { name: string; value: unknown } | null {
	if (!isBag(element)) return null;
	const name = element.name ?? element.Name ?? element.key ?? element.Key;
	const isPair = 'value' in element || 'Value' in element;
	return isPair && typeof name === 'string'
		? { name, value: element.value ?? element.Value }
		: null;
}

/** As the last key of a path: the last part of the address that is there, as in `_links.self.href`. */
export const LAST_PART = '/';

/** The last part of an address, as people write it; `undefined` where it has none. */
export function lastPartOf(address: string): string | undefined {
	const [path = ''] = address.split(/[?#]/);
	const part = /^(?:https?:\/\/[^/]+)?\/(?:.*\/)?([^/]+)\/?$/.exec(path)?.[1];
	try {
		return part === undefined ? undefined : decodeURIComponent(part);
	} catch {
		return part;
	}
}

function within(here: unknown, key: string): unknown {
	if (typeof here === 'string' && key === LAST_PART) return lastPartOf(here);
	// The parts of an unknown place (`null`) are unknown as well.
	if (here === null) return null;
	if (typeof here !== 'object') return undefined;
	// Only elements of an array, what its pairs name, and only own properties of an object.
	if (Array.isArray(here) && !/^\d+$/.test(key)) {
		return here.map(pairOf).find((pair) => pair?.name === key)?.value;
	}
	return Object.hasOwn(here, key) ? (here as Record<string, unknown>)[key] : undefined;
}

/** The value at a path; `null` inside `null`, `undefined` where it is missing. */
export const valueIn = (value: unknown, path: KeyPath): unknown => path.reduce(within, value);

/** What an array or an object holds, each with what is around it. */
function elementsOf(here: object, around: Entry): Entry[] {
	if (Array.isArray(here) && around.names === undefined) {
		return here.map((element): Entry => [element, ...around]);
	}
	const isArray = Array.isArray(here);
	const outer = around.names ?? around.map(() => null);
	return Object.entries(here).map(
		([key, element]): Entry =>
			Object.assign([element, ...around], { names: [isArray ? null : key, ...outer] }),
	);
}

/**
 * The entries of a list.
 *
 * @param items see `ConnectionProfile.list.items`
 * @returns `null` where the answer, or any of its groups, has no list there
 */
export function entriesOf(body: unknown, items: KeyPath): Entry[] | null {
	const walk = (here: unknown, index: number, around: Entry): Entry[] | null => {
		const key = items[index];
		if (key === undefined) return null;
		if (key !== EACH) return walk(within(here, key), index + 1, around);
		if (typeof here !== 'object' || here === null) return null;
		const elements = elementsOf(here, around);
		if (index === items.length - 1) return elements;
		const entries: Entry[] = [];
		for (const group of elements) {
			const inner = walk(group[0], index + 1, group);
			if (inner === null) return null;
			for (const entry of inner) entries.push(entry);
		}
		return entries;
	};
	return walk(body, 0, [body]);
}

/** Year, month, day, hour, minute and maybe more, in numbers: as Java writes a time without a zone. */
export const isInParts = (value: unknown): value is number[] =>
	Array.isArray(value) &&
	value.length >= 5 &&
	value.length <= 7 &&
	value.every(Number.isInteger) &&
	value[0] > 2008 &&
	value[0] < 2100 &&
	value.slice(1, 6).every((part) => part >= 0 && part < 60);

/** Such a time in ISO 8601; the very same for anything else. */
function withoutParts(value: unknown): unknown {
	if (!isInParts(value)) return value;
	const [year, ...rest] = value;
	const [month, day, hour, minute, second = 0] = rest.map((part) => String(part).padStart(2, '0'));
	return `${year}-${month}-${day}T${hour}:${minute}:${String(second).padStart(2, '0')}`;
}

/** A field of an entry; `null` inside `null`, `undefined` where it is missing. */
export const valueAt = (entry: Entry, { up, path }: FieldPath): unknown =>
	path.length === 1 && path[0] === EACH
		? (entry.names?.[up] ?? undefined)
		: withoutParts(valueIn(entry[up], path));

/**
 * A text field; `null` for unknown, `undefined` where it is missing.
 *
 * @throws {Malformed} where it is something else
 */
export function textAt(entry: Entry, field: FieldPath | null): string | null | undefined {
	if (field === null) return null;
	const value = valueAt(entry, field);
	if (value === undefined || value === null || typeof value === 'string') return value;
	throw new Malformed();
}

const sane = (ms: number, latest: number): number | null =>
	Number.isFinite(ms) && ms >= EARLIEST && ms <= latest + CLOCK_SLACK ? Math.round(ms) : null;

/** How many of each unit a second has. */
const UNITS = {
	seconds: 1,
	milliseconds: 1000,
	microseconds: 1_000_000,
	nanoseconds: 1_000_000_000,
} as const;

/** More than any time has of other units since 1970 is how .NET counts: in 100 ns, since the year 1. */
const LEAST_TICKS = 6e17;
const LEAST_NANOSECONDS = 1e18;
const TICKS_OF_MS = 10_000;
const TICKS_BEGIN = 62_135_596_800_000;

/** Whether a number can be nothing else than a time as .NET counts it. */
export const isTicks = (number: number): boolean =>
	number > LEAST_TICKS && number < LEAST_NANOSECONDS;

/** What reads times in words. */
export type InWords = Pick<TextTables, 'timeInWords'>;

/** A time that is told by a text; NaN for what is none. */
function timeInText(
	text: string,
	as: 'iso' | 'relative' | 'written',
	now: number,
	writing: Writing,
	tables: InWords,
): number {
	if (as === 'relative') return tables.timeInWords(text, now)?.at ?? Number.NaN;
	const time = as === 'iso' ? programTime(text, writing) : writtenTime(text, now, writing);
	return time ?? Number.NaN;
}

/**
 * A time in milliseconds since 1970; `null` where it is unknown or makes no sense.
 *
 * @param now milliseconds since 1970, for relative times
 * @param tables read times in words
 * @param writing how dates are written that do not say so themselves
 * @param latest times more than a day after it make no sense
 * @throws {Malformed} where the value has a type that such a time cannot have
 */
export function timeOf(
	value: unknown,
	as: TimeAs,
	now: number,
	tables: InWords,
	writing: Writing = {},
	latest: number = now,
): number | null {
	if (value === null || value === undefined) return null;
	if (as === 'iso' || as === 'relative' || as === 'written') {
		if (typeof value !== 'string') throw new Malformed();
		return sane(timeInText(value, as, now, writing, tables), latest);
	}
	// Some services write numbers as texts, so that no reader rounds them.
	const number =
		typeof value === 'string' && /^-?\d{1,20}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
	if (typeof number !== 'number') throw new Malformed();
	if (isTicks(number)) return sane(number / TICKS_OF_MS - TICKS_BEGIN, latest);
	return sane((number / UNITS[as]) * 1000, latest);
}

/** Like {@link timeOf}, for the end of a session, which may be in the future. */
export function endOf(
	value: unknown,
	as: TimeAs,
	now: number,
	tables: InWords,
	writing: Writing = {},
): number | null {
	return timeOf(value, as, now, tables, writing, now + LONGEST_SESSION);
}

/**
 * Where a session is; `undefined` where the entry has none of the fields.
 *
 * @param placeIn reads a text as the list writes its places; without it, what may be a country is one
 * @throws {Malformed} where a part is not a text
 */
export function placeOf(
	entry: Entry,
	place: SessionFields['place'],
	tables: TextTables,
	placeIn?: (text: string | null) => Place,
): Place | undefined {
	if (place === null) return placeFromParts(null, null, null);
	if (place.as === 'text') {
		const text = textAt(entry, place.at);
		const read = placeIn ?? tables.places({ told: place.regions ?? null });
		return text === undefined ? undefined : read(text);
	}
	const parts = [place.city, place.region, place.country].map((field) => textAt(entry, field));
	const asked = [place.city, place.region, place.country].filter((field) => field !== null).length;
	if (asked > 0 && parts.filter((part) => part === undefined).length === asked) return undefined;
	const [city, region, country] = parts;
	return placeFromParts(city ?? null, region ?? null, country ?? null);
}

/**
 * The device family of a session; `undefined` where the entry has none of the fields.
 *
 * @throws {Malformed} where a part is neither a text nor, for the form, a boolean
 */
export function agentOf(
	entry: Entry,
	agent: SessionFields['agent'],
	tables: TextTables,
): DeviceFamily | undefined {
	if (agent === null) return UNKNOWN_DEVICE;
	if (agent.as !== 'parts') {
		const text = textAt(entry, agent.at);
		if (text === undefined) return undefined;
		return agent.as === 'userAgent' ? tables.userAgent(text) : tables.device(text);
	}
	const browser = textAt(entry, agent.browser);
	const system = textAt(entry, agent.system);
	const form = agent.form && valueAt(entry, agent.form);
	if (
		typeof form !== 'string' &&
		typeof form !== 'boolean' &&
		form !== undefined &&
		form !== null
	) {
		throw new Malformed();
	}
	const asked = [agent.browser, agent.system, agent.form].filter((field) => field !== null).length;
	const missing = [browser, system, form].filter((part) => part === undefined).length;
	if (asked > 0 && missing === asked) return undefined;
	return tables.deviceParts(browser ?? null, system ?? null, form ?? null);
}
