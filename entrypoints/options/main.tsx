import { type ComponentChild, render } from 'preact';
import { Guard } from '@/components/Guard';
import { Live } from '@/components/Live';
import { BrokenSettings, SettingsPage } from '@/components/settings/SettingsPage';
import { download } from '@/utils/browser/download';
import { languageOfBrowser } from '@/utils/browser/language';
import { sendCommand } from '@/utils/browser/send-command';
import { onRecord, onStored, readRecord, readStored } from '@/utils/browser/stored-view';
import { createSettingsModel } from '@/utils/settings-model';

function mount(root: HTMLElement): void {
	const model = createSettingsModel({
		readStored,
		readRecord,
		onStored,
		onRecord,
		sendCommand,
		loadExporter: () => import('@/utils/watch/export'),
		download,
		language: languageOfBrowser(),
		now: () => Date.now(),
		every: (ms, tick) => void setInterval(tick, ms),
	});
	const broken = <BrokenSettings />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() =>
			paint(
				<Live view={model.view} paint={(view) => <SettingsPage view={view} run={model.run} />} />,
			),
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
