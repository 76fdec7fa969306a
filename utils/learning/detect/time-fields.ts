import { endOf, timeOf } from '@/utils/connection/mapping';
import type { FieldPath, TimeAs } from '@/utils/connection/profile';
import type { Confidence } from '@/utils/learning/learning';
import { timeKind } from '@/utils/learning/value-kinds';
import type { Column } from './columns';
import { ACTIVE_NAME, CREATED_NAME, EXPIRES_NAME, OTHER_TIME_NAME } from './field-names';

/** A field that holds times. */
export type TimeColumn = {
	column: Column;
	as: TimeAs;
	/** Milliseconds since 1970, for each row; `null` where there is none. */
	times: readonly (number | null)[];
};

export type TimeGuess = { at: FieldPath; as: TimeAs; confidence: Confidence; name: string };

/** For each of the three, the guesses, best first; none that the values do not bear out. */
export type TimeGuesses = {
	createdAt: TimeGuess[];
	lastActiveAt: TimeGuess[];
	expiresAt: TimeGuess[];
	/** Which of them are taken, by their place above; `null` for none. */
	chosen: Record<'createdAt' | 'lastActiveAt' | 'expiresAt', TimeGuess | null>;
};

const MINUTE = 60_000;
/** How wrong the clock of the user or of the service may be. */
const SLACK = 10 * MINUTE;
/** A time without a zone may be off by so much. */
const ZONE_SLACK = 14 * 60 * MINUTE;

const hasZone = (value: unknown): boolean =>
	typeof value !== 'string' || /Z|GMT|UTC|[+-]\d\d:?\d\d$|^\d+$/.test(value);

function timesAs(column: Column, as: TimeAs, now: number): (number | null)[] | null {
	const times: (number | null)[] = [];
	let unread = 0;
	for (const value of column.values) {
		let time: number | null;
		try {
			time = value === '' ? null : endOf(value, as, now);
		} catch {
			return null;
		}
		if (time === null && typeof value === 'string' && value !== '') unread++;
		else if (time === null && value !== null && value !== undefined && value !== '') return null;
		times.push(time);
	}
	// Of times in words a few may be in words that nobody knows; of others not one.
	const most = as === 'relative' ? column.known.length * 0.4 : 0;
	return unread <= most && unread < column.known.length ? times : null;
}

/** The fields of which every value is a time, all in one way of writing. */
export function timeColumns(columns: readonly Column[], now: number): TimeColumn[] {
	const found: TimeColumn[] = [];
	for (const column of columns) {
		if (column.known.length === 0) continue;
		const kinds = new Set(column.known.map((value) => timeKind(value)));
		const [kind] = kinds;
		let as: TimeAs | null = kinds.size === 1 && kind != null ? kind : null;
		if (
			as === null &&
			column.known.every((value) => typeof value === 'string' && value.length < 40)
		) {
			as = kinds.has(null) ? 'relative' : null;
		}
		const times = as === null ? null : timesAs(column, as, now);
		if (as !== null && times !== null) found.push({ column, as, times });
	}
	return found;
}

type Order = { never: boolean; strictly: boolean };

/** Whether one is never after the other, and somewhere before it. */
function before(one: TimeColumn, other: TimeColumn): Order {
	let never = true;
	let strictly = false;
	// Seconds and minutes are rounded, each as somebody liked.
	const slack = one.as === other.as && one.as !== 'relative' ? 0 : MINUTE;
	for (const [row, time] of one.times.entries()) {
		const second = other.times[row] ?? null;
		if (time === null || second === null) continue;
		if (time > second + slack) never = false;
		if (time < second - slack) strictly = true;
	}
	return { never, strictly };
}

const isConstant = ({ times }: TimeColumn): boolean =>
	times.length > 1 && times.every((time) => time === times[0]);

type Judged = { time: TimeColumn; created: number; active: number };

function guess({ column, as }: TimeColumn, confidence: Confidence): TimeGuess {
	return { at: column.at, as, confidence, name: column.name };
}

/** The three times of a session, told apart by their order, with their names as a hint. */
export function guessTimes(all: readonly TimeColumn[], now: number): TimeGuesses {
	const able = all.filter(({ column }) => !column.foreign && !OTHER_TIME_NAME.test(column.words));
	const inEntry = able.filter(({ column }) => column.at.up === 0);
	const own = inEntry.length > 0 ? inEntry : able;
	const slackOf = ({ column }: TimeColumn) => (column.known.every(hasZone) ? SLACK : ZONE_SLACK);
	const isPast = (time: TimeColumn) =>
		time.times.every((ms) => ms === null || ms <= now + slackOf(time));
	const hints = (time: TimeColumn, name: RegExp) => name.test(time.column.words);

	const future = own.filter((time) => time.times.every((ms) => ms === null || ms > now));
	const mixed = own.filter((time) => !isPast(time) && !future.includes(time));
	const ends = [
		...future.filter((time) => !isPast(time)),
		...mixed.filter((time) => hints(time, EXPIRES_NAME)),
	];
	ends.sort((one, other) => Number(hints(other, EXPIRES_NAME)) - Number(hints(one, EXPIRES_NAME)));
	const expires = ends.map((time) => {
		const sure = hints(time, EXPIRES_NAME) && future.includes(time);
		return guess(
			time,
			sure ? 'sure' : ends.length === 1 && future.includes(time) ? 'likely' : 'unsure',
		);
	});

	const past = own.filter(
		(time) => isPast(time) && !(hints(time, EXPIRES_NAME) && !hints(time, ACTIVE_NAME)),
	);
	const varied = past.filter(
		(time) =>
			!isConstant(time) ||
			time.as === 'relative' ||
			hints(time, CREATED_NAME) ||
			hints(time, ACTIVE_NAME),
	);
	const judged = varied.map((time): Judged => {
		const others = varied.filter((other) => other !== time);
		const first = others.length > 0 && others.every((other) => before(time, other).never);
		const last = others.length > 0 && others.every((other) => before(other, time).never);
		const isFirst = first && others.some((other) => before(time, other).strictly);
		const isLast = last && others.some((other) => before(other, time).strictly);
		// In words told from now is mostly what was last.
		const active =
			hints(time, ACTIVE_NAME) || (time.as === 'relative' && !hints(time, CREATED_NAME));
		// «last login» is a beginning, and «last» its only hint at being another time.
		const created =
			hints(time, CREATED_NAME) && !(active && /activ|aktiv|seen|used/.test(time.column.words));
		const order = Number(isFirst) - Number(isLast);
		// What a group says of its sessions together is not one's own.
		const less = Number(isConstant(time)) + Number(time.column.at.up > 0);
		return {
			time,
			created: 3 * Number(created) - 2 * Number(active && !created) + 2 * order - less,
			active: 3 * Number(active) - 2 * Number(created) - 2 * order - less,
		};
	});
	const fits = (one: Judged | null, other: Judged | null) =>
		one === null || other === null || (one !== other && before(one.time, other.time).never);
	let best: { created: Judged | null; active: Judged | null; score: number } = {
		created: null,
		active: null,
		score: 0,
	};
	for (const created of [null, ...judged]) {
		for (const active of [null, ...judged]) {
			if ((created?.created ?? 1) <= 0 || (active?.active ?? 1) <= 0 || !fits(created, active))
				continue;
			const score = (created?.created ?? 0) + (active?.active ?? 0);
			if (score > best.score) best = { created, active, score };
		}
	}
	let [first, last] = [best.created, best.active];
	const [only] = judged;
	// One time alone, of which neither name nor order says what it is.
	if (first === null && last === null && only !== undefined) {
		const newest = Math.max(...only.time.times.map((ms) => ms ?? 0));
		if (only.time.times.length > 1 && now - newest < MINUTE) last = only;
		else first = only;
	}

	const sureness = (each: Judged, role: 'created' | 'active'): Confidence => {
		const named = hints(each.time, role === 'created' ? CREATED_NAME : ACTIVE_NAME);
		const otherwise = hints(each.time, role === 'created' ? ACTIVE_NAME : CREATED_NAME);
		if (named && each[role] >= 3) return 'sure';
		if (named && !otherwise) return each[role] >= 1 ? 'likely' : 'unsure';
		return each[role] >= 2 ? 'likely' : 'unsure';
	};
	const list = (taken: Judged | null, role: 'created' | 'active'): TimeGuess[] => {
		const rest = judged
			.filter((each) => each !== taken)
			.sort((one, other) => other[role] - one[role]);
		const left = past.filter((time) => !varied.includes(time));
		return [
			...(taken === null ? [] : [guess(taken.time, sureness(taken, role))]),
			...[...rest.map(({ time }) => time), ...left].map((time) => guess(time, 'unsure')),
		];
	};
	const createdAt = list(first, 'created');
	const lastActiveAt = list(last, 'active');
	return {
		createdAt,
		lastActiveAt,
		expiresAt: expires,
		chosen: {
			createdAt: first === null ? null : (createdAt[0] ?? null),
			lastActiveAt: last === null ? null : (lastActiveAt[0] ?? null),
			expiresAt: expires[0] ?? null,
		},
	};
}

/** The times in one field, for a preview. */
export function timeText(value: unknown, as: TimeAs, now: number, end: boolean): string | null {
	try {
		const ms = end ? endOf(value, as, now) : timeOf(value, as, now);
		return ms === null ? null : new Date(ms).toISOString();
	} catch {
		return null;
	}
}
