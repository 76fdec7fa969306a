import type { Surface } from '../driver/driver.ts';

/** What is wider than the room that it has, innermost, and buttons whose text is cut. */
export const tooWide = (page: Surface, states: readonly string[]) =>
	page.evaluate((shown) => {
		const inside = document.querySelector('iframe')?.contentDocument;
		const found: string[] = [];
		/** The blank that hangs at the end of a line: among texts of both directions, Firefox counts it. */
		const hanging = (element: Element) => {
			const { direction, fontSize } = getComputedStyle(element);
			return direction === 'rtl' ? Number.parseFloat(fontSize) / 3 : 0;
		};
		for (const state of shown) {
			window.stage?.show(state);
			const wide = [...(inside?.querySelectorAll('html, body, #app *') ?? [])].filter((element) => {
				const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
				const isWider = scrollWidth > clientWidth + 1;
				const isHigher = scrollHeight > clientHeight + 1;
				// What is in a line with others has no width of its own.
				if (clientWidth === 0 || (!isWider && !isHigher)) return false;
				const isWide = isWider && scrollWidth > clientWidth + 1 + hanging(element);
				if (!isWide && !(isHigher && element.matches('button'))) return false;
				// A mark's number stands beside it; the timeline, and what is in a field, can be scrolled.
				return !element.closest('.unseen, svg') && !element.matches('.mark, .frame, input');
			});
			for (const element of wide) {
				if (wide.some((other) => other !== element && element.contains(other))) continue;
				const { scrollWidth, clientWidth, outerHTML, textContent } = element;
				const tag = outerHTML.slice(0, outerHTML.indexOf('>') + 1);
				found.push(`${state}: ${scrollWidth} px in ${clientWidth}: ${tag} ${textContent}`);
			}
		}
		return found;
	}, states);

/** Words of headlines, buttons and labels that go on in another line. What nobody sees is left out. */
export const cutWords = (page: Surface, states: readonly string[]) =>
	page.evaluate((shown) => {
		const inside = document.querySelector('iframe')?.contentDocument;
		const found = new Set<string>();
		/** The lines that a part of a text is in, by their tops. */
		const linesOf = (text: Text, from: number, length: number) => {
			const range = text.ownerDocument.createRange();
			range.setStart(text, from);
			range.setEnd(text, from + length);
			const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
			return new Set(boxes.map(({ top }) => Math.round(top))).size;
		};
		for (const state of shown) {
			window.stage?.show(state);
			for (const element of inside?.querySelectorAll('h1, h2, h3, button, label') ?? []) {
				const texts = inside?.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
					if (text.parentElement?.closest('.unseen')) continue;
					for (const { 0: word, index } of (text as Text).data.matchAll(/\p{L}+/gu)) {
						if (linesOf(text as Text, index, word.length) > 1) found.add(`${state}: ${word}`);
					}
				}
			}
		}
		return [...found];
	}, states);
