import { describe, expect, it, test } from 'vitest';
import type { Learning, LearningProblem } from '@/utils/learning/learning';
import { LONGEST_LEARNING, STUCK_AFTER } from '@/utils/learning/limits';
import { emptyNotes } from '@/utils/learning/notes';
import type { LearnerState, LearningEvent } from '@/utils/learning/steps/event';
import { addressToLearn, deeperPage, isWatched } from '@/utils/learning/steps/watching';

import {
	API,
	CLEAR_UP,
	ENDED,
	FOUND,
	IDLE,
	learning,
	NOW,
	outcomeOf,
	PROFILE,
	proposal,
	REMOVAL_FOUND,
	SITE,
	search,
	state,
	TAB,
	typesOf,
	WATCHING,
} from '../../fixtures/learner-states';

describe('every end', () => {
	const hasLeftAccess = false;
	const life = { type: 'started', hasLeftAccess, isObserving: false, isTabOpen: true } as const;
	const closed = { type: 'tabClosed', tabId: TAB } as const;
	const lost = { type: 'accessChanged', maySetUp: false, mayObserve: false } as const;
	const old = (age: number) => ({
		learning: learning(WATCHING, { since: NOW - age }),
		notes: null,
	});
	const withList = state({ type: 'watching', looked: 1, list: true });

	type Row = [string, LearnerState, LearningEvent, LearningProblem];

	test.each<Row>([
		['the tab is closed', state(WATCHING), closed, 'closed'],
		['the tab is closed after a while', old(STUCK_AFTER), closed, 'nothingSeen'],
		['the tab is closed over a list', withList, closed, 'noCurrent'],
		['the time is over', state(WATCHING), { type: 'timeOver' }, 'tooLong'],
		['the time is over with a list', withList, { type: 'timeOver' }, 'noCurrent'],
		['the time is over when it was found', state(FOUND), { type: 'timeOver' }, 'tooLong'],
		['the access is taken', state(WATCHING), lost, 'noAccess'],
		...(['broken', 'keptApart'] as const).map((problem): Row => {
			const event = { type: 'openFailed', problem } as const;
			return [`the page could not be opened (${problem})`, state(WATCHING), event, problem];
		}),
		['a life begins while it asked', state({ type: 'checking' }), life, 'broken'],
		['a life begins without the tab', state(WATCHING), { ...life, isTabOpen: false }, 'closed'],
		['a life begins too late', old(LONGEST_LEARNING), life, 'tooLong'],
		['the clock was put back', old(-1), life, 'tooLong'],
	])('where %s clears up and says why', (_, before, event, problem) => {
		const outcome = outcomeOf(before, event);
		expect(outcome.next.learning?.step).toEqual({ type: 'failed', problem });
		expect(outcome.next.notes).toBeNull();
		expect(outcome.effects[0]).toEqual({ type: 'limitTime', at: null });
		expect(typesOf(outcome)).toEqual(CLEAR_UP);
	});

	it('by the user says nothing', () => {
		const outcome = outcomeOf(state(FOUND), { type: 'cancelled' });
		expect(outcome.next).toEqual(IDLE);
		expect(typesOf(outcome)).toEqual(CLEAR_UP);
	});

	it.each(ENDED)('as $type is put away by the user', (ended) => {
		expect(outcomeOf(state(ended, null), { type: 'cancelled' })).toEqual({
			next: IDLE,
			effects: [],
		});
	});
});

describe('nothing changes', () => {
	const life = {
		type: 'started',
		hasLeftAccess: false,
		isObserving: false,
		isTabOpen: true,
	} as const;
	const report = { type: 'looked', answers: 3 } as const;
	const heard = { type: 'reported', report, path: '/', profile: null } as const;
	test.each<[string, LearnerState, LearningEvent]>([
		['another tab', state(WATCHING), { type: 'tabClosed', tabId: TAB + 1 }],
		['a tab that is needed no more', state(REMOVAL_FOUND), { type: 'tabClosed', tabId: TAB }],
		['a life with nothing to clear up', IDLE, life],
		[
			'access that is there',
			state(WATCHING),
			{ type: 'accessChanged', maySetUp: true, mayObserve: true },
		],
		[
			'access once it was found',
			state(FOUND),
			{ type: 'accessChanged', maySetUp: false, mayObserve: false },
		],
		['other access', IDLE, { type: 'accessChanged', maySetUp: false, mayObserve: false }],
		['a hidden answer that nobody looks for', state(WATCHING), { type: 'answerHidden' }],
		['nothing to supersede', state({ type: 'done' }), { type: 'superseded' }],
		['a count after it was found', state(FOUND), heard],
		['a report after the end', state({ type: 'done' }), heard],
		[
			'a search after the end',
			state({ type: 'done' }),
			{ type: 'searched', search: search(proposal()) },
		],
		['the same found again', state(FOUND), { type: 'searched', search: search(proposal()) }],
		['a rest after the end', state({ type: 'done' }), { type: 'rested' }],
	])('by %s', (_, before, event) => {
		const outcome = outcomeOf(before, event);
		expect(outcome.effects).toEqual([]);
		expect(outcome.next.learning).toBe(before.learning);
		expect(outcome.next.notes).toBe(before.notes);
	});
});

describe('a life of the background', () => {
	const started = {
		type: 'started',
		hasLeftAccess: false,
		isObserving: false,
		isTabOpen: true,
	} as const;

	test.each([
		['one that finds access left', { hasLeftAccess: true }],
		['a later with scripts left', { isObserving: true }],
	])('%s clears up where nothing is learned', (_, change) => {
		const outcome = outcomeOf(IDLE, { ...started, ...change });
		expect(typesOf(outcome)).toEqual(CLEAR_UP);
		expect(outcome.next).toEqual(IDLE);
	});

	it('goes on, and searches what is noted', () => {
		const outcome = outcomeOf(state(WATCHING), started);
		expect(outcome.next).toEqual(state(WATCHING));
		expect(outcome.effects).toEqual([
			{ type: 'limitTime', at: NOW - 1000 + LONGEST_LEARNING },
			{ type: 'search' },
		]);
	});

	it('goes on without the tab where something is found', () => {
		const outcome = outcomeOf(state(FOUND), { ...started, isTabOpen: false });
		expect(typesOf(outcome)).toEqual(['limitTime']);
	});
});

describe('the beginning', () => {
	const begun = { type: 'begun', of: 'list', address: SITE, mayObserve: true } as const;

	it('watches the page, for a limited time', () => {
		const { next, effects } = outcomeOf(state({ type: 'done' }, null), begun);
		expect(next).toEqual({
			learning: learning(WATCHING, { address: SITE, tabId: null, since: NOW }),
			notes: emptyNotes(),
		});
		expect(effects).toEqual([
			{ type: 'limitTime', at: NOW + LONGEST_LEARNING },
			{ type: 'observe', of: 'list', address: SITE },
		]);
		const tabId = 9;
		expect(outcomeOf(next, { type: 'opened', tabId }).next.learning).toMatchObject({ tabId });
	});

	it('opens nothing without access', () => {
		const outcome = outcomeOf(IDLE, { ...begun, mayObserve: false });
		expect(outcome.next.learning?.step).toEqual({ type: 'failed', problem: 'noAccess' });
		expect(typesOf(outcome)).toEqual(CLEAR_UP);
	});

	it('forgets what was watched before', () => {
		const outcome = outcomeOf(state(WATCHING), { type: 'superseded' });
		expect(outcome.next.notes).toBeNull();
		expect(typesOf(outcome)).toEqual(['limitTime', 'stopObserving']);
	});

	test.each<[string | undefined, string | null]>([
		[`${SITE}/settings`, `${SITE}/settings`],
		['https://cryptonow.net.evil.example/', null],
		['https://a@app.cryptonow.net/', null],
		['https://a:b@app.cryptonow.net/', null],
		['https://:b@app.cryptonow.net/', null],
		['nothing', null],
		[undefined, null],
	])('of %s', (address, opened) => {
		const asked = addressToLearn({ type: 'learn', of: 'list', address }, PROFILE, null);
		expect(asked).toEqual(
			opened === null ? { ok: false, error: 'forbiddenAddress' } : { ok: true, address: opened },
		);
	});

	it('of a removal is on the page of the connection in use', () => {
		const command = { type: 'learn', of: 'removal', address: 'https://evil.example' } as const;
		const address = `${SITE}/settings/sessions`;
		expect(addressToLearn(command, PROFILE, null)).toEqual({ ok: true, address });
		expect(addressToLearn(command, null, null)).toEqual({ ok: false, error: 'nothingFound' });
	});
});

describe('the watched page', () => {
	const page = { tabId: TAB, origin: SITE };

	test.each<[string, Learning | null, typeof page, boolean]>([
		['while it is watched', learning(WATCHING), page, true],
		['while something is shown', learning(FOUND), page, true],
		['in another tab', learning(WATCHING), { ...page, tabId: 8 }, false],
		['at another site', learning(WATCHING), { ...page, origin: API }, false],
		['after a removal was found', learning(REMOVAL_FOUND), page, false],
		['after the end', learning({ type: 'done' }), page, false],
		['where nothing is learned', null, page, false],
	])('is heard %s', (_, now, sender, heard) => {
		expect(isWatched(now, sender)).toBe(heard);
	});

	it('is looked at deeper when it is asked for, and until it ends', () => {
		const { next, effects } = outcomeOf(state(WATCHING), { type: 'deeperAsked' });
		expect(effects).toEqual([{ type: 'reloadTab', tabId: TAB }]);
		const deeper = { tabId: TAB, site: SITE, path: '/settings/sessions' };
		expect(deeperPage(next.learning)).toEqual(deeper);
		expect(outcomeOf(next, { type: 'answerHidden' }).next.learning?.deeper).toBe('hidden');
		expect(deeperPage(learning(FOUND, { deeper: 'looks' }))).toEqual(deeper);
		expect(deeperPage(learning(WATCHING))).toBeNull();
		expect(deeperPage(learning({ type: 'checking' }, { deeper: 'looks' }))).toBeNull();
		expect(deeperPage(learning(WATCHING, { deeper: 'looks', tabId: null }))).toBeNull();
	});

	it('gives back what was looked at beside the page as soon as something is found', () => {
		const others = { type: 'giveBackOthers', address: `${SITE}/settings/sessions` };
		const found = { type: 'searched', search: search(proposal()) } as const;
		const before = { ...state(WATCHING), learning: learning(WATCHING, { deeper: 'looks' }) };
		const { next, effects } = outcomeOf(before, found);
		expect(next.learning?.step.type).toBe('found');
		expect(effects).toEqual([others]);
		// Once is enough, unless the background died of it.
		const better = { type: 'searched', search: search(proposal('better')) } as const;
		expect(outcomeOf(next, better).effects).toEqual([]);
		const life = {
			type: 'started',
			hasLeftAccess: false,
			isObserving: true,
			isTabOpen: true,
		} as const;
		expect(outcomeOf(next, life).effects).toContainEqual(others);
		expect(outcomeOf(state(WATCHING), found).effects).toEqual([]);
	});

	test.each([state(FOUND), { ...IDLE, learning: learning(WATCHING, { tabId: null }) }, IDLE])(
		'is not looked at deeper without being watched',
		(before) => {
			expect(outcomeOf(before, { type: 'deeperAsked' }).error).toBe('nothingFound');
		},
	);
});

it('forgets the connection that was confirmed', () => {
	expect(outcomeOf(IDLE, { type: 'disconnected' })).toEqual({
		next: IDLE,
		effects: [
			{ type: 'forgetTokens' },
			{ type: 'keepConnection', connection: null },
			{ type: 'giveBackAccess' },
		],
	});
});

it('gives an unused permission a minute', () => {
	const changed = { type: 'accessChanged', maySetUp: true, mayObserve: false } as const;
	expect(outcomeOf(IDLE, changed).effects).toEqual([{ type: 'limitTime', at: NOW + 60_000 }]);
	expect(typesOf(outcomeOf(IDLE, { type: 'timeOver' }))).toEqual(['limitTime', 'stopObserving']);
});
