import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import type { AboutPart, ErasePart } from '@/utils/pages/options/settings-about';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { Out } from './controls';
import { EraseDialog } from './EraseDialog';

/** The end of all that is stored. */
export function Everything({
	of: { button, dialog },
	run,
}: {
	of: ErasePart;
	run: Run<SettingsAction>;
}) {
	return (
		<>
			<ButtonRow buttons={[button]} run={run} />
			{dialog && <EraseDialog dialog={dialog} run={run} />}
		</>
	);
}

/** What it is, whose works are in it, and what it does with what it reads. */
export function About({ of }: { of: AboutPart }) {
	const { version, licence, licences, welcome, privacy } = of;
	return (
		<>
			<p>
				<b>{version}</b>
			</p>
			<p>
				{licence} <Out link={licences} />
			</p>
			<p>
				<Out link={welcome} />
			</p>
			<h3>{privacy.title}</h3>
			<ul class="bullets">
				{privacy.sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</>
	);
}
