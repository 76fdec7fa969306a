import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import type { Checklist as ChecklistView, PopupAction } from '@/utils/pages/popup/popup-types';

/** What makes the account safe again, step by step. */
export function Checklist({ list, run }: { list: ChecklistView; run: Run<PopupAction> }) {
	return (
		<section class="checklist" data-tone="attention">
			<h2>{list.title}</h2>
			{list.text && <p>{list.text}</p>}
			<ol>
				{list.steps.map(({ name, state, label, sign, detail, buttons }) => (
					<li
						key={name}
						data-step={name}
						class={state}
						aria-current={state === 'now' ? 'step' : undefined}
					>
						{state === 'done' ? <Icon name="tick" /> : <i class="dot" />}
						<div>
							<h3 tabIndex={-1}>
								{label}
								{sign && <span class="unseen"> ({sign})</span>}
							</h3>
							{detail && (
								<p>
									{state === 'working' && <i class="spinner" />}
									{detail}
								</p>
							)}
							<ButtonRow buttons={buttons} run={run} />
						</div>
					</li>
				))}
			</ol>
			<ActionButton button={list.end} run={run} />
			<ActionButton button={list.help} run={run} />
		</section>
	);
}
