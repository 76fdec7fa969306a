import { ActionButton, type Run } from '@/components/shared/ActionButton';
import { Icon } from '@/components/shared/Icon';
import type { MessagePanel, PopupAction } from '@/utils/pages/popup/popup-types';

/** «Is this message real?»: what the sessions say, and what that does not prove. */
export function Message({ panel, run }: { panel: MessagePanel; run: Run<PopupAction> }) {
	const { answer, limits } = panel;
	return (
		<fieldset
			class="message"
			aria-labelledby="message-title"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// Or else the browser closes the popup.
				event.preventDefault();
				run(panel.back.action);
			}}
		>
			<div class="title">
				<h2 id="message-title">{panel.title}</h2>
				<ActionButton button={panel.back} run={run} />
			</div>
			<p>{panel.intro}</p>
			<ActionButton button={panel.look} run={run} />
			<div role="status">
				{answer && (
					<div class="answer" data-tone={answer.tone}>
						<Icon name={answer.tone} />
						<h3>{answer.title}</h3>
						<p>{answer.text}</p>
					</div>
				)}
			</div>
			{answer && (
				<>
					<h3>{limits.title}</h3>
					<ul>
						{limits.items.map((item) => (
							<li key={item}>{item}</li>
						))}
					</ul>
				</>
			)}
		</fieldset>
	);
}
