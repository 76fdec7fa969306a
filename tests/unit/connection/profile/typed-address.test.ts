import { expect, test } from 'vitest';
import { typedAddress } from '@/utils/connection/profile/typed-address';

test.each([
	['app.cryptonow.net', true],
	['https://app.cryptonow.net/', true],
	['https://app.cryptonow.net/#', true],
	['https://app.cryptonow.net/?from=mail', true],
	['https://app.cryptonow.net/#/settings/sessions', false],
	['https://app.cryptonow.net/sessions', false],
	['https://app.cryptonow.net/sessions#top', false],
])('whether %s is the site’s first page: %s', (typed, home) => {
	expect(typedAddress(typed, null)).toMatchObject({ type: 'fine', home });
});
