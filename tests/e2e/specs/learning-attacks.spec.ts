/**
 * Learning under attack: pages that forge, steal, plant and lead away, and what must stay as it is
 * in any page that is watched. The hostile pages are served by the local Cryptonow itself, for those
 * are the only ones that are watched, and by a server beside it.
 */
import { expect } from 'vitest';
import type { Cryptonow } from '../../cryptonow/server.ts';
import type { Surface } from '../driver/driver.ts';
import { poll } from '../driver/driver.ts';
import { ENDLESS, type HostileServer, startHostileServer } from '../scenes/hostile-server.ts';
import { test as learning, type Scene } from '../scenes/learning-scene.ts';

/** The extension's own APIs. */
declare const chrome: {
	runtime: { sendMessage(message: unknown): Promise<unknown> };
	permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
	tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
	scripting: {
		executeScript(injection: object): Promise<{ frameId: number; result: unknown }[]>;
	};
	storage: Record<'session' | 'local', { get(keys: null): Promise<Record<string, unknown>> }>;
};

const LIST = '/api/account/sessions';
const PAGE = '/attack/page';

const test = learning.extend<{ hostile: HostileServer }>({
	hostile: [
		async ({ cryptonow }, use) => {
			const hostile = await startHostileServer();
			cryptonow.stopMisbehaving();
			await use(hostile);
			cryptonow.stopMisbehaving();
			await hostile.close();
		},
		{ auto: true },
	],
});

/** Sessions as a service would list them, none of which there is. */
const planted = (name: string, more: object = {}) => ({
	sessions: [0, 1, 2].map((index) => ({
		id: `${name}-${index}-7d1f0c`,
		current: index === 0,
		ipAddress: `198.51.100.${index + 1}`,
		device: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
		createdAt: new Date(Date.now() - (index + 2) * 86_400_000).toISOString(),
		lastActiveAt: new Date(Date.now() - (index + 1) * 3_600_000).toISOString(),
		...more,
	})),
});

/** A page of the site's own that runs this before anything else. */
function servePage(cryptonow: Cryptonow, script: string, path = PAGE): void {
	const body = `<!doctype html><html><head><script>${script}</script></head><body>page</body></html>`;
	cryptonow.misbehave({ path, body });
}

const source = <A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): string =>
	`(${fn})(...${JSON.stringify(args)});`;

/** All that the extension keeps, as texts. */
const kept = async (scene: Scene) =>
	scene.inOwnPage(async () => {
		const all: { where: string; text: string }[] = [];
		for (const area of ['session', 'local'] as const) {
			for (const [key, value] of Object.entries(await chrome.storage[area].get(null))) {
				all.push({ where: `${area} ${key}`, text: JSON.stringify(value) });
			}
		}
		return all;
	});

/** Where in it a text is. */
const whereIs = async (scene: Scene, text: string): Promise<string[]> =>
	(await kept(scene)).filter((one) => one.text.includes(text)).map(({ where }) => where);

/** Waits until what the page asked has been looked at. */
const waitUntilLooked = (scene: Scene, answers: number) =>
	poll(
		`${answers} answers to be looked at`,
		async () => {
			const step = (await scene.learning())?.step;
			return step?.type === 'found' || (step?.type === 'watching' && step.looked >= answers);
		},
		async () => JSON.stringify(await scene.learning()),
	);

/** The hosts that the extension may go to. */
const hosts = (scene: Scene) =>
	scene.inOwnPage(async () => (await chrome.permissions.getAll()).origins ?? []);

const done = (page: Surface) =>
	page.waitFor('the page to be done', () => document.documentElement.dataset.done);

/** What a page can tell of its own requests; run with and without somebody who looks on. */
function tryAll(endless: string): void {
	const said: Record<string, unknown> = {};
	const seen = { rejections: 0, own: 0, elements: 0 };
	const first = document.querySelector('session-companion');
	new MutationObserver((records) => {
		for (const { addedNodes, removedNodes } of records) {
			for (const node of [...addedNodes, ...removedNodes]) {
				if (node.nodeName === 'SESSION-COMPANION') seen.elements += 1;
			}
		}
	}).observe(document, { childList: true, subtree: true });
	let bare: Promise<unknown> | null = null;
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		seen.rejections += 1;
		if (event.promise === bare) seen.own += 1;
	});
	const problem = (work: () => unknown) =>
		Promise.resolve()
			.then(work)
			.then(
				() => 'none',
				(error: Error) => `${error.name}: ${error.message}`,
			);
	const xhr = (method: string, type: XMLHttpRequestResponseType, url: unknown, body?: string) =>
		new Promise<XMLHttpRequest>((resolve) => {
			const request = new XMLHttpRequest();
			request.open(method, url as string);
			request.responseType = type;
			request.onloadend = () => resolve(request);
			request.send(body);
		});
	const once = (value: string) => {
		const counted = {
			times: 0,
			toString() {
				counted.times += 1;
				return value;
			},
		};
		return counted;
	};
	const echo = (method: string, init: RequestInit) => fetch('/attack/echo', { method, ...init });
	const run = async () => {
		const answer = await fetch('/attack/list');
		said.body = [answer.bodyUsed, typeof answer.body, (await answer.json()).sessions.length];
		said.used = [answer.bodyUsed, await problem(() => answer.text())];
		const twin = await fetch('/attack/list');
		const copy = twin.clone();
		said.twins = (await twin.text()) === (await copy.text());

		const url = once('/attack/list');
		await fetch(url as unknown as string);
		const header = once('text');
		await fetch('/attack/list', { headers: { 'x-a': header as unknown as string } });
		let read = 0;
		const headers = {
			get 'x-b'() {
				read += 1;
				return 'text';
			},
		};
		await fetch('/attack/list', { headers });
		const pairs = once('text');
		await fetch('/attack/list', { headers: [['x-c', pairs as unknown as string]] });
		const body = once('{"a":1}');
		await echo('POST', { body: body as unknown as string });
		const how = once('POST');
		await echo('GET', { method: how as unknown as string, body: 'x' });
		let options = 0;
		await fetch('/attack/list', {
			get method() {
				options += 1;
				return 'GET';
			},
		});
		said.worked = [url, header, pairs, body, how].map(({ times }) => times).concat(read, options);

		const opened = once('/attack/list');
		const named = once('x-d');
		const valued = once('text');
		const by = once('GET');
		await new Promise((resolve) => {
			const request = new XMLHttpRequest();
			request.open(by as unknown as string, opened as unknown as string);
			request.setRequestHeader(named as unknown as string, valued as unknown as string);
			request.onloadend = resolve;
			request.send();
		});
		said.workedByXhr = [opened, named, valued, by].map(({ times }) => times);

		const json = await xhr('GET', 'json', '/attack/list');
		said.xhrJson = [
			json.status,
			json.response.sessions.length,
			Object.is(json.response, json.response),
		];
		said.xhrText = await problem(() => json.responseText);
		const blob = await xhr('GET', 'blob', '/attack/list');
		said.xhrBlob = [blob.response.size, blob.response.type];
		const buffer = await xhr('GET', 'arraybuffer', '/attack/list');
		said.xhrBuffer = [buffer.response.byteLength, Object.is(buffer.response, buffer.response)];
		const broken = await xhr('GET', 'json', '/attack/broken');
		said.xhrBroken = broken.response;
		const sync = new XMLHttpRequest();
		sync.open('GET', '/attack/list', false);
		sync.send();
		said.xhrSync = [sync.status, sync.responseText.length];
		const dropped = await xhr('GET', '', '/attack/dropped');
		said.xhrDropped = [dropped.status, dropped.readyState];

		const request = new Request('/attack/echo', {
			method: 'POST',
			body: '{"from":"a request"}',
			headers: { 'content-type': 'application/json' },
		});
		said.request = [request.bodyUsed, (await fetch(request)).status, request.bodyUsed];
		said.requestAgain = (await problem(() => fetch(request))).split(':')[0];
		const blobbed = new Request('/attack/echo', { method: 'PUT', body: new Blob(['{"b":1}']) });
		said.requestBlob = (await fetch(blobbed)).status;
		said.keepalive = (await echo('POST', { body: '{"k":1}', keepalive: true })).status;
		const beacon = navigator.sendBeacon('/attack/echo', 'text');
		said.beacon = beacon;

		const big = await fetch('/attack/big');
		said.big = (await big.json()).text.length;

		const parts = (await fetch('/attack/list')).body?.getReader();
		let bytes = 0;
		for (let part = await parts?.read(); part && !part.done; part = await parts?.read()) {
			bytes += part.value.byteLength;
		}
		said.streamed = bytes;

		const abort = new AbortController();
		const slow = fetch('/attack/slow', { signal: abort.signal });
		abort.abort();
		said.aborted = await problem(() => slow);
		const late = new AbortController();
		const flowing = await fetch(endless, { signal: late.signal });
		const reader = flowing.body?.getReader();
		await reader?.read();
		late.abort();
		said.abortedLate = await problem(() => reader?.read());
		// Its end is the server's to see.
		const cancelled = await fetch(endless);
		const cancelReader = cancelled.body?.getReader();
		await cancelReader?.read();
		void cancelReader?.cancel();

		said.rejects = (await problem(() => fetch('/attack/dropped'))).split(':')[0];
		bare = fetch('/attack/dropped');
		await bare.then(
			() => undefined,
			() => undefined,
		);
		bare = fetch('/attack/dropped');
		const before = seen.rejections;
		for (let turn = 0; turn < 200 && seen.rejections === before; turn += 1) {
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		said.unhandled = { ...seen };
		said.badArguments = [
			(await problem(() => (fetch as () => unknown)())).split(':')[0],
			(await problem(() => fetch('http://[')))?.split(':')[0],
			(await problem(() => Reflect.construct(fetch as never, ['/']))).split(':')[0],
			(await problem(() => Reflect.apply(fetch, {}, ['/attack/list']))).split(':')[0],
			(await problem(() => Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', '/']))).split(
				':',
			)[0],
		];
		const shape = (owner: object, name: string) => {
			const found = Object.getOwnPropertyDescriptor(owner, name);
			const fn = found?.value;
			return [
				typeof fn,
				fn.name,
				fn.length,
				'prototype' in fn,
				/\[native code\]/.test(Function.prototype.toString.call(fn)),
				Object.getPrototypeOf(fn) === Function.prototype,
				Reflect.ownKeys(fn).join(),
				found?.writable,
				found?.enumerable,
				found?.configurable,
			];
		};
		said.shapes = [
			shape(window, 'fetch'),
			shape(XMLHttpRequest.prototype, 'open'),
			shape(XMLHttpRequest.prototype, 'send'),
			shape(XMLHttpRequest.prototype, 'setRequestHeader'),
		];
		// What the page's own error tracker would send.
		said.texts = [
			`${fetch}`,
			String(XMLHttpRequest.prototype.open),
			XMLHttpRequest.prototype.send.toString(),
			Function.prototype.toString.call(XMLHttpRequest.prototype.setRequestHeader),
			Function.prototype.toString.toString(),
			`${tryAll}`.length,
		];
		const stackOf = async (work: () => unknown) => {
			try {
				await work();
			} catch (error) {
				const { stack } = error as Error;
				return [typeof stack, stack];
			}
			return 'none';
		};
		const closed = new XMLHttpRequest();
		const syncDropped = new XMLHttpRequest();
		syncDropped.open('GET', '/attack/dropped', false);
		said.stacks = [
			await stackOf(() => fetch('/attack/dropped')),
			await stackOf(() => fetch('http://[')),
			await stackOf(() => fetch('/attack/slow', { signal: AbortSignal.abort() })),
			await stackOf(() => (fetch as () => unknown)()),
			await stackOf(() => Reflect.apply(fetch, {}, ['/attack/list'])),
			await stackOf(() => closed.open('GET', 'http://[')),
			await stackOf(() => closed.setRequestHeader('a', 'b')),
			await stackOf(() => closed.send()),
			await stackOf(() => syncDropped.send()),
			await stackOf(() => Function.prototype.toString.call({})),
		];
		said.isPromise = fetch('/attack/list').constructor === Promise;
		said.globals = Object.getOwnPropertyNames(window).length;
		const isOurs = (text: unknown) => /-extension:|page-observer/.test(JSON.stringify(text));
		said.told = isOurs([said.texts, said.stacks]);
		said.companion = [first === null, document.querySelector('session-companion') === null];
	};
	run()
		.catch((error: unknown) => {
			said.error = String(error);
		})
		.then(() => {
			document.documentElement.dataset.done = JSON.stringify(said);
		});
}

test('a page that is watched finds all as it is without', async ({ scene, hostile }) => {
	const { cryptonow } = scene;
	const big = { text: 'x'.repeat(20 * 1024 * 1024) };
	cryptonow.misbehave({ path: '/attack/list', body: planted('real') });
	cryptonow.misbehave({ path: '/attack/broken', body: '{"sessions":' });
	cryptonow.misbehave({ path: '/attack/dropped', drop: 'before' });
	cryptonow.misbehave({ path: '/attack/slow', body: {}, delayMs: 5000 });
	cryptonow.misbehave({ path: '/attack/big', body: big });
	cryptonow.misbehave({ path: '/attack/echo', body: { ok: true } });
	servePage(cryptonow, source(tryAll, `http://localhost:${hostile.port}${ENDLESS}`));
	const outcome = async (page: Surface) => {
		const said = JSON.parse(await done(page)) as Record<string, unknown>;
		await poll('the server to be left alone', async () => hostile.open === 0);
		return said;
	};
	const alone = await scene.browser.openPage(cryptonow.origin + PAGE);
	expect(await scene.isWrapped(alone)).toBe(false);
	const without = await outcome(alone);
	await alone.close();
	expect(without).not.toHaveProperty('error');
	const page = await scene.learn({ rows: false, at: PAGE });
	expect(await scene.isWrapped(page)).toBe(true);
	expect(await outcome(page)).toEqual(without);
	await scene.send({ type: 'cancelLearning' });
});

/** Takes hold of all that a page could forge or steal the observer's channel with. */
function forge(list: string, forged: object): void {
	const stolen: string[] = [];
	const keep = (where: string, value: unknown) => {
		if (value instanceof MessagePort) {
			stolen.push(where);
			postNative.call(value, JSON.stringify(forged));
			postNative.call(value, 'stop');
		}
	};
	const dispatchNative = EventTarget.prototype.dispatchEvent;
	const postNative = MessagePort.prototype.postMessage;
	const text = JSON.stringify(forged);
	const wrap = (owner: object, name: string, where: string) => {
		const native = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
		(owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
			keep(where, this);
			for (const arg of args) {
				keep(where, arg);
				for (const port of (arg as MessageEvent | null)?.ports ?? []) keep(where, port);
			}
			return native?.apply(this, args);
		};
	};
	wrap(EventTarget.prototype, 'addEventListener', 'listen');
	wrap(EventTarget.prototype, 'dispatchEvent', 'dispatch');
	wrap(MessagePort.prototype, 'postMessage', 'post');
	wrap(MessagePort.prototype, 'start', 'start');
	wrap(MessagePort.prototype, 'close', 'close');
	wrap(Element.prototype, 'remove', 'remove');
	wrap(Element.prototype, 'append', 'append');
	wrap(Promise.prototype, 'then', 'then');
	wrap(Array.prototype, 'push', 'push');
	wrap(WeakMap.prototype, 'get', 'weak');
	wrap(window, 'setTimeout', 'timer');
	wrap(Reflect, 'apply', 'apply');
	wrap(Document.prototype, 'querySelector', 'select');
	wrap(Document.prototype, 'querySelectorAll', 'selectAll');
	const { stringify } = JSON;
	JSON.stringify = () => text;
	Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value: () => forged });
	Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => forged });
	const names = ['port', 'ports', 'report', 'type', 'observed', 'answer', 'once', 'stream'];
	for (const name of names) {
		Object.defineProperty(Object.prototype, name, {
			configurable: true,
			get: () => undefined,
			set(this: object, value: unknown) {
				keep(name, value);
				Object.defineProperty(this, name, {
					value: name === 'answer' ? text : value,
					configurable: true,
					enumerable: true,
					writable: true,
				});
			},
		});
	}
	new MutationObserver((records) => {
		for (const { removedNodes } of records) {
			for (const node of removedNodes)
				if (node.nodeName === 'SESSION-COMPANION') stolen.push('seen');
		}
	}).observe(document, { childList: true, subtree: true });
	const say = () => {
		for (const target of [document.createElement('session-companion'), document, window]) {
			if (target instanceof Element) document.documentElement.append(target);
			const { port1, port2 } = new MessageChannel();
			const event = new MessageEvent('message', { ports: [port2], data: text });
			dispatchNative.call(target, event);
			postNative.call(port1, text);
			postNative.call(port1, 'stop');
		}
		window.postMessage(forged, '*');
		window.postMessage(text, '*');
		const { chrome: outer } = window as unknown as {
			chrome?: { runtime?: { sendMessage?(message: unknown): unknown } };
		};
		try {
			outer?.runtime?.sendMessage?.(forged);
		} catch {
			// It may not.
		}
	};
	say();
	addEventListener('load', () => {
		say();
		fetch(list)
			.then((answer) => answer.json())
			.then((body) => {
				// Nothing that a test runs in this document would come back as it is.
				new Image().src = `/attack/said?${body.sessions.length}-answers-stolen:${stolen}`;
				const restore = async () => {
					while (!(await fetch('/attack/restore')).ok) {
						await new Promise((resolve) => setTimeout(resolve, 50));
					}
					JSON.stringify = stringify;
					Reflect.deleteProperty(Object.prototype, 'toJSON');
					Reflect.deleteProperty(Array.prototype, 'toJSON');
					for (const name of names) Reflect.deleteProperty(Object.prototype, name);
					new Image().src = '/attack/restored';
				};
				void restore();
			});
	});
}

test('a page that reaches for the channel gets nothing, and says nothing through it', async ({
	scene,
}) => {
	const { cryptonow } = scene;
	cryptonow.misbehave({ path: '/attack/list', body: planted('honest') });
	const forged = {
		type: 'answered',
		observed: {
			number: 1,
			method: 'GET',
			url: `${cryptonow.origin}/attack/forged`,
			requestHeaders: [],
			requestBody: null,
			status: 200,
			responseHeaders: [],
			answer: JSON.stringify(planted('forged')),
			sources: [],
			by: 'page',
		},
	};
	servePage(cryptonow, source(forge, '/attack/list', forged));
	const said = cryptonow.waitForRequest(({ path }) => path === '/attack/said', {
		timeoutMs: 15_000,
	});
	const page = await scene.learn({ rows: false, at: PAGE });
	expect((await said).search).toBe('?3-answers-stolen:');
	await scene.waitForStep('found');
	expect(await whereIs(scene, 'forged')).toEqual([]);
	expect(await whereIs(scene, 'honest-0')).toContain('session learning.seen');
	const restored = cryptonow.waitForRequest(({ path }) => path === '/attack/restored', {
		timeoutMs: 15_000,
	});
	cryptonow.misbehave({ path: '/attack/restore', body: {} });
	await restored;
	expect(await scene.isWrapped(page)).toBe(true);
	await scene.send({ type: 'cancelLearning' });
	await poll('the page to be let go', async () => !(await scene.isWrapped(page)));
});

/** Asks for addresses one after the other, and says when it has. */
function askAll(addresses: (string | [string, RequestInit])[]): void {
	addEventListener('load', async () => {
		for (const address of addresses) {
			const [url, init] = typeof address === 'string' ? [address, {}] : address;
			await fetch(url, init)
				.then((answer) => answer.text())
				.catch(() => undefined);
		}
		document.documentElement.dataset.done = 'yes';
	});
}

test('nobody else is heard: other tabs, frames, ports, sandboxes, pages of ours', async ({
	scene,
	hostile,
}) => {
	const { cryptonow, browser } = scene;
	const elsewhere = `http://localhost:${hostile.port}`;
	cryptonow.misbehave({ path: '/attack/list', body: planted('elsewhere') });
	const asks = `<script>${source(askAll, ['/attack/list'])}</script>`;
	cryptonow.misbehave({ path: '/attack/asks', body: `<!doctype html>${asks}` });
	cryptonow.misbehave({
		path: '/attack/sandbox',
		body: `<!doctype html>${asks}`,
		headers: { 'content-security-policy': 'sandbox allow-scripts' },
	});
	hostile.serve('/attack/list', planted('elsewhere'));
	const leave = `<script>setInterval(() => {
		if (document.documentElement.dataset.done) location.assign('${cryptonow.origin}/attack/sandbox');
	}, 50)</script>`;
	hostile.serve('/page', `<!doctype html>${asks}${leave}`);
	cryptonow.misbehave({
		path: PAGE,
		body: `<!doctype html><iframe src="/attack/asks"></iframe><iframe srcdoc="${asks.replaceAll('"', '&quot;')}"></iframe>`,
	});
	const page = await scene.learn({ rows: false, at: PAGE });
	await page.waitFor('the frames to have asked', () =>
		[...document.querySelectorAll('iframe')].every(
			(frame) => frame.contentDocument?.documentElement.dataset.done === 'yes',
		),
	);
	const other = await browser.openPage(`${cryptonow.origin}/attack/asks`);
	await done(other);
	await poll('the other tab to be let go', async () => !(await scene.isWrapped(other)));

	const report = { type: 'looked', answers: 99 };
	const say = (path: string, messages: object[]) =>
		scene.inOwnPage(
			async (end: string, all: object[]) => {
				const tabs = await chrome.tabs.query({});
				const tab = tabs.find(({ url }) => url?.endsWith(end));
				const answers: unknown[] = [];
				for (const message of all) {
					const results = await chrome.scripting.executeScript({
						target: { tabId: tab?.id, allFrames: true },
						func: (what: object) => chrome.runtime.sendMessage(what),
						args: [message],
					});
					for (const { frameId, result } of results) answers.push([frameId === 0, result]);
				}
				return answers;
			},
			path,
			messages,
		);
	const forbidden = { ok: false, error: 'forbidden' };
	expect(await say('/attack/asks', [report])).toEqual([[true, forbidden]]);
	const fromFrames = (await say(PAGE, [report])) as [boolean, unknown][];
	expect(fromFrames.filter(([isTop]) => !isTop)).not.toEqual([]);
	for (const [isTop, answer] of fromFrames) {
		if (!isTop) expect(answer).toEqual(forbidden);
	}
	const commands = [
		{ type: 'confirmFound' },
		{ type: 'eraseEverything' },
		{ type: 'importConnection', profile: {} },
		{ type: 'cancelLearning' },
	];
	const asPage = ((await say(PAGE, commands)) as [boolean, unknown][]).filter(([isTop]) => isTop);
	expect(asPage).toEqual(commands.map(() => [true, { ok: false, error: 'unknownCommand' }]));
	expect(await scene.inOwnPage((what) => chrome.runtime.sendMessage(what), report)).toEqual({
		ok: false,
		error: 'unknownCommand',
	});
	await other.close();

	// The same tab, led to another port of this host, and from there into a sandbox.
	const inSandbox = cryptonow.waitForRequest(
		({ path, origin }) => path === '/attack/list' && origin === 'null',
		{ timeoutMs: 15_000 },
	);
	await page.evaluate((to) => void setTimeout(() => location.assign(to), 0), `${elsewhere}/page`);
	await inSandbox;
	expect(hostile.requests.map(({ path }) => path)).toContain('/attack/list');
	expect(await whereIs(scene, 'elsewhere-0')).toEqual([]);
	expect((await scene.learning())?.step).toMatchObject({ type: 'watching' });
	await scene.send({ type: 'cancelLearning' });
});

test('a script of ours in a page reaches nothing that is stored', async ({ scene }) => {
	const { cryptonow, browser } = scene;
	cryptonow.misbehave({ path: PAGE, body: '<!doctype html>page' });
	await scene.learn({ rows: false, at: PAGE });
	const reached = await scene.inOwnPage(async (end: string) => {
		const tabs = await chrome.tabs.query({});
		const tab = tabs.find(({ url }) => url?.endsWith(end));
		const [answer] = await chrome.scripting.executeScript({
			target: { tabId: tab?.id },
			func: async () => {
				const { storage } = chrome as unknown as {
					storage: Record<string, { get(keys: null): Promise<object> } | undefined>;
				};
				const reached: string[] = [];
				for (const name of ['local', 'session', 'sync']) {
					const items = await storage[name]?.get(null).catch(() => undefined);
					if (items !== undefined) reached.push(name);
				}
				return reached;
			},
		});
		return answer?.result;
	}, PAGE);
	// Firefox keeps none but the memory from scripts.
	expect(reached).toEqual(browser.name === 'firefox' ? ['local', 'sync'] : []);
	await scene.send({ type: 'cancelLearning' });
});

/** Where a page is led to find no list, or one that is not there when it is asked for again. */
const FALSE_LISTS: [string, (scene: Scene, hostile: HostileServer) => void][] = [
	[
		'was never the service’s',
		({ cryptonow }) => {
			cryptonow.misbehave({ path: '/attack/list', body: planted('planted'), times: 1 });
		},
	],
	[
		'stands for a moment where the real one is',
		({ cryptonow }) => {
			cryptonow.misbehave({ path: LIST, body: planted('planted'), times: 1 });
			servePage(cryptonow, source(askAll, [LIST]));
		},
	],
	[
		'goes on at another host',
		({ cryptonow }, { port }) => {
			const next = `http://cryptonow.localhost.evil.localhost:${port}/attack/list?page=2`;
			const body = { ...planted('planted'), next, links: { next }, has_more: true };
			cryptonow.misbehave({
				path: '/attack/list',
				body,
				headers: { link: `<${next}>; rel="next"` },
			});
		},
	],
];

test.for(FALSE_LISTS)(
	'no false list gets through: one that %s',
	async ([, plant], { scene, hostile }) => {
		const { cryptonow } = scene;
		plant(scene, hostile);
		servePage(cryptonow, source(askAll, ['/attack/list']));
		await scene.learn({ rows: false, at: PAGE });
		const found = await scene.waitForStep('found');
		if (found.type !== 'found') throw new Error('not found');
		expect(found.needs.origins).toEqual([cryptonow.origin]);
		expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
		expect(await scene.waitForStep('failed')).toEqual({ type: 'failed', problem: 'notTheSame' });
		expect(hostile.requests).toEqual([]);
		expect(await whereIs(scene, 'planted')).toEqual([]);
		await scene.expectNothingLeft(null);
	},
);

test('no list of another host, and none behind a redirect, is found or kept', async ({
	scene,
	hostile,
}) => {
	const { cryptonow } = scene;
	const names = [
		'evil.localhost',
		'cryptonow.localhost.evil.localhost',
		'cryptonow-net.localhost',
		'xn--cryptnow-50a.localhost',
		'localhost',
	];
	hostile.serve('/attack/list', planted('planted'));
	const away = `http://evil.localhost:${hostile.port}/attack/list`;
	cryptonow.misbehave({ path: '/attack/away', redirectTo: away });
	cryptonow.misbehave({ path: '/attack/round', redirectTo: '/attack/list' });
	cryptonow.misbehave({ path: '/attack/list', body: planted('planted') });
	const addresses = names.map((name) => `http://${name}:${hostile.port}/attack/list`);
	servePage(cryptonow, source(askAll, [...addresses, '/attack/away', '/attack/round']));
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await waitUntilLooked(scene, names.length);
	expect((await scene.learning())?.step).toMatchObject({ type: 'watching' });
	expect(await whereIs(scene, 'planted')).toEqual([]);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: false, error: 'nothingFound' });
	// What came is what the page itself has asked.
	expect(hostile.requests.map(({ origin }) => origin)).toEqual(
		Array.from({ length: names.length + 1 }, () => cryptonow.origin),
	);
	const own = ['http://localhost/*'];
	expect((await hosts(scene)).filter((host) => !own.includes(host))).toEqual([]);
	for (const address of addresses.slice(0, -1)) {
		const answer = await scene.send({ type: 'learn', of: 'list', address });
		expect(answer).toEqual({ ok: false, error: 'forbiddenAddress' });
	}
	await scene.send({ type: 'cancelLearning' });
});

test('answers that are made to choke on stop nothing: the list is found after them', async ({
	scene,
}) => {
	const { cryptonow } = scene;
	const entries = (count: number, more: object) =>
		JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, ip: '198.51.100.1', ...more })));
	const traps: string[] = [
		entries(100_000, { current: false }),
		entries(4_000, { s: 1 }),
		`${'{"sessions":['.repeat(30_000)}1${']}'.repeat(30_000)}`,
		`{"sessions":[{"__proto__":{"id":"p","current":true},"constructor":{"prototype":{"x":1}},"id":"__proto__","ip":"198.51.100.1","agent":"${'A'.repeat(400_000)}"}]}`,
		`{"toString":1,"hasOwnProperty":null,"sessions":[{"id":"a-1-b-2","ip":"198.51.100.1","toJSON":"x","then":"y"}]}`,
		`{"sessions":[{"id":"${'9'.repeat(100_000)}","ip":"${'1.'.repeat(50_000)}","agent":"Mozilla/5.0 ${'('.repeat(50_000)}"}]}`,
		'\u0000',
		'{"sessions":[{"id":"\\ud800-lone","ip":"::1","current":true,"agent":"\\u202eChrome\\u0000"}]}',
	];
	for (const [index, trap] of traps.entries()) {
		const body = new TextEncoder().encode(trap);
		const headers = { 'content-type': 'application/json' };
		cryptonow.misbehave({ path: `/attack/trap-${index}`, body, headers });
	}
	const paths = traps.map((_, index) => `/attack/trap-${index}`);
	servePage(cryptonow, source(askAll, [...paths, LIST]));
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await scene.waitForStep('found');
	// The right one is among what was found, whatever stands before it.
	for (let turn = 0; turn < 8 && !(await proposes(scene, LIST)); turn += 1) {
		await scene.send({ type: 'nextList' });
	}
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	const [connection] = (await kept(scene)).filter(({ where }) => where === 'local connection');
	expect(JSON.parse(connection?.text ?? '{}')).toMatchObject({
		profile: { list: { request: { path: LIST } } },
	});
	await scene.expectNothingLeft(page, { connected: true });
});

/** Whether what is shown is this browser's own session alone, as the local Cryptonow lists it. */
async function proposes({ learning }: Scene, _path: string): Promise<boolean> {
	const step = (await learning())?.step;
	return step?.type === 'found' && step.finding.count === 1;
}

test('a list that leads away once it was learned takes no cookie and no key along', async ({
	scene,
	hostile,
}) => {
	const { cryptonow, browser } = scene;
	await scene.learn();
	await scene.waitForStep('found');
	await scene.send({ type: 'confirmFound' });
	await scene.waitForStep('done');
	hostile.serve('/attack/list', planted('planted'));
	for (const host of ['localhost', 'evil.localhost']) {
		for (const status of [302, 307]) {
			const redirectTo = `http://${host}:${hostile.port}/attack/list`;
			cryptonow.misbehave({ path: LIST, redirectTo, status });
			const asked = cryptonow.waitForRequest(({ path }) => path === LIST, { timeoutMs: 15_000 });
			expect(await scene.send({ type: 'look' })).toEqual({ ok: true });
			await asked;
			await browser.waitForBadge('blind', ({ text }) => text !== '' && !/^\d/.test(text));
			cryptonow.stopMisbehaving();
			expect(await scene.send({ type: 'look' })).toEqual({ ok: true });
			await browser.waitForBadge('seeing again', ({ text }) => /^\d*$/.test(text));
		}
	}
	expect(hostile.requests).toEqual([]);
});

test('no key of the page’s and no password gets into the extension, but for the one key that the list is asked with', async ({
	scene,
}) => {
	const { cryptonow, browser } = scene;
	const jwt = (name: string) =>
		`eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ name })).toString('base64url')}.c2lnbmF0dXJlLW9mLXRoZS1rZXk`;
	const access = jwt('access');
	const secrets = {
		refresh: jwt('refresh'),
		id: jwt('id-token'),
		password: 'correct-horse-battery-staple-7',
		code: '918273',
		opaque: 'rt_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
		csrf: 'kQ9wE7rT5yU3iO1pL2kJ4hG6',
	};
	await browser.inBackground(() => {
		const said: string[] = [];
		Object.assign(globalThis, { said });
		for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
			console[name] = (...what: unknown[]) => {
				said.push(what.map((one) => String((one as Error)?.stack ?? one)).join(' '));
			};
		}
	});
	const [session] = planted('mine').sessions;
	const token = {
		access_token: access,
		refresh_token: secrets.refresh,
		id_token: secrets.id,
		session_state: session?.id,
		expires_in: 300,
	};
	cryptonow.misbehave({ path: '/oauth/token', body: token });
	cryptonow.misbehave({
		path: '/attack/login',
		body: { session, accessToken: access, refreshToken: secrets.opaque, csrf: secrets.csrf },
	});
	cryptonow.misbehave({ path: '/attack/factor', body: { ok: true, session } });
	cryptonow.misbehave({ path: '/attack/list', body: planted('mine') });
	const post = (body: object | string): RequestInit => ({
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: {
			'content-type':
				typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
		},
	});
	servePage(
		cryptonow,
		source(askAll, [
			['/attack/login', post({ email: 'anna@example.at', password: secrets.password })],
			['/attack/factor', post({ session: session?.id, code: secrets.code })],
			['/oauth/token', post(`grant_type=refresh_token&refresh_token=${secrets.refresh}`)],
			['/attack/list', { headers: { authorization: `Bearer ${access}` } }],
			['/oauth/token', post(`grant_type=refresh_token&refresh_token=${secrets.refresh}`)],
			['/attack/factor', post({ session: session?.id, code: secrets.code })],
			['/attack/login', post(`session=${session?.id}&password=${secrets.password}`)],
		] as [string, RequestInit][]),
	);
	const nowhere = async () => {
		for (const [name, secret] of Object.entries(secrets)) {
			expect({ name, where: await whereIs(scene, secret) }).toEqual({ name, where: [] });
		}
	};
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await waitUntilLooked(scene, 7);
	const found = await scene.waitForStep('found');
	await nowhere();
	// The key that the list is asked with waits where the list does, in memory, until it is confirmed.
	expect(await whereIs(scene, access)).toEqual(['session learning.seen']);
	if (found.type !== 'found') throw new Error('not found');
	expect(found.needs.permissions).toEqual(['webRequest']);
	await scene.allow({ permissions: ['webRequest'], origins: ['http://localhost/*'] }, false);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	await nowhere();
	expect(await whereIs(scene, access)).toEqual(['session tokens']);
	const said = await browser.inBackground(
		() => (globalThis as unknown as { said?: string[] }).said ?? null,
	);
	expect(said).not.toBeNull();
	for (const secret of [access, ...Object.values(secrets)]) {
		expect((said ?? []).filter((line) => line.includes(secret))).toEqual([]);
	}
	await scene.send({ type: 'disconnect' });
	expect(await whereIs(scene, access)).toEqual([]);
});

test('a POST that holds the list is not sent again before it is confirmed', async ({ scene }) => {
	const { cryptonow, browser } = scene;
	cryptonow.misbehave({ method: 'POST', path: '/attack/rpc', body: planted('mine') });
	const call: RequestInit = {
		method: 'POST',
		body: JSON.stringify({ method: 'sessions.list', params: {} }),
		headers: { 'content-type': 'application/json' },
	};
	servePage(cryptonow, source(askAll, [['/attack/rpc', call] as [string, RequestInit]]));
	const asked = () =>
		cryptonow.requests.filter(({ path, method }) => path === '/attack/rpc' && method === 'POST');
	const before = asked().length;
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await scene.waitForStep('found');
	await scene.send({ type: 'correctField', field: 'place', choice: 0 });
	await browser.killBackground();
	await scene.send({ type: 'correctField', field: 'ip', choice: 0 });
	await scene.waitForStep('found');
	expect(asked().length - before).toBe(1);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	expect(asked().length - before).toBeGreaterThan(1);
	expect(asked().every(({ path }) => path === '/attack/rpc')).toBe(true);
});
