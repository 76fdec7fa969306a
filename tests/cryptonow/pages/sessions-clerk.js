import { asBefore, pathNow } from './service-change.js';
import { describePlace, LoggedOut, Refused, showAside, showSessions } from './session-table.js';

const API = document.querySelector('meta[name=api-origin]').content;
const OWN = document.querySelector('meta[name=session-id]').content;
const VERSION = '_clerk_js_version=5.117.0';

async function call(path, form) {
	const response = await fetch(`${API}${path}?${VERSION}`, {
		credentials: 'include',
		...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
	});
	if (response.status === 401) throw new LoggedOut();
	if (response.status === 403) throw new Refused((await response.json()).errors[0].long_message);
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	return response.json();
}

/** The API's host has a cookie of its own, which it gives for a ticket of the site. */
async function client() {
	const { response } = await call('/v1/client');
	if (response?.last_active_session_id === OWN) return response;
	const given = await fetch('/api/client-ticket', { method: 'POST' });
	if (!given.ok) throw new LoggedOut();
	await call('/v1/client/sign_ins', { strategy: 'ticket', ticket: (await given.json()).ticket });
	return (await call('/v1/client')).response;
}

async function list() {
	const { last_active_session_id: own } = await client();
	const sessions = asBefore(await call(pathNow('/v1/me/sessions/active')));
	return sessions.map(({ id, last_active_at: active, latest_activity: latest }) => ({
		id,
		current: id === own,
		place: describePlace(latest.city, latest.country),
		ip: latest.ip_address,
		device: `${latest.browser_name} ${latest.browser_version}, ${latest.device_type}`,
		active,
	}));
}

const remove = ({ id }) =>
	call(`/v1/me/sessions/${encodeURIComponent(id)}/revoke`, { reason: 'removed_by_user' });

async function showNews() {
	const [{ data }, prices] = await Promise.all([
		call('/v1/me/notifications'),
		fetch('/api/prices').then((response) => response.json()),
	]);
	const unread = data.filter(({ read }) => !read).length;
	showAside(
		`${unread} new notifications · ${prices.data[0].name} ${prices.data[0].price.toLocaleString('en')} EUR`,
	);
}

call('/v1/environment').catch(() => undefined);
showSessions({
	async list() {
		const rows = await list();
		// Only now is it sure that the API knows this browser.
		for (const path of ['profile', 'passkeys', 'audit_log']) {
			call(`/v1/me/${path}`).catch(() => undefined);
		}
		showNews().catch(() => undefined);
		return rows;
	},
	remove,
});
