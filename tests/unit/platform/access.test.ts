import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';

const permissions = {
	contains: vi.fn(async (_: object) => true),
	request: vi.fn(async (_: object) => true),
	remove: vi.fn(async (_: object) => true),
	getAll: vi.fn(async () => ({}) as object),
};

vi.mock('@/utils/platform/native', () => ({
	native: {
		get permissions() {
			return permissions;
		},
		runtime: {
			getManifest: () => ({ optional_permissions: ['scripting', 'cookies', 'webRequest'] }),
		},
	},
}));

// Another test may have loaded the module already, with the browser as it is there.
vi.resetModules();
const { giveBackAccess, hasAccess, hasMoreThan, keepOnly, requestAccess } = await import(
	'@/utils/platform/access'
);

beforeEach(() => {
	vi.stubEnv('FIREFOX', '');
	for (const mock of Object.values(permissions)) mock.mockClear();
});
afterEach(() => vi.unstubAllEnvs());

test.each([
	['https://api.cryptonow.net', 'https://api.cryptonow.net/*'],
	['http://localhost:4180', 'http://localhost/*'],
	// One without a port would take the hosts below it along when it is given back.
	['https://*.cryptonow.net', 'https://*.cryptonow.net:443/*'],
	['http://*.cryptonow.localhost:4180', 'http://*.cryptonow.localhost:4180/*'],
])('%s is asked of Chromium as %s', async (origin, pattern) => {
	const request = { origins: [origin], permissions: [] };
	await hasAccess(request);
	await requestAccess(request);
	await giveBackAccess(origin);
	const asked = { origins: [pattern], permissions: [] };
	expect(permissions.contains).toHaveBeenCalledExactlyOnceWith(asked);
	expect(permissions.request).toHaveBeenCalledExactlyOnceWith(asked);
	expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [pattern] });
});

describe('all that is not needed', () => {
	it('is given back, and what is needed below a wildcard stays', async () => {
		permissions.getAll.mockResolvedValue({
			origins: ['https://*.cryptonow.net:443/*', 'https://api.cryptonow.net/*'],
			permissions: ['storage', 'scripting', 'webRequest', 'cookies'],
		});
		await keepOnly({ origins: ['https://api.cryptonow.net'], permissions: ['cookies'] });
		expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({
			origins: ['https://*.cryptonow.net:443/*'],
			permissions: ['webRequest'],
		});
	});

	const API = 'https://api.cryptonow.net';
	it.each<[string, { origins?: string[]; permissions?: string[] }, boolean]>([
		['what every install has', { permissions: ['storage', 'alarms'] }, false],
		['what is needed', { origins: [`${API}/*`], permissions: ['storage', 'cookies'] }, false],
		['another host', { origins: [`${API}/*`, 'https://cryptonow.net/*'] }, true],
		['scripts', { permissions: ['storage', 'scripting'] }, true],
	])('is told from the rest: %s', async (_, has, isMore) => {
		permissions.getAll.mockResolvedValue(has);
		const needed = { origins: [API], permissions: ['cookies'] as const };
		expect(await hasMoreThan(Promise.resolve(needed))).toBe(isMore);
	});
});
