import { addressChanges } from '@/utils/connection/names/changing-names';
import { localOriginOfBuild } from '@/utils/connection/profile/connection';
import { typedAddress } from '@/utils/connection/profile/typed-address';
import type { Language } from '@/utils/i18n/language';
import { CONNECT_PAGE } from '@/utils/pages/shared/connect-link';
import { type AccessRequest, hasAccess } from '@/utils/platform/access';
import { type ActiveTab, activeTab } from '@/utils/platform/active-tab';
import type { Banner } from './popup-types';

/**
 * What the popup says of the page that it was opened on: one of Cryptonow's can be connected as it
 * is, one that only looks like it is warned of, and of any other nothing is said. Pure.
 *
 * @param asks whether the browser will ask the user for access to it
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function thisPageBanner(
	{ id, url }: ActiveTab,
	asks: boolean,
	localOrigin: string | null,
	{ say }: Language,
): Banner | null {
	const page = typedAddress(url, localOrigin);
	if (page.type === 'refused' && page.why === 'lookAlike') {
		const title = say('connectAddress_lookAlike', { host: page.host });
		return { id: 'look-alike', tone: 'alarm', title, text: '', buttons: [] };
	}
	if (page.type !== 'fine') return null;
	const { address, host } = page;
	// It is asked for again, which must change nothing.
	if (addressChanges(new URL(address))) return null;
	const lines = [say('hereAsk'), ...(asks ? [say('hereAccess', { host })] : [])];
	return {
		id: 'here',
		tone: 'calm',
		title: say('here', { host }),
		text: lines.join('\n'),
		buttons: [
			{
				name: 'connect-here',
				label: say('hereYes'),
				kind: 'primary',
				action: {
					first: [{ type: 'learn', of: 'list', address, tabId: id }],
					access: accessTo(page.origin),
				},
			},
			{ name: 'connect', label: say('hereNo'), action: { open: CONNECT_PAGE } },
		],
	};
}

/** What watching a page needs. */
const accessTo = (origin: string): AccessRequest => ({
	origins: [origin],
	permissions: ['scripting'],
});

/** The same of the tab that is in front. */
export async function thisPage(language: Language): Promise<Banner | null> {
	const tab = await activeTab();
	if (tab === null) return null;
	const local = localOriginOfBuild();
	const page = typedAddress(tab.url, local);
	const isThere =
		page.type === 'fine' && (await hasAccess({ origins: [page.origin], permissions: [] }));
	return thisPageBanner(tab, !isThere, local, language);
}
