import axe from 'axe-core';
import type { Surface } from '../driver/driver.ts';

/** In a document that it was brought to. */
declare const window: {
	axe: {
		run(
			at: Document,
			how: object,
		): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
	};
};

/**
 * axe as a function: the extension's own policy lets no text become a script, so the driver takes the
 * whole source along. It stays in the document.
 */
const bringAxe = new Function(axe.source) as () => void;

async function askAxe(): Promise<string[]> {
	const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe finds in the document as it is now, as `RULE: ELEMENT`. */
export async function axeFindings(surface: Surface): Promise<string[]> {
	const isThere = await surface.evaluate(() => 'axe' in window);
	if (!isThere) await surface.evaluate(bringAxe);
	return surface.evaluate(askAxe);
}
