import type { Language } from '@/utils/i18n/language';
import type { Learning } from '@/utils/learning/learning';
import { hostsOf } from '@/utils/pages/shared/connect-link';
import { compareStep } from './compare-step';
import type { ConnectFacts, ConnectView, StepBody, StepName } from './connect-types';
import { openStep } from './open-step';
import { removeStep } from './remove-step';

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
export function connectView(facts: ConnectFacts): ConnectView {
	const { language, learning, connection, ui, now } = facts;
	const { say } = language;
	const bodies: [StepName, StepBody][] = [
		['open', openStep(facts)],
		['compare', compareStep(facts)],
		['remove', removeStep(facts)],
	];
	const active =
		bodies.find(([, { state }]) => state === 'doing') ??
		bodies.find(([, { state }]) => state === 'todo');
	const left = bodies[2]?.[1].state === 'todo' && ui.skipped;
	const stateText = (name: StepName, { state }: StepBody): string => {
		if (name !== 'remove' || state !== 'todo') return say(`welcomeState_${state}`);
		return say(left ? 'connectLeft' : 'connectOptional');
	};
	const found = learning?.step.type === 'found' || learning?.step.type === 'removalFound';
	const doneHere =
		learning?.step.type === 'done' || (ui.finished && learning === null && connection !== null);
	const relearning = connection !== null && !doneHere && learning?.of !== 'removal';
	return {
		pageTitle: say(found ? 'connectPageFound' : 'connectPage'),
		brand: say('extName'),
		title: say('connectTitle'),
		intro: say('connectIntro'),
		promise: {
			title: say('connectPromise'),
			lines: [say('connectPromise_tab'), say('connectPromise_list'), say('connectPromise_leave')],
		},
		now: relearning
			? {
					title: say('connectNow', { hosts: language.list(hostsOf(connection)) }),
					texts: [
						...(connection.since === null
							? []
							: [say('connectSince', { clock: language.clock(connection.since, now) })]),
						say('connectNow_detail'),
					],
				}
			: null,
		steps: bodies.map(([name, body]) => ({
			name,
			title: say(`connectStep_${name}`),
			...body,
			stateText: stateText(name, body),
			current: active?.[0] === name && !left,
		})),
		end: doneHere
			? {
					title: say('connectEnd'),
					text: say('connectEnd_detail'),
					buttons: [
						{
							name: 'welcome',
							label: say('connectWelcome'),
							...(left || connection?.profile.remove != null ? { kind: 'primary' } : {}),
							action: { page: 'welcome' },
						},
						{ name: 'settings', label: say('settings'), action: { page: 'settings' } },
					],
				}
			: null,
		news: newsOf(facts),
		failed: ui.failed ? { title: say('failed'), text: say('failedDetail') } : null,
	};
}

/** What is said where the real view can't be painted. */
export const brokenConnect = ({ say }: Language): { title: string; text: string } => ({
	title: say('connectBroken'),
	text: say('connectBroken_detail'),
});
