import { describe, expect, it, test } from 'vitest';
import { type Answer, type Asked, good, service } from './client-fixtures';

// Inertia: a service that has been built anew answers 409 to what a page of the old build asks.

const OLD = '6f1ed002ab5595859014ebf0951522d9';
const NEW = '0c9fb2a3d1e84f7795b1c2d3e4f5a6b7';
const LEARNED = {
	request: {
		headers: [
			['x-inertia', 'true'],
			['x-inertia-version', OLD],
			['x-requested-with', 'XMLHttpRequest'],
		],
	},
};
const page = { component: 'Sessions', props: { app: { version: '7' } }, url: '/', version: NEW };
const AS_ATTRIBUTE = `<!doctype html><body><div id="app" data-page="${JSON.stringify(page).replaceAll('"', '&quot;')}"></div>`;
const AS_SCRIPT = `<body><script data-page="app" type="application/json">${JSON.stringify(page)}</script><div id="app"></div>`;

/** A service of a new build, whose page is this. */
const built =
	(html: string, wants = NEW) =>
	({ headers, path }: Asked): Answer => {
		if (!headers.has('x-inertia')) return { text: html, headers: { 'content-type': 'text/html' } };
		return headers.get('x-inertia-version') === wants
			? good
			: { status: 409, text: '', headers: { 'x-inertia-location': path } };
	};

describe('a service that has been built anew', () => {
	test.each([
		['an attribute', AS_ATTRIBUTE],
		['a script', AS_SCRIPT],
	])('is asked again in the version that its page has, in %s', async (_, html) => {
		const { ids, asked } = service(LEARNED, built(html));
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked.map(({ headers }) => headers.get('x-inertia-version'))).toEqual([OLD, null, NEW]);
		expect(asked[1]?.headers.get('accept')).toBe('text/html');
		expect(asked[1]?.headers.has('x-requested-with')).toBe(false);
		expect(new Set(asked.map(({ path }) => path)).size).toBe(1);
		// From then on it is asked in that version at once.
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked).toHaveLength(4);
	});

	it('is asked again where the version was no part of what was learned', async () => {
		const without = { request: { headers: [['x-inertia', 'true']] } };
		expect(await service(without, built(AS_SCRIPT)).ids()).toEqual(['one', 'two']);
	});

	test.each<[string, string]>([
		['has no version', '<body><div id="app"></div>'],
		['has a version that is none', '<div data-page="{&quot;version&quot;:7}"></div>'],
		['has one that is too long', `<div data-page='{"version":"${'a'.repeat(129)}"}'></div>`],
		['has what is no JSON', '<div data-page="12"></div><div data-page="{&quot;"></div>'],
	])('is unreadable where its page %s', async (_, html) => {
		const { ids, asked } = service(LEARNED, built(html));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(2);
	});

	it('is unreadable where it refuses its own version, and is asked no more', async () => {
		const { ids, asked } = service(LEARNED, built(AS_SCRIPT, 'another'));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(3);
	});

	it('is logged out where its page is', async () => {
		const answer = built('');
		const { ids } = service(LEARNED, (asked) =>
			asked.headers.has('x-inertia') ? answer(asked) : { status: 401, text: '' },
		);
		expect(await ids()).toBe('loggedOut');
	});
});

test('a conflict that says nothing of a build is unreadable, and nothing more is asked', async () => {
	const { ids, asked } = service(LEARNED, () => ({ status: 409, text: '' }));
	expect(await ids()).toBe('unreadable');
	expect(asked).toHaveLength(1);
});
