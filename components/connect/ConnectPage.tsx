import { useLayoutEffect, useRef } from 'preact/hooks';
import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import { StepCard } from '@/components/shared/StepCard';
import type { ConnectAction, ConnectView } from '@/utils/pages/connect/connect-view';
import { BlockOf } from './Blocks';

/** The page «Connect», from its view alone. */
export function ConnectPage({ view, run }: { view: ConnectView; run: Run<ConnectAction> }) {
	const step = useRef<{ element: Element; name: string | null } | null>(null);
	const main = useRef<HTMLElement>(null);
	const shown = useRef<string | null>(null);
	const { pageTitle, promise, now, steps, end, failed } = view;
	useLayoutEffect(() => {
		document.title = pageTitle;
	}, [pageTitle]);
	const current = steps.find((one) => one.current)?.name ?? null;
	// Where the user is now comes into sight, but for what they are in the middle of.
	useLayoutEffect(() => {
		const before = shown.current;
		shown.current = current;
		if (before === null || before === current) return;
		if (!document.activeElement?.matches('body, h2')) return;
		main.current?.querySelector<HTMLElement>('[aria-current="step"] h2')?.focus();
	}, [current]);
	// What had the focus may have gone with its answer: the keyboard goes on where the user is now.
	useLayoutEffect(() => {
		const last = step.current;
		if (last === null || last.element.isConnected) return;
		step.current = null;
		if (document.activeElement !== document.body) return;
		const next = main.current?.querySelector<HTMLElement>('[aria-current="step"] h2');
		const own = main.current?.querySelector<HTMLElement>(`[data-step="${last.name}"] h2`);
		(next ?? own)?.focus();
	});
	return (
		<main
			ref={main}
			onFocusIn={(event) => {
				const element = event.target as Element;
				const name = element.closest<HTMLElement>('.step')?.dataset.step ?? null;
				step.current = { element, name };
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
				{steps.map((one, index) => (
					<StepCard key={one.name} step={one} number={index + 1}>
						{one.body.map((block, at) => (
							<BlockOf key={`${block.is}-${at}`} block={block} run={run} />
						))}
					</StepCard>
				))}
			</ol>
			{failed && (
				<div class="aside" data-tone="attention">
					<h2>{failed.title}</h2>
					<p>{failed.text}</p>
				</div>
			)}
			{end && (
				<section class="end" data-tone="calm">
					<h2>
						<Icon name="calm" />
						{end.title}
					</h2>
					<p>{end.text}</p>
					<ButtonRow buttons={end.buttons} run={run} />
				</section>
			)}
			<div class="unseen" role="status">
				{view.news && <p>{view.news}</p>}
				{failed && <p>{failed.title}</p>}
			</div>
		</main>
	);
}

/** What stands where the real page can't be painted. */
export function BrokenConnect({ title, text }: { title: string; text: string }) {
	return (
		<main>
			<header>
				<h1>{title}</h1>
				<p>{text}</p>
			</header>
		</main>
	);
}
