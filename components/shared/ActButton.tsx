import type { Act } from '@/utils/pages/shared/action';

export type Run<Deed> = (deed: Deed) => void;

const takeFocus = (element: HTMLElement | null) => element?.focus();

type Props<Deed> = { act: Act<Deed>; run: Run<Deed>; submits?: boolean };

/**
 * A button that does what its act says. One that is busy stays where it is and keeps the focus.
 *
 * @param submits its form does it instead, so that Enter in a field does it too
 */
export function ActButton<Deed>({ act, run, submits }: Props<Deed>) {
	const still = act.busy || act.off;
	return (
		<button
			type={submits ? 'submit' : 'button'}
			class={act.off ? 'off' : act.kind}
			data-action={act.name}
			aria-disabled={still ? 'true' : undefined}
			aria-label={act.about && `${act.label}: ${act.about}`}
			ref={act.focus ? takeFocus : null}
			onClick={() => submits || still || run(act.deed)}
		>
			{act.busy && <i class="spinner" />}
			{act.label}
		</button>
	);
}

/** A row of buttons; nothing where there are none. */
export function Acts<Deed>({ acts, run }: { acts: readonly Act<Deed>[]; run: Run<Deed> }) {
	if (acts.length === 0) return null;
	return (
		<div class="acts">
			{acts.map((act) => (
				<ActButton key={act.name} act={act} run={run} />
			))}
		</div>
	);
}
