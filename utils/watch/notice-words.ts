import { hasName } from '@/utils/sessions/country-name';
import type { Reason } from '@/utils/sessions/grade';
import type { Language } from '@/utils/words/language';
import { deviceName, placeForAlert } from '@/utils/words/words';
import type { TrackedSession } from './state';

/** The most sessions that a notification names. */
const NAMED = 3;

/**
 * The buttons of a notification, in their order: a click tells only which one it was, maybe to a
 * background that knows nothing of the showing. The first may stand alone.
 */
export const NOTICE_BUTTONS = ['review', 'recognise'] as const;
export type NoticeButton = (typeof NOTICE_BUTTONS)[number];

/** What a notification shows. */
export type NoticeWords = {
	icon: 'alarm' | 'attention';
	title: string;
	message: string;
	/** What its first {@link NOTICE_BUTTONS} say, where the browser has buttons. */
	buttons: string[];
};

type Code = Reason['code'];

/** What has happened to a session that was there before. */
const OLD: readonly Code[] = ['deviceChanged', 'tooFast', 'moved', 'listedAgain'];

/** What a notification has no room for, and nobody should answer without having read it. */
const UNTOLD: readonly Code[] = [
	...OLD,
	'comeback',
	'many',
	'notThisBrowser',
	'activeWhileAway',
	'deviceUnknown',
];

const has = (about: readonly TrackedSession[], codes: readonly Code[]): boolean =>
	about.some(({ reasons }) => reasons.some(({ code }) => codes.includes(code)));

/**
 * Whether «this was me» can be said to a notification about these sessions: it is about one, whose
 * device and country it names, and what speaks against it is that it is new.
 */
export const isAnswerable = (about: readonly TrackedSession[]): boolean =>
	about.length === 1 && !has(about, UNTOLD) && about.every(({ country }) => hasName(country));

/** The texts of a desktop notification about sessions that nobody has answered for. */
export function noticeWords(
	language: Language,
	about: readonly TrackedSession[],
	now: number,
	{ privateNotifications }: { privateNotifications: boolean },
): NoticeWords {
	const { say, count } = language;
	const review = say('alertReview');
	if (privateNotifications) {
		return {
			icon: 'attention',
			title: count('alertPrivate', about.length),
			message: say('alertPrivateAsk'),
			buttons: [review],
		};
	}
	const line = (one: TrackedSession) =>
		[
			deviceName(language, one.session.device),
			placeForAlert(language, one),
			language.clock(one.session.createdAt ?? one.firstSeenAt, now),
		].join(', ');
	const ordered = about.toSorted(
		(a, b) => Number(b.grade === 'urgent') - Number(a.grade === 'urgent'),
	);
	const shown = ordered.slice(0, NAMED).map(line);
	const more = about.length - shown.length;
	return {
		icon: 'alarm',
		title:
			about.length === 1 && has(about, OLD)
				? say('alertSession')
				: count('alertLogin', about.length),
		message: [
			...shown,
			...(more > 0 ? [say('alertMore', { count: language.number(more) })] : []),
			...(has(about, ['comeback']) ? [say('alertBack')] : []),
			say('alertAsk'),
		].join('\n'),
		buttons: isAnswerable(about) ? [review, say('recognise')] : [review],
	};
}

/** The texts of a notification that means nothing. */
export const testWords = ({ say }: Language): NoticeWords => ({
	icon: 'attention',
	title: say('alertTest'),
	message: say('alertTestDetail'),
	buttons: [say('alertReview')],
});
