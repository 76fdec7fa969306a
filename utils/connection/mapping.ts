import {
	deviceFamily,
	deviceFromLabel,
	deviceFromParts,
	UNKNOWN_DEVICE,
} from '@/utils/domain/devices/device';
import type { CountryNames } from '@/utils/domain/places/country';
import { placeFromParts, placeFromText } from '@/utils/domain/places/place';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { FieldPath, KeyPath, SessionFields, TimeAs } from './profile';
import { relativeTime } from './relative-time';

// How a value in an answer becomes what we know a session by. The watch reads by it, and learning
// shows by it what the watch would read.

/** Stands in `items` for each element of an array, or each value of an object. */
export const EACH = '*';

/** Bitcoin began in 2009: no exchange has a session from before. */
const EARLIEST = Date.UTC(2009, 0, 3);
/** Clocks differ; a day covers every time zone mix-up. Beyond it a time is no time. */
const CLOCK_SLACK = 24 * 60 * 60 * 1000;
/** For how long a session may go on, in milliseconds: ten years. */
const LONGEST_SESSION = 10 * 365 * 24 * 60 * 60 * 1000;

/**
 * One session in an answer: its own value first, then the group that it is listed in, and so on
 * outwards; the answer as a whole is the last.
 */
export type Entry = readonly unknown[];

/** Thrown by what reads a value, and caught in this room: the value has no type that it may have. */
export class Malformed extends Error {}

function within(here: unknown, key: string): unknown {
	// A place that is unknown as a whole (`null`) has unknown parts.
	if (here === null) return null;
	if (typeof here !== 'object') return undefined;
	// Of an array its elements alone, and of no object what its prototype has.
	if (Array.isArray(here) && !/^\d+$/.test(key)) return undefined;
	return Object.hasOwn(here, key) ? (here as Record<string, unknown>)[key] : undefined;
}

/** The value inside another; `null` inside of `null`, `undefined` where it is missing. */
export const valueIn = (value: unknown, path: KeyPath): unknown => path.reduce(within, value);

/**
 * The entries of a list.
 *
 * @param items see `ConnectionProfile.list.items`
 * @returns `null` where the answer has no list there, or one of several groups has none
 */
export function entriesOf(body: unknown, items: KeyPath): Entry[] | null {
	const walk = (here: unknown, index: number, around: Entry): Entry[] | null => {
		const key = items[index];
		if (key === undefined) return null;
		if (key !== EACH) return walk(within(here, key), index + 1, around);
		if (typeof here !== 'object' || here === null) return null;
		const elements = Object.values(here).map((element): Entry => [element, ...around]);
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

/** A field of an entry; `null` inside of `null`, `undefined` where it is missing. */
export const valueAt = (entry: Entry, { up, path }: FieldPath): unknown => valueIn(entry[up], path);

/**
 * A field that is a text or unknown; `undefined` where it is missing.
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

/**
 * A time in milliseconds since 1970; `null` for what is unknown, or makes no sense.
 *
 * @param now milliseconds since 1970, from which relative times are told
 * @param latest times far after it make no sense
 * @throws {Malformed} where the value has another type than such a time has
 */
export function timeOf(
	value: unknown,
	as: TimeAs,
	now: number,
	latest: number = now,
): number | null {
	if (value === null || value === undefined) return null;
	if (as === 'iso' || as === 'relative') {
		if (typeof value !== 'string') throw new Malformed();
		const ms = as === 'iso' ? Date.parse(value) : (relativeTime(value, now) ?? Number.NaN);
		return sane(ms, latest);
	}
	// Some write numbers as texts, so that no reader rounds them.
	const number =
		typeof value === 'string' && /^-?\d{1,17}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
	if (typeof number !== 'number') throw new Malformed();
	return sane(as === 'seconds' ? number * 1000 : number, latest);
}

/** Like {@link timeOf}, for the end of a session, which is to come. */
export function endOf(value: unknown, as: TimeAs, now: number): number | null {
	return timeOf(value, as, now, now + LONGEST_SESSION);
}

/**
 * Where a session is; `undefined` where the entry does not speak of it.
 *
 * @throws {Malformed} where a part is no text
 */
export function placeOf(
	entry: Entry,
	place: SessionFields['place'],
	countryOf: CountryNames,
): Place | undefined {
	if (place === null) return placeFromParts(null, null, null);
	if (place.as === 'text') {
		const text = textAt(entry, place.at);
		return text === undefined ? undefined : placeFromText(text, countryOf);
	}
	const parts = [place.city, place.region, place.country].map((field) => textAt(entry, field));
	const asked = [place.city, place.region, place.country].filter((field) => field !== null).length;
	if (asked > 0 && parts.filter((part) => part === undefined).length === asked) return undefined;
	const [city, region, country] = parts;
	return placeFromParts(city ?? null, region ?? null, country ?? null);
}

/**
 * The kind of device that a session is on; `undefined` where the entry does not speak of it.
 *
 * @param familyOf reads a raw user agent; handed in, for many sessions have few of them
 * @throws {Malformed} where a part is neither a text nor, for the form, a boolean
 */
export function agentOf(
	entry: Entry,
	agent: SessionFields['agent'],
	familyOf: (userAgent: string | null) => DeviceFamily = deviceFamily,
): DeviceFamily | undefined {
	if (agent === null) return UNKNOWN_DEVICE;
	if (agent.as !== 'parts') {
		const text = textAt(entry, agent.at);
		if (text === undefined) return undefined;
		return agent.as === 'userAgent' ? familyOf(text) : deviceFromLabel(text);
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
	return deviceFromParts(browser ?? null, system ?? null, form ?? null);
}
