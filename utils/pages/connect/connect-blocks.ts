import type { Language } from '@/utils/i18n/language';
import type { TextKey } from '@/utils/i18n/message';
import type { Learning } from '@/utils/learning/learning';
import type { Block, ConnectButton, ConnectFacts, Said, StepName } from './connect-types';

export const hostOf = (address: string): string =>
	URL.canParse(address) ? new URL(address).host : '';

export const originOf = (address: string): string =>
	URL.canParse(address) ? new URL(address).origin : '';

/** Whether the sessions page is being watched for its list. */
export const isLearning = (learning: Learning | null, of: Learning['of']): learning is Learning =>
	learning !== null && learning.of === of;

export const text = (said: string, strong = false): Block => ({ type: 'text', text: said, strong });

export const buttons = (...list: (ConnectButton | false)[]): Block => ({
	type: 'buttons',
	buttons: list.filter((one) => one !== false),
});

export const said = (id: string, tone: Said['tone'], title: string, ...texts: string[]): Said => ({
	type: 'said',
	id,
	tone,
	title,
	texts,
	list: [],
	after: [],
	buttons: [],
});

export const refusal = ({ say }: Language): Said =>
	said('refused', 'attention', say('connectRefused'), say('connectRefused_detail'));

/** What went wrong, above the way to try again. */
export function troubles(facts: ConnectFacts, about: StepName, of: Learning['of']): Block[] {
	const { learning, language, ui } = facts;
	const { say } = language;
	if (ui.refused === about) return [refusal(language)];
	if (learning?.of !== of || learning.step.type !== 'failed') return [];
	const { problem } = learning.step;
	const block = said(
		problem,
		'attention',
		say(`connectProblem_${problem}`),
		say(`connectProblem_${problem}_detail`),
	);
	return [block];
}

export const cancelButton = (
	{ language, ui }: ConnectFacts,
	label: TextKey & ('cancel' | 'connectNo' | 'connectRemovalNo') = 'cancel',
): ConnectButton => ({
	name: 'cancel',
	label: language.say(label),
	busy: ui.busy === 'cancelLearning',
	action: { send: { type: 'cancelLearning' } },
});
