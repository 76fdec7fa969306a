import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { PageName } from '@/utils/connection/profile/profile';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profile/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { CONNECT_PAGE, REMOVAL_PART, removalPage } from '@/utils/pages/shared/connect-link';
import { leadThere } from '@/utils/pages/shared/lead-there';
import { remedyFor } from '@/utils/pages/shared/remedy';
import type { Command } from '@/utils/platform/command';
import { type PopupFacts, waitsUntil } from './popup-facts';
import type { PopupAction, PopupButton, PopupQuestion } from './popup-types';

/** The popup's buttons that stand in several places. */

export const helpButton = ({ say }: Language): PopupButton => ({
	name: 'help',
	label: say('help'),
	action: { open: HELP_ARTICLE },
});

/** Leads to a page of Cryptonow's, or to its help article where no page is known. */
function pageButton(
	language: Language,
	connection: SharedConnection | null,
	name: string,
	label: string,
	where: PageName,
): PopupButton {
	return connection
		? { name, label, action: { open: pageAddress(connection.profile, where) } }
		: helpButton(language);
}

/** @param session where its removal is meant: the page is then watched for what becomes of it */
export function sessionsPageButton(facts: PopupFacts, session?: Session): PopupButton {
	const { language, connection } = facts;
	const button = pageButton(
		language,
		connection,
		'sessions-page',
		language.say('sessionsPage'),
		'sessions',
	);
	if (session && connection) button.action = leadThere(connection, [session]);
	return button;
}

export const learnRemovalButton = ({ say }: Language): PopupButton => ({
	name: 'connect',
	label: say('setLearnRemovalAgain'),
	action: { open: CONNECT_PAGE + REMOVAL_PART },
});

export const lookButton = (facts: PopupFacts, label: string): PopupButton => ({
	name: 'look',
	label: facts.ui.looking ? facts.language.say('looking') : label,
	action: { send: { type: 'look', ...(waitsUntil(facts) ? { insist: true } : {}) } },
	busy: facts.ui.looking,
});

/** Takes the last answer back. */
export const undoButton = ({ say }: Language): PopupButton => ({
	name: 'undo',
	label: say('undo'),
	action: { send: { type: 'undo' } },
});

/**
 * What «Remove» does until it is learned how a session is removed: the user is led to Cryptonow's own page,
 * to the row of the first, and we watch how it is done. `null` where it is known.
 *
 * @param sessions those that the user means; none where that says nothing of whose they are
 */
export function removalThere(
	{ connection }: PopupFacts,
	sessions: readonly Session[],
): PopupAction | null {
	return connection && removalPage(connection.profile) ? leadThere(connection, sessions) : null;
}

/** What to do about a failure. */
export function remedyButtons(
	facts: PopupFacts,
	kind: StatusKind,
	session?: Session,
): PopupButton[] {
	const { connection, language } = facts;
	const { say } = language;
	const connect = (label: string): PopupButton => ({
		name: 'connect',
		label,
		action: { open: CONNECT_PAGE },
	});
	switch (remedyFor(kind)) {
		case 'login':
			return [pageButton(language, connection, 'login', say('login'), 'login')];
		case 'look':
			return [lookButton(facts, say('lookAgain'))];
		case 'allow':
			return connection
				? [{ name: 'access', label: say('access'), action: { access: connection.needs } }]
				: [helpButton(language)];
		case 'connectAgain':
			return [connect(say('connectAgain')), sessionsPageButton(facts, session)];
		case 'openSessions':
			return [sessionsPageButton(facts, session)];
		case 'connect':
			return [connect(say('connect')), helpButton(language)];
		case undefined:
			return [];
	}
}

/**
 * A question about a removal. The safe answer has the focus.
 *
 * @param remove what «Remove» does
 * @param back where the focus goes when the user keeps what there is
 * @param notMe what «Remove, it was not me» does, where the user may know better than the rules
 */
export function askRemoval(
	{ say }: Language,
	text: string,
	remove: Command,
	back: string,
	notMe: Command | null = null,
): PopupQuestion {
	const cancel: PopupAction = { ui: { asking: null, askingGroup: null, back } };
	return {
		text: notMe === null ? text : `${text} ${say('askNotMeToo')}`,
		cancel,
		buttons: [
			{ name: 'confirm', label: say('remove'), kind: 'danger', action: { send: remove } },
			...(notMe === null
				? []
				: [{ name: 'confirm-not-me', label: say('removeNotMe'), action: { send: notMe } }]),
			{ name: 'cancel', label: say('cancel'), action: cancel, focus: true },
		],
	};
}
