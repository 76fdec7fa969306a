import { sameFamily } from '@/utils/domain/devices/same-family';
import type { Reason } from '@/utils/domain/judgement/risk-level';
import { hasName } from '@/utils/domain/places/country-name';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { Notice, TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from './language';
import { deviceName, placeForAlert } from './phrases';
import { statusWords } from './status-words';

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
	/** See {@link Notice}. */
	told?: Notice['told'];
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
	'strangersNetwork',
	'thrownOut',
	'many',
	'notThisBrowser',
	'activeWhileAway',
	'deviceUnknown',
];

const has = (about: readonly TrackedSession[], codes: readonly Code[]): boolean =>
	about.some(({ reasons }) => reasons.some(({ code }) => codes.includes(code)));

/**
 * What a notification says of the session that «this was me» can be said to by its button: it is
 * about no other, it names device and country, and what speaks against them is that they are new.
 */
function toldOf(about: readonly TrackedSession[]): Notice['told'] {
	const [one, ...others] = about;
	if (one === undefined || others.length > 0 || has(about, UNTOLD)) return undefined;
	const { country, session } = one;
	const { device } = session;
	const isNamed = device.browser !== null && device.system !== null && hasName(country);
	return isNamed ? { device, country } : undefined;
}

/**
 * Whether «this was me» to a notification is an answer: its one session is still what it said, and
 * has not been taken on by somebody else since.
 *
 * @param about its sessions that nobody has answered for
 */
export function isAnswered({ told }: Notice, about: readonly TrackedSession[]): boolean {
	const is = toldOf(about);
	if (told === undefined || is === undefined) return false;
	return told.country === is.country && sameFamily(told.device, is.device);
}

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
	// Of a session that was there before, when it was logged in says nothing of where it is now.
	const timeOf = (tracked: TrackedSession): number => {
		const { createdAt, lastActiveAt } = tracked.session;
		return has([tracked], OLD) ? (lastActiveAt ?? now) : (createdAt ?? tracked.firstSeenAt);
	};
	const line = (tracked: TrackedSession) =>
		[
			deviceName(language, tracked.session.device),
			placeForAlert(language, tracked),
			language.clock(timeOf(tracked), now),
		].join(', ');
	const ordered = about.toSorted(
		(a, b) => Number(b.riskLevel === 'urgent') - Number(a.riskLevel === 'urgent'),
	);
	const shown = ordered.slice(0, NAMED).map(line);
	const more = about.length - shown.length;
	const told = toldOf(about);
	return {
		...(told === undefined ? {} : { told }),
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
		buttons: told === undefined ? [review] : [review, say('recognise')],
	};
}

/**
 * The texts of a notification that the watch is blind: why, and what the user can do about it. It has
 * nothing in it that a stranger could have written.
 *
 * @param attack whether it may be a stranger's work
 */
export function blindnessWords(
	language: Language,
	kind: FailureKind | null,
	attack: boolean,
): NoticeWords {
	const { say } = language;
	const { headline, detail } = statusWords(language, kind ?? 'checking', 0);
	return {
		icon: 'attention',
		title: say('alertBlind'),
		message: [headline, detail, ...(attack ? [say('alertBlindAttack')] : [])].join('\n'),
		buttons: [say('alertReview')],
	};
}

/** The texts of a notification that means nothing. */
export const testWords = ({ say }: Language): NoticeWords => ({
	icon: 'attention',
	title: say('alertTest'),
	message: say('alertTestDetail'),
	buttons: [say('alertReview')],
});
