import { describe, expect, it, test } from 'vitest';
import { pagingOf } from '@/utils/learning/detect/paging';
import type { RequestParts } from '@/utils/learning/detect/request-parts';
import { FRAMEWORKS } from '../../fixtures/paging/frameworks';
import { digits, SIZE, type Style } from '../../fixtures/paging/paging-style';
import { SERVICES } from '../../fixtures/paging/services';
import { STANDARDS } from '../../fixtures/paging/standards';
import { type Answer, API, type Asked, entry, service } from './client-fixtures';

/** How services in use page their lists: what they say of a whole list, and of one that goes on. */

const ALL = ['one', 'two', 'three', 'four', 'five'];
const itemsOf = ({ items = ['sessions', '*'] }: Style) => items;

/** What a service answers with so many sessions. */
function answerOf(style: Style, count: number): (asked: Asked) => Answer {
	const all = ALL.slice(0, count).map((id) => entry(id));
	const fromOf = (asked: Asked): number => {
		if (style.fromOf !== undefined) return style.fromOf(asked);
		const value = style.by === undefined ? null : new URLSearchParams(asked.query).get(style.by);
		return value === null ? 0 : (style.at ?? digits)(value);
	};
	return (asked) => {
		const from = fromOf(asked);
		const here = all.slice(from, from + SIZE);
		const next = from + here.length < count ? from + SIZE : null;
		return style.page({ here, from, all: count, next });
	};
}

/** How such a list would be learned while it had so many sessions. */
function learnedFrom(style: Style, count: number) {
	const { query = [], method = 'GET', body = null } = style.request ?? {};
	const parts = {
		method,
		origin: API,
		path: '/api/account/sessions',
		query,
		body,
	} as unknown as RequestParts;
	const first: Asked = {
		method: 'GET',
		path: '',
		query: '',
		headers: new Headers(),
		body: JSON.stringify((body as { value?: unknown } | null)?.value ?? {}),
	};
	const answer = answerOf(style, count)(first);
	const page = {
		parts,
		body: answer.body,
		count: Math.min(SIZE, count),
		responseHeaders: Object.entries(answer.headers ?? {}),
	};
	return pagingOf([page], [...itemsOf(style)]);
}

/** What is read of it with so many sessions. */
const readOf = (style: Style, count: number, paging: unknown) =>
	service(
		{ list: { items: itemsOf(style), paging }, request: style.request ?? {} },
		answerOf(style, count),
	).ids();

const STYLES = Object.entries({ ...STANDARDS, ...FRAMEWORKS, ...SERVICES });
const LEARNED: [string, (style: Style) => unknown][] = [
	['nothing of its pages', () => null],
	['what a short list says', (style) => learnedFrom(style, 2)],
	['what its first page says', (style) => learnedFrom(style, 5)],
];

describe.each(STYLES)('%s', (_, style) => {
	test.each(LEARNED)('is read to its end where it is whole, by %s', async (_how, paging) => {
		expect(await readOf(style, 2, paging(style))).toEqual(['one', 'two']);
		expect(await readOf(style, 3, paging(style))).toEqual(['one', 'two', 'three']);
	});

	test.each(LEARNED)('is never whole where it goes on, by %s', async (_how, paging) => {
		const read = await readOf(style, 5, paging(style));
		if (read.at(-1) !== '… incomplete') expect(read).toEqual(ALL);
	});

	it('is followed where that is safe', async () => {
		if (style.by === undefined && style.fromOf === undefined) return;
		expect(await readOf(style, 5, null)).toEqual(ALL);
	});
});
