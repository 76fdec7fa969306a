import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayAskAgain } from '@/utils/connection/names/list-names';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import { createPageFilter } from '@/utils/learning/observe/page-filter';
import { headerPairs, passingText, requestBodyText } from '@/utils/platform/request-details';
import type { RequestDetails, RequestListener, StreamFilter } from '@/utils/platform/web-request';
import { lookDeeper, type WatchedPage } from '@/utils/platform/worker-observer';

const store = vi.hoisted(() => ({ isOurs: true }));
vi.mock('@/utils/platform/cookie-store', () => ({ isOfOurStore: async () => store.isOurs }));

const SITE = 'https://app.cryptonow.net';
const URL_OF_LIST = 'https://api.cryptonow.net/sessions';
const PAGE: WatchedPage = { tabId: 7, site: SITE, path: '/settings' };
const SESSIONS = JSON.stringify({
	sessions: ['a', 'b'].map((id) => ({
		id: `session-${id}-0001`,
		ip: '203.0.113.7',
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		lastActive: '2026-04-01T12:00:00Z',
		current: id === 'a',
	})),
});

const EVENTS = [
	'onBeforeRequest',
	'onSendHeaders',
	'onCompleted',
	'onBeforeRedirect',
	'onErrorOccurred',
] as const;
type EventName = (typeof EVENTS)[number];

/** The browser's web requests, as far as we listen to them; Firefox's have a way to read answers. */
function createScene(reads: boolean) {
	const listeners = new Map<EventName, RequestListener>();
	const filters: StreamFilter[] = [];
	const webRequest: Record<string, unknown> = Object.fromEntries(
		EVENTS.map((name) => [
			name,
			{
				addListener: (heard: RequestListener) => listeners.set(name, heard),
				hasListener: (heard: RequestListener) => listeners.get(name) === heard,
			},
		]),
	);
	if (reads) {
		webRequest.filterResponseData = () => {
			const filter: StreamFilter = {
				ondata: null,
				onstop: null,
				onerror: null,
				write: vi.fn(),
				disconnect: vi.fn(),
			};
			filters.push(filter);
			return filter;
		};
	}
	Object.assign(fakeBrowser, { webRequest });
	const reports: PageReport[] = [];
	const scene = {
		watched: PAGE as WatchedPage | null,
		hidden: vi.fn(),
		again: vi.fn(async (_url: string): Promise<string | null> => SESSIONS),
		filters,
		reports,
		tell: async (name: EventName, change: Partial<RequestDetails> = {}) => {
			await listeners.get(name)?.({
				requestId: '1',
				url: URL_OF_LIST,
				method: 'GET',
				tabId: -1,
				initiator: SITE,
				statusCode: 200,
				responseHeaders: [{ name: 'Content-Type', value: 'application/json' }],
				requestHeaders: [
					{ name: 'Authorization', value: 'Bearer of-the-worker' },
					{ name: 'User-Agent', value: 'Firefox' },
				],
				...change,
			});
			await new Promise((resolve) => setTimeout(resolve, 0));
		},
		/** A request from its beginning to its end. */
		ask: async (change: Partial<RequestDetails> = {}) => {
			for (const name of ['onBeforeRequest', 'onSendHeaders', 'onCompleted'] as const) {
				await scene.tell(name, change);
			}
		},
	};
	lookDeeper({
		hosts: ['https://*.cryptonow.net/*'],
		watched: async () => scene.watched,
		report: (report) => void reports.push(report),
		hidden: scene.hidden,
		askAgain: scene.again,
		mayAskAgain: async (url) => mayAskAgain(url),
		createFilter: async (parts) => createPageFilter(parts),
	});
	return scene;
}

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	// A build for Chrome; in tests what the build knows is text.
	vi.stubEnv('FIREFOX', '');
	Object.assign(fakeBrowser.permissions, {
		onAdded: { addListener: () => undefined },
	});
});

describe('where the browser shows no answers', () => {
	it('asks again for a list, as the worker did, and reports it as the worker’s', async () => {
		const scene = createScene(false);
		await scene.ask();
		const headers = [['authorization', 'Bearer of-the-worker']];
		expect(scene.again.mock.calls).toEqual([[URL_OF_LIST, headers, SITE]]);
		expect(scene.reports).toMatchObject([{ type: 'answered', observed: { by: 'worker' } }]);
	});

	it('asks for nothing that a worker of another login’s asked', async () => {
		const scene = createScene(false);
		store.isOurs = false;
		await scene.ask();
		store.isOurs = true;
		expect(scene.again).not.toHaveBeenCalled();
		expect(scene.reports).toEqual([]);
	});

	it('asks for an address once, and for no more than 60', async () => {
		const scene = createScene(false);
		await scene.ask();
		await scene.ask();
		expect(scene.again).toHaveBeenCalledTimes(1);
		for (let count = 0; count < 70; count += 1)
			await scene.ask({ url: `${URL_OF_LIST}?page=${count}` });
		expect(scene.again).toHaveBeenCalledTimes(60);
	});

	it('begins to count anew with another page', async () => {
		const scene = createScene(false);
		await scene.ask();
		scene.watched = { ...PAGE, tabId: 8 };
		await scene.ask();
		expect(scene.again).toHaveBeenCalledTimes(2);
	});

	test.each<[string, Partial<RequestDetails>]>([
		['from another site', { initiator: 'https://evil.example' }],
		['from nobody', { initiator: undefined }],
		['of another tab', { tabId: 8 }],
		['that was refused', { statusCode: 401 }],
		['that was redirected', { statusCode: 304 }],
		['that is no JSON', { responseHeaders: [{ name: 'content-type', value: 'text/html' }] }],
		['that changes something', { method: 'POST' }],
	])('does not ask again for a request %s', async (_, change) => {
		const scene = createScene(false);
		await scene.ask(change);
		expect(scene.again).not.toHaveBeenCalled();
	});

	test.each([
		'/auth/refresh',
		'/logout?format=json',
		'/api?action=logout',
		'/api?do=renew',
		'/v1/sessions/end',
		'/v1/endSession',
		'/login',
		'/oauth/token',
		'/account/abmelden',
		'/keep-alive',
		'/v1/%6Cogout',
		'/api/createKey',
		'/api/confirm?code=1',
		'/x?logout',
		'/a%',
		'/newsletter/unsubscribe',
		'/sessions/flush',
		'/cache/clear',
		'/orders/cancel',
		'/jobs/restart',
		'/account/freeze',
		'/swap?from=BTC',
		'/mint',
		'/staking/unbond',
		'/pin/change',
		'/keys/new',
		'/invite?code=1',
		'/konto/wyloguj',
		'/ucet/odhlasit',
		'/kijelentkezes',
		'/esci',
		'/sair',
		'/konto/logga-ut',
	])('never asks again for what says that it changes something: %s', async (path) => {
		const scene = createScene(false);
		await scene.ask({ url: `https://api.cryptonow.net${path}` });
		expect(scene.again).not.toHaveBeenCalled();
	});

	test.each([
		'/sessions',
		'/api/auth/list-sessions',
		'/account/login-sessions',
		'/logins',
		'/user/tokens',
		'/sessions?sort=createdAt&start=0&status=open&order=desc',
		'/endpoint/devices',
		'/exchange/sessions',
		'/sessions?new=true',
		'/changes/devices',
		'/clearing/logins',
	])('asks again for %s', async (path) => {
		const scene = createScene(false);
		await scene.ask({ url: `https://api.cryptonow.net${path}` });
		expect(scene.again).toHaveBeenCalledTimes(1);
	});

	it('asks for nothing while nobody looks deeper', async () => {
		const scene = createScene(false);
		scene.watched = null;
		await scene.ask();
		expect(scene.again).not.toHaveBeenCalled();
	});

	test.each([
		[-1, 1],
		[7, 0],
	])('says that an answer to a POST of tab %i is hidden %i times', async (tabId, times) => {
		const scene = createScene(false);
		await scene.ask({ method: 'POST', tabId });
		expect(scene.hidden).toHaveBeenCalledTimes(times);
	});

	test.each(['onBeforeRedirect', 'onErrorOccurred'] as const)('forgets by %s', async (name) => {
		const scene = createScene(false);
		await scene.tell('onBeforeRequest');
		await scene.tell(name);
		await scene.tell('onCompleted');
		expect(scene.again).not.toHaveBeenCalled();
	});
});

describe('where the browser shows answers', () => {
	const piece = (text: string) => ({ data: new TextEncoder().encode(text).buffer as ArrayBuffer });

	it('reads them on their way, and asks for nothing', async () => {
		const scene = createScene(true);
		await scene.tell('onBeforeRequest');
		await scene.tell('onSendHeaders');
		const [filter] = scene.filters;
		filter?.ondata?.(piece(SESSIONS.slice(0, 20)));
		filter?.ondata?.(piece(SESSIONS.slice(20)));
		filter?.onstop?.();
		await scene.tell('onCompleted');
		expect(filter?.write).toHaveBeenCalledTimes(2);
		expect(filter?.disconnect).toHaveBeenCalledTimes(1);
		expect(scene.again).not.toHaveBeenCalled();
		expect(scene.reports).toMatchObject([{ type: 'answered', observed: { by: 'worker' } }]);
	});

	test.each<[string, Partial<RequestDetails>]>([
		['of another site', { initiator: 'https://evil.example' }],
		['of another tab', { tabId: 8 }],
	])('puts no filter into a request %s', async (_, change) => {
		const scene = createScene(true);
		await scene.tell('onBeforeRequest', change);
		expect(scene.filters).toEqual([]);
	});

	it('gives up an answer that is too long, or breaks off', async () => {
		const filter = { write: vi.fn(), disconnect: vi.fn() } as unknown as StreamFilter;
		const long = passingText(filter);
		filter.ondata?.(piece('x'.repeat(ANSWER_LIMIT + 1)));
		expect(await long).toBeNull();
		expect(filter.disconnect).toHaveBeenCalledTimes(1);
		const whole = passingText(filter);
		filter.ondata?.(piece('x'.repeat(ANSWER_LIMIT)));
		filter.onstop?.();
		expect(await whole).toHaveLength(ANSWER_LIMIT);
		const broken = passingText(filter);
		filter.ondata?.(piece('{'));
		filter.onerror?.();
		expect(await broken).toBeNull();
	});
});

describe('what the browser tells of a request', () => {
	const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text).buffer as ArrayBuffer });

	test.each<[string, RequestDetails['requestBody'], string | null]>([
		['nothing', undefined, null],
		['null', null, null],
		['no pieces', { raw: [] }, null],
		['a form', { formData: { a: ['1', '2'], b: ['3'] } }, 'a=1&a=2&b=3'],
		['a form with a file', { formData: { a: ['1', {}] } }, 'a=1'],
		['pieces', { raw: [bytes('{"a"'), bytes(':1}')] }, '{"a":1}'],
		['just little enough', { raw: [bytes('x'.repeat(BODY_LIMIT))] }, 'x'.repeat(BODY_LIMIT)],
		['too much', { raw: [bytes('x'.repeat(BODY_LIMIT + 1))] }, null],
	])('as its body: %s', (_, requestBody, text) => {
		expect(requestBodyText({ requestBody: requestBody as never })).toBe(text);
	});

	it('as its headers: in lower case, without those that are too long or have no value', () => {
		const headers = [
			{ name: 'X-A', value: 'x'.repeat(8192) },
			{ name: 'X-B', value: 'x'.repeat(8193) },
			{ name: 'X-C' },
		];
		expect(headerPairs(headers).map(([name]) => name)).toEqual(['x-a']);
		expect(headerPairs(undefined)).toEqual([]);
	});
});
