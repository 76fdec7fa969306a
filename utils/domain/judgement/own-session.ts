import { mayBeSame, sameFamily } from '@/utils/domain/devices/same-family';
import type { Session } from '@/utils/domain/sessions/session';
import { blindUntil, certainFrom } from '@/utils/domain/watch/coverage';
import { lookPeriod } from '@/utils/domain/watch/schedule';
import type { BlindCause, Settings, TrackedSession } from '@/utils/domain/watch/state';
import type { Judgement } from './baseline';
import type { LookContext } from './look-context';
import type { Reason } from './risk-level';
import { activeIn, grainOf } from './session-times';
import { addDevice, trustIn } from './trust';

/** How this browser's own session is judged. */

const MINUTE = 60 * 1000;
/** The causes of stretches in which nobody can have used this browser's login from here. */
const NOT_HERE: readonly BlindCause[] = ['asleep', 'closed', 'loggedOut'];
/**
 * How long after the last look before an absence the user may still have clicked, in milliseconds:
 * until the next look, which did not come.
 */
const lastClicks = (settings: Settings): number => lookPeriod(settings) + 2 * MINUTE;
/** How long the user may have clicked before the look that ends an absence, in milliseconds. */
const FIRST_CLICKS = 5 * MINUTE;

/** The judgement on this browser's own session, never more than `check`; `null` for none. */
export function judgeOwnSession(
	context: LookContext,
	watched: TrackedSession,
	was: Session | null,
): Judgement | null {
	const { reference, absence, before, now } = context;
	const { session, accepted, deviceId } = watched;
	const reasons: Reason[] = [];
	const { here } = reference;
	const told = session.device.browser !== null && session.device.system !== null;
	// The user may have confirmed that this browser is listed under another name.
	const known = before.devices.some(
		(device) => device.here && device.id === deviceId && sameFamily(device.family, session.device),
	);
	const knowsItself = here.browser !== null && here.system !== null;
	if (told && knowsItself && !known && !sameFamily(session.device, here)) {
		reasons.push({ code: 'notThisBrowser', here });
	}
	const active = activeIn(session);
	// Only new activity counts: a clock that jumped can turn any time into an absence.
	if (was?.current && active !== null && active.from > (context.wasActive.get(session.id) ?? 0)) {
		const { from: at } = active;
		const others = [...context.wasActive.values()];
		const latest = active.to + (session.activeWithin === undefined ? grainOf(at, others) : 0);
		const away = blindUntil(before, absence, now).find(
			(stretch) =>
				NOT_HERE.includes(stretch.cause) &&
				at > certainFrom(stretch) + lastClicks(before.settings) &&
				latest < Math.min(stretch.to, now) - FIRST_CLICKS,
		);
		if (away) reasons.push({ code: 'activeWhileAway', at, from: away.from, to: away.to });
	}
	const open = reasons.filter(({ code }) => !accepted.includes(code));
	return open.length > 0 ? { riskLevel: 'check', reasons: open, deviceId: null } : null;
}

/** This browser's own session, assigned to the known device that is this browser. */
export function putOnThisBrowser(context: LookContext, watched: TrackedSession): TrackedSession {
	const known = context.state.devices.find(
		({ here, source }) => here && source === context.state.source,
	);
	const { device } = watched.session;
	let id = known?.id;
	const { here } = context.reference;
	const isHere = here.browser === null || here.system === null || mayBeSame(here, device);
	if (known === undefined || !mayBeSame(known.family, device)) {
		// Either this browser has another name now, or another browser uses its login.
		if (!isHere) return watched;
		id = undefined;
		context.state = {
			...context.state,
			devices: context.state.devices.map((other) =>
				other === known ? { ...other, here: false } : other,
			),
		};
	}
	if (id === undefined) {
		const made = addDevice(context.state, { family: device, here: true });
		context.state = made.state;
		id = made.id;
	}
	context.state = trustIn(context.state, id, watched.country, context.now);
	return { ...watched, deviceId: id };
}
