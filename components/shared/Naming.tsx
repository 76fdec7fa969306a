import type { Naming as NamingView } from '@/utils/pages/shared/button';
import { ActionButton, type Run } from './ActionButton';

/** What is there is selected, so that typing replaces it. */
const select = (field: HTMLInputElement | null) => field?.select();

/** A field for a name, in place. Enter saves, Escape leaves it as it was. */
export function Naming<Action>({ naming, run }: { naming: NamingView<Action>; run: Run<Action> }) {
	return (
		<form
			class="naming"
			onSubmit={(event) => {
				event.preventDefault();
				const { name } = event.currentTarget.elements as unknown as { name: HTMLInputElement };
				if (!naming.save.busy) run(naming.saveAs(name.value));
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// Or else the browser closes the popup.
				event.preventDefault();
				run(naming.cancel.action);
			}}
		>
			<label>
				{naming.label}
				<input
					ref={select}
					type="text"
					name="name"
					maxLength={naming.maxLength}
					defaultValue={naming.value}
					autocomplete="off"
				/>
			</label>
			<div class="buttons">
				<ActionButton button={naming.save} run={run} submits />
				<ActionButton button={naming.cancel} run={run} />
			</div>
		</form>
	);
}
