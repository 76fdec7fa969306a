import { decode } from '@/utils/connection/decode';
import { agentOf, type Entry, placeOf, valueAt } from '@/utils/connection/mapping';
import { isAllowedOrigin } from '@/utils/connection/origins';
import {
	ConnectionProfile,
	type CurrentBy,
	type FieldPath,
	PROFILE_VERSION,
	type ReadRequest,
	type SessionFields,
	type TimeAs,
} from '@/utils/connection/profile';
import { USUAL_MEANINGS } from '@/utils/connection/statuses';
import type { CountryNames } from '@/utils/domain/places/country';
import { plainText } from '@/utils/domain/sessions/plain-text';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { Choice, Confidence, Finding, FoundField } from '@/utils/learning/learning';
import { looksLikeSessions } from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { wordsOf } from '@/utils/learning/value-kinds';
import { type Column, columnsOf } from './columns';
import {
	type CurrentGuess,
	currentApart,
	currentByField,
	currentByName,
	type Leaves,
	leavesOf,
	type Other,
	rowsBy,
} from './current';
import { LIST_NAME, OTHER_ENTRY_NAME, OTHER_LIST_NAME } from './field-names';
import {
	isSameQuestion,
	learnedQuestion,
	type Parts,
	partsOf,
	wordsOfRequest,
} from './learned-request';
import { alikeIn, type FoundList, listsIn } from './lists';
import { pagingOf } from './paging';
import { guessAgent, guessId, guessIp, guessPlace } from './text-fields';
import { guessTimes, timeColumns, timeText } from './time-fields';

/** What is known beside what the page asked. */
export type Context = {
	/** The origin of the site's pages. */
	site: string;
	/** Milliseconds since 1970. */
	now: number;
	countryOf: CountryNames;
	/** The origin of the local Cryptonow; `null`, or left out, in a production build. */
	localOrigin?: string | null;
};

/** What taking one of a field's choices sets in the list. */
export type Setting =
	| { field: 'place'; value: SessionFields['place'] }
	| { field: 'ip'; value: SessionFields['ip'] }
	| { field: 'agent'; value: SessionFields['agent'] }
	| {
			field: 'createdAt' | 'lastActiveAt' | 'expiresAt';
			value: { at: FieldPath; as: TimeAs } | null;
	  }
	| { field: 'current'; value: CurrentBy };

/** A list that may be the one, and how it would be read. */
export type Proposal = {
	list: ConnectionProfile['list'];
	finding: Finding;
	/** As the page's own answer has them, before any digest; for the proof alone. */
	ids: string[];
	/** The number of the observed request with the list. */
	observed: number;
	/** What each of the finding's choices sets, field by field and choice by choice. */
	settings: Setting[][];
};

const ROWS = 20;
const CHOICES = 12;
const TEXT_LIMIT = 60;
/** The most of all answers that is taken apart, in characters. */
const TEXT_BUDGET = 4 * 1024 * 1024;
const EXCHANGE_LIMIT = 80;
const CANDIDATE_LIMIT = 12;
/** Entries that are looked at to see that ids differ, and which is the current one. */
const ENTRY_LIMIT = 5000;

type Answered = {
	observed: ObservedRequest;
	parts: Parts;
	body: unknown;
	words: string;
};

/** Work that can be put aside wherever it says so, for what else waits in the same thread. */
type Pieces<Outcome> = Generator<undefined, Outcome>;

/** The observed requests that count: from hosts that a profile may name, answered, and not redirected. */
function* answeredOf(
	observedRequests: readonly ObservedRequest[],
	localOrigin: string | null,
): Pieces<Answered[]> {
	const answered: Answered[] = [];
	let budget = TEXT_BUDGET;
	// The newest tell best; a page can make as many as it likes.
	for (const observed of [...observedRequests].reverse()) {
		if (answered.length >= EXCHANGE_LIMIT) break;
		const { answer, status } = observed;
		if (answer === null || status !== 200 || answer.length > budget) continue;
		if (observed.method !== 'GET' && observed.method !== 'POST') continue;
		const parts = partsOf(observed, localOrigin);
		if (parts === null) continue;
		budget -= answer.length;
		yield;
		const decoded = decode(answer, null);
		if (!decoded.ok || typeof decoded.value !== 'object' || decoded.value === null) continue;
		answered.push({ observed, parts, body: decoded.value, words: wordsOfRequest(parts) });
	}
	return answered.reverse();
}

/** Several answers to the same question, in the order in which they were asked. */
type Question = { first: Answered; all: Answered[]; leaves: () => Leaves };

function questionsOf(answered: readonly Answered[]): Question[] {
	const questions: Question[] = [];
	for (const each of answered) {
		const question = questions.find(
			({ first }) =>
				first.observed.method === each.observed.method && isSameQuestion(first.parts, each.parts),
		);
		if (question === undefined)
			questions.push({ first: each, all: [each], leaves: () => new Map() });
		else question.all.push(each);
	}
	// The list as it was asked for last, from its first page on: the newest of the same request.
	for (const question of questions) {
		const key = ({ parts }: Answered) =>
			JSON.stringify([parts.query.filter(([name]) => !/^_|^t$|^ts$/.test(name)), parts.body]);
		const latest = question.all.filter((each) => key(each) === key(question.first)).at(-1);
		if (latest !== undefined) {
			question.all = [latest, ...question.all.filter((each) => key(each) !== key(latest))];
			question.first = latest;
		}
		let leaves: Leaves | null = null;
		question.leaves = () => {
			leaves ??= leavesOf(question.first.body, null);
			return leaves;
		};
	}
	return questions;
}

/** A field with a short text that many entries share: what happened, in what order. */
function logPenalty(entries: readonly Entry[], columns: readonly Column[]): number {
	let points = 0;
	if (
		columns.some(
			({ at, words }) => at.up === 0 && at.path.length === 1 && OTHER_ENTRY_NAME.test(words),
		)
	)
		points += 2;
	const ended = columns.filter(({ words }) =>
		/ended|logout|logged out|abgemeldet|beendet|revoked|revoked at|terminated/.test(words),
	);
	if (ended.some(({ known }) => known.some((value) => value !== false))) points += 3;
	if (entries.length > 100) points += 1;
	return points;
}

type Scored = { proposal: Proposal; score: number };

type Candidate = Question & { list: FoundList };

type Mapped = {
	columns: Column[];
	fields: SessionFields;
	settings: { field: FoundField; name: string | null; confidence: Confidence; set: Setting }[];
	/** The fields by which another answer may name an entry. */
	names: FieldPath[];
	newest: number | null;
	score: number;
};

const CONFIDENCE_POINTS: Record<Confidence, number> = { sure: 1, likely: 0.7, unsure: 0.3 };

function isUniqueIn(entries: readonly Entry[]): (at: FieldPath) => boolean {
	return (at) => {
		const seen = new Set<unknown>();
		for (const entry of entries) {
			const value = valueAt(entry, at);
			if (value === undefined || value === null || seen.has(String(value))) return false;
			seen.add(String(value));
		}
		return true;
	};
}

/** What a list's entries hold, field by field; `null` for entries that can be no sessions. */
function map({ list }: Candidate, { now, countryOf }: Context): Mapped | null {
	const { entries, items } = list;
	if (entries.length > ENTRY_LIMIT) return null;
	const columns = columnsOf(entries, items);
	const times = timeColumns(columns, now);
	const timeFields = new Set(times.map(({ column }) => column));
	const ids = guessId(
		columns.filter(
			(column) =>
				!timeFields.has(column) || column.known.every((value) => typeof value === 'number'),
		),
		isUniqueIn(entries),
	);
	const [id] = ids.filter(({ score }) => score > -1);
	if (id === undefined) return null;
	const guessed = guessTimes(
		times.filter(({ column }) => column.at !== id.value),
		now,
	);
	const ip = guessIp(columns);
	const agent = guessAgent(columns);
	const inAgent = agent.flatMap(({ value }) =>
		value.as === 'parts'
			? [value.browser, value.system, value.form].filter((at) => at !== null)
			: [value.at],
	);
	const place = guessPlace(columns, countryOf, [
		id.value,
		...inAgent,
		...ip.map(({ value }) => value),
	]);
	const { chosen } = guessed;
	const settings: Mapped['settings'] = [];
	const none = (
		field: Exclude<FoundField, 'current'>,
		confidence: Confidence,
	): Mapped['settings'][number] => ({
		field,
		name: null,
		confidence,
		set: { field, value: null },
	});
	for (const { value, name, confidence } of place)
		settings.push({ field: 'place', name, confidence, set: { field: 'place', value } });
	settings.push(none('place', 'unsure'));
	for (const { value, name, confidence } of ip)
		settings.push({ field: 'ip', name, confidence, set: { field: 'ip', value } });
	settings.push(none('ip', 'unsure'));
	for (const { value, name, confidence } of agent)
		settings.push({ field: 'agent', name, confidence, set: { field: 'agent', value } });
	settings.push(none('agent', 'unsure'));
	for (const field of ['lastActiveAt', 'createdAt', 'expiresAt'] as const) {
		const guesses = guessed[field].map(({ at, as, name, confidence }) => ({
			field,
			name,
			confidence,
			set: { field, value: { at, as } } as Setting,
		}));
		// Nothing rather than something that is not borne out: then «none» comes first.
		const nothing = none(field, guesses.length === 0 ? 'sure' : 'likely');
		settings.push(...(chosen[field] === null ? [nothing, ...guesses] : [...guesses, nothing]));
	}
	const timeField = (guess: typeof chosen.createdAt) =>
		guess === null ? null : { at: guess.at, as: guess.as };
	const fields: SessionFields = {
		id: { at: id.value, hashed: id.hashed },
		key: null,
		ip: ip[0]?.value ?? null,
		place: place[0]?.value ?? null,
		agent: agent[0]?.value ?? null,
		createdAt: timeField(chosen.createdAt),
		lastActiveAt: timeField(chosen.lastActiveAt),
		expiresAt: timeField(chosen.expiresAt),
	};
	const points = (guess: { confidence: Confidence } | null | undefined) =>
		guess == null ? 0 : CONFIDENCE_POINTS[guess.confidence];
	// A list inside the entries, or around them, is the one where it has the times itself.
	const timePoints = (guess: typeof chosen.createdAt) => {
		const near = guess?.at.up === 0 && !guess.at.path.some((key) => /^\d+$/.test(key));
		return points(guess) * (near ? 1 : 0.2);
	};
	const score =
		2 * points(ip[0]) +
		2 * points(agent[0]) +
		points(place[0]) +
		timePoints(chosen.createdAt) +
		timePoints(chosen.lastActiveAt) +
		2 * timePoints(chosen.expiresAt) +
		Math.min(1, Math.max(0, id.score / 5));
	let newest: number | null = null;
	if (chosen.lastActiveAt !== null) {
		const { at } = chosen.lastActiveAt;
		const active = times.find(({ column }) => column.at === at)?.times ?? [];
		const top = Math.max(...active.map((ms) => ms ?? 0));
		newest = active.filter((ms) => ms === top).length === 1 ? active.indexOf(top) : null;
	}
	const names = ids
		// An id, or a live key: of anything else that differs another answer may speak for any reason.
		.filter(({ score: each, hashed }, index) => index === 0 || each >= 2 || hashed)
		.slice(0, 4)
		.map(({ value }) => value);
	// An address or a device, and a time or at least some more: less is no session to be watched.
	const isSession =
		ip.length + agent.length > 0 || (place.length > 0 && chosen.lastActiveAt !== null);
	return isSession ? { columns, fields, settings, names, newest, score } : null;
}

/** The same where only a session that the list leaves out shows what its fields are. */
function mapAside(
	candidate: Candidate,
	questions: readonly Question[],
	context: Context,
): Mapped | null {
	const { items, entries } = candidate.list;
	if (entries.length > 20) return null;
	for (const { first } of questions.slice(0, 20)) {
		for (const alike of alikeIn(first.body, entries[0]?.[0])) {
			const rows: Entry[] = [[alike, first.body], ...entries];
			const mapped = map({ ...candidate, list: { items, entries: rows } }, context);
			if (mapped !== null) return mapped;
		}
	}
	return null;
}

const deviceText = ({ browser, system }: DeviceFamily): string | null =>
	[browser, system].filter((part) => part !== null).join(', ') || null;

function textOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number'
		? plainText(String(value), TEXT_LIMIT)
		: null;
}

/** What an entry would show by a setting: a short text, times as ISO 8601. */
function preview(entry: Entry, set: Setting, { now, countryOf }: Context): string | null {
	try {
		if (set.value === null) return null;
		switch (set.field) {
			case 'place': {
				const place = placeOf(entry, set.value, countryOf);
				return [place?.city, place?.country].filter(Boolean).join(', ') || null;
			}
			case 'ip':
				return textOf(valueAt(entry, set.value));
			case 'agent': {
				const device = agentOf(entry, set.value);
				return device === undefined ? null : deviceText(device);
			}
			case 'current':
				return set.value.by === 'field' && valueAt(entry, set.value.at) === set.value.equals
					? 'true'
					: null;
			default:
				return timeText(valueAt(entry, set.value.at), set.value.as, now, set.field === 'expiresAt');
		}
	} catch {
		// A value of another type than the others': shown as unknown.
		return null;
	}
}

/** All others that may say which one is the current. */
function othersOf(
	candidate: Candidate,
	questions: readonly Question[],
	ids: ReadonlySet<string>,
	own: ReadRequest,
	context: Context,
): Other[] {
	const { body: ownBody, words: ownWords } = candidate.first;
	const { items } = candidate.list;
	const others: Other[] = [
		{
			body: ownBody,
			items,
			request: own,
			words: ownWords,
			leaves: () => leavesOf(ownBody, items),
		},
	];
	for (const question of questions) {
		const { observed, parts, body, words } = question.first;
		if (question.first === candidate.first || others.length > 20) continue;
		// The details of one session were asked for by its id, and so would they be next time.
		if (parts.path.split('/').some((part) => ids.has(part))) continue;
		const request = learnedQuestion(observed, parts, {
			localOrigin: context.localOrigin ?? null,
			now: context.now,
			siblings: question.all.slice(1).map((each) => each.parts),
			ids,
		});
		if (request !== null)
			others.push({ body, items: null, request, words, leaves: question.leaves });
	}
	return others;
}

function finding(
	rows: readonly Entry[],
	count: number,
	host: string,
	settings: Mapped['settings'],
	current: readonly CurrentGuess[],
	context: Context,
): { finding: Finding; settings: Setting[][] } {
	const fields: Finding['fields'] = [];
	const sets: Setting[][] = [];
	const shown = rows.slice(0, ROWS);
	for (const field of ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'] as const) {
		const all = settings.filter((each) => each.field === field);
		const none = all.find(({ name }) => name === null);
		const some = all.slice(0, CHOICES);
		if (none !== undefined && !some.includes(none)) some[CHOICES - 1] = none;
		const choices = some.map(
			({ name, confidence, set }): Choice => ({
				name,
				confidence: some.length === 1 ? 'sure' : confidence,
				values: shown.map((entry) => preview(entry, set, context)),
			}),
		);
		fields.push({ field, choices });
		sets.push(some.map(({ set }) => set));
	}
	const guesses = current.slice(0, CHOICES);
	fields.push({
		field: 'current',
		choices: guesses.map(({ name, confidence, row }) => ({
			name,
			confidence,
			values: shown.map((_, index) => (index === (row ?? 0) ? 'true' : null)),
		})),
	});
	sets.push(guesses.map(({ by }): Setting => ({ field: 'current', value: by })));
	return { finding: { host, count, fields, others: 0 }, settings: sets };
}

function isProfile(list: ConnectionProfile['list'], site: string): boolean {
	const pages = { sessions: '/', password: null, login: null };
	const profile = { version: PROFILE_VERSION, site, list, remove: null, pages };
	return ConnectionProfile.safeParse(profile).success;
}

/** Numbers as they would be shown, and nothing else. */
const idText = (value: unknown): string => String(value);

function propose(
	candidate: Candidate,
	mapped: Mapped,
	questions: readonly Question[],
	context: Context,
): { scored: Scored[]; lacksCurrent: boolean } {
	const { first, all, list } = candidate;
	const { entries, items } = list;
	const { columns, names, newest } = mapped;
	const localOrigin = context.localOrigin ?? null;
	const known = new Set<string>();
	for (const at of names) for (const entry of entries) known.add(idText(valueAt(entry, at)));
	const request = learnedQuestion(first.observed, first.parts, {
		localOrigin,
		now: context.now,
		siblings: all.slice(1).map((each) => each.parts),
		ids: known,
	});
	if (request === null) return { scored: [], lacksCurrent: false };
	const countIn = (body: unknown) =>
		listsIn(body).find((each) => JSON.stringify(each.items) === JSON.stringify(items))?.entries
			.length ?? 0;
	const paging = pagingOf(
		all.slice(0, 6).map(({ parts, body, observed }, index) => ({
			parts,
			body,
			count: index === 0 ? entries.length : countIn(body),
			responseHeaders: observed.responseHeaders,
		})),
		items,
	);

	const others = othersOf(candidate, questions, known, request, context);
	// Read together with the others: what all of them are like shows best so.
	const apart = others.flatMap((other) =>
		alikeIn(other.body, entries[0]?.[0]).flatMap((alike) => {
			const rows: Entry[] = [[alike, other.body], ...entries];
			const whole = map({ ...candidate, list: { items, entries: rows } }, context);
			const guess = whole === null ? null : currentApart(entries, whole.fields, other);
			return whole === null || guess === null ? [] : [{ guess, rows, whole }];
		}),
	);
	apart.sort((one, two) => two.guess.score - one.guess.score);
	const named = names.map((at) => rowsBy(entries, at));
	const inList = [
		...currentByField(entries, columns, newest),
		...others.flatMap((other) => currentByName(entries, named, other, newest)),
	].sort((one, two) => two.score - one.score);
	// Two ways that agree bear each other out.
	const best = inList[0];
	if (best !== undefined && best.confidence !== 'sure' && best.score >= 2) {
		const second = inList.find(
			(each) =>
				each !== best && each.row === best.row && each.by.by !== best.by.by && each.score >= 2,
		);
		if (second !== undefined) best.confidence = 'sure';
	}

	const path = [...items.filter((key) => key !== '*'), first.words].map(wordsOf).join(' ');
	let contextScore = mapped.score - logPenalty(entries, columns);
	if (LIST_NAME.test(path)) contextScore += 2;
	if (OTHER_LIST_NAME.test(path)) contextScore -= 3;
	if (candidate.list.items.filter((key) => key === '*').length > 1) contextScore -= 0.1;

	const host = new URL(request.origin).host;
	const make = (
		guesses: readonly CurrentGuess[],
		rows: readonly Entry[],
		{ fields, settings }: Mapped,
	): Scored | null => {
		const [guess] = guesses;
		if (guess === undefined) return null;
		const proposed: ConnectionProfile['list'] = {
			request,
			paging,
			items,
			fields,
			current: guess.by,
			statuses: { ...USUAL_MEANINGS },
			redirect: 'loggedOut',
		};
		if (!isProfile(proposed, context.site)) return null;
		const shown = finding(rows, rows.length, host, settings, guesses, context);
		return {
			score: contextScore + Math.min(3, guess.score / 2),
			proposal: {
				list: proposed,
				...shown,
				ids: rows.map((entry) => idText(valueAt(entry, fields.id.at))),
				observed: first.observed.number,
			},
		};
	};
	const scored: Scored[] = [];
	const [own] = apart;
	const inside = make(inList, entries, mapped);
	const outside = own === undefined ? null : make([own.guess], own.rows, own.whole);
	if (inside !== null) scored.push(inside);
	if (outside !== null) scored.push(outside);
	return { scored, lacksCurrent: scored.length === 0 && mapped.score >= 3 };
}

/** The least that a list must have about it to be shown at all. */
const LEAST = 3;
const PROPOSALS = 8;

/** What a page's requests come to. */
export type Search = {
	/** The answers that may be the list of active sessions, best first. */
	proposals: Proposal[];
	/**
	 * Nothing can be proposed: there is a list like one of sessions, but nothing that says which one
	 * is this browser's.
	 */
	lacksCurrent: boolean;
};

function* search(observedRequests: readonly ObservedRequest[], context: Context): Pieces<Search> {
	const localOrigin = context.localOrigin ?? null;
	if (!isAllowedOrigin(context.site, localOrigin)) return { proposals: [], lacksCurrent: false };
	const questions = questionsOf(yield* answeredOf(observedRequests, localOrigin));
	const candidates: (Candidate & { mapped: Mapped })[] = [];
	for (const question of questions) {
		yield;
		let tried = 0;
		for (const list of listsIn(question.first.body)) {
			if (tried >= 8) break;
			// Three of them show whether it is worth a closer look.
			if (!looksLikeSessions(list.entries.slice(0, 3).map(([own]) => own))) {
				if (
					!list.entries
						.slice(0, 3)
						.some(([own, group]) =>
							looksLikeSessions([{ ...(group as object), sessions: null, own }]),
						)
				)
					continue;
			}
			tried++;
			yield;
			const candidate = { ...question, list };
			const mapped = map(candidate, context) ?? mapAside(candidate, questions, context);
			if (mapped !== null) candidates.push({ ...candidate, mapped });
		}
	}
	candidates.sort((one, other) => other.mapped.score - one.mapped.score);
	const scored: Scored[] = [];
	let lacksCurrent = false;
	for (const { mapped, ...candidate } of candidates.slice(0, CANDIDATE_LIMIT)) {
		yield;
		const proposed = propose(candidate, mapped, questions, context);
		scored.push(...proposed.scored);
		lacksCurrent ||= proposed.lacksCurrent;
	}
	scored.sort((one, other) => other.score - one.score);
	const good = scored.filter(({ score }) => score >= LEAST).slice(0, PROPOSALS);
	return {
		proposals: good.map(({ proposal }, index) => ({
			...proposal,
			finding: { ...proposal.finding, others: good.length - 1 - index },
		})),
		lacksCurrent: lacksCurrent && scored.length === 0,
	};
}

/**
 * The answers that may be the list of active sessions, each with how it would be asked for and read.
 * By rules over values, with names as a hint; nothing is proposed that the values do not bear out.
 *
 * @param observedRequests what the page asked and got, in order
 */
export function searchLists(
	observedRequests: readonly ObservedRequest[],
	context: Context,
): Search {
	const work = search(observedRequests, context);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/**
 * The same in pieces, for where others wait for the thread.
 *
 * @param pause called between them; may return nothing to go on at once
 */
export async function searchListsInPieces(
	observedRequests: readonly ObservedRequest[],
	context: Context,
	pause: () => Promise<void> | undefined,
): Promise<Search> {
	const work = search(observedRequests, context);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		const paused = pause();
		if (paused !== undefined) await paused;
	}
}

/** The proposals alone, best first. */
export const findLists = (
	observedRequests: readonly ObservedRequest[],
	context: Context,
): Proposal[] => searchLists(observedRequests, context).proposals;
