import type { EvidenceRecord, RecordEntry } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import type { Time } from '@/utils/pages/shared/button';
import { entryWords } from './entry-words';
import { type History, historyOf } from './history';
import {
	type Choices,
	DAY,
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
import { panned, rangeOf, zoomed } from './timeline-range';
import { type EntryFilter, isShown, SHAPES, type Shape, type Timeline } from './timeline-types';

/** The settings page on the record: a picture of it, the same as a table, and what can be done. */

export type EntryRow = {
	id: string;
	/** `null` where the entry has none that can be read. */
	time: Time | null;
	event: string;
	session: string;
	what: string;
};

export type RecordPart = {
	bounds: string;
	count: string;
	buttons: SettingsButton[];
	care: string;
	/** The question that stands in the place of «Erase». */
	question: SettingsQuestion | null;
	picture: {
		title: string;
		help: string;
		hint: string;
		/** In place of lanes, where nothing happened. */
		none: string;
		/** How much the shown time holds. */
		holds: string;
		span: Choices;
		filter: Choices;
		/** Earlier, later, and closer and farther around the mark that is read. */
		moves: {
			earlier: SettingsButton;
			later: SettingsButton;
			in: SettingsButton;
			out: SettingsButton;
		};
		timeline: Timeline;
		legend: { shape: Shape | 'known' | 'stranger'; text: string }[];
		undrawn: string | null;
		/** What reading a mark does. */
		read(lane: string, entry: number): SettingsAction;
	} | null;
	/** The entries of the picture, the latest first. */
	table: {
		title: string;
		columns: [string, string, string, string];
		rows: EntryRow[];
		noTime: string;
		more: SettingsButton | null;
	} | null;
};

/** The bounds of record.ts, whose schemas are too heavy for a page; a test holds the two together. */
export const RECORD_BOUNDS = { entries: 2000, days: 400 } as const;

const SPANS = [
	['day', DAY],
	['week', 7 * DAY],
	['month', 30 * DAY],
	['all', null],
] as const;
const FILTERS: readonly EntryFilter[] = ['all', 'sessions', 'answers', 'watch'];
/** How much of the time stays in sight when the picture is moved. */
const STEP = 0.5;

function sessionText({ say }: Language, entry: RecordEntry): string {
	const number = (ref: number) => say('setSessionNumber', { ref: String(ref) });
	if ('ref' in entry) return number(entry.ref);
	return 'refs' in entry ? entry.refs.map(number).join(', ') : '';
}

function pictureOf(
	language: Language,
	history: History,
	timeline: Timeline,
	ui: SettingsUi,
	held: number,
	now: number,
): NonNullable<RecordPart['picture']> {
	const { say, count: counted } = language;
	const { bounds } = history;
	const { range } = timeline;
	const span = range.to - range.from;
	const full = bounds.to - bounds.from;
	const read = ui.mark === null ? undefined : history.record[ui.mark.entry]?.at;
	const inside = read !== undefined && read >= range.from && read <= range.to;
	/** What zooming leaves where it is: the mark that is read, or now, or the middle. */
	const around =
		(inside ? read : undefined) ?? (ui.shown.until === null ? range.to : range.from + span / 2);
	const move = (
		name: string,
		label: string,
		shown: SettingsUi['shown'],
		off: boolean,
	): SettingsButton => ({ name, label, off, action: { ui: { shown, rows: ROWS } } });
	const zoom = (factor: number) => zoomed(range, span * factor, around, bounds);
	return {
		title: say('setTimeline'),
		help: say('setTimelineHelp'),
		hint: say('setTimelineHint'),
		none: say('setTimelineNone'),
		holds: counted('setInRange', held, { range: language.clockRange(range.from, range.to, now) }),
		span: {
			name: 'span',
			legend: say('setSpan'),
			choices: SPANS.map(([value, length]) => ({
				value,
				label: say(`setSpan_${value}`),
				chosen: length === null ? ui.shown.span === null : ui.shown.span === length,
				action: {
					ui: {
						shown:
							length === null || length >= full || !inside
								? { span: length, until: null }
								: zoomed(range, length, around, bounds),
						rows: ROWS,
					},
				},
			})),
		},
		filter: {
			name: 'entries',
			legend: say('setShow'),
			choices: FILTERS.map((value) => ({
				value,
				label: say(`setShow_${value}`),
				chosen: value === ui.filter,
				action: { ui: { filter: value, rows: ROWS } },
			})),
		},
		moves: {
			earlier: move(
				'earlier',
				say('setEarlier'),
				panned(range, -STEP, bounds),
				range.from <= bounds.from,
			),
			later: move('later', say('setLater'), panned(range, STEP, bounds), range.to >= bounds.to),
			in: move('zoom-in', say('setZoomIn'), zoom(1 / 2), span <= 10 * 60 * 1000),
			out: move('zoom-out', say('setZoomOut'), zoom(2), span >= full),
		},
		timeline,
		legend: [
			...(['known', 'stranger'] as const).map((shape) => ({
				shape,
				text: say(`setShape_${shape}`),
			})),
			...SHAPES.map((shape) => ({ shape, text: say(`setShape_${shape}`) })),
		],
		undrawn: timeline.undrawn.length > 0 ? counted('setUndrawn', timeline.undrawn.length) : null,
		read: (lane, entry) => ({ ui: { mark: { lane, entry } } }),
	};
}

/** What was seen, as evidence: to look at, to take along, and to erase. */
export function recordOf(
	language: Language,
	record: EvidenceRecord,
	state: WatchState | null,
	ui: SettingsUi,
	now: number,
): RecordPart {
	const { say, count: counted } = language;
	const clock = (ms: number) => language.clock(ms, now);
	const [first] = record;
	const history = historyOf(record, state, now);
	const range = rangeOf(ui.shown, history.bounds);
	const timeline = timelineView(history, range, ui.filter, ui.mark, now, language);
	const listed = record.flatMap((entry, index) => {
		const readable = Number.isFinite(entry.at);
		const within = !readable || (entry.at >= range.from && entry.at <= range.to);
		return within && isShown(entry, ui.filter) ? [{ entry, index, readable }] : [];
	});
	const cancel: SettingsAction = { ui: { asking: null, back: RECORD } };
	const exporting = (kind: ExportKind, label: string): SettingsButton => ({
		name: `export-${kind}`,
		label,
		action: { save: kind },
		busy: ui.busy.has(kind),
	});
	const rowOf = ({ entry, index, readable }: (typeof listed)[number]): EntryRow => ({
		id: String(index),
		time: readable ? timeOf(language, entry.at, clock(entry.at)) : null,
		session: sessionText(language, entry),
		...entryWords(
			language,
			entry,
			{
				deviceTitle: (id) => history.deviceTitle(language, id),
				before: history.before.get(entry),
			},
			now,
		),
	});
	const hidden = listed.length - ui.rows;
	return {
		bounds: say('setRecordBounds', {
			entries: language.number(RECORD_BOUNDS.entries),
			days: language.number(RECORD_BOUNDS.days),
		}),
		count:
			first === undefined
				? say('setRecordEmpty')
				: counted('setRecordCount', record.length, {
						clock: Number.isFinite(first.at) ? clock(first.at) : say('setNoTime'),
					}),
		buttons: [
			exporting('json', say('setExportJson')),
			exporting('csv', say('setExportCsv')),
			...(record.length > 0
				? [
						{
							name: 'erase',
							label: say('setErase'),
							busy: ui.busy.has(RECORD),
							focus: ui.back === RECORD,
							action: { ui: { asking: RECORD, naming: null, back: null } },
						},
					]
				: []),
		],
		care: say('setExportCare'),
		question:
			ui.asking === RECORD && record.length > 0
				? {
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
					}
				: null,
		picture:
			record.length === 0 ? null : pictureOf(language, history, timeline, ui, listed.length, now),
		table:
			record.length === 0
				? null
				: {
						title: counted('setTable', listed.length),
						columns: [
							say('setColumn_time'),
							say('setColumn_event'),
							say('setColumn_session'),
							say('setColumn_what'),
						],
						noTime: say('setNoTime'),
						rows: listed.slice(-ui.rows).map(rowOf).reverse(),
						more:
							hidden > 0
								? {
										name: 'more-rows',
										label: counted('showMore', Math.min(hidden, ROWS)),
										action: { ui: { rows: ui.rows + ROWS } },
									}
								: null,
					},
	};
}
