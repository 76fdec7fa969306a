import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { de } from './utils/i18n/catalogues/de';
import { en } from './utils/i18n/catalogues/en';
import { it } from './utils/i18n/catalogues/it';
import { nl } from './utils/i18n/catalogues/nl';
import { type Catalogue, messagesOf } from './utils/i18n/message';
import { withDrawings } from './with-drawings';

/** Set for builds that talk to a local Cryptonow (`http://localhost:4180`); never for production. */
const local = process.env.LOCAL_CRYPTONOW ?? null;
if (local !== null && !/^http:\/\/localhost:\d+$/.test(local)) {
	throw new Error(`LOCAL_CRYPTONOW must be http://localhost:PORT, not ${local}`);
}
/** Set to «learn» for builds that know the local Cryptonow no better than production knows the real one. */
const connect = process.env.CONNECT ?? null;
if (connect !== null && (connect !== 'learn' || local === null)) {
	throw new Error(`CONNECT must be «learn», and LOCAL_CRYPTONOW be set, not ${connect}`);
}
const isConnected = local !== null && connect === null;

/** Hosts that «Connect» may ask for; none of them is given at install. */
const optionalHosts = [
	'https://cryptonow.net/*',
	'https://*.cryptonow.net/*',
	...(local === null ? [] : ['http://cryptonow.localhost/*', 'http://*.cryptonow.localhost/*']),
	...(local === null || isConnected ? [] : ['http://localhost/*']),
];

/** By these Firefox lets an answer be read that no page's own code has asked for. */
const FIREFOX_OPTIONAL = ['webRequestBlocking', 'webRequestFilterResponse'];
const optionalIn = (browser: string) => (browser === 'firefox' ? FIREFOX_OPTIONAL : []);

/**
 * Takes Preact's one `innerHTML` write out of the build, so that no view can ever use
 * `dangerouslySetInnerHTML`, and stores' linters find none. Fails the build if Preact changes.
 */
function withoutInnerHtml(): Plugin {
	const write =
		/(\w+)\?\(\w+\|\|[^;?]{0,120}\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/;
	return {
		name: 'without-inner-html',
		transform(code, id) {
			if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
			const without = code.replace(write, '!1?0:(');
			if (without === code || /\binnerHTML\b/.test(without)) {
				throw new Error("Preact's innerHTML write is not where it was: look at wxt.config.ts");
			}
			return { code: without, map: null };
		},
	};
}

/** A plugin that changes the popup's HTML once all is built. */
const inPopupHtml = (
	name: string,
	change: (html: string, bundle: Rolldown.OutputBundle) => string,
): Plugin => ({
	name,
	apply: 'build',
	enforce: 'post',
	generateBundle(_, bundle) {
		const page = bundle['entrypoints/popup/index.html'];
		if (page?.type === 'asset') page.source = change(String(page.source), bundle);
	},
});

/**
 * Puts the popup's styles into its HTML. As a file of their own they are asked for while the browser
 * is busy with opening the window, and held up the first paint in Chromium by a twentieth.
 */
const withPopupStylesInside = () =>
	inPopupHtml('with-popup-styles-inside', (html, bundle) =>
		html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/, (_, file: string) => {
			const styles = bundle[file];
			if (styles?.type !== 'asset') throw new Error(`The popup's styles are not in ${file}`);
			delete bundle[file];
			return `<style>${String(styles.source)}</style>`;
		}),
	);

/**
 * What fills the popup sooner in Firefox, and later in Chromium: its page is fetched while its HTML is
 * read, and not only when its script asks for it; and the HTML is read to its end without the script,
 * for then Firefox shows the window.
 */
const withPopupPreloaded = () =>
	inPopupHtml('with-popup-preloaded', (html, bundle) => {
		const page = Object.values(bundle).find(
			(one) => one.type === 'chunk' && one.facadeModuleId?.endsWith('/entrypoints/popup/page.tsx'),
		);
		if (page === undefined) throw new Error("The popup's page is not a file of its own");
		return html.replace(
			'<script type="module"',
			(script) => `<link rel="modulepreload" href="/${page.fileName}">${script} async`,
		);
	});

/** The source expression of a policy that lets a page's own styles through, and no others. */
function hashOfStyles(page: string): string {
	const [, styles] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
	if (styles === undefined) throw new Error("The popup's styles are not in its HTML");
	return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

/**
 * What the extension's own pages may load: themselves, and answers from Cryptonow.
 *
 * @param styles what more lets styles through than that they are files of ours
 * @param hosts what more may be asked: WXT's development server, to reload what changed
 */
function contentPolicy(styles: string[], hosts: string[] = []): string {
	const answers = ['https://cryptonow.net', 'https://*.cryptonow.net'];
	if (local !== null) {
		const { port } = new URL(local);
		answers.push(
			local,
			`http://cryptonow.localhost:${port}`,
			`http://*.cryptonow.localhost:${port}`,
		);
	}
	return [
		"default-src 'none'",
		"script-src 'self'",
		["style-src 'self'", ...styles].join(' '),
		"img-src 'self'",
		['connect-src', ...answers, ...hosts].join(' '),
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; ');
}

/** Each language's catalogue as the browser reads it, which then chooses among them by its own. */
const localeFiles = () =>
	Object.entries<Catalogue>({ en, de, nl, it }).map(([code, catalogue]) => ({
		relativeDest: `_locales/${code}/messages.json`,
		contents: JSON.stringify(
			Object.fromEntries(
				Object.entries(messagesOf(catalogue)).map(([key, message]) => [key, { message }]),
			),
		),
	}));

/** `Features.LightDark` of lightningcss, which is Vite's own and not ours to import. */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/webextension-polyfill'],
	outDir: process.env.BUILD_DIR ?? '.output',
	// `npm run dev` builds and reloads; the browser is yours to start, or `npm start`'s.
	webExt: { disabled: true },
	hooks: {
		// Each page is built by itself: one file to load, and the popup carries nothing that only
		// the other pages need.
		'entrypoints:grouped': (wxt, groups) => {
			if (wxt.config.command !== 'build') return;
			// A script for pages of others stays by itself, for only then is it wrapped: what it
			// declares must not become the page's.
			groups.splice(
				0,
				groups.length,
				...groups.flat().map((one) => (one.type === 'unlisted-script' ? one : [one])),
			);
		},
		'build:manifestGenerated': (wxt, manifest) => {
			if (wxt.config.command !== 'build') return;
			const popup = readFileSync(join(wxt.config.outDir, 'popup.html'), 'utf8');
			manifest.content_security_policy = { extension_pages: contentPolicy([hashOfStyles(popup)]) };
		},
		'build:publicAssets': (_, files) => {
			files.push(...localeFiles());
		},
	},
	manifest: ({ browser, command }) => ({
		name: '__MSG_extName__',
		short_name: '__MSG_extShortName__',
		description: '__MSG_extDescription__',
		default_locale: 'en',
		permissions: [
			'alarms',
			'storage',
			'notifications',
			'idle',
			'declarativeNetRequestWithHostAccess',
		],
		optional_permissions: ['scripting', 'webRequest', 'cookies', ...optionalIn(browser)],
		// Production has access to nothing when it is installed. Builds that carry the local
		// Cryptonow's profile have it from the first second.
		...(isConnected ? { host_permissions: ['http://localhost/*'] } : {}),
		optional_host_permissions: optionalHosts,
		// A build's is known once it is there; see above.
		...(command === 'serve'
			? {
					content_security_policy: {
						extension_pages: contentPolicy(
							['http://localhost:3000', "'unsafe-inline'"],
							['http://localhost:3000', 'ws://localhost:3000'],
						),
					},
				}
			: {}),
		action: {
			default_title: '__MSG_extName__',
			default_icon: { 16: 'icon/blind-16.png', 32: 'icon/blind-32.png' },
			...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
		},
		icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/calm-${size}.png`])),
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'session-companion@cryptonow.example',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: {
					minimum_chrome_version: '120',
					// Firefox needs none: an administrator's values come as they are.
					storage: { managed_schema: 'managed-schema.json' },
				}),
	}),
	vite: ({ browser }) => ({
		plugins: [
			withoutInnerHtml(),
			withDrawings(),
			withPopupStylesInside(),
			...(browser === 'firefox' ? [withPopupPreloaded()] : []),
		],
		define: {
			__LOCAL_CRYPTONOW__: JSON.stringify(local),
			__CONNECTED__: JSON.stringify(isConnected),
		},
		// `light-dark()` is not used, and what stands in for it would be in every style.
		css: { lightningcss: { exclude: LIGHT_DARK } },
		build: { target: ['chrome120', 'firefox142'], modulePreload: false },
	}),
});
