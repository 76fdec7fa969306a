import {
	ConnectionProfile,
	PROFILE_VERSION,
	type ReadRequest,
} from '@/utils/connection/profile/profile';
import { USUAL_MEANINGS } from '@/utils/connection/profile/statuses';
import { liveFieldsOf } from '@/utils/connection/sessions/ended';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import { wordsOf } from '@/utils/learning/value-kinds';
import type { ListCandidate, RequestGroup } from './answered-requests';
import { type Column, ROW_LIMIT } from './columns';
import {
	type CurrentGuess,
	currentApart,
	currentByName,
	leavesOf,
	nameIn,
	type OtherAnswer,
	rowsBy,
} from './current';
import { currentByField } from './current-by-field';
import {
	LIST_NAME,
	NO_LOGIN_NAME,
	OTHER_ENTRY_NAME,
	OTHER_LIST_NAME,
	OTHER_THING_NAME,
	PERSON_NAME,
	THE_SESSION_WORD,
} from './field-names';
import { findingOf } from './finding';
import { idOptions } from './id-options';
import { learnedRequest } from './learned-request';
import { alikeIn, listsIn } from './lists';
import { type MappedList, mapFields } from './map-fields';
import { pagingOf } from './paging';
import type { Context, Proposal } from './proposal';

/**
 * `other`: how much says that it is of something else, such as trusted devices or API keys. `isDrawn`: it
 * is what a page has drawn, which is taken only where there is no other way.
 */
export type ScoredProposal = {
	proposal: Proposal;
	score: number;
	other: number;
	isDrawn: boolean;
};

/** A candidate, how its entries are read, and what else is known when it is proposed. */
type Proposing = {
	candidate: ListCandidate;
	mapped: MappedList;
	/** What the names are called that entries have. */
	ids: ReadonlySet<string>;
	request: ReadRequest;
	context: Context;
};

/** A way to read a list: its entries, what they hold, and how the current session is told. */
type ReadingOfList = {
	rows: readonly Entry[];
	mapped: MappedList;
	guesses: readonly CurrentGuess[];
};

/** How many pages of a list are looked at to see how they follow each other. */
const PAGE_LIMIT = 6;
const OTHERS_LIMIT = 20;
/** The score from which a list is worth saying that it lacks the current session. */
const LACKING_SCORE = 3;

/** Numbers as they would be shown, and nothing else. */
const idText = (value: unknown): string => String(value);

/** A key in words; of a list of a page its heading alone, where that says what people see in it. */
function nameOfKey(key: string): string {
	const [heading = '', ...elements] = key.split(' > ');
	const words = wordsOf(heading);
	return elements.length > 0 && LIST_NAME.test(words) ? words : wordsOf(key);
}

/** The points that a list loses for being like a log: entries of something else, ended, or too many. */
function logPenalty(entries: readonly Entry[], columns: readonly Column[]): number {
	let points = 0;
	const isOther = ({ at, words }: Column) =>
		at.up === 0 && at.path.length === 1 && OTHER_ENTRY_NAME.test(words);
	if (columns.some(isOther)) points += 2;
	const ended = columns.filter(({ words }) =>
		/ended|logout|logged out|abgemeldet|beendet|revoked|revoked at|terminated/.test(words),
	);
	// A list of sessions may have some that have ended; a log has little else.
	const endings = ended.map(({ known }) => known.filter((value) => value !== false).length);
	if (Math.max(0, ...endings) * 2 > Math.min(entries.length, ROW_LIMIT)) points += 3;
	if (entries.length > 100) points += 1;
	return points;
}

/** What the list, and what its address and its keys are called, say of its being the list of sessions. */
function contextScore({ list, first }: ListCandidate, { columns, score }: MappedList): number {
	const path = [...list.items.filter((key) => key !== '*'), first.words].map(nameOfKey).join(' ');
	let points = score - logPenalty(list.entries, columns);
	if (LIST_NAME.test(path)) points += 2;
	if (OTHER_LIST_NAME.test(path)) points -= 3;
	if (list.items.filter((key) => key === '*').length > 1) points -= 0.1;
	return points;
}

/**
 * How much says that a list is rather of something else than sessions, whatever it has in common with
 * them: trusted devices, API keys, grants, a log. By what it, and what its entries hold, is called;
 * refresh tokens may be sessions after all, but no trusted devices whose trust expires.
 */
function otherness({ list, first }: ListCandidate, { columns }: MappedList): number {
	const keys = list.items.filter((key) => key !== '*').map(nameOfKey);
	const path = [...keys, first.words].join(' ');
	// The nearest name counts most: «security/sessions» are sessions, whatever is around them.
	const nearest = keys.at(-1) ?? '';
	if (THE_SESSION_WORD.test(nearest) && !OTHER_LIST_NAME.test(nearest)) return 0;
	const isNamed = OTHER_LIST_NAME.test(path);
	const isThing = ({ at, words, known }: Column) =>
		at.up === 0 &&
		at.path.length <= 2 &&
		(OTHER_THING_NAME.test(words) ||
			OTHER_ENTRY_NAME.test(words) ||
			(PERSON_NAME.test(words) && new Set(known).size > 1));
	const mayHold = isNamed || !THE_SESSION_WORD.test(path);
	return Number(isNamed) + Number(mayHold && columns.some(isThing));
}

/** Keys of what holds a list, and says nothing of it. */
const WRAPPER =
	/^(?:data|items|results?|list|lists|edges|nodes?|records|rows|content|values?|\*)$/i;

/**
 * Whether a list is called by what nobody is logged in by, such as API keys or orders. The nearest name
 * that says so or not decides: an exchange has its devices at `/trade/devices`, and a page of sessions
 * has other tables.
 */
function isOfNoLogin({ list, first }: ListCandidate): boolean {
	const key = list.items.findLast((each) => !WRAPPER.test(each)) ?? '';
	const part = first.parts.path.split('/').findLast((each) => each !== '') ?? '';
	const says = [key.split(' > ')[0] ?? '', part]
		.map(wordsOf)
		.find((name) => LIST_NAME.test(name) || NO_LOGIN_NAME.test(name));
	return says !== undefined && !LIST_NAME.test(says);
}

/** How a request is asked again; `null` where it cannot be. */
const learned = (
	{ first, all }: RequestGroup,
	ids: ReadonlySet<string>,
	{ localOrigin = null, now }: Context,
): ReadRequest | null =>
	learnedRequest(first.observed, first.parts, {
		localOrigin,
		now,
		siblings: all.slice(1).map(({ parts }) => parts),
		ids,
	});

/** All answers that may say which session is the current session: the list's own comes first. */
function otherAnswers(
	{ candidate, ids, request, context }: Proposing,
	groups: readonly RequestGroup[],
): OtherAnswer[] {
	const { first, list } = candidate;
	const { body, words, isBatch } = first;
	const { items } = list;
	const others: OtherAnswer[] = [
		{ body, items, request, words, leaves: () => leavesOf(body, items, isBatch) },
	];
	for (const group of groups) {
		const other = group.first;
		if (other === first || others.length > OTHERS_LIMIT) continue;
		// Ignore the details of a session: next time they would be asked for by another id.
		if (other.parts.path.split('/').some((part) => ids.has(part))) continue;
		const asked = learned(group, ids, context);
		if (asked === null) continue;
		const { leaves } = group;
		others.push({ body: other.body, items: null, request: asked, words: other.words, leaves });
	}
	return others;
}

/** The session that the list leaves out, and another answer has; `null` where there is none. */
function readWithOutsider(
	{ candidate, context }: Proposing,
	others: readonly OtherAnswer[],
): ReadingOfList | null {
	const { entries, items } = candidate.list;
	// Read together with the others: what all of them are like shows best so.
	const readings = others.flatMap((other) =>
		alikeIn(other.body, entries[0]?.[0]).flatMap((alike) => {
			const rows: Entry[] = [[alike, other.body], ...entries];
			const mapped = mapFields({ items, entries: rows }, context);
			const guess = mapped === null ? null : currentApart(entries, mapped.fields, other);
			return mapped === null || guess === null ? [] : [{ guess, rows, mapped }];
		}),
	);
	readings.sort((one, other) => other.guess.score - one.guess.score);
	const [best] = readings;
	return best === undefined ? null : { ...best, guesses: [best.guess] };
}

/** The ways to tell which of the entries is the current session, best first. */
function guessesInList(
	{ candidate, mapped }: Proposing,
	others: readonly OtherAnswer[],
): CurrentGuess[] {
	const { entries } = candidate.list;
	const { columns, names, partNames, newest, own } = mapped;
	const named = [
		...names.map((at) => rowsBy(entries, at)),
		...partNames.map((at) => ({ ...rowsBy(entries, at), isPart: true })),
	];
	const guesses = [
		...currentByField(entries, columns, newest, own),
		...others.flatMap((other) => currentByName(entries, named, other, newest, own)),
	].sort((one, other) => other.score - one.score);
	// Two ways that agree bear each other out.
	const [best] = guesses;
	if (best !== undefined && best.confidence !== 'sure' && best.score >= 2) {
		const agrees = guesses.some(
			({ row, by, score }) => row === best.row && by.by !== best.by.by && score >= 2,
		);
		if (agrees) best.confidence = 'sure';
	}
	return guesses;
}

/** What is said of the own session that a list without anybody leaves out: never as if it were sure. */
function guessesApart(
	{ mapped, ids, context }: Proposing,
	{ group, session }: NonNullable<ListCandidate['own']>,
): CurrentGuess[] {
	const { at } = mapped.fields.id;
	const request = learned(group, ids, context);
	if (request === null || at.up !== 0) return [];
	const value = [...session, ...at.path];
	const by = { by: 'endpoint' as const, request, value, same: at, session };
	return [{ by, name: nameIn(request, value), confidence: 'likely', row: null, score: 2 }];
}

function isProfile(list: ConnectionProfile['list'], site: string): boolean {
	const pages = { sessions: '/', password: null, login: null };
	const profile = { version: PROFILE_VERSION, site, list, remove: null, pages };
	return ConnectionProfile.safeParse(profile).success;
}

/** How the further pages of a candidate's list are asked for. */
function pagingFor({ first, all, list, own }: ListCandidate) {
	const place = JSON.stringify(list.items);
	const countIn = (body: unknown) =>
		listsIn(body, first.isBatch).find(({ items }) => JSON.stringify(items) === place)?.entries
			.length ?? 0;
	const pages = all.slice(0, PAGE_LIMIT).map(({ parts, body, observed }, index) => ({
		parts,
		body,
		count: index === 0 && own === undefined ? list.entries.length : countIn(body),
		responseHeaders: observed.responseHeaders,
	}));
	return pagingOf(pages, list.items);
}

/** The same guesses, none of them sure: of a list that is rather of something else. */
const unsureOf = (guesses: readonly CurrentGuess[]): CurrentGuess[] =>
	guesses.map((guess) => ({ ...guess, confidence: 'unsure' }));

/** A reading of a list as a proposal; `null` where it makes no profile. */
function proposalOf(
	{ candidate, mapped, request, context }: Proposing,
	paging: ConnectionProfile['list']['paging'],
	reading: ReadingOfList,
): ScoredProposal | null {
	const { rows, guesses } = reading;
	const { fields, options } = reading.mapped;
	const [guess] = guesses;
	if (guess === undefined) return null;
	const live = liveFieldsOf(candidate.list.entries, { fields, current: guess.by });
	const list: ConnectionProfile['list'] = {
		request,
		paging,
		items: candidate.list.items,
		fields,
		current: guess.by,
		...(live.length > 0 ? { live } : {}),
		statuses: { ...USUAL_MEANINGS },
		redirect: 'loggedOut',
	};
	if (!isProfile(list, context.site)) return null;
	const { host } = new URL(request.origin);
	const other = otherness(candidate, mapped);
	// What is rather something else is no list of sessions for a mark that only may be the current one's.
	if (other > 0 && guess.confidence === 'unsure') return null;
	const told = findingOf(rows, host, options, other > 0 ? unsureOf(guesses) : guesses, context);
	const { ids, idSettings, choices } = idOptions(rows, list, reading.mapped.ids);
	return {
		other,
		isDrawn: request.as === 'page',
		score: contextScore(candidate, mapped) + Math.min(3, guess.score / 2),
		proposal: {
			list,
			...told,
			finding: choices.length > 1 ? { ...told.finding, ids: choices } : told.finding,
			ids,
			idSettings,
			observed: candidate.first.observed.number,
		},
	};
}

/**
 * The proposals that a candidate makes: with the current session in the list, and outside of it.
 *
 * @returns `lacksCurrent`: it is like a list of sessions, and nothing says which session is the current session
 */
export function propose(
	candidate: ListCandidate,
	mapped: MappedList,
	groups: readonly RequestGroup[],
	context: Context,
): { scored: ScoredProposal[]; lacksCurrent: boolean } {
	const { entries } = candidate.list;
	if (isOfNoLogin(candidate)) return { scored: [], lacksCurrent: false };
	const ids = new Set<string>();
	for (const at of mapped.names) for (const entry of entries) ids.add(idText(valueAt(entry, at)));
	const request = learned(candidate, ids, context);
	if (request === null) return { scored: [], lacksCurrent: false };
	const proposing: Proposing = { candidate, mapped, ids, request, context };
	const { own } = candidate;
	const others = own === undefined ? otherAnswers(proposing, groups) : [];
	const guesses =
		own === undefined ? guessesInList(proposing, others) : guessesApart(proposing, own);
	const inside = { rows: entries, mapped, guesses };
	const outside = readWithOutsider(proposing, others);
	const paging = pagingFor(candidate);
	const scored = [inside, outside].flatMap((reading) => {
		const proposal = reading === null ? null : proposalOf(proposing, paging, reading);
		return proposal === null ? [] : [proposal];
	});
	// Of a list of something else it would be no news.
	const isLike = mapped.score >= LACKING_SCORE && otherness(candidate, mapped) === 0;
	return { scored, lacksCurrent: scored.length === 0 && isLike };
}
