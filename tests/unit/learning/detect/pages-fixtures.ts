import { iso, type Truth } from '../../fixtures/learning-fixtures';
import type { Tells } from '../../fixtures/learning-shapes';
import { NOON } from '../../fixtures/session-fixtures';

/** A page that a server makes, with the list of sessions in it. */
export type SessionsPage = {
	name: string;
	tells: Tells;
	html: (sessions: readonly Truth[]) => string;
	/** What its current session is called, where that has no id. */
	ownId?: string;
};

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const ago = (ms: number): string => {
	const minutes = Math.round((NOON - ms) / 60_000);
	if (minutes < 1) return 'just now';
	if (minutes < 60) return `${minutes} minutes ago`;
	if (minutes < 1440) return `${Math.round(minutes / 60)} hours ago`;
	return `${Math.round(minutes / 1440)} days ago`;
};
/** What a stranger's device is called is the stranger's to choose. */
export const labelOf = ({ browser, system, userAgent }: Truth): string =>
	escaped(browser === 'Unknown' ? userAgent : `${browser} on ${system}`);

const csrf = (each: Truth): string =>
	`<input type="hidden" name="csrf_token" value="t${each.token.slice(5, 20)}${each.id.length}">`;

const page = (body: string, head = ''): string =>
	`<!DOCTYPE html><html lang="en"><head><title>Security</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/settings">Settings</a></li></ul></nav><main><h1>Security</h1>${body}</main><footer><p>© 2026</p></footer></body></html>`;

const DECOYS = `<section><h2>Trusted devices</h2><ul class="devices"><li class="device"><b>Firefox on Linux</b> <span>192.0.2.7</span> <form method="post" action="/devices/771/remove"><button>Remove</button></form></li><li class="device"><b>Chrome on Windows</b> <span>192.0.2.8</span> <form method="post" action="/devices/772/remove"><button>Remove</button></form></li></ul></section>
<section><h2>Recent activity</h2><table><tr><th>What</th><th>Address</th><th>When</th></tr><tr><td>Login with Chrome</td><td>192.0.2.7</td><td>2 days ago</td></tr><tr><td>Login with Firefox</td><td>192.0.2.8</td><td>3 days ago</td></tr></table></section>`;

const PLACED: Tells = ['ip', 'city', 'country', 'device', 'created', 'lastActive'];

export const SESSIONS_PAGES: readonly SessionsPage[] = [
	{
		name: 'a table with headings, a badge and forms',
		tells: PLACED,
		html: (sessions) =>
			page(
				`<h2>Active sessions (${sessions.length})</h2><table class="sessions"><thead><tr><th>Device</th><th>Location</th><th>IP address</th><th>Signed in</th><th>Last active</th><th></th></tr></thead><tbody>${sessions
					.map(
						(each) =>
							`<tr data-session-id="${each.id}"><td>${labelOf(each)}${each.current ? ' <span class="badge badge-success">This device</span>' : ''}</td><td>${each.city}, ${each.country}</td><td>${each.ip}</td><td><time datetime="${iso(each.created)}">some days ago</time></td><td><time datetime="${iso(each.lastActive)}">lately</time></td><td>${each.current ? '' : `<form method="post" action="/settings/sessions/${each.id}/revoke">${csrf(each)}<button type="submit">Revoke</button></form>`}</td></tr>`,
					)
					.join('')}</tbody></table>${DECOYS}`,
			),
	},
	{
		name: 'a table whose own row has neither form nor id, in German',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		ownId: 'this-session',
		html: (sessions) =>
			page(
				`${DECOYS}<h2>Aktive Sitzungen</h2><table><tbody><tr><th>Gerät</th><th>Ort</th><th>IP-Adresse</th><th>Zuletzt aktiv</th><th>Aktion</th></tr>${sessions
					.map(
						(each) =>
							`<tr><td>${labelOf(each)}</td><td>${each.city}, ${each.country}</td><td>${each.ip}</td><td title="${iso(each.lastActive)}">vor kurzem</td><td>${each.current ? 'Aktuelle Sitzung' : `<form action="/sitzungen/beenden" method="post">${csrf(each)}<input type="hidden" name="sitzung" value="${each.id}"><button>Beenden</button></form>`}</td></tr>`,
					)
					.join('')}</tbody></table>`,
			),
	},
	{
		name: 'cards whose texts stand in a line',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<section id="sessions"><div class="flex"><h2>Where you are logged in</h2></div><div class="space-y-4">${sessions
					.map(
						(each) =>
							`<div class="session-card flex p-4" id="session-${each.id}"><h3>${labelOf(each)}</h3>${each.current ? '<em class="px-2">Current session</em>' : ''}<p class="meta">${each.city}, ${each.country} · ${each.ip} · active ${ago(each.lastActive)}</p>${each.current ? '' : `<a class="danger" href="/account/sessions/${each.id}?_method=delete&amp;token=abc123">Sign out</a>`}</div>`,
					)
					.join('')}</div></section>${DECOYS}`,
			),
	},
	{
		name: 'a line that is one text, with the device in it',
		tells: ['device', 'lastActive'],
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><ul class="session-list">${sessions
					.map(
						(each) =>
							`<li>${labelOf(each)} · ${each.city}, ${each.country} · ${each.ip} · active ${ago(each.lastActive)}<form method="post" action="/logout-device"><input type="hidden" name="authenticity_token" value="${each.token}"><button name="session" value="${each.id}"${each.current ? ' disabled' : ''}>Log out</button></form></li>`,
					)
					.join('')}</ul>${DECOYS}`,
			),
	},
	{
		name: 'lists of terms',
		tells: ['ip', 'device', 'created', 'lastActive'],
		html: (sessions) =>
			page(
				`${DECOYS}<div class="panel"><h2>Your logins</h2>${sessions
					.map(
						(each) =>
							`<article data-id="${each.id}"${each.current ? ' data-current="true"' : ''}><dl><dt>Device</dt><dd>${labelOf(each)}</dd><dt>IP</dt><dd>${each.ip}</dd><dt>Logged in</dt><dd>${iso(each.created)}</dd><dt>Last seen</dt><dd>${iso(each.lastActive)}</dd></dl>${each.current ? '' : '<button type="button" class="btn">Remove</button>'}</article>`,
					)
					.join('')}</div>`,
			),
	},
	{
		name: 'labels before each text',
		tells: ['ip', 'device', 'created', 'lastActive'],
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><ul class="list">${sessions
					.map(
						(each) =>
							`<li class="list-item${each.current ? ' is-current' : ''}"><p><strong>Browser:</strong> ${labelOf(each)}</p><p><strong>IP address:</strong> ${each.ip}</p><p><strong>Logged in:</strong> ${iso(each.created).slice(0, 16).replace('T', ' ')} UTC</p><p><strong>Last seen:</strong> ${iso(each.lastActive).slice(0, 19).replace('T', ' ')} UTC</p>${each.current ? '<p><mark>This browser</mark></p>' : ''}<a href="/sessions/${each.id}/delete">Remove</a></li>`,
					)
					.join('')}</ul>`,
			),
	},
	{
		name: 'data of a framework in a script',
		tells: PLACED,
		html: (sessions) =>
			page(
				`<div id="root"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
					props: {
						pageProps: {
							currentSessionId: sessions.find(({ current }) => current)?.id,
							sessions: sessions.map((each) => ({
								id: each.id,
								ip: each.ip,
								userAgent: each.userAgent,
								city: each.city,
								country: each.country,
								createdAt: iso(each.created),
								lastSeenAt: iso(each.lastActive),
							})),
						},
					},
					page: '/settings/sessions',
				}).replace(/</g, '\\u003c')}</script>`,
			),
	},
	{
		name: 'data in an attribute',
		tells: PLACED,
		html: (sessions) =>
			page(
				`<div id="app" data-page="${escaped(
					JSON.stringify({
						component: 'Sessions',
						props: {
							sessions: sessions.map((each) => ({
								id: each.id,
								is_current: each.current,
								ip_address: each.ip,
								user_agent: each.userAgent,
								city: each.city,
								country: each.country,
								created_at: iso(each.created),
								last_active: iso(each.lastActive),
							})),
						},
						url: '/user/sessions',
						version: 'a1b2c3',
					}),
				)}"></div>`,
			),
	},
	{
		name: 'data that a script assigns',
		tells: PLACED,
		html: (sessions) =>
			page(
				`<script>var a = [1, 2]; window.__INITIAL_STATE__ = ${JSON.stringify({
					security: {
						sessions: sessions.map((each) => ({
							id: each.id,
							current: each.current,
							ip: each.ip,
							userAgent: each.userAgent,
							city: each.city,
							country: each.country,
							createdAt: iso(each.created),
							lastSeenAt: iso(each.lastActive),
						})),
					},
				}).replace(/</g, '\\u003c')};(function(){ render(window.__INITIAL_STATE__) })()</script>`,
			),
	},
];
