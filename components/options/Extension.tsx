import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import type { AboutPart, ErasePart } from '@/utils/pages/options/settings-about';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { More, Out } from './controls';
import { EraseDialog } from './EraseDialog';

/** The end of all that is stored. */
export function Everything({
	of: { record, question, button, dialog },
	run,
}: {
	of: ErasePart;
	run: Run<SettingsAction>;
}) {
	return (
		<>
			<ButtonRow buttons={record ? [record, button] : [button]} run={run} />
			{question && <Ask question={question} run={run} />}
			{dialog && <EraseDialog dialog={dialog} run={run} />}
		</>
	);
}

/** What it is, whose works are in it, and what it does with what it reads. */
export function About({ of }: { of: AboutPart }) {
	const { version, licence, licences, welcome, help, privacy } = of;
	return (
		<>
			<p>
				<b>{version}</b>
			</p>
			<p>
				{licence} <Out link={licences} />
			</p>
			<p class="lasts">
				<Out link={help} />
				<Out link={welcome} />
			</p>
			<More of={privacy} />
		</>
	);
}
