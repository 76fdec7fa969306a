import { accessChanged, cancel, disconnect, fail, tabClosed, timeOver } from './endings';
import {
	type LearnerState,
	type LearningEvent,
	liveOf,
	nothingFound,
	type Outcome,
	type Surroundings,
	stay,
} from './event';
import { beginHere, documentRead } from './here';
import {
	checkList,
	confirmList,
	correctField,
	drawingRead,
	listChecked,
	searchToShow,
	showFound,
	showNext,
} from './list';
import { askOffer, confirmOffer, offer, offerAllowed, offerListed } from './offered';
import { pressed } from './pressed';
import { checkSuspects, confirmRemoval, entriesRead, keepRemoval, removalChecked } from './removal';
import { resume } from './resume';
import { answerHidden, begin, hear, lookDeeper, opened, openFailed, supersede } from './watching';

function confirm(
	state: LearnerState,
	{ search, connection }: Extract<LearningEvent, { type: 'confirmed' }>,
	surroundings: Surroundings,
): Outcome {
	switch (state.learning?.step.type) {
		case 'found':
			return state.notes?.offered
				? confirmOffer(state, state.notes.offered)
				: confirmList(state, search, surroundings);
		case 'removalFound':
			return confirmRemoval(state, connection, surroundings);
		default:
			return nothingFound(state);
	}
}

function accessAnswered(
	state: LearnerState,
	{ isGranted, confirmed }: Extract<LearningEvent, { type: 'accessAnswered' }>,
	surroundings: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning === null) return stay(state);
	if (confirmed.of === 'offer')
		return offerAllowed(state, learning, confirmed, isGranted, surroundings);
	if (!isGranted) return fail(learning, 'noAccess');
	return confirmed.of === 'list'
		? checkList(learning, confirmed)
		: keepRemoval(learning, confirmed, surroundings);
}

/**
 * What learning becomes by an event, and what is to be done: pure. A state that does not change is
 * the very same object, and so is each part of it, so that nothing is written.
 */
export function step(
	state: LearnerState,
	event: LearningEvent,
	surroundings: Surroundings,
): Outcome {
	switch (event.type) {
		case 'started':
			return resume(state, event, surroundings);
		case 'superseded':
			return supersede(state);
		case 'begun':
			return event.popup
				? beginHere(event, event.popup.tabId, surroundings)
				: begin(event, surroundings);
		case 'opened':
			return opened(state, event.tabId);
		case 'openFailed':
			return openFailed(state, event);
		case 'documentRead':
			return documentRead(state, event);
		case 'deeperAsked':
			return lookDeeper(state);
		case 'answerHidden':
			return answerHidden(state);
		case 'reported':
			return hear(state, event, surroundings);
		case 'rested':
			return state.learning?.of === 'removal'
				? checkSuspects(state, event.profile ?? null)
				: searchToShow(state);
		case 'entriesRead':
			return entriesRead(state, event);
		case 'searched':
			return showFound(state, event.search, surroundings);
		case 'removalChecked':
			return removalChecked(state, event, surroundings);
		case 'pressed':
			return pressed(state, event, surroundings);
		case 'corrected':
			return correctField(state, event, surroundings);
		case 'nextListAsked':
			return showNext(state, event.search, surroundings);
		case 'confirmed':
			return confirm(state, event, surroundings);
		case 'accessAnswered':
			return accessAnswered(state, event, surroundings);
		case 'listChecked':
			return listChecked(state, event, surroundings);
		case 'drawingRead':
			return drawingRead(state, event, surroundings);
		case 'cancelled':
			return cancel(state);
		case 'offered':
			return offer(event.profile, surroundings);
		case 'offerAsked':
			return askOffer(state);
		case 'offerListed':
			return offerListed(state, event);
		case 'disconnected':
			return disconnect(state);
		case 'tabClosed':
			return tabClosed(state, event.tabId, surroundings);
		case 'timeOver':
			return timeOver(state);
		case 'accessChanged':
			return accessChanged(state, event, surroundings);
	}
}
