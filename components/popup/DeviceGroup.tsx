import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { Icon } from '@/components/shared/Icon';
import type {
	DeviceGroup as DeviceGroupView,
	PopupAction,
	PopupView,
} from '@/utils/pages/popup/popup-types';
import { SessionRow } from './SessionRow';

type Props = { group: DeviceGroupView; labels: PopupView['labels']; run: Run<PopupAction> };

/** A device with its sessions inside. */
export function DeviceGroup({ group, labels, run }: Props) {
	return (
		<li class="device" data-open={group.rows.some(({ done }) => done === null) || undefined}>
			<Icon name={group.form} />
			<div class="name">
				<h3 title={group.title}>{group.title}</h3>
				{group.mark && <span class="chip">{group.mark}</span>}
				{group.count && <span class="soft">{group.count}</span>}
				{group.kind && <p title={group.kind}>{group.kind}</p>}
			</div>
			{group.question ? (
				<Ask question={group.question} run={run} />
			) : (
				<ButtonRow buttons={group.buttons} run={run} />
			)}
			<ul class={group.rows.length > 1 ? 'sessions several' : 'sessions'}>
				{group.rows.map((row) => (
					<SessionRow key={row.id} row={row} labels={labels} run={run} />
				))}
			</ul>
		</li>
	);
}
