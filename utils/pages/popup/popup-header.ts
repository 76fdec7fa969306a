import { needsAnswer } from '@/utils/domain/judgement/review-status';
import { recoverySteps } from '@/utils/domain/watch/recovery';
import { calmLimit } from '@/utils/domain/watch/schedule';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { StatusKind } from '@/utils/domain/watch/status';
import { statusWords } from '@/utils/i18n/status-words';
import { remedyFor } from '@/utils/pages/shared/remedy';
import { remedyButtons } from './popup-buttons';
import { type PopupFacts, waitsUntil } from './popup-facts';
import type { HeaderView, PopupButton, PopupView, Tone } from './popup-types';

const TONES: Readonly<Partial<Record<StatusKind, Tone>>> = {
	clear: 'calm',
	checking: 'checking',
	unfamiliar: 'alarm',
};

/** Each failure has a remedy, and nothing else has. */
const toneOf = (kind: StatusKind): Tone => TONES[kind] ?? (remedyFor(kind) ? 'blind' : 'attention');

/** The head of the popup: the one answer, and what to do about it. */
export function headerOf(facts: PopupFacts): HeaderView {
	const { status, language } = facts;
	const { kind } = status;
	const buttons = kind === 'account' ? accountButtons(language.say) : remedyButtons(facts, kind);
	const tone = toneOf(kind);
	return {
		status: kind,
		tone,
		icon: tone,
		...wordsOf(facts),
		buttons: buttons.map((button, at) => (at === 0 ? { ...button, kind: 'primary' } : button)),
	};
}

type HeaderWords = Pick<HeaderView, 'headline' | 'detail'> & Partial<HeaderView>;

function wordsOf(facts: PopupFacts): HeaderWords {
	const { status, language, now } = facts;
	const { say } = language;
	const { kind, count, urgent, failure } = status;
	const words = statusWords(language, kind, count, urgent);
	// The question is the headline: it is not asked again below.
	if (kind === 'unfamiliar') return alarmWords(facts, urgent ? words.detail : words.headline);
	if (kind === 'recovery') return recoveryWords(facts, words);
	if (kind === 'loggedOut' && failure) {
		const detail = say('status_loggedOut_at', { clock: language.clock(failure.since, now) });
		return { ...words, detail };
	}
	const until = waitsUntil(facts);
	return until && kind === failure?.kind
		? { ...words, detail: say('status_waits', { clock: language.clock(until, now) }) }
		: words;
}

/** An alarm is a question, unless the user has answered it, or who was there is back. */
function alarmWords({ status, tracked, language, now }: PopupFacts, detail: string): HeaderWords {
	const { say } = language;
	const alarming = tracked.filter(needsAnswer);
	const said = (subject: 'back' | 'removing' | 'notMine'): HeaderWords => ({
		headline: say(`status_${subject}`),
		detail: say(`status_${subject}_detail`),
	});
	if (alarming.some(isBack)) return said('back');
	const asked = alarming.filter(({ reviewStatus }) => reviewStatus === 'unfamiliar').length;
	if (asked === 0) {
		return said(
			alarming.every(({ removal }) => removal?.outcome === 'pending') ? 'removing' : 'notMine',
		);
	}
	const headline = say(asked > 1 ? 'section_unreviewed' : 'section_unfamiliar');
	if (!status.gone) return { headline, detail };
	const latest = Math.max(...alarming.map(({ goneAt }) => goneAt ?? 0));
	const gone = say('gone', { clock: language.clock(latest, now) });
	return { tone: 'attention', icon: 'guard', headline, detail: gone };
}

/** How far the steps after «not me» have come. */
function recoveryWords(
	{ stored, language }: PopupFacts,
	words: { headline: string; detail: string },
): HeaderWords {
	const { say, number } = language;
	const steps = stored.state ? recoverySteps(stored.state) : [];
	const done = steps.filter(({ state }) => state === 'done').length;
	const detail = say('recovery', { done: number(done), all: number(steps.length) });
	if (done === steps.length) {
		return { tone: 'calm', icon: 'calm', headline: say('recoveryDone'), detail };
	}
	return { ...words, icon: 'guard', ...(stored.state?.recovery?.passwordAt && { detail }) };
}

/** The answers to «Another account?». */
const accountButtons = (say: PopupFacts['language']['say']): PopupButton[] =>
	(['accountOther', 'accountSame'] as const).map((name, at) => ({
		name,
		label: say(name),
		action: { send: { type: 'account', isOther: !at } },
	}));

/** Whether a session is back that was removed, or that the user has disowned. */
const isBack = ({ reviewStatus, reasons }: TrackedSession): boolean =>
	reviewStatus === 'unfamiliar' &&
	reasons.some(({ code }) => code === 'comeback' || code === 'listedAgain');

/** When the list that is shown was read, and how old it is where it can't be vouched for. */
export function lookedOf({ stored, status, language, now }: PopupFacts): {
	looked: PopupView['looked'];
	stale: PopupView['stale'];
} {
	const { say } = language;
	const { goodAt, failure } = status;
	if (goodAt === null) return { looked: { text: '', ago: '', exact: null }, stale: null };
	const seconds = Math.round((now - goodAt) / 1000);
	const ago =
		seconds >= 5 && seconds < 60
			? language.count('secondsAgo', seconds)
			: language.ago(goodAt, now);
	const limit = calmLimit(stored.state?.settings ?? { lookEvery: 1 });
	const fresh = failure === null && Math.abs(now - goodAt) <= limit;
	const text = say(failure ? 'lastGood' : 'looked', { ago });
	return {
		looked: { text, ago: language.ago(goodAt, now), exact: language.exact(goodAt) },
		stale: fresh ? null : say('stale', { clock: language.clock(goodAt, now), ago }),
	};
}
