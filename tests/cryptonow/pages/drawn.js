// Gets the list in a way of its own, and draws it: what is drawn has no ids.
const way = location.pathname.split('/').at(-1);
const target = document.querySelector('#sessions');

/** A key that never leaves this page's memory but for the server's answer to it. */
async function askSealed(end) {
	const key = crypto.getRandomValues(new Uint8Array(32));
	const response = await fetch('/drawn/sealed', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ key: btoa(String.fromCharCode(...key)), end }),
	});
	if (!response.ok) throw new Error(`status ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const secret = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
	const open = { name: 'AES-GCM', iv: bytes.slice(0, 12) };
	const text = new TextDecoder().decode(await crypto.subtle.decrypt(open, secret, bytes.slice(12)));
	return JSON.parse(text);
}

async function askLive() {
	const ticket = await (await fetch('/drawn/live/ticket', { method: 'POST' })).text();
	return new Promise((resolve, reject) => {
		const socket = new WebSocket(`ws://${location.host}/drawn/live?ticket=${ticket}`);
		socket.onmessage = ({ data }) => resolve(JSON.parse(data));
		socket.onerror = reject;
	});
}

const askWorker = () =>
	new Promise((resolve, reject) => {
		const worker = new Worker('/assets/drawn-worker.js');
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = reject;
	});

const element = (tag, className, text) => {
	const made = document.createElement(tag);
	if (className) made.className = className;
	if (text) made.textContent = text;
	return made;
};

const end = async (session) => draw(await askSealed(session.id));

/** Asks once more, in a dialog. */
function ask(session) {
	const dialog = element('dialog');
	const keep = element('button', '', 'Keep it');
	const yes = element('button', '', 'End session');
	keep.addEventListener('click', () => dialog.remove());
	yes.addEventListener('click', () => {
		dialog.remove();
		void end(session);
	});
	dialog.append(element('p', '', `Really end ${session.device}?`), keep, yes);
	document.body.append(dialog);
	dialog.showModal();
}

/** Asks once more, by the browser's own question. */
function askByBrowser(session) {
	if (confirm(`Really end ${session.device}?`)) void end(session);
}

function rowOf(session) {
	const row = element('div', 'session');
	const since = element('time', 'since', new Date(session.since).toLocaleDateString('en'));
	since.dateTime = session.since;
	row.append(
		element('b', 'device', session.device),
		element('span', 'where', session.where),
		element('span', 'address', session.ip),
		since,
	);
	if (session.current) row.append(element('em', 'badge', 'This device'));
	else {
		const button = element('button', '', 'Remove');
		const act = { socket: ask, question: askByBrowser }[way] ?? end;
		button.addEventListener('click', () => act(session));
		row.append(button);
	}
	return row;
}

/** The rows stand in a closed shadow, and each in a slot of one of its own. */
function drawInShadow(rows) {
	const list = element('session-list');
	const shadow = list.attachShadow({ mode: 'closed' });
	for (const row of rows) {
		const card = element('session-card', 'card');
		card.attachShadow({ mode: 'closed' }).append(element('slot'));
		card.append(row);
		shadow.append(card);
	}
	target.replaceChildren(list);
}

function draw(sessions) {
	const rows = sessions.map(rowOf);
	if (way === 'shadow') drawInShadow(rows);
	else target.replaceChildren(...rows);
}

if (way === 'frame' || way === 'elsewhere') {
	const frame = element('iframe');
	const host = way === 'frame' ? location.host : `www.${location.host}`;
	frame.src = `${location.protocol}//${host}/settings/security/drawn/framed`;
	frame.width = '900';
	frame.height = '400';
	target.replaceChildren(frame);
} else {
	const ask = { socket: askLive, worker: askWorker }[way] ?? askSealed;
	draw(await ask());
}
