const API = '/api/account/sessions';
const status = document.querySelector('#status');
const table = document.querySelector('#sessions');
const heading = document.querySelector('#heading');

const UNITS = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
];

// A narrow window shows the table as cards; Safari then forgets that it is a table.
const ROLES = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', th: 'columnheader' };
for (const [selector, role] of Object.entries(ROLES)) {
	for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role);
}

function say(text, failed = false) {
	status.textContent = text;
	status.classList.toggle('failed', failed);
}

function describeDevice(agent) {
	if (!agent) return 'Unknown device';
	const browser = /Edg\//.test(agent)
		? 'Edge'
		: /OPR\//.test(agent)
			? 'Opera'
			: /Firefox\//.test(agent)
				? 'Firefox'
				: /Chrome\//.test(agent)
					? 'Chrome'
					: /Version\/.+Safari\//.test(agent)
						? 'Safari'
						: null;
	const system = /iPhone/.test(agent)
		? 'iPhone'
		: /iPad/.test(agent)
			? 'iPad'
			: /Android/.test(agent)
				? 'Android'
				: /Windows/.test(agent)
					? 'Windows'
					: /Macintosh/.test(agent)
						? 'Mac'
						: /Linux|CrOS/.test(agent)
							? 'Linux'
							: null;
	return browser && system ? `${browser} on ${system}` : agent;
}

function describePlace(place) {
	return [place?.city, place?.country].filter(Boolean).join(', ') || 'Unknown location';
}

function timeElement(iso) {
	const date = new Date(iso ?? Number.NaN);
	if (Number.isNaN(date.getTime())) return document.createTextNode('Unknown');
	const element = document.createElement('time');
	element.dateTime = date.toISOString();
	element.title = date.toLocaleString();
	const elapsed = Date.now() - date.getTime();
	const unit = UNITS.find(([, length]) => elapsed >= length);
	element.textContent = unit
		? new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
				-Math.floor(elapsed / unit[1]),
				unit[0],
			)
		: 'just now';
	return element;
}

function foreign(text) {
	const span = document.createElement('span');
	span.className = 'foreign';
	span.dir = 'auto';
	span.textContent = text;
	return span;
}

function cell(label, content) {
	const td = document.createElement('td');
	td.setAttribute('role', 'cell');
	if (label) td.dataset.label = label;
	td.append(content);
	return td;
}

function actionFor(session, device) {
	if (session.current) {
		const mark = document.createElement('span');
		mark.className = 'current';
		mark.textContent = 'Current session';
		return mark;
	}
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'remove';
	button.textContent = 'Remove';
	button.setAttribute('aria-label', `Remove ${device}, ${describePlace(session.location)}`);
	button.addEventListener('click', () => remove(session.id, device, button));
	return button;
}

function row(session) {
	const device = describeDevice(session.device?.userAgent);
	const tr = document.createElement('tr');
	tr.setAttribute('role', 'row');
	tr.dataset.sessionId = session.id;
	const action = cell('', actionFor(session, device));
	action.className = 'action';
	tr.append(
		cell('Location', foreign(describePlace(session.location))),
		cell('IP address', foreign(session.ipAddress ?? 'Unknown')),
		cell('Device', foreign(device)),
		cell('Last activity', timeElement(session.lastActiveAt)),
		action,
	);
	return tr;
}

function toLogin() {
	location.assign(`/login?next=${location.pathname}`);
}

async function show() {
	const response = await fetch(API);
	if (response.status === 401) return toLogin();
	if (!response.ok) throw new Error(`The list was answered with ${response.status}`);
	const { sessions } = await response.json();
	sessions.sort((a, b) => Number(b.current) - Number(a.current));
	table.tBodies[0].replaceChildren(...sessions.map(row));
	table.hidden = false;
}

async function remove(id, device, button) {
	button.disabled = true;
	try {
		const response = await fetch(`${API}/${encodeURIComponent(id)}`, { method: 'DELETE' });
		if (response.status === 401) return toLogin();
		// One that is gone already is what was asked for.
		if (!response.ok && response.status !== 404) throw new Error(`${response.status}`);
		await show();
		say(`${device.length > 60 ? 'The device' : device} has been logged out.`);
		// The button that had the focus is gone.
		heading.focus();
	} catch {
		button.disabled = false;
		say('The session could not be removed. Please try again.', true);
	}
}

show().catch(() => say('Your sessions could not be loaded. Please reload the page.', true));
