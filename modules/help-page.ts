import { readFile } from 'node:fs/promises';
import { defineWxtModule } from 'wxt/modules';

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A line's own marks: bold. */
const inLine = (text: string): string => escaped(text).replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');

const blockOf = (block: string): string => {
	const [, marks, title] = block.match(/^(#{1,2}) (.+)$/) ?? [];
	if (marks && title) return `<h${marks.length}>${inLine(title)}</h${marks.length}>`;
	if (!block.startsWith('- ')) return `<p>${inLine(block)}</p>`;
	const items = block.split('\n').map((line) => `<li>${inLine(line.replace(/^- /, ''))}</li>`);
	return `<ul>${items.join('')}</ul>`;
};

const isTitle = (block: string): boolean => block.startsWith('## ');

/** What makes sense on a page: links lead into the repository, which is not there. */
const blocksOf = (markdown: string): string[] =>
	markdown
		.trim()
		.split(/\n{2,}/)
		.filter((block) => !block.includes(']('))
		.filter((block, at, blocks) => {
			const next = blocks[at + 1];
			return !isTitle(block) || (next !== undefined && !isTitle(next));
		});

/**
 * A page of the extension from Markdown: headings, paragraphs, lists and bold text, nothing else. A
 * paragraph with a link is left out, and a title under which nothing is left.
 */
export const helpPage = (markdown: string): string =>
	[
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		'<meta name="color-scheme" content="light dark">',
		'<title>Help – Session Companion</title><link rel="stylesheet" href="/help.css"></head>',
		`<body><main>${blocksOf(markdown).map(blockOf).join('\n')}</main></body></html>\n`,
	].join('');

const STYLES = `:root{color-scheme:light dark}
body{margin:0;font:1rem/1.55 system-ui,sans-serif}
main{max-inline-size:42rem;margin:auto;padding:1.5rem 1rem 4rem;overflow-wrap:break-word}
h1,h2{line-height:1.3}
h2{margin-block:2rem .5rem;font-size:1.125rem}
ul{padding-inline-start:1.25rem}
`;

/** The help is a page of the extension: it is there without a network, and leads to no address. */
export default defineWxtModule((wxt) => {
	wxt.hook('build:publicAssets', async (_, files) => {
		const contents = helpPage(await readFile('docs/help.md', 'utf8'));
		files.push(
			{ relativeDest: 'help.html', contents },
			{ relativeDest: 'help.css', contents: STYLES },
		);
	});
});
