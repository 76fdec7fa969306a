import type { FieldPath } from '@/utils/connection/profile/profile';
import { EACH } from '@/utils/connection/sessions/mapping';
import {
	isIdText,
	isIpAddress,
	isJwt,
	isUserAgent,
	looksRandom,
	namesBrowser,
	namesSystem,
	timeKind,
	wordsOf,
} from '@/utils/learning/value-kinds';
import { distinct, isForm, isNamed, texts } from './column-values';
import type { Column } from './columns';
import * as names from './field-names';
import type { Guess } from './guess';

/** What tells sessions apart. `hashed`: the values are live keys, and only digests may be kept. */
export type IdGuess = Guess<FieldPath> & {
	hashed: boolean;
	/** Whether the current session alone lacks it. */
	isMissing: boolean;
	/** What tells sessions apart together with it, where the list has no ids. */
	with?: readonly FieldPath[];
	score: number;
};

/** More than what an id's form can make up for: a part may change while the session lasts. */
const PART_POINTS = 6.5;
/** Below this score a column is no id. */
const LEAST_SCORE = -3;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is drawn at random, as far as can be seen; a long text may have no digit. */
const isOpaque = (text: string): boolean =>
	UUID.test(text) ||
	(text.length >= 8 && /\d/.test(text) && /[a-zA-Z]/.test(text)) ||
	/[\da-zA-Z]{16}/.test(text);

/** A name that is of nothing else than the entry itself. */
const PLAIN_NAME = /^(?:id|uuid|guid|kennung|identifier|handle|nr|key|ref)$/;

/** Whether a name is that of the session's own id, or of its live key. */
const isOwnName = ({ words }: Column): boolean =>
	PLAIN_NAME.test(words) || names.THE_SESSION_WORD.test(words) || /\btoken\b/.test(words);

/** Whether a column stands in what is called the session. */
const isInSession = ({ allWords, words }: Column): boolean =>
	names.THE_SESSION_NAME.test(allWords.slice(0, -words.length).trim());

/** Whether an id is of what a session has: its device's, its last activity's. */
function isOfAPart(column: Column, ids: readonly Column[], apart: readonly Column[]): boolean {
	const { at } = column;
	if (isInSession(column)) return false;
	const isPart = isNamed(column, names.ID_NAME) && !isOwnName(column);
	// What lies deeper in the entry names something of it, unless that is the session.
	const isNear = (other: Column) => other.at.path.length <= at.path.length || isInSession(other);
	const isOwn = (other: Column) => isOwnName(other) && !other.foreign && other.at.up === at.up;
	if (isPart && apart.some((other) => isOwn(other) && isNear(other))) return true;
	return ids.some(
		({ at: nearer }) =>
			nearer.up === at.up &&
			nearer.path.length < at.path.length &&
			nearer.path.slice(0, -1).every((key, index) => key === at.path[index]),
	);
}

/** What a column's name and its place in the entry say of its being the id. */
function placeScore(column: Column): number {
	const named = isNamed(column, names.ID_NAME);
	let score = named ? 4 : 0;
	if (named && isNamed(column, names.THE_SESSION_WORD)) score += 1;
	if (column.foreign) score -= 6;
	// The application's, not the session's.
	if (/(?:^| )(?:clients? |(?:api|app|application) id $)/.test(`${column.allWords} `) && named)
		score -= 3;
	// A number is no live key, whatever it is called.
	if (isNamed(column, names.SECRET_NAME) && texts(column).length > 0) score -= 2;
	return score - (0.6 * (column.at.path.length - 1) + 2 * column.at.up + 0.01 * column.order);
}

/** What numbers say of their being ids. */
function numberScore(values: readonly number[], named: boolean): number {
	let score = 0;
	const ordered = values.every((value, index) => value === index || value === index + 1);
	if (ordered && !(named && values.length === 1)) score -= named ? 2 : 5;
	if (!named && values.every((value) => timeKind(value) !== null)) score -= 4;
	return score + (values.every((value) => value > 1000) ? 0.7 : 0.2);
}

/** Whether a text cannot be an id, whatever it is called. */
const isNoId = (text: string): boolean =>
	!isIdText(text) || isIpAddress(text) || isUserAgent(text) || timeKind(text) === 'iso';

const isName = (text: string): boolean =>
	/^[\p{L}'’-]{1,30}$/u.test(text) && !/[a-z][A-Z]/.test(text);

/** Whether texts are numbered in the order of the list, as a page numbers what it draws: `row-0`, `row-1`. */
function areCounted(values: readonly string[]): boolean {
	const [, name = '', first = ''] = /^(.*\D)(\d{1,6})$/.exec(values[0] ?? '') ?? [];
	const isOfSession = Number(first) > 1 && names.SESSION_NAME.test(wordsOf(name));
	return (
		name !== '' &&
		!isOfSession &&
		values.length > 1 &&
		values.every((value, index) => value === `${name}${Number(first) + index}`)
	);
}

/** What texts say of their being ids. */
function textScore(values: readonly string[], named: boolean): number {
	if (values.some(isNoId)) return Number.NEGATIVE_INFINITY;
	let score = 0;
	if (values.some((text) => namesBrowser(text) || namesSystem(text) || isForm(text))) score -= 5;
	const opaque = values.every(isOpaque);
	if (!named) {
		// Words, and versions, are what somebody called something.
		if (!opaque && values.every(isName)) score -= 3;
		if (values.every((text) => /^\d{1,4}(?:\.\d{1,6}){0,3}$/.test(text))) score -= 2;
		if (values.every((text) => timeKind(text) !== null)) score -= 4;
		if (values.some((text) => /^(?:https?:|\/)/.test(text) || text.includes('@'))) score -= 5;
	}
	const isLong = values.every((text) => text.length >= 6);
	// Numbers of 64 bits are written as texts.
	const areNumbers = named && values.every((text) => /^\d{1,20}$/.test(text));
	return score + (opaque ? 2.5 : isLong || areNumbers ? 0.8 : 0);
}

/** How much the keys of an object are like ids: less than any field that may be the id. */
const keyScore = ({ at }: Column, values: readonly string[]): number =>
	values.some(isNoId) || values.some((key) => namesBrowser(key) || namesSystem(key))
		? Number.NEGATIVE_INFINITY
		: (values.every(isOpaque) ? -0.5 : -0.9) - 2 * at.up;

/** Names of a form's own keys, which are in each form of a page: none is of a session. */
const FORM_KEY =
	/csrf|xsrf|token|nonce|authenticity|verification|form (?:key|id|build)|^method$|^utf8$/;

/** The same of what elements carry: «token-id» may be a session's. */
const ATTRIBUTE_KEY = /csrf|xsrf|nonce|authenticity|verification/;

/** Whether a column is a key against forgery, as a form's hidden field or an attribute. */
export const isFormKey = ({ at, words }: Column): boolean =>
	(at.path[0] === 'fields' && FORM_KEY.test(words) && !names.THE_SESSION_WORD.test(words)) ||
	(at.path[0] === 'attributes' && ATTRIBUTE_KEY.test(words));

/** How much a column is like an id; minus infinity for what cannot be one. */
function idScore(column: Column): number {
	const { values } = column;
	if (isFormKey(column)) return Number.NEGATIVE_INFINITY;
	// Of a list inside the entry: then that list is the list of sessions.
	if (column.at.path.some((key) => /^\d+$/.test(key))) return Number.NEGATIVE_INFINITY;
	if (column.at.path[0] === EACH) return keyScore(column, values.map(String));
	const named = isNamed(column, names.ID_NAME);
	if (values.every((value) => Number.isSafeInteger(value) && (value as number) >= 0)) {
		return placeScore(column) + numberScore(values as readonly number[], named);
	}
	if (!values.every((value) => typeof value === 'string')) return Number.NEGATIVE_INFINITY;
	const texts = values as readonly string[];
	const less = column.at.path[0] === 'attributes' && areCounted(texts) ? 8 : 0;
	return placeScore(column) + textScore(texts, named) - less;
}

/** Whether values are live keys by themselves: whoever has such a key is logged in with it. */
function isLiveKey(column: Column): boolean {
	const all = texts(column);
	if (all.length > 0 && (isNamed(column, names.SECRET_NAME) || all.some(isJwt))) return true;
	if (isNamed(column, names.ID_NAME)) return false;
	// Unnamed, and as long and mixed as no id needs to be.
	return (
		all.length > 0 &&
		all.every(
			(text) =>
				text.length >= 28 &&
				!UUID.test(text) &&
				/[A-Z]/.test(text) &&
				/[a-z]/.test(text) &&
				looksRandom(text),
		)
	);
}

/**
 * What tells sessions apart: different in each, and of a form that lasts.
 *
 * @param isUnique whether it is different in all entries, also those that were not looked at
 * @param lacking the row that may be without an id: our own, in a page where it can't be removed
 */
export function guessId(
	columns: readonly Column[],
	isUnique: (at: FieldPath, mayLack: boolean) => boolean,
	lacking: number | null = null,
): IdGuess[] {
	const guesses: IdGuess[] = [];
	const lacks = new Set<FieldPath>();
	const apart = columns
		.map((column) => {
			if (lacking === null || column.values[lacking] !== undefined) return column;
			lacks.add(column.at);
			return { ...column, values: column.values.filter((_, row) => row !== lacking) };
		})
		.filter(
			({ values, known }) =>
				values.length > 0 && values.length === known.length && distinct(values) === values.length,
		);
	const named = apart.filter(
		(column) =>
			!column.foreign &&
			isNamed(column, names.ID_NAME) &&
			idScore(column) > 0 &&
			isUnique(column.at, lacks.has(column.at)),
	);
	for (const column of apart) {
		const score = idScore(column) - (isOfAPart(column, named, apart) ? PART_POINTS : 0);
		const isMissing = lacks.has(column.at);
		if (score < LEAST_SCORE || !isUnique(column.at, isMissing)) continue;
		guesses.push({
			value: column.at,
			name: column.name,
			confidence: score >= 4 ? 'sure' : score >= 2 ? 'likely' : 'unsure',
			hashed: isLiveKey(column),
			isMissing,
			score: isMissing ? score - 2 : score,
		});
	}
	return guesses.sort((one, other) => other.score - one.score);
}
