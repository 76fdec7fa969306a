import type { EvidenceRecord, RecordEntry } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import type { Time } from '@/utils/pages/shared/button';
import { entryWords } from './entry-words';
import { type History, historyOf, NO_FAMILY } from './history';
import type { PictureOf, RecordPicture } from './picture-types';
import {
	type Choices,
	type ExportKind,
	type Face,
	MORE_ROWS,
	ROWS,
	type SettingsButton,
	type SettingsUi,
	timeOf,
} from './settings-ui';
import { type EntryFilter, isShown, KINDS, type Shape } from './timeline-types';

/** The settings page on the record: a list of its days, the same as a picture, and as a file. */

export type EntryRow = {
	id: string;
	/** The time of day; `null` where the entry has none that can be read. */
	time: Time | null;
	shape: Shape;
	event: string;
	/** The numbers of the sessions that it is about. */
	session: string;
	/** Which device it is about, and the particulars. */
	what: string;
};

/** The entries by their days, the latest first. */
export type RecordList = {
	days: { id: string; title: string; rows: EntryRow[] }[];
	/** Stands in their place where the filter lets none through. */
	none: string;
	more: SettingsButton | null;
};

export type RecordPart = {
	/** What is in it, and how long it stays. */
	about: { title: string; texts: string[] };
	count: string;
	/** To take it along; none where there is nothing in it. */
	buttons: SettingsButton[];
	care: string | null;
	/** How and what of it is shown; `null` where there is nothing to show. */
	shown: { face: Choices; filter: Choices } | null;
	/** Of the two faces, the one that is chosen. */
	list: RecordList | null;
	picture: RecordPicture | null;
};

/** The bounds of record.ts, whose schemas are too heavy for a page; a test holds the two together. */
export const RECORD_BOUNDS = { entries: 2000, days: 400 } as const;

const FACES: readonly Face[] = ['list', 'timeline'];
const FILTERS: readonly EntryFilter[] = ['all', 'sessions', 'answers', 'watch'];

/**
 * What was seen, as evidence: to look at, and to take along.
 *
 * @param now milliseconds since 1970
 * @param pictureOf makes the timeline; `null` until it is loaded
 */
export function recordOf(
	language: Language,
	record: EvidenceRecord,
	state: WatchState | null,
	ui: SettingsUi,
	now: number,
	pictureOf: PictureOf | null,
): RecordPart {
	const { say } = language;
	const isEmpty = record.length === 0;
	const history = historyOf(record, state, now);
	const shows = (face: Face) => !isEmpty && ui.face === face;
	return {
		about: {
			title: say('setRecordAbout'),
			texts: [
				say('setRecordIntro'),
				say('setRecordBounds', {
					entries: language.number(RECORD_BOUNDS.entries),
					days: language.number(RECORD_BOUNDS.days),
				}),
			],
		},
		count: countOf(language, record, now),
		buttons: isEmpty ? [] : [exportButton(language, ui, 'json'), exportButton(language, ui, 'csv')],
		care: isEmpty ? null : say('setExportCare'),
		shown: isEmpty
			? null
			: { face: faceChoices(language, ui), filter: filterChoices(language, ui) },
		list: shows('list') ? listOf(language, history, ui, now) : null,
		picture: shows('timeline') && pictureOf ? pictureOf(language, history, ui, now) : null,
	};
}

function countOf(language: Language, record: EvidenceRecord, now: number): string {
	const [first] = record;
	if (first === undefined) return language.say('setRecordEmpty');
	const clock = Number.isFinite(first.at)
		? language.clock(first.at, now)
		: language.say('setNoTime');
	return language.count('setRecordCount', record.length, { clock });
}

const EXPORT_LABELS = { json: 'setExportJson', csv: 'setExportCsv' } as const;

const exportButton = ({ say }: Language, ui: SettingsUi, kind: ExportKind): SettingsButton => ({
	name: `export-${kind}`,
	label: say(EXPORT_LABELS[kind]),
	action: { save: kind },
	busy: ui.busy.has(kind),
});

const faceChoices = ({ say }: Language, ui: SettingsUi): Choices => ({
	name: 'face',
	legend: say('setFace'),
	choices: FACES.map((value) => ({
		value,
		label: say(`setFace_${value}`),
		chosen: value === ui.face,
		action: { ui: { face: value, rows: ROWS } },
	})),
});

const filterChoices = ({ say }: Language, ui: SettingsUi): Choices => ({
	name: 'entries',
	legend: say('setShow'),
	choices: FILTERS.map((value) => ({
		value,
		label: say(`setShow_${value}`),
		chosen: value === ui.filter,
		action: { ui: { filter: value, rows: ROWS } },
	})),
});

function listOf(language: Language, history: History, ui: SettingsUi, now: number): RecordList {
	const { say, count: counted } = language;
	const listed = [...history.record.keys()].filter((index) => {
		const entry = history.record[index];
		return entry !== undefined && isShown(entry, ui.filter);
	});
	const hidden = listed.length - ui.rows;
	const title = dayTitles(language, now);
	const days: RecordList['days'] = [];
	for (const index of listed.slice(-ui.rows).reverse()) {
		const entry = history.record[index];
		if (entry === undefined) continue;
		const day = Number.isFinite(entry.at) ? title(entry.at) : say('setNoTime');
		if (days.at(-1)?.title !== day) days.push({ id: String(index), title: day, rows: [] });
		days.at(-1)?.rows.push(rowOf(language, history, entry, index, now));
	}
	return {
		days,
		none: say('setRecordEmpty'),
		more:
			hidden > 0
				? {
						name: 'more-rows',
						label: counted('showMore', Math.min(hidden, MORE_ROWS)),
						action: { ui: { rows: ui.rows + MORE_ROWS } },
					}
				: null,
	};
}

/** «Sunday, 22 November», with the year where it is another. */
function dayTitles({ locale }: Language, now: number): (ms: number) => string {
	const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
	const thisYear = new Intl.DateTimeFormat(locale, day);
	const anyYear = new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' });
	const year = new Date(now).getFullYear();
	return (ms) => (new Date(ms).getFullYear() === year ? thisYear : anyYear).format(ms);
}

function rowOf(
	language: Language,
	history: History,
	entry: RecordEntry,
	index: number,
	now: number,
): EntryRow {
	const { event, what } = entryWords(
		language,
		entry,
		{
			deviceTitle: (id) => history.deviceTitle(language, id),
			before: history.before.get(entry),
		},
		now,
	);
	return {
		id: String(index),
		// Its day is the heading above it.
		time: Number.isFinite(entry.at)
			? timeOf(language, entry.at, language.clock(entry.at, entry.at))
			: null,
		shape: KINDS[entry.type][0],
		session: sessionText(language, entry),
		event,
		what: [...aboutOf(language, history, entry, index), what].filter(Boolean).join(': '),
	};
}

/** The devices that an entry is about, where its own words don't name them. */
function aboutOf(
	language: Language,
	{ lanes, lanesOf }: History,
	entry: RecordEntry,
	index: number,
): string[] {
	if (!('refs' in entry || 'ref' in entry) || 'place' in entry) return [];
	const names = (lanesOf[index] ?? []).map((key) => {
		const lane = lanes.get(key);
		return lane?.name ?? deviceName(language, lane?.family ?? NO_FAMILY);
	});
	return [language.list(names)];
}

function sessionText({ say }: Language, entry: RecordEntry): string {
	const number = (ref: number) => say('setSessionNumber', { ref: String(ref) });
	if ('ref' in entry) return number(entry.ref);
	return 'refs' in entry ? entry.refs.map(number).join(', ') : '';
}
