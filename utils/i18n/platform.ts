/** Where this browser runs, as far as words depend on it. */
export type Platform = {
	/** Whose menus and toolbar it has. */
	engine: 'chromium' | 'firefox';
	/** What its own system calls it, «Google Chrome»; `null` where it does not say. */
	browserName: string | null;
	system: 'windows' | 'mac' | 'linux' | 'other';
};

/** What a browser says of itself: `navigator`, of which Firefox has no `userAgentData`. */
export type SelfDescription = {
	userAgent: string;
	userAgentData?: { brands: readonly { brand: string }[]; platform: string } | undefined;
};

const SYSTEMS: readonly (readonly [Platform['system'], RegExp])[] = [
	['windows', /windows/i],
	['mac', /mac ?os/i],
	['other', /android|cros|chrome ?os/i],
	['linux', /linux/i],
];

/** Chromium's own brand, and the one that it makes up so that nobody relies on the list. */
const NO_NAME = /chromium|not.*brand/i;

/** Where a browser runs, from what it says of itself. What is not known is `other` and `null`. */
export function parsePlatform({ userAgent, userAgentData }: SelfDescription): Platform {
	const said = userAgentData?.platform || userAgent;
	const system = SYSTEMS.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other';
	if (/\bFirefox\//.test(userAgent)) return { engine: 'firefox', browserName: 'Firefox', system };
	const brands = userAgentData?.brands.map(({ brand }) => brand) ?? [];
	const browserName =
		brands.find((brand) => !NO_NAME.test(brand)) ??
		(brands.includes('Chromium') ? 'Chromium' : null);
	return { engine: 'chromium', browserName, system };
}
