import { areForms, sameKind } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { addDevice, trustIn } from './trust';
import { overlap } from './usage';

/** What «this was me» teaches. */

/**
 * Whether a login may have taken the place of another. Where no activity is told, one that had gone by
 * then was not used beside it.
 */
function mayReplace(other: TrackedSession, watched: TrackedSession): boolean {
	const use = overlap(other, watched);
	const hadGone = other.goneAt !== null && other.goneAt <= watched.firstSeenAt;
	return use === 'free' || (use === 'unknown' && hadGone);
}

/**
 * The known device that a session is on: a device that was never used beside it, else a new device.
 * Logins that replaced each other are on the same device: a spare device would be free for a thief.
 */
function deviceFor(state: WatchState, watched: TrackedSession): { state: WatchState; id: string } {
	const { session, country } = watched;
	const own = state.devices.filter(
		(device) =>
			device.source === state.source &&
			(device.id === watched.deviceId || sameKind(device.family, session.device)),
	);
	const free = own.filter((device) => {
		if (device.id === watched.deviceId) return true;
		return state.tracked.every(
			(other) =>
				other.deviceId !== device.id || other.ref === watched.ref || mayReplace(other, watched),
		);
	});
	const best =
		free.find(({ id }) => id === watched.deviceId) ??
		free.find(({ trust }) => trust.some((place) => place.country === country)) ??
		free[0];
	if (best !== undefined) return { state, id: best.id };
	return addDevice(state, { family: session.device, here: false });
}

/**
 * The countries that «this was me» answers for: where the session is, and where it was when the user
 * was asked. It may be home again before the answer comes.
 */
function countriesAnswered({ country, reasons }: TrackedSession): Set<string | null> {
	const asked = reasons.flatMap((reason) => {
		if (reason.code === 'moved' || reason.code === 'tooFast') return [reason.to];
		if (reason.code === 'placeUnknown') return [null];
		return reason.code === 'newCountry' || reason.code === 'newHere' ? [reason.country] : [];
	});
	return new Set([country, ...asked]);
}

/** A session as the user was asked about it, where that was another form of its device, and as it is now. */
function formsAnswered(watched: TrackedSession): TrackedSession[] {
	const { askedAs, session } = watched;
	if (askedAs === undefined || !areForms(askedAs, session.device)) return [watched];
	return [{ ...watched, deviceId: null, session: { ...session, device: askedAs } }, watched];
}

/**
 * Whether «this was me» teaches a device. Not a second login at home, which is a private window far
 * more often than a second computer, unless the user names it.
 */
function teachesDevice({ reasons }: TrackedSession, name: string | null): boolean {
	const codes = new Set(reasons.map(({ code }) => code));
	const atHome = codes.has('secondOne') && codes.has('knownNetwork');
	return !atHome || name !== null;
}

/** Whether the user is asked about a session since it is one more beside a device of theirs. */
const isSecond = ({ reasons }: TrackedSession): boolean =>
	reasons.some(({ code }) => code === 'secondOne' || code === 'useUnknown');

/** What such an answer is about counts for later logins, so that it is remembered longer than others. */
const isAnswer = (watched: TrackedSession): boolean =>
	isSecond(watched) ||
	watched.reasons.some(({ code }) => code === 'deviceUnknown' || code === 'thrownOut');

/**
 * Notes that sessions are the user's own, and learns their devices, each in its country.
 *
 * @param name the user's name for the device; `null` keeps the name that it has
 * @returns the same state where all of the sessions were the user's own already
 */
export function recognise(
	state: WatchState,
	ids: readonly string[],
	name: string | null,
	now: number,
): WatchState {
	const chosen = new Set(ids);
	let next = state;
	for (const watched of state.tracked) {
		if (!chosen.has(watched.session.id) || watched.reviewStatus === 'mine') continue;
		let deviceId: string | null = null;
		if (teachesDevice(watched, name)) {
			for (const shown of formsAnswered(watched)) {
				const found = deviceFor(next, shown);
				next = found.state;
				for (const country of countriesAnswered(watched))
					next = trustIn(next, found.id, country, now);
				deviceId = found.id;
			}
		}
		const answeredOn = isAnswer(watched)
			? (watched.askedOn ?? networkOf(watched.session.ip) ?? '')
			: null;
		const mine: TrackedSession = {
			...watched,
			...(answeredOn === null ? {} : { answeredOn }),
			reviewStatus: 'mine',
			riskLevel: 'familiar',
			reasons: [],
			accepted: [...new Set([...watched.accepted, ...watched.reasons.map(({ code }) => code)])],
			deviceId,
			relistedAt: null,
			// The user's own session is not to be removed, whatever was asked before.
			removal: null,
		};
		next = {
			...next,
			tracked: next.tracked.map((other) => (other.ref === watched.ref ? mine : other)),
			devices: next.devices.map((other) => {
				const here = watched.session.current ? other.id === deviceId : other.here;
				const named = name !== null && other.id === deviceId ? { name, namedAt: now } : {};
				return other.source === state.source ? { ...other, here, ...named } : other;
			}),
		};
	}
	return next;
}
