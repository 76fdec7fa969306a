/** What a user or an administrator sets, by Chromium's own pages. */
import { poll, USUAL_FONT_SIZE } from '../driver.ts';
import type { PrivilegedChrome } from './privileged.ts';
import type { Run } from './run.ts';
import {
	attach,
	closeHidden,
	evaluateIn,
	inHiddenPage,
	openHidden,
	pageLoaded,
} from './sessions.ts';

declare const chrome: PrivilegedChrome;

const SETTINGS = 'chrome://settings/appearance';

/** The text size of the browser's settings; 1 is the usual one. */
export async function setTextScale({ root }: Run, scale: number): Promise<void> {
	// Out of sight, as others are opened, this page would end the browser: it is behind instead.
	const { targetId } = await root.send('Target.createTarget', {
		url: SETTINGS,
		background: true,
	});
	const page = await attach(root, targetId);
	await pageLoaded(page, SETTINGS);
	await evaluateIn(
		page,
		async (size, monospace) => {
			await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', size);
			await chrome.settingsPrivate.setPref('webkit.webprefs.default_fixed_font_size', monospace);
		},
		USUAL_FONT_SIZE * scale,
		Math.round(13 * scale),
	);
	await root.send('Target.closeTarget', { targetId });
	await poll('the settings to close', async () => {
		const { targetInfos } = await root.send('Target.getTargets');
		return !targetInfos.some((target) => target.targetId === targetId);
	});
}

/** Puts the button where a person sees it: a new extension's is behind the puzzle piece. */
export async function pin({ root, extensionId }: Run): Promise<void> {
	await inHiddenPage(
		root,
		'chrome://extensions/',
		(id) =>
			chrome.developerPrivate.updateExtensionConfiguration({
				extensionId: id,
				pinnedToToolbar: true,
			}),
		extensionId,
	);
}

/**
 * Chromium reads its policies from a folder of the machine's, which no option leads elsewhere; its
 * own page for trying policies sets them for this profile, in memory.
 */
export async function setManaged(
	{ root, probe, extensionId }: Run,
	data: Readonly<Record<string, unknown>>,
): Promise<void> {
	const [PLATFORM, MACHINE, MANDATORY] = [4, 1, 1];
	const policies = Object.entries(data).map(([name, value]) => ({
		namespace: extensionId,
		name,
		value: typeof value === 'string' ? value : JSON.stringify(value),
		source: PLATFORM,
		scope: MACHINE,
		level: MANDATORY,
	}));
	const page = await openHidden(root, 'chrome://policy/test');
	try {
		await evaluateIn(
			page,
			(text) => chrome.send('setLocalTestPolicies', ['set', text, '']),
			JSON.stringify(policies),
		);
		await poll('the policies to be set', () =>
			evaluateIn(
				probe,
				async (names) => {
					const values = await chrome.storage.managed.get(null);
					return names.every((name) => name in values);
				},
				Object.keys(data),
			),
		);
	} finally {
		await closeHidden(root, page);
	}
}
