import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { useReturnOfFocus } from '@/components/shared/focus';
import { Icon } from '@/components/shared/Icon';
import type { Banner, PopupAction, PopupView, Section } from '@/utils/pages/popup/popup-types';
import { DeviceGroup, OwnRows } from './DeviceGroup';
import type { DrawSeldom } from './Seldom';

type Props = { view: PopupView; run: Run<PopupAction>; draw?: DrawSeldom | undefined };

/** Something that is to be known, and what can be done about it. */
function Said({ banner, run }: { banner: Banner; run: Run<PopupAction> }) {
	return (
		<section class="banner" data-tone={banner.tone} data-banner={banner.id}>
			{banner.title && <h2>{banner.title}</h2>}
			<p>{banner.text}</p>
			<ButtonRow buttons={banner.buttons} run={run} />
		</section>
	);
}

/** A part of the list; its title is not said to the eye where the headline says it. */
function Part({ section, view, run, draw }: Props & { section: Section }) {
	const { name, title, count, groups, more } = section;
	const asks = name === 'unfamiliar' && view.status === name;
	return (
		<section class={name} data-stale={view.stale ? '' : undefined}>
			<h2 class={asks ? 'unseen' : undefined}>
				{title} {count > 1 && !asks && <span>{count}</span>}
			</h2>
			<ul class="devices">
				{groups.map((group) =>
					name === 'mine' ? (
						<OwnRows key={group.id} group={group} run={run} draw={draw} />
					) : (
						<DeviceGroup key={group.id} group={group} run={run} draw={draw} />
					),
				)}
			</ul>
			{more && <ActionButton button={more} run={run} />}
		</section>
	);
}

/** What is to be done, and the sessions by their devices. */
function Sessions({ view, run, draw }: Props) {
	const [failed, others] = [true, false].map((asked) =>
		view.banners
			.filter(({ id }) => (id === 'failed') === asked)
			.map((banner) => <Said key={banner.id} banner={banner} run={run} />),
	);
	const [alarm, notice, rest] = [/^unf/, /^n/, /^(?:m|unr)/].map((asked) =>
		view.sections
			.filter(({ name }) => asked.test(name))
			.map((section) => (
				<Part key={section.name} section={section} view={view} run={run} draw={draw} />
			)),
	);
	return (
		<>
			{failed}
			<ButtonRow buttons={view.buttons} run={run} />
			{alarm}
			{view.stale && <p class="stale">{view.stale}</p>}
			{others}
			{view.checklist && draw?.checklist(view.checklist, run)}
			{notice}
			{view.find && draw?.find(view.find, run)}
			{rest}
			{view.undo && <Said banner={view.undo} run={run} />}
			{view.others &&
				(view.others.question ? (
					<Ask question={view.others.question} run={run} />
				) : (
					<div class="others">
						<ActionButton button={view.others.button} run={run} />
					</div>
				))}
			{view.coverage && <p class="coverage">{view.coverage}</p>}
		</>
	);
}

/** Gives the focus to the row that a notification opened the popup for. */
function focusLit(main: HTMLElement | null): void {
	if (document.activeElement !== document.body) return;
	main?.querySelector<HTMLElement>('[data-spotlight]')?.focus({ preventScroll: true });
}

/** Brings the row into sight that a notification opened the popup for, and gives it the focus. */
function useSpotlight(main: RefObject<HTMLElement | null>): void {
	const isLit = useRef(false);
	// Firefox gives its panel the focus when that has opened, and takes it from what had it.
	useLayoutEffect(() => {
		const refocus = () => focusLit(main.current);
		addEventListener('focus', refocus);
		return () => removeEventListener('focus', refocus);
	}, []);
	// Firefox may tell only after the first paint which row a notification opened the popup for.
	useLayoutEffect(() => {
		const row = main.current?.querySelector<HTMLElement>('[data-spotlight]');
		if (!row || isLit.current) return;
		isLit.current = true;
		row.scrollIntoView({ block: 'center' });
		row.focus({ preventScroll: true });
	});
}

/** What had the focus may have gone with its row: the keyboard goes on from the next step, or the headline. */
const nextIn = (around: Element) =>
	around.isConnected && !around.matches('main')
		? (around.querySelector<HTMLElement>('[aria-current] h3, :scope > button') ??
			(around as HTMLElement))
		: document.querySelector('h1');

/**
 * The popup, from its view alone.
 *
 * @param draw draws what is seldom shown; there as soon as the view has any of it
 */
export function Popup({ view, run, draw }: Props) {
	const main = useRef<HTMLElement>(null);
	useSpotlight(main);
	const onFocusIn = useReturnOfFocus('.checklist, .row, main', nextIn);
	return (
		<main ref={main} data-status={view.status} data-tone={view.tone} onFocusIn={onFocusIn}>
			<header>
				<Icon name={view.icon} />
				<h1 tabIndex={-1}>{view.headline}</h1>
				<div class="looked">
					<p title={view.looked.exact ?? undefined}>
						<span class="unseen">{view.looked.text}</span>
						<span aria-hidden="true">{view.looked.ago}</span>
					</p>
					{view.look && <ActionButton button={view.look} run={run} />}
				</div>
				<p>{view.detail}</p>
			</header>
			<div class="scroll" tabIndex={-1}>
				{view.message && draw ? (
					draw.message(view.message, run)
				) : (
					<Sessions view={view} run={run} draw={draw} />
				)}
			</div>
			{!view.message && (
				<footer>
					<ButtonRow buttons={view.ways} run={run} />
				</footer>
			)}
			<p class="unseen" aria-live={view.tone === 'alarm' ? 'assertive' : 'polite'}>
				{view.news}
			</p>
		</main>
	);
}
