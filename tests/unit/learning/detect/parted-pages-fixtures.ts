import { iso, type Truth } from '../../fixtures/learning-fixtures';
import { ago, csrf, device, number, type OpenSourcePage, of, page } from './open-source-page';

// Pages whose sessions are parted in ways that no heading of a table tells, and data in attributes.

const data = (value: unknown): string =>
	JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A table of this browser's own session, or of all others. */
const tableOf = (sessions: readonly Truth[], isOwn: boolean): string =>
	`<table class="table"><thead><tr><th>Browser</th><th>IP</th><th>Last seen</th><th></th></tr></thead><tbody>${of(
		sessions.filter(({ current }) => current === isOwn),
		(each) =>
			`<tr><td>${device(each)}</td><td>${each.ip}</td><td><time datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</time></td><td>${isOwn ? '' : `<form action="/devices/${each.id}/delete" method="post"><button>Remove</button></form>`}</td></tr>`,
	)}</tbody></table>`;
const tableCard = (sessions: readonly Truth[], isOwn: boolean): string =>
	`<div class="card"><div class="card-header"><h5>${isOwn ? 'This device' : 'Other devices'}</h5></div><div class="card-body"><div class="table-responsive">${tableOf(sessions, isOwn)}</div></div></div>`;

export const PARTED_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'cards in an element under each of two headings',
		tells: ['ip', 'device', 'lastActive'],
		isOwnFirst: true,
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<section class="panel"><h2>Signed-in devices</h2>${[true, false]
					.map(
						(isOwn) =>
							`<div class="part"><h3>${isOwn ? 'This device' : 'Other devices'}</h3><div class="inner">${of(
								sessions.filter(({ current }) => current === isOwn),
								(each) =>
									`<div class="dev"><strong>${device(each)}</strong><span>${each.ip}</span><time datetime="${iso(each.lastActive)}">lately</time>${isOwn ? '' : `<form method="post" action="/devices/${each.id}"><input type="hidden" name="_method" value="delete">${csrf('t', each)}<button>Sign out</button></form>`}</div>`,
							)}</div></div>`,
					)
					.join('')}</section>`,
			),
	},
	{
		name: 'cards two elements below each of two headings',
		tells: ['ip', 'device', 'created'],
		isOwnFirst: true,
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<div class="groups">${[true, false]
					.map(
						(isOwn) =>
							`<section class="group"><header><h2>${isOwn ? 'This session' : 'All other sessions'}</h2></header><div class="cards"><div class="cards-list">${of(
								sessions.filter(({ current }) => current === isOwn),
								(each) =>
									`<article class="card"><h4>${device(each)}</h4><p>IP: ${each.ip}</p><p>Signed in <time datetime="${iso(each.created)}">lately</time></p>${isOwn ? '' : `<a href="/sessions/${each.id}/revoke">Revoke</a>`}</article>`,
							)}</div></div></section>`,
					)
					.join('')}</div>`,
			),
	},
	{
		name: 'a table in a card under each of two headings',
		tells: ['ip', 'device', 'lastActive'],
		isOwnFirst: true,
		removes: ({ id }) => id,
		html: (sessions) => page([true, false].map((isOwn) => tableCard(sessions, isOwn)).join('')),
	},
	{
		name: 'a table in a section under each of two headings, beside a history',
		tells: ['ip', 'device', 'lastActive'],
		isOwnFirst: true,
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`${[true, false]
					.map(
						(isOwn) =>
							`<section><h3>${isOwn ? 'Current session' : 'Other sessions'}</h3>${tableOf(sessions, isOwn)}</section>`,
					)
					.join('')}<div><h3>Sign-in history</h3>${tableOf(sessions.slice(0, 1), true)}</div>`,
			),
	},
	{
		name: 'lines of a row, and its own without a button',
		tells: ['ip', 'device', 'city', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h3>Devices</h3><ul class="devices">${of(
					sessions,
					(each) =>
						`<li data-session-id="${each.id}"><div>${device(each, ', ')}<br>${each.city}, ${each.country}<br>${each.ip} &ndash; <span title="${iso(each.lastActive)}">${ago(each.lastActive)}</span></div>${each.current ? '<span class="tag">Current device</span>' : '<button class="js-end">End</button>'}</li>`,
				)}</ul>`,
			),
	},
	{
		name: 'a page whose own row logs out as anywhere in the site',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h3>Active sessions</h3><div class="rows">${of(
					sessions,
					(each) =>
						`<div class="item"><div><strong>${device(each)}</strong></div><div>${each.ip}</div><div><span data-timestamp="${Math.floor(each.lastActive / 1000)}">${ago(each.lastActive)}</span></div><div>${each.current ? '<form action="/logout" method="post"><input type="hidden" name="_token" value="ab12"><button>Sign out</button></form>' : `<form method="post" action="/logout"><input type="hidden" name="sid" value="${each.id}"><button>Sign out</button></form>`}</div></div>`,
				)}</div>`,
			),
	},
	{
		name: 'a part of a table for each session',
		tells: ['ip', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><table>${of(
					sessions,
					(each) =>
						`<tbody class="session" id="s${number(each)}"><tr><th>Browser</th><td>${device(each)}</td></tr><tr><th>IP</th><td>${each.ip}</td></tr><tr><th>Since</th><td>${iso(each.created).slice(0, 16).replace('T', ' ')}</td></tr><tr><td colspan="2">${each.current ? '<b>Current session</b>' : `<a href="/logout/${number(each)}">Terminate</a>`}</td></tr></tbody>`,
				)}</table>`,
			),
	},
	{
		name: 'a choice of one session, each a label',
		tells: ['ip', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<form method="post" action="/sessions/revoke"><fieldset><legend>Sessions</legend>${of(
					sessions,
					(each) =>
						`<label class="choice"><input type="radio" name="session" value="${number(each)}"${each.current ? ' disabled' : ''}> <b>${device(each)}</b> <i>${each.ip}</i> <span>${ago(each.lastActive)}</span>${each.current ? ' <span class="pill">this one</span>' : ''}</label>`,
				)}</fieldset><button>Revoke</button></form>`,
			),
	},
	{
		name: 'blocks whose lines begin with the place',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Where you’re logged in</h2>${of(
					sessions,
					(each) =>
						`<div class="item"><div class="title">${device(each)}</div><div class="sub">${each.city}, ${each.country} • ${each.ip} • ${ago(each.lastActive)}</div>${each.current ? '<div class="sub green">This device</div>' : `<a class="btn" data-method="delete" href="/sessions/${each.id}">Log out</a>`}</div>`,
				)}`,
			),
	},
	{
		name: 'an old table that says «you are here»',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Open sessions</h2><table border="0"><tr><td><b>Browser</b></td><td><b>IP</b></td><td><b>From</b></td><td><b>Login</b></td><td></td></tr>${of(
					sessions,
					(each) =>
						`<tr><td>${device(each, ' / ')}</td><td>${each.ip}</td><td>${each.country} ${each.city}</td><td>${iso(each.created).slice(0, 16).replace('T', ' ')}</td><td>${each.current ? 'you are here' : `<a href="?kill=${number(each)}">kill</a>`}</td></tr>`,
				)}</table>`,
			),
	},
	{
		name: 'data in an attribute of Vue’s or Alpine’s',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<sessions-list :sessions="${data(
					sessions.map((each) => ({
						id: each.id,
						ip: each.ip,
						ua: each.userAgent,
						seen: iso(each.lastActive),
						mine: each.current,
					})),
				)}"></sessions-list>`,
			),
	},
	{
		name: 'Livewire, with the kind of each value beside it',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<div wire:snapshot="${data({
					data: {
						sessions: [
							sessions.map((each) => [
								{
									id: each.id,
									agent: each.userAgent,
									ip: each.ip,
									is_current_device: each.current,
									last_active: [iso(each.lastActive), { type: 'carbon', s: 'cbn' }],
								},
								{ s: 'arr' },
							]),
							{ s: 'arr' },
						],
					},
					memo: { id: 'x', name: 'sessions' },
					checksum: 'abc',
				})}" wire:effects="[]"><p>Sessions</p></div>`,
			),
	},
	{
		name: 'an island of Astro, with the kind of each value before it',
		tells: ['ip', 'device', 'created'],
		html: (sessions) =>
			page(
				`<astro-island component-url="/_astro/Sessions.js" props="${data({
					sessions: [
						1,
						sessions.map((each) => [
							0,
							{
								id: [0, each.id],
								ip: [0, each.ip],
								userAgent: [0, each.userAgent],
								createdAt: [3, iso(each.created)],
								current: [0, each.current],
							},
						]),
					],
				})}"></astro-island>`,
			),
	},
];
