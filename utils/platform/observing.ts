import { isInContainer } from './containers';
import { inTime } from './in-time';
import { native } from './native';

/** Chrome runs them in the order of their ids, Firefox in that of the array: the relay is first. */
const SCRIPTS = [
	{ id: 'learning-1-relay', js: ['page-relay.js'], world: 'ISOLATED', allFrames: false },
	{ id: 'learning-2-observe', js: ['page-observer.js'], world: 'MAIN', allFrames: false },
] as const;
/**
 * Notes what the user presses: `readMarked` runs it as well, but a page that has come up is pressed at
 * once by who has waited for it.
 */
const PRESSER = {
	id: 'learning-3-presser',
	js: ['page-presser.js'],
	world: 'ISOLATED',
	allFrames: true,
} as const;
const ALARM = 'learning';

/** The browser's question that watching needs, beside access to the page's host. */
const OBSERVING_PERMISSION = 'scripting';

/** Missing as long as its permission is. */
const scripting = (): typeof native.scripting | undefined => native.scripting;

/** Whether scripts may run in this page: what «Connect» has asked the browser for. */
export const mayObserve = (address: string): Promise<boolean> =>
	native.permissions.contains({
		permissions: [OBSERVING_PERMISSION],
		origins: [patternOf(address)],
	});

/** Whether scripts may be set up, for whatever page. */
export const maySetUp = (): Promise<boolean> =>
	native.permissions.contains({ permissions: [OBSERVING_PERMISSION] });

function patternOf(origin: string): string {
	const { protocol, hostname } = new URL(origin);
	return `${protocol}//${hostname}/*`;
}

/** The scripts of ours that the browser runs in pages that are observed. */
async function registered(): Promise<string[]> {
	const there = (await scripting()?.getRegisteredContentScripts()) ?? [];
	return there.map(({ id }) => id).filter((id) => id.startsWith('learning-'));
}

/** Whether the browser has scripts of ours for pages. */
export const isObserving = async (): Promise<boolean> => (await registered()).length > 0;

// Firefox changes which scripts there are at once, and then waits until each process of its pages has
// heard: one page whose script never rests, whosever it is, would hold up learning for ever.

async function unregister(): Promise<void> {
	const ids = await registered();
	const api = scripting();
	if (ids.length > 0 && api) await inTime(api.unregisterContentScripts({ ids }));
}

/** Whether a tab is still there. */
export const isTabOpen = (tabId: number): Promise<boolean> =>
	native.tabs.get(tabId).then(
		() => true,
		() => false,
	);

/** What the browsers tell of a tab. */
type RawTab = { id?: number | undefined; incognito?: boolean };

/** Opens a tab where our own requests belong: not in a private window, whoever has the focus. */
async function openTab(url: string): Promise<RawTab> {
	const last = await native.windows.getLastFocused().catch(() => null);
	if (!last?.incognito) return native.tabs.create({ url });
	const other = (await native.windows.getAll()).find((window) => !window.incognito);
	if (other?.id !== undefined) return native.tabs.create({ url, windowId: other.id });
	const made = await native.windows.create({ url, incognito: false });
	return made?.tabs?.[0] ?? {};
}

/**
 * Observes a page's own requests from its first line on: in a new tab, or in the tab that has it open,
 * from its next load on. The scripts run in all tabs of the host; whose reports count is the router's
 * to say.
 *
 * @param options `notesPresses`: from its first moment it is noted what the user presses in it
 * @returns the tab; `null` where it is in a container of Firefox's, whose login and keys are not ours
 * @throws where the browser gives no access, has no such tab, or opens none
 */
export async function observe(
	address: string,
	{ tabId, notesPresses }: { tabId: number | undefined; notesPresses: boolean },
): Promise<number | null> {
	const api = scripting();
	if (api === undefined) throw new Error('no access');
	await unregister();
	const asked = api.registerContentScripts(
		[...SCRIPTS, ...(notesPresses ? [PRESSER] : [])].map(({ js, ...script }) => ({
			...script,
			js: [...js],
			matches: [patternOf(address)],
			runAt: 'document_start' as const,
			persistAcrossSessions: false,
		})),
	);
	await inTime(asked);
	const tab: RawTab = await (tabId === undefined ? openTab(address) : native.tabs.get(tabId));
	const { id, incognito } = tab;
	if (id === undefined) throw new Error('no tab');
	// What a private window's login can see, ours can't: nothing would be proved.
	if (incognito) {
		if (tabId === undefined) await native.tabs.remove(id);
		throw new Error('private');
	}
	return isInContainer(tab) ? null : id;
}

/**
 * Leaves nothing of it behind: no script, no page that is observed, no permission. In this order:
 * without the permission the scripts would go on, with no way to end them.
 *
 * @param keepsPermission whether pages are still to be read
 * @throws where the scripts stay; the permission then stays as well, for the next try
 */
export async function stopObserving(keepsPermission: boolean): Promise<void> {
	const [unregistered] = await Promise.allSettled([unregister()]);
	const tabs = await native.tabs.query({});
	const told = tabs.map(async ({ id }) => {
		// Most tabs have nobody who listens.
		if (id !== undefined) await native.tabs.sendMessage(id, { type: 'stopObserving' });
	});
	await inTime(Promise.allSettled(told));
	if (unregistered.status === 'rejected') throw unregistered.reason;
	if (!keepsPermission) await native.permissions.remove({ permissions: [OBSERVING_PERMISSION] });
}

/** Tells the observer in a tab what the sessions are called. */
export async function tellNames(tabId: number, names: readonly string[]): Promise<void> {
	await native.tabs.sendMessage(tabId, { type: 'sessionNames', names });
}

/** Loads a tab's page anew. */
export const reloadTab = (tabId: number): Promise<void> => native.tabs.reload(tabId);

/** Calls back when a tab was closed. Registers at once, so call it in the first tick. */
export function onTabClosed(closed: (tabId: number) => void): void {
	native.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/**
 * Makes the browser tell when learning has taken too long, also if the background dies meanwhile.
 *
 * @param at milliseconds since 1970; `null` for never
 */
export async function limitLearning(at: number | null): Promise<void> {
	if (at === null) await native.alarms.clear(ALARM);
	else await native.alarms.create(ALARM, { when: at });
}

/** Calls back when learning has taken too long. Registers at once, so call it in the first tick. */
export function onLearningTooLong(tooLong: () => void): void {
	native.alarms.onAlarm.addListener((alarm) => {
		if (alarm.name === ALARM) tooLong();
	});
}
