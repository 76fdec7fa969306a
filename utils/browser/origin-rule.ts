import { browser } from 'wxt/browser';
import { originsOf } from '@/utils/account/origins';
import type { ConnectionProfile } from '@/utils/account/profile';

/** Each origin of a profile has a rule of its own, from this id on; a profile names few. */
const FIRST_RULE_ID = 1;

/**
 * Makes our own requests to a profile's origins carry the site's Origin instead of the extension's,
 * which a careful service refuses. The rules apply to requests that this extension itself starts
 * (`initiatorDomains`), live in memory, and touch no page's request.
 */
export async function sendAsSite(profile: ConnectionProfile): Promise<void> {
	const there = await browser.declarativeNetRequest.getSessionRules();
	await browser.declarativeNetRequest.updateSessionRules({
		removeRuleIds: there.map(({ id }) => id),
		addRules: originsOf(profile).map((origin, index) => ({
			id: FIRST_RULE_ID + index,
			condition: {
				initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
				urlFilter: `|${origin}/`,
				resourceTypes: ['xmlhttprequest' as const],
				requestMethods: ['post' as const, 'put' as const, 'patch' as const, 'delete' as const],
			},
			action: {
				type: 'modifyHeaders' as const,
				requestHeaders: [{ header: 'Origin', operation: 'set' as const, value: profile.site }],
			},
		})),
	});
}
