import { ConnectPage } from '@/components/connect/ConnectPage';
import { mountPage } from '@/components/shared/mount-page';
import { BrokenPage } from '@/components/shared/page-parts';
import { localOriginOfBuild } from '@/utils/connection/profile/connection';
import { directionOf } from '@/utils/i18n/direction';
import { createConnectModel } from '@/utils/pages/connect/connect-model';
import { brokenConnect } from '@/utils/pages/connect/connect-view';
import { REMOVAL_PART } from '@/utils/pages/shared/connect-link';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import {
	comeForward,
	goOnToWelcome,
	openPage,
	openSettings,
	showTab,
} from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import { onLearning, readLearning } from '@/utils/platform/store/stored-learning';

/** Goes to the step that the page was opened for, which was not there when it was loaded. */
function goToRemoval(): void {
	const step = document.querySelector('[data-step="remove"]');
	step?.scrollIntoView();
	step?.querySelector('h2')?.focus();
}

const language = languageOfBrowser();
const opened = location.hash === REMOVAL_PART ? 'removal' : 'list';
const model = createConnectModel({
	readLearning,
	onLearning,
	sendCommand,
	requestAccess,
	openPage,
	openSettings,
	openWelcome: goOnToWelcome,
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
mountPage(document.getElementById('app'), {
	locale: language.locale,
	direction: directionOf(language.locale),
	title: language.say('connectPage'),
	model,
	page: (view) => <ConnectPage view={view} run={model.run} />,
	broken: () => <BrokenPage {...brokenConnect(language)} />,
	mounted: () => opened === 'removal' && goToRemoval(),
});
