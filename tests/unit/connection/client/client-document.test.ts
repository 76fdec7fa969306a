import { describe, expect, test } from 'vitest';
import { type DocumentValue, readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import type { DrawnList } from '@/utils/connection/drawn/read-drawn';
import { OWN_ID } from '@/utils/connection/profile/marks';
import { failed } from '@/utils/domain/watch/failure';
import { type Answer, API, BASE, own, service } from './client-fixtures';

const LIST = 'Sessions > table > tr';
const row = (id: string | null, name = 'Firefox on Linux') =>
	`<tr><td>${name}${id === null ? ' <b>This device</b>' : ''}</td><td>198.51.100.7</td><td>${id === null ? '' : `<form method="post" action="/sessions/${id}/end"><button>Sign out</button></form>`}</td></tr>`;
const page = (...rows: string[]) =>
	`<!doctype html><h2>Sessions</h2><table><tr><th>Device</th><th>IP</th><th></th></tr>${rows.join('')}</table>`;

const CHANGE = {
	request: { method: 'GET', path: '/settings/sessions', as: 'document' },
	list: {
		items: ['lists', LIST, '*'],
		current: { by: 'field', at: own('removable'), equals: false },
	},
	fields: {
		id: { at: own('links', 'sessions id'), hashed: false, missing: 'current' },
		key: null,
		ip: own('texts', 'IP'),
		place: null,
		agent: { as: 'label', at: own('texts', 'Device') },
		createdAt: null,
		lastActiveAt: null,
		expiresAt: null,
	},
};
const html = (text: string): Answer => ({ text, headers: { 'content-type': 'text/html' } });
const listed = async (answer: Answer) => {
	const { client, asked } = service(CHANGE, () => answer);
	const sessions = await client.list();
	return {
		asked,
		got: sessions.ok
			? sessions.value.map(({ id, current }) => [id, current])
			: sessions.failure.kind,
	};
};

test('a page is asked for as a page, and read as a list', async () => {
	const { asked, got } = await listed(html(page(row('1001'), row(null), row('1002'))));
	expect(got).toEqual([
		['1001', false],
		[OWN_ID, true],
		['1002', false],
	]);
	expect(asked.map(({ method, path, headers }) => [method, path, headers.get('accept')])).toEqual([
		['GET', `${API}/settings/sessions`, 'text/html'],
	]);
});

test('a page is read without the cookies that come with it; what is no page with them', async () => {
	const aside: string[] = [];
	const over = {
		withoutNewCookies: <T>(address: string, read: () => Promise<T>) => {
			aside.push(address);
			return read();
		},
	};
	await service(CHANGE, () => html(page(row('1001'), row(null))), over).client.list();
	expect(aside).toEqual([`${API}/settings/sessions`]);
	await service({}, () => ({ body: {} }), over).client.list();
	expect(aside).toHaveLength(1);
});

test('a list of our own session alone is one', async () => {
	expect((await listed(html(page(row(null))))).got).toEqual([[OWN_ID, true]]);
});

test.each<[string, string, string]>([
	['asks for a password', '<!doctype html><form><input type="password"></form>', 'loggedOut'],
	['has no such list', '<!doctype html><h2>Welcome</h2><p>Chrome</p>', 'unreadable'],
	['has two rows without an id', page(row(null), row(null)), 'unreadable'],
	['has no row of ours', page(row('1001'), row('1002')), 'unreadable'],
	['is too long', page(row(null), 'x'.repeat(2 * 1024 * 1024)), 'unreadable'],
	['is too deep', page(row(null)) + '<div>'.repeat(1000), 'unreadable'],
	['is JSON', '{"lists": {}}', 'unreadable'],
	['is against robots', '<!doctype html><script>window._cf_chl_opt={}</script>', 'personCheck'],
])('a page that %s', async (_, text, kind) => {
	expect((await listed(html(text))).got).toBe(kind);
});

test('a page that has two rows that could be ours, or the same one twice, is judged by the others', async () => {
	for (const rows of [
		[row('1001'), row(null), row(null)],
		[row(null), row('1001'), row(null)],
	]) {
		const { ids } = service(CHANGE, () => html(page(...rows)));
		expect(await ids()).toEqual(['1001', '… incomplete']);
	}
});

test('a page with more behind «Next» is judged as far as it goes, and is never the whole', async () => {
	const more = `${page(row('1001'), row(null))}<nav><a rel="next" href="?page=2">Next</a></nav>`;
	const { ids } = service(CHANGE, () => html(more));
	expect(await ids()).toEqual(['1001', OWN_ID, '… incomplete']);
});

describe('a plain link to the next page', () => {
	const next = (href: string) => `<nav><a rel="next" href="${href}">Next</a></nav>`;
	/** A service with these pages, by their query. */
	const paged = (pages: Record<string, string>, change: object = CHANGE) =>
		service(change, ({ query }) => html(pages[query] ?? page()));

	test('is followed to the end of the list', async () => {
		const { ids, asked } = paged({
			'': page(row('1001'), row(null)) + next('?page=2'),
			'?page=2': page(row('1002')) + next('/settings/sessions?page=3'),
			'?page=3': page(row('1003')),
		});
		expect(await ids()).toEqual(['1001', OWN_ID, '1002', '1003']);
		expect(asked).toHaveLength(3);
	});

	test.each([
		['leads to another path', '/settings/others?page=2'],
		['leads to another host', 'https://evil.example/settings/sessions?page=2'],
		['says that it ends something', '?revoke=others'],
		['says that it changes something', '?action=refresh'],
		['does so in a word that no list has', '?panic=1&page=2'],
		['does so under the name of a page', '?page=kill'],
		['does so there with a number', '?page=revoke-7'],
		['has no value', '?all'],
	])('is never followed where it %s', async (_, href) => {
		const { ids, asked } = paged({ '': page(row('1001'), row(null)) + next(href) });
		expect(await ids()).toEqual(['1001', OWN_ID, '… incomplete']);
		expect(asked).toHaveLength(1);
	});

	test('is not believed where the next page is the same, or leads back', async () => {
		const first = page(row('1001'), row(null)) + next('?page=2');
		const same = paged({ '': first, '?page=2': first });
		expect(await same.ids()).toEqual(['1001', OWN_ID, '… incomplete']);
		const back = paged({ '': first, '?page=2': page(row('1002')) + next('?page=2') });
		expect(await back.ids()).toEqual(['1001', OWN_ID, '1002', '… incomplete']);
	});

	test('leads to a page without the list: what was read is not all', async () => {
		const { ids } = paged({
			'': page(row('1001'), row(null)) + next('?page=2'),
			'?page=2': '<!doctype html><h2>Welcome</h2>',
		});
		expect(await ids()).toEqual(['1001', OWN_ID, '… incomplete']);
	});

	test('is not followed where sessions have no ids: two that are alike would be one', async () => {
		const id = { at: own('texts', 'Device'), hashed: true, with: [own('texts', 'IP')] };
		const nameless = { ...CHANGE, fields: { ...CHANGE.fields, id } };
		const { ids, asked } = paged({ '': page(row(null), row('1')) + next('?page=2') }, nameless);
		expect(await ids()).toContain('… incomplete');
		expect(asked).toHaveLength(1);
	});
});

test('a row that a stranger names «This device» stays a stranger’s', async () => {
	const { got } = await listed(html(page(row('1001', 'This device'), row(null))));
	expect(got).toEqual([
		['1001', false],
		[OWN_ID, true],
	]);
});

describe('a page that draws its list', () => {
	const DRAWN = { ...CHANGE, request: { ...CHANGE.request, as: 'page', headers: [] } };
	const drawnBy = (
		html: string,
		over: { hasAccess?: () => Promise<boolean>; current?: object } = {},
	) => {
		const lists: DrawnList[] = [];
		const change = {
			...DRAWN,
			list: { ...DRAWN.list, current: over.current ?? DRAWN.list.current },
		};
		const scene = service(change, () => ({ status: 500 }), {
			...(over.hasAccess ? { hasAccess: over.hasAccess } : {}),
			drawnReader: async () => async (list) => {
				lists.push(list);
				const value = readDocument(html, wantedList(list.items));
				return value === null ? failed('unreadable', '') : { ok: true, value };
			},
		});
		return { ...scene, lists };
	};

	test('is read in a tab, and asked for in no other way', async () => {
		const { client, asked, lists } = drawnBy(page(row(null), row('4711')));
		const read = await client.list();
		expect(read.ok && read.value.map(({ current }) => current)).toEqual([true, false]);
		expect(asked).toEqual([]);
		expect(lists).toHaveLength(1);
		expect(lists[0]?.request.path).toBe('/settings/sessions');
	});

	test('with more behind «Show more» is never the whole', async () => {
		const { ids } = drawnBy(`${page(row(null), row('4711'))}<button>Show more</button>`);
		expect(await ids()).toContain('… incomplete');
	});

	test('with a link to the next page is read in as many tabs, five at most', async () => {
		const lists: DrawnList[] = [];
		const { client } = service(DRAWN, () => ({ status: 500 }), {
			drawnReader: async () => async (list) => {
				lists.push(list);
				const count = lists.length;
				const rows = count === 1 ? page(row(null), row('4711')) : page(row(`480${count}`));
				const html = `${rows}<a href="?page=${count + 1}">Next</a>`;
				const value = readDocument(html, wantedList(list.items)) as DocumentValue;
				expect(await list.isList(value)).toBe(true);
				return { ok: true, value };
			},
		});
		const read = await client.list();
		expect(lists.map(({ request: { query } }) => query.flat().join('='))).toEqual([
			'',
			'page=2',
			'page=3',
			'page=4',
			'page=5',
		]);
		expect(read.ok && [read.value.length, read.rest?.kind]).toEqual([6, 'incomplete']);
	});

	test('is the list once it reads as one', async () => {
		const { client, lists } = drawnBy(page(row(null)));
		await client.list();
		const isList = async (html: string) =>
			lists[0]?.isList(readDocument(html, LIST) as DocumentValue);
		expect(await isList(page(row(null)))).toBe(true);
		expect(await isList(page(row('4711')))).toBe(false);
	});

	test('is opened once, also where something else in it tells the current session', async () => {
		const current = {
			by: 'endpoint',
			request: { ...BASE.list.request, ...DRAWN.request, origin: API },
			value: ['data', 'me', 'id'],
			same: own('links', 'sessions id'),
			session: null,
		};
		const { client, lists } = drawnBy(page(row('4711')), { current });
		await client.list();
		expect(lists).toHaveLength(1);
	});

	test('is not opened without access', async () => {
		const { client, lists } = drawnBy(page(row(null)), { hasAccess: async () => false });
		const read = await client.list();
		expect(read.ok ? 'ok' : read.failure.kind).toBe('noAccess');
		expect(lists).toEqual([]);
	});
});
