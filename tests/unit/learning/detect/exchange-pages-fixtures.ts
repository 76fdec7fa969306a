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
	return `${at.year}-${at.two(Number(at.number))}-${at.two(Number(at.day))} ${at.time}:${at.seconds}`;
};
const german = (ms: number): string => {
	const at = clock(ms);
	return `${at.two(Number(at.day))}.${at.two(Number(at.number))}.${at.year} ${at.time}`;
};
const since = (ms: number, words: (count: number, unit: 'minute' | 'hour' | 'day') => string) => {
	const [, count = '0', unit = 'minute'] = /^(\d+) (minute|hour|day)/.exec(ago(ms)) ?? [];
	return words(Number(count), unit as 'minute');
};

/** Pages like those of exchanges and of wallets, in several languages. */
export const EXCHANGE_PAGES: readonly OpenSourcePage[] = [
	{
		name: 'an exchange that ticks its own session, and crosses the others',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<section><h3>Web sessions</h3><p>These sessions are currently signed in to your account. <a href="/sessions/end-all">Sign out all other sessions</a></p><table class="activity"><thead><tr><th>Signed in</th><th>Browser</th><th>IP address</th><th>Near</th><th>Current</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${ago(each.created)}</td><td>${isKnown(each) ? `${each.browser} (${each.system})` : escaped(each.userAgent)}</td><td>${each.ip}</td><td>${each.city}, ${each.country}</td><td>${each.current ? '✓' : `<a class="remove" data-method="delete" rel="nofollow" href="/sessions/${each.id}">✕</a>`}</td></tr>`,
				)}</tbody></table></section>`,
			),
	},
	{
		name: 'an exchange of lines in rows without a table',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		isDrawn: true,
		isNameless: true,
		html: (sessions) =>
			page(
				`<div class="css-1pysja1"><div class="css-h5l8wo">Device management</div><div class="device-table"><div class="device-row device-head"><div>Device</div><div>Date</div><div>Location</div><div>IP address</div><div>Action</div></div>${of(
					sessions,
					(each) =>
						`<div class="device-row"><div class="css-vurnku"><div>${device(each)}</div>${each.current ? '<div class="css-tag">Current</div>' : ''}</div><div>${stamp(each.created)}</div><div>${each.city} ${each.country}</div><div>${each.ip}</div><div>${each.current ? '' : '<a class="delete-device" role="button">Delete</a>'}</div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'an exchange of cards with terms',
		tells: ['ip', 'city', 'country', 'device', 'created', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<main><h1>Sessions</h1><ol class="cards">${of(
					sessions,
					(each) =>
						`<li class="card" data-testid="session-${each.id}"><h3>${device(each)}</h3>${each.current ? '<p class="flag">This session</p>' : ''}<dl class="facts"><div class="fact"><dt>IP address</dt><dd>${each.ip}</dd></div><div class="fact"><dt>Location</dt><dd>${each.city}, ${each.country}</dd></div><div class="fact"><dt>Signed in</dt><dd><time datetime="${iso(each.created)}">${ago(each.created)}</time></dd></div><div class="fact"><dt>Last active</dt><dd><time datetime="${iso(each.lastActive)}">${ago(each.lastActive)}</time></dd></div></dl>${each.current ? '' : `<form method="post" action="/sessions/terminate">${csrf('_token', each)}<input type="hidden" name="session_id" value="${each.id}"><button>Terminate</button></form>`}</li>`,
				)}</ol></main>`,
			),
	},
	{
		name: 'an exchange of details that open',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Devices</h2><div class="devices">${of(
					sessions,
					(each) =>
						`<details class="session"><summary><span class="device">${device(each)}</span>${each.current ? '<span class="pill">This device</span>' : ''}</summary><ul class="facts"><li><b>Location:</b> ${each.city}, ${each.country}</li><li><b>IP:</b> ${each.ip}</li><li><b>Last active:</b> ${stamp(each.lastActive)}</li></ul>${each.current ? '' : `<a class="danger" href="/devices/${each.id}/logout">Log out</a>`}</details>`,
				)}</div>`,
			),
	},
	{
		name: 'an exchange with its own session above the table of the others',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		isOwnFirst: true,
		html: (sessions) => {
			const row = (each: Parameters<typeof device>[0]) =>
				`<tr><td>${device(each)}</td><td>${each.ip}</td><td>${stamp(each.lastActive)}</td>${each.current ? '' : '<td><button>Log out</button></td>'}</tr>`;
			const table = (isOwn: boolean) =>
				`<table class="sessions"><thead><tr><th>Device</th><th>IP</th><th>Last active</th></tr></thead><tbody>${of(
					sessions.filter(({ current }) => current === isOwn),
					row,
				)}</tbody></table>`;
			const others = sessions.length > 1 ? `<h3>Other sessions</h3>${table(false)}` : '';
			return page(`<div class="panel"><h3>Current session</h3>${table(true)}${others}</div>`);
		},
	},
	{
		name: 'an exchange of cards in a block under each of two headings',
		tells: ['ip', 'device', 'lastActive'],
		isDrawn: true,
		isNameless: true,
		isOwnFirst: true,
		html: (sessions) => {
			const block = (isOwn: boolean) =>
				`<div class="group">${of(
					sessions.filter(({ current }) => current === isOwn),
					(each) =>
						`<div class="tile"><b>${device(each)}</b><span>${each.ip}</span><i>${stamp(each.lastActive)}</i></div>`,
				)}</div>`;
			const others = sessions.length > 1 ? `<h4>Other devices</h4>${block(false)}` : '';
			return page(`<div class="panel"><h4>This device</h4>${block(true)}${others}</div>`);
		},
	},
	{
		name: 'a wallet whose lines begin with the address',
		tells: ['ip', 'device', 'lastActive'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Sessions</h2><ul class="sessions">${of(
					sessions,
					(each) =>
						`<li><span class="ip">${each.ip}</span> <span class="ua">${escaped(each.userAgent)}</span> <span class="seen">Last seen: ${stamp(each.lastActive)}</span> ${each.current ? '<span class="label label-info">current session</span>' : `<form method="post" action="/settings/sessions/delete">${csrf('csrf', each)}<button name="id" value="${number(each)}">Revoke</button></form>`}</li>`,
				)}</ul>`,
			),
	},
	{
		name: 'a page of two sessions a row, in a grid',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<div class="container mt-4"><h2>Active Sessions</h2><p class="text-muted">Here are all your active login sessions across different devices.</p><div class="row">${of(
					sessions,
					(each) =>
						`<div class="col-md-6 mb-3"><div class="card"><div class="card-body"><h5 class="card-title">${device(each)}</h5>${each.current ? '<span class="badge bg-success">Current Session</span>' : ''}<p class="card-text"><small class="text-muted"><strong>IP:</strong> ${each.ip}<br><strong>Location:</strong> ${each.city}, ${each.country}<br><strong>Login time:</strong> ${stamp(each.created)}</small></p>${each.current ? '' : `<a href="/auth/revoke_session/${each.id}" class="btn btn-sm btn-danger" onclick="return confirm('Are you sure?')">Revoke</a>`}</div></div></div>`,
				)}</div></div>`,
			),
	},
	{
		name: 'Symfony, in French',
		tells: ['ip', 'city', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Sessions actives</h2><table class="table"><thead><tr><th>Appareil</th><th>Lieu</th><th>Adresse IP</th><th>Connecté le</th><th></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${isKnown(each) ? `${each.browser} sous ${each.system}` : escaped(each.userAgent)}</td><td>${each.city}, ${each.code === 'AT' ? 'Autriche' : each.code === 'NG' ? 'Nigéria' : 'Portugal'}</td><td>${each.ip}</td><td>${clock(each.created).two(Number(clock(each.created).day))}/${clock(each.created).two(Number(clock(each.created).number))}/${clock(each.created).year} à ${clock(each.created).time}</td><td>${each.current ? '<span class="badge text-bg-info">Session actuelle</span>' : `<form method="post" action="/compte/sessions/${number(each)}"><input type="hidden" name="_method" value="DELETE">${csrf('_token', each)}<button class="btn btn-danger">Révoquer</button></form>`}</td></tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'a page in Polish',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Aktywne sesje</h2><ul class="lista">${of(
					sessions,
					(each) =>
						`<li class="sesja"><strong>${isKnown(each) ? `${each.browser}, ${each.system}` : escaped(each.userAgent)}</strong>${each.current ? '<span class="plakietka">Bieżąca sesja</span>' : ''}<div class="opis"><span>Adres IP: ${each.ip}</span><span>Ostatnia aktywność: ${german(each.lastActive)}</span></div>${each.current ? '' : `<a href="/konto/sesje/${each.id}/wyloguj">Wyloguj</a>`}</li>`,
				)}</ul>`,
			),
	},
	{
		name: 'a page in Spanish',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Sesiones activas</h2><div class="sesiones">${of(
					sessions,
					(each) =>
						`<div class="sesion"><p class="equipo">${isKnown(each) ? `${each.browser} en ${each.system}` : escaped(each.userAgent)}</p><p class="detalle">${each.ip} · ${each.current ? 'activa ahora' : since(each.lastActive, (count, unit) => `hace ${count} ${{ minute: 'minutos', hour: 'horas', day: 'días' }[unit]}`)}</p>${each.current ? '<span class="marca">Esta sesión</span>' : `<form method="post" action="/sesiones/cerrar">${csrf('_csrf', each)}<input type="hidden" name="sesion" value="${each.id}"><button>Cerrar sesión</button></form>`}</div>`,
				)}</div>`,
			),
	},
	{
		name: 'a page in Italian',
		tells: ['ip', 'device', 'created'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Dispositivi collegati</h2><table><thead><tr><th>Dispositivo</th><th>Indirizzo IP</th><th>Accesso</th><th>Azioni</th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr data-sessione="${each.id}"><td>${isKnown(each) ? `${each.browser} su ${each.system}` : escaped(each.userAgent)}</td><td>${each.ip}</td><td>${german(each.created)}</td><td>${each.current ? '<i>Questo dispositivo</i>' : '<button type="button">Disconnetti</button>'}</td></tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'a page in Greek',
		tells: ['ip', 'device', 'created'],
		removes: (each) => String(number(each)),
		html: (sessions) =>
			page(
				`<h2>Ενεργές συνεδρίες</h2><table><thead><tr><th>Συσκευή</th><th>Διεύθυνση IP</th><th>Σύνδεση</th><th></th></tr></thead><tbody>${of(
					sessions,
					(each) =>
						`<tr><td>${device(each, ' · ')}</td><td>${each.ip}</td><td>${clock(each.created).two(Number(clock(each.created).day))}/${clock(each.created).two(Number(clock(each.created).number))}/${clock(each.created).year} ${clock(each.created).time}</td><td>${each.current ? '<strong>Τρέχουσα συνεδρία</strong>' : `<form method="post" action="/sessions/${number(each)}/end">${csrf('token', each)}<button>Αποσύνδεση</button></form>`}</td></tr>`,
				)}</tbody></table>`,
			),
	},
	{
		name: 'a page in Hungarian',
		tells: ['ip', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Aktív munkamenetek</h2><ul class="munkamenetek">${of(
					sessions,
					(each) =>
						`<li class="elem"><b>${device(each, ', ')}</b><span class="cim">${each.ip}</span><time datetime="${iso(each.lastActive)}">${clock(each.lastActive).year}. ${clock(each.lastActive).two(Number(clock(each.lastActive).number))}. ${clock(each.lastActive).two(Number(clock(each.lastActive).day))}. ${clock(each.lastActive).time}</time>${each.current ? '<em>Jelenlegi munkamenet</em>' : `<a href="/fiok/munkamenet/${each.id}/torles">Kijelentkeztetés</a>`}</li>`,
				)}</ul>`,
			),
	},
	{
		name: 'a page whose rows are links to each session’s own page',
		tells: ['city', 'country', 'device', 'lastActive'],
		removes: ({ id }) => id,
		html: (sessions) =>
			page(
				`<h2>Your devices</h2><div class="list" role="list">${of(
					sessions,
					(each) =>
						`<a class="session-row" role="listitem" href="/device-activity/id/${each.id}"><div class="name">${device(each)}</div><div class="place">${each.city}, ${each.country}</div>${each.current ? '<div class="now"><svg></svg>Your current session</div>' : `<div class="when">${ago(each.lastActive)}</div>`}</a>`,
				)}</div>`,
			),
	},
];
