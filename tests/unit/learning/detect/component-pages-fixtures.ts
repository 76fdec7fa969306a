import { iso } from '../../fixtures/learning-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
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

const numeric = (ms: number): string => {
	const at = clock(ms);
	return `${at.number}/${at.day}/${at.year}, ${at.twelve}:${at.seconds} ${at.half}`;
};

/** Lists as the libraries of components draw them. */
export const COMPONENT_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'the grid of MUI',
		tells: ['ip', 'device', 'created'],
		isDrawn: true,
		removes: (each) => String(number(each)),
		html: (sessions) => {
			const head = (field: string, label: string, index: number) =>
				`<div class="MuiDataGrid-columnHeader" data-field="${field}" aria-colindex="${index}" role="columnheader" aria-label="${label}"><div class="MuiDataGrid-columnHeaderDraggableContainer"><div class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitle css-yrdy0g-MuiDataGrid-columnHeaderTitle">${label}</div></div></div></div>`;
			const cell = (field: string, index: number, content: string) =>
				`<div role="gridcell" data-field="${field}" data-colindex="${index}" aria-colindex="${index + 1}" class="MuiDataGrid-cell MuiDataGrid-cell--textLeft">${content}</div>`;
			return page(
				`<h6 class="MuiTypography-root MuiTypography-h6">Sessions</h6><div class="MuiDataGrid-root" role="grid" aria-rowcount="${sessions.length + 1}"><div class="MuiDataGrid-columnHeaders" role="presentation"><div class="MuiDataGrid-row--borderBottom" role="row" aria-rowindex="1">${head('current', '', 1)}${head('user_agent', 'Device', 2)}${head('ip_address', 'IP address', 3)}${head('created_at', 'Created', 4)}${head('actions', '', 5)}</div></div><div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerContent"><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">${sessions
					.map(
						(each, index) =>
							`<div data-id="${number(each)}" data-rowindex="${index}" role="row" class="MuiDataGrid-row${index === 0 ? ' MuiDataGrid-row--firstVisible' : ''}" aria-rowindex="${index + 2}">${cell('current', 0, each.current ? '<span class="MuiChip-root"><span class="MuiChip-label">Current session</span></span>' : '')}${cell('user_agent', 1, device(each))}${cell('ip_address', 2, each.ip)}${cell('created_at', 3, numeric(each.created))}${cell('actions', 4, '<button class="MuiButtonBase-root MuiIconButton-root" aria-label="Delete"><svg></svg></button>')}</div>`,
					)
					.join(
						'',
					)}</div></div></div><div class="MuiDataGrid-footerContainer"><div class="MuiTablePagination-root"><p class="MuiTablePagination-displayedRows">1–${sessions.length} of ${sessions.length}</p></div></div></div>`,
			);
		},
	},
	{
		name: 'the table of Angular Material',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) => {
			const head = (column: string, label: string) =>
				`<th mat-header-cell role="columnheader" class="mat-mdc-header-cell mdc-data-table__header-cell cdk-header-cell cdk-column-${column} mat-column-${column}">${label}</th>`;
			const cell = (column: string, content: string) =>
				`<td mat-cell class="mat-mdc-cell mdc-data-table__cell cdk-cell cdk-column-${column} mat-column-${column}">${content}</td>`;
			return page(
				`<app-sessions _nghost-ng-c1423 class="ng-star-inserted"><mat-card class="mat-mdc-card mdc-card"><table mat-table class="mat-mdc-table mdc-data-table__table cdk-table" role="table"><thead role="rowgroup"><tr mat-header-row role="row" class="mat-mdc-header-row mdc-data-table__header-row">${head('device', 'Device')}${head('location', 'Location')}${head('ip', 'IP')}${head('lastSeen', 'Last seen')}${head('actions', '')}</tr></thead><tbody class="mdc-data-table__content" role="rowgroup">${of(
					sessions,
					(each) =>
						`<tr mat-row role="row" class="mat-mdc-row mdc-data-table__row cdk-row ng-star-inserted">${cell('device', `<mat-icon class="mat-icon notranslate material-icons" role="img">${each.mobile ? 'smartphone' : 'computer'}</mat-icon><span> ${device(each)} </span>${each.current ? '<mat-chip class="mat-mdc-chip mdc-evolution-chip"><span class="mdc-evolution-chip__text-label">Current device</span></mat-chip>' : ''}`)}${cell('location', ` ${each.city}, ${each.country} `)}${cell('ip', ` ${each.ip} `)}${cell('lastSeen', ` ${clock(each.lastActive).short} ${clock(each.lastActive).day}, ${clock(each.lastActive).year}, ${clock(each.lastActive).twelve}:${clock(each.lastActive).seconds} ${clock(each.lastActive).half} `)}${cell('actions', each.current ? '' : '<button mat-icon-button class="mdc-icon-button"><mat-icon role="img" class="mat-icon">logout</mat-icon></button>')}</tr><!---->`,
				)}</tbody></table></mat-card></app-sessions>`,
			);
		},
	},
	{
		name: 'Angular Material’s table of elements of its own',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) => {
			const cell = (column: string, content: string) =>
				`<mat-cell role="cell" class="mat-cell cdk-cell cdk-column-${column} mat-column-${column}">${content}</mat-cell>`;
			return page(
				`<h2>Active sessions</h2><mat-table role="table" class="mat-table cdk-table"><mat-header-row role="row" class="mat-header-row cdk-header-row"><mat-header-cell role="columnheader" class="mat-header-cell">Browser</mat-header-cell><mat-header-cell role="columnheader" class="mat-header-cell">IP address</mat-header-cell><mat-header-cell role="columnheader" class="mat-header-cell">Last active</mat-header-cell><mat-header-cell role="columnheader" class="mat-header-cell"></mat-header-cell></mat-header-row>${of(
					sessions,
					(each) =>
						`<mat-row role="row" class="mat-row cdk-row">${cell('browser', device(each))}${cell('ip', each.ip)}${cell('active', each.current ? 'now' : ago(each.lastActive))}${cell('actions', each.current ? '<b>This session</b>' : '<button mat-button><span class="mat-button-wrapper">Revoke</span></button>')}</mat-row>`,
				)}</mat-table>`,
			);
		},
	},
	{
		name: 'the list of Ant Design',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="ant-card css-dev-only-do-not-override-1k979oh"><div class="ant-card-head"><div class="ant-card-head-title">Active sessions</div></div><div class="ant-card-body"><div class="ant-list ant-list-split"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><ul class="ant-list-items">${of(
					sessions,
					(each) =>
						`<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><span role="img" aria-label="laptop" class="anticon anticon-laptop"><svg></svg></span></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><div class="ant-space"><div class="ant-space-item">${device(each)}</div>${each.current ? '<div class="ant-space-item"><span class="ant-tag ant-tag-green">Current</span></div>' : ''}</div></h4><div class="ant-list-item-meta-description">${each.city}, ${each.country} • ${each.ip} • Last active ${ago(each.lastActive)}</div></div></div>${each.current ? '' : '<ul class="ant-list-item-action"><li><button type="button" class="ant-btn ant-btn-text ant-btn-dangerous"><span>Sign out</span></button></li></ul>'}</li>`,
				)}</ul></div></div></div></div></div>`,
			),
	},
	{
		name: 'the table of Ant Design',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		isDrawn: true,
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<div class="ant-table-wrapper"><div class="ant-table"><div class="ant-table-container"><div class="ant-table-content"><table style="table-layout: auto;"><colgroup></colgroup><thead class="ant-table-thead"><tr><th class="ant-table-cell" scope="col">Device</th><th class="ant-table-cell" scope="col">Location</th><th class="ant-table-cell" scope="col">IP</th><th class="ant-table-cell" scope="col">Last activity</th><th class="ant-table-cell" scope="col">Action</th></tr></thead><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height: 0px;"><td style="padding:0"><div>&nbsp;</div></td><td style="padding:0"><div>&nbsp;</div></td><td><div>&nbsp;</div></td><td><div>&nbsp;</div></td><td><div>&nbsp;</div></td></tr>${of(
					sessions,
					(each) =>
						`<tr class="ant-table-row ant-table-row-level-0" data-row-key="${each.id}"><td class="ant-table-cell">${device(each)}</td><td class="ant-table-cell">${each.city}, ${each.country}</td><td class="ant-table-cell">${each.ip}</td><td class="ant-table-cell">${numeric(each.lastActive)}</td><td class="ant-table-cell">${each.current ? '<span class="ant-tag">Current session</span>' : '<a>Log out</a>'}</td></tr>`,
				)}</tbody></table></div></div></div></div>`,
			),
	},
	{
		name: 'the grid of Vaadin, its cells put into slots',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) => {
			let count = 0;
			const cell = (tag: 'td' | 'th', content: string) =>
				`<${tag} role="${tag === 'th' ? 'columnheader' : 'gridcell'}" id="vaadin-grid-cell-${count++}"><slot name="vaadin-grid-cell-content-${count}"><vaadin-grid-cell-content slot="vaadin-grid-cell-content-${count}">${content}</vaadin-grid-cell-content></slot></${tag}>`;
			const row = (cells: readonly string[], tag: 'td' | 'th') =>
				cells.map((content) => cell(tag, content)).join('');
			return page(
				`<h3>Your sessions</h3><vaadin-grid><div id="scroller"><table id="table" role="treegrid" aria-rowcount="${sessions.length + 1}"><caption id="sizer" role="row"></caption><thead id="header" role="rowgroup"><tr role="row">${row(['Device', 'IP address', 'Last access', ''], 'th')}</tr></thead><tbody id="items" role="rowgroup">${of(
					sessions,
					(each) =>
						`<tr role="row">${row([device(each), each.ip, numeric(each.lastActive), each.current ? '<span theme="badge success">This session</span>' : '<vaadin-button role="button" tabindex="0" theme="error"><div class="vaadin-button-container"><span part="label"><slot>Log out</slot></span></div></vaadin-button>'], 'td')}</tr>`,
				)}</tbody><tfoot id="footer" role="rowgroup"></tfoot></table></div></vaadin-grid>`,
			);
		},
	},
	{
		name: 'the table of PrimeFaces, its buttons counted by rows',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isNameless: true,
		html: (sessions) => {
			const titled = (title: string, content: string) =>
				`<td role="gridcell"><span class="ui-column-title">${title}</span>${content}</td>`;
			const head = (title: string) =>
				`<th class="ui-state-default" role="columnheader" scope="col"><span class="ui-column-title">${title}</span></th>`;
			return page(
				`<form id="form" name="form" method="post" action="/account/sessions.xhtml" enctype="application/x-www-form-urlencoded"><input type="hidden" name="form" value="form"><div id="form:tbl" class="ui-datatable ui-widget ui-datatable-reflow"><div class="ui-datatable-header">Sessions</div><div class="ui-datatable-tablewrapper"><table role="grid"><thead id="form:tbl_head"><tr role="row">${head('Device')}${head('IP')}${head('Login')}${head('Last access')}${head('')}</tr></thead><tbody id="form:tbl_data" class="ui-datatable-data ui-widget-content">${sessions
					.map(
						(each, index) =>
							`<tr data-ri="${index}" class="ui-widget-content ui-datatable-${index % 2 ? 'odd' : 'even'}" role="row">${titled('Device', device(each))}${titled('IP', each.ip)}${titled('Login', `${clock(each.created).two(Number(clock(each.created).day))}.${clock(each.created).two(Number(clock(each.created).number))}.${clock(each.created).year} ${clock(each.created).time}`)}${titled('Last access', `${clock(each.lastActive).two(Number(clock(each.lastActive).day))}.${clock(each.lastActive).two(Number(clock(each.lastActive).number))}.${clock(each.lastActive).year} ${clock(each.lastActive).time}`)}<td role="gridcell">${each.current ? '<span class="ui-tag">Current session</span>' : `<button id="form:tbl:${index}:j_idt34" name="form:tbl:${index}:j_idt34" class="ui-button ui-widget" type="submit"><span class="ui-button-text ui-c">End</span></button>`}</td></tr>`,
					)
					.join(
						'',
					)}</tbody></table></div></div><input type="hidden" name="jakarta.faces.ViewState" value="-4311771:88901" autocomplete="off"></form>`,
			);
		},
	},
	{
		name: 'ASP.NET with DataTables',
		tells: ['ip', 'device', 'created'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<div class="dataTables_wrapper"><div class="row"><div class="dataTables_length"><label>Show <select name="t_length"><option value="10">10</option></select> entries</label></div><div class="dataTables_filter"><label>Search:<input type="search"></label></div></div><table id="sessions" class="table table-striped dataTable no-footer" aria-describedby="sessions_info"><thead><tr role="row"><th class="sorting sorting_asc" tabindex="0" aria-label="Device: activate to sort column descending">Device</th><th class="sorting" aria-label="IP address: activate to sort column ascending">IP address</th><th class="sorting" aria-label="Signed in: activate to sort column ascending">Signed in</th><th class="sorting_disabled"></th></tr></thead><tbody>${sessions
					.map(
						(each, index) =>
							`<tr role="row" class="${index % 2 ? 'even' : 'odd'}"><td class="sorting_1">${device(each)}</td><td>${each.ip}</td><td data-order="${each.created}">${clock(each.created).weekday}, ${clock(each.created).month} ${clock(each.created).day}, ${clock(each.created).year} ${clock(each.created).twelve} ${clock(each.created).half}</td><td>${each.current ? '<span class="badge bg-primary">This browser</span>' : `<form method="post" action="/Manage/RevokeSession/${each.id}"><button type="submit" class="btn btn-link">Revoke</button>${csrf('__RequestVerificationToken', each)}</form>`}</td></tr>`,
					)
					.join(
						'',
					)}</tbody></table><div class="dataTables_info" id="sessions_info">Showing 1 to ${sessions.length} of ${sessions.length} entries</div><div class="dataTables_paginate paging_simple_numbers"><ul class="pagination"><li class="paginate_button page-item previous disabled"><a href="#" aria-controls="sessions" data-dt-idx="0" class="page-link">Previous</a></li><li class="paginate_button page-item active"><a href="#" data-dt-idx="1" class="page-link">1</a></li><li class="paginate_button page-item next disabled" id="sessions_next"><a href="#" aria-controls="sessions" data-dt-idx="2" class="page-link">Next</a></li></ul></div></div>`,
			),
	},
	{
		name: 'Blazor, with what it leaves between elements',
		tells: ['device', 'created', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="p-4 mb-4"><h3 class="mb-2 text-lg font-medium">Active Sessions</h3><p class="text-sm">Below is a list of devices where your account is currently logged in.</p><!--!--><table class="w-full text-sm text-left" b-1x2y3z><!--!--><thead><tr><th scope="col" class="px-4 py-3">Device</th><th scope="col" class="px-4 py-3">Created</th><th scope="col" class="px-4 py-3">Last active</th><th scope="col" class="px-4 py-3">Actions</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<!--!--><tr class="bg-white border-b"><td class="px-4 py-3">${device(each)}</td><!--!--><td class="px-4 py-3">${numeric(each.created)}</td><td class="px-4 py-3">${numeric(each.lastActive)}</td><td class="px-4 py-3">${each.current ? '<!--!--><span class="text-green-600">Current session</span>' : '<!--!--><button class="text-red-600" _bl_7>Revoke</button>'}</td></tr>`,
				)}</tbody></table></div>`,
			),
	},
	{
		name: 'Hanko’s element, each session to be opened',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<hanko-profile><section part="container" class="hanko_container"><h1 part="headline1" class="hanko_headline">Sessions</h1><div class="hanko_paragraph"><div class="hanko_accordion">${sessions
					.map(
						(each, index) =>
							`<div class="hanko_accordionItem"><input type="radio" class="hanko_accordionInput" id="session-edit-${index}-accordion" name="session-edit-accordion" value="${index}"><label class="hanko_label" for="session-edit-${index}-accordion"><span class="hanko_labelText">${device(each)}${each.current ? '<span> - <span class="hanko_light">Current session</span></span>' : ''}</span></label><div class="hanko_accordionContent"><p class="hanko_paragraph"><h2 class="hanko_headline">IP address</h2>${each.ip}</p><p class="hanko_paragraph"><h2 class="hanko_headline">Last used</h2>${numeric(each.lastActive)}</p><p class="hanko_paragraph"><h2 class="hanko_headline">Created at</h2>${numeric(each.created)}</p>${each.current ? '' : '<p class="hanko_paragraph"><button type="button" class="hanko_link hanko_danger" title="Revoke"><span>Revoke</span></button></p>'}</div></div>`,
					)
					.join('')}</div></div></section></hanko-profile>`,
			),
	},
	{
		name: 'Odoo, its cards numbered as they are drawn',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="o_notebook"><div class="o_field_widget o_field_one2many"><div class="o_kanban_renderer o_renderer d-flex o_kanban_ungrouped">${sessions
					.map(
						(each, index) =>
							`<article class="o_kanban_record d-flex flex-grow-1 flex-md-shrink-1" data-id="datapoint_${index + 7}" tabindex="0"><main class="d-flex flex-row"><i class="fa fa-fw fa-3x fa-desktop"></i><div class="d-flex flex-column"><div class="o_field_widget o_field_char fw-bold"><span>${isKnown(each) ? `${each.system} ${each.browser}` : escaped(each.userAgent)}</span></div><div><span class="o_country">${each.country}</span> <span class="o_city">${each.city}</span></div><div class="o_field_widget o_field_char"><span>${each.ip}</span></div>${each.current ? '<span class="badge rounded-pill text-bg-success">Current session</span>' : `<div class="o_field_widget o_field_datetime"><span>${numeric(each.lastActive)}</span></div>`}</div></main>${each.current ? '' : '<button class="btn btn-secondary o_kanban_action" name="revoke" type="object">Log out</button>'}</article>`,
					)
					.join('')}</div></div></div>`,
			),
	},
	{
		name: 'a list of Quasar',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="q-page"><div class="text-h6">Active sessions</div><div class="q-list q-list--bordered q-list--separator" role="list">${of(
					sessions,
					(each) =>
						`<div class="q-item q-item-type row no-wrap" role="listitem"><div class="q-item__section column q-item__section--side justify-center"><i class="q-icon notranslate material-icons" aria-hidden="true" role="presentation">${each.mobile ? 'smartphone' : 'computer'}</i></div><div class="q-item__section column q-item__section--main justify-center"><div class="q-item__label">${device(each)}</div><div class="q-item__label q-item__label--caption text-caption">${each.ip} · ${ago(each.lastActive)}</div></div><div class="q-item__section column q-item__section--side justify-center">${each.current ? '<div class="q-chip row inline no-wrap"><div class="q-chip__content col row no-wrap"><div class="ellipsis">This device</div></div></div>' : '<button class="q-btn q-btn-item" type="button"><span class="q-btn__content text-center col"><i class="q-icon material-icons" role="img">logout</i></span></button>'}</div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'a list of Vuetify',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="v-card v-theme--light"><div class="v-card-title">Sessions</div><div class="v-list v-theme--light v-list--two-line" tabindex="-1" role="list">${of(
					sessions,
					(each) =>
						`<div class="v-list-item v-list-item--nav v-theme--light v-list-item--two-line" role="listitem"><span class="v-list-item__overlay"></span><div class="v-list-item__prepend"><i class="mdi-laptop mdi v-icon notranslate" aria-hidden="true"></i></div><div class="v-list-item__content" data-no-activator=""><div class="v-list-item-title">${device(each)}</div><div class="v-list-item-subtitle">${each.ip}, ${ago(each.lastActive)}</div></div><div class="v-list-item__append">${each.current ? '<span class="v-chip v-chip--label text-success"><div class="v-chip__content">This session</div></span>' : '<button type="button" class="v-btn v-btn--icon"><span class="v-btn__content"><i class="mdi-delete mdi v-icon"></i></span></button>'}</div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'the table of Element Plus, its headings in a table of their own',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="el-table el-table--fit"><div class="el-table__inner-wrapper"><div class="el-table__header-wrapper"><table class="el-table__header" border="0"><colgroup><col name="el-table_1_column_1"></colgroup><thead><tr><th class="el-table_1_column_1 el-table__cell" colspan="1"><div class="cell">Device</div></th><th class="el-table_1_column_2 el-table__cell"><div class="cell">Location</div></th><th class="el-table_1_column_3 el-table__cell"><div class="cell">IP</div></th><th class="el-table_1_column_4 el-table__cell"><div class="cell">Last active</div></th><th class="el-table_1_column_5 el-table__cell"><div class="cell">Operations</div></th></tr></thead></table></div><div class="el-table__body-wrapper"><div class="el-scrollbar"><table class="el-table__body"><colgroup><col name="el-table_1_column_1"></colgroup><tbody tabindex="-1">${of(
					sessions,
					(each) =>
						`<tr class="el-table__row"><td class="el-table_1_column_1 el-table__cell"><div class="cell">${device(each)}</div></td><td class="el-table_1_column_2 el-table__cell"><div class="cell">${each.city}, ${each.country}</div></td><td class="el-table_1_column_3 el-table__cell"><div class="cell">${each.ip}</div></td><td class="el-table_1_column_4 el-table__cell"><div class="cell">${ago(each.lastActive)}</div></td><td class="el-table_1_column_5 el-table__cell"><div class="cell">${each.current ? '<span class="el-tag el-tag--success"><span class="el-tag__content">This device</span></span>' : '<button aria-disabled="false" type="button" class="el-button el-button--danger"><span>Log out</span></button>'}</div></td></tr>`,
				)}</tbody></table></div></div></div></div>`,
			),
	},
	{
		name: 'cards of Chakra, whose classes a build makes',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<h2 class="chakra-heading css-1dklj6k">Sessions</h2><div class="chakra-stack css-tl3ftk">${of(
					sessions,
					(each) =>
						`<div class="chakra-card css-${each.current ? 'x1y2z3' : 'ajkq5t'}"><div class="chakra-card__body css-1idwstw"><div class="chakra-stack css-84zodg"><p class="chakra-text css-17xejub">${device(each)}</p>${each.current ? '<span class="chakra-badge css-1g1qw76">Current session</span>' : ''}</div><p class="chakra-text css-itvw0n">IP: ${each.ip}</p><p class="chakra-text css-itvw0n">Last active: ${ago(each.lastActive)}</p>${each.current ? '' : '<button type="button" class="chakra-button css-7tk3rv">Revoke</button>'}</div></div>`,
				)}</div>`,
			),
	},
	{
		name: 'a structured list of Carbon',
		tells: ['ip', 'device', 'created'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<h4>Active sessions</h4><div role="table" class="cds--structured-list"><div role="rowgroup" class="cds--structured-list-thead"><div role="row" class="cds--structured-list-row cds--structured-list-row--header-row"><div role="columnheader" class="cds--structured-list-th">Device</div><div role="columnheader" class="cds--structured-list-th">IP address</div><div role="columnheader" class="cds--structured-list-th">Started</div><div role="columnheader" class="cds--structured-list-th"></div></div></div><div role="rowgroup" class="cds--structured-list-tbody">${of(
					sessions,
					(each) =>
						`<div role="row" class="cds--structured-list-row"><div role="cell" class="cds--structured-list-td">${device(each)}</div><div role="cell" class="cds--structured-list-td">${each.ip}</div><div role="cell" class="cds--structured-list-td">${numeric(each.created)}</div><div role="cell" class="cds--structured-list-td">${each.current ? '<div class="cds--tag cds--tag--green"><span>Current session</span></div>' : '<button class="cds--btn cds--btn--ghost" type="button">Revoke</button>'}</div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'components of shadcn, a table with slots',
		tells: ['ip', 'device', 'created', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div data-slot="card"><div data-slot="card-header"><div data-slot="card-title" class="leading-none font-semibold">Active sessions</div></div><div data-slot="card-content"><div data-slot="table-container"><table data-slot="table"><thead data-slot="table-header"><tr data-slot="table-row"><th data-slot="table-head">Device</th><th data-slot="table-head">IP</th><th data-slot="table-head">Created</th><th data-slot="table-head">Last active</th><th data-slot="table-head" class="text-right">Actions</th></tr></thead><tbody data-slot="table-body">${of(
					sessions,
					(each) =>
						`<tr data-slot="table-row" data-state="${each.current ? 'selected' : ''}"><td data-slot="table-cell"><div class="flex items-center gap-2"><svg></svg><span>${device(each)}</span>${each.current ? '<span data-slot="badge" class="inline-flex">Current</span>' : ''}</div></td><td data-slot="table-cell" class="font-mono">${each.ip}</td><td data-slot="table-cell">${ago(each.created)}</td><td data-slot="table-cell">${each.lastActive > NOON - 60_000 ? 'less than a minute ago' : `about ${ago(each.lastActive)}`}</td><td data-slot="table-cell" class="text-right"><button data-slot="dropdown-menu-trigger" aria-haspopup="menu" type="button"><svg></svg><span class="sr-only">Open menu</span></button></td></tr>`,
				)}</tbody></table></div></div></div>`,
			),
	},
	{
		name: 'elements of Lit, their shadows in their places',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<account-security><div id="root"><h2>Where you’re signed in</h2><div class="grid">${of(
					sessions,
					(each) =>
						`<session-card id="${each.id}"><div part="base"><header part="header"><slot name="title"><span slot="title">${device(each)}</span></slot></header><div part="body"><dl><div><dt>IP address</dt><dd>${each.ip}</dd></div><div><dt>Last active</dt><dd><relative-time datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</relative-time></dd></div></dl></div>${each.current ? '<sl-badge variant="success"><span part="base">This device</span></sl-badge>' : '<sl-button variant="danger"><button part="base" type="button"><span part="label">Sign out</span></button></sl-button>'}</div></session-card>`,
				)}</div></div></account-security>`,
			),
	},
];
