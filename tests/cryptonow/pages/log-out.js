const button = document.querySelector('#log-out');

button.addEventListener('click', async () => {
	button.disabled = true;
	try {
		const response = await fetch('/api/logout', { method: 'POST' });
		if (response.ok) {
			location.assign('/login');
			return;
		}
		button.textContent = 'Log out failed, try again';
	} catch {
		button.textContent = 'Log out failed, try again';
	}
	button.disabled = false;
});
