import type { Question } from '@/utils/pages/shared/action';
import { Acts, type Run } from './ActButton';

/** A question asked in place. Escape is the safe answer. */
export function Ask<Deed>({ question, run }: { question: Question<Deed>; run: Run<Deed> }) {
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
