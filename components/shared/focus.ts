import { useLayoutEffect, useRef } from 'preact/hooks';

const headingIn = (around: Element): HTMLElement | null => around.querySelector('h2');

/**
 * Gives the keyboard a place to go on from when what had the focus has gone, such as a button with the
 * row that it was in.
 *
 * @param selector finds what was around it and stays
 * @param placeIn where the keyboard goes on in there; by default its heading
 * @returns what has to hear of each element that gets the focus
 */
export function useReturnOfFocus(
	selector: string,
	placeIn: (around: Element) => HTMLElement | null | undefined = headingIn,
): (event: FocusEvent) => void {
	const last = useRef<{ element: Element; around: Element | null } | null>(null);
	useLayoutEffect(() => {
		if (last.current === null || last.current.element.isConnected) return;
		const { around } = last.current;
		last.current = null;
		if (around && document.activeElement === document.body) placeIn(around)?.focus();
	});
	return ({ target }) => {
		const element = target as Element;
		last.current = { element, around: element.closest(selector) };
	};
}
