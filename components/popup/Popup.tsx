import { Fragment, type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import { useReturnOfFocus } from '@/components/shared/focus';
import { Icon } from '@/components/shared/Icon';
import type { Banner, PopupAction, PopupView } from '@/utils/pages/popup/popup-types';
import { Checklist } from './Checklist';
import { DeviceGroup } from './DeviceGroup';
import type { DrawMessage } from './Message';

type Props = { view: PopupView; run: Run<PopupAction> };

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

/** What is to be done, and the sessions by their devices. */
function Sessions({ view, run }: Props) {
	const checklist = view.checklist && <Checklist list={view.checklist} run={run} />;
	const first = view.status === 'recovery';
	return (
		<>
			{view.banners.map((banner) => (
				<Said key={banner.id} banner={banner} run={run} />
			))}
			{first && checklist}
			{view.stale && <p class="stale">{view.stale}</p>}
			{view.sections.map((section, at) => (
				<Fragment key={section.name}>
					<section class={section.name} data-stale={view.stale ? '' : undefined}>
						<h2>
							{section.title} {section.count > 1 && <span>{section.count}</span>}
						</h2>
						<ul class="devices">
							{section.groups.map((group) => (
								<DeviceGroup key={group.id} group={group} labels={view.labels} run={run} />
							))}
						</ul>
						{section.more && <ActionButton button={section.more} run={run} />}
					</section>
					{at === 0 && !first && checklist}
				</Fragment>
			))}
			{view.sections.length === 0 && !first && checklist}
			{view.undo && <Said banner={view.undo} run={run} />}
			{view.others &&
				(view.others.question ? (
					<Ask question={view.others.question} run={run} />
				) : (
					<div class="others">
						<ActionButton button={view.others.button} run={run} />
					</div>
				))}
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

/** What had the focus may have gone with its row: the keyboard goes on from the headline. */
const headlineIn = (main: Element) => main.querySelector('h1');

/**
 * The popup, from its view alone.
 *
 * @param drawMessage draws «Is this message real?»; there as soon as the view has that panel
 */
export function Popup({
	view,
	run,
	drawMessage,
}: Props & { drawMessage?: DrawMessage | undefined }) {
	const main = useRef<HTMLElement>(null);
	useSpotlight(main);
	const onFocusIn = useReturnOfFocus('main', headlineIn);
	return (
		<main ref={main} data-status={view.status} data-tone={view.tone} onFocusIn={onFocusIn}>
			<header>
				<Icon name={view.tone} />
				<div>
					<h1 tabIndex={-1}>{view.headline}</h1>
					<p>{view.detail}</p>
					<ButtonRow buttons={view.buttons} run={run} />
				</div>
			</header>
			<div class="scroll">
				<div class="looked">
					<p title={view.looked.exact ?? undefined}>{view.looked.text}</p>
					{view.look && <ActionButton button={view.look} run={run} />}
				</div>
				{view.message && drawMessage ? (
					drawMessage(view.message, run)
				) : (
					<Sessions view={view} run={run} />
				)}
			</div>
			<footer>
				{!view.message && <ButtonRow buttons={view.ways} run={run} />}
				{view.coverage && <p>{view.coverage}</p>}
			</footer>
			<p class="unseen" aria-live={view.tone === 'alarm' ? 'assertive' : 'polite'}>
				{view.news}
			</p>
		</main>
	);
}
