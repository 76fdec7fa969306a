import type { GapRow, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

const Gap = ({ gap }: { gap: GapRow }) => (
	<>
		<b title={gap.exact}>{gap.when}</b> {gap.what}
	</>
);

/** Since when the companion looks, and when it could not. */
export function Watch({ watch }: { watch: NonNullable<SettingsView['watch']> }) {
	return (
		<>
			<p>{SAY.watchIntro}</p>
			<ul class="facts">
				<li>{watch.since}</li>
				<li title={watch.looked.exact ?? undefined}>{watch.looked.text}</li>
				{watch.blind && <li class="warning">{watch.blind}</li>}
			</ul>
			<h3>{SAY.lastGap}</h3>
			<p>{watch.lastGap ? <Gap gap={watch.lastGap} /> : SAY.noGap}</p>
			{watch.earlier && (
				<details>
					<summary>{watch.earlier.title}</summary>
					<ul class="gaps">
						{watch.earlier.gaps.map((gap) => (
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
