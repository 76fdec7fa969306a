import { describe, expect, it, test } from 'vitest';
import { type Answer, API, type Asked, BASE, entry, own, service } from './client-fixtures';

describe('a list in pages', () => {
	const FIVE = ['one', 'two', 'three', 'four', 'five'];
	const pageOf = (from: number, more: Record<string, unknown> = {}) => ({
		body: { sessions: FIVE.slice(from, from + 2).map((id) => entry(id)), ...more },
	});
	const query = (to: string) => ({ in: 'query', name: to });
	const numberIn = (asked: Asked, name: string) =>
		Number(new URLSearchParams(asked.query).get(name) ?? 0);

	test.each<[string, object, (asked: Asked) => Answer]>([
		[
			'next',
			{ by: 'next', at: ['next'] },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { next: from < 4 ? `?from=${from + 2}` : null });
			},
		],
		[
			'link',
			{ by: 'link' },
			(asked) => {
				const from = numberIn(asked, 'from');
				const address = `<${API}/api/account/sessions?from=${from + 2}>; rel="next"`;
				return { ...pageOf(from), headers: from < 4 ? { link: `</x>; rel=prev, ${address}` } : {} };
			},
		],
		[
			'cursor',
			{ by: 'cursor', at: ['cursor'], to: query('from'), more: null },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { cursor: from < 4 ? from + 2 : '' });
			},
		],
		[
			'cursor and more',
			{ by: 'cursor', at: ['cursor'], to: query('from'), more: ['more'] },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { cursor: from + 2, more: from < 4 });
			},
		],
		[
			'page',
			{ by: 'page', to: query('page'), first: 1 },
			(asked) => pageOf((numberIn(asked, 'page') || 1) * 2 - 2),
		],
		[
			'page, the last page again and again',
			{ by: 'page', to: query('page'), first: 1 },
			(asked) => pageOf(Math.min(numberIn(asked, 'page') || 1, 3) * 2 - 2),
		],
		['offset', { by: 'offset', to: query('skip') }, (asked) => pageOf(numberIn(asked, 'skip'))],
	])('is read to its end: %s', async (_, paging, answer) => {
		const { ids } = service({ list: { paging } }, answer);
		expect(await ids()).toEqual(FIVE);
	});

	it('by a cursor in JSON', async () => {
		const paging = {
			by: 'cursor',
			at: ['end'],
			to: { in: 'json', path: ['variables', 'after'] },
			more: null,
		};
		const body = { type: 'json', value: { query: 'q', variables: { first: 2 } } };
		const { ids } = service({ list: { paging }, request: { method: 'POST', body } }, (asked) => {
			const { after = 0 } = JSON.parse(asked.body ?? '').variables;
			return pageOf(after, { end: after < 4 ? after + 2 : null });
		});
		expect(await ids()).toEqual(FIVE);
	});

	it('may change meanwhile: what is told twice counts once, in its later words', async () => {
		const paging = { by: 'offset', to: query('skip') };
		const pages = [
			[entry('one'), entry('two')],
			[entry('two', { ipAddress: '192.0.2.1' }), entry('three')],
			[],
		];
		const { client } = service({ list: { paging } }, (_, count) => ({
			body: { sessions: pages[count - 1] },
		}));
		const list = await client.list();
		expect(list.ok && list.value.map(({ id, ip }) => [id, ip])).toEqual([
			['one', null],
			['two', '192.0.2.1'],
			['three', null],
		]);
	});

	const next = { by: 'next', at: ['next'] };
	test.each([
		['another host', 'https://evil.example/api/account/sessions?from=2'],
		['a look-alike', `${API}.evil.example/api/account/sessions`],
		['another path', '/api/account/logout'],
		['a path that climbs', '/api/account/sessions/../logout'],
		['another port', 'http://api.cryptonow.localhost:1/api/account/sessions'],
		['a host without a scheme', '//evil.example/api/account/sessions'],
		['a login', 'http://a:b@api.cryptonow.localhost:4180/api/account/sessions'],
		['a script', 'javascript:alert(1)'],
		['a number', 2],
	])('that leads to %s is unreadable, and nobody is asked there', async (_, address) => {
		const { ids, asked } = service({ list: { paging: next } }, () => pageOf(0, { next: address }));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(1);
	});

	it('that leads back to itself is unreadable, and so is a list without an end', async () => {
		const round = service({ list: { paging: next } }, () => pageOf(0, { next: '?from=0' }));
		expect(await round.ids()).toBe('unreadable');
		expect(round.asked).toHaveLength(2);
		const endless = service({ list: { paging: next } }, (_, count) => ({
			body: { sessions: [entry(`${count}`)], next: `?from=${count}` },
		}));
		expect(await endless.ids()).toBe('unreadable');
		expect(endless.asked).toHaveLength(200);
	});

	it('may have 4.5 MB in all', async () => {
		const { ids, asked } = service({ list: { paging: next } }, (_, count) => ({
			body: {
				sessions: [entry(`${count}`)],
				next: `?from=${count}`,
				padding: 'x'.repeat(1_000_000),
			},
		}));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(5);
	});

	it('that fails on the way fails as a whole', async () => {
		const { ids } = service({ list: { paging: next } }, (_, count) =>
			count === 1 ? pageOf(0, { next: '?from=2' }) : { status: 503, body: {} },
		);
		expect(await ids()).toBe('unavailable');
	});
});

describe('the current session by another address', () => {
	const current = {
		by: 'endpoint',
		request: { ...BASE.list.request, origin: API, path: '/me' },
		value: ['session', 'id'],
		same: own('id'),
		session: ['session'],
	};
	const answers =
		(session: unknown, ...sessions: unknown[]) =>
		({ path }: Asked): Answer => ({
			body: path === `${API}/me` ? { session } : { sessions },
		});
	const others = [entry('two'), entry('three')];

	it('is marked in the list', async () => {
		const { client } = service({ list: { current } }, answers({ id: 'two' }, ...others));
		const list = await client.list();
		expect(list.ok && list.value.filter((session) => session.current).map(({ id }) => id)).toEqual([
			'two',
		]);
	});

	it('is added to a list that leaves it out', async () => {
		const { client } = service({ list: { current } }, answers(entry('one'), ...others));
		const list = await client.list();
		expect(list.ok && list.value.map(({ id, current: is }) => [id, is])).toEqual([
			['two', false],
			['three', false],
			['one', true],
		]);
	});

	it('that is nowhere makes the answer unreadable', async () => {
		const alone = { list: { current: { ...current, session: null } } };
		expect(await service(alone, answers(entry('one'), ...others)).ids()).toBe('unreadable');
		expect(await service({ list: { current } }, answers(null, ...others)).ids()).toBe('unreadable');
		expect(await service({ list: { current } }, answers({ id: 7.5 }, ...others)).ids()).toBe(
			'unreadable',
		);
	});

	it('that can not be asked for fails as the list does', async () => {
		const { ids } = service({ list: { current } }, ({ path }) =>
			path === `${API}/me` ? { status: 401, body: {} } : { body: { sessions: others } },
		);
		expect(await ids()).toBe('loggedOut');
	});
});
