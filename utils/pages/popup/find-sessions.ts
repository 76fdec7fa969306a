import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { deviceName, formName, placeText } from '@/utils/i18n/phrases';
import { loginTime } from '@/utils/pages/shared/session-facts';
import {
	FEW,
	type FindIn,
	type Finding,
	type FindView,
	type PopupAction,
	type PopupUi,
	type Sections,
	type SortName,
} from './popup-types';

/** Longer than any address, and than what anybody remembers of a place. */
const TEXT_LENGTH = 100;

/** Letters that are not made of another and a mark, as they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ς: 'σ',
};

/** A text as it is compared: «Łódź» is found by «lodz». */
const folded = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßłøđðþæœıς]/g, (letter) => PLAIN[letter] ?? letter);

/**
 * Searches the user's own sessions, and those of the first review, by device, name, place and IP
 * address, and orders them. What the user is asked about is never hidden by it. Pure.
 */
export const findIn: FindIn = (known, sections) => {
	const { language, ui, devices } = known;
	const { find } = ui;
	const all = [...sections.unreviewed, ...sections.mine];
	const isInUse = find.text !== '' || find.order !== 'login';
	const count = all.length + sections.unfamiliar.length + sections.notice.length;
	// Who is asked about many and has few of their own searches for nothing.
	if (!isInUse && (count <= FEW || all.length <= FEW / 4)) return null;
	const words = folded(find.text).split(/\s+/).filter(Boolean);
	const fits = (watched: TrackedSession): boolean => {
		if (words.length === 0 || asks(ui, watched)) return true;
		const text = textOf(language, watched, devices.get(watched.deviceId ?? ''));
		return words.every((word) => text.includes(word));
	};
	const found: Sections = {
		...sections,
		unreviewed: sections.unreviewed.filter(fits),
		mine: sections.mine.filter(fits),
	};
	return {
		found,
		compare: comparison(known),
		view: viewOf(language, ui, {
			isSearching: words.length > 0,
			found: found.unreviewed.length + found.mine.length,
			all: all.length,
		}),
	};
};

/** Whether a session of the first review looks like someone else's, or did until it was answered just now. */
const asks = (ui: PopupUi, { session, reviewStatus, riskLevel }: TrackedSession): boolean =>
	riskLevel === 'urgent' && (reviewStatus !== 'mine' || ui.answered.has(session.id));

/** All that a session is found by. */
function textOf(
	language: Language,
	{ session: { device, place, ip } }: TrackedSession,
	known: KnownDevice | undefined,
): string {
	const { form } = device;
	const parts = [known?.name, deviceName(language, device), formName(language, form)];
	return folded([...parts, placeText(language, place), ip].filter(Boolean).join('\n'));
}

/** Orders sessions as the user wants it; 0 where that says nothing. */
function comparison({
	language,
	ui,
	activity,
}: Parameters<FindIn>[0]): (a: TrackedSession, b: TrackedSession) => number {
	switch (ui.find.order) {
		case 'login':
			return (a, b) => loginTime(b) - loginTime(a);
		case 'activity': {
			const at = (watched: TrackedSession) =>
				Math.max(activity.get(watched.session.id) ?? 0, watched.session.lastActiveAt ?? 0);
			return (a, b) => at(b) - at(a);
		}
		case 'place': {
			const { compare } = new Intl.Collator(language.locale);
			const text = ({ session: { place } }: TrackedSession) =>
				// What is unknown comes last.
				[place.country ?? '\uffff', place.city ?? '\uffff'] as const;
			return (a, b) => {
				const [[country, city], [other, otherCity]] = [text(a), text(b)];
				return compare(country, other) || compare(city, otherCity);
			};
		}
	}
}

/** Rows are put where the order says, whatever stood where before; what was answered stays in its part. */
const anew = ({ spots }: PopupUi, find: Finding): PopupAction => ({
	ui: {
		find,
		spots: new Map([...spots].map(([id, spot]) => [id, { ...spot, index: Infinity }])),
		// A search that ends shows as much as the popup did when it opened.
		shown: {},
		back: null,
	},
});

function viewOf(
	{ say, number }: Language,
	ui: PopupUi,
	counts: { isSearching: boolean; found: number; all: number },
): FindView {
	const { find } = ui;
	const { isSearching, found, all } = counts;
	const searchFor = (text: string) => anew(ui, { ...find, text });
	const choice = (value: SortName, label: string) => ({ value, label });
	const told = () =>
		found === 0 ? say('findNone') : say('findSome', { found: number(found), all: number(all) });
	return {
		label: say('find'),
		hint: say('findHint'),
		text: find.text,
		maxLength: TEXT_LENGTH,
		found: isSearching ? told() : '',
		all: isSearching ? { name: 'find-all', label: say('findAll'), action: searchFor('') } : null,
		order: {
			label: say('findOrder'),
			value: find.order,
			choices: [
				choice('login', say('connectField_createdAt')),
				choice('activity', say('connectField_lastActiveAt')),
				choice('place', say('connectField_place')),
			],
		},
		searchFor,
		orderBy: (order) => anew(ui, { ...find, order }),
	};
}
