import { describe, expect, it, test } from 'vitest';
import type { ClientDependencies } from '@/utils/connection/client/client-dependencies';
import { API, good, SITE, service } from './client-fixtures';

const redirect = (): Response =>
	Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });

/** A service on these hosts; where a host has no answer, it redirects. */
function hosts(
	answers: Readonly<Record<string, () => Response>>,
	over: Partial<ClientDependencies> = {},
	request = {},
) {
	const asked: [string, RequestCredentials | undefined][] = [];
	const fetch: ClientDependencies['fetch'] = async (address, init = {}) => {
		const { origin, pathname } = new URL(String(address));
		asked.push([origin + pathname, init.credentials]);
		const answer = answers[origin + pathname] ?? answers[origin];
		return answer === undefined ? redirect() : answer();
	};
	const made = service({ request }, () => ({}), { fetch, ...over });
	return { ...made, asked };
}
const list = () => Response.json(good.body);
const none = () => new Response('', { status: 404 });
const PATH = '/api/account/sessions';

describe('a list that is answered by a redirect', () => {
	it('is taken from another host of the profile, which is asked first from then on', async () => {
		const { ids, asked } = hosts({ [SITE]: list });
		expect(await ids()).toEqual(['one', 'two']);
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked.map(([address]) => address)).toEqual([API + PATH, SITE + PATH, SITE + PATH]);
	});

	it('is taken from the same host with www, where the user has given access to it', async () => {
		const www = API.replace('//', '//www.');
		const hasAccessTo = async (origin: string) => origin === www;
		const { ids } = hosts({ [www]: list, [SITE]: none }, { hasAccessTo });
		expect(await ids()).toEqual(['one', 'two']);
	});

	it('asks no host that the user has given no access to', async () => {
		const { ids, asked } = hosts({ [SITE]: none }, { hasAccessTo: async () => false });
		await ids();
		expect(asked.map(([address]) => new URL(address).origin)).toEqual([API, SITE, API]);
	});

	it('is followed to no host that its page has sent no key to', async () => {
		const to = { in: 'header', name: 'authorization' };
		const secrets = [{ to, prefix: 'Bearer ', source: { from: 'request' } }];
		const over: Partial<ClientDependencies> = {
			hasAccessTo: async () => true,
			readToken: async (origin) => (origin === API ? 'Bearer abc' : null),
		};
		const answers = { [SITE]: list, [API.replace('//', '//www.')]: list };
		const { ids, asked } = hosts({ ...answers, [`${API}/robots.txt`]: none }, over, { secrets });
		expect(await ids()).toBe('loggedOut');
		expect(asked.map(([address]) => address)).toEqual([API + PATH, `${API}/robots.txt`]);
	});

	it('means that nobody is logged in, where other addresses of the host do not redirect', async () => {
		const { ids } = hosts({ [SITE]: none, [`${API}/robots.txt`]: none });
		expect(await ids()).toBe('loggedOut');
	});

	const arrivedAt = (url: string) => () => {
		const properties = { redirected: { value: true }, url: { value: url } };
		return Object.defineProperties(none(), properties);
	};
	test.each<[string, string, () => Response]>([
		['moved', 'to the same elsewhere', arrivedAt('https://www.cryptonow.net/robots.txt')],
		[
			'moved',
			'where we have no access',
			() => {
				throw new TypeError('Failed to fetch');
			},
		],
		['loggedOut', 'to the page where one logs in', arrivedAt(`${API}/login`)],
	])('is %s where the host sends whoever asks %s', async (kind, _, robots) => {
		const { ids, asked } = hosts({ [SITE]: none, [`${API}/robots.txt`]: robots });
		expect(await ids()).toBe(kind);
		expect(asked.at(-1)).toEqual([`${API}/robots.txt`, 'omit']);
	});

	test.each<[string, () => Response]>([
		['nobody is logged in there either', () => new Response('{}', { status: 401 })],
		['something else is there', () => Response.json({ hello: 'world' })],
		['a page is there', () => new Response('<html>')],
	])('is not taken from elsewhere where %s', async (_, answer) => {
		const { ids } = hosts({ [SITE]: answer, [`${API}/robots.txt`]: none });
		expect(await ids()).toBe('loggedOut');
	});
});
