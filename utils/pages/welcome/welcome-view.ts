import type { StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { blindness, shapeNow } from './blindness';
import { notifyStep, settingsButton } from './welcome-notify';
import { reviewOf } from './welcome-review';
import { connectStep, loginStep, reviewStep, type StepBody } from './welcome-steps';
import type {
	IconShape,
	WelcomeFacts,
	WelcomeStep,
	WelcomeStepName,
	WelcomeView,
} from './welcome-types';

/** What the welcome page shows. Pure. */
export function welcomeView(facts: WelcomeFacts): WelcomeView {
	const { language, ui } = facts;
	const { say } = language;
	const blind = blindness(facts);
	const shape = shapeNow(facts);
	const steps = stepsOf(facts, blind);
	const set = steps.every(({ state }) => state === 'done');
	const watched = (facts.stored.state?.startedAt ?? null) !== null;
	const connects = steps.some(({ name }) => name === 'connect');
	return {
		brand: say('extName'),
		title: say('welcomeTitle'),
		intro: `${say('welcomeDoes_watch')} ${say(connects ? 'welcomeIntroConnect' : 'welcomeIntro')}`,
		picture: blind === 'notConnected' && !watched ? pictureOf(language) : null,
		does: {
			title: say('welcomeDoes'),
			lines: [say('welcomeDoes_login')],
		},
		doesNot: {
			title: say('welcomeDoesNot'),
			lines: [
				say('welcomeDoesNot_password'),
				say('welcomeDoesNot_leave'),
				say('welcomeDoesNot_remove'),
				say('welcomeDoesNot_official'),
			],
		},
		steps,
		review: reviewOf(facts),
		icon: iconOf(facts, shape),
		end: set ? endWhenSet(language, shape) : endBeforeSet(language, blind),
		news: newsOf(language, steps, set),
		failed: ui.failed ? { title: say('failed'), text: say('failedDetail') } : null,
	};
}

function stepsOf(facts: WelcomeFacts, blind: StatusKind | null): WelcomeStep[] {
	const { say } = facts.language;
	const connect = connectStep(facts);
	const bodies: [WelcomeStepName, string, StepBody][] = [
		['login', say('welcomeLogin'), loginStep(facts, blind)],
		['review', say('welcomeReview'), reviewStep(facts, blind)],
		['notify', say('welcomeNotify'), notifyStep(facts)],
	];
	if (connect) bodies.unshift(['connect', say('welcomeConnect'), connect]);
	const currentName = bodies.find(([, , { state }]) => state !== 'done')?.[0];
	return bodies.map(([name, title, body]) => {
		const current = name === currentName;
		// The button of the step where the user is calls out.
		const callsOut = current && name === 'notify' && facts.ui.test === 'none';
		return {
			name,
			title,
			...body,
			stateText: say(`welcomeState_${body.state}`),
			current,
			buttons: body.buttons.map((button) =>
				callsOut && button.name === 'test' ? { ...button, kind: 'primary' } : button,
			),
		};
	});
}

const pictureOf = ({ say }: Language): WelcomeView['picture'] => ({
	title: say('welcomePicture'),
	signs: (['calm', 'alarm'] as const).map((name) => ({
		name,
		title: say(`welcomeIcon_${name}`),
		text: say(`welcomePicture_${name}`),
	})),
});

/** What the icon's shapes mean, and how to have it in sight. */
function iconOf(
	{ language, platform, ui }: WelcomeFacts,
	shape: IconShape['name'],
): WelcomeView['icon'] {
	const { say } = language;
	const { engine } = platform;
	return {
		title: say('welcomeIcon'),
		text: say('welcomeIcon_detail'),
		shapes: (['calm', 'attention', 'alarm', 'blind'] as const).map((name) => ({
			name,
			title: say(`welcomeIcon_${name}`),
			text: say(`welcomeIcon_${name}_detail`),
		})),
		pin: {
			pinned: ui.pinned,
			text: ui.pinned
				? say(`welcomePinned_${engine}`)
				: say(`welcomePin_${engine}`, { name: say('extName') }),
			picture: !ui.pinned && engine === 'chromium' ? shape : null,
		},
	};
}

const endWhenSet = (language: Language, shape: IconShape['name']): WelcomeView['end'] => ({
	set: true,
	tone: shape === 'calm' ? 'calm' : 'todo',
	title: language.say('welcomeSet'),
	texts: [language.say('welcomeSet_detail'), language.say('welcomeClose')],
	button: settingsButton(language),
});

function endBeforeSet(language: Language, blind: StatusKind | null): WelcomeView['end'] {
	const { say } = language;
	const button = settingsButton(language);
	if (blind === 'notConnected') {
		const texts = [say('welcomeBlind_detail'), say('welcomeClose')];
		return { set: false, tone: 'blind', title: say('welcomeBlind'), texts, button };
	}
	const texts = [say('welcomeLater_detail')];
	return { set: false, tone: 'todo', title: say('welcomeLater'), texts, button };
}

/** A sentence for each step that is done. */
function newsOf(language: Language, steps: readonly WelcomeStep[], set: boolean): string[] {
	const { say } = language;
	const done = steps.flatMap(({ title, state }, index) =>
		state === 'done'
			? [say('welcomeNews', { number: language.number(index + 1), step: title })]
			: [],
	);
	return set ? [...done, say('welcomeSet')] : done;
}

/** What is said where the real view can't be painted. */
export const brokenWelcome = ({ say }: Language): { title: string; text: string } => ({
	title: say('broken'),
	text: say('brokenDetail'),
});
