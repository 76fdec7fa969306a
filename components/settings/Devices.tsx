import { ActButton, type Run } from '@/components/ActButton';
import { Ask } from '@/components/Ask';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';
import { DeviceItem } from './DeviceItem';

type Props = { devices: NonNullable<SettingsView['devices']>; run: Run<SettingsDeed> };

/** The devices that are the user's, and for how long they are taken for granted. */
export function Devices({ devices, run }: Props) {
	const { rows, forgetAll, question, trustTime } = devices;
	return (
		<>
			<p>{SAY.devicesIntro}</p>
			{rows.length === 0 ? (
				<p class="none">{SAY.noDevices}</p>
			) : (
				<ul class="rows">
					{rows.map((row) => (
						<DeviceItem key={row.id} row={row} run={run} />
					))}
				</ul>
			)}
			{question ? (
				<Ask question={question} run={run} />
			) : (
				forgetAll && (
					<div class="acts">
						<ActButton act={forgetAll} run={run} />
					</div>
				)
			)}
			<div class="choice">
				<label for="trust-time">{SAY.trustTime}</label>
				<select
					id="trust-time"
					aria-describedby="trust-time-help"
					onChange={({ currentTarget }) => {
						const choice = trustTime[currentTarget.selectedIndex];
						if (choice) run(choice.deed);
					}}
				>
					{trustTime.map(({ value, label, chosen }) => (
						<option key={value} value={value} selected={chosen}>
							{label}
						</option>
					))}
				</select>
				<p id="trust-time-help">{SAY.trustTimeHelp}</p>
			</div>
		</>
	);
}
