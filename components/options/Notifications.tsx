import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import type { NotificationsPart } from '@/utils/pages/options/settings-watch';
import { Box } from './controls';

type Props = { of: NotificationsPart; run: Run<SettingsAction> };

/** Whether and how desktop notifications come. */
export function Notifications({
	of: { show, blind, private: hidden, quiet, times, quietForNew, test, none },
	run,
}: Props) {
	return (
		<>
			<Box of={show} run={run} />
			<Box of={blind} run={run} />
			<Box of={hidden} run={run} />
			<Box of={quiet} run={run} />
			{times && (
				<div class="times">
					{times.map(({ name, label, value, deedOf }) => (
						<label key={name}>
							{label}
							<input
								type="time"
								name={name}
								value={value}
								required
								onChange={({ currentTarget }) => run(deedOf(currentTarget.value))}
							/>
						</label>
					))}
				</div>
			)}
			{quietForNew && <Box of={quietForNew} run={run} />}
			<ButtonRow buttons={[test]} run={run} />
			<details>
				<summary>{none.title}</summary>
				<ul class="hints">
					{none.hints.map((hint) => (
						<li key={hint}>{hint}</li>
					))}
				</ul>
			</details>
		</>
	);
}
