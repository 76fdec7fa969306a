import { BrokenSettings, SettingsPage } from '@/components/options/SettingsPage';
import type { DrawTimeline } from '@/components/options/Timeline';
import { mountPage } from '@/components/shared/mount-page';
import { directionOf } from '@/utils/i18n/direction';
import { createSettingsModel } from '@/utils/pages/options/settings-model';
import { brokenSettings } from '@/utils/pages/options/settings-view';
import { giveBackAccess, hasAccess, onAccessChanged, requestAccess } from '@/utils/platform/access';
import { download } from '@/utils/platform/download';
import { languageOfBrowser } from '@/utils/platform/language';
import { openPage, versionOfExtension } from '@/utils/platform/pages';
import { sendCommand } from '@/utils/platform/send-command';
import { onRecord, readRecord } from '@/utils/platform/store/stored-record';
import { onStored, readStored } from '@/utils/platform/store/stored-view';

/** Goes to the part of the page that its address names, which was not there when it was loaded. */
function goToPart(): void {
	const part = document.getElementById(location.hash.slice(1));
	part?.scrollIntoView();
	part?.querySelector('h2')?.focus();
}

const language = languageOfBrowser();
let draw: DrawTimeline | undefined;
const model = createSettingsModel({
	readStored,
	readRecord,
	onStored,
	onRecord,
	sendCommand,
	loadExporter: () => import('@/utils/pages/options/export'),
	async loadTimeline() {
		const { timelineFace } = await import('@/components/options/Timeline');
		draw = timelineFace.draw;
		return timelineFace.pictureOf;
	},
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
mountPage(document.getElementById('app'), {
	locale: language.locale,
	direction: directionOf(language.locale),
	title: language.say('setTitle'),
	model,
	page: (view) => <SettingsPage view={view} run={model.run} draw={draw} />,
	broken: () => <BrokenSettings view={brokenSettings(language)} />,
	mounted: goToPart,
});
