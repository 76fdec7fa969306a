import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { useReturnOfFocus } from '@/components/shared/focus';
import { Icon } from '@/components/shared/Icon';
import { FailedAside, PageHead } from '@/components/shared/page-parts';
import { StepCard } from '@/components/shared/StepCard';
import type { ConnectAction, ConnectStep, ConnectView } from '@/utils/pages/connect/connect-types';
import { BlockOf } from './Blocks';

/** The heading of the step where the user is now, within what is around. */
const currentHeading = (around: Element | null | undefined) =>
	around?.querySelector<HTMLElement>('[aria-current="step"] h2, .compare h1');

/** What had the focus may have gone with its answer: the keyboard goes on where the user is now. */
const placeIn = (around: Element) =>
	currentHeading(around.closest('main')) ?? around.querySelector<HTMLElement>(':scope > .title h2');

/** Brings the step into sight where the user is now, unless they are in the middle of something. */
function useCurrentStep(main: RefObject<HTMLElement | null>, current: string | null): void {
	const shown = useRef<string | null>(null);
	useLayoutEffect(() => {
		const before = shown.current;
		shown.current = current;
		if (before === null || before === current) return;
		if (!document.activeElement?.matches('body, h1, h2')) return;
		currentHeading(main.current)?.focus();
	}, [main, current]);
}

type Props = { view: ConnectView; run: Run<ConnectAction> };

/** The steps as a line, while one of them has the whole page. */
const Crumbs = ({ steps }: { steps: readonly ConnectStep[] }) => (
	<ol class="crumbs">
		{steps.map(({ name, title, state, current }) => (
			<li key={name} data-state={state} aria-current={current ? 'step' : undefined}>
				{title}
			</li>
		))}
	</ol>
);

/** The question, the list and the answers on one screen. */
function Comparing({ view, run }: Props) {
	const { steps, title, intro, back } = view;
	const compare = steps.find(({ name }) => name === 'compare');
	return (
		<section class="compare" data-step="compare" data-state="doing">
			<header class="title">
				<Crumbs steps={steps} />
				<h1 tabIndex={-1}>{title}</h1>
				<p>
					{intro} {back && <ActionButton button={back} run={run} />}
				</p>
			</header>
			{compare?.body.map((block, at) => (
				<BlockOf key={`${block.type}-${at}`} block={block} run={run} under="h2" />
			))}
		</section>
	);
}

/** The page «Connect», from its view alone. */
export function ConnectPage({ view, run }: Props) {
	const main = useRef<HTMLElement>(null);
	const { pageTitle, promise, now, steps, end, failed } = view;
	useLayoutEffect(() => {
		document.title = pageTitle;
	}, [pageTitle]);
	useCurrentStep(main, steps.find(({ current }) => current)?.name ?? null);
	const onFocusIn = useReturnOfFocus('.step, main', placeIn);
	if (promise === null) {
		return (
			<main ref={main} class="one" onFocusIn={onFocusIn}>
				<Comparing view={view} run={run} />
				{failed && <FailedAside failed={failed} />}
				<News view={view} />
			</main>
		);
	}
	return (
		<main ref={main} onFocusIn={onFocusIn}>
			<PageHead view={view} />
			{now ? (
				<div class="aside now" data-tone="calm">
					<h2>{now.title}</h2>
					{now.texts.map((text) => (
						<p key={text}>{text}</p>
					))}
				</div>
			) : null}
			<section>
				<h2>{promise.title}</h2>
				<ul class="lines does">
					{promise.lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</section>
			<ol>
				{steps.map((step, index) => (
					<StepCard key={step.name} step={step} number={index + 1}>
						{step.body.map((block, at) => (
							<BlockOf key={`${block.type}-${at}`} block={block} run={run} under="h3" />
						))}
					</StepCard>
				))}
			</ol>
			{failed && <FailedAside failed={failed} />}
			{end && <End end={end} run={run} />}
			<News view={view} />
		</main>
	);
}

/** What a screen reader is told when it changes. */
const News = ({ view: { news, failed } }: { view: ConnectView }) => (
	<div class="unseen" role="status">
		{news && <p>{news}</p>}
		{failed && <p>{failed.title}</p>}
	</div>
);

type EndProps = { end: NonNullable<ConnectView['end']>; run: Run<ConnectAction> };

const End = ({ end, run }: EndProps) => (
	<section class="end" data-tone="calm">
		<h2>
			<Icon name="guard" />
			{end.title}
		</h2>
		<p>{end.text}</p>
		<ButtonRow buttons={end.buttons} run={run} />
	</section>
);
