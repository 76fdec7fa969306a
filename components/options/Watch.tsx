import type { Run } from '@/components/shared/ActionButton';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type { WatchPart } from '@/utils/pages/options/settings-watch';
import { Segments } from './controls';

type Props = { watch: WatchPart; run: Run<SettingsAction> };

/** How often the companion looks, while the user is there and while not. */
export function Watch({ watch: { every, away }, run }: Props) {
	return (
		<>
			<Segments of={every} run={run} />
			<details>
				<summary>{away.title}</summary>
				<p>{away.intro}</p>
				<Segments of={away.choices} run={run} />
			</details>
		</>
	);
}
