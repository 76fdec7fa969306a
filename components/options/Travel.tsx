import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type { TravelPart } from '@/utils/pages/options/settings-watch';
import { UndoLine } from './UndoLine';

type Props = { travel: TravelPart; run: Run<SettingsAction> };

/** A time in which a new country alone is no alarm. */
export function Travel({ travel, run }: Props) {
	return (
		<>
			<div class="lasts">
				<p>
					<b>{travel.text}</b>
				</p>
				{travel.end && <ActionButton button={travel.end} run={run} />}
			</div>
			{travel.undo && <UndoLine undo={travel.undo} run={run} />}
			<div class="lasts">
				<p>{travel.before}</p>
				<ButtonRow buttons={travel.choices} run={run} />
			</div>
		</>
	);
}
