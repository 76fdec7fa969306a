import type { Needs } from '@/utils/connection/origins';
import type { Learning } from '@/utils/learning/learning';
import { hostOf, originOf } from './connect-blocks';
import type { ConnectButton, ConnectFacts, Said, StepName } from './connect-types';

/** What the browser will ask, in our own words, above the button that makes it ask. */
export function askToWatch(
	{ language, ui }: ConnectFacts,
	of: Learning['of'],
	address: string,
	about: StepName,
): Said {
	const { say } = language;
	return {
		type: 'said',
		id: `ask-${about}`,
		tone: 'blind',
		title: say('connectAsk'),
		texts: [
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
		after: [say('connectNeeds_end'), say('connectAsk_silent')],
		buttons: ways,
	};
}
