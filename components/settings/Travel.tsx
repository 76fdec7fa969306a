import type { SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';
import { type RunSetting, SettingsButton, SettingsButtons } from './SettingsButton';

type Props = { travel: NonNullable<SettingsView['travel']>; run: RunSetting };

/** A time in which a new country alone is no alarm. */
export function Travel({ travel, run }: Props) {
	return (
		<>
			<p>{SAY.travelIntro}</p>
			<div class="lasts">
				<p>
					<b>{travel.text}</b>
				</p>
				{travel.end && <SettingsButton act={travel.end} run={run} />}
			</div>
			<div class="lasts">
				<p>{travel.before}</p>
				<SettingsButtons acts={travel.choices} run={run} />
			</div>
		</>
	);
}
