import { describe, expect, test } from 'vitest';
import { parseHtml } from '@/utils/connection/document/html-tree';
import { markedRows } from '@/utils/connection/document/lists';
import { readDocument } from '@/utils/connection/document/read-document';

type Told = { device: string; ip: string; at: string; id: string };

const LAPTOP: Told = {
	device: 'Chrome on Windows',
	ip: '203.0.113.7',
	at: '5 minutes ago',
	id: '41',
};
const PHONE: Told = { device: 'Safari on iOS', ip: '203.0.113.9', at: '2 hours ago', id: '42' };
const STRANGER: Told = {
	device: 'Chrome on Windows',
	ip: '198.51.100.3',
	at: '1 hour ago',
	id: '43',
};
const SAME_DEVICE: Told = { ...LAPTOP, at: '3 hours ago', id: '44' };
const ODD: Told = { ...STRANGER, device: 'okhttp/4' };

/** A page whose sections have cards of some kind: what is taken for a row is a section. */
const page = (card: (told: Told) => string, ...sections: readonly (readonly Told[])[]) =>
	`<!doctype html><body><main><div class="devices">${sections
		.map(
			(all, at) => `<div class="device-group"><h3>Group ${at}</h3>${all.map(card).join('')}</div>`,
		)
		.join('')}</div></main></body>`;

const NAME = '> main div.devices > div.device-group';
const isWhole = (html: string): boolean => {
	const value = readDocument(html, NAME);
	expect(value?.lists[NAME]).toBeDefined();
	return value?.hasMore === false;
};

const CARDS: readonly (readonly [string, (told: Told) => string])[] = [
	[
		'blocks',
		({ device, ip, at }) =>
			`<div class="card"><b>${device}</b><p>${ip}</p><small>${at}</small></div>`,
	],
	[
		'blocks of their own classes',
		({ device, ip, at, id }) =>
			`<div class="c${id}"><p class="x${id}">${device}</p><p>${ip}</p><p>${at}</p></div>`,
	],
	['lines', ({ device, ip, at }) => `<p>${device} · ${ip} · ${at}</p>`],
	['lines without a device', ({ ip, at }) => `<p>Vienna, Austria · ${ip} · ${at}</p>`],
	['broken lines', ({ device, ip, at }) => `${device}, ${ip}<br>${at}<br>`],
	['elements in a row', ({ device, ip, at }) => `<p>${device}</p><p>${ip}</p><p>${at}</p>`],
	[
		'labels',
		({ device, ip, at }) =>
			`<div><b>Device:</b> <span>${device}</span> <b>IP:</b> <span>${ip}</span> <b>Active:</b> <span>${at}</span></div>`,
	],
	[
		'terms',
		({ device, ip, at }) =>
			`<dl><dt>Device</dt><dd>${device}</dd><dt>IP</dt><dd>${ip}</dd><dt>Active</dt><dd>${at}</dd></dl>`,
	],
	[
		'exact times',
		({ device, ip, id }) =>
			`<div><p>${device}</p><p>${ip}</p><p>Last active <time datetime="2026-11-0${Number(id) - 40}T10:00:00Z">lately</time></p></div>`,
	],
	[
		'devices and buttons of a script',
		({ device, ip }) => `<div><p>${device}, ${ip}</p><button>Remove</button></div>`,
	],
	[
		'forms',
		({ device, ip, id }) =>
			`<form method="post" action="/end"><p>${device}, ${ip}</p><input type="hidden" name="id" value="${id}"><button>End session</button></form>`,
	],
	[
		'tables',
		({ device, ip, at }) =>
			`<table><tr><th>Device</th><td>${device}</td></tr><tr><th>IP</th><td>${ip}</td></tr><tr><th>Active</th><td>${at}</td></tr></table>`,
	],
];

describe.each(CARDS)('a row of %s', (_, card) => {
	test('is the whole of one session', () => {
		expect(isWhole(page(card, [LAPTOP], [PHONE]))).toBe(true);
		expect(isWhole(page(card, [LAPTOP]))).toBe(true);
	});

	test.each<[string, readonly Told[][]]>([
		['a stranger beside another', [[LAPTOP, STRANGER], [PHONE]]],
		['a stranger in the last', [[LAPTOP], [PHONE, STRANGER]]],
		['all in one', [[LAPTOP, PHONE, STRANGER]]],
		['a program', [[LAPTOP, ODD], [PHONE]]],
	])('is never the whole of several: %s', (__, sections) => {
		expect(isWhole(page(card, ...sections))).toBe(false);
	});
});

test.each(CARDS.filter(([name]) => !/script/.test(name)))(
	'two logins of one device from one address are two, as %s',
	(_, card) => {
		expect(isWhole(page(card, [LAPTOP, SAME_DEVICE], [PHONE]))).toBe(false);
	},
);

test('devices alone are several where they differ', () => {
	const card = ({ device }: Told) => `<div>${device}</div>`;
	expect(isWhole(page(card, [LAPTOP, PHONE]))).toBe(false);
	expect(isWhole(page(card, [LAPTOP], [PHONE]))).toBe(true);
});

test('a page behind a row of several is not followed, and nothing in the row is pressed', () => {
	const card = ({ device, ip }: Told) => `<p>${device}</p><p>${ip}</p><button>Remove</button>`;
	const html = page(card, [LAPTOP, STRANGER], [PHONE]).replace(
		'</main>',
		'<nav><a rel="next" href="?page=2">Next</a></nav></main>',
	);
	expect(readDocument(html, NAME)).toMatchObject({ hasMore: true, next: null });
	const root = parseHtml(html);
	if (root === null) throw new Error('no page');
	expect(markedRows(root, NAME)).toHaveLength(1);
});

describe('a row of one session stays whole', () => {
	const UA =
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36';
	test.each([
		[
			'with a device and its agent',
			`<p>Chrome on Windows</p><p>${UA}</p><p>203.0.113.7</p><p>5 minutes ago</p>`,
		],
		[
			'with two times',
			'<p>Chrome on Windows</p><p>203.0.113.7</p><p>2026-11-01 10:00</p><p>2026-11-05 14:05</p>',
		],
		[
			'with two kinds of address',
			'<p>Chrome on Windows</p><p>203.0.113.7</p><p>2001:db8::7</p><p>5 minutes ago</p>',
		],
		[
			'with where it was first and last',
			'<p>Chrome on Windows</p><p>First login: 203.0.113.7</p><p>On: 2026-11-01 10:00</p><p>Last activity: 203.0.113.9</p><p>At: 2026-11-05 14:05</p>',
		],
		[
			'with where it was first and last, exactly',
			'<p>Signed in <time datetime="2026-11-01T10:00Z">lately</time> from <b>203.0.113.7</b></p><p>Last used <time datetime="2026-11-05T10:00Z">today</time> from <b>203.0.113.9</b></p>',
		],
		[
			'with its browser and its system apart',
			'<div><i>Browser</i><b>Chrome 142</b></div><div><i>Signed in</i><b>2026-11-01 10:00</b></div><div><i>System</i><b>Windows 11</b></div><div><i>Seen</i><b>2026-11-05 10:00</b></div>',
		],
		[
			'with two things to press',
			'<p>Chrome on Windows</p><p>203.0.113.7</p><a href="/sessions/41/end">Sign out</a><a href="/devices/7/remove">Remove device</a>',
		],
		[
			'with a question behind its button',
			'<p>Chrome on Windows</p><p>203.0.113.7</p><button data-target="#end-41">End session</button><div><p>End it?</p><form action="/sessions/41/end"><button>End session</button></form></div>',
		],
		[
			'drawn for small and for large screens',
			'<div class="md:hidden"><p>Chrome on Windows</p><p>203.0.113.7</p><p>5 minutes ago</p></div><div class="hidden md:block"><p>Chrome on Windows</p><p>203.0.113.7</p><p>5 minutes ago</p></div>',
		],
		[
			'with a badge',
			'<p>Chrome on Windows</p><p>203.0.113.7</p><p>This browser</p><p>5 minutes ago</p>',
		],
	])('%s', (_, inside) => {
		expect(isWhole(page(() => inside, [LAPTOP], [PHONE]))).toBe(true);
	});
});
