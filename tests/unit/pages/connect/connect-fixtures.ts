import type { SharedConnection } from '@/utils/connection/profile/origins';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { Finding, Learning } from '@/utils/learning/learning';
import {
	type Block,
	type ConnectFacts,
	type ConnectUi,
	type ConnectView,
	quietConnectUi,
	type StepName,
} from '@/utils/pages/connect/connect-types';
import { connectView } from '@/utils/pages/connect/connect-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON } from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';

export const PAGE = 'https://app.cryptonow.net/settings/security/sessions';
export const SITE = 'https://app.cryptonow.net';
export const API = 'https://api.cryptonow.net';

export const connection = (remove = false): SharedConnection => {
	const profile = localProfile(SITE);
	return shared(remove ? profile : { ...profile, remove: null }, { from: 'learned', since: NOON });
};

export const learning = (step: Learning['step'], over: Partial<Learning> = {}): Learning => ({
	of: 'list',
	step,
	address: PAGE,
	tabId: 7,
	since: NOON,
	...over,
});

export const FINDING: Finding = {
	host: 'api.cryptonow.net',
	count: 3,
	others: 0,
	fields: [
		{
			field: 'agent',
			choices: [
				{ name: 'agent', confidence: 'sure', values: ['Firefox, Linux', null] },
				{ name: 'label', confidence: 'unsure', values: ['one', 'two'] },
				{ name: null, confidence: 'sure', values: [] },
			],
		},
		{
			field: 'createdAt',
			choices: [
				{ name: 'at', confidence: 'likely', values: [new Date(NOON).toISOString(), 'odd'] },
			],
		},
		{ field: 'ip', choices: [{ name: null, confidence: 'sure', values: [] }] },
		{
			field: 'current',
			choices: [{ name: 'current', confidence: 'sure', values: ['true', 'false'] }],
		},
	],
};

export const FOUND: Extract<Learning['step'], { type: 'found' }> = {
	type: 'found',
	finding: FINDING,
	needs: { origins: [SITE, API], permissions: ['webRequest'] },
	requests: [
		{
			use: 'list',
			method: 'GET',
			address: `${API}/sessions?view=all`,
			headers: ['x-client: web'],
			body: null,
			keys: ['authorization'],
		},
	],
};

export const facts = (
	over: Partial<ConnectFacts> = {},
	ui: Partial<ConnectUi> = {},
): ConnectFacts => ({
	learning: null,
	connection: null,
	now: NOON + MINUTE,
	localOrigin: null,
	language: ENGLISH,
	...over,
	ui: { ...quietConnectUi(), ...ui },
});

export const view = (...given: Parameters<typeof facts>) => connectView(facts(...given));

export function step(shown: ConnectView, name: StepName) {
	const one = shown.steps.find((candidate) => candidate.name === name);
	if (!one) throw new Error(`no step ${name}`);
	return one;
}

export const block = <Type extends Block['type']>(shown: ConnectView, name: StepName, type: Type) =>
	step(shown, name).body.find((one): one is Extract<Block, { type: Type }> => one.type === type);

export const asks = (shown: ConnectView, name: StepName) =>
	step(shown, name).body.flatMap((one) =>
		one.type === 'said' && one.id.startsWith('ask') ? [one] : [],
	);

export const actsOf = (shown: ConnectView) =>
	shown.steps.flatMap(({ body }) => body.flatMap((one) => ('buttons' in one ? one.buttons : [])));

export const button = (shown: ConnectView, name: string) =>
	actsOf(shown).find((one) => one.name === name);
export const current = (shown: ConnectView) => shown.steps.find((one) => one.current)?.name ?? null;
