import type { RecordEntry } from '@/utils/domain/record/record';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import { entryWords } from './entry-words';
import { type History, isStrangersLane, NO_FAMILY, type SessionSpan, WATCH } from './history';
import { bandsOf, barsOf, ticksOf } from './timeline-drawing';
import { placeIn } from './timeline-range';
import {
	type EntryFilter,
	isShown,
	KINDS,
	LANES,
	type Lane,
	type Mark,
	SHAPES,
	SLOTS,
	type Timeline,
	type TimeRange,
} from './timeline-types';

/** The lane that devices share for which there is no room. */
const OTHERS = 'others';
/** How many entries of one mark are told one by one. */
const TOLD = 6;
const MINUTE = 60 * 1000;

/** What every part of the timeline is made from. */
type TimelineFacts = { history: History; range: TimeRange; now: number; language: Language };

/** What lies in the shown time, by lane. */
type InRange = {
	/** Entries, by their place in the record. */
	points: ReadonlyMap<string, number[]>;
	spans: ReadonlyMap<string, SessionSpan[]>;
	/** When anything was last there. */
	latest: ReadonlyMap<string, number>;
	/** Entries that have no place in any picture. */
	undrawn: number[];
};

/**
 * What the timeline shows of a history.
 *
 * @param mark the entry that is read: the lane that it is in, and its place in the record
 * @param now milliseconds since 1970
 */
export function timelineView(
	history: History,
	range: TimeRange,
	filter: EntryFilter,
	mark: { lane: string; entry: number } | null,
	now: number,
	language: Language,
): Timeline {
	const facts = { history, range, now, language };
	const inRange = lookInRange(facts, filter);
	const { lanes, chosen } = withCurrentMark(lanesOf(facts, inRange), mark);
	return {
		range,
		ticks: ticksOf(language, range),
		bands: bandsOf(language, history.blind, range, now),
		lanes,
		undrawn: inRange.undrawn,
		details: chosen && detailsOf(facts, chosen.lane, chosen.mark),
	};
}

function lookInRange({ history, range, now }: TimelineFacts, filter: EntryFilter): InRange {
	const { record, lanesOf } = history;
	const points = new Map<string, number[]>();
	const spans = new Map<string, SessionSpan[]>();
	const latest = new Map<string, number>();
	const undrawn: number[] = [];
	const see = (lane: string, at: number) => latest.set(lane, Math.max(latest.get(lane) ?? 0, at));
	for (const [index, entry] of record.entries()) {
		if (!isShown(entry, filter)) continue;
		if (!Number.isFinite(entry.at)) undrawn.push(index);
		else if (entry.at >= range.from && entry.at <= range.to) {
			for (const lane of lanesOf[index] ?? []) {
				const list = points.get(lane);
				if (list) list.push(index);
				else points.set(lane, [index]);
			}
		}
	}
	for (const span of history.spans) {
		const end = span.stretches.at(-1)?.to ?? now;
		const start = span.stretches[0]?.from ?? now;
		if (end < range.from || start > range.to) continue;
		spans.set(span.lane, [...(spans.get(span.lane) ?? []), span]);
		see(span.lane, start);
	}
	for (const [lane, indices] of points) {
		const last = indices.at(-1);
		see(lane, last === undefined ? 0 : (record[last]?.at ?? 0));
	}
	return { points, spans, latest, undrawn };
}

/** Strangers first, then this browser, then by when anything was last there; the watch at the end. */
function lanesOf(facts: TimelineFacts, inRange: InRange): Lane[] {
	const { points, spans, latest } = inRange;
	const isHere = (key: string) => facts.history.lanes.get(key)?.here ?? false;
	const keys = [...new Set([...spans.keys(), ...points.keys()])].filter((key) => key !== WATCH);
	keys.sort(
		(a, b) =>
			Number(isStrangersLane(b)) - Number(isStrangersLane(a)) ||
			Number(isHere(b)) - Number(isHere(a)) ||
			(latest.get(b) ?? 0) - (latest.get(a) ?? 0),
	);
	const single = keys.length > LANES ? keys.slice(0, LANES - 1) : keys;
	const shared = keys.slice(single.length);
	return [
		...single.map((key) => laneOf(facts, inRange, key, [key])),
		...(shared.length > 0 ? [laneOf(facts, inRange, OTHERS, shared)] : []),
		...(points.has(WATCH) ? [laneOf(facts, inRange, WATCH, [WATCH])] : []),
	];
}

/**
 * A lane of the picture.
 *
 * @param of the lanes of the history that it shows
 */
function laneOf(
	facts: TimelineFacts,
	{ points, spans }: InRange,
	key: string,
	of: readonly string[],
): Lane {
	const { history, range, now, language } = facts;
	const { say, count: counted } = language;
	const lane = history.lanes.get(key);
	const family = lane?.family ?? NO_FAMILY;
	const kind = deviceName(language, family);
	const stranger = isStrangersLane(key);
	const shownSpans = of.flatMap((shown) => spans.get(shown) ?? []);
	const isRemoved = shownSpans.length > 0 && shownSpans.every(({ removed }) => removed);
	const notes = [
		...(stranger ? [say(isRemoved ? 'setLane_removed' : 'setLane_stranger')] : []),
		...(lane?.here ? [say('thisBrowser')] : []),
		...(lane && lane.name !== null ? [kind] : []),
	];
	const indices = [...new Set(of.flatMap((shown) => points.get(shown) ?? []))];
	const title = (): string => {
		if (key === WATCH) return say('setLane_watch');
		if (key === OTHERS) return counted('setLane_others', of.length);
		return lane?.name ?? kind;
	};
	return {
		key,
		form: key === WATCH || key === OTHERS ? null : family.form,
		title: title(),
		note: notes.join(' · ') || null,
		stranger,
		...barsOf(
			shownSpans,
			range,
			now,
			(from, to) => `${kind}, ${language.clockRange(from, to, now)}`,
		),
		marks: marksOf(facts, key, indices),
	};
}

/** The marks of a lane: entries that lie too close to each other share a mark. */
function marksOf(facts: TimelineFacts, key: string, indices: readonly number[]): Mark[] {
	const { history, range } = facts;
	const ordered = indices
		.map((index) => ({ index, at: placeIn(range, history.record[index]?.at ?? 0) }))
		.sort((a, b) => a.at - b.at || a.index - b.index);
	const heaps: { at: number; entries: number[] }[] = [];
	for (const { index, at } of ordered) {
		const last = heaps.at(-1);
		if (last && at - last.at < 1 / SLOTS) last.entries.push(index);
		else heaps.push({ at, entries: [index] });
	}
	return heaps.map(({ at, entries }) => markOf(facts, key, entries, at));
}

function markOf(facts: TimelineFacts, key: string, entries: number[], at: number): Mark {
	const { history, language } = facts;
	const { say, count: counted } = language;
	const [first = 0] = entries;
	const types = entries.map((index) => history.record[index]?.type ?? 'rebuilt');
	const shapes = new Set(types.map((type) => KINDS[type][0]));
	const events = [...new Set(types)].map((type) => say(`setEntry_${type}`)).join(', ');
	const when = timeText(facts, entries);
	return {
		id: `${key} ${first}`,
		at,
		shape: SHAPES.find((shape) => shapes.has(shape)) ?? 'watch',
		entries,
		name:
			entries.length === 1
				? say('setMark', { clock: when, event: sentenceOf(facts, first) })
				: counted('setMarks', entries.length, { range: when, events }),
		current: false,
	};
}

/** What an entry says, in a sentence. */
function sentenceOf({ history, now, language }: TimelineFacts, index: number): string {
	const entry: RecordEntry | undefined = history.record[index];
	if (entry === undefined) return '';
	const told = {
		deviceTitle: (id: string) => history.deviceTitle(language, id),
		before: history.before.get(entry),
	};
	const { event, what } = entryWords(language, entry, told, now);
	return what === '' ? event : `${event}: ${what}`;
}

/** When the entries of a mark happened. */
function timeText({ history, now, language }: TimelineFacts, entries: readonly number[]): string {
	const times = entries.map((index) => history.record[index]?.at ?? 0);
	const [from, to] = [Math.min(...times), Math.max(...times)];
	return to - from < MINUTE ? language.clock(from, now) : language.clockRange(from, to, now);
}

/** Where a mark is. */
type Chosen = { lane: Lane; mark: Mark };

/** Tells the mark that the keyboard comes to first: the one that is read, or else the latest. */
function withCurrentMark(
	lanes: Lane[],
	read: { lane: string; entry: number } | null,
): { lanes: Lane[]; chosen: Chosen | null } {
	const all = lanes.flatMap((lane) => lane.marks.map((mark): Chosen => ({ lane, mark })));
	const holding = read === null ? [] : all.filter(({ mark }) => mark.entries.includes(read.entry));
	const chosen = holding.find(({ lane }) => lane.key === read?.lane) ?? holding[0];
	const last = all.reduce<Chosen | undefined>(
		(latest, next) => (latest === undefined || next.mark.at > latest.mark.at ? next : latest),
		undefined,
	);
	const current = chosen ?? last;
	if (current) current.mark.current = true;
	return { lanes, chosen: chosen ?? null };
}

/** What the mark says that is read. */
function detailsOf(facts: TimelineFacts, lane: Lane, { entries }: Mark): Timeline['details'] {
	return {
		when: `${timeText(facts, entries)} · ${lane.title}`,
		lines: entries.slice(0, TOLD).map((index) => sentenceOf(facts, index)),
		more: entries.length > TOLD ? facts.language.count('setMore', entries.length - TOLD) : null,
	};
}

/** The mark that a key leads to from another; `null` where there is none. */
export function neighbour(lanes: readonly Lane[], id: string, key: string): string | null {
	const withMarks = lanes.filter(({ marks }) => marks.length > 0);
	const row = withMarks.findIndex(({ marks }) => marks.some((mark) => mark.id === id));
	const marks = withMarks[row]?.marks ?? [];
	const column = marks.findIndex((mark) => mark.id === id);
	const here = marks[column];
	if (here === undefined) return null;
	const nearest = (lane: Lane | undefined) =>
		lane?.marks.reduce((best, next) =>
			Math.abs(next.at - here.at) < Math.abs(best.at - here.at) ? next : best,
		);
	const next = {
		ArrowLeft: marks[column - 1],
		ArrowRight: marks[column + 1],
		ArrowUp: nearest(withMarks[row - 1]),
		ArrowDown: nearest(withMarks[row + 1]),
		Home: marks[0],
		End: marks.at(-1),
	}[key];
	return next?.id ?? null;
}
