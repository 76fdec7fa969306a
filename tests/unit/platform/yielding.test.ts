import { expect, test, vi } from 'vitest';
import { createPauses } from '@/utils/platform/yielding';

test('work goes on at once until it has had its turn, and lets others have theirs then', async () => {
	let now = 100;
	const turn = vi.fn(async () => undefined);
	const pause = createPauses(() => now, turn);
	expect(pause()).toBeUndefined();
	now += 19;
	expect(pause()).toBeUndefined();
	now += 1;
	await pause();
	expect(turn).toHaveBeenCalledOnce();
	now += 5;
	expect(pause()).toBeUndefined();
	expect(turn).toHaveBeenCalledOnce();
});
