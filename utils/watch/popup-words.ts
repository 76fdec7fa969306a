import type { FailureKind } from '@/utils/account/failure';
import type { DeviceFamily, Place } from '@/utils/sessions/session';
import { deviceName, placeText, statusWords } from './words';

/** The words that the popup alone needs, in English; the shared ones are in words.ts. */

type Named = { device: DeviceFamily; place: Place };

const who = ({ device, place }: Named): string => `${deviceName(device)}, ${placeText(place)}`;
const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

/** How a removal that did not work reads at its row. */
function removalFailed(outcome: 'stillThere' | 'unreachable', cause: FailureKind | null): string {
	if (outcome === 'unreachable') {
		const why =
			cause === null || cause === 'unavailable' ? '' : ` ${statusWords(cause, 0).headline}.`;
		return `Could not reach Cryptonow.${why} It is not known whether this session was removed; the companion looks again by itself.`;
	}
	return cause === null
		? 'Still logged in. Cryptonow did not end this session.'
		: `Still logged in: the removal did not go through. ${statusWords(cause, 0).headline}.`;
}

/** What the popup says; functions where a name or a count goes in. */
export const SAY = {
	look: 'Look now',
	lookAgain: 'Look again',
	looking: 'Looking…',
	neverLooked: 'Not looked yet',
	looked: (ago: string) => `Looked ${ago}`,
	lastGood: (ago: string) => `Last list ${ago}`,
	secondsAgo: (seconds: number) => `${seconds} seconds ago`,
	justNow: 'just now',
	stale: (clock: string, ago: string) => `This list is from ${clock}, ${ago}. It may have changed.`,

	login: 'Log in to Cryptonow',
	access: 'Allow access',
	sessionsPage: 'Open your sessions on Cryptonow',
	help: 'How to see your sessions',

	unfamiliar: 'Was this you?',
	notMine: 'Not you',
	notMineDetail: 'You said that this was not you, and it is still logged in.',
	unreviewed: 'Logged in before the companion came',
	current: 'This browser',
	mine: 'Your other sessions',
	saidNotMe: 'You said: not me',
	gone: (clock: string) => `No longer logged in since ${clock}`,
	noIp: 'IP address unknown',
	ip: (ip: string) => `IP ${ip}`,
	active: 'Active',
	noActivity: 'Last activity unknown',
	showMore: (count: number) => `Show ${count} more`,

	recognise: 'This was me',
	notMe: 'Not me',
	remove: 'Remove',
	removeOthers: 'Log out all other sessions',
	tryAgain: 'Try again',
	keep: 'Keep',
	removing: 'Removing…',
	askOne: ({ device, place }: Named) => `Log out ${deviceName(device)} in ${placeText(place)}?`,
	askOthers: (count: number) => `Log out ${sessions(count)}? Only this browser stays logged in.`,
	removed: (one: Named) => `Logged out: ${who(one)}. Confirmed by a new list.`,
	moreRemoved: (count: number) => `And ${count} more, confirmed as well.`,
	removalFailed,
	ok: 'OK',

	recovery: (removed: readonly Named[]) => {
		const last = removed.at(-1);
		const more = removed.length - 1;
		const named = last === undefined ? 'A device' : who(last);
		return more > 0
			? `${named} and ${more} more were logged out; whoever used them may still know it.`
			: `${named} was logged out; whoever used it may still know it.`;
	},
	password: 'Change password',
	done: 'Done',
	notNeeded: 'Not needed',

	rebuilt: 'Please review all sessions again',
	rebuiltDetail:
		'What the companion had stored could not be read. It was put aside, and the watch began anew.',
	failed: 'That did not work',
	failedDetail: 'Something went wrong in the browser. Try again.',
	broken: 'The companion cannot show your sessions',
	brokenDetail:
		'Something went wrong in the companion, so this says nothing about your account. Look at your sessions on Cryptonow.',
} as const;
