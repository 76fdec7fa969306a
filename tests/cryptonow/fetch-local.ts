import { request as httpRequest } from 'node:http';

/**
 * `fetch`, but for names under «localhost» too. Browsers take those to be this machine by
 * themselves (RFC 6761); Node asks the resolver, which may know none, and its `fetch` lets nobody
 * set a Host header. Redirects under such names are not followed.
 *
 * @throws {TypeError} if nothing answers
 */
export async function fetchLocal(address: string | URL, init: RequestInit = {}): Promise<Response> {
	const url = new URL(address);
	if (!url.hostname.endsWith('.localhost')) return fetch(url, init);
	// Lets the platform fill in what `fetch` would: the body's bytes and its type.
	const wanted = new Request(`http://localhost${url.pathname}${url.search}`, init);
	const body = Buffer.from(await wanted.arrayBuffer());
	const headers: Record<string, string> = { ...Object.fromEntries(wanted.headers), host: url.host };
	// The platform's own Headers keep these to themselves in a Request, where a browser would send them.
	new Headers(init.headers).forEach((value, name) => {
		headers[name] = value;
	});
	if (body.length > 0) headers['content-length'] = String(body.length);
	return new Promise((resolve, reject) => {
		const sent = httpRequest(
			{
				host: '127.0.0.1',
				port: url.port,
				path: url.pathname + url.search,
				method: wanted.method,
				headers,
			},
			(incoming) => {
				const chunks: Buffer[] = [];
				incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
				incoming.on('error', reject);
				incoming.on('end', () => {
					const status = incoming.statusCode ?? 0;
					const answer = new Headers();
					for (const [name, value] of Object.entries(incoming.headersDistinct)) {
						for (const each of value ?? []) answer.append(name, each);
					}
					const mayHaveBody = status !== 204 && status !== 304;
					resolve(
						new Response(mayHaveBody ? Buffer.concat(chunks) : null, { status, headers: answer }),
					);
				});
			},
		);
		sent.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
		sent.end(body);
	});
}
