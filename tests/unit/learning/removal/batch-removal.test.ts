import { describe, expect, it, test } from 'vitest';
import { compose, withKey } from '@/utils/connection/client/request';
import type { RemovalRequest } from '@/utils/connection/profile/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import type { LearnerState, LearningEvent } from '@/utils/learning/steps/event';
import { step } from '@/utils/learning/steps/step';
import {
	API,
	CONNECTION,
	LIST,
	learning,
	notesOf,
	observed,
	PROFILE,
	surroundings,
	WATCHING,
} from '../../fixtures/learner-states';

// «End those that I picked»: a request names several sessions. What is kept of it ends a single session.

const PHONE = '0f8fad5b-d9cb-469f-a165-70867728950e';
const DESK = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const NEXT = '550e8400-e29b-41d4-a716-446655440000';
const END = `${API}${LIST}/end`;

const post = (body: string): Partial<ObservedRequest> => ({
	method: 'POST',
	url: END,
	requestBody: body,
});
const json = (body: unknown) => post(JSON.stringify(body));
const drop = (query: string): Partial<ObservedRequest> => ({
	method: 'DELETE',
	url: `${API}${LIST}?${query}`,
});

const on = (before: LearnerState, event: LearningEvent) =>
	step(before, event, {
		...surroundings(),
		finder: { ...surroundings().finder, findRemoval },
	});

/** What is learned of a request, after which these sessions are gone. */
function learnedOf(change: Partial<ObservedRequest>, gone: readonly string[], others = 0) {
	const before: LearnerState = {
		learning: learning(WATCHING, { of: 'removal' }),
		notes: notesOf('ours', PHONE, DESK, NEXT),
	};
	const report = { type: 'changed' as const, observed: observed([], { ...change, answer: null }) };
	const reported = on(before, { type: 'reported', report, path: '/', profile: PROFILE });
	const rested = on(reported.next, { type: 'rested', profile: PROFILE });
	if (rested.effects.length === 0) return rested.next;
	return on(rested.next, { type: 'removalChecked', profile: PROFILE, gone, others }).next;
}

/** The removal that is kept once the user has confirmed it, and the browser gives access. */
function kept(state: LearnerState): RemovalRequest | undefined {
	const { effects } = on(state, { type: 'confirmed', search: null, connection: CONNECTION });
	const asks = effects.find((effect) => effect.type === 'askAccess');
	if (asks?.type !== 'askAccess') return undefined;
	const { confirmed } = asks;
	const given = on(state, { type: 'accessAnswered', isGranted: true, confirmed });
	const keeps = given.effects.find((effect) => effect.type === 'keepConnection');
	if (keeps?.type !== 'keepConnection') return undefined;
	return keeps.connection?.profile.remove?.request;
}

describe('a request that ends several sessions', () => {
	test.each<[string, Partial<ObservedRequest>, string, string | null]>([
		['JSON', json({ ids: [PHONE, DESK] }), END, `{"ids":["${NEXT}"]}`],
		[
			'JSON, deep in it, beside what stays',
			json({ input: { sessionIds: [DESK, PHONE] }, all: false }),
			END,
			`{"input":{"sessionIds":["${NEXT}"]},"all":false}`,
		],
		['JSON that is a list', json([PHONE, DESK]), END, `["${NEXT}"]`],
		['a form', post(`ids[]=${PHONE}&ids[]=${DESK}`), END, `ids%5B%5D=${NEXT}`],
		['a value of a form', post(`ids=${PHONE},${DESK}`), END, `ids=${NEXT}`],
		['a value of a query', drop(`ids=${PHONE},${DESK}`), `${API}${LIST}?ids=${NEXT}`, null],
		['a query', drop(`id=${PHONE}&id=${DESK}`), `${API}${LIST}?id=${NEXT}`, null],
	])('in %s is kept as what ends a single session', (_, change, url, body) => {
		const found = learnedOf(change, [PHONE, DESK]);
		expect(found.learning?.step.type).toBe('removalFound');
		const request = kept(found);
		const single = request === undefined ? null : withKey(request, NEXT);
		const sent = single === null ? null : compose(single);
		expect(sent?.url).toBe(url);
		expect(sent?.init.body ?? null).toBe(body);
		expect(JSON.stringify(request)).not.toMatch(new RegExp(`${PHONE}|${DESK}`));
	});

	it('is none as long as none of them is gone', () => {
		const { learning: told } = learnedOf(json({ ids: [PHONE, DESK] }), [], 3);
		expect(told).toMatchObject({ step: WATCHING, notRemoved: true });
	});

	it('is none where a session is gone that it did not name', () => {
		const { learning: told } = learnedOf(json({ ids: [PHONE, DESK] }), [PHONE, DESK, NEXT]);
		expect(told).toMatchObject({ step: WATCHING, unclear: 'othersToo' });
	});

	it('is none where it names sessions to keep as well', () => {
		const { learning: told } = learnedOf(json({ end: [PHONE, DESK], keep: ['ours', NEXT] }), [
			PHONE,
			DESK,
		]);
		expect(told?.step.type).toBe('watching');
	});
});
