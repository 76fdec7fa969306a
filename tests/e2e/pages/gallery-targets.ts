import type { Surface } from '../driver/driver.ts';

/** Targets that are less than 24 px high or wide; what stands in a line of text is as high as the line. */
export const tooSmall = (page: Surface, states: readonly string[]) =>
	page.evaluate((shown) => {
		const inside = document.querySelector('iframe')?.contentDocument;
		const found = new Set<string>();
		for (const state of shown) {
			window.stage?.show(state);
			const targets = 'a[href], button, input, select, summary, [tabindex="0"]';
			for (const target of inside?.querySelectorAll<HTMLElement>(targets) ?? []) {
				// What is ticked is ticked by its label, too.
				const labels = target.matches('[type=radio], [type=checkbox]')
					? [...((target as HTMLInputElement).labels ?? [])]
					: [];
				const boxes = [target, ...labels].map((one) => one.getBoundingClientRect());
				const [width, height] = (['width', 'height'] as const).map((side) =>
					Math.max(...boxes.map((box) => box[side])),
				) as [number, number];
				if (width === 0 || (width > 23.9 && height > 23.9)) continue;
				const line = target.closest('p, li, dd')?.textContent?.trim() ?? '';
				if (target.matches('a') && line !== target.textContent?.trim()) continue;
				found.add(`${width} × ${height}: ${target.outerHTML.slice(0, 120)}`);
			}
		}
		return [...found];
	}, states);
