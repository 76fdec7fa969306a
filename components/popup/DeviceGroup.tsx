import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import type {
	DeviceGroup as DeviceGroupView,
	PopupAction,
	SessionRow as SessionRowView,
} from '@/utils/pages/popup/popup-types';
import type { DrawSeldom } from './Seldom';
import { SessionRow } from './SessionRow';

type Props = { group: DeviceGroupView; run: Run<PopupAction>; draw?: DrawSeldom | undefined };

type Named = {
	group: DeviceGroupView;
	address?: string | null;
	here?: SessionRowView['here'] | undefined;
};

/** What a device is called, and what marks it. */
const Title = ({ group: { title, kind }, address, here }: Named) => (
	<div class="name">
		<h3 title={title}>{title}</h3>
		{[kind, address].map((text) => text && <span>{text}</span>)}
		{here && <span class="chip">{here}</span>}
	</div>
);

/** A device that is asked about, with its sessions inside. */
export function DeviceGroup({ group, run, draw }: Props) {
	return (
		<li class="device" data-open={group.rows.some(({ done }) => done === null) || undefined}>
			<Icon name={group.form} />
			<Title group={group} here={group.rows.find(({ here }) => here)?.here} />
			{group.count && <p class="where">{group.count}</p>}
			{group.question ? (
				<Ask question={group.question} run={run} />
			) : (
				<ButtonRow buttons={group.buttons} run={run} />
			)}
			<ul class={group.rows.length > 1 ? 'sessions several' : 'sessions'}>
				{group.rows.map((row) => (
					<SessionRow key={row.id} row={row} run={run} draw={draw} />
				))}
			</ul>
		</li>
	);
}

/** The user's own: each session is a row under its device's name. */
export const OwnRows = ({ group, run, draw }: Props) =>
	group.rows.map((row) => (
		<SessionRow key={row.id} row={row} run={run} draw={draw}>
			<Icon name={group.form} />
			<Title group={group} address={row.address} here={row.here} />
		</SessionRow>
	));
