import type { ComponentChild, RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import type { PictureOf, RecordPicture } from '@/utils/pages/options/picture-types';
import { pictureOf } from '@/utils/pages/options/settings-picture';
import type { SettingsAction, SettingsButton } from '@/utils/pages/options/settings-ui';
import { neighbour } from '@/utils/pages/options/timeline';
import type {
	Band,
	Bar,
	Lane,
	Timeline as TimelineView,
} from '@/utils/pages/options/timeline-types';
import { Segments } from './controls';
import { Shape } from './Shape';

const percent = (share: number) => `${share * 100}%`;

/** A time that begins behind this share of the picture would lead out of it: its line stands alone. */
const LAST_TIME = 0.9;

/** Pixels of a row of bars, and from the lane's top to the first. */
const BAR = { step: 9, height: 6, top: 21 } as const;

const Bars = ({ bars }: { bars: readonly Bar[] }) => (
	<svg class="bars" aria-hidden="true">
		{bars.map(({ id, from, to, row, title }) => (
			<rect
				key={id}
				x={percent(from)}
				width={percent(to - from)}
				y={BAR.top + row * BAR.step}
				height={BAR.height}
				rx="3"
			>
				{title && <title>{title}</title>}
			</rect>
		))}
	</svg>
);

const Bands = ({ bands }: { bands: readonly Band[] }) => (
	<svg class="bands" aria-hidden="true">
		<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
			<path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
		</pattern>
		{bands.map(({ id, from, to, title, label }) => (
			<g key={id}>
				<rect x={percent(from)} width={percent(to - from)} height="100%" fill="url(#hatch)">
					<title>{title}</title>
				</rect>
				{label && (
					<text x={percent((from + to) / 2)} y="100%" dy="-5">
						{label}
					</text>
				)}
			</g>
		))}
	</svg>
);

type LaneProps = { lane: Lane; picture: RecordPicture; run: Run<SettingsAction> };

function LaneRow({ lane, picture, run }: LaneProps) {
	const { key, form, title, note, stranger, rows, bars, marks } = lane;
	const height = Math.max(44, BAR.top + rows * BAR.step + 6);
	return (
		<fieldset class={stranger ? 'lane stranger' : 'lane'}>
			<legend class="lane-name">
				<span>
					{form && <Icon name={form} />}
					<span>
						<b>{title}</b>
						{note && <small>{note}</small>}
					</span>
				</span>
			</legend>
			<div class="track" style={{ blockSize: `${height}px` }}>
				<Bars bars={bars} />
				{marks.map(({ id, at, shape, entries, name, current }) => (
					<button
						key={id}
						type="button"
						class={entries.length > 1 ? 'mark several' : 'mark'}
						data-mark={id}
						data-shape={shape}
						aria-label={name}
						title={name}
						tabIndex={current ? 0 : -1}
						style={{ insetInlineStart: percent(at) }}
						// Not every system gives the focus to a button that is clicked.
						onClick={({ currentTarget }) => currentTarget.focus()}
						onFocus={() => run(picture.read(key, entries[0] ?? 0))}
					>
						<Shape shape={shape} />
						{entries.length > 1 && <i>{entries.length > 99 ? '99+' : entries.length}</i>}
					</button>
				))}
			</div>
		</fieldset>
	);
}

/** The keys that move or zoom the picture. */
const MOVES: Readonly<Record<string, keyof RecordPicture['moves']>> = {
	PageUp: 'earlier',
	PageDown: 'later',
	'+': 'in',
	'=': 'in',
	'-': 'out',
};

type TimelineProps = { picture: RecordPicture; run: Run<SettingsAction> };

/** Draws the timeline; there once it is asked for. */
export type DrawTimeline = (picture: RecordPicture, run: Run<SettingsAction>) => ComponentChild;

/** What makes the timeline and what draws it: one file to load. */
export const timelineFace: { pictureOf: PictureOf; draw: DrawTimeline } = {
	pictureOf,
	draw: (picture, run) => <Timeline picture={picture} run={run} />,
};

/** The record as a picture. One of its marks is in the tab order; arrow keys lead to the others. */
function Timeline({ picture, run }: TimelineProps) {
	const { title, help, hint, holds, timeline, legend, undrawn } = picture;
	return (
		<figure class="timeline" aria-labelledby="timeline-title">
			<h3 id="timeline-title" class="unseen">
				{title}
			</h3>
			<Controls picture={picture} run={run} />
			<p class="holds">{holds}</p>
			<div class="frame">
				<Lanes picture={picture} run={run} />
			</div>
			<Details details={timeline.details} hint={hint} />
			<ul class="legend">
				{legend.map(({ shape, text }) => (
					<li key={shape} data-shape={shape}>
						<Shape shape={shape} />
						{text}
					</li>
				))}
			</ul>
			<p id="timeline-help" class="help">
				{help}
			</p>
			{undrawn && <p>{undrawn}</p>}
		</figure>
	);
}

function Controls({ picture: { span, moves }, run }: TimelineProps) {
	const move = (button: SettingsButton) => <ActionButton button={button} run={run} />;
	return (
		<div class="controls">
			<Segments of={span} run={run} />
			<div class="buttons">
				{move(moves.earlier)}
				{move(moves.later)}
				{move(moves.in)}
				{move(moves.out)}
			</div>
		</div>
	);
}

/** The lanes, with the times and the bands behind them. */
function Lanes({ picture, run }: TimelineProps) {
	const { none, timeline } = picture;
	const { lanes, ticks, bands } = timeline;
	const grid = useRef<HTMLDivElement>(null);
	// Where the picture is wider than its frame, the latest is what matters.
	useLayoutEffect(
		() => grid.current?.parentElement?.scrollTo({ left: grid.current.scrollWidth }),
		[],
	);
	const focusHandlers = useKeptFocus(grid);
	return (
		<div
			ref={grid}
			role="toolbar"
			class="picture"
			aria-labelledby="timeline-title"
			aria-describedby="timeline-help"
			tabIndex={-1}
			onKeyDown={(event) => onKeyDown(event, picture, run)}
			{...focusHandlers}
		>
			<div class="behind">
				<Bands bands={bands} />
				{ticks.map(({ at, text }) => (
					<span key={text + at} style={{ insetInlineStart: percent(at) }}>
						{at <= LAST_TIME && text}
					</span>
				))}
			</div>
			{lanes.length === 0 ? (
				<p class="none">{none}</p>
			) : (
				lanes.map((lane) => <LaneRow key={lane.key} lane={lane} picture={picture} run={run} />)
			)}
		</div>
	);
}

/** Gives the focus to the current mark where the mark that had it is gone. */
function useKeptFocus(grid: RefObject<HTMLElement | null>) {
	/** Whether the focus was in the picture: what had it may be drawn in another mark now. */
	const inside = useRef(false);
	useLayoutEffect(() => {
		if (!inside.current || document.activeElement !== document.body) return;
		const current = grid.current?.querySelector<HTMLElement>('[tabindex="0"]');
		(current ?? grid.current)?.focus();
	});
	return {
		onFocusIn() {
			inside.current = true;
		},
		onFocusOut({ relatedTarget }: FocusEvent) {
			// Without another that gets it, it was lost with its mark, or the window was left.
			if (relatedTarget !== null) inside.current = false;
		},
	};
}

/** Moves or zooms the picture, or goes to a neighbouring mark. */
function onKeyDown(
	event: TargetedKeyboardEvent<HTMLElement>,
	{ moves, timeline }: RecordPicture,
	run: Run<SettingsAction>,
) {
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	const move = MOVES[event.key];
	const from = (event.target as Element).getAttribute('data-mark');
	const next = from === null ? null : neighbour(timeline.lanes, from, event.key);
	if (move) {
		if (!moves[move].off) run(moves[move].action);
	} else if (next !== null) {
		const marks = event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]');
		[...marks].find(({ dataset }) => dataset.mark === next)?.focus();
	} else if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
	event.preventDefault();
}

/** What the mark says that is read, or how to read one. */
const Details = ({ details, hint }: { details: TimelineView['details']; hint: string }) => (
	<div class="details">
		{details ? (
			<>
				<b>{details.when}</b>
				<ul>
					{details.lines.map((line, index) => (
						<li key={`${index} ${line}`}>{line}</li>
					))}
					{details.more && <li>{details.more}</li>}
				</ul>
			</>
		) : (
			<p>{hint}</p>
		)}
	</div>
);
