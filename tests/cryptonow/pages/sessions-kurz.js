import { asBefore, pathNow } from './service-change.js';
import { LoggedOut, Refused, showAside, showSessions } from './session-table.js';

const STORED = 'kz.tok';
const STORED_FOR = 'kz.sitz';
const OWN = document.querySelector('meta[name=sitzung]').content;
const PAGE = 10;

/** By the older way, as pages of some age still do. */
function send(path, body, headers) {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('POST', path);
		for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
		request.responseType = 'json';
		request.onload = () => resolve({ status: request.status, body: request.response });
		request.onerror = () => reject(new Error(`${path} was not answered`));
		request.send(body === undefined ? null : JSON.stringify(body));
	});
}

let renewing = null;
function renew() {
	renewing ??= send('/rpc/konto.schluessel', undefined, {})
		.then(({ status, body }) => {
			if (status !== 200) throw new LoggedOut();
			localStorage.setItem(STORED, body.erg.tok);
			localStorage.setItem(STORED_FOR, OWN);
		})
		.finally(() => {
			renewing = null;
		});
	return renewing;
}

async function call(path, body, extra = {}) {
	const attempt = () =>
		send(path, body, {
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...extra,
			authorization: `Bearer ${localStorage.getItem(STORED)}`,
		});
	// One of an earlier login may still hold, for another account.
	if (localStorage.getItem(STORED_FOR) !== OWN) await renew();
	let answer = await attempt();
	if (answer.status === 401) {
		await renew();
		answer = await attempt();
	}
	if (answer.status === 401) throw new LoggedOut();
	if (answer.status === 403) throw new Refused(`${answer.body.fhl.txt}.`);
	if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
	return answer.body;
}

async function list() {
	const rows = [];
	for (let seite = 1; ; seite += 1) {
		const { erg } = asBefore(await call(pathNow('/rpc/konto.sitzungen'), { seite, anzahl: PAGE }));
		for (const { nr, ger, ort, adr, zul, eig } of erg.lst) {
			rows.push({
				id: String(nr),
				current: eig === 'J',
				place: ort,
				ip: adr,
				device: ger,
				active: { text: zul },
			});
		}
		if (rows.length >= erg.ges || erg.lst.length === 0) return rows;
	}
}

async function remove({ id }) {
	const formular = document.querySelector('meta[name=formular]').content;
	await call(`/rpc/konto.abmelden?nr=${encodeURIComponent(id)}`, undefined, {
		'x-formular': formular,
	});
}

async function showNews() {
	const [bell, market] = await Promise.all([
		call('/rpc/meldungen.neu', {}),
		call('/rpc/markt.kurse', {}),
	]);
	const unread = bell.erg.lst.filter(({ gel }) => gel === 'N').length;
	const [{ bez, krs }] = market.erg.lst;
	showAside(`${unread} neue Meldungen · ${bez} ${krs.toLocaleString('de')} EUR`);
}

for (const name of ['profil', 'geraete', 'verlauf']) {
	call(`/rpc/konto.${name}`, {}).catch(() => undefined);
}
showSessions({
	list,
	remove,
	words: {
		columns: ['Standort', 'IP-Adresse', 'Gerät', 'Zuletzt aktiv'],
		current: 'Diese Sitzung',
		remove: 'Entfernen',
		removed: (device) => `${device} wurde abgemeldet.`,
		theDevice: 'Das Gerät',
		notRemoved: 'Die Sitzung konnte nicht entfernt werden. Versuchen Sie es noch einmal.',
		notLoaded: 'Ihre Sitzungen konnten nicht geladen werden. Laden Sie die Seite neu.',
	},
});
showNews().catch(() => undefined);
