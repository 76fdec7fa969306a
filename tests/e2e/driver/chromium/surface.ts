import { writeFile } from 'node:fs/promises';
import type { CDPSession, KeyInput, MediaFeature, Page } from 'puppeteer-core';
import type { Surface } from '../driver.ts';
import { DocumentReplaced, surfaceFrom } from '../surface.ts';
import { accessibleTree } from './accessible-tree.ts';

/** The wishes that a user states in the system, which there is none of here. */
export interface SystemWishes {
	scheme: 'light' | 'dark' | null;
	forcedColors: boolean;
	/** Null if it is as the browser was started. */
	reducedMotion: boolean | null;
}

/** Tells a document of them. */
export async function emulate(page: Page, wishes: SystemWishes): Promise<void> {
	const features: MediaFeature[] = [];
	if (wishes.scheme) features.push({ name: 'prefers-color-scheme', value: wishes.scheme });
	if (wishes.forcedColors) features.push({ name: 'forced-colors', value: 'active' });
	if (wishes.reducedMotion !== null) {
		const value = wishes.reducedMotion ? 'reduce' : 'no-preference';
		features.push({ name: 'prefers-reduced-motion', value });
	}
	await page.emulateMediaFeatures(features);
}

/** Lets drive a document. @param root a session with the browser itself */
export function createSurface(page: Page, root: CDPSession): Surface {
	const isOpen = async () => {
		// An answer from the browser comes after all it had to tell until then.
		await root.send('Browser.getVersion');
		return !page.isClosed();
	};
	const { screenshot, resize } = createViewport(page);
	return surfaceFrom({
		async run(expression) {
			try {
				return await page.evaluate(expression);
			} catch (error) {
				if (isNavigation(error) && (await isOpen())) throw new DocumentReplaced();
				throw error;
			}
		},
		async clickAt(x, y) {
			await page.mouse.click(x, y).catch((error: unknown) => {
				// A click may close what it was made in.
				if (!page.isClosed()) throw error;
			});
		},
		// All at once, as from an input method: key by key, each has its own frame to wait for.
		typeText: (text) => page.keyboard.sendCharacter(text),
		press: (key) => page.keyboard.press(key as KeyInput),
		accessibleTree: () => accessibleTree(page),
		screenshot,
		resize,
		isOpen,
		async close() {
			if (!(await isOpen())) return;
			await page.close().catch(async (error: unknown) => {
				if (await isOpen()) throw error;
			});
		},
	});
}

/** The size of a document's viewport, and pictures of it. */
function createViewport(page: Page) {
	let chosenWidth = 0;
	let opening: Promise<CDPSession> | undefined;
	// Sizes hold as long as the session by which they were set, and only its own pictures know them.
	const measure = async (scale: number) => {
		opening ??= page.createCDPSession();
		const session = await opening;
		if (chosenWidth === 0 && scale === 0) {
			await session.send('Emulation.clearDeviceMetricsOverride');
		} else {
			await session.send('Emulation.setDeviceMetricsOverride', {
				width: chosenWidth,
				height: 0,
				deviceScaleFactor: scale,
				mobile: false,
			});
		}
		return session;
	};
	return {
		async screenshot(file: string, { scale = 1 }: { scale?: number } = {}): Promise<void> {
			// Enlarging the picture would blur it: the document is drawn anew, as for such a screen. The
			// popup cannot be, and must be as the screen is.
			const redrawn = scale !== (await page.evaluate(() => devicePixelRatio));
			const session = await measure(redrawn ? scale : 0);
			const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
			await writeFile(file, Buffer.from(data, 'base64'));
			if (redrawn) await measure(0);
		},
		async resize(width: number): Promise<void> {
			chosenWidth = width;
			await measure(0);
		},
	};
}

function isNavigation(error: unknown): boolean {
	return (
		error instanceof Error &&
		/Execution context was destroyed|Cannot find context/.test(error.message)
	);
}
