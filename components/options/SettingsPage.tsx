import type { ComponentChildren } from 'preact';
import { ActionButton, type Run } from '@/components/shared/ActionButton';
import { useReturnOfFocus } from '@/components/shared/focus';
import { Icon } from '@/components/shared/Icon';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type {
	BrokenSettingsView,
	Heading,
	SettingsView,
} from '@/utils/pages/options/settings-view';
import { Connection } from './Connection';
import { Box, More } from './controls';
import { Devices } from './Devices';
import { About, Everything } from './Extension';
import { Notifications } from './Notifications';
import { Record } from './Record';
import { Status } from './Status';
import type { DrawTimeline } from './Timeline';
import { Travel } from './Travel';
import { Watch } from './Watch';

/** What stands below the heading of a part. */
function partOf(
	id: Heading['id'],
	view: SettingsView,
	run: Run<SettingsAction>,
	draw: DrawTimeline | undefined,
): ComponentChildren {
	switch (id) {
		case 'watch':
			return view.watch && <Watch watch={view.watch} run={run} />;
		case 'notifications':
			return view.notifications && <Notifications of={view.notifications} run={run} />;
		case 'travel':
			return view.travel && <Travel travel={view.travel} run={run} />;
		case 'devices':
			return view.devices && <Devices devices={view.devices} run={run} />;
		case 'sync':
			return (
				view.sync && (
					<>
						<Box of={view.sync.box} run={run} />
						{view.sync.failed && <p class="warning">{view.sync.failed}</p>}
						<More of={view.sync.notes} />
					</>
				)
			);
		case 'record':
			return <Record record={view.record} run={run} draw={draw} />;
		case 'connection':
			return <Connection of={view.connection} run={run} />;
		case 'everything':
			return <Everything of={view.everything} run={run} />;
		case 'about':
			return <About of={view.about} />;
	}
}

type Props = {
	view: SettingsView;
	run: Run<SettingsAction>;
	/** Draws the timeline; there as soon as the view has one. */
	draw?: DrawTimeline | undefined;
};

/** The settings page, from its view alone. */
export function SettingsPage({ view, run, draw }: Props) {
	const onFocusIn = useReturnOfFocus('section');
	const { brand, page, notes, nav, status, news } = view;
	return (
		<main onFocusIn={onFocusIn}>
			<header>
				<h1>
					{brand} <span>{page}</span>
				</h1>
			</header>
			<nav aria-label={nav.label}>
				{nav.groups.map(({ id, title, parts }) => (
					<div key={id}>
						<p id={`group-${id}`}>{title}</p>
						<ul aria-labelledby={`group-${id}`}>
							{parts.map((part) => (
								<li key={part.id}>
									<a href={`#${part.id}`}>{part.title}</a>
								</li>
							))}
						</ul>
					</div>
				))}
			</nav>
			<div class="parts">
				{notes.map((note) => (
					<p key={note} class="warning">
						{note}
					</p>
				))}
				<Status of={status} run={run} />
				{nav.groups.flatMap(({ parts }) =>
					parts.map(({ id, title, intro }) => (
						<section key={id} id={id} aria-labelledby={`${id}-title`}>
							<h2 id={`${id}-title`} tabIndex={-1}>
								{title}
							</h2>
							{intro && <p>{intro}</p>}
							{partOf(id, view, run, draw)}
						</section>
					)),
				)}
			</div>
			<div class={news?.failed ? 'news failed' : 'news'}>
				<p role="status">{news?.text}</p>
				{news?.button && <ActionButton button={news.button} run={run} />}
			</div>
		</main>
	);
}

/** What is shown where the real view can't be painted. */
export function BrokenSettings({ view: { brand, title, text } }: { view: BrokenSettingsView }) {
	return (
		<main>
			<header>
				<Icon name="blind" />
				<h1>{brand}</h1>
			</header>
			<div class="parts">
				<h2>{title}</h2>
				<p class="warning">{text}</p>
			</div>
		</main>
	);
}
