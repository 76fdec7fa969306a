import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import { Moment } from '@/components/shared/Moment';
import type { ReviewRow as Row, WelcomeAction } from '@/utils/pages/welcome/welcome-types';

function Reasons({ reasons, kind }: { reasons: string[]; kind: string }) {
	if (reasons.length === 0) return null;
	return (
		<ul class={kind}>
			{reasons.map((reason) => (
				<li key={reason}>{reason}</li>
			))}
		</ul>
	);
}

/** A session that is to be gone through: what it is, where and when, and what can be said. */
export function ReviewRow({ row, run }: { row: Row; run: Run<WelcomeAction> }) {
	const { active, activity } = row;
	return (
		<li class="row" data-session={row.id}>
			<Icon name={row.form} />
			<div class="facts">
				<h3>{row.device}</h3>
				<p>
					<span>{row.place}</span> <span>{row.ip}</span>
				</p>
				<p>{active ? <Moment text={activity.text} time={active} /> : activity.text}</p>
				<Reasons reasons={row.why} kind="why" />
				<Reasons reasons={row.but} kind="but" />
				{row.note && <p class="note">{row.note}</p>}
			</div>
			{row.question ? (
				<Ask question={row.question} run={run} />
			) : (
				<ButtonRow buttons={row.buttons} run={run} />
			)}
		</li>
	);
}
