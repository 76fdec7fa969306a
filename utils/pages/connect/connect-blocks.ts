import type { Needs } from '@/utils/connection/profile/origins';
import type { Language } from '@/utils/i18n/language';
import type { TextKey } from '@/utils/i18n/message';
import type { Learning } from '@/utils/learning/learning';
import type { Block, ConnectButton, ConnectFacts, Said, StepName } from './connect-types';

/** What the steps of the page «Connect» are put together from. */

/** The host of an address, with its port; empty where it is no address. */
export const hostOf = (address: string): string =>
	URL.canParse(address) ? new URL(address).host : '';

/** The origin of an address; empty where it is no address. */
export const originOf = (address: string): string =>
	URL.canParse(address) ? new URL(address).origin : '';

/** A step of learning, by its type. */
export type LearningStep<Type extends Learning['step']['type']> = Extract<
	Learning['step'],
	{ type: Type }
>;

/** Whether this is being learned, or was last. */
export const isLearning = (learning: Learning | null, of: Learning['of']): learning is Learning =>
	learning !== null && learning.of === of;

/** A paragraph. */
export const text = (said: string, strong = false): Block => ({ type: 'text', text: said, strong });

/** Something that is under way. */
export const working = (said: string): Block => ({
	type: 'facts',
	items: [{ text: said, working: true }],
});

/** A row of buttons, without those that are left out. */
export const buttons = (...list: (ConnectButton | false)[]): Block => ({
	type: 'buttons',
	buttons: list.filter((button) => button !== false),
});

/** Something to know, without a button. */
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

/** That the browser gave no access. */
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

/** Ends learning, and keeps nothing of it. */
export const cancelButton = (
	{ language, ui }: ConnectFacts,
	label: TextKey & ('cancel' | 'connectNo' | 'connectRemovalNo') = 'cancel',
): ConnectButton => ({
	name: 'cancel',
	label: language.say(label),
	busy: ui.busy === 'cancelLearning',
	action: { send: { type: 'cancelLearning' } },
});

/** Asks the browser for what was found to be needed, and keeps what was found. */
export const confirmButton = (
	{ language, ui }: ConnectFacts,
	label: 'connectYes' | 'connectRemovalYes',
	needs: Needs,
	about: StepName,
): ConnectButton => ({
	name: 'confirm',
	label: language.say(label),
	kind: 'primary',
	busy: ui.busy === 'confirmFound',
	action: { ask: needs, send: { type: 'confirmFound' }, about },
});
