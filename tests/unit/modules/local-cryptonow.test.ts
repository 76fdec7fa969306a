import { describe, expect, it } from 'vitest';
import { localHosts, readLocalCryptonow } from '@/modules/local-cryptonow';

const ORIGIN = 'http://localhost:4180';

describe('a build for a local Cryptonow', () => {
	it('is asked for by the environment, and else is production', () => {
		expect(readLocalCryptonow({})).toBeNull();
		expect(readLocalCryptonow({ LOCAL_CRYPTONOW: ORIGIN })).toEqual({
			origin: ORIGIN,
			isConnected: true,
		});
		expect(readLocalCryptonow({ LOCAL_CRYPTONOW: ORIGIN, CONNECT: 'learn' })).toEqual({
			origin: ORIGIN,
			isConnected: false,
		});
	});

	it.each([
		{ LOCAL_CRYPTONOW: '' },
		{ LOCAL_CRYPTONOW: 'https://localhost:4180' },
		{ LOCAL_CRYPTONOW: 'http://localhost:4180/' },
		{ LOCAL_CRYPTONOW: 'http://localhost.example:4180' },
		{ LOCAL_CRYPTONOW: ORIGIN, CONNECT: 'yes' },
		{ CONNECT: 'learn' },
	])('is refused for %o', (env) => {
		expect(() => readLocalCryptonow(env)).toThrow(/LOCAL_CRYPTONOW/);
	});

	it('has access at once where it is connected, and may ask for it where it is to learn', () => {
		const named = ['http://cryptonow.localhost/*', 'http://*.cryptonow.localhost/*'];
		expect(localHosts({ origin: ORIGIN, isConnected: true })).toEqual({
			granted: ['http://localhost/*'],
			optional: named,
			answers: [ORIGIN, 'http://cryptonow.localhost:4180', 'http://*.cryptonow.localhost:4180'],
		});
		expect(localHosts({ origin: ORIGIN, isConnected: false })).toMatchObject({
			granted: [],
			optional: [...named, 'http://localhost/*'],
		});
	});
});
