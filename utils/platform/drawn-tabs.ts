import * as z from 'zod/mini';
import type { DrawnDocument, DrawnTabs } from '@/utils/connection/drawn/read-drawn';
import { inTime, LONGEST_ANSWER } from './in-time';
import { closeTab, noteTab } from './left-tabs';
import { native } from './native';

/** What the reader in a page gives: see `page-reader.ts`. */
const Read = z.object({
	address: z.string().check(z.maxLength(8192)),
	since: z.number(),
	html: z.nullable(z.string()),
});

/** Firefox's name for the cookies outside of containers and private windows. */
const DEFAULT_STORE = 'firefox-default';

/** What the browsers tell of a tab. */
type RawTab = {
	id?: number | undefined;
	incognito?: boolean;
	discarded?: boolean | undefined;
	status?: string | undefined;
	url?: string | undefined;
	cookieStoreId?: string;
};

/** A window where our own requests belong: not a private window. */
async function windowForTab(): Promise<number | null> {
	const windows = await native.windows.getAll({ windowTypes: ['normal'] });
	const able = windows.filter(({ incognito }) => !incognito);
	return (able.find(({ focused }) => focused) ?? able[0])?.id ?? null;
}

async function open(address: string): Promise<number | null> {
	const windowId = await windowForTab();
	if (windowId === null) return null;
	const { id } = await native.tabs.create({ url: address, active: false, windowId });
	if (id === undefined) return null;
	await noteTab(id);
	await native.tabs.update(id, { muted: true }).catch(() => undefined);
	return id;
}

/** Whether a tab has the same logins as a tab that we would open. */
const isOurs = ({ incognito, discarded, status, cookieStoreId }: RawTab): boolean =>
	incognito !== true &&
	discarded !== true &&
	status === 'complete' &&
	(cookieStoreId ?? DEFAULT_STORE) === DEFAULT_STORE;

async function openAlready(address: string): Promise<number[]> {
	const { protocol, hostname, pathname } = new URL(address);
	const tabs: RawTab[] = await native.tabs.query({ url: `${protocol}//${hostname}${pathname}*` });
	return tabs.filter(isOurs).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A tab that shows what we may not read: another host than the page's, or an error of the browser's. */
async function unreadable(tabId: number): Promise<DrawnDocument[]> {
	const { status, url }: RawTab = await native.tabs.get(tabId);
	// An address that is hidden from us is of a host that we have no access to.
	if (status !== 'complete' || url !== undefined) return [];
	return [{ address: null, isTop: true, since: 0, html: null }];
}

/** What the reader gives in some of a tab's frames; `null` where one of them does not answer. */
async function readFrames(
	target: { tabId: number } & ({ allFrames: true } | { frameIds: number[] }),
	longest: number,
): Promise<DrawnDocument[] | null> {
	const asked = native.scripting.executeScript({ target, files: ['/page-reader.js'] });
	const results = await inTime(asked, longest);
	return (
		results?.flatMap(({ frameId, result }) => {
			const read = Read.safeParse(result);
			return read.success ? [{ ...read.data, isTop: frameId === 0 }] : [];
		}) ?? null
	);
}

/**
 * The documents of a tab, as they are drawn now. Where one of its frames never answers, the page
 * itself; where that does not either, none.
 *
 * @throws where there is no such tab
 */
export async function readDocuments(
	tabId: number,
	longest = LONGEST_ANSWER,
): Promise<DrawnDocument[]> {
	try {
		const all = await readFrames({ tabId, allFrames: true }, longest);
		return all ?? (await readFrames({ tabId, frameIds: [0] }, longest)) ?? [];
	} catch {
		return unreadable(tabId);
	}
}

/** The browser's tabs, to read pages in. */
export const drawnTabs: DrawnTabs = {
	open,
	openAlready,
	read: (tabId) => readDocuments(tabId),
	close: closeTab,
};
