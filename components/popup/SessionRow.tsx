import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import { Moment } from '@/components/shared/Moment';
import { Naming } from '@/components/shared/Naming';
import type {
	PopupAction,
	PopupView,
	SessionRow as SessionRowView,
} from '@/utils/pages/popup/popup-types';

type Props = { row: SessionRowView; labels: PopupView['labels']; run: Run<PopupAction> };

/** The reasons for or against a session, with a sign for the eye and a name for those who don't see it. */
function Reasons({
	name,
	label,
	texts,
}: {
	name: 'against' | 'favour';
	label: string;
	texts: string[];
}) {
	if (texts.length === 0) return null;
	return (
		<ul class={`reasons ${name}`} aria-label={label}>
			{texts.map((text) => (
				<li key={text}>
					<Icon name={name} />
					{text}
				</li>
			))}
		</ul>
	);
}

/** A session: where and when it was active, what speaks for and against it, what can be done. */
export function SessionRow({ row, labels, run }: Props) {
	const { text, time } = row.activity;
	return (
		<li class="row" data-session={row.id} data-spotlight={row.spotlight || undefined} tabIndex={-1}>
			<div class="facts">
				<p class="where" title={row.place}>
					{row.place}
				</p>
				<p class="when">
					<span>{row.ip}</span> {time ? <Moment text={text} time={time} /> : <span>{text}</span>}
				</p>
				{row.mark && <p class="mark">{row.mark}</p>}
				<Reasons name="against" label={labels.against} texts={row.why} />
				<Reasons name="favour" label={labels.inFavour} texts={row.but} />
			</div>
			{row.note && <p class="note">{row.note}</p>}
			{row.done && (
				<p class="done">
					<Icon name="tick" />
					{row.done}
				</p>
			)}
			{row.question && <Ask question={row.question} run={run} />}
			{row.naming && <Naming naming={row.naming} run={run} />}
			{!row.question && !row.naming && <ButtonRow buttons={row.buttons} run={run} />}
		</li>
	);
}
