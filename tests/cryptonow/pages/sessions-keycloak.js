import { asBefore, pathNow } from './service-change.js';
import { LoggedOut, Refused, showAside, showSessions } from './session-table.js';

const API = document.querySelector('meta[name=api-origin]').content;
const ACCOUNT = '/realms/cryptonow/account';

/** In memory only, so that it ends with the page. */
let tokens = null;
let renewing = null;

async function askForTokens() {
	const body = new URLSearchParams(
		tokens === null
			? { grant_type: 'session', client_id: 'cryptonow-web' }
			: { grant_type: 'refresh_token', client_id: 'cryptonow-web', refresh_token: tokens.refresh },
	);
	const response = await fetch('/oauth/token', { method: 'POST', body });
	if (response.status === 401) throw new LoggedOut();
	if (!response.ok) throw new Error(`No token: ${response.status}`);
	const grant = await response.json();
	tokens = {
		access: grant.access_token,
		refresh: grant.refresh_token,
		until: Date.now() + (grant.expires_in - 20) * 1000,
	};
}

/** One renewal at a time: a refresh token that is used twice ends the session. */
function renew() {
	renewing ??= askForTokens().finally(() => {
		renewing = null;
	});
	return renewing;
}

async function call(path, init = {}) {
	if (tokens === null || tokens.until < Date.now()) await renew();
	const send = () =>
		fetch(API + path, { ...init, headers: { authorization: `Bearer ${tokens.access}` } });
	let response = await send();
	if (response.status === 401) {
		await renew();
		response = await send();
	}
	if (response.status === 401) throw new LoggedOut();
	if (response.status === 403) throw new Refused(`${(await response.json()).error_description}.`);
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	return response;
}

async function list() {
	const response = await call(pathNow(`${ACCOUNT}/sessions/devices`));
	const devices = asBefore(await response.json());
	return devices.flatMap(({ os, osVersion, device, sessions }) =>
		sessions.map((session) => ({
			id: session.id,
			current: session.current === true,
			ip: session.ipAddress,
			device: `${session.browser} on ${[os, osVersion, device === 'Other' ? null : device].filter((part) => part && part !== 'Unknown').join(' ') || 'an unknown system'}`,
			active: session.lastAccess * 1000,
		})),
	);
}

const remove = ({ id }) =>
	call(`${ACCOUNT}/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

async function showNews() {
	const [{ unread }, { prices }] = await Promise.all([
		call(`${ACCOUNT}/notifications`).then((response) => response.json()),
		fetch('/market/prices').then((response) => response.json()),
	]);
	showAside(
		`${unread} new notifications · ${prices[0].name} ${prices[0].price.toLocaleString('en')} EUR`,
	);
}

fetch('/flags.json').catch(() => undefined);
for (const path of ['', '/credentials', '/events']) {
	call(ACCOUNT + path).catch(() => undefined);
}
showSessions({ list, remove });
const news = () => showNews().catch(() => undefined);
news();
setInterval(news, 20_000);
