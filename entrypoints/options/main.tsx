import { type ComponentChild, render } from 'preact';
import { Guard } from '@/components/Guard';
import { Live } from '@/components/Live';
import { BrokenSettings, SettingsPage } from '@/components/settings/SettingsPage';
import { giveBackAccess, hasAccess, onAccessChanged, requestAccess } from '@/utils/browser/access';
import { download } from '@/utils/browser/download';
import { languageOfBrowser } from '@/utils/browser/language';
import { openPage, versionOfExtension } from '@/utils/browser/pages';
import { sendCommand } from '@/utils/browser/send-command';
import { onRecord, readRecord } from '@/utils/browser/stored-record';
import { onStored, readStored } from '@/utils/browser/stored-view';
import { createSettingsModel } from '@/utils/settings-model';
import { brokenSettings } from '@/utils/views/settings-view';

/** Goes to the part of the page that its address names, which was not there when it was loaded. */
function goToPart(): void {
	const part = document.getElementById(location.hash.slice(1));
	part?.scrollIntoView();
	part?.querySelector('h2')?.focus();
}

function mount(root: HTMLElement): void {
	const language = languageOfBrowser();
	document.documentElement.lang = language.locale;
	document.title = language.say('setTitle');
	const model = createSettingsModel({
		readStored,
		readRecord,
		onStored,
		onRecord,
		sendCommand,
		loadExporter: () => import('@/utils/watch/export'),
		download,
		hasAccess,
		requestAccess,
		giveBackAccess,
		openPage,
		onAccessChanged,
		version: versionOfExtension(),
		language,
		now: () => Date.now(),
		every: (ms, tick) => void setInterval(tick, ms),
	});
	const broken = <BrokenSettings view={brokenSettings(language)} />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() => {
			paint(
				<Live view={model.view} paint={(view) => <SettingsPage view={view} run={model.run} />} />,
			);
			goToPart();
		},
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
