import { type ComponentChild, render } from 'preact';
import { Guard } from '@/components/Guard';
import { BrokenSettings, SettingsPage } from '@/components/settings/SettingsPage';
import { download } from '@/utils/browser/download';
import { languageOfBrowser } from '@/utils/browser/language';
import { sendCommand } from '@/utils/browser/send-command';
import { onRecord, onStored, readRecord, readStored } from '@/utils/browser/stored-view';
import { createSettingsModel, type SettingsModel } from '@/utils/settings-model';

function App({ model: { view, run } }: { model: SettingsModel }) {
	return <SettingsPage view={view.value} run={run} />;
}

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
		() => paint(<App model={model} />),
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
