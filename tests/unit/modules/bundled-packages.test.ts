import { expect, it } from 'vitest';
import { packageOf } from '@/modules/bundled-packages';

it.each([
	['/home/me/project/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
	[
		'/home/me/node_modules/a/node_modules/@preact/signals-core/dist/core.mjs?v=1',
		'@preact/signals-core',
	],
	[
		'C:\\project\\node_modules\\@wxt-dev\\webextension-polyfill\\dist\\browser.mjs',
		'@wxt-dev/webextension-polyfill',
	],
	['\0vite/preload-helper.js', 'vite'],
	['\0virtual:wxt-background-entrypoint?/home/me/project/entrypoints/background.ts', 'wxt'],
	['/home/me/project/utils/app/watcher.ts', null],
	['/home/me/project/entrypoints/popup/index.html', null],
])('%s comes from %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});
