import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordEntry } from '@/utils/domain/record/record';
import { historyOf } from '@/utils/pages/options/history';
import { neighbour, timelineView } from '@/utils/pages/options/timeline';
import { panned, rangeOf, zoomed } from '@/utils/pages/options/timeline-range';
import { isShown, LANES, SLOTS, type TimeRange } from '@/utils/pages/options/timeline-types';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { fullRecord, lifeOf } from '../../fixtures/record-fixtures';
import { DAY, HOUR, MINUTE, NOON, STRANGER } from '../../fixtures/session-fixtures';

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

type Entry = RecordEntry;

const seen = (ref: number, at: number, over: Partial<Entry> = {}): Entry =>
	({
		type: 'sessionSeen',
		at,
		ref,
		device: STRANGER.device,
		place: STRANGER.place,
		ip: null,
		current: false,
		loggedInAt: null,
		grade: 'familiar',
		reasons: [],
		...over,
	}) as Entry;

function picture(record: readonly Entry[], given: Partial<TimeRange> = {}) {
	const history = historyOf([...record], null, NOON);
	const range = { ...history.bounds, ...given };
	return timelineView(history, range, 'all', null, NOON, ENGLISH);
}

describe('what is drawn', () => {
	it('has a lane for each device of a life, by the user’s own name, and the stranger’s apart', () => {
		const { state, record } = lifeOf();
		const history = historyOf(record, state, NOON);
		const view = timelineView(history, history.bounds, 'all', null, NOON, ENGLISH);
		expect(view.lanes.map(({ title }) => title)).toEqual([
			'Chrome on Linux',
			'Firefox on Linux',
			'Work laptop',
			'Safari on iPadOS',
			'Anna’s phone',
			'Safari on iOS',
			'Session Companion',
		]);
		expect(view.lanes.map(({ stranger }) => stranger)).toEqual([
			true,
			...Array<boolean>(6).fill(false),
		]);
		expect(view.bands.length).toBeGreaterThan(20);
	});

	it('says of a stranger’s lane alone that nobody has confirmed it', () => {
		const { lanes } = picture([seen(1, NOON - HOUR, { grade: 'check' } as Partial<Entry>)]);
		expect(lanes.map(({ note, stranger }) => [note, stranger])).toEqual([['Not confirmed', true]]);
		const familiar = picture([seen(1, NOON - HOUR)]);
		expect(familiar.lanes.map(({ note, stranger }) => [note, stranger])).toEqual([[null, false]]);
	});

	it('says of a stranger’s lane that it was removed, until it is back', () => {
		const check = { grade: 'check' } as Partial<Entry>;
		const removed: Entry[] = [
			seen(1, NOON - HOUR, check),
			{ type: 'removalEnded', at: NOON - 50 * MINUTE, ref: 1, outcome: 'removed', cause: null },
			{ type: 'sessionGone', at: NOON - 50 * MINUTE, ref: 1 },
		];
		expect(picture(removed).lanes.map(({ note }) => note)).toEqual(['Removed']);
		const back: Entry = { type: 'sessionBack', at: NOON - 9 * MINUTE, ref: 1 };
		expect(picture([...removed, back]).lanes.map(({ note }) => note)).toEqual(['Not confirmed']);
		const another = seen(2, NOON - 9 * MINUTE, check);
		expect(picture([...removed, another]).lanes[0]?.note).toBe('Not confirmed');
	});

	it('ends an entry’s sentence at its event where there is nothing more to say', () => {
		const { lanes } = picture([
			{ type: 'travelEnded', at: NOON - HOUR },
			{ type: 'deviceNamed', at: NOON - MINUTE, device: 'gone', name: 'Desk' } as Entry,
		]);
		const names = lanes.flatMap(({ marks }) => marks.map(({ name }) => name));
		expect(names.map((name) => name.replace(/^.*?(?=[A-Z])/, ''))).toEqual([
			expect.stringMatching(/Device named: .Desk.$/),
			expect.stringMatching(/Travel mode off$/),
		]);
	});

	it('never puts a login that nobody confirmed on the lane of a known device of its kind', () => {
		const { state, record } = lifeOf();
		const phone = state.devices.find(({ name }) => name === 'Anna’s phone');
		const thief = seen(99, NOON - HOUR, {
			grade: 'check',
			device: phone?.family,
		} as Partial<Entry>);
		const history = historyOf([...record, thief], state, NOON);
		const view = timelineView(history, history.bounds, 'all', null, NOON, ENGLISH);
		const index = record.length;
		const lane = view.lanes.find(({ marks }) => marks.some((one) => one.entries.includes(index)));
		expect(lane).toMatchObject({ title: 'Safari on iOS', stranger: true });
	});

	it.each([
		[
			'until it is gone',
			[seen(1, NOON - 4 * HOUR), { type: 'sessionGone', at: NOON - 2 * HOUR, ref: 1 }],
			[[0, 0.5]],
		],
		['until now, while it is there', [seen(1, NOON - 4 * HOUR)], [[0, 1]]],
		[
			'twice, where it was listed again',
			[
				seen(1, NOON - 4 * HOUR),
				{ type: 'sessionGone', at: NOON - 3 * HOUR, ref: 1 },
				{ type: 'sessionBack', at: NOON - 2 * HOUR, ref: 1 },
			],
			[
				[0, 0.25],
				[0.5, 1],
			],
		],
		[
			'from the beginning, where the record has lost that',
			[
				{ type: 'travelEnded', at: NOON - 4 * HOUR },
				{ type: 'sessionGone', at: NOON - 2 * HOUR, ref: 1 },
			],
			[[0, 0.5]],
		],
		[
			'apart, where a state that began anew gave its number again',
			[
				seen(1, NOON - 4 * HOUR),
				{ type: 'rebuilt', at: NOON - 3 * HOUR },
				seen(1, NOON - 2 * HOUR),
			],
			[
				[0, 0.25],
				[0.5, 1],
			],
		],
	] as [string, Entry[], number[][]][])('a session’s bar: %s', (_, record, bars) => {
		const { lanes } = picture(record);
		expect(lanes.flatMap((lane) => lane.bars.map(({ from, to }) => [from, to]))).toEqual(bars);
	});

	it('stands beside each other what was there at the same time', () => {
		const { lanes } = picture([seen(1, NOON - 4 * HOUR), seen(2, NOON - 3 * HOUR)]);
		expect(lanes[0]?.bars.map(({ row }) => row)).toEqual([0, 1]);
		expect(lanes[0]?.rows).toBe(2);
	});

	it('makes one mark with a count of what is too close, with the gravest shape', () => {
		const { lanes } = picture([
			seen(1, NOON - 4 * HOUR),
			{ type: 'alerted', at: NOON - 4 * HOUR + 1000, refs: [1] },
			{ type: 'sessionGone', at: NOON - HOUR, ref: 1 },
		]);
		expect(lanes[0]?.marks.map(({ shape, entries }) => [shape, entries])).toEqual([
			['alert', [0, 1]],
			['gone', [2]],
		]);
		expect(lanes[0]?.marks[0]?.name).toBe('2 entries, 09:00: Session seen, Alert raised');
	});

	it('tells blindness that lasts', () => {
		const { state, record } = lifeOf();
		const failure = { kind: 'offline', since: NOON - DAY } as const;
		const history = historyOf(record, { ...state, failure }, NOON);
		const view = timelineView(
			history,
			{ from: NOON - 2 * DAY, to: NOON },
			'all',
			null,
			NOON,
			ENGLISH,
		);
		expect(view.bands.at(-1)).toMatchObject({ to: 1, label: 'offline' });
	});

	it('shares a lane where there are very many devices', () => {
		const view = picture(fullRecord());
		expect(view.lanes.length).toBeLessThanOrEqual(LANES + 1);
		expect(view.lanes.some(({ title }) => /^\d+ other devices$/.test(title))).toBe(true);
	});

	it.each([
		[HOUR, ['12:00', '12:15', '12:30', '12:45', '13:00']],
		[DAY, ['16:00', '20:00', '22 Nov']],
		[7 * DAY, ['16 Nov', '17 Nov', '18 Nov', '19 Nov', '20 Nov', '21 Nov', '22 Nov']],
	])('has round times below it: %i', (span, some) => {
		const { ticks } = picture([seen(1, NOON - 30 * DAY)], { from: NOON - span });
		const texts = ticks.map(({ text }) => text);
		expect(texts.length).toBeLessThanOrEqual(8);
		if (span !== DAY) expect(texts).toEqual(some);
		else expect(texts).toContain('22 Nov');
	});

	it('keeps its days where the clock changes', () => {
		const autumn = Date.UTC(2026, 9, 25, 12);
		const { ticks } = timelineView(
			historyOf([seen(1, autumn - 30 * DAY)], null, autumn + 3 * DAY),
			{ from: autumn - 3 * DAY, to: autumn + 3 * DAY },
			'all',
			null,
			NOON,
			ENGLISH,
		);
		expect(ticks.map(({ text }) => text)).toEqual([
			'23 Oct',
			'24 Oct',
			'25 Oct',
			'26 Oct',
			'27 Oct',
			'28 Oct',
		]);
	});
});

/** Any record, in any order, with times that clocks and storage may have spoilt. */
const anyEntry = fc.oneof(
	fc
		.record({ ref: fc.nat(6), at: fc.nat(1000), kind: fc.nat(5) })
		.map(({ ref, at, kind }): Entry => {
			const when = NOON - at * HOUR;
			const browser = ['Chrome', 'Safari', null][ref % 3] ?? null;
			const device = { browser, system: 'Linux', form: 'computer' as const };
			if (kind === 0) return seen(ref, when, { device } as Partial<Entry>);
			if (kind === 1) return { type: 'sessionGone', at: when, ref };
			if (kind === 2) return { type: 'alerted', at: when, refs: [ref, ref + 1] };
			if (kind === 3) return { type: 'sessionBack', at: when, ref };
			if (kind === 4) return { type: 'rebuilt', at: when };
			return {
				type: 'gap',
				at: when,
				from: when - HOUR,
				stretches: [{ cause: 'asleep', from: when - HOUR, to: when }],
				came: 0,
				went: 0,
				changed: 0,
			};
		}),
	fc.constant<Entry>({ type: 'travelEnded', at: Number.NaN }),
	fc.constant<Entry>({ type: 'deviceForgotten', at: NOON + DAY, device: 'gone' }),
);

describe('any record', () => {
	it('is in the picture or in the list of what cannot be drawn, in its order, between 0 and 1', () => {
		fc.assert(
			fc.property(
				fc.array(anyEntry, { maxLength: 60 }),
				fc.nat(1000),
				fc.integer({ min: 1, max: 1000 }),
				fc.constantFrom('all' as const, 'sessions' as const, 'answers' as const, 'watch' as const),
				(record, back, hours, filter) => {
					const history = historyOf(record, null, NOON);
					const to = NOON - back * HOUR;
					const range = { from: to - hours * HOUR, to };
					const view = timelineView(history, range, filter, null, NOON, ENGLISH);
					const drawn = new Set(
						view.lanes.flatMap(({ marks }) => marks.flatMap(({ entries }) => entries)),
					);
					for (const [index, entry] of record.entries()) {
						const within = entry.at >= range.from && entry.at <= range.to;
						const shown = isShown(entry, filter);
						expect(drawn.has(index)).toBe(within && shown);
						expect(view.undrawn.includes(index)).toBe(Number.isNaN(entry.at) && shown);
					}
					const places = [
						...view.bands.flatMap(({ from, to }) => [from, to]),
						...view.ticks.map(({ at }) => at),
						...view.lanes.flatMap(({ bars, marks }) => [
							...bars.flatMap(({ from, to }) => [from, to]),
							...marks.map(({ at }) => at),
						]),
					];
					expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
					for (const { marks, bars, rows } of view.lanes) {
						for (const [index, mark] of marks.entries()) {
							const next = marks[index + 1];
							if (next) expect(next.at - mark.at).toBeGreaterThanOrEqual(1 / SLOTS - 1e-9);
							const times = mark.entries.map((entry) => record[entry]?.at ?? 0);
							expect(times).toEqual(times.toSorted((a, b) => a - b));
						}
						expect(bars.every(({ from, to, row }) => from <= to && row < rows)).toBe(true);
					}
					const marks = view.lanes.flatMap(({ marks }) => marks);
					expect(marks.filter(({ current }) => current)).toHaveLength(marks.length > 0 ? 1 : 0);
					expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('can be walked by keys from any mark to any other', () => {
		const { state, record } = lifeOf();
		const history = historyOf(record, state, NOON);
		const { lanes } = timelineView(history, history.bounds, 'all', null, NOON, ENGLISH);
		const all = lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
		const reached = new Set([all[0] ?? '']);
		for (const id of reached) {
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
				const next = neighbour(lanes, id, key);
				if (next !== null) reached.add(next);
			}
		}
		expect(reached.size).toBe(all.length);
		expect(neighbour(lanes, 'nobody', 'Home')).toBeNull();
		expect(neighbour(lanes, all[0] ?? '', 'a')).toBeNull();
	});
});

describe('the time that is shown', () => {
	const bounds = { from: NOON - 30 * DAY, to: NOON };

	it.each([
		['all', { span: null, until: null }, [30, 0]],
		['a week until now', { span: 7 * DAY, until: null }, [7, 0]],
		['a week of before', { span: 7 * DAY, until: NOON - 10 * DAY }, [17, 10]],
		['not before the first entry', { span: 7 * DAY, until: NOON - 40 * DAY }, [30, 23]],
		['no longer than there is anything', { span: 60 * DAY, until: null }, [30, 0]],
	])('%s', (_, shown, [from = 0, to = 0]) => {
		expect(rangeOf(shown, bounds)).toEqual({ from: NOON - from * DAY, to: NOON - to * DAY });
	});

	it('zooms around a point, which stays where it is', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
				const range = { from: NOON - 20 * DAY, to: NOON - 10 * DAY };
				const around = range.from + share * 10 * DAY;
				const shown = rangeOf(zoomed(range, 5 * DAY, around, bounds), bounds);
				expect((around - shown.from) / (shown.to - shown.from)).toBeCloseTo(share, 6);
			}),
		);
	});

	it('zooms no closer than it makes sense, and out to all there is', () => {
		const range = { from: NOON - HOUR, to: NOON };
		expect(zoomed(range, MINUTE, NOON, bounds)).toEqual({ span: 10 * MINUTE, until: null });
		expect(zoomed(range, 99 * DAY, NOON, bounds)).toEqual({ span: null, until: null });
	});

	it('moves by halves, and not out of the record', () => {
		const week = { from: NOON - 7 * DAY, to: NOON };
		expect(panned(week, -0.5, bounds)).toEqual({ span: 7 * DAY, until: NOON - 3.5 * DAY });
		expect(panned(week, 0.5, bounds)).toEqual({ span: 7 * DAY, until: null });
		const first = { from: bounds.from, to: bounds.from + 7 * DAY };
		expect(rangeOf(panned(first, -0.5, bounds), bounds)).toEqual(first);
	});
});

describe('a full record', () => {
	it('is drawn in few marks and few bars, whatever it holds', () => {
		const view = picture(fullRecord());
		const count = view.lanes.reduce((sum, { marks, bars }) => sum + marks.length + bars.length, 0);
		expect(count + view.bands.length).toBeLessThan(LANES * 200);
	});
});
