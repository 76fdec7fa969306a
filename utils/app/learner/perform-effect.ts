import { MORE_PAGES } from '@/utils/connection/client/read-pages';
import { isDrawn, type Needs, needsOf } from '@/utils/connection/profile/origins';
import { keptId } from '@/utils/connection/sessions/digest';
import { observedDrawing, observedPage } from '@/utils/learning/observe/observed-page';
import type { LearningEffect, LearningEvent } from '@/utils/learning/steps/event';
import { isSameList } from '@/utils/learning/steps/list';
import type { LearnerDependencies } from './learner-dependencies';

type EffectOf<Type extends LearningEffect['type']> = Extract<LearningEffect, { type: Type }>;

/** How often the list is asked for to see what became of a request, and how long after, in ms. */
const MOST_TRIES = 3;
const AGAIN_AFTER = 700;

const NOTHING: Needs = { origins: [], permissions: [] };

/** Logs what could not be done, by the name of the effect. */
const logged = (what: LearningEffect['type']) => (error: unknown) => console.error(what, error);

const profileInUse = async ({ connection }: LearnerDependencies) =>
	(await connection())?.profile ?? null;

async function observe(
	dependencies: LearnerDependencies,
	{ of, address, tabId }: EffectOf<'observe'>,
): Promise<LearningEvent> {
	const profile = await profileInUse(dependencies);
	const notesPresses = of === 'removal' && profile !== null && isDrawn(profile);
	try {
		const observed = await dependencies.observe(address, { tabId, notesPresses });
		if (observed === null) return { type: 'openFailed', problem: 'keptApart' };
		return { type: 'opened', tabId: observed };
	} catch (error) {
		logged('observe')(error);
		return { type: 'openFailed', problem: 'broken' };
	}
}

/** The document of a page, as the user's own login gets it. */
async function documentOf(
	{ readPage }: LearnerDependencies,
	address: string,
): Promise<LearningEvent> {
	const html = await readPage(address);
	const observed = html === null ? null : observedPage(address, html);
	return { type: 'documentRead', observed, path: new URL(address).pathname };
}

/** Lists by a profile that is not in use yet, and compares with what the page had. */
async function checkList(
	dependencies: LearnerDependencies,
	{ profile, ids: seenIds }: EffectOf<'checkList'>,
): Promise<LearningEvent> {
	const answer = await dependencies.client.listBy(profile);
	const ids = await Promise.all(seenIds.map((id) => keptId(id, profile.list.fields.id.hashed)));
	const isConnected = (await profileInUse(dependencies)) !== null;
	const outcome = (): Extract<LearningEvent, { type: 'listChecked' }>['outcome'] => {
		if (answer.ok) {
			// A list that goes on where we can't follow would never be calm.
			const { rest } = answer;
			if (rest?.kind === 'incomplete' && rest.detail !== MORE_PAGES) return 'notTheSame';
			const own = answer.value.map(({ id }) => id);
			return isSameList(ids, own) ? 'same' : 'notTheSame';
		}
		const { kind } = answer.failure;
		if (kind === 'noAccess') return kind;
		// A part of the question is neither kept nor found anywhere: it is not that the list differs.
		if (kind === 'awaitsPage') return 'notKept';
		// The page has a login that we don't have.
		const isApart = kind === 'loggedOut' && dependencies.hasContainers;
		return isApart || kind === 'inContainer' ? 'keptApart' : 'notTheSame';
	};
	return { type: 'listChecked', profile, outcome: outcome(), isConnected };
}

/** Which sessions are gone by now; `null` where the list does not say so. */
async function whatIsGone(
	{ client }: LearnerDependencies,
	{ profile, ids }: EffectOf<'checkRemoval'>,
): Promise<LearningEvent | null> {
	const { hashed } = profile.list.fields.id;
	const listed = await client.listBy(profile);
	if (!listed.ok) return null;
	const there = new Set(listed.value.map(({ id }) => id));
	const kept = await Promise.all(ids.map((id) => keptId(id, hashed)));
	const gone = ids.filter((_, index) => !there.has(kept[index] ?? ''));
	// In a list that could not be read to its end, what is missing proves nothing.
	if (gone.length > 0 && listed.rest !== undefined) return null;
	const others = listed.value.filter(({ current }) => !current).length;
	return { type: 'removalChecked', profile, gone, others };
}

/**
 * Lists once more, to see which sessions are gone; `null` where that does not work. A session ends
 * once: what the list could not be read for is asked again, or the user has ended it for nothing.
 */
async function checkRemoval(
	dependencies: LearnerDependencies,
	effect: EffectOf<'checkRemoval'>,
): Promise<LearningEvent | null> {
	for (let tries = 1; ; tries += 1) {
		const checked = await whatIsGone(dependencies, effect);
		if (checked !== null || tries === MOST_TRIES) return checked;
		await dependencies.wait(AGAIN_AFTER);
	}
}

/** Lists before a session is removed, to know what the sessions are called; `null` where it can't. */
async function readEntries(
	dependencies: LearnerDependencies,
	{ byTab }: EffectOf<'readEntries'>,
): Promise<LearningEvent | null> {
	const profile = await profileInUse(dependencies);
	if (profile === null || isDrawn(profile) !== byTab) return null;
	const read = await dependencies.client.entriesBy(profile);
	return read.ok ? { type: 'entriesRead', entries: read.value, profile } : null;
}

/** Watches the page no more; the permission for it stays as long as pages are to be read. */
async function stopObserving(
	dependencies: LearnerDependencies,
	{ readsOn }: { readsOn?: true },
): Promise<void> {
	const profile = await profileInUse(dependencies);
	const keeps = readsOn === true || (profile !== null && isDrawn(profile));
	await dependencies.stopObserving(keeps).catch(logged('stopObserving'));
}

/** What the page has drawn, as far as it may be the list. */
async function readDrawing(
	{ readDrawing: read }: LearnerDependencies,
	tabId: number,
): Promise<LearningEvent> {
	const documents = await read?.(tabId).catch(() => []);
	return { type: 'drawingRead', observed: observedDrawing(documents ?? []) };
}

async function giveBackAccess(dependencies: LearnerDependencies): Promise<void> {
	const profile = await profileInUse(dependencies);
	// Nobody is left who would ask with them.
	if (profile === null) await dependencies.forgetTokens();
	// What was in use may have read pages, and what is does not.
	await stopObserving(dependencies, {});
	await dependencies
		.keepOnly(profile === null ? NOTHING : needsOf(profile))
		.catch(logged('giveBackAccess'));
}

/** Gives back what was looked at beside a page; the page itself goes on being watched. */
async function giveBackOthers(dependencies: LearnerDependencies, address: string): Promise<void> {
	const profile = await profileInUse(dependencies);
	const { origins, permissions } = profile === null ? NOTHING : needsOf(profile);
	await dependencies
		.keepOnly({
			origins: [...origins, new URL(address).origin],
			permissions: [...permissions, 'deeper'],
		})
		.catch(logged('giveBackOthers'));
}

/**
 * Does what a step of learning asks for. What clears up never rejects: the next start of the
 * background tries again.
 *
 * @param search searches what is noted
 * @returns what has come of it, where it asks something
 */
export async function performEffect(
	dependencies: LearnerDependencies,
	effect: LearningEffect,
	search: () => Promise<LearningEvent | null>,
): Promise<LearningEvent | null> {
	switch (effect.type) {
		case 'observe':
			return observe(dependencies, effect);
		case 'showConnect':
			await dependencies.showConnect().catch(logged(effect.type));
			return null;
		case 'readDocument':
			return documentOf(dependencies, effect.address);
		case 'search':
			return search();
		case 'askAccess': {
			const { confirmed } = effect;
			const isGranted = await dependencies.hasAccess(needsOf(confirmed.profile));
			return { type: 'accessAnswered', isGranted, confirmed };
		}
		case 'checkList':
			return checkList(dependencies, effect);
		case 'checkRemoval':
			return checkRemoval(dependencies, effect);
		case 'listOffer': {
			const { profile } = effect;
			const listed = await dependencies.client.listBy(profile);
			return { type: 'offerListed', profile, listed };
		}
		case 'readEntries':
			return readEntries(dependencies, effect);
		case 'tellNames':
			// Not waited for: a page that is being left may never say that it has heard.
			void dependencies.tellNames(effect.tabId, effect.names).catch(logged(effect.type));
			return null;
		case 'limitTime':
			await dependencies.limitLearning(effect.at).catch((error: unknown) => {
				if (effect.at !== null) throw error;
			});
			return null;
		case 'stopObserving':
			await stopObserving(dependencies, effect);
			return null;
		case 'readDrawing':
			return readDrawing(dependencies, effect.tabId);
		case 'reloadTab':
			await dependencies.reloadTab(effect.tabId);
			return null;
		case 'look':
			dependencies.look();
			return null;
		case 'holdTokens':
			await dependencies.holdTokens(effect.seen, effect.profile);
			return null;
		case 'forgetTokens':
			await dependencies.forgetTokens();
			return null;
		case 'keepConnection':
			await dependencies.keepConnection(effect.connection);
			return null;
		case 'giveBackAccess':
			await giveBackAccess(dependencies);
			return null;
		case 'giveBackOthers':
			await giveBackOthers(dependencies, effect.address);
			return null;
	}
}
