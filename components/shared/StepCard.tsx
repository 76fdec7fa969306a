import type { ComponentChildren } from 'preact';
import type { StepState } from '@/utils/pages/shared/step';

type Props = {
	step: { name: string; title: string; state: StepState; stateText: string; current: boolean };
	number: number;
	children?: ComponentChildren;
};

/** One step: its number or its check mark, what it is called, and what is in it. */
export function StepCard({
	step: { name, title, state, stateText, current },
	number,
	children,
}: Props) {
	return (
		<li
			class="step"
			data-step={name}
			data-state={state}
			aria-current={current ? 'step' : undefined}
		>
			<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
				<circle cx="16" cy="16" r="14.5" />
				{state === 'done' ? (
					<path d="M9.5 16.5L14 21L22.5 11.5" />
				) : (
					<text x="16" y="16" dy="0.36em" text-anchor="middle">
						{number}
					</text>
				)}
			</svg>
			<div class="title">
				<h2 tabIndex={-1}>{title}</h2>
				<p class="state">{stateText}</p>
			</div>
			<div class="body">{children}</div>
		</li>
	);
}
