const form = document.querySelector('#password');
const status = document.querySelector('#status');
const button = form.querySelector('button');
const next = document.querySelector('#new');
const repeat = document.querySelector('#repeat');

function say(text, failed) {
	status.textContent = text;
	status.classList.toggle('failed', failed);
}

function compare() {
	repeat.setCustomValidity(next.value === repeat.value ? '' : 'The two new passwords differ.');
}
next.addEventListener('input', compare);
repeat.addEventListener('input', compare);

form.addEventListener('submit', async (event) => {
	event.preventDefault();
	button.disabled = true;
	say('', false);
	try {
		const response = await fetch('/api/account/password', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(Object.fromEntries(new FormData(form))),
		});
		if (response.ok) {
			form.reset();
			say(
				'Your password has been changed. Other devices stay logged in until you remove them under Sessions.',
				false,
			);
		} else if (response.status === 401) {
			location.assign('/login?next=/settings/security/password');
		} else {
			const { code, title } = await response.json();
			say(code === 'wrong-password' ? 'The current password is wrong.' : `${title}.`, true);
		}
	} catch {
		say('The server could not be reached. Your password has not been changed.', true);
	}
	button.disabled = false;
});
