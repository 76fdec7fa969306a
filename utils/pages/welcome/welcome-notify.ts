import type { Language } from '@/utils/i18n/language';
import type { Platform } from '@/utils/i18n/platform';
import type { StepBody } from './welcome-steps';
import type { Aside, WelcomeButton, WelcomeFacts } from './welcome-types';

/** Seeing whether notifications reach the user: the last step of the welcome page. */
export function notifyStep(facts: WelcomeFacts): StepBody {
	const { ui, language } = facts;
	const { say } = language;
	switch (ui.test) {
		case 'none':
			return notTried(facts);
		case 'trying':
			return {
				state: 'doing',
				text: say('welcomeNotify_detail'),
				aside: null,
				buttons: [{ ...testButton(say('welcomeNotifyTrying')), busy: true }],
			};
		case 'shown':
			return shown(language);
		case 'missed':
			return missed(facts, say('welcomeMissed'));
		case 'failed':
			return missed(facts, say('welcomeNotifyFailed'));
		case 'seen':
			return seen(facts);
	}
}

const testButton = (label: string): WelcomeButton => ({
	name: 'test',
	label,
	action: { send: { type: 'testNotification' } },
});

export const settingsButton = ({ say }: Language): WelcomeButton => ({
	name: 'settings',
	label: say('settings'),
	action: { settings: true },
});

/** Whether the user has switched notifications off. */
const areOff = ({ stored }: WelcomeFacts): boolean =>
	stored.state?.settings.notifications === false;

function offAside(facts: WelcomeFacts): Aside | null {
	if (!areOff(facts)) return null;
	return { tone: 'attention', title: '', texts: [facts.language.say('welcomeNotifyOff')] };
}

function notTried(facts: WelcomeFacts): StepBody {
	const { say } = facts.language;
	const test = testButton(say('welcomeNotifyTry'));
	return {
		state: 'todo',
		text: say('welcomeNotify_detail'),
		aside: offAside(facts),
		buttons: areOff(facts) ? [test, settingsButton(facts.language)] : [test],
	};
}

const shown = ({ say }: Language): StepBody => ({
	state: 'doing',
	text: '',
	aside: {
		tone: 'attention',
		title: say('welcomeNotifyAsk'),
		texts: [say('welcomeNotifyAsk_detail', { title: say('alertTest') })],
	},
	buttons: [
		{
			name: 'seen',
			label: say('welcomeNotifyYes'),
			kind: 'primary',
			action: { ui: { test: 'seen' } },
		},
		{ name: 'missed', label: say('welcomeNotifyNo'), action: { ui: { test: 'missed' } } },
		testButton(say('welcomeNotifyAgain')),
	],
});

const missed = ({ language, platform }: WelcomeFacts, title: string): StepBody => ({
	state: 'doing',
	text: '',
	aside: { tone: 'attention', title, texts: missedTexts(language, platform) },
	buttons: [{ ...testButton(language.say('welcomeNotifyAgain')), kind: 'primary' }],
});

/** Where the system of this computer hides notifications. */
function missedTexts({ say }: Language, { engine, browserName, system }: Platform): string[] {
	const values = { browser: browserName ?? say('welcomeYourBrowser') };
	return [
		say(`welcomeMissed_${system}`, values),
		...(system === 'mac' && engine === 'chromium' ? [say('welcomeMissedMacChrome', values)] : []),
		...(system === 'linux' && engine === 'firefox' ? [say('welcomeMissedLinuxFirefox')] : []),
	];
}

const seen = (facts: WelcomeFacts): StepBody => ({
	state: 'done',
	text: facts.language.say('welcomeNotifyDone'),
	aside: offAside(facts),
	buttons: areOff(facts) ? [settingsButton(facts.language)] : [],
});
