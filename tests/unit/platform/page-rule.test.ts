import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withoutNewCookies } from '@/utils/platform/origin-rule';

test('a page is read beside the user’s own without its cookies, by a rule that goes with it', async () => {
	const update = vi.fn(async (_: { addRules?: unknown[]; removeRuleIds?: number[] }) => undefined);
	Object.assign(fakeBrowser, { declarativeNetRequest: { updateSessionRules: update } });
	const failing = withoutNewCookies('https://app.cryptonow.net/sessions', async () => {
		expect(update.mock.calls[0]?.[0].addRules).toMatchObject([
			{
				condition: { urlFilter: '|https://app.cryptonow.net/', requestMethods: ['get'] },
				action: { responseHeaders: [{ header: 'set-cookie', operation: 'remove' }] },
			},
		]);
		throw new Error('no network');
	});
	await expect(failing).rejects.toThrow('no network');
	expect(update.mock.calls[1]?.[0]).not.toHaveProperty('addRules');
	expect(update.mock.calls[1]?.[0].removeRuleIds).toHaveLength(1);
});
