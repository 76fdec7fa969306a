import { expect, test } from 'vitest';
import { OWN_ID } from '@/utils/connection/marks';
import { type Answer, API, own, service } from './client-fixtures';

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

test('a row that a stranger names «This device» stays a stranger’s', async () => {
	const { got } = await listed(html(page(row('1001', 'This device'), row(null))));
	expect(got).toEqual([
		['1001', false],
		[OWN_ID, true],
	]);
});
