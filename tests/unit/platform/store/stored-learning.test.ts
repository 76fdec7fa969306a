import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Learning } from '@/utils/learning/learning';
import { createLearningStore } from '@/utils/platform/store/learning-store';
import { readLearning } from '@/utils/platform/store/stored-learning';

const LEARNING: Learning = {
	of: 'list',
	step: { type: 'watching', looked: 3, list: false },
	address: 'https://app.cryptonow.net/settings/sessions',
	tabId: 7,
	since: 1,
};

beforeEach(() => {
	fakeBrowser.reset();
	const given = async () => ({ origins: ['https://app.cryptonow.net/*'] });
	vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(given as () => Promise<never>);
});

/** What the background and a page read of the same stored value. */
async function readBoth() {
	const background = await createLearningStore(fakeBrowser.storage.session).readLearning();
	return { background, page: (await readLearning()).learning };
}

describe('where learning stands', () => {
	it('is read by the background and by pages alike', async () => {
		await fakeBrowser.storage.session.set({ learning: LEARNING });
		expect(await readBoth()).toEqual({ background: LEARNING, page: LEARNING });
	});

	it('comes with the sites that the browser has given access to', async () => {
		expect((await readLearning()).granted).toEqual(['https://app.cryptonow.net']);
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['an earlier version’s', { ...LEARNING, step: { is: 'watching', looked: 3, list: false } }],
		['no step', { ...LEARNING, step: undefined }],
		['a text', 'watching'],
		['null', null],
	])('is none where %s is stored', async (_, stored) => {
		await fakeBrowser.storage.session.set({ learning: stored });
		expect(await readBoth()).toEqual({ background: null, page: null });
	});
});
