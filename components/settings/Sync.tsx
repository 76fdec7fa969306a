import type { Run } from '@/components/ActButton';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

type Props = { sync: NonNullable<SettingsView['sync']>; run: Run<SettingsDeed> };

/** Whether known devices follow the user to their other browsers. */
export function Sync({ sync: { box, failed }, run }: Props) {
	return (
		<>
			<div class="choices">
				<label>
					<input
						type="checkbox"
						name={box.value}
						checked={box.chosen}
						aria-describedby="sync-what sync-off"
						onChange={() => run(box.deed)}
					/>
					<span>{box.label}</span>
				</label>
			</div>
			{failed && <p class="warning">{failed}</p>}
			<p id="sync-what">{SAY.syncIntro}</p>
			<p id="sync-off">{SAY.syncOff}</p>
		</>
	);
}
