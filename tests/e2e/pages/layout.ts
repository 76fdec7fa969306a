import type { Surface } from '../driver/driver.ts';

/** What sticks out sideways of a page of ours: the page, parts of it that scroll, buttons and rows. */
export function overflowing(surface: Surface): Promise<string[]> {
	return surface.evaluate(() => {
		const scrolls = [document.documentElement, ...document.querySelectorAll('main, main *')];
		const wide = scrolls.filter((element) => {
			const { overflowX } = getComputedStyle(element);
			const hides = overflowX === 'hidden' || overflowX === 'clip';
			return !hides && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
		});
		const out = [...document.querySelectorAll('button, [data-session]')].filter(
			(element) => element.getBoundingClientRect().right > innerWidth + 1,
		);
		return [...wide, ...out].map(({ outerHTML }) => outerHTML.slice(0, 100));
	});
}
