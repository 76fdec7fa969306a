import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Banner, Deed, PopupView } from '@/utils/views/popup-view';
import { ActButton, Acts, type Run } from './ActButton';
import { Ask } from './Ask';
import { Icon } from './Icon';
import { SessionRow } from './SessionRow';

/** Something that is to be known, and what can be done about it. */
function Said({ banner, run }: { banner: Banner; run: Run<Deed> }) {
	return (
		<section class="banner" data-tone={banner.tone}>
			{banner.title && <h2>{banner.title}</h2>}
			<p>{banner.text}</p>
			<Acts acts={banner.acts} run={run} />
		</section>
	);
}

/** The popup, from its view alone. */
export function Popup({ view, run }: { view: PopupView; run: Run<Deed> }) {
	const focused = useRef<Element | null>(null);
	const headline = useRef<HTMLHeadingElement>(null);
	// What had the focus may have gone with its row: the keyboard goes on from the headline.
	useLayoutEffect(() => {
		if (focused.current?.isConnected === false) {
			focused.current = null;
			if (document.activeElement === document.body) headline.current?.focus();
		}
	});
	return (
		<main
			data-status={view.status}
			data-tone={view.tone}
			onFocusIn={(event) => {
				focused.current = event.target as Element;
			}}
		>
			<header>
				<Icon name={view.tone} />
				<h1 ref={headline} tabIndex={-1}>
					{view.headline}
				</h1>
				<p>{view.detail}</p>
				<Acts acts={view.acts} run={run} />
			</header>
			<div class="scroll">
				<div class="looked">
					<p title={view.looked.exact ?? undefined}>{view.looked.text}</p>
					{view.look && <ActButton act={view.look} run={run} />}
				</div>
				{view.coverage && <p class="coverage">{view.coverage}</p>}
				{view.banners.map((banner) => (
					<Said key={banner.id} banner={banner} run={run} />
				))}
				{view.stale && <p class="stale">{view.stale}</p>}
				<div class={view.stale ? 'old' : undefined}>
					{view.sections.map((section) => (
						<section key={section.name} class={section.name}>
							<h2 class={section.name === 'current' ? 'unseen' : undefined}>
								{section.title} {section.count > 1 && <span>{section.count}</span>}
							</h2>
							<ul class="rows">
								{section.rows.map((row) => (
									<SessionRow key={row.id} row={row} run={run} />
								))}
							</ul>
							{section.more && <ActButton act={section.more} run={run} />}
						</section>
					))}
				</div>
				{view.known && <Said banner={view.known} run={run} />}
				<footer>
					{view.others &&
						(view.others.question ? (
							<Ask question={view.others.question} run={run} />
						) : (
							<ActButton act={view.others.act} run={run} />
						))}
					<ActButton act={view.settings} run={run} />
				</footer>
			</div>
			<p class="unseen" aria-live={view.tone === 'alarm' ? 'assertive' : 'polite'}>
				{view.news}
			</p>
		</main>
	);
}
