import type { Needs } from '@/utils/connection/profile/origins';
import type { Learning } from '@/utils/learning/learning';
import { hostOf, originOf } from './connect-blocks';
import type { ConnectButton, ConnectFacts, Said, StepName } from './connect-types';

/** What the browser will ask, in our own words, above the button that makes it ask. */
export function askToWatch(
	{ language, ui, granted = [] }: ConnectFacts,
	of: Learning['of'],
	address: string,
	about: StepName,
): Said {
	const { say } = language;
	const isGiven = granted.includes(withoutPort(originOf(address)));
	return {
		type: 'said',
		id: `ask-${about}`,
		tone: 'blind',
		title: say(isGiven ? 'connectAsk_nothing' : 'connectAsk'),
		texts: isGiven
			? [say(`connectAsk_${of}`)]
			: [
					say('connectAsk_page', { host: hostOf(address) }),
					say(`connectAsk_${of}`),
					say('connectAsk_silent'),
				],
		list: [],
		after: [],
		buttons: [
			{
				name: 'watch',
				label: say(of === 'list' ? 'connectWatch' : 'connectRemoveWatch'),
				kind: 'primary',
				busy: ui.busy === 'learn',
				action: {
					ask: { origins: [originOf(address)], permissions: ['scripting'] },
					send: of === 'list' ? { type: 'learn', of, address } : { type: 'learn', of },
					about,
				},
			},
		],
	};
}

/**
 * What of it the browser has not given yet, and will ask for: as it is told, without ports, by which
 * it knows no host.
 */
export const notYetGiven = ({ granted = [] }: ConnectFacts, needs: Needs): Needs => ({
	...needs,
	origins: needs.origins.filter((origin) => !granted.includes(withoutPort(origin))),
});

const withoutPort = (origin: string): string => origin.replace(/:\d+$/, '');

/** What looking by itself needs, in our own words, above the button that makes the browser ask. */
export function askForNeeds(
	facts: ConnectFacts,
	{ origins, permissions }: Needs,
	intro: string,
	whatFor: (host: string) => string,
	ways: ConnectButton[],
): Said {
	const { say } = facts.language;
	return {
		type: 'said',
		id: 'ask-needs',
		tone: 'blind',
		title: say('connectAsk'),
		texts: [intro],
		list: [
			...origins.map((origin) => ({ name: hostOf(origin), why: whatFor(hostOf(origin)) })),
			...permissions.map((permission) => ({
				name: say(`connectNeed_${permission}`),
				why: say(`connectNeed_${permission}_detail`),
			})),
		],
		after: [say('connectNeeds_end')],
		buttons: ways,
	};
}
