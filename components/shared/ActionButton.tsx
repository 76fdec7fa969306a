import type { Button } from '@/utils/pages/shared/button';
import { Icon } from './Icon';

export type Run<Action> = (action: Action) => void;

const takeFocus = (element: HTMLElement | null) => element?.focus();

type Props<Action> = { button: Button<Action>; run: Run<Action>; submits?: boolean };

/**
 * A button that does what its action says. One that is busy stays where it is and keeps the focus.
 *
 * @param submits its form does it instead, so that Enter in a field does it too
 */
export function ActionButton<Action>({ button, run, submits }: Props<Action>) {
	const { label, about, icon, bare } = button;
	const still = button.busy || button.off;
	const name = about ? `${label}: ${about}` : label;
	return (
		<button
			type={submits ? 'submit' : 'button'}
			class={button.off ? 'off' : bare ? 'bare' : button.kind}
			data-action={button.name}
			aria-disabled={still ? 'true' : undefined}
			aria-label={about || bare ? name : undefined}
			aria-expanded={button.open}
			title={bare ? label : undefined}
			ref={button.focus ? takeFocus : null}
			onClick={() => submits || still || run(button.action)}
		>
			{button.busy ? <i class="spinner" /> : icon && <Icon name={icon} />}
			{!bare && label}
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
