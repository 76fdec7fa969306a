import { KIND } from '@/utils/connection/document/divided-lists';
import { saysEnding } from '@/utils/connection/document/row-actions';
import { saysCurrent } from '@/utils/connection/document/says-current';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import { isTimeText } from '@/utils/connection/times/time-text';
import {
	isIpAddress,
	isUserAgent,
	namesBrowser,
	namesSystem,
	timeKind,
	wordsOf,
} from '@/utils/learning/value-kinds';
import type { Column } from './columns';
import type { CurrentGuess } from './current';
import {
	AGENT_NAME,
	BROWSER_NAME,
	CURRENT_NAME,
	CURRENT_VALUE,
	LIVE_NAME,
	NOT_CURRENT_NAME,
	OTHER_MARK_NAME,
} from './field-names';

// Which entry is this browser's own, by a field of the entries themselves. A value may say so only
// where its name or its own words do, or where it agrees with what is known of ourselves: that it is
// the only one of its kind means nothing.

type Mark = string | number | boolean;

/** What a field says of the entry in which it has a value that no other entry has. */
type Said = { score: number; isNamed: boolean };

const YES = /^(?:true|yes|y|j|ja|si|s|1|oui|x|wahr)$/;
const NO = /^(?:false|no|n|nein|nee|0|non|falsch)$/;
/** What a column of states or kinds is called. */
const KIND_NAME =
	/status|state|\bkind|\btype|session|relation|activity|badge|\btag|flag|hinweis|\btyp\b|\bart\b|stato|staat/;
const SCALARS = new Set(['string', 'number', 'boolean']);
const SURE_SCORE = 4.5;
/** The most letters of a name that says nothing. */
const MEANINGLESS = 3;

/** The row whose value is unlike all others', where there is a single such row. */
function oddRow(values: readonly unknown[], equals: unknown): number | null {
	const first = values.indexOf(equals);
	return first !== -1 && values.lastIndexOf(equals) === first ? first : null;
}

/** The values that stand in one entry alone; none where there are too many different values. */
function oddValues(values: readonly unknown[]): unknown[] {
	const counts = new Map<unknown, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	if (counts.size > 4) return [];
	return [...counts]
		.filter(([value, count]) => count === 1 && value !== null && value !== undefined)
		.map(([value]) => value);
}

/** A short text that marks something, and tells of no device and no place. */
function isMark(text: string): boolean {
	if (text.length > 40 || text === '') return false;
	return (
		!isUserAgent(text) &&
		!isIpAddress(text) &&
		timeKind(text) === null &&
		!/[\d,/]{2}/.test(text) &&
		!namesBrowser(text) &&
		!namesSystem(text)
	);
}

/** Whether a column's values can say which entry is meant: marks, a yes or no, and one type only. */
function mayMark(column: Column): boolean {
	const { foreign, known, words } = column;
	if (foreign || known.length === 0 || CUT_OUT.test(column.at.path[1] ?? '')) return false;
	const [kind, ...others] = new Set(known.map((value) => typeof value));
	if (kind === undefined || others.length > 0 || !SCALARS.has(kind)) return false;
	if (kind === 'number') return known.every((value) => value === 0 || value === 1);
	if (kind !== 'string') return true;
	// What a stranger writes can't say which session is whose; an element beside it can.
	if (!isBadge(column) && (AGENT_NAME.test(words) || BROWSER_NAME.test(words))) return false;
	// A text with a device or a place in it is a stranger's.
	return known.every((value) => isMark(value as string));
}

const isYes = (value: Mark): boolean =>
	value === true || value === 1 || (typeof value === 'string' && YES.test(wordsOf(value)));
const isNo = (value: unknown): boolean =>
	value === false || value === 0 || (typeof value === 'string' && NO.test(wordsOf(value)));

/**
 * Whether a text means «this session» by its own words. Its column has to be one that no user fills:
 * a stranger may call a device «this device».
 */
const means = (
	value: Mark,
	column: Column,
	columns: readonly Column[],
	isNamed: boolean,
): boolean =>
	typeof value === 'string' &&
	meansCurrent(value) &&
	(isBadge(column) ||
		isControl(column) ||
		isNote(column, columns) ||
		(!NOTE.test(column.at.path[1] ?? '') && (isNamed || KIND_NAME.test(column.words))));

/** Whether a text says as a whole that it is of this browser's own session. */
const meansCurrent = (text: string): boolean =>
	CURRENT_VALUE.test(wordsOf(text)) || saysCurrent(text);

/** What {@link readRow} calls what stands beside a value, or in its place. */
const NOTE = / note$/;
/** The same of what is cut out of a text: whoever writes the text writes it. */
const CUT_OUT = /[:：]$| (?:rest|head|tail \d+)(?: #\d+)?$/;
/** What strikes out, and ticks nothing. */
const CROSS = /[✕✖✗✘×❌⨯–—-]/;

/** Whether a text of a page is an element that a single row has: no user's text makes an element. */
const isBadge = ({ at, known, values }: Column): boolean =>
	at.path[0] === 'texts' && known.length === 1 && values.length > 1 && !NOTE.test(at.path[1] ?? '');

/** Whether a text of a page stands where all other rows have what ends them: nobody writes there. */
const isControl = ({ at, known, values }: Column): boolean =>
	at.path[0] === 'texts' &&
	known.length === values.length &&
	known.length > 1 &&
	known.filter((value) => !saysEnding(String(value))).length === 1;

/**
 * Whether a text of a page stands in a single row in the place of an address or a time, or beside it,
 * as all other rows have them: no user writes in such a column.
 */
function isNote({ at, known, values }: Column, columns: readonly Column[]): boolean {
	const [in_, name = ''] = at.path;
	if (in_ !== 'texts' || !NOTE.test(name) || known.length !== 1) return false;
	const place = name.replace(NOTE, '');
	const of = columns.find(({ at: { path } }) => path[0] === 'texts' && path[1] === place);
	const others = (of?.values ?? []).filter((_, row) => values[row] === undefined);
	const told = others.filter((value) => value !== undefined && value !== '');
	return told.length > 0 && told.every((value) => isPlainValue(String(value)));
}

/** Whether a text is an address or a time. */
const isPlainValue = (text: string): boolean => isIpAddress(text) || isTimeText(text);

/**
 * The row of a page that is this browser's own: by its badge, or by being the only one that can't be
 * removed, or the only one with nothing to press; `null` where nothing tells.
 */
export function ownRowOfPage(columns: readonly Column[]): number | null {
	const unremovable = rowWithout(columns, 'removable');
	for (const column of columns) {
		const { at, known, values } = column;
		// Of a list that is divided by headings.
		if (at.path[1] === KIND) {
			const [row, ...others] = [...values.keys()].filter((each) =>
				saysCurrent(String(values[each])),
			);
			if (row !== undefined && others.length === 0) return row;
		}
		if (!isBadge(column) && !isNote(column, columns) && !isControl(column)) continue;
		const text = known.find((value) => meansCurrent(String(value)));
		if (text === undefined) continue;
		const row = values.indexOf(text);
		if (unremovable === null || unremovable === row) return row;
	}
	return unremovable ?? rowWithout(columns, 'hasActions');
}

/** The only row of a page that lacks what all others have. */
function rowWithout(columns: readonly Column[], name: string): number | null {
	const column = columns.find(({ at }) => at.path.join() === name);
	return column === undefined || column.values.length < 2 ? null : oddRow(column.values, false);
}

/** What a value that stands in one entry alone says of it; `null` where it says nothing. */
function saidBy(
	value: Mark,
	column: Column,
	columns: readonly Column[],
	{ isAlone, isOwn }: { isAlone: boolean; isOwn: boolean },
): Said | null {
	const { words } = column;
	const isNamed = CURRENT_NAME.test(words);
	if (isNamed && isYes(value)) return { score: 6, isNamed: true };
	if (means(value, column, columns, isNamed)) return { score: isNamed ? 6 : 4.5, isNamed: true };
	// A tick, where the others have nothing.
	const isTick = typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value) && !CROSS.test(value);
	if (isNamed && !isAlone && isTick) {
		return column.known.length === 1 ? { score: 2.5, isNamed: false } : null;
	}
	// What agrees with what is known of ourselves is believed where its name is of something live, or
	// says nothing; of the only entry where it says nothing.
	if (isAlone && words.length > MEANINGLESS) return null;
	if (!isAlone && NOT_CURRENT_NAME.test(words) && isNo(value)) return { score: 3, isNamed: false };
	const isOther = OTHER_MARK_NAME.test(words) || NOT_CURRENT_NAME.test(words);
	const mayBe = words.length <= MEANINGLESS || LIVE_NAME.test(words);
	return isOwn && mayBe && !isOther && isYes(value) ? { score: 1, isNamed: false } : null;
}

/**
 * The row that says by its name that it is this browser's own; `null` where not exactly one does.
 */
export function markedRow(columns: readonly Column[]): number | null {
	for (const column of columns) {
		if (!mayMark(column) || !CURRENT_NAME.test(column.words)) continue;
		const marks = column.values.length === 1 ? column.known : oddValues(column.values);
		const mark = marks.find((each) => isYes(each as Mark));
		const row = mark === undefined ? null : oddRow(column.values, mark);
		if (row !== null) return row;
	}
	return null;
}

function guessIn(
	column: Column,
	columns: readonly Column[],
	values: readonly unknown[],
	equals: Mark,
	{ newest, own }: { newest: number | null; own: number | null },
): CurrentGuess | null {
	const row = oddRow(values, equals);
	if (row === null) return null;
	const isAlone = values.length === 1;
	const said = saidBy(equals, column, columns, { isAlone, isOwn: own === row });
	if (said === null) return null;
	let { score } = said;
	if (newest !== null && !isAlone) score += newest === row ? 1 : -1.5;
	score -= 0.2 * (column.at.path.length - 1) + 0.01 * column.order;
	const isSure = score >= SURE_SCORE - 0.5 && said.isNamed;
	return {
		by: { by: 'field', at: column.at, equals },
		name: column.name,
		confidence: isSure ? 'sure' : score >= 2.5 ? 'likely' : 'unsure',
		row,
		score,
	};
}

/** Guesses where a single entry lacks the address by which all others are ended. */
function currentByLack(
	entries: readonly Entry[],
	columns: readonly Column[],
	newest: number | null,
): CurrentGuess[] {
	if (entries.length < 2) return [];
	return columns.flatMap((column) => {
		const { at, known, allWords } = column;
		if (!saysEnding(allWords) || !known.every(isAddress)) return [];
		const lacking = entries.flatMap((entry, row) => (valueAt(entry, at) == null ? [row] : []));
		const [row, ...others] = lacking;
		if (row === undefined || others.length > 0) return [];
		const score = newest === null || newest === row ? 3 : 1.5;
		const by = { by: 'field', at, equals: null } as const;
		return [{ by, name: column.name, confidence: 'likely', row, score }];
	});
}

/** Whether a value is an address on the site, or a part of one. */
const isAddress = (value: unknown): boolean =>
	typeof value === 'string' && /^(?:https?:\/)?\/\S+$/.test(value);

/**
 * Guesses from a field of the entries themselves.
 *
 * @param newest the entry with the last activity of all; `null` where that is not a single entry
 * @param own the entry that is ours by what is known of ourselves; `null` where nothing tells
 */
export function currentByField(
	entries: readonly Entry[],
	columns: readonly Column[],
	newest: number | null,
	own: number | null,
): CurrentGuess[] {
	const unremovable = rowWithout(columns, 'removable');
	const marked = columns.filter(mayMark).flatMap((column) => {
		const values = entries.map((entry) => valueAt(entry, column.at));
		const marks = values.length === 1 ? column.known : oddValues(column.values);
		const guesses = [...new Set(marks)].flatMap(
			(mark) => guessIn(column, columns, values, mark as Mark, { newest, own }) ?? [],
		);
		// A text of a row that can be ended, where a single row can't be, is what somebody wrote.
		const isText = column.at.path[0] === 'texts' && unremovable !== null;
		return isText ? guesses.filter(({ row }) => row === unremovable) : guesses;
	});
	return [...marked, ...currentByLack(entries, columns, newest)];
}
