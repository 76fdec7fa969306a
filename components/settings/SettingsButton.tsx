import type { SettingsAct, SettingsDeed, SettingsQuestion } from '@/utils/views/settings-view';

export type RunSetting = (deed: SettingsDeed) => void;

const takeFocus = (element: HTMLElement | null) => element?.focus();

type Props = { act: SettingsAct; run: RunSetting; submits?: boolean };

/**
 * A button that does what its act says. One that is busy stays where it is and keeps the focus.
 *
 * @param submits its form does it instead, so that Enter in a field does it too
 */
export function SettingsButton({ act, run, submits }: Props) {
	return (
		<button
			type={submits ? 'submit' : 'button'}
			class={act.kind}
			data-action={act.name}
			aria-disabled={act.busy ? 'true' : undefined}
			aria-label={act.about && `${act.label}: ${act.about}`}
			ref={act.focus ? takeFocus : null}
			onClick={() => submits || act.busy || run(act.deed)}
		>
			{act.busy && <i class="spinner" />}
			{act.label}
		</button>
	);
}

/** A row of buttons; nothing where there are none. */
export function SettingsButtons({ acts, run }: { acts: SettingsAct[]; run: RunSetting }) {
	if (acts.length === 0) return null;
	return (
		<div class="acts">
			{acts.map((act) => (
				<SettingsButton key={act.name} act={act} run={run} />
			))}
		</div>
	);
}

/** A question asked in place. Escape is «Keep». */
export function SettingsAsk({ question, run }: { question: SettingsQuestion; run: RunSetting }) {
	return (
		<fieldset
			class="ask"
			onKeyDown={(event) => {
				if (event.key === 'Escape') run(question.cancel);
			}}
		>
			<legend>{question.text}</legend>
			<SettingsButtons acts={question.acts} run={run} />
		</fieldset>
	);
}
