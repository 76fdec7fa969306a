import { describe, expect, it, test } from 'vitest';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import { emptyNotes } from '@/utils/learning/notes';
import type { LearnerState } from '@/utils/learning/steps/event';
import {
	API,
	IDLE,
	LIST,
	learning,
	NOW,
	observed,
	outcomeOf,
	PROFILE,
	SITE,
	TAB,
	typesOf,
	WATCHING,
} from '../../fixtures/learner-states';
import { OURS, PHONE } from '../../fixtures/session-fixtures';

const NEEDS = { origins: [SITE, API], permissions: [] };
const GRAPHQL = '{ sessions { id } }';

/** A profile that asks by POST, with a key that the page puts in. */
const posting: ConnectionProfile = {
	...PROFILE,
	list: {
		...PROFILE.list,
		request: {
			...PROFILE.list.request,
			method: 'POST',
			path: '/graphql',
			body: { type: 'json', value: { query: GRAPHQL, token: '' } },
			secrets: [{ to: { in: 'json', path: ['token'] }, prefix: '', source: { from: 'request' } }],
		},
	},
};

const offered = (profile = PROFILE): LearnerState =>
	outcomeOf(IDLE, { type: 'offered', profile }).next;
const allowed = (state: LearnerState, profile = PROFILE, compared = false) =>
	outcomeOf(state, {
		type: 'accessAnswered',
		isGranted: true,
		confirmed: { of: 'offer', profile, compared },
	});
const listed = (state: LearnerState, answer: Result<Session[]>, profile = PROFILE) =>
	outcomeOf(state, { type: 'offerListed', profile, listed: answer });

describe('a file', () => {
	it('is shown, and nothing is asked or kept', () => {
		const { next, effects } = outcomeOf(IDLE, { type: 'offered', profile: PROFILE });
		expect(next.learning).toMatchObject({
			of: 'list',
			tabId: null,
			step: {
				type: 'offered',
				needs: NEEDS,
				requests: [{ use: 'list', method: 'GET', address: API + LIST }],
				unseen: false,
				failure: null,
			},
		});
		expect(effects).toEqual([{ type: 'limitTime', at: NOW + 600_000 }]);
	});

	it('is asked by once the user says so and the browser lets us, and shown to compare', () => {
		const asked = outcomeOf(offered(), { type: 'offerAsked' });
		expect(asked.effects).toEqual([
			{ type: 'askAccess', confirmed: { of: 'offer', profile: PROFILE, compared: false } },
		]);
		const { next, effects } = allowed(asked.next);
		expect(next.learning?.step).toEqual({ type: 'checking' });
		expect(effects).toEqual([{ type: 'listOffer', profile: PROFILE }]);
		const found = listed(next, { ok: true, value: [OURS, PHONE] });
		expect(found.effects).toEqual([]);
		const step = found.next.learning?.step;
		expect(step).toMatchObject({ type: 'found', needs: NEEDS, finding: { count: 2, others: 0 } });
		expect(step?.type === 'found' && step.requests).toHaveLength(1);
		const fields = step?.type === 'found' ? step.finding.fields : [];
		expect(fields.find(({ field }) => field === 'current')?.choices[0]?.values).toEqual([
			'true',
			'false',
		]);
	});

	it('comes into use when the user has compared it, and is known to be from a file', () => {
		const checking = allowed(offered()).next;
		const found = listed(checking, { ok: true, value: [OURS, PHONE] }).next;
		const said = outcomeOf(found, { type: 'confirmed', search: null, connection: null });
		expect(said.effects).toEqual([
			{ type: 'askAccess', confirmed: { of: 'offer', profile: PROFILE, compared: true } },
		]);
		const done = allowed(said.next, PROFILE, true);
		expect(done.next.learning?.step).toEqual({ type: 'done' });
		expect(done.effects).toContainEqual({
			type: 'keepConnection',
			connection: { profile: PROFILE, from: 'imported', since: NOW, compared: true },
		});
	});

	it('that brings no list is offered again, with why', () => {
		const checking = allowed(offered()).next;
		const failure = { kind: 'awaitsPage', detail: 'no value' } as const;
		const { next, effects } = listed(checking, { ok: false, failure });
		expect(next.learning?.step).toMatchObject({ type: 'offered', failure: 'awaitsPage' });
		expect(effects).toEqual([]);
	});

	it('that the browser lets us not ask by is offered again', () => {
		const { next, effects } = outcomeOf(offered(), {
			type: 'accessAnswered',
			isGranted: false,
			confirmed: { of: 'offer', profile: PROFILE, compared: false },
		});
		expect(next.learning?.step).toMatchObject({ type: 'offered', failure: 'noAccess' });
		expect(effects).toEqual([]);
	});

	it('is put away when nobody answers for it, and nothing is said to be missing', () => {
		const { next, effects } = outcomeOf(offered(), { type: 'timeOver' });
		expect(next).toEqual({ learning: null, notes: null });
		expect(effects.map(({ type }) => type)).toEqual([
			'limitTime',
			'stopObserving',
			'giveBackAccess',
		]);
	});

	it('that the user does not want leaves all as it was', () => {
		const { next, effects } = outcomeOf(offered(), { type: 'cancelled' });
		expect(next.learning).toBeNull();
		expect(effects.some(({ type }) => type === 'keepConnection')).toBe(false);
	});
});

describe('a file that asks by POST', () => {
	const watched = (): LearnerState => ({
		learning: learning(WATCHING),
		notes: { ...emptyNotes(), offered: posting },
	});
	const post = (body: object, change = {}) =>
		observed(['ours'], {
			method: 'POST',
			url: `${API}/graphql`,
			requestHeaders: [['content-type', 'application/json']],
			requestBody: JSON.stringify(body),
			...change,
		});
	const hear = (request: ReturnType<typeof observed>) =>
		outcomeOf(watched(), {
			type: 'reported',
			report: { type: 'answered', observed: request },
			path: '/',
			profile: null,
		});

	it('is not asked by before the page was seen asking the same', () => {
		const state = offered(posting);
		expect(state.learning?.step).toMatchObject({ type: 'offered', unseen: true });
		expect(outcomeOf(state, { type: 'offerAsked' }).error).toBe('nothingFound');
	});

	it('leaves what the page «Connect» has just asked for in order to watch', () => {
		expect(outcomeOf(offered(posting), { type: 'superseded' }).effects).toEqual([]);
	});

	it('is watched for on its own page', () => {
		const { next, effects } = outcomeOf(IDLE, {
			type: 'begun',
			of: 'list',
			address: SITE,
			mayObserve: true,
			offered: posting,
		});
		expect(next.notes?.offered).toEqual(posting);
		expect(effects).toContainEqual({ type: 'observe', of: 'list', address: SITE });
	});

	it('may be asked by once it was, and the key of the page is held', () => {
		const outcome = hear(post({ query: GRAPHQL, token: 'of-the-page' }));
		expect(outcome.next.learning?.step).toMatchObject({ type: 'offered', unseen: false });
		expect(outcome.next.notes).toEqual({ ...emptyNotes(), offered: posting });
		expect(typesOf(outcome)).toEqual(['limitTime', 'stopObserving', 'limitTime', 'holdTokens']);
	});

	it('may be asked by in whatever order the page names things', () => {
		const { next } = hear(post({ token: 'of-the-page', query: GRAPHQL }));
		expect(next.learning?.step).toMatchObject({ type: 'offered', unseen: false });
	});

	test.each<[string, ReturnType<typeof observed>]>([
		['another question', post({ query: 'mutation { withdraw }', token: '' })],
		['something more', post({ query: GRAPHQL, token: '', amount: 1 })],
		['another path', post({ query: GRAPHQL, token: '' }, { url: `${API}/withdraw` })],
		['another host', post({ query: GRAPHQL, token: '' }, { url: `${SITE}/graphql` })],
		['another query', post({ query: GRAPHQL, token: '' }, { url: `${API}/graphql?a=1` })],
		['by GET', observed(['ours'], { url: `${API}/graphql` })],
		['in vain', post({ query: GRAPHQL, token: '' }, { status: 201 })],
	])('is watched for on, where the page asks for %s', (_, request) => {
		const { next, effects } = hear(request);
		expect(next.learning?.step.type).toBe('watching');
		expect(effects).toEqual([]);
		expect(next.learning?.tabId).toBe(TAB);
	});

	it('is not mixed up with a list that the page has beside it', () => {
		const beside = { ...watched(), learning: learning(WATCHING) };
		expect(outcomeOf(beside, { type: 'rested' }).effects).toEqual([]);
	});
});

test('a local profile is what these tests take it for', () => {
	expect(localProfile(API).list.request.path).toBe(LIST);
});
