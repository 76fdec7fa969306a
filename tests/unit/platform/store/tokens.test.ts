import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConnectionProfile, RequestPlace } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { type SeenRequest, tokensIn } from '@/utils/connection/profile/tokens';
import { createTokenStore, onPageRequest } from '@/utils/platform/store/tokens';

const store = vi.hoisted(() => ({ isOurs: true }));
vi.mock('@/utils/platform/cookie-store', () => ({ isOfOurStore: async () => store.isOurs }));

const SITE = 'https://app.cryptonow.net';
const API = 'https://api.cryptonow.net';
const HEADER: RequestPlace = { in: 'header', name: 'authorization' };

function profileWith(to: RequestPlace = HEADER, prefix = 'Bearer '): ConnectionProfile {
	const base = localProfile(SITE);
	const secrets = [{ to, prefix, source: { from: 'request' as const } }];
	return {
		...base,
		list: { ...base.list, request: { ...base.list.request, origin: API, secrets } },
	};
}
const seen = (over: Partial<SeenRequest> = {}): SeenRequest => ({
	url: `${API}/anything`,
	from: SITE,
	headers: [{ name: 'Authorization', value: 'Bearer abc' }],
	...over,
});

describe('a request of the page’s', () => {
	it('shows the key that the profile wants', () => {
		expect([...tokensIn(seen(), profileWith()).values()]).toEqual(['Bearer abc']);
		const inQuery = seen({ url: `${API}/x?t=1` });
		const wanted = profileWith({ in: 'query', name: 't' }, '');
		expect([...tokensIn(inQuery, wanted).values()]).toEqual(['1']);
	});

	it('shows a part of its path, where all else of the path is as the profile has it', () => {
		const base = profileWith({ in: 'path', part: 2 }, '');
		const request = { ...base.list.request, path: '/users/{secret}/sessions' };
		const wanted = { ...base, list: { ...base.list, request } };
		const partOf = (path: string) => [...tokensIn(seen({ url: API + path }), wanted).values()];
		expect(partOf('/users/4711%40a/sessions')).toEqual(['4711@a']);
		for (const path of [
			'/users/4711',
			'/users/4711/orders',
			'/user/4711/sessions',
			'/users/%/sessions',
		]) {
			expect(partOf(path)).toEqual([]);
		}
	});

	test.each<[string, Partial<SeenRequest>]>([
		['to another host', { url: 'https://www.cryptonow.net/anything' }],
		['to a look-alike', { url: 'https://api.cryptonow.net.evil.example/' }],
		['from another site', { from: 'https://evil.example' }],
		['from another page of the company’s', { from: 'https://www.cryptonow.net' }],
		['from nobody', { from: null }],
		['without the header', { headers: [] }],
		['with another prefix', { headers: [{ name: 'authorization', value: 'Basic abc' }] }],
		['with the prefix alone', { headers: [{ name: 'authorization', value: 'Bearer ' }] }],
		['to no address', { url: 'about:blank' }],
	])('%s shows none', (_, over) => {
		expect(tokensIn(seen(over), profileWith()).size).toBe(0);
	});

	it('shows none where the profile wants none', () => {
		expect(tokensIn(seen(), localProfile(API)).size).toBe(0);
	});
});

describe('the store of keys', () => {
	function scene() {
		const items: Record<string, unknown> = {};
		const set = vi.fn(async (more: Record<string, unknown>) => void Object.assign(items, more));
		const get = async (key: string) => ({ [key]: structuredClone(items[key]) });
		const remove = async (key: string) => void Reflect.deleteProperty(items, key);
		return { items, set, store: createTokenStore({ get, set, remove }) };
	}

	it('forgets all of them', async () => {
		const { items, store } = scene();
		await store.see(seen(), profileWith());
		await store.forget();
		expect(items).toEqual({});
		expect(await store.read(API, HEADER)).toBeNull();
	});

	it('gives what the page sent last, by host and place', async () => {
		const { store } = scene();
		expect(await store.see(seen(), profileWith())).toBe(true);
		expect(await store.read(API, HEADER)).toBe('Bearer abc');
		expect(await store.read(SITE, HEADER)).toBeNull();
		expect(await store.read(API, { in: 'query', name: 'authorization' })).toBeNull();
	});

	it('writes nothing for a key that it has', async () => {
		const { store, set } = scene();
		await store.see(seen(), profileWith());
		expect(await store.see(seen(), profileWith())).toBe(false);
		expect(set).toHaveBeenCalledOnce();
	});

	it('gives none that was refused, also where the page sends it again', async () => {
		const { store } = scene();
		await store.see(seen(), profileWith());
		await store.refuse(API, HEADER, 'Bearer abc');
		expect(await store.read(API, HEADER)).toBeNull();
		expect(await store.see(seen(), profileWith())).toBe(false);
		const fresh = seen({ headers: [{ name: 'authorization', value: 'Bearer new' }] });
		expect(await store.see(fresh, profileWith())).toBe(true);
		expect(await store.read(API, HEADER)).toBe('Bearer new');
	});

	it('keeps a key that came while the one before was refused', async () => {
		const { store } = scene();
		await store.see(seen(), profileWith());
		await store.refuse(API, HEADER, 'Bearer old');
		expect(await store.read(API, HEADER)).toBe('Bearer abc');
	});
});

describe('listening to pages', () => {
	const hosts = ['https://*.cryptonow.net/*'];
	type Listener = (details: object) => void;

	beforeEach(() => {
		vi.restoreAllMocks();
		fakeBrowser.reset();
		vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('https://extension.example/');
	});

	function browserWith(webRequest: object | undefined) {
		vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
		Object.assign(fakeBrowser, { webRequest });
		return vi.mocked(fakeBrowser.permissions.onAdded.addListener);
	}
	function event() {
		const listeners = new Set<Listener>();
		const addListener = vi.fn((listener: Listener) => void listeners.add(listener));
		return { listeners, addListener, hasListener: (one: Listener) => listeners.has(one) };
	}

	it('begins at once where it may, with the headers that Chrome keeps back', async () => {
		const onSendHeaders = event();
		const options = { EXTRA_HEADERS: 'extraHeaders' };
		browserWith({ onSendHeaders, OnSendHeadersOptions: options });
		const found: SeenRequest[] = [];
		onPageRequest(hosts, (request) => found.push(request));
		expect(onSendHeaders.addListener.mock.calls[0]?.slice(1)).toEqual([
			{ urls: hosts, types: ['xmlhttprequest', 'other'] },
			['requestHeaders', 'extraHeaders'],
		]);
		const [heard] = [...onSendHeaders.listeners];
		const requestHeaders = [{ name: 'A', value: 'b' }];
		heard?.({ url: `${API}/a`, initiator: SITE, requestHeaders });
		heard?.({ url: `${API}/b`, originUrl: `${SITE}/page`, requestHeaders });
		heard?.({ url: `${API}/c`, initiator: 'https://extension.example', requestHeaders });
		await vi.waitFor(() => expect(found).toHaveLength(2));
		// Out of a private window, or of a container: another login's key.
		store.isOurs = false;
		heard?.({ url: `${API}/d`, initiator: SITE, requestHeaders });
		store.isOurs = true;
		heard?.({ url: `${API}/e`, initiator: 'https://extension.example', requestHeaders });
		await Promise.resolve();
		expect(found.map(({ url, from }) => [url, from])).toEqual([
			[`${API}/a`, SITE],
			[`${API}/b`, SITE],
		]);
	});

	it('begins once it may, and only once', () => {
		const added = browserWith(undefined);
		onPageRequest(hosts, () => undefined);
		const again = added.mock.calls[0]?.[0] as unknown as () => void;
		const onSendHeaders = event();
		onSendHeaders.addListener.mockImplementationOnce(() => {
			throw new Error('no access to hosts');
		});
		Object.assign(fakeBrowser, { webRequest: { onSendHeaders } });
		again();
		expect(onSendHeaders.listeners.size).toBe(0);
		again();
		again();
		expect(onSendHeaders.listeners.size).toBe(1);
	});
});
