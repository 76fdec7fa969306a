import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { sameFamily } from '@/utils/domain/devices/same-family';
import type { EvidenceRecord, NotedSettings, RecordEntry } from '@/utils/domain/record/record';
import type { DeviceFamily, DeviceForm } from '@/utils/domain/sessions/session';
import type { BlindStretch, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { dayText } from '@/utils/i18n/day';
import type { Language } from '@/utils/i18n/language';
import { blindCause, deviceName } from '@/utils/i18n/phrases';
import { entryWords, type Told } from './entry-words';

/**
 * The record as a picture: a lane for each device, its sessions as bars, what happened as marks,
 * and the times in which nobody looked as bands across all lanes. Pure; places in time are numbers
 * from 0, where the shown time begins, to 1.
 */

/** What can happen to a mark's eye: one shape for each, for colour alone says nothing. */
export type Shape =
	| 'seen'
	| 'changed'
	| 'gone'
	| 'alert'
	| 'review'
	| 'removal'
	| 'watch'
	| 'blind';

export type EntryFilter = 'all' | 'sessions' | 'answers' | 'watch';

/** How long a time is shown, and until when, in milliseconds; `null`: all of it, until now. */
export type TimeWindow = { span: number | null; until: number | null };

/** From when to when, in milliseconds since 1970. */
export type TimeRange = { from: number; to: number };

/** How many marks fit beside each other: what lies closer becomes one mark with a count. */
export const SLOTS = 25;
/** The most lanes of devices; what is beyond shares one. */
export const LANES = 12;
/** The most rows of bars in one lane; what is beyond lies over the last. */
const BAR_ROWS = 3;
/** What is narrower than this is no wider than a pixel. */
const HAIR = 1 / 800;
/** The shortest time that can be shown, in milliseconds. */
const SHORTEST = 10 * 60 * 1000;
const HOUR = 60 * 60 * 1000;
/** How many entries of one mark are told one by one. */
const TOLD = 6;

const KINDS: Readonly<Record<RecordEntry['type'], readonly [Shape, Exclude<EntryFilter, 'all'>]>> =
	{
		watchStarted: ['watch', 'watch'],
		sessionSeen: ['seen', 'sessions'],
		sessionChanged: ['changed', 'sessions'],
		gradeRaised: ['alert', 'answers'],
		sessionGone: ['gone', 'sessions'],
		sessionBack: ['seen', 'sessions'],
		alerted: ['alert', 'answers'],
		alertShown: ['alert', 'answers'],
		reviewed: ['review', 'answers'],
		removalAsked: ['removal', 'answers'],
		removalEnded: ['removal', 'answers'],
		recoveryStarted: ['review', 'answers'],
		recoveryEnded: ['review', 'answers'],
		recoveryStep: ['review', 'answers'],
		undone: ['review', 'answers'],
		lookFailed: ['blind', 'watch'],
		gap: ['blind', 'watch'],
		deviceKnown: ['watch', 'watch'],
		deviceNamed: ['watch', 'watch'],
		deviceForgotten: ['watch', 'watch'],
		travelStarted: ['watch', 'watch'],
		travelEnded: ['watch', 'watch'],
		settingsChanged: ['watch', 'watch'],
		rebuilt: ['watch', 'watch'],
	};

/** All shapes, the gravest first: of several in one place it is the one that is drawn. */
export const SHAPES: readonly Shape[] = [
	'alert',
	'removal',
	'review',
	'seen',
	'changed',
	'gone',
	'blind',
	'watch',
];

/** Whether an entry is among those that are chosen. */
export const isShown = ({ type }: RecordEntry, filter: EntryFilter): boolean =>
	filter === 'all' || KINDS[type][1] === filter;

/** One login's time on the list. */
type Thread = {
	ref: number;
	family: DeviceFamily | null;
	stretches: { from: number; to: number | null }[];
	/** The user said so, or the rules did, or it is this browser's own. */
	familiar: boolean;
	current: boolean;
	lane: string;
};

type LaneFacts = { key: string; family: DeviceFamily | null; name: string | null; here: boolean };

/** What a record tells, whatever part of it is looked at. */
export type History = {
	record: EvidenceRecord;
	threads: Thread[];
	lanes: ReadonlyMap<string, LaneFacts>;
	/** The lanes of each entry, in the record's order. */
	lanesOf: string[][];
	/** The settings that were before the change that an entry notes. */
	before: ReadonlyMap<RecordEntry, NotedSettings>;
	blind: BlindStretch[];
	deviceTitle(language: Language, id: string): string;
	bounds: TimeRange;
};

const WATCH = 'watch';
const OTHERS = 'others';

/**
 * Reads a record: which logins there were, and on whose lane each of its entries stands. A login
 * that nobody has confirmed never stands on a known device's lane, be it of the same kind.
 *
 * @param now milliseconds since 1970
 */
export function historyOf(
	record: EvidenceRecord,
	state: Pick<WatchState, 'tracked' | 'devices' | 'failure'> | null,
	now: number,
): History {
	const threads: Thread[] = [];
	let current = new Map<number, Thread>();
	const threadsOf: Thread[][] = [];
	const devices = new Map<string, LaneFacts>();
	const before = new Map<RecordEntry, NotedSettings>();
	let settings: NotedSettings | undefined;
	const first = record.find(({ at }) => Number.isFinite(at))?.at ?? now;

	const begun = (ref: number, from: number): Thread => {
		const thread: Thread = {
			ref,
			family: null,
			stretches: [{ from, to: null }],
			familiar: false,
			current: false,
			lane: '',
		};
		threads.push(thread);
		current.set(ref, thread);
		return thread;
	};
	const threadOf = (ref: number) => current.get(ref) ?? begun(ref, first);
	const end = (thread: Thread, at: number) => {
		const last = thread.stretches.at(-1);
		if (last?.to === null) last.to = Math.max(at, last.from);
	};

	for (const entry of record) {
		const about: Thread[] = [];
		if (entry.type === 'sessionSeen') {
			const thread = begun(entry.ref, entry.at);
			thread.family = entry.device;
			thread.current = entry.current;
			thread.familiar = entry.current || entry.grade === 'familiar';
			about.push(thread);
		} else if ('ref' in entry) about.push(threadOf(entry.ref));
		else if ('refs' in entry) about.push(...entry.refs.map(threadOf));
		const [thread] = about;
		if (thread) {
			if (entry.type === 'sessionChanged') thread.family ??= entry.device;
			if (entry.type === 'sessionGone') end(thread, entry.at);
			if (entry.type === 'sessionBack') thread.stretches.push({ from: entry.at, to: null });
			if (entry.type === 'reviewed') thread.familiar = entry.verdict === 'mine';
			if (entry.type === 'gradeRaised') thread.familiar = false;
		}
		if (entry.type === 'deviceKnown') {
			const { device, family, name } = entry;
			devices.set(device, { key: `device ${device}`, family, name, here: false });
		}
		if (entry.type === 'deviceNamed') {
			const known = devices.get(entry.device);
			if (known) known.name = entry.name;
		}
		if (entry.type === 'settingsChanged') {
			if (settings) before.set(entry, settings);
			settings = entry.settings;
		}
		if (entry.type === 'rebuilt') {
			// Numbers begin anew, and nobody knows what became of these.
			for (const one of current.values()) end(one, entry.at);
			current = new Map();
		}
		threadsOf.push(about);
	}
	for (const { id, family, name, here } of state?.devices ?? []) {
		devices.set(id, { key: `device ${id}`, family, name, here });
	}
	const tracked = new Map<Thread, TrackedSession>();
	for (const one of state?.tracked ?? []) {
		const thread = current.get(one.ref);
		if (thread === undefined) continue;
		tracked.set(thread, one);
		thread.family ??= one.session.device;
		if (one.goneAt !== null) end(thread, one.goneAt);
	}
	for (const thread of current.values()) {
		if (state !== null && !tracked.has(thread)) end(thread, first);
	}

	const lanes = new Map<string, LaneFacts>();
	const known = [...devices].map(([id, lane]) => ({ id, ...lane }));
	for (const thread of threads) {
		const id = tracked.get(thread)?.deviceId ?? null;
		const { family, familiar } = thread;
		const alike = known.filter((one) => one.family && family && sameFamily(one.family, family));
		const own = thread.current ? (alike.find(({ here }) => here) ?? alike[0]) : undefined;
		const [only] = familiar && alike.length === 1 ? alike : [];
		const device = (id !== null ? devices.get(id) : undefined) ?? own ?? only;
		const lane = device ?? {
			key: `${familiar ? 'yours' : 'stranger'} ${JSON.stringify(family)}`,
			family,
			name: null,
			here: false,
		};
		thread.lane = lane.key;
		lanes.set(lane.key, { key: lane.key, family: lane.family, name: lane.name, here: lane.here });
	}
	const lanesOf = record.map((entry, index) => {
		const about = [...new Set((threadsOf[index] ?? []).map(({ lane }) => lane))];
		if (about.length > 0) return about;
		if (!('device' in entry) || typeof entry.device !== 'string') return [WATCH];
		const key = `device ${entry.device}`;
		const lane = devices.get(entry.device) ?? { family: null, name: null, here: false };
		lanes.set(key, { ...lane, key });
		return [key];
	});
	lanes.set(WATCH, { key: WATCH, family: null, name: null, here: false });

	const blind = record.flatMap((entry) => (entry.type === 'gap' ? entry.stretches : []));
	if (state?.failure) {
		blind.push({ cause: state.failure.kind, from: state.failure.since, to: now });
	}
	const times = record.map(({ at }) => at).filter(Number.isFinite);
	const to = times.reduce((a, b) => Math.max(a, b), now);
	const from = times.reduce((a, b) => Math.min(a, b), to);
	return {
		record,
		threads,
		lanes,
		lanesOf,
		before,
		blind: blind.filter((one) => one.to > one.from).sort((a, b) => a.from - b.from),
		deviceTitle(language, id) {
			const lane = devices.get(id);
			if (lane === undefined) return '';
			return lane.name === null
				? deviceName(language, lane.family ?? NO_FAMILY)
				: language.say('quoted', { name: lane.name });
		},
		bounds: { from: to - from < SHORTEST ? to - HOUR : from, to },
	};
}

const NO_FAMILY: KnownDevice['family'] = { browser: null, system: null, form: 'unknown' };

/** The time that a window shows. It never leads beyond the last entry, nor out of the record. */
export function rangeOf({ span, until }: TimeWindow, bounds: TimeRange): TimeRange {
	const full = bounds.to - bounds.from;
	// A young record fills the picture, or all of it would stand at the edge.
	const length = Math.min(span ?? full, full);
	const to = Math.min(Math.max(until ?? bounds.to, bounds.from + length), bounds.to);
	return { from: to - length, to };
}

/** A window that shows `span` milliseconds, with the time `around` where it was in the picture. */
export function zoomed(
	{ from, to }: TimeRange,
	span: number,
	around: number,
	bounds: TimeRange,
): TimeWindow {
	if (span >= bounds.to - bounds.from) return { span: null, until: null };
	const length = Math.max(span, SHORTEST);
	const share = (around - from) / (to - from);
	const until = around + (1 - share) * length;
	return { span: length, until: until >= bounds.to ? null : until };
}

/** The window that lies a share of the shown time later, or earlier where it is negative. */
export function panned({ from, to }: TimeRange, share: number, bounds: TimeRange): TimeWindow {
	const span = to - from;
	const until = Math.max(to + share * span, bounds.from + span);
	return { span, until: until >= bounds.to ? null : until };
}

export type Bar = { id: string; from: number; to: number; row: number; title: string | null };

/** One mark, for one entry or for several that lie too close. */
export type Mark = {
	/** Unique in the picture. */
	id: string;
	/** Where it is, from 0 to 1. */
	at: number;
	shape: Shape;
	/** The entries, by their place in the record. */
	entries: number[];
	/** «14:02, Session seen: …», for those who cannot see where it stands. */
	name: string;
	/** The mark that the keyboard comes to first. */
	current: boolean;
};

export type Lane = {
	key: string;
	form: DeviceForm | null;
	title: string;
	/** «This browser», «Not confirmed», … */
	note: string | null;
	/** Somebody's that the user has not confirmed. */
	stranger: boolean;
	/** How many rows its bars take. */
	rows: number;
	bars: Bar[];
	marks: Mark[];
};

export type Band = { id: string; from: number; to: number; title: string; label: string | null };

export type Timeline = {
	range: TimeRange;
	ticks: { at: number; text: string }[];
	bands: Band[];
	lanes: Lane[];
	/** Entries that have no place in any picture. */
	undrawn: number[];
	/** What the mark says that was chosen. */
	details: { when: string; lines: string[]; more: string | null } | null;
};

/** Where a time lies in a range, from 0 to 1. */
const placeIn = ({ from, to }: TimeRange, at: number): number =>
	Math.min(1, Math.max(0, (at - from) / (to - from)));

function barsOf(
	threads: readonly Thread[],
	range: TimeRange,
	now: number,
	title: (from: number, to: number) => string,
) {
	const stretches = threads
		.flatMap(({ stretches }) =>
			stretches.map(({ from, to }) => ({ from, to: to ?? Math.max(now, from) })),
		)
		.filter(({ from, to }) => to >= range.from && from <= range.to)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const bars: Bar[] = [];
	/** The last bar of each row. */
	const ends: Bar[] = [];
	for (const { from, to } of stretches) {
		const [start, end] = [placeIn(range, from), placeIn(range, to)];
		const free = ends.findIndex((bar) => bar.to + HAIR < start);
		const row = free >= 0 ? free : Math.min(ends.length, BAR_ROWS - 1);
		const over = free < 0 ? ends[row] : undefined;
		if (over) {
			// It is covered by one that stands there already: the two are one to the eye.
			over.to = Math.max(over.to, end);
			over.title = null;
			continue;
		}
		const wide = end - start > 1 / SLOTS;
		const bar = {
			id: `${row} ${from}`,
			from: start,
			to: end,
			row,
			title: wide ? title(from, to) : null,
		};
		ends[row] = bar;
		bars.push(bar);
	}
	return { bars, rows: ends.length };
}

function bandsOf(
	language: Language,
	blind: readonly BlindStretch[],
	range: TimeRange,
	now: number,
) {
	const bands: (Band & { causes: Set<string>; start: number; end: number })[] = [];
	for (const { cause, from, to } of blind) {
		if (to < range.from || from > range.to) continue;
		const [start, end] = [placeIn(range, from), placeIn(range, to)];
		const last = bands.at(-1);
		const words = blindCause(language, cause);
		if (last && start - last.to < HAIR && (last.causes.has(words) || end - start < 1 / SLOTS)) {
			last.to = Math.max(last.to, end);
			last.end = Math.max(last.end, to);
			last.causes.add(words);
		} else {
			const causes = new Set([words]);
			bands.push({
				id: String(from),
				from: start,
				to: end,
				start: from,
				end: to,
				causes,
				title: '',
				label: null,
			});
		}
	}
	return bands.map(({ causes, start, end, id, from, to }): Band => {
		const why = [...causes].join(', ');
		const title = `${language.clockRange(start, end, now)}: ${why}`;
		return { id, from, to, title, label: to - from > 0.13 && causes.size === 1 ? why : null };
	});
}

const MINUTE = 60 * 1000;
/** Between two ticks: so many minutes; days are counted as days, or the clock's change would shift them. */
const STEPS = [1, 5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10080, 20160, 43200, 86400];
const MOST_TICKS = 7;

/** Round times of the reader's own clock, as many as fit. */
function ticksOf(language: Language, range: TimeRange): Timeline['ticks'] {
	const span = range.to - range.from;
	const step =
		STEPS.find((minutes) => span / (minutes * MINUTE) <= MOST_TICKS) ??
		Math.ceil(span / MOST_TICKS / (86400 * MINUTE)) * 86400;
	const begin = new Date(range.from);
	const [year, month, day] = [begin.getFullYear(), begin.getMonth(), begin.getDate()];
	const hour = step < 60 ? begin.getHours() : 0;
	const ticks: Timeline['ticks'] = [];
	for (let count = 0; ; count += 1) {
		const at =
			step >= 1440
				? new Date(year, month, day + (count * step) / 1440)
				: new Date(year, month, day, hour, count * step);
		const ms = at.getTime();
		if (ms > range.to) return ticks;
		if (ms < range.from) continue;
		const midnight = at.getHours() === 0 && at.getMinutes() === 0;
		const text = midnight ? dayText(language, ms) : language.clock(ms, ms);
		ticks.push({ at: placeIn(range, ms), text });
	}
}

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
	const { record, lanesOf } = history;
	const { say, count: counted } = language;
	const undrawn: number[] = [];
	const points = new Map<string, number[]>();
	const push = (lane: string, index: number) => {
		const list = points.get(lane);
		if (list) list.push(index);
		else points.set(lane, [index]);
	};
	for (const [index, entry] of record.entries()) {
		if (!isShown(entry, filter)) continue;
		if (!Number.isFinite(entry.at)) undrawn.push(index);
		else if (entry.at >= range.from && entry.at <= range.to) {
			for (const lane of lanesOf[index] ?? []) push(lane, index);
		}
	}
	const threads = new Map<string, Thread[]>();
	/** When anything was last there. */
	const latest = new Map<string, number>();
	for (const thread of history.threads) {
		const end = thread.stretches.at(-1)?.to ?? now;
		const start = thread.stretches[0]?.from ?? now;
		if (end < range.from || start > range.to) continue;
		threads.set(thread.lane, [...(threads.get(thread.lane) ?? []), thread]);
		latest.set(thread.lane, Math.max(latest.get(thread.lane) ?? 0, start));
	}
	for (const [lane, indices] of points) {
		const last = indices.at(-1);
		const at = last === undefined ? 0 : (record[last]?.at ?? 0);
		latest.set(lane, Math.max(latest.get(lane) ?? 0, at));
	}

	const isStranger = (key: string) => key.startsWith('stranger ');
	const keys = [...new Set([...threads.keys(), ...points.keys()])].filter((key) => key !== WATCH);
	const facts = (key: string) => history.lanes.get(key);
	keys.sort(
		(a, b) =>
			Number(isStranger(b)) - Number(isStranger(a)) ||
			Number(facts(b)?.here ?? false) - Number(facts(a)?.here ?? false) ||
			(latest.get(b) ?? 0) - (latest.get(a) ?? 0),
	);
	const single = keys.length > LANES ? keys.slice(0, LANES - 1) : keys;
	const shared = keys.slice(single.length);

	const told = (entry: RecordEntry): Told => ({
		deviceTitle: (id) => history.deviceTitle(language, id),
		before: history.before.get(entry),
	});
	const sentence = (index: number): string => {
		const entry = record[index];
		if (entry === undefined) return '';
		const { event, what } = entryWords(language, entry, told(entry), now);
		return what === '' ? event : `${event}: ${what}`;
	};
	const when = (entries: readonly number[]): string => {
		const times = entries.map((index) => record[index]?.at ?? 0);
		const [from, to] = [Math.min(...times), Math.max(...times)];
		return to - from < MINUTE ? language.clock(from, now) : language.clockRange(from, to, now);
	};

	function markOf(key: string, entries: number[], at: number): Mark {
		const [first = 0] = entries;
		const types = entries.map((index) => record[index]?.type ?? 'rebuilt');
		const shapes = new Set(types.map((type) => KINDS[type][0]));
		const events = [...new Set(types)].map((type) => say(`setEntry_${type}`)).join(', ');
		return {
			id: `${key} ${first}`,
			at,
			shape: SHAPES.find((shape) => shapes.has(shape)) ?? 'watch',
			entries,
			name:
				entries.length === 1
					? say('setMark', { clock: when(entries), event: sentence(first) })
					: counted('setMarks', entries.length, { range: when(entries), events }),
			current: false,
		};
	}

	function marksOf(key: string, indices: readonly number[]): Mark[] {
		const ordered = indices
			.map((index) => ({ index, at: placeIn(range, record[index]?.at ?? 0) }))
			.sort((a, b) => a.at - b.at || a.index - b.index);
		const heaps: { at: number; entries: number[] }[] = [];
		for (const { index, at } of ordered) {
			const last = heaps.at(-1);
			if (last && at - last.at < 1 / SLOTS) last.entries.push(index);
			else heaps.push({ at, entries: [index] });
		}
		return heaps.map(({ at, entries }) => markOf(key, entries, at));
	}

	function laneOf(key: string, of: readonly string[]): Lane {
		const lane = facts(key);
		const family = lane?.family ?? NO_FAMILY;
		const kind = deviceName(language, family);
		const ofDevice = key !== WATCH && key !== OTHERS;
		const notes = [
			...(isStranger(key) ? [say('setLane_stranger')] : []),
			...(lane?.here ? [say('thisBrowser')] : []),
			...(lane && lane.name !== null ? [kind] : []),
		];
		const indices = [...new Set(of.flatMap((one) => points.get(one) ?? []))];
		const bars = barsOf(
			of.flatMap((one) => threads.get(one) ?? []),
			range,
			now,
			(from, to) => `${kind}, ${language.clockRange(from, to, now)}`,
		);
		return {
			key,
			form: ofDevice ? family.form : null,
			title:
				(key === WATCH && say('setLane_watch')) ||
				(key === OTHERS && counted('setLane_others', of.length)) ||
				(lane?.name ?? kind),
			note: notes.join(' · ') || null,
			stranger: isStranger(key),
			...bars,
			marks: marksOf(key, indices),
		};
	}

	const lanes = [
		...single.map((key) => laneOf(key, [key])),
		...(shared.length > 0 ? [laneOf(OTHERS, shared)] : []),
		...(points.has(WATCH) ? [laneOf(WATCH, [WATCH])] : []),
	];

	const all = lanes.flatMap((lane) => lane.marks.map((one) => ({ lane, one })));
	const holding = mark === null ? [] : all.filter(({ one }) => one.entries.includes(mark.entry));
	const chosen = holding.find(({ lane }) => lane.key === mark?.lane) ?? holding[0];
	const last = all.reduce<(typeof all)[number] | undefined>(
		(latest, next) => (latest === undefined || next.one.at > latest.one.at ? next : latest),
		undefined,
	);
	const current = chosen ?? last;
	if (current) current.one.current = true;

	return {
		range,
		ticks: ticksOf(language, range),
		bands: bandsOf(language, history.blind, range, now),
		lanes,
		undrawn,
		details: chosen
			? {
					when: `${when(chosen.one.entries)} · ${chosen.lane.title}`,
					lines: chosen.one.entries.slice(0, TOLD).map(sentence),
					more:
						chosen.one.entries.length > TOLD
							? counted('setMore', chosen.one.entries.length - TOLD)
							: null,
				}
			: null,
	};
}

/** The mark that a key leads to from another; `null` where there is none. */
export function neighbour(lanes: readonly Lane[], id: string, key: string): string | null {
	const withMarks = lanes.filter(({ marks }) => marks.length > 0);
	const row = withMarks.findIndex(({ marks }) => marks.some((one) => one.id === id));
	const marks = withMarks[row]?.marks ?? [];
	const column = marks.findIndex((one) => one.id === id);
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
