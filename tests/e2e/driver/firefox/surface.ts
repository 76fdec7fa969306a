import { writeFile } from 'node:fs/promises';
import { poll, type Surface } from '../driver.ts';
import { DocumentReplaced, surfaceFrom } from '../surface.ts';
import * as documents from './in-window-documents.ts';
import { ACCESSIBLE_TREE, clickScript, keyScript } from './scripts.ts';
import { DocumentClosed, type FirefoxWindow } from './window.ts';

/** Lets drive a document. @param browserId Firefox's number of what holds it */
export function createSurface(window: FirefoxWindow, browserId: number): Surface {
	const isOpen = () => window.call(documents.isDocumentOpen, browserId);
	const act = async (script: string) => {
		await window.beside(browserId, script).catch((error: unknown) => {
			// A click or a key may close what it was made in, or lead elsewhere.
			if (error instanceof DocumentClosed || error instanceof DocumentReplaced) return;
			throw error;
		});
	};
	const strike = async (keys: string[]) => {
		await window.call(documents.focusDocument, browserId);
		await act(keyScript(keys));
	};
	return surfaceFrom({
		run: (expression) => window.evaluate(browserId, expression),
		clickAt: (x, y) => act(clickScript(x, y)),
		typeText: (text) => strike([...text]),
		press: (key) => strike([key]),
		resize: (width) => window.call(documents.setDocumentWidth, browserId, width),
		screenshot: async (file, { scale = 1 } = {}) => {
			const png = await window.call(documents.snapshot, browserId, scale);
			await writeFile(file, Buffer.from(png, 'base64'));
		},
		accessibleTree: async () =>
			JSON.parse((await window.beside(browserId, ACCESSIBLE_TREE)) ?? '[]'),
		isOpen,
		close: async () => {
			await window.call(documents.closeDocument, browserId);
			await poll('the document to close', async () => !(await isOpen()));
		},
	});
}
