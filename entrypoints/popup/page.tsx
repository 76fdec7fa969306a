import { Popup } from '@/components/popup/Popup';
import type { DrawSeldom } from '@/components/popup/Seldom';
import { mountPage } from '@/components/shared/mount-page';
import { directionOf } from '@/utils/i18n/direction';
import { createPopupModel } from '@/utils/pages/popup/popup-model';
import { brokenPopup } from '@/utils/pages/popup/popup-view';
import { requestAccess } from '@/utils/platform/access';
import { languageOfBrowser } from '@/utils/platform/language';
import { closePopup, openPage, openSettings } from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import {
	clearSpotlight,
	onStored,
	readStored,
	type Stored,
} from '@/utils/platform/store/stored-view';
import { afterPaint } from './after-paint';

/**
 * Fills the page and keeps it true.
 *
 * @param reading what the first paint is made from, as it is being read
 */
export function mount(root: HTMLElement, reading: Promise<Stored>): void {
	const language = languageOfBrowser();
	let draw: DrawSeldom | undefined;
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
		closePopup,
		async loadSeldom() {
			const { drawSeldom, seldom } = await import('@/components/popup/Seldom');
			draw = drawSeldom;
			return seldom;
		},
		loadHere: async () => (await import('@/utils/pages/popup/this-page')).thisPage(language),
		afterPaint,
		now: () => Date.now(),
		onOnline: (online) => addEventListener('online', online),
		every: (ms, tick) => void setInterval(tick, ms),
	});
	mountPage(root, {
		locale: language.locale,
		direction: directionOf(language.locale),
		title: language.say('extName'),
		model,
		page: (view) => <Popup view={view} run={model.run} draw={draw} />,
		broken: () => <Popup view={brokenPopup(language)} run={model.run} />,
		mounted: () => afterPaint(() => performance.mark('first-screen')),
	});
}
