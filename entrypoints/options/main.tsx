import { type ComponentChild, render } from 'preact';
import { BrokenSettings, SettingsPage } from '@/components/options/SettingsPage';
import { Guard } from '@/components/shared/Guard';
import { createSettingsModel } from '@/utils/pages/options/settings-model';
import { brokenSettings } from '@/utils/pages/options/settings-view';
import { giveBackAccess, hasAccess, onAccessChanged, requestAccess } from '@/utils/platform/access';
import { download } from '@/utils/platform/download';
import { languageOfBrowser } from '@/utils/platform/language';
import { openPage, versionOfExtension } from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import { onRecord, readRecord } from '@/utils/platform/stored-record';
import { onStored, readStored } from '@/utils/platform/stored-view';

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
		loadExporter: () => import('@/utils/pages/options/export'),
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
	const Page = () => <SettingsPage view={model.view.value} run={model.run} />;
	const broken = <BrokenSettings view={brokenSettings(language)} />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() => {
			paint(<Page />);
			goToPart();
		},
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
