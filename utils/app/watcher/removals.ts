import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { RemovalMeaning } from '@/utils/domain/watch/transition';
import type { SerialQueue } from '@/utils/platform/serial-queue';
import type { Happen } from './happen';
import type { Look } from './look';
import type { WatcherDependencies } from './watcher-dependencies';

/** How many removals are asked for side by side. */
const REMOVALS_AT_ONCE = 4;
/** How much time lies between two tellings of how far they have come, in milliseconds. */
const PROGRESS_EVERY = 200;
/** Up to so many each answer is told: a later answer may be the last for long. */
const PROGRESS_EACH = 20;

/** Tells our pages how far removals have come: at each answer, or now and then where they are many. */
function createProgress({ store, now }: WatcherDependencies, asked: number) {
	const answered: string[] = [];
	let toldAt = Number.NEGATIVE_INFINITY;
	const tell = async () => {
		const isSoon = Math.abs(now() - toldAt) < PROGRESS_EVERY;
		if (asked < 2 || (isSoon && asked > PROGRESS_EACH)) return;
		toldAt = now();
		await store.writeProgress({ asked, answered: [...answered] });
	};
	return {
		begin: tell,
		answered: (id: string) => {
			answered.push(id);
			return tell();
		},
	};
}

/** Asks for these removals, some side by side, and notes which of them were refused. */
async function askToRemove(
	dependencies: WatcherDependencies,
	happen: Happen,
	ids: readonly string[],
): Promise<void> {
	const refusals = new Map<string, FailureKind>();
	const waiting = [...ids];
	const progress = createProgress(dependencies, ids.length);
	await progress.begin();
	const worker = async () => {
		for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
			const answer = await dependencies.client.remove(id);
			await progress.answered(id);
			// Where it is still listed after that, the way to remove has changed.
			if (answer.ok && answer.value === 'notThere') refusals.set(id, 'unreadable');
			if (answer.ok) continue;
			const { kind } = answer.failure;
			refusals.set(id, kind);
			// Only «unreadable» can be about this session alone. What would fail for each of them is
			// not tried on: the list that follows must not wait for it.
			if (kind === 'unreadable') continue;
			for (const other of waiting.splice(0)) refusals.set(other, kind);
		}
	};
	await Promise.all(Array.from({ length: REMOVALS_AT_ONCE }, worker));
	if (refusals.size > 0) await happen({ type: 'removalsRefused', refusals });
}

/**
 * Removes what is chosen from a list that is fresh, so that no session which has become this
 * browser's own since the popup was painted can be among them; then reads the list again, which
 * alone says how it ended.
 */
export type Remove = (
	meant: RemovalMeaning,
	isChosen: (tracked: TrackedSession) => boolean,
) => Promise<void>;

/** @param lane looks and removals must not overlap */
export function createRemove(
	dependencies: WatcherDependencies,
	happen: Happen,
	look: Look,
	reconcile: () => Promise<void>,
	lane: SerialQueue,
): Remove {
	const { store } = dependencies;
	const remove: Remove = async (meant, isChosen) => {
		const before = await look(true);
		const { tracked } = (await store.read()).state;
		const ids = tracked.filter(isChosen).map(({ session }) => session.id);
		const asked = await happen({ type: 'removalAsked', ids, meant });
		if (!before.ok) {
			const { kind } = before.failure;
			await happen({ type: 'lookFailed', kind, pulse: await store.readPulse() });
			return reconcile();
		}
		const chosen = new Set(ids);
		const pending = asked.tracked.filter(
			({ session, removal }) => chosen.has(session.id) && removal?.outcome === 'pending',
		);
		await askToRemove(
			dependencies,
			happen,
			pending.map(({ session }) => session.id),
		);
		await look(true);
	};
	return (meant, isChosen) =>
		lane(() => remove(meant, isChosen)).finally(() => store.writeProgress(null));
}
