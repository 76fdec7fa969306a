import type { Run } from '@/components/ActButton';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

type Props = { away: NonNullable<SettingsView['away']>; run: Run<SettingsDeed> };

/** Whether to look while nobody is at the computer. */
export function Away({ away, run }: Props) {
	return (
		<>
			<p>{SAY.awayIntro}</p>
			<fieldset class="choices">
				<legend>{SAY.awayLegend}</legend>
				{away.choices.map(({ value, label, cost, chosen, deed }) => (
					<label key={value}>
						<input
							type="radio"
							name="when-idle"
							value={value}
							checked={chosen}
							aria-labelledby={`label-${value}`}
							aria-describedby={`cost-${value}`}
							onChange={() => run(deed)}
						/>
						<span>
							<span id={`label-${value}`}>{label}</span>
							<small id={`cost-${value}`}>{cost}</small>
						</span>
					</label>
				))}
			</fieldset>
		</>
	);
}
