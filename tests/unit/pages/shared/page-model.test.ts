import { describe, expect, it, vi } from 'vitest';
import { createPageState, type PageParts, tickingWhileSeen } from '@/utils/pages/shared/page-model';

type Parts = PageParts<string, { open: boolean }, string>;

/** A page over a storage that the test answers for. */
function scene(over: Partial<Parts> = {}) {
	const changed: (() => void)[] = [];
	const ticks: (() => void)[] = [];
	const clock = { now: 1 };
	const tellFailure = vi.fn();
	const page = createPageState<string, { open: boolean }, string>({
		blank: 'blank',
		ui: { open: false },
		view: (stored, { open }, now) => `${stored} ${open} ${now}`,
		read: async () => 'read',
		listen: [(listener) => void changed.push(listener)],
		tick: 5000,
		tellFailure,
		now: () => clock.now,
		every: (_, tick) => void ticks.push(tick),
		...over,
	});
	return { page, changed, ticks, clock, tellFailure };
}

describe('the state of a page', () => {
	it('begins blank, and is what was read', async () => {
		const { page } = scene();
		expect(page.view.value).toBe('blank false 1');
		await page.refresh();
		expect(page.view.value).toBe('read false 1');
	});

	it('is read again when storage changes, and stays as it is where that fails', async () => {
		let stored = 'first';
		const { page, changed } = scene({
			read: async () => {
				if (stored === '') throw new Error('no storage');
				return stored;
			},
		});
		await page.refresh();
		stored = 'second';
		changed[0]?.();
		await vi.waitFor(() => expect(page.stored.value).toBe('second'));
		stored = '';
		changed[0]?.();
		await new Promise((resolve) => setTimeout(resolve));
		expect(page.stored.value).toBe('second');
	});

	it('never takes an answer that is older than a change', async () => {
		const answers: ((read: string) => void)[] = [];
		const { page, changed } = scene({
			read: () => new Promise((resolve) => answers.push(resolve)),
		});
		const done = page.refresh();
		changed[0]?.();
		answers[1]?.('new');
		await vi.waitFor(() => expect(page.stored.value).toBe('new'));
		answers[0]?.('old');
		await vi.waitFor(() => expect(answers).toHaveLength(3));
		expect(page.stored.value).toBe('new');
		answers[2]?.('newest');
		await done;
		expect(page.stored.value).toBe('newest');
	});

	it('keeps of what was read what the page says, beside what stood before', async () => {
		const { page } = scene({ take: (read, before) => `${before}+${read}` });
		await page.refresh();
		await page.refresh(async () => 'copy');
		expect(page.stored.value).toBe('blank+read+copy');
	});

	it('tells the time anew at each tick, and when something was read', async () => {
		const { page, ticks, clock } = scene();
		clock.now = 2;
		expect(page.view.value).toBe('blank false 1');
		ticks[0]?.();
		expect(page.view.value).toBe('blank false 2');
		clock.now = 3;
		await page.refresh();
		expect(page.view.value).toBe('read false 3');
	});

	it('changes a part of the window alone', () => {
		const { page } = scene();
		page.change({ open: true });
		expect(page.view.value).toBe('blank true 1');
	});

	it.each([
		[{ ok: true } as const, true],
		[{ ok: false, error: 'failed' } as const, false],
	])('has read what a command changed before it says that %o has ended', async (answer, ok) => {
		const { page } = scene();
		expect(await page.settle(Promise.resolve(answer))).toBe(ok);
		expect(page.stored.value).toBe('read');
	});

	it('says that a command worked also where storage cannot be read', async () => {
		const { page } = scene({ read: async () => Promise.reject(new Error('no storage')) });
		expect(await page.settle(Promise.resolve({ ok: true }))).toBe(true);
	});

	it('tells of what failed, and only of that', async () => {
		vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
		const { page, tellFailure } = scene();
		await page.attempt(Promise.resolve());
		expect(tellFailure).not.toHaveBeenCalled();
		await page.attempt(Promise.reject(new Error('no tab')));
		expect(tellFailure).toHaveBeenCalledOnce();
	});
});

describe('a clock that ticks while the page is seen', () => {
	it('does not while it is not', () => {
		let isSeen = false;
		let tick = (): void => undefined;
		const clock = tickingWhileSeen(
			{ now: () => 7, every: (_, callBack) => (tick = callBack) },
			() => isSeen,
		);
		const ticked = vi.fn();
		clock.every(1, ticked);
		tick();
		expect(ticked).not.toHaveBeenCalled();
		isSeen = true;
		tick();
		expect(ticked).toHaveBeenCalledOnce();
		expect(clock.now()).toBe(7);
	});
});
