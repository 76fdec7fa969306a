import type { ComponentChildren } from 'preact';
import { Acts, type Run } from '@/components/ActButton';
import type { Step, WelcomeDeed } from '@/utils/views/welcome-view';

type Props = {
	step: Step;
	number: number;
	run: Run<WelcomeDeed>;
	children?: ComponentChildren;
};

/** One step: its number or its check mark, what it is about, and what can be done. */
export function StepCard({ step, number, run, children }: Props) {
	const { name, state, aside } = step;
	return (
		<li
			class="step"
			data-step={name}
			data-state={state}
			aria-current={step.current ? 'step' : undefined}
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
				<h2 tabIndex={-1}>{step.title}</h2>
				<p class="state">{step.stateText}</p>
			</div>
			<div class="body">
				{step.text && <p>{step.text}</p>}
				{aside && (
					<div class="aside" data-tone={aside.tone}>
						{aside.title && <h3>{aside.title}</h3>}
						{aside.texts.map((text) => (
							<p key={text}>{text}</p>
						))}
					</div>
				)}
				<Acts acts={step.acts} run={run} />
				{children}
			</div>
		</li>
	);
}
