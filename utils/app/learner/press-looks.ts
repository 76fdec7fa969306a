import { readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import type { MarkedDocument } from '@/utils/connection/drawn/press-drawn';
import { documentOf } from '@/utils/connection/drawn/read-drawn';
import { isDrawn } from '@/utils/connection/profile/origins';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import { idsOf } from '@/utils/connection/sessions/answer';
import type { Learning } from '@/utils/learning/learning';
import {
	type IdsOf,
	type Press,
	pressesOf,
	readPress,
	type SeenPresses,
} from '@/utils/learning/removal/find-press';
import type { LearningEvent } from '@/utils/learning/steps/event';
import type { LearnerDependencies } from './learner-dependencies';

/** How much time lies between two looks at what the user has pressed, in milliseconds. */
const EVERY = 700;
/** How often a list that can't be read is asked for again, to see what became of a press. */
const MOST_TRIES = 3;
/** How many presses are remembered. */
const MOST_PRESSES = 12;

type Watching = {
	/** What is being learned. */
	load: () => Promise<Learning | null>;
	profileInUse: () => Promise<ConnectionProfile | null>;
	tell: (event: LearningEvent) => Promise<void>;
};

const awaitsPress = (learning: Learning | null): learning is Learning =>
	learning?.of === 'removal' && learning.step.type === 'watching';

/** What the page lists now; `null` where it shows no list. */
async function listedIn(
	document: MarkedDocument,
	{ list }: ConnectionProfile,
	ids: IdsOf,
): Promise<readonly (string | null)[] | null> {
	const wanted = wantedList(list.items);
	const page =
		document.html === null || wanted === null ? null : readDocument(document.html, wanted);
	return page === null ? null : ids(page);
}

/**
 * Looks now and then at what the user presses on a page that draws its list itself, as long as the
 * removal of a session is to be learned from it. Once a session is gone in whose row something was pressed,
 * the list is read, which alone proves it.
 *
 * @returns begins to look; does nothing while it looks already
 */
export function createPressLooks(
	{ readMarked, wait, client, now }: LearnerDependencies,
	{ load, profileInUse, tell }: Watching,
): () => Promise<void> {
	let isLooking = false;

	/** Whether exactly the session is gone whose row was pressed. */
	async function outcomeOf(profile: ConnectionProfile, { session, listed }: SeenPresses) {
		const answer = await client.listBy(profile);
		if (!answer.ok || answer.rest !== undefined) return null;
		const there = new Set(answer.value.map(({ id }) => id));
		const gone = listed.filter((id) => !there.has(id));
		if (gone.length === 0) return 'notRemoved';
		return gone.join() === session ? 'removed' : 'othersToo';
	}

	async function look(profile: ConnectionProfile): Promise<void> {
		const tables = createTextTables();
		const { list } = profile;
		const ids: IdsOf = (page) => idsOf(page, list, { now: now(), tables });
		let presses: Press[] = [];
		let tries = 0;
		for (;;) {
			const learning = await load();
			if (!awaitsPress(learning)) return;
			const { tabId } = learning;
			const documents = tabId === null ? [] : ((await readMarked?.(tabId)) ?? []);
			const document = documentOf(documents, list);
			for (const seen of document?.presses ?? []) {
				const press = await readPress(seen, profile, ids);
				if (press !== null) presses = [...presses, press].slice(-MOST_PRESSES);
			}
			const seen = pressesOf(presses);
			const listed = document === null ? null : await listedIn(document, profile, ids);
			if (seen !== null && listed !== null && !listed.includes(seen.session)) {
				const outcome = await outcomeOf(profile, seen);
				tries += 1;
				// A session ends once: what the list could not be read for now is asked again.
				if (outcome !== null || tries === MOST_TRIES) {
					presses = [];
					tries = 0;
				}
				if (outcome !== null) await tell({ type: 'pressed', profile, press: seen.press, outcome });
			}
			await wait(EVERY);
		}
	}

	return async () => {
		if (isLooking || readMarked === undefined) return;
		isLooking = true;
		try {
			const profile = await profileInUse();
			if (profile !== null && isDrawn(profile)) await look(profile);
		} catch (error) {
			console.error('presses', error);
		} finally {
			isLooking = false;
		}
	};
}
