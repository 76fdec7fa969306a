import type { InlineQuestion } from '@/utils/pages/shared/button';
import { ButtonRow, type Run } from './ActionButton';

/** A question asked in place. Escape is the safe answer. */
export function Ask<Action>({
	question,
	run,
}: {
	question: InlineQuestion<Action>;
	run: Run<Action>;
}) {
	return (
		<fieldset
			class="ask"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// Or else the browser closes the popup.
				event.preventDefault();
				run(question.cancel);
			}}
		>
			<legend>{question.text}</legend>
			<ButtonRow buttons={question.buttons} run={run} />
		</fieldset>
	);
}
