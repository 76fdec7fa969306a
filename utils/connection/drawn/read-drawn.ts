import { type FailureKind, failed, type Result } from '@/utils/domain/watch/failure';
import { type DocumentValue, readDocument } from '../document/read-document';
import { wantedList } from '../document/wanted-list';
import type { KeyPath, ReadRequest } from '../profile/profile';
import { isPersonCheck } from '../refusal/person-check';
import { entriesOf } from '../sessions/mapping';

/** A document in a tab, as it was drawn at a moment. */
export type DrawnDocument = {
	/** Its whole address; `null` for that of a host that we have no access to. */
	address: string | null;
	/** Whether it is the tab's own document, and no frame in it. */
	isTop: boolean;
	/** When it began to load, in milliseconds since 1970. */
	since: number;
	/** What it has drawn, as markup; `null` where that is more than is read. */
	html: string | null;
};

/** The tabs in which pages are read. */
export type DrawnTabs = {
	/** Opens a page in the background. @returns the tab; `null` where no window is there for it */
	open: (address: string) => Promise<number | null>;
	/** The user's own tabs with this page, as far as their logins are ours. */
	openAlready: (address: string) => Promise<readonly number[]>;
	/** The documents of a tab that we have access to; none as long as it has none. */
	read: (tabId: number) => Promise<readonly DrawnDocument[]>;
	/** Closes a tab that {@link DrawnTabs.open} has opened. */
	close: (tabId: number) => Promise<void>;
};

/** What reading a page needs. */
export type DrawnSurroundings = {
	tabs: DrawnTabs;
	/** Resolves after so many milliseconds. */
	wait: (ms: number) => Promise<void>;
	isOnline: () => boolean;
	/** Milliseconds since 1970. */
	now: () => number;
};

/** What is looked for on a page. */
export type DrawnList = {
	/** The page that is opened. */
	request: ReadRequest;
	items: KeyPath;
	/** What it means where the page leads elsewhere, or asks for a password. */
	redirect: FailureKind;
	/** Whether what was read is the list, whole. */
	isList: (value: DocumentValue) => Promise<boolean>;
	until: AbortSignal;
};

/** Reads a list that a page has drawn, as {@link readDrawn} does. */
export type ReadDrawn = (list: DrawnList) => Promise<Result<DocumentValue>>;

/** The longest that a page may take to draw its list, in milliseconds. */
const LONGEST = 18_000;
/** The same for a tab of the user's, which they may close or lead elsewhere meanwhile. */
const LONGEST_OWN = 4_000;
/** How much time lies between two readings of a page. */
const EVERY = 400;
/** How old a page of the user's may be whose list still counts, in milliseconds. */
const FRESH = 60_000;
/** How often in a row a page says that nobody is logged in before that is believed. */
const TIMES_LOGGED_OUT = 3;

/** The address that a tab is opened with. */
export function pageAddress({ origin, path, query, hash }: ReadRequest): string {
	const url = new URL(origin + path);
	for (const [name, value] of query) url.searchParams.append(name, value);
	if (hash !== undefined) url.hash = hash;
	return url.href;
}

const isAt = (
	address: string | null,
	{ origin, path }: { origin: string; path: string },
): boolean => {
	if (address === null || !URL.canParse(address)) return false;
	const url = new URL(address);
	return url.origin === origin && url.pathname === path;
};

/** The document of a tab that has the list; `null` where the tab is not, or not yet, at the page. */
export function documentOf<Document extends DrawnDocument>(
	documents: readonly Document[],
	{ request }: Pick<DrawnList, 'request'>,
): Document | null {
	const top = documents.find(({ isTop }) => isTop);
	if (top === undefined || !isAt(top.address, request)) return null;
	const { frame } = request;
	if (frame === undefined) return top;
	return documents.find(({ address, isTop }) => !isTop && isAt(address, frame)) ?? null;
}

const pageIn = ({ html }: DrawnDocument, items: KeyPath): DocumentValue | null =>
	html === null ? null : readDocument(html, wantedList(items));

/** Whether a tab has been led away from the page, and whether what it shows asks for a password. */
function whereLed(documents: readonly DrawnDocument[], { request }: Pick<DrawnList, 'request'>) {
	const top = documents.find(({ isTop }) => isTop);
	if (top === undefined) return { isElsewhere: false, asksPassword: false };
	const isPage = top.address === null || /^https?:/.test(top.address);
	const isElsewhere = isPage && !isAt(top.address, request);
	return { isElsewhere, asksPassword: pageIn(top, [])?.asksPassword === true };
}

/** Whether a tab shows where one logs in. A page that has the list may ask for a password as well. */
export function isAtLogin(
	documents: readonly DrawnDocument[],
	list: Pick<DrawnList, 'request'>,
): boolean {
	const { isElsewhere, asksPassword } = whereLed(documents, list);
	return isElsewhere && asksPassword;
}

/** Why a page has drawn no list, by what it was like at the last. */
function whyNot(
	documents: readonly DrawnDocument[],
	list: DrawnList,
	isOnline: boolean,
): { ok: false; failure: { kind: FailureKind; detail: string } } {
	const top = documents.find(({ isTop }) => isTop);
	if (top === undefined) return failed(isOnline ? 'unavailable' : 'offline', 'no page came');
	const isCheck = documents.some(({ html }) => html !== null && isPersonCheck(new Headers(), html));
	if (isCheck) return failed('personCheck', 'a page in the place of the list');
	const { isElsewhere, asksPassword } = whereLed(documents, list);
	if (isElsewhere || asksPassword) return failed(list.redirect, 'another page than the list');
	return failed('unreadable', 'a page that draws no list');
}

/** Reads a tab until its page has drawn the list, twice the same, or the time is up. */
async function readTab(
	tabId: number,
	list: DrawnList,
	{ tabs, wait, isOnline, now }: DrawnSurroundings,
	longest = LONGEST,
): Promise<Result<DocumentValue>> {
	const began = now();
	let before: string | null = null;
	let unsure: DocumentValue | null = null;
	let timesLoggedOut = 0;
	for (;;) {
		const documents = await tabs.read(tabId);
		const document = documentOf(documents, list);
		const value = document === null ? null : pageIn(document, list.items);
		const isThere = value !== null && entriesOf(value, list.items) !== null;
		const text = isThere ? JSON.stringify(value.lists) : null;
		if (isThere && text === before) {
			// What is drawn may still be a row that says «Loading…».
			if (await list.isList(value)) return { ok: true, value };
			unsure = value;
		}
		before = text;
		timesLoggedOut = !isThere && isAtLogin(documents, list) ? timesLoggedOut + 1 : 0;
		const isOver = Math.abs(now() - began) >= longest || list.until.aborted;
		if (isOver || timesLoggedOut >= TIMES_LOGGED_OUT) {
			return unsure !== null && isThere
				? { ok: true, value: unsure }
				: whyNot(documents, list, isOnline());
		}
		await wait(EVERY);
	}
}

/** A tab of the user's own whose page has just been loaded: an older list may not be true any more. */
async function freshTab(
	address: string,
	list: DrawnList,
	{ tabs, now }: DrawnSurroundings,
): Promise<number | null> {
	for (const tabId of await tabs.openAlready(address)) {
		const top = (await tabs.read(tabId)).find(({ isTop }) => isTop);
		const isFresh = top !== undefined && Math.abs(now() - top.since) < FRESH;
		if (isFresh && isAt(top.address, list.request)) return tabId;
	}
	return null;
}

/** The list out of such a tab; `null` where there is none, or it shows no list any more. */
async function readOwnTab(
	address: string,
	list: DrawnList,
	surroundings: DrawnSurroundings,
): Promise<Result<DocumentValue> | null> {
	const tabId = await freshTab(address, list, surroundings);
	if (tabId === null) return null;
	const read = await readTab(tabId, list, surroundings, LONGEST_OWN);
	return read.ok ? read : null;
}

/**
 * The list as the service's own page draws it: in a tab of the user's where it has just been loaded,
 * else in a tab in the background that is closed again. Nothing in it is pressed. A page that leads
 * elsewhere or asks for a password is «logged out», and a page that never draws the list is never
 * taken for an empty one. Never throws.
 */
export async function readDrawn(
	list: DrawnList,
	surroundings: DrawnSurroundings,
): Promise<Result<DocumentValue>> {
	const { tabs, isOnline } = surroundings;
	if (!isOnline()) return failed('offline', 'no network');
	let opened: number | null = null;
	try {
		const address = pageAddress(list.request);
		const own = await readOwnTab(address, list, surroundings).catch(() => null);
		if (own !== null) return own;
		opened = await tabs.open(address);
		if (opened === null) return failed('awaitsPage', 'no window for a tab');
		return await readTab(opened, list, surroundings);
	} catch (error) {
		return failed('unavailable', error instanceof Error ? error.name : 'no tab');
	} finally {
		if (opened !== null) await tabs.close(opened).catch(() => undefined);
	}
}
