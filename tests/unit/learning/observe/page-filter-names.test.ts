import { expect, test } from 'vitest';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import type { PageRequest } from '@/utils/learning/observe/page-request';
import { pageFilter, SITE, seen } from './page-filter-fixtures';

const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const OWN = 'f3a1c9d27b604e58';

/** What is told of a request, once it is known what sessions are called. */
function told(change: Partial<PageRequest>): PageReport['type'][] {
	const { reports, filter } = pageFilter();
	filter.knowNames([ID, OWN, '31']);
	filter.answered(seen({ method: 'POST', url: `${SITE}/account/devices`, ...change }), null);
	return reports.map(({ type }) => type);
}

const END = { method: 'DELETE', url: `${SITE}/account/device` };
const asHeader = (value: string): Partial<PageRequest> => ({ requestHeaders: [['x-own', value]] });

test.each<[string, Partial<PageRequest>, PageReport['type'][]]>([
	['the name of a field', { requestBody: `keys%5B${ID}%5D=1` }, ['changed']],
	['the name of a button', { requestBody: `end_${ID}=End` }, ['changed']],
	['the name of a member', { requestBody: JSON.stringify({ [ID]: { end: true } }) }, ['changed']],
	['a number in brackets', { url: `${SITE}/odata/Sessions(31)/End` }, ['changed']],
	['a number before what is done', { url: `${SITE}/sessions/31:end` }, ['changed']],
	['a number that is no session’s', { url: `${SITE}/odata/Sessions(33)/End` }, []],
	['the name in a query', { url: `${SITE}/account/devices?${ID}` }, ['changed']],
	['a header of what ends something', { ...END, ...asHeader(ID) }, ['changed']],
	['a header of a form that ends', { url: `${SITE}/x/revoke`, ...asHeader(ID) }, ['changed']],
	['a header of anything else', asHeader(OWN), []],
	[
		'the name of a field beside a password',
		{ requestBody: `keys%5B${ID}%5D=1&pwd=hunter2` },
		['heldBack'],
	],
	[
		'a header beside a password',
		{
			...END,
			requestHeaders: [
				['x-own', ID],
				['x-proof', 'hunter2'],
			],
		},
		['heldBack'],
	],
])('a session that is named by %s', (_, change, types) => {
	expect(told(change)).toEqual(types);
});
