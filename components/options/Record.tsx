import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import type { RecordList, RecordPart } from '@/utils/pages/options/settings-record';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { More, Pick, Segments } from './controls';
import { Shape } from './Shape';
import type { DrawTimeline } from './Timeline';

type Props = {
	record: RecordPart;
	run: Run<SettingsAction>;
	draw: DrawTimeline | undefined;
};

function Entries({ list: { days, none, more }, run }: { list: RecordList; run: Props['run'] }) {
	return (
		<div class="entries">
			{days.length === 0 && <p>{none}</p>}
			{days.map(({ id, title, rows }) => (
				<div key={id}>
					<h3>{title}</h3>
					<ul>
						{rows.map(({ id: entry, time, shape, event, what, session }) => (
							<li key={entry} title={session || undefined}>
								{time && (
									<time dateTime={time.iso} title={time.exact}>
										{time.text}
									</time>
								)}
								<Shape shape={shape} />
								<span>
									<b>{event}</b>
									{what && `: ${what}`}
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
			{more && <ButtonRow buttons={[more]} run={run} />}
		</div>
	);
}

/** What was seen, as evidence: to look at, and to take along. */
export function Record({ record, run, draw }: Props) {
	const { about, count, buttons, care, shown, picture, list } = record;
	return (
		<>
			<p>{count}</p>
			<More of={about} />
			{shown && (
				<div class="controls">
					<Segments of={shown.face} run={run} />
					<Pick of={shown.filter} run={run} />
				</div>
			)}
			{list && <Entries list={list} run={run} />}
			{picture && draw?.(picture, run)}
			<ButtonRow buttons={buttons} run={run} />
			{care && <p class="help">{care}</p>}
		</>
	);
}
