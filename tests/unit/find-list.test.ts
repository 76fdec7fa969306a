import { describe, expect, test } from 'vitest';
import { findLists } from '@/utils/learning/find-list';
import { CONTEXT, EVERYONE, OURS, readBy, SHAPES, STRANGER, type Truth } from './learning-fixtures';

describe.each(SHAPES)('$name', (shape) => {
	const idOf = shape.idOf ?? ((each: Truth) => each.id);

	test.each([
		['three sessions', EVERYONE],
		['a stranger among them', [...EVERYONE, STRANGER]],
		['two', [STRANGER, OURS]],
	] as const)('%s are found with nothing to correct', async (_, sessions) => {
		const exchanges = shape.ask(sessions);
		const [proposal] = findLists(exchanges, CONTEXT);
		if (proposal === undefined) throw new Error('found nothing');
		const read = await readBy(proposal, exchanges);
		expect(read, JSON.stringify(proposal.list, null, 1)).toBeInstanceOf(Array);
		const found = read as Exclude<typeof read, string>;
		expect(found.map(({ id }) => id).sort()).toEqual(sessions.map(idOf).sort());
		for (const each of sessions) {
			const session = found.find(({ id }) => id === idOf(each));
			const { tells } = shape;
			expect(session?.current).toBe(each.current);
			const masked = each.ip.split('.').slice(0, 3).join('.');
			if (tells.includes('ip')) expect(session?.ip).toContain(masked);
			else expect(session?.ip).toBeNull();
			if (tells.includes('country'))
				expect([each.country, each.code]).toContain(session?.place.country);
			else expect(session?.place.country).toBeNull();
			expect(session?.place.city).toBe(tells.includes('city') ? each.city : null);
			if (tells.includes('device') && each !== STRANGER)
				expect(session?.device.browser).toBe(each.browser);
			expect(session?.createdAt).toBe(tells.includes('created') ? each.created : null);
			expect(session?.lastActiveAt === null).toBe(!tells.includes('lastActive'));
			if (tells.includes('lastActive')) {
				expect(Math.abs((session?.lastActiveAt ?? 0) - each.lastActive)).toBeLessThan(1000);
			}
		}
	});
});
