import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPage } from '@/modules/help-page';

const page = helpPage(readFileSync('docs/help.md', 'utf8'));

describe('the page of help', () => {
	it('has the document, and leads nowhere', () => {
		const titles = [...page.matchAll(/<h2>(.+?)<\/h2>/g)].map(([, title]) => title);
		expect(titles).toContain('No notification came');
		expect(titles).toContain('Travel and VPN');
		expect(page).toContain('<b>It was you:</b>');
		expect(page).not.toMatch(/<a |<script|https?:|\]\(|\*\*|^#|^- /m);
	});

	it('leaves out what leads into the repository, with a title that nothing else stands under', () => {
		const of = (...blocks: string[]) => helpPage(blocks.join('\n\n'));
		const [text, link] = ['Here it is.', 'More: [SECURITY.md](../SECURITY.md).'];
		expect(of('## One', text, '## Two', link)).toContain('<h2>One</h2>\n<p>Here it is.</p></main>');
		expect(of('## One', link, text)).toContain('<main><h2>One</h2>\n<p>Here it is.</p></main>');
		expect(page).not.toMatch(/\.md|Something else/);
	});

	it('takes no text for markup', () => {
		expect(helpPage('A <b> & "c"')).toContain('<p>A &#60;b&#62; &#38; &#34;c&#34;</p>');
	});
});
