const status = document.querySelector('#status');
const table = document.querySelector('#sessions');
const heading = document.querySelector('#heading');

const UNITS = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
];

/** The list or a removal was answered with a refusal that a person can do something about. */
export class Refused extends Error {}

/** Whoever asks is not logged in any more. */
export class LoggedOut extends Error {}

function say(text, failed = false) {
	status.textContent = text;
	status.classList.toggle('failed', failed);
}

/** Browser and system of a user agent, as people call them. */
export function describeDevice(agent) {
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

/** City and country, as far as they are known. */
export function describePlace(city, country) {
	return [city, country].filter(Boolean).join(', ') || 'Unknown location';
}

function timeElement(moment) {
	const date = new Date(moment ?? Number.NaN);
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

function toLogin() {
	location.assign(`/login?next=${location.pathname}`);
}

const ENGLISH = {
	columns: ['Location', 'IP address', 'Device', 'Last activity'],
	current: 'Current session',
	remove: 'Remove',
	removed: (device) => `${device} has been logged out.`,
	theDevice: 'The device',
	notRemoved: 'The session could not be removed. Please try again.',
	notLoaded: 'Your sessions could not be loaded. Please reload the page.',
};

/**
 * Shows the sessions and lets them be removed.
 *
 * @param list gives the rows: `{ id, current, place, ip, device, active }`, of which `active` is a
 *   moment that Date understands, or `{ text }` as the service says it; what the service does not
 *   tell is left out. Throws LoggedOut, Refused, or anything else for a failure.
 * @param remove removes the session of a row
 * @param words the page's texts, where they are not English
 */
export function showSessions({ list, remove, words = ENGLISH }) {
	// A narrow window shows the table as cards; Safari then forgets that it is a table.
	const ROLES = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', th: 'columnheader' };
	for (const [selector, role] of Object.entries(ROLES)) {
		for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role);
	}

	function actionFor(session) {
		if (session.current) {
			const mark = document.createElement('span');
			mark.className = 'current';
			mark.textContent = words.current;
			return mark;
		}
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'remove';
		button.dataset.remove = '';
		button.textContent = words.remove;
		const name = [session.device, session.place].filter(Boolean).join(', ');
		button.setAttribute('aria-label', `${words.remove} ${name}`);
		button.addEventListener('click', () => onRemove(session, button));
		return button;
	}

	function row(session) {
		const tr = document.createElement('tr');
		tr.setAttribute('role', 'row');
		tr.dataset.session = session.id;
		const [place, ip, device, active] = words.columns;
		const action = cell('', actionFor(session));
		action.className = 'action';
		tr.append(
			cell(place, foreign(session.place ?? '–')),
			cell(ip, foreign(session.ip ?? '–')),
			cell(device, foreign(session.device)),
			cell(
				active,
				session.active === undefined ? '–' : (session.active?.text ?? timeElement(session.active)),
			),
			action,
		);
		return tr;
	}

	async function show() {
		const sessions = await list();
		sessions.sort((a, b) => Number(b.current) - Number(a.current));
		table.tBodies[0].replaceChildren(...sessions.map(row));
		table.hidden = false;
	}

	async function onRemove(session, button) {
		button.disabled = true;
		try {
			await remove(session);
			await show();
			say(words.removed(session.device.length > 60 ? words.theDevice : session.device));
			// The button that had the focus is gone.
			heading.focus();
		} catch (error) {
			if (error instanceof LoggedOut) return toLogin();
			button.disabled = false;
			say(error instanceof Refused ? error.message : words.notRemoved, true);
		}
	}

	show().catch((error) => {
		if (error instanceof LoggedOut) return toLogin();
		say(error instanceof Refused ? error.message : words.notLoaded, true);
	});
}

/** Shows a line of what else is new in the account. */
export function showAside(text) {
	const line = document.querySelector('#aside') ?? document.createElement('p');
	line.id = 'aside';
	line.className = 'aside';
	line.textContent = text;
	if (!line.isConnected) table.after(line);
}
