import { browser } from 'wxt/browser';
import { readText } from '@/utils/connection/client/response-body';
import { originsOf } from '@/utils/connection/profile/origins';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { createSerialQueue } from './serial-queue';

/** Each origin of a profile has a rule, from this id on; a profile names a handful. */
const FIRST_RULE_ID = 1;
const RULES = 64;
const profileRuleIds = () => Array.from({ length: RULES }, (_, index) => FIRST_RULE_ID + index);
/** For a question that belongs to no profile yet; it takes itself away. */
const ASIDE_RULE_ID = FIRST_RULE_ID + RULES;
/** For a page that is read beside the user's own; it takes itself away, too. */
const PAGE_RULE_ID = ASIDE_RULE_ID + 1;
/** The same for looks, which go on while something is learned. */
const LOOK_RULE_ID = PAGE_RULE_ID + 1;
const CHANGING = ['post', 'put', 'patch', 'delete'] as const;

/** Origin, Referer and Sec-Fetch-Site as the site's own page sends them to one of its origins. */
function ruleFor(id: number, site: string, origin: string) {
	const headers = {
		Origin: site,
		Referer: `${site}/`,
		// All origins that a profile may name are of one site.
		'Sec-Fetch-Site': origin === site ? 'same-origin' : 'same-site',
	};
	return {
		id,
		condition: {
			initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
			urlFilter: `|${origin}/`,
			resourceTypes: ['xmlhttprequest' as const],
			// To its own origin a page sends them only with what changes something.
			...(origin === site ? { requestMethods: [...CHANGING] } : {}),
		},
		action: {
			type: 'modifyHeaders' as const,
			requestHeaders: Object.entries(headers).map(([header, value]) => ({
				header,
				operation: 'set' as const,
				value,
			})),
		},
	};
}

/**
 * Makes our own requests to a profile's origins carry Origin, Referer and Sec-Fetch-Site as the
 * site's own page sends them, and not the extension's, which a careful service refuses. The rules
 * apply to requests that this extension itself starts (`initiatorDomains`), live in memory, and
 * touch no page's request.
 *
 * @param profile `null` leaves none of these rules
 */
export async function sendAsSite(profile: ConnectionProfile | null): Promise<void> {
	const origins = profile === null ? [] : originsOf(profile);
	await browser.declarativeNetRequest.updateSessionRules({
		removeRuleIds: profileRuleIds(),
		addRules: origins.map((origin, index) =>
			ruleFor(FIRST_RULE_ID + index, profile?.site ?? origin, origin),
		),
	});
}

/**
 * Takes away what an earlier life of the background died of before it could. To be called before
 * anything is asked, so that the browser does it first. Never rejects.
 */
export async function leaveNoRule(): Promise<void> {
	const removeRuleIds = [...profileRuleIds(), ASIDE_RULE_ID, PAGE_RULE_ID, LOOK_RULE_ID];
	try {
		await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
	} catch (error) {
		console.error('rules for our own requests stay', error);
	}
}

/**
 * Has a page read beside the user's own, without the cookies that come with it: many services send a
 * new key with each page, and the page that the user has open would be left with an old one.
 *
 * @param address of the page
 */
export const withoutNewCookies = <T>(address: string, read: () => Promise<T>): Promise<T> =>
	asideBy(PAGE_RULE_ID, address, read);

/** The same for lists that are in a page: one after the other, since what ends first ends the rule. */
export function createLookAside(): typeof withoutNewCookies {
	const inTurn = createSerialQueue();
	return (address, read) => inTurn(() => asideBy(LOOK_RULE_ID, address, read));
}

async function asideBy<T>(id: number, address: string, read: () => Promise<T>): Promise<T> {
	const rules = browser.declarativeNetRequest;
	await rules.updateSessionRules({
		removeRuleIds: [id],
		addRules: [
			{
				id,
				condition: {
					initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
					urlFilter: `|${new URL(address).origin}/`,
					resourceTypes: ['xmlhttprequest'],
					requestMethods: ['get'],
				},
				action: {
					type: 'modifyHeaders',
					responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
				},
			},
		],
	});
	try {
		return await read();
	} finally {
		await rules.updateSessionRules({ removeRuleIds: [id] }).catch(() => undefined);
	}
}

/** The longest that such a question may take, in milliseconds, and the most that it brings, in bytes. */
const LONGEST_AGAIN = 5000;
const MOST_AGAIN = 2 * 1024 * 1024;

/**
 * Asks once more for what a worker of the site's was seen to ask with a plain GET, as its page would.
 *
 * @returns the answer's text; `null` where there is none
 */
export async function askAgain(
	url: string,
	headers: [string, string][],
	site: string,
): Promise<string | null> {
	const rules = browser.declarativeNetRequest;
	try {
		await rules.updateSessionRules({
			removeRuleIds: [ASIDE_RULE_ID],
			addRules: [ruleFor(ASIDE_RULE_ID, site, new URL(url).origin)],
		});
		const answer = await fetch(url, {
			headers,
			credentials: 'include',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(LONGEST_AGAIN),
		});
		return answer.ok ? await readText(answer, { left: MOST_AGAIN }) : null;
	} catch {
		return null;
	} finally {
		await rules.updateSessionRules({ removeRuleIds: [ASIDE_RULE_ID] }).catch(() => undefined);
	}
}
