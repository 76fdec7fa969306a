import type { Learning } from '@/utils/learning/learning';
import { observedDrawing } from '@/utils/learning/observe/observed-page';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type { PageSender } from '@/utils/platform/messages';
import type { LearnerDependencies } from './learner-dependencies';

/** How long the page has before the first look at what it has drawn, in milliseconds. */
const FIRST = 1500;
/** How much time lies between two looks, in milliseconds: sooner while the page is new. */
const SOON = 1000;
const LATER = 3000;
const SOON_LOOKS = 4;

type Watching = {
	/** What is being learned. */
	load: () => Promise<Learning | null>;
	/** What the page has drawn may be the list. */
	tell: (observed: ObservedRequest, sender: PageSender) => Promise<void>;
};

/** Whether a page is watched for a list, and nothing is found. */
const awaitsList = (learning: Learning | null): learning is Learning =>
	learning?.of === 'list' &&
	learning.step.type === 'watching' &&
	// Then it has been looked at, and nobody listens in the page any more.
	learning.otherwise === undefined;

/** The document that drew something, as if it had reported it. */
function senderOf({ url }: ObservedRequest, tabId: number): PageSender {
	const { origin, pathname } = new URL(url);
	return { tabId, origin, path: pathname };
}

/**
 * Looks now and then at what a page has drawn, as long as it is watched and nothing else gives the
 * list: what the same page looked like before is not told again.
 *
 * @returns begins to look; does nothing while it looks already
 */
export function createDrawingLooks(
	{ readDrawing, wait }: LearnerDependencies,
	{ load, tell }: Watching,
): () => Promise<void> {
	let isLooking = false;

	async function look(): Promise<void> {
		let told = '';
		for (let looks = 0; awaitsList(await load()); looks++) {
			await wait(looks === 0 ? FIRST : looks < SOON_LOOKS ? SOON : LATER);
			const learning = await load();
			const tabId = awaitsList(learning) ? learning.tabId : null;
			if (tabId === null) continue;
			const seen = observedDrawing((await readDrawing?.(tabId).catch(() => [])) ?? []);
			const text = JSON.stringify(seen.map(({ url, frame, answer }) => [url, frame, answer]));
			if (text === told) continue;
			told = text;
			for (const observed of seen) await tell(observed, senderOf(observed, tabId));
		}
	}

	return async () => {
		if (isLooking || readDrawing === undefined) return;
		isLooking = true;
		try {
			await look();
		} catch (error) {
			console.error('drawing', error);
		} finally {
			isLooking = false;
		}
	};
}
