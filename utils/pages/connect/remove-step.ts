import { hostsOf } from '@/utils/pages/shared/connect-link';
import { askForNeeds, askToWatch } from './access-blocks';
import {
	buttons,
	cancelButton,
	hostOf,
	isLearning,
	refusal,
	text,
	troubles,
} from './connect-blocks';
import type { ConnectButton, ConnectFacts, StepBody } from './connect-types';
import { watchingBlocks } from './watching-blocks';

/** Stands in a learned address where the session's key goes; see profile.ts. */
const KEY_MARK = '{key}';

export function removeStep(facts: ConnectFacts): StepBody {
	const { learning, language, ui, connection } = facts;
	const { say } = language;
	const { step } = isLearning(learning, 'removal') ? learning : { step: null };
	const listDone = isLearning(learning, 'list') ? learning.step.type === 'done' : true;
	if (connection === null || !listDone) {
		return { state: 'todo', body: [text(say('connectRemoveWait'))] };
	}
	if (step?.type === 'watching' && learning) {
		return { state: 'doing', body: watchingBlocks(facts, learning) };
	}
	if (step?.type === 'checking') {
		return {
			state: 'doing',
			body: [{ type: 'facts', items: [{ text: say('connectCheckingRemoval'), working: true }] }],
		};
	}
	if (step?.type === 'removalFound') {
		const { method, address, needs } = step;
		const host = hostOf(address);
		const ways: ConnectButton[] = [
			{
				name: 'confirm',
				label: say('connectRemovalYes'),
				kind: 'primary',
				busy: ui.busy === 'confirmFound',
				action: { ask: needs, send: { type: 'confirmFound' }, about: 'remove' },
			},
			cancelButton(facts, 'connectRemovalNo'),
		];
		return {
			state: 'doing',
			body: [
				text(say('connectRemovalFound'), true),
				text(say('connectRemovalFound_detail', { host })),
				{
					type: 'detail',
					title: say('connectDetail'),
					lines: [
						`${method} ${address}`,
						...(address.includes(KEY_MARK) ? [say('connectDetailKey', { key: KEY_MARK })] : []),
					],
				},
				...(ui.refused === 'remove' ? [refusal(language)] : []),
				hostsOf(connection).includes(host)
					? buttons(...ways)
					: askForNeeds(
							facts,
							needs,
							say('connectNeedsRemoval'),
							() => say('connectNeeds_removal'),
							ways,
						),
			],
		};
	}
	const known = connection.profile.remove !== null;
	const troubled = troubles(facts, 'remove', 'removal');
	const offers =
		troubled.length > 0 ||
		ui.offer ||
		(!known && !ui.skipped && (ui.finished || learning?.step.type === 'done'));
	const offer = text(say('connectRemoveOffer'));
	const until = known ? [] : [text(say('connectRemoveUntil'))];
	if (!offers) {
		const open = buttons({
			name: 'learn-removal',
			label: say(known ? 'connectRemovalAgain' : 'connectRemoveWatch'),
			action: { ui: { offer: true, finished: true, skipped: false } },
		});
		if (known) return { state: 'done', body: [text(say('connectRemovalDone')), open] };
		if (ui.skipped) return { state: 'todo', body: [text(say('connectSkipped')), ...until, open] };
		return { state: 'todo', body: [offer, ...until, open] };
	}
	const { site, pages } = connection.profile;
	const ask = askToWatch(facts, 'removal', site + pages.sessions, 'remove');
	const skip: ConnectButton = {
		name: 'skip',
		label: say('connectSkip'),
		busy: ui.busy === 'cancelLearning',
		action: learning
			? { send: { type: 'cancelLearning' } }
			: { ui: { skipped: true, offer: false, finished: true } },
	};
	return {
		state: 'todo',
		body: [...troubled, offer, ...until, { ...ask, buttons: [...ask.buttons, skip] }],
	};
}
