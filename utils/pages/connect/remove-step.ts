import type { StoredConnection } from '@/utils/connection/profile/profile';
import type { Language } from '@/utils/i18n/language';
import { hostsOf, removalPage } from '@/utils/pages/shared/connect-link';
import { askForNeeds, askToWatch } from './access-blocks';
import {
	buttons,
	cancelButton,
	confirmButton,
	hostOf,
	isLearning,
	type LearningStep,
	refusal,
	text,
	troubles,
	working,
} from './connect-blocks';
import type { Block, ConnectButton, ConnectFacts, StepBody } from './connect-types';
import { watchingBlocks } from './watching-blocks';

/** Stand in a learned request where the session's key and its id go; see marks.ts. */
const KEY_MARK = '{key}';
const ID_MARK = '{session-id}';

/** The step in which removing is learned; it waits until a list is connected. Pure. */
export function removeStep(facts: ConnectFacts): StepBody {
	const { learning, connection, language } = facts;
	const { say } = language;
	const isListOpen = isLearning(learning, 'list') && learning.step.type !== 'done';
	if (connection === null || isListOpen) {
		return { state: 'todo', body: [text(say('connectRemoveWait'))] };
	}
	if (isLearning(learning, 'removal')) {
		const { step } = learning;
		if (step.type === 'watching') return { state: 'doing', body: watchingBlocks(facts, learning) };
		if (step.type === 'checking') {
			return { state: 'doing', body: [working(say('connectCheckingRemoval'))] };
		}
		if (step.type === 'removalFound') {
			return { state: 'doing', body: foundBlocks(facts, step, connection) };
		}
	}
	return offerOf(facts, connection);
}

/** How sessions are removed, in words and exactly, for the user to confirm. */
function foundBlocks(
	facts: ConnectFacts,
	{ method, address, whole, needs, pressed }: LearningStep<'removalFound'>,
	connection: StoredConnection,
): Block[] {
	const { language, ui } = facts;
	const { say } = language;
	const host = hostOf(address);
	const ways = [
		confirmButton(facts, 'connectRemovalYes', needs, 'remove'),
		cancelButton(facts, 'connectRemovalNo'),
	];
	return [
		text(say('connectRemovalFound'), true),
		...(pressed === undefined
			? [
					text(say('connectRemovalFound_detail', { host })),
					detailOf(language, `${method} ${address}`, whole),
				]
			: [text(say('connectRemovalPressed')), detailOf(language, ...pressedLines(pressed))]),
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
	];
}

/** What is clicked, one after the other, in the page's own words. */
function pressedLines(pressed: readonly string[]): [string, string[]] {
	const [first = '', ...rest] = pressed.map((name, index) => `${index + 1}. ${name}`);
	return [first, rest];
}

/** All that is sent, open for the user to read before it is kept. */
function detailOf({ say }: Language, first: string, whole: readonly string[]): Block {
	const lines = [first, ...whole];
	const has = (mark: string) => lines.some((line) => line.includes(mark));
	const notes = [
		...(has(KEY_MARK) ? [say('connectDetailKey', { key: KEY_MARK })] : []),
		...(has(ID_MARK) ? [say('connectDetailId', { id: ID_MARK })] : []),
	];
	const note = notes.join(' ') || null;
	return { type: 'detail', title: say('connectDetail'), open: true, lines, note };
}

/** While nothing is being learned of it: the offer to learn it, or a button that brings the offer. */
function offerOf(facts: ConnectFacts, { profile }: StoredConnection): StepBody {
	const { learning, ui, language } = facts;
	const { say } = language;
	const isKnown = removalPage(profile) === null;
	const troubled = troubles(facts, 'remove', 'removal');
	const isDue = !isKnown && !ui.skipped && (ui.finished || learning?.step.type === 'done');
	const offer = text(say('connectRemoveOffer'));
	const until = isKnown ? [] : [text(say('connectRemoveUntil'))];
	const asks = ui.offer && learning?.step.type !== 'done';
	if (troubled.length > 0 || asks || isDue) {
		const ask = askToWatch(facts, 'removal', profile.site + profile.pages.sessions, 'remove');
		const asked = { ...ask, buttons: [...ask.buttons, skipButton(facts)] };
		return { state: 'todo', body: [...troubled, offer, ...until, asked] };
	}
	const open = buttons({
		name: 'learn-removal',
		label: say(isKnown ? 'connectRemovalAgain' : 'connectRemoveWatch'),
		action: { ui: { offer: true, finished: true, skipped: false } },
	});
	if (isKnown) return { state: 'done', body: [text(say('connectRemovalDone')), open] };
	const first = ui.skipped ? text(say('connectSkipped')) : offer;
	return { state: 'todo', body: [first, ...until, open] };
}

const skipButton = ({ learning, language, ui }: ConnectFacts): ConnectButton => ({
	name: 'skip',
	label: language.say('connectSkip'),
	busy: ui.busy === 'cancelLearning',
	action: learning
		? { send: { type: 'cancelLearning' } }
		: { ui: { skipped: true, offer: false, finished: true } },
});
