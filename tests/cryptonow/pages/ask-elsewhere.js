// Has a worker ask for all that the page asks for: a dedicated one, or the site's service worker. A
// classic script, so that it comes before the page's own.
{
	const SCRIPT = '/assets/asks.js';
	let asker = null;

	function start() {
		const kind = document.querySelector('meta[name="asker"]')?.content;
		if (kind !== 'service-worker') return new Worker(SCRIPT);
		return navigator.serviceWorker.register(SCRIPT).then(async (registration) => {
			const worker = registration.active ?? registration.waiting ?? registration.installing;
			while (worker.state !== 'activated') {
				await new Promise((changed) => {
					worker.addEventListener('statechange', changed, { once: true });
				});
			}
			return worker;
		});
	}

	globalThis.fetch = async (input, init) => {
		const request = new Request(input, init);
		asker ??= start();
		const worker = await asker;
		const { port1, port2 } = new MessageChannel();
		const { promise, resolve } = Promise.withResolvers();
		port1.onmessage = ({ data }) => resolve(data);
		const body = request.method === 'GET' ? undefined : await request.text();
		const { url, method, credentials } = request;
		const asked = { url, method, credentials, body, headers: [...request.headers] };
		worker.postMessage(asked, [port2]);
		const { failed, status, headers, text } = await promise;
		port1.close();
		if (failed) throw new TypeError('Failed to fetch');
		return new Response(status === 204 ? null : text, { status, headers });
	};
}
