import { describe, expect, it, test } from 'vitest';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import type { PageRequest } from '@/utils/learning/observe/page-request';
import { pageFilter, SITE, seen } from './page-filter-fixtures';

const ID = 'f3a1c9d27b604e58';
const KEY = '9b1deb4d3b7d4bad';
const FORM: Partial<PageRequest> = {
	requestHeaders: [['content-type', 'application/x-www-form-urlencoded']],
	status: 0,
};

/** What is told of a form or a link of a page, that may not know yet what its sessions are called. */
function left(
	url: string,
	requestBody: string | null,
	{ names = [], typed = [] }: { names?: string[]; typed?: string[] } = {},
): PageReport['type'][] {
	const { reports, filter } = pageFilter({ fields: () => [['form_key', KEY]] });
	filter.knowNames(names);
	const method = requestBody === null ? 'GET' : 'POST';
	filter.left(seen({ ...FORM, method, url: SITE + url, requestBody, typed }));
	return reports.map(({ type }) => type);
}

/** What is told of the page that a form's key stands in. */
function namedIn(search: string, body: string): unknown[] {
	const { reports, filter } = pageFilter({
		fields: () => [['form_key', KEY]],
		path: () => '/sessions/end',
		search: () => search,
	});
	filter.knowNames([ID]);
	const url = `${SITE}/sessions/end`;
	filter.left(seen({ ...FORM, method: 'POST', url, requestBody: body, typed: [] }));
	return reports.flatMap((report) =>
		report.type === 'changed' ? report.observed.sources.map(({ named }) => named) : [],
	);
}

describe('of a page that asks once more', () => {
	const body = `id=${ID}&form_key=${KEY}`;
	test.each<[string, string, unknown]>([
		['the name of the session in its query is told', `?session=${ID}`, ['session', ID]],
		['nothing is told that the form does not send', '?session=f3a1c9d27b604e59', undefined],
		['nothing is told where the query says more', `?session=${ID}&step=2`, undefined],
		['nothing is told that no profile may name', `?a%20b=${ID}`, undefined],
		['nothing is told without a query', '', undefined],
	])('%s', (_, search, named) => {
		expect(namedIn(search, body)).toEqual([named]);
	});
});

describe('a form or a link that leads away', () => {
	test.each<[string, string, string | null]>([
		['a form', `/sessions/${ID}/end`, `form_key=${KEY}`],
		['a form with a number in its address', '/devices/48213/revoke', `form_key=${KEY}`],
		['a form that says how it is meant', '/devices/48213', `_method=delete&form_key=${KEY}`],
		['a link', `/sessions/${ID}/end`, null],
	])('is told before the names of sessions are, and after: %s', (_, url, body) => {
		expect(left(url, body)).toEqual(['changed']);
		expect(left(url, body, { names: [ID, '48213'] })).toEqual(['changed']);
	});

	test.each<[string, string, string | null, string[]]>([
		['that ends nothing', '/sessions/trust', `id=${ID}`, []],
		['with a password', `/sessions/${ID}/end`, 'password=correct+horse', []],
		['with what was typed', `/sessions/${ID}/end`, 'note=Kingfisher', ['Kingfisher']],
		['with what is nowhere in the page', `/sessions/${ID}/end`, 'note=Kingfisher', []],
		['with a number that was typed', '/sessions/482136/end', 'x=1', ['482136']],
		['that is a link to anything', '/sessions/trust', null, []],
	])('stays in the page, and is not spoken of, before: one %s', (_, url, body, typed) => {
		expect(left(url, body, { typed })).toEqual([]);
	});

	it('stays in the page where others are known and it names none', () => {
		expect(left(`/sessions/${ID}/end`, 'a=1', { names: ['0b77e2a4c1d94f60'] })).toEqual([]);
	});
});
