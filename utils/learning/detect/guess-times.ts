import type { FieldPath, TimeAs } from '@/utils/connection/profile/profile';
import type { Writing } from '@/utils/connection/times/written-time';
import type { Confidence } from '@/utils/learning/learning';
import {
	ACTIVE_NAME,
	CREATED_NAME,
	EXPIRES_NAME,
	FIRST_NAME,
	OTHER_TIME_NAME,
} from './field-names';
import type { Guess } from './guess';
import { before, isConstant, type TimeColumn } from './time-columns';
import type { Clock } from './time-zones';

export type TimeGuess = Guess<{ at: FieldPath; as: TimeAs } & Writing>;

/** The guesses for a time, best first, and what is taken; nothing that the values do not bear out. */
export type TimeGuesses = { guesses: TimeGuess[]; chosen: TimeGuess | null };

export type SessionTimes = Record<'createdAt' | 'lastActiveAt' | 'expiresAt', TimeGuesses>;

const MINUTE = 60_000;
/** How wrong the clock of the user or of the service may be, in milliseconds. */
const SLACK = 10 * MINUTE;
/** How far a day may be from a moment in it, in any zone, in milliseconds. */
const DAYS = 2 * 24 * 60 * MINUTE;
/** By how much a time without a zone may be off, in milliseconds. */
const ZONE_SLACK = 14 * 60 * MINUTE;

/** What a time of a list inside an entry loses: less than its name says, so that it counts where it is alone. */
const IN_LIST_LESS = 2.5;

type Role = 'created' | 'active';

/** How well a time fits as the beginning, and as the last activity. */
type Judged = { time: TimeColumn; created: number; active: number };

type Pair = { created: Judged | null; active: Judged | null };

const hints = ({ column }: TimeColumn, name: RegExp): boolean => name.test(column.words);

const guess = ({ column, as, writing }: TimeColumn, confidence: Confidence): TimeGuess => ({
	value: { at: column.at, as, ...writing },
	name: column.name,
	confidence,
});

function isPast({ zoneless, times }: TimeColumn, now: number): boolean {
	const slack = zoneless ? ZONE_SLACK : SLACK;
	return times.every((ms) => ms === null || ms <= now + slack);
}

/** The times of a session: in the entry itself, or else around it; never somebody else's. */
function ownTimes(all: readonly TimeColumn[]): readonly TimeColumn[] {
	const able = all.filter(({ column }) => !column.foreign && !OTHER_TIME_NAME.test(column.words));
	const inEntry = able.filter(({ column }) => column.at.up === 0);
	return inEntry.length > 0 ? inEntry : able;
}

/** When sessions end: times that are still to come. */
function guessEnds(own: readonly TimeColumn[], now: number): TimeGuess[] {
	const future = own.filter(({ times }) => times.every((ms) => ms === null || ms > now));
	const mixed = own.filter((time) => !isPast(time, now) && !future.includes(time));
	const ends = [
		...future.filter((time) => !isPast(time, now)),
		...mixed.filter((time) => hints(time, EXPIRES_NAME)),
	];
	const hint = (time: TimeColumn) => Number(hints(time, EXPIRES_NAME));
	ends.sort((one, other) => hint(other) - hint(one));
	return ends.map((time) => {
		const sure = hints(time, EXPIRES_NAME) && future.includes(time);
		const alone = ends.length === 1 && future.includes(time);
		return guess(time, sure ? 'sure' : alone ? 'likely' : 'unsure');
	});
}

/** What a time in words loses: all that speaks for it, where an exact time says the same. */
function lessForWords(time: TimeColumn, others: readonly TimeColumn[], now: number): number {
	const isActive = hints(time, ACTIVE_NAME);
	const isSaid = others.some(
		(other) =>
			other.as !== 'relative' &&
			(time.column.name.startsWith(other.column.name) ||
				(isActive ? hints(other, ACTIVE_NAME) : isAbout(time, other, now))),
	);
	return isSaid ? 6 : 0.5;
}

/** Whether a date says what an exact time in the same place says, and leaves out the hour. */
const isItsDay = ({ as, column, times }: TimeColumn, others: readonly TimeColumn[]): boolean =>
	as === 'written' &&
	others.some(
		(other) =>
			other.as !== 'written' &&
			other.as !== 'relative' &&
			other.column.name.startsWith(column.name) &&
			times.every((ms, row) => {
				const exact = other.times[row] ?? null;
				return ms === null ? exact === null : exact !== null && Math.abs(ms - exact) < DAYS;
			}),
	);

/** Whether two times are the same in every row, but for what words leave out. */
const isAbout = ({ times }: TimeColumn, other: TimeColumn, now: number): boolean =>
	times.filter((ms) => ms !== null).length >= 2 &&
	times.every((ms, row) => {
		const exact = other.times[row] ?? null;
		if (ms === null || exact === null) return ms === exact;
		return Math.abs(ms - exact) <= Math.max(MINUTE, (now - exact) / 2);
	});

/** Whether a time is told from now on, in words or beside them. */
const isToldFromNow = (time: TimeColumn, others: readonly TimeColumn[]): boolean =>
	time.as === 'relative' || isExactOfWords(time, others);

/** The place of a cell, without what tells several in it apart. */
const placeOf = ({ column }: TimeColumn): string =>
	column.name.replace(/ (?:#\d+|datetime)/g, '').replace(/\.text$/, '.');

/** Whether a time is what the words beside it say («3 hours ago», with the moment in a `title`). */
const isExactOfWords = (time: TimeColumn, others: readonly TimeColumn[]): boolean =>
	time.as !== 'relative' &&
	/ datetime(?: #\d+)?$/.test(time.column.name) &&
	others.some((other) => other.as === 'relative' && placeOf(other) === placeOf(time));

/** Whether our own session has it long ago, which is active now: then it is no last activity. */
const isLongAgo = ({ times }: TimeColumn, { now, marked }: Clock): boolean =>
	marked !== null && now - (times[marked] ?? now) > DAYS / 2 + 2 * 60 * MINUTE;

/** Whether a time is of something that a session has several of, such as its factors. */
const isInList = ({ column: { at } }: TimeColumn): boolean =>
	at.path.some((key) => /^\d+$/.test(key));

/** How well a time fits for either role, by its name and by its order among the others. */
function judge(time: TimeColumn, varied: readonly TimeColumn[], clock: Clock): Judged {
	const { now } = clock;
	const others = varied.filter((other) => other !== time);
	const first = others.length > 0 && others.every((other) => before(time, other).never);
	const last = others.length > 0 && others.every((other) => before(other, time).never);
	const isFirst = first && others.some((other) => before(time, other).strictly);
	const isLast = last && others.some((other) => before(other, time).strictly);
	// In words told from now is mostly what was last.
	const isFirstNamed =
		hints(time, FIRST_NAME) && !/\blast|letzt|ultim|laatst/.test(time.column.words);
	const active =
		!isFirstNamed &&
		(hints(time, ACTIVE_NAME) ||
			(isToldFromNow(time, others) && !hints(time, CREATED_NAME) && !isLongAgo(time, clock)));
	// «last login» is a beginning, and «last» its only hint at being another time.
	const created =
		hints(time, CREATED_NAME) && !(active && /activ|aktiv|seen|used/.test(time.column.words));
	const order = Number(isFirst) - Number(isLast);
	// What a group says of its sessions together says little of each; and words less than a number.
	const less =
		Number(isConstant(time)) +
		Number(time.column.at.up > 0) +
		(isInList(time) ? IN_LIST_LESS : 0) +
		(time.as === 'relative' ? lessForWords(time, others, now) : 0) +
		(isItsDay(time, others) ? 6 : 0);
	return {
		time,
		created: 3 * Number(created) - 2 * Number(active && !created) + 2 * order - less,
		active: 3 * Number(active) - 2 * Number(created) - 2 * order - less,
	};
}

/** Whether a session may begin and be active at these times. */
const fits = ({ created, active }: Pair): boolean =>
	created === null ||
	active === null ||
	(created !== active && before(created.time, active.time).never);

/** The beginning and the last activity that fit best together. */
function bestPair(judged: readonly Judged[]): Pair {
	let best: Pair & { score: number } = { created: null, active: null, score: 0 };
	for (const created of [null, ...judged]) {
		for (const active of [null, ...judged]) {
			if ((created?.created ?? 1) <= 0 || (active?.active ?? 1) <= 0) continue;
			if (!fits({ created, active })) continue;
			const score = (created?.created ?? 0) + (active?.active ?? 0);
			if (score > best.score) best = { created, active, score };
		}
	}
	return best;
}

/** What a single time is, of which neither name nor order says what it is. */
function pairOfOne(judged: readonly Judged[], { now, marked }: Clock): Pair {
	const [only] = judged;
	if (only === undefined) return { created: null, active: null };
	// By our own session alone: what else is in the list may be as new as it likes. Of a session that is
	// active now, an activity may be left out; a login never is.
	const own = marked === null ? null : (only.time.times[marked] ?? null);
	const isToTheMinute = only.time.times.every((ms) => ms === null || ms % MINUTE === 0);
	const isNow = own !== null && now - own < (isToTheMinute ? 2 : 1) * MINUTE;
	const isLeftOut = own === null && marked !== null && only.time.times.some((ms) => ms !== null);
	const isActivity = isNow || isLeftOut;
	return isActivity ? { created: null, active: only } : { created: only, active: null };
}

function confidenceOf(judged: Judged, role: Role): Confidence {
	// It may be hours off.
	if (judged.time.zoneless && judged.time.as !== 'relative') return 'unsure';
	const named = hints(judged.time, role === 'created' ? CREATED_NAME : ACTIVE_NAME);
	const otherwise = hints(judged.time, role === 'created' ? ACTIVE_NAME : CREATED_NAME);
	if (named && judged[role] >= 3) return 'sure';
	if (named && !otherwise) return judged[role] >= 1 ? 'likely' : 'unsure';
	return judged[role] >= 2 ? 'likely' : 'unsure';
}

/** All times that may have a role: the time that is taken, then the others by how well they fit, then the rest. */
function guessesFor(
	role: Role,
	taken: Judged | null,
	judged: readonly Judged[],
	rest: readonly TimeColumn[],
): TimeGuesses {
	const others = judged
		.filter((each) => each !== taken)
		.sort((one, other) => other[role] - one[role])
		.map(({ time }) => time);
	const chosen = taken === null ? null : guess(taken.time, confidenceOf(taken, role));
	const unsure = [...others, ...rest].map((time) => guess(time, 'unsure'));
	return { guesses: chosen === null ? unsure : [chosen, ...unsure], chosen };
}

/** The three times of a session, told apart by their order, with their names as a hint. */
export function guessTimes(all: readonly TimeColumn[], clock: Clock): SessionTimes {
	const { now } = clock;
	const own = ownTimes(all);
	const ends = guessEnds(own, now);
	const past = own.filter(
		(time) => isPast(time, now) && !(hints(time, EXPIRES_NAME) && !hints(time, ACTIVE_NAME)),
	);
	const varied = past.filter(
		(time) =>
			!isConstant(time) ||
			time.as === 'relative' ||
			hints(time, CREATED_NAME) ||
			hints(time, ACTIVE_NAME),
	);
	const judged = varied.map((time) => judge(time, varied, clock));
	const best = bestPair(judged);
	const isUndecided = best.created === null && best.active === null;
	const { created, active } = isUndecided ? pairOfOne(judged, clock) : best;
	const rest = past.filter((time) => !varied.includes(time));
	return {
		createdAt: guessesFor('created', created, judged, rest),
		lastActiveAt: guessesFor('active', active, judged, rest),
		expiresAt: { guesses: ends, chosen: ends[0] ?? null },
	};
}
