import { isAlarming } from '@/utils/domain/judgement/review-status';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { deviceName, placeText } from '@/utils/i18n/phrases';
import type { Naming } from '@/utils/pages/shared/button';
import {
	type FailedRemoval,
	failedRemoval,
	isOtherSession,
	removalFailedText,
	sessionFacts,
} from '@/utils/pages/shared/session-facts';
import { NAME_LENGTH, typedName } from '@/utils/pages/shared/typed-name';
import {
	askRemoval,
	learnRemovalButton,
	remedyButtons,
	removalThere,
	sessionsPageButton,
	undoButton,
} from './popup-buttons';
import { doneText, isBeingRemoved, isLit, type PopupFacts, sectionOf } from './popup-facts';
import type {
	PopupAction,
	PopupButton,
	PopupQuestion,
	SectionName,
	SessionRow,
} from './popup-types';

/** What the parts of a row are made from: the popup's facts, and what is known of its session. */
type RowFacts = PopupFacts & {
	watched: TrackedSession;
	id: string;
	device: string;
	place: string;
	/** What a button of the row is about, for those who don't see where it stands. */
	about: string;
	removing: boolean;
	/** Another command than a removal is under way. */
	saving: boolean;
	/** How a removal failed. */
	failed: FailedRemoval | null;
	/** Where the session belongs. It may stand elsewhere: what keeps its place may ask anew by now. */
	section: SectionName | null;
};

/** A session in the popup: its facts, and what can be done about it. */
export function sessionRow(facts: PopupFacts, watched: TrackedSession): SessionRow {
	const { language, now, activity } = facts;
	const row = rowFacts(facts, watched);
	const done = doneText(facts, watched);
	const { removing, failed } = row;
	const { goneAt, reviewStatus } = watched;
	const wanted = reviewStatus === 'notMine' ? language.say('saidNotMe') : null;
	const mark =
		goneAt === null ? wanted : language.say('gone', { clock: language.clock(goneAt, now) });
	return {
		...sessionFacts(language, watched, activity, now),
		mark: done === null ? mark : null,
		note: failed && !removing ? removalFailedText(language, failed) : null,
		done,
		buttons: done === null ? openButtons(row) : doneButtons(row),
		question: questionOf(row),
		naming: namingOf(row),
		spotlight: isLit(facts, watched),
	};
}

function rowFacts(facts: PopupFacts, watched: TrackedSession): RowFacts {
	const { session, goneAt } = watched;
	const device = deviceName(facts.language, session.device);
	const place = placeText(facts.language, session.place);
	const removing = isBeingRemoved(facts, watched);
	return {
		...facts,
		watched,
		id: session.id,
		device,
		place,
		about: `${device}, ${place}`,
		removing,
		saving: facts.ui.busy.has(session.id) && !removing,
		failed: goneAt === null ? failedRemoval(watched) : null,
		section: sectionOf(watched),
	};
}

/** What can be done about a session that nobody has answered for in this window. */
function openButtons(row: RowFacts): PopupButton[] {
	const { language, watched, id, about, section, removing, saving } = row;
	const { goneAt, session } = watched;
	const asks = section === 'unfamiliar' || section === 'notice';
	const recognise: PopupButton = {
		name: 'recognise',
		label: language.say('recognise'),
		about,
		action: { send: { type: 'recognise', ids: [id] } },
		busy: saving,
		off: removing,
	};
	const disown: PopupButton = {
		name: 'disown',
		label: language.say('notMe'),
		about,
		action: { send: { type: 'disown', ids: [id] } },
		off: saving,
		kind: 'danger',
	};
	if (goneAt !== null && !isAlarming(watched)) return [];
	if (goneAt !== null || (session.current && asks)) return [recognise, disown];
	// The current session logs out on the site, never from here.
	if (session.current) return [];
	const removal = [removeButton(row), ...removalRemedies(row)];
	return asks || section === 'unreviewed' ? [recognise, ...removal] : removal;
}

function removeButton(row: RowFacts): PopupButton {
	const { stored, ui, language, id, about, removing, saving, failed, section } = row;
	const elsewhere = removalThere(row, row.watched.session);
	const label = () => {
		if (removing) return stored.progress?.answered.includes(id) ? 'removingAsked' : 'removing';
		if (elsewhere) return 'removeThere';
		return failed ? 'tryAgain' : 'remove';
	};
	return {
		name: 'remove',
		label: language.say(label()),
		about,
		action: elsewhere ?? { ui: { asking: id, askingGroup: null, back: null } },
		busy: removing,
		off: saving,
		focus: ui.back === id,
		...(section === 'unfamiliar' ? { kind: 'danger' } : {}),
	};
}

/** What else can be done where a removal did not work. */
function removalRemedies(row: RowFacts): PopupButton[] {
	const { failed } = row;
	if (failed === null) return [];
	// The way to remove is another now.
	if (failed.cause === 'unreadable')
		return [learnRemovalButton(row.language), sessionsPageButton(row)];
	const remedies = failed.cause === null ? [] : remedyButtons(row, failed.cause);
	return failed.outcome === 'stillThere' && remedies.length === 0
		? [sessionsPageButton(row)]
		: remedies.filter(({ name }) => name !== 'look');
}

/** What can be done about a session that was answered in this window. */
function doneButtons(row: RowFacts): PopupButton[] {
	const { ui, undo, devices, language, watched, id, about, saving } = row;
	const isLast = undo?.sessions.some(({ was }) => was.ref === watched.ref);
	const nameable = watched.reviewStatus === 'mine' && devices.has(watched.deviceId ?? '');
	const takeBack: PopupButton = {
		...undoButton(language),
		about,
		// The button that was pressed has gone: the keyboard goes on from here.
		focus: saving && ui.busy.size === 1,
	};
	const name: PopupButton = {
		name: 'name-device',
		label: language.say('nameIt'),
		about,
		action: { ui: { naming: id, back: null } },
		focus: ui.back === id,
	};
	return [...(isLast ? [takeBack] : []), ...(nameable ? [name] : [])];
}

/** The question before a removal, while it is asked. */
function questionOf(row: RowFacts): PopupQuestion | null {
	const { ui, language, watched, id, device, place } = row;
	const { reviewStatus } = watched;
	if (ui.asking !== id || !isOtherSession(watched)) return null;
	const remove = { type: 'remove' as const, ids: [id] };
	// The user may know better than the rules; where they ask already, removing says it.
	const judged = isAlarming(watched) || reviewStatus === 'unreviewed' || reviewStatus === 'notMine';
	const notMe = judged ? null : { ...remove, notMe: true };
	return askRemoval(language, language.say('askOne', { device, place }), remove, id, notMe);
}

/** The field for a name of the session's device, while it is being named. */
function namingOf(row: RowFacts): Naming<PopupAction> | null {
	const { ui, devices, language, watched, id: session } = row;
	const { say } = language;
	const device = devices.get(watched.deviceId ?? '');
	if (ui.naming !== session || device === undefined) return null;
	const { id, name, family } = device;
	return {
		label: say('nameOf', { device: deviceName(language, family) }),
		value: name ?? '',
		maxLength: NAME_LENGTH,
		save: { name: 'save-name', label: say('save'), kind: 'primary', action: { ui: {} } },
		cancel: {
			name: 'cancel',
			label: say('cancel'),
			action: { ui: { naming: null, back: session } },
		},
		saveAs: (text) => ({ send: { type: 'nameDevice', id, name: typedName(text) } }),
	};
}
