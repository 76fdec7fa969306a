import type { RecordEntry } from '@/utils/domain/record/record';
import type { DeviceForm } from '@/utils/domain/sessions/session';

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
/** The most lanes of devices; what is beyond shares a lane. */
export const LANES = 12;
/** What is narrower than this is no wider than a pixel. */
export const HAIR = 1 / 800;

/** The shape of each type of entry, and the filter that shows it. */
export const KINDS: Readonly<
	Record<RecordEntry['type'], readonly [Shape, Exclude<EntryFilter, 'all'>]>
> = {
	watchStarted: ['watch', 'watch'],
	sessionSeen: ['seen', 'sessions'],
	logins: ['seen', 'sessions'],
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
	blindnessTold: ['blind', 'watch'],
	gap: ['blind', 'watch'],
	deviceKnown: ['watch', 'watch'],
	deviceNamed: ['watch', 'watch'],
	deviceForgotten: ['watch', 'watch'],
	travelStarted: ['watch', 'watch'],
	travelEnded: ['watch', 'watch'],
	settingsChanged: ['watch', 'watch'],
	rebuilt: ['watch', 'watch'],
};

/** All shapes, the gravest first: of several in one place it is the first that is drawn. */
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
