import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Run } from '@/components/ActButton';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';
import { Away } from './Away';
import { Devices } from './Devices';
import { Record } from './Record';
import { Sync } from './Sync';
import { Travel } from './Travel';
import { Watch } from './Watch';

type SectionProps = { id: string; title: string; children: ComponentChildren };

function Section({ id, title, children }: SectionProps) {
	return (
		<section id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`} tabIndex={-1}>
				{title}
			</h2>
			{children}
		</section>
	);
}

/** The settings page, from its view alone. */
export function SettingsPage({ view, run }: { view: SettingsView; run: Run<SettingsDeed> }) {
	const focused = useRef<{ element: Element; heading: HTMLElement | null } | null>(null);
	// What had the focus may have gone with its row: the keyboard goes on from the section's heading.
	useLayoutEffect(() => {
		const last = focused.current;
		if (last === null || last.element.isConnected) return;
		focused.current = null;
		if (document.activeElement === document.body) last.heading?.focus();
	});
	return (
		<main
			onFocusIn={({ target }) => {
				const element = target as Element;
				focused.current = {
					element,
					heading: element.closest('section')?.querySelector('h2') ?? null,
				};
			}}
		>
			<h1>{SAY.page}</h1>
			{view.notes.map((note) => (
				<p key={note} class="warning">
					{note}
				</p>
			))}
			{view.watch && (
				<Section id="watch" title={SAY.watch}>
					<Watch watch={view.watch} />
				</Section>
			)}
			{view.away && (
				<Section id="away" title={SAY.away}>
					<Away away={view.away} run={run} />
				</Section>
			)}
			{view.travel && (
				<Section id="travel" title={SAY.travel}>
					<Travel travel={view.travel} run={run} />
				</Section>
			)}
			{view.devices && (
				<Section id="devices" title={SAY.devices}>
					<Devices devices={view.devices} run={run} />
				</Section>
			)}
			{view.sync && (
				<Section id="sync" title={SAY.sync}>
					<Sync sync={view.sync} run={run} />
				</Section>
			)}
			<Section id="record" title={SAY.record}>
				<Record record={view.record} run={run} />
			</Section>
			<p class={view.news?.failed ? 'news failed' : 'news'} role="status">
				{view.news?.text}
			</p>
		</main>
	);
}

/** What is shown where the real view can't be painted. */
export function BrokenSettings() {
	return (
		<main>
			<h1>{SAY.broken}</h1>
			<p class="warning">{SAY.brokenDetail}</p>
		</main>
	);
}
