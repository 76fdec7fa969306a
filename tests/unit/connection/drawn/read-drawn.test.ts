import { describe, expect, it } from 'vitest';
import {
	type DrawnDocument,
	type DrawnList,
	type DrawnTabs,
	pageAddress,
	readDrawn,
} from '@/utils/connection/drawn/read-drawn';
import type { ReadRequest } from '@/utils/connection/profile/profile';

const SITE = 'https://app.cryptonow.net';
const NOON = Date.UTC(2026, 10, 30, 12);

const REQUEST: ReadRequest = {
	method: 'GET',
	origin: SITE,
	path: '/settings/sessions',
	query: [['tab', 'all']],
	headers: [],
	secrets: [],
	body: null,
	as: 'page',
	hash: '/devices',
};
const ADDRESS = `${SITE}/settings/sessions?tab=all#/devices`;

const LIST = '> table > tr';
const row = (device: string) => `<tr data-id="${device.length}"><td>${device}</td></tr>`;
const page = (...devices: string[]) =>
	`<!doctype html><html><body><table>${devices.map(row).join('')}</table></body></html>`;
const LOGIN = '<!doctype html><html><body><form><input type="password"></form></body></html>';

const drawn = (html: string | null, over: Partial<DrawnDocument> = {}): DrawnDocument[] => [
	{ address: ADDRESS, isTop: true, since: NOON, html, ...over },
];

/** A tab that shows one thing after the other, the last for ever. */
function scene(shows: readonly (readonly DrawnDocument[])[], over: Partial<DrawnTabs> = {}) {
	const log: string[] = [];
	let at = 0;
	let now = NOON;
	const tabs: DrawnTabs = {
		open: async (address) => {
			log.push(`open ${address}`);
			return 7;
		},
		openAlready: async () => [],
		read: async () => shows[Math.min(at++, shows.length - 1)] ?? [],
		close: async (tabId) => void log.push(`close ${tabId}`),
		...over,
	};
	const read = (list: Partial<DrawnList> = {}, isOnline = true) =>
		readDrawn(
			{
				request: REQUEST,
				items: ['lists', LIST, '*'],
				redirect: 'loggedOut',
				isList: async () => true,
				until: new AbortController().signal,
				...list,
			},
			{
				tabs,
				wait: async (ms) => {
					now += ms;
				},
				isOnline: () => isOnline,
				now: () => now,
			},
		);
	return { read, log, spent: () => now - NOON };
}

const devicesIn = (read: Awaited<ReturnType<typeof readDrawn>>) =>
	read.ok
		? (read.value.lists[LIST] ?? []).map(({ texts }) => texts['column 1'])
		: read.failure.kind;

describe('a list that a page draws', () => {
	it('is opened by its whole address', () => {
		expect(pageAddress(REQUEST)).toBe(ADDRESS);
	});

	it('is read once it stays the same, and the tab is closed', async () => {
		const { read, log } = scene([
			[],
			drawn('<!doctype html><html></html>'),
			drawn(page('Chrome on Windows')),
			drawn(page('Chrome on Windows', 'Safari on iOS')),
		]);
		expect(devicesIn(await read())).toEqual(['Chrome on Windows', 'Safari on iOS']);
		expect(log).toEqual([`open ${ADDRESS}`, 'close 7']);
	});

	it('is not what stands in its place while it loads', async () => {
		const loading = drawn(page('Loading…'));
		const { read } = scene([loading, loading, loading, drawn(page('Chrome on Windows'))]);
		const isList: DrawnList['isList'] = async ({ lists }) =>
			!JSON.stringify(lists).includes('Loading');
		expect(devicesIn(await read({ isList }))).toEqual(['Chrome on Windows']);
	});

	it('is handed on at the end even where it does not read as a list, for its own word', async () => {
		const { read, spent } = scene([drawn(page('Loading…'))]);
		expect(devicesIn(await read({ isList: async () => false }))).toEqual(['Loading…']);
		expect(spent()).toBeLessThan(25_000);
	});

	it('is in the frame of another host that has it', async () => {
		const frame = { origin: 'https://id.cryptonow.net', path: '/sessions' };
		const { read } = scene([
			[
				...drawn(page('not this')),
				...drawn(page('Chrome on Windows'), {
					address: 'https://id.cryptonow.net/sessions?k=1',
					isTop: false,
				}),
			],
		]);
		expect(devicesIn(await read({ request: { ...REQUEST, frame } }))).toEqual([
			'Chrome on Windows',
		]);
	});

	it('is read in a tab of the user’s that has just been loaded, which stays open', async () => {
		const own = scene([drawn(page('Chrome on Windows'))], { openAlready: async () => [3] });
		expect(devicesIn(await own.read())).toEqual(['Chrome on Windows']);
		expect(own.log).toEqual([]);
	});

	it.each([
		['is older', drawn(page('an old list'), { since: NOON - 120_000 })],
		['shows something else', drawn(page('x'), { address: `${SITE}/settings` })],
	])('is read in a tab of its own where the user’s %s', async (_, shown) => {
		const { read, log } = scene([shown, ...[drawn(page('now'))]], { openAlready: async () => [3] });
		expect(devicesIn(await read())).toEqual(['now']);
		expect(log).toEqual([`open ${ADDRESS}`, 'close 7']);
	});

	it.each([
		['loggedOut', 'leads to the login', drawn(LOGIN, { address: `${SITE}/login` }), 3_000],
		['loggedOut', 'leads elsewhere', drawn('', { address: `${SITE}/` }), 25_000],
		['loggedOut', 'leads to a host of others', drawn(null, { address: null }), 25_000],
		['loggedOut', 'asks for a password in its place', drawn(LOGIN), 25_000],
		['unreadable', 'draws no list', drawn('<!doctype html><html>…</html>'), 25_000],
		['unreadable', 'draws another list', drawn(`<!doctype html><ul>${row('x')}</ul>`), 25_000],
		['unreadable', 'is larger than is read', drawn(null), 25_000],
		['unavailable', 'never comes', [], 25_000],
		[
			'personCheck',
			'is against robots',
			drawn('<!doctype html><title>Just a moment</title><div class="cf-turnstile">'),
			25_000,
		],
	] as const)('is %s where the page %s, and the tab is closed', async (kind, _, shown, within) => {
		const { read, log, spent } = scene([shown]);
		expect(devicesIn(await read())).toBe(kind);
		expect(log).toEqual([`open ${ADDRESS}`, 'close 7']);
		expect(spent()).toBeLessThan(within);
	});

	it('is read in a tab of its own where the user closes theirs, or goes elsewhere', async () => {
		let reads = 0;
		const closed = scene([], {
			openAlready: async () => [3],
			read: async (tabId) => {
				reads += 1;
				if (tabId === 3 && reads > 1) throw new Error('no such tab');
				return drawn(page('now'));
			},
		});
		expect(devicesIn(await closed.read())).toEqual(['now']);
		expect(closed.log).toEqual([`open ${ADDRESS}`, 'close 7']);
		const left = scene([], {
			openAlready: async () => [3],
			read: async (tabId) => {
				reads += 1;
				return tabId === 3 && reads % 2 === 0
					? drawn(LOGIN, { address: `${SITE}/help` })
					: drawn(page('now'));
			},
		});
		expect(devicesIn(await left.read())).toEqual(['now']);
	});

	it('opens nothing without a network, and nothing where there is no window', async () => {
		const { read, log } = scene([]);
		expect(devicesIn(await read({}, false))).toBe('offline');
		expect(log).toEqual([]);
		const windowless = scene([], { open: async () => null });
		expect(devicesIn(await windowless.read())).toBe('awaitsPage');
	});

	it('closes the tab where the browser fails, and ends when it must', async () => {
		const failing = scene([], { read: () => Promise.reject(new Error('no access')) });
		expect(devicesIn(await failing.read())).toBe('unavailable');
		expect(failing.log).toEqual([`open ${ADDRESS}`, 'close 7']);
		const ended = scene([[]]);
		expect(devicesIn(await ended.read({ until: AbortSignal.abort() }))).toBe('unavailable');
		expect(ended.spent()).toBe(0);
	});
});
