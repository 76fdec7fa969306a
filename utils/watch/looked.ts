import type { CountryNames } from '@/utils/sessions/country';
import {
	type Candidate,
	inOrder,
	type Judgement,
	judge,
	judgeChange,
	judgeSecond,
	type Known,
} from '@/utils/sessions/familiarity';
import { graver, type Reason } from '@/utils/sessions/grade';
import type { Slot } from '@/utils/sessions/known-device';
import { networkOf } from '@/utils/sessions/network';
import { type DeviceFamily, type Session, sameFamily } from '@/utils/sessions/session';
import { type Absence, absenceBefore, blindUntil, certainFrom, gapOf } from './coverage';
import { newlyAlarming, rememberedNotices } from './notices';
import { isAlarming, isNotice, needsAnswer } from './standing';
import {
	type BlindCause,
	HEARTBEAT,
	type Pulse,
	type TrackedSession,
	type WatchState,
} from './state';
import { addDevice, learn, slotsOfState, trustIn } from './trust';
import { beganAt, OVERLAP, overlap, useBeside, usesDevice } from './usage';

/** What a good look makes of the state. */

/** What the decisions need to know of the world; handed in by the composition root. */
export type Reference = {
	/** This browser's own kind of device. */
	here: DeviceFamily;
	countryOf: CountryNames;
};

/** How long a session that is gone is remembered, should the service list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most sessions remembered that are gone; the oldest go first. */
const GONE_LIMIT = 500;
/** The same for those that the user has not judged yet. A flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;
/** The most removed sessions that the password prompt names. */
const RECOVERY_LIMIT = 20;

const MINUTE = 60 * 1000;
/** In which stretches nobody can have used this browser's login from here. */
const NOT_HERE: readonly BlindCause[] = ['asleep', 'closed', 'loggedOut'];
/** How coarse a service's times of activity may be: a day, an hour, or a part of it. */
const GRAINS = [24 * 60, 60, 30, 15, 10].map((minutes) => minutes * MINUTE);
/** Two times of creation that differ by more are two logins: the service has used an id again. */
const SAME_LOGIN = MINUTE;
/** For how long a service may go on showing old copies of its list; in milliseconds. */
const RELISTED_FOR = 2 * MINUTE;
/** For how long a login that has left again can still turn out to have been a second one. */
const LEFT_FOR = 10 * MINUTE;
/** The user's own last clicks before an absence: the last look knows of none after it. */
const LAST_CLICKS = 3 * MINUTE;
/** The user's own first clicks after an absence, before the look that ends it. */
const FIRST_CLICKS = 5 * MINUTE;

/** So many unanswered notices are worth a notification: nobody logs in so often for nothing. */
const MANY = 10;

/** The latest that a time can stand for, where the service cuts its times to a whole number. */
const latestOf = (at: number): number => at + (GRAINS.find((grain) => at % grain === 0) ?? 0);

const samePlace = (a: Session, b: Session): boolean =>
	a.place.country === b.place.country && a.place.city === b.place.city;

/** Everything but the last activity, which changes all the time and says nothing new. */
const looksAlike = (a: Session, b: Session): boolean =>
	a.current === b.current &&
	a.ip === b.ip &&
	a.createdAt === b.createdAt &&
	a.device.browser === b.device.browser &&
	a.device.system === b.device.system &&
	a.device.form === b.device.form &&
	samePlace(a, b);

const isAnotherLogin = (a: Session, b: Session): boolean =>
	a.createdAt !== null && b.createdAt !== null && Math.abs(a.createdAt - b.createdAt) > SAME_LOGIN;

const candidateOf = ({ session, country }: TrackedSession): Candidate => ({
	family: session.device,
	country,
	network: networkOf(session.ip),
});

/** Sessions that are gone, but for those that need not be remembered any more. */
function remembered(tracked: readonly TrackedSession[], now: number): TrackedSession[] {
	const latestFirst = tracked
		.filter((one) => one.goneAt !== null)
		.sort((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((one) => !needsAnswer(one));
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter((one, index) => index >= GONE_LIMIT || (one.goneAt ?? 0) < now - GONE_FOR),
	]);
	return tracked.filter((one) => !forgotten.has(one));
}

/** The prompt for a new password, once strangers are gone. */
export function withRecovery(
	recovery: WatchState['recovery'],
	strangers: readonly TrackedSession[],
	now: number,
): WatchState['recovery'] {
	if (strangers.length === 0) return recovery;
	const named = strangers.map(({ session: { device, place } }) => ({ device, place }));
	return {
		since: recovery?.since ?? now,
		removed: [...(recovery?.removed ?? []), ...named].slice(-RECOVERY_LIMIT),
	};
}

/** A judgement that asks for more than the one before. A grade is never lowered here. */
function raised(one: TrackedSession, judgement: Judgement): TrackedSession {
	const open = one.standing === 'unfamiliar' || one.standing === 'unreviewed';
	const codes = new Set(judgement.reasons.map(({ code }) => code));
	const grade = open ? graver(one.grade, judgement.grade) : judgement.grade;
	const before = open ? one.reasons.filter(({ code }) => !codes.has(code)) : [];
	if (open && grade === one.grade && before.length + codes.size === one.reasons.length) return one;
	return {
		...one,
		grade,
		reasons: inOrder([...judgement.reasons, ...before]),
		// The review of what was there before us asks anyway, but a takeover can't wait for it.
		standing: one.standing === 'unreviewed' && grade !== 'urgent' ? 'unreviewed' : 'unfamiliar',
	};
}

/** One look at work: the state so far, and what it is compared with. */
type Looking = {
	before: WatchState;
	/** Grows while the look learns: devices, serial. */
	state: WatchState;
	listed: ReadonlyMap<string, Session>;
	/** The sessions that are logged in, by device. */
	onDevice: Map<string, TrackedSession[]>;
	/** Last activity by session id, as it was known before. */
	wasActive: ReadonlyMap<string, number>;
	absence: Absence | null;
	asked: Known['asked'];
	/** Those that were there before us, and that nobody has answered for. */
	unreviewed: TrackedSession[];
	slots: { of: WatchState['devices']; made: readonly Slot[] } | null;
	now: number;
	reference: Reference;
};

/** The slots, made anew only where the devices have changed: a flood of logins asks for each. */
function slotsNow(looking: Looking): readonly Slot[] {
	const { state, slots, now } = looking;
	if (slots?.of === state.devices) return slots.made;
	const made = slotsOfState(state, now);
	looking.slots = { of: state.devices, made };
	return made;
}

/** Where a device of the user's is just being asked about: one alarm per journey is enough. */
const askedAbout = ({ tracked }: WatchState): Known['asked'] =>
	tracked.flatMap(({ deviceId, country, goneAt, standing, grade, reasons }) =>
		standing === 'unfamiliar' &&
		grade === 'check' &&
		goneAt === null &&
		deviceId !== null &&
		country !== null &&
		reasons.some((reason) => reason.code === 'moved' && reason.to === country)
			? [{ deviceId, country }]
			: [],
	);

/**
 * The sessions of a device. One that another browser told of has none here until it logs in anew:
 * what is still unreviewed and of its kind may be it.
 */
function thereOn(looking: Looking, slotId: string): readonly TrackedSession[] {
	const there = looking.onDevice.get(slotId) ?? [];
	const slot = slotsNow(looking).find(({ id }) => id === slotId);
	if (there.length > 0 || slot === undefined) return there;
	return looking.unreviewed.filter(({ session }) => sameFamily(session.device, slot.family));
}

function knownBeside(looking: Looking, one: TrackedSession): Known {
	const { state, now } = looking;
	const { ref } = one;
	return {
		slots: slotsNow(looking),
		withdrawals: state.withdrawals,
		use: (slotId) => useBeside(thereOn(looking, slotId), one),
		isOwnNetwork: (network) =>
			state.networks.some((own) => own.network === network && own.ref !== ref),
		travelUntil: state.travel?.until ?? null,
		asked: looking.asked,
		now,
	};
}

function putOnDevice(looking: Looking, one: TrackedSession): void {
	if (one.deviceId === null) return;
	const there = looking.onDevice.get(one.deviceId) ?? [];
	looking.onDevice.set(one.deviceId, [...there.filter(({ ref }) => ref !== one.ref), one]);
}

/** What speaks against this browser's own session: never more than «check». */
function ofOwnSession(
	looking: Looking,
	one: TrackedSession,
	was: Session | null,
): Judgement | null {
	const { reference, absence, before, now } = looking;
	const { session, accepted, deviceId } = one;
	const reasons: Reason[] = [];
	const { here } = reference;
	const told = session.device.browser !== null && session.device.system !== null;
	// What the user has recognised once is how this browser tells of itself.
	const known = before.devices.some(
		(device) => device.here && device.id === deviceId && sameFamily(device.family, session.device),
	);
	const knowsItself = here.browser !== null && here.system !== null;
	if (told && knowsItself && !known && !sameFamily(session.device, here)) {
		reasons.push({ code: 'notThisBrowser', here });
	}
	const at = session.lastActiveAt;
	// Only what is new: a clock that jumped makes an absence of any time.
	const news = at !== null && at > (looking.wasActive.get(session.id) ?? 0);
	if (was?.current && news) {
		const away = blindUntil(before, absence, now).find(
			(stretch) =>
				NOT_HERE.includes(stretch.cause) &&
				at > certainFrom(stretch) + LAST_CLICKS &&
				latestOf(at) < Math.min(stretch.to, now) - FIRST_CLICKS,
		);
		if (away) reasons.push({ code: 'activeWhileAway', at, from: away.from, to: away.to });
	}
	const open = reasons.filter(({ code }) => !accepted.includes(code));
	return open.length > 0 ? { grade: 'check', reasons: open, deviceId: null } : null;
}

/** A session that was listed before, as it is listed now. */
function keep(looking: Looking, one: TrackedSession, session: Session): TrackedSession {
	const { before, now, reference, wasActive } = looking;
	const stale = isStale(before, now);
	const returned = one.goneAt !== null;
	const alike = looksAlike(one.session, session);
	let next = one;
	if (!alike || returned || stale) {
		const country = samePlace(one.session, session)
			? one.country
			: reference.countryOf(session.place.country);
		next = { ...one, session, country, goneAt: null };
	}

	const own = session.current && (one.standing === 'unreviewed' || one.standing === 'familiar');
	if (own) next = { ...next, standing: 'mine', grade: 'familiar', reasons: [] };
	if (one.removal !== null && one.removal.outcome !== 'stillThere') {
		next = { ...next, removal: { ...one.removal, outcome: 'stillThere' } };
	}

	// A list that still has what was removed may be an old copy; after a while it is not, nor is one
	// that shows it active since.
	if (one.standing === 'notMine' && (returned || one.relistedAt !== null)) {
		const active = one.goneAt !== null && (session.lastActiveAt ?? 0) > one.goneAt + OVERLAP;
		if (one.relistedAt === null && !active) return { ...next, relistedAt: now };
		const since = now - (one.relistedAt ?? now);
		if (!active && since >= 0 && since < RELISTED_FOR) return next;
		const again: Judgement = {
			grade: 'urgent',
			reasons: [{ code: 'listedAgain' }],
			deviceId: null,
		};
		return { ...raised(next, again), relistedAt: null, removal: null };
	}
	if (one.standing === 'notMine') return next;

	if (!alike) {
		const was = wasActive.get(session.id);
		const elapsed =
			was !== undefined && session.lastActiveAt !== null && session.lastActiveAt >= was
				? session.lastActiveAt - was
				: now - (before.goodAt ?? now);
		const known = knownBeside(looking, next);
		const slot = known.slots.find(({ id }) => id === one.deviceId) ?? null;
		const change = {
			was: candidateOf(one),
			is: candidateOf(next),
			current: session.current,
			slot,
			elapsed,
		};
		const judgement = judgeChange(change, known);
		if (judgement !== null) {
			const otherDevice = judgement.reasons.some(({ code }) => code === 'deviceChanged');
			next = { ...raised(next, judgement), deviceId: otherDevice ? null : one.deviceId };
		}
	}
	if (session.current) {
		const judgement = ofOwnSession(looking, next, one.session);
		if (judgement !== null) next = raised(next, judgement);
	}
	return next;
}

/**
 * A session that a good list no longer has.
 *
 * @param knownSince since when we know the oldest session in the list; a list without one that was
 * there when the removal was asked for may be another account's, and proves nothing
 */
function leave(one: TrackedSession, knownSince: number, now: number): TrackedSession {
	const { removal } = one;
	const left = one.goneAt === null;
	if (removal === null || removal.outcome === 'removed') {
		return left ? { ...one, goneAt: now, relistedAt: null } : one;
	}
	const proved = knownSince <= removal.askedAt;
	if (!left && !proved) return one;
	const gone = { ...one, goneAt: one.goneAt ?? now, relistedAt: null };
	// Should it ever be listed again, it is no longer one of ours.
	if (proved) return { ...gone, standing: 'notMine', removal: { ...removal, outcome: 'removed' } };
	return removal.outcome === 'pending'
		? { ...gone, removal: { ...removal, outcome: 'unreachable' } }
		: gone;
}

/** This browser's own session, on the known device that is this browser. */
function onThisBrowser(looking: Looking, one: TrackedSession): TrackedSession {
	const known = looking.state.devices.find(
		({ here, source }) => here && source === looking.state.source,
	);
	const { device } = one.session;
	let id = known?.id;
	const { here } = looking.reference;
	const isHere = here.browser === null || here.system === null || sameFamily(here, device);
	if (known === undefined || !sameFamily(known.family, device)) {
		// The browser tells of itself otherwise than before, or another one uses its login.
		if (!isHere) return one;
		id = undefined;
		looking.state = {
			...looking.state,
			devices: looking.state.devices.map((other) =>
				other === known ? { ...other, here: false } : other,
			),
		};
	}
	if (id === undefined) {
		const made = addDevice(looking.state, { family: device, here: true });
		looking.state = made.state;
		id = made.id;
	}
	looking.state = trustIn(looking.state, id, one.country, looking.now);
	return { ...one, deviceId: id };
}

/** A session that was not listed before. */
function meet(looking: Looking, session: Session): TrackedSession {
	const { now, reference, before } = looking;
	const serial = looking.state.serial + 1;
	looking.state = { ...looking.state, serial };
	let one: TrackedSession = {
		ref: serial,
		session,
		country: reference.countryOf(session.place.country),
		firstSeenAt: now,
		standing: 'mine',
		grade: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		goneAt: null,
		relistedAt: null,
		removal: null,
	};
	if (session.current) {
		one = onThisBrowser(looking, one);
		const judgement = ofOwnSession(looking, one, null);
		if (judgement !== null) one = raised(one, judgement);
	} else {
		const { grade, reasons, deviceId } = judge(candidateOf(one), knownBeside(looking, one));
		const standing = grade === 'familiar' ? 'familiar' : 'unfamiliar';
		one =
			before.startedAt === null
				? { ...one, standing: 'unreviewed', grade, reasons: [{ code: 'alreadyThere' }, ...reasons] }
				: { ...one, standing, grade, reasons, deviceId };
	}
	putOnDevice(looking, one);
	return one;
}

/**
 * Whether a login went on beside another one of its device. Where it began first, only on a network
 * that is not the user's: the one that came first may be the stranger.
 */
function isBesideAnother(
	looking: Looking,
	one: TrackedSession,
	seconds: readonly TrackedSession[],
): boolean {
	const others = [
		...(looking.onDevice.get(one.deviceId ?? '') ?? []),
		...seconds.filter(({ session }) => sameFamily(session.device, one.session.device)),
	].filter(({ ref }) => ref !== one.ref);
	const fresh = { ...one, session: looking.listed.get(one.session.id) ?? one.session };
	return others.some((other) => {
		const second = beganAt(other) <= beganAt(one) && other.ref < one.ref;
		if (!second && (other.session.current || isOnOwnNetwork(looking, one))) return false;
		return (second && other.session.current) || overlap(fresh, other) === 'inUse';
	});
}

const isOnOwnNetwork = (looking: Looking, one: TrackedSession): boolean => {
	const network = networkOf(one.session.ip);
	return network !== null && knownBeside(looking, one).isOwnNetwork(network);
};

/** What fitted a device is raised where another login of that device turns out to be in use. */
function raiseSeconds(looking: Looking, tracked: TrackedSession[]): TrackedSession[] {
	const { now } = looking;
	/** Those that were held for second ones; but the other of the two may be the stranger. */
	const seconds = tracked.filter(
		({ standing, goneAt, reasons }) =>
			standing === 'unfamiliar' &&
			goneAt === null &&
			reasons.some(({ code }) => code === 'secondOne'),
	);
	let changed = false;
	const after = tracked.map((one) => {
		const left = one.goneAt !== null && now - one.goneAt > LEFT_FOR;
		if (one.standing !== 'familiar' || one.deviceId === null || left) return one;
		if (!isBesideAnother(looking, one, seconds)) return one;
		const known = knownBeside(looking, one);
		const slot = known.slots.find(({ id }) => id === one.deviceId);
		if (slot === undefined) return one;
		changed = true;
		const there = looking.onDevice.get(one.deviceId) ?? [];
		looking.onDevice.set(
			one.deviceId,
			there.filter(({ ref }) => ref !== one.ref),
		);
		// The user may own two of its kind, and the other is free.
		const again = judge(candidateOf(one), known);
		const { deviceId } = again;
		if (again.grade === 'familiar' && deviceId !== null && deviceId !== one.deviceId) {
			const other = { ...one, deviceId };
			putOnDevice(looking, other);
			return other;
		}
		return { ...raised(one, judgeSecond(candidateOf(one), slot, known)), deviceId: null };
	});
	return changed ? after : tracked;
}

/** What is each worth a look is together worth a question. */
function raiseMany(tracked: TrackedSession[]): TrackedSession[] {
	if (tracked.filter(isNotice).length < MANY) return tracked;
	const judgement: Judgement = { grade: 'check', reasons: [{ code: 'many' }], deviceId: null };
	return tracked.map((one) => (isNotice(one) ? raised(one, judgement) : one));
}

function isStale(state: WatchState, now: number): boolean {
	const { goodAt, contactAt } = state;
	const old = (at: number | null) => at === null || now < at || now - at >= HEARTBEAT;
	return old(goodAt) || old(contactAt);
}

/** The order in which logins are judged: as they came, whatever the order of the list. */
const inOrderOfLogin = (sessions: readonly Session[]): Session[] =>
	sessions.toSorted(
		(a, b) =>
			Number(b.current) - Number(a.current) ||
			(a.createdAt ?? Number.MAX_SAFE_INTEGER) - (b.createdAt ?? Number.MAX_SAFE_INTEGER) ||
			(a.id < b.id ? -1 : 1),
	);

/**
 * The state after a good look.
 *
 * @param pulse what the last look left in memory
 * @param now milliseconds since 1970
 * @returns the very same object where nothing changed that is worth a write
 */
export function looked(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	now: number,
	reference: Reference,
): WatchState {
	const listed = new Map(sessions.map((session) => [session.id, session]));
	const absence = absenceBefore(before, pulse, now);
	const wasActive = new Map(
		before.tracked.flatMap(({ session: { id, lastActiveAt } }) =>
			lastActiveAt === null ? [] : [[id, lastActiveAt] as const],
		),
	);
	for (const [id, at] of pulse?.lastActiveAt ?? []) {
		wasActive.set(id, Math.max(wasActive.get(id) ?? 0, at));
	}
	const looking: Looking = {
		before,
		state: before,
		listed,
		onDevice: new Map(),
		wasActive,
		absence,
		asked: askedAbout(before),
		unreviewed: [],
		slots: null,
		now,
		reference,
	};

	const knownSince = before.tracked.reduce(
		(since, one) => (listed.has(one.session.id) ? Math.min(since, one.firstSeenAt) : since),
		Number.POSITIVE_INFINITY,
	);
	const met = new Set<string>();
	const strangersGone: TrackedSession[] = [];

	for (const one of before.tracked) {
		const session = listed.get(one.session.id);
		if (session === undefined || isAnotherLogin(one.session, session)) continue;
		const listedNow = { ...one, session };
		if (usesDevice(one)) putOnDevice(looking, listedNow);
		else if (one.standing === 'unreviewed') looking.unreviewed.push(listedNow);
	}
	const kept = before.tracked.flatMap((one): TrackedSession[] => {
		const session = listed.get(one.session.id);
		if (session === undefined) {
			const wanted = isAlarming(one) && one.removal !== null;
			if (one.goneAt === null && (wanted || one.standing === 'notMine')) strangersGone.push(one);
			return [leave(one, knownSince, now)];
		}
		if (isAnotherLogin(one.session, session)) {
			// Nobody has answered for the one that had this id before: it stays, as one that is gone.
			const id = `${session.id}#${one.ref}`;
			const gone = { ...one.session, id, current: false };
			return needsAnswer(one) ? [{ ...one, session: gone, goneAt: one.goneAt ?? now }] : [];
		}
		met.add(session.id);
		return [keep(looking, one, session)];
	});

	const added = inOrderOfLogin(sessions.filter(({ id }) => !met.has(id))).map((session) =>
		meet(looking, session),
	);

	const present = raiseMany(raiseSeconds(looking, [...added, ...kept]));
	const quiet =
		!isStale(before, now) &&
		before.startedAt !== null &&
		before.failure === null &&
		before.blind.length === 0 &&
		absence === null &&
		(before.travel === null || now < before.travel.until) &&
		added.length === 0 &&
		present.length === before.tracked.length &&
		present.every((one, index) => one === before.tracked[index]);

	const learned = learn({ ...looking.state, tracked: present }, now);
	if (quiet && learned.devices === before.devices && learned.networks === before.networks) {
		return before;
	}

	const alarms = newlyAlarming(before.tracked, present);
	const serial = learned.serial + 1;
	const owed =
		alarms.length > 0
			? [{ id: `alert-${serial}-${now}`, refs: alarms.map(({ ref }) => ref), shownAt: null }]
			: [];
	const stranger = (one: TrackedSession) =>
		one.standing === 'unfamiliar' && !before.tracked.some(({ ref }) => ref === one.ref);
	const tracked = remembered(present, now);
	const gap = gapOf(blindUntil(before, absence, now), now, {
		came: added.length,
		went: kept.filter((one) => one.goneAt === now && !before.tracked.includes(one)).length,
		changed: kept.filter((one, index) => one.goneAt === null && changedFrom(before, one, index))
			.length,
	});
	return {
		...learned,
		serial: owed.length > 0 ? serial : learned.serial,
		startedAt: before.startedAt ?? now,
		goodAt: now,
		contactAt: now,
		failure: null,
		blind: [],
		lastGap: gap ?? before.lastGap,
		travel: before.travel !== null && now < before.travel.until ? before.travel : null,
		tracked,
		notices: rememberedNotices([...before.notices, ...owed], tracked),
		alertAt: alarms.length > 0 || present.some(stranger) ? now : before.alertAt,
		recovery: withRecovery(before.recovery, strangersGone, now),
	};
}

/** Whether a session that stayed is another kind of device or elsewhere than it was. */
function changedFrom(before: WatchState, one: TrackedSession, index: number): boolean {
	const was =
		before.tracked[index]?.ref === one.ref
			? before.tracked[index]
			: before.tracked.find(({ ref }) => ref === one.ref);
	return was !== undefined && !looksAlike(was.session, one.session);
}
