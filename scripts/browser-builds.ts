import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { WorkerValues } from '../tests/e2e/scenes/kept-browser.ts';
import { buildExtension, copyForPort } from './build.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where the production builds are, and where the rest goes. */
export type Folders = { production: string; temp: string };

/**
 * Ports that no system gives to connections by itself: the local Cryptonow leaves its port and takes
 * it again with each spec, and meanwhile a browser's connection could have it.
 */
const PORTS = { from: 20_000, to: 32_000 } as const;

async function freePort(): Promise<number> {
	for (let attempt = 1; attempt <= 50; attempt += 1) {
		const port = randomInt(PORTS.from, PORTS.to);
		if (await isFree(port)) return port;
	}
	throw new Error('no free port');
}

function isFree(port: number): Promise<boolean> {
	const server = createServer();
	return new Promise((resolve) => {
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}

/** The production build for a browser. @returns its folder */
export const buildProduction = (browser: BrowserName, { production }: Folders): Promise<string> =>
	buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', null, production);

/**
 * Builds what the specs in one browser are run with, so often that as many can run at a time: each has
 * a local Cryptonow of its own, at a port that its builds are made for.
 *
 * @returns what each worker's specs are told
 */
export async function buildForWorkers(
	browser: BrowserName,
	workers: number,
	folders: Folders,
): Promise<WorkerValues[]> {
	const target = browser === 'chromium' ? 'chrome' : 'firefox';
	const into = join(folders.temp, browser);
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const first: WorkerValues = {
		EXTENSION_DIR: await buildExtension(target, origin, join(into, '1')),
		LEARN_DIR: await buildExtension(target, origin, join(into, '1-learn'), { learn: true }),
		PRODUCTION_DIR: await buildProduction(browser, folders),
		CRYPTONOW_PORT: String(port),
	};
	const values = [first];
	for (let worker = 2; worker <= workers; worker += 1) {
		const to = await freePort();
		const own = {
			...first,
			EXTENSION_DIR: join(into, String(worker)),
			LEARN_DIR: join(into, `${worker}-learn`),
			CRYPTONOW_PORT: String(to),
		};
		await copyForPort(first.EXTENSION_DIR, { from: port, to, into: own.EXTENSION_DIR });
		await copyForPort(first.LEARN_DIR, { from: port, to, into: own.LEARN_DIR });
		values.push(own);
	}
	return values;
}
