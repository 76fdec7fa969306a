import { awaitsReview } from '@/utils/domain/judgement/review-status';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { statusWords } from '@/utils/i18n/status-words';
import { loginTime } from '@/utils/pages/shared/session-facts';
import { deviceGroups } from './device-groups';
import { doneText, heldAt, isLit, type PopupFacts, sectionOf, wasAnswered } from './popup-facts';
import type { FindView, PopupButton, Section, SectionName } from './popup-types';

const FIRST_ROWS = 50;
const MORE_ROWS = 100;
const SECTIONS: readonly SectionName[] = ['unfamiliar', 'notice', 'unreviewed', 'mine'];

/** The sessions by what they ask of the user, and how they are searched; sections without any are left out. */
export function sectionsOf(facts: PopupFacts): { sections: Section[]; find: FindView | null } {
	const lists: Record<SectionName, TrackedSession[]> = {
		unfamiliar: [],
		notice: [],
		unreviewed: [],
		mine: [],
	};
	for (const watched of facts.tracked) {
		const natural = sectionOf(watched);
		// An undo may ask for the review of a session that nobody has answered for in this window.
		const keeps = wasAnswered(facts, watched) || natural === 'unreviewed';
		const name = (keeps ? heldAt(facts, watched)?.section : undefined) ?? natural;
		if (name) lists[name].push(watched);
	}
	const finder = facts.ui.seldom?.findIn(facts, lists) ?? null;
	const shown = finder?.found ?? lists;
	return {
		find: finder?.view ?? null,
		sections: SECTIONS.filter((name) => shown[name].length > 0).map((name) =>
			sectionView(facts, name, shown[name].sort(byRank(facts, finder?.compare))),
		),
	};
}

/** What looks like someone else's comes first where the user is asked, and this browser elsewhere. */
const weight = (watched: TrackedSession): number =>
	Number(
		watched.riskLevel === 'urgent' &&
			(watched.reviewStatus === 'unfamiliar' || awaitsReview(watched)),
	) || Number(watched.session.current);

/**
 * The order of rows: first as they stood, then what a notification leads to, however many there are,
 * then by {@link weight}, then as the user wants it, then the latest login, which stays so, whoever is
 * active.
 */
const byRank =
	(facts: PopupFacts, wanted?: (a: TrackedSession, b: TrackedSession) => number) =>
	(a: TrackedSession, b: TrackedSession): number => {
		const index = ({ session }: TrackedSession) =>
			facts.ui.spots.get(session.id)?.index ?? Infinity;
		return (
			index(a) - index(b) ||
			Number(isLit(facts, b)) - Number(isLit(facts, a)) ||
			weight(b) - weight(a) ||
			wanted?.(a, b) ||
			loginTime(b) - loginTime(a)
		);
	};

function sectionView(
	facts: PopupFacts,
	name: SectionName,
	sessions: readonly TrackedSession[],
): Section {
	const { ui, language } = facts;
	const limit = ui.shown[name] ?? FIRST_ROWS;
	const hidden = sessions.length - limit;
	const title = titleOf(facts, name, sessions);
	const more: PopupButton = {
		name: 'show-more',
		label: language.count('showMore', Math.min(hidden, MORE_ROWS)),
		about: title,
		action: { ui: { shown: { ...ui.shown, [name]: limit + MORE_ROWS } } },
	};
	return {
		name,
		title,
		count: sessions.length,
		groups: deviceGroups(facts, name, sessions, limit),
		more: hidden > 0 ? more : null,
	};
}

function titleOf(
	facts: PopupFacts,
	name: SectionName,
	sessions: readonly TrackedSession[],
): string {
	const { say } = facts.language;
	if (name === 'mine') return say('section_mine');
	if (sessions.every((watched) => doneText(facts, watched) !== null)) return say('sectionSettled');
	if (name !== 'unfamiliar') return say(`section_${name}`);
	return sessions.some(({ reviewStatus }) => reviewStatus === 'unfamiliar')
		? statusWords(facts.language, name, sessions.length).headline
		: say('status_notMine');
}
