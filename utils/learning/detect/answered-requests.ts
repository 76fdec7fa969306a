import { decodeJson } from '@/utils/connection/decode/decode-json';
import type { KeyPath } from '@/utils/connection/profile/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { type Leaves, leavesOf } from './current';
import type { FoundList } from './lists';
import type { Pieces } from './pieces';
import {
	asksTheSame,
	partsAsked,
	type RequestParts,
	requestParts,
	wordsOfRequest,
} from './request-parts';

/** A request of the page's with its answer, both taken apart. */
export type AnsweredRequest = {
	observed: ObservedRequest;
	parts: RequestParts;
	body: unknown;
	words: string;
	/** Whether the answer is an array with an answer for each part of what was asked. */
	isBatch: boolean;
};

/** All requests that ask the same thing. */
export type RequestGroup = {
	/** The request as it was sent last, for the first page of a list. */
	first: AnsweredRequest;
	/** All of them: {@link RequestGroup.first}, and the others in the order in which they were sent. */
	all: AnsweredRequest[];
	/** The single values in the answer of {@link RequestGroup.first}; worked out at the first call. */
	leaves: () => Leaves;
};

/** A list that may be the list of sessions. */
export type ListCandidate = RequestGroup & {
	list: FoundList;
	/** Where the own session is that shows what the list will hold: it has nobody in it as yet. */
	own?: { group: RequestGroup; session: KeyPath };
};

/** The most of all answers that is taken apart, in characters. */
const TEXT_BUDGET = 4 * 1024 * 1024;
const REQUEST_LIMIT = 80;

/** The observed requests that count: to hosts that a profile may name, answered, and not redirected. */
export function* answeredRequests(
	observedRequests: readonly ObservedRequest[],
	localOrigin: string | null,
): Pieces<AnsweredRequest[]> {
	const answered: AnsweredRequest[] = [];
	let budget = TEXT_BUDGET;
	// The newest tell best; a page can make as many as it likes.
	for (const observed of [...observedRequests].reverse()) {
		if (answered.length >= REQUEST_LIMIT) break;
		const { answer, status } = observed;
		if (answer === null || status !== 200 || answer.length > budget) continue;
		if (observed.method !== 'GET' && observed.method !== 'POST') continue;
		const parts = requestParts(observed, localOrigin);
		if (parts === null) continue;
		budget -= answer.length;
		yield;
		const decoded = decodeJson(answer, null, { isPlain: true });
		if (!decoded.ok || typeof decoded.value !== 'object' || decoded.value === null) continue;
		const body = decoded.value;
		answered.push({
			observed,
			parts,
			body,
			words: wordsOfRequest(parts),
			isBatch: Array.isArray(body) && body.length > 1 && body.length === partsAsked(parts),
		});
	}
	return answered.reverse();
}

/** What is the same when a request is sent again: without what keeps caches from answering. */
const repeatedKey = ({ parts }: AnsweredRequest): string =>
	JSON.stringify([parts.query.filter(([name]) => !/^_|^t$|^ts$/.test(name)), parts.body]);

function groupOf(requests: readonly [AnsweredRequest, ...AnsweredRequest[]]): RequestGroup {
	const key = repeatedKey(requests[0]);
	// The list as it was asked for last, from its first page on.
	const first = requests.findLast((request) => repeatedKey(request) === key) ?? requests[0];
	let leaves: Leaves | null = null;
	return {
		first,
		all: [first, ...requests.filter((request) => repeatedKey(request) !== key)],
		leaves() {
			leaves ??= leavesOf(first.body, null, first.isBatch);
			return leaves;
		},
	};
}

/** By which way an answer came: a page's markup and what the page then draws are two things. */
const wayOf = ({ observed: { by } }: AnsweredRequest): string => (by === 'worker' ? 'page' : by);

/** The requests that ask the same thing, together. */
export function groupRequests(answered: readonly AnsweredRequest[]): RequestGroup[] {
	const groups: [AnsweredRequest, ...AnsweredRequest[]][] = [];
	for (const request of answered) {
		const group = groups.find(
			([first]) =>
				first.observed.method === request.observed.method &&
				wayOf(first) === wayOf(request) &&
				asksTheSame(first.parts, request.parts),
		);
		if (group === undefined) groups.push([request]);
		else group.push(request);
	}
	return groups.map(groupOf);
}
