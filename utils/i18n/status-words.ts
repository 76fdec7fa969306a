import type { Status, StatusKind } from '@/utils/domain/watch/status';
import type { Language } from './language';

/** How a status reads; shared by toolbar and pages. */

type StatusWords = { headline: string; detail: string };

/** The headline of a status and the sentence below it. */
export function statusWords(
	{ say, count: counted }: Language,
	kind: StatusKind,
	count: number,
	urgent = false,
): StatusWords {
	switch (kind) {
		case 'unfamiliar': {
			const key = urgent ? 'status_urgent' : 'status_unfamiliar';
			return { headline: counted(key, count), detail: counted(`${key}_detail`, count) };
		}
		case 'notice':
		case 'unreviewed':
			return { headline: counted(`status_${kind}`, count), detail: say(`status_${kind}_detail`) };
		default:
			return { headline: say(`status_${kind}`), detail: say(`status_${kind}_detail`) };
	}
}

/** What the toolbar button says on hover and to screen readers. */
export function toolbarTitle(language: Language, status: Status): string {
	const { headline } = statusWords(language, status.kind, status.count, status.urgent);
	return status.kind === 'unfamiliar' && status.failure !== null
		? language.say('toolbarBlind', {
				headline,
				failure: statusWords(language, status.failure.kind, 0).headline,
			})
		: language.say('toolbar', { headline });
}
