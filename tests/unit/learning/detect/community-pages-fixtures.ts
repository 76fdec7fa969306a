import { iso } from '../../fixtures/learning-fixtures';
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

/** Pages of communities, shops and content systems, and of what is added to them. */
export const COMMUNITY_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'the user sessions of django-allauth',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isNameless: true,
		html: (sessions) => {
			const written = (ms: number) => {
				const at = clock(ms);
				return `<span title="${at.short}. ${at.day}, ${at.year}, ${at.twelve} ${at.half === 'AM' ? 'a.m.' : 'p.m.'}">${ago(ms, 'now')}</span>`;
			};
			return page(
				`<h1>Sessions</h1><form class="sessions" method="post" action="/accounts/sessions/"><input type="hidden" name="csrfmiddlewaretoken" value="Zq8LwN4yTb2RkXv6MjC1hGf9SdP3uEa7"><table><thead><tr><th>Started At</th><th>IP Address</th><th>Browser</th><th>Last seen at</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${written(each.created)}</td><td>${each.ip}</td><td>${escaped(each.userAgent)}</td><td>${written(each.lastActive)}</td><td>${each.current ? '<span class="badge">Current</span>' : ''}</td></tr>`,
				)}</tbody></table><button type="submit">Sign Out Other Sessions</button></form>`,
			);
		},
	},
	{
		name: 'a table of WordPress, with links of one action each',
		tells: ['ip', 'device', 'created'],
		removes: ({ token }) => token,
		html: (sessions) => {
			const written = (ms: number) => {
				const at = clock(ms);
				return `${at.year}-${at.two(Number(at.number))}-${at.two(Number(at.day))} ${at.time}:${at.seconds}`;
			};
			return page(
				`<div class="wrap"><h1 class="wp-heading-inline">Sessions</h1><table class="wp-list-table widefat fixed striped table-view-list sessions"><thead><tr><td class="manage-column column-cb check-column"><input id="cb-select-all-1" type="checkbox"></td><th scope="col" class="manage-column column-ip column-primary">IP</th><th scope="col" class="manage-column column-ua">User agent</th><th scope="col" class="manage-column column-login sortable desc"><a href="/profile.php?orderby=login&amp;order=asc"><span>Login time</span><span class="sorting-indicator"></span></a></th></tr></thead><tbody id="the-list">${of(
					sessions,
					(each) =>
						`<tr><th scope="row" class="check-column"><input type="checkbox" name="session[]" value="${each.token}"></th><td class="ip column-ip has-row-actions column-primary" data-colname="IP"><strong>${each.ip}</strong>${each.current ? ' — <span class="post-state">Current session</span>' : ''}<div class="row-actions">${each.current ? '' : `<span class="delete"><a href="/wp-admin/profile.php?page=sessions&amp;action=destroy&amp;session=${each.token}&amp;_wpnonce=9a3f0c11de">Destroy</a></span>`}</div><button type="button" class="toggle-row"><span class="screen-reader-text">Show more details</span></button></td><td class="ua column-ua" data-colname="User agent">${escaped(each.userAgent)}</td><td class="login column-login" data-colname="Login time">${written(each.created)}</td></tr>`,
				)}</tbody><tfoot><tr><td class="manage-column column-cb check-column"><input id="cb-select-all-2" type="checkbox"></td><th scope="col" class="manage-column column-ip column-primary">IP</th><th scope="col" class="manage-column column-ua">User agent</th><th scope="col" class="manage-column column-login sortable desc"><a href="/profile.php?orderby=login&amp;order=asc"><span>Login time</span></a></th></tr></tfoot></table></div>`,
			);
		},
	},
	{
		name: 'a shop’s account page, whose cells have their titles as data',
		tells: ['city', 'country', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<div class="woocommerce-MyAccount-content"><h2>Devices</h2><table class="woocommerce-orders-table shop_table shop_table_responsive my_account_orders account-devices-table"><thead><tr><th class="woocommerce-orders-table__header"><span class="nobr">Device</span></th><th><span class="nobr">Location</span></th><th><span class="nobr">Last activity</span></th><th><span class="nobr">Actions</span></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr class="woocommerce-orders-table__row order"><td class="woocommerce-orders-table__cell" data-title="Device">${device(each)}${each.current ? ' <mark class="current">This device</mark>' : ''}</td><td class="woocommerce-orders-table__cell" data-title="Location">${each.city}, ${each.country}</td><td class="woocommerce-orders-table__cell" data-title="Last activity"><time datetime="${iso(each.lastActive)}">${clock(each.lastActive).month} ${clock(each.lastActive).day}, ${clock(each.lastActive).year}</time></td><td class="woocommerce-orders-table__cell" data-title="Actions">${each.current ? '' : `<a href="/my-account/devices/?logout=${number(each)}&amp;_wpnonce=44be0d2f71" class="woocommerce-button button">Log out</a>`}</td></tr>`,
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'Drupal, with a button that drops down',
		tells: ['ip', 'created', 'device'],
		removes: ({ token }) => token,
		html: (sessions) =>
			page(
				`<div class="block-system-main-block"><table data-striping="1"><thead><tr><th>Current</th><th>Hostname</th><th>Timestamp</th><th>Browser</th><th>Operations</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr class="odd"><td>${each.current ? 'YES' : ''}</td><td>${each.ip}</td><td>${clock(each.created).weekday.slice(0, 3)}, ${clock(each.created).two(Number(clock(each.created).number))}/${clock(each.created).two(Number(clock(each.created).day))}/${clock(each.created).year} - ${clock(each.created).time}</td><td>${escaped(each.userAgent)}</td><td><div class="dropbutton-wrapper dropbutton-single"><div class="dropbutton-widget"><ul class="dropbutton"><li class="dropbutton-action"><a href="/user/7/sessions/${each.token}/delete">Delete</a></li></ul></div></div></td></tr>`,
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'Invision Community',
		tells: ['device', 'lastActive'],
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="ipsBox"><h2 class="ipsType_sectionTitle">Recently Used Devices</h2><ol class="ipsDataList">${of(
					sessions,
					(each) =>
						`<li class="ipsDataItem"><div class="ipsDataItem_icon"><i class="fa fa-desktop"></i></div><div class="ipsDataItem_main"><h4 class="ipsDataItem_title">${device(each)} ${each.current ? '<span class="ipsBadge ipsBadge_positive">Current Device</span>' : ''}</h4><p class="ipsType_light">Last login: <time datetime="${iso(each.lastActive)}" title="${clock(each.lastActive).number}/${clock(each.lastActive).day}/${clock(each.lastActive).year.slice(2)} ${clock(each.lastActive).twelve}  ${clock(each.lastActive).half}">${ago(each.lastActive)}</time></p></div>${each.current ? '' : '<div class="ipsDataItem_generic"><a href="/settings/devices/?do=disableAutomaticLogin&amp;csrfKey=88c1f2aa0b" class="ipsButton ipsButton_small">Sign Out</a></div>'}</li>`,
				)}</ol></div>`,
			),
	},
	{
		name: 'Flarum, with one button that can’t be pressed',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<fieldset class="Security-sessions"><legend>Active Sessions</legend><div class="AccessTokensList">${of(
					sessions,
					(each) =>
						`<div class="AccessTokensList-item${each.current ? ' AccessTokensList-item--active' : ''}"><div class="AccessTokensList-item-icon"><i class="fas fa-laptop"></i></div><div class="AccessTokensList-item-info"><div class="AccessTokensList-item-title"><span class="AccessTokensList-item-title-main">${device(each)}</span>${each.current ? ' — <span class="AccessTokensList-item-title-sub">Current Active Session</span>' : ''}</div><div class="AccessTokensList-item-createdAt"><div class="DataSegment"><strong>Created: </strong><time pubdate datetime="${iso(each.created)}" title="${clock(each.created).weekday}">${ago(each.created)}</time></div></div><div class="AccessTokensList-item-lastActivityAt"><div class="DataSegment"><strong>Last activity: </strong><time pubdate datetime="${iso(each.lastActive)}" title="${clock(each.lastActive).weekday}">${ago(each.lastActive)}</time> — ${each.ip}</div></div></div><div class="AccessTokensList-item-actions">${each.current ? '<div tabindex="0"><button class="Button Button--danger" type="button" disabled>Terminate</button></div>' : '<button class="Button Button--danger" type="button">Terminate</button>'}</div></div>`,
				)}</div></fieldset>`,
			),
	},
	{
		// A city alone could be anything: it is left out rather than guessed.
		name: 'GitHub’s like: a line before the words of its own session',
		tells: ['ip', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<div class="Subhead"><h2 class="Subhead-heading">Web sessions</h2></div><p>This is a list of devices that have logged into your account. Revoke any sessions that you do not recognize.</p><ul class="listgroup session-device-list">${of(
					sessions,
					(each) =>
						`<li class="listgroup-item session-device"><span class="session-state-indicator ${each.current ? 'recent' : 'revoked'}" title="Active session"></span><div class="session-device-icon" title="${each.mobile ? 'Mobile' : 'Desktop'}"><svg></svg></div><div class="session-details"><strong class="d-block">${each.city} ${each.ip}</strong>${each.current ? '<span class="text-small">Your current session</span>' : `<span class="text-small">Last accessed on ${clock(each.lastActive).short} ${clock(each.lastActive).day}, ${clock(each.lastActive).year}</span>`}</div><a href="/settings/sessions/${number(each)}" class="btn btn-sm">See more</a></li>`,
				)}</ul>`,
			),
	},
	{
		name: 'a table of check boxes with one action for those that are chosen',
		tells: ['ip', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<div id="changelist"><form id="changelist-form" method="post"><input type="hidden" name="csrfmiddlewaretoken" value="a8LwN4yTb2RkXv6MjC1hGf9SdP3uEa7"><div class="actions"><label>Action: <select name="action"><option value="">---------</option><option value="delete_selected">Delete selected sessions</option></select></label><button type="submit" name="index" value="0">Go</button></div><table id="result_list"><thead><tr><th scope="col" class="action-checkbox-column"><input type="checkbox" id="action-toggle"></th><th scope="col" class="column-ip"><div class="text"><a href="?o=1">IP</a></div></th><th scope="col" class="column-device"><div class="text"><span>Device</span></div></th><th scope="col" class="column-last_activity"><div class="text"><a href="?o=2">Last activity</a></div></th><th scope="col" class="column-is_current"><div class="text"><span>Current session</span></div></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${number(each)}" class="action-select"></td><th class="field-ip">${each.ip}</th><td class="field-device">${device(each)}</td><td class="field-last_activity nowrap">${clock(each.lastActive).short}. ${clock(each.lastActive).day}, ${clock(each.lastActive).year}, ${clock(each.lastActive).twelve} ${clock(each.lastActive).half === 'AM' ? 'a.m.' : 'p.m.'}</td><td class="field-is_current"><img src="/static/admin/img/icon-${each.current ? 'yes' : 'no'}.svg" alt="${each.current ? 'True' : 'False'}"></td></tr>`,
				)}</tbody></table></form></div>`,
			),
	},
	{
		name: 'a Rails page with frames of Turbo as its rows',
		tells: ['ip', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<section><h2>Your sessions</h2><div id="sessions" class="flex flex-col gap-2">${of(
					sessions,
					(each) =>
						`<turbo-frame id="session_${number(each)}"><div class="flex items-center justify-between rounded-lg border p-4"><div><p class="font-semibold">${device(each)}</p><p class="text-sm text-gray-500">${each.ip} · last seen <time datetime="${iso(each.lastActive)}" data-local="time-ago">${ago(each.lastActive)}</time></p></div>${each.current ? '<span class="inline-flex rounded-full bg-green-100">This device</span>' : `<form class="button_to" method="post" action="/sessions/${number(each)}"><input type="hidden" name="_method" value="delete" autocomplete="off"><button data-turbo-confirm="Are you sure?" class="btn" type="submit">Sign out</button>${csrf('authenticity_token', each)}</form>`}</div></turbo-frame>`,
				)}</div></section>`,
			),
	},
	{
		name: 'a Rails page with Devise, its current one by the words of its button alone',
		tells: ['ip', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h1>Logins</h1><table><thead><tr><th>Device</th><th>IP address</th><th>Created at</th><th colspan="2"></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr id="login_${number(each)}"><td>${device(each)}</td><td>${each.ip}</td><td>${clock(each.created).year}-${clock(each.created).two(Number(clock(each.created).number))}-${clock(each.created).two(Number(clock(each.created).day))} ${clock(each.created).time}:${clock(each.created).seconds} UTC</td><td>${each.current ? '<b>Current session</b>' : ''}</td><td><form class="button_to" method="post" action="/logins/${number(each)}"><input type="hidden" name="_method" value="delete"><button type="submit">${each.current ? 'Log out' : 'Revoke'}</button>${csrf('authenticity_token', each)}</form></td></tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'a page of Phoenix LiveView, its ids in what a press sends',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<div data-phx-main data-phx-session="SFMyNTY.g2gDaAJhBXQ" data-phx-static="SFMyNTY.g2gDaAJhBXQAAAADdwJpZG0" id="phx-F9gQ"><h1>Sessions</h1><ul id="user-sessions" role="list" class="divide-y">${of(
					sessions,
					(each) =>
						`<li class="flex justify-between py-5"><div><p class="text-sm font-semibold">${device(each)}</p><p class="mt-1 text-xs">${each.ip}</p></div><div class="text-right">${each.current ? '<p class="text-xs text-emerald-600">Current session</p>' : `<p class="text-xs">Active ${ago(each.lastActive)}</p><button phx-click="revoke" phx-value-id="${each.id}" data-confirm="Are you sure?">Revoke</button>`}</div></li>`,
				)}</ul></div>`,
			),
	},
	{
		name: 'a page with htmx, its ids in what a press asks',
		tells: ['ip', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Active sessions</h2><table class="table"><thead><tr><th>Device</th><th>IP</th><th>Last active</th><th></th></tr></thead><tbody hx-confirm="Are you sure?" hx-target="closest tr" hx-swap="outerHTML swap:1s">${of(
					sessions,
					(each) =>
						`<tr><td>${device(each)}</td><td>${each.ip}</td><td>${ago(each.lastActive)}</td><td>${each.current ? '<em>current session</em>' : `<button class="btn btn-danger" hx-delete="/account/sessions/${number(each)}">Revoke</button>`}</td></tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'a page by hand, its ids in the calls of its buttons',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Active sessions</h2><div id="sessions-container">${of(
					sessions,
					(each) =>
						`<div class="session-item"><div class="session-info"><strong>${device(each)}</strong>${each.current ? '<span class="badge">Current session</span>' : ''}<br><small>${each.ip} &bull; Last active: ${ago(each.lastActive)}</small></div>${each.current ? '' : `<button class="btn" onclick="revokeSession('${each.id}')">Revoke</button>`}</div>`,
				)}</div>`,
			),
	},
	{
		name: 'Livewire in Filament, its ids in what a press calls',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ token }) => token,
		html: (sessions) =>
			page(
				`<div wire:id="Yx1" class="fi-section-content-ctn"><div class="space-y-6"><div class="space-y-4">${of(
					sessions,
					(each) =>
						`<div wire:key="session.${each.token}" class="flex items-center justify-between p-4 border rounded-lg ${each.current ? 'bg-primary-50' : 'bg-gray-50'}"><div class="flex-1"><div class="flex items-center gap-2"><div><svg class="w-5 h-5"></svg></div><div><div class="font-medium text-gray-900">${isKnown(each) ? `${each.system} - ${each.browser}` : 'Unknown'}</div><div class="text-sm text-gray-500">${each.ip}, ${each.current ? '<span class="text-primary-600 font-semibold">This device</span>' : `Last active ${ago(each.lastActive)}`}</div></div></div></div>${each.current ? '' : `<button type="button" wire:click="logoutSession('${each.token}')" class="fi-btn">Log out</button>`}</div>`,
				)}</div></div></div>`,
			),
	},
];
