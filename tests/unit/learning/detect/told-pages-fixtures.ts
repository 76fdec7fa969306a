import { iso } from '../../fixtures/learning-fixtures';
import { ago, clock, device, number, type OpenSourcePage, of, page } from './open-source-page';

// Pages whose own row is told by a control, or whose values stand within words and signs.

/** «2026年11月22日 14:05» */
const withSigns = (ms: number): string => {
	const { year, number, day, time } = clock(ms);
	return `${year}年${number}月${day}日 ${time}`;
};

export const TOLD_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'a table of check boxes, of which its own can’t be ticked',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Active sessions</h2><form method="post" action="/sessions/end"><table><thead><tr><th></th><th>Browser</th><th>IP address</th><th>Last active</th></tr></thead><tbody>${of(sessions, (each) => `<tr><td><input type="checkbox" name="ids[]" value="${each.id}"${each.current ? ' disabled' : ''}></td><td>${device(each)}</td><td>${each.ip}</td><td>${ago(each.lastActive)}</td></tr>`)}</tbody></table><button>End selected</button></form>`,
			),
	},
	{
		name: 'elements of the site’s own, called by an attribute',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<x-section heading="Sessions"><x-list>${of(sessions, (each) => `<x-session session-id="${each.id}"><span slot="device">${device(each)}</span><span slot="ip">${each.ip}</span><time slot="seen" datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</time>${each.current ? '<x-badge slot="badge">This device</x-badge>' : '<x-button slot="action">Remove</x-button>'}</x-session>`)}</x-list></x-section>`,
			),
	},
	{
		name: 'a page in Japanese, dates with signs for year, month and day',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>ログイン中のデバイス</h2><table><tr><th>デバイス</th><th>IPアドレス</th><th>最終アクセス</th><th></th></tr>${of(sessions, (each) => `<tr><td>${device(each)}</td><td>${each.ip}</td><td>${withSigns(each.lastActive)}</td><td>${each.current ? '現在のセッション' : `<form action="/s/${each.id}/delete" method="post"><button>ログアウト</button></form>`}</td></tr>`)}</table>`,
			),
	},
	{
		name: 'a table whose last column has icons, with titles',
		tells: ['ip', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<table class="tbl"><caption>Sessions</caption><tbody>${of(sessions, (each) => `<tr data-sid="${number(each)}"><td><i class="fa fa-desktop" aria-hidden="true"></i> ${device(each)}</td><td>${each.ip}</td><td>${iso(each.created).slice(0, 16).replace('T', ' ')} UTC</td><td>${each.current ? '<i class="fa fa-check" title="Current session"></i>' : `<a href="#" onclick="endSession(${number(each)});return false"><i class="fa fa-times" title="Log out"></i></a>`}</td></tr>`)}</tbody></table>`,
			),
	},
	{
		name: 'lines in a paragraph, the address after a word',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h3>Login sessions</h3>${of(sessions, (each) => `<p>${each.current ? '<b>[current]</b> ' : ''}${device(each)}<br>from ${each.ip}<br>last request ${iso(each.lastActive).slice(0, 19).replace('T', ' ')}${each.current ? '' : `<br><a href="/sessions/delete?id=${each.id}">[end]</a>`}</p>`)}`,
			),
	},
];
