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

const stamp = (ms: number): string => {
	const at = clock(ms);
	return `${at.year}-${at.two(Number(at.number))}-${at.two(Number(at.day))} ${at.time}`;
};
/** A second hand of pages, written after the others were right. */
export const MORE_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'the list of MUI',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<h6 class="MuiTypography-root MuiTypography-h6 css-1x">Devices</h6><ul class="MuiList-root MuiList-padding css-1ontqvh">${of(sessions, (each) => `<li class="MuiListItem-root MuiListItem-gutters css-1yo8bqd"><div class="MuiListItemIcon-root"><svg></svg></div><div class="MuiListItemText-root MuiListItemText-multiline"><span class="MuiTypography-root MuiListItemText-primary">${device(each)}${each.current ? ' <div class="MuiChip-root"><span class="MuiChip-label">This device</span></div>' : ''}</span><p class="MuiTypography-root MuiListItemText-secondary">${each.ip} • ${ago(each.lastActive)}</p></div><div class="MuiListItemSecondaryAction-root">${each.current ? '' : '<button class="MuiIconButton-root" aria-label="sign out"><svg></svg></button>'}</div></li>`)}</ul>`,
			),
	},
	{
		name: 'AG Grid',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="ag-root" role="grid"><div class="ag-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${['Device', 'IP', 'Last active', ''].map((name, index) => `<div class="ag-header-cell" role="columnheader" aria-colindex="${index + 1}" col-id="c${index}"><div class="ag-header-cell-label"><span class="ag-header-cell-text">${name}</span></div></div>`).join('')}</div></div><div class="ag-body" role="rowgroup">${sessions.map((each, index) => `<div role="row" row-index="${index}" row-id="${index}" class="ag-row ag-row-${index % 2 ? 'odd' : 'even'} ag-row-level-0"><div role="gridcell" col-id="c0" class="ag-cell ag-cell-value">${device(each)}</div><div role="gridcell" col-id="c1" class="ag-cell ag-cell-value">${each.ip}</div><div role="gridcell" col-id="c2" class="ag-cell ag-cell-value">${stamp(each.lastActive)}</div><div role="gridcell" col-id="c3" class="ag-cell">${each.current ? '<span>Current session</span>' : '<button>Revoke</button>'}</div></div>`).join('')}</div></div>`,
			),
	},
	{
		name: 'a details list of Fluent UI',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="ms-DetailsList" role="grid"><div role="presentation"><div class="ms-FocusZone ms-DetailsHeader root-151" role="row">${['Browser', 'Address', 'Seen', 'Action'].map((name) => `<div role="columnheader" class="ms-DetailsHeader-cell"><span class="ms-DetailsHeader-cellTitle"><span>${name}</span></span></div>`).join('')}</div></div><div class="ms-List"><div class="ms-List-page">${of(sessions, (each) => `<div role="presentation" class="ms-List-cell"><div class="ms-FocusZone ms-DetailsRow root-152" role="row" data-item-index="0"><div class="ms-DetailsRow-fields" role="presentation"><div role="gridcell" class="ms-DetailsRow-cell" data-automation-key="browser">${device(each)}</div><div role="gridcell" class="ms-DetailsRow-cell" data-automation-key="ip">${each.ip}</div><div role="gridcell" class="ms-DetailsRow-cell" data-automation-key="seen">${each.current ? 'now' : ago(each.lastActive)}</div><div role="gridcell" class="ms-DetailsRow-cell" data-automation-key="a">${each.current ? '<i>This session</i>' : '<button class="ms-Button">Sign out</button>'}</div></div></div></div>`)}</div></div></div>`,
			),
	},
	{
		name: 'items of Semantic UI',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h3 class="ui header">Sessions</h3><div class="ui relaxed divided list">${of(sessions, (each) => `<div class="item"><div class="right floated content">${each.current ? '<div class="ui green label">Current session</div>' : `<button class="ui red button delete-button" data-url="/user/settings/sessions/delete" data-id="${each.id}">Delete</button>`}</div><i class="large desktop middle aligned icon"></i><div class="content"><div class="header">${device(each)}</div><div class="description"><span>${each.ip}</span> — <i>Last used ${ago(each.lastActive)}</i></div></div></div>`)}</div>`,
			),
	},
	{
		name: 'media objects of Bulma',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2 class="title">Active sessions</h2>${of(sessions, (each) => `<article class="media"><figure class="media-left"><p class="image is-64x64"><img src="/i.png" alt="desktop"></p></figure><div class="media-content"><div class="content"><p><strong>${device(each)}</strong> ${each.current ? '<span class="tag is-success">this session</span>' : ''}<br>${each.city}, ${each.country} (${each.ip})<br><small>Logged in ${stamp(each.created)}</small></p></div></div>${each.current ? '' : `<div class="media-right"><form method="post" action="/sessions/${number(each)}/delete">${csrf('csrf_token', each)}<button class="delete" aria-label="delete"></button></form></div>`}</article>`)}`,
			),
	},
	{
		name: 'a small table for each session',
		tells: ['ip', 'device', 'created'],
		isNameless: true,
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><div class="sessions">${of(sessions, (each) => `<div class="session"><table><tr><th>Device</th><td>${device(each)}</td></tr><tr><th>IP address</th><td>${each.ip}</td></tr><tr><th>Logged in</th><td>${stamp(each.created)}</td></tr></table>${each.current ? '<p><b>This is your current session</b></p>' : '<button>Log out</button>'}</div>`)}</div>`,
			),
	},
	{
		name: 'a table of two lines for each session',
		tells: ['ip', 'device'],
		isNameless: true,
		html: (sessions) =>
			page(
				`<h2>Logged in devices</h2><table class="list"><tbody>${of(sessions, (each) => `<tr class="device-row"><td><strong>${device(each)}</strong><br><small>${each.ip}</small></td><td>${each.current ? '<span>Current session</span>' : '<button>Log out</button>'}</td></tr>`)}</tbody></table>`,
			),
	},
	{
		name: 'a page in Czech',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Aktivní relace</h2><table><thead><tr><th>Zařízení</th><th>IP adresa</th><th>Poslední aktivita</th><th></th></tr></thead><tbody>${of(sessions, (each) => `<tr><td>${device(each, ', ')}</td><td>${each.ip}</td><td>${clock(each.lastActive).day}. ${clock(each.lastActive).number}. ${clock(each.lastActive).year} ${clock(each.lastActive).time}</td><td>${each.current ? '<b>Aktuální relace</b>' : `<a href="/ucet/relace/${each.id}/odhlasit">Odhlásit</a>`}</td></tr>`)}</tbody></table>`,
			),
	},
	{
		name: 'a page in Portuguese',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Sessões ativas</h2><ul>${of(sessions, (each) => `<li class="sessao"><h4>${isKnown(each) ? `${each.browser} no ${each.system}` : escaped(each.userAgent)}</h4>${each.current ? '<span class="selo">Esta sessão</span>' : ''}<p>IP: ${each.ip}</p><p>Última atividade: ${iso(each.lastActive).slice(0, 16).replace('T', ' ')}</p>${each.current ? '' : `<form method="post" action="/sessoes/encerrar"><input type="hidden" name="id" value="${each.id}"><button>Encerrar</button></form>`}</li>`)}</ul>`,
			),
	},
	{
		name: 'a page in Swedish',
		tells: ['ip', 'device', 'lastActive'],
		isNameless: true,
		isDrawn: true,
		html: (sessions) =>
			page(
				`<h2>Aktiva sessioner</h2><div class="kort-lista">${of(sessions, (each) => `<div class="kort"><p class="enhet">${device(each, ', ')}</p><p class="detalj">${each.ip} · Senast aktiv ${clock(each.lastActive).year}-${clock(each.lastActive).two(Number(clock(each.lastActive).number))}-${clock(each.lastActive).two(Number(clock(each.lastActive).day))} ${clock(each.lastActive).time}</p>${each.current ? '<p class="nu">Nuvarande session</p>' : '<button>Logga ut</button>'}</div>`)}</div>`,
			),
	},
	{
		name: 'a list with a title on a dot',
		tells: ['ip', 'device', 'lastActive'],
		isNameless: true,
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><ul class="s">${of(sessions, (each) => `<li class="session"><span class="dot${each.current ? ' on' : ''}"${each.current ? ' title="This session"' : ''}></span><b>${device(each)}</b><code>${each.ip}</code><time datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</time><a href="#">Revoke</a></li>`)}</ul>`,
			),
	},
];
