import type { Act, Deed } from '@/utils/views/popup-view';

export type Run = (deed: Deed) => void;

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** A button that does what its act says. One that is busy stays where it is and keeps the focus. */
export function ActButton({ act, run }: { act: Act; run: Run }) {
	const still = act.busy || act.off;
	return (
		<button
			type="button"
			class={act.off ? 'off' : act.kind}
			data-action={act.name}
			aria-disabled={still ? 'true' : undefined}
			aria-label={act.about && `${act.label}: ${act.about}`}
			ref={act.focus ? takeFocus : null}
			onClick={() => still || run(act.deed)}
		>
			{act.busy && <i class="spinner" />}
			{act.label}
		</button>
	);
}

/** A row of buttons; nothing where there are none. */
export function Acts({ acts, run }: { acts: Act[]; run: Run }) {
	if (acts.length === 0) return null;
	return (
		<div class="acts">
			{acts.map((act) => (
				<ActButton key={act.name} act={act} run={run} />
			))}
		</div>
	);
}
