import { beforeEach, expect, test, vi } from 'vitest';
import { readDocuments } from '@/utils/platform/drawn-tabs';

const browser = vi.hoisted(() => ({ executeScript: vi.fn(), get: vi.fn() }));
vi.mock('@/utils/platform/native', () => ({
	native: { scripting: { executeScript: browser.executeScript }, tabs: { get: browser.get } },
}));

const PAGE = { address: 'https://app.cryptonow.net/sessions', since: 1, html: '<!doctype html>' };
const FRAME = { ...PAGE, address: 'https://ads.example/' };
const never = () => new Promise(() => undefined);

type Asked = { target: { allFrames?: true; frameIds?: number[] } };

beforeEach(() => {
	browser.executeScript.mockReset();
	browser.get.mockReset();
});

test('all documents of a tab are read', async () => {
	browser.executeScript.mockResolvedValue([
		{ frameId: 0, result: PAGE },
		{ frameId: 7, result: FRAME },
		{ frameId: 8, result: null },
	]);
	expect(await readDocuments(1)).toEqual([
		{ ...PAGE, isTop: true },
		{ ...FRAME, isTop: false },
	]);
});

test('a frame that never answers keeps nobody from the page', async () => {
	browser.executeScript.mockImplementation(({ target }: Asked) =>
		target.allFrames ? never() : Promise.resolve([{ frameId: 0, result: PAGE }]),
	);
	expect(await readDocuments(1, 1)).toEqual([{ ...PAGE, isTop: true }]);
});

test('a page that never answers is no page', async () => {
	browser.executeScript.mockImplementation(never);
	expect(await readDocuments(1, 1)).toEqual([]);
	expect(browser.executeScript).toHaveBeenCalledTimes(2);
});

test('a tab that may not be read is told from a tab that is gone', async () => {
	browser.executeScript.mockRejectedValue(new Error('no access'));
	browser.get.mockResolvedValue({ status: 'complete' });
	expect(await readDocuments(1)).toEqual([{ address: null, isTop: true, since: 0, html: null }]);
	browser.get.mockRejectedValue(new Error('no such tab'));
	await expect(readDocuments(1)).rejects.toThrow('no such tab');
});
