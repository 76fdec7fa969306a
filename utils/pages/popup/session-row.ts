import { isAlarming } from '@/utils/domain/judgement/review-status';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { deviceName, placeText } from '@/utils/i18n/phrases';
import {
	activityOf,
	type FailedRemoval,
	failedRemoval,
	isOtherSession,
	removalFailedText,
} from '@/utils/pages/shared/session-facts';
import {
	askRemoval,
	learnRemovalButton,
	remedyButtons,
	removalThere,
	sessionsPageButton,
	undoButton,
} from './popup-buttons';
import {
	addressAmong,
	doneText,
	isBeingRemoved,
	isLit,
	knownDevice,
	type PopupFacts,
	sectionOf,
} from './popup-facts';
import {
	NAME,
	type PopupButton,
	type PopupQuestion,
	type SectionName,
	type SessionRow,
} from './popup-types';

/** What the parts of a row are made from: the popup's facts, and what is known of its session. */
type RowFacts = PopupFacts & {
	watched: TrackedSession;
	id: string;
	/** What its device is called: by its user, or else by its kind. */
	device: string;
	place: string;
	/** Its address, where another reads alike. */
	address: string | null;
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

/**
 * A session in the popup: its facts, and what can be done about it.
 *
 * @param stands the section that it stands in
 */
export function sessionRow(
	facts: PopupFacts,
	watched: TrackedSession,
	stands: SectionName,
): SessionRow {
	const { ui, language, now, activity } = facts;
	const row = rowFacts(facts, watched);
	const { id, place, address, removing, failed } = row;
	const done = doneText(facts, watched);
	const buttons = done === null ? openButtons(row) : doneButtons(row);
	const active = activityOf(language, watched, activity, now);
	const isOwn = stands === 'mine';
	// What is under way, has failed or was answered just now is not tucked away.
	const tucked = isOwn && done === null && !removing && failed === null && buttons.length > 0;
	return {
		id,
		facts: (!isOwn && ui.seldom?.factsOf(language, watched, active.text, now)) || [],
		line: `${place} · ${active.at > 0 ? language.ago(active.at, now) : active.text}`,
		address,
		here: watched.session.current && language.say('thisBrowser'),
		mark: done === null ? markOf(row) : null,
		note: failed && !removing ? removalFailedText(language, failed) : null,
		done,
		menu: tucked ? menuButton(row, ui.menu === id) : null,
		buttons,
		question: questionOf(row),
		naming: namingOf(row),
		spotlight: isLit(facts, watched),
	};
}

/** That a session is gone, or wanted so. */
function markOf({ language, now, watched: { goneAt, reviewStatus } }: RowFacts): string | null {
	if (goneAt !== null) return language.say('gone', { clock: language.clock(goneAt, now) });
	return reviewStatus === 'notMine' ? language.say('saidNotMe') : null;
}

const menuButton = ({ language, id, about }: RowFacts, open: boolean): PopupButton => ({
	name: 'menu',
	label: language.say('more'),
	about,
	icon: 'more',
	bare: true,
	open,
	action: { ui: { menu: open ? null : id, asking: null, naming: null, back: null } },
});

function rowFacts(facts: PopupFacts, watched: TrackedSession): RowFacts {
	const { language, devices } = facts;
	const { session, goneAt } = watched;
	const device = knownDevice(devices, watched)?.name ?? deviceName(language, session.device);
	const place = placeText(language, session.place);
	const address = addressAmong(facts, watched);
	const removing = isBeingRemoved(facts, watched);
	return {
		...facts,
		watched,
		id: session.id,
		device,
		place,
		address,
		about: [device, place, address].filter(Boolean).join(', '),
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
	if (goneAt !== null || (session.current && asks)) return [disown, recognise];
	// The current session logs out on the site, never from here.
	if (session.current) return [];
	const removal = [removeButton(row), ...removalRemedies(row)];
	if (section === 'unreviewed') return [recognise, ...removal];
	// The safe answer comes first where removing is not what is asked.
	if (section === 'notice') return [recognise, ...removal];
	return asks
		? [...removal.slice(0, 1), recognise, ...removal.slice(1)]
		: [...removal, ...renameButtons(row)];
}

function removeButton(row: RowFacts): PopupButton {
	const { stored, ui, language, id, about, removing, saving, failed, section } = row;
	const elsewhere = removalThere(row, [row.watched.session]);
	const label = () => {
		if (removing) return stored.progress?.answered.includes(id) ? 'removingAsked' : 'removing';
		if (elsewhere) return 'removeThere';
		if (failed) return 'tryAgain';
		return isAlarming(row.watched) ? 'notMeRemove' : 'remove';
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
	const { session } = row.watched;
	const there = sessionsPageButton(row, session);
	// The way to remove is another now.
	if (failed.cause === 'unreadable') return [learnRemovalButton(row.language), there];
	const remedies = failed.cause === null ? [] : remedyButtons(row, failed.cause, session);
	return failed.outcome === 'stillThere' && remedies.length === 0
		? [there]
		: remedies.filter(({ name }) => name !== 'look');
}

/** What can be done about a session that was answered in this window. */
function doneButtons(row: RowFacts): PopupButton[] {
	const { undo, language, watched, about } = row;
	const { ref, reviewStatus } = watched;
	const isLast = undo?.sessions.some(({ was }) => was.ref === ref);
	const takeBack: PopupButton = { ...undoButton(language), about };
	return [...(isLast ? [takeBack] : []), ...(reviewStatus === 'mine' ? renameButtons(row) : [])];
}

/** Gives the session's device a name of the user's, where it is a known device. */
function renameButtons({ ui, devices, language, watched, id, about }: RowFacts): PopupButton[] {
	if (!knownDevice(devices, watched)) return [];
	const rename: PopupButton = {
		name: 'name-device',
		label: language.say('setRename'),
		about,
		action: { ui: { naming: id, back: null } },
		focus: ui.back === NAME + id,
	};
	return [rename];
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
function namingOf({ ui, devices, language, watched, id }: RowFacts): SessionRow['naming'] {
	const device = knownDevice(devices, watched);
	if (ui.naming !== id || !ui.seldom || !device) return null;
	return ui.seldom.namingOf(device, id, language);
}
