import { iso, seconds } from '../../fixtures/learning-fixtures';
import {
	ago,
	clock,
	csrf,
	device,
	escaped,
	isKnown,
	number,
	type OpenSourcePage,
	of,
	page,
} from './open-source-page';

/** Pages that a server makes. */
export const SERVER_MADE_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'GitLab',
		tells: ['ip', 'device', 'created', 'lastActive'],
		html: (sessions) =>
			page(
				`<h4 class="gl-heading-4">Active sessions</h4><p>This is a list of devices that have logged into your account.</p><ul class="list-group">${of(
					sessions,
					(each) => {
						const [created, active] = [clock(each.created), clock(each.lastActive)];
						return `<li class="list-group-item">
							<div class="float-left gl-mr-3" data-toggle="tooltip" title="${each.mobile ? 'Smartphone' : 'Desktop'}"><svg><use href="#monitor"></use></svg></div>
							<div class="description float-left">
							<div><strong>${each.ip}</strong></div>
							${each.current ? '<div>This is your current session</div>' : `<div>Last accessed on ${active.day} ${active.short} ${active.time}</div>`}
							<div><strong>${escaped(isKnown(each) ? each.browser : 'curl')}</strong> on <strong>${each.system}</strong></div>
							<div><strong>Signed in</strong> on ${created.day} ${created.short} ${created.time}</div>
							</div>
							${each.current ? '' : `<div class="float-right"><a class="btn btn-danger gl-ml-3" data-confirm="Are you sure? The device will be signed out of GitLab." rel="nofollow" data-method="delete" aria-label="Revoke" href="/-/user_settings/active_sessions/${each.token}x1">Revoke</a></div>`}
						</li>`;
					},
				)}</ul>`,
			),
	},
	{
		name: 'Mastodon',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<h3>Sessions</h3><p>These are the web browsers currently logged in to your account.</p><div class="table-wrapper"><table class="table inline-table"><thead><tr><th>Browser</th><th>IP</th><th>Activity</th><td></td></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td><span title="${escaped(each.userAgent)}"><i class="fa fa-desktop" aria-label="desktop"></i>&nbsp;${device(each)}</span></td><td><samp>${each.ip}</samp></td><td>${each.current ? 'Current session' : `<time class="time-ago" datetime="${iso(each.lastActive)}" title="${clock(each.lastActive).short} ${clock(each.lastActive).day}, ${clock(each.lastActive).year}, ${clock(each.lastActive).time}">${clock(each.lastActive).short} ${clock(each.lastActive).day}</time>`}</td><td>${each.current ? '' : `<a class="table-action-link" rel="nofollow" data-method="delete" href="/settings/sessions/${number(each)}"><i class="fa fa-times"></i> Revoke</a>`}</td></tr>`,
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'django-user-sessions',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<h1>Active Sessions</h1><table class="table"><thead><tr><th>Location</th><th>Device</th><th>Last Activity</th><th>End Session</th></tr></thead>${of(
					sessions,
					(each) =>
						`<tr ${each.current ? 'class="active"' : ''}><td>${each.city}, ${each.country} <small>(${each.ip})</small></td><td>${device(each)}</td><td>${ago(each.lastActive, '0 minutes ago')}${each.current ? ' (this session)' : ''}</td><td><form method="post" action="/account/sessions/${each.token}/delete/">${csrf('csrfmiddlewaretoken', each)}<button type="submit" class="btn btn-xs ${each.current ? 'btn-link' : 'btn-warning'}">End Session</button></form></td></tr>`,
				)}</table><form method="post" action="/account/sessions/other/delete/"><p>You can also end all other sessions but the current.</p><button type="submit" class="btn btn-default btn-warning">End All Other Sessions</button></form>`,
			),
	},
	{
		name: 'Laravel Jetstream with Livewire',
		tells: ['ip', 'device', 'lastActive'],
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="md:grid md:grid-cols-3 md:gap-6"><div class="md:col-span-1"><h3 class="text-lg font-medium text-gray-900">Browser Sessions</h3><p class="mt-1 text-sm text-gray-600">Manage and log out your active sessions on other browsers and devices.</p></div><div class="mt-5 md:mt-0 md:col-span-2"><div class="max-w-xl text-sm text-gray-600">If necessary, you may log out of all of your other browser sessions.</div><div class="mt-5 space-y-6">${of(
					sessions,
					(each) =>
						`<div class="flex items-center"><div><svg class="w-8 h-8 text-gray-500"></svg></div><div class="ml-3"><div class="text-sm text-gray-600">
						${isKnown(each) ? `${each.system} - ${each.browser}` : 'Unknown - Unknown'}
						</div><div><div class="text-xs text-gray-500">
						${each.ip},
						${each.current ? '<span class="text-green-500 font-semibold">This device</span>' : `Last active ${ago(each.lastActive)}`}
						</div></div></div></div>`,
				)}</div><div class="flex items-center mt-5"><button type="button" wire:click="confirmLogout">Log Out Other Browser Sessions</button></div></div></div>`,
			),
	},
	{
		name: 'Miniflux',
		tells: ['ip', 'device', 'created'],
		html: (sessions) =>
			page(
				`<section class="page-header"><h1>Sessions</h1></section><table><tr><th>Date</th><th>IP Address</th><th>User Agent</th><th>Actions</th></tr>${of(
					sessions,
					(each) =>
						`<tr ${each.current ? 'class="row-highlighted"' : ''}><td class="column-20" title="${iso(each.created).slice(0, 19).replace('T', ' ')} +0000 UTC">${ago(each.created)}</td><td class="column-20" title="${each.ip}">${each.ip}</td><td title="${escaped(each.userAgent)}">${escaped(each.userAgent)}</td><td class="column-20">${each.current ? 'Current Session' : `<a href="#" data-confirm="true" data-label-question="Are you sure?" data-label-yes="yes" data-label-no="no" data-label-loading="In progress..." data-url="/sessions/${number(each)}/remove">Remove</a>`}</td></tr>`,
				)}</table>`,
			),
	},
	{
		// How long ago it was («3 hours») stands in it without a word that says so: it could be a life.
		name: 'Moodle',
		tells: ['ip', 'created'],
		html: (sessions) =>
			page(
				`<h2>My sessions</h2><table class="generaltable"><thead><tr><th class="header c0" scope="col">Log in</th><th class="header c1" scope="col">Last access</th><th class="header c2" scope="col">Last IP address</th><th class="header c3 lastcol" scope="col">Action</th></tr></thead><tbody>${of(
					sessions,
					(each) => {
						const at = clock(each.created);
						return `<tr><td class="cell c0">${at.weekday}, ${at.day} ${at.month} ${at.year}, ${at.twelve} ${at.half}</td><td class="cell c1">${each.current ? 'Current session' : ago(each.lastActive).replace(' ago', '')}</td><td class="cell c2"><a target="_blank" href="/iplookup/index.php?ip=${each.ip}&amp;user=7">${each.ip}</a></td><td class="cell c3 lastcol">${each.current ? '' : `<a href="/report/usersessions/user.php?delete=${number(each)}&amp;sesskey=Wd6XpT2rMz">Log out</a>`}</td></tr>`;
					},
				)}</tbody></table>`,
			),
	},
	{
		name: 'OpenProject',
		tells: ['device', 'lastActive'],
		html: (sessions) =>
			page(
				`<h2>Session management</h2><div class="generic-table--container"><table class="generic-table"><thead><tr><th>Current session</th><th>Browser</th><th>Device / OS</th><th>Last connection</th><th></th></tr></thead><tbody>${of(
					sessions,
					(each) => {
						const at = clock(each.lastActive);
						return `<tr><td class="is_current">${each.current ? '<span class="icon-yes icon icon-context"></span>' : ''}</td><td class="browser">${escaped(isKnown(each) ? `${each.browser} (Version ${each.browserVersion})` : 'unknown browser')}</td><td class="device">${isKnown(each) ? each.system : 'unknown operating system'}</td><td class="updated_at">${each.current ? 'Current session' : `${at.two(Number(at.number))}/${at.two(Number(at.day))}/${at.year} ${at.time}`}</td><td class="buttons">${each.current ? '' : `<a class="button--link" role="button" data-confirm="Are you sure?" data-disable-with="Loading" title="Delete" rel="nofollow" data-method="delete" href="/my/sessions/${number(each)}"><span class="icon icon-delete"></span></a>`}</td></tr>`;
					},
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'the sample of Spring Session',
		tells: ['city', 'country', 'created', 'lastActive'],
		html: (sessions) => {
			const written = (ms: number) => {
				const at = clock(ms);
				return `${at.two(Number(at.day))}/${at.short}/${at.year} ${at.time}:${at.seconds}`;
			};
			return page(
				`<h1>Secured Page</h1><p>Your current session id is <span id="session-id">${sessions.find(({ current }) => current)?.id}</span></p><table class="table table-stripped"><tr><th>Id Suffix</th><th>Location</th><th>Created</th><th>Last Updated</th><th>Information</th><th>Terminate</th></tr>${of(
					sessions,
					(each) =>
						`<tr><td>${each.id.slice(30)}</td><td>${each.city}, ${each.country}</td><td>${written(each.created)}</td><td>${written(each.lastActive)}</td><td>${escaped(each.userAgent)}</td><td><form action="/sessions/${each.id}" method="post">${csrf('_csrf', each)}<input id="terminate-${each.id}" type="submit" value="Terminate"${each.current ? ' disabled="disabled"' : ''}></form></td></tr>`,
				)}</table>`,
			);
		},
	},
	{
		name: 'Plausible',
		tells: ['device', 'lastActive'],
		html: (sessions) =>
			page(
				`<div><h2><a id="user-sessions">Login Management</a></h2><p>Review existing sessions</p></div><table class="min-w-full"><thead><tr><th scope="col">Device</th><th scope="col">Last seen</th><th scope="col"><span class="sr-only">Actions</span></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td class="px-6 py-4">${isKnown(each) ? `${each.browser} (${each.system})` : escaped(each.userAgent)}</td><td class="px-6 py-4">${each.current ? 'Just recently' : ago(each.lastActive)}</td>${each.current ? '<td class="px-6 py-4">current session</td>' : `<td class="px-6 py-4"><a class="text-red-600" data-confirm="Are you sure you want to log out this session?" data-csrf="${each.token.slice(2, 30)}" data-method="delete" data-to="/settings/user-sessions/${number(each)}" href="/settings/user-sessions/${number(each)}" rel="nofollow"><svg></svg></a></td>`}</tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'WoltLab Suite',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<section class="section"><header class="sectionHeader"><h2 class="sectionTitle">Multi-factor authentication</h2></header><ul class="containerList"><li class="box64"><div><span class="icon icon64 fa-mobile"></span></div><div class="accountSecurityContainer"><div class="containerHeadline accountSecurityInformation"><h3>Authentication app <span class="badge green">Active</span></h3></div></div></li></ul></section><section class="section"><header class="sectionHeader"><h2 class="sectionTitle">Active Sessions</h2></header><ul class="containerList">${of(
					sessions,
					(each) =>
						`<li class="box64 sessionItem"><div><span class="icon icon64 fa-laptop"></span></div><div class="accountSecurityContainer"><div class="containerHeadline accountSecurityInformation"><h3>${device(each)}</h3><dl class="plain inlineDataList small"><dt>Last activity</dt><dd>${each.current ? 'Current Session' : `<time datetime="${iso(each.lastActive)}" class="datetime" data-timestamp="${seconds(each.lastActive)}">${ago(each.lastActive)}</time>`}</dd><dt>IP address</dt><dd>${each.ip}</dd></dl></div>${each.current ? '' : `<div class="accountSecurityButtons"><button class="small sessionDeleteButton" data-session-id="${each.token}">Log off</button></div>`}</div></li>`,
				)}</ul></section>`,
			),
	},
	{
		name: 'a member area in ColdFusion',
		tells: ['ip', 'created', 'lastActive'],
		html: (sessions) => {
			const day = (ms: number) => `${clock(ms).short} ${clock(ms).day}, ${clock(ms).year}`;
			return page(
				`<article><h1>Active Sessions</h1><table class="uiTable"><thead><tr><th>Last Activity</th><th>Started</th><th align="center">Requests</th><th>IP Address</th><th align="center">Current</th><th class="w-1"><br></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${day(each.lastActive)}</td><td>${day(each.created)}</td><td align="center">${number(each) % 97}</td><td><a href="https://ipinfo.io/${each.ip}" target="_blank">${each.ip}</a></td><td align="center">${each.current ? '<strong>Yes</strong>' : ''}</td><td align="center" class="isNoWrap"><form method="post" action="/index.cfm?event=member.session.list">${csrf('x-xsrf-token', each)}<input type="hidden" name="sessionID" value="${number(each)}"><button type="submit" name="action" value="endSession" class="uiButton isLink isDanger">${each.current ? '<strong>Log Out</strong>' : 'End Session'}</button></form></td></tr>`,
				)}</tbody></table></article>`,
			);
		},
	},
	{
		name: 'a Laravel application with a Close button',
		tells: ['ip', 'device', 'lastActive'],
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><table class="table"><thead><tr><th>IP address</th><th>Device</th><th>Browser</th><th>Last activity</th><th></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td class="align-middle">${each.ip}</td><td class="align-middle">${isKnown(each) ? each.system : 'Unknown'}</td><td class="align-middle">${isKnown(each) ? each.browser : 'Unknown'}${each.current ? ' <span class="badge bg-success">Your current session</span>' : ''}</td><td class="align-middle">${ago(each.lastActive)}</td><td class="align-middle"><form action="/sessions/${each.token}" method="POST">${csrf('_token', each)}<input type="hidden" name="_method" value="DELETE"><button type="submit" value="${each.token}" class="btn btn-outline-dark"><i class="bi bi-x-lg"></i> Close session</button></form></td></tr>`,
				)}</tbody></table>`,
			),
	},
];
