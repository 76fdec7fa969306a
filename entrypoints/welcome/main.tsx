import { type ComponentChild, render } from 'preact';
import { Guard } from '@/components/shared/Guard';
import { BrokenWelcome, WelcomePage } from '@/components/welcome/WelcomePage';
import { createWelcomeModel } from '@/utils/pages/welcome/welcome-model';
import { brokenWelcome } from '@/utils/pages/welcome/welcome-view';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import { openPage, openSettings } from '@/utils/platform/pages';
import { isPinned } from '@/utils/platform/pinned';
import { platformOfBrowser } from '@/utils/platform/platform';
import { sendCommand } from '@/utils/platform/send-command';
import { onStored, readStored } from '@/utils/platform/stored-view';

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
	const Page = () => <WelcomePage view={model.view.value} run={model.run} />;
	const broken = <BrokenWelcome {...brokenWelcome(language)} />;
	const paint = (child: ComponentChild) => render(<Guard fallback={broken}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() => paint(<Page />),
		() => paint(broken),
	);
}

const root = document.getElementById('app');
if (root) mount(root);
