import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import { StepCard } from '@/components/shared/StepCard';
import type { Review, WelcomeAction, WelcomeView } from '@/utils/pages/welcome/welcome-view';
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

/** The welcome page, from its view alone. */
export function WelcomePage({ view, run }: { view: WelcomeView; run: Run<WelcomeAction> }) {
	const step = useRef<{ element: Element; heading: HTMLElement | null } | null>(null);
	// What had the focus may have gone with its answer: the keyboard goes on from its step's heading.
	useLayoutEffect(() => {
		const last = step.current;
		if (last === null || last.element.isConnected) return;
		step.current = null;
		if (document.activeElement === document.body) last.heading?.focus();
	});
	const { does, doesNot, icon, end, failed } = view;
	return (
		<main
			onFocusIn={(event) => {
				const element = event.target as Element;
				const heading = element.closest('.step')?.querySelector<HTMLElement>('h2') ?? null;
				step.current = { element, heading };
			}}
		>
			<header>
				<p class="brand">
					<Icon name="calm" />
					{view.brand}
				</p>
				<h1>{view.title}</h1>
				<p>{view.intro}</p>
			</header>
			<div class="about">
				<Lines title={does.title} lines={does.lines} kind="does" />
				<Lines title={doesNot.title} lines={doesNot.lines} kind="does-not" />
			</div>
			<ol>
				{view.steps.map((one, index) => (
					<StepCard key={one.name} step={one} number={index + 1}>
						{one.text && <p>{one.text}</p>}
						{one.aside && (
							<div class="aside" data-tone={one.aside.tone}>
								{one.aside.title && <h3>{one.aside.title}</h3>}
								{one.aside.texts.map((text) => (
									<p key={text}>{text}</p>
								))}
							</div>
						)}
						<ButtonRow buttons={one.buttons} run={run} />
						{one.name === 'review' && <Sessions review={view.review} run={run} />}
					</StepCard>
				))}
			</ol>
			{failed && (
				<div class="aside" data-tone="attention">
					<h2>{failed.title}</h2>
					<p>{failed.text}</p>
				</div>
			)}
			<section class="sight" data-pinned={String(icon.pin.pinned)}>
				<h2>{icon.title}</h2>
				<p>{icon.pin.text}</p>
				{icon.pin.picture && <PinPicture name={view.brand} />}
				<p>{icon.text}</p>
				<ul class="shapes">
					{icon.shapes.map(({ name, title, text }) => (
						<li key={name} data-tone={name}>
							<Icon name={name} />
							<p>
								<b>{title}</b> {text}
							</p>
						</li>
					))}
				</ul>
			</section>
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
			<div class="unseen" role="status">
				{view.news.map((text) => (
					<p key={text}>{text}</p>
				))}
				{failed && <p>{failed.title}</p>}
			</div>
		</main>
	);
}

/** What stands where the real page can't be painted. */
export function BrokenWelcome({ title, text }: { title: string; text: string }) {
	return (
		<main>
			<header>
				<h1>{title}</h1>
				<p>{text}</p>
			</header>
		</main>
	);
}
