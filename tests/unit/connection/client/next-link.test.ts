import { describe, expect, test } from 'vitest';
import { nextLink } from '@/utils/connection/client/paging';

describe('the next page in a Link header', () => {
	test.each<[string | null, string | null]>([
		['</a?page=2>; rel="next"', '/a?page=2'],
		['</a?page=2>; rel=next', '/a?page=2'],
		['</a?page=2>;REL = "Next"', '/a?page=2'],
		['</a?page=2>; title="a, \\"b\\"; c"; rel="last next"', '/a?page=2'],
		['</p>; rel=prev, </a?ids=1,2>; rel=next', '/a?ids=1,2'],
		['</a?page=2>; rel=next; title=x, </b>; rel=next', '/a?page=2'],
		['</p>; rel=prev', null],
		['</p>; rel=nextish', null],
		['</p>; title="rel=next"', null],
		['</p>; title="; rel=next"', null],
		['</p', null],
		['rel=next', null],
		['', null],
		[null, null],
	])('%j is %j', (header, address) => {
		expect(nextLink(header)).toBe(address);
	});
});
