/** Pages that forge, steal, plant and lead away, and what the extension has kept of them. */
import type { Cryptonow } from '../../cryptonow/server.ts';
import type { Surface } from '../driver/driver.ts';
import { poll } from '../driver/driver.ts';
import { type HostileServer, startHostileServer } from './hostile-server.ts';
import { test as learning, type Scene } from './learning-scene.ts';

/** The extension's own APIs. */
declare const chrome: {
	permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
	storage: Record<'session' | 'local', { get(keys: null): Promise<Record<string, unknown>> }>;
};

export const LIST = '/api/account/sessions';
export const PAGE = '/attack/page';

export const test = learning.extend<{ hostile: HostileServer }>({
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
export const planted = (name: string, more: object = {}) => ({
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
export function servePage(cryptonow: Cryptonow, script: string, path = PAGE): void {
	const body = `<!doctype html><html><head><script>${script}</script></head><body>page</body></html>`;
	cryptonow.misbehave({ path, body });
}

export const source = <A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): string =>
	`(${fn})(...${JSON.stringify(args)});`;

/** All that the extension keeps, as texts. */
export const kept = async (scene: Scene) =>
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
export const whereIs = async (scene: Scene, text: string): Promise<string[]> =>
	(await kept(scene)).filter((one) => one.text.includes(text)).map(({ where }) => where);

/** Waits until what the page asked has been looked at. */
export const waitUntilLooked = (scene: Scene, answers: number) =>
	poll(
		`${answers} answers to be looked at`,
		async () => {
			const step = (await scene.learning())?.step;
			return step?.type === 'found' || (step?.type === 'watching' && step.looked >= answers);
		},
		async () => JSON.stringify(await scene.learning()),
	);

/** The hosts that the extension may go to. */
export const hosts = (scene: Scene) =>
	scene.inOwnPage(async () => (await chrome.permissions.getAll()).origins ?? []);

export const done = (page: Surface) =>
	page.waitFor('the page to be done', () => document.documentElement.dataset.done);

/** Asks for addresses one after the other, and says when it has. */
export function askAll(addresses: (string | [string, RequestInit])[]): void {
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
