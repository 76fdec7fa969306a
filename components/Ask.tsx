import type { Question } from '@/utils/views/popup-view';
import { Acts, type Run } from './ActButton';

/** A question asked in place. Escape is «Keep». */
export function Ask({ question, run }: { question: Question; run: Run }) {
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
			<Acts acts={question.acts} run={run} />
		</fieldset>
	);
}
