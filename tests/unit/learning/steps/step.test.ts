import { describe, expect, it, test } from 'vitest';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile';
import { localProfile } from '@/utils/connection/profiles';
import type { Search } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { Learning, LearningProblem } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes, note } from '@/utils/learning/notes';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type {
	Confirmed,
	LearnerState,
	LearningEvent,
	Surroundings,
} from '@/utils/learning/steps/event';
import { isSameList } from '@/utils/learning/steps/list';
import { step } from '@/utils/learning/steps/step';
import { addressToLearn, deeperPage, isWatched } from '@/utils/learning/steps/watching';

const NOW = Date.UTC(2026, 3, 1, 12);
const SITE = 'https://app.cryptonow.net';
const API = 'https://api.cryptonow.net';
const LIST = '/api/account/sessions';
const TAB = 7;

type Step = Learning['step'];

const WATCHING: Step = { type: 'watching', looked: 0, list: false };
const finding = (host: string) => ({ host, count: 2, fields: [], others: 0 });
const FOUND: Step = {
	type: 'found',
	finding: finding('api.cryptonow.net'),
	needs: { origins: [SITE, API], permissions: [] },
};
const REMOVAL_FOUND: Step = {
	type: 'removalFound',
	method: 'DELETE',
	address: `${API}${LIST}/{key}`,
	needs: { origins: [API], permissions: [] },
};
const ENDED: Step[] = [{ type: 'done' }, { type: 'failed', problem: 'closed' }];

const learning = (at: Step, change: Partial<Learning> = {}): Learning => ({
	of: 'list',
	step: at,
	address: `${SITE}/settings/sessions`,
	tabId: TAB,
	since: NOW - 1000,
	...change,
});

const local = localProfile(API);
const PROFILE: ConnectionProfile = {
	...local,
	site: SITE,
	remove: null,
	pages: { sessions: '/settings/sessions', password: null, login: null },
};
const CONNECTION: StoredConnection = { profile: PROFILE, from: 'learned', since: NOW };

const observed = (
	ids: readonly string[],
	change: Partial<ObservedRequest> = {},
): ObservedRequest => ({
	number: 1,
	method: 'GET',
	url: API + LIST,
	requestHeaders: [],
	requestBody: null,
	status: 200,
	responseHeaders: [],
	answer: JSON.stringify({ sessions: ids.map((id) => ({ id })) }),
	sources: [],
	by: 'page',
	...change,
});

const notesOf = (...ids: string[]): Notes =>
	note(emptyNotes(), observed(ids), '/settings/sessions');

const proposal = (host = 'api.cryptonow.net'): Proposal => ({
	list: PROFILE.list,
	finding: finding(host),
	ids: ['ours', 'phone'],
	observed: 1,
	settings: [],
});
const search = (...proposals: Proposal[]): Search => ({ proposals, lacksCurrent: false });

const removal = () => {
	const { remove } = localProfile(API);
	if (remove === null) throw new Error('the local profile removes');
	return { request: remove.request, key: null, observed: observed([], { answer: null }) };
};

const surroundings = (): Surroundings => ({
	finder: {
		chooseField: (shown, field, choice) => ({
			...shown,
			finding: { ...shown.finding, host: `${field} ${choice}` },
		}),
		findRemoval: ({ url }) => (url.includes('/phone') ? { ...removal(), entry: 1 } : null),
	},
	localOrigin: null,
	now: NOW,
});

const state = (at: Step | null, notes: Notes | null = notesOf('ours', 'phone')): LearnerState => ({
	learning: at && learning(at),
	notes,
});
const outcomeOf = (before: LearnerState, event: LearningEvent) =>
	step(before, event, surroundings());
const typesOf = ({ effects }: ReturnType<typeof outcomeOf>) => effects.map(({ type }) => type);

const CLEAR_UP = ['limitTime', 'stopObserving', 'giveBackAccess'];
const IDLE: LearnerState = { learning: null, notes: null };

describe('every end', () => {
	const isFirst = false;
	const life = { type: 'started', isFirst, isObserving: false, isTabOpen: true } as const;
	const closed = { type: 'tabClosed', tabId: TAB } as const;
	const lost = { type: 'accessChanged', maySetUp: false, mayObserve: false } as const;
	const old = (age: number) => ({
		learning: learning(WATCHING, { since: NOW - age }),
		notes: null,
	});
	const withList = state({ type: 'watching', looked: 1, list: true });

	test.each<[string, LearnerState, LearningEvent, LearningProblem]>([
		['the tab is closed', state(WATCHING), closed, 'closed'],
		['the tab is closed over a list', withList, closed, 'noCurrent'],
		['the time is over', state(WATCHING), { type: 'timeOver' }, 'tooLong'],
		['the time is over with a list', withList, { type: 'timeOver' }, 'noCurrent'],
		['the time is over when it was found', state(FOUND), { type: 'timeOver' }, 'tooLong'],
		['the access is taken', state(WATCHING), lost, 'noAccess'],
		['the page could not be opened', state(WATCHING), { type: 'openFailed' }, 'broken'],
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
	const life = { type: 'started', isFirst: false, isObserving: false, isTabOpen: true } as const;
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
	const started = { type: 'started', isFirst: false, isObserving: false, isTabOpen: true } as const;

	test.each([
		['the first', { isFirst: true }],
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
			{ type: 'observe', address: SITE },
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

	test.each([state(FOUND), { ...IDLE, learning: learning(WATCHING, { tabId: null }) }, IDLE])(
		'is not looked at deeper without being watched',
		(before) => {
			expect(outcomeOf(before, { type: 'deeperAsked' }).error).toBe('nothingFound');
		},
	);
});

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
		expect(next).toEqual(removing());
		expect(effects).toMatchObject([{ type: 'checkRemoval', id: 'phone', profile: PROFILE }]);
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
		const checked = { type: 'removalChecked', profile: PROFILE, removal: removal() } as const;
		const still = outcomeOf(removing(), { ...checked, isGone: false });
		expect(still.next.learning).toMatchObject({ notRemoved: true, step: WATCHING });
		expect(still.effects).toEqual([]);
		const gone = outcomeOf(removing(), { ...checked, isGone: true });
		expect(gone.next.learning?.step).toEqual(REMOVAL_FOUND);
		expect(gone.next.notes).toEqual({ ...emptyNotes(), removal: removal() });
		expect(typesOf(gone)).toEqual(['limitTime', 'stopObserving', 'limitTime']);
		expect(gone.effects.at(-1)).toMatchObject({ at: NOW - 1000 + LONGEST_LEARNING });
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
	const CHOICES: Step = { ...FOUND, finding: { ...finding('api.cryptonow.net'), fields } };

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

	test.each(['notTheSame', 'noAccess'] as const)('is not where it is %s', (outcome) => {
		const alone = outcomeOf(CHECKING, { ...checked, outcome });
		expect(alone.next.learning?.step).toEqual({ type: 'failed', problem: outcome });
		expect(typesOf(alone)).toEqual(['forgetTokens', ...CLEAR_UP]);
		const connected = outcomeOf(CHECKING, { ...checked, outcome, isConnected: true });
		expect(typesOf(connected)).toEqual(CLEAR_UP);
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

test.each<[string, LearningEvent, StoredConnection | null]>([
	[
		'a file’s',
		{ type: 'imported', profile: PROFILE },
		{ profile: PROFILE, from: 'imported', since: NOW },
	],
	['none', { type: 'disconnected' }, null],
])('replaces the connection by %s', (_, event, connection) => {
	expect(outcomeOf(IDLE, event)).toEqual({
		next: IDLE,
		effects: [
			{ type: 'forgetTokens' },
			{ type: 'keepConnection', connection },
			{ type: 'giveBackAccess' },
		],
	});
});

it('gives an unused permission a minute', () => {
	const changed = { type: 'accessChanged', maySetUp: true, mayObserve: false } as const;
	expect(outcomeOf(IDLE, changed).effects).toEqual([{ type: 'limitTime', at: NOW + 60_000 }]);
	expect(typesOf(outcomeOf(IDLE, { type: 'timeOver' }))).toEqual(['limitTime', 'stopObserving']);
});
