import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';
import { drawingsInHtml } from '../../modules/drawings-in-html.ts';
import settings from '../../wxt.config.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GALLERY = 'tests/gallery/index.html';
/** The pages that the gallery shows its states in. */
const PAGES = ['popup', 'options', 'welcome', 'connect'].map(
	(page) => `entrypoints/${page}/index.html`,
);

/** The extension's own pages without what fills them: the gallery does. */
function withoutTheirScripts(): Plugin {
	return {
		name: 'without-their-scripts',
		transformIndexHtml: {
			order: 'pre',
			handler: (html, { path }) =>
				path.includes('entrypoints/')
					? html.replaceAll(/<script type="module" src="\.\/main\.tsx"><\/script>/g, '')
					: html,
		},
	};
}

const config = (): InlineConfig => ({
	configFile: false,
	root: ROOT,
	publicDir: false,
	logLevel: 'warn',
	appType: 'mpa',
	plugins: [withoutTheirScripts(), drawingsInHtml()],
	resolve: { alias: { '@': ROOT } },
	define: { __LOCAL_CRYPTONOW__: 'null', __CONNECTED__: 'false' },
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	optimizeDeps: { entries: [GALLERY] },
});

/** A gallery that can be looked at. */
export type Served = { url: string; close(): Promise<void> };

/** What the gallery itself does with a page: it fills it, frames it, and puts what judges it in. */
const OF_GALLERY = new Set(['script-src', 'frame-ancestors']);

/** The policy of the extension's own pages, as far as it is about what they show. */
async function pagesPolicy(): Promise<string> {
	const { manifest } = settings;
	if (typeof manifest !== 'function') throw new Error('The manifest is no function');
	const { content_security_policy: policy } = await manifest({
		browser: 'chrome',
		command: 'build',
		manifestVersion: 3,
		mode: 'production',
	});
	const { extension_pages: ofPages = '' } = policy as { extension_pages?: string };
	const kept = ofPages.split('; ').filter((part) => !OF_GALLERY.has(part.split(' ')[0] ?? ''));
	if (kept.length < 3) throw new Error(`The pages have no policy but «${ofPages}»`);
	return [...kept, "script-src 'self' 'unsafe-inline'"].join('; ');
}

/** Serves the gallery so that it follows each change of the code. */
export async function serveLive(port: number): Promise<Served> {
	const server = await createServer({ ...config(), server: { port, host: 'localhost' } });
	await server.listen();
	const url = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
	return { url: new URL('tests/gallery/', url).href, close: () => server.close() };
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
};

/** Builds the gallery once and serves that, which is quick where every state is opened. */
export async function serveBuilt(): Promise<Served> {
	const folder = await mkdtemp(join(tmpdir(), 'session-companion-gallery-'));
	await build({
		...config(),
		build: {
			outDir: folder,
			emptyOutDir: true,
			minify: false,
			modulePreload: false,
			target: ['chrome120', 'firefox142'],
			rolldownOptions: { input: [GALLERY, ...PAGES].map((page) => join(ROOT, page)) },
		},
	});
	const policy = await pagesPolicy();
	const server = createHttpServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		readFile(file).then(
			(bytes) => {
				const type = TYPES[extname(file)] ?? 'application/octet-stream';
				// Sixty frames ask for the same few files.
				const headers = { 'content-type': type, 'cache-control': 'max-age=60' };
				const isPage = path.includes('/entrypoints/');
				response
					.writeHead(200, isPage ? { ...headers, 'content-security-policy': policy } : headers)
					.end(bytes);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/tests/gallery/`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await rm(folder, { recursive: true, force: true });
		},
	};
}
