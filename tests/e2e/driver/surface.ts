import { poll, type Surface } from './driver.ts';

/** Where to click, in CSS pixels from the viewport's top left corner, or why one cannot. */
export type ClickPoint = { x: number; y: number } | { problem: string };

/** Given to every document of an extension by both browsers. */
declare const chrome: { extension?: { getViews(of: { type: 'popup' }): Window[] } } | undefined;

/**
 * Runs inside a document: brings the first match into view and says where its middle is.
 * A person cannot click what is disabled, invisible or covered, and does not click what moves, so
 * neither does a test: the browser makes the popup's window larger a moment after what is in it, and
 * until then a scrollbar takes room and breaks lines anew.
 */
export async function findClickPoint(selector: string): Promise<ClickPoint> {
	const locate = (): ClickPoint => {
		const element = document.querySelector(selector);
		if (!element) return { problem: 'it does not exist' };
		if (element.matches(':disabled')) return { problem: 'it is disabled' };
		element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
		const box = element.getBoundingClientRect();
		if (box.width === 0 || box.height === 0) return { problem: 'it has no size' };
		const x = box.left + box.width / 2;
		const y = box.top + box.height / 2;
		const top = document.elementFromPoint(x, y);
		if (!top) return { problem: 'its middle is outside the viewport' };
		const labels = (element as HTMLInputElement).labels;
		const reaches = element.contains(top) || [...(labels ?? [])].some((it) => it.contains(top));
		return reaches ? { x, y } : { problem: `${top.outerHTML.slice(0, 120)} lies over it` };
	};
	const before = locate();
	if ('problem' in before) return before;
	// Both browsers give a popup at least so much room, in CSS pixels, if it wants that much.
	const mayGrow = typeof chrome !== 'undefined' && innerHeight < 580;
	// Chromium leaves out the fraction of a pixel.
	if (mayGrow && document.documentElement.scrollHeight > innerHeight + 1) {
		const popups = chrome?.extension?.getViews({ type: 'popup' }) ?? [];
		if (popups.includes(window)) return { problem: 'the window still grows' };
	}
	const size = [innerWidth, innerHeight];
	// A tab that is not in front has no frames, and nothing in it moves by them.
	for (let frames = 0; frames < 2 && !document.hidden; frames += 1) {
		const isDrawn = await new Promise((resolve) => {
			requestAnimationFrame(() => resolve(true));
			// One that another tab is put before in this very moment never has the frame.
			setTimeout(() => resolve(document.hidden), 1000);
		});
		if (!isDrawn) return { problem: 'it is not drawn' };
	}
	const after = locate();
	if ('problem' in after) return after;
	const rests =
		after.x === before.x &&
		after.y === before.y &&
		size[0] === innerWidth &&
		size[1] === innerHeight;
	return rests ? after : { problem: 'it moves' };
}

/** Runs inside a document: its `Date` is later from now on. */
function moveClock(ms: number): void {
	const before = Date;
	const now = () => before.now() + ms;
	globalThis.Date = new Proxy(before, {
		apply: () => new before(now()).toString(),
		construct: (target, args, made) =>
			Reflect.construct(target, args.length === 0 ? [now()] : args, made),
		get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
	});
}

/** The document gave way to another one, by a navigation, before it could answer. */
export class DocumentReplaced extends Error {
	constructor() {
		super('The document was replaced by another one while a function ran in it.');
	}
}

/** The parts of a `Surface` that differ between browsers. */
export interface SurfaceCore
	extends Pick<Surface, 'press' | 'screenshot' | 'isOpen' | 'close' | 'accessibleTree'> {
	/** Gives the viewport a width, in CSS pixels. */
	resize(width: number): Promise<void>;
	/**
	 * Evaluates an expression in the document's global, awaits it, and copies the result as JSON.
	 * Throws `DocumentReplaced` if a navigation came in between.
	 */
	run(expression: string): Promise<unknown>;
	/** Clicks at a point of the viewport, in CSS pixels. */
	clickAt(x: number, y: number): Promise<void>;
	/** Types into whatever has the focus. */
	typeText(text: string): Promise<void>;
}

/** The source text of a function's call. */
export function callSource<A extends unknown[]>(fn: (...args: A) => unknown, args: A): string {
	return `(${fn})(...${JSON.stringify(args)})`;
}

/** Makes a whole `Surface` from the parts that differ. */
export function surfaceFrom(core: SurfaceCore): Surface {
	const evaluate = async <A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> => (await core.run(callSource(fn, args))) as Awaited<R>;
	/** Null while there is no document to ask yet, during a navigation. */
	const evaluateOnArrival = async <A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R> | null> => {
		const call = callSource(fn, args);
		try {
			return (await core.run(
				`document.body && document.readyState !== 'loading' ? ${call} : null`,
			)) as Awaited<R> | null;
		} catch (error) {
			if (error instanceof DocumentReplaced) return null;
			throw error;
		}
	};
	const text = () => evaluate(() => document.body?.innerText ?? '');
	const describe = async () => `the document says: ${await text()}`;
	const click = async (selector: string) => {
		let point: ClickPoint = { problem: 'it has not loaded' };
		const clickable = await poll(
			`${selector} to be clickable`,
			async () => {
				point = (await evaluateOnArrival(findClickPoint, selector)) ?? point;
				return 'x' in point ? point : null;
			},
			async () => `${'problem' in point ? point.problem : 'it is'}; ${await describe()}`,
		);
		await core.clickAt(clickable.x, clickable.y);
	};
	return {
		evaluate,
		press: core.press,
		accessibleTree: core.accessibleTree,
		screenshot: core.screenshot,
		isOpen: core.isOpen,
		close: core.close,
		text,
		passTime: (ms) => evaluate(moveClock, ms),
		click,
		async setWidth(width) {
			await core.resize(width);
			await poll(
				`a viewport of ${width} px`,
				() => evaluateOnArrival((wanted) => innerWidth === wanted, width),
				async () => `${await evaluate(() => innerWidth)} px`,
			);
		},
		waitFor: (what, fn, ...args) => poll(what, () => evaluateOnArrival(fn, ...args), describe),
		async type(selector, typed) {
			await click(selector);
			await core.press('End');
			await core.typeText(typed);
		},
	};
}
