import { needsAnswer } from '@/utils/domain/judgement/review-status';
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
	const { status, language, now } = facts;
	const { say } = language;
	const { kind, count, urgent, failure } = status;
	const words = statusWords(language, kind, count, urgent);
	const subject = alarmSubject(facts);
	const detail = (): string => {
		if (kind === 'loggedOut' && failure) {
			return say('status_loggedOut_at', { clock: language.clock(failure.since, now) });
		}
		const until = waitsUntil(facts);
		if (until && kind === failure?.kind) {
			return say('status_waits', { clock: language.clock(until, now) });
		}
		return subject === null ? words.detail : say(`status_${subject}_detail`);
	};
	return {
		status: kind,
		tone: toneOf(kind),
		headline: subject === null ? words.headline : say(`status_${subject}`),
		detail: detail(),
		buttons: (kind === 'account' ? accountButtons(say) : remedyButtons(facts, kind)).map(
			(button, at) => (at === 0 ? { ...button, kind: 'primary' } : button),
		),
	};
}

/** The answers to «Another account?». */
const accountButtons = (say: PopupFacts['language']['say']): PopupButton[] =>
	(['accountOther', 'accountSame'] as const).map((name, at) => ({
		name,
		label: say(name),
		action: { send: { type: 'account', isOther: !at } },
	}));

/** What an alarm is about, where it is not about whether it was the user. */
type AlarmSubject = 'back' | 'removing' | 'notMine';

function alarmSubject({ status, tracked }: PopupFacts): AlarmSubject | null {
	if (status.kind !== 'unfamiliar') return null;
	const alarming = tracked.filter(needsAnswer);
	if (alarming.some(isBack)) return 'back';
	if (alarming.some(({ reviewStatus }) => reviewStatus === 'unfamiliar')) return null;
	return alarming.every(({ removal }) => removal?.outcome === 'pending') ? 'removing' : 'notMine';
}

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
	if (goodAt === null) return { looked: { text: say('neverLooked'), exact: null }, stale: null };
	const seconds = Math.round((now - goodAt) / 1000);
	const ago =
		seconds >= 5 && seconds < 60
			? language.count('secondsAgo', seconds)
			: language.ago(goodAt, now);
	const limit = calmLimit(stored.state?.settings ?? { lookEvery: 1 });
	const fresh = failure === null && Math.abs(now - goodAt) <= limit;
	return {
		looked: { text: say(failure ? 'lastGood' : 'looked', { ago }), exact: language.exact(goodAt) },
		stale: fresh ? null : say('stale', { clock: language.clock(goodAt, now), ago }),
	};
}
