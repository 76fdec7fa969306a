import type { StoredConnection } from '@/utils/connection/profile/profile';
import type { Language } from '@/utils/i18n/language';
import type { Learning } from '@/utils/learning/learning';
import { hostsOf, removalPage } from '@/utils/pages/shared/connect-link';
import { compareStep } from './compare-step';
import type { ConnectFacts, ConnectStep, ConnectView, StepBody, StepName } from './connect-types';
import { openStep } from './open-step';
import { removeStep } from './remove-step';

/** What a screen reader is told when it changes. */
function newsOf({ learning, language, ui }: ConnectFacts): string {
	const { say, count } = language;
	if (ui.refused !== null) return say('connectRefused');
	if (learning === null) return '';
	const { step, of } = learning;
	switch (step.type) {
		case 'watching':
			return say(of === 'list' ? 'connectWatching' : 'connectRemoving');
		case 'found':
			return count('connectFound', step.finding.count);
		case 'offered':
			return say('connectOffered');
		case 'checking':
			return say(of === 'list' ? 'connectChecking' : 'connectCheckingRemoval');
		case 'removalFound':
			return say('connectRemovalFound');
		case 'done':
			return say(of === 'list' ? 'connectDone' : 'connectRemovalDone');
		case 'failed':
			return say(`connectProblem_${step.problem}`);
	}
}

/** Whether something has been found and waits for the user, who may be in another tab. */
export const awaitsUser = (learning: Learning | null): boolean =>
	learning?.step.type === 'found' ||
	learning?.step.type === 'removalFound' ||
	learning?.step.type === 'failed';

/** What the page «Connect» shows. Pure. */
export function connectView(given: ConnectFacts): ConnectView {
	// What the browser is still being asked for has not begun.
	const facts = given.learning?.here === 'asked' ? { ...given, learning: null } : given;
	const { language, learning, connection, ui } = facts;
	const { say } = language;
	const isFound = learning?.step.type === 'found' || learning?.step.type === 'removalFound';
	const isDoneHere =
		learning?.step.type === 'done' || (ui.finished && learning === null && connection !== null);
	const isRelearning = connection !== null && !isDoneHere && learning?.of !== 'removal';
	const removal = removeStep(facts);
	const isLeft = removal.state === 'todo' && ui.skipped;
	// It is learned at the first real removal, and asked for by nobody before.
	const removes = ui.removing || ui.offer || learning?.of === 'removal';
	return {
		pageTitle: say(isFound ? 'connectPageFound' : 'connectPage'),
		brand: say('extName'),
		...headOf(facts),
		now: isRelearning && learning?.step.type !== 'found' ? connectedNow(facts, connection) : null,
		steps: stepsOf(facts, removes ? removal : null, isLeft),
		end: isDoneHere ? endOf(facts, isLeft || !removes) : null,
		news: newsOf(facts),
		failed: ui.failed ? { title: say('failed'), text: say('failedDetail') } : null,
	};
}

/** What the page is about; while a list is compared, the question. */
function headOf({
	language,
	learning,
}: ConnectFacts): Pick<ConnectView, 'title' | 'intro' | 'back' | 'promise'> {
	const { say, count } = language;
	if (learning?.step.type === 'found') {
		const { tabId, step } = learning;
		return {
			title: count('connectFound', step.finding.count),
			intro: say('connectFound_detail'),
			back:
				tabId === null
					? null
					: { name: 'tab', label: say('connectBack'), kind: 'plain', action: { tab: tabId } },
			promise: null,
		};
	}
	return {
		title: say('connectTitle'),
		intro: say('connectIntro'),
		back: null,
		promise: {
			title: say('connectPromise'),
			lines: [say('connectPromise_tab'), say('connectPromise_list'), say('connectPromise_leave')],
		},
	};
}

/** What is connected already, for who connects anew. */
function connectedNow(
	{ language, now }: ConnectFacts,
	connection: StoredConnection,
): ConnectView['now'] {
	const { say } = language;
	const { since } = connection;
	return {
		title: say('connectNow', { hosts: language.list(hostsOf(connection)) }),
		texts: [
			...(since === null ? [] : [say('connectSince', { clock: language.clock(since, now) })]),
			say('connectNow_detail'),
		],
	};
}

/** All steps. The user is at the step that is under way, or else at the first that is not done. */
function stepsOf(facts: ConnectFacts, removal: StepBody | null, isLeft: boolean): ConnectStep[] {
	const { say } = facts.language;
	const bodies: [StepName, StepBody][] = [
		['open', openStep(facts)],
		['compare', compareStep(facts)],
		...(removal ? [['remove', removal] as [StepName, StepBody]] : []),
	];
	const [active] =
		bodies.find(([, { state }]) => state === 'doing') ??
		bodies.find(([, { state }]) => state === 'todo') ??
		[];
	const stateText = (name: StepName, { state }: StepBody): string => {
		if (name !== 'remove' || state !== 'todo') return say(`welcomeState_${state}`);
		return say(isLeft ? 'connectLeft' : 'connectOptional');
	};
	return bodies.map(([name, body]) => ({
		name,
		title: say(`connectStep_${name}`),
		...body,
		stateText: stateText(name, body),
		current: active === name && !isLeft,
	}));
}

/** Where to go on once the list is connected; first of all, where removing needs nothing more. */
function endOf(
	{ language: { say }, connection }: ConnectFacts,
	isLeft: boolean,
): ConnectView['end'] {
	const isPrimary = isLeft || (connection !== null && removalPage(connection.profile) === null);
	return {
		title: say('connectEnd'),
		text: say('connectEnd_detail'),
		buttons: [
			{
				name: 'welcome',
				label: say('connectWelcome'),
				...(isPrimary ? { kind: 'primary' } : {}),
				action: { page: 'welcome' },
			},
			{ name: 'settings', label: say('settings'), action: { page: 'settings' } },
		],
	};
}

/** What is said where the real view can't be painted. */
export const brokenConnect = ({ say }: Language): { title: string; text: string } => ({
	title: say('connectBroken'),
	text: say('connectBroken_detail'),
});
