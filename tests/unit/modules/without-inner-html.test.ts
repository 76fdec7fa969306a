import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '@/modules/without-inner-html';

describe('Preact without its innerHTML write', () => {
	it('lacks it, and nothing else', () => {
		const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
		const without = withoutInnerHtml(preact);
		expect(preact).toContain('innerHTML');
		expect(without).not.toContain('innerHTML');
		// A single place of a hundred odd characters.
		expect(preact.length - without.length).toBeLessThan(150);
		let same = 0;
		while (preact[same] === without[same]) same += 1;
		const rest = without.slice(same).replace(/^.*?!1\?0:\(/, '');
		expect(preact.endsWith(rest)).toBe(true);
	});

	it.each([
		['code without the write', 'node.textContent=text'],
		[
			'a second write',
			`${'a?(b||a.__html!=c.innerHTML)||(d.innerHTML=a.__html),e.__k=[]):('};f.innerHTML=g`,
		],
	])('is not to be had from %s', (_, code) => {
		expect(() => withoutInnerHtml(code)).toThrow('not where it was');
	});
});
