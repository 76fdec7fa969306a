import { mountPage } from '@/components/shared/mount-page';
import { BrokenPage } from '@/components/shared/page-parts';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { directionOf } from '@/utils/i18n/direction';
import { createWelcomeModel } from '@/utils/pages/welcome/welcome-model';
import { brokenWelcome } from '@/utils/pages/welcome/welcome-view';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import { goTo, openPage, openSettings } from '@/utils/platform/pages';
import { isPinned } from '@/utils/platform/pinned';
import { platformOfBrowser } from '@/utils/platform/platform';
import { sendCommand } from '@/utils/platform/send-command';
import { onStored, readStored } from '@/utils/platform/store/stored-view';

const isSeen = () => document.visibilityState === 'visible';

const language = languageOfBrowser();
const model = createWelcomeModel({
	language,
	platform: platformOfBrowser(),
	readStored,
	onStored,
	sendCommand,
	// To «Connect», and from there back, it is one tab.
	openPage: (url) => (url.startsWith('/') ? goTo(url) : openPage(url)),
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
mountPage(document.getElementById('app'), {
	locale: language.locale,
	direction: directionOf(language.locale),
	title: language.say('extName'),
	model,
	page: (view) => <WelcomePage view={view} run={model.run} />,
	broken: () => <BrokenPage {...brokenWelcome(language)} />,
});
