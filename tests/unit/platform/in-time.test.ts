import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Whatever is asked of the browser, it never answers. */
const { asked } = vi.hoisted(() => ({ asked: vi.fn(() => new Promise<never>(() => undefined)) }));
vi.mock('wxt/browser', () => ({
	browser: {
		runtime: { getURL: (path: string) => path },
		notifications: { create: asked },
		storage: { sync: { get: asked, set: asked, remove: asked } },
	},
}));
vi.mock('@/utils/platform/native', () => ({
	native: {
		tabs: { remove: asked },
		storage: { session: { get: async () => ({}), remove: async () => undefined } },
	},
}));

// The files of a worker share their modules: these are to have this browser, and nobody else's are.
vi.resetModules();
const { showNotification } = await import('@/utils/platform/alerts');
const { closeTab } = await import('@/utils/platform/left-tabs');
const { readSynced, writeSynced } = await import('@/utils/platform/sync');
afterAll(() => void vi.resetModules());

beforeEach(() => {
	asked.mockClear();
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const NOTIFICATION = {
	id: 'one',
	icon: 'alarm',
	title: 'A new login',
	message: 'From Lagos',
	buttons: [],
} as const;

test.each<[string, () => Promise<unknown>]>([
	['what the other browsers have left', readSynced],
	['what is to be taken from sync', () => writeSynced({ set: {}, remove: ['a'] })],
	['what is left for the others', () => writeSynced({ set: { a: 1 }, remove: [] })],
	['a notification', () => showNotification(NOTIFICATION as never)],
])('%s: a browser that never answers is told as a failure', async (_, ask) => {
	const failed = expect(ask()).rejects.toThrow('no answer');
	await vi.runAllTimersAsync();
	await failed;
	expect(asked).toHaveBeenCalledOnce();
});

test('a tab that asks first whether it may be left is waited for no longer', async () => {
	const closed = closeTab(7);
	await vi.runAllTimersAsync();
	await closed;
	expect(asked).toHaveBeenCalledExactlyOnceWith(7);
});
