import { asBefore, pathNow } from './service-change.js';
import {
	describeDevice,
	describePlace,
	LoggedOut,
	Refused,
	showSessions,
} from './session-table.js';

const API = '/api/account/sessions';

async function failed(response) {
	if (response.status === 401) return new LoggedOut();
	if (response.status === 403) return new Refused(`${(await response.json()).title}.`);
	return new Error(`Answered with ${response.status}`);
}

async function list() {
	const response = await fetch(pathNow(API));
	if (!response.ok) throw await failed(response);
	const { sessions } = asBefore(await response.json());
	return sessions.map((session) => ({
		id: session.id,
		current: session.current,
		place: describePlace(session.location?.city, session.location?.country),
		ip: session.ipAddress ?? 'Unknown',
		device: describeDevice(session.device?.userAgent),
		active: session.lastActiveAt,
	}));
}

async function remove({ id }) {
	const response = await fetch(`${API}/${encodeURIComponent(id)}`, { method: 'DELETE' });
	// One that is gone already is what was asked for.
	if (!response.ok && response.status !== 404) throw await failed(response);
}

showSessions({ list, remove });
