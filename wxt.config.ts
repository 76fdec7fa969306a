import { defineConfig } from 'wxt';

/** Where the service answers. «Connect» may ask for access to it; nothing is given at install. */
const SERVICE = ['https://cryptonow.net', 'https://*.cryptonow.net'];

/** What the extension's own pages may load: themselves, and answers from Cryptonow. */
const CONTENT_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	['connect-src', ...SERVICE].join(' '),
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** By these Firefox lets an answer be read that no page's own code has asked for. */
const FIREFOX_OPTIONAL = ['webRequestBlocking', 'webRequestFilterResponse'];
const optionalIn = (browser: string) => (browser === 'firefox' ? FIREFOX_OPTIONAL : []);

/** What Mozilla's reviewers get: all that is kept in the repository but tests and what only it needs. */
const SOURCES = [
	'{components,docs,entrypoints,modules,public,scripts,tests,utils}/**',
	'*.{json,md,ts}',
	'LICENSE',
	'**/.npmrc',
];

/** `Features.LightDark` of lightningcss, which is Vite's own and not ours to import. */
const LIGHT_DARK = 1 << 20;

/** What is special about the build is in `modules/`, a file for each concern. */
export default defineConfig({
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/webextension-polyfill'],
	outDir: process.env.BUILD_DIR ?? '.output',
	zip: { includeSources: SOURCES },
	// `npm run dev` builds and reloads; the browser is yours to start, or `npm start`'s.
	webExt: { disabled: true },
	manifest: ({ browser }) => ({
		name: '__MSG_extName__',
		short_name: '__MSG_extShortName__',
		description: '__MSG_extDescription__',
		default_locale: 'en',
		permissions: [
			'alarms',
			'storage',
			'notifications',
			'idle',
			'activeTab',
			'declarativeNetRequestWithHostAccess',
		],
		optional_permissions: ['scripting', 'webRequest', 'cookies', ...optionalIn(browser)],
		optional_host_permissions: SERVICE.map((origin) => `${origin}/*`),
		content_security_policy: { extension_pages: CONTENT_POLICY },
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
	vite: () => ({
		// `light-dark()` is not used, and what stands in for it would be in every style.
		css: { lightningcss: { exclude: LIGHT_DARK } },
		build: { target: ['chrome120', 'firefox142'], modulePreload: false },
	}),
});
