import { browser } from 'wxt/browser';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import {
	type SeenRequest,
	type TokenPlace,
	tokenName,
	tokensIn,
} from '@/utils/connection/profile/tokens';
import { isOfOurStore } from '../cookie-store';
import { createSerialQueue } from '../serial-queue';
import {
	extraHeaders,
	originOf,
	type RequestDetails,
	requestsTo,
	webRequest,
} from '../web-request';
import { TOKENS_KEY } from './stored-keys';

/** A value, and whether the service has refused it. */
type Token = { value: string; refused: boolean };

const isToken = (value: unknown): value is Token => {
	if (typeof value !== 'object' || value === null) return false;
	const { value: token, refused } = value as Partial<Token>;
	return typeof token === 'string' && typeof refused === 'boolean';
};

/** The stored tokens by their names; none where one of them is none. Without schemas: looks read them. */
function tokensOf(stored: unknown): Map<string, Token> {
	const all = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	return new Map(all.every((pair): pair is [string, Token] => isToken(pair[1])) ? all : []);
}

/** Longer ones are no key that a server would take. */
const LONGEST = 8192;

/** Keys that only the site's own page holds, as it was last seen to send them. In memory alone. */
export type TokenStore = {
	read(origin: string, place: TokenPlace): Promise<string | null>;
	/** The service takes this one no more: it is not given again. */
	refuse(origin: string, place: TokenPlace, value: string): Promise<void>;
	/**
	 * Takes what a page has sent.
	 *
	 * @returns whether something in it was new
	 */
	see(request: SeenRequest, profile: ConnectionProfile): Promise<boolean>;
	/** Forgets all of them. */
	forget(): Promise<void>;
};

type Area = {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
};

/** A store in the memory that ends with the browser, and that no page can read. */
export function createTokenStore(session: Area = browser.storage.session): TokenStore {
	const inTurn = createSerialQueue();

	const load = async () => tokensOf((await session.get(TOKENS_KEY))[TOKENS_KEY]);
	const save = (tokens: ReadonlyMap<string, Token>) =>
		session.set({ [TOKENS_KEY]: Object.fromEntries(tokens) });

	return {
		forget: () => inTurn(() => session.remove(TOKENS_KEY)),
		read: (origin, place) =>
			inTurn(async () => {
				const token = (await load()).get(tokenName(origin, place));
				return token === undefined || token.refused ? null : token.value;
			}),
		refuse: (origin, place, value) =>
			inTurn(async () => {
				const tokens = await load();
				const name = tokenName(origin, place);
				const token = tokens.get(name);
				// The page may have sent a new one meanwhile.
				if (token?.value !== value || token.refused) return;
				await save(tokens.set(name, { ...token, refused: true }));
			}),
		see: (request, profile) =>
			inTurn(async () => {
				const seen = [...tokensIn(request, profile)].filter(([, value]) => value.length <= LONGEST);
				if (seen.length === 0) return false;
				const tokens = await load();
				const news = seen.filter(([name, value]) => tokens.get(name)?.value !== value);
				if (news.length === 0) return false;
				for (const [name, value] of news) tokens.set(name, { value, refused: false });
				await save(tokens);
				return true;
			}),
	};
}

/**
 * Calls back with each request that code on a page, or a worker of the site's, sends to hosts that
 * we have access to; never with our own, nor with one out of a private window or a container. Where the browser has not been asked for `webRequest`,
 * nothing is heard until it has. Registers at once, so call it in the first tick: Firefox wakes the
 * background for such listeners alone.
 *
 * @param hosts match patterns of all hosts that a profile of this build may name
 */
export function onPageRequest(
	hosts: readonly string[],
	seen: (request: SeenRequest) => void,
): void {
	const heard = (details: RequestDetails): undefined => {
		const from = originOf(details.initiator ?? details.originUrl ?? details.documentUrl);
		if (from === originOf(browser.runtime.getURL('/'))) return;
		void isOfOurStore(details).then((isOurs) => {
			if (isOurs) seen({ url: details.url, from, headers: details.requestHeaders ?? [] });
		});
	};
	const listen = () => {
		const events = webRequest();
		const event = events?.onSendHeaders;
		if (events === undefined || event === undefined || event.hasListener(heard)) return;
		try {
			event.addListener(heard, requestsTo(hosts), ['requestHeaders', ...extraHeaders(events)]);
		} catch {
			// Chrome listens to no host before it gives access to one; we are called again then.
		}
	};
	listen();
	browser.permissions.onAdded.addListener(listen);
}
