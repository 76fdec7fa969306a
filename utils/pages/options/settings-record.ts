import type { EvidenceRecord, RecordEntry } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import type { Time } from '@/utils/pages/shared/button';
import { entryWords } from './entry-words';
import { type History, historyOf } from './history';
import { pictureOf, type RecordPicture } from './settings-picture';
import {
	type ExportKind,
	RECORD,
	ROWS,
	type SettingsAction,
	type SettingsButton,
	type SettingsQuestion,
	type SettingsUi,
	timeOf,
} from './settings-ui';
import { timelineView } from './timeline';
import { rangeOf } from './timeline-range';
import { type EntryFilter, isShown, type TimeRange } from './timeline-types';

/** The settings page on the record: a picture of it, the same as a table, and what can be done. */

export type EntryRow = {
	id: string;
	/** `null` where the entry has none that can be read. */
	time: Time | null;
	event: string;
	session: string;
	what: string;
};

/** The entries of the picture, the latest first. */
export type RecordTable = {
	title: string;
	columns: [string, string, string, string];
	rows: EntryRow[];
	noTime: string;
	more: SettingsButton | null;
};

export type RecordPart = {
	bounds: string;
	count: string;
	buttons: SettingsButton[];
	care: string;
	/** The question that stands in the place of «Erase». */
	question: SettingsQuestion | null;
	picture: RecordPicture | null;
	table: RecordTable | null;
};

/** The bounds of record.ts, whose schemas are too heavy for a page; a test holds the two together. */
export const RECORD_BOUNDS = { entries: 2000, days: 400 } as const;

/** An entry that the filter and the shown time let through, and its place in the record. */
type ListedEntry = { entry: RecordEntry; index: number; readable: boolean };

/** Entries whose time can't be read are in the table, whatever time is shown. */
const listedOf = (
	record: EvidenceRecord,
	{ from, to }: TimeRange,
	filter: EntryFilter,
): ListedEntry[] =>
	record.flatMap((entry, index) => {
		const readable = Number.isFinite(entry.at);
		const within = !readable || (entry.at >= from && entry.at <= to);
		return within && isShown(entry, filter) ? [{ entry, index, readable }] : [];
	});

/** What was seen, as evidence: to look at, to take along, and to erase. */
export function recordOf(
	language: Language,
	record: EvidenceRecord,
	state: WatchState | null,
	ui: SettingsUi,
	now: number,
): RecordPart {
	const { say } = language;
	const history = historyOf(record, state, now);
	const range = rangeOf(ui.shown, history.bounds);
	const listed = listedOf(record, range, ui.filter);
	const timeline = timelineView(history, range, ui.filter, ui.mark, now, language);
	const isEmpty = record.length === 0;
	return {
		bounds: say('setRecordBounds', {
			entries: language.number(RECORD_BOUNDS.entries),
			days: language.number(RECORD_BOUNDS.days),
		}),
		count: countOf(language, record, now),
		buttons: [
			exportButton(language, ui, 'json'),
			exportButton(language, ui, 'csv'),
			...(isEmpty ? [] : [eraseButton(language, ui)]),
		],
		care: say('setExportCare'),
		question: ui.asking === RECORD && !isEmpty ? eraseQuestion(language) : null,
		picture: isEmpty ? null : pictureOf(language, history, timeline, ui, listed.length, now),
		table: isEmpty ? null : tableOf(language, history, listed, ui, now),
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

const eraseButton = ({ say }: Language, ui: SettingsUi): SettingsButton => ({
	name: 'erase',
	label: say('setErase'),
	busy: ui.busy.has(RECORD),
	focus: ui.back === RECORD,
	action: { ui: { asking: RECORD, naming: null, back: null } },
});

function eraseQuestion({ say }: Language): SettingsQuestion {
	const cancel: SettingsAction = { ui: { asking: null, back: RECORD } };
	return {
		text: say('setAskErase'),
		cancel,
		buttons: [
			{
				name: 'confirm',
				label: say('setYesErase'),
				kind: 'danger',
				action: { send: { type: 'eraseRecord' }, about: RECORD, said: say('setErased') },
			},
			{ name: 'cancel', label: say('keep'), action: cancel, focus: true },
		],
	};
}

function tableOf(
	language: Language,
	history: History,
	listed: readonly ListedEntry[],
	ui: SettingsUi,
	now: number,
): RecordTable {
	const { say, count: counted } = language;
	const hidden = listed.length - ui.rows;
	return {
		title: counted('setTable', listed.length),
		columns: [
			say('setColumn_time'),
			say('setColumn_event'),
			say('setColumn_session'),
			say('setColumn_what'),
		],
		noTime: say('setNoTime'),
		rows: listed
			.slice(-ui.rows)
			.map((shown) => rowOf(language, history, shown, now))
			.reverse(),
		more: hidden > 0 ? moreButton(language, hidden, ui) : null,
	};
}

const moreButton = (
	{ count: counted }: Language,
	hidden: number,
	ui: SettingsUi,
): SettingsButton => ({
	name: 'more-rows',
	label: counted('showMore', Math.min(hidden, ROWS)),
	action: { ui: { rows: ui.rows + ROWS } },
});

function rowOf(
	language: Language,
	history: History,
	{ entry, index, readable }: ListedEntry,
	now: number,
): EntryRow {
	const earlier = {
		deviceTitle: (id: string) => history.deviceTitle(language, id),
		before: history.before.get(entry),
	};
	return {
		id: String(index),
		time: readable ? timeOf(language, entry.at, language.clock(entry.at, now)) : null,
		session: sessionText(language, entry),
		...entryWords(language, entry, earlier, now),
	};
}

function sessionText({ say }: Language, entry: RecordEntry): string {
	const number = (ref: number) => say('setSessionNumber', { ref: String(ref) });
	if ('ref' in entry) return number(entry.ref);
	return 'refs' in entry ? entry.refs.map(number).join(', ') : '';
}
