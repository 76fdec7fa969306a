import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import type { StatusPart } from '@/utils/pages/options/settings-status';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';

type Props = { of: StatusPart; run: Run<SettingsAction> };

/** How things stand, before all settings. */
export function Status({ of, run }: Props) {
	const { tone, headline, detail, facts, blind, gaps, buttons } = of;
	return (
		<section class="status" aria-labelledby="status-title" data-tone={tone}>
			<Icon name={tone} />
			<div>
				<div aria-live="polite">
					<h2 id="status-title">{headline}</h2>
					<p>{detail}</p>
				</div>
				<ul class="facts">
					{facts.map(({ text, exact }) => (
						<li key={text} title={exact ?? undefined}>
							{text}
						</li>
					))}
					{blind && <li class="warning">{blind}</li>}
				</ul>
				{gaps && (
					<details>
						<summary>{gaps.title}</summary>
						<ul class="gaps">
							{gaps.rows.map(({ id, when, exact, what }) => (
								<li key={id}>
									<b title={exact}>{when}</b> {what}
								</li>
							))}
						</ul>
					</details>
				)}
				<ButtonRow buttons={buttons} run={run} />
			</div>
		</section>
	);
}
