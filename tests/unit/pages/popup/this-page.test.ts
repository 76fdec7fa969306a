import { describe, expect, it } from 'vitest';
import { thisPageBanner } from '@/utils/pages/popup/this-page';
import { ENGLISH } from '../../fixtures/language-fixtures';

const bannerOf = (url: string, asks = true, localOrigin: string | null = null) =>
	thisPageBanner({ id: 7, url }, asks, localOrigin, ENGLISH);

describe('the page that the popup was opened on', () => {
	it('is offered where it is Cryptonow’s, with what the browser will ask', () => {
		const banner = bannerOf('https://app.cryptonow.net/settings/sessions?tab=2#all');
		expect(banner).toMatchObject({ title: 'You are on app.cryptonow.net', tone: 'calm' });
		expect(banner?.text).toContain('The browser will ask for access to app.cryptonow.net.');
		expect(banner?.buttons.map(({ name }) => name)).toEqual(['connect-here', 'connect']);
		expect(banner?.buttons[0]?.action).toEqual({
			first: [
				{
					type: 'learn',
					of: 'list',
					address: 'https://app.cryptonow.net/settings/sessions?tab=2#all',
					tabId: 7,
				},
			],
			access: { origins: ['https://app.cryptonow.net'], permissions: ['scripting'] },
		});
	});

	it('announces no question where none comes', () => {
		expect(bannerOf('https://app.cryptonow.net/', false)?.text).toBe(
			'Is your list of sessions open here?',
		);
	});

	it.each([
		'https://cryptonow.net.evil.example/settings',
		'https://cryptonow-login.example/',
		'https://acryptonow.net/',
		'https://xn--ryptonow-h4g.net/',
		'https://crypt0now.net/',
	])('is warned of and never offered where it only looks like it: %s', (url) => {
		expect(bannerOf(url)).toMatchObject({ tone: 'alarm', buttons: [] });
	});

	it.each([
		'http://app.cryptonow.net/',
		'https://app.cryptonow.net/sessions/7/revoke',
		'https://app.cryptonow.net/account?action=logout',
		'https://app.cryptonow.net/login',
		'https://app.cryptonow.net:8443/',
		'https://example.com/',
		'http://localhost:4180/',
		'about:blank',
		'chrome://settings/',
		'file:///home/anna/cryptonow.net/',
		'',
	])('is nothing to speak of where it can’t be Cryptonow’s list: %s', (url) => {
		expect(bannerOf(url)).toBeNull();
	});

	it('may be the local Cryptonow’s, in a build that is for it', () => {
		expect(bannerOf('http://localhost:4180/x', true, 'http://localhost:4180')).toMatchObject({
			id: 'here',
		});
	});
});
