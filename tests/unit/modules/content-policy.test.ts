import { describe, expect, it } from 'vitest';
import { allowInPages } from '@/modules/shared/content-policy';

const manifestWith = (extension_pages: string) => ({
	content_security_policy: { extension_pages },
});

describe('what pages may load more', () => {
	it('is added to its directive, and to no other', () => {
		const manifest = manifestWith("default-src 'none'; style-src 'self'; style-src-attr 'none'");
		allowInPages(manifest, 'style-src', ['a', 'b']);
		expect(manifest).toEqual(
			manifestWith("default-src 'none'; style-src 'self' a b; style-src-attr 'none'"),
		);
	});

	it.each([
		{},
		{ content_security_policy: "style-src 'self'" },
		{ content_security_policy: {} },
		manifestWith("default-src 'none'"),
	])('needs a directive that is there: %o', (manifest) => {
		expect(() => allowInPages(manifest, 'style-src', ['a'])).toThrow('no style-src');
	});
});
