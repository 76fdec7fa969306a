import { useLayoutEffect, useRef } from 'preact/hooks';
import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import type { Dialog } from '@/utils/pages/options/settings-about';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';

type Props = { dialog: Dialog; run: Run<SettingsAction> };

/** A question over the whole page. The browser holds the focus in it; Escape is the safe answer. */
export function EraseDialog({ dialog: { title, goes, after, buttons, cancel }, run }: Props) {
	const element = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		const dialog = element.current;
		if (dialog === null || dialog.open) return;
		dialog.showModal();
		// The browser gives the focus to the first button there is, and the safe one is another.
		dialog.querySelector<HTMLElement>('[data-action=cancel]')?.focus();
	}, []);
	return (
		<dialog
			ref={element}
			aria-labelledby="dialog-title"
			aria-describedby="dialog-text"
			onCancel={(event) => {
				// It closes with its view, and not by itself.
				event.preventDefault();
				run(cancel);
			}}
		>
			<h2 id="dialog-title">{title}</h2>
			<div id="dialog-text">
				<p>{goes.text}</p>
				<ul class="bullets">
					{goes.list.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
				{after.map((text) => (
					<p key={text}>{text}</p>
				))}
			</div>
			<ButtonRow buttons={buttons} run={run} />
		</dialog>
	);
}
