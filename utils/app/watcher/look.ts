import type { Listing } from '@/utils/connection/client/client';
import { onOurClock } from '@/utils/domain/sessions/service-clock';
import type { Session } from '@/utils/domain/sessions/session';
import { type Failure, failed, type Result } from '@/utils/domain/watch/failure';
import { type Outcome, pulseAfter } from '@/utils/domain/watch/pulse';
import { LEAST_PAGE_PERIOD, LONGEST_WAIT, lookPeriod } from '@/utils/domain/watch/schedule';
import { isSettled } from '@/utils/domain/watch/settled';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import type { Happen } from './happen';
import type { WatcherDependencies } from './watcher-dependencies';

/** An alarm may go off a little early, in milliseconds. */
const EARLY = 30 * 1000;

/** How long the user has to wait before they can insist again, in milliseconds. */
const INSIST_EVERY = 60 * 1000;

/**
 * A look, or what holds it back where the user did not ask for it.
 *
 * @param isWanted the user waits for it: neither idleness nor a busy service hold it back
 * @param insists the user knows that the service has asked to wait, and asks all the same
 * @param isPlanned it is time to look: where a page is opened, all else is held back for some minutes
 */
export type Look = (
	isWanted: boolean,
	insists?: boolean,
	isPlanned?: boolean,
) => Promise<Result<Session[]>>;

/** Whether the service has asked to be left alone, and is. A clock that jumped is no promise. */
function isWaiting(pulse: Pulse | null, now: number): boolean {
	if (pulse === null || pulse.retryAt === null || now < pulse.contactAt) return false;
	return now < pulse.retryAt && now - pulse.contactAt < LONGEST_WAIT;
}

/** Why not to ask just now; `null` where nothing speaks against it. */
async function holdBack(
	{ store, isIdle, now }: WatcherDependencies,
	pulse: Pulse | null,
	{ insists, isPlanned }: { insists: boolean; isPlanned: boolean },
): Promise<'wait' | 'idle' | 'seldom' | 'recent' | null> {
	if (isWaiting(pulse, now())) {
		const since = now() - (pulse?.contactAt ?? 0);
		return insists && since >= INSIST_EVERY ? null : 'wait';
	}
	const { state } = await store.read();
	const { whenIdle, pageEvery } = state.settings;
	const isCurrent = pageEvery !== undefined && pulse !== null && state.failure === null;
	if (isCurrent && !isPlanned && !insists) {
		const since = now() - pulse.contactAt;
		if (since >= 0 && since < LEAST_PAGE_PERIOD - EARLY) return 'recent';
	}
	if (whenIdle === 'look' || !(await isIdle())) return null;
	if (whenIdle === 'never') return 'idle';
	const since = pulse === null ? LONGEST_WAIT : now() - pulse.contactAt;
	return since >= 0 && since < LONGEST_WAIT - EARLY && state.failure === null ? 'seldom' : null;
}

/** An answer whose times are by our own clock. */
const byOurClock = (answer: Listing, now: number): Listing =>
	answer.ok ? { ...answer, value: onOurClock(answer.value, answer.serviceTime, now) } : answer;

/** What an answer is to the state. */
const eventOf = (
	answer: Listing,
	pulse: Pulse | null,
	beganAt: number,
	opensPage: boolean | undefined,
): WatchEvent =>
	answer.ok
		? {
				type: 'looked',
				sessions: answer.value,
				pulse,
				beganAt,
				connection: answer.connection,
				rest: answer.rest?.kind,
				opensPage,
			}
		: { type: 'lookFailed', kind: answer.failure.kind, pulse, opensPage };

/** What an answer is to the plan of the next look. */
function outcomeOf(answer: Listing): Outcome {
	const wanting = ({ kind, retryAfter }: Failure) => ({ kind, retryAfter: retryAfter ?? null });
	if (!answer.ok) return { ok: false, ...wanting(answer.failure) };
	const { value: sessions, rest } = answer;
	return { ok: true, sessions, rest: rest === undefined ? null : wanting(rest) };
}

export function createLook(
	dependencies: WatcherDependencies,
	happen: Happen,
	reconcile: () => Promise<void>,
): Look {
	const { client, store, isIdle, reference, now, random } = dependencies;

	/** The next try is in a period: nobody sleeps meanwhile. */
	async function putOff(pulse: Pulse): Promise<void> {
		const every = lookPeriod((await store.read()).state.settings);
		await store.writePulse({ ...pulse, look: { at: now() + every, every } });
	}

	/** Takes in what a look found; the rules are asked where they can have anything to say to it. */
	async function takeIn(
		event: WatchEvent,
		pulse: Pulse | null,
	): Promise<{ state: WatchState; settled: Pulse['settled'] }> {
		let isKnown = false;
		const state = await happen((current) => {
			isKnown = isSettled(current, event, pulse, now());
			return isKnown ? null : event;
		});
		const { source, revision } = state;
		const isEnd =
			isKnown ||
			(event.type === 'looked' &&
				event.rest === undefined &&
				(await import('./decide')).isEnd(state, event, await reference(), now()));
		return { state, settled: isEnd ? { source, revision } : undefined };
	}

	return async (isWanted, insists = false, isPlanned = false) => {
		const pulse = await store.readPulse();
		const held = isWanted ? null : await holdBack(dependencies, pulse, { insists, isPlanned });
		if (held === 'wait' || held === 'seldom' || held === 'recent') {
			if (held === 'seldom' && pulse !== null) await putOff(pulse);
			// Nothing new to know, but what was known grows old, and the icon has to say so.
			await reconcile();
			return failed('rateLimited', 'held back');
		}
		const beganAt = now();
		const answer: Listing =
			held === 'idle'
				? failed('idle', 'the computer is idle')
				: byOurClock(await client.list(), now());
		const opensPage = held === null ? answer.opensPage === true : undefined;
		const event = eventOf(answer, pulse, beganAt, opensPage);
		const { state, settled } = await takeIn(event, pulse);
		const failure = answer.ok ? answer.rest : answer.failure;
		if (failure !== undefined) console.warn(`look failed: ${failure.kind} (${failure.detail})`);
		const seldom = state.settings.whenIdle === 'seldom' && (await isIdle());
		const next = pulseAfter(pulse, outcomeOf(answer), state, seldom, now(), random());
		await store.writePulse(settled ? { ...next, settled } : next);
		await reconcile();
		return answer;
	};
}
