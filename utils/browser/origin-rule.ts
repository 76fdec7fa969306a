import { browser } from 'wxt/browser';

const RULE_ID = 1;

/**
 * Makes our own changing requests to one part of a site carry the site's Origin instead of the
 * extension's, which a careful service refuses. The rule applies to requests that this extension
 * itself starts (`initiatorDomains`), lives in memory, and touches no page's request.
 *
 * @param origin the site's own origin
 * @param pathPrefix where the changing requests go
 */
export async function sendAsSite(origin: string, pathPrefix: string): Promise<void> {
	await browser.declarativeNetRequest.updateSessionRules({
		removeRuleIds: [RULE_ID],
		addRules: [
			{
				id: RULE_ID,
				condition: {
					initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
					urlFilter: `|${origin}${pathPrefix}`,
					resourceTypes: ['xmlhttprequest'],
					requestMethods: ['post', 'delete'],
				},
				action: {
					type: 'modifyHeaders',
					requestHeaders: [{ header: 'Origin', operation: 'set', value: origin }],
				},
			},
		],
	});
}
