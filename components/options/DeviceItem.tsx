import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import { Moment } from '@/components/shared/Moment';
import { Naming } from '@/components/shared/Naming';
import type { DeviceRow } from '@/utils/pages/options/settings-devices';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';

/** A known device: what it is, where it is trusted, and what can be done. */
export function DeviceItem({ row, run }: { row: DeviceRow; run: Run<SettingsAction> }) {
	const { id, form, title, family, marks, places, seen, buttons, naming } = row;
	return (
		<li class="row" data-device={id}>
			<Icon name={form} />
			<div class="facts">
				<h3>{title}</h3>
				{marks.length > 0 && <p class="mark">{marks.join(' · ')}</p>}
				{family && <p>{family}</p>}
				<p>{places}</p>
				{seen && (
					<p>
						{seen.text} <Moment text={seen.time.text} time={seen.time} />
					</p>
				)}
			</div>
			{naming ? <Naming naming={naming} run={run} /> : <ButtonRow buttons={buttons} run={run} />}
		</li>
	);
}
