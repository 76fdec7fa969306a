import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import type { DevicesPart } from '@/utils/pages/options/settings-devices';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { Pick } from './controls';
import { DeviceItem } from './DeviceItem';
import { UndoLine } from './UndoLine';

type Props = { devices: DevicesPart; run: Run<SettingsAction> };

/** The devices that are the user's, and for how long they are taken for granted. */
export function Devices({ devices, run }: Props) {
	const { rows, none, undo, forgetAll, question, trustTime } = devices;
	return (
		<>
			{rows.length === 0 ? (
				<p class="none">{none}</p>
			) : (
				<ul class="rows">
					{rows.map((row) => (
						<DeviceItem key={row.id} row={row} run={run} />
					))}
				</ul>
			)}
			{undo && <UndoLine undo={undo} run={run} />}
			{question ? (
				<Ask question={question} run={run} />
			) : (
				forgetAll && <ButtonRow buttons={[forgetAll]} run={run} />
			)}
			<Pick of={trustTime} run={run} />
		</>
	);
}
