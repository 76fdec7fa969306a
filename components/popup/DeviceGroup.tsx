import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import type { DeviceGroup as DeviceGroupView, PopupAction } from '@/utils/pages/popup/popup-types';
import type { DrawSeldom } from './Seldom';
import { SessionRow } from './SessionRow';

type Props = { group: DeviceGroupView; run: Run<PopupAction>; draw?: DrawSeldom | undefined };

/** What a device is called, and what marks it. */
const Title = ({ group, address }: { group: DeviceGroupView; address?: string | null }) => (
	<div class="name">
		<h3 title={group.title}>{group.title}</h3>
		{group.kind && <span>{group.kind}</span>}
		{address && <span>{address}</span>}
		{group.mark && <span class="chip">{group.mark}</span>}
	</div>
);

/** A device that is asked about, with its sessions inside. */
export function DeviceGroup({ group, run, draw }: Props) {
	return (
		<li class="device" data-open={group.rows.some(({ done }) => done === null) || undefined}>
			<Icon name={group.form} />
			<Title group={group} />
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
			<Title group={group} address={row.address} />
		</SessionRow>
	));
