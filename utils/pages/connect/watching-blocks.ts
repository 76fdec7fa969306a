import { originsAround } from '@/utils/connection/profile/origins';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING, STUCK_AFTER } from '@/utils/learning/limits';
import { buttons, cancelButton, originOf, refusal, said, text } from './connect-blocks';
import type { Block, ConnectButton, ConnectFacts, Said } from './connect-types';

const MINUTE = 60_000;

/** Why nothing is found yet, and the one thing that helps. */
function stuckBlock(facts: ConnectFacts, learning: Learning): Said {
	const { say } = facts.language;
	const { step, heldBack } = learning;
	const because = (problem: 'noCurrent' | 'notKept') =>
		said(
			problem,
			'attention',
			say(`connectProblem_${problem}`),
			say(`connectProblem_${problem}_detail`),
		);
	if (step.type === 'watching' && step.list) return because('noCurrent');
	if (heldBack) return because('notKept');
	const block = deeperBlock(facts, learning);
	const isSilent = step.type === 'watching' && step.looked === 0 && learning.deeper === undefined;
	return isSilent ? { ...block, id: 'silent', title: say('connectStuck_silent') } : block;
}

/** The walk that helps most often, then the way to look at more than the page's own code. */
function deeperBlock({ language, ui }: ConnectFacts, { address, deeper }: Learning): Said {
	const { say } = language;
	if (deeper !== undefined) {
		const texts = [say(`connectDeeper_${deeper}`), say('connectStuck_cannot')];
		return said('deeper', 'blind', say('connectStuck'), ...texts);
	}
	const help = [
		'connectStuck_list',
		'connectStuck_walk',
		'connectStuck_empty',
		'connectDeeper_ask',
	] as const;
	const texts = help.map((key) => say(key));
	const button: ConnectButton = {
		name: 'deeper',
		label: say('connectDeeper'),
		busy: ui.busy === 'lookDeeper',
		action: {
			ask: { origins: [originsAround(originOf(address))], permissions: ['deeper'] },
			send: { type: 'lookDeeper' },
			about: 'open',
		},
	};
	return { ...said('stuck', 'blind', say('connectStuck'), ...texts), buttons: [button] };
}

/** While the page is open in its tab: what is seen, for how long yet, and what to do. */
export function watchingBlocks(facts: ConnectFacts, learning: Learning): Block[] {
	const { language, now, ui } = facts;
	const { say, count } = language;
	const { step, since, tabId, of } = learning;
	if (step.type !== 'watching') return [];
	const left = Math.max(1, Math.ceil((since + LONGEST_LEARNING - now) / MINUTE));
	const stuck = now - since >= STUCK_AFTER;
	const { list } = step;
	return [
		text(say(of === 'list' ? 'connectWatching' : 'connectRemoving')),
		{
			type: 'facts',
			items: [
				{ text: count('connectLooked', step.looked), working: true },
				{ text: say(list ? 'connectListSeen' : 'connectNoList'), working: false },
				{ text: count('connectTimeLeft', left), working: false },
			],
		},
		buttons(
			tabId !== null && {
				name: 'tab',
				label: say('connectGoToTab'),
				kind: 'primary',
				action: { tab: tabId },
			},
			cancelButton(facts),
		),
		...(learning.notRemoved
			? [
					said(
						'notRemoved',
						'attention',
						say('connectProblem_notRemoved'),
						say('connectNotRemoved'),
					),
				]
			: []),
		...(learning.unclear
			? [
					said(
						'unclear',
						'attention',
						say(`connectUnclear_${learning.unclear}`),
						say(`connectUnclear_${learning.unclear}_detail`),
					),
				]
			: []),
		...(ui.refused !== null ? [refusal(language)] : []),
		...((stuck || learning.deeper) && of === 'list' ? [stuckBlock(facts, learning)] : []),
	];
}
