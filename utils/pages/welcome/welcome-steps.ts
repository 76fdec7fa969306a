import type { PageName } from '@/utils/connection/profile/profile';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profile/profiles';
import { awaitsReview } from '@/utils/domain/judgement/review-status';
import { lastGoodLook, type StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { statusWords } from '@/utils/i18n/status-words';
import { CONNECT_PAGE, hostsOf } from '@/utils/pages/shared/connect-link';
import { remedyFor } from '@/utils/pages/shared/remedy';
import { isOtherSession } from '@/utils/pages/shared/session-facts';
import { isOpen } from './welcome-review';
import type { Aside, WelcomeButton, WelcomeFacts, WelcomeStep } from './welcome-types';

/** The steps of the welcome page but the last, each with what it says and offers. */

/** What is in a step. */
export type StepBody = Pick<WelcomeStep, 'state' | 'text' | 'aside' | 'buttons'>;

const helpButton = ({ say }: Language): WelcomeButton => ({
	name: 'help',
	label: say('help'),
	action: { open: HELP_ARTICLE },
});

/** Connecting; `null` where the build carries its connection. */
export function connectStep({ connection, language }: WelcomeFacts): StepBody | null {
	const { say } = language;
	if (connection?.from === 'build') return null;
	if (connection !== null) {
		const hosts = language.list(hostsOf(connection));
		return { state: 'done', text: say('setConnectedTo', { hosts }), aside: null, buttons: [] };
	}
	return {
		state: 'todo',
		text: say('welcomeConnect_detail'),
		aside: null,
		buttons: [
			{ name: 'connect', label: say('connect'), kind: 'primary', action: { open: CONNECT_PAGE } },
			helpButton(language),
		],
	};
}

/**
 * Logging in, so that there is a list.
 *
 * @param blind why we cannot see the sessions; `null` where we can
 */
export function loginStep(facts: WelcomeFacts, blind: StatusKind | null): StepBody {
	const { ui, connection, language, stored } = facts;
	const { say, count } = language;
	if (blind === null) {
		const logins = stored.state?.tracked.filter(({ goneAt }) => goneAt === null).length ?? 0;
		return { state: 'done', text: count('welcomeLoginDone', logins), aside: null, buttons: [] };
	}
	// The step before this one says what to do.
	if (connection === null) {
		return { state: 'todo', text: say('welcomeLogin_detail'), aside: null, buttons: [] };
	}
	const waits = ui.waiting && remedyFor(blind) === 'login';
	return {
		state: waits || ui.looking || blind === 'checking' ? 'doing' : 'todo',
		text: say('welcomeLogin_detail'),
		aside: {
			tone: 'blind',
			title: statusWords(language, blind, 0).headline,
			texts: blindTexts(facts, blind, waits),
		},
		buttons: remedyButtons(facts, blind).map((button, at) =>
			at === 0 ? { ...button, kind: 'primary' } : button,
		),
	};
}

/** What there is to know about not seeing the sessions. */
function blindTexts(
	{ stored, language }: WelcomeFacts,
	blind: StatusKind,
	waits: boolean,
): string[] {
	if (waits) return [language.say('welcomeLoginWaiting')];
	// Before the first list nobody has been logged out: there is nothing to be wary of yet.
	const isFirst = blind === 'loggedOut' && (stored.state?.startedAt ?? null) === null;
	return isFirst ? [] : [statusWords(language, blind, 0).detail];
}

/** What to do about not seeing the sessions. */
function remedyButtons(facts: WelcomeFacts, blind: StatusKind): WelcomeButton[] {
	const { ui, connection, language } = facts;
	const { say } = language;
	if (connection === null) return [];
	const page = (where: PageName) => pageAddress(connection.profile, where);
	const look: WelcomeButton = {
		name: 'look',
		label: ui.looking ? say('looking') : say('lookAgain'),
		action: { send: { type: 'look' } },
		busy: ui.looking,
	};
	const openSessions: WelcomeButton = {
		name: 'sessions-page',
		label: say('sessionsPage'),
		action: { open: page('sessions') },
	};
	switch (remedyFor(blind)) {
		case 'login': {
			const login = { name: 'login' as const, label: say('login') };
			return [{ ...login, action: { login: page('login') } }, ...(ui.waiting ? [look] : [])];
		}
		case 'allow':
			return [{ name: 'access', label: say('access'), action: { access: connection.needs } }];
		case 'connectAgain':
			return [
				{ name: 'connect', label: say('connectAgain'), action: { open: CONNECT_PAGE } },
				openSessions,
				look,
			];
		case 'openSessions':
			return [openSessions, look];
		case 'look':
			return [look];
		default:
			return [];
	}
}

/**
 * Going through the sessions.
 *
 * @param blind why we cannot see the sessions; `null` where we can
 */
export function reviewStep(
	{ stored, now, language }: WelcomeFacts,
	blind: StatusKind | null,
): StepBody {
	const { say, clock, count } = language;
	const { state, pulse } = stored;
	const goodAt = state && lastGoodLook(state, pulse);
	if (state === null || goodAt === null) {
		return { state: 'todo', text: say('welcomeReview_detail'), aside: null, buttons: [] };
	}
	const open = state.tracked.filter(isOpen);
	const stale = { clock: clock(goodAt, now), ago: language.ago(goodAt, now) };
	const aside: Aside | null = blind
		? { tone: 'blind', title: '', texts: [say('stale', stale)] }
		: null;
	if (open.length > 0) {
		const text = open.every(awaitsReview)
			? count('welcomeReviewAsk', open.length)
			: say('welcomeReviewNew');
		return { state: 'doing', text, aside, buttons: [] };
	}
	// An old list says nothing of who came since.
	if (blind) return { state: 'todo', text: say('welcomeReview_detail'), aside, buttons: [] };
	const alone = !state.tracked.some(isOtherSession) && state.recovery === null;
	const text = say(alone ? 'welcomeReviewNone' : 'welcomeReviewDone');
	return { state: 'done', text, aside: null, buttons: [] };
}
