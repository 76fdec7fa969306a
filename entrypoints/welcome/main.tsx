import { type ComponentChild, render } from 'preact';
import { Guard } from '@/components/Guard';
import { Live } from '@/components/Live';
import { BrokenWelcome, WelcomePage } from '@/components/welcome/WelcomePage';
import { requestAccess } from '@/utils/browser/access';
import { languageOfBrowser } from '@/utils/browser/language';
import { openPage, openSettings } from '@/utils/browser/pages';
import { isPinned } from '@/utils/browser/pinned';
import { platformOfBrowser } from '@/utils/browser/platform';
import { sendCommand } from '@/utils/browser/send-command';
import { onStored, readStored } from '@/utils/browser/stored-view';
import { brokenWelcome } from '@/utils/views/welcome-view';
import { createWelcomeModel } from '@/utils/welcome-model';

const isSeen = () => document.visibilityState === 'visible';

function mount(root: HTMLElement): void {
	const language = languageOfBrowser();
	document.documentElement.lang = language.locale;
	const model = createWelcomeModel({
		language,
		platform: platformOfBrowser(),
		readStored,
		onStored,
		sendCommand,
		openPage,
		requestAccess,
		openSettings,
		isPinned,
		now: () => Date.now(),
		onReturn: (returned) => {
			document.addEventListener('visibilitychange', () => isSeen() && returned());
			addEventListener('focus', returned);
		},
		isSeen,
		every: (ms, tick) => void setInterval(tick, ms),
	});
	const broken = <BrokenWelcome {...brokenWelcome(language)} />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() =>
			paint(
				<Live view={model.view} paint={(view) => <WelcomePage view={view} run={model.run} />} />,
			),
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
