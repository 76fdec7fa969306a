const form = document.querySelector('#login');
const status = document.querySelector('#status');
const button = form.querySelector('button');

function fail(text) {
	status.textContent = text;
	status.classList.add('failed');
}

form.addEventListener('submit', async (event) => {
	event.preventDefault();
	button.disabled = true;
	status.textContent = '';
	try {
		const response = await fetch('/api/login', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(Object.fromEntries(new FormData(form))),
		});
		// The server knows where to go next, and which of the places named by «next» are its own.
		if (response.ok) location.reload();
		else if (response.status === 401) fail('The email or the password is wrong.');
		else fail(`You could not be logged in (${response.status}).`);
	} catch {
		fail('The server could not be reached.');
	}
	button.disabled = false;
});
