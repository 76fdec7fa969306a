import type { FailureKind } from '@/utils/account/failure';
import type { DeviceFamily, Place } from '@/utils/sessions/session';
import { deviceName, placeText, statusWords } from './words';

/**
 * The words that the popup alone needs, in English; the shared ones are in words.ts. One export
 * each, and imported as a whole: the bundler then shortens their names, which a table's it can't.
 */

type Named = { device: DeviceFamily; place: Place };

const who = ({ device, place }: Named): string => `${deviceName(device)}, ${placeText(place)}`;
const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

/** How a removal that did not work reads at its row. */
export function removalFailed(
	outcome: 'stillThere' | 'unreachable',
	cause: FailureKind | null,
): string {
	if (outcome === 'unreachable') {
		return 'Could not reach Cryptonow, so it is not known whether this session was removed. The companion looks again by itself.';
	}
	const why =
		cause === null ? 'Cryptonow did not end this session' : statusWords(cause, 0).headline;
	return `Still logged in. ${why}.`;
}

export const look = 'Look now';
export const lookAgain = 'Look again';
export const looking = 'Looking…';
export const neverLooked = 'Not looked yet';
export const looked = (ago: string) => `Looked ${ago}`;
export const lastGood = (ago: string) => `Last list ${ago}`;
export const secondsAgo = (seconds: number) => `${seconds} seconds ago`;
export const stale = (clock: string, ago: string) =>
	`This list is from ${clock}, ${ago}. It may have changed.`;

export const watchingSince = (clock: string) => `Watching since ${clock}.`;
export const gap = (range: string, causes: string, found: string) =>
	`Not looking ${range}: ${causes}. ${found}`;
export const found = (came: number, went: number, changed: number) => {
	const parts = [
		...(came > 0 ? [`${came} new`] : []),
		...(went > 0 ? [`${went} gone`] : []),
		...(changed > 0 ? [`${changed} changed`] : []),
	];
	return parts.length === 0 ? 'Nothing changed in it.' : `Found after it: ${parts.join(', ')}.`;
};
export const loggedOut = (clock: string) =>
	`Logged out at ${clock}. If it wasn't you, log in, look at who else is, and change your password.`;
export const settings = 'Devices, settings and record';

export const login = 'Log in to Cryptonow';
export const access = 'Allow access';
export const sessionsPage = 'Open your sessions on Cryptonow';
export const help = 'How to see your sessions';

export const unfamiliar = 'Was this you?';
export const notMine = 'Still to be logged out';
export const notMineDetail = 'You wanted it logged out, and no list has confirmed that.';
export const notices = 'Probably yours';
export const unreviewed = 'Logged in before the companion came';
export const current = 'This browser';
export const mine = 'Your other sessions';
export const saidNotMe = 'You wanted this logged out';
export const gone = (clock: string) => `No longer logged in since ${clock}`;
export const noIp = 'IP address unknown';
export const ip = (ip: string) => `IP\u00a0${ip}`;
export const active = 'Active';
export const noActivity = 'Last activity unknown';
export const showMore = (count: number) => `Show ${count} more`;

export const recognise = 'This was me';
export const notMe = 'Not me';
export const remove = 'Remove';
export const removeOthers = 'Log out all other sessions';
export const tryAgain = 'Try again';
export const keep = 'Keep';
export const removing = 'Removing…';
export const askOne = ({ device, place }: Named) =>
	`Log out ${deviceName(device)} in ${placeText(place)}?`;
export const askNotMe = ({ device, place }: Named) =>
	`Not you on ${deviceName(device)} in ${placeText(place)}? It is logged out, and no login of its kind is taken for yours any more.`;
export const askOthers = (count: number) =>
	`Log out ${sessions(count)}? Only this browser stays logged in.`;
export const removed = (one: Named) => `Logged out: ${who(one)}. Confirmed by a new list.`;
export const moreRemoved = (count: number) => `And ${count} more.`;
export const ok = 'OK';

export const known = (one: Named) => `Known from now on: ${who(one)}.`;
export const nameIt = 'Give it a name';

export const recovery = (removed: readonly Named[]) => {
	const [last] = removed.slice(-1);
	const named = last ? who(last) : 'A device';
	return `${named}${removed.length > 1 ? ` and ${removed.length - 1} more were` : ' was'} logged out; whoever used it may still know it.`;
};
export const password = 'Change password';
export const done = 'Done';
export const notNeeded = 'Not needed';

export const rebuilt = 'Please review all sessions again';
export const rebuiltDetail = 'What was stored could not be read, so the watch began anew.';
export const unsaved = 'The browser cannot save';
export const unsavedDetail =
	'Its storage is full or broken. The watch goes on from memory and saves as soon as it can; until then, what you decide is lost when the browser closes.';
export const travelling = (clock: string) =>
	`Travel or VPN period until ${clock}: new countries alone raise no alarm.`;
export const travelEnd = 'End it';
export const failed = 'That did not work';
export const failedDetail = 'Something went wrong in the browser. Try again.';
export const broken = 'The companion cannot show your sessions';
export const brokenDetail =
	'This says nothing about your account. Look at your sessions on Cryptonow.';
