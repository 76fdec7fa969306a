import { browser } from 'wxt/browser';
import { originsOf } from '@/utils/account/origins';
import type { ConnectionProfile } from '@/utils/account/profile';

/** Each origin of a profile has a rule, from this id on; a profile names a handful. */
const FIRST_RULE_ID = 1;
const RULES = 64;
const CHANGING = ['post', 'put', 'patch', 'delete'] as const;

/**
 * Makes our own requests to a profile's origins carry Origin, Referer and Sec-Fetch-Site as the
 * site's own page sends them, and not the extension's, which a careful service refuses. The rules
 * apply to requests that this extension itself starts (`initiatorDomains`), live in memory, and
 * touch no page's request.
 */
export async function sendAsSite(profile: ConnectionProfile): Promise<void> {
	const { site } = profile;
	const addRules = originsOf(profile).map((origin, index) => {
		const headers = {
			Origin: site,
			Referer: `${site}/`,
			// All origins that a profile may name are of one site.
			'Sec-Fetch-Site': origin === site ? 'same-origin' : 'same-site',
		};
		return {
			id: FIRST_RULE_ID + index,
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
	});
	await browser.declarativeNetRequest.updateSessionRules({
		removeRuleIds: Array.from({ length: RULES }, (_, index) => FIRST_RULE_ID + index),
		addRules,
	});
}
