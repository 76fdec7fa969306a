import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { drawInHtml } from '@/modules/drawings-in-html';
import { preloadPage } from '@/modules/popup-preloaded';
import { hashOfStyles, putStylesInside } from '@/modules/popup-styles-inside';

const bundleOf = (files: Record<string, unknown>) => files as Rolldown.OutputBundle;

describe('styles inside the popup’s HTML', () => {
	const html = '<head><link rel="stylesheet" crossorigin href="/assets/popup-1.css"></head>';
	const styles = { type: 'asset', source: 'body{margin:0}' };

	it('stand in the place of the link, and are no file any more', () => {
		const bundle = bundleOf({ 'assets/popup-1.css': styles, 'assets/other.css': styles });
		expect(putStylesInside(html, bundle)).toBe('<head><style>body{margin:0}</style></head>');
		expect(Object.keys(bundle)).toEqual(['assets/other.css']);
	});

	it('must be in the bundle', () => {
		expect(() => putStylesInside(html, bundleOf({}))).toThrow('assets/popup-1.css');
	});

	it('are let through by the hash that browsers make of them', () => {
		// As CSP's own specification computes it: base64 of SHA-256 of the text between the tags.
		expect(hashOfStyles('<style>body{margin:0}</style>')).toBe(
			"'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='",
		);
		expect(() => hashOfStyles('<head></head>')).toThrow('not in its HTML');
	});
});

describe('the popup’s page, fetched ahead', () => {
	const page = {
		type: 'chunk',
		fileName: 'chunks/page-1.js',
		facadeModuleId: '/x/entrypoints/popup/page.tsx',
	};
	const main = {
		type: 'chunk',
		fileName: 'chunks/popup-1.js',
		facadeModuleId: '/x/entrypoints/popup/index.html',
	};

	it('is asked for by the HTML, whose script waits for nothing', () => {
		const html = '<script type="module" crossorigin src="/chunks/popup-1.js"></script>';
		expect(preloadPage(html, bundleOf({ main, page }))).toBe(
			'<link rel="modulepreload" href="/chunks/page-1.js"><script type="module" async crossorigin src="/chunks/popup-1.js"></script>',
		);
	});

	it('must be a file of its own', () => {
		expect(() => preloadPage('', bundleOf({ main }))).toThrow('not a file of its own');
	});
});

describe('drawings in HTML', () => {
	it('take the place of their comments', () => {
		const html = drawInHtml('<header><!--drawing:calm--><h1></h1></header>');
		expect(html).toMatch(
			/^<header><svg class="icon calm" viewBox="0 0 \d+ \d+" aria-hidden="true">(<path class="\w+" d="[^"]+"\/>)+<\/svg><h1><\/h1><\/header>$/,
		);
	});

	it('leave other comments alone', () => {
		expect(drawInHtml('<!-- a drawing: calm -->')).toBe('<!-- a drawing: calm -->');
	});
});
