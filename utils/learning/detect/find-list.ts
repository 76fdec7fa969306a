import { isAllowedOrigin } from '@/utils/connection/profile/origins';
import { looksLikeSessions } from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import {
	answeredRequests,
	groupRequests,
	type ListCandidate,
	type RequestGroup,
} from './answered-requests';
import { type FoundList, listsIn } from './lists';
import { type MappedList, mapFields, mapWithOutsider } from './map-fields';
import { listsOfNobody } from './nobody-else';
import type { Pieces } from './pieces';
import type { Context, Proposal } from './proposal';
import { propose, type ScoredProposal } from './propose';

type MappedCandidate = { candidate: ListCandidate; mapped: MappedList };

/** How many lists of an answer are looked at closely. */
const LISTS_LIMIT = 8;
/** How many entries show whether a list is worth a closer look. */
const SAMPLE = 3;
/** How many candidates are worked out to proposals. */
const CANDIDATE_LIMIT = 12;
/** The least score of a list that is shown. */
const LEAST_SCORE = 3;
const PROPOSAL_LIMIT = 8;

/** What a page's requests come to. */
export type Search = {
	/** The answers that may be the list of active sessions, best first. */
	proposals: Proposal[];
	/**
	 * Nothing can be proposed: there is a list that is like sessions, but nothing that says which
	 * session is this browser's.
	 */
	lacksCurrent: boolean;
};

/** Whether a list is worth a closer look: by its entries, or by each in the group that it is in. */
function mayBeSessions({ entries }: FoundList): boolean {
	const sample = entries.slice(0, SAMPLE);
	if (looksLikeSessions(sample.map(([own]) => own))) return true;
	return sample.some(([own, group]) =>
		looksLikeSessions([{ ...(group as object), sessions: null, own }]),
	);
}

/** When an answer was made, by the service's own clock; `null` where it does not say. */
function momentOf({ responseHeaders }: ObservedRequest): number | null {
	const [, date] = responseHeaders.find(([name]) => name === 'date') ?? [];
	const ms = date === undefined ? Number.NaN : Date.parse(date);
	return Number.isFinite(ms) ? ms : null;
}

/** The lists that may be sessions, with what their entries hold; the best first. */
function* findCandidates(
	groups: readonly RequestGroup[],
	context: Context,
): Pieces<MappedCandidate[]> {
	const candidates: MappedCandidate[] = [];
	const answers = groups.map(({ first }) => first.body);
	for (const group of groups) {
		yield;
		let tried = 0;
		for (const list of listsIn(group.first.body, group.first.isBatch)) {
			if (tried >= LISTS_LIMIT) break;
			if (!mayBeSessions(list)) continue;
			tried++;
			yield;
			const then = { ...context, now: momentOf(group.first.observed) ?? context.now };
			const mapped = mapFields(list, then) ?? mapWithOutsider(list, answers, then);
			if (mapped !== null) candidates.push({ candidate: { ...group, list }, mapped });
		}
	}
	return candidates.sort((one, other) => other.mapped.score - one.mapped.score);
}

/** Whether a page draws just the list that it got in an answer: that is no other list. */
const isDrawnFrom = (drawn: ScoredProposal, answer: ScoredProposal): boolean =>
	drawn.isDrawn &&
	!answer.isDrawn &&
	drawn.proposal.finding.count === answer.proposal.finding.count;

/** The best proposals, each with how many others there are after it. */
function bestOf(scored: readonly ScoredProposal[]): Proposal[] {
	const good = scored
		.filter(({ score }) => score >= LEAST_SCORE)
		.sort(
			(one, other) =>
				one.other - other.other ||
				Number(one.isDrawn) - Number(other.isDrawn) ||
				other.score - one.score,
		)
		.slice(0, PROPOSAL_LIMIT);
	return good.map((each, index) => {
		const others = good.slice(index + 1).filter((other) => !isDrawnFrom(other, each)).length;
		return { ...each.proposal, finding: { ...each.proposal.finding, others } };
	});
}

function* search(observedRequests: readonly ObservedRequest[], context: Context): Pieces<Search> {
	const localOrigin = context.localOrigin ?? null;
	if (!isAllowedOrigin(context.site, localOrigin)) return { proposals: [], lacksCurrent: false };
	const groups = groupRequests(yield* answeredRequests(observedRequests, localOrigin));
	const candidates = yield* findCandidates(groups, context);
	const scored: ScoredProposal[] = [];
	let lacksCurrent = false;
	for (const { candidate, mapped } of candidates.slice(0, CANDIDATE_LIMIT)) {
		yield;
		const proposed = propose(candidate, mapped, groups, context);
		scored.push(...proposed.scored);
		lacksCurrent ||= proposed.lacksCurrent;
	}
	const isFound = scored.some(({ score, other }) => score >= LEAST_SCORE && other === 0);
	for (const candidate of isFound ? [] : yield* listsOfNobody(groups)) {
		yield;
		const mapped = mapFields(candidate.list, context);
		const {
			scored: [first],
		} = mapped ? propose(candidate, mapped, groups, context) : { scored: [] };
		// The outermost that is a session at all; what is inside it is of it.
		if (first?.other !== 0) continue;
		scored.push(first);
		break;
	}
	return { proposals: bestOf(scored), lacksCurrent: lacksCurrent && scored.length === 0 };
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
