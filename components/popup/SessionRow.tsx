import type { ComponentChildren } from 'preact';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import type {
	Fact,
	PopupAction,
	SessionRow as SessionRowView,
} from '@/utils/pages/popup/popup-types';
import type { DrawSeldom } from './Seldom';

type Props = {
	row: SessionRowView;
	run: Run<PopupAction>;
	draw?: DrawSeldom | undefined;
	children?: ComponentChildren;
};

/** What the user judges by. */
const Facts = ({ facts }: { facts: Fact[] }) => (
	<dl>
		{facts.map(({ name, label, value, notes }) => (
			<div key={name} data-fact={name}>
				<dt>{label}</dt>
				<dd>
					<b>{value}</b>
					{notes.map(({ text, kind, short }) => (
						<span key={text} class={short ? `${kind} short` : kind}>
							{text}
						</span>
					))}
				</dd>
			</div>
		))}
	</dl>
);

/**
 * A session: what is known of it, and what can be done.
 *
 * @param children its device, where no other part names it
 */
export function SessionRow({ row, run, draw, children }: Props) {
	return (
		<li class="row" data-session={row.id} data-spotlight={row.spotlight || undefined} tabIndex={-1}>
			{children}
			{row.facts.length > 0 ? <Facts facts={row.facts} /> : <p class="where">{row.line}</p>}
			{row.menu && <ActionButton button={row.menu} run={run} />}
			{row.mark && <p class="mark">{row.mark}</p>}
			{row.note && <p class="note">{row.note}</p>}
			{row.done && (
				<p class="done">
					<Icon name="tick" />
					{row.done}
				</p>
			)}
			{row.question && <Ask question={row.question} run={run} />}
			{row.naming && draw?.naming(row.naming, run)}
			{!row.question && !row.naming && row.menu?.open !== false && (
				<ButtonRow buttons={row.buttons} run={run} />
			)}
		</li>
	);
}
