// Asks for what a page wants, as a dedicated worker or as the site's service worker.
self.addEventListener('message', async ({ data, ports: [port] }) => {
	const { url, ...init } = data;
	try {
		const response = await fetch(url, init);
		port.postMessage({
			status: response.status,
			headers: [...response.headers],
			text: await response.text(),
		});
	} catch {
		port.postMessage({ failed: true });
	}
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
