import type { BlindStretch } from '@/utils/domain/watch/state';
import { dayText } from '@/utils/i18n/day';
import type { Language } from '@/utils/i18n/language';
import { blindCause } from '@/utils/i18n/phrases';
import type { SessionSpan } from './history';
import { placeIn } from './timeline-range';
import { type Band, type Bar, HAIR, SLOTS, type Timeline, type TimeRange } from './timeline-types';

/** The bars, bands and ticks of the timeline. */

/** The most rows of bars in one lane; what is beyond lies over the last. */
const BAR_ROWS = 3;

/** The times that sessions were listed, in as few rows as they fit. */
export function barsOf(
	threads: readonly SessionSpan[],
	range: TimeRange,
	now: number,
	title: (from: number, to: number) => string,
) {
	const stretches = threads
		.flatMap(({ stretches }) =>
			stretches.map(({ from, to }) => ({ from, to: to ?? Math.max(now, from) })),
		)
		.filter(({ from, to }) => to >= range.from && from <= range.to)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const bars: Bar[] = [];
	/** The last bar of each row. */
	const ends: Bar[] = [];
	for (const { from, to } of stretches) {
		const [start, end] = [placeIn(range, from), placeIn(range, to)];
		const free = ends.findIndex((bar) => bar.to + HAIR < start);
		const row = free >= 0 ? free : Math.min(ends.length, BAR_ROWS - 1);
		const over = free < 0 ? ends[row] : undefined;
		if (over) {
			// It is covered by one that stands there already: the two are one to the eye.
			over.to = Math.max(over.to, end);
			over.title = null;
			continue;
		}
		const wide = end - start > 1 / SLOTS;
		const bar = {
			id: `${row} ${from}`,
			from: start,
			to: end,
			row,
			title: wide ? title(from, to) : null,
		};
		ends[row] = bar;
		bars.push(bar);
	}
	return { bars, rows: ends.length };
}

/** The times in which nobody looked; what lies close becomes one band. */
export function bandsOf(
	language: Language,
	blind: readonly BlindStretch[],
	range: TimeRange,
	now: number,
) {
	const bands: (Band & { causes: Set<string>; start: number; end: number })[] = [];
	for (const { cause, from, to } of blind) {
		if (to < range.from || from > range.to) continue;
		const [start, end] = [placeIn(range, from), placeIn(range, to)];
		const last = bands.at(-1);
		const words = blindCause(language, cause);
		if (last && start - last.to < HAIR && (last.causes.has(words) || end - start < 1 / SLOTS)) {
			last.to = Math.max(last.to, end);
			last.end = Math.max(last.end, to);
			last.causes.add(words);
		} else {
			const causes = new Set([words]);
			bands.push({
				id: String(from),
				from: start,
				to: end,
				start: from,
				end: to,
				causes,
				title: '',
				label: null,
			});
		}
	}
	return bands.map(({ causes, start, end, id, from, to }): Band => {
		const why = [...causes].join(', ');
		const title = `${language.clockRange(start, end, now)}: ${why}`;
		return { id, from, to, title, label: to - from > 0.13 && causes.size === 1 ? why : null };
	});
}

const MINUTE = 60 * 1000;
/** Between two ticks: so many minutes; days are counted as days, or the clock's change would shift them. */
const STEPS = [1, 5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10080, 20160, 43200, 86400];
const MOST_TICKS = 7;

/** Round times of the reader's own clock, as many as fit. */
export function ticksOf(language: Language, range: TimeRange): Timeline['ticks'] {
	const span = range.to - range.from;
	const step =
		STEPS.find((minutes) => span / (minutes * MINUTE) <= MOST_TICKS) ??
		Math.ceil(span / MOST_TICKS / (86400 * MINUTE)) * 86400;
	const begin = new Date(range.from);
	const [year, month, day] = [begin.getFullYear(), begin.getMonth(), begin.getDate()];
	const hour = step < 60 ? begin.getHours() : 0;
	const ticks: Timeline['ticks'] = [];
	for (let count = 0; ; count += 1) {
		const at =
			step >= 1440
				? new Date(year, month, day + (count * step) / 1440)
				: new Date(year, month, day, hour, count * step);
		const ms = at.getTime();
		// Beyond the last time that a date can be there is none at all.
		if (!(ms <= range.to)) return ticks;
		if (ms < range.from) continue;
		const midnight = at.getHours() === 0 && at.getMinutes() === 0;
		const text = midnight ? dayText(language, ms) : language.clock(ms, ms);
		ticks.push({ at: placeIn(range, ms), text });
	}
}
