import { isReassuring } from '@/utils/domain/judgement/reassuring';
import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { Reason } from '@/utils/domain/judgement/risk-level';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { canUndo } from '@/utils/domain/watch/undo';
import { deviceName, placeText, reasonText, sessionName } from '@/utils/i18n/phrases';
import { removalPage } from '@/utils/pages/shared/connect-link';
import { leadThere } from '@/utils/pages/shared/lead-there';
import {
	failedRemoval,
	isOtherSession,
	loginTime,
	removalFailedText,
	sessionFacts,
	toldReasons,
} from '@/utils/pages/shared/session-facts';
import { timeOf } from '@/utils/pages/shared/time';
import type {
	Review,
	ReviewRow,
	WelcomeButton,
	WelcomeFacts,
	WelcomeQuestion,
} from './welcome-types';

const MORE_ROWS = 50;

/** Whether the user has not answered for a session, or its removal is under way. */
export const isOpen = (watched: TrackedSession): boolean =>
	awaitsReview(watched) || needsAnswer(watched) || isNotice(watched);

/** The sessions that are to be gone through, and what can be said of them. */
export function reviewOf(facts: WelcomeFacts): Review {
	const { stored, ui, language } = facts;
	const { state, pulse } = stored;
	const activity = new Map(pulse?.lastActiveAt);
	const open = (state?.tracked ?? [])
		.filter(isOpen)
		.sort((a, b) => weight(b) - weight(a) || loginTime(b) - loginTime(a));
	return {
		rows: open.slice(0, ui.shown).map((watched) => reviewRow(facts, watched, activity)),
		more: moreButton(facts, open.length - ui.shown),
		all: allButton(facts, open),
		undo: undoOf(facts),
		recovery: state?.recovery ? language.say('welcomeRecovery') : null,
	};
}

/** What looks like someone else's comes first, then what came since, then the latest login. */
const weight = (watched: TrackedSession): number =>
	2 * Number(watched.riskLevel === 'urgent') + Number(needsAnswer(watched));

/** What is under way for a session. */
type Progress = { removing: boolean; saving: boolean };

function progressOf({ ui }: WelcomeFacts, { session, removal }: TrackedSession): Progress {
	const command = ui.busy.get(session.id);
	const removing = removal?.outcome === 'pending' || command === 'remove';
	return { removing, saving: command !== undefined && !removing };
}

function reviewRow(
	facts: WelcomeFacts,
	watched: TrackedSession,
	activity: ReadonlyMap<string, number>,
): ReviewRow {
	const { language, now } = facts;
	const { session } = watched;
	const progress = progressOf(facts, watched);
	const shown = sessionFacts(language, watched, activity, now);
	const { at } = shown.activity;
	const told = toldReasons(watched);
	const texts = (reasons: Reason[]) => reasons.map((reason) => reasonText(language, reason, now));
	return {
		...shown,
		active: at === 0 ? null : timeOf(language, at, language.ago(at, now)),
		form: session.device.form,
		device: deviceName(language, session.device),
		why: texts(told.filter((reason) => !isReassuring(reason))),
		but: texts(told.filter(isReassuring)),
		note: noteOf(facts, watched, progress),
		buttons: [
			recogniseButton(facts, watched, progress),
			// Of others there is nothing left to log out, or not from here.
			isOtherSession(watched)
				? removeButton(facts, watched, progress)
				: disownButton(facts, watched, progress),
		],
		question: progress.removing ? null : questionOf(facts, watched),
	};
}

/** That a session has gone, or how a removal ended that did not work. */
function noteOf(
	{ language, now }: WelcomeFacts,
	watched: TrackedSession,
	{ removing }: Progress,
): string | null {
	const { goneAt } = watched;
	if (goneAt !== null) return language.say('gone', { clock: language.clock(goneAt, now) });
	const failed = removing ? null : failedRemoval(watched);
	return failed && removalFailedText(language, failed);
}

const recogniseButton = (
	{ language }: WelcomeFacts,
	{ session }: TrackedSession,
	{ removing, saving }: Progress,
): WelcomeButton => ({
	name: 'recognise',
	label: language.say('recognise'),
	about: sessionName(language, session),
	action: { send: { type: 'recognise', ids: [session.id] } },
	busy: saving,
	off: removing,
});

function removeButton(
	{ ui, language, connection }: WelcomeFacts,
	watched: TrackedSession,
	{ removing, saving }: Progress,
): WelcomeButton {
	const { session } = watched;
	const isLearned = connection === null || removalPage(connection.profile) === null;
	const label = () => {
		if (removing) return 'removing';
		if (!isLearned) return 'removeThere';
		return failedRemoval(watched) ? 'tryAgain' : 'remove';
	};
	return {
		name: 'remove',
		label: language.say(label()),
		about: sessionName(language, session),
		action: isLearned
			? { ui: { asking: session.id, back: null } }
			: leadThere(connection, [session]),
		busy: removing,
		off: saving,
		focus: ui.back === session.id,
	};
}

const disownButton = (
	{ language }: WelcomeFacts,
	{ session }: TrackedSession,
	{ saving }: Progress,
): WelcomeButton => ({
	name: 'disown',
	label: language.say('notMe'),
	about: sessionName(language, session),
	action: { send: { type: 'disown', ids: [session.id] } },
	off: saving,
});

/** The question before a removal, while it is asked. The safe answer has the focus. */
function questionOf(
	{ ui, language }: WelcomeFacts,
	watched: TrackedSession,
): WelcomeQuestion | null {
	const { say } = language;
	const { id, device, place } = watched.session;
	if (ui.asking !== id || !isOtherSession(watched)) return null;
	const cancel = { ui: { asking: null, back: id } };
	return {
		text: say('askOne', {
			device: deviceName(language, device),
			place: placeText(language, place),
		}),
		cancel,
		buttons: [
			{
				name: 'confirm',
				label: say('remove'),
				kind: 'danger',
				action: { send: { type: 'remove', ids: [id] } },
			},
			{ name: 'cancel', label: say('cancel'), action: cancel, focus: true },
		],
	};
}

function moreButton({ ui, language }: WelcomeFacts, hidden: number): WelcomeButton | null {
	if (hidden <= 0) return null;
	return {
		name: 'show-more',
		label: language.count('showMore', Math.min(hidden, MORE_ROWS)),
		action: { ui: { shown: ui.shown + MORE_ROWS } },
	};
}

/** «All of these were me», where the user has seen them all and none looks like someone else's. */
function allButton(
	{ ui, language }: WelcomeFacts,
	open: readonly TrackedSession[],
): WelcomeButton | null {
	// Nor over a session that was not there before us.
	const plain = open.every((watched) => awaitsReview(watched) && watched.riskLevel !== 'urgent');
	const ids = open
		.filter((watched) => awaitsReview(watched) && watched.removal?.outcome !== 'pending')
		.map(({ session }) => session.id);
	if (!plain || ids.length < 2 || open.length > ui.shown) return null;
	return {
		name: 'recognise-all',
		label: language.count('recogniseAll', ids.length),
		action: { send: { type: 'recognise', ids } },
		busy: ids.every((id) => ui.busy.get(id) === 'recognise'),
	};
}

/** What the user said last, while it can be undone. */
function undoOf({ stored, now, language }: WelcomeFacts): Review['undo'] {
	const { state } = stored;
	const undo = state?.undo;
	if (!state || undo?.what !== 'recognised' || !canUndo(state, now)) return null;
	const names = state.tracked
		.filter(({ ref }) => undo.sessions.some(({ was }) => was.ref === ref))
		.map(({ session }) => sessionName(language, session));
	return {
		text: language.say('undo_recognised', { session: language.list(names) }),
		button: {
			name: 'undo',
			label: language.say('undo'),
			kind: 'plain',
			action: { send: { type: 'undo' } },
		},
	};
}
