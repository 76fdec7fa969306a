// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { logInAll, PAGE } from './cryptonow-apis-fixtures.ts';

let server: Cryptonow;

/** A server for the tests of one group. */
function useStyle(api: ApiStyle): void {
	beforeAll(async () => {
		server = await startCryptonow({ api });
	});
	afterAll(() => server.close());
}

describe.each(API_STYLES)('the sessions page of «%s»', (style) => {
	useStyle(style);

	it('is behind the login, may reach its API and nothing else, and carries no list', async () => {
		const { phone, stranger } = await logInAll(server);
		const response = await phone.request(PAGE);
		expect(response.status).toBe(200);
		const policy = response.headers.get('content-security-policy') ?? '';
		const hosts = server.apiOrigin === server.origin ? '' : ` ${server.apiOrigin}`;
		expect(policy).toContain(`connect-src 'self'${hosts};`);
		expect(policy).toContain("script-src 'self';");
		const html = await response.text();
		expect(html).not.toContain(server.listedId(stranger.sessionId));
		const scripts = [...html.matchAll(/src="(\/assets\/[\w-]+\.js)"/g)].map(
			([, path]) => path ?? '',
		);
		expect(scripts).toContain(`/assets/sessions${style === 'plain' ? '' : `-${style}`}.js`);
		for (const script of scripts) expect((await phone.request(script)).status).toBe(200);
		const loggedOut = await phone.request(PAGE, { headers: { cookie: '' } });
		expect(loggedOut.headers.get('location')).toBe(`/login?next=${PAGE}`);
	});
});
