import { type DrawnParts, drawnMarkup } from './drawn-markup';
import { markText } from './ref-mark';

// Runs in the page, in a world of its own: small, and without anything that parses.

/** What the user has pressed in a page: the page as it was in that moment, and which element it was. */
export type SeenPress = { html: string; ref: number };

/** What is read of a page in which something is, or was, pressed. */
export type MarkedPage = {
	/** Its markup with marks; `null` where it is larger than is read. */
	html: string | null;
	/** What the user has pressed since the page was last read so, in order. */
	presses: SeenPress[];
};

/** Reads a page with marks, presses in it, and notes what the user presses. */
export type PagePresser = {
	read(): MarkedPage;
	/**
	 * Presses an element, only if the page is to the letter what was last read.
	 *
	 * @returns whether it was pressed
	 */
	press(ref: number): boolean;
};

/** How long it listens after the page was last read, in milliseconds: then nobody wants to know any more. */
const LISTENS = 30_000;
/** How many presses of the user's are kept until the page is read. */
const MOST_PRESSES = 6;
const CONTROL = 'button,a[href],summary,input[type=submit],input[type=button],[role]';
/** Controls, frames and rows are told by it whether a person sees them; for all others nobody asks. */
const TOLD = /^(?:button|a|summary|input)$/;

const isShown = (element: Element): boolean =>
	element.checkVisibility?.({ checkVisibilityCSS: true, checkOpacity: true }) !== false;

/** The control that an element stands in, also out of a shadow; `null` for none. */
function controlAround(start: Element): Element | null {
	for (let here: Element | null = start; here !== null; ) {
		const control: Element | null = here.closest(CONTROL);
		if (control !== null) return control;
		const root = here.getRootNode();
		here = 'host' in root ? (root as ShadowRoot).host : null;
	}
	return null;
}

/**
 * The innermost element under a point, or that has the focus where a key pressed it, through shadows
 * whether they are open or closed.
 */
function innermostAt(start: Element, event: MouseEvent, { shadowOf }: DrawnParts): Element {
	let here = start;
	for (let depth = 0; depth < 32; depth += 1) {
		const shadow = shadowOf(here);
		const isByKey = event.detail === 0;
		const inner =
			(isByKey ? shadow?.activeElement : shadow?.elementFromPoint(event.clientX, event.clientY)) ??
			null;
		if (inner === null || inner === here || shadow?.contains(inner) !== true) return here;
		here = inner;
	}
	return here;
}

/** What a control says: one that says something else is another. */
const saidBy = (element: Element): string =>
	`${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.trim().slice(0, 200);

/** Presses as a pointer does: some menus open before the click. */
function pressOn(element: Element): void {
	const how = { bubbles: true, cancelable: true, composed: true, button: 0 };
	const pointer = { ...how, pointerId: 1, pointerType: 'mouse', isPrimary: true };
	element.dispatchEvent(new PointerEvent('pointerdown', pointer));
	element.dispatchEvent(new MouseEvent('mousedown', how));
	element.dispatchEvent(new PointerEvent('pointerup', pointer));
	element.dispatchEvent(new MouseEvent('mouseup', how));
	(element as HTMLElement).click();
}

/** What a page was like when it was read. */
type Reading = { html: string; elements: readonly Element[]; shown: Seen };
/** The controls that are seen, with what they say. */
type Seen = ReadonlyMap<Element, string>;

/**
 * Sets up the pressing in a page. Nothing is noted of what the user does but which control they press.
 *
 * @param root of the document
 */
export function createPagePresser(root: Element, parts: DrawnParts): PagePresser {
	/** What was seen when something was last pressed; `null` before. */
	let before: Seen | null = null;
	let last: Reading | null = null;
	let presses: SeenPress[] = [];
	let readAt = Number.NEGATIVE_INFINITY;
	const listening = new Set<Document>();

	function readNow(): Reading | null {
		const elements: Element[] = [];
		const shown = new Map<Element, string>();
		const mark = (element: Element, tag: string): string => {
			const ref = elements.push(element) - 1;
			if (tag === 'iframe' || tag === 'frame') listenIn(element);
			const isControl = TOLD.test(tag) || element.hasAttribute('role');
			const isSeen = isControl && isShown(element);
			const says = isSeen ? saidBy(element) : '';
			if (isSeen) shown.set(element, says);
			const isNew = isSeen && before !== null && before.get(element) !== says;
			return markText({ ref, isShown: isSeen, isNew });
		};
		const html = drawnMarkup(root, { ...parts, mark });
		return html === null ? null : { html, elements, shown };
	}

	/** What the user presses is read before the page hears of it. */
	function hear(event: Event): void {
		if (performance.now() - readAt > LISTENS) stop();
		if (!event.isTrusted || !listening.has(root.ownerDocument)) return;
		const [first] = event.composedPath();
		// To Firefox nothing of the page's is an `Object` of ours.
		if (typeof first !== 'object' || !('closest' in first)) return;
		const target = first as Element;
		const control = controlAround(innermostAt(target, event as MouseEvent, parts));
		const reading = control === null ? null : readNow();
		if (control === null || reading === null) return;
		const ref = reading.elements.indexOf(control);
		if (ref !== -1) presses = [...presses, { html: reading.html, ref }].slice(-MOST_PRESSES);
		before = reading.shown;
	}

	function listen(document: Document): void {
		if (listening.has(document)) return;
		listening.add(document);
		document.addEventListener('click', hear, { capture: true });
	}
	/** Nothing of it stays in the page. */
	function stop(): void {
		for (const document of listening)
			document.removeEventListener('click', hear, { capture: true });
		listening.clear();
		presses = [];
		last = null;
		before = null;
	}
	function listenIn(frame: Element): void {
		try {
			const inner = (frame as HTMLIFrameElement).contentDocument;
			if (inner !== null) listen(inner);
		} catch {
			// Of another host: it is read by itself.
		}
	}

	return {
		read() {
			readAt = performance.now();
			listen(root.ownerDocument);
			last = readNow();
			const seen = presses;
			presses = [];
			return { html: last?.html ?? null, presses: seen };
		},
		press(ref) {
			const now = readNow();
			const element = last?.elements[ref];
			const isSame = now !== null && now.html === last?.html && now.elements[ref] === element;
			if (!isSame || element === undefined) return false;
			before = now.shown;
			pressOn(element);
			return true;
		},
	};
}
