import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import type { Status, StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';
import type { Button } from '@/utils/pages/shared/button';
import { type Action, MESSAGE, type Tone } from './popup-view';

/** The answer to «Is this message real?», as far as the sessions tell. */
export type MessagePanel = {
	title: string;
	intro: string;
	look: Button<Action>;
	answer: { tone: Tone; title: string; text: string } | null;
	/** What the answer does not prove. */
	limits: { title: string; items: string[] };
	back: Button<Action>;
};

/** A login of so long ago may still be what a message of today is about, in milliseconds. */
const LATELY = 3 * 24 * 60 * 60 * 1000;

/**
 * The panel. Pure: it names no link and no number, and leads nowhere.
 *
 * @param looking a look is under way
 * @param failed the last look could not even be asked for
 * @param lookedAt when the last look for it ended; `null` before
 * @param now milliseconds since 1970
 */
export function messagePanel(
	{
		state,
		kind,
		failure,
	}: { state: WatchState | null; kind: StatusKind; failure: Status['failure'] },
	{ looking, failed }: { looking: boolean; failed: boolean },
	{ lookedAt }: { lookedAt: number | null },
	now: number,
	language: Language,
): MessagePanel {
	const { say, count } = language;
	const since = ({ session, firstSeenAt }: TrackedSession) => session.createdAt ?? firstSeenAt;

	const answer = (): MessagePanel['answer'] => {
		if (lookedAt === null || looking) return null;
		const open = (state?.tracked ?? []).filter(
			(one) => needsAnswer(one) || isNotice(one) || awaitsReview(one),
		);
		const there = open.filter((one) => one.goneAt === null);
		if (there.length > 0) {
			return {
				tone: 'alarm',
				title: count('messageStranger', there.length),
				text: say('messageStrangerDetail'),
			};
		}
		if (open.length > 0) {
			return {
				tone: 'alarm',
				title: count('messageGone', open.length),
				text: say('messageStrangerDetail'),
			};
		}
		if (failed) {
			const text = `${say('failed')}. ${say('failedDetail')}`;
			return { tone: 'blind', title: say('messageBlind'), text };
		}
		if (state === null || failure !== null || kind === 'checking') {
			const words = statusWords(language, failure?.kind ?? kind, 0);
			return {
				tone: 'blind',
				title: say('messageBlind'),
				text: `${words.headline}. ${words.detail}`,
			};
		}
		// The likeliest match of all: who was thrown out may be whom the message tells of.
		const [removed] = state.tracked
			.filter((one) => one.reviewStatus === 'notMine' && now - (one.goneAt ?? 0) < LATELY)
			.toSorted((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
		if (removed !== undefined) {
			return {
				tone: 'attention',
				title: say('messageRemoved'),
				text: say('messageRemovedDetail', {
					session: deviceName(language, removed.session.device),
					ago: language.ago(removed.goneAt ?? now, now),
				}),
			};
		}
		const [latest] = state.tracked
			.filter((one) => one.goneAt === null && now - since(one) < LATELY)
			.toSorted((a, b) => since(b) - since(a));
		return latest === undefined
			? { tone: 'calm', title: say('messageNone'), text: say('messageNoneDetail') }
			: {
					tone: 'calm',
					title: say('messageOwn'),
					text: say('messageOwnDetail', {
						// Not its place: that is a text of the service's, which may hold an address or a number.
						session: deviceName(language, latest.session.device),
						ago: language.ago(since(latest), now),
					}),
				};
	};

	return {
		title: say('message'),
		intro: say('messageIntro'),
		look: {
			name: 'message-look',
			label: say(looking ? 'looking' : 'messageLook'),
			kind: 'primary',
			action: { message: true },
			busy: looking,
			focus: lookedAt === null && !looking,
		},
		answer: answer(),
		limits: {
			title: say('messageLimits'),
			items: [say('messageLimit_tried'), say('messageLimit_short'), say('messageLimit_other')],
		},
		back: { name: 'back', label: say('back'), action: { ui: { message: null, back: MESSAGE } } },
	};
}
