import { type ComponentChild, render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { Guard } from '@/components/shared/Guard';
import { createPopupModel } from '@/utils/pages/popup/popup-model';
import { brokenView } from '@/utils/pages/popup/popup-view';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import { openPage, openSettings } from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import { clearSpotlight, onStored, readStored, type Stored } from '@/utils/platform/stored-view';
import { afterPaint } from './after-paint';

/**
 * Fills the page and keeps it true.
 *
 * @param reading what the first paint is made from, as it is being read
 */
export function mount(root: HTMLElement, reading: Promise<Stored>): void {
	const language = languageOfBrowser();
	document.documentElement.lang = language.locale;
	const model = createPopupModel({
		language,
		readCopy: () => reading,
		readStored,
		onStored,
		clearSpotlight,
		sendCommand,
		openPage,
		requestAccess,
		openSettings,
		afterPaint,
		now: () => Date.now(),
		onOnline: (online) => addEventListener('online', online),
		every: (ms, tick) => void setInterval(tick, ms),
	});
	const Page = () => <Popup view={model.view.value} run={model.run} />;
	const Broken = () => <Popup view={brokenView(language)} run={model.run} />;
	const paint = (child: ComponentChild) =>
		render(<Guard fallback={<Broken />}>{child}</Guard>, root);
	// Until storage has been read, the page's own HTML stands.
	model.ready.then(
		() => {
			paint(<Page />);
			afterPaint(() => performance.mark('first-screen'));
		},
		() => paint(<Broken />),
	);
}
