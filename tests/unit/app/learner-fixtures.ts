import { expect } from 'vitest';
import { createLearner } from '@/utils/app/learner/learner';
import type { LearnerDependencies } from '@/utils/app/learner/learner-dependencies';
import type { Listing } from '@/utils/connection/client/client';
import type { MarkedDocument } from '@/utils/connection/drawn/press-drawn';
import type { DrawnDocument } from '@/utils/connection/drawn/read-drawn';
import { needsOf } from '@/utils/connection/profile/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { SeenRequest } from '@/utils/connection/profile/tokens';
import { keptId } from '@/utils/connection/sessions/digest';
import type { Entry } from '@/utils/connection/sessions/mapping';
import { createCountryNames } from '@/utils/domain/places/country';
import { failed, type Result } from '@/utils/domain/watch/failure';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { Learning } from '@/utils/learning/learning';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type { AccessRequest } from '@/utils/platform/access';
import type { PageSender } from '@/utils/platform/messages';
import type { Area } from '@/utils/platform/store/areas';
import { createLearningStore } from '@/utils/platform/store/learning-store';
import { NOON, OURS, PHONE } from '../fixtures/session-fixtures';

export const SITE = 'https://app.cryptonow.net';
export const API = 'https://api.cryptonow.net';
export const ADDRESS = `${SITE}/settings/sessions`;
export const TAB = 7;
export const PAGE: PageSender = { tabId: TAB, origin: SITE, path: '/settings/sessions' };
export const LIST = '/api/account/sessions';

/** A profile as it is found: the API is on another host, and the removal is not known. */
export function foundProfile(change: Partial<ConnectionProfile['list']> = {}): ConnectionProfile {
	const { list, ...rest } = localProfile(API);
	return {
		...rest,
		site: SITE,
		// Of ids only digests are kept.
		list: {
			...list,
			fields: { ...list.fields, id: { ...list.fields.id, hashed: true } },
			...change,
		},
		remove: null,
		pages: { sessions: '/settings/sessions', password: null, login: null },
	};
}

export const connected = (profile = foundProfile()): StoredConnection => ({
	profile,
	from: 'learned',
	since: NOON,
});

export function observed(
	ids: readonly string[],
	change: Partial<ObservedRequest> = {},
): ObservedRequest {
	return {
		number: 1,
		method: 'GET',
		url: API + LIST,
		requestHeaders: [['authorization', 'Bearer live-token-of-the-page']],
		requestBody: null,
		status: 200,
		responseHeaders: [],
		answer: JSON.stringify({ sessions: ids.map((id) => ({ id })) }),
		sources: [],
		by: 'page',
		...change,
	};
}

export const removal = (id: string): ObservedRequest =>
	observed([], { method: 'DELETE', url: `${API}${LIST}/${id}`, answer: null });

/** A storage area in these items: what comes out of it is a copy, as in a browser. */
const memoryArea = (items: Map<string, unknown>): Area => ({
	get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
	set: async (more) => {
		for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
	},
	remove: async (keys) => {
		for (const key of [keys].flat()) items.delete(key);
	},
	clear: async () => items.clear(),
});

/** What the finder proposes of these requests: the list, wherever it was answered. */
const proposalsOf = (observedRequests: readonly ObservedRequest[]): Proposal[] =>
	observedRequests.flatMap(({ url, answer, number }) =>
		url !== API + LIST || answer === null
			? []
			: [
					{
						list: foundProfile().list,
						finding: { host: 'api.cryptonow.net', count: 2, fields: [], others: 0 },
						ids: JSON.parse(answer).sessions.map(({ id }: { id: string }) => id),
						observed: number,
						idSettings: [],
						settings: [],
					},
				],
	);

/** What the finder takes for a removal: a DELETE that names an entry of the list. */
const removalIn: LearnerDependencies['finder']['findRemoval'] = ({ method, url }, entries) => {
	const id = url.split('/').at(-1);
	const entry = entries.findIndex(([one]) => (one as { id: string }).id === id);
	const { remove } = localProfile(API);
	if (method !== 'DELETE' || entry < 0 || remove === null) return null;
	return { request: remove.request, key: null, entry };
};

/** A correction that can be seen. */
const chosen: LearnerDependencies['finder']['chooseField'] = (proposal, field, choice) => ({
	...proposal,
	finding: { ...proposal.finding, host: `${field} ${choice}` },
});

/** What the client makes of an answer by a profile: of ids it may keep digests. */
async function answerBy(
	profile: ConnectionProfile,
	{ answer, asked }: { answer: Listing; asked: ConnectionProfile[] },
): Promise<Listing> {
	asked.push(profile);
	if (!answer.ok) return answer;
	const { list } = profile;
	const { hashed } = list.fields.id;
	const value = await Promise.all(
		answer.value.map(async (session) => ({ ...session, id: await keptId(session.id, hashed) })),
	);
	return { ...answer, value };
}

const finderOf = (world: {
	proposals: typeof proposalsOf;
	lacksCurrent: boolean;
}): LearnerDependencies['finder'] => ({
	search: async (observedRequests) => ({
		proposals: world.proposals(observedRequests),
		lacksCurrent: world.lacksCurrent,
	}),
	chooseField: chosen,
	findRemoval: removalIn,
});

const clientIn = (world: {
	answer: Listing;
	asked: ConnectionProfile[];
	entries: Result<readonly Entry[]>;
	entriesAsked: boolean[];
	observing: boolean;
}): LearnerDependencies['client'] => ({
	listBy: (profile) => answerBy(profile, world),
	entriesBy: async () => {
		world.entriesAsked.push(world.observing);
		return world.entries;
	},
});

/** What watches the page and reads it, and what ends that. */
const pageIn = (world: {
	tabs: Set<number>;
	inContainer: Set<number>;
	observing: boolean;
	notesPresses: boolean;
	scripting: boolean;
	drawn: (() => DrawnDocument[]) | null;
	marked: (() => MarkedDocument[]) | null;
	tellNames: (names: readonly string[]) => Promise<void>;
}): Pick<
	LearnerDependencies,
	'observe' | 'stopObserving' | 'tellNames' | 'readDrawing' | 'readMarked'
> => ({
	observe: async (_, { tabId = TAB, notesPresses }) => {
		world.observing = true;
		world.notesPresses = notesPresses;
		world.tabs.add(tabId);
		return world.inContainer.has(tabId) ? null : tabId;
	},
	tellNames: (_, names) => world.tellNames(names),
	stopObserving: async (keepsPermission) => {
		world.observing = false;
		if (!keepsPermission) world.scripting = false;
	},
	...(world.drawn === null ? {} : { readDrawing: async () => world.drawn?.() ?? [] }),
	...(world.marked === null ? {} : { readMarked: async () => world.marked?.() ?? [] }),
});

/** The browser, the service and the storage, in memory: they outlive the learner. */
export function createWorld() {
	const items = new Map<string, unknown>();
	const area = memoryArea(items);
	const world = {
		items,
		now: NOON,
		/** What the browser has: scripts for pages, the permission for them, tabs, hosts and others. */
		hasContainers: false,
		inContainer: new Set<number>(),
		observing: false,
		/** Whether it is noted from the first moment what the user presses in the page. */
		notesPresses: false,
		scripting: true,
		tabs: new Set<number>(),
		reloaded: [] as number[],
		/** How often our own page was to be opened. */
		connectShown: 0,
		/** How often the watch was to look. */
		looks: 0,
		origins: new Set<string>([SITE, API]),
		permissions: new Set<string>(),
		alarm: null as number | null,
		connection: null as StoredConnection | null,
		held: [] as SeenRequest[],
		/** The markup of the service's pages, by their addresses. */
		pages: new Map<string, string>(),
		/** What the page has drawn, without and with marks; `null` where nobody can read it. */
		drawn: null as (() => DrawnDocument[]) | null,
		marked: null as (() => MarkedDocument[]) | null,
		/** What the service answers to the background. */
		answer: { ok: true, value: [OURS, PHONE] } as Listing,
		asked: [] as ConnectionProfile[],
		/** The entries of our own list before a removal; by itself the page has to show the list. */
		entries: failed('unavailable', 'status 500') as Result<readonly Entry[]>,
		/** Whether the page was open, each time that they were asked for. */
		entriesAsked: [] as boolean[],
		/** What the page's observer was told. */
		named: [] as string[],
		tellNames: async (names: readonly string[]): Promise<void> => {
			world.named.splice(0, Infinity, ...names);
		},
		proposals: proposalsOf,
		lacksCurrent: false,
		/** Ends when the page has been quiet for long enough. */
		quiet: async (): Promise<void> => {},
		learning: () => (items.get('learning') as Learning | undefined) ?? null,
		live: () =>
			createLearner({
				store: createLearningStore(area),
				client: clientIn(world),
				finder: finderOf(world),
				mayObserve: async (address) =>
					world.scripting && world.origins.has(new URL(address).origin),
				maySetUp: async () => world.scripting,
				look: () => void world.looks++,
				showConnect: async () => void world.connectShown++,
				...pageIn(world),
				isObserving: async () => world.observing,
				reloadTab: async (id) => void world.reloaded.push(id),
				isTabOpen: async (id) => world.tabs.has(id),
				readPage: async (address) => world.pages.get(address) ?? null,
				wait: () => world.quiet(),
				limitLearning: async (at) => {
					world.alarm = at;
				},
				hasContainers: world.hasContainers,
				hasAccess: async ({ origins, permissions }) =>
					origins.every((one) => world.origins.has(one)) &&
					permissions.every((one) => world.permissions.has(one)),
				keepOnly: async ({ origins, permissions }: AccessRequest) => {
					world.origins = world.origins.intersection(new Set(origins));
					world.permissions = world.permissions.intersection(new Set<string>(permissions));
				},
				connection: async () => world.connection,
				keepConnection: async (connection) => {
					world.connection = connection;
				},
				holdTokens: async (request) => {
					world.held.push(request);
				},
				forgetTokens: async () => {
					world.held = [];
				},
				countryOf: createCountryNames(),
				localOrigin: null,
				now: () => world.now,
			}),
	};
	return world;
}

export type World = ReturnType<typeof createWorld>;

export const begin = async (world: World, of: 'list' | 'removal' = 'list') => {
	const learner = world.live();
	const { origins, permissions } = world;
	await learner.start();
	// What the page «Connect» has asked for meanwhile.
	Object.assign(world, { scripting: true, origins, permissions });
	expect(await learner.run({ type: 'learn', of, address: ADDRESS })).toBeUndefined();
	return learner;
};

export const saw = (learner: ReturnType<World['live']>, ids: readonly string[]) =>
	learner.hear({ type: 'answered', observed: observed(ids) }, PAGE);

/** Nothing in the browser or in memory that learning had there; `outcome` is for the page to show. */
export function expectNothingLeft(world: World, outcome: Learning['step'] | null): void {
	expect(world.observing).toBe(false);
	expect(world.scripting).toBe(false);
	expect(world.alarm).toBeNull();
	expect(world.items.has('learning.seen')).toBe(false);
	expect(world.learning()?.step ?? null).toEqual(outcome);
	const kept = world.connection === null ? [] : needsOf(world.connection.profile).origins;
	expect([...world.origins]).toEqual([...kept]);
}
