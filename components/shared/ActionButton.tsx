import type { Button } from '@/utils/pages/shared/button';

export type Run<Action> = (action: Action) => void;

const takeFocus = (element: HTMLElement | null) => element?.focus();

type Props<Action> = { button: Button<Action>; run: Run<Action>; submits?: boolean };

/**
 * A button that does what its action says. One that is busy stays where it is and keeps the focus.
 *
 * @param submits its form does it instead, so that Enter in a field does it too
 */
export function ActionButton<Action>({ button, run, submits }: Props<Action>) {
	const still = button.busy || button.off;
	return (
		<button
			type={submits ? 'submit' : 'button'}
			class={button.off ? 'off' : button.kind}
			data-action={button.name}
			aria-disabled={still ? 'true' : undefined}
			aria-label={button.about && `${button.label}: ${button.about}`}
			ref={button.focus ? takeFocus : null}
			onClick={() => submits || still || run(button.action)}
		>
			{button.busy && <i class="spinner" />}
			{button.label}
		</button>
	);
}

/** A row of buttons; nothing where there are none. */
export function ButtonRow<Action>({
	buttons,
	run,
}: {
	buttons: readonly Button<Action>[];
	run: Run<Action>;
}) {
	if (buttons.length === 0) return null;
	return (
		<div class="buttons">
			{buttons.map((button) => (
				<ActionButton key={button.name} button={button} run={run} />
			))}
		</div>
	);
}
