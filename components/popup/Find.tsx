import { useRef } from 'preact/hooks';
import { ActionButton, type Run } from '@/components/shared/ActionButton';
import type { FindView, PopupAction, SortName } from '@/utils/pages/popup/popup-types';

/** Searches and orders the sessions below it. Escape ends the search. */
export function Find({ find, run }: { find: FindView; run: Run<PopupAction> }) {
	const field = useRef<HTMLInputElement>(null);
	const { order, all } = find;
	const end: Run<PopupAction> = (action) => {
		run(action);
		// The button goes, and the keyboard goes on from where it searched.
		field.current?.focus();
	};
	return (
		<search class="find">
			<input
				ref={field}
				type="text"
				name="find"
				aria-label={find.label}
				placeholder={find.hint}
				maxLength={find.maxLength}
				autocomplete="off"
				spellcheck={false}
				enterkeyhint="search"
				value={find.text}
				onInput={({ currentTarget }) => run(find.searchFor(currentTarget.value))}
				onKeyDown={(event) => {
					if (event.key !== 'Escape' || all === null) return;
					// Or else the browser closes the popup.
					event.preventDefault();
					end(all.action);
				}}
			/>
			<select
				name="order"
				aria-label={order.label}
				title={order.label}
				value={order.value}
				onChange={({ currentTarget }) => run(find.orderBy(currentTarget.value as SortName))}
			>
				{order.choices.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
			<p role="status">{find.found}</p>
			{all && <ActionButton button={{ ...all, kind: 'plain' }} run={end} />}
		</search>
	);
}
