import type { PageFilter } from '../page-filter';
import type { PageRequest } from '../page-request';
import type { Channel } from './channel';
import type { Natives } from './natives';

/** How long the page's own work may wait for ours at a time, in milliseconds. */
const SLICE = 8;

/**
 * Answers that are still to be looked at: in pieces, so that the page is not held up.
 *
 * @returns takes in a request with the text of its answer; `null` where only the request matters
 */
export function createAnswerQueue(
	{ later, clock }: Natives,
	channel: Channel,
	filter: PageFilter,
): (seen: PageRequest, text: string | null) => void {
	let waiting: { seen: PageRequest; text: string | null }[] = [];
	let next = 0;
	/** How many answers were looked at, and of how many the relay knows. */
	let looked = 0;
	let told = 0;

	function lookAtNext() {
		const answer = waiting[next];
		next += 1;
		looked += 1;
		try {
			if (answer !== undefined) filter.answered(answer.seen, answer.text);
		} catch {
			// Ignore answers that cannot be looked at.
		}
	}

	function work() {
		const until = clock() + SLICE;
		while (channel.isOpen() && next < waiting.length && clock() < until) lookAtNext();
		if (channel.isOpen() && next < waiting.length) {
			later(work, 0);
			return;
		}
		waiting = [];
		next = 0;
		if (told !== looked) channel.tell({ type: 'looked', answers: looked });
		told = looked;
	}

	channel.whenClosed(() => {
		waiting = [];
	});
	return (seen, text) => {
		if (!channel.isOpen()) return;
		waiting[waiting.length] = { seen, text };
		if (waiting.length === 1) later(work, 0);
	};
}
