/**
 * What brings an extension back to where it was after its install without another install, which takes
 * longer than most tests. It travels into its background as source text.
 */

type Area = {
	get(keys: null): Promise<object>;
	set(items: object): Promise<void>;
	clear(): Promise<void>;
};

/** The extension's own APIs; some are there only where its manifest asks for them. */
type Api = {
	permissions: { getAll(): Promise<{ permissions?: string[] }> };
	runtime: { getManifest(): { action: { default_title?: string; default_icon?: object } } };
	storage: { local: Area; session: Area; sync: Area };
	action: Record<
		'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle' | 'setIcon',
		(details: object) => Promise<void>
	>;
	scripting?: { unregisterContentScripts(): Promise<void> };
	alarms?: { clearAll(): Promise<unknown> };
	notifications?: { getAll(): Promise<object>; clear(id: string): Promise<unknown> };
	declarativeNetRequest?: {
		getSessionRules(): Promise<{ id: number }[]>;
		updateSessionRules(change: { removeRuleIds: number[] }): Promise<void>;
	};
};

declare const chrome: Api;

/**
 * Takes away what the extension has stored, planned and shown. Its background is of no use afterwards:
 * whatever it is about to do, it does nothing any more that could be left behind.
 *
 * @throws if anything is left in storage
 */
export async function forgetAll(): Promise<void> {
	const { storage, action, alarms, notifications } = chrome;
	const rules = chrome.declarativeNetRequest;
	// Chromium leaves the functions of a permission that was taken back, and they throw.
	const { permissions = [] } = await chrome.permissions.getAll();
	const scripting = permissions.includes('scripting') ? chrome.scripting : undefined;
	const areas = [storage.local, storage.session, storage.sync];
	const doings = areas.map((area) => ({
		get: area.get.bind(area),
		set: area.set.bind(area),
		clear: area.clear.bind(area),
	}));
	const clearAlarms = alarms?.clearAll.bind(alarms);
	const clearNotification = notifications?.clear.bind(notifications);
	const unregisterScripts = scripting?.unregisterContentScripts.bind(scripting);
	const updateRules = rules?.updateSessionRules.bind(rules);
	const { setBadgeText, setBadgeBackgroundColor, setTitle, setIcon } = action;

	const never = () => new Promise(() => undefined);
	const stop = (of: object, depth: number) => {
		for (const [name, value] of Object.entries(of)) {
			const changes = /^(?:clear|create|execute|open|register|remove|request|set|un|update)/.test(
				name,
			);
			if (typeof value === 'function' && changes) Object.assign(of, { [name]: never });
			else if (typeof value === 'object' && value !== null && depth > 0) stop(value, depth - 1);
		}
	};
	const own = globalThis as unknown as { browser?: Api; localStorage?: Storage };
	for (const api of [chrome, own.browser ?? {}]) stop(api, 2);

	for (const { set, clear } of doings) {
		// What was still being written is there once this is.
		await set({ last: 1 });
		await clear();
	}
	own.localStorage?.clear();
	await clearAlarms?.();
	await unregisterScripts?.();
	for (const id of Object.keys((await notifications?.getAll()) ?? {}))
		await clearNotification?.(id);
	const removeRuleIds = ((await rules?.getSessionRules()) ?? []).map(({ id }) => id);
	await updateRules?.({ removeRuleIds });
	// Firefox takes null for what the manifest says; Chromium has no such word.
	const { default_title: title = '', default_icon: path } = chrome.runtime.getManifest().action;
	const isFirefox = location.protocol === 'moz-extension:';
	await setBadgeText.call(action, { text: isFirefox ? null : '' });
	await setBadgeBackgroundColor.call(action, { color: isFirefox ? null : [0, 0, 0, 0] });
	await setTitle.call(action, { title: isFirefox ? null : title });
	if (path !== undefined) await setIcon.call(action, { path });
	for (const { get, clear } of doings) {
		// What was on its way when all was stopped may land only now; nothing follows it.
		if (Object.keys(await get(null)).length > 0) await clear();
		const left = Object.keys(await get(null));
		if (left.length > 0) throw new Error(`left in storage: ${left.join(', ')}`);
	}
}
