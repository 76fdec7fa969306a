import { describe, expect, it, test } from 'vitest';
import { OWN_ID } from '@/utils/connection/profile/marks';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import type { Search } from '@/utils/learning/detect/find-list';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes } from '@/utils/learning/notes';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type { Confirmed, LearnerState, LearningEvent } from '@/utils/learning/steps/event';
import { isSameList } from '@/utils/learning/steps/list';

import {
	API,
	CLEAR_UP,
	CONNECTION,
	FOUND,
	finding,
	LIST,
	learning,
	NOW,
	notesOf,
	observed,
	outcomeOf,
	PROFILE,
	proposal,
	REMOVAL_FOUND,
	removal,
	SITE,
	type Step,
	search,
	state,
	typesOf,
	WATCHING,
} from '../../fixtures/learner-states';

describe('a report', () => {
	const reported = (
		observedRequest: ObservedRequest,
		type: 'answered' | 'changed' = 'answered',
		profile: ConnectionProfile | null = null,
	): LearningEvent => ({
		type: 'reported',
		report: { type, observed: observedRequest },
		path: '/settings/sessions',
		profile,
	});
	const removing = (at: Step = WATCHING, notes: Notes | null = notesOf('ours', 'phone')) => ({
		learning: learning(at, { of: 'removal' }),
		notes,
	});
	const REMOVES = observed([], { method: 'DELETE', url: `${API}${LIST}/phone`, answer: null });

	it('is noted', () => {
		const { next } = outcomeOf(state(WATCHING, null), reported(observed(['ours'])));
		expect(next.notes?.observedRequests).toHaveLength(1);
	});

	test.each<[string, LearnerState, ObservedRequest]>([
		['of another host', state(WATCHING), observed([], { url: 'https://evil.example/' })],
		['while the next list is shown', state(FOUND, { ...notesOf('a'), shown: 1 }), observed(['b'])],
		[
			'after a correction',
			state(FOUND, { ...notesOf('a'), corrections: [['ip', 1]] }),
			observed(['b']),
		],
	])('%s is not', (_, before, about) => {
		expect(outcomeOf(before, reported(about)).next.notes).toBe(before.notes);
	});

	it('says that the list in use was seen', () => {
		const before = removing(WATCHING, emptyNotes());
		const seen = outcomeOf(before, reported(observed(['ours']), 'answered', PROFILE)).next;
		expect(seen.learning?.step).toMatchObject({ list: true });
		const elsewhere = observed(['ours'], { url: `${API}/other` });
		const unseen = outcomeOf(before, reported(elsewhere, 'answered', PROFILE)).next;
		expect(unseen.learning?.step).toMatchObject({ list: false });
	});

	it('of a removal is checked by the list, while a removal is learned', () => {
		const { next, effects } = outcomeOf(removing(), reported(REMOVES, 'changed', PROFILE));
		expect(next.notes?.suspects).toMatchObject([{ id: 'phone', removal: { key: null } }]);
		expect(effects).toEqual([]);
		const rested = outcomeOf(next, { type: 'rested', profile: PROFILE });
		expect(rested.effects).toEqual([
			{ type: 'checkRemoval', profile: PROFILE, ids: ['ours', 'phone'] },
		]);
	});

	it('of a removal is checked with our own session, which a page may give no id', () => {
		const notes = { ...emptyNotes(), entries: [[{}], [{ id: 'phone' }]] };
		const { next } = outcomeOf(removing(WATCHING, notes), reported(REMOVES, 'changed', PROFILE));
		expect(outcomeOf(next, { type: 'rested', profile: PROFILE }).effects).toEqual([
			{ type: 'checkRemoval', profile: PROFILE, ids: [OWN_ID, 'phone'] },
		]);
	});

	test.each<[string, LearnerState, LearningEvent]>([
		['while a list is learned', state(WATCHING), reported(REMOVES, 'changed', PROFILE)],
		['without a connection', removing(), reported(REMOVES, 'changed', null)],
		[
			'before the list was seen',
			removing(WATCHING, emptyNotes()),
			reported(REMOVES, 'changed', PROFILE),
		],
		['that names no session', removing(), reported(observed([]), 'changed', PROFILE)],
	])('of a removal %s is nothing', (_, before, event) => {
		expect(outcomeOf(before, event).effects).toEqual([]);
	});

	it('of a removal is believed when the session is gone', () => {
		const checked = { type: 'removalChecked', profile: PROFILE, others: 1 } as const;
		const suspects = [{ id: 'phone', removal: removal() }];
		const before = removing(WATCHING, { ...notesOf('ours', 'phone'), suspects });
		const still = outcomeOf(before, { ...checked, gone: [] });
		expect(still.next.learning).toMatchObject({ notRemoved: true, step: WATCHING });
		expect(still.effects).toEqual([]);
		expect(still.next.notes?.suspects).toEqual([]);
		const more = outcomeOf(before, { ...checked, gone: ['phone', 'desk'] });
		expect(more.next.learning).toMatchObject({ unclear: 'othersToo', step: WATCHING });
		const gone = outcomeOf(before, { ...checked, gone: ['phone'] });
		expect(gone.next.learning?.step).toEqual(REMOVAL_FOUND);
		expect(gone.next.notes).toEqual({ ...emptyNotes(), removal: removal() });
		expect(typesOf(gone)).toEqual(['limitTime', 'stopObserving', 'limitTime', 'look']);
		expect(gone.effects.at(-2)).toMatchObject({ at: NOW - 1000 + LONGEST_LEARNING });
	});
});

describe('what is found', () => {
	const found = (shown: Search) => outcomeOf(state(WATCHING), { type: 'searched', search: shown });
	const fields = [
		{
			field: 'ip' as const,
			choices: ['a', 'b'].map((name) => ({ name, confidence: 'likely' as const, values: [] })),
		},
	];
	const ids = fields[0]?.choices ?? [];
	const CHOICES: Step = { ...FOUND, finding: { ...finding('api.cryptonow.net'), fields, ids } };

	it('is shown with what it needs', () => {
		expect(found(search(proposal(), proposal('second'))).next.learning?.step).toEqual(FOUND);
	});

	it('is searched when the page rests, unless the user is at work on it', () => {
		expect(typesOf(outcomeOf(state(FOUND), { type: 'rested' }))).toEqual(['search']);
		const atWork = state(FOUND, { ...notesOf('ours'), shown: 1 });
		expect(outcomeOf(atWork, { type: 'rested' }).effects).toEqual([]);
		const searched = { type: 'searched', search: search(proposal('other')) } as const;
		expect(outcomeOf(atWork, searched).next).toEqual(atWork);
	});

	it('is nothing where a profile may not name the host', () => {
		const { request } = PROFILE.list;
		const list = { ...PROFILE.list, request: { ...request, origin: 'https://evil.example' } };
		expect(found(search({ ...proposal(), list })).next.learning?.step).toEqual(WATCHING);
	});

	it('may be a list without this browser’s session', () => {
		const { next } = found({ proposals: [], lacksCurrent: true });
		expect(next.learning?.step).toMatchObject({ type: 'watching', list: true });
	});

	it('is corrected, and goes on to the next', () => {
		const both = search(proposal(), proposal('second'));
		const next = outcomeOf(state(CHOICES), { type: 'nextListAsked', search: both });
		expect(next.next.notes).toMatchObject({ shown: 1, corrections: [] });
		expect(next.next.learning?.step).toMatchObject({ finding: { host: 'second' } });
		const corrected = outcomeOf(state(CHOICES), {
			type: 'corrected',
			field: 'ip',
			choice: 1,
			search: both,
		});
		expect(corrected.next.notes?.corrections).toEqual([['ip', 1]]);
		expect(corrected.next.learning?.step).toMatchObject({ finding: { host: 'ip 1' } });
	});

	it('is known by another id', () => {
		const id = { type: 'corrected', field: 'id', choice: 1, search: search(proposal()) } as const;
		expect(outcomeOf(state(CHOICES), id).next.notes?.corrections).toEqual([['id', 1]]);
		expect(typesOf(outcomeOf(state(FOUND), id))).toEqual(
			typesOf(outcomeOf(state(CHOICES), { ...id, choice: 2 })),
		);
		expect(outcomeOf(state(FOUND), id).next).toEqual(state(FOUND));
	});

	const ip = { type: 'corrected', field: 'ip', choice: 0, search: search(proposal()) } as const;
	test.each<[string, LearnerState, LearningEvent]>([
		['a choice that is not there', state(CHOICES), { ...ip, choice: 2 }],
		['a field that is not there', state(CHOICES), { ...ip, field: 'place' }],
		['nothing found', state(CHOICES), { ...ip, search: search() }],
		['nothing searched', state(CHOICES), { ...ip, search: null }],
		['a page that is watched', state(WATCHING), ip],
		['no notes', state(CHOICES, null), ip],
		[
			'a confirmation of nothing',
			state(WATCHING),
			{ type: 'confirmed', search: ip.search, connection: null },
		],
		[
			'a confirmation of a list that is gone',
			state(FOUND),
			{ type: 'confirmed', search: search(), connection: null },
		],
		[
			'a removal without a connection',
			state(REMOVAL_FOUND, { ...emptyNotes(), removal: removal() }),
			{ type: 'confirmed', search: null, connection: null },
		],
		[
			'a removal that was not seen',
			state(REMOVAL_FOUND),
			{ type: 'confirmed', search: null, connection: CONNECTION },
		],
	])('is nothing by %s', (_, before, event) => {
		const outcome = outcomeOf(before, event);
		expect(outcome).toEqual({ next: before, effects: [], error: 'nothingFound' });
		expect(outcome.next).toBe(before);
	});
});

describe('a confirmed list', () => {
	const confirm = (notes = notesOf('ours', 'phone')) =>
		outcomeOf(state(FOUND, notes), {
			type: 'confirmed',
			search: search(proposal()),
			connection: null,
		});
	const confirmed = (): Confirmed => {
		const [effect] = confirm().effects;
		if (effect?.type !== 'askAccess') throw new Error('no question for access');
		return effect.confirmed;
	};

	it('waits for access', () => {
		const { next, effects } = confirm();
		expect(next).toEqual(state(FOUND));
		const seen = { url: API + LIST, from: SITE, headers: [] };
		const ids = ['ours', 'phone'];
		expect(effects).toEqual([
			{ type: 'askAccess', confirmed: { of: 'list', profile: PROFILE, ids, seen } },
		]);
		const answered = { type: 'accessAnswered', confirmed: confirmed() } as const;
		const refused = outcomeOf(state(FOUND), { ...answered, isGranted: false });
		expect(refused.next.learning?.step).toEqual({ type: 'failed', problem: 'noAccess' });
		const granted = outcomeOf(state(FOUND), { ...answered, isGranted: true });
		expect(granted.next).toEqual({ learning: learning({ type: 'checking' }), notes: null });
		expect(typesOf(granted)).toEqual(['limitTime', 'stopObserving', 'holdTokens', 'checkList']);
	});

	const checked = { type: 'listChecked', profile: PROFILE, isConnected: false } as const;
	const CHECKING = state({ type: 'checking' }, null);

	it('is put into use where our own list is the same', () => {
		const { next, effects } = outcomeOf(CHECKING, { ...checked, outcome: 'same' });
		expect(next.learning?.step).toEqual({ type: 'done' });
		const connection = { profile: PROFILE, from: 'learned', since: NOW };
		expect(effects).toEqual([{ type: 'keepConnection', connection }, { type: 'giveBackAccess' }]);
	});

	/** What becomes of it where the page has drawn nothing that is a list, either. */
	const finallyOf = (event: Extract<LearningEvent, { type: 'listChecked' }>) => {
		const first = outcomeOf(CHECKING, event);
		const [last] = first.effects.slice(-1);
		if (last?.type !== 'readDrawing') return { next: first.next, types: typesOf(first) };
		expect(first.next.learning?.step).toEqual({ type: 'checking' });
		const then = outcomeOf(first.next, { type: 'drawingRead', observed: [] });
		return { next: then.next, types: [...typesOf(first).slice(0, -1), ...typesOf(then)] };
	};

	test.each(['notTheSame', 'keptApart', 'noAccess'] as const)(
		'is not where it is %s',
		(outcome) => {
			const alone = finallyOf({ ...checked, outcome });
			expect(alone.next.learning?.step).toEqual({ type: 'failed', problem: outcome });
			expect(alone.types).toEqual(['forgetTokens', ...CLEAR_UP]);
			const connected = finallyOf({ ...checked, outcome, isConnected: true });
			expect(connected.types).toEqual(CLEAR_UP);
		},
	);

	test('is looked for in what the page has drawn, where no other way is proved', () => {
		const { next } = outcomeOf(CHECKING, { ...checked, outcome: 'notTheSame' });
		const seen = observed(['a', 'b'], { by: 'drawn', url: `${SITE}/settings/sessions` });
		const read = outcomeOf(next, { type: 'drawingRead', observed: [seen] });
		expect(typesOf(read)).toEqual(['limitTime', 'search']);
		expect(read.next.learning).toMatchObject({
			step: { type: 'watching' },
			otherwise: 'notTheSame',
		});
		const nothing = outcomeOf(read.next, { type: 'searched', search: search() });
		expect(nothing.next.learning?.step).toEqual({ type: 'failed', problem: 'notTheSame' });
		expect(typesOf(nothing)).toEqual(CLEAR_UP);
	});

	test('fails at last where what the page draws is not read again', () => {
		const { list } = PROFILE;
		const request = { ...list.request, as: 'page' as const, headers: [], secrets: [] };
		const profile = { ...PROFILE, list: { ...list, request } };
		const failed = outcomeOf(CHECKING, { ...checked, profile, outcome: 'notTheSame' });
		expect(failed.next.learning?.step).toEqual({ type: 'failed', problem: 'notTheSame' });
	});

	test.each<[string[], string[], boolean]>([
		[['a', 'b'], ['a', 'b'], true],
		[['a', 'b'], ['b', 'c'], true],
		[['a', 'b', 'c'], ['a', 'd', 'e'], false],
		[['a', 'b', 'c'], ['a'], true],
		[['a'], ['b'], false],
		[['a'], [], false],
		[[], [], false],
	])('of %j is the same as %j: %s', (page, own, isSame) => {
		expect(isSameList(page, own)).toBe(isSame);
	});
});

describe('a confirmed removal', () => {
	const before = state(REMOVAL_FOUND, { ...emptyNotes(), removal: removal() });
	const confirm = (from: StoredConnection['from']) => {
		const connection = { ...CONNECTION, from };
		const { effects } = outcomeOf(before, { type: 'confirmed', search: null, connection });
		const [effect] = effects;
		if (effect?.type !== 'askAccess') throw new Error('no question for access');
		return effect.confirmed;
	};

	test.each([
		['imported', 'imported'],
		['learned', 'learned'],
		['build', 'learned'],
		['managed', 'learned'],
	] as const)('of a connection that was %s is kept as %s', (from, kept) => {
		const confirmed = confirm(from);
		const outcome = outcomeOf(before, { type: 'accessAnswered', isGranted: true, confirmed });
		expect(outcome.next).toEqual({ learning: learning({ type: 'done' }), notes: null });
		expect(typesOf(outcome)).toEqual([
			'limitTime',
			'stopObserving',
			'holdTokens',
			'keepConnection',
			'giveBackAccess',
		]);
		const keep = outcome.effects.find((effect) => effect.type === 'keepConnection');
		expect(keep?.connection).toMatchObject({ from: kept, since: NOW });
		expect(keep?.connection?.profile.remove?.request).toEqual(removal().request);
	});
});
