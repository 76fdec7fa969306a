/**
 * Learning under attack: what must stay as it is in any page that is watched, whatever it tries. The
 * hostile pages are served by the local Cryptonow itself, for those are the only ones that are watched,
 * and by a server beside it.
 */
import { expect } from 'vitest';
import type { Surface } from '../driver/driver.ts';
import { poll } from '../driver/driver.ts';
import { done, PAGE, planted, servePage, source, test } from '../scenes/attack-scene.ts';
import { ENDLESS } from '../scenes/hostile-server.ts';

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
		// What is thrown in a call that the browser makes in the midst of the page's own.
		const inside: string[] = [];
		const note = (event: ErrorEvent) => {
			inside.push(String(event.error?.stack));
			event.preventDefault();
		};
		const noteLater = (event: PromiseRejectionEvent) => {
			inside.push(String(event.reason?.stack));
			event.preventDefault();
		};
		addEventListener('error', note);
		addEventListener('unhandledrejection', noteLater);
		const noisy = new XMLHttpRequest();
		noisy.onreadystatechange = () => {
			if (noisy.readyState === 1) throw new Error('while it is opened');
		};
		noisy.onloadstart = async () => {
			throw new Error('while it is sent');
		};
		noisy.open('GET', '/attack/list');
		noisy.send();
		for (let turn = 0; turn < 200 && inside.length < 2; turn += 1) {
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		removeEventListener('error', note);
		removeEventListener('unhandledrejection', noteLater);
		said.inside = inside;
		said.isPromise = fetch('/attack/list').constructor === Promise;
		said.globals = Object.getOwnPropertyNames(window).length;
		const isOurs = (text: unknown) => /-extension:|page-observer/.test(JSON.stringify(text));
		said.told = isOurs([said.texts, said.stacks, said.inside]);
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
