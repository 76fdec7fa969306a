import type { Listing, SessionsClient } from '@/utils/connection/client/client';
import type { Reference } from '@/utils/domain/judgement/look-context';
import { noted } from '@/utils/domain/record/record';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchCommand } from '@/utils/domain/watch/command';
import { type Failure, type FailureKind, failed, type Result } from '@/utils/domain/watch/failure';
import { openSessions } from '@/utils/domain/watch/notices';
import { pulseAfter } from '@/utils/domain/watch/pulse';
import { LONGEST_WAIT, LOOK_PERIOD, type Look, lookPeriod } from '@/utils/domain/watch/schedule';
import type { Pulse, Settings, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { everyOwnKey, ownKeys, parseSynced, syncChanges } from '@/utils/domain/watch/sync';
import { type RemovalMeaning, transition, type WatchEvent } from '@/utils/domain/watch/transition';
import { forOthers } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import { isAnswered } from '@/utils/i18n/notice-words';
import { createSerialQueue } from '@/utils/platform/serial-queue';
import type { Store } from '@/utils/platform/store/store';
import type { ToolbarLook } from '@/utils/platform/toolbar';
import { brokenToolbar, desired, dueNotifications, type OwedNotification } from './desired';

/** What the watcher is made of; handed in by the composition root. */
export type WatcherDependencies = {
	client: Pick<SessionsClient, 'list' | 'remove'>;
	store: Store;
	/** What the decisions need to know of the world. */
	reference: Reference;
	showToolbar: (look: ToolbarLook) => Promise<void>;
	/** The ids of our notifications that are on screen. */
	notificationsOnScreen: () => Promise<ReadonlySet<string>>;
	showNotification: (notification: OwedNotification) => Promise<void>;
	/** Shows a notification that means nothing, to see whether the system lets them through. */
	showTestNotification: () => Promise<void>;
	/** Takes all notifications off the screen. */
	clearNotifications: () => Promise<void>;
	/** Sees to it that a look comes as planned; `null` for none. */
	keepLooking: (look: Look | null) => Promise<void>;
	/** Whether the computer is idle or locked. */
	isIdle: () => Promise<boolean>;
	/** All that is in the browser's sync storage. */
	readSynced: () => Promise<Record<string, unknown>>;
	writeSynced: (changes: { set: Record<string, unknown>; remove: string[] }) => Promise<void>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** At least 0 and less than 1. */
	random: () => number;
	language: Language;
};

export type Watcher = {
	/**
	 * Makes the world look as the stored state says, and then looks, unless what woke the background
	 * has asked for that already. Never rejects.
	 */
	start(): Promise<void>;
	/**
	 * Looks at the sessions; resolves after a look that began no earlier than the call. While one is
	 * under way, all who ask share the next one. Never rejects: a look that breaks shows in the
	 * toolbar.
	 */
	look(): Promise<void>;
	/**
	 * Looks at the sessions of a connection that is in use from now on, whatever holds looks back.
	 * Where none of its sessions is known, they are reviewed as after an install. Never rejects.
	 */
	connectionChanged(): Promise<void>;
	/** Takes in what another browser of the user's has left in sync storage. Never rejects. */
	follow(): Promise<void>;
	/**
	 * Takes the session that a notification was about for the user's own, as they said by its button.
	 *
	 * @param id the id of its notice
	 * @returns whether there is nothing left to do; else the user has to see more before they answer
	 * @throws where storage or the browser fail
	 */
	recogniseNotice(id: string): Promise<boolean>;
	/** Does what a page of ours asks. Rejects where storage or the browser fail. */
	run(command: WatchCommand): Promise<void>;
};

/** How many removals are asked for side by side. */
const REMOVALS_AT_ONCE = 4;
/** How much time lies between two tellings of how far they have come, in milliseconds. */
const PROGRESS_EVERY = 200;
/** Up to so many each answer is told: one that comes within that time may be the last for long. */
const PROGRESS_EACH = 20;
/** An alarm may go off a little early. */
const EARLY = 30 * 1000;

/** Whether the service has asked to be left alone, and is. A clock that jumped is no promise. */
function isWaiting(pulse: Pulse | null, now: number): boolean {
	if (pulse === null || pulse.retryAt === null || now < pulse.contactAt) return false;
	return now < pulse.retryAt && now - pulse.contactAt < LONGEST_WAIT;
}

/** The settings that a command names. */
const given = (settings: { [Key in keyof Settings]?: Settings[Key] | undefined }) =>
	Object.fromEntries(
		Object.entries(settings).filter(([, value]) => value !== undefined),
	) as Partial<Settings>;

/** Load → transition → save → reconcile, one at a time. */
export function createWatcher(dependencies: WatcherDependencies): Watcher {
	const { client, store, reference, now } = dependencies;
	/** Looks and removals, which must not overlap: a list read in between would prove nothing. */
	const lane = createSerialQueue();
	const reconcileInTurn = createSerialQueue();
	let waitingLook: Promise<void> | null = null;
	let hasLooked = false;

	const happened = (what: WatchEvent | ((state: WatchState) => WatchEvent | null)) =>
		store.update((before) => {
			const at = now();
			const event = typeof what === 'function' ? what(before) : what;
			if (event === null) return { state: before, entries: [] };
			const state = transition(before, event, at, reference);
			return { state, entries: noted(before, event, state, at) };
		});

	/** Leaves in sync storage what this browser knows, and learns what the others do. */
	async function synchronise(state: WatchState): Promise<void> {
		if (!state.settings.sync) return state.syncFailedAt === null ? undefined : takeBack(state);
		let ok = true;
		try {
			const there = await dependencies.readSynced();
			const merged = await happened({ type: 'synced', items: parseSynced(there) });
			const changes = syncChanges(forOthers(merged, now()), there);
			if (changes.remove.length > 0 || Object.keys(changes.set).length > 0) {
				await dependencies.writeSynced(changes);
			}
		} catch (error) {
			console.warn('sync storage failed', error);
			ok = false;
		}
		await happened({ type: 'syncWritten', ok });
	}

	/** Leaves nothing of this browser's in sync storage; tried again at each look until it works. */
	async function takeBack(state: WatchState): Promise<void> {
		let ok = true;
		try {
			const remove = ownKeys(state, await dependencies.readSynced());
			if (remove.length > 0) await dependencies.writeSynced({ set: {}, remove });
		} catch (error) {
			console.warn('sync storage failed', error);
			ok = false;
		}
		await happened({ type: 'syncWritten', ok });
	}

	/**
	 * Shows what is due as one notification. What a background showed and died of before it noted so
	 * is on screen, and is not shown again. What can't be shown stays owed; the badge tells meanwhile.
	 */
	async function notify(): Promise<void> {
		const orNothing = <T>(doing: Promise<T>): Promise<T | null> =>
			doing.catch((error: unknown) => {
				console.error('no notification', error);
				return null;
			});
		const onScreen = await orNothing(dependencies.notificationsOnScreen());
		if (onScreen === null) return;
		const state = await happened({ type: 'noticesDue', onScreen });
		for (const notification of dueNotifications(state, now(), dependencies.language)) {
			const shown = await orNothing(dependencies.showNotification(notification).then(() => true));
			const { id, told } = notification;
			if (shown !== null) await happened({ type: 'noticeShown', id, told });
		}
	}

	/** Makes the world look as the state says. Safe to run twice, or again after a death halfway. */
	const reconcile = () =>
		reconcileInTurn(async () => {
			const [{ state, unsaved }, pulse] = await Promise.all([store.read(), store.readPulse()]);
			const want = desired({ state, pulse, unsaved }, now(), dependencies.language);
			const toolbar = Promise.all([
				dependencies.showToolbar(want.toolbar),
				dependencies.keepLooking(want.look),
			]);
			if (want.notifications.length > 0) await notify();
			await toolbar;
			await synchronise(state);
		});

	/** Why not to ask just now; `null` where nothing speaks against it. */
	async function holdBack(pulse: Pulse | null): Promise<'wait' | 'idle' | 'seldom' | null> {
		if (isWaiting(pulse, now())) return 'wait';
		const { state } = await store.read();
		const { whenIdle } = state.settings;
		if (whenIdle === 'look' || !(await dependencies.isIdle())) return null;
		if (whenIdle === 'never') return 'idle';
		const since = pulse === null ? LONGEST_WAIT : now() - pulse.contactAt;
		return since >= 0 && since < LONGEST_WAIT - EARLY && state.failure === null ? 'seldom' : null;
	}

	/**
	 * One look, whatever it costs, or what holds it back where the user did not ask for it.
	 *
	 * @param wanted the user waits for it: neither idleness nor a busy service hold it back
	 */
	async function lookOnce(wanted: boolean): Promise<Result<Session[]>> {
		const pulse = await store.readPulse();
		const held = wanted ? null : await holdBack(pulse);
		if (held === 'wait' || held === 'seldom') {
			if (held === 'seldom' && pulse !== null) {
				// The next try is in a period: nobody sleeps meanwhile.
				const every = lookPeriod((await store.read()).state.settings);
				await store.writePulse({ ...pulse, look: { at: now() + every, every } });
			}
			// Nothing new to know, but what was known grows old, and the icon has to say so.
			await reconcile();
			return failed('rateLimited', 'held back');
		}
		const beganAt = now();
		const answer: Listing =
			held === 'idle' ? failed('idle', 'the computer is idle') : await client.list();
		const state = await happened(
			answer.ok
				? {
						type: 'looked',
						sessions: answer.value,
						pulse,
						beganAt,
						connection: answer.connection,
					}
				: { type: 'lookFailed', kind: answer.failure.kind, pulse },
		);
		if (!answer.ok) warn(answer.failure);
		const outcome = answer.ok
			? { ok: true as const, sessions: answer.value }
			: {
					ok: false as const,
					kind: answer.failure.kind,
					retryAfter: answer.failure.retryAfter ?? null,
				};
		const seldom = state.settings.whenIdle === 'seldom' && (await dependencies.isIdle());
		await store.writePulse(pulseAfter(pulse, outcome, state, seldom, now(), dependencies.random()));
		await reconcile();
		return answer;
	}

	const warn = ({ kind, detail }: Failure) => console.warn(`look failed: ${kind} (${detail})`);

	async function askToRemove(ids: readonly string[]): Promise<void> {
		const refusals = new Map<string, FailureKind>();
		const waiting = [...ids];
		const answered: string[] = [];
		let toldAt = Number.NEGATIVE_INFINITY;
		const tellProgress = async () => {
			const soon = Math.abs(now() - toldAt) < PROGRESS_EVERY;
			if (ids.length < 2 || (soon && ids.length > PROGRESS_EACH)) return;
			toldAt = now();
			await store.writeProgress({ asked: ids.length, answered: [...answered] });
		};
		await tellProgress();
		const worker = async () => {
			for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
				const answer = await client.remove(id);
				answered.push(id);
				await tellProgress();
				if (answer.ok) continue;
				const { kind } = answer.failure;
				refusals.set(id, kind);
				// Only «unreadable» can be about this one session. What would fail for each of them is
				// not tried on: the list that follows must not wait for it.
				if (kind === 'unreadable') continue;
				for (const other of waiting.splice(0)) refusals.set(other, kind);
			}
		};
		await Promise.all(Array.from({ length: REMOVALS_AT_ONCE }, worker));
		if (refusals.size > 0) await happened({ type: 'removalsRefused', refusals });
	}

	/**
	 * Removes what `choose` picks from a list that is fresh, so that no session which has become
	 * this browser's own since the popup was painted can be among them; then reads the list again,
	 * which alone says how it ended.
	 */
	const remove = (meant: RemovalMeaning, choose: (one: TrackedSession) => boolean) =>
		lane(async () => {
			const before = await lookOnce(true);
			const { tracked } = (await store.read()).state;
			const ids = tracked.filter(choose).map((one) => one.session.id);
			const asked = await happened({ type: 'removalAsked', ids, meant });
			if (!before.ok) {
				await happened({
					type: 'lookFailed',
					kind: before.failure.kind,
					pulse: await store.readPulse(),
				});
				return reconcile();
			}
			const chosen = new Set(ids);
			await askToRemove(
				asked.tracked
					.filter((one) => chosen.has(one.session.id) && one.removal?.outcome === 'pending')
					.map((one) => one.session.id),
			);
			await lookOnce(true);
		}).finally(() => store.writeProgress(null));

	/**
	 * Erases all that is known and left anywhere, and begins anew. In turn with looks, which would
	 * write the old state back, and with what is shown and synced. What can be erased is, also where
	 * something else can't be.
	 */
	async function eraseEverything(): Promise<void> {
		const failures: unknown[] = [];
		const attempt = (work: Promise<unknown>) => work.catch((error) => failures.push(error));
		await reconcileInTurn(async () => {
			await attempt(leaveSync());
			await attempt(store.eraseEverything());
			await attempt(dependencies.clearNotifications());
		});
		await reconcile();
		await lookOnce(false);
		if (failures.length > 0) throw new AggregateError(failures, 'not all is erased');
	}

	/** Takes all of this browser's from sync storage. Where it never was in use, it may be missing. */
	async function leaveSync(): Promise<void> {
		const { state } = await store.read();
		try {
			const remove = everyOwnKey(state, await dependencies.readSynced());
			if (remove.length > 0) await dependencies.writeSynced({ set: {}, remove });
		} catch (error) {
			if (state.settings.sync || state.syncFailedAt !== null) throw error;
		}
	}

	const tell = async (event: WatchEvent) => {
		await happened(event);
		await reconcile();
	};

	const broken = async (error: unknown) => {
		console.error('the watch is broken', error);
		// Without the alarm it would stay so until the browser's next start.
		await Promise.allSettled([
			dependencies.showToolbar(brokenToolbar(dependencies.language)),
			dependencies.keepLooking({ at: now() + LOOK_PERIOD, every: LOOK_PERIOD }),
		]);
	};

	const lookOrReject = (): Promise<void> => {
		waitingLook ??= lane(async () => {
			waitingLook = null;
			hasLooked = true;
			await lookOnce(false);
		}).catch(async (error: unknown) => {
			await broken(error);
			throw error;
		});
		return waitingLook;
	};
	const look = () => lookOrReject().catch(() => undefined);

	return {
		async start() {
			// An earlier life may have died of its removals.
			await store.writeProgress(null);
			await reconcile().catch(broken);
			if (!hasLooked && waitingLook === null) await look();
		},
		look,
		connectionChanged: () => lane(() => lookOnce(true)).then(() => undefined, broken),
		follow: () => reconcile().catch(broken),
		async recogniseNotice(id) {
			let done = true;
			await happened((state) => {
				const notice = state.notices.find((one) => one.id === id);
				const about = notice === undefined ? [] : openSessions(notice, state.tracked);
				if (notice !== undefined && about.length === 0) return null;
				done = notice !== undefined && isAnswered(notice, about);
				const ids = about.map(({ session }) => session.id);
				return done ? { type: 'recognised', ids, name: null } : null;
			});
			await reconcile();
			return done;
		},
		async run(command) {
			switch (command.type) {
				case 'look':
					return lookOrReject();
				case 'recognise':
					return tell({ type: 'recognised', ids: command.ids, name: command.name ?? null });
				case 'disown':
					return tell({ type: 'disowned', ids: command.ids });
				case 'remove': {
					const ids = new Set(command.ids);
					return remove(command.notMe ? 'notMe' : 'each', (one) => ids.has(one.session.id));
				}
				case 'removeOthers':
					return remove('allOthers', (one) => one.goneAt === null && !one.session.current);
				case 'readOutcomes':
					return tell({ type: 'outcomesRead' });
				case 'endRecovery':
					return tell({ type: 'recoveryEnded' });
				case 'recoveryStep':
					await tell({ type: 'recoveryStep', step: command.step, done: command.done });
					// The step after the password does itself.
					return command.step === 'password' && command.done ? look() : undefined;
				case 'undo':
					return tell({ type: 'undone' });
				case 'readRebuild':
					return tell({ type: 'rebuildRead' });
				case 'nameDevice':
					return tell({ type: 'deviceNamed', id: command.id, name: command.name });
				case 'forgetDevices':
					return tell({ type: 'devicesForgotten', ids: command.ids });
				case 'travel':
					return tell({ type: 'travelSet', days: command.days });
				case 'changeSettings':
					await tell({ type: 'settingsChanged', settings: given(command.settings) });
					if (command.settings.sync === false) await takeBack((await store.read()).state);
					// The plan is of the old period, which may be a quarter of an hour.
					if (command.settings.lookEvery !== undefined) await look();
					return;
				case 'eraseRecord':
					return store.eraseRecord();
				case 'eraseEverything':
					return lane(eraseEverything).catch(async (error: unknown) => {
						// Whatever is left, the icon must not tell of what is gone.
						await reconcile().catch(broken);
						throw error;
					});
				case 'testNotification':
					return dependencies.showTestNotification();
			}
		},
	};
}
