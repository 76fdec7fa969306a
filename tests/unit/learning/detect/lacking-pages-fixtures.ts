import { iso } from '../../fixtures/learning-fixtures';
import { ago, clock, escaped, number, type OpenSourcePage, of, page } from './open-source-page';

/** Pages that say nowhere which session is this browser's. */
export const LACKING_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'Kanboard',
		tells: [],
		html: (sessions) => {
			const written = (ms: number) =>
				`${clock(ms).two(Number(clock(ms).number))}/${clock(ms).two(Number(clock(ms).day))}/${clock(ms).year} ${clock(ms).time}`;
			return page(
				`<div class="page-header"><h2>Persistent connections</h2></div><table class="table-small table-fixed"><tr><th>Creation date</th><th>Expiration date</th><th>IP address</th><th>User agent</th><th>Action</th></tr>${of(
					sessions,
					(each) =>
						`<tr><td>${written(each.created)}</td><td>${written(each.expires)}</td><td>${each.ip}</td><td>${escaped(each.userAgent)}</td><td><a href="/user/7/sessions/${number(each)}/remove?csrf_token=${each.token}">Remove</a></td></tr>`,
				)}</table>`,
			);
		},
	},
	{
		name: 'Keycloak’s old account pages',
		tells: [],
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><table class="table table-striped table-bordered"><thead><tr><th>IP</th><th>Started</th><th>Last Access</th><th>Expires</th><th>Clients</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${each.ip}</td><td>${iso(each.created)}</td><td>${iso(each.lastActive)}</td><td>${iso(each.expires)}</td><td>account<br></td></tr>`,
				)}</tbody></table><form action="/realms/x/account/sessions" method="post"><button id="logout-all-sessions" class="btn btn-default" type="submit">Log out all sessions</button></form>`,
			),
	},
	{
		name: 'what the generator of a Rails login makes',
		tells: [],
		html: (sessions) =>
			page(
				`<h1>Devices & Sessions</h1><div id="sessions">${of(
					sessions,
					(each) =>
						`<div id="session_${number(each)}"><p><strong>User Agent:</strong> ${escaped(each.userAgent)}</p><p><strong>Ip Address:</strong> ${each.ip}</p><p><strong>Created at:</strong> ${iso(each.created).slice(0, 19).replace('T', ' ')} UTC</p></div><p><form class="button_to" method="post" action="/sessions/${number(each)}"><input type="hidden" name="_method" value="delete"><button type="submit">Log out</button></form></p>`,
				)}</div>`,
			),
	},
	{
		name: 'phpBB',
		tells: [],
		html: (sessions) =>
			page(
				`<form id="ucp" method="post" action="/ucp.php?i=ucp_profile&amp;mode=autologin_keys"><h2>Manage “Remember Me” login keys</h2><div class="panel"><div class="inner"><table class="table1"><thead><tr><th>Mark</th><th>Login key</th><th>IP address</th><th>Login time</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr class="bg1"><td><input type="checkbox" name="keys[]" value="${each.token.slice(0, 8)}" id="${each.token.slice(0, 8)}"></td><td><label for="${each.token.slice(0, 8)}">${each.token.slice(0, 8)}</label></td><td>${each.ip}</td><td>${clock(each.created).short} ${clock(each.created).day}, ${clock(each.created).year} ${clock(each.created).time}</td></tr>`,
				)}</tbody></table></div></div><fieldset><input type="submit" name="submit" value="Delete marked"></fieldset></form>`,
			),
	},
	{
		name: 'Pixelfed',
		tells: [],
		html: (sessions) =>
			page(
				`<div class="mb-4 pb-4"><h4 class="font-weight-bold">Devices</h4><hr><ul class="list-group">${of(
					sessions,
					(each) =>
						`<li class="list-group-item"><div class="d-flex p-3"><div><i class="fas fa-desktop fa-5x"></i></div><div><p class="mb-0"><span class="text-muted">IP:</span> <span class="text-truncate">${each.ip}</span></p><p class="mb-0"><span class="text-muted">Device:</span> <span>${each.system}</span></p><p class="mb-0"><span class="text-muted">Browser:</span> <span>${each.browser}</span></p><p class="mb-0"><span class="text-muted">Last Login:</span> <span>${ago(each.lastActive)}</span></p></div></div></li>`,
				)}</ul></div>`,
			),
	},
	{
		name: 'the modal of Mattermost',
		tells: [],
		isDrawn: true,
		html: (sessions) =>
			page(
				`<h1 class="modal-title">Active Sessions</h1><p class="session-help-text">Sessions are created when you log in through a new browser on a device.</p><form role="form">${of(
					sessions,
					(each) =>
						`<div class="activity-log__table"><div class="activity-log__report"><div class="report__platform"><i class="fa fa-linux" title="Linux Icon"></i>${each.system}</div><div class="report__info"><div>Last activity: ${clock(each.lastActive).month} ${clock(each.lastActive).two(Number(clock(each.lastActive).day))}, ${clock(each.lastActive).year}, ${clock(each.lastActive).twelve} ${clock(each.lastActive).half}</div><a href="#">More info</a></div></div><div class="activity-log__action"><button class="btn btn-primary">Log Out</button></div></div>`,
				)}</form>`,
			),
	},
];
