import { expect, it } from 'vitest';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import type { RememberedTexts } from '@/utils/connection/sessions/remembered-texts';
import { countryOf, entry, service } from './client-fixtures';

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

it('fetches no tables for texts that it has read before', async () => {
	let fetched = 0;
	let kept: RememberedTexts | null = null;
	const agents = [AGENT];
	const { client } = service(
		{},
		() => ({
			body: {
				sessions: [
					entry('one'),
					...agents.map((userAgent) => entry('two', { device: { userAgent } })),
				].slice(0, 2),
			},
		}),
		{
			textTables: async () => {
				fetched += 1;
				return createTextTables(countryOf);
			},
			texts: {
				read: async () => kept,
				write: async (texts) => {
					kept = texts;
				},
			},
		},
	);
	const deviceOf = async () => {
		const list = await client.list();
		return list.ok ? list.value.find(({ id }) => id === 'two')?.device : list.failure;
	};
	const linux = { browser: 'Firefox', system: 'Linux', form: 'computer' };
	expect(await deviceOf()).toEqual(linux);
	expect(await deviceOf()).toEqual(linux);
	expect(fetched).toBe(1);
	agents[0] = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
	expect(await deviceOf()).toMatchObject({ system: 'Windows' });
	expect(fetched).toBe(2);
});

it('never takes tables that can’t be fetched for an empty list', async () => {
	const { client } = service({}, () => ({ body: { sessions: [entry('one')] } }), {
		textTables: () => Promise.reject(new Error('no tables')),
	});
	await expect(client.list()).rejects.toThrow('no tables');
});
