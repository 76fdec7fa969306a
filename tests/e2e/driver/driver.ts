import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '@/utils/i18n/languages';

/**
 * What a test may ask of a browser that runs the built extension, the same for Chromium and Firefox.
 * Everything is done as a user or the browser itself would do it; nothing is stubbed.
 */

/** How long a state may take to come about before it counts as never coming, in milliseconds. */
const DEADLINE = 15_000;

/** What a screen reader is given of an element, or of a text by itself (role `text`). */
export interface AccessibleNode {
	role: string;
	name: string;
	/** Of a heading, from 1. */
	level?: number;
}

/** A document the extension or a site shows: the real toolbar popup, or a page in a tab. */
export interface Surface {
	/**
	 * Runs a function inside the document and hands back what it returns or resolves to.
	 * The function travels as source text: it may use its arguments and the document's globals only.
	 * Arguments and result are copied as JSON. Throws what the function throws.
	 */
	evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/**
	 * Evaluates until the result is truthy, and hands it back. Goes on across navigations.
	 *
	 * @param what names the awaited state in the error
	 * @throws after 15 s, with the document's text
	 */
	waitFor<A extends unknown[], R>(
		what: string,
		fn: (...args: A) => R,
		...args: A
	): Promise<NonNullable<Awaited<R>>>;
	/**
	 * Clicks the middle of the first element that matches, with the browser's own (trusted) events.
	 * Waits for the element, and until it rests; throws if something else lies over it or it is disabled.
	 */
	click(selector: string): Promise<void>;
	/** Clicks the element, then types the text after what it holds. */
	type(selector: string, text: string): Promise<void>;
	/** Presses and releases one key, named as `KeyboardEvent.key` names it. */
	press(key: string): Promise<void>;
	/**
	 * Moves the document's own clock on by so many milliseconds: its `Date` is later from now on, as
	 * after a user has been away for so long. Its timers go on as before.
	 */
	passTime(ms: number): Promise<void>;
	/**
	 * What a screen reader is given of the document, in its order, frames included: as the browser itself
	 * has it, each with the name that ARIA has for its role.
	 */
	accessibleTree(): Promise<AccessibleNode[]>;
	/** The visible text of the document. */
	text(): Promise<string>;
	/**
	 * Gives a tab's viewport this width in CSS pixels, and waits until the document has it; the height
	 * stays. Throws for the popup: both browsers make that as wide as its document wants to be, Firefox
	 * in its extensions menu, too.
	 */
	setWidth(width: number): Promise<void>;
	/**
	 * Writes what the document's viewport shows to a PNG file.
	 *
	 * @param options `scale`: device pixels per CSS pixel; 1 if left out. For Chromium's popup it must
	 *   be the `screenScale` of the launch.
	 */
	screenshot(file: string, options?: { scale?: number }): Promise<void>;
	/** Whether the document is still there. */
	isOpen(): Promise<boolean>;
	/** Closes it as a user would, and waits until it is gone. Does nothing if it already is. */
	close(): Promise<void>;
}

/** A notification, as the desktop was asked to show it. */
export interface ShownNotification {
	/** The driver's own handle; one that takes another's place gets a new one, and the other leaves. */
	id: string;
	title: string;
	body: string;
	/** The words on its buttons, in order. Firefox gives extensions none. */
	buttons: string[];
	/** Milliseconds since the epoch. */
	at: number;
	/** Whether it was still to be seen when this record was handed out. */
	onScreen: boolean;
}

/** What the toolbar button shows. */
export interface Badge {
	text: string;
	title: string;
	/** The badge's background as `#rrggbb`. */
	color: string;
}

/**
 * A language of the browser itself, which is the extension's, too, but for Finnish: the extension has
 * no words in it. English is that of the US.
 */
export type Language = LanguageCode | 'fi';

/** What both browsers call a language. */
export const tagOf = (language: Language): string => (language === 'en' ? 'en-US' : language);

/** The text size of the browsers' settings at first, in CSS pixels. */
export const USUAL_FONT_SIZE = 16;

/** Where a browser keeps cookies apart from those of ordinary tabs. */
export type Apart = 'private window' | 'container';

/** The page that the extension opens when it is installed, if the build has one. */
export const WELCOME_PAGE = 'welcome.html';

/** A browser with the extension installed. */
export interface BrowserUnderTest {
	readonly name: 'chromium' | 'firefox';
	/** The extension's own origin, without a slash at the end. */
	readonly extensionOrigin: string;
	/** Opens an address in a new tab in front, and waits until it has loaded. */
	openPage(url: string): Promise<Surface>;
	/**
	 * Opens an address as `openPage` does, but where its cookies are apart from those of ordinary tabs.
	 * All that is in private windows shares its cookies, and so does all that is in the container.
	 *
	 * @throws for a container in Chromium, which has none
	 */
	openApart(apart: Apart, url: string): Promise<Surface>;
	/** Opens one of the extension's own pages, e.g. `popup.html`, in a new tab in front. */
	openExtensionPage(path: string): Promise<Surface>;
	/**
	 * Opens the real popup at the toolbar button, and waits until its document has loaded.
	 *
	 * @param quiet for how long it is left alone first, in milliseconds: to be told of a document, and
	 *   to ask it something, takes its time, which a measurement must not be of
	 */
	openPopup(quiet?: number): Promise<Surface>;
	/**
	 * Presses the toolbar button in front of the tab that is shown, as a user does: the browser then
	 * tells the extension which page that is. Comes back when the popup's document has loaded.
	 */
	pressToolbarButton(): Promise<Surface>;
	/**
	 * When the popup that was opened last came up on the screen, in milliseconds since 1970; `null`
	 * in Chromium, where no popup paints before that.
	 */
	popupShownAt(): Promise<number | null>;
	/** What the toolbar button shows now. Does not wake the background. */
	badge(): Promise<Badge>;
	/** Waits up to 15 s for the toolbar button to look as wanted. */
	waitForBadge(what: string, predicate: (badge: Badge) => boolean): Promise<Badge>;
	/** Every notification shown since the start or the last reset, in order. */
	notifications(): Promise<ShownNotification[]>;
	/** Waits up to 15 s for a notification that is as wanted; the first such one is handed back. */
	waitForNotification(
		what: string,
		predicate: (notification: ShownNotification) => boolean,
	): Promise<ShownNotification>;
	/** Clicks the body of a notification, which also closes it. Throws if it is not on screen. */
	clickNotification(notification: ShownNotification): Promise<void>;
	/**
	 * Clicks one of its buttons, numbered from 0, which also closes the notification.
	 *
	 * @throws if it is not on screen or has no such button
	 */
	clickNotificationButton(notification: ShownNotification, index: number): Promise<void>;
	/** The open tabs; the popup is not among them. */
	pages(): Promise<{ url: string }[]>;
	/** Waits up to 15 s for a tab or popup whose address contains the text, and lets drive it. */
	waitForSurface(urlPart: string): Promise<Surface>;
	/** Evaluates like `Surface.evaluate`, in the background's own global; wakes it if it sleeps. */
	inBackground<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Ends the background as the browser does when it is idle, and waits until it is gone. */
	killBackground(): Promise<void>;
	isBackgroundAlive(): Promise<boolean>;
	/**
	 * Makes an alarm due now. It goes off by the browser's own hand, which wakes the background.
	 * Comes back when the alarm has gone off; what the extension makes of it, the test awaits.
	 *
	 * @throws if the extension has set no alarm of that name
	 */
	fireAlarm(name: string): Promise<void>;
	/** Gives or takes access to sites, as the user does in the browser's own settings. */
	setHostAccess(origins: string[], granted: boolean): Promise<void>;
	/** Waits up to 15 s for the browser's question about a permission, and answers it. */
	answerPermissionPrompt(allow: boolean): Promise<void>;
	/**
	 * Cuts or restores the network for everything in the browser; `navigator.onLine` follows.
	 * As when a user works offline, Firefox still answers from its cache what it may (`no-store` helps).
	 */
	setOffline(offline: boolean): Promise<void>;
	/** What the browser calls itself to every site. */
	userAgent(): Promise<string>;
	/** Gives the browser a cookie of a site's, as this `Set-Cookie` header of an answer would. */
	setCookie(origin: string, header: string): Promise<void>;
	/** Removes the cookies of all sites. */
	clearCookies(): Promise<void>;
	/** What `prefers-color-scheme` says in every document, open now or later. */
	setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
	/** Whether the user's few colours take the place of a document's own (`forced-colors: active`). */
	setForcedColors(forced: boolean): Promise<void>;
	/** Whether the system asks for less motion, which `prefers-reduced-motion` tells. */
	setReducedMotion(reduced: boolean): Promise<void>;
	/**
	 * The text size of the browser's settings, in documents that are opened from now on; 1 is the usual
	 * one. What is measured in `rem` follows it, what is measured in `px` does not.
	 */
	setTextScale(scale: number): Promise<void>;
	/**
	 * Changes the language of the browser itself. The extension starts anew in it, its storage kept and
	 * all documents closed: Chromium starts again, as it asks its user to; in Firefox it is enough that
	 * the extension does.
	 */
	setLanguage(language: Language): Promise<void>;
	/**
	 * Closes the browser and starts it again on the same profile, extension and storage kept. In another
	 * language than English, the background in Firefox runs in English for a moment first.
	 */
	restart(): Promise<void>;
	/**
	 * As after a fresh install in a browser that was never used: nothing stored, no cookies, tabs,
	 * notifications or revocations, all settings as usual. The welcome page has come and is closed.
	 * The extension may have another origin from then on.
	 *
	 * @throws if the build has a welcome page that does not open within 15 s
	 */
	reset(options?: ResetOptions): Promise<void>;
	/** Resolves when the browser has ended, by `close` or because its user closed it. */
	closed(): Promise<void>;
	/** Ends the browser; leaves no process and no temporary folder. */
	close(): Promise<void>;
}

/** What a browser is to be like after `reset`; as at its launch where left out. */
export interface ResetOptions {
	language?: Language;
	/** Leaves the welcome page open, where `waitForSurface` finds it. */
	keepWelcome?: boolean;
	/**
	 * Installs the extension anew; so does `keepWelcome`. Else it begins anew as it is, with nothing
	 * stored and nothing allowed since its install, wherever the build and the language are the same;
	 * in Chromium only where nobody was asked to allow anything.
	 */
	reinstall?: boolean;
	/** Lets the extension into private windows, as a user may; it is kept out of them if left out. */
	inPrivateWindows?: boolean;
	/** The folder of another build of the extension, which takes its place until the next reset. */
	extensionDir?: string;
}

export interface LaunchOptions {
	/** The folder of the built extension, with its manifest. */
	extensionDir: string;
	headless: boolean;
	/**
	 * Shows notifications on the user's own desktop instead of recording them; what asks for the
	 * record then throws.
	 */
	desktopNotifications?: boolean;
	/** The screen's device pixels per CSS pixel; 1 if left out. Only Chromium's popup depends on it. */
	screenScale?: number;
	/** The browser's program; where Debian puts it, if left out. */
	executablePath?: string;
	/** The language of the browser itself; English if left out. */
	language?: Language;
	/**
	 * Puts the toolbar button where a person sees it, headless too. Chromium shows one that is
	 * behind its puzzle piece by an animation first, and the popup only after it.
	 */
	pinned?: boolean;
	/**
	 * Whether the system asks for less motion until a test wishes otherwise: what turns and slides costs
	 * a browser without a graphics card a third of its CPU.
	 */
	reducedMotion?: boolean;
	/** Leaves the page open that the extension opens when it is installed. */
	keepWelcome?: boolean;
	/**
	 * A port of this machine's where an HTTP proxy hears whatever the browser asks of other machines;
	 * if left out, that leads nowhere.
	 */
	proxyPort?: number;
	/** What an administrator has set for the extension; nothing of it is on this machine afterwards. */
	managed?: Readonly<Record<string, unknown>>;
}

/** A question that has no answer in so many milliseconds never gets one. */
const ANSWER_DEADLINE = 40_000;

/** What is asked of a browser, where it may have gone. @throws after 40 s */
export async function answered<T>(what: string, asked: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const never = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`No answer in ${ANSWER_DEADLINE / 1000} s, asked for ${what}`));
		}, ANSWER_DEADLINE);
	});
	try {
		return await Promise.race([asked, never]);
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Asks again and again until the answer is truthy, and hands it back.
 * What the question throws is no answer: it ends the waiting.
 *
 * @param what names the awaited state in the error
 * @param describe adds to the error what there is instead
 * @throws after 15 s
 */
export async function poll<T>(
	what: string,
	ask: () => Promise<T>,
	describe?: () => Promise<string>,
): Promise<NonNullable<T>> {
	const start = Date.now();
	for (;;) {
		const answer = await answered(what, ask());
		if (answer) return answer;
		const waited = Date.now() - start;
		if (waited > DEADLINE) {
			const instead = describe ? `; instead: ${await describe()}` : '';
			throw new Error(`Waited ${DEADLINE / 1000} s for ${what}${instead}`);
		}
		// To ask costs both sides time that what is awaited needs itself: what has not come soon is asked
		// for less often.
		const pause = Math.min(Math.max(waited / 5, 10), 100);
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}

/**
 * Waits for the page that the extension opens when it is installed, so that it does not come in the
 * middle of a test, and closes it unless it is to be kept. Does nothing for a build without one.
 */
export async function settleWelcome(
	browser: Pick<BrowserUnderTest, 'extensionOrigin' | 'waitForSurface'> & TabCloser,
	extensionDir: string,
	keep: boolean,
): Promise<void> {
	if (!existsSync(join(extensionDir, WELCOME_PAGE))) return;
	const url = `${browser.extensionOrigin}/${WELCOME_PAGE}`;
	if (keep) await browser.waitForSurface(url);
	else await browser.closeTabOnArrival(url);
}

/** What the driver does by itself, and no test asks for. */
export interface TabCloser {
	/** Waits up to 15 s for a tab at the address, and closes it, before it has loaded even. */
	closeTabOnArrival(url: string): Promise<void>;
}

/** `#rrggbb` for a colour given as numbers from 0 to 255; what else the list holds is left out. */
export function hexColor(channels: readonly number[]): string {
	const hex = channels.slice(0, 3).map((channel) => channel.toString(16).padStart(2, '0'));
	return `#${hex.join('')}`;
}
