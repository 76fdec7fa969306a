import { askForNeeds } from './access-blocks';
import { cancelButton, hostOf, isLearning, refusal, text } from './connect-blocks';
import type { ConnectButton, ConnectFacts, StepBody } from './connect-types';
import { choicesOf } from './field-choices';
import { tableOf } from './found-table';

export function compareStep(facts: ConnectFacts): StepBody {
	const { learning, language, ui, now, connection } = facts;
	const { say, count } = language;
	const { step } = isLearning(learning, 'list') ? learning : { step: null };
	if (step?.type === 'checking') {
		return {
			state: 'doing',
			body: [{ type: 'facts', items: [{ text: say('connectChecking'), working: true }] }],
		};
	}
	if (step?.type === 'found') {
		const { finding, needs } = step;
		const site = hostOf(learning?.address ?? '');
		const whatFor = (host: string): string => {
			if (host === finding.host) return say('connectNeeds_list');
			return say(host === site ? 'connectNeeds_site' : 'connectNeeds_part');
		};
		const confirm: ConnectButton = {
			name: 'confirm',
			label: say('connectYes'),
			kind: 'primary',
			busy: ui.busy === 'confirmFound',
			action: { ask: needs, send: { type: 'confirmFound' }, about: 'compare' },
		};
		const next: ConnectButton = {
			name: 'next',
			label: say('connectNext'),
			busy: ui.busy === 'nextList',
			action: { send: { type: 'nextList' } },
		};
		const ways = [
			confirm,
			...(finding.others > 0 ? [next] : []),
			cancelButton(facts, finding.others > 0 ? 'cancel' : 'connectNo'),
		];
		return {
			state: 'doing',
			body: [
				text(count('connectFound', finding.count), true),
				text(say('connectFound_detail')),
				tableOf(language, finding, now),
				choicesOf(language, finding, ui, now),
				...(finding.others > 0 ? [text(count('connectOthers', finding.others))] : []),
				...(ui.refused === 'compare' ? [refusal(language)] : []),
				askForNeeds(facts, needs, say('connectNeeds'), whatFor, ways),
			],
		};
	}
	const removing = isLearning(learning, 'removal');
	if (step?.type === 'done' || (connection && (removing || ui.finished))) {
		return { state: 'done', body: [text(say('connectDone'), true)] };
	}
	return { state: 'todo', body: [text(say('connectCompareWait'))] };
}
