import { describe, expect, it, test } from 'vitest';
import {
	contentTypeIn,
	HEADER_NAME,
	isAlwaysSecret,
	isFixedHeaderText,
	isHeaderText,
	isLearnedHeader,
	isPassedOn,
	isProfileHeader,
	isSetByBrowser,
	isTellingHeader,
	isTextBody,
	mayHoldJson,
	mayHoldSecret,
	soundsSecret,
} from '@/utils/connection/profile/headers';

type Rule = (text: string) => boolean;

/** What each rule says yes to, and what it says no to. */
const RULES: [string, Rule, string[], string[]][] = [
	[
		'a name that can be stored',
		(text) => HEADER_NAME.test(text),
		['accept', 'x-csrf-token', 'x'.repeat(64)],
		['', 'Accept', 'x y', 'x:y', 'x\n', 'x'.repeat(65)],
	],
	[
		'fixed data',
		isFixedHeaderText,
		['', 'a b', 'x'.repeat(1024)],
		['a\r\nb', 'a\nb', 'ä', 'x'.repeat(1025)],
	],
	['a text to send', isHeaderText, ['a b', 'x'.repeat(8192)], ['', 'a\nb', 'x'.repeat(8193)]],
	[
		'a header that a profile may name',
		isProfileHeader,
		['accept', 'x-client-version', 'authorization'],
		['cookie', 'host', 'origin', 'sec-fetch-site', 'x-http-method-override', 'proxy-authorization'],
	],
	['always secret', isAlwaysSecret, ['authorization', 'x-api-key'], ['accept', 'x-csrf-token']],
	[
		'sounding secret',
		soundsSecret,
		['authorization', 'x-xsrf-token', 'api-key', 'apikey', 'x-session'],
		['accept', 'x-client-version'],
	],
	[
		'a header that is learned',
		isLearnedHeader,
		['accept', 'x-client-version', 'authorization'],
		['user-agent', 'traceparent', 'x-request-id', 'idempotency-key', 'if-none-match', 'x-nonce'],
	],
	[
		'set by the browser',
		isSetByBrowser,
		['user-agent', 'accept', 'accept-language', 'sec-ch-ua', 'if-none-match', 'cookie'],
		['authorization', 'accept-version', 'content-type', 'x-csrf-token'],
	],
	[
		'maybe holding a secret',
		mayHoldSecret,
		['authorization', 'cookie', 'x-thing'],
		['accept', 'accept-language', 'content-type', 'x-requested-with'],
	],
	[
		'telling, of an answer',
		isTellingHeader,
		['link', 'x-csrf-token', 'xsrf'],
		['linked', 'x-link', 'content-type'],
	],
	[
		'a type that may hold JSON',
		mayHoldJson,
		[
			'application/json; charset=utf-8',
			'application/hal+json',
			'TEXT/PLAIN',
			'text/xml',
			'application/xml; charset=utf-8',
			'application/soap+xml',
		],
		['text/html', 'image/png', 'image/svg+xml', 'application/xhtml+xml', 'application/jsonp', ''],
	],
	[
		'a body of text',
		isTextBody,
		['application/json', 'application/x-www-form-urlencoded', 'text/csv'],
		['multipart/form-data', 'application/octet-stream', ''],
	],
];

describe.each(RULES)('%s', (_, rule, yes, no) => {
	test.each(yes)('is %j', (text) => expect(rule(text)).toBe(true));
	test.each(no)('is not %j', (text) => expect(rule(text)).toBe(false));
});

describe('passed on with an answer', () => {
	test.each(['content-type', 'link', 'x-csrf-token'])('is %j', (name) => {
		expect(isPassedOn(name)).toBe(true);
	});
	test.each(['set-cookie', 'etag', 'server'])('is not %j', (name) => {
		expect(isPassedOn(name)).toBe(false);
	});
	it('tells how to read the answer', () => {
		expect(contentTypeIn([['content-type', 'text/x-component']])).toBe('text/x-component');
		expect(contentTypeIn([['link', '<x>']])).toBeNull();
	});
});
