import { ActButton, type Run } from '@/components/shared/ActButton';
import type { SettingsDeed } from '@/utils/pages/options/settings-ui';
import type { UndoLine as UndoLineView } from '@/utils/pages/options/settings-watch';

/** What was said last, for as long as it can be taken back. */
export function UndoLine({ undo, run }: { undo: UndoLineView; run: Run<SettingsDeed> }) {
	return (
		<div class="lasts undo">
			<p>{undo.text}</p>
			<ActButton act={undo.act} run={run} />
		</div>
	);
}
