import { iso, type Truth } from '../../fixtures/learning-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import {
	ago,
	clock,
	device,
	escaped,
	isKnown,
	number,
	type OpenSourcePage,
	of,
	page,
} from './open-source-page';

/** Pages that their own script has drawn. */
export const DRAWN_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'NodeBB',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		html: (sessions) =>
			page(
				`<p class="lead">This page allows you to view any active sessions on this forum and revoke them if necessary.</p><hr><ul class="list-group" component="user/sessions">${of(
					sessions,
					(each) =>
						`<li class="list-group-item" data-uuid="${each.id}"><div class="float-end">${each.current ? '' : '<button class="btn btn-sm btn-outline-secondary" type="button" data-action="revokeSession">Revoke Session</button>'}<i class="fa fa-desktop"></i><i class="fa fa-circle text-${each.current ? 'success' : 'muted'}"></i></div>
						${escaped(isKnown(each) ? `${each.browser} ${each.browserVersion} on ${each.system}` : each.userAgent)}<br>
						<small class="timeago text-muted" title="${iso(each.lastActive)}">${ago(each.lastActive)}</small>
						<ul><li><strong>IP Address</strong>: ${each.ip}</li></ul></li>`,
				)}</ul>`,
			),
	},
	{
		name: 'Keycloak’s account console',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) => {
			const written = (ms: number) => {
				const at = clock(ms);
				return `${at.month} ${at.day}, ${at.year} at ${at.twelve} ${at.half}`;
			};
			const group = (term: string, text: string) =>
				`<div class="pf-v5-c-description-list__group"><dt class="pf-v5-c-description-list__term"><span class="pf-v5-c-description-list__text">${term}</span></dt><dd class="pf-v5-c-description-list__description"><div class="pf-v5-c-description-list__text">${text}</div></dd></div>`;
			return page(
				`<h2 class="pf-v5-c-title pf-m-xl">Signed in devices</h2><ul class="pf-v5-c-data-list signed-in-device-list" role="list" aria-label="Signed in devices"><li class="pf-v5-c-data-list__item" aria-labelledby="sessions">${of(
					sessions,
					(each) =>
						`<div class="pf-v5-c-data-list__item-row"><section class="pf-v5-c-data-list__expandable-content pf-v5-u-flex-grow-1" aria-label="device-sessions-content"><div class="pf-v5-c-data-list__expandable-content-body"><div class="pf-v5-l-grid pf-m-gutter"><div class="pf-v5-l-grid__item pf-m-1-col"><svg></svg></div><div class="pf-v5-l-grid__item pf-m-10-col"><span class="pf-v5-u-mr-md session-title">${isKnown(each) ? `${each.system} / ${each.browser}/${each.browserVersion}` : 'Unknown operating system / curl/8.5.0'}</span>${each.current ? '<span class="pf-v5-c-label pf-m-green"><span class="pf-v5-c-label__content"><span class="pf-v5-c-label__text">Current session</span></span></span>' : ''}</div><div class="pf-v5-l-grid__item pf-m-1-col">${each.current ? '' : '<button class="pf-v5-c-button pf-m-secondary" type="button">Sign out</button>'}</div><div class="pf-v5-l-grid__item pf-m-11-col"><dl class="pf-v5-c-description-list signed-in-device-grid">${group('IP address', each.ip)}${group('Last accessed', written(each.lastActive))}${group('Clients', 'Account Console')}${group('Started', written(each.created))}${group('Expires', written(each.expires))}</dl></div></div></div></section></div>`,
				)}</li></ul>`,
			);
		},
	},
	{
		name: 'authentik',
		tells: ['ip', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) => {
			const stamp = (ms: number) => {
				const at = clock(ms);
				return `<div>${ms > NOON ? `in ${Math.round((ms - NOON) / 86_400_000)} days` : ago(ms)}</div><small>${at.number}/${at.day}/${at.year}, ${at.twelve}:${at.seconds} ${at.half}</small>`;
			};
			return page(
				`<ak-user-session-list><div class="pf-c-card"><table class="pf-c-table pf-m-compact" role="grid"><thead><tr role="row"><th><input type="checkbox" name="select-all"></th><th role="columnheader">Last IP</th><th role="columnheader">Last used</th><th role="columnheader">Expires</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr role="row"><td role="cell"><input type="checkbox"></td><td><div>${each.current ? '(Current session)&nbsp;' : ''}${each.ip}</div><small>${[`${each.city}, ${each.country}`, isKnown(each) ? `${each.browser}, ${each.system}` : 'curl'].join(' — ')}</small></td><td>${stamp(each.lastActive)}</td><td>${stamp(each.expires)}</td></tr>`,
				)}</tbody></table></div></ak-user-session-list>`,
			);
		},
	},
	{
		name: 'better-auth-ui',
		tells: ['device'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div data-slot="card" class="bg-card w-full pb-0 text-start"><div class="leading-none font-semibold text-lg md:text-xl" data-slot="card-title">Sessions</div><div data-slot="card-content" class="px-6 grid gap-4">${of(
					sessions,
					(each) =>
						`<div data-slot="card" class="bg-card rounded-xl border flex-row items-center gap-3 px-4 py-3"><svg class="size-4"></svg><div class="flex flex-col"><span class="font-semibold text-sm">${each.current ? 'Current Session' : each.ip}</span><span class="text-muted-foreground text-xs">${isKnown(each) ? `${each.system}, ${each.browser}` : escaped(each.userAgent)}</span></div><button data-slot="button" class="inline-flex relative ms-auto">${each.current ? 'Sign Out' : 'Revoke'}</button></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'Discourse',
		tells: ['device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="control-group pref-auth-tokens"><label class="control-label">Recently Used Devices</label><div class="instructions">This is a list of devices that have recently logged into your account.</div><div class="auth-tokens">${of(
					sessions,
					(each) =>
						`<div class="row auth-token"><div class="auth-token-icon"><svg></svg></div>${each.current ? '' : '<details class="auth-token-dropdown"><summary><button type="button" aria-label="Log out of this device">x</button></summary></details>'}<div class="auth-token-first"><span class="auth-token-device">${isKnown(each) ? `${each.system} Computer` : 'Unknown Device'}</span> – <span title="IP: ${each.ip}">${each.city}, ${each.country}</span></div><div class="auth-token-second">${isKnown(each) ? each.browser : 'unknown browser'} | ${each.current ? '<span class="active">active now</span>' : `<span class="relative-date" title="${clock(each.lastActive).short} ${clock(each.lastActive).day}, ${clock(each.lastActive).year} ${clock(each.lastActive).time}" data-time="${each.lastActive}" data-format="medium">${ago(each.lastActive)}</span>`}</div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'Zammad',
		tells: ['city', 'country', 'device', 'lastActive'],
		isDrawn: true,
		html: (sessions) =>
			page(
				`<form class="page-content"><p>All computers and browsers that have access to your Zammad appear here.</p><table class="settings-list"><thead><tr><th>Name</th><th>Location</th><th>Most recent activity</th><th>Remove</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${device(each)}</td><td>${each.city}, ${each.country}</td><td><time class="humanTimeFromNow" datetime="${iso(each.lastActive)}" title="${clock(each.lastActive).time}">${ago(each.lastActive)}</time></td><td><a href="#" data-device-id="${number(each)}" data-type="delete" title="Delete"${each.current ? ' disabled' : ''}><svg></svg></a></td></tr>`,
				)}</tbody></table></form>`,
			),
	},
	{
		name: 'Nextcloud',
		tells: ['lastActive'],
		isDrawn: true,
		html: (sessions) =>
			page(
				`<div id="security" class="section"><h2>Devices &amp; sessions</h2><p class="settings-hint">Web, desktop and mobile clients currently logged in to your account.</p><table class="token-list"><thead><tr><th class="token-list__header-device">Device</th><th class="toke-list__header-activity">Last activity</th><th><span class="hidden-visually">Actions</span></th></tr></thead><tbody class="token-list__body">${of(
					sessions,
					(each) =>
						`<tr class="auth-token" data-id="${number(each)}"><td class="auth-token__name"><span class="material-design-icon"></span><div class="auth-token__name-wrapper"><span>${each.current ? 'This session' : isKnown(each) ? `${each.browser} - ${Number.parseInt(each.browserVersion, 10)} (${each.system})` : escaped(each.userAgent)}</span></div></td><td><span class="nc-datetime auth-token__last-activity" data-timestamp="${each.lastActive}" dir="auto" title="${clock(each.lastActive).number}/${clock(each.lastActive).day}/${clock(each.lastActive).year.slice(2)}, ${clock(each.lastActive).twelve} ${clock(each.lastActive).half}">${each.current ? 'now' : ago(each.lastActive)}</span></td><td class="auth-token__actions">${each.current ? '' : '<div class="action-item"><button class="action-item__menutoggle" aria-label="Device settings" aria-haspopup="menu" type="button"></button></div>'}</td></tr>`,
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'Immich, this device under a heading of its own',
		tells: ['device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		isOwnFirst: true,
		html: (sessions) => {
			const card = (each: Truth) =>
				`<div class="flex flex-row w-full"><div class="hidden text-primary sm:flex"><svg></svg></div><div class="flex flex-row grow justify-between gap-1"><div class="flex flex-col gap-1 justify-center"><p class="px-4"><span class="text-sm">${isKnown(each) ? `${each.system}, ${each.browser}` : escaped(each.userAgent)}</span></p><div class="text-sm px-4"><span class="text-primary">Last seen</span> <span>${ago(each.lastActive)}</span></div></div>${each.current ? '' : '<div class="text-sm px-4"><button title="Log out"><svg></svg></button></div>'}</div></div>`;
			const own = sessions.filter(({ current }) => current);
			const others = sessions.filter(({ current }) => !current);
			return page(
				`<section class="my-4"><div class="mb-6"><h3 class="mb-2 text-xs font-medium text-primary">CURRENT DEVICE</h3>${of(own, card)}</div>${others.length > 0 ? `<div class="mb-6"><h3 class="mb-2 text-xs font-medium text-primary">OTHER DEVICES</h3>${others.map(card).join('<hr class="my-3">')}</div>` : ''}</section>`,
			);
		},
	},
	{
		name: 'headings between the cards of a list',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		isOwnFirst: true,
		html: (sessions) => {
			const card = (each: Truth) =>
				`<div class="session-row"><b>${device(each)}</b><span>${each.ip}</span><i>${ago(each.lastActive)}</i><button>Log out</button></div>`;
			const cards = (isOwn: boolean) =>
				of(
					sessions.filter(({ current }) => current === isOwn),
					card,
				);
			return page(
				`<div class="panel"><h4>Your current session</h4>${cards(true)}<h4>Log out of other sessions</h4>${cards(false)}</div>`,
			);
		},
	},
	{
		name: 'a list under each of two headings',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isOwnFirst: true,
		html: (sessions) => {
			const list = (isOwn: boolean) =>
				`<ul class="list">${of(
					sessions.filter(({ current }) => current === isOwn),
					(each) =>
						`<li data-id="${each.id}"><b>${device(each)}</b><span>${each.ip}</span><i>${ago(each.lastActive)}</i></li>`,
				)}</ul>`;
			return page(
				`<div><h3>Dieses Gerät</h3>${list(true)}<h3>Andere Geräte (${sessions.length - 1})</h3>${list(false)}</div>`,
			);
		},
	},
	{
		name: 'a React list with styles in its elements',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><div style="border:1px solid #e5e7eb;border-radius:12px">${of(
					sessions,
					(each) =>
						`<div style="display:flex;justify-content:space-between;padding:12px"><div><div style="font-weight:600">${device(each)} ${each.current ? '<span style="color:#16a34a">(This device)</span>' : ''}</div><div style="color:#6b7280">IP ${each.ip} · Last active ${each.current ? 'just now' : ago(each.lastActive)}</div></div>${each.current ? '' : '<button style="color:#dc2626">Sign out</button>'}</div>`,
				)}</div>`,
			),
	},
];
