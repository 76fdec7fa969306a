import type { Language } from '@/utils/i18n/language';
import type { History } from './history';
import type { PictureOf, RecordPicture } from './picture-types';
import { type Choices, DAY, type SettingsButton, type SettingsUi } from './settings-ui';
import { timelineView } from './timeline';
import { panned, rangeOf, SHORTEST, zoomed } from './timeline-range';
import { isShown, SHAPES, type TimeRange, type TimeWindow } from './timeline-types';

/** The settings page on the record as a picture, and on how to move in it. Loaded when asked for. */

const SPANS = [
	['day', DAY],
	['week', 7 * DAY],
	['month', 30 * DAY],
	['all', null],
] as const;
/** How much of the time stays in sight when the picture is moved. */
const STEP = 0.5;

/** What is shown of the record, and what zooming leaves where it is. */
type Viewport = {
	range: TimeRange;
	/** The time of the whole record. */
	bounds: TimeRange;
	/** The time of the mark that is read, where it is shown. */
	read: number | null;
	/** The mark that is read, or now, or the middle. */
	around: number;
};

function viewportOf(
	{ bounds, record }: History,
	range: TimeRange,
	{ mark, shown }: SettingsUi,
): Viewport {
	const at = mark === null ? undefined : record[mark.entry]?.at;
	const read = at !== undefined && at >= range.from && at <= range.to ? at : null;
	const edge = shown.until === null ? range.to : range.from + lengthOf(range) / 2;
	return { range, bounds, read, around: read ?? edge };
}

const lengthOf = ({ from, to }: TimeRange): number => to - from;

/**
 * The record as a picture, with its controls.
 *
 * @param now milliseconds since 1970
 */
export const pictureOf: PictureOf = (language, history, ui, now) => {
	const { say, count: counted } = language;
	const range = rangeOf(ui.shown, history.bounds);
	const timeline = timelineView(history, range, ui.filter, ui.mark, now, language);
	const { undrawn } = timeline;
	const viewport = viewportOf(history, range, ui);
	const held = history.record.filter(
		(entry) =>
			isShown(entry, ui.filter) &&
			// Entries whose time can't be read count as held, whatever time is shown.
			!(entry.at < range.from || entry.at > range.to),
	).length;
	return {
		title: say('setTimeline'),
		help: say('setTimelineHelp'),
		hint: say('setTimelineHint'),
		none: say('setTimelineNone'),
		holds: counted('setInRange', held, { range: language.clockRange(range.from, range.to, now) }),
		span: spanChoices(language, viewport, ui),
		moves: movesOf(language, viewport),
		timeline,
		legend: (['known', 'stranger', ...SHAPES] as const).map((shape) => ({
			shape,
			text: say(`setShape_${shape}`),
		})),
		undrawn: undrawn.length > 0 ? counted('setUndrawn', undrawn.length) : null,
		read: (lane, entry) => ({ ui: { mark: { lane, entry } } }),
	};
};

const spanChoices = ({ say }: Language, viewport: Viewport, { shown }: SettingsUi): Choices => ({
	name: 'span',
	legend: say('setSpan'),
	choices: SPANS.map(([value, length]) => ({
		value,
		label: say(`setSpan_${value}`),
		chosen: shown.span === length,
		action: { ui: { shown: windowOf(length, viewport) } },
	})),
});

/** The window that shows so many milliseconds: around the mark that is read, or until now. */
function windowOf(length: number | null, { range, bounds, read, around }: Viewport): TimeWindow {
	return length === null || length >= lengthOf(bounds) || read === null
		? { span: length, until: null }
		: zoomed(range, length, around, bounds);
}

function movesOf({ say }: Language, { range, bounds, around }: Viewport): RecordPicture['moves'] {
	const span = lengthOf(range);
	const pan = (share: number) => panned(range, share, bounds);
	const zoom = (factor: number) => zoomed(range, span * factor, around, bounds);
	const atStart = range.from <= bounds.from;
	const atEnd = range.to >= bounds.to;
	return {
		earlier: moveButton('earlier', say('setEarlier'), pan(-STEP), atStart),
		later: moveButton('later', say('setLater'), pan(STEP), atEnd),
		in: moveButton('zoom-in', say('setZoomIn'), zoom(1 / 2), span <= SHORTEST),
		out: moveButton('zoom-out', say('setZoomOut'), zoom(2), span >= lengthOf(bounds)),
	};
}

const moveButton = (
	name: string,
	label: string,
	shown: TimeWindow,
	off: boolean,
): SettingsButton => ({ name, label, off, action: { ui: { shown } } });
