import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPage } from '@/modules/help-page';

const page = helpPage(readFileSync('docs/help.md', 'utf8'));

describe('the page of help', () => {
	it('has all of the document, and leads nowhere', () => {
		const titles = [...page.matchAll(/<h2>(.+?)<\/h2>/g)].map(([, title]) => title);
		expect(titles).toContain('No notification came');
		expect(titles).toContain('Travel and VPN');
		expect(page).toContain('<b>It was you:</b>');
		expect(page).not.toMatch(/<a |<script|https?:|\]\(|\*\*|^#|^- /m);
	});

	it('takes no text for markup', () => {
		expect(helpPage('A <b> & "c"')).toContain('<p>A &#60;b&#62; &#38; &#34;c&#34;</p>');
	});
});
