import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observe, stopObserving } from '@/utils/platform/observing';

const ADDRESS = 'https://app.cryptonow.net/sessions';
/** In a new tab, to see a list. */
const NEW_TAB = { tabId: undefined, notesPresses: false };
const OPENED = { id: 7, incognito: false };

const { windows, tabs, scripting, permissions } = vi.hoisted(() => ({
	windows: { getLastFocused: vi.fn(), getAll: vi.fn(), create: vi.fn() },
	tabs: { create: vi.fn(), remove: vi.fn(), query: vi.fn(), sendMessage: vi.fn() },
	permissions: { remove: vi.fn() },
	scripting: {
		getRegisteredContentScripts: vi.fn(async (): Promise<{ id: string }[]> => []),
		registerContentScripts: vi.fn(),
		unregisterContentScripts: vi.fn(),
	},
}));
vi.mock('@/utils/platform/native', () => ({ native: { windows, tabs, scripting, permissions } }));

beforeEach(() => {
	vi.clearAllMocks();
	tabs.create.mockResolvedValue(OPENED);
	windows.getLastFocused.mockResolvedValue({ id: 1, incognito: false });
});

describe('the page that is learned from', () => {
	it('is opened where the user is', async () => {
		expect(await observe(ADDRESS, NEW_TAB)).toBe(7);
		expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: ADDRESS });
		windows.getLastFocused.mockRejectedValue(new Error('no window'));
		expect(await observe(ADDRESS, NEW_TAB)).toBe(7);
	});

	it('is opened beside a private window, never in it: another login is there', async () => {
		windows.getLastFocused.mockResolvedValue({ id: 2, incognito: true });
		windows.getAll.mockResolvedValue([
			{ id: 2, incognito: true },
			{ id: 3, incognito: false },
		]);
		expect(await observe(ADDRESS, NEW_TAB)).toBe(7);
		expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: ADDRESS, windowId: 3 });
	});

	it('gets a window of its own where all are private', async () => {
		windows.getLastFocused.mockResolvedValue({ id: 2, incognito: true });
		windows.getAll.mockResolvedValue([{ id: 2, incognito: true }]);
		windows.create.mockResolvedValue({ tabs: [OPENED] });
		expect(await observe(ADDRESS, NEW_TAB)).toBe(7);
		expect(windows.create).toHaveBeenCalledExactlyOnceWith({ url: ADDRESS, incognito: false });
	});

	it.each([
		['firefox-container-3', null],
		['firefox-default', 7],
		[undefined, 7],
	])('is not observed in a container, whose login is not ours: %s', async (cookieStoreId, tab) => {
		tabs.create.mockResolvedValue({ ...OPENED, cookieStoreId } as never);
		expect(await observe(ADDRESS, NEW_TAB)).toBe(tab);
	});

	it.each([
		[false, ['page-relay.js', 'page-observer.js']],
		[true, ['page-relay.js', 'page-observer.js', 'page-presser.js']],
	])('has our scripts from its first moment: what is pressed %s', async (notesPresses, files) => {
		await observe(ADDRESS, { tabId: undefined, notesPresses });
		const [scripts = []] = scripting.registerContentScripts.mock.calls[0] ?? [];
		expect(scripts.flatMap(({ js }: { js: string[] }) => js)).toEqual(files);
		for (const script of scripts) expect(script).toMatchObject({ runAt: 'document_start' });
	});

	it('is closed again where the browser opens it in private all the same', async () => {
		tabs.create.mockResolvedValue({ id: 7, incognito: true });
		await expect(observe(ADDRESS, NEW_TAB)).rejects.toThrow('private');
		expect(tabs.remove).toHaveBeenCalledExactlyOnceWith(7);
	});
});

describe('a page of anybody’s whose script never rests', () => {
	afterEach(() => void vi.useRealTimers());

	it('keeps nobody from learning, and from ending it', async () => {
		vi.useFakeTimers();
		const never = () => new Promise(() => undefined);
		const relay = [{ id: 'learning-1-relay' }];
		scripting.getRegisteredContentScripts.mockResolvedValueOnce(relay).mockResolvedValueOnce(relay);
		scripting.registerContentScripts.mockImplementationOnce(never);
		scripting.unregisterContentScripts.mockImplementationOnce(never).mockImplementationOnce(never);
		tabs.query.mockResolvedValue([]);
		const observed = observe(ADDRESS, NEW_TAB);
		await vi.runAllTimersAsync();
		expect(await observed).toBe(7);
		const ended = stopObserving(false);
		await vi.runAllTimersAsync();
		await ended;
		expect(scripting.unregisterContentScripts).toHaveBeenCalledTimes(2);
		expect(permissions.remove).toHaveBeenCalledOnce();
	});
});

describe('the end of it', () => {
	afterEach(() => void vi.useRealTimers());

	it('keeps the permission where scripts stay, for the next try', async () => {
		scripting.getRegisteredContentScripts.mockResolvedValueOnce([{ id: 'learning-1-relay' }]);
		scripting.unregisterContentScripts.mockRejectedValueOnce(new Error('not now'));
		tabs.query.mockResolvedValue([]);
		await expect(stopObserving(false)).rejects.toThrow('not now');
		expect(permissions.remove).not.toHaveBeenCalled();
	});

	it('does not wait for a page that is being left, and never answers', async () => {
		vi.useFakeTimers();
		tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
		tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
		const ended = stopObserving(false);
		await vi.runAllTimersAsync();
		await ended;
		expect(tabs.sendMessage).toHaveBeenCalledTimes(2);
		expect(permissions.remove).toHaveBeenCalledOnce();
	});
});
