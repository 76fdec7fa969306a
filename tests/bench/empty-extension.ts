import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes an extension whose popup is one word: what a popup costs in this browser at the least. The
 * rest is as ours is: the same version of the manifest, and a background, so that opening the two
 * asks the same of the browser.
 *
 * @param into a folder that is made
 */
export async function makeEmptyExtension(
	target: 'chrome' | 'firefox',
	into: string,
): Promise<void> {
	await mkdir(into);
	const files = {
		'manifest.json': JSON.stringify({
			manifest_version: 3,
			name: 'Empty',
			version: '1',
			action: {
				default_popup: 'popup.html',
				...(target === 'firefox' ? { default_area: 'navbar' } : {}),
			},
			background:
				target === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
			...(target === 'firefox'
				? { browser_specific_settings: { gecko: { id: 'empty@cryptonow.example' } } }
				: {}),
		}),
		'background.js':
			'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: false }); });',
		'popup.html':
			'<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>',
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(into, name), text);
}
