import { describe, expect, test } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';

const ROWS = [
	'<li class="session">Chrome on Windows · Vienna, Austria · 203.0.113.7 · active now</li>',
	'<li class="session">Safari on iOS · Graz, Austria · 203.0.113.9 · active 5 minutes ago</li>',
].join('');

/** A page with a list of sessions, and with this behind its rows and behind the list. */
const page = (behind: string, inside = '') =>
	`<!doctype html><body><main><section><h2>Your devices</h2><div class="card"><ul class="list">
	${ROWS}${inside}</ul>${behind}</div></section></main>
	<footer><a href="/more">More</a> <a href="/next">Next</a></footer></body>`;

/** Whether the first list of a page goes on; it has to be one that is found. */
function goesOn(html: string): boolean | undefined {
	const [name] = Object.keys(readDocument(html)?.lists ?? {});
	expect(name).toContain('li.session');
	return readDocument(html, name)?.hasMore;
}

describe('a list in a page goes on', () => {
	test.each([
		['a link to the next page', '<a rel="next" href="?page=2">2</a>'],
		['«Next»', '<nav><a href="?page=2">Next »</a></nav>'],
		['an arrow alone', '<button type="button">›</button>'],
		['an arrow with a name', '<a href="?p=2" aria-label="Next page"><i></i></a>'],
		[
			'numbers of pages',
			'<ul class="pagination"><li><a aria-current="page">1</a></li><li><a href="?page=2">2</a></li></ul>',
		],
		['«Show more»', '<div><p><button>Show more</button></p></div>'],
		['«Load more (12)»', '<button>Load more (12)</button>'],
		['a control that is a link in name only', '<span role="button">Mehr anzeigen</span>'],
		['a field that is a button', '<form><input type="submit" value="Load more"></form>'],
		['Italian', '<a href="?p=2">Pagina successiva</a>'],
		['Greek', '<a href="?p=2">Επόμενη</a>'],
		['a range of all', '<p>1–10 of 25</p>'],
		['a range with a stroke', '<span>1-2 / 7</span>'],
		['a count of all', '<span>Showing 2 of 7</span>'],
		['a count in German', '<span>Seite 1 von 3</span>'],
		['a large range', '<p>1–10 of 1,234</p>'],
		['words with a number in them', '<button>Load 10 more</button>'],
		['what more there is of', '<a href="?all">Show 5 more sessions</a>'],
	])('by %s', (_, behind) => {
		expect(goesOn(page(behind))).toBe(true);
	});

	test('by what stands in the list itself', () => {
		expect(goesOn(page('', '<li><button>Show more</button></li>'))).toBe(true);
	});

	test('behind the card that it is in', () => {
		expect(goesOn(page('</div><div><button>Load more</button>'))).toBe(true);
	});
});

describe('a list in a page ends', () => {
	test.each([
		['nothing', ''],
		['«Next» that can’t be pressed', '<button disabled>Next</button>'],
		['«Next» that is said to be off', '<a aria-disabled="true" href="#">Next</a>'],
		[
			'«Next» in an item that is off',
			'<ul class="pagination"><li class="page-item disabled"><a>Next</a></li></ul>',
		],
		[
			'the number of the only page',
			'<nav class="pagination"><a aria-current="page" href="?page=1">1</a></nav>',
		],
		['a number that is no page', '<a href="/help">24</a>'],
		['«Learn more»', '<a href="/help">Learn more about devices</a>'],
		['«Log out all other sessions»', '<button>Log out all other sessions</button>'],
		['a range that is the whole', '<p>1–2 of 2</p>'],
		['a count that is the whole', '<p>Showing 2 of 2</p>'],
		['what is allowed', '<p>2 of 5 devices used</p>'],
		['a date', '<p>Checked 2026-11-30 10:00 to 11:00</p>'],
		[
			'another list under a heading of its own',
			'<h2>Login history</h2><nav><a rel="next" href="?h=2">Next</a></nav>',
		],
	])('before %s', (_, behind) => {
		expect(goesOn(page(behind))).toBe(false);
	});

	test('before what stands below every page of the site', () => {
		const html = page('').replace(/<\/?(?:main|section)>/g, '');
		expect(goesOn(html)).toBe(false);
		expect(goesOn(html.replace('</body>', '<a rel="next" href="?2">2</a></body>'))).toBe(false);
	});

	test('whatever its rows say, which a stranger can write', () => {
		const row =
			'<li class="session">Next · 1–10 of 25 · 203.0.113.66 · Show more · active now</li>';
		expect(goesOn(page('').replace('<li', `${row}<li`))).toBe(false);
	});
});

/** Where the first list of a page goes on. */
function nextOf(behind: string): string | null | undefined {
	const html = page(behind);
	const [name = null] = Object.keys(readDocument(html)?.lists ?? {});
	return readDocument(html, name)?.next;
}

const numbers = (...pages: string[]) =>
	`<ul class="pagination">${pages.map((each) => `<li>${each}</li>`).join('')}</ul>`;
const link = (number: number) => `<a href="?page=${number}">${number}</a>`;

describe('the link to the next page', () => {
	test.each([
		['by its relation', '<a rel="next" href="?page=2">2</a>', '?page=2'],
		[
			'by its word',
			'<a href="/settings/sessions?page=2&amp;per=10#list">Next ›</a>',
			'/settings/sessions?page=2&per=10',
		],
		['before the numbers', numbers(link(2), link(3), '<a href="?after=7">Next</a>'), '?after=7'],
		[
			'by the number after ours',
			numbers('<a aria-current="page" href="?page=1">1</a>', link(2), link(3)),
			'?page=2',
		],
		[
			'by the number after ours, later',
			numbers(link(1), '<span>2</span>', link(3), link(4)),
			'?page=3',
		],
		[
			'by the number after what is marked',
			numbers(link(1), '<a class="is-current" href="?page=2">2</a>', link(3)),
			'?page=3',
		],
	])('is told %s', (_, behind, next) => {
		expect(nextOf(behind)).toBe(next);
	});

	test.each([
		['a button', '<button>Next</button>'],
		['a link that a script takes for a button', '<a role="button" href="?page=2">Next</a>'],
		['a link that is sent as something else', '<a data-method="delete" href="?page=2">Next</a>'],
		['a place in the page', '<a href="#more">Show more</a>'],
		['a script', '<a href="javascript:more()">Show more</a>'],
		['an address without its scheme', '<a href="//evil.example/?page=2">Next</a>'],
	])('is none where it is %s', (_, behind) => {
		expect(nextOf(behind)).toBeNull();
		expect(goesOn(page(behind))).toBe(true);
	});

	test('is none on the last page, of which the numbers before it are links', () => {
		const last = numbers(link(1), link(2), '<span aria-current="page">3</span>');
		expect(nextOf(last)).toBeNull();
		expect(goesOn(page(last))).toBe(false);
	});
});
