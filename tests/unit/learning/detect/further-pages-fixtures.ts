import { iso } from '../../fixtures/learning-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import { ago, device, number, type OpenSourcePage, of, page } from './open-source-page';

const HOUR = 3_600_000;
const table = (title: string, rows: number): string =>
	`<section><h2>${title}</h2><table><thead><tr><th>When</th><th>IP</th><th>Device</th></tr></thead><tbody>${Array.from(
		{ length: rows },
		(_, index) =>
			`<tr><td>${iso(NOON - index * HOUR)}</td><td>192.0.2.${index}</td><td>Chrome on Windows</td></tr>`,
	).join('')}</tbody></table></section>`;

/** Pages whose sessions stand among other things, or are written in other letters. */
export const FURTHER_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'cards in a section, between sections with tables of something else',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`${table('API keys', 4)}<section><h2>Active sessions</h2><div class="cards">${of(
					sessions,
					(each) =>
						`<article id="session-${number(each)}"><header><b>${device(each)}</b>${each.current ? '<small>This is you</small>' : ''}</header><p>${each.ip}</p><footer><time datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</time>${each.current ? '' : `<a data-turbo-method="delete" href="/sessions/${each.id}">Log out</a>`}</footer></article>`,
				)}</div></section>${table('Sign-in history', 6)}`,
			),
	},
	{
		name: 'a list with colons of full width',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>登录设备管理</h2><ul class="device-list">${of(
					sessions,
					(each) =>
						`<li data-id="${each.id}"><strong>${device(each, ' / ')}</strong>${each.current ? '<span class="tag">本机</span>' : ''}<p>IP：${each.ip}</p><p>最近活动：${iso(each.lastActive).slice(0, 19).replace('T', ' ')}</p>${each.current ? '' : '<button>下线</button>'}</li>`,
				)}</ul>`,
			),
	},
];
