import { ActButton, Acts, type Run } from '@/components/ActButton';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

type Props = { travel: NonNullable<SettingsView['travel']>; run: Run<SettingsDeed> };

/** A time in which a new country alone is no alarm. */
export function Travel({ travel, run }: Props) {
	return (
		<>
			<p>{SAY.travelIntro}</p>
			<div class="lasts">
				<p>
					<b>{travel.text}</b>
				</p>
				{travel.end && <ActButton act={travel.end} run={run} />}
			</div>
			<div class="lasts">
				<p>{travel.before}</p>
				<Acts acts={travel.choices} run={run} />
			</div>
		</>
	);
}
