import type { Language } from '@/utils/i18n/language';
import { sessionName } from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';
import type { Command } from '@/utils/platform/command';
import { remedyButtons } from './popup-buttons';
import { type PopupFacts, wasAnswered } from './popup-facts';
import type { Banner, PopupButton, Tone } from './popup-types';

const RESULTS_SHOWN = 3;

const banner = (
	id: string,
	tone: Tone,
	title: string,
	text: string,
	...buttons: PopupButton[]
): Banner => ({ id, tone, title, text, buttons });

/**
 * What is to be known above the list.
 *
 * @param results what {@link removalResults} gave
 */
export function bannersOf(facts: PopupFacts, results: readonly string[]): Banner[] {
	const { stored, ui, status, now, language } = facts;
	const { say } = language;
	const { kind, failure } = status;
	const travel = stored.state?.travel;
	const banners: Banner[] = [];
	if (ui.failed) banners.push(banner('failed', 'attention', say('failed'), say('failedDetail')));
	// Where something weightier than a failure is the main word.
	if (failure !== null && failure.kind !== kind) {
		const { headline, detail } = statusWords(language, failure.kind, 0);
		const remedies = remedyButtons(facts, failure.kind);
		banners.push(banner('blind', 'blind', headline, detail, ...remedies));
	}
	if (results.length > 0) {
		const read = readButton('outcomes-read', language, { type: 'readOutcomes' });
		banners.push(banner('results', 'calm', '', results.join('\n'), read));
	}
	if (stored.unsaved) {
		banners.push(banner('unsaved', 'attention', say('unsaved'), say('unsavedDetail')));
	}
	if (travel && now < travel.until) {
		const text = say('travelling', { clock: language.clock(travel.until, now) });
		const end: PopupButton = {
			name: 'travel-end',
			label: say('travelEnd'),
			action: { send: { type: 'travel', days: 0 } },
		};
		banners.push(banner('travel', 'calm', '', text, end));
	}
	if (stored.state?.rebuiltAt) {
		const read = readButton('rebuild-read', language, { type: 'readRebuild' });
		banners.push(banner('rebuilt', 'attention', say('rebuilt'), say('rebuiltDetail'), read));
	}
	return banners;
}

const readButton = (name: string, { say }: Language, send: Command): PopupButton => ({
	name,
	label: say('ok'),
	action: { send },
});

/** What removals came to that no row of this window tells of. */
export function removalResults(facts: PopupFacts): string[] {
	const { language, tracked } = facts;
	const removed = tracked.filter(
		(watched) => watched.removal?.outcome === 'removed' && !wasAnswered(facts, watched),
	);
	const told = removed
		.slice(0, RESULTS_SHOWN)
		.map(({ session }) => language.say('removed', { session: sessionName(language, session) }));
	const left = removed.length - told.length;
	return left > 0 ? [...told, language.count('moreRemoved', left)] : told;
}
