import type { Surface } from '../driver/driver.ts';
import type { Control } from './control.ts';

/** A file that a page has handed to the browser. */
export type Download = {
	/** The name that the page proposes. */
	name: string;
	/** Its media type. */
	type: string;
	text: string;
	/** The directives of the page's policy that were broken on the way. */
	refused: string[];
};

type Seen = { name?: string; blob?: Blob; refused: string[] };

/**
 * Clicks what hands a file to the browser, and reads that file. What a browser does with it then is
 * its own; here it is kept from doing so, or else the file stays in the downloads of whoever runs this.
 */
export async function downloadBy(page: Surface, button: Control): Promise<Download> {
	await page.evaluate(() => {
		const seen: Seen = { refused: [] };
		Object.assign(globalThis, { seen });
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			seen.blob = blob;
			return create(blob);
		};
		document.addEventListener('click', (event) => {
			const { target } = event;
			if (!(target instanceof HTMLAnchorElement) || !target.href.startsWith('blob:')) return;
			seen.name = target.download;
			event.preventDefault();
		});
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
			seen.refused.push(violatedDirective),
		);
	});
	await button.click();
	return page.waitFor('a file to be handed over', async () => {
		const { name, blob, refused } = (globalThis as unknown as { seen: Seen }).seen;
		if (name === undefined || blob === undefined) return null;
		return { name, type: blob.type, text: await blob.text(), refused };
	});
}
