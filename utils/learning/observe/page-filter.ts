import { decode } from '@/utils/connection/decode/decode';
import { isOfLogin, saysItEnds } from '@/utils/connection/names/ending-names';
import { contentTypeIn } from '@/utils/connection/profile/headers';
import { ANSWER_LIMIT } from '@/utils/learning/limits';
import { handsOverSecret } from './hands-over-secret';
import { createKnownNames, type KnownNames } from './known-names';
import { looksLikeSessions, mayHoldSessions, namesIn, withoutTokens } from './looks-like-sessions';
import type { ObservedRequest, PageReport } from './observed-request';
import { outlineOf } from './outline';
import type { PageRequest } from './page-request';
import { addressOf, looksSecret, valuesInBody } from './request-values';
import { createSecretSources, type SecretSources } from './secret-sources';
import { createLeaving, type Leaving } from './what-may-leave';

// It runs in the page: no schemas.

/** What the filter needs to know of the document. */
export type PageEdge = {
	report: (report: PageReport) => void;
	/** Name and content of each meta tag, as they are now. */
	metas: () => readonly (readonly [string, string])[];
	/** Name and value of each hidden field of a form, as they are now; left out for no document. */
	fields?: () => readonly (readonly [string, string])[];
	/** The path of the document's address. */
	path: () => string;
	search?: () => string;
	/** JSON's own; a page may have put something else in the place of it. */
	parse: (text: string) => unknown;
	stringify: (value: unknown, replace?: (key: string, value: unknown) => unknown) => string;
};

/** Decides what of a page's requests and answers is passed on. */
export type PageFilter = {
	/**
	 * Takes in one answer; all others by `answered(request, null)`, such as 204 without a text.
	 *
	 * @param text the answer, if it is JSON
	 */
	answered(request: PageRequest, text: string | null): void;
	/** Takes in a form or a link that leads away, whose answer is the next document. */
	left(request: PageRequest): void;
	/** Takes in what sessions are called, from somebody who has listed them. */
	knowNames(names: readonly string[]): void;
};

/** A request with its number and its answer. */
type Answered = { request: PageRequest; number: number; text: string };

/** Answers up to so many characters are remembered in the page, where nothing says that they matter. */
const SMALL = 32 * 1024;
/** How many characters, and answers, are remembered. */
const REMEMBERED = 1024 * 1024;
const MOST_REMEMBERED = 200;
/** How much is passed on of one document, whatever it does. */
const MOST_REPORTED = 8 * 1024 * 1024;
const MOST_REPORTS = 200;

/** The latest of the answers, as many as may be remembered. */
function latest(answers: readonly Answered[]): Answered[] {
	let size = 0;
	const tooOld = answers.findLastIndex(({ text }, index) => {
		size += text.length;
		return size > REMEMBERED || answers.length - index > MOST_REMEMBERED;
	});
	return answers.slice(tooOld + 1);
}

type Readers = {
	/** The JSON in a request; `undefined` for what is none. */
	parse: (text: string) => unknown;
	/** The value of an answer; `undefined` where it has none that is worth a look. */
	decodeAnswer: (answered: Answered) => unknown;
};

const createReaders = ({ parse }: PageEdge): Readers => ({
	parse(text) {
		try {
			return parse(text);
		} catch {
			return undefined;
		}
	},
	decodeAnswer({ request, text }) {
		const decoded = decode(text, contentTypeIn(request.responseHeaders), {
			limit: ANSWER_LIMIT,
			parse,
		});
		return decoded.ok ? decoded.value : undefined;
	},
});

/** The answer that is passed on because it names a session; `null` where it must stay in the page. */
function namingAnswer(
	answered: Answered,
	names: KnownNames,
	{ stringify }: PageEdge,
	{ parse, decodeAnswer }: Readers,
): string | null {
	const isStrangeKey = (value: string) => looksSecret(value) && !names.has(value);
	const { request } = answered;
	// Whoever sends a key in the body asks for a new key.
	if (valuesInBody(request.requestBody, parse).some(isStrangeKey)) return null;
	return stringify(withoutTokens(decodeAnswer(answered)), (_, value) =>
		typeof value === 'string' && isStrangeKey(value) ? '' : value,
	);
}

/**
 * Whether a form says that it ends something, and all that it sends may leave the page although nobody has
 * said what sessions are called: numbers in its address are the page's own, unless somebody types them.
 */
function endsEarly(request: PageRequest, leaving: Leaving): boolean {
	if (!saysItEnds(`${request.url} ${request.requestBody ?? ''}`)) return false;
	const url = addressOf(request.url);
	if (url === null) return false;
	url.pathname = url.pathname
		.split('/')
		.map((part) => (/^\d{1,12}$/.test(part) && !request.typed?.includes(part) ? 'number' : part))
		.join('/');
	return leaving.heldBackIn({ ...request, url: url.href }, true) === null;
}

/** Passes on what may leave the page, as much as may of one document. */
function createReporting(edge: PageEdge, sources: SecretSources, leaving: Leaving) {
	let reports = 0;
	let reported = 0;

	function pass(
		type: 'answered' | 'changed',
		request: PageRequest,
		at: number,
		answer: string | null,
	) {
		const { cookies: _, typed: __, ...shown } = request;
		const size = (answer?.length ?? 0) + (request.requestBody?.length ?? 0);
		if (reports >= MOST_REPORTS || reported + size > MOST_REPORTED) return;
		reports += 1;
		reported += size;
		const from = sources.sourcesOf(request);
		const repeated = leaving.repeatedIn(request);
		const observed = { ...shown, number: at, answer, sources: from, repeated, by: 'page' };
		edge.report({ type, observed: observed as ObservedRequest });
		if (type === 'answered') leaving.noteRequest(request, true);
	}

	/** Whether a request stays in the page; says so, since the user is to know why nothing is learned. */
	function isHeldBack(request: PageRequest, name: string | null, isSecret = false): boolean {
		const field = leaving.heldBackIn(request, name !== null);
		if (field === null && !isSecret) return false;
		if (reports >= MOST_REPORTS) return true;
		reports += 1;
		edge.report({ type: 'heldBack', name, field: (field ?? '').slice(0, 128) });
		return true;
	}

	return { pass, isHeldBack };
}

/**
 * A filter for one document. Answers that may hold sessions are passed on, and of all others only
 * those that name a session, once it is known what to look for, and without what looks like a key.
 * So answers that hold tokens stay in the page, and so does what comes with a password or a code.
 */
export function createPageFilter(edge: PageEdge): PageFilter {
	const readers = createReaders(edge);
	const { parse, decodeAnswer } = readers;
	const names = createKnownNames(parse);
	const sources = createSecretSources({ ...edge, parse });
	const leaving = createLeaving({ isKnown: names.has, hasSource: sources.has, parse });
	const { pass, isHeldBack } = createReporting(edge, sources, leaving);
	let number = 0;
	let remembered: Answered[] = [];
	/** What was asked for an empty list; each is passed on once, however often it is asked. */
	const emptied = new Set<string>();

	function passNaming(answered: Answered) {
		const { request } = answered;
		if (request.method !== 'GET' && leaving.heldBackIn(request, true) !== null) return;
		const answer = namingAnswer(answered, names, edge, readers);
		if (answer !== null) pass('answered', answered.request, answered.number, answer);
	}

	/** Takes in what the sessions are called, and passes on what has named them before. */
	function learnNames(more: readonly string[]) {
		names.add(more);
		const waiting = remembered;
		remembered = [];
		for (const answered of waiting) {
			if (names.isInAnswer(decodeAnswer(answered))) passNaming(answered);
			else remembered.push(answered);
		}
	}

	/** What may leave of an answer that is, for the first time, a list of logins with nobody in it. */
	function outlineOfNobody(request: PageRequest, value: unknown): string | null {
		const asked = `${request.url} ${request.requestBody ?? ''}`;
		const outline = emptied.has(asked) ? null : outlineOf(value);
		if (outline === null) return null;
		// The address says what is listed, or the names in the answer do.
		const text = edge.stringify(outline);
		const names = `${addressOf(request.url)?.pathname ?? ''} ${text}`;
		if (!isOfLogin(names) || leaving.heldBackIn(request, false) !== null) return null;
		emptied.add(asked);
		return text;
	}

	function takeAnswer(answered: Answered, isChange: boolean) {
		const { request, text } = answered;
		if (text.length <= 1 || text.length > ANSWER_LIMIT) return;
		const mayHold = mayHoldSessions(text);
		const value = mayHold || text.length <= SMALL ? decodeAnswer(answered) : undefined;
		leaving.noteAnswer(value);
		if (mayHold && looksLikeSessions(value)) {
			learnNames(namesIn(value));
			if (isHeldBack(request, null)) return;
			pass('answered', request, answered.number, edge.stringify(withoutTokens(value)));
		} else if (typeof value === 'object' && value !== null && text.length <= SMALL) {
			const outline = isChange ? null : outlineOfNobody(request, value);
			if (outline !== null) return pass('answered', request, answered.number, outline);
			if (names.isInAnswer(value) && !isChange) return passNaming(answered);
			remembered = latest([...remembered, answered]);
			sources.noteAnswer(request, value);
		}
	}

	const isSecretIn = (request: PageRequest) =>
		handsOverSecret(request, { isKnown: names.has, parse });

	return {
		answered(request, text) {
			number += 1;
			const isSecret = isSecretIn(request);
			const named = request.method === 'GET' ? null : names.inRequest(request);
			const isHeld = named !== null && isHeldBack(request, named, isSecret);
			if (!isSecret && !isHeld && text !== null) {
				takeAnswer({ request, number, text }, named !== null);
			}
			if (named !== null && !isHeld) pass('changed', request, number, null);
			leaving.noteRequest(request);
			sources.noteHeaders(request);
		},
		left(request) {
			number += 1;
			const named = names.inRequest(request);
			// Links lead to many a place that names a session.
			const isNone = request.method === 'GET' && !saysItEnds(request.url);
			// The document goes before it can be told what the sessions are called: the listener knows.
			const isEarly = named === null && names.isEmpty() && endsEarly(request, leaving);
			if (isNone || (named === null && !isEarly)) return;
			const isSecret = isSecretIn(request);
			if (named === null ? isSecret : isHeldBack(request, named, isSecret)) return;
			pass('changed', request, number, null);
		},
		knowNames: learnNames,
	};
}
