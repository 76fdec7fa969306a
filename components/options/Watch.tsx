import type { Run } from '@/components/shared/ActionButton';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type { GapRow, WatchPart } from '@/utils/pages/options/settings-watch';
import { Radios } from './controls';

const Gap = ({ gap }: { gap: GapRow }) => (
	<>
		<b title={gap.exact}>{gap.when}</b> {gap.what}
	</>
);

type Props = { watch: WatchPart; run: Run<SettingsAction> };

/** How often the companion looks, since when, and when it could not. */
export function Watch({ watch: { facts, blind, every, lastGap, earlier }, run }: Props) {
	return (
		<>
			<ul class="facts">
				{facts.map(({ text, exact }) => (
					<li key={text} title={exact ?? undefined}>
						{text}
					</li>
				))}
				{blind && <li class="warning">{blind}</li>}
			</ul>
			<Radios of={every} run={run} />
			<h3>{lastGap.title}</h3>
			<p>{lastGap.gap ? <Gap gap={lastGap.gap} /> : lastGap.none}</p>
			{earlier && (
				<details>
					<summary>{earlier.title}</summary>
					<ul class="gaps">
						{earlier.gaps.map((gap) => (
							<li key={gap.id}>
								<Gap gap={gap} />
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
