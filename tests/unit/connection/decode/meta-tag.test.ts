import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inputValue, metaContent } from '@/utils/connection/decode/meta-tag';

describe('the content of a meta tag', () => {
	test.each<[string, string | null]>([
		['<meta name="csrf" content="a">', 'a'],
		["<!doctype html><html><head><META NAME='csrf' content='a'/></head>", 'a'],
		['<meta content=a name=csrf>', 'a'],
		['<meta\n  content="a&amp;b&#x3d;&#61;&quot;"\n  name="csrf"\n>', 'a&b=="'],
		['<meta name="csrf" content="">', ''],
		['<meta name="csrf" content="1 > 0">', '1 > 0'],
		['<meta name="csrf" content="a"><meta name="csrf" content="b">', 'a'],
		['<meta name="csrf" content="a" content="b">', 'a'],
		['<meta charset=utf-8><link href="/x"><meta name="csrf" content="a">', 'a'],
		['<script>let a = "<meta name=csrf content=evil>"</script><meta name=csrf content=a>', 'a'],
		['<style><meta name=csrf content=evil></style><meta name=csrf content=a>', 'a'],
		['<title><meta name=csrf content=evil></title><meta name=csrf content=a>', 'a'],
		['<noscript><meta name=csrf content=evil></noscript><meta name=csrf content=a>', 'a'],
		['<template><meta name=csrf content=evil></template><meta name=csrf content=a>', 'a'],
		['<!-- <meta name=csrf content=evil> --><meta name=csrf content=a>', 'a'],
		['<!--> <meta name=csrf content=evil> --><meta name=csrf content=a>', 'a'],
		['<link title="<meta name=csrf content=evil>"><meta name=csrf content=a>', 'a'],
		['<metadata name=csrf content=evil>', null],
		['<meta name="csrf-param" content="evil">', null],
		['<meta name="csrf">', null],
		['<meta property="csrf" content="evil">', null],
		['</head><meta name=csrf content=evil>', null],
		['<body><meta name=csrf content=evil>', null],
		['<script><meta name=csrf content=evil>', null],
		['<meta name=csrf content="evil', null],
		['&lt;meta name=csrf content=evil&gt;', null],
		['', null],
	])('%s', (html, content) => {
		expect(metaContent(html, 'csrf')).toBe(content);
	});

	test.each([
		['<form><input type="hidden" name="csrf" value="a&amp;b"></form>', 'a&b'],
		['<body><p><INPUT name=csrf TYPE=hidden value=x>', 'x'],
		['<input type=hidden name=csrf value=""><input type=hidden name=csrf value=second>', 'second'],
		['<input type=text name=csrf value=typed>', null],
		['<input type=password name=csrf value=typed>', null],
		['<script>"<input type=hidden name=csrf value=x>"</script>', null],
		['<!-- <input type=hidden name=csrf value=x> -->', null],
		['<input type=hidden name=csrf-other value=x>', null],
		['<input type=hidden name=csrf value=x', null],
	])('a hidden field: %s', (html, value) => {
		expect(inputValue(html, 'csrf')).toBe(value);
	});

	it('is found, or not, in whatever is sent, and soon', () => {
		const part = fc.constantFrom(
			'<',
			'>',
			'"',
			"'",
			'<!--',
			'-->',
			'<meta ',
			'name=csrf ',
			'</',
			' ',
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const content = metaContent(parts.join(''), 'csrf');
				return content === null || typeof content === 'string';
			}),
		);
		for (const html of ['<', '<a ', '<meta "', '<!--', '<script>', '</script', ' / ', '=']) {
			expect(metaContent(html.repeat(100_000), 'csrf')).toBeNull();
			expect(inputValue(html.repeat(100_000), 'csrf')).toBeNull();
		}
	});
});
