import { asBefore, pathNow } from './service-change.js';
import { describeDevice, LoggedOut, Refused, showAside, showSessions } from './session-table.js';

async function call(path, init = {}) {
	const response = await fetch(path, { ...init, headers: { accept: 'application/json' } });
	if (response.status === 401) throw new LoggedOut();
	if (response.status === 403) throw new Refused((await response.json()).error.reason);
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	return response;
}

function nextPage(response) {
	const link = response.headers.get('link') ?? '';
	return /<([^>]+)>;\s*rel="next"/.exec(link)?.[1] ?? null;
}

function row({ id, devices: [device] }, current) {
	return {
		id,
		current,
		place: device.location || 'Unknown location',
		ip: device.ip_address,
		device: describeDevice(device.user_agent),
	};
}

async function list() {
	const own = asBefore(await (await call('/sessions/whoami')).json());
	const rows = [row(own, true)];
	for (let next = pathNow('/sessions'); next !== null; ) {
		const response = await call(next);
		rows.push(...asBefore(await response.json()).map((session) => row(session, false)));
		next = nextPage(response);
	}
	return rows;
}

const remove = ({ id }) => call(`/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

async function showNews() {
	const [{ data }, prices] = await Promise.all([
		call('/api/notifications').then((response) => response.json()),
		call('/api/prices').then((response) => response.json()),
	]);
	const unread = data.filter(({ read }) => !read).length;
	showAside(
		`${unread} new notifications · ${prices[0].name} ${prices[0].price.toLocaleString('en')} EUR`,
	);
}

for (const path of ['/api/features', '/api/me', '/api/devices', '/api/activity']) {
	call(path).catch(() => undefined);
}
showSessions({ list, remove });
showNews().catch(() => undefined);
