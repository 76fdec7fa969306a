/** Learning under attack: pages that forge reports or steal the channel, and others who want to be heard. */
import { expect } from 'vitest';
import { poll } from '../driver/driver.ts';
import {
	askAll,
	done,
	PAGE,
	planted,
	servePage,
	source,
	test,
	whereIs,
} from '../scenes/attack-scene.ts';

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
