import type { SessionsClient } from '@/utils/connection/client/client';
import { keptId } from '@/utils/connection/digest';
import { type Entry, entriesOf, valueAt } from '@/utils/connection/mapping';
import { isAllowedOrigin, type Needs, needsOf } from '@/utils/connection/origins';
import {
	type ConnectionProfile,
	PROFILE_VERSION,
	SitePath,
	type StoredConnection,
} from '@/utils/connection/profile';
import { type ProfileFault, parseProfile, readProfile } from '@/utils/connection/read-profile';
import { USUAL_MEANINGS } from '@/utils/connection/statuses';
import type { SeenRequest } from '@/utils/connection/tokens';
import type { CountryNames } from '@/utils/domain/places/country';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';
import type { chooseField } from '@/utils/learning/detect/choose';
import type { Search } from '@/utils/learning/detect/find-list';
import type { Context, Proposal } from '@/utils/learning/detect/proposal';
import type { FoundField, Learning, LearningProblem } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes, note } from '@/utils/learning/notes';
import type { ObservedRequest, PageReport } from '@/utils/learning/observe/observed-request';
import type { findRemoval } from '@/utils/learning/removal/find-removal';
import type { LearningStore } from '@/utils/platform/learning-store';
import type { PageSender } from '@/utils/platform/messages';
import { createSerialQueue } from '@/utils/platform/serial-queue';

/** What the learner is made of; handed in by the composition root. */
export type LearnerDependencies = {
	store: LearningStore;
	client: Pick<SessionsClient, 'listBy'>;
	finder: {
		/** Looks for the list; in pieces, so that nothing else has to wait for it. */
		search: (observedRequests: readonly ObservedRequest[], context: Context) => Promise<Search>;
		chooseField: typeof chooseField;
		findRemoval: typeof findRemoval;
	};
	/** Whether pages of this origin may be observed: what «Connect» has asked the browser for. */
	mayObserve: (origin: string) => Promise<boolean>;
	/** Opens the address in a new tab and observes it. @returns the tab */
	observe: (address: string) => Promise<number>;
	/** Leaves nothing of it behind; safe to call where nothing is observed. */
	stopObserving: () => Promise<void>;
	/** Whether the browser has scripts of ours for pages. */
	isObserving: () => Promise<boolean>;
	/** Whether it would take some, for whatever page. */
	maySetUp: () => Promise<boolean>;
	isTabOpen: (tabId: number) => Promise<boolean>;
	/** Loads a tab's page anew. */
	reloadTab: (tabId: number) => Promise<void>;
	/** Has `tooLong` called at this time, in milliseconds since 1970; `null` for never. */
	limitLearning: (at: number | null) => Promise<void>;
	hasAccess: (needs: Needs) => Promise<boolean>;
	/** Gives back to the browser all that the user has allowed, but for this. */
	keepOnly: (needs: Needs) => Promise<void>;
	/** The connection in use; `null` for none. */
	connection: () => Promise<StoredConnection | null>;
	/** Puts a confirmed connection into use and keeps it; `null` forgets the one that was confirmed. */
	keepConnection: (connection: StoredConnection | null) => Promise<void>;
	/** Keeps in memory what the page alone knows of what the profile's requests need. */
	holdTokens: (request: SeenRequest, profile: ConnectionProfile) => Promise<unknown>;
	/** Forgets all of it. */
	forgetTokens: () => Promise<void>;
	/** Resolves after so many milliseconds. */
	wait: (ms: number) => Promise<void>;
	countryOf: CountryNames;
	/** The local origin that the build was made for, `null` in production. */
	localOrigin: string | null;
	/** Milliseconds since 1970. */
	now: () => number;
};

/** Learns a connection from the service's own page, with the user. */
export type Learner = {
	/** Goes on with what an earlier life of the background had begun, or clears up after it. */
	start(): Promise<void>;
	/** Does what a page of ours asks; resolves to a named error where it could not be done. */
	run(command: ConnectionCommand): Promise<ConnectionCommandError | undefined>;
	/**
	 * Takes in what an observer reports.
	 *
	 * @returns whether it is the page that is being learned from
	 */
	hear(report: PageReport, sender: PageSender): Promise<boolean>;
	/** The page whose workers' requests are looked at as well; `null` for none. */
	watchedDeeper(): Promise<{ tabId: number; site: string; path: string } | null>;
	/** Such a request had an answer that the browser does not show. */
	hidden(): Promise<void>;
	tabClosed(tabId: number): Promise<void>;
	/** The time for learning is over, or a permission was asked for and never used. */
	tooLong(): Promise<void>;
	/** The user, or the browser, has given or taken access. */
	accessChanged(): Promise<void>;
};

/** How long a page has to be quiet before what was found is shown, in milliseconds. */
const QUIET = 1000;
/** After so long it is shown even if the page never is. */
const LONGEST_UNREST = 4000;

/** How long what was asked for may wait for the command that uses it, in milliseconds. */
const UNUSED_PERMISSION = 60 * 1000;

const IMPORT_ERRORS: Readonly<Record<ProfileFault, ConnectionCommandError>> = {
	notAProfile: 'notAProfile',
	newerVersion: 'newerProfile',
	forbiddenOrigin: 'forbiddenHost',
};

const isLive = ({ step }: Learning): boolean => step.type !== 'done' && step.type !== 'failed';

const NOTHING: Needs = { origins: [], permissions: [] };

const parse = (text: string | null): unknown => {
	try {
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
};

const observedOf = ({ observedRequests }: Notes): ObservedRequest[] =>
	observedRequests.map(({ observed }) => observed);

/** What a page asked, as the browser would tell of it. */
const asSeen = ({ url, requestHeaders }: ObservedRequest, site: string): SeenRequest => ({
	url,
	from: site,
	headers: requestHeaders.map(([name, value]) => ({ name, value })),
});

/**
 * Learns one thing at a time. What it does is one after the other; what it knows is in memory
 * storage, so that a background which dies goes on where it was.
 */
export function createLearner(dependencies: LearnerDependencies): Learner {
	const { store, client, finder, now } = dependencies;
	const inTurn = createSerialQueue();
	/** Counts the answers that were reported, and says since when some are not shown. */
	let answers = 0;
	let unshownSince: number | null = null;

	const context = (learning: Learning) => ({
		site: new URL(learning.address).origin,
		now: now(),
		countryOf: dependencies.countryOf,
		localOrigin: dependencies.localOrigin,
	});

	const profileInUse = async () => (await dependencies.connection())?.profile ?? null;

	/** The profile that a proposal would be; `null` where it may not be one. */
	function profileOf(
		learning: Learning,
		notes: Notes,
		{ list, observed }: Proposal,
	): ConnectionProfile | null {
		const seen = notes.observedRequests.find((one) => one.observed.number === observed);
		const opened = SitePath.safeParse(new URL(learning.address).pathname);
		const profile: ConnectionProfile = {
			version: PROFILE_VERSION,
			site: context(learning).site,
			list,
			remove: null,
			pages: {
				sessions: seen?.path ?? (opened.success ? opened.data : '/'),
				password: null,
				login: null,
			},
		};
		return readProfile(profile, dependencies.localOrigin);
	}

	/** The proposal as the user has it before them, with all corrections, or why there is none. */
	async function shownProposal(
		learning: Learning,
		notes: Notes,
	): Promise<{ proposal: Proposal | null; lacksCurrent: boolean }> {
		const { proposals, lacksCurrent } = await finder.search(observedOf(notes), context(learning));
		const able = proposals.filter((one) => profileOf(learning, notes, one) !== null);
		const first = able[notes.shown % Math.max(1, able.length)];
		if (first === undefined) return { proposal: null, lacksCurrent };
		const proposal = notes.corrections.reduce(
			(shown, [field, choice]) => finder.chooseField(shown, field, choice),
			first,
		);
		return { proposal, lacksCurrent };
	}

	/** Leaves nothing of the observing behind. */
	async function stopObserving(): Promise<void> {
		await Promise.allSettled([dependencies.limitLearning(null), store.writeNotes(null)]);
		await dependencies.stopObserving().catch((error: unknown) => {
			// The next start of the background tries again.
			console.error('observing could not be ended', error);
		});
	}

	/** Gives back what the connection in use does not need, such as what learning has asked for. */
	async function giveBackTheRest(): Promise<void> {
		const profile = await profileInUse();
		await dependencies
			.keepOnly(profile === null ? NOTHING : needsOf(profile))
			.catch((error: unknown) => console.error('access could not be given back', error));
	}

	/** Why nothing was found by the time that the tab is closed, or the time is over. */
	function whyNothing({ of, step }: Learning, otherwise: LearningProblem): LearningProblem {
		return of === 'list' && step.type === 'watching' && step.list ? 'noCurrent' : otherwise;
	}

	/** Ends learning without an outcome. `null`: nobody needs to be told why. */
	async function fail(learning: Learning, problem: LearningProblem | null): Promise<void> {
		await stopObserving();
		await giveBackTheRest();
		await store.writeLearning(
			problem === null ? null : { ...learning, step: { type: 'failed', problem } },
		);
	}

	async function liveLearning(): Promise<Learning | null> {
		const learning = await store.readLearning();
		return learning !== null && isLive(learning) ? learning : null;
	}

	async function begin(of: Learning['of'], address: string): Promise<void> {
		const earlier = await liveLearning();
		if (earlier !== null) await stopObserving();
		const learning: Learning = {
			of,
			step: { type: 'watching', looked: 0, list: false },
			address,
			tabId: null,
			since: now(),
		};
		if (!(await dependencies.mayObserve(address))) return fail(learning, 'noAccess');
		await store.writeNotes(emptyNotes());
		await store.writeLearning(learning);
		await dependencies.limitLearning(learning.since + LONGEST_LEARNING);
		try {
			await store.writeLearning({ ...learning, tabId: await dependencies.observe(address) });
		} catch (error) {
			console.error('the page could not be observed', error);
			await fail(learning, 'broken');
		}
	}

	async function learn(
		of: Learning['of'],
		address: string | undefined,
	): Promise<ConnectionCommandError | undefined> {
		if (of === 'removal') {
			const profile = await profileInUse();
			if (profile === null) return 'nothingFound';
			await begin(of, profile.site + profile.pages.sessions);
			return undefined;
		}
		if (address === undefined || !URL.canParse(address)) return 'forbiddenAddress';
		const url = new URL(address);
		const isPlain = url.username === '' && url.password === '';
		if (!isPlain || !isAllowedOrigin(url.origin, dependencies.localOrigin))
			return 'forbiddenAddress';
		await begin(of, url.href);
		return undefined;
	}

	/** The page is loaded anew, for its workers to ask anew. */
	async function lookDeeper(): Promise<ConnectionCommandError | undefined> {
		const learning = await liveLearning();
		if (learning?.step.type !== 'watching' || learning.tabId === null) return 'nothingFound';
		await store.writeLearning({ ...learning, deeper: 'looks' });
		await dependencies.reloadTab(learning.tabId);
		return undefined;
	}

	/** Shows the best of what was found, unless the user is at work on it already. */
	async function show(learning: Learning, notes: Notes): Promise<void> {
		const { proposal, lacksCurrent } = await shownProposal(learning, notes);
		const profile = proposal && profileOf(learning, notes, proposal);
		if (proposal === null || profile === null) {
			// What says which session is this browser's may be in an answer that is yet to come.
			const { step } = learning;
			if (step.type !== 'watching' || step.list === lacksCurrent) return;
			return store.writeLearning({ ...learning, step: { ...step, list: lacksCurrent } });
		}
		const { origins, permissions } = needsOf(profile);
		const step: Learning['step'] = {
			type: 'found',
			finding: proposal.finding,
			needs: { origins: [...origins], permissions: [...permissions] },
		};
		if (JSON.stringify(step) === JSON.stringify(learning.step)) return;
		await store.writeLearning({ ...learning, step });
	}

	/** The entries of all answers that were the list as the connection in use has it, page by page. */
	function listIn(notes: Notes, { list }: ConnectionProfile): Entry[] {
		const { origin, path } = list.request;
		/** The latest of each session's. */
		const entries = new Map<unknown, Entry>();
		for (const { observed } of notes.observedRequests) {
			const url = new URL(observed.url);
			if (observed.answer === null || url.origin !== origin || url.pathname !== path) continue;
			for (const entry of entriesOf(parse(observed.answer), list.items) ?? []) {
				entries.set(valueAt(entry, list.fields.id.at), entry);
			}
		}
		entries.delete(undefined);
		return [...entries.values()];
	}

	/** A request that may have removed a session: it has if the session is not listed any more. */
	async function considerRemoval(learning: Learning, notes: Notes, observed: ObservedRequest) {
		const profile = await profileInUse();
		if (profile === null) return;
		const entries = listIn(notes, profile);
		const found = finder.findRemoval(observed, entries, profile.list, dependencies.localOrigin);
		const entry = found === null ? undefined : entries[found.entry];
		if (found === null || entry === undefined) return;
		const learned = withRemoval(profile, found.request, found.key);
		if (learned === null) return;
		const { at, hashed } = profile.list.fields.id;
		const id = await keptId(String(valueAt(entry, at)), hashed);
		const listed = await client.listBy(profile);
		if (!listed.ok) return;
		if (listed.value.some((one) => one.id === id)) {
			// A removal that failed, or something else that names a session, such as a question before it.
			await store.writeLearning({ ...learning, notRemoved: true });
			return;
		}
		const { request } = found;
		await stopObserving();
		await store.writeNotes({
			...emptyNotes(),
			removal: { request, key: found.key, observed: { ...observed, answer: null } },
		});
		await dependencies.limitLearning(learning.since + LONGEST_LEARNING);
		const had = new Set(needsOf(profile).origins);
		const { origins, permissions } = needsOf(learned);
		// The host that is asked, and what it needs besides; all else is in use already.
		const asked = origins.filter((origin) => origin === request.origin || !had.has(origin));
		await store.writeLearning({
			...learning,
			step: {
				type: 'removalFound',
				method: request.method,
				address: request.origin + request.path,
				needs: { origins: asked, permissions: [...permissions] },
			},
		});
	}

	function withRemoval(
		profile: ConnectionProfile,
		request: NonNullable<ConnectionProfile['remove']>['request'],
		key: ConnectionProfile['list']['fields']['key'],
	): ConnectionProfile | null {
		const { list } = profile;
		return readProfile(
			{
				...profile,
				list: { ...list, fields: { ...list.fields, key } },
				remove: { request, statuses: USUAL_MEANINGS },
			},
			dependencies.localOrigin,
		);
	}

	async function hearInTurn(
		report: PageReport,
		{ tabId, origin, path }: PageSender,
	): Promise<boolean> {
		const learning = await liveLearning();
		if (learning === null || learning.tabId !== tabId) return false;
		if (new URL(learning.address).origin !== origin) return false;
		const { step } = learning;
		if (step.type !== 'watching' && step.type !== 'found') return false;
		if (report.type === 'observing') return true;
		if (report.type === 'looked') {
			if (step.type === 'watching') {
				await store.writeLearning({ ...learning, step: { ...step, looked: report.answers } });
			}
			return true;
		}
		// Nobody asked to have anything of other hosts watched: not even to be forgotten later.
		const asked = new URL(report.observed.url).origin;
		if (!isAllowedOrigin(asked, dependencies.localOrigin)) return true;
		const before = (await store.readNotes()) ?? emptyNotes();
		if (report.type === 'changed') {
			if (learning.of === 'removal') await considerRemoval(learning, before, report.observed);
			return true;
		}
		// While the user is at work on what was found, it stays as it is.
		if (before.shown !== 0 || before.corrections.length > 0) return true;
		const notes = note(before, report.observed, path);
		await store.writeNotes(notes);
		if (learning.of === 'list') return true;
		const profile = await profileInUse();
		const list = profile !== null && listIn(notes, profile).length > 0;
		if (step.type === 'watching' && step.list !== list) {
			await store.writeLearning({ ...learning, step: { ...step, list } });
		}
		return true;
	}

	/**
	 * Shows what was found when the page has come to rest: a list in several pages, and what says
	 * which session is this browser's, come one after the other.
	 */
	async function settle(): Promise<void> {
		answers += 1;
		const mine = answers;
		unshownSince ??= now();
		await dependencies.wait(QUIET);
		await inTurn(async () => {
			const since = unshownSince ?? now();
			if (mine !== answers && Math.abs(now() - since) < LONGEST_UNREST) return;
			unshownSince = null;
			await showWhatIsKnown();
		});
	}

	async function showWhatIsKnown(): Promise<void> {
		const learning = await liveLearning();
		const notes = await store.readNotes();
		if (learning?.of !== 'list' || notes === null) return;
		const { step } = learning;
		const isAtWork = notes.shown !== 0 || notes.corrections.length > 0;
		if ((step.type === 'watching' || step.type === 'found') && !isAtWork)
			await show(learning, notes);
	}

	/** Puts a connection into use, and gives back what only the one before it needed. */
	async function use(connection: StoredConnection | null): Promise<void> {
		await dependencies.keepConnection(connection);
		await giveBackTheRest();
	}

	/** Whether two lists are the same one: sessions come and go while the user compares. */
	function isSameList(page: readonly string[], own: readonly string[]): boolean {
		const there = new Set(own);
		const shared = page.filter((id) => there.has(id)).length;
		return shared > 0 && shared * 2 >= Math.min(page.length, own.length);
	}

	async function confirmList(
		learning: Learning,
		notes: Notes,
	): Promise<ConnectionCommandError | undefined> {
		const { proposal } = await shownProposal(learning, notes);
		const profile = proposal === null ? null : profileOf(learning, notes, proposal);
		if (proposal === null || profile === null) return 'nothingFound';
		if (!(await dependencies.hasAccess(needsOf(profile)))) {
			await fail(learning, 'noAccess');
			return undefined;
		}
		const observed = notes.observedRequests.find(
			(one) => one.observed.number === proposal.observed,
		);
		const checking: Learning = { ...learning, step: { type: 'checking' } };
		await store.writeLearning(checking);
		await stopObserving();
		if (observed !== undefined) {
			await dependencies.holdTokens(asSeen(observed.observed, profile.site), profile);
		}
		const answer = await client.listBy(profile);
		const ids = await Promise.all(
			proposal.ids.map((id) => keptId(id, profile.list.fields.id.hashed)),
		);
		const isSame =
			answer.ok &&
			isSameList(
				ids,
				answer.value.map(({ id }) => id),
			);
		if (!isSame) {
			if ((await profileInUse()) === null) await dependencies.forgetTokens();
			const noAccess = !answer.ok && answer.failure.kind === 'noAccess';
			await fail(learning, noAccess ? 'noAccess' : 'notTheSame');
			return undefined;
		}
		await use({ profile, from: 'learned', since: now() });
		await store.writeLearning({ ...learning, step: { type: 'done' } });
		return undefined;
	}

	async function confirmRemoval(
		learning: Learning,
		{ removal }: Notes,
	): Promise<ConnectionCommandError | undefined> {
		const before = await dependencies.connection();
		const profile =
			before === null || removal === null
				? null
				: withRemoval(before.profile, removal.request, removal.key);
		if (before === null || removal === null || profile === null) return 'nothingFound';
		if (!(await dependencies.hasAccess(needsOf(profile)))) {
			await fail(learning, 'noAccess');
			return undefined;
		}
		await stopObserving();
		await dependencies.holdTokens(asSeen(removal.observed, profile.site), profile);
		const from = before.from === 'imported' ? 'imported' : 'learned';
		await use({ profile, from, since: now() });
		await store.writeLearning({ ...learning, step: { type: 'done' } });
		return undefined;
	}

	async function confirm(): Promise<ConnectionCommandError | undefined> {
		const learning = await liveLearning();
		const notes = await store.readNotes();
		if (learning === null || notes === null) return 'nothingFound';
		if (learning.step.type === 'found') return confirmList(learning, notes);
		if (learning.step.type === 'removalFound') return confirmRemoval(learning, notes);
		return 'nothingFound';
	}

	/** Fills a field in another of the ways that are shown. */
	function choose(notes: Notes, learning: Learning, field: FoundField, choice: number): Notes {
		const { step } = learning;
		const shown = step.type === 'found' ? step.finding.fields : [];
		const choices = shown.find((one) => one.field === field)?.choices ?? [];
		if (choices[choice] === undefined) return notes;
		return { ...notes, corrections: [...notes.corrections, [field, choice]] };
	}

	/** Changes which list is shown, or how. */
	async function correct(
		change: (notes: Notes, learning: Learning) => Notes,
	): Promise<ConnectionCommandError | undefined> {
		const learning = await liveLearning();
		const notes = await store.readNotes();
		if (learning?.step.type !== 'found' || notes === null) return 'nothingFound';
		const changed = change(notes, learning);
		if (changed === notes) return 'nothingFound';
		if ((await shownProposal(learning, changed)).proposal === null) return 'nothingFound';
		await store.writeNotes(changed);
		await show(learning, changed);
		return undefined;
	}

	async function cancel(): Promise<void> {
		const learning = await store.readLearning();
		if (learning === null) return stopObserving();
		if (isLive(learning)) return fail(learning, null);
		await store.writeLearning(null);
	}

	async function importConnection(value: unknown): Promise<ConnectionCommandError | undefined> {
		const reading = parseProfile(value, dependencies.localOrigin);
		if (!reading.ok) return IMPORT_ERRORS[reading.fault];
		await cancel();
		await dependencies.forgetTokens();
		await use({ profile: reading.profile, from: 'imported', since: now() });
		return undefined;
	}

	/** What an administrator or the build has set stays in use. */
	async function disconnect(): Promise<void> {
		await cancel();
		await dependencies.forgetTokens();
		await use(null);
	}

	async function run(command: ConnectionCommand): Promise<ConnectionCommandError | undefined> {
		switch (command.type) {
			case 'learn':
				return learn(command.of, command.address);
			case 'lookDeeper':
				return lookDeeper();
			case 'correctField':
				return correct((notes, learning) => choose(notes, learning, command.field, command.choice));
			case 'nextList':
				return correct((notes) => ({ ...notes, shown: notes.shown + 1, corrections: [] }));
			case 'confirmFound':
				return confirm();
			case 'cancelLearning':
				await cancel();
				return undefined;
			case 'importConnection':
				return importConnection(command.profile);
			case 'disconnect':
				await disconnect();
				return undefined;
		}
	}

	/** What an earlier life left: it is gone on with, or cleared up. */
	async function resume(isFirst: boolean): Promise<void> {
		const learning = await liveLearning();
		if (learning === null) {
			// A permission that the page «Connect» has just got is not to be taken from it: it wakes the
			// background, and the command that uses it comes after.
			if (!isFirst && !(await dependencies.isObserving())) return;
			await stopObserving();
			// What was asked for in a life of the browser's that ended before anything was confirmed.
			return giveBackTheRest();
		}
		const age = now() - learning.since;
		if (age < 0 || age >= LONGEST_LEARNING) return fail(learning, 'tooLong');
		// It died in the middle of something that can't be taken up again.
		if (learning.step.type === 'checking') return fail(learning, 'broken');
		if (learning.step.type === 'watching') {
			const isOpen = learning.tabId !== null && (await dependencies.isTabOpen(learning.tabId));
			if (!isOpen) return fail(learning, 'closed');
			await showWhatIsKnown();
		}
		await dependencies.limitLearning(learning.since + LONGEST_LEARNING);
	}

	return {
		start: () => inTurn(async () => resume(await store.isFirstLife())),
		run: (command) => inTurn(() => run(command)),
		async hear(report, sender) {
			const heard = await inTurn(() => hearInTurn(report, sender));
			// The answer comes after it, which keeps the background alive meanwhile.
			if (heard && report.type === 'answered') await settle();
			return heard;
		},
		async watchedDeeper() {
			const learning = await liveLearning();
			if (learning?.deeper === undefined || learning.tabId === null) return null;
			if (learning.step.type !== 'watching' && learning.step.type !== 'found') return null;
			const { origin, pathname } = new URL(learning.address);
			return { tabId: learning.tabId, site: origin, path: pathname };
		},
		hidden: () =>
			inTurn(async () => {
				const learning = await liveLearning();
				if (learning?.deeper !== 'looks') return;
				await store.writeLearning({ ...learning, deeper: 'hidden' });
			}),
		tabClosed: (tabId) =>
			inTurn(async () => {
				const learning = await liveLearning();
				if (learning?.tabId !== tabId) return;
				if (learning.step.type === 'watching') await fail(learning, whyNothing(learning, 'closed'));
				// What was found is enough to go on with.
				else if (learning.step.type === 'found') await dependencies.stopObserving();
			}),
		tooLong: () =>
			inTurn(async () => {
				const learning = await liveLearning();
				if (learning === null) await stopObserving();
				else await fail(learning, whyNothing(learning, 'tooLong'));
			}),
		accessChanged: () =>
			inTurn(async () => {
				const learning = await liveLearning();
				if (learning === null) {
					if (await dependencies.maySetUp())
						await dependencies.limitLearning(now() + UNUSED_PERMISSION);
				} else if (
					learning.step.type === 'watching' &&
					!(await dependencies.mayObserve(learning.address))
				) {
					await fail(learning, 'noAccess');
				}
			}),
	};
}
