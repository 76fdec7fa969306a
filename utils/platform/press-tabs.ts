import * as z from 'zod/mini';
import type { MarkedDocument, PressTabs } from '@/utils/connection/drawn/press-drawn';
import { drawnTabs } from './drawn-tabs';
import { inTime } from './in-time';
import { native } from './native';

const LONGEST = 4 * 1024 * 1024;
const Html = z.string().check(z.maxLength(LONGEST));

/** What the presser in a page gives: see `page-presser.ts`. */
const Marked = z.object({
	address: z.string().check(z.maxLength(8192)),
	since: z.number(),
	html: z.nullable(Html),
	presses: z.array(z.object({ html: Html, ref: z.int() })).check(z.maxLength(8)),
});

/** Where the presser stays in its own world of the page. */
type PresserScope = { sessionPresser?: { press: (ref: number) => boolean } };

/** The documents of a tab as they are drawn now, with marks; none where it can't be read. */
export async function readMarked(tabId: number): Promise<MarkedDocument[]> {
	try {
		const asked = native.scripting.executeScript({
			target: { tabId, allFrames: true },
			files: ['/page-presser.js'],
		});
		const results = await inTime(asked);
		return (results ?? []).flatMap(({ frameId, result }) => {
			const read = Marked.safeParse(result);
			return read.success ? [{ ...read.data, isTop: frameId === 0, frameId }] : [];
		});
	} catch {
		return [];
	}
}

async function press(tabId: number, frameId: number, ref: number): Promise<boolean | null> {
	// A page that asks by a question of the browser's answers to nothing else meanwhile.
	const asked = native.scripting.executeScript({
		target: { tabId, frameIds: [frameId] },
		func: (wanted: number) => (globalThis as PresserScope).sessionPresser?.press(wanted) ?? false,
		args: [ref],
	});
	const results = await inTime(asked);
	return results === null ? null : results[0]?.result === true;
}

/** The browser's tabs, to press pages in. */
export const pressTabs: PressTabs = {
	open: drawnTabs.open,
	close: drawnTabs.close,
	readMarked,
	press,
};
