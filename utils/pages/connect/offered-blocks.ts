import type { RequestInWords } from '@/utils/connection/profile/requests-in-words';
import type { Language } from '@/utils/i18n/language';
import type { Learning } from '@/utils/learning/learning';
import { requestRows } from '@/utils/pages/shared/request-rows';
import { askForNeeds, askToWatch } from './access-blocks';
import { cancelButton, hostOf, type LearningStep, refusal, said } from './connect-blocks';
import type { Block, ConnectButton, ConnectFacts, Said } from './connect-types';

/** All that is asked from then on, request by request. */
export const requestsBlock = (language: Language, requests: readonly RequestInWords[]): Said => ({
	...said('requests', 'blind', language.say('connectRequests')),
	list: requestRows(language, requests),
});

/** What an offered file asks for, before anything is asked: to be read, and allowed. */
export function offeredBlocks(
	facts: ConnectFacts,
	learning: Learning,
	step: LearningStep<'offered'>,
): Block[] {
	const { language, ui } = facts;
	const { say } = language;
	const { needs, requests, unseen } = step;
	const read: Said = {
		...said('offered', 'attention', say('connectOffered'), say('connectOffered_detail')),
		list: requestRows(language, requests),
		after: [say('connectOffered_removal')],
	};
	const refused = ui.refused === 'compare' ? [refusal(language)] : [];
	if (unseen) {
		const ask = askToWatch(facts, 'list', learning.address, 'compare');
		return [
			{ ...read, after: [...read.after, say('connectOffered_unseen')] },
			...refused,
			{ ...ask, buttons: [...ask.buttons, cancelButton(facts)] },
		];
	}
	const listHost = hostOf(requests[0]?.address ?? '');
	const whatFor = (host: string): string => {
		if (host === listHost) return say('connectNeeds_list');
		return say(host === hostOf(learning.address) ? 'connectNeeds_site' : 'connectNeeds_part');
	};
	return [
		read,
		...failedBlock(facts, learning, step),
		...refused,
		askForNeeds(facts, needs, say('connectNeeds'), whatFor, [
			askButton(facts, step),
			cancelButton(facts),
		]),
	];
}

/** Why the last time brought no list, and what helps. */
function failedBlock(
	{ language: { say } }: ConnectFacts,
	{ address }: Learning,
	{ failure }: LearningStep<'offered'>,
): Said[] {
	if (failure === null) return [];
	const why = say('connectOffered_failed', { why: say(`blind_${failure}`) });
	const block = said('offered-failed', 'attention', why);
	const open: ConnectButton = {
		name: 'site',
		label: say('connectSite'),
		action: { open: address },
	};
	return [
		failure === 'awaitsPage'
			? { ...block, texts: [say('connectOffered_awaitsPage')], buttons: [open] }
			: block,
	];
}

const askButton = (
	{ language, ui }: ConnectFacts,
	{ needs }: LearningStep<'offered'>,
): ConnectButton => ({
	name: 'ask',
	label: language.say('connectOffered_ask'),
	kind: 'primary',
	busy: ui.busy === 'askOffered',
	action: { ask: needs, send: { type: 'askOffered' }, about: 'compare' },
});
