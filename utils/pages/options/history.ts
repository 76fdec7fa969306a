import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { sameFamily } from '@/utils/domain/devices/same-family';
import type { EvidenceRecord, NotedSettings, RecordEntry } from '@/utils/domain/record/record';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { BlindStretch, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import { SHORTEST } from './timeline-range';
import type { TimeRange } from './timeline-types';

/** A login's time on the list. */
export type SessionSpan = {
	ref: number;
	family: DeviceFamily | null;
	stretches: { from: number; to: number | null }[];
	/** The user said so, or the rules did, or it is this browser's own. */
	familiar: boolean;
	/** The user removed it, and Cryptonow no longer lists it. */
	removed: boolean;
	current: boolean;
	lane: string;
};

type LaneFacts = { key: string; family: DeviceFamily | null; name: string | null; here: boolean };

/** What a record tells, whatever part of it is looked at. */
export type History = {
	record: EvidenceRecord;
	spans: SessionSpan[];
	lanes: ReadonlyMap<string, LaneFacts>;
	/** The lanes of each entry, in the record's order. */
	lanesOf: string[][];
	/** The settings that were before the change that an entry notes. */
	before: ReadonlyMap<RecordEntry, NotedSettings>;
	blind: BlindStretch[];
	deviceTitle(language: Language, id: string): string;
	bounds: TimeRange;
};

/** The lane of what is about no device. */
export const WATCH = 'watch';
/** What begins the key of a lane of sessions that nobody has confirmed. */
const STRANGER = 'stranger ';

/** Whether a lane has the sessions of somebody whom the user has not confirmed. */
export const isStrangersLane = (key: string): boolean => key.startsWith(STRANGER);

/** The family of a device of which nothing is known. */
export const NO_FAMILY: KnownDevice['family'] = { browser: null, system: null, form: 'unknown' };

const HOUR = 60 * 60 * 1000;

type StateOfNow = Pick<WatchState, 'tracked' | 'devices' | 'failure'>;

/** What has been read of a record so far. */
type Reading = {
	/** When the record begins. */
	first: number;
	spans: SessionSpan[];
	/** The sessions of now by their numbers, which begin anew where the state does. */
	current: Map<number, SessionSpan>;
	/** What each entry is about, in the record's order. */
	spansOf: SessionSpan[][];
	/** The devices that the record or the state knows, by id. */
	devices: Map<string, LaneFacts>;
	before: Map<RecordEntry, NotedSettings>;
	settings: NotedSettings | undefined;
};

/**
 * Reads a record: which logins there were, and on whose lane each of its entries stands. A login
 * that nobody has confirmed never stands on a known device's lane, be it of the same kind.
 *
 * @param now milliseconds since 1970
 */
export function historyOf(record: EvidenceRecord, state: StateOfNow | null, now: number): History {
	const reading: Reading = {
		first: record.find(({ at }) => Number.isFinite(at))?.at ?? now,
		spans: [],
		current: new Map(),
		spansOf: [],
		devices: new Map(),
		before: new Map(),
		settings: undefined,
	};
	for (const entry of record) readEntry(reading, entry);
	const tracked = readState(reading, state);
	const lanes = lanesOfSpans(reading, tracked);
	const lanesOf = record.map((entry, index) => lanesOfEntry(reading, lanes, entry, index));
	lanes.set(WATCH, { key: WATCH, family: null, name: null, here: false });
	const { spans, devices, before } = reading;
	return {
		record,
		spans,
		lanes,
		lanesOf,
		before,
		blind: blindStretches(record, state, now),
		deviceTitle(language, id) {
			const lane = devices.get(id);
			if (lane === undefined) return '';
			return lane.name === null
				? deviceName(language, lane.family ?? NO_FAMILY)
				: language.say('quoted', { name: lane.name });
		},
		bounds: boundsOf(record, now),
	};
}

function beginSpan({ spans, current }: Reading, ref: number, from: number): SessionSpan {
	const span: SessionSpan = {
		ref,
		family: null,
		stretches: [{ from, to: null }],
		familiar: false,
		removed: false,
		current: false,
		lane: '',
	};
	spans.push(span);
	current.set(ref, span);
	return span;
}

function endSpan(span: SessionSpan, at: number): void {
	const last = span.stretches.at(-1);
	if (last?.to === null) last.to = Math.max(at, last.from);
}

function readEntry(reading: Reading, entry: RecordEntry): void {
	const { first, current, spansOf } = reading;
	const spanOf = (ref: number) => current.get(ref) ?? beginSpan(reading, ref, first);
	const about: SessionSpan[] = [];
	if (entry.type === 'sessionSeen') {
		const span = beginSpan(reading, entry.ref, entry.at);
		span.family = entry.device;
		span.current = entry.current;
		span.familiar = entry.current || entry.grade === 'familiar';
		about.push(span);
	} else if ('ref' in entry) about.push(spanOf(entry.ref));
	else if ('refs' in entry) about.push(...entry.refs.map(spanOf));
	const [span] = about;
	if (span) readOfSession(span, entry);
	readOfDevices(reading, entry);
	if (entry.type === 'rebuilt') {
		// Numbers begin anew, and nobody knows what became of these.
		for (const span of current.values()) endSpan(span, entry.at);
		reading.current = new Map();
	}
	spansOf.push(about);
}

/** What an entry tells of the session that it is about. */
function readOfSession(span: SessionSpan, entry: RecordEntry): void {
	switch (entry.type) {
		case 'sessionChanged':
			span.family ??= entry.device;
			break;
		case 'sessionGone':
			endSpan(span, entry.at);
			break;
		case 'removalEnded':
			span.removed = entry.outcome === 'removed';
			break;
		case 'sessionBack':
			span.removed = false;
			span.stretches.push({ from: entry.at, to: null });
			break;
		case 'reviewed':
			span.familiar = entry.verdict === 'mine';
			break;
		case 'gradeRaised':
			span.familiar = false;
			break;
	}
}

/** What an entry tells of devices and settings. */
function readOfDevices(reading: Reading, entry: RecordEntry): void {
	const { devices, before, settings } = reading;
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
		reading.settings = entry.settings;
	}
}

/** Takes in what the state knows of now: the sessions that are tracked, by their spans. */
function readState(
	{ first, current, devices }: Reading,
	state: StateOfNow | null,
): Map<SessionSpan, TrackedSession> {
	for (const { id, family, name, here } of state?.devices ?? []) {
		devices.set(id, { key: `device ${id}`, family, name, here });
	}
	const tracked = new Map<SessionSpan, TrackedSession>();
	for (const watched of state?.tracked ?? []) {
		const span = current.get(watched.ref);
		if (span === undefined) continue;
		tracked.set(span, watched);
		span.family ??= watched.session.device;
		if (watched.goneAt !== null) endSpan(span, watched.goneAt);
	}
	for (const span of current.values()) {
		if (state !== null && !tracked.has(span)) endSpan(span, first);
	}
	return tracked;
}

/** Gives each span its lane: that of its device, or one for all of its kind that look like it. */
function lanesOfSpans(
	{ spans, devices }: Reading,
	tracked: ReadonlyMap<SessionSpan, TrackedSession>,
): Map<string, LaneFacts> {
	const lanes = new Map<string, LaneFacts>();
	const known = [...devices.values()];
	for (const span of spans) {
		const id = tracked.get(span)?.deviceId ?? null;
		const { family, familiar } = span;
		const alike = known.filter((lane) => lane.family && family && sameFamily(lane.family, family));
		const own = span.current ? (alike.find(({ here }) => here) ?? alike[0]) : undefined;
		const [only] = familiar && alike.length === 1 ? alike : [];
		const device = (id !== null ? devices.get(id) : undefined) ?? own ?? only;
		const lane = device ?? {
			key: `${familiar ? 'yours ' : STRANGER}${JSON.stringify(family)}`,
			family,
			name: null,
			here: false,
		};
		span.lane = lane.key;
		lanes.set(lane.key, { ...lane });
	}
	return lanes;
}

/** The lanes on which an entry stands. */
function lanesOfEntry(
	{ spansOf, devices }: Reading,
	lanes: Map<string, LaneFacts>,
	entry: RecordEntry,
	index: number,
): string[] {
	const about = [...new Set((spansOf[index] ?? []).map(({ lane }) => lane))];
	if (about.length > 0) return about;
	if (!('device' in entry) || typeof entry.device !== 'string') return [WATCH];
	const key = `device ${entry.device}`;
	const lane = devices.get(entry.device) ?? { family: null, name: null, here: false };
	lanes.set(key, { ...lane, key });
	return [key];
}

/** The times in which nobody looked, the one that has not ended yet as well. */
function blindStretches(
	record: EvidenceRecord,
	state: StateOfNow | null,
	now: number,
): BlindStretch[] {
	const blind = record.flatMap((entry) => (entry.type === 'gap' ? entry.stretches : []));
	if (state?.failure) {
		blind.push({ cause: state.failure.kind, from: state.failure.since, to: now });
	}
	return blind.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}

function boundsOf(record: EvidenceRecord, now: number): TimeRange {
	const times = record.map(({ at }) => at).filter(Number.isFinite);
	const to = times.reduce((a, b) => Math.max(a, b), now);
	const from = times.reduce((a, b) => Math.min(a, b), to);
	return { from: to - from < SHORTEST ? to - HOUR : from, to };
}
