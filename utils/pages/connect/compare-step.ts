import type { Finding } from '@/utils/learning/learning';
import { askForNeeds, notYetGiven } from './access-blocks';
import {
	cancelButton,
	confirmButton,
	hostOf,
	isLearning,
	type LearningStep,
	refusal,
	said,
	text,
	working,
} from './connect-blocks';
import type { Block, ConnectButton, ConnectFacts, StepBody } from './connect-types';
import { choicesOf } from './field-choices';
import { tableOf } from './found-table';
import { offeredBlocks, requestsBlock } from './offered-blocks';

/** The step in which the user compares what was found with what they see. Pure. */
export function compareStep(facts: ConnectFacts): StepBody {
	const { learning, language, ui, connection } = facts;
	const { say } = language;
	const done: StepBody = { state: 'done', body: [text(say('connectDone'), true)] };
	if (isLearning(learning, 'list')) {
		const { step, address } = learning;
		if (step.type === 'checking') {
			return { state: 'doing', body: [working(say('connectChecking'))] };
		}
		if (step.type === 'offered') {
			return { state: 'doing', body: offeredBlocks(facts, learning, step) };
		}
		if (step.type === 'found') return { state: 'doing', body: foundBlocks(facts, step, address) };
		if (step.type === 'done') return done;
	}
	if (connection && (isLearning(learning, 'removal') || ui.finished)) return done;
	return { state: 'todo', body: [text(say('connectCompareWait'))] };
}

/** The sessions that were found, what was taken for what, and what confirming asks for. */
function foundBlocks(
	facts: ConnectFacts,
	{ finding, needs, requests }: LearningStep<'found'>,
	address: string,
): Block[] {
	const { language, ui, now, connection } = facts;
	const { say, count } = language;
	const hasOthers = finding.others > 0;
	const site = hostOf(address);
	const whatFor = (host: string): string => {
		if (host === finding.host) return say('connectNeeds_list');
		return say(host === site ? 'connectNeeds_site' : 'connectNeeds_part');
	};
	const ways = [
		confirmButton(facts, 'connectYes', needs, 'compare'),
		...(hasOthers ? [nextButton(facts)] : []),
		cancelButton(facts, hasOthers ? 'cancel' : 'connectNo'),
	];
	const asked = notYetGiven(facts, needs);
	const isAsked = asked.origins.length + asked.permissions.length > 0;
	return [
		tableOf(language, finding, now),
		...regionAsked(facts, finding),
		...(ui.refused === 'compare' ? [refusal(language)] : []),
		...(isAsked ? [askForNeeds(facts, asked, say('connectNeeds'), whatFor, [])] : []),
		choicesOf(language, finding, ui, now),
		{ ...requestsBlock(language, requests), folded: true },
		...(hasOthers ? [text(count('connectOthers', finding.others))] : []),
		{
			type: 'answer',
			buttons: ways,
			note: say(connection ? 'connectNow_detail' : 'connectNothingSaved'),
		},
	];
}

/** In which country a place is, where nothing in the list tells; until it is said, that is unknown. */
function regionAsked({ language, ui }: ConnectFacts, finding: Finding): Block[] {
	const { say, country } = language;
	const choices = finding.fields.find(({ field }) => field === 'place')?.choices ?? [];
	const answers = choices.flatMap(({ says }, choice) => (says ? [{ ...says, choice }] : []));
	const [first] = answers;
	// The choice that is taken comes first: it is answered.
	if (first === undefined || first.choice === 0) return [];
	const asked = said(
		'region',
		'attention',
		say('connectRegion', { place: first.place }),
		say('connectRegion_detail'),
	);
	const buttons = answers.map(
		({ country: key, choice }): ConnectButton => ({
			name: `region-${key}`,
			label: country(key),
			busy: ui.busy === 'correctField',
			action: { send: { type: 'correctField', field: 'place', choice } },
		}),
	);
	return [{ ...asked, buttons }];
}

const nextButton = ({ language, ui }: ConnectFacts): ConnectButton => ({
	name: 'next',
	label: language.say('connectNext'),
	busy: ui.busy === 'nextList',
	action: { send: { type: 'nextList' } },
});
