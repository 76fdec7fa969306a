import { localProfile } from '@/utils/connection/profile/profiles';
import type { Platform } from '@/utils/i18n/platform';
import {
	quietWelcomeUi,
	type WelcomeFacts,
	type WelcomeUi,
} from '@/utils/pages/welcome/welcome-types';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../unit/fixtures/session-fixtures';
import { shared } from '../unit/fixtures/view-fixtures';
import { looked, lookFailed, play, type Watched } from '../unit/fixtures/watch-fixtures';

/** A state of the welcome page, as data. */
export type WelcomeState = {
	name: string;
	facts: Omit<WelcomeFacts, 'language'>;
	/** Shows what stands where the view itself can't be painted. */
	broken?: boolean;
};

const NOW = NOON + MINUTE;
const PLATFORM: Platform = { engine: 'chromium', browserName: 'Chrome', system: 'linux' };

function welcome(
	name: string,
	watched: Watched | null,
	ui: Partial<WelcomeUi> = {},
	over: Partial<WelcomeState['facts']> = {},
): WelcomeState {
	return {
		name,
		facts: {
			stored: { state: watched?.state ?? null, pulse: watched?.pulse ?? null, unsaved: false },
			ui: { ...quietWelcomeUi(), ...ui },
			now: NOW,
			connection: shared(localProfile('https://www.cryptonow.net')),
			platform: PLATFORM,
			...over,
		},
	};
}

const OUT = play([lookFailed('loggedOut')]);
const FIRST = play([looked(OURS, PHONE, STRANGER)]);
const ANSWERED = play([
	looked(OURS, PHONE, STRANGER),
	{ type: 'recognised', ids: [PHONE.id], name: null },
]);
const REVIEWED = play([looked(OURS, PHONE), { type: 'recognised', ids: [PHONE.id], name: null }]);

/** Every state of the welcome page. */
export const WELCOME_STATES: readonly WelcomeState[] = [
	welcome('first-time', null),
	welcome('logged-out', OUT),
	welcome('waiting-for-login', OUT, { waiting: true }),
	welcome('offline', play([lookFailed('offline')])),
	welcome('no-access', play([lookFailed('noAccess')])),
	welcome('not-connected', null, {}, { connection: null }),
	welcome('unreadable', play([lookFailed('unreadable')])),
	welcome(
		'connected',
		OUT,
		{},
		{ connection: shared(localProfile('https://app.cryptonow.net'), { from: 'learned' }) },
	),
	welcome('review', FIRST),
	welcome('review-asking', FIRST, { asking: STRANGER.id }),
	welcome('review-answered', ANSWERED),
	welcome('reviewed', REVIEWED),
	welcome('test-shown', REVIEWED, { test: 'shown' }),
	welcome('test-missed', REVIEWED, { test: 'missed' }),
	welcome('test-failed', REVIEWED, { test: 'failed' }),
	welcome('all-set', REVIEWED, { test: 'seen', pinned: true }),
	welcome('to-be-pinned', REVIEWED, { test: 'seen', pinned: false }),
	welcome(
		'firefox',
		FIRST,
		{},
		{
			platform: { engine: 'firefox', browserName: 'Firefox', system: 'windows' },
		},
	),
	{ ...welcome('broken', null), broken: true },
];
