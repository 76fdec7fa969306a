import { questionsToSee } from '@/utils/connection/profile/offered-profile';
import { needsOf } from '@/utils/connection/profile/origins';
import type {
	ConnectionProfile,
	FieldPath,
	ReadRequest,
	SessionFields,
} from '@/utils/connection/profile/profile';
import { requestsInWords } from '@/utils/connection/profile/requests-in-words';
import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { type RequestParts, replacedIn, requestParts } from '@/utils/learning/detect/request-parts';
import type { Finding, FoundField, Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes } from '@/utils/learning/notes';
import { finish, STOP } from './endings';
import {
	asSeen,
	type Confirmed,
	type LearnerState,
	type LearningEvent,
	liveOf,
	nothingFound,
	type Outcome,
	type Surroundings,
	stay,
	storedNeeds,
} from './event';

/**
 * A connection out of a file. It goes the way of a learned one: the user reads what would be asked,
 * allows it, compares the list that comes, and says whether it is theirs. Nothing is asked before.
 */

/** The most rows that are shown to compare. */
const ROWS = 20;

type OfferedStep = Extract<Learning['step'], { type: 'offered' }>;

function offeredStep(
	profile: ConnectionProfile,
	unseen: boolean,
	failure: FailureKind | null,
): OfferedStep {
	const requests = requestsInWords(profile);
	return { type: 'offered', needs: storedNeeds(needsOf(profile)), requests, unseen, failure };
}

/** A profile out of a file, for the user to read. What is in use stays so. */
export function offer(profile: ConnectionProfile, { now }: Surroundings): Outcome {
	const learning: Learning = {
		of: 'list',
		step: offeredStep(profile, questionsToSee(profile).length > 0, null),
		address: profile.site + profile.pages.sessions,
		tabId: null,
		since: now,
	};
	return {
		next: { learning, notes: { ...emptyNotes(), offered: profile } },
		effects: [{ type: 'limitTime', at: now + LONGEST_LEARNING }],
	};
}

/** The user allows what they have read: the list is asked for, once the browser says that we may. */
export function askOffer(state: LearnerState): Outcome {
	const { learning, notes } = state;
	const profile = notes?.offered ?? null;
	if (learning?.step.type !== 'offered' || learning.step.unseen || profile === null) {
		return nothingFound(state);
	}
	return {
		next: state,
		effects: [{ type: 'askAccess', confirmed: { of: 'offer', profile, compared: false } }],
	};
}

/** «Yes, this is my list». */
export const confirmOffer = (state: LearnerState, profile: ConnectionProfile): Outcome => ({
	next: state,
	effects: [{ type: 'askAccess', confirmed: { of: 'offer', profile, compared: true } }],
});

/** Back to what the user has read, with why it brought no list. */
const offeredAgain = (
	state: LearnerState,
	learning: Learning,
	profile: ConnectionProfile,
	failure: FailureKind,
): Outcome =>
	stay({ ...state, learning: { ...learning, step: offeredStep(profile, false, failure) } });

export function offerAllowed(
	state: LearnerState,
	learning: Learning,
	{ profile, compared }: Extract<Confirmed, { of: 'offer' }>,
	isGranted: boolean,
	{ now }: Surroundings,
): Outcome {
	if (!isGranted) return offeredAgain(state, learning, profile, 'noAccess');
	if (compared) {
		return finish(learning, { profile, from: 'imported', since: now, compared: true }, STOP);
	}
	return {
		next: { ...state, learning: { ...learning, step: { type: 'checking' } } },
		effects: [{ type: 'listOffer', profile }],
	};
}

/** What the offered profile has brought. */
export function offerListed(
	state: LearnerState,
	{ profile, listed }: Extract<LearningEvent, { type: 'offerListed' }>,
): Outcome {
	const learning = liveOf(state);
	if (learning?.step.type !== 'checking' || state.notes?.offered == null) return stay(state);
	if (!listed.ok) return offeredAgain(state, learning, profile, listed.failure.kind);
	const step: Learning['step'] = {
		type: 'found',
		finding: findingOf(listed.value, profile),
		needs: storedNeeds(needsOf(profile)),
		requests: requestsInWords(profile),
	};
	return stay({ ...state, learning: { ...learning, step } });
}

const pathName = ({ up, path }: FieldPath): string => '../'.repeat(up) + path.join('.');

/** What a field is called in the answer; `null` where the service does not tell it. */
function nameOf(field: SessionFields[keyof SessionFields]): string | null {
	if (field === null) return null;
	if ('up' in field) return pathName(field);
	if ('at' in field) return pathName(field.at);
	if (field.as !== 'parts') return null;
	const parts = Object.values(field).filter((at) => typeof at === 'object' && at !== null);
	return (parts as FieldPath[]).map(pathName).join(', ') || null;
}

const joined = (...texts: (string | null)[]): string | null =>
	texts.filter((text) => text !== null).join(', ') || null;
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** Sessions as the page shows what was found. */
function findingOf(sessions: readonly Session[], { list }: ConnectionProfile): Finding {
	const { fields, request, current } = list;
	const rows = sessions.slice(0, ROWS);
	const found = (
		field: FoundField,
		name: string | null,
		value: (session: Session) => string | null,
	): Finding['fields'][number] => ({
		field,
		choices: [{ name, confidence: 'likely', values: name === null ? [] : rows.map(value) }],
	});
	return {
		host: new URL(request.origin).host,
		count: sessions.length,
		fields: [
			found('place', nameOf(fields.place), ({ place }) => joined(place.city, place.country)),
			found('ip', nameOf(fields.ip), ({ ip }) => ip),
			found('agent', nameOf(fields.agent), ({ device }) => joined(device.browser, device.system)),
			found('lastActiveAt', nameOf(fields.lastActiveAt), (session) => iso(session.lastActiveAt)),
			found('createdAt', nameOf(fields.createdAt), (session) => iso(session.createdAt)),
			found(
				'current',
				current.by === 'field' ? pathName(current.at) : pathName(current.same),
				(session) => String(session.current),
			),
		],
		others: 0,
	};
}

/** A value as text, whatever the order of its names: Chrome's storage sorts them. */
const sortedText = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))
			: inner,
	);

/** A body without what is put in when it is sent. */
function fixedBody({ body }: Pick<RequestParts, 'body'>, { secrets }: ReadRequest): string {
	if (body === null) return 'null';
	if (body.type === 'form') {
		const put = new Set(secrets.flatMap(({ to }) => (to.in === 'form' ? [to.name] : [])));
		return JSON.stringify(body.fields.filter(([name]) => !put.has(name)));
	}
	return sortedText(
		secrets.reduce(
			(value, { to }) => (to.in === 'json' ? replacedIn(value, to.path, null) : value),
			body.value as Parameters<typeof replacedIn>[0],
		),
	);
}

/** A query without what is put in when it is sent. */
function fixedQuery({ query }: Pick<RequestParts, 'query'>, { secrets }: ReadRequest): string {
	const put = new Set(secrets.flatMap(({ to }) => (to.in === 'query' ? [to.name] : [])));
	return JSON.stringify(query.filter(([name]) => !put.has(name)));
}

/** Whether the page was seen to send just this, and to be answered. */
const wasSeen = (asked: ReadRequest, notes: Notes, localOrigin: string | null): boolean =>
	notes.observedRequests.some(({ observed }) => {
		if (observed.method !== asked.method || observed.status !== 200) return false;
		const parts = requestParts(observed, localOrigin);
		return (
			parts !== null &&
			parts.origin === asked.origin &&
			parts.path === asked.path &&
			fixedQuery(parts, asked) === fixedQuery(asked, asked) &&
			fixedBody(parts, asked) === fixedBody(asked, asked)
		);
	});

/**
 * The page has asked for something while it is watched for what a file says. Once it has asked all
 * that the file would have us post, the file is offered again.
 */
export function seenAsking(
	state: LearnerState,
	learning: Learning,
	notes: Notes,
	profile: ConnectionProfile,
	{ localOrigin }: Surroundings,
): Outcome {
	const isSeen = questionsToSee(profile).every((asked) => wasSeen(asked, notes, localOrigin));
	if (!isSeen || learning.of !== 'list') return stay({ ...state, notes });
	const last = notes.observedRequests.at(-1);
	return {
		next: {
			learning: { ...learning, tabId: null, step: offeredStep(profile, false, null) },
			notes: { ...emptyNotes(), offered: profile },
		},
		effects: [
			...STOP,
			{ type: 'limitTime', at: learning.since + LONGEST_LEARNING },
			...(last === undefined
				? []
				: [{ type: 'holdTokens' as const, seen: asSeen(last.observed, profile), profile }]),
		],
	};
}
