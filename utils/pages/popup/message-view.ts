import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';
import { loginTime } from '@/utils/pages/shared/session-facts';
import { MESSAGE, type MessagePanel, type PanelOf } from './popup-types';

/** A login of so long ago may still be what a message of today is about, in milliseconds. */
const LATELY = 3 * 24 * 60 * 60 * 1000;

type Known = Parameters<PanelOf>[0];

/**
 * The panel. Pure: it names no link and no number, and leads nowhere.
 *
 * @param looking a look is under way
 * @param failed the last look could not even be asked for
 * @param lookedAt when the last look for it ended; `null` before
 * @param now milliseconds since 1970
 */
export const messagePanel: PanelOf = (known, { looking, failed }, { lookedAt }, now, language) => {
	const { say } = language;
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
		answer: lookedAt === null || looking ? null : answerOf(known, failed, now, language),
		limits: {
			title: say('messageLimits'),
			items: [say('messageLimit_tried'), say('messageLimit_short'), say('messageLimit_other')],
		},
		back: { name: 'back', label: say('back'), action: { ui: { message: null, back: MESSAGE } } },
	};
};

type Answer = NonNullable<MessagePanel['answer']>;

/** What the sessions tell: a session that asks comes first, then what we can't see, then the rest. */
function answerOf(
	{ state, kind, failure }: Known,
	failed: boolean,
	now: number,
	language: Language,
): Answer {
	const { say, count } = language;
	const tracked = state?.tracked ?? [];
	const open = tracked.filter(
		(watched) => needsAnswer(watched) || isNotice(watched) || awaitsReview(watched),
	);
	if (open.length > 0) {
		const there = open.filter(({ goneAt }) => goneAt === null).length;
		const title = there > 0 ? count('messageStranger', there) : count('messageGone', open.length);
		return { tone: 'alarm', title, text: say('messageStrangerDetail') };
	}
	if (failed) {
		const text = `${say('failed')}. ${say('failedDetail')}`;
		return { tone: 'blind', title: say('messageBlind'), text };
	}
	if (state === null || failure !== null || kind === 'checking') {
		const { headline, detail } = statusWords(language, failure?.kind ?? kind, 0);
		return { tone: 'blind', title: say('messageBlind'), text: `${headline}. ${detail}` };
	}
	// The likeliest match of all: who was thrown out may be whom the message tells of.
	const removed = latestBy(
		tracked.filter(({ reviewStatus }) => reviewStatus === 'notMine'),
		({ goneAt }) => goneAt ?? 0,
		now,
	);
	if (removed !== undefined) {
		const told = toldOf(language, removed, removed.goneAt ?? now, now);
		const text = say('messageRemovedDetail', told);
		return { tone: 'attention', title: say('messageRemoved'), text };
	}
	const own = latestBy(
		tracked.filter(({ goneAt }) => goneAt === null),
		loginTime,
		now,
	);
	if (own === undefined) {
		return { tone: 'calm', title: say('messageNone'), text: say('messageNoneDetail') };
	}
	const text = say('messageOwnDetail', toldOf(language, own, loginTime(own), now));
	return { tone: 'calm', title: say('messageOwn'), text };
}

/** The session with the latest time, where that is not long ago. */
const latestBy = (
	sessions: readonly TrackedSession[],
	timeOf: (watched: TrackedSession) => number,
	now: number,
): TrackedSession | undefined =>
	sessions
		.filter((watched) => now - timeOf(watched) < LATELY)
		.toSorted((a, b) => timeOf(b) - timeOf(a))[0];

/** A session in words. Not its place: a text of the service's, which may hold an address or a number. */
const toldOf = (language: Language, { session }: TrackedSession, ms: number, now: number) => ({
	session: deviceName(language, session.device),
	ago: language.ago(ms, now),
});
