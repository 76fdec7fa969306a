import type { ComponentChildren } from 'preact';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { useReturnOfFocus } from '@/components/shared/focus';
import { Icon } from '@/components/shared/Icon';
import { FailedAside, PageHead } from '@/components/shared/page-parts';
import { StepCard } from '@/components/shared/StepCard';
import type {
	IconShape,
	Review,
	WelcomeAction,
	WelcomeStep,
	WelcomeView,
} from '@/utils/pages/welcome/welcome-types';
import { PinPicture } from './PinPicture';
import { ReviewRow } from './ReviewRow';

function Lines({ title, lines, kind }: { title: string; lines: string[]; kind: string }) {
	return (
		<section>
			<h2>{title}</h2>
			<ul class={`lines ${kind}`}>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</section>
	);
}

function Sessions({ review, run }: { review: Review; run: Run<WelcomeAction> }) {
	const { rows, more, all, undo, recovery } = review;
	return (
		<>
			{rows.length > 0 && (
				<ul class="rows">
					{rows.map((row) => (
						<ReviewRow key={row.id} row={row} run={run} />
					))}
				</ul>
			)}
			{more && <ActionButton button={more} run={run} />}
			{all && <ActionButton button={all} run={run} />}
			{undo && (
				<p class="undo">
					{undo.text} <ActionButton button={undo.button} run={run} />
				</p>
			)}
			{recovery && (
				<p class="aside" data-tone="attention">
					{recovery}
				</p>
			)}
		</>
	);
}

type Props = { view: WelcomeView; run: Run<WelcomeAction> };

/** A step with what it says, what it offers, and the sessions where they are gone through. */
function Step({ step, number, children, run }: StepProps) {
	const { text, aside, buttons } = step;
	return (
		<StepCard step={step} number={number}>
			{text && <p>{text}</p>}
			{aside && (
				<div class="aside" data-tone={aside.tone}>
					{aside.title && <h3>{aside.title}</h3>}
					{aside.texts.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			)}
			<ButtonRow buttons={buttons} run={run} />
			{children}
		</StepCard>
	);
}

type StepProps = {
	step: WelcomeStep;
	number: number;
	children: ComponentChildren;
	run: Run<WelcomeAction>;
};

const Shapes = ({ shapes }: { shapes: IconShape[] }) => (
	<ul class="shapes">
		{shapes.map(({ name, title, text }) => (
			<li key={name} data-tone={name}>
				<Icon name={name} />
				<p>
					<b>{title}</b> {text}
				</p>
			</li>
		))}
	</ul>
);

/** What the icon's shapes mean, and how to have it in sight. */
function InSight({ icon, brand }: { icon: WelcomeView['icon']; brand: string }) {
	return (
		<section class="sight" data-pinned={String(icon.pin.pinned)}>
			<h2>{icon.title}</h2>
			<p>{icon.pin.text}</p>
			{icon.pin.picture && <PinPicture name={brand} shape={icon.pin.picture} />}
			<p>{icon.text}</p>
			<Shapes shapes={icon.shapes} />
		</section>
	);
}

function End({ end, run }: { end: WelcomeView['end']; run: Run<WelcomeAction> }) {
	return (
		<section class="end" data-tone={end.tone} data-set={end.set}>
			<h2>
				{end.tone !== 'todo' && <Icon name={end.tone} />}
				{end.title}
			</h2>
			{end.texts.map((text) => (
				<p key={text}>{text}</p>
			))}
			<div class="buttons">
				<ActionButton button={end.button} run={run} />
			</div>
		</section>
	);
}

/** What it does, in signs that are told apart from any on the page by the words above them. */
const Picture = ({ picture }: { picture: NonNullable<WelcomeView['picture']> }) => (
	<figure class="picture">
		<figcaption>{picture.title}</figcaption>
		<Shapes shapes={picture.signs} />
	</figure>
);

/** The welcome page, from its view alone. */
export function WelcomePage({ view, run }: Props) {
	const onFocusIn = useReturnOfFocus('.step');
	const { does, doesNot, steps, review, failed } = view;
	return (
		<main onFocusIn={onFocusIn}>
			<PageHead view={view} />
			{view.picture && <Picture picture={view.picture} />}
			<ol>
				{steps.map((step, index) => (
					<Step key={step.name} step={step} number={index + 1} run={run}>
						{step.name === 'review' && <Sessions review={review} run={run} />}
					</Step>
				))}
			</ol>
			{failed && <FailedAside failed={failed} />}
			<InSight icon={view.icon} brand={view.brand} />
			<div class="about">
				<Lines title={does.title} lines={does.lines} kind="does" />
				<Lines title={doesNot.title} lines={doesNot.lines} kind="does-not" />
			</div>
			<End end={view.end} run={run} />
			<div class="unseen" role="status">
				{view.news.map((text) => (
					<p key={text}>{text}</p>
				))}
				{failed && <p>{failed.title}</p>}
			</div>
		</main>
	);
}
