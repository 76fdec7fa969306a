import { keptId } from '@/utils/connection/digest';
import { type Needs, needsOf } from '@/utils/connection/origins';
import type { LearningEffect, LearningEvent } from '@/utils/learning/steps/event';
import { isSameList } from '@/utils/learning/steps/list';
import type { LearnerDependencies } from './learner-dependencies';

type EffectOf<Type extends LearningEffect['type']> = Extract<LearningEffect, { type: Type }>;

const NOTHING: Needs = { origins: [], permissions: [] };

const logged = (what: string) => (error: unknown) => console.error(what, error);

const profileInUse = async ({ connection }: LearnerDependencies) =>
	(await connection())?.profile ?? null;

async function observe(dependencies: LearnerDependencies, address: string): Promise<LearningEvent> {
	try {
		return { type: 'opened', tabId: await dependencies.observe(address) };
	} catch (error) {
		console.error('the page could not be observed', error);
		return { type: 'openFailed' };
	}
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
			const own = answer.value.map(({ id }) => id);
			return isSameList(ids, own) ? 'same' : 'notTheSame';
		}
		const { kind } = answer.failure;
		if (kind === 'noAccess') return kind;
		// The page has a login that we don't have.
		return kind === 'loggedOut' && dependencies.hasContainers ? 'keptApart' : 'notTheSame';
	};
	return { type: 'listChecked', profile, outcome: outcome(), isConnected };
}

/** Lists once more, to see whether the session is gone; `null` where that does not work. */
async function checkRemoval(
	{ client }: LearnerDependencies,
	{ profile, removal, id: seenId }: EffectOf<'checkRemoval'>,
): Promise<LearningEvent | null> {
	const id = await keptId(seenId, profile.list.fields.id.hashed);
	const listed = await client.listBy(profile);
	if (!listed.ok) return null;
	const isGone = !listed.value.some((session) => session.id === id);
	// In a list that could not be read to its end, what is missing proves nothing.
	if (isGone && listed.rest !== undefined) return null;
	return { type: 'removalChecked', profile, removal, isGone };
}

async function giveBackAccess(dependencies: LearnerDependencies): Promise<void> {
	const profile = await profileInUse(dependencies);
	// Nobody is left who would ask with them.
	if (profile === null) await dependencies.forgetTokens();
	await dependencies
		.keepOnly(profile === null ? NOTHING : needsOf(profile))
		.catch(logged('access could not be given back'));
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
		.catch(logged('access to other hosts could not be given back'));
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
			return observe(dependencies, effect.address);
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
		case 'limitTime':
			await dependencies.limitLearning(effect.at).catch((error: unknown) => {
				if (effect.at !== null) throw error;
			});
			return null;
		case 'stopObserving':
			await dependencies.stopObserving().catch(logged('observing could not be ended'));
			return null;
		case 'reloadTab':
			await dependencies.reloadTab(effect.tabId);
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
