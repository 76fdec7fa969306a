import type { NeededPermission } from '@/utils/connection/profile/origins';
import { native } from './native';

const PORT = /:\d+$/;

/**
 * A match pattern for an origin. Most know no port, so a local origin's pattern covers its host. A
 * wildcard has its port in Chromium: given back without it, it would take along what a connection
 * has of its own below it. Firefox knows no port, and takes nothing along.
 */
function patternFor(origin: string): string {
	// Not by `URL`: a star, as permissions know it, is no letter of a host to each browser.
	if (import.meta.env.FIREFOX || !origin.includes('*')) return `${origin.replace(PORT, '')}/*`;
	// Without one it is `https`: the local service names its port.
	return PORT.test(origin) ? `${origin}/*` : `${origin}:443/*`;
}

/**
 * What the browser calls it to tell of requests that no page's own code sends, and in Firefox to
 * show their answers. It asks the user about none of them.
 */
const DEEPER = import.meta.env.FIREFOX
	? (['webRequest', 'webRequestBlocking', 'webRequestFilterResponse'] as const)
	: (['webRequest'] as const);

/** What is to be asked for at once; `deeper` only ever while a page is watched. */
export type AccessRequest = {
	origins: readonly string[];
	permissions: readonly (NeededPermission | 'deeper')[];
};

/** The types know no name that one browser alone has. */
const wanted = ({
	origins,
	permissions,
}: AccessRequest): Parameters<typeof native.permissions.request>[0] & {
	origins: string[];
	permissions: never[];
} => ({
	origins: origins.map(patternFor),
	permissions: permissions.flatMap((name) => (name === 'deeper' ? DEEPER : [name])) as never[],
});

/** Whether the browser lets us do all of this. Users can take access back at any time. */
export function hasAccess(request: AccessRequest): Promise<boolean> {
	return native.permissions.contains(wanted(request));
}

/**
 * Asks the user, through the browser, for all of this at once. Must be called in the handling of a
 * click, before anything is awaited.
 *
 * @returns whether it is there now
 */
export function requestAccess(request: AccessRequest): Promise<boolean> {
	return native.permissions.request(wanted(request));
}

/** Gives access to an origin back to the browser. Everything on its host goes with it. */
export function giveBackAccess(origin: string): Promise<boolean> {
	return native.permissions.remove({ origins: [patternFor(origin)] });
}

/** What the user has allowed beside this, and beside what every install has. */
async function allowedBeside(
	request: AccessRequest | Promise<AccessRequest>,
): Promise<{ origins: string[]; permissions: string[] }> {
	const { origins = [], permissions = [] } = await native.permissions.getAll();
	const { host_permissions: always = [], optional_permissions: optional = [] } =
		native.runtime.getManifest() as {
			host_permissions?: string[];
			optional_permissions?: string[];
		};
	const kept = wanted(await request);
	const keeps = new Set<string>([...kept.origins, ...always]);
	const names = new Set<string>(kept.permissions);
	return {
		origins: origins.filter((pattern) => !keeps.has(pattern)),
		permissions: permissions.filter((name) => optional.includes(name) && !names.has(name)),
	};
}

/**
 * Whether the user has allowed more than this, and what every install has. It is as of the call, however
 * long it takes to know what is needed.
 */
export async function hasMoreThan(request: Promise<AccessRequest>): Promise<boolean> {
	const { origins, permissions } = await allowedBeside(request);
	return origins.length > 0 || permissions.length > 0;
}

/** Gives back to the browser all that the user has allowed, but for this, and what every install has. */
export async function keepOnly(request: AccessRequest): Promise<void> {
	const { origins, permissions } = await allowedBeside(request);
	await native.permissions.remove({
		origins,
		// `scripting` is given back by what ends the scripts first.
		permissions: permissions.filter((name) => name !== 'scripting') as never[],
	});
}

/** Calls back when access was given or taken. Registers at once, so call it in the first tick. */
export function onAccessChanged(changed: () => void): void {
	native.permissions.onAdded.addListener(changed);
	native.permissions.onRemoved.addListener(changed);
}
