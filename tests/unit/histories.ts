import fc from 'fast-check';
import type { AccountClient } from '@/utils/account/client';
import { type FailureKind, failed } from '@/utils/account/failure';
import { type Area, createStore } from '@/utils/browser/store';
import { RECORD_KEY, UNSAVED_KEY } from '@/utils/browser/stored-keys';
import type { Session } from '@/utils/sessions/session';
import type { Command } from '@/utils/watch/command';
import type { OwedNotification, ToolbarLook } from '@/utils/watch/desired';
import { isQuiet } from '@/utils/watch/quiet-hours';
import type { EvidenceRecord } from '@/utils/watch/record';
import { calmLimit, type Look } from '@/utils/watch/schedule';
import type { Settings, TrackedSession, WatchState } from '@/utils/watch/state';
import { UNDO_TIME } from '@/utils/watch/undo';
import { createWatcher, type Watcher } from '@/utils/watcher';
import { ENGLISH } from './language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from './session-fixtures';
import { REFERENCE } from './watch-fixtures';

/**
 * Random histories of the real watcher and the real store, against a world in memory in which the
 * background can die at every await, before or after what it asked for was done.
 *
 * The model is plain: there are strangers, of a kind and from a country that the user was never
 * seen with, and there is what the user owns. Each stranger that a good list showed is due one
 * notification; nothing else ever is.
 */

export type Happening =
	| { type: 'wait'; minutes: number }
	| { type: 'look' }
	| { type: 'strangerComes'; who: number }
	| { type: 'phoneLogsInAnew' }
	| { type: 'leaves'; who: number }
	| { type: 'fails'; kind: FailureKind | null; refusesRemovals: boolean }
	/** The next list misses the newest sessions, as an old copy would, or is cut short. */
	| { type: 'oldList' }
	| { type: 'command'; commands: Command[] }
	/** The user says «this was me» by the button of a notification on screen, of the last of them. */
	| { type: 'answersByButton' }
	| { type: 'storageFails'; fails: boolean }
	| { type: 'dismisses' }
	| { type: 'clockJumps'; minutes: number }
	| { type: 'restarts' };

/** Something that happens, and where in its course the background dies, if it does. */
export type Step = { happening: Happening; death: { at: number; done: boolean } | null };

/** Each of a kind and from a country of its own, so that the word on one says nothing of another. */
const STRANGERS: readonly Partial<Session>[] = [
	{},
	{
		device: { browser: 'Edge', system: 'macOS', form: 'computer' },
		place: { city: 'Lima', country: 'Peru' },
		ip: '203.0.114.1',
	},
	{
		device: { browser: 'Opera', system: 'Android', form: 'phone' },
		place: { city: null, country: 'Japan' },
		ip: '203.0.115.1',
	},
	{
		device: { browser: null, system: null, form: 'unknown' },
		place: { city: null, country: null },
		ip: null,
		lastActiveAt: null,
	},
];
const strangerId = (who: number) => `stranger-${who}`;

const who = fc.nat({ max: STRANGERS.length - 1 });
const ids = fc.subarray(['phone-0', 'phone-1', 'ours', ...STRANGERS.map((_, n) => strangerId(n))], {
	minLength: 1,
	maxLength: 3,
});
const command: fc.Arbitrary<Command> = fc.oneof(
	ids.map((some): Command => ({ type: 'recognise', ids: some })),
	ids.map((some): Command => ({ type: 'disown', ids: some })),
	ids.map((some): Command => ({ type: 'remove', ids: some })),
	fc.constantFrom<Command>(
		{ type: 'look' },
		{ type: 'removeOthers' },
		{ type: 'readOutcomes' },
		{ type: 'endRecovery' },
		{ type: 'recoveryStep', step: 'password', done: true },
		{ type: 'undo' },
		{ type: 'undo' },
		{ type: 'travel', days: 7 },
		{ type: 'changeSettings', settings: { trustDays: 90 } },
		{ type: 'changeSettings', settings: { notifications: true } },
		{ type: 'changeSettings', settings: { privateNotifications: true } },
		{ type: 'changeSettings', settings: { privateNotifications: false } },
		{ type: 'changeSettings', settings: { quietHours: null } },
		// Times on both sides of noon, where the histories begin, in whatever zone they are played.
		...[0, 4, 8, 12, 16, 20].map(
			(hour): Command => ({
				type: 'changeSettings',
				settings: { quietHours: { from: hour * 60, to: ((hour + 9) % 24) * 60 } },
			}),
		),
		{ type: 'changeSettings', settings: { notifications: false } },
		{ type: 'changeSettings', settings: { lookEvery: 15 } },
		{ type: 'changeSettings', settings: { lookEvery: 1 } },
	),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<Happening>({ type: 'look' }) },
	{ weight: 4, arbitrary: who.map((one): Happening => ({ type: 'strangerComes', who: one })) },
	fc.constant<Happening>({ type: 'phoneLogsInAnew' }),
	who.map((one): Happening => ({ type: 'leaves', who: one })),
	fc
		.tuple(
			fc.constantFrom<FailureKind | null>(
				null,
				null,
				'offline',
				'loggedOut',
				'unreadable',
				'unavailable',
			),
			fc.boolean(),
		)
		.map(([kind, refusesRemovals]): Happening => ({ type: 'fails', kind, refusesRemovals })),
	fc.constant<Happening>({ type: 'oldList' }),
	{
		weight: 3,
		arbitrary: fc
			.array(command, { minLength: 1, maxLength: 2 })
			.map((commands): Happening => ({ type: 'command', commands })),
	},
	fc.constant<Happening>({ type: 'answersByButton' }),
	fc.boolean().map((fails): Happening => ({ type: 'storageFails', fails })),
	fc.constant<Happening>({ type: 'dismisses' }),
	fc.constantFrom(1, 10, 500).map((minutes): Happening => ({ type: 'wait', minutes })),
	fc.constantFrom(-600, -2, 600).map((minutes): Happening => ({ type: 'clockJumps', minutes })),
	fc.constant<Happening>({ type: 'restarts' }),
);

/** Histories of up to so many steps. */
export const histories = (maxLength: number): fc.Arbitrary<Step[]> =>
	fc.array(
		fc.record({
			happening,
			death: fc.option(fc.record({ at: fc.integer({ min: 1, max: 24 }), done: fc.boolean() }), {
				freq: 3,
			}),
		}),
		{ minLength: 1, maxLength },
	);

/** What went wrong in a history; nothing where all was well. */
export type Verdict = string[];

const never = () => new Promise<never>(() => undefined);

class World {
	now = NOON;
	listed: Session[] = [OURS, { ...PHONE, id: 'phone-0' }];
	phones = 1;
	failure: FailureKind | null = null;
	refusesRemovals = false;
	oldLists = 0;
	storageFails = false;
	disk = new Map<string, unknown>();
	memory = new Map<string, unknown>();
	onScreen = new Set<string>();
	shown: string[] = [];
	toolbar: ToolbarLook | null = null;
	alarm: Look | null = null;
	/** The strangers that a good list has shown to a background that lived to save it. */
	life = 0;
	calls = 0;
	death: Step['death'] = null;
	died: (() => void) | null = null;
	verdict: Verdict = [];
	/** When good lists were given, by the clock of the time; a background may have died of one. */
	goodLists: number[] = [];

	/** Runs one call of the background to the world, in which it may die. */
	async port<T>(life: number, work: () => T): Promise<T> {
		if (life !== this.life) return never();
		this.calls++;
		const dies = this.death !== null && this.calls === this.death.at;
		if (dies && !this.death?.done) return this.die();
		const result = work();
		if (dies) return this.die();
		return result;
	}

	die(): Promise<never> {
		this.life++;
		this.died?.();
		return never();
	}

	area(life: number, map: () => Map<string, unknown>, fails: () => boolean): Area {
		const guarded = <T>(work: () => T) =>
			this.port(life, () => {
				if (fails()) throw new Error('storage fails');
				return work();
			});
		return {
			get: (key) => this.port(life, () => (map().has(key) ? { [key]: map().get(key) } : {})),
			set: (items) =>
				guarded(() => {
					for (const [key, value] of Object.entries(items)) map().set(key, value);
				}),
			remove: (keys) =>
				this.port(life, () => {
					for (const key of [keys].flat()) map().delete(key);
				}),
			clear: () => guarded(() => map().clear()),
		};
	}

	settings(): Partial<Settings> {
		const unsaved = this.memory.get(UNSAVED_KEY) as { state: WatchState } | undefined;
		const stored = this.disk.get('watch') as WatchState | undefined;
		return (unsaved?.state ?? stored)?.settings ?? {};
	}

	list(): Session[] {
		if (this.oldLists === 0) return [...this.listed];
		this.oldLists--;
		return this.listed.filter(({ current, id }) => current || id.startsWith('phone'));
	}

	/** A new life of the background on what the last one left. */
	start(): Watcher {
		const life = this.life;
		const client: Pick<AccountClient, 'list' | 'remove'> = {
			list: () =>
				this.port(life, () => {
					if (this.failure !== null) return failed(this.failure, 'test');
					this.goodLists.push(this.now);
					return { ok: true, value: this.list() };
				}),
			remove: (id) =>
				this.port(life, () => {
					if (this.failure !== null) return failed(this.failure, 'test');
					if (this.refusesRemovals) return failed('unreadable', 'test');
					this.listed = this.listed.filter((one) => one.id !== id);
					return { ok: true, value: null };
				}),
		};
		const store = createStore(
			{ now: () => this.now, newSource: () => 'test', countryOf: REFERENCE.countryOf },
			{
				local: this.area(
					life,
					() => this.disk,
					() => this.storageFails,
				),
				session: this.area(
					life,
					() => this.memory,
					() => false,
				),
			},
		);
		return createWatcher({
			client,
			store,
			reference: REFERENCE,
			showToolbar: (look) =>
				this.port(life, () => {
					this.toolbar = look;
					const limit = calmLimit({ lookEvery: this.settings().lookEvery ?? 1 });
					const fresh = this.goodLists.some((at) => Math.abs(this.now - at) <= limit);
					if (look.icon === 'calm' && !fresh) this.verdict.push('calm though blind');
				}),
			notificationsOnScreen: () => this.port(life, () => new Set(this.onScreen)),
			showNotification: (notification) => this.port(life, () => this.show(notification)),
			showTestNotification: async () => undefined,
			clearNotifications: () => this.port(life, () => this.onScreen.clear()),
			keepLooking: (look) =>
				this.port(life, () => {
					this.alarm = look;
					if (look === null) this.verdict.push('no alarm is set');
				}),
			isIdle: async () => false,
			readSynced: async () => ({}),
			writeSynced: async () => undefined,
			now: () => this.now,
			random: () => 0.5,
			language: ENGLISH,
		});
	}

	show({ id, title, message }: OwedNotification): void {
		// The browser would put it in the place of the one with this id, and sound again.
		if (this.onScreen.has(id)) this.verdict.push(`${id} is on screen already`);
		this.onScreen.add(id);
		this.shown.push(id);
		this.seen(id, `${title}\n${message}`);
	}

	/** What the model makes of a notification that comes on screen. */
	seen: (id: string, text: string) => void = () => undefined;
}

type Tracked = Pick<
	TrackedSession,
	'ref' | 'session' | 'standing' | 'grade' | 'reasons' | 'goneAt'
>;
type Known = {
	tracked: Tracked[];
	settings: Settings;
	notices: { id: string; refs: number[]; shownAt: number | null }[];
};

/** The state as the next life would read it. */
function stateOf(world: World): Known | null {
	const unsaved = world.memory.get(UNSAVED_KEY) as { state: Known } | undefined;
	return unsaved?.state ?? (world.disk.get('watch') as Known | undefined) ?? null;
}

/** The record, with what of it could not be saved. */
function recordOf(world: World): EvidenceRecord {
	const unsaved = world.memory.get(UNSAVED_KEY) as { entries: EvidenceRecord } | undefined;
	return [
		...((world.disk.get(RECORD_KEY) as EvidenceRecord | undefined) ?? []),
		...(unsaved?.entries ?? []),
	];
}

/** Plays a history, lets all go well at its end, and says what was wrong. */
export async function play(steps: readonly Step[]): Promise<Verdict> {
	const world = new World();
	/** Notices that may have been shown and not noted, should the screen have been cleared since. */
	const doubtful = new Set<string>();
	const everTracked = new Map<number, string>();
	const named = new Set<number>();
	/** Which sessions each notification told of that was shown. */
	const told: { id: string; refs: number[] }[] = [];
	/** The sessions of which one may have told that was not noted as shown. */
	const doubtfullyTold = new Set<number>();
	const answered = new Set<number>();
	const recognised = new Set<string>();
	/** What the user disowned and Cryptonow lists again is due one more. */
	const listedAgain = new Set<string>();
	let watcher = world.start();
	console.warn = () => undefined;

	const observe = () => {
		const state = stateOf(world);
		if (state === null) return;
		for (const one of state.tracked) everTracked.set(one.ref, one.session.id);
		for (const one of state.tracked) {
			if (one.standing !== 'unfamiliar') answered.add(one.ref);
			if (one.reasons.some(({ code }) => code === 'listedAgain')) listedAgain.add(one.session.id);
		}
		for (const { refs } of state.notices) for (const ref of refs) named.add(ref);
	};

	/** The settings with which what happens just now began. */
	let settings: Settings | null = null;
	world.seen = (id, text) => {
		const state = stateOf(world);
		if (state === null || settings === null) return;
		const refs = state.notices.find((one) => one.id === id)?.refs ?? [];
		const about = state.tracked.filter(
			({ ref, standing }) => refs.includes(ref) && standing === 'unfamiliar',
		);
		told.push({ id, refs: about.map(({ ref }) => ref) });
		// What the user changes in the very moment in which it is shown may come too late.
		const both = [settings, state.settings];
		const isHeld = both.every((one) => isQuiet(one, world.now));
		if (isHeld && !about.some(({ grade }) => grade === 'urgent')) world.verdict.push('not quiet');
		if (both.every(({ notifications }) => !notifications)) world.verdict.push('not off');
		const names = /Chrome|Edge|Opera|Unknown|Lagos|Nigeria|Lima|Peru|Japan|\d{3}/;
		if (both.every((one) => one.privateNotifications) && names.test(text)) {
			world.verdict.push(`not private: ${text}`);
		}
	};

	const live = async (work: (watcher: Watcher) => Promise<unknown>, death: Step['death']) => {
		const dying = new Promise<void>((resolve) => {
			world.died = resolve;
		});
		world.calls = 0;
		world.death = death;
		settings = stateOf(world)?.settings ?? null;
		await Promise.race([work(watcher).catch(() => undefined), dying]);
		world.death = null;
		const dead = world.life > 0 && death !== null && world.calls >= death.at;
		if (dead) {
			for (const { id, refs, shownAt } of stateOf(world)?.notices ?? []) {
				if (shownAt !== null || !world.onScreen.has(id)) continue;
				doubtful.add(id);
				for (const ref of refs) doubtfullyTold.add(ref);
			}
			watcher = world.start();
		}
		observe();
	};

	const play = async ({ happening, death }: Step) => {
		world.now += 20_000;
		switch (happening.type) {
			case 'wait':
				world.now += happening.minutes * MINUTE;
				return live((one) => one.look(), death);
			case 'look':
				return live((one) => one.look(), death);
			case 'strangerComes': {
				const id = strangerId(happening.who);
				if (!world.listed.some((one) => one.id === id) && ![...everTracked.values()].includes(id)) {
					world.listed = [
						...world.listed,
						{
							...STRANGER,
							createdAt: world.now,
							lastActiveAt: world.now,
							...STRANGERS[happening.who],
							id,
						},
					];
				}
				return live((one) => one.look(), death);
			}
			case 'phoneLogsInAnew': {
				const id = `phone-${world.phones++}`;
				world.listed = [
					...world.listed.filter((one) => !one.id.startsWith('phone')),
					{ ...PHONE, id, createdAt: world.now, lastActiveAt: world.now },
				];
				return live((one) => one.look(), death);
			}
			case 'leaves':
				world.listed = world.listed.filter(({ id }) => id !== strangerId(happening.who));
				return live((one) => one.look(), death);
			case 'fails':
				world.failure = happening.kind;
				world.refusesRemovals = happening.refusesRemovals;
				return live((one) => one.look(), death);
			case 'oldList':
				world.oldLists = 1;
				return live((one) => one.look(), death);
			case 'command': {
				const known = new Set(stateOf(world)?.tracked.map(({ session }) => session.id));
				// What is to be removed as well, now or later, may end as either.
				const removing = happening.commands.some(({ type }) => type.startsWith('remove'));
				const undoing = happening.commands.some(({ type }) => type === 'undo');
				if (removing || undoing) recognised.clear();
				const done = (asked: Command) => () => {
					if (asked.type !== 'recognise' || removing || undoing) return;
					for (const id of asked.ids) if (known.has(id)) recognised.add(id);
				};
				return live(
					(one) =>
						Promise.allSettled(happening.commands.map((asked) => one.run(asked).then(done(asked)))),
					death,
				);
			}
			case 'answersByButton': {
				const id = [...world.onScreen].at(-1);
				if (id === undefined) return;
				world.onScreen.delete(id);
				const before = stateOf(world);
				const refs = before?.notices.find((one) => one.id === id)?.refs ?? [];
				let done = false;
				await live(async (one) => {
					done = await one.recogniseNotice(id);
				}, death);
				for (const was of before?.tracked ?? []) {
					const is = stateOf(world)?.tracked.find(({ ref }) => ref === was.ref);
					const asked = was.standing === 'unfamiliar' && refs.includes(was.ref);
					if (!asked && is?.standing !== was.standing) world.verdict.push('another was recognised');
					if (asked && done) recognised.add(was.session.id);
				}
				return;
			}
			case 'storageFails':
				world.storageFails = happening.fails;
				return live((one) => one.look(), death);
			case 'dismisses':
				world.onScreen.clear();
				return;
			case 'clockJumps':
				world.now += happening.minutes * MINUTE;
				return live((one) => one.look(), death);
			case 'restarts':
				// What only the memory knew goes with the browser: the user was told.
				world.life++;
				world.memory.clear();
				world.onScreen.clear();
				watcher = world.start();
				return live((one) => one.start(), death);
		}
	};

	// The user sets it up: the first look, and the phone is theirs.
	await live((one) => one.look(), null);
	await live((one) => one.run({ type: 'recognise', ids: ['phone-0'] }), null);
	// And that word stands: it is never the one that is taken back.
	world.now += UNDO_TIME;
	// After a look not even once the clock is put back.
	await live((one) => one.look(), null);
	const unsavedBefore = () => world.memory.has(UNSAVED_KEY);
	for (const step of steps) {
		// A restart while nothing can be saved loses what came meanwhile; that is said, not judged.
		if (step.happening.type === 'restarts' && (world.storageFails || unsavedBefore())) continue;
		await play(step);
	}

	// All is well again: whatever is owed has to come now, and only once.
	world.failure = null;
	world.storageFails = false;
	world.oldLists = 0;
	world.now += 30 * MINUTE;
	const loud = { notifications: true, privateNotifications: false, quietHours: null };
	await live((one) => one.run({ type: 'changeSettings', settings: loud }), null);
	await live((one) => one.look(), null);
	world.now += MINUTE;
	await live((one) => one.look(), null);

	const { verdict } = world;
	const state = stateOf(world);
	if (state === null) return ['nothing is stored'];
	const alerted = recordOf(world).flatMap((one) => (one.type === 'alerted' ? one.refs : []));
	const times = new Map<string, number>();
	for (const id of world.shown) times.set(id, (times.get(id) ?? 0) + 1);
	for (const [id, count] of times) {
		if (count > 1 && !doubtful.has(id)) verdict.push(`${id} was shown ${count} times`);
	}
	for (const id of new Set(everTracked.values())) {
		const refs = [...everTracked].filter(([, one]) => one === id).map(([ref]) => ref);
		const alerts = alerted.filter((ref) => refs.includes(ref)).length;
		if (!id.startsWith('stranger')) {
			if (alerts > 0 || refs.some((ref) => named.has(ref))) verdict.push(`a false alarm for ${id}`);
			continue;
		}
		if (refs.length !== 1) verdict.push(`${id} was met ${refs.length} times`);
		const due = listedAgain.has(id) ? 2 : 1;
		if (alerts !== due) verdict.push(`${alerts} alerts for ${id}`);
		const tellings = told.filter((one) => one.refs.some((ref) => refs.includes(ref))).length;
		if (tellings > due && !refs.some((ref) => doubtfullyTold.has(ref))) {
			verdict.push(`${id} was told of ${tellings} times`);
		}
		if (tellings === 0 && !refs.some((ref) => answered.has(ref)))
			verdict.push(`${id} was never told of`);
	}
	for (const session of world.listed) {
		const tracked = state.tracked.find((one) => one.session.id === session.id);
		if (tracked === undefined) verdict.push(`${session.id} is listed and not known`);
		else if (tracked.goneAt !== null) verdict.push(`${session.id} is listed and held for gone`);
		else if (session.id.startsWith('stranger') && tracked.standing === 'unfamiliar') {
			if (world.toolbar?.icon !== 'alarm') verdict.push(`${session.id} is there, and no alarm`);
		}
	}
	for (const id of recognised) {
		const one = state.tracked.find(({ session }) => session.id === id);
		if (one?.standing === 'unfamiliar') verdict.push(`${id} was recognised in vain`);
	}
	return verdict;
}
