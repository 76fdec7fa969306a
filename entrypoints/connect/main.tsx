import { type ComponentChild, render } from 'preact';
import { BrokenConnect, ConnectPage } from '@/components/connect/ConnectPage';
import { Guard } from '@/components/shared/Guard';
import { localOriginOfBuild } from '@/utils/connection/connection';
import { createConnectModel } from '@/utils/pages/connect/connect-model';
import { brokenConnect } from '@/utils/pages/connect/connect-view';
import { REMOVAL_PART } from '@/utils/pages/shared/connect-link';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import { comeForward, openPage, openSettings, openWelcome, showTab } from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import { onLearning, readLearning } from '@/utils/platform/stored-learning';

/** Goes to the step that the page was opened for, which was not there when it was loaded. */
function goToStep(): void {
	const step = document.querySelector('[data-step="remove"]');
	step?.scrollIntoView();
	step?.querySelector('h2')?.focus();
}

function mount(root: HTMLElement): void {
	const language = languageOfBrowser();
	document.documentElement.lang = language.locale;
	const opened = location.hash === REMOVAL_PART ? 'removal' : 'list';
	const model = createConnectModel({
		readLearning,
		onLearning,
		sendCommand,
		requestAccess,
		openPage,
		openSettings,
		openWelcome,
		showTab,
		comeForward,
		localOrigin: localOriginOfBuild(),
		opened,
		language,
		now: () => Date.now(),
		after: (ms, then) => void setTimeout(then, ms),
		every: (ms, tick) => void setInterval(tick, ms),
		isSeen: () => document.visibilityState === 'visible',
	});
	const Page = () => <ConnectPage view={model.view.value} run={model.run} />;
	const broken = <BrokenConnect {...brokenConnect(language)} />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() => {
			paint(<Page />);
			if (opened === 'removal') goToStep();
		},
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
