import type { DeviceFamily } from '@/utils/domain/sessions/session';

/** Whether two device families are the same. «Unknown» equals nothing, not even itself. */
export const sameFamily = (a: DeviceFamily, b: DeviceFamily): boolean =>
	a.browser !== null && a.system !== null && sameKind(a, b);

/** Whether both browser and system of a device family are known. */
export const isKnown = (family: DeviceFamily): boolean =>
	family.browser !== null && family.system !== null;

/** Whether two device families are told alike, be it that the same parts of both are unknown. */
export const sameKind = (a: DeviceFamily, b: DeviceFamily): boolean =>
	a.browser === b.browser && a.system === b.system && a.form === b.form;

/** A device family as a key: equal for two that are of the {@link sameKind}. */
export const kindKey = (family: DeviceFamily): string =>
	`${family.browser}|${family.system}|${family.form}`;

/** Whether nothing that is told of two device families speaks against their being the same. */
export const mayBeSame = (a: DeviceFamily, b: DeviceFamily): boolean =>
	(a.browser === null || b.browser === null || a.browser === b.browser) &&
	(a.system === null || b.system === null || a.system === b.system);

/** Systems whose browsers say that they are on another, where the user wants the «desktop site». */
const DESKTOP_OF: Readonly<Record<string, string>> = { Android: 'Linux', iOS: 'macOS' };

/** Browsers in apps: who owns the phone has them, too. */
const IN_APP: ReadonlySet<string> = new Set([
	'Baidu Box App',
	'Facebook',
	'Facebook Lite',
	'Facebook Messenger',
	'Google Search App',
	'Instagram',
	'KakaoTalk',
	'Line',
	'LinkedIn',
	'Microsoft Bing',
	'Microsoft Outlook',
	'Naver',
	'Pinterest',
	'QQ',
	'Snapchat',
	'Telegram',
	'Threads',
	'TikTok',
	'Twitter',
	'WeChat',
	'WhatsApp',
]);

/** Whether a device family is an app's own browser. */
export const isInApp = (family: DeviceFamily): boolean =>
	// Not taken apart: WXT takes a name that is just `browser` for its own, and bundles the polyfill.
	family.browser !== null && IN_APP.has(family.browser);

/**
 * Whether one device changes between two families by itself: its browser asks for the «desktop site»,
 * it is unfolded, or an app opens a page.
 */
export function areForms(a: DeviceFamily, b: DeviceFamily): boolean {
	if (a.system === null || b.system === null || sameKind(a, b)) return false;
	const isHandheld = DESKTOP_OF[a.system] !== undefined;
	if (a.system === b.system && (isInApp(a) || isInApp(b))) return isHandheld && a.form === b.form;
	if (a.browser === null || a.browser !== b.browser) return false;
	const isUnfolded = a.system === 'Android' || a.form === 'unknown' || b.form === 'unknown';
	if (a.system === b.system) return isUnfolded;
	const isDesktop = (x: DeviceFamily, y: DeviceFamily) =>
		DESKTOP_OF[x.system ?? ''] === y.system && y.form === 'computer';
	return isDesktop(a, b) || isDesktop(b, a);
}
