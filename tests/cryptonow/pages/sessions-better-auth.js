import { asBefore, pathNow } from './service-change.js';
import { describeDevice, LoggedOut, Refused, showAside, showSessions } from './session-table.js';

async function call(path, init = {}) {
	const response = await fetch(path, { credentials: 'include', ...init });
	if (response.status === 401) throw new LoggedOut();
	if (response.status === 403) throw new Refused(`${(await response.json()).message}.`);
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	return response.json();
}

async function list() {
	const [own, answer] = await Promise.all([
		call('/api/auth/get-session'),
		call(pathNow('/api/auth/list-sessions')),
	]);
	if (own === null) throw new LoggedOut();
	return asBefore(answer).map(({ id, token, ipAddress, userAgent, updatedAt }) => ({
		id,
		token,
		current: id === own.session.id,
		ip: ipAddress,
		device: describeDevice(userAgent),
		active: updatedAt,
	}));
}

const remove = ({ token }) =>
	call('/api/auth/revoke-session', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ token }),
	});

async function showNews() {
	const [notifications, prices] = await Promise.all([
		call('/api/notifications'),
		call('/api/prices'),
	]);
	const unread = notifications.filter(({ read }) => !read).length;
	showAside(
		`${unread} new notifications · ${prices[0].name} ${prices[0].price.toLocaleString('en')} EUR`,
	);
}

for (const path of ['/api/flags', '/api/user/profile', '/api/user/devices']) {
	call(path).catch(() => undefined);
}
call('/api/user/login-history').catch(() => undefined);
showSessions({ list, remove });
showNews().catch(() => undefined);
