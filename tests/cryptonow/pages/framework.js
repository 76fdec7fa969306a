// Asks for the list, and ends a session, as the code of some frameworks does.
const { framework, action } = document.body.dataset;
const path = location.pathname;

const form = (fields) => ({
	method: 'POST',
	headers: { 'content-type': 'application/x-www-form-urlencoded' },
	body: new URLSearchParams(fields).toString(),
});

const cookie = (name) =>
	decodeURIComponent(
		document.cookie
			.split('; ')
			.find((each) => each.startsWith(`${name}=`))
			?.slice(name.length + 1) ?? '',
	);

const WAYS = {
	'server-components': {
		list: () =>
			fetch(`${path}?_rsc=vusbg`, {
				headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-url': path },
			}),
		end: (id) =>
			fetch(path, {
				method: 'POST',
				headers: {
					accept: 'text/x-component',
					'content-type': 'text/plain;charset=UTF-8',
					'next-action': action,
					'next-router-state-tree': '%5B%22%22%5D',
				},
				body: JSON.stringify([id]),
			}),
	},
	devalue: {
		list: () => fetch(`${path}/__data.json?x-sveltekit-invalidated=01`),
		end: (id) => fetch(`${path}?/end`, form({ id })),
	},
	'turbo-stream': {
		list: () => fetch(`${path}.data`),
		end: (id) => fetch(`${path}.data`, form({ intent: 'end', id })),
	},
	inertia: {
		list: () =>
			fetch(path, { headers: { 'x-inertia': 'true', 'x-requested-with': 'XMLHttpRequest' } }),
		end: (id) =>
			fetch(`${path}/${id}`, {
				method: 'DELETE',
				headers: { 'x-inertia': 'true', 'x-xsrf-token': cookie('XSRF-TOKEN') },
			}),
	},
};

const { list, end } = WAYS[framework];

function row(id) {
	const tr = document.createElement('tr');
	tr.dataset.session = id;
	const button = document.createElement('button');
	button.type = 'button';
	button.dataset.remove = '';
	button.textContent = 'Remove';
	button.addEventListener('click', async () => {
		await end(id);
		await show();
	});
	tr.append(button);
	return tr;
}

async function show() {
	const answer = await list();
	await answer.text();
	const ids = answer.headers.get('x-ids').split(',').filter(Boolean);
	document.querySelector('#sessions').replaceChildren(...ids.map(row));
}

await show();
