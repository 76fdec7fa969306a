import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { remedyFor } from '@/utils/pages/shared/remedy';
import { isOtherSession } from '@/utils/pages/shared/session-facts';
import { bannersOf, removalResults } from './popup-banners';
import { askRemoval, helpButton, lookButton, removalThere } from './popup-buttons';
import { type PopupFacts, popupFacts } from './popup-facts';
import { coverageText, waysOf } from './popup-footer';
import { headerOf, lookedOf } from './popup-header';
import { sectionsOf } from './popup-sections';
import {
	OTHERS,
	type PopupStored,
	type PopupUi,
	type PopupView,
	quietUi,
	type SessionRow,
} from './popup-types';

/** Whether what helps is to connect, for the first time or again. */
export const asksToConnect = (status: StatusKind): boolean =>
	/^connect/.test(remedyFor(status) ?? '');

/**
 * What the popup shows. Pure.
 *
 * @param ui what happens in this window
 * @param now milliseconds since 1970
 * @param connection the connection in use; `null` where nothing is connected
 */
export function popupView(
	stored: PopupStored,
	ui: PopupUi,
	now: number,
	connection: SharedConnection | null,
	language: Language,
): PopupView {
	const { say } = language;
	const facts = popupFacts(stored, ui, now, connection, language);
	const { state } = stored;
	const header = headerOf(facts);
	const { sections, find } = sectionsOf(facts);
	const { looked, stale } = lookedOf(facts);
	const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
	const results = removalResults(facts);
	const here = asksToConnect(header.status) ? ui.here : null;
	const looksInHeader = header.buttons.some(({ name }) => name === 'look');
	return {
		...header,
		...(here?.buttons.length && { buttons: [] }),
		looked,
		coverage: coverageText(facts),
		look:
			connection === null || looksInHeader
				? null
				: { ...lookButton(facts, say('look')), icon: 'again', bare: true },
		banners: [...(here ? [here] : []), ...bannersOf(facts, results)],
		checklist:
			state && (ui.seldom?.checklistOf(state, connection?.profile ?? null, language, now) ?? null),
		stale: sections.length > 0 ? stale : null,
		find,
		sections,
		// Who searches might take all others for what was found.
		others: find?.all ? null : othersOf(facts),
		undo: ui.seldom?.undoOf(facts, rows) ?? null,
		message:
			ui.message && ui.seldom
				? ui.seldom.panelOf({ state, ...facts.status }, ui, ui.message, now, language)
				: null,
		ways: waysOf(facts),
		news: newsOf(facts, header.headline, results, rows),
	};
}

/** The removal of all sessions but this browser's own, where there are several others. */
function othersOf(facts: PopupFacts): PopupView['others'] {
	const { ui, tracked, language, removesOthers } = facts;
	const count = tracked.filter(isOtherSession).length;
	if (count < 2 && !removesOthers) return null;
	const elsewhere = removalThere(facts, []);
	const text = language.count('askOthers', count);
	return {
		button: {
			name: 'remove-others',
			label: removesOthers
				? progressText(facts)
				: language.say(elsewhere ? 'removeOthersThere' : 'removeOthers'),
			action: elsewhere ?? { ui: { asking: OTHERS, askingGroup: null, back: null } },
			busy: removesOthers,
			focus: ui.back === OTHERS,
		},
		question:
			ui.asking === OTHERS ? askRemoval(language, text, { type: 'removeOthers' }, OTHERS) : null,
	};
}

/** How far the removal of all others has come. */
function progressText({ stored: { progress }, language }: PopupFacts): string {
	if (!progress) return language.say('removing');
	return language.say('removingSome', {
		done: language.number(progress.answered.length),
		all: language.number(progress.asked),
	});
}

/** What a screen reader is told: the answer, what did not work, and what became of sessions. */
function newsOf(
	{ ui, language }: PopupFacts,
	headline: string,
	results: readonly string[],
	rows: readonly SessionRow[],
): string {
	const [lastAnswered] = [...ui.answered.keys()].slice(-1);
	const notes = rows.flatMap(({ id, note, done }) => note ?? ((id === lastAnswered && done) || []));
	return [
		headline,
		...(ui.failed ? [language.say('failed')] : []),
		...results,
		...notes.slice(0, 2),
	]
		.map((text) => (/[.…?!]$/.test(text) ? text : `${text}.`))
		.join(' ');
}

/** What is shown where the real view can't be painted: it says so, and looks like no other state. */
export function brokenPopup(language: Language): PopupView {
	const { say } = language;
	return {
		...popupView({ state: null, pulse: null, unsaved: false }, quietUi(), 0, null, language),
		status: 'unreadable',
		tone: 'blind',
		icon: 'blind',
		headline: say('broken'),
		detail: say('brokenDetail'),
		buttons: [helpButton(language)],
		news: say('broken'),
	};
}
