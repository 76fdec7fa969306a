import { ActButton, type Run } from '@/components/shared/ActButton';
import { Icon } from '@/components/shared/Icon';
import type { MessagePanel } from '@/utils/pages/popup/message-view';
import type { Deed } from '@/utils/pages/popup/popup-view';

/** «Is this message real?»: what the sessions say, and what that does not prove. */
export function Message({ panel, run }: { panel: MessagePanel; run: Run<Deed> }) {
	const { answer, limits } = panel;
	return (
		<fieldset
			class="message"
			aria-labelledby="message-title"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// Or else the browser closes the popup.
				event.preventDefault();
				run(panel.back.deed);
			}}
		>
			<div class="title">
				<h2 id="message-title">{panel.title}</h2>
				<ActButton act={panel.back} run={run} />
			</div>
			<p>{panel.intro}</p>
			<ActButton act={panel.look} run={run} />
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
