import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardStorage } from '@/utils/platform/store/storage-access';

const storage = fakeBrowser.storage as unknown as Record<string, object>;

beforeEach(() => {
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('what is stored', () => {
	it('is kept from scripts in pages, where the browser can', async () => {
		const [local, sync] = [vi.fn(async (_: object) => undefined), vi.fn(async () => undefined)];
		vi.spyOn(fakeBrowser, 'storage', 'get').mockReturnValue({
			...storage,
			local: { ...storage.local, setAccessLevel: local },
			sync: { ...storage.sync, setAccessLevel: sync },
		} as never);
		await guardStorage();
		const trusted = { accessLevel: 'TRUSTED_CONTEXTS' };
		expect(local).toHaveBeenCalledExactlyOnceWith(trusted);
		expect(sync).toHaveBeenCalledExactlyOnceWith(trusted);
		local.mockRejectedValue(new Error('no'));
		await guardStorage();
		expect(sync).toHaveBeenCalledTimes(2);
	});

	it('is left as it is where the browser knows no such thing', async () => {
		await expect(guardStorage()).resolves.toBeUndefined();
	});
});
