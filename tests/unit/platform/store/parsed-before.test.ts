import { describe, expect, it, vi } from 'vitest';
import { createParsedBefore } from '@/utils/platform/store/parsed-before';

/** Memory storage, which gives keys in an order of its own as Chrome does. */
function memory() {
	const items = new Map<string, string>();
	return {
		items,
		area: {
			get: async (key: string) => {
				const text = items.get(key);
				return text === undefined ? {} : { [key]: JSON.parse(text) };
			},
			set: async (all: Record<string, unknown>) => {
				for (const [key, value] of Object.entries(all)) items.set(key, JSON.stringify(value));
			},
		},
	};
}

/** What a schema does: a number by that name, without what else there is. */
const parser = (value: unknown) =>
	vi.fn(() => {
		const { n } = value as { n?: unknown };
		return typeof n === 'number' ? { n } : null;
	});

async function read(area: ReturnType<typeof memory>['area'], value: unknown) {
	const parse = parser(value);
	const given = await createParsedBefore(area, 'parsed')(value, parse);
	return { given, parsed: parse.mock.calls.length };
}

describe('a value that was parsed before', () => {
	it('is not parsed again by the next life', async () => {
		const { area } = memory();
		expect(await read(area, { n: 1 })).toEqual({ given: { n: 1 }, parsed: 1 });
		expect(await read(area, { n: 1 })).toEqual({ given: { n: 1 }, parsed: 0 });
	});

	it('is what parsing made of it, where that is other data', async () => {
		const { area } = memory();
		const value = { n: 1, more: true };
		expect(await read(area, value)).toEqual({ given: { n: 1 }, parsed: 1 });
		expect(await read(area, value)).toEqual({ given: { n: 1 }, parsed: 0 });
	});

	it.each([
		['another number', { n: 2 }, { n: 2 }],
		['something beside it', { n: 1, more: true }, { n: 1 }],
		['nothing that can be read', { n: '1' }, null],
	])('is parsed again once it is %s', async (_, value, given) => {
		const { area } = memory();
		await read(area, { n: 1 });
		expect(await read(area, value)).toEqual({ given, parsed: 1 });
	});

	it('is asked for again where it could not be read', async () => {
		const { area, items } = memory();
		expect(await read(area, { n: '1' })).toEqual({ given: null, parsed: 1 });
		expect(await read(area, { n: '1' })).toEqual({ given: null, parsed: 1 });
		expect([...items]).toEqual([]);
	});

	it('is parsed where memory storage is broken, once in a life', async () => {
		const broken = {
			get: () => Promise.reject(new Error('no')),
			set: () => Promise.reject(new Error('no')),
		};
		const parsedBefore = createParsedBefore(broken, 'parsed');
		const parse = parser({ n: 1 });
		expect(await parsedBefore({ n: 1 }, parse)).toEqual({ n: 1 });
		expect(await parsedBefore({ n: 1 }, parse)).toEqual({ n: 1 });
		expect(parse).toHaveBeenCalledTimes(1);
		expect(await read(broken, { n: 1 })).toEqual({ given: { n: 1 }, parsed: 1 });
	});

	it('is parsed where what is remembered is anything else', async () => {
		const { area, items } = memory();
		for (const kept of [null, 7, 'text', {}, { of: null }]) {
			items.set('parsed', JSON.stringify(kept));
			expect(await read(area, { n: 1 })).toEqual({ given: { n: 1 }, parsed: 1 });
		}
	});
});
