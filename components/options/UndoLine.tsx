import { ActionButton, type Run } from '@/components/shared/ActionButton';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type { UndoLine as UndoLineView } from '@/utils/pages/options/settings-watch';

/** What was said last, for as long as it can be taken back. */
export function UndoLine({ undo, run }: { undo: UndoLineView; run: Run<SettingsAction> }) {
	return (
		<div class="lasts undo">
			<p>{undo.text}</p>
			<ActionButton button={undo.button} run={run} />
		</div>
	);
}
